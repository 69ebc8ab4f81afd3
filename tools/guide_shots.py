"""Pictures of every phase of every samtaleguide, the round, the positionskort and Bibliotek."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from dreamdesk.services import preparing, talking
from support.hands import wait_until

if TYPE_CHECKING:
    from tools.camera import Camera

GUIDES = ("narrativ", "empowerment", "systemteoretisk")

Opening = Callable[["Camera", Callable[[Any], bool]], None]
"""Opens the first workshop on Hjem of which something holds."""


def take_guides(camera: Camera, open_if: Opening) -> None:
    """Take them all with the sample workshops, which are held with one guide each."""
    hands = camera.hands("adviser")
    hands.find("home.open")
    for guide in GUIDES:
        camera.desk.home()
        open_if(camera, partial(_whole_with, guide))
        _phases(camera, guide)
    _go_to(camera, "lyt-hoerte")
    camera.take("15-round-listening")
    _go_to(camera, "lyt-passer")
    camera.take("15-round-last-word")
    _choose_guide(camera, "findes-ikke")
    camera.take("15-guide-missing", ("adviser",))
    camera.desk.home()
    camera.desk.see_library()
    camera.take("06-library", ("adviser",))
    hands.tap("library.guide:systemteoretisk")
    camera.take("06-library-reading", ("adviser",))


def _whole_with(guide: str, living: Any) -> bool:
    return bool(living.goals) and living.workshop.pair.frame == guide


def _phases(camera: Camera, guide: str) -> None:
    session, hands = camera.desk.stage.presenter.session, camera.hands("adviser")
    camera.desk.stage.presenter.enter("conversation")
    if guide == "narrativ":
        hands.tap("conversation.positionsFold")
        hands.brought_into_sight("positions.line:reason")
        camera.take("15-positions", ("adviser",))
    session.do(partial(talking.unfold_further, further=True))
    session.do(partial(talking.show_to_citizen, shown=True))
    for number, phase in enumerate(camera.desk.means.library.guide(guide).phases, start=1):
        _go_to(camera, phase.entry.id)
        camera.take(f"14-{guide}-{number}-{phase.id}")


def _go_to(camera: Camera, prompt: str) -> None:
    session = camera.desk.stage.presenter.session
    session.do(partial(talking.go_to, prompt=prompt))
    wait_until(lambda: session.workshop.conversation.prompt == prompt, prompt)


def _choose_guide(camera: Camera, guide: str) -> None:
    session = camera.desk.stage.presenter.session
    pair = replace(session.workshop.pair, frame=guide)
    session.do(partial(preparing.choose_pair, pair=pair))
    wait_until(lambda: session.workshop.pair == pair, guide)
