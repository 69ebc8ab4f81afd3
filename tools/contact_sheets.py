"""Sheets of many small pictures, since nobody reads hundreds of them one by one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from dreamdesk import paths

_SHEET_WIDTH = 1800
_SHEET_COLUMNS = 3


def deck_sheets(folder: Path) -> None:
    """Show each deck on a sheet."""
    from dreamdesk.content.library import Library
    from dreamdesk.pictures.raster import image

    for deck in Library([paths.assets()]).decks:
        pictures = [image(c.picture.read_bytes(), "image/svg+xml", 160) for c in deck.cards]
        _sheet(pictures, 10, folder / f"sheet-deck-{deck.id}.png")


def _sheet(pictures: list[QImage], columns: int, file: Path) -> None:
    gap, width = 12, max(picture.width() for picture in pictures)
    height = max(picture.height() for picture in pictures)
    rows = -(-len(pictures) // columns)
    sheet = QImage(
        columns * (width + gap) + gap, rows * (height + gap) + gap, QImage.Format.Format_RGB32
    )
    sheet.fill(QColor("#CFCAC0"))
    painter = QPainter(sheet)
    for place, picture in enumerate(pictures):
        column, row = place % columns, place // columns
        target = QRect(0, 0, picture.width(), picture.height())
        painter.drawImage(
            target.translated(gap + column * (width + gap), gap + row * (height + gap)), picture
        )
    painter.end()
    sheet.save(str(file))


def _small(picture: QImage) -> QImage:
    smooth = Qt.TransformationMode.SmoothTransformation
    return picture.scaledToWidth(_SHEET_WIDTH // _SHEET_COLUMNS, smooth)


def contact_sheets(folder: Path, variants: list[str]) -> None:
    """Gather the pictures of each surface in each variant, twelve to a sheet."""
    for variant in variants:
        for surface in ("adviser", "citizen"):
            files = sorted(folder.glob(f"*.{surface}.{variant}.png"))
            small = [_small(QImage(str(f))) for f in files]
            for part in range(0, len(small), 12):
                name = f"sheet-{surface}-{variant}-{part // 12 + 1}.png"
                _sheet(small[part : part + 12], _SHEET_COLUMNS, folder / name)
