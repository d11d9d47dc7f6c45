"""Exports of Pol.is as they come: every quirk that decides who is counted, and every fault named by row and column."""

from __future__ import annotations

import csv
import io
import random
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop_app.domain.errors import TableFileError
from workshop_app.services import polis
from workshop_app.services.polis import read_statements, read_votes

REAL = Path(__file__).parents[3] / "shared" / "data" / "london-youth-policing"
STATEMENTS = b"comment-id,moderated,comment-body\n1,1,One\n2,-1,Two\n3,1,Three\n"
VOTES = b"timestamp,comment-id,voter-id,vote\n10,1,a,1\n11,1,b,-1\n12,3,a,0\n13,2,a,1\n"


def statements(data=STATEMENTS):
    return read_statements(data, "s.csv")


def votes(data=VOTES, of=STATEMENTS):
    return read_votes(data, "v.csv", statements(of))


def ballots(*rows, of=STATEMENTS):
    return votes(b"timestamp,comment-id,voter-id,vote\n" + "\n".join(rows).encode(), of)


def sentence(action):
    with pytest.raises(TableFileError) as caught:
        action()
    return str(caught.value)


def test_only_what_was_let_through_is_there_in_the_order_of_the_file():
    found = statements(b"comment-id,moderated,comment-body\n9,1,Nine\n2,0,Two\n1,1,One\n4,-1,Four\n")
    assert [(each.id, each.text) for each in found.let_through] == [("9", "Nine"), ("1", "One")]
    assert (found.moderated_out, found.not_looked_at, found.left_out) == (1, 1, {"2", "4"})


def test_where_nobody_looked_at_anything_everything_was_shown():
    found = statements(b"comment-id,moderated,comment-body\n1,0,One\n2,0,Two\n")
    assert [each.id for each in found.let_through] == ["1", "2"]
    assert (found.moderated_out, found.not_looked_at) == (0, 0)


@pytest.mark.parametrize("other", ["1", "-1"])
def test_where_somebody_looked_at_one_the_others_wait(other):
    data = f"comment-id,moderated,comment-body\n1,0,One\n2,{other},Two\n3,1,Three\n".encode()
    assert "1" in statements(data).left_out


def test_one_voter_is_one_ballot_with_blanks_and_votes_on_what_was_out_are_left():
    found = votes()
    assert sorted(found.ballots, key=len) == [{"1": "disagree"}, {"1": "agree", "3": "pass"}]
    assert (found.superseded, found.ignored) == (0, 1)


def test_who_voted_only_on_what_was_out_has_no_ballot():
    found = ballots("1,2,a,1", "1,1,b,1")
    assert found.ballots == ({"1": "agree"},)


def test_the_later_vote_counts_by_its_time_wherever_it_stands():
    found = ballots("20,1,a,1", "10,1,a,-1", "30,3,a,0", "40,3,a,-1", "35,3,a,1")
    assert found.ballots == ({"1": "agree", "3": "disagree"},)
    assert found.superseded == 3


def test_of_two_at_the_same_moment_the_one_further_down_counts():
    assert ballots("10,1,a,1", "10,1,a,-1").ballots == ({"1": "disagree"},)


rows = st.lists(
    st.tuples(st.integers(0, 5), st.sampled_from("13"), st.sampled_from("abc"), st.sampled_from((-1, 0, 1))), min_size=1
)


@given(rows)
def test_every_vote_is_counted_once_replaced_or_both_never_lost(drawn):
    found = ballots(*(",".join(map(str, row)) for row in drawn))
    assert sum(map(len, found.ballots)) + found.superseded == len(drawn)
    assert len(found.ballots) == len({voter for _, _, voter, _ in drawn})


@given(rows, st.randoms(use_true_random=False))
def test_the_order_of_rows_at_different_times_makes_no_difference(drawn, shuffle):
    timed = [(time, *rest[1:]) for time, rest in enumerate(drawn)]
    mixed = list(timed)
    shuffle.shuffle(mixed)
    one, other = (ballots(*(",".join(map(str, row)) for row in each)) for each in (timed, mixed))
    assert sorted(map(sorted, (ballot.items() for ballot in one.ballots))) == sorted(
        map(sorted, (ballot.items() for ballot in other.ballots))
    )
    assert one.superseded == other.superseded


