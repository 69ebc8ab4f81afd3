"""What QML made of a Python type lets go of all it holds, though PySide never frees it."""

from __future__ import annotations

import weakref

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QObject

from dreamdesk.ui.shared.made_by_qml import let_go_when_deleted


class Picture:
    """Something large that is held."""


class Page(QObject):
    """Holds a picture, as a page that paints itself does."""

    def __init__(self, picture: Picture, lets_go: bool) -> None:
        super().__init__()
        self.picture = picture
        if lets_go:
            let_go_when_deleted(self)


@pytest.mark.parametrize("lets_go", [True, False])
def test_a_picture_is_held_no_longer_than_the_page_that_qt_deletes(
    qapp: QCoreApplication, lets_go: bool
) -> None:
    picture = Picture()
    seen = weakref.ref(picture)
    page = Page(picture, lets_go)
    del picture
    shiboken6.delete(page)
    assert (seen() is None) is lets_go
    assert not shiboken6.isValid(page)
