"""The sample workshops as material for papers, on a day and in a zone that never change."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime
from enum import Enum
from functools import cache
from zoneinfo import ZoneInfo

from dreamdesk import paths
from dreamdesk.content.library import Library
from dreamdesk.domain.quotes import KeptPicture
from dreamdesk.domain.workshop import Workshop
from dreamdesk.handleplan.document import Beside, Block, Document, SideBySide, Strip, Together
from dreamdesk.handleplan.material import Material
from dreamdesk.pictures.raster import encoded
from dreamdesk.services import sample
from support.recorded_work import RecordedWork, StoppedClock, rough_cut

NOW = datetime(2026, 11, 20, 13, 5, tzinfo=UTC)
TODAY = date(2026, 11, 20)
DENMARK = ZoneInfo("Europe/Copenhagen")


@cache
def library() -> Library:
    return Library([paths.assets()])


@cache
def filled_work() -> RecordedWork:
    work = RecordedWork()
    sample.fill(work, library(), StoppedClock(NOW), rough_cut)
    return work


def material_for(name: str) -> Material:
    """Return the material of the sample citizen with this name."""
    work = filled_work()
    course = next(c for c in work.courses.kept.values() if c.citizen.name == name)
    workshop = work.workshops.of_course(course.id)[0]
    return Material(
        course=course,
        workshop=workshop,
        goals=work.goals.of_workshop(workshop.id),
        pictures=tuple(work.pictures.kept.values()),
        words=library().closing,
        today=TODAY,
        zone=DENMARK,
        music=work.listenings.get(workshop.id),
    )


def workshop_of(name: str) -> Workshop:
    return material_for(name).workshop


def blocks_in(document: Document) -> list[Block]:
    """Return every block of a document, those inside others too."""
    found: list[Block] = []
    waiting = [*reversed(document.blocks + document.foot)]
    while waiting:
        block = waiting.pop()
        found.append(block)
        match block:
            case Together(blocks):
                waiting += reversed(blocks)
            case SideBySide(left, right):
                waiting += reversed((*left, *right))
            case Strip(pictures):
                waiting += reversed(pictures)
            case Beside(picture, blocks):
                waiting += reversed((picture, *blocks))
    return found


def words_in(document: Document) -> str:
    """Return all that is written in a document, a text to a line."""
    return "\n".join(_words(document)).replace("\N{NO-BREAK SPACE}", " ")


def _words(part: object) -> Iterator[str]:
    if isinstance(part, str) and not isinstance(part, Enum):
        yield part
    elif isinstance(part, tuple):
        for inner in part:
            yield from _words(inner)
    elif is_dataclass(part) and not isinstance(part, KeptPicture):
        for field in fields(part):
            yield from _words(getattr(part, field.name))


def drawn(picture: KeptPicture, width: int) -> bytes:
    return encoded(picture.data, picture.media_type, width)
