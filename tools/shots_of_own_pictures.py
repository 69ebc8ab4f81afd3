"""The own pictures of `make shots`: found on a stick, brought, cropped, straightened."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from dreamdesk.domain.workshop import Activity, Pair
from dreamdesk.pictures import raster
from dreamdesk.services import preparing
from dreamdesk.ui.adviser import bring_files
from dreamdesk.ui.folders import Place
from support.hands import Hands, wait, wait_until
from support.paper_photos import GOOD

_ADVISER = ("adviser",)


def put_on_stick(stick: Path, deck: Path) -> None:
    """Put three photographs and an empty file on a stick, and let the program find it."""
    (stick / "Ferie").mkdir(parents=True)
    for card, name in zip(
        sorted(deck.glob("*.svg")), ("haven", "IMG_2031", "ved søen"), strict=False
    ):
        drawn = raster.encoded(card.read_bytes(), raster.SVG, 900, raster.PNG)
        (stick / f"{name}.png").write_bytes(drawn)
    (stick / "tom.jpg").write_bytes(b"")
    (stick / "tegning på papir.jpg").write_bytes(GOOD["half in shadow"]().data)
    vars(bring_files)["pictures_first"] = lambda: (Place("stick.1", stick.name, stick),)


def take_own_pictures(hands: Hands, take: Callable[..., None]) -> None:
    """Take every state of bringing pictures; the workshop is open in Aktivitet."""
    hands.tap("own.fold")
    take("13-own-empty", _ADVISER)
    hands.tap("own.bring")
    hands.find("bring.entry:haven.png")
    wait(500)
    hands.tap("bring.all")
    take("13-own-files", _ADVISER)
    hands.tap("bring.go")
    hands.find("bring.finish")
    take("13-own-brought", _ADVISER)
    hands.tap("bring.finish")
    hands.tap("own.use")
    take("13-own-used")
    hands.tap("own.picture:*")
    take("13-own-picture", _ADVISER)
    hands.tap("picture.ask")
    take("13-own-asked", _ADVISER)
    hands.tap("picture.stay")
    hands.tap("picture.done")


def take_straightening(desk: Any, hands: Callable[[str], Hands], take: Callable[..., None]) -> None:
    """Take a photographed drawing on its way to the sheet; own pictures have been brought."""
    session = desk.stage.presenter.session
    session.do(partial(preparing.choose_pair, pair=Pair(Activity.DRAWING, "systemteoretisk")))
    wait_until(lambda: session.saved, "the pair")
    adviser = hands("adviser")
    adviser.tap("drawing.begin:")
    adviser.tap("drawing.thingsFold")
    adviser.tap("drawing.ownFold")
    take("13-straighten-own", _ADVISER)
    drawn = next(p for p in session.living.course.pictures if p.title == "tegning på papir")
    desk.stage.presenter.stage.presenter.own.straightening.open(str(drawn.id))
    adviser.find("straighten.corner:3")
    wait(1000)
    take("13-straighten-corners", _ADVISER)
    adviser.tab_to("straighten.corner:1")
    take("13-straighten-closely", _ADVISER)
    adviser.tap("straighten.go")
    adviser.find("drawing.turn")
    take("13-straighten-placed")
