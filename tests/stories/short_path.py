"""The short path of product.md: the vault open, the contact person remembered, both papers."""

from __future__ import annotations

from stories.first_workshop import Action, tap, touch, touch_card, write

SENTENCE = "Jeg vil ud og gå på stien igen."

NEW_WORKSHOP = [tap("home.new"), write("Bo", "new.citizen"), tap("new.begin")]

PREPARATION = [
    tap("preparation.allThemes"),
    tap("preparation.network:no"),
    tap("preparation.onward"),
]

WELCOME = [touch("citizen.arrive:Rolig"), tap("welcome.onward")]

ACTIVITY = [
    touch_card("hand", 0),
    write(SENTENCE, "activity.words"),
    touch("cards.right"),
    touch("cards.onward"),
]

CONVERSATION = [tap("conversation.next") for _ in range(5)]

DREAMS = [
    tap(f"dreams.make:{SENTENCE}"),
    write("Der får jeg ro i hovedet.", f"dreams.motivation:{SENTENCE}"),
    tap("dreams.onward"),
]

GOALS = [
    tap("goals.make:1"),
    write("Jeg går en tur på stien hver søndag.", "goals.specific"),
    tap("goals.measurable"),
    write("Jeg har gået fire søndage.", "goals.measurable"),
    tap("goals.ready:1"),
    tap("goals.due:28"),
    tap("goals.addStep"),
    write("Jeg finder mine støvler frem", "goals.step:1.words"),
    tap("goals.step:1.day:1"),
    touch("citizen.answer:yes"),
    tap("goals.onward"),
]

CLOSING = [
    touch("citizen.leave:Glad"),
    tap("closing.open:none"),
    tap("closing.caller:Jonas Prøve"),
    tap("closing.when:i morgen formiddag"),
    tap("closing.day:14"),
    tap("closing.papers"),
]

PRINT = [tap("papers.print"), tap("print.go")]

SHORT_PATH: list[Action] = [
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

EARLY_EXIT: list[Action] = [
    *NEW_WORKSHOP,
    tap("room.activity"),
    touch_card("hand", 0),
    write(SENTENCE, "activity.words"),
    touch("cards.right"),
    tap("room.closing"),
    touch("citizen.leave:Glad"),
    tap("closing.day:14"),
    tap("closing.papers"),
    *PRINT,
]
