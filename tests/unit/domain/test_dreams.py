from datetime import UTC, datetime
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from dreamdesk.domain.dreams import Barrier, Dream, Resource, Side
from dreamdesk.domain.frames import Feeds

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
DREAM = Dream(UUID(int=1), UUID(int=2), NOW, motivation="Jeg spiser alene")
PART = UUID(int=9)


def test_words_are_written_to_a_dream_as_what_they_feed() -> None:
    assert DREAM.taking_in(Feeds.RESOURCE, "Jonas", PART).resources == (
        Resource(PART, "Jonas", Side.CITIZEN),
    )
    assert DREAM.taking_in(Feeds.BARRIER, "Bussen", PART).barriers == (
        Barrier(PART, "Bussen", Side.SURROUNDINGS),
    )


def test_a_further_reason_stands_below_the_first_one() -> None:
    taken = DREAM.taking_in(Feeds.MOTIVATION, "Jeg savner nogen", PART)
    assert taken.motivation == "Jeg spiser alene\nJeg savner nogen"


@given(st.sampled_from(Feeds), st.text(min_size=1))
def test_taking_the_same_words_in_twice_changes_nothing_more(feeds: Feeds, words: str) -> None:
    once = DREAM.taking_in(feeds, words, PART)
    assert once.taking_in(feeds, words, UUID(int=10)) == once


@given(st.sampled_from([Feeds.STEP, Feeds.WITNESSING, Feeds.QUOTE, Feeds.NOTHING, Feeds.DREAM]))
def test_what_feeds_something_else_leaves_the_dream_as_it_is(feeds: Feeds) -> None:
    assert DREAM.taking_in(feeds, "Ord", PART) == DREAM
    assert not DREAM.has_taken_in(feeds, "Ord")
