"""Table packs out and in, and table notes out (T1): the lead's laptop and the tables' meet by files only."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum
from pathlib import Path

import workshop_app
from workshop_app.domain import withdrawal
from workshop_app.domain.codec import canonical
from workshop_app.domain.concern import moment
from workshop_app.domain.contribution import Contribution
from workshop_app.domain.errors import PackError, PlanError, StorageError, TableError
from workshop_app.domain.identifier import IdentifierKind, KeepReason
from workshop_app.domain.programme import Pack
from workshop_app.domain.session import Session, SessionState, unjustified
from workshop_app.domain.table_notes import MAX_REVISIONS, MOST_BACK, Line, Notes, TableCards, TablePack
from workshop_app.files import reads_back, write_atomically
from workshop_app.keys import words
from workshop_app.sealing import age, table_notes, table_pack
from workshop_app.sealing.pack import open_pack
from workshop_app.sealing.report import Signer
from workshop_app.services.cards_in import outgoing
from workshop_app.services.file_names import free_path, session_name
from workshop_app.services.reading import read_at_most
from workshop_app.services.run_session import RunService
from workshop_app.services.workspace import Workspace
from workshop_app.storage.exchange_table import Notebook
from workshop_app.storage.session_store import SessionStore
from workshop_app.storage.vault import HeldPack

_FOUND = frozenset(kind.value for kind in IdentifierKind)
_KEPT = frozenset(reason.value for reason in KeepReason)


class Standing(Enum):
    """How an offered table pack stands to what is on this laptop."""

    NEW = "new"
    NEWER = "newer"
    SAME = "same"


@dataclass(frozen=True, slots=True)
class TableOffer:
    """A table pack that was read and checked but not yet taken: a person compares the three `words` with those on the
    lead's screen first. `table` is the one chosen before on this laptop, or the only one that the pack is for, or None.
    """

    pack: TablePack
    programme: Pack
    words: tuple[str, ...]
    standing: Standing
    table: int | None
    laptop: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Exported:
    """Table notes that were written and read back. `counts` are the lines by kind, `gone` how many were taken out."""

    path: Path
    sha256: str
    size: int
    seq: int
    counts: Mapping[str, int]
    gone: int


class TableService:
    """`forget` drops what undo remembers of a session: what was exported as taken out must not come back."""

    def __init__(self, workspace: Workspace, forget: Callable[[str], None]) -> None:
        self._workspace = workspace
        self._forget = forget

    # ---------------------------------------------------------------- on the lead's laptop

    def make_pack(self, session_id: str, folder: Path, table: int | None = None) -> Path:
        """Write a table pack of this session into a folder, for one table or for any, and read it back.

        `TableError` where this laptop takes notes for a table itself or the session is sealed, `PlanError` where the
        programme's pack is not here, `StorageError` where the disk refuses.
        """
        store = self._workspace.session(session_id)
        self._leads(store)
        if store.state() is SessionState.SEALED:
            raise TableError("T-SEALED", "This session is sealed: no table can take notes for it any more.")
        session, held = store.session(), self._workspace.vault.held_pack(store.session().programme)
        if held is None:
            raise PlanError("The pack of this session's programme is not on this laptop. Import it first.")
        if table is not None and not 1 <= table <= session.tables:
            raise PlanError(f"This session has {session.tables} tables. Choose one of them.")
        identity = store.exchange.identity() or age.new_identity()
        seq = store.exchange.number_pack(identity)
        pack = TablePack(session, table, age.recipient_of(identity), seq, self._cards(store))
        seed = self._workspace.vault.device().seed
        data = table_pack.sign_table_pack(pack, held.envelope, seed, workshop_app.__version__)
        whose = "tables" if table is None else f"table-{table}"
        path = free_path(folder, f"{_name(session)}-{whose}", table_pack.SUFFIX)
        _write(path, data)
        return path

    def words(self, session_id: str) -> tuple[str, ...]:
        """The three words that a table's laptop shows of this session's packs, to be compared aloud; none where no pack
        was made yet.
        """
        exchange = self._workspace.session(session_id).exchange
        identity = exchange.identity() if exchange.packs() else None
        return () if identity is None else _words(self._workspace.vault.device().public, age.recipient_of(identity))

    # ---------------------------------------------------------------- on a table's laptop

    def read_pack(self, path: Path) -> TableOffer:
        """Read and check a table pack, also before there is a vault. `TableError`: T-FORMAT, T-SIGNATURE, T-VERSION,
        T-LEAD (made here), T-OLDER (a newer one is in use), T-KEY (another key than the one in use); `PackError` for
        the programme's pack inside.
        """
        return self._offer(read_at_most(path, table_pack.MAX_BYTES + 1))

    def take(self, offer: TableOffer, table: int) -> Session:
        """Take notes for this table of the session from now on; the words were compared. What was offered is checked
        once more. A newer pack brings its agenda.

        `TableError` T-TABLE where the pack is for another table, or lines were typed for another one.
        """
        offer = self._offer(offer.data)
        pack, session, vault = offer.pack, offer.pack.session, self._workspace.vault
        if pack.table not in (None, table) or not 1 <= table <= session.tables:
            raise TableError("T-TABLE", "This table pack is not for that table. Choose the table that it is for.")
        self.hold(offer)
        if vault.session_keys(session.id) is None:
            if unjustified(session):
                raise PlanError("This plan lacks what every session owes the room. Ask the lead facilitator.")
            store = self._workspace.create_session(session, offer.programme.seq)
            book = Notebook(self._workspace.sources.new_id(), table, offer.laptop, pack.recipient, pack.seq)
        else:
            store = self._workspace.session(session.id)
            book = self._again(store, offer, table)
        store.exchange.put_notebook(replace(book, cards=self._take_cards(store, pack.cards)))
        return store.session()

    def hold(self, offer: TableOffer) -> None:
        """Keep the programme's pack that came inside, where it is newer than the one held; the words were compared."""
        vault = self._workspace.vault
        held = vault.held_pack(offer.pack.session.programme)
        if held is None or held.pack.seq < offer.programme.seq:
            vault.hold_pack(HeldPack(offer.programme, table_pack.open_table_pack(offer.data).envelope))

    def notebook(self, session_id: str) -> Notebook | None:
        """For which table this laptop takes notes in this session, None where it leads it."""
        return self._workspace.session(session_id).exchange.notebook()

    def export(self, session_id: str, folder: Path) -> Exported:
        """Write everything that this table typed until now into a folder, sealed to the session, and read it back.

        `TableError` where this laptop takes notes for no table, `StorageError` where the disk refuses; then the next
        export holds it all.
        """
        store = self._workspace.session(session_id)
        book = store.exchange.notebook()
        if book is None:
            raise TableError(
                "T-LEAD", "This laptop takes notes for no table of this session, so it has none to export."
            )
        device, session = self._workspace.vault.device(), store.session()
        book = replace(book, exports=book.exports + 1)
        store.exchange.put_notebook(book)
        notes = _notes(store, book)
        signer = Signer(device.seed, words.words(bytes.fromhex(device.public), words.LAPTOP_WORDS))
        made = moment(datetime.fromtimestamp(self._workspace.sources.now()))
        plain = table_notes.assemble(notes, session.programme, book.recipient, made, signer, workshop_app.__version__)
        data = age.encrypt(plain, [book.recipient])
        path = free_path(folder, f"{_name(session)}-table-{book.table}-notes-{book.exports}", table_notes.SUFFIX)
        _write(path, data)
        self._forget(session_id)
        digest = hashlib.sha256(data).hexdigest()
        return Exported(path, digest, len(data), book.exports, notes.counts(), len(notes.gone))

    # ---------------------------------------------------------------- the steps

    def _leads(self, store: SessionStore) -> None:
        if store.exchange.notebook() is not None:
            raise TableError(
                "T-TABLE", "This laptop takes notes for a table of this session. The lead's laptop makes the packs."
            )

    def _cards(self, store: SessionStore) -> TableCards | None:
        """How tables use the withdrawal cards that were made; None where none were, or the cut-off is over."""
        batch = store.cards.batch()
        if batch is None or batch.key is None or batch.until <= self._workspace.sources.now():
            return None
        if (identity := store.cards.identity()) is None:
            store.cards.put_identity(identity := age.new_identity())
        return TableCards(age.recipient_of(identity), batch.until, batch.at_seal)

    def _take_cards(self, store: SessionStore, cards: TableCards | None) -> str:
        """Have cards work here until the cut-off; gives the recipient of their codes, empty where none work."""
        batch = store.cards.batch()
        if cards is None or (batch is not None and batch.key is None):
            return ""
        key = self._workspace.sources.token(withdrawal.KEY_BYTES) if batch is None else batch.key
        assert key is not None  # else the cut-off is over
        until = cards.until if batch is None else max(batch.until, cards.until)
        store.cards.add(key, until, cards.at_seal, [])
        self._workspace.vault.standing.set_cards_until(store.session().id, until)
        return cards.recipient

    def _offer(self, data: bytes) -> TableOffer:
        opened = table_pack.open_table_pack(data)
        pack, three = opened.pack, _words(opened.laptop, opened.pack.recipient)
        programme = open_pack(opened.envelope, self._workspace.sources.today())
        if programme.programme.id != pack.session.programme:
            raise TableError("T-FORMAT", "This table pack carries the pack of another programme. Ask for it again.")
        if not self._workspace.is_open:  # before there is a vault: `take` looks once more
            return TableOffer(pack, programme, three, Standing.NEW, pack.table, opened.laptop, data)
        vault = self._workspace.vault
        held = vault.held_pack(programme.programme.id)
        if held is not None and held.pack.signing_key != programme.signing_key:
            raise PackError(
                "P-KEY",
                "The programme's pack inside is signed with another key than the one you trust. Do not use it; ask the"
                " lead facilitator, and telephone City Hall.",
            )
        standing, table = Standing.NEW, pack.table
        if vault.session_keys(pack.session.id) is not None:
            book = self._workspace.session(pack.session.id).exchange.notebook()
            standing = _standing(book, pack)
            table = None if book is None else book.table
        return TableOffer(pack, programme, three, standing, table, opened.laptop, data)

    def _again(self, store: SessionStore, offer: TableOffer, table: int) -> Notebook:
        """The notebook in use with a pack that came again."""
        book = store.exchange.notebook()
        assert book is not None  # else the pack was not offered
        if book.table != table and (store.contributions() or store.exchange.gone()):
            raise TableError(
                "T-TABLE",
                f"Lines were typed on this laptop for table {book.table}, so it stays with that table. Use another"
                " laptop for the other one.",
            )
        session = store.session()
        if offer.standing is Standing.NEWER and session.agenda != offer.pack.session.agenda:
            if store.state() is SessionState.RUNNING:
                RunService(self._workspace).change_agenda(session.id, offer.pack.session.agenda)
            elif store.state() is SessionState.PLANNED:
                store.save_session(offer.pack.session)
        return replace(book, table=table, lead=offer.laptop, pack=offer.pack.seq)


