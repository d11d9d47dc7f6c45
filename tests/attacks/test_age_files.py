"""The encryption around a report, made by somebody hostile: other keys, odd headers, streams cut and spliced."""

from __future__ import annotations

import base64
import subprocess

import pytest

from tests.attacks import age_by_hand as by_hand
from tests.attacks import target
from tests.attacks.age_by_hand import CHUNK, MAGIC, header, other, stanza, stream
from tests.attacks.judge import app_on_file
from tests.attacks.target import OURS
from workshop_app.sealing import age

PLAIN = target.golden("contents-1.zip")
LARGE = PLAIN.closed({**PLAIN.parts, "report.pdf": bytes(range(256)) * 1_000})  # four chunks
PIECES = by_hand.chunks(LARGE)
KEYS = [by_hand.raw(recipient) for recipient in OURS]
STANZAS = [stanza(key) for key in KEYS]
HEADER, BODY = header(STANZAS), stream(PIECES)
GOOD = HEADER + BODY
FULL = CHUNK + 16


def code(data):
    found = app_on_file(data)
    return found if isinstance(found, str) else ""


def test_a_file_made_by_hand_is_read():
    assert len(PIECES) == 5
    assert code(GOOD) == code(header(STANZAS[:1]) + BODY) == code(header(STANZAS[1:]) + BODY) == ""


# ---------------------------------------------------------------- headers

