"""The table against a model that keeps a picture of it after each action."""

from dataclasses import replace
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dreamdesk.domain.card_table import CardTable
from dreamdesk.domain.errors import NotThere

CARDS = ("bro", "dør", "lygte", "rede")
TABLE = CardTable(UUID(int=7))

Lying = dict[str, tuple[float, float, bool]]
"""The model: each card's place and side, in the order in which hands were last on them."""

_actions = st.lists(
    st.tuples(
        st.sampled_from(["lay", "lay", "turn", "put back", "undo", "undo", "redo"]),
        st.sampled_from(CARDS),
        st.floats(0, 1),
        st.floats(0, 1),
    ),
    max_size=40,
)


class Model:
    """What lay on the table after each action, and where among these one is."""

    def __init__(self) -> None:
        self.seen: list[Lying] = [{}]
        self.at = 0

    def now(self) -> Lying:
        return self.seen[self.at]

    def then(self, lying: Lying) -> None:
        self.seen[self.at + 1 :] = [lying]
        self.at += 1

    def act(self, what: str, card: str, x: float, y: float) -> None:
        lying, there = dict(self.now()), self.now().get(card)
        if what == "lay":
            lying.pop(card, None)
            lying[card] = (x, y, there[2] if there else True)
            self.then(lying)
        elif what == "turn" and there:
            lying[card] = (there[0], there[1], not there[2])
            self.then(lying)
        elif what == "put back" and there:
            del lying[card]
            self.then(lying)
        elif what == "undo":
            self.at = max(self.at - 1, 0)
        elif what == "redo":
            self.at = min(self.at + 1, len(self.seen) - 1)


def act(table: CardTable, what: str, card: str, x: float, y: float) -> CardTable:
    match what:
        case "lay":
            return table.lay(card, x, y)
        case "turn":
            return table.turn(card) if table.laid(card) else table
        case "put back":
            return table.put_back(card) if table.laid(card) else table
        case "undo":
            return table.undo()
    return table.redo()


def lying_on(table: CardTable) -> list[tuple[str, tuple[float, float, bool]]]:
    return [(laid.card, (laid.x, laid.y, laid.face_up)) for laid in table.cards]


@given(_actions)
def test_whatever_is_done_the_table_is_as_the_model_says(
    actions: list[tuple[str, str, float, float]],
) -> None:
    table, model = TABLE, Model()
    for what, card, x, y in actions:
        table = act(table, what, card, x, y)
        model.act(what, card, x, y)
        assert lying_on(table) == list(model.now().items())
        assert table.can_undo == (model.at > 0)
        assert table.can_redo == (model.at < len(model.seen) - 1)


@given(_actions)
def test_all_that_was_done_can_be_taken_back_and_done_again(
    actions: list[tuple[str, str, float, float]],
) -> None:
    table = TABLE
    for action in actions:
        table = act(table, *action)
    while table.can_redo:
        table = table.redo()
    cards = table.cards
    while table.can_undo:
        table = table.undo()
    assert table.cards == ()
    while table.can_redo:
        table = table.redo()
    assert table.cards == cards


def test_a_card_moved_lies_on_top_and_keeps_its_angle_and_side() -> None:
    table = TABLE.lay("bro", 0.2, 0.2, angle=-3).turn("bro").lay("dør", 0.5, 0.5)
    moved = table.lay("bro", 0.8, 0.8, angle=40).laid("bro")
    assert moved is not None
    assert (moved.x, moved.y, moved.angle, moved.face_up, moved.layer) == (0.8, 0.8, -3, False, 3)


def test_a_place_beside_the_table_becomes_the_nearest_on_it() -> None:
    laid = TABLE.lay("bro", -0.4, 7).laid("bro")
    assert laid is not None
    assert (laid.x, laid.y) == (0, 1)


def test_doing_something_else_forgets_what_was_taken_back() -> None:
    table = TABLE.lay("bro", 0.1, 0.1).lay("dør", 0.2, 0.2).undo().lay("lygte", 0.3, 0.3)
    assert not table.can_redo
    assert [change.card for change in table.changes] == ["bro", "lygte"]


@pytest.mark.parametrize("act_on", [CardTable.turn, CardTable.put_back])
def test_a_card_that_does_not_lie_there_cannot_be_turned_or_put_back(act_on) -> None:
    with pytest.raises(NotThere):
        act_on(TABLE, "bro")


def test_a_change_of_nothing_has_no_card() -> None:
    change = replace(TABLE.lay("bro", 0, 0).changes[0], after=None)
    with pytest.raises(NotThere):
        _ = change.card
