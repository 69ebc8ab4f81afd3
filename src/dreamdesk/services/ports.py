"""What the use cases need from outside: a place to keep things, and the time."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import BinaryIO, Protocol
from uuid import UUID

from dreamdesk.domain.card_table import CardTable
from dreamdesk.domain.course import Course, CourseLine
from dreamdesk.domain.goals import Goal
from dreamdesk.domain.listening import Listening
from dreamdesk.domain.media import Medium, MediumKind, Written
from dreamdesk.domain.people import Colleague, Participant
from dreamdesk.domain.quotes import KeptPicture
from dreamdesk.domain.sheet import Sheet, SheetHead
from dreamdesk.domain.workshop import Workshop


class Clock(Protocol):
    """The time and new ids, passed in so that tests are exact."""

    def now(self) -> datetime:
        """Return the time in UTC."""
        ...

    def new_id(self) -> UUID:
        """Return an id that nothing else has."""
        ...


class Courses(Protocol):
    """The courses in the vault."""

    def get(self, course_id: UUID) -> Course:
        """Return a course; raises NotThere."""
        ...

    def put(self, course: Course) -> None:
        """Keep a new or changed course."""
        ...

    def lines(self) -> tuple[CourseLine, ...]:
        """Return a line for each course, the one touched last first."""
        ...


class Workshops(Protocol):
    """The workshops in the vault."""

    def get(self, workshop_id: UUID) -> Workshop:
        """Return a workshop; raises UnknownWorkshop."""
        ...

    def put(self, workshop: Workshop, touched_at: datetime) -> None:
        """Keep a new or changed workshop."""
        ...

    def touched_at(self, workshop_id: UUID) -> datetime:
        """Return when a workshop was changed last, to the minute; raises UnknownWorkshop."""
        ...

    def of_course(self, course_id: UUID) -> tuple[Workshop, ...]:
        """Return the workshops of a course, the first meeting first."""
        ...

    def people_before(self, course_id: UUID, number: int) -> tuple[Participant, ...]:
        """Return who took part in the meeting before the one with this number; none before all."""
        ...


class Tables(Protocol):
    """The card tables in the vault."""

    def get(self, workshop_id: UUID) -> CardTable:
        """Return the table of a workshop; an empty one when nothing has been laid."""
        ...

    def put(self, table: CardTable) -> None:
        """Keep a changed table."""
        ...


class Listenings(Protocol):
    """The music of the workshops in the vault."""

    def get(self, workshop_id: UUID) -> Listening:
        """Return the music of a workshop; none when nothing has been chosen."""
        ...

    def put(self, workshop_id: UUID, listening: Listening) -> None:
        """Keep what was listened to."""
        ...


@dataclass(frozen=True, slots=True)
class SheetPicture:
    """A sheet as it was drawn: a cache that can be thrown away.

    `drawn` tells which things stand in it, in the renderer's own words; `pixels` are packed.
    """

    width: int
    height: int
    drawn: bytes
    pixels: bytes


class Sheets(Protocol):
    """The sheets of drawing in the vault."""

    def heads(self, workshop_id: UUID) -> tuple[SheetHead, ...]:
        """Return what is known of a workshop's sheets without opening them."""
        ...

    def heads_before(self, course_id: UUID, number: int) -> tuple[SheetHead, ...]:
        """Return the same of a forløb's workshops before the one with this number."""
        ...

    def get(self, sheet_id: UUID) -> Sheet:
        """Return a sheet; raises NotThere."""
        ...

    def put(self, sheet: Sheet) -> None:
        """Keep a new or changed sheet."""
        ...

    def picture(self, sheet_id: UUID, name: str) -> SheetPicture | None:
        """Return how a sheet was drawn last under a name, or None."""
        ...

    def keep_picture(self, sheet_id: UUID, name: str, picture: SheetPicture) -> None:
        """Keep how a sheet is drawn now under a name."""
        ...


class Goals(Protocol):
    """The goals in the vault."""

    def get(self, goal_id: UUID) -> Goal:
        """Return a goal; raises NotThere."""
        ...

    def of_workshop(self, workshop_id: UUID) -> tuple[Goal, ...]:
        """Return the goals of a workshop, the first made first."""
        ...

    def put(self, goal: Goal) -> None:
        """Keep a new or changed goal."""
        ...

    def remove(self, goal_id: UUID) -> None:
        """Drop a goal; its dream stays."""
        ...


