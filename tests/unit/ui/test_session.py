import gc
import weakref
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from shutil import copytree

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtTest import QSignalSpy

from dreamdesk import paths
from dreamdesk.app import SystemClock
from dreamdesk.domain.errors import DiskFull, NotThere
from dreamdesk.domain.workshop import Room, Workshop
from dreamdesk.services import courses, preparing, rooms
from dreamdesk.services.meeting import Meeting, read
from dreamdesk.storage.thread import VaultThread
from dreamdesk.storage.vault import Vault
from dreamdesk.ui.session import FINISHED_AFTER_MS, WorkshopSession
from dreamdesk.ui.shared.vault_line import VaultLine
from support.full_disk import FullDisk
from support.hands import wait_until
from support.vaults import PASSWORD

leave_alone = preparing.leave_alone


class Table:
    """A session with its vault on a thread of its own, and what the vault really holds."""

    def __init__(self, folder: Path) -> None:
        self.thread = VaultThread()
        self.line = VaultLine(self.thread)
        self.disk: FullDisk = self.thread.post(
            lambda: FullDisk(Vault.open(folder, PASSWORD))
        ).result()
        self.session = self._open()

    def _open(self) -> WorkshopSession:
        def job() -> object:
            with self.disk.vault.begin() as work:
                workshop_id = courses.left_open(work)
                assert workshop_id is not None
                return read(work, workshop_id)

        living = self.thread.post(job).result()
        return WorkshopSession(self.line, self.disk, SystemClock(), living)  # type: ignore[arg-type]

    @property
    def kept(self) -> Workshop:
        """The workshop as the vault holds it, when all that was posted is done."""

        def job() -> Workshop:
            with self.disk.vault.begin() as work:
                return work.workshops.get(self.session.workshop.id)

        return self.thread.post(job).result()

    def type(self, words: str) -> None:
        """Type a sentence, key by key."""
        for end in range(1, len(words) + 1):
            change = partial(leave_alone, text=words[:end])
            self.session.typed("leave_alone", change)

    def settle(self) -> None:
        """Wait until nothing is on its way."""
        wait_until(lambda: self.session._waiting == 0, "the vault to answer")

    def close(self) -> None:
        self.thread.post(self.disk.close).result()
        self.thread.close()


@pytest.fixture
def table(used_vault: Path, tmp_path: Path, qapp: QCoreApplication) -> Iterator[Table]:
    table = Table(paths.vault(Path(copytree(used_vault, tmp_path / "data"))))
    yield table
    table.close()
    qapp.processEvents()


def test_a_change_is_announced_once_it_is_durable(table: Table) -> None:
    seen: list[tuple[str, str]] = []
    table.session.livingChanged.connect(
        lambda: seen.append((table.session.workshop.arriving, table.kept.arriving))
    )
    table.session.do(partial(preparing.arrive, word="Træt"))
    assert seen == []
    table.settle()
    assert seen == [("Træt", "Træt")]


def test_a_change_that_changes_nothing_announces_nothing(table: Table) -> None:
    spy = QSignalSpy(table.session.livingChanged)
    table.session.do(partial(rooms.enter, room=Room.PREPARATION))
    table.settle()
    assert spy.count() == 0


def test_a_typed_sentence_is_kept_a_moment_after_the_last_key(table: Table) -> None:
    timer = table.session._finish_timer
    table.type("Skilsmissen")
    assert timer.isActive()
    assert timer.isSingleShot()
    assert timer.interval() == FINISHED_AFTER_MS == 400
    assert not table.session.saved
    wait_until(lambda: table.session.saved, "the sentence to be kept by itself")
    assert table.kept.preparation.leave_alone == "Skilsmissen"


def test_each_key_begins_the_moment_anew(table: Table) -> None:
    timer = table.session._finish_timer
    begun: list[int] = []
    for _ in range(3):
        table.type("a")
        begun.append(timer.remainingTime())
    assert all(left > 0 for left in begun)
    assert table.kept.preparation.leave_alone == ""


def test_a_sentence_is_written_once_and_not_for_each_key(table: Table) -> None:
    spy = QSignalSpy(table.session.livingChanged)
    table.type("Skilsmissen")
    table.session.finish_typing()
    table.settle()
    assert spy.count() == 1


def test_a_field_that_loses_the_focus_keeps_its_sentence_at_once(table: Table) -> None:
    table.type("Skilsmissen")
    table.session.finish_typing()
    assert not table.session._finish_timer.isActive()
    assert table.kept.preparation.leave_alone == "Skilsmissen"


def test_two_fields_being_typed_in_are_both_kept(table: Table) -> None:
    table.session.typed("leave_alone", partial(leave_alone, text="Skilsmissen"))
    table.session.typed("place", partial(preparing.agree_place, place="Caféen"))
    table.session.finish_typing()
    kept = table.kept.preparation
    assert (kept.leave_alone, kept.place) == ("Skilsmissen", "Caféen")


