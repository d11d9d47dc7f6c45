"""Large files lie in large pages, and nothing is told apart by that."""

import io
import mmap
import pickle
import secrets

import pytest

from tests.sealing import samples
from workshop_app.domain.errors import VerificationError
from workshop_app.sealing import age, roomy, verify
from workshop_app.services import examiner
from workshop_app.services.sealed_files import Office, examine

SOME = secrets.token_bytes(150_000)


@pytest.fixture(params=["large pages", "none to be had"])
def pages(request, monkeypatch):
    """Everything counts as large; on the one system that has pages for it, and on one that has not."""
    monkeypatch.setattr(roomy, "LARGE", 1)
    if request.param == "none to be had":
        monkeypatch.delattr(mmap, "MADV_HUGEPAGE", raising=False)
    elif not hasattr(mmap, "MADV_HUGEPAGE"):
        pytest.skip("this system has none")
    return request.param


def test_a_large_report_opens_to_what_was_sealed_and_is_not_copied(pages, office):
    data = age.encrypt(SOME, office.recipients)
    assert isinstance(age.opened(data, office.identities), memoryview if pages == "large pages" else bytes)
    assert age.decrypt(data, office.identities) == SOME
    assert age.decrypt(memoryview(data), office.identities) == SOME


def test_a_large_file_that_is_not_whole_is_refused_alike(pages, office):
    data = age.encrypt(SOME, office.recipients)
    for damaged in (data[:-1], data + b"x", data[:-1] + bytes([data[-1] ^ 1]), data[:70_000]):
        with pytest.raises(VerificationError) as refusal:
            age.opened(memoryview(damaged), office.identities)
        assert refusal.value.code == "E-DAMAGED"


@pytest.mark.parametrize("there", [0, 1, 70_000, 149_999, 150_000])
def test_a_file_is_read_as_far_as_it_goes(pages, there, tmp_path):
    path = tmp_path / "some"
    path.write_bytes(SOME[:there])
    with path.open("rb") as file:
        assert roomy.read(file, len(SOME)) == SOME[:there]
    with path.open("rb") as file:
        file.seek(there // 2)
        assert roomy.read(file, 10) == SOME[:there][there // 2 :][:10]


def test_what_is_read_piece_by_piece_is_the_whole():
    pieces, found = roomy.Pieces(SOME), io.BytesIO()
    while piece := pieces.read(8_191):
        found.write(piece)
    assert found.getvalue() == SOME


def test_a_large_report_passes_with_its_pdf_where_it_was_decrypted(pages, sealed, office, closed):
    verified = verify.verify(sealed, office.identities, samples.KNOWN, samples.PROGRAMME)
    assert verified.record == closed.record
    assert verified.report == verify.verify(sealed, office.identities, samples.KNOWN).report


def test_a_large_file_can_be_handed_from_process_to_process(pages, sealed, office, tmp_path):
    path = tmp_path / "large.wsealed"
    for data, passed in ((sealed, True), (sealed[:-1], False)):
        path.write_bytes(data)
        packed = examiner._packed(examine(path, Office(tuple(office.identities), samples.KNOWN)))
        told = examiner._unpacked(pickle.loads(pickle.dumps(packed)))
        assert (told.data, told.verified is not None) == (data, passed)
