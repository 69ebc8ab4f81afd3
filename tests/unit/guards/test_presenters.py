from pathlib import Path

import pytest

from support.guards.presenters import each_property_has_its_own_signal
from support.planted import PRESENTER, ROOT, change


def test_each_property_has_its_own_signal(tree: Path) -> None:
    assert each_property_has_its_own_signal(ROOT) == []
    assert each_property_has_its_own_signal(tree) == []


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (", constant=True", "", "has neither notify nor constant=True"),
        ("constant=True", "constant=False", "has neither notify nor constant=True"),
        ("notify=nameChanged", "notify=Base.busyChanged", "by busyChanged, not by nameChanged"),
        ("nameChanged = Signal()", "", "names nameChanged, which its class does not declare"),
        (
            "    @Slot(str)",
            "    size = Property(int, lambda self: 1, notify=nameChanged)\n\n    @Slot(str)",
            "Home.size is announced by nameChanged, not by sizeChanged",
        ),
    ],
)
def test_a_property_without_it_is_found(old: str, new: str, said: str, tree: Path) -> None:
    change(tree, PRESENTER, old, new)
    assert said in " ".join(each_property_has_its_own_signal(tree))
