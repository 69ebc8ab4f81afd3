"""A vault in which sheets were drawn at the last meeting, and the next one is open."""

from __future__ import annotations

from pathlib import Path

from dreamdesk import paths
from dreamdesk.app import SystemClock
from dreamdesk.domain.workshop import Activity, Pair, Room
from dreamdesk.services import courses, drawing, preparing, rooms
from dreamdesk.services.meeting import Meeting
from dreamdesk.storage.vault import Vault
from support.strokes import hand_drawn
from support.vaults import PASSWORD
from support.workshop_in_progress import make_used_vault


def make_vault_drawn_last_time(data: Path, *templates: str) -> Path:
    """Make a vault whose open workshop is at drawing, and whose last one had these sheets.

    Each has the template's name, with a capital letter, and forty strokes.
    """
    make_used_vault(data)
    vault, clock = Vault.open(paths.vault(data), PASSWORD), SystemClock()
    with vault.begin() as work:
        first = courses.left_open(work)
        assert first is not None
        meeting = Meeting(work, clock, first)
        for count, template in enumerate(templates):
            sheet_id = clock.new_id()
            drawing.begin(meeting, sheet_id, template.capitalize(), template)
            for number in range(40):
                drawing.draw(meeting, sheet_id, hand_drawn(1000 * (count + 1) + number))
        course_id = meeting.workshop.course_id
        work.commit()
    with vault.begin() as work:
        again = courses.meet_again(work, clock, course_id)
        meeting = Meeting(work, clock, again)
        preparing.choose_pair(meeting, Pair(Activity.DRAWING, "systemteoretisk"))
        rooms.enter(meeting, Room.ACTIVITY)
        courses.remember_open(work, again)
        work.commit()
    vault.close()
    return data
