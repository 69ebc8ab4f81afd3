"""Decks that somebody adds to the content: read leniently, written as a deck of our own.

A deck is made whole under a hidden name and only then given its own, so that a stick that is pulled
out, or a disk that fills up, never leaves half a deck to choose from.
"""

from __future__ import annotations

import json
import re
import shutil
import tomllib
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any, BinaryIO

from dreamdesk.content.bundles import DECK, Bundle
from dreamdesk.domain.errors import FileRefused, Refusal
from dreamdesk.domain.own_pictures import Photograph
from dreamdesk.domain.pictures import Mood

Refused = tuple[str, Refusal]
"""The name of a file, and why it was not taken in."""

Watch = Callable[[int, int, str], bool]
"""Told which file of how many is on its way, and its name; answers whether to go on."""

Kept = Callable[[BinaryIO, str], Photograph]
"""Returns the picture in an opened file of this name as it is kept; raises FileRefused."""

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_NUMBER = re.compile(r"(?i)[a-z]{0,6}[-_ ]?\d[-_ \d()a-z]*")
_MOST_TOML = 1 << 20
_ENDINGS = {"image/jpeg": ".jpg", "image/png": ".png", "image/svg+xml": ".svg"}


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
    told = _told(bundle) if DECK in bundle.names else None
    if told is None:
        refused = (*bundle.refused, *(((DECK, Refusal.TORN),) if DECK in bundle.names else ()))
        pictures = [picture for picture in bundle.names if picture != DECK]
        return Plan(name, tuple(_by_name(pictures)), refused)
    cards, refused = _cards(told, frozenset(bundle.names))
    title = told.get("title")
    named = title.strip() if isinstance(title, str) and title.strip() else name
    return Plan(named, cards, (*bundle.refused, *refused))


def _told(bundle: Bundle) -> dict[str, Any] | None:
    try:
        with bundle.open(DECK) as opened:
            return tomllib.loads(opened.read(_MOST_TOML).decode("utf-8-sig"))
    except (FileRefused, OSError, ValueError, RecursionError):
        return None


def _by_name(pictures: Iterable[str]) -> Iterable[Wanted]:
    for number, picture in enumerate(pictures, 1):
        title = title_from(picture)
        yield Wanted(f"billede-{number}", title, title, Mood.OPEN, picture)


def title_from(file_name: str) -> str:
    """Return what a picture is called after its file: "ved_soeen-2.JPG" is "ved soeen 2"."""
    return re.sub(r"[_\W]+", " ", Path(file_name).stem).strip() or Path(file_name).stem


def own_title(file_name: str, otherwise: str) -> str:
    """Return a title for a photograph; a camera's number says nothing."""
    return otherwise if _NUMBER.fullmatch(Path(file_name).stem) else title_from(file_name)


def _cards(
    told: dict[str, Any], there: frozenset[str]
) -> tuple[tuple[Wanted, ...], tuple[Refused, ...]]:
    cards: dict[str, Wanted] = {}
    refused: list[Refused] = []
    rows = told.get("cards")
    for number, row in enumerate(rows if isinstance(rows, list) else [], 1):
        card = _card(row if isinstance(row, dict) else {}, cards, there)
        if isinstance(card, Wanted):
            cards[card.id] = card
        else:
            words = row.get("title") or row.get("picture") if isinstance(row, dict) else ""
            refused.append((f"{DECK}, {words or number}", card))
    return tuple(cards.values()), tuple(refused)


def _card(row: dict[str, Any], known: dict[str, Wanted], there: frozenset[str]) -> Wanted | Refusal:
    def words(key: str) -> str:
        value = row.get(key)
        return value.strip() if isinstance(value, str) else ""

    picture = words("picture")
    if not _ID.fullmatch(words("id")):
        return Refusal.WITHOUT_ID
    if words("id") in known:
        return Refusal.SAME_ID
    if "/" in picture or "\\" in picture or picture.startswith("."):
        return Refusal.OUTSIDE
    if picture not in there:
        return Refusal.WITHOUT_PICTURE
    title = words("title") or title_from(picture)
    mood = words("mood") if words("mood") in set(Mood) else Mood.OPEN
    return Wanted(words("id"), title, words("alt") or title, mood, picture)


def free_folder(cards: Path, title: str, taken: frozenset[str]) -> Path:
    """Return where a new deck of this title belongs; `taken` are the ids of decks elsewhere."""
    known = taken | {path.name for path in _below(cards)}
    wanted = slug(title)
    names = (wanted if number == 1 else f"{wanted}-{number}" for number in count(1))
    return cards / next(name for name in names if name not in known)


def take_in(
    bundle: Bundle, plan: Plan, folder: Path, kept: Kept, watch: Watch
) -> tuple[int, tuple[Refused, ...]]:
    """Make a deck in a folder that is not there yet; its name is the deck's id.

    Returns how many pictures it has (with none, there is no deck) and what was left out. What was
    taken in when somebody stopped stays. Raises OSError of the content's own disk.
    """
    making = folder.with_name(f".{folder.name}.making")
    shutil.rmtree(making, ignore_errors=True)
    making.mkdir(parents=True)
    try:
        done, refused = _pictures(bundle, plan, making, kept, watch)
        if done:
            toml = written(folder.name, plan.title, done)
            (making / DECK).write_text(toml, encoding="utf-8")
            making.rename(folder)
        return len(done), (*plan.refused, *refused)
    finally:
        shutil.rmtree(making, ignore_errors=True)


def _pictures(
    bundle: Bundle, plan: Plan, making: Path, kept: Kept, watch: Watch
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
        (making / name).write_bytes(photograph.data)
        done.append(Wanted(card.id, card.title, card.alt, card.mood, name))
    return done, refused


def written(deck_id: str, title: str, cards: Iterable[Wanted]) -> str:
    """Return a deck.toml; ids carry the deck's own, since a card is found by its id alone."""
    lines = [
        "schema = 1",
        f"id = {_quoted(deck_id)}",
        'version = "1"',
        f"title = {_quoted(title)}",
        f"description = {_quoted(title)}",
        'license = "Tilhører dem, der har lagt billederne ind."',
    ]
    for card in cards:
        lines += [
            "",
            "[[cards]]",
            f"id = {_quoted(f'{deck_id}-{card.id}')}",
            f"title = {_quoted(card.title)}",
            f"alt = {_quoted(card.alt)}",
            f"mood = {_quoted(card.mood)}",
            'themes = ["egne"]',
            f"picture = {_quoted(card.picture)}",
        ]
    return "\n".join(lines) + "\n"


def _quoted(words: str) -> str:
    # JSON's strings are TOML's, but for the one sign that it lets stand as it is.
    return json.dumps(words, ensure_ascii=False).replace("\x7f", "\\u007f")


def slug(title: str) -> str:
    """Return an id for a title: small letters, digits and hyphens."""
    plain = title.lower().replace("æ", "ae").replace("ø", "oe").replace("å", "aa")
    plain = unicodedata.normalize("NFKD", plain).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:40].strip("-") or "kort"


def _below(folder: Path) -> tuple[Path, ...]:
    try:
        return tuple(folder.iterdir())
    except OSError:
        return ()
