"""Pictures of every kind that people bring, good and bad, made small."""

from __future__ import annotations

import base64
import io
import struct
import zipfile
import zlib
from pathlib import Path

from PIL import Image

DRAWING = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 40"><defs><linearGradient id="g">'
    b'<stop offset="0"/></linearGradient></defs><rect width="30" height="40" fill="url(#g)"/></svg>'
)

BAD_DRAWINGS = {
    "script": b"<script>alert(1)</script>",
    "handler": b'<rect onload="alert(1)" width="9" height="9"/>',
    "image": b'<image href="http://example.org/a.png"/>',
    "file": b'<image xlink:href="file:///etc/passwd" xmlns:xlink="http://www.w3.org/1999/xlink"/>',
    "style": b"<style>@import url(http://example.org/a.css);</style>",
    "fill": b'<rect fill="url(http://example.org/#a)" width="9" height="9"/>',
    "foreign": b"<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>hi</p></foreignObject>",
    "use": b'<use href="other.svg#a"/>',
}


def jpeg(width: int = 60, height: int = 40, colour: str = "#a3543a", **how: object) -> bytes:
    """Return a JPEG whose upper left corner is marked blue, so that one sees how it is turned."""
    picture = Image.new("RGB", (width, height), colour)
    picture.paste("#0000ff", (0, 0, width // 4, height // 4))
    return encoded(picture, "JPEG", **{"quality": 95, **how})


def encoded(picture: Image.Image, kind: str, **how: object) -> bytes:
    """Return a picture's bytes."""
    out = io.BytesIO()
    picture.save(out, kind, **how)
    return out.getvalue()


def telling_jpeg(orientation: int = 6) -> bytes:
    """Return a JPEG with all that a camera may tell: where, when, with what, a comment."""
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x010F] = "Hemmeligt Kamera"
    exif.get_ifd(0x8825)[2] = (57.0, 2.0, 52.0)
    return jpeg(exif=exif.tobytes(), comment=b"Almas have")


def huge_png(width: int = 20_000, height: int = 20_000) -> bytes:
    """Return a PNG of 400 megapixels in a few bytes: its header alone tells how large it is."""

    def part(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    rows = zlib.compress(bytes(1 << 20))
    return b"\x89PNG\r\n\x1a\n" + part(b"IHDR", header) + part(b"IDAT", rows) + part(b"IEND", b"")


def zipped(path: Path, files: dict[str, bytes]) -> Path:
    """Write a zip with these files, under whatever names they are given."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in files.items():
            made.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
    return path


def deck_toml(*cards: str, title: str = "Havnen") -> bytes:
    """Return a deck.toml with these cards, each written out."""
    head = f'schema = 1\nid = "havnen"\nversion = "1"\ntitle = "{title}"\n'
    head += 'description = "Havnen."\nlicense = "Vores egne."\n'
    return (head + "".join(f"\n[[cards]]\n{card}\n" for card in cards)).encode()


def card(card_id: str, picture: str, title: str = "Molen") -> str:
    """Return one card of a deck.toml."""
    return (
        f'id = "{card_id}"\npicture = "{picture}"\ntitle = "{title}"\n'
        'alt = "En mole ud i vandet."\nmood = "light"\nthemes = ["vand"]'
    )


# A telephone's picture, 96 by 64, drawn for this; nothing here can write one.
_HEIC = (
    "AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAYBtZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAA"
    "AAAAAAAAAAAAAA5waXRtAAAAAAABAAAANGlsb2MAAAAAREAAAgABAAAAAAGkAAEAAAAAAAAAsQACAAAAAAJVAAEA"
    "AAAAAAAANAAAADhpaW5mAAAAAAACAAAAFWluZmUCAAAAAAEAAGh2YzEAAAAAFWluZmUCAAABAAIAAEV4aWYAAAAA"
    "v2lwcnAAAAChaXBjbwAAAHVodmNDAQNwAAAAAAAAAAAAHvAA/P34+AAADwMgAAEAGEABDAH//wNwAAADAJAAAAMA"
    "AAMAHroCQCEAAQAoQgEBA3AAAAMAkAAAAwAAAwAeoDCBBZbqSSmubAgAAAMACAAAAwAIQCIAAQAHRAHBcrAiQAAA"
    "ABRpc3BlAAAAAAAAAGAAAABAAAAAEHBpeGkAAAAAAwgICAAAABZpcG1hAAAAAAAAAAEAAQOBAoMAAAAaaXJlZgAA"
    "AAAAAAAOY2RzYwACAAEAAQAAAO1tZGF0AAAArSgBrwng1qC4S0jqYXt2Z+gzRNS13lj7iAnwXA6/LfYzKd25wEJE"
    "ObORSx2TkU3f0UwDYeVGDi3sDokgUxG3yEeSpZg1t2Ka2vlNVwsuaYUGqZRsK8ExffA/8gG0u/0H0KXPM4PDQ+z2"
    "n7OdqDHVAF2R/S2egwBwPc7bfUbB1LhusoF9V1aBLIBZOiReofVWeBsLZI+zJ7apKQ3rPvf2/ofq2mzjW2limIP9"
    "n9f/AAAAAE1NACoAAAAIAAIBDwACAAAACQAAACYBEgADAAAAAQAGAAAAAAAAT3BmdW5kZXQAAA=="
)


def heic() -> bytes:
    """Return a HEIC with a maker's name in it; red grows to the right, green downwards."""
    return base64.b64decode(_HEIC)
