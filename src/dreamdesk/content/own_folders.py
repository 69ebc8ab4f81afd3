"""What decks and playlists that somebody adds share: read leniently, made whole or not at all.

One is made under a hidden name and only then given its own, so that a stick that is pulled out, or
a disk that fills up, never leaves half of one to choose from.
"""

from __future__ import annotations

import json
import re
import shutil
import tomllib
import unicodedata
from collections.abc import Callable, Container, Iterable
from dataclasses import dataclass
from itertools import count, starmap
from pathlib import Path
from typing import Any, Generic, Protocol, TypeAlias, TypeVar

from dreamdesk.content.bundles import Bundle
from dreamdesk.domain.errors import FileRefused, Refusal

Refused = tuple[str, Refusal]
"""The name of a file, and why it was not taken in."""

Watch = Callable[[int, int, str], bool]
"""Told which file of how many is on its way, and its name; answers whether to go on."""


class Named(Protocol):
    """A card or a piece that is brought: its id, what it is called, and the name of its file."""

    @property
    def id(self) -> str: ...  # noqa: D102

    @property
    def title(self) -> str: ...  # noqa: D102

    @property
    def file(self) -> str: ...  # noqa: D102


Thing = TypeVar("Thing", bound=Named)

Fill: TypeAlias = Callable[[Path], tuple[list[Thing], list[Refused]]]
"""Puts files into a folder; returns what came, and what did not."""


@dataclass(frozen=True, slots=True)
class Plan(Generic[Thing]):
    """What a bundle says of itself: its title, what belongs to it, and what was left out."""

    title: str
    things: tuple[Thing, ...]
    refused: tuple[Refused, ...]


@dataclass(frozen=True, slots=True)
class Form(Generic[Thing]):
    """How such a folder is told of: the name of its file, and the tables there by their `key`.

    `row` reads one of them, `unnamed` stands in for it where there is only a file (the first one is
    number 1), `written` returns the whole file for an id and a title. `once` where no two rows may
    have the same file.
    """

    toml: str
    key: str
    row: Callable[[dict[str, Any]], Thing]
    unnamed: Callable[[int, str], Thing]
    written: Callable[[str, str, Iterable[Thing]], str]
    once: bool = False


def plan_of(bundle: Bundle, name: str, form: Form[Thing]) -> Plan[Thing]:
    """Return what is to be taken in; `name` is what a bundle that does not tell is called."""
    told = _told_by(bundle, form.toml)
    if not told or isinstance(told, tuple):
        files = [file for file in bundle.names if file != form.toml]
        torn = (told,) if isinstance(told, tuple) else ()
        unnamed = tuple(starmap(form.unnamed, enumerate(files, 1)))
        return Plan(name, unnamed, (*bundle.refused, *torn))
    things, refused = _rows(told, form, frozenset(bundle.names))
    return Plan(words_of(told, "title") or name, things, (*bundle.refused, *refused))


def _rows(
    told: dict[str, Any], form: Form[Thing], there: frozenset[str]
) -> tuple[tuple[Thing, ...], tuple[Refused, ...]]:
    things: dict[str, Thing] = {}
    refused: list[Refused] = []
    for number, row in enumerate(_rows_of(told, form.key), 1):
        thing = form.row(row)
        used = form.once and any(known.file == thing.file for known in things.values())
        why = _refusal_of(thing.id, thing.file, things, () if used else there)
        if why is None:
            things[thing.id] = thing
        else:
            name = words_of(row, "title") or thing.file or number
            refused.append((f"{form.toml}, {name}", why))
    return tuple(things.values()), tuple(refused)


