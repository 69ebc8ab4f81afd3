from functools import partial

from dreamdesk import paths
from dreamdesk.content.library import Library
from dreamdesk.domain.frames import DialogueFrame
from dreamdesk.services import talking
from support.open_meeting import OpenMeeting


def narrative() -> DialogueFrame:
    frame = Library([paths.assets()]).frame("narrativ")
    assert frame is not None
    return frame


NARRATIVE = narrative()


def test_next_walks_through_the_five_core_questions(open_meeting: OpenMeeting) -> None:
    way = []
    for _ in range(6):
        open_meeting.do(partial(talking.step, frame=NARRATIVE, places=1))
        way.append(open_meeting.workshop.conversation.prompt)
    core = [prompt.id for prompt in NARRATIVE.core]
    assert way == [*core[1:], core[-1], core[-1]]


def test_with_the_further_questions_the_hard_ones_are_still_not_walked_to(
    open_meeting: OpenMeeting,
) -> None:
    open_meeting.do(partial(talking.unfold_further, further=True))
    for _ in NARRATIVE.prompts:
        open_meeting.do(partial(talking.step, frame=NARRATIVE, places=1))
    visited = open_meeting.workshop.conversation.visited
    assert not visited & {"svaert-navn", "svaert-virkning"}
    assert len(visited) == len(NARRATIVE.prompts) - 3  # these two, and the one before the start


def test_a_hard_question_is_there_when_it_is_asked_for(open_meeting: OpenMeeting) -> None:
    open_meeting.do(partial(talking.go_to, prompt="svaert-navn"))
    open_meeting.do(partial(talking.step, frame=NARRATIVE, places=1))
    assert open_meeting.workshop.conversation.prompt == "derfor-vigtigt"


def test_skipping_leaves_no_trace(open_meeting: OpenMeeting) -> None:
    open_meeting.do(partial(talking.skip, frame=NARRATIVE))
    conversation = open_meeting.workshop.conversation
    assert (conversation.prompt, conversation.visited) == ("navn-droem", {"navn-droem"})


def test_what_is_shown_stays_shown_for_the_next_question(open_meeting: OpenMeeting) -> None:
    open_meeting.do(partial(talking.show_to_citizen, shown=True))
    open_meeting.do(partial(talking.say_it_simpler, simpler=True))
    open_meeting.do(partial(talking.step, frame=NARRATIVE, places=1))
    conversation = open_meeting.workshop.conversation
    assert (conversation.shown, conversation.simpler) == (True, False)


def test_no_picture_can_be_chosen_and_is_remembered(open_meeting: OpenMeeting) -> None:
    assert open_meeting.workshop.conversation.card is None
    open_meeting.do(partial(talking.talk_about, card=""))
    assert open_meeting.workshop.conversation.card == ""


def test_a_note_is_kept_for_its_question(open_meeting: OpenMeeting) -> None:
    open_meeting.do(partial(talking.note, prompt="navn-droem", text="Smilede"))
    assert open_meeting.workshop.conversation.notes == {"navn-droem": "Smilede"}