def _standing(book: Notebook | None, pack: TablePack) -> Standing:
    if book is None:
        raise TableError("T-LEAD", "This laptop leads this session, so it takes no pack of it. Take it to a table.")
    if book.recipient != pack.recipient:
        raise TableError(
            "T-KEY",
            "This table pack has another key than the one in use here for this session. Nothing was changed. Ask the"
            " lead facilitator which laptop leads.",
        )
    if pack.seq < book.pack:
        raise TableError(
            "T-OLDER",
            f"Table pack {book.pack} is in use here, and this is {pack.seq}, an older one. Nothing was changed.",
        )
    return Standing.SAME if pack.seq == book.pack else Standing.NEWER


def _notes(store: SessionStore, book: Notebook) -> Notes:
    record, (cards, back) = store.record(), outgoing(store)
    lines = store.exchange.lines(_at_table(item, book.table) for item in record.contributions)
    return Notes(
        book.id,
        record.session.id,
        book.table,
        book.exports,
        tuple(replace(_short(line), card=cards.get(line.said.id, "")) for line in lines),
        store.exchange.gone(),
        {key: n for key, n in record.identifiers.items() if key in _FOUND},
        {key: n for key, n in record.kept.items() if key in _KEPT},
        store.by_rules(),
        back[:MOST_BACK],
    )


def _at_table(item: Contribution, table: int) -> Contribution:
    return item if item.table == table else replace(item, table=table)


def _short(line: Line) -> Line:
    return line if len(line.earlier) <= MAX_REVISIONS else replace(line, earlier=line.earlier[-MAX_REVISIONS:])


def _words(laptop: str, recipient: str) -> tuple[str, ...]:
    return words.words(canonical([laptop, recipient]), words.PACK_WORDS, stretched=True)


def _name(session: Session) -> str:
    return session_name(session.date, session.borough, session.id)


def _write(path: Path, data: bytes) -> None:
    write_atomically(path, data)
    if not reads_back(path, data):
        raise StorageError(
            f"“{path.name}” does not read back as it was written. The stick may be failing: use another."
        )
