"""The report that a sealed file carries says all that the record says, and is made while somebody waits."""

from dataclasses import replace

from tests.builders import programme, record
from tests.counted import calls
from workshop_app.domain.agenda import Duty
from workshop_app.domain.contribution import Contribution, ContributionKind
from workshop_app.domain.counting import of_ballots
from workshop_app.domain.equality import Equality
from workshop_app.domain.fairness import Fair, Principle
from workshop_app.domain.poll import Method
from workshop_app.domain.proposal import Proposal, ProposalState
from workshop_app.domain.record import Origin
from workshop_app.domain.session import Waiver
from workshop_app.reporting.session_report import render


def test_it_holds_every_contribution_proposal_and_count(words_of):
    whole = record(1, contributions=40)
    words = words_of(render(whole, programme()))
    for item in whole.contributions:
        assert item.text in words
    for proposal in whole.proposals:
        assert proposal.text in words
    assert "26 ballots issued: 25 cast, 0 spoilt, 1 handed back empty." in words
    assert "Newham · residents" in words
    for tally in whole.polls[0].tallies:
        assert f"Base: {tally.answered} answers" in words
        assert f"trongly agree {tally.counts['strongly-agree']}" in words


def test_it_says_what_was_not_as_planned(words_of):
    whole = record(1)
    poll = replace(whole.polls[0].poll, issued=30, reason="Four left with their ballot")
    parked = Proposal("f" * 16, 99, "Close the hall at nine", state=ProposalState.PARKED, reason="For the council")
    whole = replace(
        whole,
        session=replace(whole.session, waivers=(Waiver(Duty.VOTE, "Too few came"),)),
        polls=(replace(whole.polls[0], poll=poll),),
        proposals=(*whole.proposals, parked),
        origin=Origin("online", 12, 0),
    )
    words = words_of(render(whole, programme()))
    assert "4 not accounted for: Four left with their ballot" in words
    assert "Without vote, because: Too few came" in words
    assert "99 Close the hall at nine" in words
    assert "Parked. For the council" in words
    assert "12 votes were replaced by a later one" in words


def test_tags_minorities_and_proposals_nobody_answered_are_in_it(words_of):
    whole = record(1)
    item = replace(whole.contributions[0], themes=("S1", "S2", "S3", "S4"), tags=("stop-and-search",), activity="gone")
    poll = whole.polls[0]
    blank = replace(poll.tallies[0], counts=dict.fromkeys(poll.tallies[0].counts, 0), blank=poll.cast)
    whole = replace(
        whole,
        contributions=(item,),
        proposals=(replace(whole.proposals[0], minority="We would rather wait"), *whole.proposals[1:]),
        polls=(replace(poll, tallies=(blank, *poll.tallies[1:])),),
        identifiers={},
    )
    words = words_of(render(whole, programme()))
    assert "At no particular time" in words
    assert "S4 · stop-and-search" in words
    assert "A minority adds: We would rather wait" in words
    assert "No answers, left blank 25. Base: 0 answers." in words
    assert "Identifiers replaced while notes were taken: none." in words


def test_hostile_words_are_words(words_of):
    hostile = '<img src="file:///etc/passwd"/> & <b>bold</b>'
    data = render(record(1, texts=[hostile]), programme("A <b>programme</b> & more"))
    assert hostile in words_of(data)
    assert "A <b>programme</b> & more" in words_of(data)
    assert b"/Subtype /Image" not in data


def test_the_longest_contribution_runs_over_pages_and_is_whole(words_of):
    long = Contribution("f" * 16, 1, ContributionKind.CONCERN, ("so much to say " * 267)[:4000], themes=("S1",) * 1)
    words = words_of(render(replace(record(1), contributions=(long,)), programme()))
    assert words.count("so much to say") >= 260


def test_a_session_in_which_nothing_was_said_has_a_report(pages_of):
    assert pages_of(render(record(1, heads=0, contributions=0, ballots=0), programme())) == 1


def test_it_says_that_names_were_looked_for_by_rules_alone(words_of):
    said = "look for names again before anything is quoted"
    assert said in words_of(render(replace(record(1), v=3, by_rules=True), programme()))
    assert said not in words_of(render(record(1), programme()))


def test_the_same_record_gives_the_same_bytes():
    assert render(record(3), programme()) == render(record(3), programme())


def test_twice_the_contributions_are_twice_the_work():
    render(record(1), programme())
    half, whole = (calls(lambda each=each: render(each, programme())) for each in records_of(200, 400))
    assert half < whole < 2.2 * half


def records_of(*sizes):
    return [record(1, contributions=size) for size in sizes]


def test_options_weighed_against_each_other_are_printed_with_order_and_distribution(words_of):
    whole = record(1)
    first, second, third = asked = tuple(proposal.id for proposal in whole.proposals)[:3]
    for method, ballots, line in (
        (Method.RANKED, [{first: "1", second: "2"}] * 5 + [{second: "1"}], "Place 1: 5"),
        (Method.DOTS, [{first: "2", second: "1"}] * 5 + [{third: "2"}], "2 dots: 5"),
    ):
        poll = replace(whole.polls[0].poll, method=method, proposals=asked, issued=6, spoilt=0, returned=0)
        words = words_of(render(replace(whole, polls=(of_ballots(poll, ballots),)), programme()))
        assert f"1 {whole.proposals[0].text}" in words
        assert line in words


def test_it_says_who_should_have_been_there_and_how_fairly_they_were_asked(words_of):
    whole = record(1)
    assert "The fairness check was not answered before the session." in words_of(render(whole, programme()))
    asked = replace(
        whole.session, wanted="Parents.", expected=28, fairness=(Fair(Principle.REASONS, "A page of facts, read out."),)
    )
    words = words_of(render(replace(whole, session=asked), programme()))
    assert "Who should be in the room: Parents; about 28 people." in words
    assert "Reasons given: A page of facts, read out." in words
    assert "Not answered: still open, time to respond and taken into account." in words
    online = replace(whole, origin=Origin("online", 1, 0))
    assert "fairness" not in words_of(render(online, programme())), "nobody was in a room"


def test_the_printed_report_hides_small_counts_and_says_what_cards_add_up_to(words_of):
    item = Contribution(
        "9" * 16, 9000, ContributionKind.ASSESSMENT, "Works: they listen", tags=("Youth mentors",), batch=12, rating=3
    )
    totals = Equality(20, {"sex": {"female": 12, "male": 6, "not-said": 2}})
    words = words_of(render(replace(record(1), contributions=(item,), equality=totals), programme()))
    assert "Your sex: Female 12, Male *, Prefer not to say *." in words
    assert "1 card. Rated 3: 1; mean 3.0 of 4." in words
    assert "b12" in words
    assert "3 of 4" in words
