"""Where assets and data lie: in a source tree, an installed wheel or a frozen bundle."""

from __future__ import annotations

import os
import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def assets() -> Path:
    """Return the folder of built-in cards, frames, music and templates."""
    frozen = getattr(sys, "_MEIPASS", None)
    beside = Path(frozen) / "dreamdesk" / "assets" if frozen else _PACKAGE / "assets"
    return beside if beside.is_dir() else _PACKAGE.parents[1] / "assets"


def qml() -> Path:
    """Return the import path that holds the QML module DreamDesk."""
    return _package() / "ui" / "qml"


def migrations() -> Path:
    """Return the folder of the vault's migrations."""
    return _package() / "storage" / "migrations"


def fonts() -> Path:
    """Return the folder of the Source Sans Pro files."""
    import font_source_sans_pro

    return Path(font_source_sans_pro.__file__).resolve().parent / "files"


def home() -> Path:
    """Return the data folder: DREAMDESK_HOME, else the system's place for a user's data."""
    named = os.environ.get("DREAMDESK_HOME")
    if named:
        return Path(named).absolute()
    import platformdirs

    return Path(platformdirs.user_data_dir("DreamDesk", appauthor=False))


def own_content(data: Path) -> Path:
    """Return the folder of a municipality's own decks, playlists and frames below a data folder."""
    return data / "content"


def picture_cache(data: Path) -> Path:
    """Return the folder of small pictures of the content; all in it can be made anew."""
    return data / "cache" / "pictures"


def vault(data: Path) -> Path:
    """Return the folder of the vault below a data folder."""
    return data / "vault"


def _package() -> Path:
    frozen = getattr(sys, "_MEIPASS", None)
    return Path(frozen) / "dreamdesk" if frozen else _PACKAGE
