"""The recovery sheet: one page with the code, twice: to be typed, and as squares."""

from workshop_app.reporting import recovery_sheet

CODE = "A1B2C3-D4E5F6-G7H8J9-K1M2N3-P4Q5R6-S7T8V9"


def test_it_is_one_page_with_the_code_and_the_words_of_the_laptop(tmp_path, words_of, pages_of):
    recovery_sheet.write(tmp_path / "sheet.pdf", CODE, ("harbour", "willow", "seven"))
    data = (tmp_path / "sheet.pdf").read_bytes()
    assert pages_of(data) == 1
    assert all(group in words_of(data) for group in CODE.split("-"))
    assert "harbour · willow · seven" in words_of(data)


def test_another_code_gives_other_squares():
    other = CODE.replace("A1B2C3", "A1B2C4")
    assert recovery_sheet.document(CODE, ()) != recovery_sheet.document(other, ())
