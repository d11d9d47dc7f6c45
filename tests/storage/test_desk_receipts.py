"""The desk remembers for which reports a receipt was written, also after it was closed."""

from __future__ import annotations

from datetime import date

import pytest
import sqlcipher3.dbapi2

from tests.sealing import samples
from workshop_app.domain.chain import Head
from workshop_app.domain.sealed import Receipt
from workshop_app.storage.desk_receipts import Written
from workshop_app.storage.desk_store import DeskStore

KEY = bytes(range(32))
DAY = date(2026, 5, 15)
REPORT = Receipt(samples.SESSION, 1, "a" * 64, "f" * 64, 1234, samples.LAPTOP, Head(9, "b" * 64), DAY)


def test_the_last_receipt_of_a_report_is_remembered(tmp_path):
    desk = DeskStore.open(tmp_path / "desk.db", KEY)
    desk.add_report(samples.closed(1).record, REPORT)
    assert desk.receipts.written() == {}
    desk.receipts.keep([("a" * 64, Written(DAY, "first.wreceipt"))])
    desk.receipts.keep([("a" * 64, Written(date(2026, 5, 17), "second.wreceipt"))])
    desk.close()
    again = DeskStore.open(tmp_path / "desk.db", KEY)
    assert again.receipts.written() == {"a" * 64: Written(date(2026, 5, 17), "second.wreceipt")}
    again.close()


def test_there_is_none_for_a_report_that_never_came_in(tmp_path):
    desk = DeskStore.open(tmp_path / "desk.db", KEY)
    with pytest.raises(sqlcipher3.dbapi2.IntegrityError):
        desk.receipts.keep([("a" * 64, Written(DAY, "made-up.wreceipt"))])
    assert desk.receipts.written() == {}
    desk.close()
