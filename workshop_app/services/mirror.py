"""The mirror: an encrypted copy of a session on a stick, and a spare laptop that goes on from it (T3).

Three threads take turns, never two at once for one session: `Mirror.look` and `Parcel.write` wait for the stick and run
on a thread of their own; `step` and all else that touches a database runs on the storage thread and waits for no stick.
What is mirrored is the session's database, page by page as it lies encrypted on the disk. Its ballot box is not.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from workshop_app.domain.codec import canonical, decode, encode, parse_canonical
from workshop_app.domain.errors import FormatError, SecretError, StorageError, WrongSecretError
from workshop_app.domain.mirror import LONGEST_WAIT, VERSION, Base, Presence, Step, coarse, file_name
from workshop_app.domain.poll import PollState
from workshop_app.domain.session import SessionState, Summary
from workshop_app.keys import pin as pins
from workshop_app.keys.passphrase import normalised, strength
from workshop_app.keys.slots import (
    KEY_BYTES,
    SALT_BYTES,
    STRETCHED,
    Cost,
    Header,
    SlotKind,
    slot_key,
    unwrap,
    wrap_under,
)
from workshop_app.sealing import age, table_pack
from workshop_app.services.mirror_step import Anew, FileHeader, Kept, Look, Mirror, Parcel, Prepared
from workshop_app.services.workspace import Workspace, summary_of
from workshop_app.storage import mirror as files
from workshop_app.storage.migrate import remove_database
from workshop_app.storage.session_store import SessionStore
from workshop_app.storage.vault import SessionKeys

__all__ = ["Found", "Look", "Mirror", "MirrorService", "Parcel", "Prepared", "Resumed", "remove_mirror"]

_NEEDS_PACK = (
    "This is the mirror of a table's laptop, which opens with the table's pack and PIN. Nothing was changed. Open the"
    " pack on Table notes, and choose “Go on from its mirror” there."
)
_WRONG_PIN = (
    "This PIN and this pack do not open the mirror. Nothing was changed. It is the PIN that the table's laptop had, and"
    " the pack of the same session."
)
_WRONG_PASSPHRASE = (
    "This passphrase does not open the mirror. Nothing was changed. It is the one that was chosen when the mirror was"
    " switched on."
)
_NONCE = 12
_ROOM = 4 << 20
"""Bytes of steps that a mirror takes, beside twice its pages, before it is written anew."""


@dataclass(frozen=True, slots=True)
class Found:
    """A mirror that was opened and not taken up yet. `at` is when its last step was made, to five minutes."""

    path: Path
    id: str
    summary: Summary
    key: bytes
    mirrored: files.Mirrored
    prepared: Prepared

    @property
    def at(self) -> int:
        """When its last step was made (to five minutes, seconds since the epoch)."""
        return self.mirrored.last.at


@dataclass(frozen=True, slots=True)
class Resumed:
    """A session that goes on here. What was saved after `at` (to five minutes, seconds since the epoch) may be missing;
    of `open_polls` the ballots are not here; `torn`: the last step was not whole. `table` is the one that notes are
    taken for, None where the session is led here.
    """

    session_id: str
    title: str
    at: int
    contributions: int
    open_polls: int
    torn: bool
    table: int | None = None


class MirrorService:
    """Use cases of the mirror. `cost` is what one guess at its passphrase costs; only tests give a cheaper one."""

    def __init__(self, workspace: Workspace, cost: Cost = Cost()) -> None:  # noqa: B008
        self._workspace = workspace
        self._cost = cost
        self._mirrors: dict[str, Mirror] = {}
        self._now = workspace.sources.now
        workspace.when_closed(self._mirrors.clear)

    def prepare(self, passphrase: str) -> Prepared:
        """Make a passphrase ready, which takes half a second: for a thread that nobody waits for.

        `SecretError` where it is too weak: a stick is easily lost.
        """
        if not (judged := strength(passphrase)).enough:
            raise SecretError(f"This passphrase is too weak for a stick, which is easily lost. {judged.hint}")
        return self._ready(SlotKind.PASSPHRASE, normalised(passphrase).encode())

    def prepare_with_pin(self, session_id: str, pin: str) -> Prepared:
        """`prepare`, with the PIN of a table's laptop. The key that notes are sealed to goes into it, which stands in
        the table's pack: who finds the stick, and no pack, has nothing to try PINs with.
        """
        book = self._workspace.session(session_id).exchange.notebook()
        if book is None:
            raise SecretError("This laptop leads its session: its mirror has a passphrase, not a PIN.")
        if wrong := pins.trouble(pin):
            raise SecretError(wrong)
        return self._ready(SlotKind.PIN, _with_pack(pin, book.recipient))

    def switch_on(self, session_id: str, folder: Path, prepared: Prepared) -> Mirror:
        """Mirror this session to `folder` from now on; its first step is due at once. `StorageError` where the folder
        is not there, or holds a mirror of this session already.
        """
        store = self._workspace.session(session_id)
        if not folder.is_dir():
            raise StorageError(f"The folder “{folder.name or folder}” is not there. Nothing was changed.")
        if folder.resolve().is_relative_to(self._workspace.folder.root.resolve()):
            raise StorageError("A mirror inside the app's own folder is lost with the laptop. Choose a stick.")
        if prepared.header.kind is SlotKind.PIN and any(folder.glob(f"*{table_pack.SUFFIX}")):
            raise StorageError(
                "A table pack lies on this stick. With both, whoever finds it could try PINs. Nothing was changed."
                " Choose another stick, or move the pack away."
            )
        if (folder / file_name(session_id)).exists():
            raise StorageError(
                f"“{file_name(session_id)}” in this folder is a mirror of this session already: from before, or of"
                " another laptop that goes on from it. Nothing was changed. Choose another folder."
            )
        if store.exchange.notebook() is None:  # a spare must open what tables send, whenever their packs were made
            store.exchange.keep_identity(age.new_identity())
        kept = Kept(str(folder), self._workspace.sources.new_id(), prepared, "")
        self._keep(session_id, kept)
        return self._begin(session_id, kept, store, first=True)

    def mirror(self, session_id: str) -> Mirror | None:
        """The mirror of this session, or None where it has none."""
        if session_id in self._mirrors:
            return self._mirrors[session_id]
        kept = self._kept(session_id)
        return None if kept is None else self._begin(session_id, kept, self._workspace.session(session_id), first=False)

    def look(self, mirror: Mirror, *, idle: bool) -> Look:
        """`Mirror.look` by the clock. Touches no database, and may wait for the stick."""
        return mirror.look(self._now(), idle=idle)

    def step(self, session_id: str) -> Parcel | None:
        """What has to go to the stick now; None where there is no mirror. Waits for no stick."""
        mirror = self.mirror(session_id)
        if mirror is None:
            return None
        store, now = self._workspace.session(session_id), self._workspace.sources.now()
        path = self._workspace.folder.session(session_id)
        again = store is not mirror.store
        mirror.store, mirror.tried = store, now
        stamp, forgotten, head = files.stamp(path), store.run.forgotten, store.head()
        pages = files.read_pages(path)
        marks = files.marks(pages)
        before = mirror.marks
        numbers = [n for n, mark in enumerate(marks, 1) if n > len(before) or before[n - 1] != mark]
        went = forgotten != mirror.forgotten and now - mirror.anew >= LONGEST_WAIT
        grown = mirror.file.size > 3 * mirror.base_size + _ROOM
        anew = None
        if again or went or grown or not mirror.file.can_append or 2 * len(numbers) > len(marks):
            anew, numbers = self._anew(mirror.kept), list(range(1, len(marks) + 1))
        base = Base(self._summary(store), self._keys(session_id).key.hex()) if anew is not None else None
        step = Step(VERSION, head, coarse(now), len(marks), tuple(numbers), base)
        chosen = [pages[number - 1] for number in numbers]
        nonce = self._workspace.sources.token(_NONCE)
        return Parcel(mirror, step, chosen, nonce, anew, marks, stamp, forgotten, now)

    def switch_off(self, session_id: str) -> Mirror | None:
        """Mirror it no longer; what is on the stick stays until `Mirror.file.erase`, which waits for the stick."""
        mirror = self.mirror(session_id)
        self._workspace.vault.standing.set_mirror(session_id, None)
        self._mirrors.pop(session_id, None)
        return mirror

    # ---------------------------------------------------------------- the spare

    def asks(self, path: Path) -> SlotKind:
        """What opens the mirror at `path`: a passphrase, or a table's PIN together with its pack. Raises as `open`."""
        return _header(files.read_file(path)).slot.header.kind

    def open(self, path: Path, typed: str, recipient: str = "") -> Found:
        """Open the mirror at `path` with its passphrase, or its PIN and the `recipient` of its table pack, which takes
        a second: for a thread that nobody waits for. Nothing is changed.

        Raises `WrongSecretError`, `FormatError` for what is no mirror or damaged, `StorageError` where it cannot be
        read.
        """
        data = files.read_file(path)
        header = _header(data)
        kind = header.slot.header.kind
        if kind is SlotKind.PIN and not recipient:
            raise SecretError(_NEEDS_PACK)
        secret = _with_pack(typed, recipient) if kind is SlotKind.PIN else normalised(typed).encode()
        try:
            key = unwrap(_bound(header.id), header.slot, secret)
        except WrongSecretError as fault:
            raise WrongSecretError(_WRONG_PIN if kind is SlotKind.PIN else _WRONG_PASSPHRASE) from fault
        mirrored = files.replay(data, key)
        base = mirrored.first.base
        assert base is not None  # `replay` saw to it
        return Found(path, header.id, base.summary, bytes.fromhex(base.key), mirrored, self._ready(kind, secret))

    def take_up(self, found: Found) -> Resumed:
        """Go on with the session here, and mirror it to the same folder. The log says that there may be a gap.

        `StorageError` where the session is on this laptop, was sealed, or its programme's pack is not here; and
        `FormatError` where what the mirror holds is not a whole session. Then nothing was changed.
        """
        workspace, session_id = self._workspace, found.summary.id
        if self._is_unused(session_id):
            workspace.remove_session(session_id)  # a spare that was made ready with the pack before
        if workspace.vault.session_keys(session_id) is not None:
            raise StorageError(
                f"“{found.summary.title}” is on this laptop already, and nothing was changed. Open it in the plan."
            )
        if workspace.vault.held_pack(found.summary.programme) is None:
            raise StorageError("The pack of this session's programme is not here. Import it in the plan, then go on.")
        path = workspace.folder.session(session_id)
        if path.exists():
            raise StorageError(f"“{path.name}” is there already. Nothing was changed.")
        try:
            found.mirrored.write_to(path)
            resumed, keys = self._taken(path, found)
            workspace.vault.add_session(keys)
        except BaseException:
            remove_database(path)
            raise
        kept = Kept(str(found.path.parent), workspace.sources.new_id(), found.prepared, found.id)
        self._keep(session_id, kept)
        self._begin(session_id, kept, workspace.session(session_id), first=True)
        return resumed

    # ---------------------------------------------------------------- in parts

    def _is_unused(self, session_id: str) -> bool:
        """Whether a table's pack was taken here and nothing was typed yet."""
        if self._workspace.vault.session_keys(session_id) is None:
            return False
        store = self._workspace.session(session_id)
        return store.exchange.notebook() is not None and not store.contributions() and not store.exchange.gone()

    def _taken(self, path: Path, found: Found) -> tuple[Resumed, SessionKeys]:
        token = self._workspace.sources.token
        store = SessionStore.open(path, found.key, token)
        try:
            if store.head() != found.mirrored.last.head or not store.integrity():
                raise FormatError("What this mirror holds is not a whole session. Nothing was taken from it.")
            if store.state() is SessionState.SEALED:
                raise StorageError(
                    "This session was sealed before the mirror was last written: its sealed file is what counts, and"
                    " nothing was changed."
                )
            store.run.mark_resumed()
            summary = self._summary(store)
            keys = SessionKeys(summary, found.key, token(KEY_BYTES), store.head())
            polls = sum(poll.state is PollState.OPEN for poll in store.votes.polls())
            said = len(store.contributions())
            book = store.exchange.notebook()
            table = None if book is None else book.table
            if book is None:
                store.exchange.skip_packs()
            return Resumed(summary.id, summary.title, found.at, said, polls, found.mirrored.torn, table), keys
        finally:
            store.close()

    def _ready(self, kind: SlotKind, secret: bytes) -> Prepared:
        cost = pins.pin_cost(self._cost) if kind is SlotKind.PIN else self._cost
        header = Header(kind, self._workspace.sources.token(SALT_BYTES).hex(), cost=cost)
        return Prepared(header, slot_key(header, secret).hex())

    def _anew(self, kept: Kept) -> Anew:
        token = self._workspace.sources.token
        key = token(KEY_BYTES)
        slot = wrap_under(_bound(kept.id), kept.prepared.header, bytes.fromhex(kept.prepared.key), key, token)
        return Anew(canonical(encode(FileHeader(VERSION, kept.id, slot))), key)

    def _begin(self, session_id: str, kept: Kept, store: SessionStore, *, first: bool) -> Mirror:
        path = self._workspace.folder.session(session_id)
        mirror = self._mirrors[session_id] = Mirror(session_id, path, kept, store, first=first)
        return mirror

    def _keep(self, session_id: str, kept: Kept) -> None:
        self._workspace.vault.standing.set_mirror(session_id, canonical(encode(kept)).decode())

    def _kept(self, session_id: str) -> Kept | None:
        return _read_kept(self._workspace, session_id)

    def _keys(self, session_id: str) -> SessionKeys:
        keys = self._workspace.vault.session_keys(session_id)
        assert keys is not None  # its store is open
        return keys

    def _summary(self, store: SessionStore) -> Summary:
        return summary_of(store.session(), store.state())


