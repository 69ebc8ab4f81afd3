"""The music: `python -m tools.music build [piece ...]`, `check`, or `pictures [piece ...]`."""

from __future__ import annotations

import sys
import tomllib
from pathlib import Path
from tempfile import TemporaryDirectory

from tools.music import check, pictures
from tools.music.pieces import IN_ORDER, all_scores, compose
from tools.music.playlist import FOLDER, playlist_toml, sound_file
from tools.music.sound import Level, ToolMissing, pack, render, seconds

PICTURES = Path(__file__).resolve().parents[2] / "build" / "music"


def main(arguments: list[str]) -> int:
    """Do what is asked; return the status."""
    match arguments:
        case ["build", *names]:
            return build(names or list(IN_ORDER))
        case ["check"]:
            troubles = check.all_troubles(all_scores())
            print("\n".join(troubles) or "all is well")
            return 1 if troubles else 0
        case ["pictures", *names]:
            return draw(names or list(IN_ORDER))
    print(__doc__)
    return 2


def build(names: list[str]) -> int:
    """Play, even and pack the pieces, and write the playlist."""
    levels: dict[str, Level] = {}
    with TemporaryDirectory() as folder:
        for name in names:
            score = compose(name)
            print(f"{score.title} ...", flush=True)
            levels[score.id] = pack(render(score, Path(folder)), sound_file(score))
    FOLDER.mkdir(parents=True, exist_ok=True)
    known = _loudness_so_far()
    pieces = [
        (
            score,
            seconds(score),
            levels[score.id].loudness if score.id in levels else known[score.id],
        )
        for score in all_scores()
        if score.id in levels or score.id in known
    ]
    (FOLDER / "playlist.toml").write_text(playlist_toml(pieces), encoding="utf-8")
    return 0


def _loudness_so_far() -> dict[str, float]:
    file = FOLDER / "playlist.toml"
    if not file.exists():
        return {}
    return {t["id"]: t["loudness"] for t in tomllib.loads(file.read_text("utf-8"))["tracks"]}


def draw(names: list[str]) -> int:
    """Draw a piano roll and a spectrogram of each piece into build/music."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    for name in names:
        score = compose(name)
        print(pictures.roll(score, PICTURES))
        if sound_file(score).exists():
            print(pictures.spectrogram(sound_file(score), PICTURES))
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except ToolMissing as missing:
        sys.exit(f"{missing} is not installed; docs/music.md says what is needed")
