"""Decks that somebody adds to the content: read leniently, written as a deck of our own."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, BinaryIO

from dreamdesk.content.bundles import DECK, Bundle
from dreamdesk.content.own_folders import (
    Refused,
    Watch,
    head_of,
    made,
    quoted,
    refusal_of,
    rows_of,
    title_from,
    told_by,
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
    """A card of a deck that is brought, and the name of its picture."""

    id: str
    title: str
    alt: str
    mood: str
    picture: str


@dataclass(frozen=True, slots=True)
class Plan:
    """What a bundle says of itself: the deck's title, its cards, and what was left out."""

    title: str
    cards: tuple[Wanted, ...]
    refused: tuple[Refused, ...]


def plan_of(bundle: Bundle, name: str) -> Plan:
    """Return what is to be taken in; `name` is what a deck without deck.toml is called."""
    told = told_by(bundle, DECK)
    if not told or isinstance(told, tuple):
        pictures = [picture for picture in bundle.names if picture != DECK]
        torn = (told,) if isinstance(told, tuple) else ()
        return Plan(name, tuple(_by_name(pictures)), (*bundle.refused, *torn))
    cards, refused = _cards(told, frozenset(bundle.names))
    return Plan(words_of(told, "title") or name, cards, (*bundle.refused, *refused))


def _by_name(pictures: Iterable[str]) -> Iterable[Wanted]:
    for number, picture in enumerate(pictures, 1):
        title = title_from(picture)
        yield Wanted(f"billede-{number}", title, title, Mood.OPEN, picture)


def own_title(file_name: str, otherwise: str) -> str:
    """Return a title for a photograph; a camera's number says nothing."""
    return otherwise if _NUMBER.fullmatch(Path(file_name).stem) else title_from(file_name)


def _cards(
    told: dict[str, Any], there: frozenset[str]
) -> tuple[tuple[Wanted, ...], tuple[Refused, ...]]:
    cards: dict[str, Wanted] = {}
    refused: list[Refused] = []
    for number, row in enumerate(rows_of(told, "cards"), 1):
        card = _card(row)
        why = refusal_of(card.id, card.picture, cards, there)
        if why is None:
            cards[card.id] = card
        else:
            refused.append((f"{DECK}, {words_of(row, 'title') or card.picture or number}", why))
    return tuple(cards.values()), tuple(refused)


def _card(row: dict[str, Any]) -> Wanted:
    picture, mood = words_of(row, "picture"), words_of(row, "mood")
    title = words_of(row, "title") or title_from(picture)
    known = mood if mood in set(Mood) else Mood.OPEN
    return Wanted(words_of(row, "id"), title, words_of(row, "alt") or title, known, picture)


def take_in(
    bundle: Bundle, plan: Plan, folder: Path, kept: Kept, watch: Watch
) -> tuple[int, tuple[Refused, ...]]:
    """Make a deck in a folder that is not there yet; its name is the deck's id.

    Returns how many pictures it has (with none, there is no deck) and what was left out. What was
    taken in when somebody stopped stays. Raises OSError of the content's own disk.
    """
    count, refused = made(
        folder,
        DECK,
        lambda hidden: _pictures(bundle, plan, hidden, kept, watch),
        partial(written, folder.name, plan.title),
    )
    return count, (*plan.refused, *refused)


def _pictures(
    bundle: Bundle, plan: Plan, hidden: Path, kept: Kept, watch: Watch
) -> tuple[list[Wanted], list[Refused]]:
    done: list[Wanted] = []
    refused: list[Refused] = []
    for number, card in enumerate(plan.cards, 1):
        if not watch(number, len(plan.cards), card.picture):
            break
        try:
            with bundle.open(card.picture) as opened:
                photograph = kept(opened, card.picture)
        except FileRefused as error:
            refused.append((card.picture, error.why))
            continue
        name = f"{card.id}{_ENDINGS[photograph.media_type]}"
        (hidden / name).write_bytes(photograph.data)
        done.append(Wanted(card.id, card.title, card.alt, card.mood, name))
    return done, refused


def written(deck_id: str, title: str, cards: Iterable[Wanted]) -> str:
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
            f"picture = {quoted(card.picture)}",
        ]
    return "\n".join(lines) + "\n"
