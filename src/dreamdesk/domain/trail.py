"""The chain that must never break: picture -> quote -> dream -> goal -> step, both ways."""

from __future__ import annotations

from dataclasses import dataclass

from dreamdesk.domain.dreams import Dream
from dreamdesk.domain.goals import Goal
from dreamdesk.domain.quotes import KeptPicture, Quote
from dreamdesk.domain.workshop import Workshop


@dataclass(frozen=True, slots=True)
class Trail:
    """One way from what was seen to what is done (mellemregninger); a link may be missing."""

    quote: Quote
    picture: KeptPicture | None = None
    dream: Dream | None = None
    goals: tuple[Goal, ...] = ()


def trails(
    workshop: Workshop, goals: tuple[Goal, ...], pictures: tuple[KeptPicture, ...]
) -> tuple[Trail, ...]:
    """Return a trail for every quote, those that became a dream first, in the citizen's order."""
    kept = {picture.id: picture for picture in pictures}

    def trail(quote: Quote) -> Trail:
        dream = workshop.dream_of(quote.id)
        grown = tuple(goal for goal in goals if dream and goal.dream_id == dream.id)
        picture = kept.get(quote.origin.picture_id) if quote.origin.picture_id else None
        return Trail(quote, picture, dream, grown)

    dreamt = [workshop.quote(dream.quote_id) for dream in workshop.dreams]
    rest = [quote for quote in workshop.quotes if quote not in dreamt]
    return tuple(trail(quote) for quote in (*dreamt, *rest))
