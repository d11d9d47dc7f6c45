"""The card of a laptop: one page, its words, its key twice: in letters and as squares."""

from workshop_app.reporting import laptop_card, square_code

WORDS = ("harbour", "willow", "seven", "meadow", "cactus", "violin")
PUBLIC = "0123456789abcdef" * 4


def test_it_is_one_page_with_the_words_and_the_whole_key(tmp_path, words_of, pages_of):
    laptop_card.write(tmp_path / "card.pdf", WORDS, PUBLIC)
    data = (tmp_path / "card.pdf").read_bytes()
    assert pages_of(data) == 1
    assert all(word in words_of(data) for word in WORDS)
    assert PUBLIC in "".join(words_of(data).split())


def test_another_key_gives_other_squares_and_each_code_is_a_square():
    rows = square_code.squares(PUBLIC)
    assert all(len(row) == len(rows) for row in rows)
    assert rows != square_code.squares(PUBLIC[::-1])
