"""Photographs of drawings on real paper, made here: papers on tables, in all kinds of light."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from math import hypot, sqrt
from random import Random

from PIL import Image, ImageChops, ImageDraw, ImageFilter

from dreamdesk.domain.corners import Corners, Place, perspective
from support.pictures import encoded

WIDTH, HEIGHT = 1280, 960
"""Pixels of a photograph, lying; one that stands has them the other way."""

NOISE = 2
"""Begins the noise; another number is another photograph of the same."""

_EVEN_NOISE = 256 / sqrt(12)
_PAPER = 1131, 800
_SHEET, _LIGHT, _DARK, _GREY = "#f4f1ea", "#e2dbcd", "#4a3526", "#8f8f8c"
_INKS = ("#22303c", "#2f5d73", "#b5402f", "#46663f", "#dd8440")

FLAT = ((0.2, 0.18), (0.82, 0.2), (0.8, 0.8), (0.18, 0.78))
"""Where a paper lies that was photographed from almost above."""


@dataclass(frozen=True)
class Photo:
    """A photograph, and where its paper really lies."""

    data: bytes
    truth: Corners

    def miss(self, found: Corners) -> float:
        """Return how far the worst corner is from its paper's, as a share of the diagonal.

        Whichever of the paper's sides is up.
        """
        width, height = Image.open(BytesIO(self.data)).size
        misses = []
        for _ in range(4):
            found = found.turned()
            pairs = zip(found.places, self.truth.places, strict=True)
            far = (hypot((a[0] - b[0]) * width, (a[1] - b[1]) * height) for a, b in pairs)
            misses.append(max(far))
        return min(misses) / hypot(width, height)


def table(colour: str, grain: int = 0, size: tuple[int, int] = (WIDTH, HEIGHT)) -> Image.Image:
    """Return a table top; `grain` of wood runs along it."""
    top = Image.new("RGB", size, colour)
    if grain:
        lines = _grain((8, size[1] // 6), grain).resize(size, Image.Resampling.BICUBIC)
        top = ImageChops.add(top, lines.convert("RGB"), offset=-128)
    return top


def drawing(size: tuple[int, int] = _PAPER) -> Image.Image:
    """Return a drawn house with a sun, on white paper."""
    paper = Image.new("RGB", size, _SHEET)
    pen, (wide, high) = ImageDraw.Draw(paper), size

    def at(*places: tuple[float, float]) -> list[tuple[float, float]]:
        return [(x * wide, y * high) for x, y in places]

    pen.rectangle(at((0.3, 0.45), (0.6, 0.85)), outline=_INKS[1], width=9)
    pen.line(at((0.27, 0.47), (0.45, 0.2), (0.63, 0.47)), fill=_INKS[2], width=9)
    pen.rectangle(at((0.4, 0.6), (0.48, 0.85)), fill=_INKS[4])
    pen.ellipse(at((0.75, 0.1), (0.9, 0.3)), fill="#e6b84a", outline=_INKS[4], width=5)
    pen.line(at((0.05, 0.86), (0.95, 0.85)), fill=_INKS[3], width=12)
    for step in range(5):
        pen.line(at((0.7 + step * 0.05, 0.83), (0.7 + step * 0.05, 0.7)), fill=_INKS[0], width=4)
    return paper


def ruled() -> Image.Image:
    """Return lined paper with a margin and some writing on it."""
    paper = Image.new("RGB", _PAPER, _SHEET)
    pen, (wide, high) = ImageDraw.Draw(paper), _PAPER
    for down in range(60, high, 36):
        pen.line(((0, down), (wide, down)), fill="#9fb8d0", width=3)
    pen.line(((120, 0), (120, high)), fill="#d98c9a", width=3)
    for down in range(90, high - 200, 72):
        places = [(150 + step * 14, down - 14 * (step % 2)) for step in range(50)]
        pen.line(places, fill=_INKS[0], width=4)
    return paper


def coloured() -> Image.Image:
    """Return a paper that is painted to its edges: sky, sea and sand."""
    paper = Image.new("RGB", _PAPER, "#9cc4d8")
    pen, (wide, high) = ImageDraw.Draw(paper), _PAPER
    pen.rectangle((0, high * 0.45, wide, high), fill="#2f5d73")
    pen.polygon(((0, high), (0, high * 0.8), (wide, high * 0.7), (wide, high)), fill="#e6b84a")
    pen.ellipse((200, 80, 330, 210), fill="#dd8440")
    return paper


def laid(top: Image.Image, paper: Image.Image, places: Iterable[Place]) -> Image.Image:
    """Return a table with a paper on it, its corners in shares; it throws a little shadow."""
    wide, high = top.size
    a, b, c, d, e, f, g, h = _backwards(tuple((x * wide, y * high) for x, y in places))
    u, v = paper.size
    way = (a * u, b * u, c * u, d * v, e * v, f * v, g, h)

    def seen(picture: Image.Image) -> Image.Image:
        how = Image.Transform.PERSPECTIVE
        return picture.transform(top.size, how, way, Image.Resampling.BICUBIC)

    mask = seen(Image.new("L", paper.size, 255))
    shade = ImageChops.offset(mask, 4, 5).filter(ImageFilter.GaussianBlur(5))
    darker = ImageChops.multiply(top, Image.new("RGB", top.size, "#b8b8b8"))
    return Image.composite(seen(paper), Image.composite(darker, top, shade), mask)


def _backwards(places: tuple[Place, ...]) -> tuple[float, ...]:
    """Return what maps the picture onto the unit square: the inverse of the perspective."""
    a, b, c, d, e, f, g, h = perspective(places)
    rows = (
        (e - f * h, c * h - b, b * f - c * e),
        (f * g - d, a - c * g, c * d - a * f),
        (d * h - e * g, b * g - a * h, a * e - b * d),
    )
    last = rows[2][2]
    return tuple(value / last for row in rows for value in row)[:8]


def lit(photo: Image.Image, dark: float = 0.75, *, noise: float = 6) -> Image.Image:
    """Return a photograph in light that falls from one corner, with the grain of a small lens."""
    wide, high = photo.size
    light = Image.linear_gradient("L").resize((3 * wide, 3 * wide)).rotate(30)
    light = light.crop((wide // 2, wide // 2, wide * 5 // 2, wide * 5 // 2)).resize((wide, high))
    light = light.point([round(255 * (1 - (1 - dark) * value / 255)) for value in range(256)])
    photo = ImageChops.multiply(photo, light.convert("RGB"))
    grain = _grain((wide, high), noise)
    channels = [
        ImageChops.add(channel, ImageChops.offset(grain, 97 * place, 61 * place), offset=-128)
        for place, channel in enumerate(photo.split())
    ]
    return Image.merge("RGB", channels).filter(ImageFilter.GaussianBlur(0.8))


@lru_cache(maxsize=8)
def _grain(size: tuple[int, int], noise: float) -> Image.Image:
    """Return grey noise with so much of a standard deviation; the same each time."""
    even = Image.frombytes("L", size, Random(NOISE).randbytes(size[0] * size[1]))
    return even.point([round(128 + (value - 127.5) * noise / _EVEN_NOISE) for value in range(256)])


def half_in_shadow(photo: Image.Image, dark: float = 0.55, soft: float = 12) -> Image.Image:
    """Return a photograph with somebody's shadow over half of it."""
    wide, high = photo.size
    shadow = Image.new("L", photo.size, 255)
    places = ((wide * 0.45, 0), (wide, 0), (wide, high), (wide * 0.6, high))
    ImageDraw.Draw(shadow).polygon(places, fill=round(255 * dark))
    shadow = shadow.filter(ImageFilter.GaussianBlur(soft))
    return ImageChops.multiply(photo, shadow.convert("RGB"))


