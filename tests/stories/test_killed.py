"""The power goes after every tenth action of the first workshop, and nothing finished is lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from dreamdesk import paths
from dreamdesk.domain.errors import WorldError
from dreamdesk.services.meeting import read
from dreamdesk.storage.vault import Vault
from stories import first_workshop as told
from stories.first_workshop import WHOLE
from support.story import Program

pytestmark = pytest.mark.story

EVERY = 10


def _kept(home: Path) -> str:
    """Return all that a vault holds, as text; empty when there is no vault yet."""
    try:
        vault = Vault.open(paths.vault(home / "data"), told.PASSWORD)
    except WorldError:
        return ""
    try:
        with vault.begin() as work:
            return "".join(repr(read(work, line.workshop_id)) for line in work.courses.lines())
    finally:
        vault.close()


def _everything_is_saved(program: Program) -> None:
    if program.adviser.there("workshop.saved"):
        program.adviser.await_text("Alt er gemt")


def _started_again(home: Path, done: int) -> Program:
    """Start the program and come back to where the story was, past what was only on screen."""
    program = Program(home)
    if told.FIRST_START[-1] in WHOLE[:done]:
        program.adviser.write(told.PASSWORD, "lock.password")
        program.adviser.tap("lock.open")
    again = done
    while again > 0 and WHOLE[again - 1].only_on_screen:
        again -= 1
    for action in WHOLE[again:done]:
        action.do(program)
    program.adviser.starts_anew = True
    return program


def test_a_kill_after_every_tenth_action_loses_nothing_that_was_finished(tmp_path: Path) -> None:
    program = Program(tmp_path)
    for number, action in enumerate(WHOLE, start=1):
        action.do(program)
        if number % EVERY or number == len(WHOLE):
            continue
        _everything_is_saved(program)
        screen = program.ask("program", "screen")
        program.kill()
        kept = _kept(tmp_path)
        finished = [done.words for done in WHOLE[:number] if done.words]
        assert [words for words in finished if words not in kept] == []
        program = _started_again(tmp_path, number)
        if program.adviser.there("workshop.saved"):
            assert program.ask("program", "screen") == screen
    program.adviser.find("print.finish")
    program.close()
    assert len(list((tmp_path / "Documents").glob("*.pdf"))) == 2


def test_nothing_that_was_typed_can_be_read_in_any_file(tmp_path: Path) -> None:
    program = Program(tmp_path)
    for action in WHOLE[: WHOLE.index(told.CLOSING[-1])]:
        action.do(program)
    _everything_is_saved(program)
    program.kill()
    typed = [
        words for name, words in vars(told).items() if name.isupper() and isinstance(words, str)
    ]
    typed += ["Jonas Prøve", "87 65 43 21", "Mette Lund"]
    typed.remove(told.CODE)  # four signs meet by chance in encrypted bytes, so "Alma" is not here
    for file in (tmp_path / "data").rglob("*"):
        if file.is_file():
            _holds_none_of(typed, file)


def _holds_none_of(typed: list[str], file: Path) -> None:
    data = file.read_bytes()
    for words in typed:
        for code in ("utf-8", "utf-16-le", "utf-16-be"):
            assert words.encode(code) not in data, f"{words} stands in {file.name}"
