"""A wrong password or code costs a moment, longer each time; nothing is counted against anybody."""

from __future__ import annotations

_FIRST_SECONDS = 0.5
_LONGEST_SECONDS = 8.0


def wait_after(tries: int) -> float:
    """Return how many seconds to wait after so many wrong tries in a row."""
    if tries <= 0:
        return 0.0
    return float(min(_FIRST_SECONDS * 2 ** min(tries - 1, 8), _LONGEST_SECONDS))
