from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest

from dreamdesk.domain.errors import QuoteIsLocked
from dreamdesk.domain.quotes import Origin, Quote

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
OPEN = Quote(UUID(int=1), "En stol", UUID(int=2), UUID(int=3), NOW, Origin(prompt="a"))
LOCKED = OPEN.confirmed(NOW)


def test_an_open_quote_can_be_put_right() -> None:
    assert OPEN.reworded("En tom stol").text == "En tom stol"


def test_a_locked_quote_is_never_overwritten() -> None:
    with pytest.raises(QuoteIsLocked):
        LOCKED.reworded("Noget andet")
    with pytest.raises(QuoteIsLocked):
        LOCKED.from_picture(UUID(int=9))


def test_a_second_yes_keeps_the_time_of_the_first() -> None:
    assert LOCKED.confirmed(NOW + timedelta(hours=1)).confirmed_at == NOW


def test_another_picture_leaves_the_question_it_answered() -> None:
    assert OPEN.from_picture(UUID(int=9)).origin == Origin(UUID(int=9), "a")
    assert OPEN.from_picture(UUID(int=9)).from_picture(None).origin == Origin(prompt="a")
