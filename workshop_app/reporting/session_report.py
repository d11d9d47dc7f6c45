"""The report in a sealed file: what a person at City Hall reads (sealing.md, section 3). Exact numbers, all of it.

It says what `record.json` says and nothing else, and of equality totals less; the same record gives the same bytes.
"""

from __future__ import annotations

from collections.abc import Mapping

from workshop_app.domain import assessment, equality, fairness, outcome_words, rescue_words, review_words
from workshop_app.domain.comparisons import distributions
from workshop_app.domain.contribution import MAX_RATING, Contribution
from workshop_app.domain.correction import About, beside
from workshop_app.domain.correction import sentence as in_words
from workshop_app.domain.poll import mismatch
from workshop_app.domain.programme import Programme
from workshop_app.domain.proposal import Proposal, ProposalState
from workshop_app.domain.record import Origin, PollRecord, Record
from workshop_app.domain.rescue import Losses
from workshop_app.domain.session import expectation
from workshop_app.domain.tally import Tally
from workshop_app.domain.words import listed, plural
from workshop_app.reporting import bars
from workshop_app.reporting.look import BODY, FIGURE, HEADING, NOTE, QUIET, STRONG, SUBHEADING, TITLE, WARN
from workshop_app.reporting.press import Press
from workshop_app.reporting.sheet import LEFT, RIGHT, WIDTH, Sheet
from workshop_app.reporting.text import Style

_QUIET = Style(BODY.size, BODY.leading, QUIET)
_CORRECTED = Style(NOTE.size, NOTE.leading, WARN)
BY_RULES = (
    "Names were looked for by rules and lists alone for a while, since the model that finds them was not there: look"
    " for names again before anything is quoted."
)
_WORDS_LEFT = LEFT + 94
_WORDS_WIDTH = WIDTH - 94 - 96
_KIND_LEFT = LEFT + 30


def render(record: Record, programme: Programme, losses: Losses | None = None) -> bytes:
    """The report as a PDF of A4 pages. `programme` gives the names of groups and themes. With `losses` it is that of a
    rescue: every page says so.
    """
    session = record.session
    what = "Session report" if losses is None else "What was rescued of a session"
    press = Press(f"{session.title}, {session.borough}", what)
    band = "" if losses is None else rescue_words.band(losses)
    kind = "sealed report" if losses is None else "RESCUED"
    sheet = Sheet(press, f"{programme.name} · {session.title} · {kind}", band)
    _head(sheet, record, programme)
    if losses is not None:
        _losses(sheet, losses)
    _corrections(sheet, record)
    _asked(sheet, record)
    _agenda(sheet, record)
    _polls(sheet, record)
    _proposals(sheet, record)
    _assessments(sheet, record)
    _equality(sheet, record, programme.policy.small_cell)
    _contributions(sheet, record)
    _care(sheet, record)
    return sheet.finish()


def _head(sheet: Sheet, record: Record, programme: Programme) -> None:
    session = record.session
    sheet.write(programme.name, _QUIET)
    sheet.write(session.title, TITLE)
    sheet.gap(2)
    when = f"{session.date.day} {session.date:%B %Y}"
    sheet.write(f"{when} · {session.borough} · {programme.group_title(session.group)}", BODY)
    sheet.gap(14)
    counts = record.counts()
    figures = [
        (plural(counts["heads"], "head"), "at the most" if record.heads else "nobody was counted"),
        (plural(counts["contributions"], "contribution"), _read_back(record)),
        (plural(counts["proposals"], "proposal"), f"{len(_voted(record)):,} put to the vote"),
        (plural(counts["ballots"], "ballot"), f"in {plural(counts['polls'], 'poll')}"),
    ]
    top, column = sheet.y, WIDTH / len(figures)
    for place, (figure, note) in enumerate(figures):
        number, noun = figure.split(" ", 1)
        left = LEFT + place * column
        sheet.put(number, FIGURE, left, top - 20)
        sheet.put(noun, STRONG, left, top - 35)
        sheet.put(note, NOTE, left, top - 47)
    sheet.y = top - 60
    if record.origin.superseded_votes:
        sheet.write(f"{record.origin.superseded_votes:,} votes were replaced by a later one of the same voter.", BODY)


def _losses(sheet: Sheet, losses: Losses) -> None:
    _heading(sheet, "What is lost", 130)
    sheet.write(rescue_words.ABOUT, BODY)
    sheet.gap(6)
    for sentence in rescue_words.sentences(losses):
        sheet.write(sentence, BODY)


def _corrections(sheet: Sheet, record: Record) -> None:
    """What was put right after sealing: all of it here, and each once more beside what it is about."""
    if not record.corrections:
        return
    _heading(sheet, "Corrected after sealing")
    names = {About.CONTRIBUTION: "Contribution", About.PROPOSAL: "Proposal", About.POLL: "Vote"}
    for each in record.corrections:
        name = "" if each.takes_out or each.about is About.SESSION else f"{names[each.about]} {each.number}. "
        sheet.write(f"{name}{in_words(each)}", BODY)
        sheet.gap(2)


