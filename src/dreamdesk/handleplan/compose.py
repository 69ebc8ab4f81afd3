"""The papers, composed from a workshop: pure functions from what was said to a document.

The adviser's notes, and what the citizen asked to leave alone, have no way into any of them.
"""

from __future__ import annotations

from datetime import date, tzinfo

from dreamdesk.content.texts import Introduction, filled
from dreamdesk.domain.frames import DialogueFrame
from dreamdesk.domain.workshop import Workshop
from dreamdesk.handleplan import dates, texts
from dreamdesk.handleplan.citizen_page import citizen_blocks, fine_print
from dreamdesk.handleplan.document import (
    Block,
    Document,
    Heading,
    Paper,
    Paragraph,
    QuoteBlock,
    Ruled,
    Together,
)
from dreamdesk.handleplan.first_page import first_page
from dreamdesk.handleplan.invitation import Host, invitation_blocks, privacy
from dreamdesk.handleplan.law_fields import law_fields
from dreamdesk.handleplan.material import Material
from dreamdesk.handleplan.question_sheets import question_blocks
from dreamdesk.handleplan.story import story

LONGEST_NAME = 40
"""Characters of a name at the foot of a page; at the head of the paper it stands in full."""


def plan(material: Material) -> Document:
    """Compose »Handleplan – udkast«, for the case and the contact person."""
    rest: tuple[Block, ...]
    if material.agreed:
        rest = (*law_fields(material), *_read(material), *story(material))
    else:
        rest = (*story(material), _not_yet(material), *_read(material))
    blocks = (*first_page(material), *rest)
    title = material.words.plan.title
    footer = _footer(title, material.citizen, material.today)
    return _document(Paper.PLAN, title, footer, blocks)


def citizen_page(material: Material) -> Document:
    """Compose »Min drøm og mine skridt«, for the citizen to take home."""
    title, foot = material.words.citizen_page.title, fine_print(material)
    blocks = citizen_blocks(material)
    footer = _footer(title, material.citizen, material.today)
    return _document(Paper.CITIZEN, title, footer, blocks, foot)


def invitation(
    workshop: Workshop, words: Introduction, host: Host, today: date, zone: tzinfo | None = None
) -> Document:
    """Compose the invitation; `zone` is where times are read (None: this machine's)."""
    blocks = invitation_blocks(workshop, words, host.authority, zone)
    foot = privacy(words, host)
    footer = _footer(texts.INVITATION, workshop.citizen.name, today)
    return _document(Paper.INVITATION, texts.INVITATION, footer, blocks, foot)


def questions(frame: DialogueFrame, further: bool) -> Document:
    """Compose the questions on A5, one to a sheet; nothing on them is about anybody."""
    footer = filled(texts.QUESTIONS_OF, title=texts.QUESTIONS, guide=frame.title)
    return _document(Paper.QUESTIONS, texts.QUESTIONS, footer, question_blocks(frame, further))


def _not_yet(material: Material) -> Paragraph:
    return Paragraph(texts.NO_GOAL_YET if material.dreamt else texts.NO_DREAM_YET)


def _read(material: Material) -> tuple[Block, ...]:
    """Return the place where others have signatures: read or heard when, and with which remarks."""
    words, closing = material.words.read, material.workshop.closing
    read: Block = Ruled(filled(texts.READ_LABEL, label=words.label), 1)
    if closing.read_on:
        day = dates.full_day(closing.read_on)
        read = Paragraph(filled(texts.READ_ON, label=words.label, day=day))
    remarks: Block = Ruled(words.remark_label, 2)
    if closing.remarks:
        remarks = QuoteBlock(closing.remarks, words.remark_label)
    return (Together((Heading(texts.READ, 2), read, remarks)),)


def _footer(title: str, name: str, today: date) -> str:
    """Return what the paper is, for whom and from when, on a line."""
    short = name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME - 1]}…"
    return f"{title} · {filled(texts.FOR, name=short)} · {dates.full_day(today)}"


def _document(
    paper: Paper,
    title: str,
    footer: str,
    blocks: tuple[Block, ...],
    foot: tuple[Block, ...] = (),
) -> Document:
    return Document(paper, title, footer, texts.PAGE, texts.UNSEEN, blocks, foot)
