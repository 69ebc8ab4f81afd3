"""Photographs that somebody brings: looked at before they are opened, turned, and told to be quiet.

A file's header says how large its picture is. Only what fits into the memory there is is opened, at
the least size that will do; what the camera noted beside it (place, time, name) is not kept.
"""

from __future__ import annotations

import io
import warnings
from typing import BinaryIO

from PIL import Image, ImageCms, UnidentifiedImageError

from dreamdesk.domain.errors import FileRefused, Refusal
from dreamdesk.domain.own_pictures import CARD_SHAPE, Crop, Photograph, crop_height, middle

LONGEST = 2560
"""Pixels: as long as the longer edge of a kept picture is at most."""

CARD_WIDTH = 960
"""Pixels: as wide as a card's own picture is kept, enough for one that fills a screen."""

LARGEST_FILE = 96 << 20
"""Bytes; no camera makes a larger one of the kinds that are read here."""

_KINDS = ("JPEG", "PNG", "WEBP", "HEIF")
_MOST_PIXELS = {"JPEG": 170_000_000, "PNG": 25_000_000, "WEBP": 12_600_000, "HEIF": 26_000_000}
"""Pixels that can be opened: a JPEG is read in its eighth, the others whole, some twice over."""

_MOST_PROGRESSIVE = 26_000_000
"""Pixels of a JPEG that cannot be read in part: all of it stands in memory first."""

_QUALITY = 88
_ORIENTATION = 0x0112
_WAYS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
"""How a picture is turned for each way that a camera was held (Exif 2.32, tag Orientation)."""

_JPEG, _PNG = "image/jpeg", "image/png"


def photograph(source: BinaryIO, longest: int = LONGEST) -> Photograph:
    """Return a JPEG, PNG, WebP or HEIC as it is kept; raises FileRefused.

    Turned the way its camera says, in the colours of screens, at most `longest` pixels long.
    """
    size = _size_of(source)
    if not size:
        raise FileRefused(Refusal.EMPTY)
    if size > LARGEST_FILE:
        raise FileRefused(Refusal.TOO_LARGE)
    try:
        with warnings.catch_warnings():
            # Our own limits are stricter than those that Pillow warns about.
            warnings.simplefilter("ignore")
            with _opened(source) as found:
                return _kept(found, longest)
    except FileRefused:
        raise
    except (MemoryError, Image.DecompressionBombError):
        raise FileRefused(Refusal.TOO_LARGE) from None
    except (SyntaxError, ValueError, EOFError, KeyError, IndexError, TypeError):
        raise FileRefused(Refusal.TORN) from None
    except OSError as error:
        # Pillow tells a torn picture so too, then without a number from the system.
        raise FileRefused(Refusal.UNREADABLE if error.errno else Refusal.TORN) from None


def as_card(data: bytes, crop: Crop, widest: int = CARD_WIDTH) -> bytes:
    """Return what a card shows of a kept picture, as JPEG in the shape of a card.

    At most `widest` pixels wide. Raises FileRefused.
    """
    try:
        with Image.open(io.BytesIO(data), formats=("JPEG", "PNG")) as found:
            width, height = found.size
            box = (
                round(crop.left * width),
                round(crop.top * height),
                round((crop.left + crop.width) * width),
                round((crop.top + crop_height(crop, width, height)) * height),
            )
            wide = min(widest, box[2] - box[0])
            card = found.convert("RGBA" if found.mode == "RGBA" else "RGB").crop(box)
            card = card.resize((wide, round(wide * CARD_SHAPE)), Image.Resampling.LANCZOS)
            return _jpeg(_on_white(card))
    except (OSError, ValueError, SyntaxError):
        raise FileRefused(Refusal.TORN) from None


def small_card(source: BinaryIO, width: int) -> bytes:
    """Return the middle of a picture in the shape of a card, as JPEG of so many pixels' width.

    Raises FileRefused.
    """
    found = photograph(source, longest=2 * width)
    return as_card(found.data, middle(found.width, found.height), width)


def cover_of(picture: bytes, width: int) -> bytes:
    """Return the cover that a piece of music brings with it, as `small_card` does.

    Empty where it has none, or one that cannot be shown: the music is no worse for it.
    """
    try:
        return small_card(io.BytesIO(picture), width) if picture else b""
    except FileRefused:
        return b""


