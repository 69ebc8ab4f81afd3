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

refused = bring_each(sorted(stick.glob("*.*")), take, lambda *told: True)
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
