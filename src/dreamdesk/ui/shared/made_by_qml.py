"""Objects that QML makes of Python's types, such as a page that paints itself."""

from __future__ import annotations

from PySide6.QtCore import QObject


def let_go_when_deleted(made: QObject) -> None:
    """Have an object let go of all that it holds when QML deletes it.

    PySide (6.11) never frees the Python half of an object that QML made: a picture or a list that
    it holds would stay until the program ends. To be called last in its `__init__`.
    """
    held = vars(made)
    # Not the bound method itself: PySide would look for a signal of that name.
    made.destroyed.connect(lambda: held.clear())  # noqa: PLW0108 - see above
