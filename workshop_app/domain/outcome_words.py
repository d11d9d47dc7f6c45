"""In which order the options of a poll came, as sentences for reports: ties as ties, the rule by its name."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from workshop_app.domain.comparisons import Comparison
from workshop_app.domain.counting import outcome
from workshop_app.domain.poll import Method
from workshop_app.domain.record import PollRecord
from workshop_app.domain.voting.method import Ranking
from workshop_app.domain.words import listed, plural

RULES = {
    "irv": "instant runoff",
    "borda": "Borda",
    "plurality": "first places alone",
    "condorcet": "beating each other one",
}


def sentences(item: PollRecord, texts: Mapping[str, str]) -> tuple[str, ...]:
    """What follows from a poll in which options were weighed against each other; `texts` are their words by id."""
    found = outcome(item)

    def named(options: tuple[str, ...]) -> str:
        return ", ".join(f"“{texts[option]}”" for option in options) or "nobody"

    said = [f"Order{_by(item.poll.method)}: {in_order(found.ranking, lambda option: texts[option])}."]
    if not found.winners:
        said = ["No option comes first: nobody gave any of them anything."]
    if found.beside and found.winners:
        others = "; ".join(f"{RULES[rule]}: {named(other.winners)}" for rule, other in found.beside.items())
        said.append(f"By other rules would come first: {others}.")
    return tuple(said)


def of_comparison(found: Comparison) -> tuple[str, ...]:
    """How options fared over the sessions that weighed them: by which rule, how many ballots, and who comes first by
    other rules.
    """
    sessions = f", in {plural(found.sessions, 'session')}" if found.sessions > 1 else ""
    said = [f"{found.method.title}{_by(found.method)}. n = {found.cast:,}{sessions}."]
    if found.method is Method.RANKED:
        others = {"irv": found.runoff, "borda": found.borda[0]}
        parts = [f"{RULES[rule]}: {listed([f'“{each}”' for each in won])}" for rule, won in others.items() if won]
        said.append(f"First by {'; by '.join(parts)}.")
    return tuple(said)


def in_order(ranking: Ranking, text: Callable[[str], str]) -> str:
    """“1 Mentors; 2 Grants and 2 Halls (tied)”."""
    parts, place = [], 1
    for group in ranking:
        tied = " (tied)" if len(group) > 1 else ""
        parts.append(" and ".join(f"{place} {text(option)}" for option in group) + tied)
        place += len(group)
    return "; ".join(parts)


def of_comparison_rule(method: Method) -> str:
    """By which rule the options are put in order, in a few words; empty where the answers say it."""
    return "by Schulze's method" if method is Method.RANKED else ""


def _by(method: Method) -> str:
    rule = of_comparison_rule(method)
    return f" {rule}" if rule else ""
