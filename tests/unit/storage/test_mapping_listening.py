"""The music of a workshop as rows, and back."""

from __future__ import annotations

from uuid import UUID

from hypothesis import given

from dreamdesk.domain.listening import Listening
from dreamdesk.storage import tables
from dreamdesk.storage.mapping_listening import listening_of, listening_rows
from support.aggregates import unhurried, whole

WORKSHOP = UUID(int=5)


@unhurried
@given(whole(Listening))
def test_music_comes_back(listening: Listening) -> None:
    once = {known.id for known in listening.heard}
    if len(once) == len(listening.heard):
        assert listening_of(listening_rows(WORKSHOP, listening)) == listening


def test_no_rows_are_no_music() -> None:
    assert listening_of({tables.listening: {}, tables.listened: {}}) is None
