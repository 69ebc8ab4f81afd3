"""Tables of a content file that give checked values, and name the line when something is wrong."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field
from enum import StrEnum
from os.path import realpath
from pathlib import Path
from typing import TypeVar

from dreamdesk.content.toml_lines import Way, lines_of, nearest_line
from dreamdesk.domain.errors import ContentBroken, Mistake

SCHEMA = 1
"""The version of the files' shape; a file that asks for another one is refused."""

LONGEST_TEXT = 2000
"""Characters of one text: what is longer can be neither said nor read in a room."""

MOST_BYTES = 1_000_000
"""Of one file: what is larger holds something else than words."""

Choice = TypeVar("Choice", bound=StrEnum)

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_SYNTAX_LINE = re.compile(r"\(at line (\d+), column \d+\)")
_SLOT = re.compile(r"\{(\w*)\}")


@dataclass(slots=True)
class TomlTable:
    """One table: every method raises ContentBroken, with file and line, for what it does not find.

    A key that nobody asked for is as wrong as one that is missing: mostly it is a misspelt one.
    """

    file: Path
    lines: dict[Way, int]
    way: Way
    values: dict[str, object]
    asked: set[str] = field(default_factory=set)

    def text(self, key: str, *slots: str) -> str:
        """Return words that are there and not empty, in which the named slots may stand.

        A slot is filled by the program: {citizen}.
        """
        found = self._value(key, str, "words between quotation marks")
        self._check_words(key, found)
        self._check_slots(key, found, slots)
        return found

    def texts(self, key: str, *slots: str) -> tuple[str, ...]:
        """Return a row of words, at least one, in which the named slots may stand."""
        row = self._value(key, list, "a row of words in square brackets")
        words = tuple(text for text in row if isinstance(text, str) and text.strip())
        if not row or len(words) < len(row):
            expected = f"{key} as a row of words, at least one, none of them empty"
            raise self.wrong(key, expected, Mistake.EMPTY)
        for text in words:
            self._check_words(key, text)
            self._check_slots(key, text, slots)
        return words

    def share(self, key: str) -> float:
        """Return a number from 0 to 1."""
        self.asked.add(key)
        found = self.values.get(key)
        if isinstance(found, bool) or not isinstance(found, int | float) or not 0 <= found <= 1:
            raise self.wrong(key, f"{key} as a number from 0 to 1")
        return float(found)

    def flag(self, key: str) -> bool:
        """Return true or false."""
        return self._value(key, bool, "true or false")

    def optional_flag(self, key: str) -> bool:
        """Return true or false; false where nothing is said."""
        self.asked.add(key)
        return key in self.values and self.flag(key)

    def number(self, key: str, least: float, most: float) -> float:
        """Return a number within bounds, both of them allowed."""
        self.asked.add(key)
        found = self.values.get(key)
        # In Python true is a number; nan is within no bounds.
        if isinstance(found, bool) or not isinstance(found, int | float):
            raise self.wrong(key, f"{key} as a number")
        if not least <= found <= most:
            raise self.wrong(key, f"{key} between {least:g} and {most:g}")
        return float(found)

    def has(self, key: str) -> bool:
        """Tell whether something is said under a key that may be left out."""
        self.asked.add(key)
        return key in self.values

    def file_name(self, key: str, beside: str) -> str:
        """Return the name of a file that lies in the folder of this one."""
        name = self.text(key)
        # Content that came by mail must not be able to show the rest of the disk.
        if Path(name).name != name or "\\" in name or name == "..":
            raise self.wrong(key, f"{key} as the name of a file beside {beside}")
        return name

    def id(self) -> str:
        """Return the table's id: small letters, digits and hyphens."""
        found = self.text("id")
        if not _ID.fullmatch(found):
            raise self.wrong(
                "id", "id in small letters a-z, digits and hyphens", Mistake.WRONG_VALUE
            )
        return found

    def choice(self, key: str, choices: type[Choice]) -> Choice:
        """Return one of a few fixed words."""
        found = self.text(key)
        if found not in set(choices):
            words = ", ".join(choices)
            raise self.wrong(key, f"{key} as one of: {words}", Mistake.NOT_A_CHOICE, words)
        return choices(found)

    def optional_choice(self, key: str, choices: type[Choice]) -> Choice | None:
        """Return one of a few fixed words, or None where nothing is said."""
        self.asked.add(key)
        return self.choice(key, choices) if key in self.values else None

    def table(self, key: str) -> TomlTable:
        """Return the table [key]."""
        found = self._value(key, dict, f"a table [{key}]")
        return self._below(found, key)

    def tables(self, key: str, most: int | None = None) -> tuple[TomlTable, ...]:
        """Return the tables [[key]], at least one and at `most` so many, each with its own id."""
        row = self._value(key, list, f"tables [[{key}]]")
        if most is not None and len(row) > most:
            raise self.wrong(key, f"at most {most} tables [[{key}]]", Mistake.TOO_MANY, str(most))
        tables = tuple(
            self._below(values, key, place)
            for place, values in enumerate(row)
            if isinstance(values, dict)
        )
        if not row or len(tables) < len(row):
            raise self.wrong(key, f"at least one table [[{key}]]", Mistake.EMPTY)
        seen: set[str] = set()
        for table in tables:
            if table.id() in seen:
                raise table.wrong(
                    "id", f"an id that no other [[{key}]] has", Mistake.TWICE, table.id()
                )
            seen.add(table.id())
        return tables

    def nothing_else(self) -> None:
        """Raise when a key is left that nobody asked for."""
        for key in self.values:
            if key not in self.asked:
                known = ", ".join(sorted(self.asked))
                raise self.wrong(key, f"one of {known}, not {key}", Mistake.UNKNOWN_KEY)

    def wrong(
        self, key: str, expected: str, mistake: Mistake = Mistake.OTHER, about: str = ""
    ) -> ContentBroken:
        """Return the error that points at a key of this table, and is about that or `about`."""
        line = nearest_line(self.lines, (*self.way, key))
        return ContentBroken(self.file, line, expected, mistake, about or key)

    def _below(self, values: dict[str, object], *way: str | int) -> TomlTable:
        return TomlTable(self.file, self.lines, (*self.way, *way), values)

    def _value(self, key: str, kind: type[_Kind], expected: str) -> _Kind:
        self.asked.add(key)
        found = self.values.get(key)
        if not isinstance(found, kind):
            raise self.wrong(key, f"{key} as {expected}", Mistake.WRONG_VALUE)
        return found

    def _check_words(self, key: str, text: str) -> None:
        if not text.strip():
            raise self.wrong(key, f"{key} with words in it", Mistake.EMPTY)
        if len(text) > LONGEST_TEXT:
            expected = f"{key} of at most {LONGEST_TEXT} characters"
            raise self.wrong(key, expected, Mistake.TOO_LONG, str(LONGEST_TEXT))

    def _check_slots(self, key: str, text: str, slots: tuple[str, ...]) -> None:
        for slot in _SLOT.findall(text):
            if slot not in slots:
                known = ", ".join(f"{{{name}}}" for name in slots) or "no slots"
                raise self.wrong(key, f"{known}, not {{{slot}}}")


