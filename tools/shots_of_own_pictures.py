"""The own pictures of `make shots`: found on a stick, brought, cropped, asked about."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from dreamdesk.pictures import raster
from dreamdesk.ui.adviser import bring_files
from dreamdesk.ui.folders import Place
from support.hands import Hands, wait

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
