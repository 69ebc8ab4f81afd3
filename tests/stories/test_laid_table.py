"""A table is laid by fingers, by the mouse, by the keys; undone, closed and found again."""

from __future__ import annotations

from pathlib import Path

import pytest

from stories.first_workshop import tap
from support.story import Program, opened
from support.workshop_in_progress import make_used_vault

pytestmark = pytest.mark.story


def in_the_activity(home: Path) -> Program:
    make_used_vault(home / "data")
    program = opened(home)
    tap("room.activity").do(program)
    program.citizen.find("cards.hand:*")
    return program


def in_hand(program: Program) -> list[str]:
    names = program.citizen.names()
    return [name.partition(":")[2] for name in names if name.startswith("cards.hand:")]


def lying(program: Program) -> dict[str, list[float]]:
    """Return how each card is seen to lie on the citizen's table, once all has come to rest."""
    before, now = None, program.citizen.laid("cards.laid:*")
    while before != now:
        before, now = now, program.citizen.laid("cards.laid:*")
    return now


def kept_and_found(home: Path, program: Program) -> Program:
    """Take back the last thing, close, open again, and see that all lies as it lay then."""
    program.adviser.find("activity.undo")
    program.adviser.tap("activity.undo")
    program.adviser.find("activity.redo")
    as_it_lay = lying(program)
    program.close()
    program = opened(home)
    program.citizen.find("cards.laid:*")
    assert lying(program) == as_it_lay
    return program


def test_fingers_lay_two_cards_turn_and_enlarge_them_both_at_once(tmp_path: Path) -> None:
    program = in_the_activity(tmp_path)
    one, other = in_hand(program)[:2]
    for card in (one, other):
        program.citizen.touch(f"cards.hand:{card}")
        program.citizen.find(f"cards.laid:{card}")
    before = lying(program)
    both = [f"cards.laid:{one}", f"cards.laid:{other}"]
    program.citizen.pinch_both(both, 1.4)
    after = lying(program)
    for name in both:
        assert after[name][3] > 1.15
        assert abs(after[name][2] - before[name][2]) > 15
    program = kept_and_found(tmp_path, program)
    program.adviser.tap("activity.redo")
    assert lying(program) == after
    program.close()


def test_the_mouse_alone_lays_moves_turns_and_enlarges_a_card(tmp_path: Path) -> None:
    program = in_the_activity(tmp_path)
    card = in_hand(program)[0]
    program.adviser.tap("activity.hand.fold")
    program.adviser.tap(f"activity.hand:{card}")
    program.adviser.find(f"activity.laid:{card}")
    (before,) = lying(program).values()
    program.adviser.mouse_drag(f"activity.laid:{card}", [-60, 40])
    program.adviser.mouse_drag(f"table.handle:{card}", [30, 5])
    (after,) = lying(program).values()
    assert after[0] < before[0] - 0.03
    assert after[3] > 1.1
    assert after[2] != before[2]
    program.adviser.tap("activity.turn")
    kept_and_found(tmp_path, program).close()


def test_the_keys_alone_lay_move_turn_and_enlarge_a_card(tmp_path: Path) -> None:
    program = in_the_activity(tmp_path)
    card = in_hand(program)[0]
    hands = program.adviser
    hands.tab_to("activity.hand.fold")
    hands.press("Return")
    hands.tab_to(f"activity.hand:{card}")
    hands.press("Return")
    hands.find(f"activity.laid:{card}")
    (before,) = lying(program).values()
    hands.tab_to(f"activity.laid:{card}")
    for key in ("Left", "Left", "Down", "Plus", "Plus", "Minus"):
        hands.press(key)
    hands.press("Right", "Shift")
    (after,) = lying(program).values()
    assert (after[0], after[1]) != (before[0], before[1])
    assert after[3] == pytest.approx(1.08, abs=0.01)
    assert after[2] != before[2]
    hands.press("Return")
    hands.press("Z", "Control")
    hands.find("activity.redo")
    as_it_lay = lying(program)
    program.close()
    program = opened(tmp_path)
    program.citizen.find("cards.laid:*")
    assert lying(program) == as_it_lay
    program.close()
