"""Replacing what was found in a text."""

from hypothesis import given
from hypothesis import strategies as st

from workshop_app.domain.identifier import Certainty, Identifier, IdentifierKind, replaced


@st.composite
def findings(draw):
    pieces = draw(st.lists(st.tuples(st.text(max_size=6), st.booleans(), st.text(max_size=4)), max_size=8))
    text, expected, found = "", "", []
    for piece, marked, instead in pieces:
        if marked:
            span = (len(text), len(text) + len(piece))
            found.append(Identifier(*span, IdentifierKind.PERSON, Certainty.CERTAIN, "", instead))
        text += piece
        expected += instead if marked else piece
    return text, draw(st.permutations(found)), expected


@given(findings().filter(lambda made: all(item.end > item.start for item in made[1])))
def test_each_finding_is_replaced_and_the_rest_stays(made):
    text, found, expected = made
    assert replaced(text, found) == expected


def test_offsets_count_code_points():
    found = [Identifier(2, 5, IdentifierKind.PERSON, Certainty.CERTAIN, "", "[person A]")]
    assert replaced("😀 Amy said", found) == "😀 [person A] said"
