"""The main job, from the programme to the brief and the wiped laptop, in the real window and by keyboard alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.end_to_end import at_the_desk as desk
from tests.end_to_end import in_the_hall as hall
from tests.end_to_end.conftest import Sit
from tests.end_to_end.hands import Hands


@pytest.mark.slow
def test_from_programme_to_brief(sit_at: Sit, tmp_path: Path) -> None:
    pack = tmp_path / "london.wpack"
    words: list[str] = []

    def make(hands: Hands) -> None:
        desk.set_up(hands)
        words.extend(desk.make_programme(hands, pack))

    sit_at("desk").follow(make)
    out = tmp_path / "stick"
    out.mkdir()
    laptop: list[str] = []

    def hold(hands: Hands) -> None:
        desk.set_up(hands)
        hall.trust_pack(hands, pack, words)
        hall.run(hands, hall.plan(hands))
        hall.capture(hands)
        hall.put_right(hands)
        hall.propose(hands)
        hall.vote_on_paper(hands)
        hall.vote_by_hand(hands)
        hall.review(hands)
        laptop.extend(hall.seal(hands, out))

    sit_at("laptop").follow(hold)
    (sealed,) = out.iterdir()
    assert len(laptop) == 6

    receipt: list[Path] = []

    def report(hands: Hands) -> None:
        desk.unlock(hands)
        desk.take_in(hands, sealed, laptop)
        receipt.append(desk.write_receipts(hands, out))
        desk.look_at_coverage(hands, "Newham", "Residents", hall.HEADS, len(hall.SAID) + 1)
        desk.write_brief(hands, tmp_path / "brief.pdf")

    sit_at("desk").follow(report)
    brief = PdfReader(tmp_path / "brief.pdf")
    assert 2 <= len(brief.pages) <= 4
    said = " ".join(" ".join(page.extract_text() for page in brief.pages).split())
    for words in (
        desk.NAME,
        f"1 session in 1 borough with {hall.HEADS} heads",
        f"{len(hall.SAID) + 1} contributions and {hall.HEADS + len(hall.BY_HAND)} ballots in 2 polls",
        "Of 2 core proposals, 1 reached consensus and 1 is contested",
        "80 % agree, 5 % disagree, 10 % in between, 5 % need more information. n = 20.",
        "45 % agree, 45 % disagree, 10 % in between. n = 20.",
        hall.PROPOSAL,
        "63 % agree, 25 % disagree, 13 % need more information. n = 8.",
        "1 name or other identifier was replaced",
        "In 1 session people who know the neighbourhood looked at a sample",
        "Method and limits",
        "What it cannot say",
    ):
        assert words in said
    assert "07700" not in said

    def end(hands: Hands) -> None:
        desk.unlock(hands)
        hall.take_receipt(hands, receipt[0])
        hall.wipe(hands)

    sit_at("laptop").follow(end)
    assert not list((tmp_path / "laptop" / "sessions").iterdir())
