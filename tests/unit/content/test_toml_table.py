from enum import StrEnum
from pathlib import Path

import pytest

from dreamdesk.content.toml_table import read
from dreamdesk.domain.errors import ContentBroken


class Weather(StrEnum):
    SUN = "sun"
    RAIN = "rain"


def written(folder: Path, text: str) -> Path:
    file = folder / "content.toml"
    file.write_text(f"schema = 1\n{text}", encoding="utf-8")
    return file


def test_text_that_is_not_utf_8_is_told_with_its_line(tmp_path: Path) -> None:
    file = tmp_path / "latin.toml"
    file.write_bytes('schema = 1\n\ntitle = "Drømmen"\n'.encode("latin-1"))
    with pytest.raises(ContentBroken) as broken:
        read(file)
    assert (broken.value.line, broken.value.expected) == (3, "text in UTF-8")


def test_a_byte_order_mark_is_let_pass(tmp_path: Path) -> None:
    file = tmp_path / "notepad.toml"
    file.write_bytes(b'\xef\xbb\xbfschema = 1\r\ntitle = "Hej"\r\n')
    assert read(file).text("title") == "Hej"


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('title = "open\nid = "a"\n', 2),
        ('title = "a"\ntitle = "b"\n', 3),
        ('title = "a"\nrow = [\n    "one",\n', 5),
    ],
)
def test_broken_syntax_is_told_with_its_line(text: str, line: int, tmp_path: Path) -> None:
    with pytest.raises(ContentBroken) as broken:
        read(written(tmp_path, text))
    assert broken.value.line == line
    assert broken.value.expected.startswith("TOML")


def test_a_file_that_is_not_there_is_told_without_a_line(tmp_path: Path) -> None:
    with pytest.raises(ContentBroken) as broken:
        read(tmp_path / "nowhere.toml")
    assert broken.value.line == 0


@pytest.mark.parametrize("schema", ["", "schema = 2\n", 'schema = "1"\n'])
def test_another_schema_is_refused(schema: str, tmp_path: Path) -> None:
    file = tmp_path / "content.toml"
    file.write_text(f'# a comment\n{schema}title = "a"\n', encoding="utf-8")
    with pytest.raises(ContentBroken, match="schema = 1"):
        read(file)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "title as words"),
        ("title = 3\n", "title as words"),
        ('title = "  "\n', "title with words in it"),
        ('title = "{citizne}"\n', "{citizen}, not {citizne}"),
    ],
)
def test_words_must_be_there(text: str, expected: str, tmp_path: Path) -> None:
    with pytest.raises(ContentBroken, match=expected):
        read(written(tmp_path, text)).text("title", "citizen")


def test_a_slot_that_is_known_may_stand_in_words(tmp_path: Path) -> None:
    table = read(written(tmp_path, 'title = "Kære {citizen}"\n'))
    assert table.text("title", "citizen") == "Kære {citizen}"


@pytest.mark.parametrize("row", ['"one"', "[]", '["one", 2]', '["one", ""]', '["{slot}"]'])
def test_a_row_of_words_must_be_one(row: str, tmp_path: Path) -> None:
    table = read(written(tmp_path, f'title = "a"\nrow = {row}\n'))
    with pytest.raises(ContentBroken) as broken:
        table.texts("row")
    assert broken.value.line == 3


@pytest.mark.parametrize("flag", ["1", '"true"', "[true]"])
def test_only_true_and_false_are_flags(flag: str, tmp_path: Path) -> None:
    with pytest.raises(ContentBroken, match="core as true or false"):
        read(written(tmp_path, f"core = {flag}\n")).flag("core")


@pytest.mark.parametrize("wrong", ["Å", "Two words", "", "-a", "a--b"])
def test_an_id_is_small_letters_digits_and_hyphens(wrong: str, tmp_path: Path) -> None:
    with pytest.raises(ContentBroken, match="id"):
        read(written(tmp_path, f'id = "{wrong}"\n')).id()


def test_a_choice_is_one_of_its_words(tmp_path: Path) -> None:
    assert read(written(tmp_path, 'weather = "sun"\n')).choice("weather", Weather) is Weather.SUN
    with pytest.raises(ContentBroken, match="one of: sun, rain"):
        read(written(tmp_path, 'weather = "snow"\n')).choice("weather", Weather)


@pytest.mark.parametrize("rows", ["cards = []\n", 'cards = "none"\n', "cards = [1]\n", ""])
def test_a_row_of_tables_has_at_least_one(rows: str, tmp_path: Path) -> None:
    with pytest.raises(ContentBroken, match=r"\[\[cards\]\]"):
        read(written(tmp_path, rows)).tables("cards")


def test_the_second_of_two_with_one_id_is_told(tmp_path: Path) -> None:
    file = written(tmp_path, '[[cards]]\nid = "a"\n[[cards]]\nid = "a"\n')
    with pytest.raises(ContentBroken, match=r"an id that no other \[\[cards\]\] has") as broken:
        read(file).tables("cards")
    assert broken.value.line == 5


def test_a_key_that_nobody_asked_for_is_told(tmp_path: Path) -> None:
    table = read(written(tmp_path, 'title = "a"\ntitel = "b"\n'))
    table.text("title")
    with pytest.raises(ContentBroken, match="one of schema, title, not titel") as broken:
        table.nothing_else()
    assert broken.value.line == 3


def test_a_table_that_is_not_one_is_told(tmp_path: Path) -> None:
    with pytest.raises(ContentBroken, match=r"moved as a table \[moved\]"):
        read(written(tmp_path, 'moved = "a"\n')).table("moved")
