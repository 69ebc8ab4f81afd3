from dataclasses import replace

from dreamdesk.handleplan import texts
from dreamdesk.handleplan.document import Block, Bullets, Heading, Paragraph, Ruled, Together
from dreamdesk.handleplan.law_fields import law_fields
from support.sample_papers import material_for


def fields(blocks: tuple[Block, ...]) -> dict[str, tuple[Block, ...]]:
    found = {}
    for block in blocks:
        if isinstance(block, Together) and isinstance(block.blocks[0], Heading):
            found[block.blocks[0].text] = block.blocks[1:]
    return found


def test_the_four_fields_of_the_law_are_there_with_room_to_write() -> None:
    found = fields(law_fields(material_for("Alma")))
    assert list(found) == [texts.PURPOSE, texts.NEEDED_EFFORT, texts.DURATION, texts.OTHER]
    assert all(blocks[-1] == Ruled("", 2) for blocks in found.values())


def test_what_the_meeting_gave_is_told_under_the_fields() -> None:
    found = fields(law_fields(material_for("Alma")))
    why = found[texts.PURPOSE][1]
    assert isinstance(why, Bullets)
    assert why.items[0].startswith("Når nogen har dækket til mig")
    needed = found[texts.NEEDED_EFFORT][0]
    assert isinstance(needed, Bullets)
    assert needed.items[0].startswith("Bestilling: Kontaktpersonen følger med")
    assert needed.items[-1].startswith("Ønsket – ikke bevilget: Følgeskab")


def test_how_long_it_lasts_is_told_by_the_last_deadline_and_the_next_meeting() -> None:
    found = fields(law_fields(material_for("Alma")))
    duration = found[texts.DURATION][0]
    assert isinstance(duration, Paragraph)
    assert duration.text.replace("\N{NO-BREAK SPACE}", " ") == (
        "Målene rækker frem til den 24. december 2026."
        " Der følges op torsdag den 17. december 2026 kl. 10.00."
    )


def test_a_field_of_which_nothing_is_known_has_only_room_to_write() -> None:
    material = material_for("Alma")
    goals = tuple(
        replace(goal, deadline=None, order="", wished_support="") for goal in material.goals
    )
    closing = replace(material.workshop.closing, next_meeting=None)
    workshop = replace(material.workshop, closing=closing)
    found = fields(law_fields(replace(material, goals=goals, workshop=workshop)))
    assert found[texts.NEEDED_EFFORT] == found[texts.DURATION] == (Ruled("", 2),)


def test_without_a_goal_no_field_is_printed() -> None:
    assert law_fields(material_for("Elias")) == ()
