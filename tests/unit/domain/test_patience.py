from hypothesis import given
from hypothesis import strategies as st

from dreamdesk.domain.patience import wait_after


def test_a_first_mistake_costs_half_a_second() -> None:
    assert wait_after(1) == 0.5


def test_nobody_waits_without_a_mistake() -> None:
    assert wait_after(0) == 0.0
    assert wait_after(-3) == 0.0


@given(st.integers(0, 100_000))
def test_each_mistake_costs_at_least_as_much_as_the_one_before(tries: int) -> None:
    assert wait_after(tries) <= wait_after(tries + 1)


@given(st.integers(0, 100_000))
def test_nobody_is_ever_locked_out(tries: int) -> None:
    assert wait_after(tries) <= 8.0
