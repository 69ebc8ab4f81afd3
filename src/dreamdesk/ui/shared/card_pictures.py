"""Pictures for the screens: image://cards/<card id>, /kept/…, /peek/…, /whole/… and /back.

They are handed out on the GUI thread, from memory: what the cards look like is drawn ahead on a
thread of its own. Qt's own thread for slow images may never ask for one: it holds a lock of Qt's
while it waits for Python's, and the GUI thread the other way round (measured with PySide 6.11).
So no Image that shows one is `asynchronous`; a test holds that.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from threading import Event, Lock, Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQml import QQmlImageProviderBase
from PySide6.QtQuick import QQuickImageProvider

from dreamdesk.pictures import raster
from dreamdesk.ui.shared.card_sources import BACK, WHOLE, CardSources

if TYPE_CHECKING:
    from pathlib import Path

    from dreamdesk.content.library import Library
    from dreamdesk.ui.session import WorkshopSession

NAME = "cards"
_WIDTH = 256
"""Pixels, where nobody has said how wide the picture is to be."""

_AHEAD_WIDTH = 400
"""Pixels: as wide as a card is drawn ahead, and scaled down from; a wider one is drawn anew."""

_AHEAD = 24
"""Cards that are drawn ahead: the first hands."""

_AHEAD_AFTER = 1.5
"""Seconds after a workshop is opened, when its first screen stands."""

_ROOM = 48 << 20
"""Bytes of pixels that are remembered: the hand and the table of two surfaces, twice over."""

_EDGE = 1
"""Pixels of nothing around a picture, so that its edges stay smooth when it lies at an angle."""

_Key = tuple[str, int]
_Draw = Callable[[bytes, str, int], QImage]


class CardPictures(QQuickImageProvider):
    """Draws the pictures of cards at the size a screen asks for, and remembers them.

    A picture that cannot be drawn is see-through: the card lies there all the same.
    """

    def __init__(self, library: Library, cache: Path | None = None) -> None:
        super().__init__(QQmlImageProviderBase.ImageType.Image)
        self.sources = CardSources(library, cache)
        self._drawn: OrderedDict[_Key, QImage] = OrderedDict()
        self._lock = Lock()
        self._left = Event()
        self._ahead: Thread | None = None

    def follow(self, session: WorkshopSession | None) -> None:
        """Draw what this workshop keeps, from memory; None forgets all that has been drawn."""
        self._left.set()
        if self._ahead is not None:
            self._ahead.join()
        self._left, self._ahead = Event(), None
        self.sources.follow(session)
        self._drawn.clear()
        if session is not None:
            self._ahead = Thread(target=self._draw_ahead, args=(self._left,), daemon=True)
            self._ahead.start()

    def forget(self, name: str) -> None:
        """Draw a picture anew when it is asked for again: there is another one under its name."""
        with self._lock:
            for key in [key for key in self._drawn if key[0] == name]:
                del self._drawn[key]

    def requestImage(self, name: str, size: QSize, wanted: QSize) -> QImage:
        """Return a picture as wide as is wanted, in its own proportions."""
        width = wanted.width() if wanted.width() > 0 else _WIDTH
        drawn = self._remembered(name, width)
        if drawn is None:
            large = self._remembered(name, _AHEAD_WIDTH) if width < _AHEAD_WIDTH else None
            drawn = _scaled(large, width) if large else self._now(name, width)
            self._remember(name, width, drawn)
        size.setWidth(drawn.width())
        size.setHeight(drawn.height())
        return drawn

    def _now(self, name: str, width: int) -> QImage:
        draw = raster.image if name.startswith(WHOLE) else raster.card
        if self.sources.is_cut_out(name):
            draw = raster.on_card
        return _framed(draw, *self.sources.of(name, width), width)

    def _draw_ahead(self, left: Event) -> None:
        left.wait(_AHEAD_AFTER)
        names = self.sources.first
        for name in (*names[:_AHEAD], BACK):
            if left.is_set():
                return
            if self._remembered(name, _AHEAD_WIDTH) is None:
                self._remember(name, _AHEAD_WIDTH, self._now(name, _AHEAD_WIDTH))
        for name in names[_AHEAD:]:
            if left.is_set():
                return
            self.sources.make_ready(name)

    def _remembered(self, name: str, width: int) -> QImage | None:
        with self._lock:
            drawn = self._drawn.get((name, width))
            if drawn is not None:
                self._drawn.move_to_end((name, width))
            return drawn

    def _remember(self, name: str, width: int, drawn: QImage) -> None:
        with self._lock:
            self._drawn[name, width] = drawn
            while sum(image.sizeInBytes() for image in self._drawn.values()) > _ROOM:
                self._drawn.popitem(last=False)


def _framed(draw: _Draw, data: bytes, kind: str, width: int) -> QImage:
    """Return a picture with an edge of nothing around it, or nothing when it cannot be read."""
    try:
        picture = draw(data, kind, max(width - 2 * _EDGE, 1)) if data else None
    except raster.UnreadablePicture:
        picture = None
    return _with_edge(picture) if picture else _nothing(width, width)


def _with_edge(picture: QImage) -> QImage:
    framed = _nothing(picture.width() + 2 * _EDGE, picture.height() + 2 * _EDGE)
    painter = QPainter(framed)
    painter.drawImage(_EDGE, _EDGE, picture)
    painter.end()
    return framed


def _nothing(width: int, height: int) -> QImage:
    pixels = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    pixels.fill(Qt.GlobalColor.transparent)
    return pixels


def _scaled(large: QImage, width: int) -> QImage:
    """Return a framed picture smaller, its edge of nothing as wide as before."""
    inner = large.copy(large.rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE))
    small = inner.scaledToWidth(
        max(width - 2 * _EDGE, 1), Qt.TransformationMode.SmoothTransformation
    )
    return _with_edge(small)
