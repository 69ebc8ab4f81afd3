"""From an empty machine to both papers, with nothing but clicks, touches and keys."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image
from pypdf import PdfReader

from stories import first_workshop as told
from stories import short_path
from stories.first_workshop import Action
from support.printed import words_of
from support.story import Program, at_hjem

pytestmark = pytest.mark.story


def _pictures(file: Path) -> list[Image.Image]:
    return [
        Image.open(io.BytesIO(image.data))
        for page in PdfReader(file).pages
        for image in page.images
    ]


def _tell(program: Program, actions: list[Action]) -> int:
    """Do it all, and return how many different screens the adviser has seen."""
    screens = set()
    for action in actions:
        action.do(program)
        screens.add(program.ask("program", "screen"))
    program.adviser.find("print.finish")
    return len(screens)


def _papers(home: Path) -> dict[str, Path]:
    found = [file for file in home.rglob("*.pdf") if home / "data" not in file.parents]
    return {file.stem.rsplit(" ", 2)[0]: file for file in found}


def test_the_first_workshop_ends_in_two_papers_with_every_word(tmp_path: Path) -> None:
    program = Program(tmp_path)
    for action in told.WHOLE:
        action.do(program)
    program.adviser.find("print.finish")
    program.close()
    papers = _papers(tmp_path)
    plan = words_of(papers["Handleplan-udkast"])
    page = words_of(papers["Min drøm og mine skridt"])
    for words in (told.SENTENCE, told.STEP, told.SECOND_STEP, told.SPECIFIC):
        assert words in plan
        assert words in page
    for words in (told.MOTIVATION, told.MEASURABLE, told.REALISTIC, told.SPOKEN):
        assert words in plan
    assert told.NOTE not in plan + page
    assert _pictures(papers["Handleplan-udkast"])
    assert _pictures(papers["Min drøm og mine skridt"])


def test_the_short_path_takes_forty_taps_six_fields_and_ten_screens(tmp_path: Path) -> None:
    program = at_hjem(tmp_path)
    screens = _tell(program, short_path.SHORT_PATH)
    adviser, citizen = program.adviser, program.citizen
    program.close()
    print(
        f"{adviser.taps + citizen.taps} taps ({citizen.taps}), {adviser.fields} fields, {screens}"
    )
    assert adviser.taps + citizen.taps <= 40
    assert citizen.taps <= 10
    assert adviser.fields <= 6
    assert screens <= 10
    assert set(_papers(tmp_path)) == {"Handleplan-udkast", "Min drøm og mine skridt"}
    assert short_path.SENTENCE in words_of(_papers(tmp_path)["Min drøm og mine skridt"])


def test_the_early_exit_takes_twenty_five_taps_and_two_fields(tmp_path: Path) -> None:
    program = at_hjem(tmp_path)
    _tell(program, short_path.EARLY_EXIT)
    taps, fields = program.adviser.taps + program.citizen.taps, program.adviser.fields
    program.close()
    print(f"{taps} taps, {fields} fields")
    assert taps <= 25
    assert fields <= 2
    assert short_path.SENTENCE in words_of(_papers(tmp_path)["Min drøm og mine skridt"])
