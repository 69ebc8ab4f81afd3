"""Which nine pieces lie on the field, and in which order."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest

from dreamdesk import paths
from dreamdesk.content.library import Library
from dreamdesk.domain.card_table import CardTable
from dreamdesk.domain.course import Citizen, Course
from dreamdesk.domain.listening import Listening
from dreamdesk.domain.music import Track
from dreamdesk.domain.own_music import OwnPiece
from dreamdesk.domain.workshop import Workshop
from dreamdesk.services.meeting import Living
from dreamdesk.ui.shared.pieces import nine_of, piece_of, piece_rows, wanted

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def library() -> Library:
    return Library([paths.assets()])


def living(own: int, page: int = 0) -> Living:
    music = tuple(OwnPiece(UUID(int=n + 1), f"Sang {n}", "", 60, -20) for n in range(own))
    course = Course(UUID(int=9), Citizen("Alma"), NOON, music=music)
    workshop = Workshop(UUID(int=8), course.id, 1, NOON)
    return Living(course, workshop, CardTable(workshop.id), listening=Listening(page=page))


def shown(library: Library, own: int, page: int = 0) -> tuple[Track, ...]:
    now = living(own, page)
    return nine_of(wanted(library, now.course), now)


def owned(tracks: tuple[Track, ...]) -> int:
    return sum(track.medium_id is not None for track in tracks)


def test_a_few_own_pieces_stand_first_and_the_nine_are_filled_with_others(library: Library) -> None:
    assert [owned(shown(library, 3, page)) for page in range(3)] == [3, 0, 0]
    assert len(shown(library, 3)) == 9


def test_with_more_than_nine_own_pieces_every_other_page_is_something_quite_different(
    library: Library,
) -> None:
    pages = [shown(library, 40, page) for page in range(7)]
    assert [owned(page) for page in pages] == [9, 0, 9, 0, 9, 9, 4]
    everything = {track.id for page in pages for track in page}
    assert len(everything) == len(wanted(library, living(40).course))
    assert shown(library, 40, 7) == pages[0]


def test_without_any_piece_nothing_is_shown(tmp_path: Path) -> None:
    assert shown(Library([tmp_path]), 0) == ()


def test_a_piece_says_who_plays_it_and_that_it_has_no_place_yet(library: Library) -> None:
    course = living(1).course
    course = replace(course, music=(replace(course.music[0], artist="Gruppen Prøve"),))
    (row,) = piece_rows(wanted(Library([]), course), course)
    assert (row.about, row.place, row.own) == ("Gruppen Prøve", "ikke placeret endnu", True)
    assert piece_of(library, course, row.key) is not None
    assert piece_of(library, living(0).course, row.key) is None
