"""What is said of a file that was taken in at the desk, and of one that was asked for again."""

from __future__ import annotations

from workshop_app.domain.correction import CorrectionKind
from workshop_app.domain.record import Record
from workshop_app.domain.sealed import LostFile, TrayEntry
from workshop_app.domain.slip import groups
from workshop_app.domain.words import listed, plural
from workshop_app.sealing.verify import Verified

_BY_RULES = (
    "The laptop looked for names by rules and lists alone for a while, since its model was not there: look for names"
    " before anything is quoted."
)


def taken(verified: Verified, before: Record | None) -> str:
    """What came in. `before` is the session's record that it takes the place of, or None."""
    record, losses = verified.record, verified.losses
    counts = record.counts()
    parts = [
        plural(counts[name], name.removesuffix("s")) for name in ("contributions", "proposals", "polls", "ballots")
    ]
    doubt = f" {_BY_RULES}" if record.by_rules else ""
    if losses is not None:
        return f"Taken in as a rescue, not a full report: {listed(parts)}; {losses.number:,} lost.{doubt}"
    sentence = f"Taken in: {listed(parts)}."
    if before is None and verified.manifest.seq == 1:
        return sentence + doubt
    sentence = f"Taken in as report {verified.manifest.seq} of this session: {listed(parts)}."
    held = set() if before is None else {each.id for each in before.corrections}
    new = [each for each in record.corrections if each.id not in held]
    said = sum(each.kind is CorrectionKind.CORRECTION for each in new)
    late = sum(each.kind is CorrectionKind.MINORITY for each in new)
    out = sum(each.takes_out for each in new)
    added = [plural(said, "correction")] if said else []
    added += [plural(late, "minority statement")] if late else []
    if added:
        sentence += f" New in it: {listed(added)}."
    if out:
        sentence += (
            f" {plural(out, 'contribution was', 'contributions were')} taken out, because somebody is named there:"
            " destroy every copy of the earlier file, on sticks and in the tray."
        )
    return sentence + doubt


def alarm(lost: LostFile) -> str:
    """That this very file was once lost."""
    note = f" ({lost.note})" if lost.note else ""
    return (
        f"A stick with this very file was marked as lost on {_day(lost)}{note}. If this is another copy, all is well;"
        " if it is that stick, find out where it has been."
    )


def _day(lost: LostFile) -> str:
    return f"{lost.day.day} {lost.day:%B %Y}"


_SEAL_AGAIN = (
    "Open Workshop on the laptop that sealed it. The session is still there: it stays until its receipt comes.",
    "On the page Seal press “Seal another copy…” and choose another stick. Wait for “read back from the disk”, then"
    " eject the stick.",
    "Telephone the office and read out the seal slip. Then bring or send the stick.",
)
_NEW_PACK = "Ask the office for the programme's newest pack, compare its words by telephone, and import it."
_STEPS: dict[str, tuple[str, ...]] = {
    "E-NOT-FOR-US": (_NEW_PACK, *_SEAL_AGAIN),
    "E-RECIPIENT": (_NEW_PACK, *_SEAL_AGAIN),
    "E-UNKNOWN-LAPTOP": (
        "Telephone the office on a number that you had before and read out the laptop's six words (Settings). Nothing"
        " has to be sealed again if they are the same.",
    ),
    "E-VERSION": ("Nothing has to be done on the laptop: the office updates its Workshop first and checks again.",),
    "E-LOG": (
        "Leave the laptop as it is: change nothing, wipe nothing.",
        "Telephone the office. The session is looked at together before it is sealed again.",
    ),
    "E-OLDER": ("The office holds a newer report of this session. Send another only if that one is not yours.",),
    "E-FORK": (
        "Two different reports of this session bear the same number, or do not follow each other.",
        "Telephone the office with the laptop in front of you, and read out the seal slip of the last report.",
    ),
}


def request(entry: TrayEntry, programme: str) -> str:
    """A text to send to the facilitator: which file, what was wrong with it, what to do. Nothing that anybody said."""
    steps = "\n".join(f"{number}. {step}" for number, step in enumerate(_STEPS.get(entry.code, _SEAL_AGAIN), start=1))
    digest = " ".join(groups(entry.id))
    return (
        f"{programme}: a sealed report could not be taken in\n\n"
        f"File: {entry.name}\n"
        f"Size: {entry.size:,} bytes\n"
        f"SHA-256: {digest}\n"
        f"Came in: {entry.day.day} {entry.day:%B %Y}\n\n"
        f"What was wrong: {entry.sentence} ({entry.code})\n\n"
        f"Please do this:\n{steps}\n"
    )
