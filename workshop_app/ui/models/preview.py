"""The record that would be sealed, line by line: in words, and character for character."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from workshop_app.domain import assessment, equality, fairness, outcome_words, review_words
from workshop_app.domain.codec import parse
from workshop_app.domain.comparisons import distributions, shown_choices
from workshop_app.domain.contribution import MAX_RATING, Contribution
from workshop_app.domain.programme import Programme
from workshop_app.domain.record import PollRecord, Record, to_bytes
from workshop_app.domain.session import expectation
from workshop_app.ui.models.subjects import correction_words
from workshop_app.ui.theme import BODY, font_at

_NONE = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Line:
    """One line; `heading` begins a part."""

    text: str
    heading: bool = False


class LinesModel(QAbstractListModel):
    """A long text as a list, so that ten thousand lines cost no more than the thirty on the screen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[Line, ...] = ()

    def set_rows(self, lines: Sequence[Line]) -> None:
        """Show these lines."""
        self.beginResetModel()
        self._lines = tuple(lines)
        self.endResetModel()

    def rowCount(self, parent: Index = _NONE) -> int:
        """One row for each line."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The line; a heading is bold."""
        if not index.isValid() or not 0 <= index.row() < len(self._lines):
            return None
        line = self._lines[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return line.text
        if role == Qt.ItemDataRole.FontRole and line.heading:
            return font_at(BODY, QFont.Weight.DemiBold)
        return None


def as_sealed(record: Record) -> list[Line]:
    """The very record, indented for the eye: nothing is left out, nothing is added."""
    text = json.dumps(parse(to_bytes(record)), ensure_ascii=False, sort_keys=True, indent=2)
    return [Line(line) for line in text.split("\n")]


def in_words(record: Record, programme: Programme, least: int = 1) -> list[Line]:
    """The record as a person reads it. Equality totals below `least` are hidden, with what would give them away."""
    session = record.session
    lines = [
        Line(_tr("Session"), heading=True),
        Line(session.title),
        Line(f"{session.borough} · {programme.group_title(session.group)} · {session.date.isoformat()}"),
        Line(_tr("{0} tables, at most {1} people").format(session.tables, record.most_heads)),
    ]
    lines += [Line(_tr("Without {0}, because: {1}").format(item.duty.value, item.reason)) for item in session.waivers]
    lines.append(Line(_tr("How people were asked"), heading=True))
    asked = (expectation(session), *fairness.sentences(session.fairness))
    lines += [Line(sentence) for sentence in asked if sentence]
    lines.append(Line(_tr("Agenda, planned and actual minutes"), heading=True))
    actual: dict[str, int] = {}
    for step in record.steps:
        actual[step.activity] = actual.get(step.activity, 0) + step.actual
    for activity in session.agenda:
        took = str(actual[activity.id]) if activity.id in actual else "–"
        lines.append(Line(f"{activity.title}: {activity.minutes} · {took}"))
    if record.equality is not None:
        lines.append(Line(_tr("Equality forms, as totals: {0}").format(record.equality.forms), heading=True))
        lines += [Line(equality.sentence(each)) for each in equality.shown(record.equality, least)]
    if every := assessment.assessed([record.contributions]):
        lines.append(Line(_tr("Existing programmes"), heading=True))
        lines += [Line(f"{each.name}: {assessment.sentence(each)}") for each in every]
    lines.append(Line(_tr("{0} contributions").format(len(record.contributions)), heading=True))
    lines += [Line(_contribution(item)) for item in record.contributions]
    lines.append(Line(_tr("{0} proposals").format(len(record.proposals)), heading=True))
    for proposal in record.proposals:
        reason = f" · {proposal.reason}" if proposal.reason else ""
        lines.append(Line(f"{proposal.number}. {proposal.text} ({proposal.state.value}{reason})"))
        if proposal.minority:
            lines.append(Line(_tr("Minority statement: {0}").format(proposal.minority)))
    for poll in record.polls:
        lines += _poll(poll, {proposal.id: proposal.text for proposal in record.proposals})
    if record.corrections:
        lines.append(Line(_tr("Corrections after sealing"), heading=True))
        lines += [Line(correction_words(item)) for item in record.corrections]
    lines.append(Line(_tr("Identifiers, as counts only"), heading=True))
    lines.append(Line(_tr("Replaced: {0}").format(_counts(record.identifiers))))
    lines.append(Line(_tr("Kept: {0}").format(_counts(record.kept))))
    if record.review is not None:
        lines.append(Line(_tr("Review before sealing"), heading=True))
        lines += [Line(sentence) for sentence in review_words.sentences(record)]
    return lines


def _contribution(item: Contribution) -> str:
    parts = [f"{item.number}. {item.kind.value}: {item.text}"]
    parts += [" ".join(item.themes + item.tags)] if item.themes or item.tags else []
    if item.recognised_by is not None:
        parts.append(_tr("recognised by {0}").format(item.recognised_by))
    if item.rating is not None:
        parts.append(_tr("rated {0} of {1}").format(item.rating, MAX_RATING))
    if item.batch is not None:
        parts.append(_tr("paper cards, batch {0}").format(item.batch))
    parts += [_tr("read back")] if item.read_back else []
    parts += [_tr("restricted: quoted to nobody")] if item.restricted else []
    return " · ".join([*parts, _tr("table {0}").format(item.table)])


def _poll(item: PollRecord, wordings: dict[str, str]) -> list[Line]:
    poll = item.poll
    lines = [Line(_tr("Poll: {0} ({1})").format(poll.title, poll.method.title), heading=True)]
    words = _tr("{0} handed out, {1} cast, {2} spoilt, {3} handed back empty")
    lines.append(Line(words.format(poll.issued, item.cast, poll.spoilt, poll.returned)))
    if poll.reason:
        lines.append(Line(_tr("Because: {0}").format(poll.reason)))
    if poll.method.compares:
        lines += [Line(sentence) for sentence in outcome_words.sentences(item, wordings)]
    for tally in distributions(item):
        answers = [f"{choice.label} {tally.counts[choice.key]}" for choice in shown_choices(poll.method, tally.counts)]
        answers.append(_tr("left blank {0}").format(tally.blank))
        lines.append(Line(f"{wordings[tally.proposal]}: {', '.join(answers)}"))
    return lines


def _counts(counts: Mapping[str, int]) -> str:
    items = sorted(counts.items())
    return ", ".join(f"{key} {number}" for key, number in items) or _tr("none")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Preview", text)
