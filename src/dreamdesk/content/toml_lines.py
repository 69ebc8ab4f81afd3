"""On which line of a TOML file a table or a key stands, since the parser forgets it."""

from __future__ import annotations

import re

Way = tuple[str | int, ...]
"""The way to a table or a key: names, and the place in a row of tables, counted from 0."""

_HEADER = re.compile(r"\s*(\[\[?)\s*([^\[\]#]+?)\s*\]")
_KEY = re.compile(r"\s*(?:\"([^\"]+)\"|([A-Za-z0-9_-]+))\s*=")
_LONG_STRING = re.compile(r'"""|\'\'\'')


def lines_of(text: str) -> dict[Way, int]:
    """Return the line, counted from 1, of every table header and of every key below it."""
    lines: dict[Way, int] = {}
    rows: dict[Way, int] = {}
    here: Way = ()
    in_string = False
    for number, line in enumerate(text.split("\n"), 1):
        starts_in_string = in_string
        in_string ^= len(_LONG_STRING.findall(line)) % 2 == 1
        if starts_in_string:
            continue
        if header := _HEADER.match(line):
            here = _table(header[2], header[1] == "[[", rows)
            lines.setdefault(here, number)
        elif key := _KEY.match(line):
            lines.setdefault((*here, key[1] or key[2]), number)
    return lines


def nearest_line(lines: dict[Way, int], way: Way) -> int:
    """Return the line of a key or table, else of the table around it, else the first line.

    A row of tables stands where its first one does.
    """
    while way and way not in lines and (*way, 0) not in lines:
        way = way[:-1]
    return lines.get(way, lines.get((*way, 0), 1))


def _table(header: str, is_row: bool, rows: dict[Way, int]) -> Way:
    """Return the way to the table that a header opens; `rows` counts the tables seen so far."""
    way: Way = ()
    names = [name.strip().strip('"') for name in header.split(".")]
    for place, name in enumerate(names, 1):
        way = (*way, name)
        if is_row and place == len(names):
            rows[way] = rows.get(way, -1) + 1
        if way in rows:
            way = (*way, rows[way])
    return way
