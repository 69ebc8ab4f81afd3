"""The drawings of `make shots`: every template on both surfaces, and what is done with one."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from dreamdesk.domain.ink import Ink, InkColour, InkWidth, Pencil, Tool
from dreamdesk.domain.workshop import Activity, Pair
from dreamdesk.services import drawing, preparing
from support.hands import Hands, wait, wait_until

_FEW = 3
_STEPS = ("Ringe til skolen", "Se stedet sammen", "Første dag")


def take_drawings(desk: Any, hands: Callable[[str], Hands], take: Callable[..., None]) -> None:
    """Take every state of drawing; the workshop is open in Aktivitet."""
    session = desk.stage.presenter.session

    def settled() -> None:
        wait_until(lambda: session.saved, "the drawing")
        wait(400)

    session.do(partial(preparing.choose_pair, pair=Pair(Activity.DRAWING, "systemteoretisk")))
    settled()
    take("13-drawing-begin")
    room = desk.stage.presenter.stage.presenter
    for count, template in enumerate(("", *(each.id for each in desk.means.library.templates)), 1):
        room.begin(template)
        settled()
        take(f"13-drawing-{template or 'blank'}")
        _draw(session, room)  # for the strip
        if count == _FEW:
            _take_older(hands, settled, take, "few")
    _take_older(hands, settled, take, "many")
    _take_sheets(session, room, hands, settled, take)
    _take_full(room, settled, take)
    _take_words(session, room, hands, settled, take)
    _take_open(hands, take)
    _take_home(desk, hands, take)


def _take_older(
    hands: Callable[[str], Hands], settled: Callable[[], None], take: Callable[..., None], name: str
) -> None:
    """Look at the meeting's sheets on the citizen's screen."""
    settled()
    hands("citizen").touch("drawing.tools")
    hands("citizen").touch("drawing.older")
    wait(1500)
    take(f"13-drawing-older-{name}", ("citizen",))
    hands("citizen").touch("drawing.done")


def _take_full(room: Any, settled: Callable[[], None], take: Callable[..., None]) -> None:
    for step, words in enumerate(_STEPS):
        _place(
            room,
            settled,
            partial(room.placing.placeWords, words),
            450 + step * 474,
            1480 - step * 240,
        )
    _place(room, settled, partial(room.placing.placeStamp, "skole"), 2140, 560)
    _place(room, settled, partial(room.placing.placeStamp, "sol"), 420, 360)
    take("13-drawing-holding")
    # Held by the adviser over the sheet, and seen so by the citizen before it is put down.
    room.placing.move(1500.0, 700.0)
    take("13-drawing-other-hand")
    room.placing.cancel()
    room.placing.takeHold(False)
    settled()
    take("13-drawing-full")


def _take_sheets(
    session: Any,
    room: Any,
    hands: Callable[[str], Hands],
    settled: Callable[[], None],
    take: Callable[..., None],
) -> None:
    """Look at the strip of sheets, and let the citizen be about to begin another."""
    room.begin("trappen")
    settled()
    _draw(session, room)
    settled()
    hands("adviser").tap("drawing.sheetsFold")
    key = str(room.head.id)
    wait_until(lambda: room.small.picture(key) is not None, "the strip")
    wait(1500)
    take("13-drawing-strip", ("adviser",))
    hands("adviser").tap("drawing.sheetsFold")
    hands("citizen").touch("drawing.tools")
    hands("citizen").touch("drawing.another")
    settled()
    take("13-drawing-another", ("citizen",))
    hands("citizen").touch("drawing.done")


def take_last_time(hands: Callable[[str], Hands], take: Callable[..., None]) -> None:
    """Take what can be chosen where something was drawn last time; drawing is open."""
    hands("citizen").find("drawing.carryOn:*")
    wait(1500)
    take("13-drawing-last-time")
    hands("citizen").touch("drawing.moreSheets")
    wait(800)
    take("13-drawing-last-time-more", ("citizen",))


def _take_words(
    session: Any,
    room: Any,
    hands: Callable[[str], Hands],
    settled: Callable[[], None],
    take: Callable[..., None],
) -> None:
    room.words.mark(True)
    room.words.markSpot(1900.0, 300.0, 2500.0, 800.0)
    settled()
    spot = room.words.spots.data(room.words.spots.index(0), 256)
    room.words.typeWords(spot, "Der vil jeg gerne hen, men i mit eget tempo.")
    session.finish_typing()
    hands("citizen").find("drawing.right")
    take("13-drawing-asked")
    hands("citizen").touch("drawing.right")
    settled()
    room.words.ask(room.words.offers.data(room.words.offers.index(0), 256))
    hands("citizen").await_text("Er det et skridt på vejen?")
    take("13-drawing-offered")
    hands("citizen").touch("drawing.right")


def _take_open(hands: Callable[[str], Hands], take: Callable[..., None]) -> None:
    for name in ("tools", "things"):
        hands("citizen").touch(f"drawing.{name}")
        take(f"13-drawing-{name}", ("citizen",))
        hands("citizen").touch("drawing.done")
    hands("adviser").tap("drawing.tools")
    take("13-drawing-tools-open", ("adviser",))
    hands("adviser").tap("drawing.tools")
    hands("adviser").tap("drawing.thingsFold")
    take("13-drawing-things-open", ("adviser",))


def _take_home(desk: Any, hands: Callable[[str], Hands], take: Callable[..., None]) -> None:
    """Choose how large the drawing goes home, and see it beside the papers."""
    adviser = hands("adviser")
    adviser.tap("drawing.thingsFold")
    adviser.tap("drawing.homeFold")
    take("13-drawing-home-open", ("adviser",))
    adviser.tap("drawing.print")
    take("13-drawing-sizes", ("adviser",))
    adviser.tap("sizes.take:4")
    adviser.find("print.go")
    take("13-drawing-print", ("adviser",))
    adviser.tap("print.cancel")
    desk.see_papers(desk.stage.presenter.session, "plan")
    adviser.find("papers.drawing:*")
    wait(2500)
    take("13-drawing-papers", ("adviser",))
    adviser.tap("papers.back")
    adviser.find("drawing.sheet")


def _place(
    room: Any, settled: Callable[[], None], place: Callable[[], None], x: float, y: float
) -> None:
    place()
    settled()
    room.placing.move(float(x), float(y))
    room.placing.put()
    settled()


def _draw(session: Any, room: Any) -> None:
    """Draw a way up the stairs with a brush."""
    pencil = Pencil()
    ink = Ink(Tool.BRUSH, InkColour.ORANGE, InkWidth.MEDIUM)
    for step in range(120):
        x = 260 + step * 17
        pencil.add(
            x,
            1300 - step * 8.4 - 60 * ((step // 10) % 2),
            0.3 + 0.4 * ((step % 20) / 20),
            at_ms=step * 8,
        )
    stroke = room.desk.begin_stroke()
    done = type(stroke)(stroke.id, stroke.sheet_id, ink, stroke.drawn_by, pencil).finished(
        session.now
    )
    session.do(partial(drawing.draw, sheet_id=room.desk.sheet_id, stroke=done))
