"""Every step of the check, in its order: what each refuses, with which code, and that nothing passes it by."""

from dataclasses import replace

import pytest

from tests.sealing import samples
from tests.sealing.register import Register
from tests.sealing.samples import KNOWN, LAPTOP, PROGRAMME, SEED, SESSION, STRANGER_SEED, Closed
from workshop_app.domain import chain
from workshop_app.domain import record as records
from workshop_app.domain.codec import canonical, encode, parse
from workshop_app.domain.contribution import Contribution, ContributionKind
from workshop_app.domain.errors import FormatError, VerificationError
from workshop_app.domain.journal import Kind
from workshop_app.domain.sealed import LaptopState
from workshop_app.sealing import age, container, device, dsse, manifest, refusals, verify
from workshop_app.sealing.report import LOG, PARTS, RECORD, REPORT


@pytest.fixture
def taken(plain):
    """The parts and the manifest of a good report, to be changed."""
    envelope, parts = container.read(plain)
    held = {name.removeprefix("parts/"): bytes(data) for name, data in parts.items()}
    return held, parse(dsse.read(envelope).payload)


def rebuilt(parts, payload, seed=SEED, kind=manifest.TYPE, *, relist=True):
    """An archive of these parts, signed; the manifest lists them as they are unless it is told not to."""
    if relist:
        listed = [manifest.part(name, PARTS.get(name, "other"), data) for name, data in sorted(parts.items())]
        payload = {**payload, "parts": encode(tuple(listed))}
    return container.write(dsse.write(kind, payload, seed), [(f"parts/{name}", data) for name, data in parts.items()])


@pytest.fixture
def inspect(office):
    def inspect(plain, laptops=KNOWN, programme=PROGRAMME, ours=None):
        return verify.inspect(plain, office.recipients if ours is None else ours, laptops, programme)

    return inspect


def refusal(call, *arguments, **more):
    with pytest.raises(VerificationError) as refused:
        call(*arguments, **more)
    return refused.value


def code(call, *arguments, **more):
    return refusal(call, *arguments, **more).code


# ------------------------------------------------------------------ whole


def test_a_good_report_gives_the_record_as_it_was(sealed, office, closed, plain):
    verified = verify.verify(sealed, office.identities, KNOWN, PROGRAMME, Register())
    assert verified.record == closed.record
    assert verified.entries == closed.entries
    assert verified.report == samples.PDF
    assert verified.data == records.to_bytes(closed.record)
    assert verified.digest == manifest.digest(dsse.read(container.read(plain)[0]).payload)


def test_either_key_of_the_office_is_enough(sealed, office):
    for identity in office.identities:
        assert verify.verify(sealed, [identity], KNOWN).record.session.id == SESSION


def test_a_secret_that_is_none_is_the_callers_mistake(sealed):
    with pytest.raises(FormatError):
        verify.verify(sealed, ["hello"], KNOWN)


# ------------------------------------------------------------------ 1 and 2: size, header, decryption


@pytest.mark.parametrize("data", [b"", b"hello", b"%PDF-1.7", b"age-encryption.org/v1"])
def test_step_1_what_is_not_sealed(data, office):
    fault = refusal(verify.verify, data, office.identities, KNOWN)
    assert (fault.code, str(fault)) == ("E-FORMAT", "This is not a sealed report.")


def test_step_1_what_is_too_large(monkeypatch, sealed, office):
    monkeypatch.setattr(verify, "MAX_BYTES", len(sealed) - 1)
    assert code(verify.verify, sealed, office.identities, KNOWN) == "E-FORMAT"


def test_step_2_for_another_office_or_damaged(sealed, office):
    assert code(verify.verify, sealed, samples.new_office().identities, KNOWN) == "E-NOT-FOR-US"
    assert code(verify.verify, sealed[:-1], office.identities, KNOWN) == "E-DAMAGED"


# ------------------------------------------------------------------ 3: archive


def test_step_3_what_was_encrypted_is_no_archive(office):
    fault = refusal(verify.verify, age.encrypt(b"hello", office.recipients), office.identities, KNOWN)
    assert (fault.code, str(fault)) == ("E-FORMAT", "The contents are not in the agreed form.")


def test_step_3_another_signed_kind_or_no_envelope(taken, inspect):
    parts, payload = taken
    assert code(inspect, rebuilt(parts, payload, kind="application/vnd.workshop.pack+json")) == "E-FORMAT"
    assert code(inspect, container.write(b"{}", [("parts/record.json", b"")])) == "E-FORMAT"
    assert code(inspect, container.write(b" " * (manifest.MAX_BYTES + 1), [])) == "E-FORMAT"


# ------------------------------------------------------------------ 4: laptop


def test_step_4_an_unknown_laptop_is_named_for_its_words(plain, inspect):
    fault = refusal(inspect, plain, laptops={})
    assert (fault.code, fault.laptop) == ("E-UNKNOWN-LAPTOP", LAPTOP)


