"""Words reach paper as they were said: never as markup, in every script of the room, in reading order."""

import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import workshop_app.reporting
from workshop_app.reporting import press, text
from workshop_app.reporting.press import Face, Press
from workshop_app.reporting.sheet import LEFT, WIDTH, Sheet
from workshop_app.reporting.text import Style

STYLE = Style(10, 14, (0, 0, 0))
HOSTILE = (
    '<img src="file:///etc/passwd"/>',
    "<b>bold</b> <para> </para> <font color='red'>",
    "& &amp; &lt; &#60; <!-- --> ]]>",
    "(Tj) ET Q endstream endobj \\( \\) %%EOF",
    "<a href='https://example.org'>here</a>",
)
ARABIC = "نحن دائمًا الموضوع (هنا) في London، عام 2018."
BENGALI = "আমাদের ক্ষুদ্র কেন্দ্র, শিক্ষার্থী ও স্ত্রী"


def printed(*words):
    sheet = Sheet(Press("Title", "Subject"), "Foot")
    for each in words:
        sheet.write(each, STYLE)
    return sheet.finish()


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_are_printed_letter_for_letter(words, words_of):
    assert words in words_of(printed(words))


def test_no_words_bring_a_picture_a_link_or_a_script_into_the_document():
    data = printed(*HOSTILE)
    assert not any(sign in data for sign in (b"/Subtype /Image", b"/URI", b"/JavaScript", b"/EmbeddedFile", b"/Launch"))


def test_nothing_that_reads_markup_is_used():
    for path in Path(workshop_app.reporting.__file__).parent.glob("*.py"):
        code = path.read_text(encoding="utf-8")
        assert "platypus" not in code
        assert "paraparser" not in code


@given(st.text(max_size=200), st.floats(30, 400))
@settings(max_examples=150, deadline=None)
def test_lines_hold_all_the_words_and_none_is_wider_than_its_place(words, width):
    printing = Press("", "")
    lines = text.lines(printing, words, STYLE, width)
    kept = "".join(run.text for line in lines for run in line.runs)
    assert sorted(kept.replace(" ", "")) == sorted(text._clean(words).replace(" ", ""))
    assert all(line.width <= width + 0.01 or len(line.runs[0].text) == 1 or wide(line) for line in lines)


def wide(line):
    """A line that cannot be made narrower: a letter with the marks that belong to it."""
    return sum(len(run.text) for run in line.runs) <= 8


def test_a_word_wider_than_the_line_is_broken_and_loses_nothing(words_of):
    lines = text.lines(Press("", ""), "x" * 300, STYLE, 100)
    assert len(lines) > 3
    assert "".join(run.text for line in lines for run in line.runs) == "x" * 300


def test_a_line_does_not_end_before_a_per_cent_sign():
    lines = text.lines(Press("", ""), "It was agreed by 75 % of them (n = 26).", STYLE, 88)
    starts = [line.runs[0].text[0] for line in lines]
    assert len(lines) > 1
    assert not {"%", "="} & set(starts)


def test_a_right_to_left_line_reads_from_the_right_and_its_numbers_and_latin_words_from_the_left():
    (line,) = text.lines(Press("", ""), ARABIC, STYLE, 500)
    assert line.right_to_left
    read = [run.text for run in line.runs]
    assert "London" in " ".join(read)
    assert read.index(next(run for run in read if "2018" in run)) < read.index(
        next(run for run in read if "London" in run)
    )
    assert "نحن" in read[-1]


def test_brackets_in_right_to_left_writing_open_towards_the_reader():
    (line,) = text.lines(Press("", ""), "شيء (هنا) آخر", STYLE, 500)
    latin = "".join(run.glyphs for run in line.runs if run.face is Face.REGULAR).replace(" ", "")
    assert latin in ("()", "")


def test_bengali_conjuncts_are_shaped_and_the_words_can_be_copied(tmp_path):
    (line,) = text.lines(Press("", ""), "ক্ষ", STYLE, 500)
    assert len(line.runs[0].glyphs) < len("ক্ষ")
    if shutil.which("pdftotext") is None:
        pytest.skip("needs poppler-utils")
    (tmp_path / "bengali.pdf").write_bytes(printed(BENGALI))
    done = subprocess.run(["pdftotext", tmp_path / "bengali.pdf", "-"], capture_output=True, text=True, check=True)
    assert BENGALI in done.stdout


def test_accents_that_are_marks_of_their_own_are_placed_by_a_face_that_can(words_of):
    (line,) = text.lines(Press("", ""), "Ẹ jọ̀wọ́", STYLE, 500)
    assert [run.face for run in line.runs] == [Face.REGULAR, Face.MARKS]


def test_a_character_that_no_face_has_is_a_square_and_takes_nothing_else_with_it(words_of):
    assert "\u25a1\u25a1 and words" in words_of(printed("中文 and words"))


@pytest.mark.parametrize("face", list(Face))
def test_every_face_ships_with_the_app(face):
    assert press.font_file(face).stat().st_size < 300_000


def test_the_same_words_give_the_same_bytes_whatever_was_printed_before():
    first = printed(BENGALI, ARABIC, "plain")
    printed("ক্ত ক্র শ্রী", "خخخ")
    assert printed(BENGALI, ARABIC, "plain") == first


def test_long_text_goes_on_on_the_next_page(pages_of, words_of):
    data = printed(*["word " * 200] * 30)
    assert pages_of(data) > 2
    assert f"Page 2 of {pages_of(data)}" in words_of(data)
    assert words_of(data).count("word") == 6000


def test_a_line_stays_inside_the_margins():
    lines = text.lines(Press("", ""), "many words " * 50, STYLE, WIDTH)
    assert max(line.width for line in lines) <= WIDTH
    assert press.A4[0] > LEFT + WIDTH


@settings(max_examples=60)
@given(st.lists(st.text("abil wWm%=5é", max_size=14), max_size=12), st.integers(12, 200))
def test_words_are_broken_by_their_measure_as_they_are_one_by_one(words, width):
    said = text._clean(" ".join(words))
    one_by_one = text._break(said, lambda piece: text._latin_width(Face.REGULAR, piece, 10), width)
    made = text.lines(Press("", ""), said, STYLE, width)
    assert [line.runs[0].text for line in made] == (list(one_by_one) if said else [])
    for line in made:
        assert line.width == pytest.approx(text._latin_width(Face.REGULAR, line.runs[0].text, 10))


def test_more_characters_than_one_part_of_a_font_holds_are_all_printed(words_of):
    many = sorted(each for each in text._both_latin() if each.isalpha() and each.isprintable())[:400]
    words = ["".join(many[place : place + 8]) for place in range(0, 400, 8)]
    document = words_of(printed(*words, *words))
    assert all(document.count(word) == 2 for word in words)
