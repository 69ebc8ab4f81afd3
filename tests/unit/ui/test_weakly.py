import gc
import weakref

from dreamdesk.ui.shared.weakly import weakly


class Whole:
    """Has a part that calls back."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        self.part = weakly(self.hear)

    def hear(self, word: str) -> None:
        self.heard.append(word)


def test_the_part_reaches_the_whole() -> None:
    whole = Whole()
    whole.part("hej")
    assert whole.heard == ["hej"]


def test_the_part_does_not_keep_the_whole_alive_and_then_says_it_to_nobody() -> None:
    whole = Whole()
    seen, part = weakref.ref(whole), whole.part
    gc.disable()
    try:
        del whole
        assert seen() is None
    finally:
        gc.enable()
    part("hej")
