"""A QML file as a tree: objects, what they bind, the functions they hold.

Not a QML engine: it reads what qmllint has accepted, far enough for the rules of the house.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from support.guards.qml_tokens import Token, tokens

_OPEN, _CLOSE = frozenset("([{"), frozenset(")]}")
_BETWEEN = frozenset("+-*/%=?:,.<>&|^") | {"==", "===", "!=", "!==", "<=", ">=", "&&", "||", "??"}
_GOES_ON_AFTER = _BETWEEN | _OPEN | {"!", "?.", "=>"}
_GOES_ON_BEFORE = _BETWEEN | _CLOSE | {"?."}
_MODIFIERS = frozenset({"default", "required", "readonly", "property"})


@dataclass
class Binding:
    """What stands behind a colon, or a function's body; `name` is dotted where it is grouped."""

    name: str
    line: int
    value: list[Token]

    @property
    def last_line(self) -> int:
        """The line of the last token."""
        return self.value[-1].line if self.value else self.line


@dataclass
class QmlObject:
    """An object and what it holds; `component` is its name where it is an inline component."""

    type: str
    line: int
    component: str = ""
    bindings: list[Binding] = field(default_factory=list)
    functions: list[Binding] = field(default_factory=list)
    declared: dict[str, str] = field(default_factory=dict)
    children: list[QmlObject] = field(default_factory=list)

    def bound(self, name: str) -> Binding | None:
        """Return what is bound to a name, if anything is."""
        return next((binding for binding in self.bindings if binding.name == name), None)

    def all(self) -> Iterator[QmlObject]:
        """Yield this object and all below it."""
        yield self
        for child in self.children:
            yield from child.all()


def read(file: Path) -> QmlObject:
    """Return the root object of a QML file. Raises ValueError where there is none."""
    return _Reader(tokens(file.read_text(encoding="utf-8"))).file(file)


class _Reader:
    """Walks the tokens of one file once."""

    def __init__(self, found: list[Token]) -> None:
        self._tokens = found
        self._at = 0

    def file(self, file: Path) -> QmlObject:
        while self._at < len(self._tokens):
            start = self._at
            name = self._dotted()
            if name and self._is("{") and name.rpartition(".")[2][0].isupper():
                return self._object(name, self._tokens[start].line)
            if self._at == start:
                self._at += 1
        raise ValueError(f"{file} holds no object")

    def _object(self, kind: str, line: int) -> QmlObject:
        made = QmlObject(kind, line)
        self._at += 1
        self._members(made, "")
        return made

    def _members(self, made: QmlObject, prefix: str) -> None:
        while not self._is("}"):
            start = self._at
            word = self._tokens[start].text
            if word == "function":
                self._function(made)
            elif word in ("signal", "enum"):
                self._skip_declaration()
            elif word == "component" and self._text(1)[:1].isupper():
                self._component(made)
            elif word in _MODIFIERS and self._text(1) not in (":", "{", "."):
                self._declaration(made)
            else:
                self._member(made, prefix)
            if self._at == start:
                self._at += 1
        self._at += 1

    def _member(self, made: QmlObject, prefix: str) -> None:
        line = self._tokens[self._at].line
        name = self._dotted()
        if not name:
            return
        if self._is("on"):
            self._at += 1
            self._dotted()
        if self._is("{"):
            if name.rpartition(".")[2][0].isupper():
                made.children.append(self._object(name, line))
            else:
                self._at += 1
                self._members(made, f"{prefix}{name}.")
        elif self._is(":"):
            self._at += 1
            self._value(made, prefix + name, line)

    def _declaration(self, made: QmlObject) -> None:
        line = self._tokens[self._at].line
        is_property = False
        while self._text() in _MODIFIERS:
            is_property |= self._text() == "property"
            self._at += 1
        kind = self._dotted() if is_property else ""
        if is_property and self._is("<"):
            while not self._is(">"):
                self._at += 1
            self._at += 1
        name = self._dotted()
        made.declared[name] = kind
        if self._is(":"):
            self._at += 1
            self._value(made, name, line)

    def _component(self, made: QmlObject) -> None:
        name, line = self._text(1), self._tokens[self._at].line
        self._at += 3
        inner = self._object(self._dotted(), line)
        inner.component = name
        made.children.append(inner)

    def _function(self, made: QmlObject) -> None:
        line, name = self._tokens[self._at].line, self._text(1)
        while not self._is("{"):
            self._at += 1
        made.functions.append(Binding(name, line, self._balanced()))

    def _skip_declaration(self) -> None:
        line = self._tokens[self._at].line
        while self._tokens[self._at].line == line and not self._is("}"):
            if self._text() in _OPEN:
                self._balanced()
            else:
                self._at += 1

    def _value(self, made: QmlObject, name: str, line: int) -> None:
        if self._is("{"):
            made.bindings.append(Binding(name, line, self._balanced()))
            return
        start, in_list = self._at, self._is("[")
        self._at += in_list
        first = self._object_here()
        if first is None:
            self._at = start
            made.bindings.append(Binding(name, line, self._expression()))
            return
        made.children.append(first)
        while in_list and not self._is("]"):
            self._at += self._is(",")
            following = self._object_here()
            if following is not None:
                made.children.append(following)
        self._at += in_list
        # The object is found among the children; that the name is bound can be asked for too.
        made.bindings.append(Binding(name, line, []))

    def _object_here(self) -> QmlObject | None:
        start = self._at
        name = self._dotted()
        if name and self._is("{") and name.rpartition(".")[2][0].isupper():
            return self._object(name, self._tokens[start].line)
        self._at = start
        return None

    def _expression(self) -> list[Token]:
        start = self._at
        while not self._is("}") and not self._is(";"):
            if self._text() in _OPEN:
                self._balanced()
            else:
                self._at += 1
            before, here = self._tokens[self._at - 1], self._tokens[self._at]
            ends_line = here.line > before.line and before.text not in _GOES_ON_AFTER
            if ends_line and here.text not in _GOES_ON_BEFORE:
                break
        return self._tokens[start : self._at]

    def _balanced(self) -> list[Token]:
        start, depth = self._at, 0
        while True:
            depth += (self._text() in _OPEN) - (self._text() in _CLOSE)
            self._at += 1
            if depth == 0:
                return self._tokens[start : self._at]

    def _dotted(self) -> str:
        parts = []
        while self._tokens[self._at].kind == "word":
            parts.append(self._text())
            self._at += 1
            if not (self._is(".") and self._tokens[self._at + 1].kind == "word"):
                break
            self._at += 1
        return ".".join(parts)

    def _is(self, text: str) -> bool:
        return self._text() == text

    def _text(self, ahead: int = 0) -> str:
        return self._tokens[self._at + ahead].text