def test_step_4_a_revoked_laptop_is_refused_and_not_offered_for_approval(plain, inspect):
    fault = refusal(inspect, plain, laptops={LAPTOP: LaptopState.REVOKED})
    assert (fault.code, fault.laptop) == ("E-UNKNOWN-LAPTOP", "")
    assert "no longer trusts" in str(fault)


# ------------------------------------------------------------------ 5: signature, form, version


def test_step_5_a_strangers_signature_under_a_known_name(taken, inspect):
    parts, payload = taken
    stranger = device.public_key(STRANGER_SEED)
    good = dsse.write(manifest.TYPE, payload, STRANGER_SEED).replace(stranger.encode(), LAPTOP.encode())
    assert code(inspect, container.write(good, [(f"parts/{n}", d) for n, d in parts.items()])) == "E-SIGNATURE"


def test_step_5_a_changed_manifest(taken, inspect):
    parts, payload = taken
    good = parse(dsse.write(manifest.TYPE, payload, SEED))
    other = parse(dsse.write(manifest.TYPE, {**payload, "seq": 3, "prev": "ab" * 32}, SEED))
    mixed = canonical({**good, "payload": other["payload"]})
    assert code(inspect, container.write(mixed, [(f"parts/{n}", d) for n, d in parts.items()])) == "E-SIGNATURE"


def test_step_5_a_manifest_that_names_another_laptop_than_the_one_that_signed(taken, inspect):
    parts, payload = taken
    payload["device"]["key"] = device.public_key(STRANGER_SEED)
    assert code(inspect, rebuilt(parts, payload)) == "E-SIGNATURE"


@pytest.mark.parametrize("change", [{"more": 1}, {"seq": "1"}, {"kind": "other"}, {"recipients": []}], ids=str)
def test_step_5_a_signed_manifest_in_another_form(taken, inspect, change):
    parts, payload = taken
    assert code(inspect, rebuilt(parts, {**payload, **change})) == "E-SIGNATURE"


def test_step_5_a_newer_version_whatever_else_it_brings(taken, inspect):
    parts, payload = taken
    newer = {**payload, "v": 5, "more": 1}
    fault = refusal(inspect, rebuilt({**parts, "sound.txt": b""}, newer))
    assert (fault.code, str(fault)) == ("E-VERSION", "Made by a newer version; update first.")


# ------------------------------------------------------------------ 6: recipient


def test_step_6_a_report_that_another_office_passed_on(plain, office):
    """age proves no sender: whoever can open a report can encrypt it again, to anybody."""
    other = samples.new_office()
    passed_on = age.encrypt(plain, other.recipients)
    assert code(verify.verify, passed_on, other.identities, KNOWN, PROGRAMME) == "E-RECIPIENT"


def test_step_6_a_report_of_another_programme(plain, inspect):
    assert code(inspect, plain, programme="ffffffffffffffff") == "E-RECIPIENT"
    assert inspect(plain, programme=None).manifest.programme == PROGRAMME


# ------------------------------------------------------------------ 7: parts


def test_step_7_parts_exchanged_missing_or_more(taken, inspect):
    parts, payload = taken
    assert code(inspect, rebuilt({**parts, REPORT: b"%PDF other"}, payload, relist=False)) == "E-PARTS"
    assert code(inspect, rebuilt({**parts, "more.txt": b""}, payload)) == "E-PARTS"
    assert code(inspect, rebuilt({LOG: parts[LOG], RECORD: parts[RECORD]}, payload)) == "E-PARTS"


@pytest.mark.parametrize("field", ["name", "kind", "size", "sha256"])
def test_step_7_a_list_that_says_otherwise(taken, inspect, field):
    parts, payload = taken
    payload["parts"][0][field] = 1 if field == "size" else "other"
    assert code(inspect, rebuilt(parts, payload, relist=False)) == "E-PARTS"


def test_step_7_a_part_that_is_too_large(monkeypatch, plain, inspect):
    monkeypatch.setitem(verify.LIMITS, RECORD, 10)
    assert code(inspect, plain) == "E-PARTS"


# ------------------------------------------------------------------ 8: log and record


def with_record(taken, **changes):
    parts, payload = taken
    record = replace(records.from_bytes(parts[RECORD]), **changes)
    return rebuilt({**parts, RECORD: records.to_bytes(record)}, {**payload, "counts": record.counts()})


def test_step_8_a_contribution_that_the_log_does_not_know(taken, closed, inspect):
    more = Contribution("f" * 16, 99, ContributionKind.IDEA, "Never said", activity="experiences")
    assert code(inspect, with_record(taken, contributions=(*closed.record.contributions, more))) == "E-LOG"


def test_step_8_a_contribution_left_out_or_reworded(taken, closed, inspect):
    said = closed.record.contributions
    assert code(inspect, with_record(taken, contributions=said[1:])) == "E-LOG"
    assert code(inspect, with_record(taken, contributions=(replace(said[0], text="Other"), *said[1:]))) == "E-LOG"


