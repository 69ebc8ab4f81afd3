"""Dialogue frames: frames/<frame>.toml with phases and prompts, and the round that joins them."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from dreamdesk.content.toml_table import TomlTable, read_kind
from dreamdesk.domain.dreams import Side
from dreamdesk.domain.errors import Mistake
from dreamdesk.domain.feeds import Feeds
from dreamdesk.domain.frames import Asked, DialogueFrame, Kind, Phase, Prompt
from dreamdesk.domain.positions import Position

MOST_PROMPTS = 200
"""More questions than that nobody finds their way in; a file with thousands was made by mistake."""


def read_frame(file: Path) -> DialogueFrame:
    """Read a frame; raises ContentBroken.

    At least one question must be a core question, since they alone make the short conversation.
    """
    top = read_kind(file, "frame")
    top.text("license")
    phase_tables = top.tables("phases", MOST_PROMPTS)
    phases = tuple(_phase(table) for table in phase_tables)
    frame = DialogueFrame(
        id=top.id(),
        title=top.text("title"),
        description=top.text("description"),
        version=top.text("version"),
        phases=phases,
    )
    top.nothing_else()
    _each_prompt_once(phase_tables)
    if len(frame.prompts) > MOST_PROMPTS:
        expected = f"at most {MOST_PROMPTS} prompts in all"
        raise top.wrong("phases", expected, Mistake.TOO_MANY, str(MOST_PROMPTS))
    if not frame.core:
        raise top.wrong("phases", "at least one prompt with core = true", Mistake.NO_CORE)
    return frame


def read_round(file: Path) -> Phase:
    """Read the round in which others tell what they heard; raises ContentBroken."""
    top = read_kind(file, "round")
    top.text("license")
    top.text("version")
    tables = top.tables("prompts", MOST_PROMPTS)
    told = Phase(top.id(), top.text("title"), tuple(map(_prompt, tables)))
    top.nothing_else()
    core = (table for table, prompt in zip(tables, told.prompts, strict=True) if prompt.core)
    for table in core:
        raise table.wrong("core", "core = false: the round is always a choice")
    if not any(prompt.is_listened_to for prompt in told.prompts):
        raise top.wrong("prompts", 'a prompt with asked = "contact" and feeds = "witnessing"')
    return told


def _phase(table: TomlTable) -> Phase:
    prompts = tuple(_prompt(prompt) for prompt in table.tables("prompts", MOST_PROMPTS))
    phase = Phase(table.id(), table.text("title"), prompts)
    table.nothing_else()
    return phase


def _prompt(table: TomlTable) -> Prompt:
    prompt = Prompt(
        id=table.id(),
        question=table.text("question"),
        simpler=table.text("simpler"),
        purpose=table.text("purpose"),
        asked=table.choice("asked", Asked),
        feeds=table.choice("feeds", Feeds),
        core=table.flag("core"),
        by_hand=table.optional_flag("by_hand"),
        side=table.optional_choice("side", Side),
        position=table.optional_choice("position", Position),
        kind=table.optional_choice("kind", Kind),
    )
    if prompt.core and prompt.by_hand:
        raise table.wrong("by_hand", "by_hand = true only where core = false")
    if prompt.side and prompt.feeds not in (Feeds.RESOURCE, Feeds.BARRIER):
        raise table.wrong("side", 'side only where feeds = "resource" or "barrier"')
    table.nothing_else()
    return prompt


def _each_prompt_once(phases: Iterable[TomlTable]) -> None:
    """Notes are kept under a prompt's id, so an id counts in the whole frame, not in one phase."""
    seen: set[str] = set()
    for table in (prompt for phase in phases for prompt in phase.tables("prompts", MOST_PROMPTS)):
        if table.id() in seen:
            expected = "an id that no other prompt of the frame has"
            raise table.wrong("id", expected, Mistake.TWICE, table.id())
        seen.add(table.id())
