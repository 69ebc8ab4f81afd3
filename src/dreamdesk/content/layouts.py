"""Layouts of the table: layouts/<layout>.toml with named fields."""

from __future__ import annotations

from pathlib import Path

from dreamdesk.content.toml_table import TomlTable, read_kind
from dreamdesk.domain.layouts import Field, Layout


def read_layout(file: Path) -> Layout:
    """Read a layout; raises ContentBroken. Each field lies wholly on the table."""
    top = read_kind(file, "layout")
    for told in ("version", "description", "license"):
        top.text(told)
    fields = tuple(_field(table) for table in top.tables("fields"))
    layout = Layout(top.id(), top.text("title"), fields)
    top.nothing_else()
    return layout


def _field(table: TomlTable) -> Field:
    field = read_field(table)
    table.nothing_else()
    return field


def read_field(table: TomlTable) -> Field:
    """Read where a named field lies; raises ContentBroken when it does not lie wholly within."""
    x, y, width, height = (table.share(key) for key in ("x", "y", "width", "height"))
    is_round = table.optional_flag("round")
    for key, start, length in (("width", x, width), ("height", y, height)):
        if not 0 < length <= 1 - start + _ROUNDING:
            raise table.wrong(key, f"{key} above 0 and so that the field ends on the table")
    return Field(table.id(), table.text("title"), x, y, width, height, is_round)


_ROUNDING = 1e-9
