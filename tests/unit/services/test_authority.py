from dreamdesk.domain.authority import Authority
from dreamdesk.services import authority
from support.recorded_work import RecordedWork


def test_nothing_is_known_to_begin_with() -> None:
    known = authority.known(RecordedWork())
    assert known == Authority()
    assert known.named == ()


def test_what_is_kept_is_known_on_one_line_without_the_spaces_around_it() -> None:
    work = RecordedWork()
    authority.keep(work, Authority(" Prøveby\n Kommune ", "Voksenstøtten", "12 34 50 00"))
    known = authority.known(work)
    assert known == Authority("Prøveby Kommune", "Voksenstøtten", "12 34 50 00")
    assert known.named == ("Prøveby Kommune", "Voksenstøtten")
    authority.keep(work, Authority())
    assert authority.known(work) == Authority()


def test_a_department_can_be_named_alone() -> None:
    assert Authority(department="Voksenstøtten").named == ("Voksenstøtten",)
