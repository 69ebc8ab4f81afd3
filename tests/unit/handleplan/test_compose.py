from dataclasses import replace
from datetime import date

import pytest

from dreamdesk.domain.authority import Authority
from dreamdesk.handleplan import compose, texts
from dreamdesk.handleplan.document import Document, Paper, Paragraph, QuoteBlock, Ruled
from support.sample_papers import blocks_in, material_for, words_in

BOTH = (compose.plan, compose.citizen_page)


def papers(name: str) -> list[Document]:
    return [paper(material_for(name)) for paper in BOTH]


def plain(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize("name", ["Alma", "Elias"])
def test_notes_reminders_and_what_was_to_be_left_alone_are_on_no_paper(name: str) -> None:
    workshop = material_for(name).workshop
    secret = [
        *workshop.conversation.notes.values(),
        *(reminder.text for reminder in workshop.reminders),
        *workshop.preparation.may_come_up,
        *filter(None, (workshop.preparation.leave_alone, workshop.arriving)),
        *filter(None, (workshop.closing.leaving, workshop.closing.good)),
    ]
    assert len(secret) >= 3
    for document in papers(name):
        written = words_in(document)
        assert [text for text in secret if text in written] == []


def test_each_paper_says_what_it_is_for_whom_and_from_when() -> None:
    plan, page = papers("Alma")
    assert (plan.paper, page.paper) == (Paper.PLAN, Paper.CITIZEN)
    assert plain(plan.footer) == "Handleplan – udkast · for Alma · 20. november 2026"
    assert plain(page.footer) == "Min drøm og mine skridt · for Alma · 20. november 2026"
    assert plan.language == "da-DK"


def test_a_plan_names_the_municipality_once_it_is_known() -> None:
    material = material_for("Alma")
    assert texts.AUTHORITY not in words_in(compose.plan(material)).splitlines()
    named = replace(material, authority=Authority("Prøveby Kommune", "Voksenstøtten"))
    assert "Kommune\nPrøveby Kommune, Voksenstøtten" in words_in(compose.plan(named))


def test_a_plan_that_was_read_together_says_so_with_the_citizens_remark() -> None:
    blocks = blocks_in(compose.plan(material_for("Alma")))
    read = [plain(block.text) for block in blocks if isinstance(block, Paragraph)]
    assert "Læst eller hørt af borgeren den 19. november 2026." in read
    remark = QuoteBlock(
        "Der må gerne stå, at jeg selv fandt på det med brødet.", "Borgerens bemærkninger"
    )
    assert remark in blocks


def test_a_plan_that_was_not_read_yet_has_room_for_it() -> None:
    ruled = [b for b in blocks_in(compose.plan(material_for("Elias"))) if isinstance(b, Ruled)]
    assert [block.label for block in ruled] == [
        "Læst eller hørt af borgeren (dato)",
        "Borgerens bemærkninger",
    ]


def test_a_plan_with_a_day_but_no_remark_has_room_for_the_remark() -> None:
    material = material_for("Elias")
    closing = replace(material.workshop.closing, read_on=date(2026, 11, 19))
    material = replace(material, workshop=replace(material.workshop, closing=closing))
    ruled = [b for b in blocks_in(compose.plan(material)) if isinstance(b, Ruled)]
    assert [block.label for block in ruled] == ["Borgerens bemærkninger"]


def test_a_plan_without_a_goal_says_that_it_can_wait() -> None:
    assert texts.NO_DREAM_YET in words_in(compose.plan(material_for("Elias")))
    dreamt = replace(material_for("Alma"), goals=())
    assert texts.NO_GOAL_YET in words_in(compose.plan(dreamt))


def test_composing_twice_gives_the_same_document() -> None:
    assert papers("Alma") == papers("Alma")
