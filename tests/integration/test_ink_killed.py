"""The process is killed while somebody draws: every finished stroke is there, and its undo."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from uuid import UUID

import pytest

from dreamdesk.storage.vault import Vault
from support.strokes import hand_drawn
from support.vaults import PASSWORD

_DRAWS = """
import sys
from functools import partial
from pathlib import Path
from uuid import UUID
from dreamdesk.services import drawing
from support.open_meeting import begin_meeting
from support.strokes import hand_drawn
from support.vaults import new_vault

meeting = begin_meeting(new_vault(Path(sys.argv[1])))
sheet_id = UUID(int=77)
meeting.do(partial(drawing.begin, sheet_id=sheet_id, name="Ark 1"))
for number in range(1, 10_000):
    meeting.do(partial(drawing.draw, sheet_id=sheet_id, stroke=hand_drawn(number)))
    print(number, flush=True)
"""


@pytest.mark.parametrize("strokes", [1, 7, 30])
def test_a_killed_process_has_kept_every_stroke_that_was_finished(
    tmp_path: Path, strokes: int
) -> None:
    paths = [str(Path(__file__).parents[1]), *sys.path]
    code = f"import sys; sys.path[:0] = {paths!r}\n{_DRAWS}"
    child = subprocess.Popen(
        [sys.executable, "-c", code, str(tmp_path / "vault")], stdout=subprocess.PIPE, text=True
    )
    assert child.stdout is not None
    for _ in range(strokes):
        assert child.stdout.readline()
    child.kill()
    finished = strokes + len(child.stdout.readlines())
    child.wait()
    child.stdout.close()
    vault = Vault.open(tmp_path / "vault", PASSWORD)
    with vault.begin() as work:
        sheet = work.sheets.get(UUID(int=77))
    vault.close()
    kept = [stroke.trace for stroke in sheet.strokes()]
    assert len(kept) in (finished, finished + 1)
    assert kept == [hand_drawn(number).trace for number in range(1, len(kept) + 1)]
    assert sheet.can_undo