def _beside(sheet: Sheet, record: Record, about: About, subject: str, left: float = LEFT, width: float = WIDTH) -> None:
    for words in beside(record.corrections, about, subject):
        sheet.write(words, _CORRECTED, left=left, width=width)


def _voted(record: Record) -> set[str]:
    return {proposal for item in record.polls for proposal in item.poll.proposals}


def _read_back(record: Record) -> str:
    return f"{sum(item.read_back for item in record.contributions):,} read back"


def _heading(sheet: Sheet, words: str, room: float = 90) -> None:
    sheet.gap(14)
    sheet.need(room)
    sheet.write(words, HEADING)
    sheet.mark(words)
    sheet.gap(2)
    sheet.rule()
    sheet.gap(6)


def _asked(sheet: Sheet, record: Record) -> None:
    """Who should have been there, and how fairly people were asked."""
    if record.origin.kind != Origin().kind:
        return
    _heading(sheet, "How people were asked")
    for sentence in (expectation(record.session), *fairness.sentences(record.session.fairness)):
        if sentence:
            sheet.write(sentence, BODY)
            sheet.gap(2)


def _agenda(sheet: Sheet, record: Record) -> None:
    if not record.steps:
        return
    _heading(sheet, "How it went")
    heads = {count.activity: count.heads for count in record.heads}
    for step in record.steps:
        activity = record.session.activity(step.activity)
        if activity is None:
            continue
        sheet.need(BODY.leading)
        sheet.write(activity.title, BODY, width=260)
        baseline = sheet.y + 3.6
        sheet.put(f"{activity.minutes} min planned", _QUIET, LEFT + 350, baseline, align=1)
        sheet.put(f"{step.actual} min", _QUIET, LEFT + 410, baseline, align=1)
        if activity.id in heads:
            sheet.put(plural(heads[activity.id], "head"), _QUIET, RIGHT, baseline, align=1)
    for waiver in record.session.waivers:
        sheet.write(f"Without {waiver.duty.value}, because: {waiver.reason}", BODY)


def _polls(sheet: Sheet, record: Record) -> None:
    proposals = {proposal.id: proposal for proposal in record.proposals}
    for item in record.polls:
        poll = item.poll
        _heading(sheet, f"Vote {poll.number}: {poll.title}", 130)
        sheet.write(f"{poll.method.title}, {poll.casting.value}. {_reconciled(item)}", BODY)
        _beside(sheet, record, About.POLL, poll.id)
        sheet.gap(8)
        sheet.gap(16 + bars.legend(sheet, poll.method, LEFT, sheet.y - 8))
        if poll.method.compares:
            texts = {proposal: proposals[proposal].text for proposal in poll.proposals}
            for sentence in outcome_words.sentences(item, texts):
                sheet.write(sentence, BODY)
            sheet.gap(6)
        for tally in distributions(item):
            _tally(sheet, item, tally, proposals[tally.proposal], record)


def _reconciled(item: PollRecord) -> str:
    poll = item.poll
    sentence = (
        f"{plural(poll.issued, 'ballot')} issued: {item.cast:,} cast, {poll.spoilt:,} spoilt, "
        f"{poll.returned:,} handed back empty."
    )
    if missing := mismatch(poll, item.cast):
        sentence += f" {abs(missing):,} {'not accounted for' if missing > 0 else 'too many'}: {poll.reason}"
    return sentence


def _tally(sheet: Sheet, item: PollRecord, tally: Tally, proposal: Proposal, record: Record) -> None:
    method = item.poll.method
    written = sheet.broken(proposal.text, BODY, WIDTH - 110)
    sheet.need(len(written) * BODY.leading + bars.BAR_HEIGHT + 2 * NOTE.leading + 8)
    labels = () if method.compares else tally.labels(method)
    bars.chips(sheet, labels, RIGHT, sheet.y - BODY.leading + 3.6)
    sheet.write_lines(written, BODY, left=LEFT, width=WIDTH - 110)
    sheet.gap(3 + bars.BAR_HEIGHT)
    bars.stacked(sheet, tally.counts, method, LEFT, sheet.y, WIDTH)
    sheet.gap(2)
    blank = f", left blank {tally.blank:,}" if tally.blank else ""
    sheet.write(f"{bars.in_words(tally.counts, method)}{blank}. Base: {tally.answered:,} answers.", NOTE)
    if proposal.minority:
        sheet.write(f"A minority adds: {proposal.minority}", NOTE)
    _beside(sheet, record, About.PROPOSAL, proposal.id)
    sheet.gap(9)


