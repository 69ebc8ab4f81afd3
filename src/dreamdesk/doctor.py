"""What the program needs, thing by thing, and what to do where it is missing: the doctor."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from dreamdesk import paths
from dreamdesk.command_texts import sentence
from dreamdesk.domain.errors import VaultInUse, WorldError

OK = "ok"

ROOM_NEEDED = 200 << 20
"""Bytes; less than that is soon full of a few meetings with photographs."""

_PATIENCE = 10
"""Seconds that a driver or a voice may take before it counts as missing."""

_FACES = ("Regular", "Semibold", "It", "SemiboldIt")


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing: what it is, how it is, and whether the program cannot do without it."""

    thing: str
    said: str
    is_missing: bool = False


def look_through(data: Path) -> tuple[Finding, ...]:
    """Look at everything that the program needs; writes nothing that stays."""
    silent = "intet svar fra lydsystemet; musik kan ikke høres, alt andet virker"
    mute = "intet svar fra talesystemet; der kan ikke læses højt, alt andet virker"
    return (
        _display(os.environ),
        Finding("lyd", asked(_sound) or silent),
        Finding("stemme", asked(_voice) or mute),
        _fonts(paths.fonts),
        _content(paths.assets(), paths.own_content(data)),
        _vault(paths.vault(data)),
        _disk(data),
    )


def has_display(environment: Mapping[str, str]) -> bool:
    """Tell whether a window could open; QT_QPA_PLATFORM is taken as the user's own choice."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform != "linux" or any(environment.get(name) for name in names)


def asked(probe: Callable[[], str]) -> str:
    """Return what a probe says; empty when it dies, fails or takes too long.

    Qt ends the process when a window cannot open, and drivers may hang: on Linux the probe runs in
    a child, which is gone before Qt is started here.
    """
    if sys.platform != "linux":
        try:
            return probe()
        except (ImportError, OSError, RuntimeError):
            return ""
    reads, writes = os.pipe()
    child = os.fork()
    if not child:
        _answer(probe, writes)
    os.close(writes)
    with os.fdopen(reads, "rb") as answer:
        said = answer.read().decode()
    os.waitpid(child, 0)
    return said


def _answer(probe: Callable[[], str], writes: int) -> None:
    """Run a probe in the child and end it, whatever happens: nothing here may reach the parent."""
    import resource
    import signal

    try:
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        signal.alarm(_PATIENCE)
        # What Qt says about a missing driver is what we say too, in Danish and once.
        nowhere = os.open(os.devnull, os.O_RDWR)
        for stream in (0, 1, 2):
            os.dup2(nowhere, stream)
        os.write(writes, probe().encode())
    finally:
        os._exit(0)


def _display(environment: Mapping[str, str]) -> Finding:
    what_to_do = "log ind på maskinens skrivebord, og åbn programmet dér"
    if not has_display(environment):
        return Finding("skærm", f"mangler: der er ingen skærm her; {what_to_do}", is_missing=True)
    said = asked(_screens)
    libraries = f"mangler: et vindue kan ikke åbnes; {what_to_do}, eller bed it-afdelingen om hjælp"
    return Finding("skærm", said or libraries, is_missing=not said)


def _screens() -> str:
    from PySide6.QtGui import QGuiApplication

    count = len(QGuiApplication(["dreamdesk"]).screens())
    return f"{OK} ({count} skærme)" if count > 1 else OK


def _sound() -> str:
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtMultimedia import QMediaDevices

    qt = QCoreApplication(["dreamdesk"])
    qt.processEvents()
    if QMediaDevices.defaultAudioOutput().isNull():
        return "ingen højttaler fundet; sæt en til, hvis I vil høre musik, alt andet virker"
    return OK


def _voice() -> str:
    from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop, QLocale
    from PySide6.QtTextToSpeech import QTextToSpeech

    qt = QCoreApplication(["dreamdesk"])
    for engine in QTextToSpeech.availableEngines():
        speech, until = QTextToSpeech(engine), QDeadlineTimer(1000)
        while speech.state() is not QTextToSpeech.State.Ready and not until.hasExpired():
            qt.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
        languages = {locale.language() for locale in speech.availableLocales()}
        ready = speech.state() is QTextToSpeech.State.Ready
        if engine != "mock" and ready and QLocale.Language.Danish in languages:
            return OK
    return "ingen dansk stemme fundet; installer en, hvis der skal læses højt, alt andet virker"


def _fonts(folder: Callable[[], Path]) -> Finding:
    try:
        there = folder()
        missing = [f for f in _FACES if not (there / f"SourceSansPro-{f}.ttf").is_file()]
    except ImportError:
        missing = list(_FACES)
    if not missing:
        return Finding("skrift", OK)
    said = f"mangler: Source Sans Pro ({', '.join(missing)}); installer programmet igen"
    return Finding("skrift", said, is_missing=True)


def _content(assets: Path, own: Path) -> Finding:
    from dreamdesk.content.library import Library

    library = Library([assets, own])
    try:
        enough = bool(library.introduction and library.closing and library.decks and library.frames)
    except WorldError as error:
        return Finding("indhold", sentence(error), is_missing=True)
    pictures = [name for deck in library.decks for name in deck.missing]
    wrong = [f"{t.file}:{t.line}: {t.expected}" for t in library.broken] + pictures
    if not enough:
        said = "mangler: der er ingen kortsæt eller samtaleguider; installer programmet igen"
        return Finding("indhold", said, is_missing=True)
    return Finding("indhold", f"kan ikke læses: {', '.join(wrong)}" if wrong else OK)


def _vault(folder: Path) -> Finding:
    from dreamdesk.storage import keys
    from dreamdesk.storage.folder import VaultFolder

    place = VaultFolder(folder)
    try:
        if not place.holds_vault():
            return Finding("værksteder", f"{OK} (ingen endnu; de begynder ved første start)")
        with place.held():
            keys.read(place.read_key_file())
    except VaultInUse:
        return Finding("værksteder", f"{OK} (åbne i et andet vindue)")
    except OSError:
        return Finding("værksteder", f"mangler: der er ikke adgang til {folder}", is_missing=True)
    except WorldError as error:
        return Finding("værksteder", sentence(error), is_missing=True)
    return Finding("værksteder", f"{OK} ({folder})")


def _disk(data: Path) -> Finding:
    there = next(folder for folder in (data, *data.parents) if folder.is_dir())
    free = shutil.disk_usage(there).free
    if not os.access(there, os.W_OK):
        said = f"mangler: der kan ikke skrives i {there}; vælg en mappe med DREAMDESK_HOME"
        return Finding("disk", said, is_missing=True)
    if free < ROOM_NEEDED:
        said = f"mangler: der er kun {free >> 20} MB plads; gør plads til {ROOM_NEEDED >> 20} MB"
        return Finding("disk", said, is_missing=True)
    return Finding("disk", f"{OK} ({free >> 30} GB fri)")
