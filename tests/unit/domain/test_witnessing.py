import pytest

from dreamdesk.domain.witnessing import Witnessing


@pytest.mark.parametrize(
    ("citizen", "witness", "printed"),
    [(True, True, True), (True, False, False), (False, True, False), (False, False, False)],
)
def test_what_was_heard_is_printed_when_both_want_it(
    citizen: bool, witness: bool, printed: bool
) -> None:
    heard = Witnessing(citizen_agrees=citizen, witness_agrees=witness)
    assert heard.may_be_printed is printed
