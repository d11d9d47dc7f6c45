"""Nobody who counts the same ballots with other people's software gets another result."""

from __future__ import annotations

import json
import random
import subprocess
from pathlib import Path

import pytest

from build_scripts import oracles
from workshop_app.domain.voting.methods import APPROVAL
from workshop_app.domain.voting.pairwise import smith_sets
from workshop_app.domain.voting.profile import Profile
from workshop_app.domain.voting.ranked import RULES, tally_of

ROOT = Path(__file__).parents[2]
ANSWER = Path(__file__).with_name("answer.py")
PROFILES = 2_000


def ask(questions):
    """The oracles' answers, one for each question; skipped where a developer has not made their environment."""
    if not oracles.are_ready(ROOT):
        report = pytest.fail if oracles.must_be_there() else pytest.skip
        report(f"needs the oracles: {oracles.TO_TYPE}")
    command = [oracles.python_in(ROOT), "-I", ANSWER]
    asked = "".join(json.dumps(question) + "\n" for question in questions)
    done = subprocess.run(command, input=asked, capture_output=True, text=True, check=True, timeout=100)
    return [json.loads(line) for line in done.stdout.splitlines()]


def orders(chance, options, equal):
    """Some ballots on so many options, as the libraries number them; complete, truncated or blank; few, so that results
    tie. With `equal` some have equal ranks.
    """
    made = {}
    complete = chance.random() < 0.3
    for _ in range(chance.randint(1, 7)):
        ranked = chance.sample(range(options), options if complete else chance.randint(0, options))
        groups = []
        for option in ranked:
            if groups and equal and chance.random() < 0.3:
                groups[-1].append(option)
            else:
                groups.append([option])
        made[tuple(tuple(sorted(group)) for group in groups)] = chance.randint(1, 4)
    return made


def profiles(equal):
    chance = random.Random(2_026 + equal)
    votes = []
    while len(votes) < PROFILES:
        options = chance.randint(2, 6)
        made = orders(chance, options, equal)
        if set(made) != {()}:  # of nothing but blank ballots the libraries say nothing
            votes.append(Profile(tuple(map(str, range(options))), {_named(order): n for order, n in made.items()}))
    return votes


def _named(order):
    return tuple(tuple(map(str, group)) for group in order)


def _numbered(votes):
    return [[[list(map(int, group)) for group in order], number] for order, number in votes.orders.items()]


@pytest.mark.parametrize("equal", [False, True], ids=["strict", "equal-ranks"])
def test_ranked_ballots_have_the_winners_that_pref_voting_finds(equal):
    votes = profiles(equal)
    answers = ask({"options": len(each.options), "orders": _numbered(each)} for each in votes)
    assert len(answers) == PROFILES
    rules = {"schulze", "borda", "condorcet"} | (set() if equal else {"irv", "plurality"})
    ties = dict.fromkeys(rules, 0)
    for each, answer in zip(votes, answers, strict=True):
        tally = tally_of(each)
        assert {*answer} >= rules | {"smith"}
        for rule in answer.keys() & RULES.keys():
            winners = sorted(map(int, RULES[rule](tally).winners))
            assert (rule, winners) == (rule, answer[rule]), each
            if rule in rules:
                ties[rule] += len(winners) != 1
        assert sorted(map(int, smith_sets(each.options, tally.pairwise)[0])) == answer["smith"], each
    assert min(ties.values()) > PROFILES // 20  # ties, and for Condorcet no winner, are well represented


def test_approvals_have_the_winners_that_abcvoting_finds():
    chance = random.Random(2_026)
    questions = []
    for _ in range(PROFILES):
        options = chance.randint(2, 8)
        approvals = [chance.sample(range(options), chance.randint(0, options)) for _ in range(chance.randint(1, 9))]
        questions.append({"options": options, "approvals": [*approvals, [0]]})
    ties = 0
    for question, answer in zip(questions, ask(questions), strict=True):
        ballots = [{str(option): "approve" for option in approved} for approved in question["approvals"]]
        outcome = APPROVAL.result(APPROVAL.tally([str(n) for n in range(question["options"])], ballots))
        assert sorted(map(int, outcome.winners)) == answer["approval"], question
        ties += len(outcome.winners) > 1
    assert ties > PROFILES // 20
