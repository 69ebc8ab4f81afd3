"""The printed papers of `make shots`: page by page, as pictures."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtPdf import QPdfDocument

from dreamdesk.__main__ import main
from dreamdesk.app import SystemClock
from dreamdesk.handleplan.document import Paper
from dreamdesk.pictures.ink_paper import packed
from dreamdesk.pictures.printed import card_to_cut, printed
from dreamdesk.services.deck_papers import cards_to_cut
from dreamdesk.services.drawing_papers import PAGES, drawing_on_paper
from dreamdesk.services.papers import finished, written

_READERS = ("adviser", "citizen")
_PAIRS = ("narrative", "empowerment", "systemic")
_FEW = 2
"""How many pages of a long paper are pictured."""


def picture_sample_papers(folder: Path, shots: Path) -> None:
    """Print what the sample workshops have come to, and picture every page."""
    for pair in _PAIRS:
        for reader in _READERS:
            file = folder / f"{pair}-{reader}.pdf"
            main(["sample-plan", str(file), "--pair", pair, "--for", reader])
            _picture(file, shots / f"30-paper-{pair}-{reader}")


def picture_other_papers(desk: Any, folder: Path, shots: Path) -> None:
    """Print what goes out before a workshop or lies on its table; a workshop is open."""
    living, now = desk.stage.presenter.session.living, SystemClock().now()
    library, today = desk.means.library, now.date()
    papers = [
        finished(written(living, paper, library, now), "", today, printed)
        for paper in (Paper.INVITATION, Paper.QUESTIONS)
    ]
    deck = cards_to_cut(library.decks[0], card_to_cut, today, lambda *_: True, backs=True)
    assert deck is not None
    for paper in (*papers, deck):
        file = folder / f"{paper.paper.value}.pdf"
        file.write_bytes(paper.pdf)
        _picture(file, shots / f"31-paper-{paper.paper.value}", _FEW)


def picture_drawing(desk: Any, folder: Path, shots: Path) -> None:
    """Picture the drawing that one is at on its pages, as they are glued together."""
    room = desk.stage.presenter.stage.presenter
    sheet = desk.stage.presenter.session.drawing.sheet(room.head.id)
    for count in PAGES:
        made = drawing_on_paper(
            sheet,
            sheet.head.name,
            "",
            SystemClock().now().date(),
            count=count,
            pack=lambda sheet, watch: packed(sheet, room.art, watch),
            watch=lambda *_: True,
        )
        assert made is not None
        file = folder / f"drawing-{count}.pdf"
        file.write_bytes(made.pdf)
        _picture(file, shots / f"31-paper-drawing-over-{count}")


def _picture(file: Path, name: Path, most: int | None = None) -> None:
    document = QPdfDocument()
    document.load(str(file))
    for page in range(document.pageCount())[:most]:
        size = document.pagePointSize(page).toSize() * 1.6
        picture = document.render(page, QSize(size.width(), size.height()))
        white = QImage(picture.size(), QImage.Format.Format_RGB32)
        white.fill(QColor("white"))
        painter = QPainter(white)
        painter.drawImage(0, 0, picture)
        painter.end()
        white.save(f"{name}-{page + 1}.png")
