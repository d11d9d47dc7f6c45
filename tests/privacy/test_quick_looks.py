"""What is passed over quickly is what no pattern would have found."""

from hypothesis import given, settings
from hypothesis import strategies as st

from workshop_app.privacy import addresses, codes

_PIECES = (
    "sam at SAM @ example . dot DOT org ( ) [ ] { } (at) [AT] www WWW http:// HTTPS:// / e8 E8 1aa 1AA sw1a gir 0aa",
    "12 # ſ K ４ ৪ ,",
)
LINES = st.lists(st.sampled_from([*" ".join(_PIECES).split(), " "]), max_size=12).map("".join)


@settings(max_examples=500)
@given(LINES)
def test_a_line_without_an_at_holds_no_sign_of_an_email(line):
    assert addresses._says_at(line) or not addresses._AT.search(line)


@settings(max_examples=500)
@given(LINES)
def test_a_line_without_a_dot_holds_no_web_address(line):
    if "." not in line and "//" not in line and "www" not in line.lower():
        assert not addresses._WITH_SCHEME.search(line)
        assert not addresses._DOMAIN.search(line)
    if " dot " not in line.lower():
        assert not addresses._SPOKEN_DOMAIN.search(line)


@settings(max_examples=500)
@given(LINES)
def test_postcodes_are_found_from_the_first_digit_on_as_from_the_beginning(line):
    matches = [match for match in codes._POSTCODE.finditer(line) if codes._is_postcode(match)]
    matches += codes._GIRO.finditer(line)
    assert list(codes.find_postcodes(line)) == [codes._postcode(match) for match in matches]
