"""The sentences of the brief for the board: each follows from a figure of the brief by a plain rule."""

from __future__ import annotations

from datetime import date

from workshop_app.domain.board import BoardBrief, Section
from workshop_app.domain.contribution import ContributionKind
from workshop_app.domain.places import BOROUGHS
from workshop_app.domain.poll import Side
from workshop_app.domain.results import Result
from workshop_app.domain.tally import Label
from workshop_app.domain.voices import Number
from workshop_app.domain.words import listed, plural

HIDDEN = "*"
"""Stands for a number that is hidden."""
PROFILE = "Disclosure profile: board"

_KINDS = {
    ContributionKind.EXPERIENCE: ("experience", "experiences"),
    ContributionKind.CONCERN: ("concern", "concerns"),
    ContributionKind.NEED: ("need", "needs"),
    ContributionKind.IDEA: ("idea", "ideas"),
    ContributionKind.PROPOSAL: ("proposal", "proposals"),
    ContributionKind.QUESTION: ("question", "questions"),
    ContributionKind.VERBATIM: ("remark word for word", "remarks word for word"),
    ContributionKind.OBSERVATION: ("observation", "observations"),
    ContributionKind.ASSESSMENT: ("assessment", "assessments"),
}


def shown(number: Number) -> str:
    """A number as it is printed: grouped in thousands, or the sign for one that is hidden."""
    return HIDDEN if number is None else f"{number:,}"


def long_date(day: date) -> str:
    """“4 March 2018”."""
    return f"{day.day} {day:%B %Y}"


def period(brief: BoardBrief) -> str:
    """When the sessions were held; empty where there was none."""
    if brief.first is None or brief.last is None:
        return ""
    if brief.first == brief.last:
        return f"on {long_date(brief.first)}"
    return f"from {long_date(brief.first)} to {long_date(brief.last)}"


def short_period(brief: BoardBrief) -> str:
    """The same, short: “4 Mar – 6 Apr 2018”."""
    if brief.first is None or brief.last is None:
        return ""
    first, last = (f"{day.day} {day:%b}" for day in (brief.first, brief.last))
    if brief.first == brief.last:
        return f"{last} {brief.last.year}"
    year = "" if brief.first.year == brief.last.year else f" {brief.first.year}"
    return f"{first}{year} – {last} {brief.last.year}"


def in_short(brief: BoardBrief) -> tuple[str, ...]:
    """The brief in a few sentences, for whoever reads nothing else."""
    if not brief.sessions:
        return ("No session has been imported yet, so there is nothing to report.",)
    held = plural(brief.sessions, "session")
    boroughs = [place for place in brief.table.boroughs if place in BOROUGHS]
    where = f" in {plural(len(boroughs), 'borough')}" if boroughs else ""
    heads = "" if brief.table.heads is None else f" with {plural(brief.table.heads, 'head')}"
    sentences = [
        f"{held}{where}{heads}, {period(brief)}, brought {plural(brief.contributions, 'contribution')} "
        f"and {plural(brief.ballots, 'ballot')} in {plural(brief.polls, 'poll')}."
    ]
    sentences += _labelled(brief)
    sentences += _weighed(brief)
    counted = [section for section in brief.sections if section.objective and section.contributions]
    if len(counted) > 1:
        most = max(counted, key=lambda section: section.contributions or 0)
        least = min(counted, key=lambda section: section.contributions or 0)
        if most.objective and least.objective and most.contributions != least.contributions:
            sentences.append(
                f"Most was said under “{most.objective.title}” ({shown(most.contributions)} contributions), "
                f"least under “{least.objective.title}” ({shown(least.contributions)})."
            )
    return tuple(sentences)


