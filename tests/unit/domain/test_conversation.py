from uuid import UUID

from dreamdesk.domain.card_table import CardTable
from dreamdesk.domain.conversation import Conversation
from dreamdesk.domain.feeds import Feeds
from dreamdesk.domain.frames import Asked, DialogueFrame, Phase, Prompt

FRAME = DialogueFrame(
    "f",
    "F",
    "",
    "1",
    (
        Phase(
            "one",
            "One",
            tuple(
                Prompt(name, name, name, "", Asked.CITIZEN, Feeds.QUOTE, core=name != "b")
                for name in "abcd"
            ),
        ),
    ),
)
TABLE = CardTable(UUID(int=1)).lay("bro", 0.5, 0.5).lay("rede", 0.2, 0.5).lay("lod", 0.8, 0.5)


def test_the_first_step_goes_to_the_second_core_question() -> None:
    assert Conversation().moved(FRAME, 1).prompt == "c"
    assert Conversation(further=True).moved(FRAME, 1).prompt == "b"


def test_before_the_first_question_and_after_the_last_one_stays() -> None:
    assert Conversation().moved(FRAME, -1) == Conversation()
    last = Conversation().at("d")
    assert last.moved(FRAME, 1) == last


def test_both_the_question_one_leaves_and_the_one_one_comes_to_are_visited() -> None:
    assert Conversation().moved(FRAME, 1).visited == {"a", "c"}


def test_a_skipped_question_leaves_no_trace() -> None:
    skipped = Conversation().skipped(FRAME)
    assert (skipped.prompt, skipped.visited) == ("c", {"c"})
    assert skipped.skipped(FRAME).visited == {"d"}


def test_the_last_question_cannot_be_skipped_to_nowhere() -> None:
    last = Conversation().at("d")
    assert last.skipped(FRAME) == last


def test_the_next_question_is_in_its_ordinary_wording() -> None:
    assert not Conversation(simpler=True).moved(FRAME, 1).simpler


def test_a_note_belongs_to_its_question_and_an_empty_one_is_none() -> None:
    noted = Conversation().noted("a", "Ventede længe").noted("c", "Rørt")
    assert noted.notes == {"a": "Ventede længe", "c": "Rørt"}
    assert noted.noted("a", "").notes == {"c": "Rørt"}


def test_the_talk_is_about_the_card_used_last_else_about_the_one_on_top() -> None:
    assert Conversation().about(TABLE, "bro") == "bro"
    assert Conversation().about(TABLE, "") == "lod"
    assert Conversation().about(TABLE, "gone") == "lod"
    assert Conversation().about(CardTable(UUID(int=1)), "bro") == ""


def test_a_card_that_was_turned_over_is_left_alone() -> None:
    assert Conversation().about(TABLE.turn("lod"), "lod") == "rede"


def test_what_was_chosen_holds_also_when_it_is_no_card() -> None:
    assert Conversation(card="rede").about(TABLE, "bro") == "rede"
    assert Conversation(card="").about(TABLE, "bro") == ""
