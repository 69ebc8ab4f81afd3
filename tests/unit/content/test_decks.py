from pathlib import Path

import pytest

from dreamdesk.content.decks import read_deck
from dreamdesk.domain.errors import ContentBroken
from dreamdesk.domain.pictures import Mood

TOP = 'schema = 1\nid = "deck"\nversion = "1"\ntitle = "Kort"\ndescription = "d"\nlicense = "l"\n'


def card(card_id: str, picture: str = "", mood: str = "open", more: str = "") -> str:
    return (
        f'[[cards]]\nid = "{card_id}"\npicture = "{picture or card_id}.svg"\n'
        f'title = "T"\nalt = "A"\nmood = "{mood}"\nthemes = ["t"]\n{more}'
    )


def deck(folder: Path, text: str, *pictures: str) -> Path:
    for name in pictures:
        (folder / name).write_text("<svg/>", encoding="utf-8")
    file = folder / "deck.toml"
    file.write_text(text, encoding="utf-8")
    return file


def test_a_deck_has_its_cards_in_order(tmp_path: Path) -> None:
    file = deck(tmp_path, TOP + card("b", mood="heavy") + card("a"), "a.svg", "b.svg")
    found = read_deck(file)
    assert [card.id for card in found.cards] == ["b", "a"]
    assert found.cards[0].mood is Mood.HEAVY
    assert found.cards[0].picture == tmp_path / "b.svg"
    assert found.missing == ()


def test_a_missing_picture_is_named_and_the_rest_is_there(tmp_path: Path) -> None:
    found = read_deck(deck(tmp_path, TOP + card("a") + card("b"), "b.svg"))
    assert [card.id for card in found.cards] == ["b"]
    assert found.missing == ("a.svg",)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (TOP + card("a", mood="sad"), 12),
        (TOP + card("a", more='colour = "red"\n'), 14),
        (TOP + card("a") + card("a"), 15),
        (TOP + card("a", picture="../secret"), 9),
        (TOP + card("a", picture="/etc/passwd"), 9),
        (TOP + card("a", picture="..\\\\secret"), 9),
        (TOP.replace('title = "Kort"\n', "") + card("a"), 1),
        (TOP, 1),
    ],
    ids=["mood", "unknown key", "twice", "above", "elsewhere", "backslash", "no title", "empty"],
)
def test_a_broken_deck_is_told_with_its_line(text: str, line: int, tmp_path: Path) -> None:
    with pytest.raises(ContentBroken) as broken:
        read_deck(deck(tmp_path, text, "a.svg"))
    assert broken.value.line == line
    assert broken.value.file.name == "deck.toml"


def test_the_back_of_the_cards_is_there_when_it_is_named(tmp_path: Path) -> None:
    named = TOP + 'back = "back.svg"\n' + card("a")
    assert read_deck(deck(tmp_path, named, "a.svg")).back is None
    found = read_deck(deck(tmp_path, named, "a.svg", "back.svg"))
    assert found.back == tmp_path / "back.svg"
