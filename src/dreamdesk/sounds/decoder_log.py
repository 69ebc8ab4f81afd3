"""FFmpeg, which decodes for Qt, tells of every file on stderr: its name, its title, its singer.

What a citizen listens to is nobody's business, and what cannot be played is told by Qt's error.
"""

from __future__ import annotations

import ctypes
from functools import cache
from pathlib import Path

_WHERE = ("Qt/lib/libavutil.so*", "Qt/lib/libavutil*.dylib", "avutil-*.dll")
_QUIET = -8

# PipeWire is one of several ways to a loudspeaker; what FFmpeg thinks is told by its error.
_UNSAID = "qt.multimedia.symbolsresolver=false\nqt.multimedia.ffmpeg*=false"


def hush_qt() -> None:
    """Let Qt's sound say nothing of its parts; to be called before they are loaded."""
    from PySide6.QtCore import QLoggingCategory

    QLoggingCategory.setFilterRules(_UNSAID)


@cache
def hush_decoder() -> None:
    """Let FFmpeg say nothing; where it cannot be found it goes on as before."""
    import PySide6

    folder = Path(PySide6.__path__[0])
    for library in (found for where in _WHERE for found in folder.glob(where)):
        try:
            ctypes.CDLL(str(library)).av_log_set_level(_QUIET)
        except (OSError, AttributeError):
            continue
