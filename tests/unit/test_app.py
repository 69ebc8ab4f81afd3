"""The composition root takes down what it built."""

import weakref
from functools import partial
from pathlib import Path
from shutil import copytree

from dreamdesk.domain.workshop import Activity, Pair, Room
from support.pairs import with_pair
from support.workshop_in_progress import WorkshopInProgress


def test_a_program_that_was_closed_goes_with_all_that_it_held(
    used_vault: Path, tmp_path: Path, qapp: object
) -> None:
    workshop = WorkshopInProgress(Path(copytree(used_vault, tmp_path / "data")))
    workshop.session.do(partial(with_pair, pair=Pair(Activity.DRAWING, "systemteoretisk")))
    workshop.enter(Room.ACTIVITY)
    means = workshop.desk.means
    held = workshop.program, workshop.desk, means, means.library, workshop.session
    seen = {type(each).__name__: weakref.ref(each) for each in held}
    del means, held
    workshop.close()
    del workshop
    assert [name for name, each in seen.items() if each() is not None] == []
