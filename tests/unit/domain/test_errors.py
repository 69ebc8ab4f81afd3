from pathlib import Path
from uuid import UUID

import pytest

from dreamdesk.domain.errors import (
    BugError,
    ContentBroken,
    FolderNotWritable,
    NotThere,
    QuoteIsLocked,
    WorldError,
)


def kinds(family: type[Exception]) -> list[type[Exception]]:
    return [kind for child in family.__subclasses__() for kind in (child, *kinds(child))]


def test_no_error_is_both_the_worlds_and_ours() -> None:
    assert not set(kinds(WorldError)) & set(kinds(BugError))


def test_a_locked_quote_and_a_missing_thing_are_our_own_bugs() -> None:
    assert issubclass(QuoteIsLocked, BugError)
    assert issubclass(NotThere, BugError)


def test_a_folder_that_cannot_be_written_is_named() -> None:
    assert FolderNotWritable(Path("/et/sted")).folder == Path("/et/sted")


def test_broken_content_says_which_file_and_line_and_what_was_expected() -> None:
    error = ContentBroken(Path("/et/sted/narrativ.toml"), 12, "a title")
    assert str(error) == "narrativ.toml:12: a title"


def test_a_locked_quote_is_named_by_its_id_and_not_by_its_words() -> None:
    with pytest.raises(QuoteIsLocked, match="00000000-0000-0000-0000-000000000007"):
        raise QuoteIsLocked(UUID(int=7))