def test_whatever_is_done_comes_after_what_was_being_typed(table: Table) -> None:
    seen: list[str] = []

    def look(meeting: Meeting) -> None:
        seen.append(meeting.workshop.preparation.leave_alone)

    table.type("Skilsmissen")
    table.session.do(look)
    table.settle()
    assert seen == ["Skilsmissen"]


def test_it_says_whether_all_is_saved(table: Table) -> None:
    saved: list[bool] = []
    table.session.savedChanged.connect(lambda: saved.append(table.session.saved))
    table.type("ab")
    table.session.finish_typing()
    assert not table.session.saved
    table.settle()
    assert table.session.saved
    assert saved[-1]
    assert not any(saved[:-1])


def test_a_full_disk_keeps_the_change_and_tells_why(table: Table) -> None:
    told: list[object] = []
    table.session.failed.connect(told.append)
    table.disk.fill()
    table.session.do(partial(preparing.arrive, word="Træt"))
    table.settle()
    assert [type(error) for error in told] == [DiskFull]
    assert isinstance(table.session.refusal, DiskFull)
    assert not table.session.saved
    assert table.session.workshop.arriving == "", "what is not durable is not announced"
    table.disk.make_room()
    table.session.try_again()
    table.settle()
    assert table.session.saved
    assert table.session.refusal is None
    assert table.kept.arriving == "Træt"


def test_what_could_not_be_kept_is_kept_in_order_when_there_is_room_again(table: Table) -> None:
    table.disk.fill()
    for words in ("et", "to", "tre"):
        table.session.do(partial(leave_alone, text=words))
    table.settle()
    table.disk.make_room()
    table.session.do(partial(leave_alone, text="fire"))
    table.settle()
    assert table.session.saved
    assert table.kept.preparation.leave_alone == "fire"


def test_an_older_wording_never_wins_over_a_newer_one_that_came_through(table: Table) -> None:
    table.disk.fill()
    seen: list[str] = []

    def make_room_behind_it(meeting: Meeting) -> None:
        # The room comes back between the two, while both are on their way.
        leave_alone(meeting, "ældre")
        table.line.ask(lambda: None, lambda _: None)

    table.session.do(make_room_behind_it)
    table.thread.post(table.disk.make_room)
    table.session.do(partial(leave_alone, text="nyere"))
    table.session.livingChanged.connect(
        lambda: seen.append(table.session.workshop.preparation.leave_alone)
    )
    table.settle()
    table.session.try_again()
    table.settle()
    assert table.kept.preparation.leave_alone == "nyere"
    assert seen == ["ældre", "nyere"]


def test_what_is_done_while_an_older_refusal_is_on_its_way_still_comes_last(table: Table) -> None:
    table.disk.fill()
    table.session.do(partial(leave_alone, text="første"))
    table.session.do(partial(leave_alone, text="anden"))
    refusals: list[object] = []

    def at_the_first_refusal(error: object) -> None:
        refusals.append(error)
        if len(refusals) == 1:
            table.disk.make_room()
            table.session.do(partial(leave_alone, text="tredje"))

    table.session.failed.connect(at_the_first_refusal)
    table.settle()
    table.session.try_again()
    table.settle()
    assert table.session.saved
    assert table.kept.preparation.leave_alone == "tredje"


def test_trying_again_on_a_disk_that_is_still_full_loses_nothing(table: Table) -> None:
    table.disk.fill()
    table.session.do(partial(leave_alone, text="et"))
    table.session.do(partial(preparing.arrive, word="Træt"))
    for _ in range(3):
        table.settle()
        table.session.try_again()
    table.settle()
    assert not table.session.saved
    table.disk.make_room()
    table.session.try_again()
    table.settle()
    assert (table.kept.preparation.leave_alone, table.kept.arriving) == ("et", "Træt")


def test_our_own_mistake_is_told_and_does_not_stand_in_the_way(table: Table) -> None:
    def mistake(_: Meeting) -> None:
        raise NotThere("nothing")

    told: list[object] = []
    table.session.failed.connect(told.append)
    table.session.do(mistake)
    table.session.do(partial(preparing.arrive, word="Træt"))
    table.settle()
    assert [type(error) for error in told] == [NotThere]
    assert table.session.saved
    assert table.kept.arriving == "Træt"


def test_a_session_that_nobody_holds_is_gone_even_after_a_refusal(table: Table) -> None:
    table.disk.fill()
    table.session.do(partial(preparing.arrive, word="Træt"))
    table.settle()
    seen = weakref.ref(table.session)
    gc.collect()
    gc.disable()
    try:
        del table.session
        wait_until(lambda: seen() is None, "the session to be gone")
    finally:
        gc.enable()
