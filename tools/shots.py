"""`make shots`: every screen and state with sample data, both surfaces, into build/shots/.

Each picture is taken light and dark, at 100 % and 200 % text; contact sheets gather them, since
nobody reads hundreds of pictures one by one. The printed pages and the deck are there too.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests"))
os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={ROOT}/tests/support/two_screens.json"
os.environ["QT_QUICK_BACKEND"] = "software"

from dreamdesk.app import Program  # noqa: E402 - Qt reads the screens when it is imported
from dreamdesk.domain import errors  # noqa: E402
from support.hands import wait, wait_until  # noqa: E402
from support.vaults import cheap_effort  # noqa: E402
from support.workshop_in_progress import make_used_vault  # noqa: E402
from tools.camera import VARIANTS, Camera  # noqa: E402
from tools.contact_sheets import contact_sheets, deck_sheets  # noqa: E402

SHOTS = ROOT / "build" / "shots"


@contextmanager
def _running(data: Path, sample: bool = False) -> Iterator[Camera]:
    program = Program(data, cheap_effort(), sample)
    program.show()
    wait(300)
    try:
        yield Camera(program, SHOTS)
    finally:
        program.close()


def _first_start(folder: Path) -> None:
    with _running(folder / "first") as camera:
        camera.take("01-first-start", ("adviser",))
        hands = camera.hands("adviser")
        hands.tap("first.create")
        camera.take("01-first-start-name-missing", ("adviser",))
        fields = ("Mette Lund", "12 34 56 78", "hemmeligt", "hemmeligt", "2468")
        camera.desk.stage.presenter.create(*fields)
        hands.find("home.newFirst")
        camera.take("03-home-empty", ("adviser",))


def _lock(folder: Path) -> None:
    with _running(make_used_vault(folder / "used")) as camera:
        camera.take("02-lock", ("adviser",))
        hands = camera.hands("adviser")
        hands.write("forkert")
        hands.tap("lock.open")
        hands.find("lock.wrong")
        camera.take("02-lock-wrong", ("adviser",))
        for kind in ("VaultInUse", "VaultDamaged", "VaultFromNewerVersion", "DiskFull"):
            camera.desk.trouble.tell(getattr(errors, kind)(), lambda: None)
            camera.take(f"20-trouble-{kind}", ("adviser",))
            camera.desk.trouble.dismiss()


def _empty_workshop(folder: Path) -> None:
    with _running(make_used_vault(folder / "empty")) as camera:
        from support.vaults import PASSWORD

        camera.desk.stage.presenter.unlock(PASSWORD)
        hands = camera.hands("adviser")
        hands.find("workshop.saved")
        for number, room in enumerate(_rooms(), start=10):
            _enter(camera, room)
            camera.take(f"{number}-{room}-empty")
        hands.tap("workshop.home")
        camera.take("19-code", ("adviser",))
        camera.hands("adviser").tap("code.stay")


def _preparing(folder: Path) -> None:
    """Unfold Forberedelse piece by piece, arrive in each way, and see the invitation."""
    from support.vaults import PASSWORD

    with _running(make_used_vault(folder / "preparing")) as camera:
        camera.desk.stage.presenter.unlock(PASSWORD)
        hands = camera.hands("adviser")
        hands.tap("preparation.network:yes")
        for fold in ("people", "pair", "moved", "place", "form", "hopes", "today", "language"):
            hands.tap(f"preparation.{fold}.fold")
            camera.take(f"23-preparation-{fold}", ("adviser",), f"preparation.{fold}.fold")
            hands.tap(f"preparation.{fold}.fold")
        _enter(camera, "welcome")
        citizen = camera.hands("citizen")
        for way in ("colour", "picture", "today"):
            citizen.touch(f"citizen.arriveIn:{way}")
            camera.take(f"24-welcome-{way}", ("citizen",))
            citizen.touch("citizen.arriveBack")
        camera.desk.see_papers(camera.desk.stage.presenter.session, "invitation")
        hands.find("papers.print")
        wait(2500)
        camera.take("25-invitation", ("adviser",))


def _sample(folder: Path) -> None:
    with _running(folder / "sample", sample=True) as camera:
        hands = camera.hands("adviser")
        hands.find("home.open")
        camera.take("04-home", ("adviser",))
        camera.desk.stage.presenter.find("findes ikke")
        camera.take("04-home-nothing-found", ("adviser",))
        camera.desk.new_workshop()
        camera.take("05-new-workshop", ("adviser",))
        camera.desk.home()
        _open_fullest(camera)
        for number, room in enumerate(_rooms(), start=10):
            _enter(camera, room)
            camera.take(f"{number}-{room}")
        for pace, act in (("paused", "pause"), ("stopped", "stop")):
            getattr(_citizen_desk(camera), act)()
            wait(200)
            camera.take(f"18-{pace}")
            camera.desk.stage.presenter.goOn()
            wait(200)
        _papers(camera)


def _guides(folder: Path) -> None:
    from tools.guide_shots import take_guides

    with _running(folder / "guides", sample=True) as camera:
        take_guides(camera, _open_if)


def _own_pictures(folder: Path) -> None:
    from support.vaults import PASSWORD
    from tools.shots_of_own_pictures import (
        put_on_stick,
        take_own_pictures,
        take_straightening,
    )

    put_on_stick(folder / "ALMAS NØGLE", ROOT / "assets" / "cards" / "drivtoemmer")
    with _running(make_used_vault(folder / "own")) as camera:
        camera.desk.stage.presenter.unlock(PASSWORD)
        camera.hands("adviser").find("workshop.saved")
        _enter(camera, "activity")
        take_own_pictures(camera.hands("adviser"), camera.take)
        take_straightening(camera.desk, camera.hands, camera.take)


def _own_music(folder: Path) -> None:
    from support.vaults import PASSWORD
    from tools.shots_of_music import put_on_stick, take_own_music, take_playlists

    put_on_stick(folder / "ALMAS NØGLE")
    with _running(make_used_vault(folder / "songs")) as camera:
        camera.desk.stage.presenter.unlock(PASSWORD)
        camera.hands("adviser").find("workshop.saved")
        _enter(camera, "activity")
        take_own_music(camera.desk, camera.hands, camera.take)
        camera.desk.home()
        camera.hands("adviser").find("home.library")
        take_playlists(camera.desk, folder / "AFTEN", camera.hands, camera.take)


def _open_fullest(camera: Camera, go_on: bool = True) -> None:
    _open_if(camera, lambda living: bool(living.goals), go_on)


def _open_if(camera: Camera, wanted: Callable[[Any], bool], go_on: bool = True) -> None:
    hands = camera.hands("adviser")
    hands.find("home.open")
    rows = camera.desk.stage.presenter.courses
    keys = [rows.data(rows.index(place), 256) for place in range(rows.rowCount())]
    for key in keys:
        camera.desk.stage.presenter.open(key)
        hands.find("workshop.saved")
        if wanted(camera.desk.stage.presenter.session.living):
            wait(200)
            if go_on and hands.there("lastTime.goOn"):
                hands.tap("lastTime.goOn")
            return
        camera.desk.home()
        hands.find("home.open")


def _tables(folder: Path) -> None:
    with _running(make_used_vault(folder / "tables")) as camera:
        from support.vaults import PASSWORD
        from tools.shots_of_drawing import take_drawings
        from tools.shots_of_music import take_music
        from tools.shots_of_papers import picture_drawing
        from tools.shots_of_tables import take_tables

        camera.desk.stage.presenter.unlock(PASSWORD)
        camera.hands("adviser").find("workshop.saved")
        _enter(camera, "activity")
        take_tables(camera.desk, camera.take)
        take_drawings(camera.desk, camera.hands, camera.take)
        picture_drawing(camera.desk, folder, SHOTS)
        take_music(camera.desk, camera.hands, camera.take)


def _drawn_last_time(folder: Path) -> None:
    from support.drawn_last_time import make_vault_drawn_last_time
    from support.vaults import PASSWORD
    from tools.shots_of_drawing import take_last_time

    drawn = make_vault_drawn_last_time(folder / "drawn", "trappen", "broen", "vejen")
    with _running(drawn) as camera:
        camera.desk.stage.presenter.unlock(PASSWORD)
        camera.hands("adviser").find("workshop.saved")
        take_last_time(camera.hands, camera.take)


def _papers(camera: Camera) -> None:
    camera.desk.see_papers(camera.desk.stage.presenter.session, "plan")
    hands = camera.hands("adviser")
    hands.find("papers.print")
    wait(2500)
    camera.take("21-papers", ("adviser",))
    hands.tap("papers.print")
    camera.take("22-print", ("adviser",))


def _citizen_desk(camera: Camera) -> Any:
    return camera.desk.surfaces._citizen_desk


def _rooms() -> list[str]:
    from dreamdesk.domain.workshop import Room

    return [room.value for room in Room]


def _enter(camera: Camera, room: str) -> None:
    presenter = camera.desk.stage.presenter
    presenter.enter(room)
    wait_until(lambda: presenter.session.workshop.bookmark.room == room, room)


def _help(folder: Path) -> None:
    """Take what helps when it gets hard, where that is set up, and the start of another day."""
    from support.vaults import PASSWORD
    from tools.shots_of_papers import picture_other_papers

    with _running(make_used_vault(folder / "help")) as camera:
        camera.desk.stage.presenter.unlock(PASSWORD)
        hands = camera.hands("adviser")
        hands.tap("workshop.acute")
        hands.find("acute.end")
        camera.take("17-acute")
        hands.tap("acute.goOn")
        picture_other_papers(camera.desk, folder, SHOTS)
        camera.desk.home()
        hands.find("home.settings")
        camera.desk.settings()
        camera.take("07-settings", ("adviser",))
    with _running(folder / "last", sample=True) as camera:
        _open_fullest(camera, go_on=False)
        camera.take("08-last-time")


def _printed(folder: Path) -> None:
    from tools.shots_of_papers import picture_sample_papers

    picture_sample_papers(folder, SHOTS)


def main() -> int:
    """Take all pictures anew."""
    shutil.rmtree(SHOTS, ignore_errors=True)
    SHOTS.mkdir(parents=True)
    wanted = sys.argv[1:]
    parts: list[Callable[[Path], None]] = [
        _first_start,
        _lock,
        _empty_workshop,
        _tables,
        _drawn_last_time,
        _preparing,
        _sample,
        _guides,
        _own_pictures,
        _own_music,
        _help,
        _printed,
    ]
    with tempfile.TemporaryDirectory() as folder:
        for part in parts:
            if not wanted or part.__name__.strip("_") in wanted:
                part(Path(folder))
    deck_sheets(SHOTS)
    contact_sheets(SHOTS, [variant.name for variant in VARIANTS])
    print(f"{len(list(SHOTS.glob('*.png')))} pictures in {SHOTS.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
