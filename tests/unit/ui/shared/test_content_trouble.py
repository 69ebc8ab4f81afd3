from pathlib import Path

import pytest

from dreamdesk.domain.errors import ContentBroken, Mistake
from dreamdesk.ui.shared.content_trouble import told


@pytest.mark.parametrize("mistake", Mistake)
def test_every_mistake_is_told_in_whole_sentences(mistake: Mistake) -> None:
    said = told(ContentBroken(Path("f.toml"), 3, "something", mistake, "purpos"))
    assert said.endswith((".", ")."))
    assert "{" not in said