def _labelled(brief: BoardBrief) -> list[str]:
    """What the core proposals are called, or all proposals where there is no core proposal."""
    results = brief.core or brief.results
    if not results:
        return []
    sort = "core proposal" if brief.core else "proposal"
    many = plural(len(results), sort)
    by_label = {label: [result for result in results if label in result.labels] for label in Label}
    words = {
        Label.CONSENSUS: ("reached consensus", "reached consensus"),
        Label.CONTESTED: ("is contested", "are contested"),
        Label.UNCLEAR: ("needs more information", "need more information"),
    }
    parts = [f"{len(found)} {words[label][len(found) != 1]}" for label, found in by_label.items() if found]
    alone = [label for label, found in by_label.items() if found]
    if not parts:
        sentences = [f"None of {many} reached consensus or is contested."]
    elif len(alone) == 1 and len(by_label[alone[0]]) == len(results):
        whole = {1: f"The {sort}", 2: f"Both {sort}s"}.get(len(results), f"All {many}")
        sentences = [f"{whole} {words[alone[0]][len(results) != 1]}."]
    else:
        sentences = [f"Of {many}, {listed(parts)}."]
    agreed = by_label[Label.CONSENSUS]
    if agreed:
        strongest = max(agreed, key=lambda result: (result.share(Side.AGREE), result.answered))
        sentences.append(
            f"The widest agreement is with “{strongest.text.rstrip('.')}”: "
            f"{strongest.share(Side.AGREE)} % agree (n = {strongest.answered:,})."
        )
    return sentences


def _weighed(brief: BoardBrief) -> list[str]:
    """What came first of the options that most ballots weighed against each other."""
    if not brief.comparisons:
        return []
    most = brief.comparisons[0]
    first = listed([f"“{option.rstrip('.')}”" for option in most.ranking[0]])
    tied = "are tied in the first place" if len(most.ranking[0]) > 1 else "came first"
    return [f"Of {len(most.options)} options that were weighed against each other, {first} {tied} (n = {most.cast:,})."]


def of_section(brief: BoardBrief, section: Section) -> str:
    """What was said under an objective, in numbers."""
    if section.contributions is None:
        return ""
    share = f" ({round(100 * section.contributions / brief.contributions)} %)" if brief.contributions else ""
    sentence = (
        f"{section.contributions:,} of {plural(brief.contributions, 'contribution')}{share}, "
        f"in {section.sessions:,} of {plural(brief.sessions, 'session')}"
    )
    kinds = [plural(number, *_KINDS[ContributionKind(kind)]) for kind, number in section.kinds.items()]
    if not kinds:
        return f"{sentence}."
    rest = " and others" if sum(section.kinds.values()) < section.contributions else ""
    return f"{sentence}: {listed(kinds) if not rest else ', '.join(kinds)}{rest}."


def of_result(result: Result) -> str:
    """A distribution in words: shares of those who answered, the base, the blanks, and how sessions differ."""
    if not result.answered:
        return f"Nobody answered; {result.blank:,} left blank."
    parts = []
    for side, word in (
        (Side.AGREE, "agree"),
        (Side.DISAGREE, "disagree"),
        (Side.BETWEEN, "in between" if result.method.value == "agreement" else "neither"),
        (Side.UNSURE, "need more information"),
    ):
        share = result.share(side)
        if share or side in (Side.AGREE, Side.DISAGREE):
            parts.append(f"{share} % {word}")
    sentence = f"{', '.join(parts)}. n = {result.answered:,}"
    if result.blank:
        sentence += f", {result.blank:,} left blank"
    if len(result.agreement) > 1:
        low, high = result.agreement[0], result.agreement[-1]
        spread = f"agreement from {low} to {high} %" if low != high else f"agreement {low} % in each"
        sentence += f"; {plural(len(result.agreement), 'session')}, {spread}"
    return sentence + "."


