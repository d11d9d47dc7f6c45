"""PrefLib's files: both spellings are read, what is written is read again, and what is none is refused."""

from contextlib import suppress

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.domain.voting.profiles import profiles, spelt
from workshop_app.domain.errors import TableFileError
from workshop_app.domain.voting import preflib
from workshop_app.domain.voting.profile import Profile

TODAY = b"""# FILE NAME: 1.toi
# TITLE: A vote
# DATA TYPE: toi
# A LINE WITHOUT VALUE
# NUMBER ALTERNATIVES: 3
# NUMBER VOTERS: 9
# NUMBER UNIQUE ORDERS: 4
# ALTERNATIVE NAME 1: Youth club: evenings
# ALTERNATIVE NAME 2: B\xc3\xa2timent, neuf
# ALTERNATIVE NAME 3: Caf\xc3\xa9
4: 1,{2,3}
3: {1, 2}
1: 3
1:
"""
OLDER = b"3\n1,Youth club: evenings\n3,Caf\xc3\xa9\n2,B\xc3\xa2timent, neuf\n9,9,4\n4,1,{2,3}\n3,{},{1,2}\n1,3\n1,\n"
A, B, C = "Youth club: evenings", "Bâtiment, neuf", "Café"
BALLOTS = Profile((A, B, C), {((A,), (B, C)): 4, ((A, B),): 3, ((C,),): 1, (): 1})


def test_both_spellings_are_read_with_names_as_they_stand():
    assert preflib.read(TODAY, "x.toi") == preflib.OrdinalFile("toi", "A vote", BALLOTS)
    assert preflib.read(OLDER, "x.TOI") == preflib.OrdinalFile("toi", "", BALLOTS)


@pytest.mark.parametrize("data", [TODAY, OLDER])
def test_line_ends_marks_and_empty_lines_make_no_difference(data):
    expected = preflib.read(data, "x.toi").profile
    for same in (
        data.replace(b"\n", b"\r\n"),
        data.replace(b"\n", b"\r"),
        b"\xef\xbb\xbf" + data.replace(b"\n", b"\n\n"),
    ):
        assert preflib.read(same, "x.toi").profile == expected


@settings(max_examples=60)
@given(profiles())
def test_what_is_written_is_read_again_and_says_nothing_of_how_it_was_cast(votes):
    data = preflib.write(votes, "A vote", "v")
    again = preflib.read(data, "v")
    assert (again.kind, again.title, again.profile) == (preflib.kind_of(votes), "A vote", votes)
    backwards = Profile(votes.options, dict(reversed(votes.orders.items())))
    assert preflib.write(backwards, "A vote", "v") == data


def test_the_header_is_todays():
    lines = preflib.write(spelt("2 b>a, 1 a>b"), "T\nitle", "f.soc").decode().splitlines()
    assert lines == [
        "# FILE NAME: f.soc",
        "# TITLE: T itle",
        "# DESCRIPTION: ",
        "# DATA TYPE: soc",
        "# MODIFICATION TYPE: original",
        "# RELATES TO: ",
        "# RELATED FILES: ",
        "# PUBLICATION DATE: ",
        "# MODIFICATION DATE: ",
        "# NUMBER ALTERNATIVES: 2",
        "# NUMBER VOTERS: 3",
        "# NUMBER UNIQUE ORDERS: 2",
        "# ALTERNATIVE NAME 1: a",
        "# ALTERNATIVE NAME 2: b",
        "2: 2,1",
        "1: 1,2",
    ]


@pytest.mark.parametrize(
    ("ballots", "kind"),
    [("1 a>b>c", "soc"), ("1 a>b>c, 1 b", "soi"), ("1 a>b=c", "toc"), ("1 a>b>c, 1 b=c", "toi")],
)
def test_the_kind_is_the_narrowest_and_a_narrower_one_is_refused(ballots, kind):
    votes = spelt(ballots)
    assert preflib.kind_of(votes) == kind
    assert preflib.read(preflib.write(votes, "", "v", "toi"), "v").profile == votes
    if kind != "soc":
        with pytest.raises(TableFileError, match="cannot hold"):
            preflib.write(votes, "", "v", "soc")


@pytest.mark.parametrize("names", [("a", "a\n"), ("a", "\n"), ("a", "b" * 501)])
def test_names_that_cannot_stand_in_a_file_are_not_written(names):
    with pytest.raises(TableFileError):
        preflib.write(Profile(names, {(): 1}), "", "v")


