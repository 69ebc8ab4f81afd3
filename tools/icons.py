"""Draws the program's icon at every size from its two SVG files: `python -m tools.icons`."""

from __future__ import annotations

import sys
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

FOLDER = Path(__file__).resolve().parents[1] / "packaging" / "icons"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
# Up to this size the drawing of few, whole pixels is the clearer one.
LARGEST_SMALL = 32


def main() -> int:
    """Write a PNG for each size, and the one file that Windows wants."""
    for size in SIZES:
        draw(size).save(str(picture(size)))
    largest, *others = (Image.open(picture(size)) for size in reversed(SIZES[:-1]))
    largest.save(FOLDER / "dreamdesk.ico", sizes=[(s, s) for s in SIZES[:-1]], append_images=others)
    return 0


def picture(size: int) -> Path:
    """Return where the picture of a size lies."""
    return FOLDER / f"dreamdesk-{size}.png"


def draw(size: int) -> QImage:
    """Return the icon, so many pixels in both directions."""
    name = "dreamdesk-small.svg" if size <= LARGEST_SMALL else "dreamdesk.svg"
    drawn = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    QSvgRenderer(str(FOLDER / name)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return drawn.convertToFormat(QImage.Format.Format_ARGB32)


if __name__ == "__main__":
    sys.exit(main())
