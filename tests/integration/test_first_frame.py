"""What has been imported when the lock can be seen: next to nothing, or the start would be slow."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

_TOO_EARLY = {
    "sqlalchemy",
    "alembic",
    "reportlab",
    "docx",
    "concurrent.futures",
    "cryptography",
    "logging.handlers",
    "sqlcipher3",
    "PySide6.QtMultimedia",
    "PySide6.QtPdf",
    "PySide6.QtPrintSupport",
    "PySide6.QtSvg",
    "PySide6.QtWidgets",
}

_NOT_FOR_THE_LOCK = {"datetime", "uuid"}
"""Two milliseconds each; the first start asks for a day, the lock for nothing but a password."""

_CHILD = """
import json, sys
from pathlib import Path
from dreamdesk.app import Program
{planted}
program = Program(Path(sys.argv[1]))
program.show()
program._desk.firstSeen.disconnect()
program._desk.firstSeen.connect(lambda: print(json.dumps(sorted(sys.modules))))
program._desk.firstSeen.connect(lambda: program._qt.exit(0))
program.run()
program.close()
"""


def _imported_at_the_first_frame(data: Path, planted: str = "") -> set[str]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    child = subprocess.run(
        [sys.executable, "-c", _CHILD.format(planted=planted), str(data)],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert child.stderr == ""
    return set(json.loads(child.stdout))


@pytest.mark.parametrize("first", [False, True], ids=["at the lock", "at the first start"])
def test_nothing_heavy_is_imported_at_the_first_frame(
    first: bool, used_vault: Path, tmp_path: Path
) -> None:
    imported = _imported_at_the_first_frame(tmp_path / "new" if first else used_vault)
    assert imported & (_TOO_EARLY if first else _TOO_EARLY | _NOT_FOR_THE_LOCK) == set()
    assert "dreamdesk.ui.adviser.lock" in imported


def test_a_heavy_import_at_the_start_is_noticed(used_vault: Path) -> None:
    imported = _imported_at_the_first_frame(used_vault, planted="import sqlalchemy")
    assert "sqlalchemy" in imported & _TOO_EARLY
