"""Aktivitet with music in `make shots`: chosen, tasted, heard, quiet, told, and without."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from dreamdesk.domain.workshop import Activity, Pair
from dreamdesk.services import preparing
from dreamdesk.ui.sound import SystemSound
from dreamdesk.ui.speakers import NoSpeaker
from support.hands import Hands, wait, wait_until


def take_music(desk: Any, hands: Callable[[str], Hands], take: Callable[..., None]) -> None:
    """Take every state of music; the workshop is open in Aktivitet, and nothing is heard."""
    session = desk.stage.presenter.session
    vars(desk.means)["sound"] = SystemSound(NoSpeaker)
    session.do(partial(preparing.choose_pair, pair=Pair(Activity.MUSIC, "empowerment")))
    citizen, adviser = hands("citizen"), hands("adviser")
    citizen.find("listening.listen")
    take("14-music-choose")

    def after(name: str, shot: str) -> None:
        citizen.touch(name)
        wait_until(lambda: bool(session.saved), shot)
        wait(500)
        take(shot)

    after("listening.piece:*", "14-music-taste")
    after("listening.listen", "14-music-listen")
    after("listening.enough", "14-music-quiet")
    after("listening.ready", "14-music-asked")
    after("listening.colour", "14-music-colours")
    citizen.touch("listening.hue:blue")
    citizen.touch("citizen.arriveBack")
    after("listening.picture", "14-music-pictures")
    citizen.touch("listening.card:*")
    citizen.touch("citizen.arriveBack")
    adviser.tap("listening.brought")
    adviser.write("Som at cykle hjem om aftenen")
    citizen.await_text("»Som at cykle hjem om aftenen«")
    take("14-music-brought")
    after("listening.told", "14-music-more")
    after("listening.without", "14-music-enough")
    adviser.tap("listening.pieces.fold")
    adviser.tap("listening.volume.fold")
    wait(300)
    take("14-music-list", ("adviser",))
