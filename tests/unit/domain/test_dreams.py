from datetime import UTC, datetime
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dreamdesk.domain.dreams import Barrier, Dream, Resource, Side
from dreamdesk.domain.feeds import Feeds
from dreamdesk.domain.quotes import Origin, Quote

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
DREAM = Dream(UUID(int=1), UUID(int=2), NOW, motivation="Jeg spiser alene")
PART = UUID(int=9)
ANSWER = UUID(int=7)


def answer(feeds: Feeds | None, words: str, side: Side | None = None) -> Quote:
    return Quote(ANSWER, words, UUID(int=3), UUID(int=4), NOW, Origin(feeds=feeds, side=side))


def test_an_answer_is_written_to_a_dream_as_what_it_feeds_with_its_origin() -> None:
    assert DREAM.taking_in(answer(Feeds.RESOURCE, "Jonas"), PART).resources == (
        Resource(PART, "Jonas", Side.CITIZEN, ANSWER),
    )
    assert DREAM.taking_in(answer(Feeds.BARRIER, "Bussen"), PART).barriers == (
        Barrier(PART, "Bussen", Side.SURROUNDINGS, ANSWER),
    )


def test_what_is_named_lies_where_the_question_says() -> None:
    taken = DREAM.taking_in(answer(Feeds.BARRIER, "Nye folk hver gang", Side.US), PART)
    assert taken.barriers[0].side is Side.US


def test_a_further_reason_stands_below_the_first_one() -> None:
    taken = DREAM.taking_in(answer(Feeds.MOTIVATION, "Jeg savner nogen"), PART)
    assert taken.motivation == "Jeg spiser alene\nJeg savner nogen"
    assert taken.motivated_by == (ANSWER,)


@given(st.sampled_from(Feeds), st.text(min_size=1))
def test_taking_the_same_answer_in_twice_changes_nothing_more(feeds: Feeds, words: str) -> None:
    once = DREAM.taking_in(answer(feeds, words), PART)
    assert once.taking_in(answer(feeds, words), UUID(int=10)) == once


@pytest.mark.parametrize(
    "feeds", [Feeds.STEP, Feeds.WITNESSING, Feeds.QUOTE, Feeds.NOTHING, Feeds.DREAM, None]
)
def test_what_feeds_something_else_leaves_the_dream_as_it_is(feeds: Feeds | None) -> None:
    assert DREAM.taking_in(answer(feeds, "Ord"), PART) == DREAM
    assert not DREAM.has_taken_in(ANSWER)
