from datetime import UTC, date, datetime
from functools import partial

from dreamdesk.domain.closing import Closing, Matter, NextMeeting
from dreamdesk.services import parting
from support.open_meeting import OpenMeeting

AT = datetime(2026, 12, 4, 9, tzinfo=UTC)


def kept(meeting: OpenMeeting) -> Closing:
    return meeting.workshop.closing


def test_the_same_word_again_takes_it_back(open_meeting: OpenMeeting) -> None:
    open_meeting.do(partial(parting.leave, word="Træt"))
    assert kept(open_meeting).leaving == "Træt"
    open_meeting.do(partial(parting.leave, word="Træt"))
    assert kept(open_meeting) == Closing()


def test_nothing_open_and_something_open_exclude_each_other(open_meeting: OpenMeeting) -> None:
    open_meeting.do(partial(parting.left_open, text="Min bror"))
    open_meeting.do(partial(parting.nothing_open, nothing=True))
    assert (kept(open_meeting).left_open, kept(open_meeting).nothing_open) == ("", True)
    open_meeting.do(partial(parting.left_open, text="Min bror"))
    assert (kept(open_meeting).left_open, kept(open_meeting).nothing_open) == ("Min bror", False)


def test_that_nothing_is_open_can_be_taken_back(open_meeting: OpenMeeting) -> None:
    open_meeting.do(partial(parting.nothing_open, nothing=True))
    open_meeting.do(partial(parting.nothing_open, nothing=False))
    assert kept(open_meeting) == Closing()


def test_a_call_needs_somebody_and_a_time(open_meeting: OpenMeeting) -> None:
    open_meeting.do(partial(parting.call_by, who="Jonas Prøve"))
    assert not kept(open_meeting).call_is_settled
    open_meeting.do(partial(parting.call_when, when="i morgen"))
    assert kept(open_meeting).call_is_settled


def test_the_same_caller_or_time_again_takes_it_back(open_meeting: OpenMeeting) -> None:
    for _ in range(2):
        open_meeting.do(partial(parting.call_by, who="Jonas Prøve"))
        open_meeting.do(partial(parting.call_when, when="i morgen"))
    assert kept(open_meeting) == Closing()


def test_nobody_calling_is_an_answer_that_a_caller_replaces(open_meeting: OpenMeeting) -> None:
    open_meeting.do(partial(parting.call_by, who="Jonas Prøve"))
    open_meeting.do(partial(parting.no_call, nobody=True))
    assert kept(open_meeting) == Closing(no_call=True)
    open_meeting.do(partial(parting.call_when, when="i morgen"))
    assert kept(open_meeting) == Closing(call_when="i morgen")
    open_meeting.do(partial(parting.no_call, nobody=True))
    open_meeting.do(partial(parting.no_call, nobody=False))
    assert kept(open_meeting) == Closing()


def test_the_place_belongs_to_a_meeting_that_is_agreed(open_meeting: OpenMeeting) -> None:
    open_meeting.do(partial(parting.meet_where, text="Biblioteket"))
    assert kept(open_meeting).next_meeting is None
    open_meeting.do(partial(parting.meet_next, next_meeting=NextMeeting(AT)))
    open_meeting.do(partial(parting.meet_where, text="Biblioteket"))
    assert kept(open_meeting).next_meeting == NextMeeting(AT, "Biblioteket")


def test_passing_over_is_taken_back_by_doing_it_again(open_meeting: OpenMeeting) -> None:
    open_meeting.do(partial(parting.pass_over, matter=Matter.GOOD))
    assert kept(open_meeting).passed_over == {Matter.GOOD}
    open_meeting.do(partial(parting.pass_over, matter=Matter.GOOD))
    assert kept(open_meeting) == Closing()


def test_a_promise_is_kept_and_can_be_put_back(open_meeting: OpenMeeting) -> None:
    open_meeting.do(partial(parting.promise_kept, matter=Matter.CALL, kept=True))
    open_meeting.do(partial(parting.promise_kept, matter=Matter.OPEN, kept=True))
    assert kept(open_meeting).call_kept_at is not None
    assert kept(open_meeting).open_seen_to_at is not None
    open_meeting.do(partial(parting.promise_kept, matter=Matter.CALL, kept=False))
    assert kept(open_meeting).call_kept_at is None


def test_that_the_citizen_has_seen_the_final_plan_is_kept(open_meeting: OpenMeeting) -> None:
    open_meeting.do(partial(parting.plan_seen_on, day=date(2027, 1, 8)))
    assert kept(open_meeting).plan_seen_on == date(2027, 1, 8)


def test_what_was_good_read_and_remarked_is_kept(open_meeting: OpenMeeting) -> None:
    open_meeting.do(partial(parting.was_good, text="At I ventede"))
    open_meeting.do(partial(parting.read_on, day=date(2026, 11, 20)))
    open_meeting.do(partial(parting.remark, text="Det passer"))
    closing = kept(open_meeting)
    assert (closing.good, closing.remarks) == ("At I ventede", "Det passer")
    assert closing.read_on == date(2026, 11, 20)
