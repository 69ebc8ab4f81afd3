"""The playlist.toml of the pieces, written from the scores and what was measured."""

from __future__ import annotations

from pathlib import Path

from tools.music.score import Score

ID = "strandkanten"
FOLDER = Path(__file__).resolve().parents[2] / "assets" / "music" / ID
_HEAD = """\
# Strandkanten: sixteen pieces and a closing one, composed for DreamDesk. Written by
# `python -m tools.music build` from the scores in tools/music/pieces; docs/music.md tells how.
#
# A playlist is a folder with a playlist.toml and its sound files (Opus, Vorbis, FLAC, MP3, WAV):
#   schema      1: the version of this file's shape
#   id          small letters, digits and hyphens; a workshop remembers its music by it
#   version, title, description, license
#   [[tracks]]  one for each piece, in the order of the list
#     id           as above, once in the playlist
#     file         the name of a file in this folder
#     title        what is shown, and printed in the plan
#     description  one sentence that says what is heard
#     calm_lively  from -1 (calm) to 1 (lively)
#     light_heavy  from -1 (light) to 1 (heavy)
#     seconds      how long it is
#     loudness     measured by EBU R 128, in LUFS; playing is evened by it
#     cover        the name of a picture in this folder, 3 wide and 4 high; may be left out:
#                  waves of paper are drawn then
#     closing      true for the one piece that is offered at the end; may be left out
schema = 1
id = "strandkanten"
version = "1"
title = "Strandkanten"
description = "Seksten små stykker og et til at slutte med, skrevet til drømmeværkstedet."
license = "CC BY-SA 4.0"
"""


def sound_file(score: Score) -> Path:
    """Return where the finished piece lies."""
    return FOLDER / f"{score.id}.opus"


def cover_file(score: Score) -> Path:
    """Return where the piece's cover lies, if it has one; covers are drawn by hand."""
    return FOLDER / f"{score.id}.svg"


def playlist_toml(pieces: list[tuple[Score, float, float]]) -> str:
    """Return the file's text for pieces with their seconds and loudness."""
    return _HEAD + "".join(_track(*piece) for piece in pieces)


def _track(score: Score, seconds: float, loudness: float) -> str:
    cover = f'cover = "{cover_file(score).name}"\n' if cover_file(score).exists() else ""
    closing = "closing = true\n" if score.closing else ""
    return f"""
[[tracks]]
id = "{score.id}"
file = "{sound_file(score).name}"
title = "{score.title}"
description = "{score.description}"
calm_lively = {score.calm_lively}
light_heavy = {score.light_heavy}
seconds = {seconds:.1f}
loudness = {loudness:.1f}
{cover}{closing}"""
