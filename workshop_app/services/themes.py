"""The theme codes that a session may use: those of its programme, as the pack that is held has them (C6)."""

from __future__ import annotations

from collections.abc import Iterable

from workshop_app.domain.errors import CaptureError
from workshop_app.services.workspace import Workspace


class ThemeCodes:
    """Checks theme codes, without reading the pack for every contribution. Nothing is kept beyond the lock."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._known: dict[str, frozenset[str]] = {}
        workspace.when_closed(self._known.clear)

    def checked(self, programme_id: str, codes: Iterable[str]) -> tuple[str, ...]:
        """The codes in their proper case, each once, in the order given; `CaptureError` names one that is unknown.

        Where no pack is held there is nothing to check against, and the codes stay as they are.
        """
        wanted = tuple(dict.fromkeys(code.strip().upper() for code in codes))
        if not set(wanted) <= self._known.get(programme_id, frozenset()):
            self._read(programme_id)
        if programme_id in self._known:
            for code in wanted:
                if code not in self._known[programme_id]:
                    raise CaptureError(f"The programme has no theme “{code}”. Choose one of its themes, or use a tag.")
        return wanted

    def _read(self, programme_id: str) -> None:
        held = self._workspace.vault.held_pack(programme_id)
        if held is not None:
            self._known[programme_id] = frozenset(theme.code for theme in held.pack.programme.themes)
