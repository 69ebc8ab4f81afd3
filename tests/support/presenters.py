"""Every presenter there is, and any view for it."""

from __future__ import annotations

import importlib
import pkgutil
import typing
from collections.abc import Iterator
from dataclasses import fields
from enum import Enum
from types import NoneType, UnionType
from typing import Any, cast

from PySide6.QtCore import QMetaProperty, QObject

import dreamdesk.ui
from dreamdesk.ui.shared.presenter import Presenter

_TWO: dict[Any, tuple[Any, Any]] = {
    str: ("", "noget"),
    bool: (False, True),
    int: (0, 7),
    float: (0.0, 1.5),
    bytes: (b"", b"noget"),
}


def presenters() -> list[type[Presenter]]:
    """Import all of the user interface, and return every kind of presenter with a view."""
    for module in pkgutil.walk_packages(dreamdesk.ui.__path__, "dreamdesk.ui."):
        importlib.import_module(module.name)
    found = {kind for kind in _below(Presenter) if kind.__module__.startswith("dreamdesk.")}
    return sorted((kind for kind in found if _view_name(kind)), key=lambda kind: kind.__name__)


def view_of(kind: type[Presenter]) -> type[Any]:
    """Return the dataclass that a kind of presenter shows."""
    owner = next(base for base in kind.__mro__ if "_view" in vars(base).get("__annotations__", {}))
    module = importlib.import_module(owner.__module__)
    view = getattr(module, vars(owner)["__annotations__"]["_view"])
    assert isinstance(view, type)
    return view


def two_values(hint: Any) -> tuple[Any, Any]:
    """Return two different values of a type."""
    if hint in _TWO:
        return _TWO[hint]
    if isinstance(hint, type) and issubclass(hint, Enum):
        first, second, *_ = hint
        return first, second
    origin, inner = typing.get_origin(hint), typing.get_args(hint)
    if origin in (UnionType, typing.Union):
        some = next(part for part in inner if part is not NoneType)
        return None, two_values(some)[1]
    if origin is tuple:
        return (), (two_values(inner[0])[1],)
    return None, object()


def plain_view(kind: type[Presenter]) -> Any:
    """Return a view in which nothing has happened yet."""
    view = view_of(kind)
    hints = typing.get_type_hints(view)
    return view(**{field.name: two_values(hints[field.name])[0] for field in fields(view)})


def alone(kind: type[Presenter], view: Any) -> Presenter:
    """Return a presenter that shows a view and knows nobody."""
    presenter = kind.__new__(kind)
    Presenter.__init__(presenter, view)
    return presenter


def changing_properties(kind: type[QObject]) -> list[QMetaProperty]:
    """Return the properties that are not constant, besides QObject's own."""
    # PySide's types do not tell that every class has its metaobject.
    meta = cast(Any, kind).staticMetaObject
    own = range(cast(Any, QObject).staticMetaObject.propertyCount(), meta.propertyCount())
    return [meta.property(place) for place in own if not meta.property(place).isConstant()]


def _below(kind: type[Presenter]) -> Iterator[type[Presenter]]:
    for child in kind.__subclasses__():
        yield child
        yield from _below(child)


def _view_name(kind: type[Presenter]) -> bool:
    return any("_view" in vars(base).get("__annotations__", {}) for base in kind.__mro__)
