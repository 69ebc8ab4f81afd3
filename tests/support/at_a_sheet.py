"""A vault whose open workshop is at a blank sheet, which the program shows on both surfaces."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from dreamdesk import paths
from dreamdesk.app import SystemClock
from dreamdesk.domain.sheet import Sheet
from dreamdesk.domain.workshop import Activity, Pair, Room
from dreamdesk.services import courses, drawing, preparing, rooms
from dreamdesk.services.meeting import Meeting
from dreamdesk.storage.vault import Vault
from support.vaults import PASSWORD
from support.workshop_in_progress import make_used_vault

SHEET_ID = UUID(int=77)


def make_vault_at_a_sheet(data: Path) -> None:
    """Make a vault with one course whose workshop was closed in the middle of drawing."""
    make_used_vault(data)
    vault = Vault.open(paths.vault(data), PASSWORD)
    with vault.begin() as work:
        workshop_id = courses.left_open(work)
        assert workshop_id is not None
        meeting = Meeting(work, SystemClock(), workshop_id)
        preparing.choose_pair(meeting, Pair(Activity.DRAWING, "systemteoretisk"))
        drawing.begin(meeting, SHEET_ID, "Ark 1")
        rooms.enter(meeting, Room.ACTIVITY)
        work.commit()
    vault.close()


def kept_sheet(data: Path) -> Sheet:
    """Return the sheet as a vault holds it that no program has open."""
    vault = Vault.open(paths.vault(data), PASSWORD)
    try:
        with vault.begin() as work:
            return work.sheets.get(SHEET_ID)
    finally:
        vault.close()
