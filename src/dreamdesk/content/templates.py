"""Drawing templates, templates/<template>.toml with an SVG beside it, and their stamps."""

from __future__ import annotations

from pathlib import Path

from dreamdesk.content.layouts import read_field
from dreamdesk.content.toml_table import TomlTable, read_kind
from dreamdesk.domain.dreams import Side
from dreamdesk.domain.errors import Mistake
from dreamdesk.domain.feeds import Feeds
from dreamdesk.domain.templates import Place, Stamp, Template

STAMPS = "stamps.toml"


def read_template(file: Path) -> Template:
    """Read a template; raises ContentBroken. Its picture lies beside it, under the same name."""
    top = _told(file, "template")
    template_id, title = top.id(), top.text("title")
    places = tuple(_place(table) for table in top.tables("places"))
    top.nothing_else()
    return Template(template_id, title, _beside(top, "id", file.with_suffix(".svg")), places)


def read_stamps(file: Path) -> tuple[Stamp, ...]:
    """Read the stamps in their order; raises ContentBroken. Each has <id>.svg beside the file."""
    top = _told(file, "stamps")
    top.id()
    top.text("title")
    stamps = tuple(_stamp(table) for table in top.tables("stamps"))
    top.nothing_else()
    return stamps


def _told(file: Path, kind: str) -> TomlTable:
    top = read_kind(file, kind)
    for told in ("version", "description", "license"):
        top.text(told)
    return top


def _place(table: TomlTable) -> Place:
    field = read_field(table)
    place = Place(
        field,
        table.optional_choice("feeds", Feeds),
        table.optional_choice("side", Side),
        table.text("says", "words") if "says" in table.values else "{words}",
        _title_at(table),
    )
    table.nothing_else()
    return place


def _title_at(table: TomlTable) -> tuple[float, float] | None:
    if "title_x" not in table.values and "title_y" not in table.values:
        return None
    return table.share("title_x"), table.share("title_y")


def _stamp(table: TomlTable) -> Stamp:
    picture = table.file.parent / f"{table.id()}.svg"
    stamp = Stamp(table.id(), table.text("title"), _beside(table, "id", picture))
    table.nothing_else()
    return stamp


def _beside(table: TomlTable, key: str, picture: Path) -> Path:
    if not picture.is_file():
        expected = f"the picture {picture.name} beside it"
        raise table.wrong(key, expected, Mistake.UNREADABLE, picture.name)
    return picture
