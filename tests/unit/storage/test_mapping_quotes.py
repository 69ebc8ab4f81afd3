from hypothesis import given
from hypothesis import strategies as st

from dreamdesk.domain.dreams import Dream
from dreamdesk.domain.quotes import KeptPicture, Quote, Reminder
from dreamdesk.storage.mapping_quotes import (
    dream_of,
    dream_row,
    help_row,
    picture_of,
    picture_row,
    quote_of,
    quote_row,
    reminder_of,
    reminder_row,
)
from support.aggregates import dreams, ids, pictures, quotes, reminders


@given(quotes(st.none() | ids))
def test_a_quote_comes_back(quote: Quote) -> None:
    assert quote_of(quote_row(quote)) == quote


@given(reminders)
def test_a_reminder_comes_back(reminder: Reminder) -> None:
    assert reminder_of(reminder_row(reminder)) == reminder


@given(pictures)
def test_a_kept_picture_comes_back(picture: KeptPicture) -> None:
    assert picture_of(picture_row(picture)) == picture


@given(st.lists(dreams(ids), min_size=1, max_size=3, unique_by=lambda dream: dream.id))
def test_a_dream_comes_back_with_what_is_its_own(drawn: list[Dream]) -> None:
    resources = [help_row(dream.id, aid) for dream in drawn for aid in dream.resources]
    barriers = [help_row(dream.id, bar) for dream in drawn for bar in dream.barriers]
    assert [dream_of(dream_row(dream), resources, barriers) for dream in drawn] == drawn
