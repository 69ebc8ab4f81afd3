"""When the system asks the program to end, it ends as if somebody had closed the window."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest


def _wait_for_a_vault(folder: Path) -> None:
    until = time.monotonic() + 20
    while not list(folder.glob("dreamdesk-*/log/dreamdesk.log")):
        assert time.monotonic() < until
        time.sleep(0.05)


@pytest.mark.parametrize("asked", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_the_sample_leaves_nothing_behind_when_it_is_asked_to_end(
    tmp_path: Path, asked: signal.Signals
) -> None:
    environment = {**os.environ, "TMPDIR": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        [sys.executable, "-m", "dreamdesk", "--sample"],
        env=environment,
        stderr=subprocess.PIPE,
        text=True,
    ) as program:
        _wait_for_a_vault(tmp_path)
        program.send_signal(asked)
        _, errors = program.communicate(timeout=20)
    assert (program.returncode, errors) == (0, "")
    assert list(tmp_path.glob("dreamdesk-*")) == []
