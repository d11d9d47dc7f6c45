"""The lesson for note-takers: what made-up people say, what is to be done with it, and a line that does it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from workshop_app.domain.contribution import ContributionKind
from workshop_app.domain.lesson import Slip, Wanted


@dataclass(frozen=True, slots=True)
class Step:
    """`said` is what somebody says, `task` what the note-taker does with it, `shown` a line that does it."""

    said: str
    task: str
    shown: str
    wanted: Wanted


def steps() -> tuple[Step, ...]:
    """The lesson, in the language of the app."""
    return (
        Step(
            _tr("There is nothing to do for young people round here, not after six."),
            _tr("Type the gist in their words, and press Enter. When the entry is empty, a line is on the disk."),
            _tr("Nothing to do for young people after six"),
            Wanted(),
        ),
        Step(
            _tr("The lamps by the park are broken. Nobody walks there at night, and nobody mends them."),
            _tr("A worry is a concern: begin the line with ! and a space."),
            _tr("! Lamps by the park are broken; nobody walks there at night"),
            Wanted(ContributionKind.CONCERN),
        ),
        Step(
            _tr("They should pay youth mentors, in every borough. That would help, with youth services as they are."),
            _tr("A proposal begins with >. Youth services are theme S2: type #S2 anywhere in the line."),
            _tr("> Paid youth mentors in every borough #S2"),
            Wanted(ContributionKind.PROPOSAL, "S2"),
        ),
        Step(
            _tr("Being stopped, it feels as if it is about faith. “Who knows that?” Nine hands go up."),
            _tr("Concern, theme S6, and nine hands: end the line with ~9. Hands are counted, never named."),
            _tr("! Being stopped feels as if it is about faith #S6 ~9"),
            Wanted(ContributionKind.CONCERN, "S6", 9),
        ),
        Step(
            _tr("My cousin Imran was sent home from Oakhill Park Academy because of a badge."),
            _tr("No names. Type it as you hear it and watch the marks: Tab replaces each. Or say less from the start."),
            _tr("A cousin was sent home from a school because of a badge"),
            Wanted(names=("Imran", "Oakhill")),
        ),
        Step(
            _tr("Who decides what happens after a referral? And who tells the parents?"),
            _tr("A question begins with ?."),
            _tr("? Who decides what happens after a referral, and who tells the parents"),
            Wanted(ContributionKind.QUESTION),
        ),
        Step(
            _tr("We are always the subject and never the partner."),
            _tr("Strong words stay word for word: begin with a quotation mark."),
            _tr('" We are always the subject and never the partner'),
            Wanted(ContributionKind.VERBATIM),
        ),
        Step(
            _tr("Very quietly: “I am frightened of what my son might do.”"),
            _tr(
                "Type nothing. Danger now is 999. Signal to the lead, listen, promise nothing. Were it typed, Shift+F9"
                " would take it out of the notes. Go on with Enter in an empty line."
            ),
            "",
            Wanted(silent=True),
        ),
        Step(
            _tr("As you read back: “Yes, one number to ring that is not the police. That is what we mean.”"),
            _tr("Type it as the proposal that they agree to. On its row, Space then ticks it as read back."),
            _tr("> One number to ring that is not the police"),
            Wanted(ContributionKind.PROPOSAL),
        ),
        Step(
            _tr("The lead comes round with a stick: “Your notes, please.”"),
            _tr("On Table notes it is Ctrl+S; each export holds everything. Enter in an empty line: you are done."),
            "",
            Wanted(silent=True),
        ),
    )


def slip_words(slip: Slip, wanted: Wanted) -> str:
    """What to do about it."""
    signs = {
        ContributionKind.CONCERN: "!",
        ContributionKind.QUESTION: "?",
        ContributionKind.PROPOSAL: ">",
        ContributionKind.VERBATIM: '"',
    }
    return {
        Slip.NOTHING: _tr("Type what was said first."),
        Slip.SOMETHING: _tr("Leave the line empty this time."),
        Slip.KIND: _tr("Begin the line with {0}").format(signs.get(wanted.kind, "!") if wanted.kind else "!"),
        Slip.THEME: _tr("Add #{0}, anywhere in the line.").format(wanted.theme),
        Slip.HANDS: _tr("End the line with ~{0}.").format(wanted.hands),
        Slip.NAME: _tr("A name is left in it. Take it out: say what matters, not who."),
    }[slip]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Lesson", text)
