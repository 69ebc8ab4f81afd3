from uuid import UUID

from dreamdesk import paths
from dreamdesk.content.library import Library
from dreamdesk.domain.card_table import CardTable
from dreamdesk.domain.layouts import Field, Layout

HERE = Field("her", "her", 0.0, 0.0, 0.5, 1.0)
THERE = Field("der", "der", 0.5, 0.0, 0.5, 1.0)
MIDDLE = Field("midt", "i midten", 0.4, 0.3, 0.2, 0.4, round=True)
LAYOUT = Layout("tre", "Tre", (MIDDLE, HERE, THERE))


def lying_at(x: float, y: float) -> CardTable:
    return CardTable(UUID(int=7)).lay("bro", x, y)


def field_at(x: float, y: float) -> Field | None:
    return LAYOUT.field_of(lying_at(x, y).cards[0])


def test_a_card_lies_in_the_field_that_its_middle_is_in_the_innermost_one() -> None:
    assert field_at(0.1, 0.5) is HERE
    assert field_at(0.9, 0.5) is THERE
    assert field_at(0.5, 0.5) is MIDDLE
    assert field_at(0.41, 0.31) is HERE  # in the corner that the oval leaves free


def test_beside_all_fields_a_card_lies_in_none() -> None:
    assert Layout("en", "En", (MIDDLE,)).field_of(lying_at(0.1, 0.1).cards[0]) is None


def test_the_cards_of_each_field_come_from_left_to_right_and_turned_ones_are_left_alone() -> None:
    table = lying_at(0.3, 0.5).lay("dør", 0.1, 0.5).lay("rede", 0.2, 0.2).turn("rede")
    cards = {field: [c.card for c in found] for field, found in LAYOUT.cards_in(table).items()}
    assert cards == {"midt": [], "her": ["dør", "bro"], "der": []}


def test_the_positionskort_has_the_four_steps_of_the_statement_of_position_map() -> None:
    layout = Library([paths.assets()]).layout("positionskort")
    assert layout is not None
    steps = {"navngivelse", "effekt", "stillingtagen", "begrundelse"}
    assert set(layout.cards_in(lying_at(0.2, 0.2))) == steps
