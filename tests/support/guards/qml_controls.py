"""Everything one can press, drag or type in has a name for tests and a name for a screen reader."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from support.guards.qml_tokens import Token
from support.guards.qml_tree import QmlObject, read

# Qt's own types that a person acts on; T is how the project imports QtQuick.Templates.
_QT = re.compile(
    r"(Abstract|Delay|Radio|Round|Tab|Tool)?Button|(Check|Item|Radio|Swipe|Switch)Delegate"
    r"|CheckBox|ComboBox|Dial|MenuItem|(Range)?Slider|SpinBox|Switch|Tumbler"
    r"|Text(Area|Edit|Field|Input)|MouseArea|MultiPointTouchArea"
)
# These act for the object that holds them.
_HANDLERS = frozenset({"TapHandler", "DragHandler", "PointHandler", "PinchHandler", "WheelHandler"})
OBJECT_NAME, ACCESSIBLE = "objectName", "Accessible.name"


@dataclass(frozen=True)
class _Definition:
    """A QML file, or an inline component: what an object of its type is made of."""

    root: QmlObject
    shared: bool  # among DreamDesk.Controls, where one fixed objectName would serve many


class _Types:
    """The types that this tree defines, by name."""

    def __init__(self, files: list[Path]) -> None:
        self.trees = {file: read(file) for file in files}
        everything = [each for tree in self.trees.values() for each in tree.all()]
        self.used = {_plain(each.type) for each in everything}
        self._known: dict[str, _Definition] = {}
        for file, tree in self.trees.items():
            self._known[file.stem] = _Definition(tree, is_shared(file))
            for each in tree.all():
                if each.component:
                    self._known[each.component] = _Definition(each, shared=True)

    def chain(self, each: QmlObject) -> list[_Definition]:
        """Return what an object's type is defined as, the nearest first."""
        found: list[_Definition] = []
        name = _plain(each.type)
        while name in self._known and self._known[name] not in found:
            found.append(self._known[name])
            name = _plain(found[-1].root.type)
        return found

    def is_interactive(self, each: QmlObject) -> bool:
        """Return whether a person acts on this very object."""
        parts = [each, *(definition.root for definition in self.chain(each))]
        kinds = {_plain(part.type) for part in parts}
        held = {_plain(child.type) for part in parts for child in part.children}
        return any(map(_QT.fullmatch, kinds)) or bool(held & _HANDLERS)

    def has_name(self, each: QmlObject, name: str, *, also_shared: bool = False) -> bool:
        """Return whether a name is bound, on the object or where its type is defined."""
        definitions = [d.root for d in self.chain(each) if also_shared or not d.shared]
        return any(part.bound(name) for part in [each, *definitions])

    def asks_for(self, each: QmlObject) -> list[str]:
        """Return the properties by which a shared control hands a name on to what is inside it."""
        return [
            part.value[2].text
            for definition in self.chain(each)
            if definition.shared
            for inner in definition.root.all()
            if (part := inner.bound(OBJECT_NAME)) and _is_handed_on(part.value, definition.root)
        ]


def every_control_has_names(root: Path) -> list[str]:
    """Return each control without an objectName or without an Accessible.name."""
    folder = root / "src" / "dreamdesk" / "ui" / "qml"
    types = _Types(sorted(folder.rglob("*.qml")))
    return [
        f"{file.relative_to(root)}:{each.line}: {each.type} has no {name}"
        for file, tree in types.trees.items()
        for each in tree.all()
        for name in _missing(types, file, tree, each)
    ]


def is_shared(file: Path) -> bool:
    """Return whether a file belongs to DreamDesk.Controls."""
    return file.parent.name == "Controls"


def _missing(types: _Types, file: Path, tree: QmlObject, each: QmlObject) -> list[str]:
    is_definition = bool(each.component) or (each is tree and is_shared(file))
    # A file that other files use may leave to them what its own root is asked for.
    is_for_others = each is tree and file.stem in types.used
    asked = [] if is_for_others else types.asks_for(each)
    missing = [name for name in asked if not types.has_name(each, name, also_shared=True)]
    if types.is_interactive(each):
        if not is_definition and not types.has_name(each, OBJECT_NAME):
            missing.append(OBJECT_NAME)
        if not types.has_name(each, ACCESSIBLE, also_shared=True) and not each.bound(
            "Accessible.ignored"
        ):
            missing.append(ACCESSIBLE)
    return missing


def _is_handed_on(value: list[Token], root: QmlObject) -> bool:
    texts = [token.text for token in value]
    return len(texts) == 3 and texts[:2] == ["root", "."] and texts[2] in root.declared


def _plain(kind: str) -> str:
    return kind.rpartition(".")[2]
