"""The three pairs that were tried in practice, each from Forberedelse to papers in a folder.

The adviser clicks and types. The citizen touches and drags, and sees what is asked.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from dreamdesk.domain.closing import Matter
from dreamdesk.domain.frames import DialogueFrame, Prompt
from support.story import Program


@dataclass(frozen=True)
class Told:
    """What is chosen, said and done in one workshop.

    `arrive` is what the citizen touches to arrive. `said` is said in Aktivitet, `dream` to the
    first core question. `heard_after` is how many core questions come before the round in which
    others tell what they heard, `witnessed` what the contact person tells there, and `fit` what
    the citizen answers to it. `passed` is what nobody wishes to answer at the end.
    """

    pair: str
    arrive: tuple[str, ...]
    activity: Callable[[Program, Told], None]
    said: str
    dream: str
    heard_after: int
    witnessed: str
    fit: str
    motivation: str
    goal: str
    measure: str
    step: str
    leave: str
    good: str = ""
    passed: frozenset[Matter] = frozenset()


def tell(program: Program, told: Told, guide: DialogueFrame) -> None:
    """Hold a whole workshop, until its papers are files."""
    begin(program)
    prepare(program, told)
    welcome(program, told)
    told.activity(program, told)
    talk(program, told, guide)
    dream(program, told)
    set_a_goal(program, told)
    part(program, told)
    save_the_papers(program)


def begin(program: Program) -> None:
    """Start a workshop with a contact person who is remembered."""
    program.adviser.tap("home.new")
    program.adviser.write("Bo", "new.citizen")
    program.adviser.tap("new.begin")


def prepare(program: Program, told: Told) -> None:
    """Talk the introduction through; the citizen chooses what to do and who does it."""
    adviser = program.adviser
    adviser.tap("preparation.allThemes")
    adviser.tap("preparation.network:no")
    adviser.tap("preparation.pair.fold")
    adviser.tap(f"preparation.pair:{told.pair}")
    if not told.pair.startswith("cards"):
        adviser.tap("preparation.maker:citizen")
    adviser.tap("preparation.pairSaid:chosen")
    adviser.tap("preparation.onward")


def welcome(program: Program, told: Told) -> None:
    """Let the citizen arrive in a word, a colour or a picture."""
    for name in told.arrive:
        program.citizen.touch(name)
    program.adviser.tap("welcome.onward")


def lay_cards(program: Program, told: Told) -> None:
    """Lay one card with a tap and one with a drag, and say something about the last one."""
    citizen = program.citizen
    citizen.find("cards.hand:*")
    one, other = [name for name in citizen.names() if name.startswith("cards.hand:")][:2]
    citizen.touch(one)
    citizen.drag(other, "cards.table", (0.7, 0.5))
    for card in (one, other):
        citizen.find(card.replace("hand", "laid"))
    program.adviser.tap("activity.words")
    program.adviser.write(told.said, "activity.words")
    citizen.await_text(told.said)
    citizen.touch("cards.right")
    citizen.touch("cards.onward")


def draw(program: Program, told: Told) -> None:
    """Draw on a sheet with a finger, and say something about a spot on it."""
    adviser, citizen = program.adviser, program.citizen
    adviser.tap("drawing.begin:broen")
    for end in ((0.8, 0.3), (0.2, 0.3)):
        citizen.drag("drawing.sheet", "drawing.sheet", end)
    citizen.touch("drawing.undo")
    adviser.tap("drawing.mark")
    adviser.mouse_drag("drawing.marking", [140, -90])
    adviser.find("drawing.words:*")
    adviser.write(told.said, next(n for n in adviser.names() if n.startswith("drawing.words:")))
    citizen.await_text(told.said)
    citizen.touch("drawing.right")
    adviser.await_gone("drawing.words:*")
    adviser.tap("drawing.onward")


def listen(program: Program, told: Told) -> None:
    """Taste a piece and listen to it, be quiet for a while, and say what came up."""
    adviser, citizen = program.adviser, program.citizen
    citizen.touch("listening.piece:*")
    for name in ("listen", "playOrPause", "enough", "ready", "colour", "hue:blue"):
        citizen.touch(f"listening.{name}")
    citizen.touch("citizen.arriveBack")
    adviser.tap("listening.brought")
    adviser.write(told.said, "listening.brought")
    citizen.await_text(told.said)
    adviser.tap("listening.right")
    adviser.find("listening.quote")
    for name in ("told", "without", "onward"):
        citizen.touch(f"listening.{name}")


def talk(program: Program, told: Told, guide: DialogueFrame) -> None:
    """Ask the five core questions: the first is answered, the second is passed over."""
    first, second, *rest = guide.core
    program.adviser.find("conversation.question")
    program.adviser.tap("conversation.show")
    is_asked(program, first)
    program.adviser.write(told.dream, "conversation.words")
    program.citizen.await_text(f"»{told.dream}«")
    program.citizen.touch("citizen.yes")
    program.adviser.tap("conversation.next")
    is_asked(program, second)
    program.citizen.touch("citizen.skip")
    for number, prompt in enumerate(rest, start=3):
        is_asked(program, prompt)
        if number == told.heard_after:
            tell_what_was_heard(program, told, guide)
        program.adviser.tap("conversation.next")


def is_asked(program: Program, prompt: Prompt) -> None:
    """See that both surfaces show a question."""
    program.adviser.await_text(prompt.question)
    program.citizen.await_text(prompt.question)


def tell_what_was_heard(program: Program, told: Told, guide: DialogueFrame) -> None:
    """Let the contact person tell while the citizen listens, and the citizen have the last word."""
    adviser, citizen = program.adviser, program.citizen
    phase = next(p for p in guide.phases if any(prompt.has_last_word for prompt in p.prompts))
    adviser.tap("conversation.furtherFold")
    adviser.tap("conversation.further")
    adviser.tap(f"conversation.phase:{phase.id}")
    ahead = list(phase.prompts[phase.prompts.index(phase.entry) :])
    while not ahead[0].is_listened_to:
        is_asked(program, ahead.pop(0))
        adviser.tap("conversation.next")
    citizen.await_text("Nu fortæller Jonas")
    adviser.write(told.witnessed, "conversation.words")
    adviser.tap("conversation.yes")
    while ahead[0].is_listened_to:
        adviser.await_text(ahead.pop(0).question)
        adviser.tap("conversation.next")
    is_asked(program, ahead[0])
    citizen.touch(f"citizen.fit:{told.fit}")
    for name in ("onPaperFold", "citizenAgrees", "witnessAgrees", "further"):
        adviser.tap(f"conversation.{name}")


def dream(program: Program, told: Told) -> None:
    """Make the first answer a dream, and say why it matters."""
    program.adviser.tap(f"dreams.make:{told.dream}")
    program.adviser.write(told.motivation, f"dreams.motivation:{told.dream}")
    program.citizen.await_text(told.motivation)
    program.adviser.tap("dreams.onward")


def set_a_goal(program: Program, told: Told) -> None:
    """Make a goal of the dream; the citizen says that the words are their own."""
    adviser = program.adviser
    adviser.tap("goals.make:1")
    adviser.write(told.goal, "goals.specific")
    adviser.tap("goals.measurable")
    adviser.write(told.measure, "goals.measurable")
    adviser.tap("goals.ready:1")
    adviser.tap("goals.due:28")
    adviser.tap("goals.addStep")
    adviser.write(told.step, "goals.step:1.words")
    adviser.tap("goals.step:1.day:1")
    program.citizen.await_text(told.step)
    program.citizen.touch("citizen.answer:yes")
    adviser.tap("goals.onward")


ANSWERED_BY = {
    Matter.OPEN: ("closing.open:none",),
    Matter.CALL: ("closing.caller:Jonas Prøve", "closing.when:i morgen formiddag"),
    Matter.NEXT: ("closing.day:14",),
}


def part(program: Program, told: Told) -> None:
    """Answer all that is asked at the end, or pass it over on purpose."""
    adviser = program.adviser
    program.citizen.touch(f"citizen.leave:{told.leave}")
    for matter, answers in ANSWERED_BY.items():
        for name in (f"closing.pass:{matter}",) if matter in told.passed else answers:
            adviser.tap(name)
    if Matter.GOOD in told.passed:
        adviser.tap("closing.pass:good")
    else:
        adviser.tap("closing.good")
        adviser.write(told.good, "closing.good")
    for matter in Matter:
        is_settled(program, matter, passed=matter in told.passed)
    program.citizen.await_text("Vi har aftalt, at Jonas ringer i morgen formiddag.")
    adviser.tap("closing.papers")


def is_settled(program: Program, matter: Matter, *, passed: bool) -> None:
    """See that something is answered, and so not to be passed over, or that it was."""
    name = f"closing.pass:{matter}"
    if passed:
        assert program.adviser.text(name) == "Sprunget over – fortryd"
    else:
        program.adviser.await_gone(name)


def save_the_papers(program: Program) -> None:
    """Save both papers where they are offered to be saved."""
    for name in ("papers.save", "save.go", "save.finish"):
        program.adviser.tap(name)


CARDS = Told(
    pair="cards narrativ",
    arrive=("citizen.arrive:Nysgerrig",),
    activity=lay_cards,
    said="Den bro der, den kan jeg godt lide.",
    dream="At jeg går over til de andre.",
    heard_after=4,
    witnessed="Ordet »over« blev hængende hos mig.",
    fit="yes",
    motivation="Jeg spiser alene hver dag.",
    goal="Jeg spiser med i fælleshuset hver onsdag.",
    measure="Jeg har været der fire onsdage.",
    step="Jeg går forbi og kigger ind",
    leave="Rolig",
    good="At I ventede på mig.",
)

MUSIC = Told(
    pair="music empowerment",
    arrive=("citizen.arriveIn:colour", "citizen.arriveColour:blue", "citizen.arriveBack"),
    activity=listen,
    said="Det lyder som lokalet, hvor vi øvede.",
    dream="Jeg vil spille trommer igen.",
    heard_after=5,
    witnessed="Jeg så en mand, der slog takten på bordet.",
    fit="partly",
    motivation="Når jeg spiller, er der ro i hovedet.",
    goal="Jeg øver med de andre hver mandag.",
    measure="Jeg har øvet med dem tre gange.",
    step="Jeg finder mine stikker frem",
    leave="Glad",
    passed=frozenset({Matter.GOOD}),
)

DRAWING = Told(
    pair="drawing systemteoretisk",
    arrive=("citizen.arriveIn:picture", "citizen.arrivePicture:*", "citizen.arriveBack"),
    activity=draw,
    said="Døren står åben.",
    dream="Der, hvor min søster bor.",
    heard_after=4,
    witnessed="Jeg lagde mærke til, at du tegnede døren åben.",
    fit="no",
    motivation="Hun griner, når jeg kommer.",
    goal="Jeg besøger min søster den første søndag i hver måned.",
    measure="Jeg har været hos hende to gange.",
    step="Jeg skriver til min søster",
    leave="Fuld af tanker",
    passed=frozenset({Matter.OPEN, Matter.GOOD}),
)
