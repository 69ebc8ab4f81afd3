"""Warnings of Python, of Qt and in the log fail tests: a small run with the project's settings."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from support.planted import ROOT, write

CONFTEST = 'pytest_plugins = ["support.strict_logging"]\n'
FINE = "def test_it() -> None:\n    assert True\n"
PYTHON = "import warnings\n\ndef test_it() -> None:\n    warnings.warn('Old', stacklevel=1)\n"
QT = "from PySide6.QtCore import qWarning\n\ndef test_it(qtbot) -> None:\n    qWarning('Torn')\n"
LOG = "import logging\n\ndef test_it() -> None:\n    logging.getLogger('x').warning('Odd')\n"
LOG_BEFORE = (
    "import logging\nimport pytest\n\n@pytest.fixture\ndef early():\n"
    "    logging.getLogger('x').error('Odd')\n\ndef test_it(early) -> None:\n    pass\n"
)
LOG_AFTER = LOG_BEFORE.replace("early():\n", "early():\n    yield\n")
EXPECTED = LOG.replace("def test", "import pytest\n\n@pytest.mark.expects_log('Od+')\ndef test")
OTHER = LOG.replace("def test", "import pytest\n\n@pytest.mark.expects_log('Even')\ndef test")
NO_MARK = "import pytest\n\n@pytest.mark.stroy\ndef test_it() -> None:\n    pass\n"


def _run(folder: Path, test: str) -> subprocess.CompletedProcess[str]:
    write(folder, "pyproject.toml", (ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    write(folder, "tests/conftest.py", CONFTEST)
    write(folder, "tests/unit/test_planted.py", test)
    path = os.pathsep.join([str(ROOT / "tests"), str(ROOT)])
    environment = os.environ | {"PYTHONPATH": path, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("test", [FINE, EXPECTED], ids=["fine", "expected"])
def test_a_quiet_test_passes(test: str, tmp_path: Path) -> None:
    run = _run(tmp_path, test)
    assert run.returncode == 0, run.stdout


@pytest.mark.parametrize(
    ("test", "said"),
    [
        (PYTHON, "UserWarning: Old"),
        (QT, "QtWarningMsg: Torn"),
        (LOG, "WARNING x: Odd"),
        (LOG_BEFORE, "ERROR x: Odd"),
        (LOG_AFTER, "ERROR x: Odd"),
        (OTHER, "WARNING x: Odd"),
        (NO_MARK, "'stroy' not found in `markers`"),
    ],
    ids=["python", "qt", "log", "log-before", "log-after", "log-other", "mark"],
)
def test_a_warning_fails_the_test(test: str, said: str, tmp_path: Path) -> None:
    run = _run(tmp_path, test)
    assert run.returncode in (1, 2), run.stdout
    assert said in run.stdout + run.stderr
