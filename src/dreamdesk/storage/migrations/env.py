"""Alembic's way in: run the migrations on the connection that the vault hands over."""

from alembic import context

context.configure(connection=context.config.attributes["connection"])
context.run_migrations()
