"""What was listened to, and what it brought up."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dreamdesk.domain.arrival import Colour
from dreamdesk.domain.listening import Listened, Listening, Moment, Taste, Tasted, tasting

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
PICTURE = UUID(int=9)


def piece(n: int) -> Listened:
    return Listened(UUID(int=n), f"piece-{n}", f"Piece {n}", NOON)


def test_several_pieces_stand_in_the_order_in_which_they_were_heard() -> None:
    heard = Listening().begun(piece(1)).begun(piece(2))
    assert [known.track for known in heard.heard] == ["piece-1", "piece-2"]
    assert [known.moment for known in heard.heard] == [Moment.TOLD, Moment.SOUNDING]


def test_one_is_at_a_piece_until_it_is_told() -> None:
    heard = Listening().begun(piece(1)).at_moment(Moment.SILENCE)
    assert heard.now is not None
    assert heard.now.moment is Moment.SILENCE
    assert heard.at_moment(Moment.TOLD).now is None


def test_a_piece_that_breaks_off_is_quiet_and_one_that_never_sounded_was_not_listened_to() -> None:
    at = Listening().begun(piece(1)).begun(piece(2))
    heard = at.broken_off("piece-2", heard=True)
    assert [known.moment for known in heard.heard] == [Moment.TOLD, Moment.SILENCE]
    never = at.broken_off("piece-2", heard=False)
    assert [known.track for known in never.heard] == ["piece-1"]
    assert never.now is None


def test_what_a_piece_has_brought_up_stays_though_it_cannot_be_played_again() -> None:
    brought = Listening().begun(piece(1).with_colour(Colour.BLUE))
    assert brought.broken_off("piece-1", heard=False) == brought.at_moment(Moment.SILENCE)


@pytest.mark.parametrize("heard", [True, False])
def test_another_piece_or_one_that_is_quiet_already_does_not_break_off(heard: bool) -> None:
    quiet = Listening().begun(piece(1)).at_moment(Moment.ASKED)
    assert quiet.broken_off("piece-1", heard=heard) == quiet
    assert Listening().begun(piece(1)).broken_off("piece-2", heard=heard).now == piece(1)
    assert Listening().broken_off("piece-1", heard=heard) == Listening()


def test_without_a_piece_no_moment_comes() -> None:
    assert Listening().at_moment(Moment.ASKED) == Listening()


def test_nothing_takes_back_the_colour_and_the_picture_and_they_take_it_back() -> None:
    both = piece(1).with_colour(Colour.BLUE).with_picture(PICTURE)
    assert both.brought_something
    nothing = both.with_nothing()
    assert (nothing.colour, nothing.picture_id, nothing.nothing) == (None, None, True)
    assert not nothing.with_colour(Colour.RED).nothing
    assert not nothing.with_nothing().nothing


def test_the_same_again_is_taken_back() -> None:
    assert piece(1).with_colour(Colour.BLUE).with_colour(Colour.BLUE) == piece(1)
    assert piece(1).with_picture(PICTURE).with_picture(PICTURE) == piece(1)


@given(st.lists(st.tuples(st.sampled_from(["ceiling", "volume"]), st.floats(-1, 2)), max_size=12))
def test_nothing_is_ever_louder_than_the_ceiling(steps: list[tuple[str, float]]) -> None:
    heard = Listening()
    for kind, share in steps:
        heard = heard.with_ceiling(share) if kind == "ceiling" else heard.with_volume(share)
        assert 0.1 <= heard.ceiling <= 1
        assert 0 < heard.loudness <= heard.ceiling


@pytest.mark.parametrize("taste", list(Taste))
def test_a_taste_said_twice_is_forgotten(taste: Taste) -> None:
    known = tasting((), Tasted("a", "A", taste))
    assert tasting(known, Tasted("a", "A", taste)) == ()


def test_a_piece_has_one_taste_at_a_time() -> None:
    liked = tasting((), Tasted("a", "A", Taste.FAVOURITE))
    (known,) = tasting(liked, Tasted("a", "A", Taste.NOT_AGAIN))
    assert known.taste is Taste.NOT_AGAIN


def test_a_tap_that_comes_late_does_not_lead_back() -> None:
    asked = Listening().begun(piece(1)).at_moment(Moment.ASKED)
    assert asked.at_moment(Moment.SILENCE) == asked
