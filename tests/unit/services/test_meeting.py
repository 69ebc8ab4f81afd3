from dataclasses import replace
from functools import partial
from uuid import uuid4

import pytest

from dreamdesk.domain.errors import UnknownWorkshop
from dreamdesk.domain.goals import Goal
from dreamdesk.domain.listening import Listened, Listening
from dreamdesk.domain.quotes import KeptPicture
from dreamdesk.domain.sheet import SheetHead
from dreamdesk.domain.workshop import Room
from dreamdesk.services import preparing, rooms
from dreamdesk.services.meeting import Meeting, read
from dreamdesk.storage.vault import Vault
from support.open_meeting import OpenMeeting


def a_goal(meeting: OpenMeeting) -> Goal:
    return Goal(uuid4(), meeting.workshop_id, uuid4(), meeting.clock.now(), specific="Jeg vil ud")


def test_a_workshop_that_is_not_there_is_told_apart(fresh_vault: Vault) -> None:
    with fresh_vault.begin() as work, pytest.raises(UnknownWorkshop):
        read(work, uuid4())


def test_what_the_session_knows_after_a_change_is_what_the_vault_holds(
    open_meeting: OpenMeeting,
) -> None:
    for change in (
        partial(rooms.enter, room=Room.WELCOME),
        partial(preparing.arrive, word="Træt"),
        partial(preparing.leave_alone, text="Skilsmissen"),
    ):
        assert open_meeting.do(change) == open_meeting.living


def test_a_change_that_is_not_committed_never_was(open_meeting: OpenMeeting) -> None:
    with open_meeting.vault.begin() as work:
        rooms.enter(Meeting(work, open_meeting.clock, open_meeting.workshop_id), Room.GOALS)
    assert open_meeting.workshop.bookmark.room is Room.PREPARATION


def test_what_did_not_change_is_not_written_again(open_meeting: OpenMeeting) -> None:
    with open_meeting.vault.begin() as work:
        (before,) = [
            line for line in work.courses.lines() if line.workshop_id == open_meeting.workshop_id
        ]
    open_meeting.clock.pass_by(days=1)
    open_meeting.do(partial(rooms.enter, room=Room.PREPARATION))
    with open_meeting.vault.begin() as work:
        (after,) = [
            line for line in work.courses.lines() if line.workshop_id == open_meeting.workshop_id
        ]
    assert after.touched_at == before.touched_at


def test_an_activity_has_been_had_when_something_was_laid_heard_left_out_or_drawn(
    open_meeting: OpenMeeting,
) -> None:
    fresh = open_meeting.living
    assert not fresh.active
    assert replace(fresh, table=fresh.table.lay("hare", 0.5, 0.5)).active
    heard = Listened(uuid4(), "faergen", "Færgen", open_meeting.clock.now())
    assert replace(fresh, listening=Listening((heard,))).active
    assert replace(fresh, listening=Listening(without=True)).active
    head = SheetHead(uuid4(), open_meeting.workshop_id, "Trappen", open_meeting.clock.now())
    assert replace(fresh, sheets=(head,)).active


def test_two_changes_in_one_unit_of_work_build_on_each_other(open_meeting: OpenMeeting) -> None:
    def both(meeting: Meeting) -> None:
        preparing.arrive(meeting, "Træt")
        rooms.enter(meeting, Room.WELCOME)

    living = open_meeting.do(both)
    assert living == open_meeting.living
    assert (living.workshop.arriving, living.workshop.bookmark.room) == ("Træt", Room.WELCOME)


def test_a_goal_can_be_kept_changed_and_dropped(open_meeting: OpenMeeting) -> None:
    from dreamdesk.domain.dreams import Dream
    from dreamdesk.domain.quotes import Quote

    alma = open_meeting.workshop.citizen
    quote = Quote(uuid4(), "Ud over vandet", alma.id, alma.id, open_meeting.clock.now())
    dream = Dream(id=uuid4(), quote_id=quote.id, created_at=open_meeting.clock.now())
    goal = replace(a_goal(open_meeting), dream_id=dream.id)

    def dream_up(meeting: Meeting) -> None:
        meeting.keep_workshop(replace(meeting.workshop, quotes=(quote,), dreams=(dream,)))
        meeting.keep_goal(goal)

    assert open_meeting.do(dream_up).goals == (goal,) == open_meeting.living.goals
    changed = replace(goal, specific="Jeg vil sejle")
    assert open_meeting.do(lambda m: m.keep_goal(changed)).goals == (changed,)
    assert open_meeting.do(lambda m: m.drop_goal(goal.id)).goals == ()
    assert open_meeting.workshop.dreams == (dream,)


def test_the_same_picture_is_kept_once(open_meeting: OpenMeeting) -> None:
    kept = []
    for _ in range(2):
        picture = KeptPicture(uuid4(), "lod", "Lod", "Et lod.", "image/svg+xml", b"<svg/>")
        open_meeting.do(lambda m, picture=picture: kept.append(m.keep_picture(picture)))
    assert kept[0] == kept[1]


def test_a_picture_nobody_knows_is_none(open_meeting: OpenMeeting) -> None:
    assert open_meeting.living.picture(uuid4()) is None
    assert open_meeting.living.picture(None) is None
