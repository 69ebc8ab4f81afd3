"""The sample's plan as PDF, against bare reportlab with the same pages, words and pictures."""

from __future__ import annotations

import io
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from pypdf import PdfReader
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen import canvas

from dreamdesk import paths
from dreamdesk.app import SystemClock
from dreamdesk.content.library import Library
from dreamdesk.handleplan.document import Document, Paper, PictureBlock
from dreamdesk.handleplan.pdf_figures import Printable
from dreamdesk.pictures.printed import printed
from dreamdesk.services import papers, sample
from dreamdesk.services.meeting import Living, read
from dreamdesk.ui.shared.spot_picture import sample_cutter
from support.sample_papers import blocks_in
from support.vaults import new_vault


def _samples(folder: Path, library: Library) -> tuple[Living, Living]:
    """Return the workshop with a table of cards and the one with a drawing."""
    vault = new_vault(folder / "sample")
    with vault.begin() as work:
        made = sample.fill(work, library, SystemClock(), sample_cutter(library))
        work.commit()
    with vault.begin() as work:
        found = read(work, made.narrative), read(work, made.systemic)
    vault.close()
    return found


def _ours(document: Document) -> bytes:
    return papers.finished(document, "", datetime.now(UTC).date(), printed).pdf


def _bare(pages: list[tuple[list[str], int]], pictures: list[Printable], width: int) -> bytes:
    """Set the same words, line by line, and each picture once, in as many pixels as in the plan."""
    regular = paths.fonts() / "SourceSansPro-Regular.ttf"
    pdfmetrics.registerFont(TTFont("Bare", str(regular)))
    out = io.BytesIO()
    paper = canvas.Canvas(out, pagesize=A4)
    images = [ImageReader(io.BytesIO(printed(picture, width))) for picture in pictures]
    for lines, shown in pages:
        paper.setFont("Bare", 11)
        for line, words in enumerate(lines):
            paper.drawString(70, 780 - 15 * (line % 48), words)
        for place in range(shown):
            paper.drawImage(images[place % len(images)], 70, 100, 150, 200)
        paper.showPage()
    paper.save()
    return out.getvalue()


def _median_ms(make: Callable[[], object], rounds: int) -> float:
    times = []
    for _ in range(rounds):
        begun = time.perf_counter()
        make()
        times.append(1000 * (time.perf_counter() - begun))
    return sorted(times)[rounds // 2]


def measure(used: Path, rounds: int = 9) -> dict[str, float]:
    """Return the medians in milliseconds, the ratio, the pages and the size in megabytes.

    They are those of the plan that does worse: with a table of cards, or with a drawing.
    """
    library = Library([paths.assets()])
    now = datetime.now(UTC)
    plans = (papers.written(living, Paper.PLAN, library, now) for living in _samples(used, library))
    return max((_measured(plan, rounds) for plan in plans), key=lambda found: found["ratio"])


def _measured(document: Document, rounds: int) -> dict[str, float]:
    blocks = blocks_in(document)
    pictures = [block.picture for block in blocks if isinstance(block, PictureBlock)]
    made = _ours(document)
    plan = PdfReader(io.BytesIO(made)).pages
    pages = [(page.extract_text().splitlines(), len(page.images)) for page in plan]
    width = min(image.image.width for page in plan for image in page.images if image.image)
    bare_ms = _median_ms(lambda: _bare(pages, pictures, width), rounds)
    ms = _median_ms(lambda: _ours(document), rounds)
    return {
        "bare_ms": bare_ms,
        "ms": ms,
        "ratio": ms / bare_ms,
        "at_most": 3.0,
        "pages": len(pages),
        "pictures": len(pictures),
        "megabytes": len(made) / 1e6,
    }
