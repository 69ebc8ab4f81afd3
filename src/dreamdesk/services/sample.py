"""The sample: three invented people with a whole workshop each, one for every pair that was tried
in practice, and one who stopped after a picture.

It is the first thing that people see, and what the screens and the papers are looked at with.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from uuid import UUID

from dreamdesk.content.library import Library
from dreamdesk.domain.authority import Authority
from dreamdesk.domain.errors import NotThere
from dreamdesk.domain.frames import DialogueFrame
from dreamdesk.services import authority
from dreamdesk.services.ports import Clock, Work
from dreamdesk.services.sample_alma import hold_almas_workshop
from dreamdesk.services.sample_ditte import hold_dittes_workshop
from dreamdesk.services.sample_elias import hold_elias_workshop
from dreamdesk.services.sample_room import Cutter, SampleRoom
from dreamdesk.services.sample_svend import hold_svends_workshop

DECK, PLAYLIST = "drivtoemmer", "strandkanten"

_AUTHORITY = Authority("Prøveby Kommune", "Voksenstøtten", "12 34 50 00", "12 34 50 10")


@dataclass(frozen=True, slots=True)
class Sample:
    """The ids of the whole workshops: billedkort, musik and tegning, each with its frame."""

    narrative: UUID
    empowerment: UUID
    systemic: UUID


def fill(work: Work, library: Library, clock: Clock, cut: Cutter) -> Sample:
    """Put all four courses into a vault, without committing; returns the whole workshops' ids.

    `cut` cuts out the spots of the drawings that words are said about.
    Every day lies where it would if the first of them had been held on the last workday.
    """
    deck, playlist = library.deck(DECK), library.playlist(PLAYLIST)
    if deck is None or playlist is None or not playlist.tracks:
        raise NotThere(PLAYLIST if deck else DECK)
    authority.keep(work, _AUTHORITY)
    narrative = _frame(library, "narrativ")
    room = SampleRoom(work, deck, playlist, narrative, library.introduction, clock, cut)
    hold_elias_workshop(room)
    systemic = hold_svends_workshop(replace(room, frame=_frame(library, "systemteoretisk")))
    empowerment = hold_dittes_workshop(replace(room, frame=_frame(library, "empowerment")))
    return Sample(hold_almas_workshop(room), empowerment, systemic)


def _frame(library: Library, frame_id: str) -> DialogueFrame:
    frame = library.frame(frame_id)
    if frame is None:
        raise NotThere(frame_id)
    return frame
