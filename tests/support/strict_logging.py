"""A warning in the log fails the test that caused it, unless the test says that it expects it.

A pytest plugin: `pytest_plugins = ["support.strict_logging"]` in tests/conftest.py. A test about a
warning carries `@pytest.mark.expects_log("a pattern of its message")`.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Generator

import pytest

# (logger, pattern of the message): why it may speak in any test.
ALLOWED: tuple[tuple[str, str], ...] = ()


class _Listener(logging.Handler):
    """Keeps what is logged as a warning or worse."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_setup(item: pytest.Item) -> Generator[None, object, object]:
    """Listen while a test is prepared."""
    return (yield from _listening(item))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, object, object]:
    """Listen while a test runs."""
    return (yield from _listening(item))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item: pytest.Item) -> Generator[None, object, object]:
    """Listen while a test is cleared away."""
    return (yield from _listening(item))


def _listening(item: pytest.Item) -> Generator[None, object, object]:
    listener = _Listener()
    logging.getLogger().addHandler(listener)
    try:
        result = yield
    finally:
        logging.getLogger().removeHandler(listener)
    unexpected = [record for record in listener.records if not _is_expected(record, item)]
    if unexpected:
        said = "\n".join(f"{r.levelname} {r.name}: {r.getMessage()}" for r in unexpected)
        pytest.fail(f"Logged, and not expected:\n{said}", pytrace=False)
    return result


def _is_expected(record: logging.LogRecord, item: pytest.Item) -> bool:
    message = record.getMessage()
    expected = [mark.args[0] for mark in item.iter_markers("expects_log")]
    allowed = [pattern for logger, pattern in ALLOWED if record.name == logger]
    return any(re.search(pattern, message) for pattern in expected + allowed)
