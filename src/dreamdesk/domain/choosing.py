"""How cards are chosen: a shuffled deck, some at a time, in silence or unseen where that is wished.

Choose in silence and without a time limit, nine at a time, is what other picture methods have
taught (domain.md, "Lessons from other picture methods"). Nothing here counts or limits.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from hashlib import blake2b
from uuid import UUID

from dreamdesk.domain.pictures import Mood, PictureCard

NINE, TWELVE, ONE = 9, 12, 1
SIZES = (NINE, TWELVE, ONE)
"""How many pictures may be shown at a time."""


@dataclass(frozen=True, slots=True)
class Choosing:
    """How the deck is gone through.

    `seed` counts how often it has been shuffled, `page` is where one is, from 0 on and without an
    end. `aside` are the cards that the citizen does not want to see; they can be seen again.
    While `silent` nobody is asked anything; while `unseen` the adviser's screen shows no cards.
    `chooser` is the participant who lays cards now (None: the citizen). `deck` is the deck one
    chooses from, empty for the first there is.
    """

    seed: int = 0
    at_a_time: int = NINE
    page: int = 0
    aside: frozenset[str] = frozenset()
    silent: bool = False
    unseen: bool = False
    chooser: UUID | None = None
    deck: str = ""

    def turned(self, pages: int) -> Choosing:
        """Turn so many pages on (or back, when negative)."""
        return replace(self, page=self.page + pages)

    def with_size(self, at_a_time: int) -> Choosing:
        """Show so many at a time, beginning with the page that holds the first one shown now."""
        first = self.page * self.at_a_time
        return replace(self, at_a_time=at_a_time, page=first // at_a_time)

    def shuffled(self) -> Choosing:
        """Shuffle anew and begin at the first page."""
        return replace(self, seed=self.seed + 1, page=0)

    def from_deck(self, deck: str) -> Choosing:
        """Choose from another deck, from its first page."""
        return self if deck == self.deck else replace(self, deck=deck, page=0)

    def set_aside(self, card: str, aside: bool) -> Choosing:
        """Lay a card aside, or take it up again."""
        return replace(self, aside=self.aside | {card} if aside else self.aside - {card})

    def ready(self) -> Choosing:
        """The citizen has chosen: what was silent or unseen is so no longer."""
        return replace(self, silent=False, unseen=False)


def dealt(cards: Iterable[PictureCard], deal: str) -> tuple[str, ...]:
    """Return a deck's cards shuffled by `deal`, the light ones spread evenly among the others.

    Where half of a deck is light, any nine cards in a row hold four or five light ones. The same
    `deal` gives the same order, and a card more in the deck moves the others little.
    """

    def drawn(card: PictureCard) -> bytes:
        return blake2b(f"{deal}/{card.id}".encode(), digest_size=8).digest()

    order = sorted(cards, key=drawn)
    light = [card.id for card in order if card.mood is Mood.LIGHT]
    other = [card.id for card in order if card.mood is not Mood.LIGHT]
    return tuple(card for _, card in sorted((*_spread(light), *_spread(other))))


def page_of(order: Sequence[str], choosing: Choosing) -> tuple[str, ...]:
    """Return the cards that are shown; after the last page comes the first one again."""
    size = choosing.at_a_time
    pages = -(-len(order) // size)
    start = choosing.page % pages * size if pages else 0
    return tuple(order[start : start + size])


def found(cards: Iterable[PictureCard], words: str) -> tuple[PictureCard, ...]:
    """Return the cards whose title, description or themes hold every one of the words."""
    wanted = words.casefold().split()
    if not wanted:
        return ()

    def text(card: PictureCard) -> str:
        return " ".join((card.title, card.alt, *card.themes)).casefold()

    return tuple(card for card in cards if all(word in text(card) for word in wanted))


def _spread(cards: Sequence[str]) -> list[tuple[float, str]]:
    return [((place + 0.5) / len(cards), card) for place, card in enumerate(cards)]
