"""The sample: two invented people, one with a whole workshop and one who stopped after a picture.

It is the first thing that people see, and what the screens and the papers are looked at with.
"""

from __future__ import annotations

from uuid import UUID

from dreamdesk.content.library import Library
from dreamdesk.domain.errors import NotThere
from dreamdesk.services.ports import Clock, Work
from dreamdesk.services.sample_alma import hold_almas_workshop
from dreamdesk.services.sample_elias import hold_elias_workshop
from dreamdesk.services.sample_room import SampleRoom

DECK, FRAME = "drivtoemmer", "narrativ"


def fill(work: Work, library: Library, clock: Clock) -> UUID:
    """Put both courses into a vault, without committing; returns the whole workshop's id.

    Every day lies where it would if the whole workshop had been held on the last workday.
    """
    deck, frame = library.deck(DECK), library.frame(FRAME)
    if deck is None or frame is None:
        raise NotThere(DECK if deck is None else FRAME)
    room = SampleRoom(work, deck, frame, library.introduction, clock)
    hold_elias_workshop(room)
    return hold_almas_workshop(room)
