from dreamdesk.domain.feeds import Feeds
from dreamdesk.domain.frames import Asked, DialogueFrame, Phase, Prompt


def prompt(name: str, core: bool = False, by_hand: bool = False) -> Prompt:
    return Prompt(name, f"{name}?", name, "", Asked.CITIZEN, Feeds.QUOTE, core, by_hand)


FRAME = DialogueFrame(
    "f",
    "F",
    "",
    "1",
    (
        Phase("picture", "Picture", (prompt("which"), prompt("what", core=True))),
        Phase("hard", "Hard", (prompt("heavy", by_hand=True), prompt("feel"))),
        Phase("why", "Why", (prompt("why", core=True), prompt("miss"))),
        Phase("alone", "Alone", (prompt("silent", by_hand=True),)),
    ),
)


def walked(further: bool, start: str = "", step: int = 1) -> list[str]:
    here, way = FRAME.neighbour(start, step, further), []
    while here is not None:
        way.append(here.id)
        here = FRAME.neighbour(here.id, step, further)
    return way


def test_one_begins_at_the_first_core_question() -> None:
    assert FRAME.at("").id == "what"
    assert walked(further=False) == ["why"]
    assert walked(further=True) == ["feel", "why", "miss"]


def test_what_comes_before_the_first_core_question_is_one_step_back() -> None:
    assert walked(further=True, step=-1) == ["which"]
    assert walked(further=False, step=-1) == []


def test_one_never_walks_to_a_question_that_is_asked_by_hand() -> None:
    every = {question.id for question in FRAME.asked_in(further=True)}
    assert every == {"which", "what", "feel", "why", "miss"}
    assert [question.id for question in FRAME.by_hand] == ["heavy", "silent"]


def test_from_a_question_asked_by_hand_one_goes_on_to_its_neighbours() -> None:
    assert walked(further=False, start="heavy") == ["why"]
    assert walked(further=True, start="heavy")[0] == "feel"
    assert walked(further=True, start="heavy", step=-1)[0] == "what"


def test_a_question_that_the_frame_no_longer_has_counts_as_not_begun() -> None:
    assert FRAME.at("gone").id == "what"
    assert FRAME.phase_of("gone").id == "picture"


def test_a_phase_is_entered_at_its_core_question_else_at_its_first_one() -> None:
    assert [phase.entry.id for phase in FRAME.phases] == ["what", "feel", "why", "silent"]


def test_only_phases_that_one_walks_through_are_on_the_way() -> None:
    assert [phase.id for phase in FRAME.phases_in(further=False)] == ["picture", "why"]
    assert [phase.id for phase in FRAME.phases_in(further=True)] == ["picture", "hard", "why"]
