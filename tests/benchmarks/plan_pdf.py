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
from dreamdesk.domain.quotes import KeptPicture
from dreamdesk.handleplan.document import Paper
from dreamdesk.pictures import raster
from dreamdesk.services import papers, sample
from dreamdesk.services.meeting import Living, read
from support.vaults import new_vault


def _sample(folder: Path, library: Library) -> Living:
    vault = new_vault(folder / "sample")
    with vault.begin() as work:
        workshop_id = sample.fill(work, library, SystemClock())
        work.commit()
    with vault.begin() as work:
        living = read(work, workshop_id)
    vault.close()
    return living


def _pixels(picture: KeptPicture, width: int) -> bytes:
    return raster.encoded(picture.data, picture.media_type, width)


def _ours(living: Living, library: Library) -> bytes:
    now = datetime.now(UTC)
    document = papers.written(living, Paper.PLAN, library, now)
    return papers.finished(document, "Alma", now.date(), _pixels).pdf


def _bare(pages: list[tuple[list[str], int]], living: Living, width: int) -> bytes:
    """Set the same words, line by line, and each picture once, in as many pixels as in the plan."""
    regular = paths.fonts() / "SourceSansPro-Regular.ttf"
    pdfmetrics.registerFont(TTFont("Bare", str(regular)))
    out = io.BytesIO()
    paper = canvas.Canvas(out, pagesize=A4)
    images = [ImageReader(io.BytesIO(_pixels(picture, width))) for picture in living.pictures]
    for lines, pictures in pages:
        paper.setFont("Bare", 11)
        for line, words in enumerate(lines):
            paper.drawString(70, 780 - 15 * (line % 48), words)
        for place in range(pictures):
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
    """Return the medians in milliseconds, the ratio, the pages and the size in megabytes."""
    library = Library([paths.assets()])
    living = _sample(used, library)
    made = _ours(living, library)
    plan = PdfReader(io.BytesIO(made)).pages
    pages = [(page.extract_text().splitlines(), len(page.images)) for page in plan]
    width = next(image.image.width for page in plan for image in page.images if image.image)
    bare_ms = _median_ms(lambda: _bare(pages, living, width), rounds)
    ms = _median_ms(lambda: _ours(living, library), rounds)
    return {
        "bare_ms": bare_ms,
        "ms": ms,
        "ratio": ms / bare_ms,
        "at_most": 3.0,
        "pages": len(pages),
        "megabytes": len(made) / 1e6,
    }
