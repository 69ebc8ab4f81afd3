"""What the tables share: how their constraints are named, and what belongs to a workshop."""

from __future__ import annotations

from sqlalchemy import ForeignKeyConstraint, MetaData

from dreamdesk.storage.columns import refers

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(referred_table_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    }
)


def of_workshop() -> ForeignKeyConstraint:
    """Return the reference of what belongs to a workshop."""
    return refers(["workshop_id"], ["workshop.id"])
