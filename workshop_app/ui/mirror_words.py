"""How a mirror stands, in words."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from workshop_app.domain.mirror import MirrorState, Standing

if TYPE_CHECKING:
    from workshop_app.services.mirror import Resumed

TONES = {
    Standing.OFF: "",
    Standing.BEGUN: "",
    Standing.CURRENT: "good",
    Standing.AWAY: "warn",
    Standing.TAKEN: "bad",
    Standing.REFUSED: "warn",
}


def chip(state: MirrorState) -> str:
    """A few words that always stand on the page."""
    if state.standing is Standing.CURRENT:
        return _tr("Mirrored {0}").format(_clock(state.at))
    return {
        Standing.OFF: _tr("Mirror to a stick…"),
        Standing.BEGUN: _tr("Mirroring…"),
        Standing.AWAY: _tr("Mirror: stick is away"),
        Standing.TAKEN: _tr("Mirror: taken over"),
        Standing.REFUSED: _tr("Mirror: not written"),
    }[state.standing]


def sentence(state: MirrorState) -> str:
    """What it means, and what to do."""
    where = Path(state.folder).name or state.folder
    if state.standing is Standing.OFF:
        return _tr(
            "No mirror is kept. Were this laptop to die, its session would be gone. Choose a stick, and a spare laptop"
            " can go on."
        )
    if state.standing is Standing.CURRENT:
        said = _tr("An encrypted copy is in “{0}”, last written at {1}.").format(where, _clock(state.at))
        return f"{said} {_owed()}" if state.owes else said
    if state.standing is Standing.BEGUN:
        return _tr("The mirror in “{0}” is being written.").format(where)
    if state.standing is Standing.TAKEN:
        return _tr(
            "Another laptop went on with this session from the mirror in “{0}”. Only one may go on: stop here, or that"
            " laptop must stop. Nothing more is written to its mirror."
        ).format(where)
    if state.standing is Standing.REFUSED:
        return state.problem
    last = _tr("It was last written at {0}.").format(_clock(state.at)) if state.at is not None else ""
    away = _tr("The mirror in “{0}” cannot be found: put the stick back in. What is typed is safe on this laptop.")
    return " ".join(part for part in (away.format(where), last, _owed() if state.owes else "") if part)


def resumed(found: Resumed) -> str:
    """What is here of a session that goes on from its mirror, and what may not be."""
    when = datetime.fromtimestamp(found.at)
    parts = [
        _tr(
            "“{0}” goes on here, with {1} contributions. The mirror was last written on {2}, or up to five minutes"
            " later: what was typed after that is on the other laptop only, so ask for it at the table. The log says"
            " that there may be a gap."
        ).format(found.title, found.contributions, f"{when:%d %B, %H:%M}"),
        _tr("The other laptop must not go on with it."),
    ]
    if found.torn:
        parts.append(_tr("The last step of the mirror was not whole and was left out."))
    if found.open_polls:
        parts.append(_tr("A poll was open: its ballots are never mirrored. Give it up in Vote, and vote again."))
    return " ".join(parts)


def _owed() -> str:
    return _tr("Words that were taken out may still be on the stick; they go with the next step.")


def _clock(at: float | None) -> str:
    return f"{datetime.fromtimestamp(at or 0):%H:%M}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Mirror", text)
