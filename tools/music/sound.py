"""From score to sound file: fluidsynth plays, ffmpeg puts it into the room, evens and packs it."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from tools.music.midi import midi
from tools.music.playing import Clock, play
from tools.music.room import write_room
from tools.music.score import Score

SOUND_FONT = Path("/usr/share/sounds/sf2/FluidR3_GM.sf2")
LOUDNESS = -20.0
# Peaks are held a little under the limit of -2 dBTP, since packing moves them.
CEILING = -3.5
BITRATE = "40k"
AFTER = 3.0
FADE = 2.8


class ToolMissing(Exception):
    """A program or the sound font that building needs is not installed."""


@dataclass(frozen=True, slots=True)
class Level:
    """Loudness in LUFS, range in LU, and the highest true peak in dBTP."""

    loudness: float
    width: float
    peak: float


def seconds(score: Score) -> float:
    """Return how long the finished piece is: to the end of its last note, and the room's answer."""
    clock = Clock(score)
    last = max(note.end for part in score.voices for note in play(score, part, clock))
    return round(last + AFTER, 2)


def render(score: Score, folder: Path) -> Path:
    """Play a score into a WAV in its room, not evened yet; raises ToolMissing."""
    folder.mkdir(parents=True, exist_ok=True)
    notes, dry, wet = (folder / f"{score.id}{end}" for end in (".mid", "-dry.wav", ".wav"))
    notes.write_bytes(midi(score))
    room = folder / "room.wav"
    if not room.exists():
        write_room(room)
    settings = ["-R", "0", "-C", "0", "-g", "0.35", "-r", "48000", "-o", "synth.polyphony=512"]
    if not SOUND_FONT.exists():
        raise ToolMissing(str(SOUND_FONT))
    run("fluidsynth", "-niq", *settings, "-T", "wav", "-O", "float", "-F", dry, SOUND_FONT, notes)
    whole = seconds(score)
    graph = (
        "[0:a]highpass=f=32,asplit[near][sent];"
        "[sent]highpass=f=170,lowpass=f=8000[thin];[thin][1:a]afir=gtype=none[far];"
        f"[near][far]amix=inputs=2:weights=1 {score.room}:normalize=0:duration=first,"
        f"apad,atrim=0:{whole},afade=t=in:d=0.15,"
        f"afade=t=out:st={whole - FADE}:d={FADE}:curve=hsin[out]"
    )
    run(
        "ffmpeg", "-y", "-i", dry, "-i", room, "-filter_complex", graph, "-map", "[out]",
        "-c:a", "pcm_f32le", wet,
    )  # fmt: skip
    dry.unlink()
    return wet


def pack(wet: Path, target: Path) -> Level:
    """Even a WAV to the wanted loudness and pack it as Opus; return what the result measures."""
    target.parent.mkdir(parents=True, exist_ok=True)
    gain = LOUDNESS - level(wet).loudness
    for _ in range(3):
        limit = 10 ** (CEILING / 20)
        graph = (
            f"volume={gain:.2f}dB,aresample=192000,"
            f"alimiter=limit={limit:.4f}:attack=6:release=120:level=0,aresample=48000"
        )
        run(
            "ffmpeg", "-y", "-i", wet, "-af", graph, "-map_metadata", "-1", "-fflags", "+bitexact",
            "-flags:a", "+bitexact", "-c:a", "libopus", "-b:a", BITRATE, "-vbr", "on",
            "-application", "audio", target,
        )  # fmt: skip
        found = level(target)
        if abs(found.loudness - LOUDNESS) <= 0.15:
            break
        gain += LOUDNESS - found.loudness
    return found


def level(file: Path) -> Level:
    """Measure a sound file by EBU R 128."""
    told = run("ffmpeg", "-i", file, "-af", "ebur128=peak=true", "-f", "null", "-")
    summary = told[told.rindex("Summary:") :]
    return Level(_after("I:", summary), _after("LRA:", summary), _after("Peak:", summary))


def _after(word: str, text: str) -> float:
    found = re.search(rf"\b{word}\s+(-?[\d.]+|-inf)", text)
    return float(found[1]) if found else float("nan")


def run(program: str, *arguments: str | Path) -> str:
    """Run a program and return what it told; raises ToolMissing or CalledProcessError."""
    if not shutil.which(program):
        raise ToolMissing(program)
    quiet = ["-hide_banner", "-nostdin"] if program == "ffmpeg" else []
    command = [program, *quiet, *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{' '.join(command)}\n{done.stderr[-2000:]}")
    return done.stderr
