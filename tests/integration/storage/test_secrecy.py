"""Nobody reads what was said from the files, the log or an error."""

import logging
import traceback
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy.exc import SQLAlchemyError

from dreamdesk.domain.course import Citizen, Course
from dreamdesk.domain.errors import BugError
from dreamdesk.domain.quotes import KeptPicture, Quote
from dreamdesk.domain.workshop import Workshop
from dreamdesk.storage.vault import Vault
from support.vaults import PASSWORD, cheap_effort

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
SECRETS = ("Hjerteblod", "kæphest", "sagsnr-4711", "stue med fløjlsgardiner")
QUOTE = Quote(UUID(int=3), SECRETS[1], UUID(int=9), UUID(int=9), NOON)
WORKSHOP = Workshop(UUID(int=2), UUID(int=1), 1, NOON, arriving=SECRETS[3], quotes=(QUOTE,))
PICTURE = KeptPicture(UUID(int=4), "bro", SECRETS[1], "", "image/svg+xml", SECRETS[0].encode())


def talk(vault: Vault) -> None:
    with vault.begin() as work:
        work.courses.put(Course(UUID(int=1), Citizen(SECRETS[0], SECRETS[2]), NOON))
        work.workshops.put(WORKSHOP, NOON)
        work.pictures.keep(PICTURE)
        work.settings.put("navn", SECRETS[0])
        work.commit()


def readable(folder: Path) -> list[tuple[str, str]]:
    """Every place where the password or what was said stands in clear text.

    Only words of six letters and more: shorter ones meet by chance in encrypted bytes.
    """
    return [
        (file.name, word)
        for file in folder.rglob("*")
        if file.is_file()
        for word in (*SECRETS, PASSWORD, "workshop", "SQLite")
        for written in (word.encode(), word.encode("utf-16-le"), word.encode("utf-16-be"))
        if written in file.read_bytes()
    ]


def test_no_file_can_be_read_while_the_vault_is_open_or_closed(tmp_path: Path) -> None:
    folder = tmp_path / "vault"
    vault = Vault.create(folder, PASSWORD, cheap_effort())
    talk(vault)
    assert (folder / "vault.db-wal").stat().st_size > 0
    assert readable(tmp_path) == []
    with vault.begin() as work:
        work.workshops.put(replace(WORKSHOP, arriving=SECRETS[0] * 9000), NOON)
        assert readable(tmp_path) == []
    vault.close()
    assert readable(tmp_path) == []


def test_the_log_tells_nothing_even_when_it_tells_all(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        vault = Vault.create(tmp_path, PASSWORD, cheap_effort())
        talk(vault)
        vault.close()
        vault = Vault.open(tmp_path, PASSWORD)
        with vault.begin() as work:
            assert work.workshops.get(WORKSHOP.id) == WORKSHOP
        vault.close()
    for word in (*SECRETS, PASSWORD):
        assert word not in caplog.text


def test_an_error_tells_nothing_of_what_was_being_kept(tmp_path: Path) -> None:
    vault = Vault.create(tmp_path, PASSWORD, cheap_effort())
    talk(vault)
    troubles = (
        replace(WORKSHOP, id=UUID(int=8)),  # the second first meeting of a course
        replace(WORKSHOP, created_at=NOON.replace(tzinfo=None)),
        replace(WORKSHOP, arriving=SECRETS[3] + "\ud800"),
        replace(WORKSHOP, course_id=UUID(int=77)),
    )
    for workshop in troubles:
        with pytest.raises((SQLAlchemyError, BugError)) as told:
            keep(vault, workshop)
        whole = "".join(traceback.format_exception(told.value)) + repr(told.value)
        for word in (*SECRETS, PASSWORD):
            assert word not in whole
    vault.close()


def keep(vault: Vault, workshop: Workshop) -> None:
    with vault.begin() as work:
        work.workshops.put(workshop, NOON)
        work.commit()
