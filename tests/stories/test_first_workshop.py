"""From an empty machine to both papers, with nothing but clicks, touches and keys."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image
from pypdf import PdfReader

from stories import first_workshop as told
from support.story import Program

pytestmark = pytest.mark.story


def _words(file: Path) -> str:
    pages = PdfReader(file).pages
    return " ".join(" ".join(page.extract_text().split()) for page in pages)


def _pictures(file: Path) -> list[Image.Image]:
    return [
        Image.open(io.BytesIO(image.data)) for page in PdfReader(file).pages for image in page.images
    ]


def _papers(home: Path) -> dict[str, Path]:
    found = [file for file in home.rglob("*.pdf") if home / "data" not in file.parents]
    return {file.name.split(" Alma")[0]: file for file in found}


def test_the_first_workshop_ends_in_two_papers_with_every_word(tmp_path: Path) -> None:
    program = Program(tmp_path)
    for action in told.WHOLE:
        action.do(program)
    program.adviser.find("print.finish")
    program.close()
    papers = _papers(tmp_path)
    plan = _words(papers["Handleplan-udkast"])
    page = _words(papers["Min drøm og mine skridt"])
    for words in (told.SENTENCE, told.STEP, told.SECOND_STEP, told.SPECIFIC):
        assert words in plan
        assert words in page
    for words in (told.MOTIVATION, told.MEASURABLE, told.REALISTIC, told.SPOKEN):
        assert words in plan
    assert told.NOTE not in plan + page
    assert _pictures(papers["Handleplan-udkast"])
    assert _pictures(papers["Min drøm og mine skridt"])