def _proposals(sheet: Sheet, record: Record) -> None:
    on_ballots = _voted(record)
    others = [proposal for proposal in record.proposals if proposal.id not in on_ballots]
    if not others:
        return
    _heading(sheet, "Proposals that were not voted on")
    for proposal in others:
        sheet.write(f"{proposal.number}  {proposal.text}", BODY)
        state = "" if proposal.state is ProposalState.CAPTURED else f"{proposal.state.value.capitalize()}. "
        if state or proposal.reason:
            sheet.write(f"{state}{proposal.reason}", NOTE, left=LEFT + 14)
        _beside(sheet, record, About.PROPOSAL, proposal.id, LEFT + 14, WIDTH - 14)
        sheet.gap(3)


def _assessments(sheet: Sheet, record: Record) -> None:
    """What the cards about existing programmes add up to; each stands among what was said as well."""
    if every := assessment.assessed([record.contributions]):
        _heading(sheet, "Existing programmes")
        for each in every:
            sheet.need(2 * BODY.leading)
            sheet.write(each.name, STRONG)
            sheet.write(assessment.sentence(each), NOTE)
            sheet.gap(3)


def _equality(sheet: Sheet, record: Record, least: int) -> None:
    """Printed pages are handed on: small counts are hidden here, though the record has them for adding up."""
    if record.equality is None:
        return
    _heading(sheet, "Equality forms")
    about = f"{record.equality.forms:,} forms on paper, counted question by question as totals; no form is kept."
    sheet.write(f"{about} Counts of 1 to {least - 1} are hidden (*), and others from which these follow.", BODY)
    sheet.gap(4)
    for each in equality.shown(record.equality, least):
        sheet.write(equality.sentence(each), NOTE)
        sheet.gap(2)


def _contributions(sheet: Sheet, record: Record) -> None:
    if not record.contributions:
        return
    _heading(sheet, "What was said")
    titles = {activity.id: activity.title for activity in record.session.agenda}
    order = {activity.id: place for place, activity in enumerate(record.session.agenda)}
    said = sorted(record.contributions, key=lambda item: (order.get(item.activity, len(order)), item.number))
    for place, item in enumerate(said):
        if not place or item.activity != said[place - 1].activity:
            sheet.gap(6 if place else 0)
            sheet.need(50)
            sheet.write(titles.get(item.activity, "At no particular time"), SUBHEADING)
            sheet.gap(2)
        _contribution(sheet, item, record)


def _contribution(sheet: Sheet, item: Contribution, record: Record) -> None:
    written = sheet.broken(item.text, BODY, _WORDS_WIDTH)
    sheet.need(min(len(written), 4) * BODY.leading + 3)
    baseline = sheet.y - BODY.leading + 3.6
    sheet.put(str(item.number), _QUIET, LEFT + 22, baseline, align=1)
    sheet.put(item.kind.value, _QUIET, _KIND_LEFT, baseline)
    sheet.put(_margin(item), NOTE, RIGHT, baseline, align=1)
    sheet.write_lines(written, BODY, left=_WORDS_LEFT, width=_WORDS_WIDTH)
    if item.tags or len(item.themes) > 3:
        more = [*item.themes[3:], *item.tags]
        sheet.write(" · ".join(more), NOTE, left=_WORDS_LEFT, width=_WORDS_WIDTH)
    _beside(sheet, record, About.CONTRIBUTION, item.id, _WORDS_LEFT, _WORDS_WIDTH)
    sheet.gap(3)


def _margin(item: Contribution) -> str:
    """What stands beside a contribution: table, batch of cards, themes, hands, rating, and whether it was read back."""
    hands = "" if item.recognised_by is None else f"{item.recognised_by} hands"
    rated = "" if item.rating is None else f"{item.rating} of {MAX_RATING}"
    batch = "" if item.batch is None else f"b{item.batch}"
    parts = (f"t{item.table}", batch, " ".join(item.themes[:3]), hands, rated, "read" if item.read_back else "")
    return " · ".join(part for part in (*parts, "restricted" if item.restricted else "") if part)


def _care(sheet: Sheet, record: Record) -> None:
    _heading(sheet, "Care taken", 60)
    sheet.write(_sentence("Identifiers replaced while notes were taken", record.identifiers), BODY)
    sheet.write(_sentence("Marked words kept, with the reason", record.kept), BODY)
    if record.by_rules:
        sheet.write(BY_RULES, Style(BODY.size, BODY.leading, WARN))
    if record.review is not None:
        for sentence in review_words.sentences(record):
            sheet.write(sentence, BODY)
    sheet.write("No names of participants are kept anywhere. Ballots are linked to nobody and to no time.", BODY)
    sheet.gap(4)
    notes = f"Made with programme pack {record.pack_seq}. Session {record.session.id}."
    sheet.write(notes, NOTE)


def _sentence(what: str, counts: Mapping[str, int]) -> str:
    if not any(counts.values()):
        return f"{what}: none."
    parts = [f"{_readable(key)} {number:,}" for key, number in sorted(counts.items()) if number]
    return f"{what}: {listed(parts)}."


def _readable(key: str) -> str:
    """Kinds of identifier are written in capitals in records, reasons in small letters."""
    return key.lower() if key.isupper() and len(key) > 4 else key
