"""One value has one spelling, and nothing but that spelling is read."""

import json
import pickle
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.making import few, letters, polls, records, sessions
from workshop_app.domain.codec import canonical, decode, encode, parse, parse_canonical, spelt
from workshop_app.domain.codec import spelling as quick_spelling
from workshop_app.domain.contribution import Contribution, ContributionKind
from workshop_app.domain.errors import FormatError
from workshop_app.domain.poll import Poll
from workshop_app.domain.programme import Policy
from workshop_app.domain.record import Record
from workshop_app.domain.session import Session

whole = st.integers(-(2**63), 2**63 - 1)
texts = st.text(letters, max_size=12)
values = st.recursive(
    st.none() | st.booleans() | whole | texts,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4),
    max_leaves=20,
)


@given(values)
def test_what_is_spelt_is_read_back(value):
    assert parse_canonical(canonical(value)) == value


@given(values)
def test_a_spelling_is_what_the_standard_library_reads_with_no_needless_byte(value):
    data = canonical(value)
    assert json.loads(data) == value
    assert data.decode() == json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


@given(values)
def test_without_the_look_for_floats_the_spelling_is_the_same(value):
    assert quick_spelling(value) == canonical(value)


@given(st.dictionaries(texts, values, min_size=2, max_size=5))
def test_the_order_in_which_names_were_given_makes_no_difference(value):
    backwards = dict(reversed(value.items()))
    assert canonical(backwards) == canonical(value)


@given(values, st.data())
def test_any_other_spelling_of_the_same_value_is_refused(value, data):
    spelling = canonical({"a": value, "b": 1})
    place = data.draw(st.sampled_from([i for i, byte in enumerate(spelling) if byte in b":,{}[]"]))
    other = spelling[: place + 1] + b" " + spelling[place + 1 :]
    try:
        same = parse(other) == parse(spelling)
    except FormatError:
        return
    if same:
        with pytest.raises(FormatError):
            parse_canonical(other)


@pytest.mark.parametrize(
    "data",
    [
        b'{"b":1,"a":2}',
        b'{"a": 1}',
        b' {"a":1}',
        b'{"a":1}\n',
        b'"\\u00e9"',
        b'"\\/"',
        b"-0",
    ],
)
def test_spellings_that_are_readable_but_not_canonical_are_refused(data):
    parse(data)
    with pytest.raises(FormatError):
        parse_canonical(data)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b"\xff",
        b"1.0",
        b"1e3",
        b"NaN",
        b"Infinity",
        b"-Infinity",
        b'{"a":1,"a":1}',
        b'"\\ud800"',
        b"9223372036854775808",
        b"-9223372036854775809",
        b"1" * 5_000,
    ],
)
def test_data_outside_the_agreed_form_is_refused_with_a_sentence(data):
    for read in (parse, parse_canonical):
        with pytest.raises(FormatError):
            read(data)


def test_the_largest_and_the_least_number_are_read():
    assert parse(b"[9223372036854775807,-9223372036854775808]") == [2**63 - 1, -(2**63)]


def in_a_thread(work):
    """What `work()` gives. Python stops watching a thread's lines (for coverage) when its recursion runs too deep."""
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(work).result()


@pytest.mark.parametrize("read", [parse, parse_canonical])
def test_data_too_deep_to_read_is_refused(read):
    with pytest.raises(FormatError, match="not well-formed"):
        in_a_thread(lambda: read(b"[" * 100_000 + b"]" * 100_000))


def test_data_too_deep_to_spell_again_is_refused_even_where_it_can_be_read():
    def first_refused():
        for depth in range(500, 3_000, 50):
            data = b'{"a":' * depth + b"1" + b"}" * depth
            try:
                parse_canonical(data)
            except FormatError:
                return depth
        return None

    assert in_a_thread(first_refused)


@pytest.mark.parametrize("value", [1.5, [1.0], {"a": {"b": [0.1]}}, (2.0,)])
def test_floats_are_never_spelt(value):
    with pytest.raises(FormatError, match="not whole"):
        canonical(value)


@pytest.mark.parametrize("kind", [Session, Record, Poll])
def test_every_value_of_the_domain_comes_back(kind):
    made = {Session: sessions, Record: records(), Poll: polls()}[kind]

    @given(made)
    def comes_back(value):
        assert decode(kind, parse_canonical(canonical(encode(value)))) == value
        assert spelt(value) == canonical(encode(value))

    comes_back()


class _Words(str):
    """Words of a kind of their own."""


def test_a_contribution_comes_through_a_pipe_whole():
    for value in (Contribution("a", 1, ContributionKind.NEED, "x"), Contribution("b", 2, *_REST, restricted=True)):
        assert pickle.loads(pickle.dumps(value)) == value


_REST = (ContributionKind.IDEA, "y", ("S6",), ("t",), 4, True, 2, "c")


def test_in_one_go_a_value_is_spelt_as_in_two():
    """Of every field, what stands where it holds its default, and what where it does not."""
    for restricted in (False, True):
        for recognised in (None, 0, 12):
            value = Contribution(
                "a", 1, ContributionKind.NEED, 'x "y"\n\u200d', ("S6",), (), recognised, True, 2, "b", restricted
            )
            assert spelt(value) == canonical(encode(value))
    others = (
        {"a": date(2026, 1, 1), "b": [1]},
        {},
        {ContributionKind.NEED: 2},
        [_Inner(1)],
        "x",
        None,
        True,
        _Words("y"),
    )
    for value in others:
        assert spelt(value) == canonical(encode(value))
    with pytest.raises(FormatError, match="cannot be spelt"):
        spelt(Contribution("a", 1, ContributionKind.NEED, "\ud800"))
    with pytest.raises(TypeError, match="cannot encode float"):
        spelt({"a": 1.5})


