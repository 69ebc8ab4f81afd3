from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy.exc import IntegrityError

from dreamdesk.domain.course import Citizen, Course
from dreamdesk.domain.errors import BugError, NotThere, UnknownWorkshop
from dreamdesk.domain.workshop import Workshop
from dreamdesk.services.ports import Store, Work
from dreamdesk.storage.unit_of_work import UnitOfWork
from dreamdesk.storage.vault import Vault
from support.vaults import PASSWORD, new_vault

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
COURSE = Course(UUID(int=1), Citizen("Ida"), NOON)
WORKSHOP = Workshop(UUID(int=2), COURSE.id, 1, NOON, arriving="glad")


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    vault = new_vault(tmp_path / "vault")
    yield vault
    vault.close()


@pytest.fixture
def filled(vault: Vault) -> Vault:
    with vault.begin() as work:
        work.courses.put(COURSE)
        work.workshops.put(WORKSHOP, NOON)
        work.commit()
    return vault


def test_a_vault_is_the_store_that_the_use_cases_ask_for(vault: Vault) -> None:
    store: Store = vault
    with store.begin() as work:
        offered: Work = work
        assert isinstance(offered, UnitOfWork)


def test_without_commit_nothing_is_kept(vault: Vault) -> None:
    with vault.begin() as work:
        work.courses.put(COURSE)
        work.settings.put("navn", "værdi")
    with vault.begin() as work:
        assert work.settings.get("navn") is None
        with pytest.raises(NotThere):
            work.courses.get(COURSE.id)


def test_an_error_takes_everything_back_and_passes_on(filled: Vault) -> None:
    def go_wrong() -> None:
        with filled.begin() as work:
            work.workshops.put(replace(WORKSHOP, arriving="vred"), NOON)
            raise LookupError

    with pytest.raises(LookupError):
        go_wrong()
    with filled.begin() as work:
        assert work.workshops.get(WORKSHOP.id) == WORKSHOP


def test_what_was_taken_back_is_not_remembered_as_if_it_were_kept(filled: Vault) -> None:
    changed = replace(WORKSHOP, arriving="vred")
    with filled.begin() as work:
        work.workshops.put(changed, NOON)
    with filled.begin() as work:
        work.workshops.put(changed, NOON)
        work.commit()
    with filled.begin() as work:
        assert work.workshops.get(WORKSHOP.id) == changed


def test_work_that_went_wrong_cannot_be_committed(filled: Vault) -> None:
    with filled.begin() as work:
        work.workshops.put(replace(WORKSHOP, arriving="vred"), NOON)
        with pytest.raises(IntegrityError):  # a second first meeting of the same course
            work.workshops.put(replace(WORKSHOP, id=UUID(int=9)), NOON)
        with pytest.raises(BugError):
            work.commit()
    with filled.begin() as work:
        assert work.workshops.get(WORKSHOP.id) == WORKSHOP


def test_asking_for_what_is_not_there_is_no_reason_to_lose_the_rest(filled: Vault) -> None:
    with filled.begin() as work:
        with pytest.raises(UnknownWorkshop):
            work.workshops.get(UUID(int=9))
        work.settings.put("navn", "værdi")
        work.commit()
    with filled.begin() as work:
        assert work.settings.get("navn") == "værdi"


def test_a_unit_of_work_that_is_over_does_nothing_more(filled: Vault) -> None:
    with filled.begin() as committed:
        committed.commit()
        with pytest.raises(BugError):
            committed.settings.put("navn", "værdi")
    with filled.begin() as left:
        pass
    for work in (committed, left):
        with pytest.raises(BugError):
            work.settings.get("navn")
        with pytest.raises(BugError):
            work.commit()


def test_there_is_one_unit_of_work_at_a_time(filled: Vault) -> None:
    with filled.begin() as work:
        with pytest.raises(BugError), filled.begin():
            pass
        work.settings.put("navn", "værdi")
    with filled.begin() as work:
        assert work.settings.get("navn") is None


def test_a_closed_vault_begins_nothing(vault: Vault, tmp_path: Path) -> None:
    vault.close()
    with pytest.raises(BugError), vault.begin():
        pass
    Vault.open(tmp_path / "vault", PASSWORD).close()


def test_a_reference_may_be_kept_before_what_it_refers_to(vault: Vault) -> None:
    with vault.begin() as work:
        work.workshops.put(WORKSHOP, NOON)
        work.courses.put(COURSE)
        work.commit()
    with vault.begin() as work:
        assert work.workshops.get(WORKSHOP.id) == WORKSHOP
        assert work.courses.get(COURSE.id) == COURSE


def keep_alone(vault: Vault) -> None:
    with vault.begin() as work:
        work.workshops.put(WORKSHOP, NOON)
        work.commit()


def test_a_reference_to_nothing_is_not_kept(vault: Vault) -> None:
    with pytest.raises(IntegrityError):
        keep_alone(vault)
    with vault.begin() as work, pytest.raises(UnknownWorkshop):
        work.workshops.get(WORKSHOP.id)


def test_the_next_unit_of_work_follows_a_failed_commit(vault: Vault) -> None:
    with pytest.raises(IntegrityError):
        keep_alone(vault)
    with vault.begin() as work:
        work.courses.put(COURSE)
        work.workshops.put(WORKSHOP, NOON)
        work.commit()
