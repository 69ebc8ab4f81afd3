"""A loudspeaker that keeps what it is given, and what plays through it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from dreamdesk.ui.sound import SystemSound
    from support.ears import Ears


@pytest.fixture
def ears(qapp: object) -> Ears:
    """Return what hears every sample."""
    from support.ears import Ears

    return Ears()


@pytest.fixture
def sound(ears: Ears) -> Iterator[SystemSound]:
    """Return the owner of sound, which plays to the ears."""
    from dreamdesk.ui.sound import SystemSound

    # A clock that stands: however busy the machine is, it has not slept.
    owner = SystemSound(lambda: ears, clock=lambda: 0.0)
    yield owner
    owner.close()
