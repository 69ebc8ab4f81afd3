"""The sheet against a model that keeps a picture of it after each action."""

from dataclasses import replace
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dreamdesk.domain.errors import NotThere
from dreamdesk.domain.sheet import Placed, PlacedKind, Sheet, SheetHead, Thing, replayed
from support.strokes import NOON, stroke_through

SHEET = Sheet(SheetHead(UUID(int=900), UUID(int=901), "Ark 1", NOON))

_actions = st.lists(
    st.tuples(
        st.sampled_from(
            ["draw", "draw", "place", "move", "forward", "take", "split", "undo", "undo", "redo"]
        ),
        st.integers(0, 8),
    ),
    max_size=40,
)


def placed(number: int) -> Placed:
    return Placed(UUID(int=number), PlacedKind.STAMP, 100, 100, None, NOON, name="hus")


class Desk:
    """Acts on a sheet and on the model: what lay there after each action, by id and layer."""

    def __init__(self) -> None:
        self.sheet = SHEET
        self.seen = [SHEET.things]
        self.at = 0
        self.made = 0

    def act(self, what: str, which: int) -> None:
        before = self.sheet
        if what in ("undo", "redo"):
            self.sheet = before.undo() if what == "undo" else before.redo()
            step = -1 if what == "undo" else 1
            self.at = min(max(self.at + step, 0), len(self.seen) - 1)
            return
        self.sheet = self._changed(what, which)
        if self.sheet is not before:
            self.seen[self.at + 1 :] = [self.sheet.things]
            self.at += 1

    def _changed(self, what: str, which: int) -> Sheet:
        sheet, self.made = self.sheet, self.made + 2
        if what == "draw":
            return sheet.add(stroke_through(self.made, (which, 5), (9, 9)))
        if what == "place":
            return sheet.add(placed(self.made))
        if not sheet.things:
            return sheet
        thing = sheet.things[which % len(sheet.things)]
        if what == "take":
            return sheet.take(thing.id)
        if what == "forward":
            return sheet.bring_forward(thing.id)
        if what == "move" and isinstance(thing, Placed):
            return sheet.change(replace(thing, x=thing.x + 1))
        pieces: tuple[Thing, ...] = tuple(
            replace(thing, id=UUID(int=1000 + self.made + part)) for part in (0, 1)
        )
        return sheet.exchange((thing,), pieces)


@given(_actions)
def test_whatever_is_done_the_sheet_is_as_the_model_says(actions: list[tuple[str, int]]) -> None:
    desk = Desk()
    for action in actions:
        desk.act(*action)
        assert desk.sheet.things == desk.seen[desk.at]
        assert desk.sheet.can_undo == (desk.at > 0)
        assert desk.sheet.can_redo == (desk.at < len(desk.seen) - 1)
        layers = [thing.layer for thing in desk.sheet.things]
        assert layers == sorted(layers)
        assert desk.sheet == replayed(
            SHEET.head, desk.sheet.changes, desk.sheet.done, desk.sheet.floor
        )


def test_what_an_earlier_sheet_brought_along_is_not_taken_back() -> None:
    brought = replace(SHEET.add(placed(1)), floor=1)
    assert not brought.can_undo
    assert brought.undo() is brought
    drawn = brought.add(placed(2))
    assert drawn.undo().things == brought.things


def test_what_is_not_there_is_not_changed() -> None:
    with pytest.raises(NotThere):
        SHEET.change(placed(1))
    with pytest.raises(NotThere):
        SHEET.bring_forward(UUID(int=1))
    assert SHEET.take(UUID(int=1)) is SHEET


def test_what_changes_nothing_is_no_action() -> None:
    sheet = SHEET.add(placed(1), stroke_through(2, (1, 1)))
    assert sheet.change(placed(1)) is sheet
    assert sheet.bring_forward(UUID(int=2)) is sheet
    assert SHEET.add() is SHEET
    assert (len(sheet.strokes()), len(sheet.placed())) == (1, 1)
