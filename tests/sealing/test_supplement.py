"""Reports with corrections, as the office checks them: version 2, and every way in which one can be wrong."""

import json
from dataclasses import replace

import pytest

from tests.sealing import samples
from tests.sealing.register import Register
from tests.sealing.samples import KNOWN, LAPTOP, PROGRAMME, SIGNER, Closed
from workshop_app.domain import chain
from workshop_app.domain.codec import encode, parse
from workshop_app.domain.correction import About, Correction, CorrectionKind
from workshop_app.domain.errors import VerificationError
from workshop_app.domain.journal import Kind
from workshop_app.domain.sealed import Receipt
from workshop_app.sealing import container, dsse, manifest, verify
from workshop_app.sealing.report import RECORD

FIRST = samples.closed(3)
SECOND = samples.supplement(FIRST)
OFFICE = samples.new_office()


def plain(what=SECOND, seq=2, prev="ab" * 32):
    return samples.plain(what, OFFICE.recipients, SIGNER, seq=seq, prev=prev)


def inspected(data):
    return verify.inspect(data, OFFICE.recipients, KNOWN, PROGRAMME)


def code(data):
    with pytest.raises(VerificationError) as refused:
        inspected(data)
    return refused.value.code


def rebuilt(data, change=lambda signed: None, **parts):
    """The same report with other parts and another manifest, soundly signed."""
    envelope, members = container.read(data)
    signed = json.loads(dsse.read(envelope).payload)
    held = {name.removeprefix("parts/"): content for name, content in members.items()}
    held |= {name.replace("_", "."): content for name, content in parts.items()}
    for line in signed["parts"]:
        made = manifest.part(line["name"], line["kind"], held[line["name"]])
        line |= {"size": made.size, "sha256": made.sha256}
    change(signed)
    again = dsse.write(manifest.TYPE, signed, samples.SEED)
    return container.write(again, [(f"parts/{name}", content) for name, content in sorted(held.items())])


def receipt(verified):
    signed = verified.manifest
    return Receipt(signed.session, signed.seq, verified.digest, "00" * 32, 1, LAPTOP, signed.log_head, samples.DAY)


def test_a_supplement_passes_with_what_it_corrects_and_without_what_it_takes_out():
    verified = inspected(plain())
    assert verified.manifest.v == verified.record.v == 2
    assert verified.manifest.counts["corrections"] == 3
    gone = FIRST.record.contributions[0]
    assert gone not in verified.record.contributions
    assert gone.text.encode() not in plain()


def test_the_helper_that_builds_faults_builds_a_sound_report_where_nothing_is_changed():
    assert rebuilt(plain()) == plain()


@pytest.mark.parametrize("v", [1, 2])
def test_manifest_and_record_are_of_the_same_version(v):
    what = FIRST if v == 2 else SECOND
    assert code(rebuilt(plain(what), lambda signed: signed.update(v=v))) == "E-LOG"


def test_a_reader_says_e_version_of_what_is_newer_than_the_review():
    assert code(rebuilt(plain(), lambda signed: signed.update(v=5, more={}))) == "E-VERSION"


def test_a_correction_that_the_totals_hide():
    assert code(rebuilt(plain(), lambda signed: signed["counts"].pop("corrections"))) == "E-LOG"


def test_a_correction_of_a_report_that_is_yet_to_come():
    later = samples.supplement(FIRST)
    assert code(rebuilt(plain(later), lambda signed: signed.update(seq=1, prev=None))) == "E-LOG"


def test_a_contribution_that_is_taken_out_of_the_record_but_not_of_the_log():
    told = [(Kind(entry.kind), parse(entry.payload)) for entry in FIRST.entries]
    told += [(Kind.CORRECTION, each) for each in SECOND.record.corrections]
    assert code(plain(Closed(SECOND.record, samples.log(samples.SESSION, told)))) == "E-LOG"
    out = {"id": SECOND.record.corrections[-1].subject}
    inspected(plain(Closed(SECOND.record, samples.log(samples.SESSION, [*told, (Kind.CONTRIBUTION_REMOVED, out)]))))


def test_a_correction_that_the_log_does_not_tell():
    _, members = container.read(plain())
    record = json.loads(bytes(members[f"parts/{RECORD}"]))
    record["corrections"][0]["text"] = "25 people were there."
    changed = json.dumps(record, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
    assert code(rebuilt(plain(), record_json=changed)) == "E-LOG"


def test_a_log_that_tells_of_corrections_under_a_record_that_has_none():
    note = Correction("c000000000000009", 2, CorrectionKind.CORRECTION, About.SESSION, samples.SESSION, 0, "no")
    extra = chain.extend(FIRST.head, "correction", encode(note), samples.salt(99))
    dropped = replace(extra, salt=None, payload=None)
    assert code(plain(Closed(FIRST.record, (*FIRST.entries, dropped)))) == "E-LOG"


# ---------------------------------------------------------------- step 9


def first_report():
    return inspected(plain(FIRST, 1, None))


def test_step_9_a_supplement_takes_the_place_of_what_it_supplements():
    first = first_report()
    verify.compare(inspected(plain(prev=first.digest)), Register(receipt(first)))


def test_step_9_the_same_supplement_again_and_the_first_after_it():
    first = first_report()
    second = inspected(plain(prev=first.digest))
    here = Register(receipt(first), receipt(second))
    for offered in (first, second):
        with pytest.raises(VerificationError) as refused:
            verify.compare(offered, here)
        assert refused.value.code == "E-DUPLICATE"
    with pytest.raises(VerificationError) as refused:
        verify.compare(first, Register(receipt(second)))
    assert refused.value.code == "E-OLDER"


def test_step_9_two_different_second_reports_are_a_fork():
    first = first_report()
    here = inspected(plain(prev=first.digest))
    other = inspected(plain(samples.supplement(FIRST, text="Nobody counted."), prev=first.digest))
    with pytest.raises(VerificationError) as refused:
        verify.compare(other, Register(receipt(first), receipt(here)))
    assert refused.value.code == "E-FORK"
