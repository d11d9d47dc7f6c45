"""Words without a name that may still tell who somebody is, and near misses that do not."""

import pytest

from workshop_app.domain.indirect import SENTENCES, Hint, hints

ASKED = {
    Hint.ONLY_ONE: (
        "I am the only Somali woman who works there",
        "She was the first girl in our street to go to university",
        "They are the only family left on the top floor",
        "Nobody else here wears a niqab at work",
    ),
    Hint.ROLE: (
        "The imam of the mosque behind the market told us",
        "Ask the head teacher at [a school]",
        "Our youth worker from the estate left",
    ),
    Hint.EVENT: (
        "When he was arrested everybody turned away",
        "It was in the local paper for weeks",
        "After the fire at our block nobody came",
        "She won the borough award last year",
    ),
    Hint.FAMILY: (
        "My cousin who runs the shop was asked",
        "He is the brother of the [a role]",
        "She is married to the caretaker",
        "Their son went to Syria",
    ),
    Hint.AGE: (
        "A 17-year-old Bangladeshi boy told me",
        "A man in his sixties, the caretaker, heard it",
        "aged 15, from the estate",
    ),
}
NOT_ASKED = (
    "The only bus stops at nine",
    "The only way is to talk to each other",
    "Teachers want one person to ring",
    "Imams should be asked first",
    "My son is afraid to speak",
    "People fear being stopped by the police",
    "Hate crime is in every newspaper",
    "Young people aged 16 need places to go",
    "The first time we met nobody spoke",
    "Families need more help",
)


@pytest.mark.parametrize(("hint", "text"), [(hint, text) for hint, texts in ASKED.items() for text in texts])
def test_it_asks(hint, text):
    assert hint in hints(text)
    assert hint in hints(text.upper())


@pytest.mark.parametrize("text", NOT_ASKED)
def test_it_does_not_ask(text):
    assert hints(text) == ()


def test_each_question_says_why_it_is_asked():
    assert SENTENCES.keys() == set(Hint)
