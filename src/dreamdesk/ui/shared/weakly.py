"""Callbacks from a part to its whole that do not keep the whole alive."""

from __future__ import annotations

from collections.abc import Callable
from typing import ParamSpec
from weakref import WeakMethod

Given = ParamSpec("Given")


def weakly(method: Callable[Given, None]) -> Callable[Given, None]:
    """Return a call of a bound method that does nothing once its object has gone.

    A screen's presenter and its parts would else hold each other until Python collects its
    garbage, which it does on whichever thread it is at: no Qt object may end there.
    """
    seen = WeakMethod(method)

    def call(*given: Given.args, **named: Given.kwargs) -> None:
        found = seen()
        if found is not None:
            found(*given, **named)

    return call
