"""The log: what went wrong in the program and where, never what somebody said, nor a name."""

from __future__ import annotations

from pathlib import Path

_LARGEST = 256 << 10


def keep_log(folder: Path) -> None:
    """Write the log into a folder from now on, at most two files of 256 KiB."""
    import logging
    from logging.handlers import RotatingFileHandler

    try:
        folder.mkdir(parents=True, exist_ok=True)
        file = RotatingFileHandler(folder / "dreamdesk.log", maxBytes=_LARGEST, backupCount=1)
    except OSError:
        return  # the screens say it when the folder cannot be written
    file.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    logging.getLogger("dreamdesk").addHandler(file)


def close_log() -> None:
    """Close the log's files."""
    import logging

    logger = logging.getLogger("dreamdesk")
    for handler in tuple(logger.handlers):
        logger.removeHandler(handler)
        handler.close()


def note_bug(error: BaseException) -> None:
    """Note the kind of an error and its place; its message may hold somebody's words."""
    import logging
    import traceback

    place = "".join(traceback.format_tb(error.__traceback__))
    logging.getLogger("dreamdesk").error("%s at\n%s", type(error).__name__, place)
