"""Whatever is brought, the program stays within the memory that it promises."""

import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from support.pictures import encoded, huge_png, jpeg, zipped

MOST_MB = 350

TAKE_IN = """
import sys
from pathlib import Path
from PySide6.QtGui import QGuiApplication
from dreamdesk.pictures.photographs import as_card, photograph
from dreamdesk.domain.own_pictures import middle
from dreamdesk.services.bringing import bring_deck, bring_each

qt = QGuiApplication([])
stick, home = Path(sys.argv[1]), Path(sys.argv[2])

def take(file, source, go_on):
    found = photograph(source)
    as_card(found.data, middle(found.width, found.height))
    return True

_, refused = bring_each(sorted(stick.glob("*.*")), take, lambda *told: True)
bring_deck(stick / "bombe.zip", home, frozenset(), photograph, lambda *told: True)
# Not ru_maxrss, which begins with what the process that started this one held.
status = dict(line.split(":") for line in Path("/proc/self/status").read_text().splitlines())
print(len(refused), int(status["VmHWM"].split()[0]) // 1024)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="/proc is asked")
def test_large_pictures_bombs_and_giants_take_no_more_memory_than_is_promised(
    tmp_path: Path,
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    photo = Image.effect_noise((500, 375), 60).convert("RGB").resize((4000, 3000))
    for kind, name in (("JPEG", "a.jpg"), ("PNG", "b.png"), ("WEBP", "c.webp")):
        (stick / name).write_bytes(encoded(photo, kind))
    (stick / "d.jpg").write_bytes(encoded(photo, "JPEG", progressive=True))
    (stick / "e.png").write_bytes(huge_png())
    zipped(stick / "bombe.zip", {"stor.png": bytes(40 << 20), "god.jpg": jpeg()})
    command = [sys.executable, "-c", TAKE_IN, str(stick), str(tmp_path / "home" / "cards")]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    refused, most = map(int, done.stdout.split())
    assert refused == 2
    assert most < MOST_MB


KEEP_AND_PLAY = """
import sys
from functools import partial
from pathlib import Path
from uuid import uuid4
from dreamdesk.domain.own_music import ReadSound
from dreamdesk.services import own_music
from dreamdesk.storage.media import MediaFolder

def most():
    status = dict(line.split(":") for line in Path("/proc/self/status").read_text().splitlines())
    return int(status["VmHWM"].split()[0]) // 1024

media, before = MediaFolder(Path(sys.argv[2]), bytes(32)), most()
sound = ReadSound("Lang", "", 3000.0, -20.0, "audio/wav")
with open(sys.argv[1], "rb") as source:
    brought = own_music.bring(media, sound, source, uuid4)
kept = most()
data = own_music.sound_of(media, brought.piece.id, lambda: True)
print(len(data), kept - before, most() - before)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="/proc is asked")
def test_a_large_piece_is_kept_part_by_part_and_found_again_once(tmp_path: Path) -> None:
    size = 100 << 20
    with (tmp_path / "lang.wav").open("wb") as made:
        made.truncate(size)
    command = [sys.executable, "-c", KEEP_AND_PLAY, str(tmp_path / "lang.wav"), str(tmp_path / "v")]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    length, kept, found = map(int, done.stdout.split())
    assert length == size
    assert kept < 20
    assert found < 130
