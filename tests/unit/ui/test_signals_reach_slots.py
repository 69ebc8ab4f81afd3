"""Signals are connected to Slots: QML would remember the metaobject that PySide makes else."""

from __future__ import annotations

import ast
import importlib
import inspect
import pkgutil
from collections.abc import Iterator
from types import ModuleType

from PySide6.QtCore import QObject, Signal, Slot

import dreamdesk.ui


def modules() -> list[ModuleType]:
    found = pkgutil.walk_packages(dreamdesk.ui.__path__, "dreamdesk.ui.")
    return [importlib.import_module(module.name) for module in found]


def connected(kind: type[QObject]) -> Iterator[str]:
    """Yield the names of the object's own methods that its code connects signals to."""
    tree = ast.parse(inspect.cleandoc("\n" + inspect.getsource(kind)))
    for call in ast.walk(tree):
        match call:
            case ast.Call(
                func=ast.Attribute(attr="connect"),
                args=[ast.Attribute(value=ast.Name(id="self"), attr=name), *_],
            ):
                yield name


def not_slots(module: ModuleType) -> list[str]:
    """Return each method that a signal is connected to and that is no Slot."""
    found = []
    for kind in vars(module).values():
        if (
            inspect.isclass(kind)
            and issubclass(kind, QObject)
            and kind.__module__ == module.__name__
        ):
            meta = kind.staticMetaObject
            known = {
                bytes(meta.method(i).name().data()).decode() for i in range(meta.methodCount())
            }
            found += [f"{kind.__name__}.{name}" for name in connected(kind) if name not in known]
    return found


def test_every_method_that_a_signal_reaches_is_a_slot() -> None:
    assert [name for module in modules() for name in not_slots(module)] == []


class Planted(QObject):
    """One right and one wrong connection."""

    rung = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rung.connect(self.answer)
        self.rung.connect(self.hide)

    @Slot()
    def answer(self) -> None:
        pass

    def hide(self) -> None:
        pass


def test_a_planted_method_that_is_no_slot_is_found() -> None:
    assert list(connected(Planted)) == ["answer", "hide"]
    module = ModuleType(__name__)
    module.Planted = Planted  # type: ignore[attr-defined]
    assert not_slots(module) == ["Planted.hide"]
