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
    """One thing that somebody does; `shows` is what must be there when it has been done."""

    do: Callable[[Program], None]
    shows: Callable[[Program], bool] | None = None


def tap(name: str) -> Action:
    """The adviser taps."""
    return Action(lambda program: program.adviser.tap(name))


def touch(name: str) -> Action:
    """The citizen taps."""
    return Action(lambda program: program.citizen.touch(name))


def write(words: str, into: str) -> Action:
    """The adviser types where the focus is already; it stands on the screen from then on."""
    return Action(
        lambda program: program.adviser.write(words, into),
        lambda program: program.adviser.reads(words),
    )


FIRST_START = [
    write("Mette Lund", "first.name"),
    tap("first.password"),
    write(PASSWORD, "first.password"),
    tap("first.again"),
    write(PASSWORD, "first.again"),
    tap("first.code"),
    write(CODE, "first.code"),
    tap("first.create"),
]

NEW_WORKSHOP = [
    tap("home.newFirst"),
    write("Alma", "new.citizen"),
    tap("new.add"),
    tap("new.add.name"),
    write("Jonas Prøve", "new.add.name"),
    tap("new.add.phone"),
    write("87 65 43 21", "new.add.phone"),
    tap("new.add.add"),
    tap("new.begin"),
]

PREPARATION = [
    tap("preparation.allThemes"),
    tap("preparation.network:no"),
    tap("preparation.people.fold"),
    tap("preparation.scribe:Jonas Prøve"),
    tap("preparation.moved.fold"),
    tap("preparation.moved:Jeg kan blive ked af det"),
    tap("preparation.onward"),
]

WELCOME = [touch("citizen.arrive:Nysgerrig"), tap("welcome.onward")]


def touch_card(lies: str, place: int) -> Action:
    """The citizen taps a card in the hand ("hand") or on the table ("laid")."""

    def do(program: Program) -> None:
        program.citizen.find(f"cards.{lies}:*")
        cards = [name for name in program.citizen.names() if name.startswith(f"cards.{lies}:")]
        program.citizen.touch(cards[place])

    return Action(do)


ACTIVITY = [
    touch_card("hand", 0),
    touch_card("hand", 1),
    touch_card("laid", 0),
    touch("cards.turn"),
    touch("cards.putBack"),
    touch("cards.undo"),
    touch("cards.undo"),
    tap("activity.words"),
    write(SENTENCE, "activity.words"),
    touch("cards.right"),
    touch("cards.onward"),
]

CONVERSATION = [
    tap("conversation.show"),
    tap("conversation.simpler"),
    tap("conversation.noteFold"),
    tap("conversation.note"),
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
    tap("goals.measurable"),
    write(MEASURABLE, "goals.measurable"),
    tap("goals.realistic"),
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
    tap("closing.papers"),
]

PRINT = [tap("papers.print"), tap("print.printer:file"), tap("print.go")]

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