class KeptPictures(Protocol):
    """The pictures that workshops refer to, as they were when used."""

    def keep(self, picture: KeptPicture) -> KeptPicture:
        """Keep a picture, or return the one kept earlier with the same card, words and bytes."""
        ...

    def of_workshop(self, workshop_id: UUID) -> tuple[KeptPicture, ...]:
        """Return the pictures that a workshop refers to."""
        ...


class Colleagues(Protocol):
    """Advisers and contact persons whom the vault remembers."""

    def remembered(self) -> tuple[Colleague, ...]:
        """Return them, the one used last first."""
        ...

    def put(self, colleague: Colleague, used_at: datetime) -> None:
        """Remember a colleague, under the id given."""
        ...


class Settings(Protocol):
    """Small things that the vault remembers by name."""

    def get(self, name: str) -> str | None:
        """Return what is remembered under a name, or None."""
        ...

    def put(self, name: str, value: str) -> None:
        """Remember a value under a name."""
        ...


class Media(Protocol):
    """What is known of the kept pictures and sounds; their bytes are in MediaFiles."""

    def get(self, medium_id: UUID) -> Medium:
        """Return what is known of a kept file; raises NotThere."""
        ...

    def data(self, medium_id: UUID) -> bytes:
        """Return all bytes of a kept file, of which there are few; raises MediumLost."""
        ...

    def of_course(self, course_id: UUID | None, kind: MediumKind) -> tuple[Medium, ...]:
        """Return what a course has of a kind, or what belongs to all; the first kept first."""
        ...

    def put(self, medium: Medium) -> None:
        """Name a file that has been written, or keep other words about it."""
        ...

    def remove(self, medium_id: UUID) -> None:
        """Forget a file; it is removed once that is committed."""
        ...


class MediaFiles(Protocol):
    """The encrypted files themselves. Any thread may use them."""

    def write(self, medium_id: UUID, parts: Iterable[bytes]) -> Written:
        """Keep what comes in parts; it stays only if `Work.media` names it afterwards.

        Raises DiskFull or FolderNotWritable, and whatever `parts` raises; then nothing stays.
        """
        ...

    def open(self, medium_id: UUID) -> BinaryIO:
        """Open a kept file to read any part of it; raises MediumLost, and so may each read."""
        ...

    def remove(self, medium_id: UUID) -> None:
        """Remove a file that was written and is named by nothing."""
        ...


class Heralds(Protocol):
    """Something that can be listened to."""

    def connect(self, listener: Callable[[], None], /) -> object:
        """Call a listener each time."""
        ...

    def disconnect(self, listener: Callable[[], None], /) -> object: ...  # noqa: D102


class Voice(Protocol):
    """A voice that reads Danish aloud, or says that it cannot."""

    @property
    def ready(self) -> bool:
        """Whether something can be read aloud in Danish."""
        ...

    @property
    def readyChanged(self) -> Heralds:  # noqa: N802 - a signal's name
        """Told when it becomes ready."""
        ...

    @property
    def ended(self) -> Heralds:
        """Told when something has been read to its end."""
        ...

    def say(self, words: str) -> None:
        """Read words aloud; what is being read is broken off."""
        ...

    def hush(self) -> None:
        """Fall silent at once."""
        ...


class Work(Protocol):
    """A unit of work: nothing of it is kept unless it is committed."""

    @property
    def courses(self) -> Courses: ...  # noqa: D102 - told by the Protocol it returns
    @property
    def workshops(self) -> Workshops: ...  # noqa: D102
    @property
    def tables(self) -> Tables: ...  # noqa: D102
    @property
    def listenings(self) -> Listenings: ...  # noqa: D102
    @property
    def sheets(self) -> Sheets: ...  # noqa: D102
    @property
    def goals(self) -> Goals: ...  # noqa: D102
    @property
    def pictures(self) -> KeptPictures: ...  # noqa: D102
    @property
    def media(self) -> Media: ...  # noqa: D102
    @property
    def colleagues(self) -> Colleagues: ...  # noqa: D102
    @property
    def settings(self) -> Settings: ...  # noqa: D102

    def commit(self) -> None:
        """Make everything done so far durable; raises DiskFull when there is no room."""
        ...


class Store(Protocol):
    """An open vault."""

    @property
    def media(self) -> MediaFiles:
        """The pictures and sounds that are kept beside the words."""
        ...

    def begin(self) -> AbstractContextManager[Work]:
        """Begin a unit of work; it rolls back unless committed. On the vault thread only."""
        ...

    def close(self) -> None:
        """Close the vault."""
        ...
