"""Decks that somebody adds to the content: read leniently, written as a deck of our own."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, BinaryIO

from dreamdesk.content import own_folders
from dreamdesk.content.bundles import DECK, Bundle
from dreamdesk.content.own_folders import (
    Form,
    Plan,
    Refused,
    Watch,
    head_of,
    quoted,
    title_from,
    words_of,
)
from dreamdesk.domain.errors import FileRefused
from dreamdesk.domain.own_pictures import Photograph
from dreamdesk.domain.pictures import Mood

Kept = Callable[[BinaryIO, str], Photograph]
"""Returns the picture in an opened file of this name as it is kept; raises FileRefused."""

_NUMBER = re.compile(r"(?i)[a-z]{0,6}[-_ ]?\d[-_ \d()a-z]*")
_ENDINGS = {"image/jpeg": ".jpg", "image/png": ".png", "image/svg+xml": ".svg"}
_LICENCE = "Tilhører dem, der har lagt billederne ind."


@dataclass(frozen=True, slots=True)
class Wanted:
    """A card of a deck that is brought; `file` is the name of its picture."""

    id: str
    title: str
    alt: str
    mood: str
    file: str


def plan_of(bundle: Bundle, name: str) -> Plan[Wanted]:
    """Return what is to be taken in; `name` is what a deck without deck.toml is called."""
    return own_folders.plan_of(bundle, name, _FORM)


def own_title(file_name: str, otherwise: str) -> str:
    """Return a title for a photograph; a camera's number says nothing."""
    return otherwise if _NUMBER.fullmatch(Path(file_name).stem) else title_from(file_name)


def _unnamed(number: int, picture: str) -> Wanted:
    title = title_from(picture)
    return Wanted(f"billede-{number}", title, title, Mood.OPEN, picture)


def _card(row: dict[str, Any]) -> Wanted:
    picture, mood = words_of(row, "picture"), words_of(row, "mood")
    title = words_of(row, "title") or title_from(picture)
    known = mood if mood in set(Mood) else Mood.OPEN
    return Wanted(words_of(row, "id"), title, words_of(row, "alt") or title, known, picture)


def take_in(
    bundle: Bundle, plan: Plan[Wanted], folder: Path, kept: Kept, watch: Watch
) -> tuple[int, tuple[Refused, ...]]:
    """Make a deck in a folder that is not there yet; its name is the deck's id.

    Returns how many pictures it has (with none, there is no deck) and what was left out. What was
    taken in when somebody stopped stays. Raises OSError of the content's own disk.
    """
    return own_folders.take_in(
        plan, folder, _FORM, lambda hidden: _pictures(bundle, plan, hidden, kept, watch)
    )


def _pictures(
    bundle: Bundle, plan: Plan[Wanted], hidden: Path, kept: Kept, watch: Watch
) -> tuple[list[Wanted], list[Refused]]:
    done: list[Wanted] = []
    refused: list[Refused] = []
    for number, card in enumerate(plan.things, 1):
        if not watch(number, len(plan.things), card.file):
            break
        try:
            with bundle.open(card.file) as opened:
                photograph = kept(opened, card.file)
        except FileRefused as error:
            refused.append((card.file, error.why))
            continue
        name = f"{card.id}{_ENDINGS[photograph.media_type]}"
        (hidden / name).write_bytes(photograph.data)
        done.append(replace(card, file=name))
    return done, refused


def _written(deck_id: str, title: str, cards: Iterable[Wanted]) -> str:
    """Return a deck.toml; ids carry the deck's own, since a card is found by its id alone."""
    lines = head_of(deck_id, title, _LICENCE)
    for card in cards:
        lines += [
            "",
            "[[cards]]",
            f"id = {quoted(f'{deck_id}-{card.id}')}",
            f"title = {quoted(card.title)}",
            f"alt = {quoted(card.alt)}",
            f"mood = {quoted(card.mood)}",
            'themes = ["egne"]',
            f"picture = {quoted(card.file)}",
        ]
    return "\n".join(lines) + "\n"


_FORM = Form(DECK, "cards", _card, _unnamed, _written)