def test_step_8_a_tally_that_is_not_what_the_log_counted(taken, closed, inspect):
    (poll,) = closed.record.polls
    one = poll.tallies[0]
    moved = replace(
        one, counts={**one.counts, "agree": one.counts["agree"] - 1, "disagree": one.counts["disagree"] + 1}
    )
    assert code(inspect, with_record(taken, polls=(replace(poll, tallies=(moved, poll.tallies[1])),))) == "E-LOG"


def test_step_8_a_tally_that_does_not_add_up(taken, closed, inspect):
    (poll,) = closed.record.polls
    short = replace(poll.tallies[0], blank=0)
    assert code(inspect, with_record(taken, polls=(replace(poll, tallies=(short, poll.tallies[1])),))) == "E-LOG"


def test_step_8_totals_that_are_not_the_records(taken, inspect):
    parts, payload = taken
    payload["counts"]["ballots"] = 27
    assert code(inspect, rebuilt(parts, payload)) == "E-LOG"


def test_step_8_another_head_than_the_logs(taken, inspect):
    parts, payload = taken
    payload["log_head"]["n"] += 1
    assert code(inspect, rebuilt(parts, payload)) == "E-LOG"


def test_step_8_another_session_or_programme_in_the_record(closed, taken, inspect):
    parts, payload = taken
    assert code(inspect, rebuilt(parts, {**payload, "session": "ab" * 8})) == "E-LOG"
    other = {**payload, "programme": "cd" * 8}
    assert code(inspect, rebuilt(parts, other), programme="cd" * 8) == "E-LOG"


def test_step_8_a_log_cut_short_with_a_head_to_match(closed, taken, inspect):
    parts, payload = taken
    entries = closed.entries[:-1]
    head = encode(chain.head_after(entries[-1]))
    assert code(inspect, rebuilt({**parts, LOG: chain.to_lines(entries)}, {**payload, "log_head": head})) == "E-LOG"


def test_step_8_a_log_entry_changed(taken, inspect):
    parts, payload = taken
    assert code(inspect, rebuilt({**parts, LOG: parts[LOG].replace(b"Buses", b"Busse")}, payload)) == "E-LOG"


@pytest.mark.parametrize(
    "change",
    [
        lambda data: data.replace(b'"pack_seq":1', b'"pack_seq":1.0'),
        lambda data: data.replace(b'"pack_seq":1', b'"pack_seq":1,"pack_seq":1'),
        lambda data: data.replace(b'"pack_seq":1', b'"pack_seq":99999999999999999999'),
        lambda data: data.replace(b'"pack_seq":1', b'"pack_seq": 1'),
        lambda data: data.replace(b'"pack_seq":1', b'"more":1,"pack_seq":1'),
        lambda data: data.replace(b'"v":1}', b'"v":0}'),
        lambda data: data.replace(b"Nobody", b"\\ud800"),
        lambda data: data.replace(b"Nobody", b"\xff"),
        lambda data: b"",
        lambda data: b"[" * 100_000,
        lambda data: b"null",
    ],
    ids=range(11),
)
def test_step_8_a_record_in_another_form(taken, inspect, change):
    parts, payload = taken
    changed = change(parts[RECORD])
    assert changed != parts[RECORD]
    assert code(inspect, rebuilt({**parts, RECORD: changed}, payload)) == "E-LOG"


def test_step_8_a_record_of_a_newer_version(taken, inspect):
    parts, payload = taken
    record = parts[RECORD].replace(b'"v":1}', b'"v":5}')
    assert code(inspect, rebuilt({**parts, RECORD: record}, payload)) == "E-VERSION"


def test_step_8_a_log_without_words_that_were_taken_out_still_holds(closed, office, inspect):
    """An edit drops what was said before and keeps its commitment."""
    first = replace(closed.record.contributions[0], text="What was said first, with a name in it")
    items = [(Kind(entry.kind), parse(entry.payload)) for entry in closed.entries]
    entries = list(samples.log(SESSION, [items[0], (Kind.CONTRIBUTION, first), *items[1:]]))
    entries[1] = replace(entries[1], salt=None, payload=None)
    edited = Closed(closed.record, tuple(entries))
    plain = samples.plain(edited, office.recipients)
    assert b"with a name in it" not in plain
    assert inspect(plain).record == closed.record


# ------------------------------------------------------------------ all of them


def test_what_nobody_foresaw_is_refused_all_the_same(monkeypatch, plain, inspect):
    monkeypatch.setattr(dsse, "read", lambda data: 1 / 0)
    assert code(inspect, plain) == "E-FORMAT"


def test_every_reason_has_a_code_and_a_sentence():
    reasons = [value for name, value in vars(refusals).items() if name.isupper()]
    assert len(reasons) == 15
    assert all(text.startswith("E-") and sentence.endswith(".") for text, sentence in reasons)
