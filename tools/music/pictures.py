"""Each piece as two pictures to look at: a piano roll of the playing, and a spectrogram."""

from __future__ import annotations

from pathlib import Path

from PIL import Image, ImageDraw

from tools.music.playing import Clock, play
from tools.music.score import Score
from tools.music.sound import run, seconds

WIDTH, HEIGHT, EDGE = 1800, 640, 30
LOWEST, HIGHEST = 26, 96
COLOURS = ("#2F5D73", "#E39B5F", "#46663F", "#A3543A", "#8CAFB9", "#7A5C8E", "#8F8676")


def roll(score: Score, folder: Path) -> Path:
    """Draw the notes as they are played, a colour a part, louder ones darker; return the file."""
    clock, whole = Clock(score), seconds(score)
    picture = Image.new("RGB", (WIDTH, HEIGHT), "#FAF6EF")
    draw = ImageDraw.Draw(picture, "RGBA")
    _form(draw, score, clock, whole)
    for place, name in enumerate(score.parts):
        colour = COLOURS[place % len(COLOURS)]
        draw.text((EDGE + 150 * place, HEIGHT - 18), name, fill=colour)
        for note in play(score, name, clock):
            left, right = _x(note.start, whole), _x(note.end, whole)
            alpha = f"{min(255, 70 + 2 * note.velocity):02x}"
            box = (left, _y(note.pitch) - 3, max(left + 1, right - 1), _y(note.pitch) + 3)
            draw.rectangle(box, fill=colour + alpha)
    file = folder / f"{score.id}-roll.png"
    picture.save(file)
    return file


def _form(draw: ImageDraw.ImageDraw, score: Score, clock: Clock, whole: float) -> None:
    """Sections as lines with their names, and a hairline for each C."""
    for pitch in range(36, HIGHEST, 12):
        draw.line((0, _y(pitch), WIDTH, _y(pitch)), fill="#E2DACB")
    for section in score.sections:
        x = _x(clock.seconds(section.start), whole)
        draw.line((x, 0, x, HEIGHT - 24), fill="#8F8676")
        draw.text((x + 4, 4), section.name, fill="#22303C")
    title = f"{score.title}: {score.key}, {score.metre}, {whole:.0f} s"
    draw.text((EDGE, 18), title, fill="#22303C")


def _x(moment: float, whole: float) -> int:
    return round(EDGE + (WIDTH - 2 * EDGE) * moment / whole)


def _y(pitch: int) -> int:
    return round(HEIGHT - 40 - (HEIGHT - 80) * (pitch - LOWEST) / (HIGHEST - LOWEST))


def spectrogram(sound: Path, folder: Path) -> Path:
    """Draw the sound file's spectrum over time, up to 12 kHz; return the file."""
    file = folder / f"{sound.stem}-spectrum.png"
    # Handed over in larger pieces, since the filter takes minutes for the small ones of Opus.
    wanted = "aresample=24000,asetnsamples=8192,showspectrumpic=s=1600x320:scale=log:legend=0"
    run("ffmpeg", "-y", "-i", sound, "-lavfi", f"aformat=channel_layouts=mono,{wanted}", file)
    return file