def with_hand(photo: Image.Image, at: Place) -> Image.Image:
    """Return a photograph with a hand that holds the paper at an edge."""
    wide, high = photo.size
    x, y = at[0] * wide, at[1] * high
    pen = ImageDraw.Draw(photo)
    for finger in range(4):
        left = x + finger * 52
        pen.rounded_rectangle((left, y - 70 - 12 * (finger % 2), left + 44, y + 260), 22, "#c99a7c")
    pen.ellipse((x - 40, y + 110, x + 260, y + 420), fill="#c08f70")
    return photo


def photo(made: Image.Image, places: Iterable[Place]) -> Photo:
    """Return a made picture as a photograph in a file."""
    return Photo(encoded(made, "JPEG", quality=85), Corners.at(places))


STRONG = ((0.34, 0.2), (0.68, 0.22), (0.9, 0.85), (0.1, 0.8))
STANDING = ((0.2, 0.17), (0.8, 0.2), (0.83, 0.84), (0.17, 0.8))
ASKEW = ((0.36, 0.08), (0.9, 0.4), (0.62, 0.92), (0.08, 0.6))


def _standing() -> Photo:
    top = table("#6b5a48", 30, (HEIGHT, WIDTH))
    return photo(lit(laid(top, drawing((800, 1131)), STANDING)), STANDING)


