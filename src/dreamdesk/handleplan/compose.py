"""The papers, composed from a workshop: pure functions from what was said to a document.

The adviser's notes, and what the citizen asked to leave alone, have no way into any of them.
"""

from __future__ import annotations

from datetime import date, tzinfo

from dreamdesk.content.texts import Introduction, filled
from dreamdesk.domain.workshop import Workshop
from dreamdesk.handleplan import dates, texts
from dreamdesk.handleplan.citizen_page import citizen_blocks, fine_print
from dreamdesk.handleplan.document import Block, Document, Fact, Facts, Paper, Ruled, Together
from dreamdesk.handleplan.first_page import first_page
from dreamdesk.handleplan.invitation import Host, invitation_blocks, privacy
from dreamdesk.handleplan.law_fields import law_fields
from dreamdesk.handleplan.material import Material
from dreamdesk.handleplan.story import story


def plan(material: Material) -> Document:
    """Compose »Handleplan – udkast«, for the case and the contact person."""
    blocks = (
        *first_page(material),
        *law_fields(material),
        *_read(material),
        *story(material),
    )
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
    blocks, foot = invitation_blocks(workshop, words, zone), privacy(words, host)
    footer = _footer(texts.INVITATION, workshop.citizen.name, today)
    return _document(Paper.INVITATION, texts.INVITATION, footer, blocks, foot)


def _read(material: Material) -> tuple[Block, ...]:
    """Return the place where others have signatures: read or heard when, and with which remarks."""
    words, closing = material.words.read, material.workshop.closing
    rows = []
    if closing.read_on:
        rows.append(Fact(words.label, dates.full_day(closing.read_on)))
    if closing.remarks:
        rows.append(Fact(words.remark_label, closing.remarks))
    to_write = []
    if not closing.read_on:
        to_write.append(Ruled(filled(texts.READ_LABEL, label=words.label), 1))
    if not closing.remarks:
        to_write.append(Ruled(words.remark_label, 2))
    facts = (Facts(tuple(rows)),) if rows else ()
    return (Together((*facts, *to_write)),)


def _footer(title: str, name: str, today: date) -> str:
    """Return what the paper is, for whom and from when."""
    return f"{title} · {filled(texts.FOR, name=name)} · {dates.full_day(today)}"


def _document(
    paper: Paper,
    title: str,
    footer: str,
    blocks: tuple[Block, ...],
    foot: tuple[Block, ...] = (),
) -> Document:
    return Document(paper, title, footer, texts.PAGE, texts.UNSEEN, blocks, foot)
