from dreamdesk.content.texts import filled


def test_slots_are_filled_with_what_belongs_there() -> None:
    assert filled("Ring til {adviser} på {phone}.", adviser="Mette", phone="1") == (
        "Ring til Mette på 1."
    )


def test_what_is_filled_in_is_never_filled_again() -> None:
    assert filled("{who} {when}", who="{when}", when="nu") == "{when} nu"


def test_a_slot_without_a_value_stays_as_it_is_written() -> None:
    assert filled("Kære {citizen} {}") == "Kære {citizen} {}"