def _turned() -> Photo:
    """The telephone was held across: the drawing lies on its side."""
    lying = drawing().transpose(Image.Transpose.ROTATE_90)
    top = table(_DARK, 24, (HEIGHT, WIDTH))
    return photo(lit(laid(top, lying, STANDING)), STANDING)


def _two() -> Photo:
    other = ((0.74, 0.1), (0.98, 0.14), (0.95, 0.5), (0.72, 0.46))
    large = ((0.1, 0.22), (0.68, 0.2), (0.7, 0.85), (0.08, 0.82))
    top = laid(table(_DARK, 30), ruled(), other)
    return photo(lit(laid(top, drawing(), large)), large)


def _beside_another() -> Photo:
    """Two papers of one size lie side by side in a line, as somebody tidy lays them."""
    one = ((0.08, 0.2), (0.58, 0.2), (0.58, 0.8), (0.08, 0.8))
    other = ((0.66, 0.2), (0.97, 0.2), (0.97, 0.8), (0.66, 0.8))
    return photo(lit(laid(laid(table(_DARK, 20), ruled(), other), drawing(), one)), one)


def _on(colour: str, grain: int, paper: Image.Image, places: tuple[Place, ...] = FLAT) -> Photo:
    return photo(lit(laid(table(colour, grain), paper, places)), places)


GOOD: dict[str, Callable[[], Photo]] = {
    "on a dark table": lambda: _on(_DARK, 40, drawing()),
    "on a light table": lambda: _on(_LIGHT, 0, drawing()),
    "on light wood": lambda: _on("#c9ab83", 44, drawing()),
    "on a grey table in little light": lambda: photo(
        lit(laid(table(_GREY, 10), drawing(), FLAT), 0.35, noise=14), FLAT
    ),
    "half in shadow": lambda: photo(
        half_in_shadow(lit(laid(table("#7d6a55", 20), drawing(), FLAT))), FLAT
    ),
    "half in a hard shadow, on a light table": lambda: photo(
        half_in_shadow(lit(laid(table(_LIGHT), drawing(), FLAT)), 0.6, 3), FLAT
    ),
    "a hand holds it": lambda: photo(
        lit(with_hand(laid(table(_DARK, 30), drawing(), FLAT), (0.4, 0.76))), FLAT
    ),
    "from a slant": lambda: _on("#5f6d63", 12, drawing(), STRONG),
    "askew": lambda: _on(_DARK, 30, drawing(), ASKEW),
    "standing": _standing,
    "on its side": _turned,
    "with a smaller one": _two,
    "in a row with another": _beside_another,
    "lined": lambda: _on("#7d6a55", 20, ruled()),
    "lined, on a light table": lambda: _on(_LIGHT, 0, ruled()),
    "painted to the edges": lambda: _on(_LIGHT, 20, coloured()),
    "painted to the edges, on a dark table": lambda: _on(_DARK, 30, coloured()),
    "small in the middle": lambda: _on(
        "#5f6d63", 10, drawing(), ((0.35, 0.33), (0.66, 0.35), (0.65, 0.64), (0.34, 0.63))
    ),
}
"""Papers that ought to be found."""


def _framed(inside: str, frame: str, wide: int = 90) -> Image.Image:
    """Return a paper that is painted to its edges all round a straight box."""
    paper = Image.new("RGB", _PAPER, frame)
    box = (wide, wide, _PAPER[0] - wide, _PAPER[1] - wide)
    ImageDraw.Draw(paper).rectangle(box, fill=inside)
    return paper


def _striped(stripe: str) -> Image.Image:
    """Return a drawing with a broad line of ink along the whole of one edge."""
    paper = drawing()
    ImageDraw.Draw(paper).rectangle((0, 0, 70, _PAPER[1]), fill=stripe)
    return paper


def _on_a_mat() -> Photo:
    """The mat is as straight as the paper, and larger."""
    mat = Image.new("RGB", _PAPER, "#c9ab83")
    small = ((0.36, 0.35), (0.68, 0.37), (0.66, 0.68), (0.35, 0.66))
    lies = laid(laid(table("#a5543f", 20), mat, FLAT), drawing(), small)
    return photo(lit(lies), small)


DOUBTFUL: dict[str, Callable[[], Photo]] = {
    "a painted frame": lambda: _on("#5f6d63", 10, _framed("#dd8440", "#22303c")),
    "a stripe along an edge": lambda: _on(_GREY, 20, _striped("#46663f")),
    "a dark stripe, on a dark table": lambda: _on("#2a2a2c", 10, _striped("#22303c")),
    "a dark stripe, on light wood": lambda: _on("#c9ab83", 44, _striped("#22303c")),
    "on a mat": _on_a_mat,
}
"""Papers of which something else may be taken for the edges."""
