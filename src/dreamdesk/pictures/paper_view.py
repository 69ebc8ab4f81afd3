"""Where on its surface a sheet lies, and how large: fitted, or moved and enlarged by hand."""

from __future__ import annotations

from math import hypot, isfinite

from dreamdesk.domain.ink import SHEET_HEIGHT, SHEET_WIDTH
from dreamdesk.pictures.ink_raster import View

LARGEST = 8.0
"""Times as large as the whole sheet."""

_LARGEST_SIDE = 8_192
_STEPS = 2**20


class PaperView:
    """A sheet on a surface of so many pixels; places on the surface are given in those too."""

    def __init__(self) -> None:
        self.width = 1
        self.height = 1
        self._zoom = 1.0
        self._middle = (SHEET_WIDTH / 2, SHEET_HEIGHT / 2)

    @property
    def zoom(self) -> float:
        """How many times as large as the whole sheet it is seen: 1 when it is fitted."""
        return self._zoom

    @property
    def scale(self) -> float:
        """Pixels per unit of the sheet.

        Enlarged, it is told in fine steps: where a point lies in its pixel is then exact, and the
        same after the paper has been moved.
        """
        fitted = min(self.width / SHEET_WIDTH, self.height / SHEET_HEIGHT)
        return fitted if self._zoom == 1 else round(self._zoom * fitted * _STEPS) / _STEPS

    @property
    def view(self) -> View:
        """What is seen; the sheet's corner lies on a whole pixel, so that moving it is exact."""
        scale = self.scale
        left = round(self._middle[0] * scale - self.width / 2) / scale
        top = round(self._middle[1] * scale - self.height / 2) / scale
        return View(scale, left, top, self.width, self.height)

    def resize(self, width: float, height: float) -> None:
        """Take a surface of another size; the middle of what was seen stays in the middle."""
        self.width = min(max(round(width), 1), _LARGEST_SIDE)
        self.height = min(max(round(height), 1), _LARGEST_SIDE)
        self._keep_near()

    def fit(self) -> None:
        """See the whole sheet."""
        self._zoom, self._middle = 1.0, (SHEET_WIDTH / 2, SHEET_HEIGHT / 2)

    def on_sheet(self, x: float, y: float) -> tuple[float, float]:
        """Return the place on the sheet, in units, that lies at a place on the surface."""
        scale, (across, down) = self.scale, self._middle
        return across + (x - self.width / 2) / scale, down + (y - self.height / 2) / scale

    def move(self, right: float, down: float) -> None:
        """Move the paper by pixels."""
        if isfinite(right) and isfinite(down):
            x, y = self._middle
            self._middle = (x - right / self.scale, y - down / self.scale)
            self._keep_near()

    def enlarge(self, times: float, x: float, y: float) -> None:
        """Make the paper larger or smaller, with what lies at a place on the surface kept there."""
        if not (isfinite(times) and times > 0 and isfinite(x) and isfinite(y)):
            return
        fixed = self.on_sheet(x, y)
        self._zoom = min(max(self._zoom * times, 1.0), LARGEST)
        scale = self.scale
        self._middle = (
            fixed[0] - (x - self.width / 2) / scale,
            fixed[1] - (y - self.height / 2) / scale,
        )
        self._keep_near()

    def pinch(self, before: list[tuple[float, float]], after: list[tuple[float, float]]) -> None:
        """Follow fingers that lay at some places and lie at others: one moves, several enlarge."""
        if not before or len(before) != len(after):
            return
        (x, y), (now_x, now_y) = _centre(before), _centre(after)
        self.move(now_x - x, now_y - y)
        apart = _spread(before, x, y)
        if len(before) > 1 and apart > 1:
            self.enlarge(_spread(after, now_x, now_y) / apart, now_x, now_y)

    def _keep_near(self) -> None:
        """Let no more than the edge of the paper leave the edge of the surface."""
        scale = self.scale
        self._middle = (
            _within(self._middle[0], SHEET_WIDTH, self.width / scale),
            _within(self._middle[1], SHEET_HEIGHT, self.height / scale),
        )


def _within(middle: float, sheet: float, seen: float) -> float:
    if seen >= sheet:
        return sheet / 2
    return min(max(middle, seen / 2), sheet - seen / 2)


def _centre(places: list[tuple[float, float]]) -> tuple[float, float]:
    count = len(places)
    return sum(x for x, _ in places) / count, sum(y for _, y in places) / count


def _spread(places: list[tuple[float, float]], x: float, y: float) -> float:
    return sum(hypot(a - x, b - y) for a, b in places) / len(places)
