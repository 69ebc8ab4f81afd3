"""Folders that somebody is likely to save a paper in."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, QStorageInfo

DOCUMENTS = "documents"

_STICKS = {"linux": ("/media/", "/run/media/"), "darwin": ("/Volumes/",)}
_WINDOWS_REMOVABLE = 2


@dataclass(frozen=True, slots=True)
class Place:
    """A folder by the name that people have for it."""

    key: str
    title: str
    folder: Path


def places() -> tuple[Place, ...]:
    """Return the usual folders, then the USB sticks that are plugged in."""
    translate, kinds = QCoreApplication.translate, QStandardPaths.StandardLocation
    known = [
        Place(DOCUMENTS, translate("Folder", "Dokumenter"), _standard(kinds.DocumentsLocation)),
        Place("desktop", translate("Folder", "Skrivebord"), _standard(kinds.DesktopLocation)),
        Place("downloads", translate("Folder", "Hentede filer"), _standard(kinds.DownloadLocation)),
    ]
    # On a machine without such folders the system answers with the same one for all of them.
    once = {place.folder: place for place in reversed(known)}
    return (*(place for place in known if once[place.folder] is place), *_sticks())


def pictures_first() -> tuple[Place, ...]:
    """Return where pictures are likely to lie: USB sticks, then the usual folders."""
    title = QCoreApplication.translate("Folder", "Billeder")
    folder = _standard(QStandardPaths.StandardLocation.PicturesLocation)
    return _sticks_first(Place("pictures", title, folder))


def music_first() -> tuple[Place, ...]:
    """Return where music is likely to lie: USB sticks, then the usual folders."""
    title = QCoreApplication.translate("Folder", "Musik")
    folder = _standard(QStandardPaths.StandardLocation.MusicLocation)
    return _sticks_first(Place("music", title, folder))


def _sticks_first(likely: Place) -> tuple[Place, ...]:
    usual = places()
    sticks = tuple(place for place in usual if place.key.startswith("stick."))
    rest = (place for place in usual if place not in sticks and place.folder != likely.folder)
    return (*sticks, likely, *rest)


def place_name(folder: Path) -> str:
    """Return what a folder is called: "Dokumenter", or the whole path where it has no name."""
    return next((place.title for place in places() if place.folder == folder), str(folder))


def _standard(kind: QStandardPaths.StandardLocation) -> Path:
    return Path(QStandardPaths.writableLocation(kind) or Path.home())


def _sticks() -> tuple[Place, ...]:
    return tuple(
        Place(f"stick.{volume.rootPath()}", volume.displayName(), Path(volume.rootPath()))
        for volume in QStorageInfo.mountedVolumes()
        if volume.isReady() and not volume.isReadOnly() and _is_stick(volume.rootPath())
    )


def _is_stick(root: str) -> bool:
    if sys.platform == "win32":
        import ctypes

        return bool(ctypes.windll.kernel32.GetDriveTypeW(root) == _WINDOWS_REMOVABLE)
    return root.startswith(_STICKS.get(sys.platform, ()))