@pytest.mark.parametrize(
    "data",
    [
        b"\xef\xbb\xbf" + STATEMENTS,
        STATEMENTS.replace(b"\n", b"\r\n"),
        STATEMENTS.replace(b"\n", b"\r"),
        STATEMENTS.replace(b"comment-id", b"comment_id").replace(b"comment-body", b"comment_body"),
        STATEMENTS.replace(b"comment-id", b" Comment-ID "),
        b"x,comment-body,moderated,y,comment-id\n,One,1,,1\n,Two,-1,,2\n,Three,1,,3\n",
        STATEMENTS.replace(b"One", b'"One"'),
        STATEMENTS + b"\n\n",
        STATEMENTS.rstrip(b"\n"),
        STATEMENTS.replace(b"\n1,", b"\n 1.0 ,"),
    ],
)
def test_the_same_table_in_another_dress_is_the_same_table(data):
    assert statements(data) == statements()


def test_a_quoted_body_keeps_its_words_on_one_line():
    found = statements(b'comment-id,moderated,comment-body\n1,1,"One, ""two""\r\n\n three"\n')
    assert found.let_through[0].text == 'One, "two" three'


def test_rows_are_counted_as_a_spreadsheet_shows_them_after_a_body_with_line_breaks():
    data = b'comment-id,moderated,comment-body\n1,1,"One\ntwo\nthree"\n2,maybe,Two\n'
    assert "row 3, column “moderated”" in sentence(lambda: statements(data))


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (b"", "is empty"),
        (b"\n\n", "is empty"),
        (b"\xef\xbb\xbf", "is empty"),
        (b"comment-id,moderated,comment-body\n", "holds no statement"),
        (b"comment-id,moderated,comment-body\n1,-1,SECRET\n", "holds no statement that was let through"),
        (b"comment-id,comment-body\n1,SECRET\n", "has no column “moderated”"),
        (b"comment-id,comment_id,moderated,comment-body\n1,1,1,SECRET\n", "“comment-id” more than once"),
        (b"comment-id,moderated,comment-body\n1,1,SECRET\n1,1,Two\n", "row 3, column “comment-id”, repeats"),
        (b"comment-id,moderated,comment-body\n1,2,SECRET\n", "row 2, column “moderated”, is none of -1, 0, 1"),
        (b"comment-id,moderated,comment-body\n1,,SECRET\n", "row 2, column “moderated”, is not a whole number"),
        (b"comment-id,moderated,comment-body\n,1,SECRET\n", "row 2, column “comment-id”, is empty"),
        (b"comment-id,moderated,comment-body\n1,1, \n", "row 2, column “comment-body”, is empty"),
        (b"comment-id,moderated,comment-body\n1,1,SECRET" + 2000 * b"x", "row 2, column “comment-body”, is longer"),
        (b"comment-id,moderated,comment-body\n" + 101 * b"9" + b",1,SECRET\n", "column “comment-id”, is too long"),
        (b"comment-id,moderated,comment-body\n1,1\n", "row 2 has 2 columns where the first row has 3"),
        (b"comment-id,moderated,comment-body\n1,1,SECRET,x\n", "row 2 has 4 columns"),
        (b'comment-id,moderated,comment-body\n1,1,"SECRET\n', "row 2 is not written as a table"),
        (b'comment-id,moderated,comment-body\n1,1,"SECRET"x\n', "row 2 is not written as a table"),
        (b"comment-id,moderated,comment-body\n1,1,Fine\n2,1,SECRET\xff\n", "is not in UTF-8: line 3"),
        (b"comment-id,moderated,comment-body\n1,1,SECRET\0\n", "line 2 holds a character that no text has"),
        (b"PK\x03\x04SECRET\xff\xfe", "is not in UTF-8"),
        ("comment-id,moderated,comment-body\n1,1,SECRET\n".encode("utf-16"), "is not in UTF-8"),
    ],
)
def test_a_table_of_statements_that_cannot_be_used_says_where_and_never_what(data, fault):
    said = sentence(lambda: statements(data))
    assert fault in said
    assert said.startswith("“s.csv” ")
    assert "Nothing was brought in." in said
    assert "SECRET" not in said


