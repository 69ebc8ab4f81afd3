from dreamdesk.storage.tables import metadata


def test_every_constraint_has_a_name_that_a_later_migration_can_drop() -> None:
    for table in metadata.tables.values():
        assert all(constraint.name for constraint in table.constraints), table.name