SCRYPT = base64.b64encode(bytes(16)).rstrip(b"=")
HEADERS = {
    "a passphrase alone": header([other(b"scrypt " + SCRYPT + b" 10")]),
    "a passphrase that costs all the memory": header([other(b"scrypt " + SCRYPT + b" 40")]),
    "a passphrase that costs for ever": header([other(b"scrypt " + SCRYPT + b" 99999999999")]),
    "an SSH key": header([other(b"ssh-ed25519 AAAAAA " + base64.b64encode(bytes(32)).rstrip(b"="))]),
    "an SSH key of the other kind": header([other(b"ssh-rsa AAAAAA", bytes(256))]),
    "a plugin": header([other(b"yubikey AAAAAA")]),
    "nobody": header([]),
    "a stranger": header([stanza(by_hand.raw(target.recipient_of(target.new_identity())))]),
    "a share of zeros": header([b"-> X25519 " + by_hand._text(bytes(32)) + b"\n" + by_hand._text(bytes(32)) + b"\n"]),
    "a short share": header([b"-> X25519 AAAA\n" + by_hand._text(bytes(32)) + b"\n"]),
    "a long wrap": header([STANZAS[0].split(b"\n")[0] + b"\n" + by_hand._text(bytes(48)) + b"\n"]),
    "another version": header(STANZAS, b"age-encryption.org/v2\n"),
    "armour": b"-----BEGIN AGE ENCRYPTED FILE-----\n" + base64.encodebytes(GOOD),
    "a line of Windows": GOOD.replace(b"\n", b"\r\n", 1),
    "all lines of Windows": HEADER.replace(b"\n", b"\r\n"),
    "a stanza more, unsigned": HEADER.replace(b"\n---", b"\n" + STANZAS[0] + b"---"),
    "a stanza less, unsigned": MAGIC + HEADER[len(MAGIC) + len(STANZAS[0]) :],
    "stanzas exchanged, unsigned": HEADER.replace(b"".join(STANZAS), b"".join(STANZAS[::-1])),
    "a code of zeros": HEADER[: HEADER.index(b"--- ") + 4] + by_hand._text(bytes(32)) + b"\n",
    "no code": HEADER[: HEADER.index(b"--- ")] + b"---\n",
    "a code with more after it": HEADER[:-1] + b" more\n",
    "a space at the end of a line": HEADER.replace(b"-> X25519", b"-> X25519 ", 1),
    "padding": HEADER.replace(b"\n---", b"=\n---"),
    "a thousand stanzas": header([stanza(KEYS[0], bytes([n % 256, n // 256 + 1]) * 16) for n in range(1_000)]),
    "a header without end": MAGIC + b"-> X25519 " + b"A" * 200_000 + b"\n",
    "a line without end": MAGIC + b"A" * 2_000_000,
    "stanzas without end": MAGIC + STANZAS[0] * 2_000,
}


@pytest.mark.parametrize("how", HEADERS)
def test_a_header_for(how):
    wanted = (
        "E-FORMAT"
        if how in ("another version", "armour", "a line of Windows", "all lines of Windows")
        else "E-NOT-FOR-US"
    )
    assert code(HEADERS[how] + BODY) == wanted


def test_a_passphrase_beside_our_keys_is_not_tried():
    """It would be a way to make an office work for hours, or to say that a report was sealed otherwise than it was."""
    data = header([other(b"scrypt " + SCRYPT + b" 40"), *STANZAS]) + BODY
    assert code(data) in ("", "E-NOT-FOR-US")


@pytest.mark.parametrize("kind", [b"ssh-ed25519 AAAAAA", b"yubikey AAAAAA", b"X-grease a b c", b"!"])
def test_stanzas_of_other_kinds_mean_nothing(kind):
    assert code(header([other(kind), *STANZAS]) + BODY) == ""


def test_as_many_stanzas_as_the_header_may_hold_are_tried_and_no_more():
    """The library takes four times as long for twice as many: with 600 of them, one file took eleven seconds."""
    many = [stanza(KEYS[1], bytes([n, 7]) * 16) for n in range(80)]
    assert code(header(many) + BODY) == ""
    assert age.recipients_in(header(many) + BODY) == 80
    assert code(header([*many, *many[:10]]) + BODY) == "E-NOT-FOR-US"


# ---------------------------------------------------------------- the stream


def spliced(*places):
    """The body's chunks in another order, or some of them."""
    begin, rest = BODY[:16], BODY[16:]
    cut = [rest[at : at + FULL] for at in range(0, len(rest), FULL)]
    return begin + b"".join(cut[place] for place in places)


BODIES = {
    "the first two exchanged": spliced(1, 0, 2, 3, 4),
    "the last two exchanged": spliced(0, 1, 2, 4, 3),
    "one dropped": spliced(0, 2, 3, 4),
    "the last dropped": spliced(0, 1, 2, 3),
    "one twice": spliced(0, 1, 1, 2, 3, 4),
    "the last twice": spliced(0, 1, 2, 3, 4, 4),
    "none": BODY[:16],
    "no nonce": b"",
    "half a nonce": BODY[:8],
    "another nonce": bytes(16) + BODY[16:],
    "an empty chunk at the end": stream([*PIECES, b""]),
    "an empty chunk between": stream([PIECES[0], b"", *PIECES[1:]]),
    "a short chunk between": stream([PIECES[0], PIECES[1][:100], PIECES[1][100:], *PIECES[2:]]),
    "two that are the last": stream(PIECES, lambda place: place >= 3),
    "none that is the last": stream(PIECES, lambda place: False),
    "the first is the last": stream(PIECES, lambda place: place == 0),
    "more after the last": BODY + b"more",
    "a tag more after the last": BODY + bytes(16),
    "twice over": BODY + BODY,
    "nothing in it": stream([b""]),
}


@pytest.mark.parametrize("how", BODIES)
def test_a_stream_with(how):
    assert code(HEADER + BODIES[how]) == ("E-FORMAT" if how == "nothing in it" else "E-DAMAGED")


@pytest.mark.parametrize("chunk", range(5))
@pytest.mark.parametrize("offset", [-17, -16, -15, -1, 0, 1, 15, 16, 17])
def test_a_stream_cut_at_the_borders_of_its_chunks(chunk, offset):
    """What came before a cut has been decrypted by then; none of it is used."""
    assert code(HEADER + BODY[: 16 + chunk * FULL + offset]) == "E-DAMAGED"


def test_the_stream_of_another_file_under_our_header():
    assert code(HEADER + target.sealed(LARGE)[-len(BODY) :]) == "E-DAMAGED"


# ---------------------------------------------------------------- by the age command


@pytest.mark.needs("age")
def test_the_age_command_makes_what_is_refused_and_what_is_read(tmp_path):
    def made(*options, data=PLAIN.plain):
        done = subprocess.run(["age", *options], input=data, capture_output=True, check=True, cwd=tmp_path)
        return done.stdout

    ours = ("-r", OURS[0], "-r", OURS[1])
    ssh = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIHsKLqeplhpW+uObz5dvMgjz1OxfM/XXUB+VHtZ6isGN"
    assert code(made(*ours)) == ""
    assert code(made(*ours, "-r", ssh)) == ""
    assert code(made("-r", ssh)) == "E-NOT-FOR-US"
    assert code(made("-a", *ours)) == "E-FORMAT"
    assert code(made(*ours, data=made(*ours))) == "E-FORMAT"  # sealed twice over
    assert code(made(*ours, data=b"")) == "E-FORMAT"
