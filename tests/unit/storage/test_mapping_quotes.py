from hypothesis import given

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
from support.aggregates import some, unhurried, whole


@unhurried
@given(whole(Quote))
def test_a_quote_comes_back(quote: Quote) -> None:
    assert quote_of(quote_row(quote)) == quote


@unhurried
@given(whole(Reminder))
def test_a_reminder_comes_back(reminder: Reminder) -> None:
    assert reminder_of(reminder_row(reminder)) == reminder


@unhurried
@given(whole(KeptPicture))
def test_a_kept_picture_comes_back(picture: KeptPicture) -> None:
    assert picture_of(picture_row(picture)) == picture


@unhurried
@given(some(whole(Dream)))
def test_a_dream_comes_back_with_what_is_its_own(drawn: tuple[Dream, ...]) -> None:
    resources = [help_row(dream.id, aid) for dream in drawn for aid in dream.resources]
    barriers = [help_row(dream.id, bar) for dream in drawn for bar in dream.barriers]
    assert tuple(dream_of(dream_row(dream, False), resources, barriers) for dream in drawn) == drawn
