from datetime import UTC, datetime, timedelta, timezone
from uuid import UUID

import pytest
from sqlalchemy.dialects.sqlite import dialect

from dreamdesk.domain.card_table import LaidCard
from dreamdesk.storage.columns import Laid, Utc

SQLITE = dialect()
AT = datetime(2026, 7, 1, 12, 30, 15, 250, tzinfo=UTC)


def test_a_time_is_kept_in_utc() -> None:
    noon_in_denmark = datetime(2026, 7, 1, 12, tzinfo=timezone(timedelta(hours=2)))
    kept = Utc().process_bind_param(noon_in_denmark, SQLITE)
    assert kept == datetime(2026, 7, 1, 10)  # noqa: DTZ001
    read = Utc().process_result_value(kept, SQLITE)
    assert read == noon_in_denmark
    assert read is not None
    assert read.tzinfo is UTC


def test_a_time_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="without a zone"):
        Utc().process_bind_param(datetime(2026, 7, 1, 12), SQLITE)  # noqa: DTZ001


def test_no_time_stays_no_time() -> None:
    assert Utc().process_bind_param(None, SQLITE) is None
    assert Utc().process_result_value(None, SQLITE) is None


_CHOSEN = LaidCard("dør", 0.2, 0.3, word="»nært«", by=UUID(int=5), at=AT, prompt="billedet")


@pytest.mark.parametrize(
    "laid",
    [
        (),
        (LaidCard("bro", 0.1, 2 / 3, -90.5, 1.5, 7, False),),
        (LaidCard("bro", 0.1, 0.2), _CHOSEN),
    ],
)
def test_cards_come_back_as_they_lay(laid: tuple[LaidCard, ...]) -> None:
    kept = Laid().process_bind_param(laid, SQLITE)
    assert Laid().process_result_value(kept, SQLITE) == laid
