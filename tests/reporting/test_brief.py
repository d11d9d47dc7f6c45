"""The board's brief as it comes off the press: two to four pages, whatever the programme holds."""

import random
from dataclasses import replace
from datetime import date
from io import BytesIO
from itertools import pairwise

import pytest
from pypdf import PdfReader

from tests.builders import GROUPS, programme, record, records
from workshop_app.domain.board import board_brief
from workshop_app.domain.places import BOROUGHS
from workshop_app.domain.programme import CoreProposal
from workshop_app.domain.record import Origin
from workshop_app.reporting.brief import DETAILS, MOST_PAGES, render

DAY = date(2018, 5, 2)
HOSTILE = '<img src="file:///etc/passwd"/> & <b>bold</b> &lt;para&gt;'
SCRIPTS = ("আমাদের ক্ষুদ্র কেন্দ্র, শিক্ষার্থী ও স্ত্রী", "نحن دائمًا الموضوع (هنا) في London، عام 2018.", "Ẹ jọ̀wọ́")


def printed(held, of=None):
    return render(board_brief(of or programme(), held, DAY)).data


def london(number):
    """As many sessions as are asked for, everywhere, with long and many different proposals."""
    chance = random.Random(number)
    held = []
    for place in range(number):
        one = record(
            place,
            borough=chance.choice(BOROUGHS),
            group=chance.choice(GROUPS).key,
            heads=chance.choice([3, 4, 8, 15, 26, 40]),
            contributions=40,
            texts=[HOSTILE, "much was said " * 15, *SCRIPTS],
        )
        proposals = tuple(
            each if each.core else replace(each, text=f"{each.text}, in place {place}, " + "and so on, " * 40)
            for each in one.proposals
        )
        held.append(replace(one, proposals=proposals))
    return held


@pytest.mark.parametrize("number", [0, 1, 2, 12, 60])
def test_it_has_two_to_four_pages(number, pages_of):
    assert 2 <= pages_of(printed(records(number))) <= MOST_PAGES


@pytest.mark.slow
def test_the_fullest_programme_fits_on_four_pages(pages_of):
    assert 2 <= pages_of(printed(london(150))) <= MOST_PAGES


def test_long_core_proposals_fit_too(pages_of, words_of):
    many = tuple(CoreProposal(f"c{place}", f"{place} " + "very long words " * 30) for place in range(12))
    of = replace(programme(), core_proposals=many)
    held = []
    for number in range(1, 5):
        one = record(number)
        texts = {f"{number:08x}{place:08x}": each for place, each in enumerate(many[:4])}
        proposals = tuple(
            replace(each, text=texts[each.id].text, core=texts[each.id].key) if each.id in texts else each
            for each in one.proposals
        )
        held.append(replace(one, proposals=proposals))
    data = printed(held, of)
    assert pages_of(data) <= MOST_PAGES
    assert "[…]" in words_of(data)


def test_it_names_programme_date_pages_and_profile(words_of):
    words = words_of(printed(records(12)))
    assert "Brief for the board · 2 May 2018 · disclosure profile: board · Countering violent extremism, 2018" in words
    assert "Page 4 of 4" in words
    assert "What makes it hard to speak out?" in words


def test_a_long_name_is_shortened_in_the_foot_and_whole_at_the_top(words_of):
    name = "Listening to London: " + "every community " * 6
    words = words_of(printed([record(1)], programme(name.strip())))
    assert name.strip() in words
    assert "disclosure profile: board · Listening to London" in words
    assert "…" in words


def test_figures_come_with_their_base(words_of):
    brief = board_brief(programme(), records(12), DAY)
    words = words_of(render(brief).data)
    for result in brief.core:
        assert f"n = {result.answered}" in words
        assert all(str(number) in words for number in result.counts.values())
    assert "654 contributions" in words
    assert "262 of 654 contributions (40 %), in 12 of 12 sessions" in words


def test_labels_stand_beside_what_they_name(words_of):
    words = words_of(printed(records(12)))
    assert all(label in words for label in ("Consensus", "Contested", "Unclear"))


def test_quotations_are_marked_and_notes_are_told(words_of):
    words = words_of(printed(records(12)))
    assert "“We are always the subject and never the partner”" in words
    assert "young people · recognised by 12" in words


def test_it_says_what_was_superseded_moderated_out_and_missing(words_of):
    words = words_of(printed([record(1, origin=Origin("online", 45, 6)), record(2)]))
    assert "45 votes were replaced by a later vote of the same voter, and the later one counts" in words
    assert "6 statements that moderators kept out are not in it" in words
    assert "No session yet with experts" in words


def test_small_counts_and_what_gives_them_away_are_not_in_it(words_of):
    held = [record(1, heads=3), record(2, borough="Hackney", heads=20), record(3, borough="Hackney", group="experts")]
    words = words_of(printed(held))
    row = words.split("Newham")[1].split("All places")[0]
    assert row.split()[:4] == ["*", "·", "*", "1"] or row.split()[:4] == ["·", "*", "*", "1"]
    assert "1 session shows no result here" in words


def test_hostile_words_are_words(words_of):
    held = [record(number, texts=[HOSTILE]) for number in range(1, 5)]
    data = printed(held, programme("A <i>programme</i> & more"))
    assert HOSTILE in words_of(data)
    assert "A <i>programme</i> & more" in words_of(data)
    assert b"/Subtype /Image" not in data
    assert not any(page.images for page in PdfReader(BytesIO(data)).pages)


def test_bengali_arabic_and_yoruba_are_printed(pages_of):
    data = printed([record(number, texts=SCRIPTS) for number in range(1, 5)])
    fonts = {
        str(font.get_object()["/BaseFont"])
        for page in PdfReader(BytesIO(data)).pages
        for font in page["/Resources"]["/Font"].values()
    }
    assert all(any(name in font for font in fonts) for name in ("Bengali", "Arabic", "NotoSans-"))


def test_without_a_session_it_says_so(words_of):
    assert "there is nothing to report" in words_of(printed([]))


def test_the_same_programme_gives_the_same_bytes():
    assert printed(records(6)) == printed(records(6))


def test_each_level_of_detail_prints_less_than_the_one_before():
    for more, less in pairwise(DETAILS):
        assert (less.themes, less.said, less.quotations, less.results) <= (
            more.themes,
            more.said,
            more.quotations,
            more.results,
        )


def test_what_is_cut_is_counted(words_of):
    held = [
        replace(one, proposals=tuple(replace(each, text=f"{each.text} ({number})") for each in one.proposals))
        for number, one in enumerate(records(12))
    ]
    words = words_of(printed(held))
    assert "more proposals were voted on; the results are in the reports of the sessions" in words
