"""What can be seen on a window. Qt's own script looks; only what is asked for comes to Python."""

from __future__ import annotations

import json
from fnmatch import translate
from typing import cast

from PySide6.QtQml import QJSEngine, QJSValue, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

_SEEN = """(function (root, wanted) {
    const found = [];
    function inOrder(children) {
        const ranked = children.map((child, place) => [child.z, place, child]);
        return ranked.sort((a, b) => a[0] - b[0] || a[1] - b[1]).map(([, , child]) => child);
    }
    function walk(item) {
        const children = item.children, shown = [];
        let highest = -Infinity, ordered = true;
        for (let place = 0, count = children.length; place < count; ++place) {
            const child = children[place];
            if (child.visible && child.opacity > 0) {
                ordered = ordered && child.z >= highest;
                highest = child.z;
                shown.push(child);
            }
        }
        for (const child of ordered ? shown : inOrder(shown)) {
            if (wanted === undefined || wanted(child)) {
                found.push(child);
            }
            walk(child);
        }
    }
    walk(root);
    return found;
})"""
_NAMED = """(function (pattern) {
    const fits = RegExp(pattern);
    return item => fits.test(item.objectName);
})"""
_COUNT = """(function count(item) {
    return Array.from(item.children).reduce((sum, child) => sum + count(child), 1);
})"""
_HAVING = "(property => item => item[property] !== undefined)"
_NAMES = "(items => items.map(item => item.objectName).filter(name => name).join('\\n'))"
_TEXTS = """(function (items) {
    const texts = items.map(item => item.text);
    return JSON.stringify(texts.filter(text => typeof text === 'string' && text));
})"""


class Sight:
    """Somebody's eyes on one window."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window
        QJSEngine.setObjectOwnership(window, QJSEngine.ObjectOwnership.CppOwnership)
        # The window's own engine: another one, when it ends, would take along items that have
        # nobody but a place in the window to hold them.
        context = QQmlEngine.contextForObject(window)
        self._script = context.engine() if context is not None else QJSEngine()
        self._seen = self._function(_SEEN)
        self._named = self._function(_NAMED)
        self._having = self._function(_HAVING)
        self._count = self._function(_COUNT)
        self._names = self._function(_NAMES)
        self._texts = self._function(_TEXTS)

    def items(self) -> list[QQuickItem]:
        """Return every item that can be seen, the ones on top last."""
        return _as_items(self._all())

    def named(self, pattern: str) -> list[QQuickItem]:
        """Return the items that can be seen whose objectName fits (* stands for anything)."""
        wanted = self._named.call([QJSValue(_pattern(pattern))])
        return _as_items(self._seen.call([self._root(), wanted]))

    def having(self, name: str) -> list[QQuickItem]:
        """Return the items that can be seen and have a property of this name."""
        return _as_items(self._seen.call([self._root(), self._having.call([QJSValue(name)])]))

    def has(self, pattern: str) -> bool:
        """Tell whether such an item can be seen."""
        wanted = self._named.call([QJSValue(_pattern(pattern))])
        return self._seen.call([self._root(), wanted]).property("length").toInt() > 0

    def names(self) -> list[str]:
        """Return the objectNames of everything that can be seen."""
        return self._names.call([self._all()]).toString().splitlines()

    def texts(self) -> list[str]:
        """Return every text that can be read."""
        texts: list[str] = json.loads(self._texts.call([self._all()]).toString())
        return texts

    def count_all(self) -> int:
        """Return how many items there are, seen or not."""
        return self._count.call([self._root()]).toInt()

    def _function(self, source: str) -> QJSValue:
        # The type information is wrong about it.
        return cast("QJSValue", self._script.evaluate(source))

    def _all(self) -> QJSValue:
        return self._seen.call([self._root()])

    def _root(self) -> QJSValue:
        return self._script.newQObject(self._window).property("contentItem")


def _pattern(glob: str) -> str:
    # Python's flags and end mark are not the script's.
    return "^" + translate(glob).removeprefix("(?s:").removesuffix(r")\Z") + "$"


def _as_items(found: QJSValue) -> list[QQuickItem]:
    places = range(found.property("length").toInt())
    items = (found.property(place).toQObject() for place in places)
    return [item for item in items if isinstance(item, QQuickItem)]
