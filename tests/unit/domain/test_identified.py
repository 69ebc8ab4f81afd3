from dataclasses import dataclass
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from dreamdesk.domain.identified import found, moved, put, without


@dataclass(frozen=True)
class Thing:
    id: UUID
    word: str = ""


IDS = st.integers(0, 9).map(lambda number: UUID(int=number))
ROWS = st.lists(st.builds(Thing, IDS), unique_by=lambda thing: thing.id, max_size=8).map(tuple)


@given(ROWS, IDS)
def test_what_was_put_in_is_found_and_stands_there_once(
    row: tuple[Thing, ...], thing_id: UUID
) -> None:
    thing = Thing(thing_id, "nyt")
    after = put(row, thing)
    assert found(after, thing_id) == thing
    assert [t.id for t in after].count(thing_id) == 1


@given(ROWS, IDS)
def test_putting_changes_nobody_elses_place(row: tuple[Thing, ...], thing_id: UUID) -> None:
    places = [thing.id for thing in row]
    after = [thing.id for thing in put(row, Thing(thing_id, "nyt"))]
    assert after == (places if thing_id in places else [*places, thing_id])


@given(ROWS, IDS)
def test_what_was_taken_out_is_gone_and_the_rest_stays(
    row: tuple[Thing, ...], thing_id: UUID
) -> None:
    after = without(row, thing_id)
    assert found(after, thing_id) is None
    assert after == tuple(thing for thing in row if thing.id != thing_id)


@given(ROWS, IDS, st.integers(-20, 20))
def test_moving_keeps_everybody_and_the_order_of_the_others(
    row: tuple[Thing, ...], thing_id: UUID, places: int
) -> None:
    after = moved(row, thing_id, places)
    assert without(after, thing_id) == without(row, thing_id)
    assert set(after) == set(row)
    if found(row, thing_id) is not None:
        here = [thing.id for thing in row].index(thing_id)
        there = min(max(here + places, 0), len(row) - 1)
        assert after[there].id == thing_id


def test_nothing_is_found_by_no_id() -> None:
    assert found((Thing(UUID(int=1)),), None) is None
