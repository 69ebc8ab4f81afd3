from dreamdesk.domain.local_help import LocalHelp
from dreamdesk.services import local_numbers
from support.recorded_work import RecordedWork


def test_nothing_is_known_to_begin_with() -> None:
    assert local_numbers.known(RecordedWork()) == LocalHelp()


def test_what_is_kept_is_known_without_the_spaces_around_it() -> None:
    work = RecordedWork()
    local_numbers.keep(work, LocalHelp(" 70 11 00 31 ", "", "Bodil Eksempel", "12 34 56 78"))
    assert local_numbers.known(work).doctor_on_call == "70 11 00 31"
    assert local_numbers.known(work).leader == "Bodil Eksempel"
    local_numbers.keep(work, LocalHelp())
    assert local_numbers.known(work) == LocalHelp()