def take_in(
    plan: Plan[Thing], folder: Path, form: Form[Thing], fill: Fill[Thing]
) -> tuple[int, tuple[Refused, ...]]:
    """Make a folder that is not there yet; its name is the id of what lies in it.

    Returns how much came (with nothing, there is no folder) and what was left out. Raises OSError
    of the content's own disk.
    """
    hidden = folder.with_name(f".{folder.name}.making")
    shutil.rmtree(hidden, ignore_errors=True)
    hidden.mkdir(parents=True)
    try:
        done, refused = fill(hidden)
        if done:
            told = form.written(folder.name, plan.title, done)
            (hidden / form.toml).write_text(told, encoding="utf-8")
            hidden.rename(folder)
        return len(done), (*plan.refused, *refused)
    finally:
        shutil.rmtree(hidden, ignore_errors=True)


_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_LINE = re.compile(r"at line (\d+)")
_MOST_TOML = 1 << 20


def _told_by(bundle: Bundle, name: str) -> dict[str, Any] | Refused:
    """Return what a TOML file of a bundle says, or why it cannot be read, with its line if known.

    Says nothing where there is no such file.
    """
    if name not in bundle.names:
        return {}
    try:
        with bundle.open(name) as opened:
            return tomllib.loads(opened.read(_MOST_TOML).decode("utf-8-sig"))
    except (FileRefused, OSError, ValueError, RecursionError) as error:
        line = _LINE.search(str(error))
        return f"{name}:{line[1]}" if line else name, Refusal.TORN


def _rows_of(told: dict[str, Any], key: str) -> list[dict[str, Any]]:
    """Return the tables [[key]]; what is none stands there as one that says nothing."""
    rows = told.get(key)
    return [
        row if isinstance(row, dict) else {} for row in (rows if isinstance(rows, list) else ())
    ]


def words_of(row: dict[str, Any], key: str) -> str:
    """Return the words that a table has under a key, or none."""
    value = row.get(key)
    return value.strip() if isinstance(value, str) else ""


def _refusal_of(
    row_id: str, file: str, known: Container[str], there: Container[str]
) -> Refusal | None:
    """Tell why a row of this id and file cannot be taken in, or None when it can.

    `known` are the ids of other rows, `there` the names of the files that were brought.
    """
    if not _ID.fullmatch(row_id):
        return Refusal.WITHOUT_ID
    if row_id in known:
        return Refusal.SAME_ID
    if "/" in file or "\\" in file or file.startswith("."):
        return Refusal.OUTSIDE
    return None if file in there else Refusal.WITHOUT_FILE


def title_from(file_name: str) -> str:
    """Return what a file is called without its ending: "ved_soeen-2.JPG" is "ved soeen 2"."""
    return re.sub(r"[_\W]+", " ", Path(file_name).stem).strip() or Path(file_name).stem


def free_folder(folder: Path, title: str, taken: frozenset[str], otherwise: str) -> Path:
    """Return where something new of this title belongs; `taken` are the ids that stand elsewhere.

    `otherwise` is the id where none can be made of the title.
    """
    known = taken | {path.name for path in _below(folder)}
    wanted = slug(title) or otherwise
    names = (wanted if number == 1 else f"{wanted}-{number}" for number in count(1))
    return folder / next(name for name in names if name not in known)


def head_of(own_id: str, title: str, licence: str) -> list[str]:
    """Return the lines that a deck.toml or playlist.toml begins with."""
    return [
        "schema = 1",
        f"id = {quoted(own_id)}",
        'version = "1"',
        f"title = {quoted(title)}",
        f"description = {quoted(title)}",
        f"license = {quoted(licence)}",
    ]


def quoted(words: str) -> str:
    """Return words as a TOML string."""
    # JSON's strings are TOML's, but for the one sign that it lets stand as it is.
    return json.dumps(words, ensure_ascii=False).replace("\x7f", "\\u007f")


def slug(title: str) -> str:
    """Return an id for a title: small letters, digits and hyphens; empty where it has neither."""
    plain = title.lower().replace("æ", "ae").replace("ø", "oe").replace("å", "aa")
    plain = unicodedata.normalize("NFKD", plain).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:40].strip("-")


def _below(folder: Path) -> tuple[Path, ...]:
    try:
        return tuple(folder.iterdir())
    except OSError:
        return ()
