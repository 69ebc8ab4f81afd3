"""What a running process has taken: time of the processor, and memory at most."""

from __future__ import annotations

import os
import re
from pathlib import Path


def processor_ms(process: int) -> float:
    """Return the milliseconds of the processor that a process has taken; 0 once it is gone."""
    try:
        status = Path(f"/proc/{process}/stat").read_text(encoding="ascii", errors="replace")
    except OSError:
        return 0.0
    fields = status.rpartition(")")[2].split()
    return 1000 * (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def most_megabytes(process: int) -> float:
    """Return the most megabytes that a process has held at once; 0 once it is gone."""
    try:
        status = Path(f"/proc/{process}/status").read_text(encoding="ascii", errors="replace")
    except OSError:
        return 0.0
    found = re.search(r"VmHWM:\s+(\d+)", status)
    return int(found[1]) / 1000 if found else 0.0
