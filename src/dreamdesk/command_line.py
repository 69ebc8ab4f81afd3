"""What each command does. Exit status 0, or 1 with one sentence on stderr, or 2 for wrong use."""

from __future__ import annotations

import argparse
import getpass
import os
import sys
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar
from uuid import UUID

from dreamdesk import command_texts as texts
from dreamdesk import paths
from dreamdesk.domain.errors import ContentBroken, UnknownWorkshop, WorldError

if TYPE_CHECKING:
    from dreamdesk.content.library import Library
    from dreamdesk.domain.course import Course
    from dreamdesk.services.meeting import Living
    from dreamdesk.services.ports import Work
    from dreamdesk.storage.vault import Vault

_Answer = TypeVar("_Answer")

DONE, TROUBLE, WRONG_USE = 0, 1, 2

ENDING = ".pdf"


class Refused(Exception):
    """The command cannot be done; the message is the sentence that says so."""

    def __init__(self, sentence: str, status: int = TROUBLE) -> None:
        super().__init__(sentence)
        self.status = status


def run(arguments: argparse.Namespace) -> int:
    """Run the command that was asked for; returns the exit status."""
    command = _COMMANDS.get(arguments.command, _open)
    try:
        return command(arguments)
    except Refused as refused:
        return _tell(str(refused), refused.status)
    except WorldError as error:
        return _tell(texts.sentence(error), TROUBLE)
    except BrokenPipeError:
        # Whoever read has read enough; Python would complain once more when it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except Exception as error:
        return _tell_bug(error)


def _open(arguments: argparse.Namespace) -> int:
    from dreamdesk.doctor import has_display

    if not has_display(os.environ):
        raise Refused(texts.NO_DISPLAY)
    from dreamdesk import app

    return app.run_sample() if arguments.sample else app.run(paths.home())


def _sample_plan(arguments: argparse.Namespace) -> int:
    _check_ending(arguments.out)
    from dreamdesk.app import SystemClock
    from dreamdesk.services import meeting, sample
    from dreamdesk.storage.vault import Vault
    from dreamdesk.ui.engine import without_windows
    from dreamdesk.ui.shared.spot_picture import sample_cutter

    library, clock = _library(), SystemClock()
    vault, _running = Vault.in_memory(), without_windows()
    try:
        with vault.begin() as work:
            made = sample.fill(work, library, clock, sample_cutter(library))
            living = meeting.read(work, getattr(made, arguments.pair))
    finally:
        vault.close()
    return _write(living, library, arguments)


def _plan(arguments: argparse.Namespace) -> int:
    _check_ending(arguments.out)
    from dreamdesk.services import meeting

    try:
        workshop_id = UUID(arguments.workshop)
    except ValueError:
        raise UnknownWorkshop from None
    living = _from_vault(arguments, lambda work: meeting.read(work, workshop_id))
    return _write(living, _library(), arguments)


def _list(arguments: argparse.Namespace) -> int:
    lines = _from_vault(arguments, _course_lines)
    print("\n".join(lines) or texts.NOTHING_YET)
    return DONE


def _course_lines(work: Work) -> list[str]:
    lines = []
    for line in work.courses.lines():
        lines.append(_course_line(work.courses.get(line.course_id)))
        for workshop in work.workshops.of_course(line.course_id):
            day = workshop.created_at.astimezone().date().isoformat()
            said = texts.MEETING.format(id=workshop.id, number=workshop.number, day=day)
            lines.append(f"  {said}")
    return lines


def _course_line(course: Course) -> str:
    number = course.citizen.case_number
    case = texts.CASE.format(number=number) if number else ""
    return texts.COURSE.format(name=course.citizen.name, case=case)


def _check(arguments: argparse.Namespace) -> int:
    from dreamdesk.content.check import content_files, troubles

    found: list[ContentBroken] = []
    for path in arguments.path:
        files = content_files(path)
        if not files:
            raise Refused(texts.NOT_CONTENT.format(path=path))
        for file in files:
            wrong = troubles(file)
            found.extend(wrong)
            for trouble in wrong:
                print(f"{trouble.file}:{trouble.line}: expected {trouble.expected}")
            if not wrong:
                print(f"{file}: ok")
    if found:
        raise Refused(texts.CONTENT_BROKEN)
    return DONE


def _doctor(_: argparse.Namespace) -> int:
    from dreamdesk.doctor import look_through

    findings = look_through(paths.home())
    width = max(len(finding.thing) for finding in findings)
    for finding in findings:
        print(f"{finding.thing:<{width}}  {finding.said}")
    if any(finding.is_missing for finding in findings):
        raise Refused(texts.SOMETHING_MISSING)
    return DONE


def _library() -> Library:
    from dreamdesk.content.library import Library

    return Library([paths.assets(), paths.own_content(paths.home())])


def _check_ending(out: Path) -> None:
    if out.suffix.lower() != ENDING:
        raise Refused(texts.ENDINGS, WRONG_USE)


def _write(living: Living, library: Library, arguments: argparse.Namespace) -> int:
    """Write the paper for the reader that was asked for."""
    from datetime import UTC, datetime

    from dreamdesk.handleplan.document import Paper
    from dreamdesk.pictures.printed import printed
    from dreamdesk.services import papers
    from dreamdesk.services.saving import save

    paper = Paper.CITIZEN if arguments.reader == "citizen" else Paper.PLAN
    now = datetime.now(UTC)
    document = papers.written(living, paper, library, now)
    name, today = living.course.citizen.name, now.astimezone().date()
    save(papers.finished(document, name, today, printed).pdf, arguments.out.absolute())
    print(texts.SAVED.format(file=arguments.out))
    return DONE


def _from_vault(arguments: argparse.Namespace, read: Callable[[Work], _Answer]) -> _Answer:
    """Open the vault with a password that is asked for, read from it, and close it."""
    from dreamdesk.domain.errors import NoVault
    from dreamdesk.storage.folder import VaultFolder
    from dreamdesk.storage.vault import Vault

    folder = paths.vault(paths.home())
    if not VaultFolder(folder).holds_vault():
        raise NoVault
    vault: Vault = Vault.open(folder, _password(arguments))
    try:
        with vault.begin() as work:
            return read(work)
    finally:
        vault.close()


def _password(arguments: argparse.Namespace) -> str:
    if arguments.password_stdin:
        line = sys.stdin.buffer.readline().decode("utf-8", "surrogateescape")
        return line.rstrip("\r\n")
    with warnings.catch_warnings():
        # Without a terminal the password would be shown as it is typed.
        warnings.simplefilter("error", getpass.GetPassWarning)
        try:
            return getpass.getpass(texts.PASSWORD)
        except (getpass.GetPassWarning, EOFError):
            raise Refused(texts.NO_TERMINAL) from None


def _tell(sentence: str, status: int) -> int:
    print(sentence, file=sys.stderr)
    return status


def _tell_bug(error: Exception) -> int:
    """Tell that it is our fault; what it was goes to the log, without anybody's words."""
    from dreamdesk.log import close_log, keep_log, note_bug

    keep_log(paths.home() / "log")
    note_bug(error)
    close_log()
    return _tell(texts.BUG, TROUBLE)


_COMMANDS: dict[str | None, Callable[[argparse.Namespace], int]] = {
    "sample-plan": _sample_plan,
    "plan": _plan,
    "list": _list,
    "content": _check,
    "doctor": _doctor,
}
