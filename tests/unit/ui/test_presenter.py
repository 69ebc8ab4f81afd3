from dataclasses import dataclass, replace

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Property, Signal

from dreamdesk.ui.shared.presenter import Presenter


@dataclass(frozen=True, slots=True)
class TeaView:
    """What is told about a cup of tea."""

    warm: bool = True
    sort: str = ""
    cups: int = 0


class Tea(Presenter):
    """A presenter as the screens have them."""

    _view: TeaView
    warmChanged = Signal()
    sortChanged = Signal()
    cupsChanged = Signal()

    def __init__(self) -> None:
        super().__init__(TeaView())
        self.said: list[tuple[str, object]] = []
        for name in ("warm", "sort", "cups"):
            signal = getattr(self, f"{name}Changed")
            signal.connect(lambda name=name: self.said.append((name, self.property(name))))

    @Property(bool, notify=warmChanged)
    def warm(self) -> bool:
        return self._view.warm

    @Property(str, notify=sortChanged)
    def sort(self) -> str:
        return self._view.sort

    @Property(int, notify=cupsChanged)
    def cups(self) -> int:
        return self._view.cups

    def show(self, view: TeaView) -> None:
        self._show(view)


VIEWS = st.builds(TeaView, st.booleans(), st.sampled_from(["", "grøn", "sort"]), st.integers(0, 3))


@given(st.lists(VIEWS, max_size=8))
def test_each_property_that_differs_is_announced_once_with_its_new_value(
    views: list[TeaView],
) -> None:
    tea, before = Tea(), TeaView()
    for view in views:
        tea.said.clear()
        tea.show(view)
        names = ("warm", "sort", "cups")
        differing = [name for name in names if getattr(before, name) != getattr(view, name)]
        assert tea.said == [(name, getattr(view, name)) for name in differing]
        before = view


def test_all_of_the_new_view_is_there_when_the_first_signal_comes() -> None:
    tea, seen = Tea(), []
    tea.warmChanged.connect(lambda: seen.append((tea.property("sort"), tea.property("cups"))))
    tea.show(TeaView(warm=False, sort="grøn", cups=2))
    assert seen == [("grøn", 2)]


def test_the_same_view_again_says_nothing() -> None:
    tea = Tea()
    tea.show(replace(TeaView()))
    assert tea.said == []
