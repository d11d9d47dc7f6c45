"""Makes the golden files of the sealed-file format and of rescues: `python -m tests.golden.sealed_file.make`.

They are what docs/sealed-file.md shows, and what every later version of the app must still read. Made with fixed keys
that protect nothing. All come out the same each time but the `.wsealed`, since encryption draws random numbers; they
are therefore made only where they are missing.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

from tests.sealing import damaged, samples, weighed
from workshop_app.domain.agenda import Activity, ActivityKind, Duty
from workshop_app.domain.programme import (
    Contact,
    CoreProposal,
    DesignatedLead,
    Group,
    Objective,
    Pack,
    Programme,
    Template,
    Theme,
)
from workshop_app.keys import words
from workshop_app.sealing import age, container, dsse, manifest, pack, report, rescue
from workshop_app.sealing.report import Circumstances, Signer

FOLDER = Path(__file__).resolve().parent
RESCUE = 6
OFFICE = samples.Office(samples.WORKING, samples.SPARE)
PDF = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 80]/Contents 4 0 R/Resources<</Font<</F<</Type/Font/Subtype"
    b"/Type1/BaseFont/Helvetica>>>>>>>>endobj\n4 0 obj<</Length 53>>stream\nBT /F 12 Tf 20 40 Td (A stand-in report) "
    b"Tj ET        \nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
)


def contents() -> bytes:
    """The archive inside the report: an evening with two contributions and a poll."""
    return _archive(samples.closed(2), 1, None)


def supplement() -> bytes:
    """The archive inside the second report: a correction, a minority statement, and a contribution taken out."""
    first = manifest.digest(dsse.read(container.read(contents())[0]).payload)
    return _archive(samples.supplement(samples.closed(2)), 2, first)


def reviewed() -> bytes:
    """The archive of the first report, had the session been reviewed: its second contribution is restricted."""
    return _archive(samples.reviewed(samples.closed(2)), 1, None)


def prepared() -> bytes:
    """The archive of the first report, had it been prepared with a fairness check, and with paper forms and cards."""
    return _archive(samples.prepared(samples.closed(2)), 1, None)


def compared() -> bytes:
    """The archive of the first report, had it weighed options against each other by all five methods that do."""
    return _archive(weighed.weighed(samples.closed(2)), 1, None)


def rescued() -> bytes:
    """The archive of a rescue of that session: its second contribution is lost, and with it an entry of the log."""
    left = damaged.damaged(weighed.weighed(samples.closed(2)), 5)
    return rescue.assemble(left, PDF, *_circumstances(1, None))


def _archive(closed: samples.Closed, seq: int, prev: str | None) -> bytes:
    return report.assemble(closed.record, closed.entries, PDF, *_circumstances(seq, prev))


def _circumstances(seq: int, prev: str | None) -> tuple[Signer, Circumstances]:
    signer = Signer(samples.SEED, words.words(bytes.fromhex(samples.LAPTOP), words.LAPTOP_WORDS))
    return signer, Circumstances(seq, prev, samples.DAY, 1, OFFICE.recipients, "0.1.0")


def programme_pack() -> Pack:
    """A small programme, signed with the same seed as the report, for want of another fixed key."""
    agenda = (
        Activity("welcome", "Welcome", 10, duties=(Duty.CONSENT, Duty.SAFEGUARDING)),
        Activity("experiences", "Experiences", 25, ActivityKind.CAPTURE, prompt="What makes it hard?"),
        Activity("rating", "Secret rating", 10, ActivityKind.VOTE, duties=(Duty.VOTE,)),
    )
    programme = Programme(
        samples.PROGRAMME,
        "Listening to London",
        ("What makes it hard, and what would help?",),
        (Objective("S", "Strengthen communities"),),
        (Theme("S6", "community–police trust"),),
        (Group("residents", "residents"),),
        (Template("community", "Community workshop", "An evening in a hall.", agenda),),
        (CoreProposal("one-number", "One number to ring."),),
        consent=("We write down what is said, never who says it.",),
        contacts=(
            Contact("London", "Emergency services", "999", "day and night", date(2026, 12, 31)),
            Contact("Newham", "Early help", "020 7946 0018", "weekdays, 9 to 5", date(2026, 9, 1)),
        ),
        lead=DesignatedLead("Safeguarding office, City Hall", age.recipient_of(samples.LEAD)),
    )
    year = (date(2026, 1, 1), date(2026, 12, 31))
    return Pack(programme, 1, year[0], *year, tuple(map(age.recipient_of, OFFICE.identities)), samples.LAPTOP)


def files() -> dict[str, bytes]:
    """The files that come out the same each time."""
    six = " ".join(words.words(bytes.fromhex(samples.LAPTOP), words.LAPTOP_WORDS))
    return {
        "contents-1.zip": contents(),
        "contents-2.zip": supplement(),
        "contents-3.zip": reviewed(),
        "contents-4.zip": prepared(),
        "contents-5.zip": compared(),
        "contents-6.zip": rescued(),
        "pack-1.wpack": pack.sign_pack(programme_pack(), samples.SEED),
        "identity.txt": f"{samples.WORKING}\n".encode(),
        "spare.txt": f"{samples.SPARE}\n".encode(),
        "laptop.txt": f"# the words of this laptop: {six}\n{samples.LAPTOP}\n".encode(),
    }


def main() -> None:
    """Write them."""
    made = files()
    for name, data in made.items():
        (FOLDER / name).write_bytes(data)
    for number in range(1, 7):
        sealed = FOLDER / f"{'rescue' if number == RESCUE else 'report'}-{number}.wsealed"
        if not sealed.exists():
            sealed.write_bytes(age.encrypt(made[f"contents-{number}.zip"], OFFICE.recipients))


if __name__ == "__main__":
    main()