_Kind = TypeVar("_Kind", str, bool, list[object], dict[str, object])


def read(file: Path) -> TomlTable:
    """Read a content file and return its outermost table, with the schema checked.

    Raises ContentBroken when it cannot be read, is a link to something outside its folder, is not
    UTF-8 (a byte order mark is let pass: some editors leave one), is not TOML, or is of another
    schema.
    """
    text = _decoded(file)
    try:
        values = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        found = _SYNTAX_LINE.search(str(error))
        line = int(found[1]) if found else text.count("\n") + 1
        raise ContentBroken(file, line, f"TOML ({error})", Mistake.NOT_TOML) from error
    table = TomlTable(file, lines_of(text), (), values, {"schema"})
    _check_schema(table)
    return table


def read_kind(file: Path, kind: str) -> TomlTable:
    """Read a content file that says of what kind it is; raises ContentBroken as `read` does."""
    top = read(file)
    if top.text("kind") != kind:
        raise top.wrong("kind", f'kind = "{kind}"')
    return top


def _check_schema(table: TomlTable) -> None:
    schema = table.values.get("schema")
    # In Python true is 1 too; in a file it is a mistake.
    if type(schema) is int and schema > SCHEMA:
        newer = f"schema = {SCHEMA}: this file was made for a newer DreamDesk (schema {schema})"
        raise table.wrong("schema", newer, Mistake.NEWER)
    if type(schema) is not int or schema != SCHEMA:
        raise table.wrong("schema", f"schema = {SCHEMA}", Mistake.WRONG_VALUE)


def _decoded(file: Path) -> str:
    data = _bytes(file)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise ContentBroken(file, line, "text in UTF-8", Mistake.NOT_UTF8) from error


def _bytes(file: Path) -> bytes:
    # A folder that came by mail must not be able to show the rest of the disk.
    if file.is_symlink() and Path(realpath(file)).parent != Path(realpath(file.parent)):
        raise ContentBroken(file, 0, "a file in this folder, not a link out of it", Mistake.LINK)
    if file.exists() and not file.is_file():
        raise ContentBroken(file, 0, "a file", Mistake.UNREADABLE)
    try:
        with file.open("rb") as opened:
            data = opened.read(MOST_BYTES + 1)
    except OSError as error:
        expected = f"a file that can be read ({error.strerror})"
        raise ContentBroken(file, 0, expected, Mistake.UNREADABLE) from error
    if len(data) > MOST_BYTES:
        raise ContentBroken(file, 0, f"at most {MOST_BYTES} bytes", Mistake.TOO_LARGE)
    return data