def _places(value, path=()):
    yield path
    if isinstance(value, dict):
        for key, item in value.items():
            yield from _places(item, (*path, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _places(item, (*path, index))


def _with(value, path, change):
    if not path:
        return change(value)
    copy = value.copy()
    copy[path[0]] = _with(value[path[0]], path[1:], change)
    return copy


class _Nothing:
    """Stands for a value of no agreed kind."""


@few
@given(records(), st.data())
def test_a_value_of_another_kind_is_refused_wherever_it_stands(record, data):
    value = encode(record)
    path = data.draw(st.sampled_from(list(_places(value))))
    with pytest.raises(FormatError):
        decode(Record, _with(value, path, lambda _: _Nothing()), "record")


@given(sessions, st.data())
def test_a_missing_or_an_unknown_field_is_refused_wherever_it_stands(session, data):
    value = encode(session)
    objects = [path for path in _places(value) if isinstance(_at(value, path), dict)]
    path = data.draw(st.sampled_from(objects))
    missing = data.draw(st.sampled_from(sorted(_at(value, path))))
    for change in (
        lambda item: {key: inner for key, inner in item.items() if key != missing},
        lambda item: item | {"extra": 1},
    ):
        with pytest.raises(FormatError, match="agreed fields"):
            decode(Session, _with(value, path, change))


def _at(value, path):
    for step in path:
        value = value[step]
    return value


def test_an_error_names_the_place_and_not_the_content():
    session = encode(Session("a", "p", "T", "t", "Camden", "g", 1, date(2026, 1, 1), 0, agenda=_agenda()))
    session["agenda"][1]["minutes"] = "a secret"
    with pytest.raises(FormatError) as fault:
        decode(Session, session, "plan")
    assert str(fault.value) == "plan.agenda[1].minutes is not of the agreed kind."


def _agenda():
    from workshop_app.domain.agenda import Activity

    return (Activity("a", "One", 1), Activity("b", "Two", 2))


def test_a_value_that_breaks_a_rule_is_refused_without_repeating_it():
    spelling = encode(Contribution("a", 1, ContributionKind.NEED, "x")) | {"text": " "}
    with pytest.raises(FormatError, match=r"^data breaks a rule of its kind\.$"):
        decode(Contribution, spelling)


@dataclass(frozen=True)
class _Inner:
    n: int

    def __post_init__(self):
        if self.n < 0:
            raise FormatError("the inner sentence")


@dataclass(frozen=True)
class _Odd:
    inner: _Inner
    day: date | None
    many: dict[str, int]


def test_a_sentence_about_the_format_passes_through():
    with pytest.raises(FormatError, match="the inner sentence"):
        decode(_Inner, {"n": -1})


@pytest.mark.parametrize(
    ("change", "place"),
    [
        ({"inner": {"n": True}}, "data.inner.n is not of the agreed kind"),
        ({"day": "2026-1-1"}, "data.day is not a date"),
        ({"day": "20260101"}, "data.day is not a date"),
        ({"day": 20260101}, "data.day is not a date"),
        ({"many": []}, "data.many is not an object"),
        ({"many": {"a secret": "x"}}, r"data\.many\.… is not of the agreed kind"),
    ],
)
def test_each_kind_of_value_is_checked(change, place):
    good = encode(_Odd(_Inner(1), date(2026, 1, 1), {"a": 1}))
    assert decode(_Odd, good) == _Odd(_Inner(1), date(2026, 1, 1), {"a": 1})
    assert decode(_Odd, good | {"day": None}).day is None
    with pytest.raises(FormatError, match=place):
        decode(_Odd, good | change)


def test_true_is_not_one_and_one_is_not_true():
    good = encode(Contribution("a", 1, ContributionKind.NEED, "x"))
    for change in ({"read_back": 1}, {"number": True}, {"recognised_by": False}, {"kind": "shout"}, {"kind": ["need"]}):
        with pytest.raises(FormatError):
            decode(Contribution, good | change)


@given(st.dates(date(1900, 1, 1), date(2999, 12, 31)))
def test_a_date_is_spelt_as_iso_8601_has_it(day):
    year, month, number = encode(day).split("-")
    assert date(int(year), 1, 1) + timedelta(days=day.timetuple().tm_yday - 1) == day
    assert (int(month), int(number)) == (day.month, day.day)


def test_what_has_no_spelling_is_a_fault_of_ours():
    with pytest.raises(TypeError, match="cannot encode object"):
        encode(object())
    with pytest.raises(TypeError, match="cannot decode"):
        decode(complex, 1)


def test_names_of_a_mapping_may_be_words_of_a_closed_set():
    assert encode({ContributionKind.NEED: 2}) == {"need": 2}
    assert decode(Policy, encode(Policy())) == Policy()


def test_what_is_nested_too_deeply_is_not_spelt():
    deep = []
    for _ in range(100_000):
        deep = [deep]
    with pytest.raises(FormatError, match="cannot be spelt"):
        in_a_thread(lambda: canonical(deep))


@pytest.mark.parametrize("no_list", ["S1", {"S1": 1}, 1, None])
def test_what_should_be_a_list_and_is_none_is_refused_and_named(no_list):
    with pytest.raises(FormatError, match=r"^themes is not a list"):
        decode(tuple[str, ...], no_list, "themes")
