"""The table against a model that keeps a picture of it after each action."""

from dataclasses import replace
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dreamdesk.domain.card_table import CardTable, Pose
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


def test_several_cards_moved_with_one_gesture_are_one_action() -> None:
    table = TABLE.lay("bro", 0.1, 0.1).lay("dør", 0.2, 0.2).lay("lygte", 0.3, 0.3)
    moved = table.move({"dør": Pose(0.7, 0.7, 20, 1.5), "bro": Pose(0.6, 0.6)})
    assert [laid.card for laid in moved.cards] == ["lygte", "bro", "dør"]
    assert len(moved.changes) == 4
    assert moved.changes[-1].cards == {"bro", "dør"}
    assert moved.undo().cards == table.cards
    assert moved.undo().redo().cards == moved.cards


def test_cards_with_a_word_are_together_and_one_alone_is_alone() -> None:
    table = TABLE.lay("bro", 0.1, 0.1).lay("dør", 0.2, 0.2).lay("lygte", 0.3, 0.3)
    grouped = table.group("nært", "bro", "lygte")
    assert grouped.together_with("lygte") == ("bro", "lygte")
    assert grouped.together_with("dør") == ("dør",)
    assert grouped.together_with("rede") == ()
    assert grouped.group("", "bro").together_with("lygte") == ("lygte",)
    assert grouped.undo() == replace(table, changes=grouped.changes)


def test_some_turned_and_some_not_are_all_turned_to_their_back() -> None:
    table = TABLE.lay("bro", 0.1, 0.1).lay("dør", 0.2, 0.2).turn("dør").turn("bro", "dør")
    assert not any(laid.face_up for laid in table.cards)
    assert all(laid.face_up for laid in table.turn("bro", "dør").cards)


def test_what_changes_nothing_is_no_action() -> None:
    table = TABLE.lay("bro", 0.1, 0.1)
    assert table.group("", "bro") == table
    assert table.put_back() == table


def test_doing_something_else_forgets_what_was_taken_back() -> None:
    table = TABLE.lay("bro", 0.1, 0.1).lay("dør", 0.2, 0.2).undo().lay("lygte", 0.3, 0.3)
    assert not table.can_redo
    assert [change.cards for change in table.changes] == [{"bro"}, {"lygte"}]


@pytest.mark.parametrize("act_on", [CardTable.turn, CardTable.put_back])
def test_a_card_that_does_not_lie_there_cannot_be_turned_or_put_back(act_on) -> None:
    with pytest.raises(NotThere):
        act_on(TABLE, "bro")


def test_another_shuffling_is_another_deal_and_so_is_another_workshop() -> None:
    shuffled = replace(TABLE, choosing=TABLE.choosing.shuffled())
    assert len({TABLE.deal, shuffled.deal, CardTable(UUID(int=8)).deal}) == 3
