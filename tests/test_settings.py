"""Settings survive, and a damaged file never keeps the app from opening."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop_app.domain.errors import StorageError
from workshop_app.settings import Room, Settings, Theme, load, save

anything = st.builds(Settings, theme=st.sampled_from(Theme), text_size=st.integers(80, 300), room=st.sampled_from(Room))
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)


@given(anything)
def test_what_is_saved_is_loaded(tmp_path_factory, settings):
    path = tmp_path_factory.mktemp("settings") / "settings.json"
    save(path, settings)
    assert load(path) == settings


def test_without_a_file_everything_is_as_shipped(tmp_path):
    assert load(tmp_path / "settings.json") == Settings(Theme.SYSTEM, 100, Room.NONE)


@given(st.fixed_dictionaries({}, optional={"theme": json_values, "text_size": json_values, "room": json_values}))
def test_a_value_of_any_kind_is_taken_or_passed_over(tmp_path_factory, values):
    path = tmp_path_factory.mktemp("settings") / "settings.json"
    path.write_text(json.dumps(values))
    loaded = load(path)
    assert 80 <= loaded.text_size <= 300


@pytest.mark.parametrize(
    "data", [b"", b"{", b"[]", b"null", b"\xff\xfe", b"[" * 50_000, b'{"theme": "dark"' + b" " * 99_999]
)
def test_a_damaged_file_gives_what_is_shipped(tmp_path, data):
    path = tmp_path / "settings.json"
    path.write_bytes(data)
    assert load(path) == Settings()


def test_one_damaged_value_leaves_the_others(tmp_path):
    path = tmp_path / "settings.json"
    path.write_text('{"theme": "dark", "text_size": 9000, "room": "kitchen", "colour": "beige"}')
    assert load(path) == Settings(theme=Theme.DARK)


def test_a_folder_in_its_place_gives_what_is_shipped(tmp_path):
    assert load(tmp_path) == Settings()


def test_a_folder_that_is_gone_is_said_when_saving(tmp_path):
    with pytest.raises(StorageError):
        save(tmp_path / "gone" / "settings.json", Settings())


@pytest.mark.parametrize("size", [79, 301, 0, -1])
def test_text_has_a_smallest_and_a_largest_size(size):
    with pytest.raises(ValueError, match="80 and 300"):
        Settings(text_size=size)
