from pathlib import Path

import pytest

from dreamdesk import paths
from dreamdesk.content.spoken import read_closing, read_introduction
from dreamdesk.domain.errors import ContentBroken

FRAMES = paths.assets() / "frames"


def changed(folder: Path, name: str, old: str, new: str) -> Path:
    text = (FRAMES / name).read_text(encoding="utf-8")
    assert old in text
    file = folder / name
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    return file


def line_of(name: str, start: str) -> int:
    lines = (FRAMES / name).read_text(encoding="utf-8").split("\n")
    return next(number for number, line in enumerate(lines, 1) if line.startswith(start))


def test_the_introduction_has_four_themes_to_talk_through() -> None:
    introduction = read_introduction(FRAMES / "introduktion.toml")
    assert len(introduction.themes) == 4
    assert introduction.moved.choices
    assert "{municipality}" in introduction.privacy.lines[0]


def test_the_closing_has_the_words_of_the_papers() -> None:
    closing = read_closing(FRAMES / "afrunding.toml")
    assert closing.citizen_page.title == "Min drøm og mine skridt"
    assert closing.plan.wished_support_note == "ikke bevilget"
    assert closing.left_open.none


def test_a_misspelt_slot_is_told_with_its_line(tmp_path: Path) -> None:
    file = changed(tmp_path, "introduktion.toml", "Kære {citizen}", "Kære {navn}")
    with pytest.raises(ContentBroken, match=r"\{citizen\}, not \{navn\}") as broken:
        read_introduction(file)
    assert broken.value.line == line_of("introduktion.toml", 'greeting = "Kære')


def test_a_missing_table_is_told(tmp_path: Path) -> None:
    file = changed(tmp_path, "introduktion.toml", "[privacy]", "[privat]")
    with pytest.raises(ContentBroken, match=r"privacy as a table \[privacy\]"):
        read_introduction(file)


def test_an_unknown_key_is_told_with_its_line(tmp_path: Path) -> None:
    file = changed(tmp_path, "afrunding.toml", "start_here =", "begin_here =")
    with pytest.raises(ContentBroken, match="start_here") as broken:
        read_closing(file)
    assert broken.value.line == line_of("afrunding.toml", "[citizen_page]")


def test_the_closing_is_not_taken_for_the_introduction() -> None:
    with pytest.raises(ContentBroken, match='kind = "introduction"'):
        read_introduction(FRAMES / "afrunding.toml")