def remove_mirror(workspace: Workspace, session_id: str) -> None:
    """Overwrite and remove the mirror of a session that is about to be wiped, where it has one. `StorageError` where
    its stick is away: then it is as it was. One that another laptop took over is that laptop's.
    """
    kept = _read_kept(workspace, session_id)
    if kept is None:
        return
    path = Path(kept.folder) / file_name(session_id)
    file = files.MirrorFile(path, kept.id.encode(), first=False, replaces=kept.replaces.encode())
    if file.presence() is not Presence.TAKEN:
        try:
            file.erase()
        except StorageError as fault:
            raise StorageError(
                f"The mirror of this session, “{path.name}” in “{path.parent.name}”, could not be removed, so nothing"
                " was wiped. Put its stick in and wipe again. Is the stick lost? Then open the session, press"
                " Ctrl+Shift+M on Run and switch the mirror off first."
            ) from fault
    workspace.vault.standing.set_mirror(session_id, None)


def _read_kept(workspace: Workspace, session_id: str) -> Kept | None:
    spelt = workspace.vault.standing.mirror(session_id)
    return None if spelt is None else decode(Kept, parse_canonical(spelt.encode()), "mirror")


def _header(data: bytes) -> FileHeader:
    header = decode(FileHeader, parse_canonical(files.split(data)[0]), "mirror")
    if header.v != VERSION or header.slot.header.kind not in STRETCHED:
        raise FormatError("This mirror was made by another version of the app.")
    return header


def _with_pack(pin: str, recipient: str) -> bytes:
    return canonical({"pin": pins.digits(pin), "recipient": recipient})


def _bound(mirror_id: str) -> str:
    """What a mirror's slot is bound to, in the place of a vault's id."""
    return f"mirror {mirror_id}"
