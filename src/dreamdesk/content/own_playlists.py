"""Playlists that somebody adds to the content: read leniently, written as a playlist of our own.

Every piece is listened through, whatever its playlist.toml says of it: what is played is evened by
what was measured.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from dreamdesk.content import own_folders
from dreamdesk.content.bundles import PLAYLIST, Bundle
from dreamdesk.content.own_folders import (
    Form,
    Plan,
    Refused,
    Watch,
    head_of,
    quoted,
    title_from,
    words_of,
)
from dreamdesk.content.playlists import LONGEST, QUIETEST
from dreamdesk.domain.errors import FileRefused
from dreamdesk.domain.own_music import ReadSound

Listen = Callable[[Path, Callable[[], bool]], ReadSound | None]
"""Listens through a sound file; its cover is the JPEG that is shown, if it has one.

Returns None when told not to go on; raises FileRefused.
"""

_LICENCE = "Tilhører dem, der har lagt musikken ind."
_PLACE_ON_RECORD = re.compile(r"\d{1,3}\s*[-._ ]+\s*(?=\D)")


@dataclass(frozen=True, slots=True)
class WantedTrack:
    """A piece of a playlist that is brought; `title` and `description` empty where none is told.

    `cover` is the name of its cover, empty for none.
    """

    id: str
    title: str
    description: str
    calm_lively: float
    light_heavy: float
    file: str
    closing: bool = False
    seconds: float = 0.0
    loudness: float = 0.0
    cover: str = ""


def plan_of(bundle: Bundle, name: str) -> Plan[WantedTrack]:
    """Return what is to be taken in; `name` is what one without playlist.toml is called.

    Of several closing pieces the first one is.
    """
    plan = own_folders.plan_of(bundle, name, _FORM)
    closing = next((track for track in plan.things if track.closing), None)
    things = (replace(track, closing=track is closing) for track in plan.things)
    return replace(plan, things=tuple(things))


def song_title(file_name: str) -> str:
    """Return what a piece is called after its file: "03 - Sommerregn.mp3" is "Sommerregn"."""
    title = title_from(file_name)
    return _PLACE_ON_RECORD.sub("", title, count=1) if title[:1].isdigit() else title


def _unnamed(number: int, file: str) -> WantedTrack:
    return WantedTrack(f"stykke-{number}", "", "", 0.0, 0.0, file)


def _track(row: dict[str, Any]) -> WantedTrack:
    return WantedTrack(
        id=words_of(row, "id"),
        title=words_of(row, "title"),
        description=words_of(row, "description"),
        calm_lively=_place(row.get("calm_lively")),
        light_heavy=_place(row.get("light_heavy")),
        file=words_of(row, "file"),
        closing=row.get("closing") is True,
    )


def _place(told: object) -> float:
    is_number = isinstance(told, int | float) and not isinstance(told, bool)
    return float(told) if is_number and -1 <= told <= 1 else 0.0  # type: ignore[operator, arg-type]


def take_in(
    bundle: Bundle, plan: Plan[WantedTrack], folder: Path, listen: Listen, watch: Watch
) -> tuple[int, tuple[Refused, ...]]:
    """Make a playlist in a folder that is not there yet; its name is the playlist's id.

    Returns how many pieces it has (with none, there is no playlist) and what was left out. What
    was taken in when somebody stopped stays. Raises OSError of the content's own disk.
    """
    return own_folders.take_in(
        plan, folder, _FORM, lambda hidden: _pieces(bundle, plan, hidden, listen, watch)
    )


def _pieces(
    bundle: Bundle, plan: Plan[WantedTrack], hidden: Path, listen: Listen, watch: Watch
) -> tuple[list[WantedTrack], list[Refused]]:
    done: list[WantedTrack] = []
    refused: list[Refused] = []
    for number, track in enumerate(plan.things, 1):
        go_on = partial(watch, number, len(plan.things), track.file)
        # Under a name of our own, whatever it is called where it came from.
        sound = hidden / f"{track.id}{Path(track.file).suffix.lower()}"
        try:
            heard = listen(sound, go_on) if _copied(bundle, track.file, sound, go_on) else None
        except FileRefused as error:
            sound.unlink(missing_ok=True)
            refused.append((track.file, error.why))
            continue
        if heard is None:
            sound.unlink(missing_ok=True)
            break
        cover = f"{track.id}.jpg" if heard.cover else ""
        if cover:
            (hidden / cover).write_bytes(heard.cover)
        done.append(replace(_told(track, heard), file=sound.name, cover=cover))
    return done, refused


def _copied(bundle: Bundle, file: str, to: Path, go_on: Callable[[], bool]) -> bool:
    """Copy a file of a bundle part by part; returns False when told not to go on."""
    if not go_on():
        return False
    with to.open("wb") as out:
        for part in bundle.parts(file):
            if not go_on():
                return False
            out.write(part)
    return True


def _told(track: WantedTrack, heard: ReadSound) -> WantedTrack:
    title = track.title or heard.title or song_title(track.file)
    return replace(
        track,
        title=title,
        description=track.description or heard.artist or title,
        seconds=min(max(heard.seconds, 1.0), LONGEST),
        loudness=min(max(heard.loudness, QUIETEST), 0.0),
    )


def _written(playlist_id: str, title: str, tracks: Iterable[WantedTrack]) -> str:
    """Return a playlist.toml; ids carry its own, since a piece is found by its id alone."""
    lines = head_of(playlist_id, title, _LICENCE)
    for track in tracks:
        lines += [
            "",
            "[[tracks]]",
            f"id = {quoted(f'{playlist_id}-{track.id}')}",
            f"file = {quoted(track.file)}",
            f"title = {quoted(track.title)}",
            f"description = {quoted(track.description)}",
            f"calm_lively = {track.calm_lively:.2f}",
            f"light_heavy = {track.light_heavy:.2f}",
            f"seconds = {track.seconds:.1f}",
            f"loudness = {track.loudness:.1f}",
            *([f"cover = {quoted(track.cover)}"] if track.cover else []),
            *(["closing = true"] if track.closing else []),
        ]
    return "\n".join(lines) + "\n"


_FORM = Form(PLAYLIST, "tracks", _track, _unnamed, _written, once=True)