def method(brief: BoardBrief) -> tuple[str, ...]:
    """How this came about."""
    sentences = []
    if brief.online < brief.sessions:
        sentences.append(
            "What was said was typed by note-takers while people spoke, without names, and sorted under the "
            "programme's themes; one contribution can stand under several."
        )
    if brief.read_back:
        sentences.append(f"{brief.read_back} % of the contributions were read back to the table and agreed there.")
    if brief.replaced:
        sentences.append(
            f"{plural(brief.replaced, 'name or other identifier', 'names and other identifiers')} "
            f"{'was' if brief.replaced == 1 else 'were'} replaced before anything was kept."
        )
    if brief.corrected:
        sentences.append(
            f"{plural(brief.corrected, 'session was', 'sessions were')} corrected after the report was sealed; what"
            " was wrong stands as it was, and what is right beside it."
        )
    if brief.checked:
        sentences.append(
            f"In {plural(brief.checked, 'session')} people who know the neighbourhood looked at a sample of what was"
            " taken down, to see whether somebody could be known by it, before the report was sealed."
        )
    if brief.fair:
        sentences.append(
            f"Before {plural(brief.fair, 'session')} the four questions of a fair consultation were answered in"
            " writing; the answers are in the reports of the sessions."
        )
    if brief.polls:
        sentences.append(
            "Votes were secret. Shares are of those who answered; blanks are given beside them. Consensus: at least "
            "75 % agree and at most 10 % disagree. Contested: at least 25 % on each side. Unclear: at least 20 % need "
            "more information."
        )
    if brief.unreconciled:
        sentences.append(
            f"In {plural(brief.unreconciled, 'poll')} the ballots did not add up to those issued; "
            "the reason is in the report of the session."
        )
    if brief.online:
        sentences.append(_online(brief))
    return tuple(sentences)


def _online(brief: BoardBrief) -> str:
    sentence = f"{plural(brief.online, 'session')} {'was' if brief.online == 1 else 'were'} held online"
    parts = []
    if brief.superseded:
        parts.append(
            f"{plural(brief.superseded, 'vote')} {'was' if brief.superseded == 1 else 'were'} replaced by a later vote "
            "of the same voter, and the later one counts"
        )
    if brief.moderated_out:
        kept_out = plural(brief.moderated_out, "statement")
        parts.append(f"{kept_out} that moderators kept out {'is' if brief.moderated_out == 1 else 'are'} not in it")
    return f"{sentence}: {'; '.join(parts)}." if parts else f"{sentence}."


def limits(brief: BoardBrief) -> tuple[str, ...]:
    """What this cannot say."""
    sentences = [
        "People came because they were invited or chose to come. They do not stand for all Londoners, and a share is a "
        "share of those who voted here.",
        "Heads are the fullest count of each session, or its ballots where those are more; somebody who came twice is "
        "counted twice.",
    ]
    if brief.not_counted:
        sentences.append(f"In {plural(brief.not_counted, 'session')} no heads were counted.")
    return (*sentences, *brief.missing) if brief.sessions else tuple(sentences)


def disclosure(brief: BoardBrief) -> tuple[str, ...]:
    """What is hidden, and why."""
    policy = brief.programme.policy
    least = policy.minimum_sessions
    sentences = [
        f"Vote totals are exact. Counts of 1 to {policy.small_cell - 1} are hidden ({HIDDEN}), and so are others from "
        "which these could be worked out. A session with fewer than "
        f"{policy.small_cell} people or {policy.minimum_ballots} ballots shows no result and is in no total of votes.",
        "Words are quoted only where the table agreed them when they were read back and no identifier was found in "
        f"them. The kind of group is named only where at least {'three' if least == 3 else least} sessions of that kind"
        " were held; places, dates and sessions never.",
    ]
    if any(any(each.bands) for each in brief.comparisons):
        sentences.append(
            "Where all ballots, or all but one, gave an option the same, only that is said: numbers would tell"
            " everybody how each of the others voted."
        )
    if brief.restricted:
        sentences.append(
            f"{plural(brief.restricted, 'contribution is', 'contributions are')} counted here and never quoted: by the"
            " words somebody could be known."
        )
    if brief.held_back:
        these = plural(brief.held_back, "session")
        sentences.append(f"For this reason {these} {'shows' if brief.held_back == 1 else 'show'} no result here.")
    return tuple(sentences)
