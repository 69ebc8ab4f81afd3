"""The introduction and the closing: frames/introduktion.toml and frames/afrunding.toml."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from pathlib import Path
from typing import TypeVar

from dreamdesk.content import texts
from dreamdesk.content.toml_table import TomlTable, read_kind

Words = TypeVar(
    "Words",
    texts.Theme,
    texts.DoubleRole,
    texts.RoleMeans,
    texts.Interpreting,
    texts.FormWords,
    texts.Moved,
    texts.Today,
    texts.Welcome,
    texts.InvitationWords,
    texts.Privacy,
    texts.Leaving,
    texts.LeftOpen,
    texts.Call,
    texts.ApprovalWords,
    texts.ReadWords,
    texts.CitizenPageWords,
    texts.PlanWords,
)

Slots = Mapping[str, tuple[str, ...]]

_NO_SLOTS: Slots = {}
_INVITATION: Slots = {
    "greeting": ("citizen",),
    "length": ("length",),
    "interpreter": ("language",),
    "questions": ("adviser", "phone"),
    "questions_without_phone": ("adviser",),
    "sign_off": ("adviser",),
}
_ROLE: Slots = {"say_of_another": ("adviser",)}
_PRIVACY: Slots = {
    "lines": ("municipality", "months"),
    "ask_on_phone": ("phone",),
    "ask_officer": ("officer",),
}
_CALL: Slots = {"promise": ("who", "when"), "promise_citizen_calls": ("who", "when")}


def read_introduction(file: Path) -> texts.Introduction:
    """Read the introduction; raises ContentBroken."""
    top = read_kind(file, "introduction")
    top.text("license")
    introduction = texts.Introduction(
        id=top.id(),
        title=top.text("title"),
        version=top.text("version"),
        themes=tuple(_words(table, texts.Theme) for table in top.tables("themes")),
        role=_words(top.table("role"), texts.DoubleRole, _ROLE),
        people=tuple(_words(table, texts.RoleMeans) for table in top.tables("people")),
        interpreter=_words(top.table("interpreter"), texts.Interpreting),
        form=_words(top.table("form"), texts.FormWords),
        moved=_words(top.table("moved"), texts.Moved),
        today=_words(top.table("today"), texts.Today),
        welcome=_words(top.table("welcome"), texts.Welcome),
        invitation=_words(top.table("invitation"), texts.InvitationWords, _INVITATION),
        privacy=_words(top.table("privacy"), texts.Privacy, _PRIVACY),
    )
    top.nothing_else()
    return introduction


def read_closing(file: Path) -> texts.ClosingWords:
    """Read the closing; raises ContentBroken."""
    top = read_kind(file, "closing")
    top.text("license")
    closing = texts.ClosingWords(
        id=top.id(),
        title=top.text("title"),
        version=top.text("version"),
        leaving=_words(top.table("leaving"), texts.Leaving),
        left_open=_words(top.table("open"), texts.LeftOpen),
        call=_words(top.table("call"), texts.Call, _CALL),
        good=_question(top.table("good")),
        approval=_words(top.table("approval"), texts.ApprovalWords),
        next_meeting=_question(top.table("next")),
        read=_words(top.table("read"), texts.ReadWords),
        citizen_page=_words(top.table("citizen_page"), texts.CitizenPageWords),
        plan=_words(top.table("plan"), texts.PlanWords),
    )
    top.nothing_else()
    return closing


def _question(table: TomlTable) -> str:
    question = table.text("question")
    table.nothing_else()
    return question


def _words(table: TomlTable, kind: type[Words], slots: Slots = _NO_SLOTS) -> Words:
    """Fill a class of words from the keys that are named as its fields, rows and single texts."""
    found: dict[str, str | tuple[str, ...]] = {}
    for field in fields(kind):
        is_row = str(field.type).startswith("tuple")
        read_key = table.texts if is_row else table.text
        found[field.name] = read_key(field.name, *slots.get(field.name, ()))
    table.nothing_else()
    return kind(**found)  # type: ignore[arg-type]  # each value was read as its field's type
