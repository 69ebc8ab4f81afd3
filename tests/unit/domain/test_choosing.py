from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dreamdesk.domain.choosing import ONE, SIZES, TWELVE, Choosing, dealt, found, page_of
from dreamdesk.domain.pictures import Mood, PictureCard


def card(number: int, mood: Mood, title: str = "") -> PictureCard:
    return PictureCard(f"k{number}", title, "", mood, Path("k.svg"))


def deck(light: int, other: int) -> list[PictureCard]:
    moods = [Mood.LIGHT] * light + [Mood.OPEN, Mood.HEAVY] * other
    return [card(number, mood) for number, mood in enumerate(moods[: light + other])]


SIXTY = deck(30, 30)


@given(st.text(max_size=20))
def test_each_nine_of_sixty_hold_four_or_five_light_ones(deal: str) -> None:
    mood = {each.id: each.mood for each in SIXTY}
    order = dealt(SIXTY, deal)
    assert sorted(order) == sorted(mood)
    for start in range(len(order) - 8):
        nine = Counter(mood[each] is Mood.LIGHT for each in order[start : start + 9])
        assert nine[True] in (4, 5)


@given(st.integers(0, 40), st.integers(0, 40), st.text(max_size=20))
def test_the_same_deal_gives_the_same_order_whatever_order_the_deck_is_in(
    light: int, other: int, deal: str
) -> None:
    cards = deck(light, other)
    assert dealt(cards, deal) == dealt(list(reversed(cards)), deal)
    assert sorted(dealt(cards, deal)) == sorted(each.id for each in cards)


def test_another_deal_gives_another_order() -> None:
    assert len({dealt(SIXTY, str(number)) for number in range(20)}) == 20


@pytest.mark.parametrize("size", SIZES)
def test_turning_on_goes_through_the_whole_deck_and_begins_again(size: int) -> None:
    order, choosing, seen = dealt(SIXTY, ""), Choosing(at_a_time=size), []
    first = page_of(order, choosing)
    while not seen or page_of(order, choosing) != first:
        seen += page_of(order, choosing)
        choosing = choosing.turned(1)
    assert tuple(seen) == order


def test_turning_back_comes_to_the_same_cards_also_from_the_first() -> None:
    order = dealt(SIXTY, "")
    choosing = Choosing().turned(-1)
    assert page_of(order, choosing) == order[54:]
    assert page_of(order, choosing.turned(3).turned(-2)) == order[:9]


def test_fewer_at_a_time_begins_with_the_first_one_that_was_seen() -> None:
    order, choosing = dealt(SIXTY, ""), Choosing().turned(2)
    assert page_of(order, choosing.with_size(ONE)) == order[18:19]
    assert order[18] in page_of(order, choosing.with_size(TWELVE))


def test_an_empty_deck_has_an_empty_page() -> None:
    assert page_of((), Choosing().turned(3)) == ()


def test_a_card_laid_aside_can_be_taken_up_again() -> None:
    aside = Choosing().set_aside("bro", True)
    assert aside.aside == {"bro"}
    assert aside.set_aside("bro", False) == Choosing()


def test_ready_ends_both_silence_and_what_is_unseen() -> None:
    assert Choosing(page=2, silent=True, unseen=True).ready() == Choosing(page=2)


def test_cards_are_found_by_all_the_words_in_title_description_or_themes() -> None:
    boat = PictureCard("a", "Båden", "En båd med et træ", Mood.OPEN, Path("a"), themes=("water",))
    tree = PictureCard(
        "b", "Træet", "Et træ på en skulder", Mood.OPEN, Path("b"), themes=("growth",)
    )
    assert found([boat, tree], "TRÆ") == (boat, tree)
    assert found([boat, tree], "træ båd") == (boat,)
    assert found([boat, tree], "growth") == (tree,)
    assert found([boat, tree], "  ") == found([boat, tree], "hest") == ()
