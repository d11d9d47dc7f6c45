"""The seal slip: one page with every figure that is compared by telephone, and room for who telephoned whom."""

from dataclasses import replace
from datetime import date

from workshop_app.domain.chain import Head
from workshop_app.domain.slip import Slip, groups
from workshop_app.reporting import seal_slip

SLIP = Slip(
    ("glass", "eager", "present", "pouch", "dessert", "polar"),
    date(2026, 5, 14),
    "Tower Hamlets",
    {"contributions": 1214, "proposals": 8, "polls": 1, "ballots": 52, "heads": 28},
    1,
    Head(412, "cb68197d9213da45bf7956f999a945c71799ad7491224e9a049adc95d7c35128"),
    "529b5823f644330e9aca4e554907498939d047d100bc1263005dfbfa2c3fac16",
    183_221,
    4,
    "2026-05-14-tower-hamlets-5e5510a1.wsealed",
)


def test_it_is_one_page_with_every_figure(words_of, pages_of):
    data = seal_slip.document(SLIP, "Listening to London")
    read = words_of(data)
    assert pages_of(data) == 1
    for number, word in enumerate(SLIP.words, start=1):
        assert f"{number} {word}" in read
    for digest in (SLIP.head.hash, SLIP.file):
        assert " ".join(f"{place} {group}" for place, group in enumerate(groups(digest), start=1)) in read
    for words in ("Listening to London", "14 May 2026", "Tower Hamlets", "report 1", "412 entries", SLIP.name):
        assert words in read
    for figure in ("1,214", "contributions", "52", "ballots", "28", "heads", "183,221 bytes", "pack 4"):
        assert figure in read
    assert "corrections" not in read


def test_there_is_room_for_who_telephoned_whom(words_of):
    read = words_of(seal_slip.document(SLIP, ""))
    assert all(label in read for label in ("Day and time", "Who telephoned", "On which number", "Who answered"))
    assert "Everything was the same" in read


def test_a_supplement_says_so(words_of, pages_of):
    data = seal_slip.document(replace(SLIP, version=2, counts={**SLIP.counts, "corrections": 1}, name=""), "")
    assert "report 2" in words_of(data)
    assert "correction" in words_of(data)
    assert pages_of(data) == 1


def test_the_same_figures_give_the_same_bytes():
    assert seal_slip.document(SLIP, "x") == seal_slip.document(SLIP, "x") != seal_slip.document(SLIP, "y")
