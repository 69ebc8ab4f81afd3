"""A paper before it is set: a small tree that every renderer (PDF, later Word and text) can walk.

Every word is in its final form here: a renderer adds none of its own.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from dreamdesk.domain.laid_picture import TablePicture
from dreamdesk.domain.quotes import KeptPicture


class Paper(StrEnum):
    """The papers there are; each has its own size of type."""

    PLAN = "plan"
    CITIZEN = "citizen"
    INVITATION = "invitation"
    QUESTIONS = "questions"
    CARDS = "cards"
    DRAWING = "drawing"


class Voice(StrEnum):
    """How a paragraph speaks."""

    BODY = "body"
    STRONG = "strong"
    LEAD = "lead"
    SOFT = "soft"
    SMALL = "small"


@dataclass(frozen=True, slots=True)
class Title:
    """The name of the paper, and whom it is about.

    `notice` is a short word that nobody must overlook, such as that this is no decision.
    """

    text: str
    about: str = ""
    notice: str = ""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 opens a part of the paper, level 2 something within it."""

    text: str
    level: int = 1


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text; a line break in it is kept."""

    text: str
    voice: Voice = Voice.BODY


@dataclass(frozen=True, slots=True)
class QuoteBlock:
    """Words exactly as they were said, with a line about who said them and who wrote them down."""

    text: str
    told: str = ""
    large: bool = False


@dataclass(frozen=True, slots=True)
class PictureBlock:
    """A picture; `alt` says what is seen, for those who cannot see it.

    It is `large` where it is the heart of the paper.
    """

    picture: KeptPicture | TablePicture
    caption: str = ""
    alt: str = ""
    large: bool = False


@dataclass(frozen=True, slots=True)
class Fact:
    """A label and what belongs to it."""

    label: str
    text: str


class Arranged(StrEnum):
    """How labels and values stand to each other."""

    IN_ROWS = "in_rows"
    STACKED = "stacked"
    FRAMED = "framed"


@dataclass(frozen=True, slots=True)
class Facts:
    """Labels and values: in rows, each value under its label, or in a frame that is seen first."""

    rows: tuple[Fact, ...]
    arranged: Arranged = Arranged.IN_ROWS


@dataclass(frozen=True, slots=True)
class Bullets:
    """Short sentences, one under the other."""

    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Doing:
    """One step as a row: when, what, who, and the support that was agreed."""

    when: str
    what: str
    who: str
    support: str = ""


@dataclass(frozen=True, slots=True)
class GoalBlock:
    """A goal: one or two wordings beside each other, facts such as the SMART parts, and steps.

    `mark` says in a few words whether the citizen has said yes to the wording.
    """

    title: str
    wordings: tuple[Fact, ...]
    facts: tuple[Fact, ...] = ()
    doings: tuple[Doing, ...] = ()
    mark: str = ""


@dataclass(frozen=True, slots=True)
class StaircaseBlock:
    """Small steps towards a goal, drawn as stairs; the first carries `start_here`.

    `by` is the day by which the goal is to be reached, empty when there is none.
    """

    goal: Fact
    by: str
    steps: tuple[Doing, ...]
    start_here: str


@dataclass(frozen=True, slots=True)
class Ruled:
    """A label and lines to write on by hand."""

    label: str
    lines: int


@dataclass(frozen=True, slots=True)
class Tile:
    """A field of a figure: what it is called, the question it answers, and what stands in it."""

    label: str
    question: str
    lines: tuple[str, ...]
    pictures: tuple[KeptPicture, ...] = ()


@dataclass(frozen=True, slots=True)
class Tiles:
    """Fields side by side, two in a row, as a figure (the positionskort)."""

    fields: tuple[Tile, ...]


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins on a new page."""


@dataclass(frozen=True, slots=True)
class Beside:
    """A picture with blocks at its side."""

    picture: PictureBlock
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Strip:
    """Small pictures in a row, as many as there are, each above its caption."""

    pictures: tuple[PictureBlock, ...]


@dataclass(frozen=True, slots=True)
class SideBySide:
    """Two columns of blocks; either may be empty."""

    left: tuple[Block, ...]
    right: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Together:
    """Blocks that are kept on one page when they fit on one."""

    blocks: tuple[Block, ...]


Words = Title | Heading | Paragraph | QuoteBlock | Facts | Bullets
"""Blocks that are nothing but text."""

Figure = PictureBlock | Strip | GoalBlock | StaircaseBlock | Ruled | Tiles | PageBreak
"""Blocks with a shape of their own."""

Group = Beside | SideBySide | Together
"""Blocks that hold other blocks."""

Block = Words | Figure | Group


@dataclass(frozen=True, slots=True)
class Document:
    """A whole paper.

    `footer` says what it is, for whom and from when; `page_label` has the slots {page} and {pages};
    `unseen` is the sentence for a paper with signs that the type does not have, with the slot
    {sign}. What is in `foot` stands at the bottom of the last page.
    """

    paper: Paper
    title: str
    footer: str
    page_label: str
    unseen: str
    blocks: tuple[Block, ...]
    foot: tuple[Block, ...] = ()
    language: str = field(default="da-DK")