def _size_of(source: BinaryIO) -> int:
    try:
        size = source.seek(0, io.SEEK_END)
        source.seek(0)
    except OSError:
        raise FileRefused(Refusal.UNREADABLE) from None
    return size


def _opened(source: BinaryIO) -> Image.Image:
    head = source.read(512)
    source.seek(0)
    if b"ftyp" in head[:16]:
        import pi_heif

        # One picture of the file, without its thumbnails: the phone's "live" ones hold more.
        pi_heif.register_heif_opener(thumbnails=False)
    try:
        found = Image.open(source, formats=_KINDS if "HEIF" in Image.OPEN else _KINDS[:3])
    except UnidentifiedImageError:
        drawn = b"<svg" in head or head.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"<?xml")
        raise FileRefused(Refusal.DRAWING if drawn else Refusal.NOT_A_PICTURE) from None
    _check(found)
    return found


def _check(found: Image.Image) -> None:
    pixels = found.width * found.height
    most = _MOST_PIXELS[found.format or "PNG"]
    if found.info.get("progressive"):
        most = _MOST_PROGRESSIVE
    if pixels > most or max(found.size) > LONGEST * 20:
        raise FileRefused(Refusal.TOO_LARGE)
    if min(found.size) < 1 or max(found.size) > 50 * min(found.size):
        raise FileRefused(Refusal.NOT_A_PICTURE)


def _kept(found: Image.Image, longest: int) -> Photograph:
    was_png = found.format == "PNG"
    if found.format == "JPEG":
        found.draft("RGB", (longest, longest))
    profile, orientation = found.info.get("icc_profile"), found.getexif().get(_ORIENTATION, 1)
    if max(found.size) > longest:
        found.thumbnail((longest, longest), Image.Resampling.LANCZOS, reducing_gap=2.0)
    else:
        found.load()
    pixels = _plain(found, profile)
    pixels = _turned(pixels, orientation)
    pixels.info.clear()
    data, media_type = _written(pixels, was_png)
    return Photograph(data, media_type, *pixels.size)


def _plain(found: Image.Image, profile: bytes | None) -> Image.Image:
    """Return a picture in the colours of screens, see-through only where it was."""
    see_through = found.mode in ("RGBA", "LA", "PA") or "transparency" in found.info
    mode = "RGBA" if see_through else "RGB"
    if profile and found.mode in ("RGB", "RGBA", "CMYK", "L"):
        try:
            there = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            screens = ImageCms.createProfile("sRGB")
            turned = ImageCms.profileToProfile(found, there, screens, outputMode=mode)
            if turned is not None:
                return turned
        except (ImageCms.PyCMSError, OSError, ValueError):
            pass  # a profile that makes no sense: the colours as they stand
    if found.mode.startswith("I") or found.mode == "F":
        # Sixteen bits of grey: their upper half.
        return found.point(lambda value: value / 256).convert("L").convert(mode)
    return found.convert(mode)


def _turned(pixels: Image.Image, orientation: int) -> Image.Image:
    way = _WAYS.get(orientation)
    return pixels if way is None else pixels.transpose(way)


def _written(pixels: Image.Image, was_png: bool) -> tuple[bytes, str]:
    if pixels.mode == "RGBA" and pixels.getchannel("A").getextrema() != (255, 255):
        return _png(pixels), _PNG
    photo = _jpeg(pixels.convert("RGB"))
    if was_png:
        # What somebody drew has few colours and sharp edges: it stays as it is.
        drawn = _png(pixels.convert("RGB"))
        if len(drawn) <= len(photo):
            return drawn, _PNG
    return photo, _JPEG


def _jpeg(pixels: Image.Image) -> bytes:
    out = io.BytesIO()
    pixels.save(out, "JPEG", quality=_QUALITY, optimize=True)
    return out.getvalue()


def _png(pixels: Image.Image) -> bytes:
    out = io.BytesIO()
    pixels.save(out, "PNG")
    return out.getvalue()


def _on_white(pixels: Image.Image) -> Image.Image:
    if pixels.mode != "RGBA":
        return pixels
    page = Image.new("RGB", pixels.size, "white")
    page.paste(pixels, mask=pixels.getchannel("A"))
    return page
