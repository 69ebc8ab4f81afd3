from hypothesis import given
from hypothesis import strategies as st

from dreamdesk.domain.hands_on_paper import PALM_MS, Fingers, HandsOnPaper, Touch

_events = st.lists(
    st.tuples(
        st.sampled_from(["down", "down", "up", "near", "pen down", "pen up", "cancel"]),
        st.integers(0, 4),
        st.integers(0, 900),
    ),
    max_size=40,
)


@given(st.sampled_from(Fingers), _events)
def test_whatever_comes_no_palm_draws_and_no_finger_changes_its_mind_by_itself(  # noqa: C901, PLR0912 - one case for each event
    fingers: Fingers, events: list[tuple[str, int, int]]
) -> None:
    hands, now, pen, near_until, seen = HandsOnPaper(fingers), 0.0, False, -1.0, False
    for what, finger, later in events:
        now += later
        before = hands.touches
        palms: tuple[int, ...] = ()
        match what:
            case "down":
                touch = hands.finger_down(finger, now)
                if finger in before:
                    assert touch is before[finger]
                elif pen or now < near_until:
                    assert touch is Touch.RESTS
                elif fingers is Fingers.NEVER or (fingers is not Fingers.ALWAYS and seen):
                    assert touch is Touch.MOVES
                else:
                    assert touch is Touch.DRAWS
            case "up":
                assert hands.finger_up(finger) is before.get(finger)
            case "near" | "pen down":
                palms = hands.pen_near(now) if what == "near" else hands.pen_down(now)
                pen, seen, near_until = pen or what == "pen down", True, now + PALM_MS
            case "pen up":
                hands.pen_up(now)
                pen, near_until = False, max(near_until, now + PALM_MS)
            case "cancel":
                drew = hands.all_up()
                assert set(drew) == {f for f, t in before.items() if t is Touch.DRAWS}
                assert not hands.touches
        for other, touch in before.items():
            if hands.finger(other) is not None and hands.finger(other) is not touch:
                assert hands.finger(other) is Touch.RESTS
                assert (other in palms) == (touch is Touch.DRAWS)
        if pen and fingers is not Fingers.ALWAYS:
            assert not hands.moving
            assert Touch.DRAWS not in hands.touches.values()


def test_fingers_draw_until_a_pen_has_been_seen_and_move_the_paper_from_then_on() -> None:
    hands = HandsOnPaper()
    assert hands.finger_down(1, 0) is Touch.DRAWS
    assert hands.finger_down(2, 0) is Touch.DRAWS
    assert hands.pen_near(10) == (1, 2)
    assert hands.finger_down(3, 20) is Touch.RESTS
    assert hands.finger_down(4, 20 + PALM_MS) is Touch.MOVES
    assert hands.moving == (4,)


def test_whoever_always_draws_with_a_finger_goes_on_beside_the_pen() -> None:
    hands = HandsOnPaper(Fingers.ALWAYS)
    assert hands.finger_down(1, 0) is Touch.DRAWS
    assert hands.pen_down(10) == ()
    assert hands.finger(1) is Touch.DRAWS
    assert hands.finger_down(2, 20) is Touch.RESTS
