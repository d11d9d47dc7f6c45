"""Find as you type: half a word is enough, case and accents make no difference, and what was removed is not found."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.storage.pages import decrypted_pages
from tests.storage.plans import KEY, PLAN, said
from workshop_app.domain.text import folded
from workshop_app.storage.session_store import SessionStore

TEXTS = (
    "Stop and search near the estate",
    "Paid youth mentors in every borough",
    "Café on the high street closed",
    "মসজিদের কাছে নতুন ক্লাব",
    "முதியோர் மையம் வேண்டும்",
    "نريد مركزاً للشباب",
    "The “post-code” lottery: 100% unfair_ness!",
    "She said NEAR (the shop) AND OR NOT*",
    "মসজ and মসজু are beginnings of other words",
)


@pytest.fixture
def store(tmp_path):
    made = SessionStore.create(tmp_path / "session.db", KEY, PLAN, 1)
    made.change([said(n, text, themes=("S6",) if n == 1 else (), tags=()) for n, text in enumerate(TEXTS, 1)])
    yield made
    made.close()


def numbers(store, query):
    return sorted(int(item, 16) for item in store.find(query))


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("s", [1, 3, 8]),
        ("sear", [1]),
        ("search", [1]),
        ("SEARCH NEAR", [1]),
        ("near search", [1]),
        ("youth men", [2]),
        ("cafe", [3]),
        ("CAFÉ", [3]),
        ("মসজি", [4]),
        ("ক্লা", [4]),
        ("মসজু", [9]),
        ("முதி", [5]),
        ("مركز", [6]),
        ("s6", [1]),
        ("post-co", [7]),
        ("100%", [7]),
        ("ottery", [7]),  # in the middle of a word
        ("fair_n", [7]),
        ("0% u", [7]),
        ("stop youth", []),
        ("zzz", []),
        ("", []),
        ("   ", []),
        ("AND OR NOT", [8]),
        ("NEAR(", [1, 8]),
        ('"', []),
        ("*", [8]),
        ("text: stop", []),
        ("mentors^", [2]),
    ],
)
def test_what_is_typed_finds_what_is_meant(store, query, found):
    assert numbers(store, query) == found


queries = st.text(st.characters(exclude_categories=("Cs",)), max_size=20)


@given(queries)
@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
def test_nothing_that_can_be_typed_is_taken_for_an_operator(store, query):
    assert set(store.find(query)) <= {f"{n:016x}" for n in range(1, len(TEXTS) + 1)}


@given(st.sampled_from(TEXTS[:3]), st.data())
@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
def test_every_beginning_of_every_word_finds_it(store, text, data):
    words = text.split()
    chosen = data.draw(st.lists(st.sampled_from(words), min_size=1, max_size=3, unique=True))
    chosen[-1] = chosen[-1][: data.draw(st.integers(1, len(chosen[-1])))]
    query = " ".join(chosen)
    expected = [
        n
        for n, other in enumerate(TEXTS, 1)
        if all(folded(word) in folded(other).split() for word in chosen[:-1])
        and any(part.startswith(folded(chosen[-1])) for part in folded(other).split())
    ]
    assert set(expected) <= set(numbers(store, query))


def test_the_best_match_comes_first(store):
    store.change([said(20, "mentors mentors mentors"), said(21, "mentors, and very many other words beside it" * 4)])
    assert store.find("mentors")[0] == f"{20:016x}"


def test_one_or_two_letters_give_the_newest_first(store):
    store.change([said(20, "mentors mentors mentors", themes=("S6",)), said(21, "many others and one of the mentors")])
    assert store.find("m") == (f"{21:016x}", f"{20:016x}", f"{2:016x}")
    assert store.find("s6") == (f"{20:016x}", f"{1:016x}")


def test_what_was_changed_is_found_by_its_new_words_only(store):
    store.change([said(1, "Buses at night", themes=("S2",))])
    assert numbers(store, "search") == []
    assert numbers(store, "s6") == []
    assert numbers(store, "buses") == [1]


def test_what_was_removed_is_in_no_page_of_the_file(store, tmp_path):
    store.change([said(30, "Xylophone quartz")])
    store.change([], [said(30, "x").id])
    assert numbers(store, "xylo") == []
    store.close()  # which writes the log back into the file
    plain = b"".join(decrypted_pages(tmp_path / "session.db", KEY)).lower()
    assert b"xylophone" not in plain
    assert b"quartz" not in plain
    assert b"mentors" in plain  # the reading works
    store = SessionStore.open(tmp_path / "session.db", KEY)
    assert store.integrity()
    store.close()


def test_tags_are_found_too(store):
    store.change([said(40, "Something", tags=("young people", "night buses"))])
    assert numbers(store, "night b") == [40]
