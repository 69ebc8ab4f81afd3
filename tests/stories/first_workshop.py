"""The first workshop, action by action: from an empty machine to both papers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from support.story import Program

PASSWORD = "en lille sætning"
CODE = "2468"

SENTENCE = "At der er en vej over – og at jeg tør gå den, når jeg er klar."
MOTIVATION = "Jeg savner at være sammen med andre om noget."
SPECIFIC = "Jeg vil være med i træværkstedet hver onsdag."
MEASURABLE = "Jeg har været der fire onsdage."
REALISTIC = "Jonas går med de to første gange."
STEP = "Vi ringer til træværkstedet"
SECOND_STEP = "Vi går derhen første gang"
NOTE = "Holdt længe blikket på billedet"
SPOKEN = "Om onsdagen er det lettere."


@dataclass(frozen=True)
class Action:
    """One thing that somebody does.

    `words` are kept from then on. What is only on the screen (something unfolded, a form that is
    not sent yet) is gone when the program is, and has to be done again.
    """

    do: Callable[[Program], None]
    words: str = ""
    only_on_screen: bool = False


def tap(name: str) -> Action:
    """The adviser taps."""
    return Action(lambda program: program.adviser.tap(name))


def unfold(name: str) -> Action:
    """The adviser taps on something that only changes what is seen."""
    return Action(lambda program: program.adviser.tap(name), only_on_screen=True)


def touch(name: str) -> Action:
    """The citizen taps."""
    return Action(lambda program: program.citizen.touch(name))


def write(words: str, into: str) -> Action:
    """The adviser types where the focus is already."""
    return Action(lambda program: program.adviser.write(words, into), words)


def fill_in(words: str, into: str) -> Action:
    """The adviser types into a form that is kept as a whole, when it is sent."""
    return Action(lambda program: program.adviser.write(words, into), only_on_screen=True)


FIRST_START = [
    fill_in("Mette Lund", "first.name"),
    unfold("first.password"),
    fill_in(PASSWORD, "first.password"),
    unfold("first.again"),
    fill_in(PASSWORD, "first.again"),
    unfold("first.code"),
    fill_in(CODE, "first.code"),
    tap("first.create"),
]

NEW_WORKSHOP = [
    unfold("home.newFirst"),
    fill_in("Alma", "new.citizen"),
    unfold("new.add"),
    unfold("new.add.name"),
    fill_in("Jonas Prøve", "new.add.name"),
    unfold("new.add.phone"),
    fill_in("87 65 43 21", "new.add.phone"),
    unfold("new.add.add"),
    tap("new.begin"),
]

PREPARATION = [
    tap("preparation.allThemes"),
    tap("preparation.network:no"),
    unfold("preparation.people.fold"),
    tap("preparation.scribe:Jonas Prøve"),
    unfold("preparation.moved.fold"),
    tap("preparation.moved:Jeg kan blive ked af det"),
    unfold("preparation.pair.fold"),
    tap("preparation.pairSaid:accepted"),
    tap("preparation.onward"),
]

WELCOME = [touch("citizen.arrive:Nysgerrig"), tap("welcome.onward")]


def touch_card(lies: str, place: int) -> Action:
    """The citizen taps a card in the hand ("hand"), which lays it, or on the table ("laid")."""

    def do(program: Program) -> None:
        program.citizen.find(f"cards.{lies}:*")
        cards = [name for name in program.citizen.names() if name.startswith(f"cards.{lies}:")]
        if lies == "hand" or not program.citizen.there("cards.turn"):
            program.citizen.touch(cards[place])

    return Action(do, only_on_screen=lies == "laid")


ACTIVITY = [
    touch_card("hand", 0),
    touch_card("hand", 1),
    touch_card("laid", 0),
    touch("cards.turn"),
    touch_card("laid", 0),
    touch("cards.putBack"),
    touch("cards.undo"),
    touch("cards.undo"),
    unfold("activity.words"),
    write(SENTENCE, "activity.words"),
    touch("cards.right"),
    touch("cards.onward"),
]

CONVERSATION = [
    tap("conversation.show"),
    tap("conversation.simpler"),
    unfold("conversation.noteFold"),
    unfold("conversation.note"),
    write(NOTE, "conversation.note"),
    tap("conversation.next"),
    tap("conversation.next"),
    tap("conversation.next"),
    write(SPOKEN, "conversation.words"),
    touch("citizen.yes"),
    tap("conversation.next"),
    tap("conversation.next"),
]

DREAMS = [
    tap(f"dreams.make:{SENTENCE}"),
    write(MOTIVATION, f"dreams.motivation:{SENTENCE}"),
    tap("dreams.onward"),
]

GOALS = [
    tap("goals.make:1"),
    write(SPECIFIC, "goals.specific"),
    unfold("goals.measurable"),
    write(MEASURABLE, "goals.measurable"),
    unfold("goals.realistic"),
    write(REALISTIC, "goals.realistic"),
    tap("goals.due:84"),
    tap("goals.addStep"),
    write(STEP, "goals.step:1.words"),
    tap("goals.step:1.day:1"),
    tap("goals.addStep"),
    write(SECOND_STEP, "goals.step:2.words"),
    tap("goals.step:2.who:Jonas"),
    tap("goals.step:2.day:7"),
    touch("citizen.answer:yes"),
    tap("goals.onward"),
]

CLOSING = [
    touch("citizen.leave:Rolig"),
    tap("closing.open:none"),
    tap("closing.caller:Jonas Prøve"),
    tap("closing.when:i morgen formiddag"),
    tap("closing.day:14"),
    unfold("closing.papers"),
]

PRINT = [unfold("papers.print"), unfold("print.printer:file"), tap("print.go")]

WHOLE = [
    *FIRST_START,
    *NEW_WORKSHOP,
    *PREPARATION,
    *WELCOME,
    *ACTIVITY,
    *CONVERSATION,
    *DREAMS,
    *GOALS,
    *CLOSING,
    *PRINT,
]