def sentence(data, name="x.toi"):
    with pytest.raises(TableFileError) as caught:
        preflib.read(data, name)
    return str(caught.value)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (b"4: 1,{2,3}", b"4: 1,{2,3", "line 11: the order"),
        (b"4: 1,{2,3}", b"4: 1 {2,3}", "line 11: the order"),
        (b"4: 1,{2,3}", b"4: {1}{2,3}", "line 11: the order"),
        (b"4: 1,{2,3}", b"4: ,1", "line 11: an alternative"),
        (b"4: 1,{2,3}", b"4: 1,", "line 11: an alternative"),
        (b"4: 1,{2,3}", b"4: {1,,2}", "line 11: an alternative"),
        (b"4: 1,{2,3}", b"4: 1,2,1", "line 11: an alternative is ranked twice"),
        (b"4: 1,{2,3}", b"4: 1,4", "line 11: an alternative is not a number from 1 to 3"),
        (b"4: 1,{2,3}", b"4: 0", "line 11: an alternative is not a number"),
        (b"4: 1,{2,3}", b"4: " + b"1" * 5000, "line 11: an"),
        (b"4: 1,{2,3}", "4: ²".encode(), "line 11: an alternative"),
        (b"4: 1,{2,3}", b"-4: 1", "line 11: the number of ballots"),
        (b"4: 1,{2,3}", b"4.0: 1", "line 11: the number of ballots"),
        (b"4: 1,{2,3}", b"9999999999: 1", "line 11: the number of ballots"),
        (b"4: 1,{2,3}", b"4", "line 11: it is no ballot"),
        (b"4: 1,{2,3}\n", b"", "as many ballots as it says (5 are there)"),
        (b"VOTERS: 9", b"VOTERS: nine", "as many ballots as it says"),
        (b"DATA TYPE: toi", b"DATA TYPE: soi", "line 11: a ballot has a tie"),
        (b"DATA TYPE: toi", b"DATA TYPE: toc", "line 12: a ballot does not rank every"),
        (b"DATA TYPE: toi", b"DATA TYPE: cat", "not of a kind"),
        (b"ALTERNATIVES: 3", b"ALTERNATIVES: 2", "names more alternatives"),
        (b"ALTERNATIVES: 3", b"ALTERNATIVES: 4", "no name"),
        (b"ALTERNATIVES: 3", b"ALTERNATIVES: 251", "the number of alternatives is not a number from 1 to 250"),
        (b"# NUMBER ALTERNATIVES: 3\n", b"", "the number of alternatives"),
        (b"# TITLE: A vote", b"# TITLE: A vote\n# title: B", "line 3: “TITLE” is said twice"),
        (b"NAME 3: Caf\xc3\xa9", b"NAME 3: Youth club: evenings", "two alternatives have the same name"),
        (b"A vote", b"A\x00vote", "line 2: there is a character"),
        (b"Youth club", "Youth \u202eclub".encode(), "line 8: there is a character"),
        (b"A vote", b"A vot\xe9", "not in UTF-8"),
    ],
)
def test_a_file_that_is_not_as_agreed_is_refused_with_its_line(old, new, said):
    assert old in TODAY
    assert said in sentence(TODAY.replace(old, new))


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "the number of alternatives"),
        (b"0\n", "the number of alternatives"),
        (b"2\n1,a\n2,b\n", "ends before the first ballot"),
        (b"2\n1,a\n3,b\n1,1,1\n1,1\n", "line 3: the number of an alternative"),
        (b"2\n1,a\n1,b\n1,1,1\n1,1\n", "no name"),
        (b"2\n1,a\n2,b\n1,1\n1,1\n", "as many ballots as it says"),
        (b"2\n1,a\n2,b\n2,2,1\n1,1\n", "as many ballots as it says"),
        (b"2\n1,a\n2,b\n0,0,0\n", "it holds no ballot"),
        (b"x" * (preflib.MAX_BYTES + 1), "larger than 8 MiB"),
    ],
)
def test_an_older_file_that_is_not_as_agreed_is_refused(data, said):
    assert said in sentence(data)
    assert "not of a kind" in sentence(OLDER, "x.csv")


def test_more_than_can_be_counted_here_is_refused_before_it_is(monkeypatch):
    monkeypatch.setattr(preflib, "MAX_LINES", 3)
    assert "more than 3 lines" in sentence(TODAY)
    assert preflib.read(b"1\n1,a\n3,3,1\n1,1\n1,1\n1,1\n", "x.soi").profile.ballots == 3
    monkeypatch.undo()
    monkeypatch.setattr(preflib, "MAX_WORK", 3 * (4 + 3))
    assert "line 13: there are more ballots" in sentence(TODAY)


@settings(max_examples=150)
@given(st.binary(max_size=60) | st.text("12,{}:# \n", max_size=40).map(str.encode))
@example(b"# NUMBER ALTERNATIVES: 1\n# ALTERNATIVE NAME 1: a\n1: 1")
def test_any_bytes_are_read_or_refused_in_a_sentence(data):
    for name in ("x.toi", "x.soc"):
        for start in (b"", b"2\n1,a\n2,b\n1,1,1\n", TODAY):
            with suppress(TableFileError):
                preflib.read(start + data, name)
