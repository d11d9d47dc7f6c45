"""What the brief for the board will say, as cards: in short, figures, who was heard, one card for each objective."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from workshop_app.domain import board_words as words
from workshop_app.domain.board import BoardBrief, HeadTable, Section
from workshop_app.domain.comparisons import Comparison, in_order, shown_choices
from workshop_app.domain.outcome_words import of_comparison
from workshop_app.domain.results import Result
from workshop_app.domain.tally import Label
from workshop_app.domain.voices import Quotation
from workshop_app.ui.widgets.beside import Beside
from workshop_app.ui.widgets.card import Card, FigureCard
from workshop_app.ui.widgets.chip import Chip
from workshop_app.ui.widgets.result_bar import BLANK, ROLES, Part, ResultBar, roles_of
from workshop_app.ui.widgets.share_bars import Bar, ShareBars
from workshop_app.ui.words import counted

MOST_RESULTS = 12
MOST_VOICES = 3
"""As many as the preview shows of each list; the printed brief takes what four pages hold."""
_TONES = {Label.CONSENSUS: "good", Label.CONTESTED: "bad", Label.UNCLEAR: "warn"}


def cards_of(brief: BoardBrief, parent: QWidget) -> Iterator[QWidget]:
    """The cards, in the order of the printed brief."""
    yield _sentences(_tr("In short"), words.in_short(brief), parent)
    yield _figures(brief, parent)
    yield _heard(brief.table, parent)
    if brief.core:
        yield _card(_tr("Core proposals"), _results(brief.core, parent), parent)
    if brief.comparisons:
        weighed = [part for each in brief.comparisons[:MOST_RESULTS] for part in _comparison(each, parent)]
        yield _card(_tr("Options weighed against each other"), weighed, parent)
    for section in brief.sections:
        yield _section(brief, section, parent)
    yield _sentences(_tr("Method and limits"), (*words.method(brief), *words.limits(brief)), parent)


def _figures(brief: BoardBrief, parent: QWidget) -> QWidget:
    row = Beside(parent)
    row.setProperty("least", 640)
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(12)
    read_back = _tr("{} % read back").format(brief.read_back or 0)
    places = counted(len(brief.table.boroughs), _tr("in {} place"), _tr("in {} places"))
    heads = _tr("hidden, to protect a few") if brief.table.heads is None else places
    for figure, what, detail in (
        (f"{brief.sessions:,}", _tr("sessions"), words.short_period(brief)),
        (words.shown(brief.table.heads), _tr("heads"), heads),
        (f"{brief.contributions:,}", _tr("contributions"), read_back),
        (f"{brief.ballots:,}", _tr("ballots"), counted(brief.polls, _tr("in {} poll"), _tr("in {} polls"))),
    ):
        card = FigureCard(row)
        card.show_figure(figure, what, detail)
        layout.addWidget(card, 1)
    return row


def _heard(table: HeadTable, parent: QWidget) -> Card:
    """The table as the board sees it, small: each row is read as a sentence."""
    holder = QWidget(parent)
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(6)
    heads = ("", *table.groups, _tr("all"), _tr("sessions"))
    for column, title in enumerate(heads):
        grid.addWidget(_label(title, "small", centred=bool(column)), 0, column)
    for row, place in enumerate((*table.boroughs, _tr("All places"))):
        numbers = [_cell(table, row, column) for column in range(len(table.numbers[row]))]
        numbers.append(f"{table.sessions[row]:,}")
        name = _label(place, "h3" if row == len(table.boroughs) else "")
        name.setAccessibleName(_row_spoken(place, heads[1:], numbers))
        grid.addWidget(name, row + 1, 0)
        for column, number in enumerate(numbers):
            grid.addWidget(_label(number, "", centred=True), row + 1, column + 1)
    note = _tr("Heads, the fullest count of each session. {} stands for a number that is hidden.").format(words.HIDDEN)
    return _card(_tr("Who was heard"), [holder, *([_label(note, "small")] if table.hides else [])], parent)


def _cell(table: HeadTable, row: int, column: int) -> str:
    if (row, column) in table.uncounted:
        return _tr("n/c")
    number = table.numbers[row][column]
    return "·" if number == 0 else words.shown(number)


def _row_spoken(place: str, heads: Sequence[str], numbers: Sequence[str]) -> str:
    said = (
        f"{head} {_tr('hidden') if number == words.HIDDEN else number}"
        for head, number in zip(heads, numbers, strict=True)
    )
    return f"{place}: {', '.join(each for each in said if not each.endswith('·'))}"


def _section(brief: BoardBrief, section: Section, parent: QWidget) -> Card:
    parts: list[QWidget] = []
    if sentence := words.of_section(brief, section):
        parts.append(_label(sentence, ""))
    themes = _themes(section, parent)
    voices = _voices(_tr("What was said"), section.said, "{}") + _voices(
        _tr("Word for word"), section.quotations, "“{}”"
    )
    if themes or voices:
        parts.append(_columns(themes, voices, parent))
    if section.results:
        parts.append(_label(_tr("Proposals and how the votes fell"), "h3"))
        parts += _results(section.results, parent)
    title = _tr("Not sorted under an objective") if section.objective is None else section.objective.title
    return _card(title, parts, parent)


def _themes(section: Section, parent: QWidget) -> list[QWidget]:
    parts: list[QWidget] = []
    if section.themes:
        bars = ShareBars(parent)
        bars.show_bars([Bar(f"{theme.code}  {theme.title}", number) for theme, number in section.themes])
        parts += [_label(_tr("Themes"), "h3"), bars]
    if section.rarer:
        rarer = "; ".join(f"{theme.code} {theme.title}" for theme in section.rarer)
        parts.append(_label(_tr("Less often: {}.").format(rarer), "small"))
    return parts


def _columns(left: Sequence[QWidget], right: Sequence[QWidget], parent: QWidget) -> QWidget:
    """Two columns, one below the other where the window is narrow."""
    both = Beside(parent)
    both.setProperty("least", 760)
    layout = QHBoxLayout(both)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(24)
    for stretch, parts in ((2, left), (3, right)):
        column = QVBoxLayout()
        column.setSpacing(6)
        for part in parts:
            column.addWidget(part)
        column.addStretch(1)
        layout.addLayout(column, stretch)
    return both


def _voices(title: str, voices: Sequence[Quotation], form: str) -> list[QWidget]:
    if not voices:
        return []
    shown: list[QWidget] = [_label(title, "h3")]
    for voice in voices[:MOST_VOICES]:
        hands = "" if voice.recognised_by is None else _tr("recognised by {}").format(voice.recognised_by)
        source = " · ".join(part for part in (voice.by, hands, ", ".join(voice.themes)) if part)
        shown.append(_label(form.format(voice.text), ""))
        shown += [_label(words, "small") for words in (source, *voice.corrections) if words]
    return shown


def _results(results: Sequence[Result], parent: QWidget) -> list[QWidget]:
    shown: list[QWidget] = []
    for result in results[:MOST_RESULTS]:
        row = QWidget(parent)
        layout = QVBoxLayout(row)
        layout.setContentsMargins(0, 4, 0, 8)
        layout.setSpacing(4)
        top = QHBoxLayout()
        top.addWidget(_label(result.text, ""), 1)
        for label in result.labels:
            top.addWidget(Chip(label.value.capitalize(), _TONES[label], row), 0, Qt.AlignmentFlag.AlignTop)
        bar = ResultBar(row)
        bar.setAccessibleName(result.text)
        bar.set_parts(
            [Part(choice.label, result.counts[choice.key], ROLES[choice.key]) for choice in result.method.choices]
        )
        layout.addLayout(top)
        layout.addWidget(bar)
        for each in (words.of_result(result), *result.corrections):
            layout.addWidget(_label(each, "small"))
        shown.append(row)
    if (more := len(results) - MOST_RESULTS) > 0:
        shown.append(_label(_tr("and {} more").format(more), "small"))
    return shown


def _comparison(found: Comparison, parent: QWidget) -> list[QWidget]:
    """The options in the order in which they came, each with its bar or with what is said in place of its numbers."""
    shown: list[QWidget] = [_label(found.title, "h3")]
    shown += [_label(each, "small") for each in (*of_comparison(found), *found.corrections)]
    for rank, option in in_order(found)[:MOST_RESULTS]:
        words_of_it = f"{rank}. {found.options[option]}"
        shown.append(_label(words_of_it, ""))
        if band := found.bands[option]:
            shown.append(_label(f"{band}.", "small"))
            continue
        choices = shown_choices(found.method, found.counts[option])
        roles = roles_of(found.method, choices)
        parts = [
            Part(each.label, found.counts[option][each.key], role) for each, role in zip(choices, roles, strict=True)
        ]
        if blank := found.blanks[option]:
            parts.append(Part(_tr("Nothing"), blank, BLANK))
        bar = ResultBar(parent)
        bar.setAccessibleName(words_of_it)
        bar.set_parts(parts)
        shown.append(bar)
    return shown


def _sentences(title: str, sentences: Sequence[str], parent: QWidget) -> Card:
    return _card(title, [_label(sentence, "") for sentence in sentences], parent)


def _card(title: str, parts: Sequence[QWidget], parent: QWidget) -> Card:
    card = Card(parent)
    layout = QVBoxLayout(card)
    layout.setContentsMargins(16, 16, 16, 16)
    layout.setSpacing(8)
    layout.addWidget(_label(title, "h2"))
    for part in parts:
        layout.addWidget(part)
    return card


def _label(text: str, role: str, *, centred: bool = False) -> QLabel:
    """Words as they are: never read as rich text."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("role", role)
    if centred:
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return label


def _tr(text: str) -> str:
    return QCoreApplication.translate("BriefCards", text)
