"""The ballot box keeps every ballot and no order, in the pages of its file also (privacy.md, section 3)."""

import json
import random
from collections import Counter
from statistics import fmean

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.storage.pages import decrypted_pages
from workshop_app.domain.errors import StorageError, UnreadableError, VoteError
from workshop_app.storage import ballot_box
from workshop_app.storage.ballot_box import BallotBox

KEY = bytes(range(32))


@pytest.fixture
def path(tmp_path):
    return tmp_path / "session.box"


@pytest.fixture
def box(path):
    made = BallotBox.open(path, KEY)
    yield made
    made.close()


def counted(ballots):
    return Counter(json.dumps(ballot, sort_keys=True) for ballot in ballots)


answers = st.dictionaries(st.sampled_from(["p1", "p2", "p3"]), st.sampled_from(["yes", "no", "abstain"]))
castings = st.lists(st.tuples(st.sampled_from(["v1", "v2"]), st.lists(answers, max_size=4)), max_size=8)


@given(castings)
@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_every_ballot_comes_out_as_it_went_in(tmp_path_factory, told):
    path = tmp_path_factory.mktemp("box") / "session.box"
    box = BallotBox.open(path, KEY)
    expected = {"v1": [], "v2": []}
    for poll, ballots in told:
        expected[poll] += ballots
        assert box.cast(poll, ballots) == len(expected[poll]) == box.number_cast(poll)
    box.close()
    box = BallotBox.open(path, KEY)
    for poll, ballots in expected.items():
        box.close_poll(poll)
        assert counted(box.ballots(poll)) == counted(ballots)
    box.close()


def test_nobody_sees_a_ballot_before_the_close(box):
    box.cast("v", [{"p": "yes"}])
    with pytest.raises(VoteError, match="before the poll is closed"):
        box.ballots("v")
    public = {name for name in vars(BallotBox) if not name.startswith("_")}
    whole = {"is_sound", "copy_to"}  # of the box as a whole: they tell nothing of what is in it
    assert public == {"open", "cast", "number_cast", "close_poll", "ballots", "close", *whole}


def test_a_closed_poll_takes_no_more_ballots_and_closing_again_changes_nothing(box):
    box.cast("v", [{"p": "yes"}, {"p": "no"}])
    for _ in range(3):
        box.close_poll("v")
        with pytest.raises(VoteError, match="takes no more ballots"):
            box.cast("v", [{"p": "no"}])
        assert counted(box.ballots("v")) == counted([{"p": "yes"}, {"p": "no"}])
    assert box.cast("w", [{"p": "yes"}]) == 1


def test_a_ballot_that_fails_half_way_changes_nothing(path):
    def fails(rows):
        if len(rows) > 2:
            raise RuntimeError("the power went")

    box = BallotBox.open(path, KEY, fails)
    box.cast("v", [{"p": "yes"}, {"p": "no"}])
    with pytest.raises(RuntimeError):
        box.cast("v", [{"p": "no"}])
    assert box.number_cast("v") == 2
    box.close()


def test_the_whole_box_is_shuffled_by_what_it_was_given(path):
    seen = []

    def backwards(rows):
        seen.append(list(rows))
        rows.reverse()

    box = BallotBox.open(path, KEY, backwards)
    for number in range(3):
        box.cast("v", [{"p": str(number)}])
    assert [[json.loads(row[1])["p"] for row in rows] for rows in seen] == [["0"], ["0", "1"], ["1", "0", "2"]]
    box.close()


def test_by_default_the_operating_systems_generator_shuffles():
    assert isinstance(ballot_box._SHUFFLE.__self__, random.SystemRandom)


def ranks_in_pages(path, many):
    """The numbers of the ballots in the order in which they lie in the decrypted pages."""
    plain = b"".join(decrypted_pages(path, KEY))
    places = {}
    for number in range(many):
        mark = f"mark{number:03}".encode()
        assert plain.count(mark) == 1, "each ballot lies in the file once, and no earlier state beside it"
        places[number] = plain.index(mark)
    return sorted(places, key=places.__getitem__)


def rank_correlation(order):
    """Spearman's rho of the cast order (0, 1, 2 …) and the order found; no ties."""
    n = len(order)
    squares = sum((place - number) ** 2 for place, number in enumerate(order))
    return 1 - 6 * squares / (n * (n * n - 1))


def test_the_order_in_the_pages_has_nothing_to_do_with_the_order_of_casting(tmp_path):
    many = 60
    found = {"open": [], "closed": []}
    for run in range(40):
        path = tmp_path / f"{run}.box"
        box = BallotBox.open(path, KEY, random.Random(run).shuffle)
        for number in range(many):
            box.cast("v", [{"p": f"mark{number:03}"}])
        found["open"].append(rank_correlation(ranks_in_pages(path, many)))
        box.close_poll("v")
        box.close()
        found["closed"].append(rank_correlation(ranks_in_pages(path, many)))
    # 40 runs of 60: the mean of honest shuffles has a standard deviation of 1 / sqrt(59 * 40) = .021, so that with a
    # generator that cannot be seeded one run of this test in thirty would fail. Which one the app uses is tested above.
    for state, values in found.items():
        assert abs(fmean(values)) <= 0.05, state
        assert max(map(abs, values)) < 0.6, state


def test_the_measure_would_see_a_box_that_is_not_shuffled(tmp_path):
    path = tmp_path / "plain.box"
    box = BallotBox.open(path, KEY, lambda rows: None)
    for number in range(60):
        box.cast("v", [{"p": f"mark{number:03}"}])
    box.close()
    assert abs(rank_correlation(ranks_in_pages(path, 60))) > 0.9


def test_no_earlier_state_of_the_box_is_left_beside_it(path, box):
    for number in range(30):
        box.cast("v", [{"p": f"mark{number:03}"}])
    beside = {item.name: item.stat().st_size for item in path.parent.iterdir()}
    assert {name for name, size in beside.items() if size} == {"session.box"}
    ranks_in_pages(path, 30)


def test_a_ballot_has_nothing_but_its_poll_and_its_answers(path, box):
    box.cast("v", [{"p": "yes"}])
    columns = box._database.execute("SELECT name, type FROM pragma_table_info('ballot')").fetchall()
    assert columns == [("poll", "TEXT"), ("answers", "TEXT")]
    assert box._database.execute("SELECT answers FROM ballot").fetchall() == [('{"p":"yes"}',)]


def test_what_is_in_the_box_cannot_be_read_without_its_key(path, box):
    box.cast("v", [{"p": "a-plain-marker"}])
    box.close()
    assert b"marker" not in path.read_bytes()
    with pytest.raises(UnreadableError):
        BallotBox.open(path, bytes(32))


def test_a_box_in_a_folder_that_is_gone_has_a_sentence(tmp_path):
    with pytest.raises(StorageError, match="would not give or take"):
        BallotBox.open(tmp_path / "gone" / "session.box", KEY)