@pytest.mark.parametrize(
    ("rows", "fault"),
    [
        ((), "holds no vote on a statement that was let through"),
        (("1,2,a,1",), "holds no vote on a statement that was let through"),
        (("1,7,a,1",), "row 2, column “comment-id”, names a statement"),
        (("1,1,a,1", "1,1,a,2"), "row 3, column “vote”, is none of -1, 0, 1"),
        (("1,1,a,yes",), "row 2, column “vote”, is not a whole number"),
        (("1,1,a,0.5",), "row 2, column “vote”, is not a whole number"),
        (("1,1,,1",), "row 2, column “voter-id”, is empty"),
        (("yesterday,1,a,1",), "row 2, column “timestamp”, is not a whole number"),
        (("1,1,a,٣",), "row 2, column “vote”, is not a whole number"),
    ],
)
def test_a_table_of_votes_that_cannot_be_used_says_where(rows, fault):
    said = sentence(lambda: ballots(*rows))
    assert fault in said
    assert said.startswith("“v.csv” ")


def test_a_table_beyond_the_limits_is_refused_with_the_limit(monkeypatch):
    monkeypatch.setattr(polis, "MAX_STATEMENTS", 2)
    monkeypatch.setattr(polis, "MAX_VOTES", 3)
    assert "more than 2 rows" in sentence(statements)
    monkeypatch.setattr(polis, "MAX_STATEMENTS", 3)
    assert "more than 3 rows" in sentence(votes)
    monkeypatch.setattr(polis, "MAX_BALLOTS", 1)
    assert "voter 2, and a poll holds 1" in sentence(lambda: ballots("1,1,a,1", "1,1,b,1"))


def test_a_hundred_thousand_rows_are_counted_as_plain_code_counts_them():
    chance = random.Random(7)
    drawn = [
        (chance.randrange(10**6), chance.randrange(200), chance.randrange(900), chance.choice((-1, 0, 1)))
        for _ in range(100_000)
    ]
    table = "comment-id,moderated,comment-body\n" + "".join(f"{n},{(n % 3) - 1},S {n}\n" for n in range(200))
    data = "timestamp,comment-id,voter-id,vote\n" + "".join(f"{t},{s},{v},{x}\n" for t, s, v, x in drawn)
    found = read_votes(data.encode(), "v.csv", read_statements(table.encode(), "s.csv"))
    last = {}
    for _, s, v, x in sorted(drawn, key=lambda row: row[0]):
        if s % 3 == 2:
            last[s, v] = x
    assert Counter((s, x) for ballot in found.ballots for s, x in ballot.items()) == Counter(
        (str(s), {1: "agree", 0: "pass", -1: "disagree"}[x]) for (s, _), x in last.items()
    )


@pytest.mark.skipif(not REAL.is_dir(), reason="the consultation is not beside this checkout")
def test_the_real_consultation_is_counted_as_plain_code_counts_it():
    text = (REAL / "comments.csv").read_bytes(), (REAL / "votes.csv").read_bytes()
    found = read_statements(text[0], "comments.csv")
    cast = read_votes(text[1], "votes.csv", found)
    comments = list(csv.DictReader(io.StringIO(text[0].decode("utf-8-sig"), newline="")))
    passed = [row["comment-id"] for row in comments if row["moderated"] == "1"]
    assert [each.id for each in found.let_through] == passed
    last = {}
    everything = list(csv.DictReader(io.StringIO(text[1].decode("utf-8-sig"), newline="")))
    for row in sorted(everything, key=lambda row: int(row["timestamp"])):
        if row["comment-id"] in passed:
            last[row["comment-id"], row["voter-id"]] = row["vote"]
    assert Counter((s, x) for ballot in cast.ballots for s, x in ballot.items()) == Counter(
        (s, {"1": "agree", "0": "pass", "-1": "disagree"}[x]) for (s, _), x in last.items()
    )
    assert len(cast.ballots) == len({voter for _, voter in last})
    assert cast.superseded == len([row for row in everything if row["comment-id"] in passed]) - len(last)
