"""A short workshop, of which every finished change is announced: run as a process of its own.

`python recorded_talk.py FOLDER ANNOUNCED [PRAGMA ...]` makes a vault in FOLDER and writes a line
to the file ANNOUNCED whenever something has been promised to be kept. The pragmas are given to
every opened database, to plant a fault.
"""

from __future__ import annotations

import os
import sys
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from dreamdesk.domain.card_table import CardTable
from dreamdesk.domain.course import Citizen, Course
from dreamdesk.domain.quotes import Quote
from dreamdesk.domain.workshop import Workshop
from dreamdesk.storage.vault import Vault
from support.vaults import PASSWORD, new_vault

CHANGES = 20
COURSE = Course(UUID(int=1), Citizen("Ida"), datetime(2026, 3, 1, 12, tzinfo=UTC))
WORKSHOP_ID = UUID(int=2)


def workshop_after(changes: int) -> Workshop:
    """Return the workshop as it is after so many changes: one more sentence each time."""
    said = tuple(
        Quote(UUID(int=100 + n), f"sætning {n} " * 40, COURSE.id, COURSE.id, COURSE.created_at)
        for n in range(changes)
    )
    return Workshop(WORKSHOP_ID, COURSE.id, 1, COURSE.created_at, quotes=said)


def table_after(changes: int) -> CardTable:
    """Return the cards as they lie after so many changes: one of three is moved each time."""
    table = CardTable(WORKSHOP_ID)
    for n in range(changes):
        table = table.lay(f"kort {n % 3}", n / CHANGES, 0.5)
    return table


def found(vault: Vault) -> int:
    """Return after how many changes a vault stands; -1 when it is after none, or between two."""
    with vault.begin() as work:
        workshops = work.workshops.of_course(COURSE.id)
        if not workshops:
            return 0
        changes = len(workshops[0].quotes)
        whole = (workshops[0], work.tables.get(WORKSHOP_ID))
        return changes if whole == (workshop_after(changes), table_after(changes)) else -1


def _change(vault: Vault, number: int) -> None:
    with vault.begin() as work:
        work.courses.put(COURSE)
        work.workshops.put(workshop_after(number), COURSE.created_at)
        work.tables.put(table_after(number))
        work.commit()


def _set(vault: Vault, pragmas: list[str]) -> None:
    connection = vault._engine.raw_connection()  # a transaction would refuse some of them
    for pragma in ("wal_autocheckpoint = 30", *pragmas):
        connection.cursor().execute(f"PRAGMA {pragma}")
    connection.close()


def _talk(folder: Path, announced: int, pragmas: list[str]) -> None:
    vault = new_vault(folder)
    os.write(announced, b"0\n")
    _set(vault, pragmas)
    for number in range(1, CHANGES + 1):
        _change(vault, number)
        os.write(announced, f"{number}\n".encode())
        if number == CHANGES // 2:
            vault.close()
            vault = Vault.open(folder, PASSWORD)
            _set(vault, pragmas)
    vault.close()


if __name__ == "__main__":
    _talk(Path(sys.argv[1]), os.open(sys.argv[2], os.O_WRONLY | os.O_CREAT), sys.argv[3:])
