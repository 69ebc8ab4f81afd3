"""How a QML file looks: its shape, its length, its words, and no measures of its own."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

from support.guards.qml_tokens import Token, tokens
from support.guards.qml_tree import Binding, QmlObject, read

LONGEST_FILE = 200
LONGEST_FUNCTION = 10
PRAGMA = "pragma ComponentBehavior: Bound"
# The one place that states a colour, a size or a duration (tokens.js beside it is no QML).
THEME = "DreamDesk/Theme.qml"

_SIZED = re.compile(
    r"(?i:width|height|margins?|padding|spacing|radius|size|gap|inset|offset|thickness)$"
    r"|(?:^|[a-z])(?:Margin|Padding|Inset)$|^[xy]$"
)
_TIMED = re.compile(r"(?i:duration|interval|delay|timeout|velocity|ms)$")
_COLOURED = re.compile(r"(?i:colou?r)$")
_COLOUR = re.compile(r"^.#(?:[0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8}).$")
_COMPARISONS = frozenset({"==", "===", "!=", "!==", "<", ">", "<=", ">="})
_COLOUR_CALLS = frozenset({"rgba", "hsla", "hsva", "color"})
_SENTENCE = re.compile(r"[^\W\d_]\s+[^\W\d_]|[æøåÆØÅ]")
_WORDED = re.compile(
    r"(?:^|\.)(?:text|title|label|hint|heading|beneath|placeholderText|description)$"
)

Check = Callable[[Path], list[str]]
Rule = Callable[[Path, QmlObject], Iterator[tuple[int, str]]]


def every_file_has_one_shape(root: Path) -> list[str]:
    """Return files without the pragma or with too many lines, and functions that are too long."""
    found = []
    for file in _qml_files(root):
        text = file.read_text(encoding="utf-8")
        lines = text.count("\n")
        if text.splitlines()[0] != PRAGMA:
            found.append(f"{file.relative_to(root)}:1: does not begin with {PRAGMA!r}")
        if lines >= LONGEST_FILE:
            found.append(f"{file.relative_to(root)}: {lines} lines, under {LONGEST_FILE} wanted")
    return found + _follow(root, _long_functions)


def measures_stand_in_theme(root: Path) -> list[str]:
    """Return each colour, size or duration that is stated outside Theme.qml."""
    return _follow(root, _measures)


def words_can_be_translated(root: Path) -> list[str]:
    """Return each qsTr without a second argument, and each sentence without a qsTr."""
    return _follow(root, _words)


def _follow(root: Path, rule: Rule) -> list[str]:
    return [
        f"{file.relative_to(root)}:{line}: {what}"
        for file in _qml_files(root)
        for line, what in rule(file, read(file))
    ]


def _qml_files(root: Path) -> list[Path]:
    return sorted((root / "src" / "dreamdesk" / "ui" / "qml").rglob("*.qml"))


def _bindings(tree: QmlObject) -> Iterator[Binding]:
    for each in tree.all():
        yield from each.bindings
        yield from each.functions


def _long_functions(_: Path, tree: QmlObject) -> Iterator[tuple[int, str]]:
    for binding in _bindings(tree):
        for first, last in _blocks(binding):
            length = last - first + 1
            if length > LONGEST_FUNCTION:
                yield first, f"{binding.name} has {length} lines, {LONGEST_FUNCTION} at most"


def _blocks(binding: Binding) -> Iterator[tuple[int, int]]:
    """Yield first and last line of each function: a block of its own, or one in an expression."""
    value = binding.value
    if value and value[0].text == "{":
        yield binding.line, binding.last_line
        return
    for at, token in enumerate(value):
        if token.text == "{" and at and value[at - 1].text in ("=>", ")"):
            yield token.line, value[_end_of_block(value, at)].line


def _end_of_block(value: list[Token], start: int) -> int:
    depth = 0
    for at in range(start, len(value)):
        depth += (value[at].text == "{") - (value[at].text == "}")
        if depth == 0:
            return at
    return len(value) - 1


def _measures(file: Path, tree: QmlObject) -> Iterator[tuple[int, str]]:
    if file.as_posix().endswith(f"/{THEME}"):
        return
    for binding in _bindings(tree):
        for name, value in _settings(binding):
            yield from _measures_of(name.rpartition(".")[2], name, value)
        yield from _colours(binding.value)


def _settings(binding: Binding) -> Iterator[tuple[str, list[Token]]]:
    """Yield what a binding sets, and what the assignments within its JavaScript set."""
    value = binding.value
    if value and value[0].text == "{":
        for at, token in enumerate(value[:-1]):
            if token.text == "=" and value[at - 1].kind == "word":
                line = token.line
                yield value[at - 1].text, [t for t in value[at + 1 :] if t.line == line]
    else:
        yield binding.name, value


def _measures_of(last: str, name: str, value: list[Token]) -> Iterator[tuple[int, str]]:
    for at, token in enumerate(value):
        is_number = token.kind == "number" and not _measures_nothing(value, at)
        if is_number and _SIZED.search(last) and float(token.text) not in (0, 1):
            yield token.line, f"{name}: {token.text} is a size outside Theme"
        elif is_number and _TIMED.search(last) and float(token.text) != 0:
            yield token.line, f"{name}: {token.text} is a duration outside Theme"
        elif token.kind == "string" and name == "font.family":
            yield token.line, f"{name}: {token.text} is a typeface outside Theme"
        elif token.kind == "string" and _COLOURED.search(last) and _names_a_colour(token.text):
            yield token.line, f"{name}: {token.text} is a colour outside Theme"


def _names_a_colour(text: str) -> bool:
    return text[1:-1].isalpha() and text[1:-1] != "transparent"


def _measures_nothing(value: list[Token], at: int) -> bool:
    """Return whether a number only scales a name (`2 * Theme.gap`), is compared, or is an index."""
    before = value[at - 1].text if at else ""
    after = value[at + 1].text if at + 1 < len(value) else ""
    if before in _COMPARISONS or after in _COMPARISONS:
        return True
    if before == "[" and after == "]" and at > 1:
        return value[at - 2].kind == "word" or value[at - 2].text in ("]", ")")
    if before in ("*", "/"):
        return at > 1 and value[at - 2].kind != "number"
    return after == "*" and at + 2 < len(value) and value[at + 2].kind != "number"


def _colours(value: list[Token]) -> Iterator[tuple[int, str]]:
    for at, token in enumerate(value):
        if token.kind == "string" and _COLOUR.match(token.text):
            yield token.line, f"{token.text} is a colour outside Theme"
        called = [t.text for t in value[at : at + 3]]
        if called[:2] == ["Qt", "."] and called[2:] and called[2] in _COLOUR_CALLS:
            yield token.line, f"Qt.{called[2]} makes a colour outside Theme"


def _words(file: Path, tree: QmlObject) -> Iterator[tuple[int, str]]:
    found = tokens(file.read_text(encoding="utf-8"))
    for at, token in enumerate(found):
        if token.text == "qsTr" and not _has_context(found[at + 1 : at + 5]):
            yield token.line, 'qsTr wants a literal and a second argument: qsTr("Næste", "welcome")'
        elif token.kind == "string" and _SENTENCE.search(token.text) and not _is_told(found, at):
            yield token.line, f"{token.text} is not in qsTr"
    for binding in _bindings(tree):
        bare = binding.value[0] if len(binding.value) == 1 else None
        is_word = bare is not None and bare.kind == "string" and re.search(r"[^\W\d_]", bare.text)
        if is_word and bare and _WORDED.search(binding.name) and not _SENTENCE.search(bare.text):
            yield bare.line, f"{binding.name}: {bare.text} is not in qsTr"
    yield from _unnamed_words(tree)


def _unnamed_words(tree: QmlObject) -> Iterator[tuple[int, str]]:
    for each in tree.all():
        name = each.bound("Accessible.name")
        if name and len(name.value) == 1 and name.value[0].kind == "string":
            yield name.line, f"Accessible.name: {name.value[0].text} is not in qsTr"


def _has_context(following: list[Token]) -> bool:
    kinds = [token.kind if token.kind == "string" else token.text for token in following]
    return kinds == ["(", "string", ",", "string"]


def _is_told(found: list[Token], at: int) -> bool:
    """Return whether a string stands in a qsTr, as its text or as its context."""
    return any(found[at - back].text == "qsTr" for back in (2, 4) if at >= back)
