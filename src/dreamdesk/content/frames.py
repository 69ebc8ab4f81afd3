"""Dialogue frames: frames/<frame>.toml with phases and prompts."""

from __future__ import annotations

from pathlib import Path

from dreamdesk.content.toml_table import TomlTable, read
from dreamdesk.domain.frames import Asked, DialogueFrame, Feeds, Phase, Prompt


def read_frame(file: Path) -> DialogueFrame:
    """Read a frame; raises ContentBroken.

    At least one question must be a core question, since they alone make the short conversation.
    """
    top = read(file)
    _is_a_frame(top)
    top.text("license")
    phase_tables = top.tables("phases")
    frame = DialogueFrame(
        id=top.id(),
        title=top.text("title"),
        description=top.text("description"),
        version=top.text("version"),
        phases=tuple(_phase(table) for table in phase_tables),
    )
    top.nothing_else()
    _each_prompt_once(phase_tables)
    if not frame.core:
        raise top.wrong("phases", "at least one prompt with core = true")
    return frame


def _is_a_frame(top: TomlTable) -> None:
    if top.text("kind") != "frame":
        raise top.wrong("kind", 'kind = "frame"')


def _phase(table: TomlTable) -> Phase:
    prompts = tuple(_prompt(prompt) for prompt in table.tables("prompts"))
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
    )
    if prompt.core and prompt.by_hand:
        raise table.wrong("by_hand", "by_hand = true only where core = false")
    table.nothing_else()
    return prompt


def _each_prompt_once(phases: tuple[TomlTable, ...]) -> None:
    """Notes are kept under a prompt's id, so an id counts in the whole frame, not in one phase."""
    seen: set[str] = set()
    for table in (prompt for phase in phases for prompt in phase.tables("prompts")):
        if table.id() in seen:
            raise table.wrong("id", "an id that no other prompt of the frame has")
        seen.add(table.id())
