"""A piece of music as samples: what is handed out, and what is kept for a soft end."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QGuiApplication

from dreamdesk.sounds.decoder_log import hush_qt
from dreamdesk.ui.decoded import Decoded
from dreamdesk.ui.fading import CHANNELS, RATE
from support.hands import wait_until
from support.playing import piece, tone

EVERYTHING = 60 * RATE


def test_a_tenth_of_a_second_is_kept_back_until_it_is_known_that_no_more_comes(
    tmp_path: Path, qapp: QGuiApplication
) -> None:
    hush_qt()
    decoded = Decoded(piece(tone(tmp_path, 20)))
    decoded.start()
    wait_until(lambda: bool(decoded.ahead), "the first samples")
    taken = 0
    while taken < 15 * RATE * CHANNELS:
        taken += len(decoded.take(EVERYTHING))
        assert not taken or len(decoded.ahead) >= RATE * CHANNELS // 10
        qapp.processEvents()
    while not decoded.is_over:
        taken += len(decoded.take(EVERYTHING))
        qapp.processEvents()
    assert taken == 20 * RATE * CHANNELS
    decoded.close()
