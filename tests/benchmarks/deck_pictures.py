"""The first page of a deck of 300 photographs of 12 megapixels, the first time and again."""

from __future__ import annotations

import resource
import shutil
import sys
import time
from pathlib import Path

PICTURES, PAGE, WIDTH = 300, 9, 256
_SIZE = (4000, 3000)


def measure(data: Path) -> dict[str, float]:
    """Draw a page as the screens ask for it, with an empty cache and then with a full one."""
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QGuiApplication, QImage

    from dreamdesk.content.library import Library
    from dreamdesk.ui.shared.card_pictures import CardPictures

    assert QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    make_deck(data / "cards" / "ferie")
    library = Library([data])
    names = [card.id for card in library.decks[0].cards][:PAGE]

    def page() -> float:
        pictures, begun = CardPictures(library, data / "cache"), time.perf_counter()
        for name in names:
            assert not pictures.requestImage(name, QSize(), QSize(WIDTH, 0)).isNull()
        return (time.perf_counter() - begun) * 1000

    first, again = page(), min(page() for _ in range(3))
    resident = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    begun = time.perf_counter()
    for card in library.decks[0].cards[:PAGE]:
        assert not QImage(str(card.picture)).isNull()
    bare = (time.perf_counter() - begun) * 1000
    return {
        "bare_ms": bare,
        "ms": first,
        "ratio": first / bare,
        "at_most_ms": 1000,
        "again_ms": again,
        "again_at_most_ms": 200,
        "resident_mb": resident,
    }


def make_deck(folder: Path) -> None:
    """Make a deck of photographs: grainy, as a camera's are, and each a file of its own."""
    from PIL import Image

    folder.mkdir(parents=True)
    grain = Image.effect_noise((1000, 750), 60).convert("RGB")
    grain.resize(_SIZE, Image.Resampling.BICUBIC).save(folder / "0.jpg", quality=88)
    lines = ['schema = 1\nid = "ferie"\nversion = "1"\ntitle = "Ferie"']
    lines.append('description = "Ferie."\nlicense = "Vores."')
    for number in range(PICTURES):
        if number:
            shutil.copy(folder / "0.jpg", folder / f"{number}.jpg")
        lines.append(f'[[cards]]\nid = "ferie-{number}"\ntitle = "Foto"\nalt = "Et foto."')
        lines.append(f'mood = "open"\nthemes = ["ferie"]\npicture = "{number}.jpg"')
    (folder / "deck.toml").write_text("\n".join(lines), encoding="utf-8")
