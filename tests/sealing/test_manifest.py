"""The manifest: what is signed is what is read, and nothing that was not agreed."""

from dataclasses import replace

import pytest

from tests.sealing import samples
from workshop_app.domain.codec import canonical, encode
from workshop_app.domain.errors import FormatError, TooNewError
from workshop_app.sealing import container, dsse, manifest


@pytest.fixture(scope="module")
def signed(plain):
    return manifest.read(dsse.read(container.read(plain)[0]).payload)


def test_it_says_what_was_sealed_for_whom_and_by_whom(signed, closed, office):
    assert (signed.v, signed.kind) == (1, "session-report")
    assert (signed.programme, signed.session) == (samples.PROGRAMME, samples.SESSION)
    assert (signed.device.key, signed.device.words) == (samples.LAPTOP, samples.WORDS)
    assert (signed.seq, signed.prev, signed.created, signed.pack_seq) == (1, None, samples.DAY, 1)
    assert signed.recipients == office.recipients
    assert signed.log_head == closed.head
    assert signed.counts == {"contributions": 5, "proposals": 2, "polls": 1, "ballots": 26, "heads": 26}
    assert [part.name for part in signed.parts] == ["log.jsonl", "record.json", "report.pdf"]


def test_it_holds_no_words_of_the_session(plain, closed):
    payload = dsse.read(container.read(plain)[0]).payload.decode()
    assert closed.record.session.title not in payload
    assert not any(item.text in payload for item in closed.record.contributions)


def test_the_same_session_gives_the_same_archive(closed, office, plain):
    assert samples.plain(closed, office.recipients) == plain
    assert samples.plain(closed, tuple(reversed(office.recipients))) == plain


def test_what_is_written_is_read(signed):
    assert manifest.read(canonical(encode(signed))) == signed


def test_a_version_from_the_future_is_told_even_with_other_fields():
    with pytest.raises(TooNewError):
        manifest.read(canonical({"v": 5, "new": True}))


@pytest.mark.parametrize(
    "changes",
    [
        {"v": 0},
        {"programme": "../vault"},
        {"session": "A" * 16},
        {"seq": 2, "prev": "AB" * 32},
        {"kind": "concern"},
        {"seq": 0},
        {"seq": 2},
        {"prev": "ab" * 32},
        {"recipients": ["age1b", "age1a"]},
        {"recipients": ["age1a", "age1a"]},
        {"recipients": ["age1a"]},
        {"created": "14 May 2026"},
        {"counts": {"heads": "26"}},
        {"more": 1},
    ],
    ids=str,
)
def test_a_manifest_that_breaks_a_rule_is_refused(signed, changes):
    with pytest.raises(FormatError):
        manifest.read(canonical({**encode(signed), **changes}))


def test_a_session_without_any_entry_has_the_head_of_an_empty_log(closed, office):
    empty = replace(closed, entries=())
    head = manifest.read(dsse.read(container.read(samples.plain(empty, office.recipients))[0]).payload).log_head
    assert head.n == 0
