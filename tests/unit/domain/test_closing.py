import pytest

from dreamdesk.domain.closing import Closing


@pytest.mark.parametrize(
    ("closing", "settled"),
    [
        (Closing(), False),
        (Closing(call_by="Jonas"), False),
        (Closing(call_when="i morgen"), False),
        (Closing(call_by="Jonas", call_when="i morgen"), True),
        (Closing(no_call=True), True),
    ],
)
def test_a_call_is_settled_by_who_and_when_or_by_nobody(closing: Closing, settled: bool) -> None:
    assert closing.call_is_settled is settled
