"""Decks of picture cards: cards/<deck>/deck.toml with the pictures beside it."""

from __future__ import annotations

from pathlib import Path

from dreamdesk.content.toml_table import TomlTable, read
from dreamdesk.domain.pictures import Deck, Mood, PictureCard


def read_deck(file: Path) -> Deck:
    """Read a deck.toml; raises ContentBroken.

    A picture that is not there does not take the others with it: it is named in `missing`.
    """
    top = read(file)
    deck_id, version, title = top.id(), top.text("version"), top.text("title")
    top.text("description")
    top.text("license")
    back = file.parent / top.file_name("back", "deck.toml") if "back" in top.values else None
    cards = tuple(_card(table, file.parent) for table in top.tables("cards"))
    top.nothing_else()
    there = tuple(card for card in cards if card.picture.is_file())
    missing = tuple(card.picture.name for card in cards if card not in there)
    return Deck(deck_id, title, version, there, missing, back if back and back.is_file() else None)


def _card(table: TomlTable, folder: Path) -> PictureCard:
    card = PictureCard(
        id=table.id(),
        title=table.text("title"),
        alt=table.text("alt"),
        mood=table.choice("mood", Mood),
        picture=folder / table.file_name("picture", "deck.toml"),
        themes=table.texts("themes"),
    )
    table.nothing_else()
    return card
