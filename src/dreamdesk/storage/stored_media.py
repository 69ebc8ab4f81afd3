"""What a unit of work knows of the files beside the database."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import bindparam, literal_column, select
from sqlalchemy.dialects.sqlite import insert

from dreamdesk.domain.errors import NotThere
from dreamdesk.domain.media import Medium, MediumKind
from dreamdesk.storage import tables
from dreamdesk.storage.media import MediaFolder, MediaInMemory
from dreamdesk.storage.rows import Row
from dreamdesk.storage.transaction import Transaction


class StoredMedia:
    """What is known of the files beside the database; those that are removed go at the commit."""

    def __init__(self, transaction: Transaction, files: MediaFolder | MediaInMemory) -> None:
        self._transaction = transaction
        self._files = files
        self._removed: set[UUID] = set()

    def get(self, medium_id: UUID) -> Medium:
        """Return what is known of a kept file; raises NotThere."""
        for row in self._transaction.rows(_MEDIUM, {"of": medium_id}):
            return medium_of(row)
        raise NotThere(str(medium_id))

    def data(self, medium_id: UUID) -> bytes:
        """Return all bytes of a kept file, of which there are few; raises MediumLost."""
        with self._files.open(medium_id) as opened:
            return opened.read()

    def of_course(self, course_id: UUID | None, kind: MediumKind) -> tuple[Medium, ...]:
        """Return what a course has of a kind, or what belongs to all; the first kept first."""
        query = _MEDIA_OF_ALL if course_id is None else _MEDIA_OF_COURSE
        found = self._transaction.rows(query, {"of": course_id, "kind": kind})
        return tuple(medium_of(row) for row in found)

    def known(self) -> tuple[UUID, ...]:
        """Return the id of every file that is named."""
        return tuple(row["id"] for row in self._transaction.rows(_KNOWN, {}))

    def put(self, medium: Medium) -> None:
        """Name a file that has been written, or keep other words about it."""
        self._transaction.run(_PUT_MEDIUM, [medium_row(medium)])

    def remove(self, medium_id: UUID) -> None:
        """Forget a file; it is removed once that is committed."""
        self._transaction.run(_REMOVE_MEDIUM, [{"of": medium_id}])
        self._removed.add(medium_id)

    def remove_for_good(self) -> None:
        """Remove the files that are named no more, now that this is committed."""
        for medium_id in self._removed:
            self._files.remove(medium_id)


def medium_row(medium: Medium) -> Row:
    """Return what is known of a kept file as a row."""
    return {
        "id": medium.id,
        "course_id": medium.course_id,
        "kind": medium.kind,
        "media_type": medium.media_type,
        "size": medium.size,
        "sha256": medium.sha256,
        "title": medium.title,
    }


def medium_of(row: Row) -> Medium:
    """Return what a row says of a kept file."""
    return Medium(**{**row, "kind": MediumKind(row["kind"])})


_KNOWN = select(tables.medium.c.id)

_MEDIUM = select(tables.medium).where(tables.medium.c.id == bindparam("of"))

_MEDIA = (
    select(tables.medium)
    .where(tables.medium.c.kind == bindparam("kind"))
    .order_by(literal_column("medium.rowid"))
)
_MEDIA_OF_COURSE = _MEDIA.where(tables.medium.c.course_id == bindparam("of"))
_MEDIA_OF_ALL = _MEDIA.where(tables.medium.c.course_id.is_(None))

_PUT_MEDIUM = insert(tables.medium)
_PUT_MEDIUM = _PUT_MEDIUM.on_conflict_do_update(
    index_elements=["id"],
    set_={c.name: c for c in _PUT_MEDIUM.excluded if c.name != "id"},
)
_REMOVE_MEDIUM = tables.medium.delete().where(tables.medium.c.id == bindparam("of"))
