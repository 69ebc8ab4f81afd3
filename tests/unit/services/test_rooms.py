from uuid import uuid4

import pytest

from dreamdesk.domain.workshop import Bookmark, Pace, Room
from dreamdesk.services import rooms
from support.open_meeting import OpenMeeting


@pytest.mark.parametrize("room", list(Room))
def test_every_room_can_be_entered_at_once(open_meeting: OpenMeeting, room: Room) -> None:
    open_meeting.do(lambda m: rooms.enter(m, room))
    assert open_meeting.workshop.bookmark.room is room


def test_entering_a_room_keeps_where_one_was_in_it(open_meeting: OpenMeeting) -> None:
    dream_id, goal_id = uuid4(), uuid4()
    open_meeting.do(lambda m: rooms.look_at_dream(m, dream_id))
    open_meeting.do(lambda m: rooms.look_at_goal(m, goal_id))
    open_meeting.do(lambda m: rooms.look_at_card(m, "lod"))
    open_meeting.do(lambda m: rooms.enter(m, Room.GOALS))
    assert open_meeting.workshop.bookmark == Bookmark(Room.GOALS, dream_id, goal_id, "lod")


@pytest.mark.parametrize("pace", list(Pace))
def test_somebody_can_pause_stop_and_go_on(open_meeting: OpenMeeting, pace: Pace) -> None:
    open_meeting.do(lambda m: rooms.set_pace(m, pace))
    assert open_meeting.workshop.pace is pace
