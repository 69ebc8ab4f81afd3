"""Music in `make shots`: chosen, tasted, heard, quiet, told; one's own; playlists in Bibliotek."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from threading import Event
from typing import Any

from dreamdesk.domain.workshop import Activity, Pair
from dreamdesk.services import preparing
from dreamdesk.ui.adviser import bring_files, own_music
from dreamdesk.ui.folders import Place
from dreamdesk.ui.shared import finding_music
from dreamdesk.ui.sound import SystemSound
from dreamdesk.ui.speakers import NoSpeaker
from support.hands import Hands, wait, wait_until
from support.sounds import playlist_toml, tone, track

_ADVISER = ("adviser",)
_SONGS = (
    *(
        "01 - Hjem igen over broen",
        "02 - Sommerregn",
        "03 - En lang dag ved havet og hele vejen hjem",
    ),
    *("04 - Vuggevise", "05 - Marts", "06 - Cyklen", "07 - Nattevagt", "08 - Fredag"),
)


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


def put_on_stick(stick: Path) -> None:
    """Put some songs, a letter and an empty file on a stick, and let the program find it."""
    (stick / "Rock").mkdir(parents=True)
    for number, song in enumerate(_SONGS):
        (stick / f"{song}.wav").write_bytes(tone(1 + number / 2, 200 + 20 * number))
    (stick / "brev.mp3").write_bytes(b"Kaere Alma, her er sangen")
    (stick / "tom.flac").write_bytes(b"")
    vars(bring_files)["music_first"] = lambda: (Place("stick.1", stick.name, stick),)


def take_own_music(desk: Any, hands: Callable[[str], Hands], take: Callable[..., None]) -> None:
    """Take every state of own music; the workshop is open in Aktivitet, and nothing is heard."""
    session = desk.stage.presenter.session
    vars(desk.means)["sound"] = SystemSound(NoSpeaker)
    session.do(partial(preparing.choose_pair, pair=Pair(Activity.MUSIC, "empowerment")))
    citizen, adviser = hands("citizen"), hands("adviser")
    citizen.find("listening.listen")
    adviser.tap("ownMusic.fold")
    take("15-own-music-empty", _ADVISER, "ownMusic.fold")
    _bring(adviser, take)
    wait_until(lambda: len(session.living.course.music) == len(_SONGS), "the songs")
    take("15-own-music-here", top="ownMusic.fold")
    adviser.tap("ownMusic.piece:*")
    take("15-own-music-piece", _ADVISER)
    adviser.tap("piece.ask")
    take("15-own-music-asked", _ADVISER)
    adviser.tap("piece.stay")
    adviser.tap("piece.done")
    _find(citizen, take)


def _bring(adviser: Hands, take: Callable[..., None]) -> None:
    adviser.tap("ownMusic.bring")
    adviser.find("bring.entry:*")
    wait(300)
    adviser.tap("bring.all")
    take("15-own-music-files", _ADVISER)
    on, listened = Event(), vars(own_music)["listen_through"]

    def slowly(file: Path, go_on: Callable[[], bool]) -> object:
        on.wait()
        return listened(file, go_on)

    vars(own_music)["listen_through"] = slowly
    adviser.tap("bring.go")
    adviser.find("bring.stop")
    take("15-own-music-coming", _ADVISER)
    vars(own_music)["listen_through"] = listened
    on.set()
    adviser.find("bring.finish")
    take("15-own-music-came", _ADVISER)
    adviser.tap("bring.finish")


def _find(citizen: Hands, take: Callable[..., None]) -> None:
    on, found = Event(), vars(finding_music)["sound_of"]

    def slowly(*given: Any) -> Any:
        on.wait()
        return found(*given)

    vars(finding_music)["sound_of"] = slowly
    citizen.touch("listening.piece:egen-*")
    citizen.await_text("Finder musikken frem")
    take("15-own-music-finding-taste")
    citizen.touch("listening.listen")
    citizen.find("listening.playOrPause")
    take("15-own-music-finding")
    vars(finding_music)["sound_of"] = found
    on.set()
    citizen.touch("listening.enough")


def take_playlists(
    desk: Any, folder: Path, hands: Callable[[str], Hands], take: Callable[..., None]
) -> None:
    """Take the playlists in Bibliotek: built in, brought, broken, asked about."""
    put_on_stick(folder)
    (folder / "playlist.toml").write_bytes(
        playlist_toml(track("hjem", f"{_SONGS[0]}.wav", "Hjem igen"))
    )
    vars(desk.means)["sound"] = SystemSound(NoSpeaker)
    broken = desk.means.library.own_folder / "music" / "vores"
    broken.mkdir(parents=True)
    (broken / "playlist.toml").write_text('schema = 1\ntitle = "Vores\n', encoding="utf-8")
    hands("adviser").tap("home.library")
    adviser = hands("adviser")
    adviser.tap("library.section:playlists")
    adviser.find("playlists.look:*")
    take("06-playlists", _ADVISER)
    adviser.tap("playlists.bring")
    adviser.find("bring.entry:Rock")
    take("06-playlists-bring", _ADVISER)
    adviser.tap("bring.go")
    adviser.tap("bring.finish")
    take("06-playlists-broken", _ADVISER)
    adviser.tap("playlists.look:aftenmusik")
    adviser.tap("playlists.taste:*")
    take("06-playlists-own", _ADVISER, "playlists.look:aftenmusik")
    adviser.tap("playlists.ask:aftenmusik")
    take("06-playlists-asked", _ADVISER)
