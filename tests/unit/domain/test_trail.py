from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from dreamdesk.domain.dreams import Dream
from dreamdesk.domain.goals import Goal
from dreamdesk.domain.quotes import KeptPicture, Origin, Quote
from dreamdesk.domain.trail import trails
from dreamdesk.domain.workshop import Workshop
from support.aggregates import unhurried, workshops

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
WORKSHOP = UUID(int=100)
BRIDGE = KeptPicture(UUID(int=31), "bro", "Broen", "En bro.", "image/svg+xml", b"<svg/>")


def quote(number: int, picture: KeptPicture | None = None) -> Quote:
    origin = Origin(picture_id=picture.id if picture else None)
    return Quote(UUID(int=number), f"ord {number}", UUID(int=1), UUID(int=2), NOW, origin)


def dream(number: int, grown_from: Quote) -> Dream:
    return Dream(id=UUID(int=number), quote_id=grown_from.id, created_at=NOW)


def goal(number: int, grown_from: Dream) -> Goal:
    return Goal(UUID(int=number), WORKSHOP, grown_from.id, NOW)


def with_quotes(*quotes: Quote) -> Workshop:
    return Workshop(WORKSHOP, UUID(int=101), 1, NOW, quotes=quotes)


def test_the_whole_way_from_the_picture_to_the_goal_is_one_trail() -> None:
    said = quote(11, BRIDGE)
    dreamt = dream(21, said)
    first, second = goal(41, dreamt), goal(42, dreamt)
    (trail,) = trails(replace(with_quotes(said), dreams=(dreamt,)), (first, second), (BRIDGE,))
    assert (trail.picture, trail.quote, trail.dream) == (BRIDGE, said, dreamt)
    assert trail.goals == (first, second)


def test_words_without_picture_or_dream_have_a_trail_of_their_own() -> None:
    (trail,) = trails(with_quotes(quote(11)), (), (BRIDGE,))
    assert (trail.picture, trail.dream, trail.goals) == (None, None, ())


def test_a_goal_belongs_only_to_the_dream_it_grew_from() -> None:
    sea, bench = quote(11), quote(12)
    dreams = (dream(21, sea), dream(22, bench))
    found = trails(replace(with_quotes(sea, bench), dreams=dreams), (goal(41, dreams[1]),), ())
    assert [len(trail.goals) for trail in found] == [0, 1]


def test_what_became_a_dream_comes_first_in_the_citizens_order() -> None:
    sea, bench, rain = quote(11), quote(12), quote(13)
    ordered = replace(with_quotes(sea, bench, rain), dreams=(dream(22, rain), dream(21, sea)))
    assert [trail.quote for trail in trails(ordered, (), ())] == [rain, sea, bench]


@unhurried
@given(st.data())
def test_no_words_are_lost_and_none_stand_twice(data: st.DataObject) -> None:
    drawn = data.draw(workshops(WORKSHOP, UUID(int=101)))
    # Drawn dreams may share their words, which the rooms do not let happen.
    said = [trail.quote for trail in trails(drawn, (), ())]
    assert set(said) == set(drawn.quotes)
    undreamt = [quote for quote in drawn.quotes if drawn.dream_of(quote.id) is None]
    assert all(said.count(quote) == 1 for quote in undreamt)
