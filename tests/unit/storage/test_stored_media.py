from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest

from dreamdesk.domain.course import Citizen, Course
from dreamdesk.domain.errors import NotThere
from dreamdesk.domain.media import Medium, MediumKind
from dreamdesk.storage.vault import Vault
from support.vaults import new_vault, reopened

COURSE = Course(UUID(int=1), Citizen("Ida"), datetime(2026, 3, 1, 12, tzinfo=UTC))
SONG = b"en melodi " * 9000


def kept(vault: Vault, number: int, course_id: UUID | None = COURSE.id) -> Medium:
    medium_id = UUID(int=number)
    written = vault.media.write(medium_id, [SONG])
    kind = MediumKind.MUSIC
    medium = Medium(medium_id, course_id, kind, "audio/ogg", written.size, written.sha256, "Sang")
    with vault.begin() as work:
        work.courses.put(COURSE)
        work.media.put(medium)
        work.commit()
    return medium


def files(folder: Path) -> set[str]:
    return {file.name for file in (folder / "media").iterdir()}


def test_a_kept_file_comes_back_after_closing_in_the_order_it_was_kept(tmp_path: Path) -> None:
    vault = new_vault(tmp_path)
    first, second, of_all = kept(vault, 9), kept(vault, 3), kept(vault, 5, None)
    vault = reopened(vault, tmp_path)
    with vault.begin() as work:
        assert work.media.of_course(COURSE.id, MediumKind.MUSIC) == (first, second)
        assert work.media.of_course(None, MediumKind.MUSIC) == (of_all,)
        assert work.media.of_course(COURSE.id, MediumKind.PICTURE) == ()
        assert work.media.get(first.id) == first
    with vault.media.open(first.id) as opened:
        assert opened.read() == SONG
    vault.close()


def test_other_words_about_it_are_kept_in_its_place(tmp_path: Path) -> None:
    vault = new_vault(tmp_path)
    first, second = kept(vault, 9), kept(vault, 3)
    renamed = replace(first, title="Godnat")
    with vault.begin() as work:
        work.media.put(renamed)
        work.commit()
    with vault.begin() as work:
        assert work.media.of_course(COURSE.id, MediumKind.MUSIC) == (renamed, second)
    vault.close()


def test_a_file_goes_when_its_row_has_gone_for_good(tmp_path: Path) -> None:
    vault = new_vault(tmp_path)
    medium = kept(vault, 9)
    with vault.begin() as work:
        work.media.remove(medium.id)
    assert files(tmp_path) == {str(medium.id)}
    with vault.begin() as work:
        work.media.remove(medium.id)
        work.commit()
    assert files(tmp_path) == set()
    with vault.begin() as work, pytest.raises(NotThere):
        work.media.get(medium.id)
    vault.close()


def test_what_was_written_and_never_named_is_swept_away_at_the_next_opening(tmp_path: Path) -> None:
    vault = new_vault(tmp_path)
    medium = kept(vault, 9)
    vault.media.write(UUID(int=77), [SONG])
    vault = reopened(vault, tmp_path)
    assert files(tmp_path) == {str(medium.id)}
    vault.close()
