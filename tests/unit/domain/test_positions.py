from uuid import UUID

from dreamdesk.domain.positions import Position, PositionEntry, PositionMap

ONE, TWO, QUOTE = UUID(int=1), UUID(int=2), UUID(int=3)


def test_a_quote_stands_in_one_field_once() -> None:
    once = PositionMap().with_quote(ONE, Position.NAMING, QUOTE)
    assert once.entries == (PositionEntry(ONE, Position.NAMING, quote_id=QUOTE),)
    assert once.with_quote(TWO, Position.REASON, QUOTE) == once


def test_words_are_written_reworded_and_taken_away_by_hand() -> None:
    written = PositionMap().with_words(ONE, Position.EFFECT, " Ro ")
    assert written.entries == (PositionEntry(ONE, Position.EFFECT, "Ro"),)
    assert written.with_words(ONE, Position.EFFECT, "Ro i maven").entries[0].text == "Ro i maven"
    assert written.with_words(ONE, Position.EFFECT, "  ") == PositionMap()


def test_what_is_taken_out_leaves_the_rest() -> None:
    two = PositionMap().with_quote(ONE, Position.NAMING, QUOTE)
    two = two.with_words(TWO, Position.STANCE, "Okay")
    assert [entry.id for entry in two.taking_out(ONE).entries] == [TWO]
    assert not two.taking_out(ONE).quotes(QUOTE)
