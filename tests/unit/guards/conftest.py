from pathlib import Path

import pytest

from support import planted


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A small source tree in which no rule is broken."""
    return planted.tree(tmp_path)
