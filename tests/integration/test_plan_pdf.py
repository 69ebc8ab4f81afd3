"""The papers as PDF, read back as a person or a case system would."""

from __future__ import annotations

import re
import string
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image
from pypdf import PageObject, PdfReader

from dreamdesk.domain.authority import Authority
from dreamdesk.domain.errors import WorldError
from dreamdesk.domain.people import Participant, Role
from dreamdesk.domain.quotes import KeptPicture, Quote
from dreamdesk.domain.staircase import Step
from dreamdesk.handleplan import compose, pdf
from dreamdesk.handleplan.document import Document
from dreamdesk.handleplan.invitation import Host
from dreamdesk.handleplan.material import Material
from dreamdesk.handleplan.pdf_type import UNSEEN_SIGN
from support.aggregates import goals, unhurried, workshops
from support.sample_papers import DENMARK, TODAY, drawn, library, material_for, workshop_of

A4_POINTS = (595, 842)
MARGIN = 70
"""Points; the margin is 25 mm, which is 70.9."""


def plain_raster(picture: KeptPicture, width: int) -> bytes:
    """Return a picture in one colour: quicker than a drawing, for tests that look at words."""
    file = BytesIO()
    Image.new("RGB", (30, 40), "#2F5D73").save(file, "PNG")
    return file.getvalue()


def reader(document: Document) -> PdfReader:
    return PdfReader(BytesIO(pdf.render(document, plain_raster)))


def squeezed(text: str) -> str:
    return " ".join(text.split())


def read(document: Document) -> str:
    return squeezed(" ".join(page.extract_text() for page in reader(document).pages))


def saying(material: Material, *texts: str) -> Material:
    """Return the material with other words said."""
    quotes = material.workshop.quotes
    said: tuple[Quote, ...] = tuple(
        replace(quote, text=text) for quote, text in zip(quotes, texts, strict=False)
    )
    workshop = replace(material.workshop, quotes=said + quotes[len(said) :])
    return replace(material, workshop=workshop)


def with_steps(material: Material, *what: str) -> Material:
    goal = material.goals[0]
    steps = tuple(
        Step(UUID(int=place), text, ("Jeg", "Jonas"), TODAY) for place, text in enumerate(what)
    )
    return replace(material, goals=(replace(goal, steps=steps), *material.goals[1:]))


def invitation() -> Document:
    host = Host(Authority("Prøveby Kommune"), 6)
    return compose.invitation(workshop_of("Alma"), library().introduction, host, TODAY, DENMARK)


def test_the_plan_reads_back_word_for_word() -> None:
    material = material_for("Alma")
    written = read(compose.plan(material))
    for quote in material.workshop.quotes:
        assert f"»{quote.text}«" in written
    for goal in material.goals:
        for part in (goal.specific, goal.measurable, goal.attractive, goal.realistic):
            assert part in written
        assert goal.authority_wording in written
        assert goal.order in written
        assert goal.wished_support in written
        assert all(step.text in written for step in goal.steps)
    assert "Senest 24. december 2026" in written
    assert "Ønsket – ikke bevilget" in written
    assert "Udkast – ikke en afgørelse" in written
    assert "Torsdag den 17. december 2026 kl. 10.00" in written


def test_the_first_page_of_the_plan_is_enough() -> None:
    material = material_for("Alma")
    first = squeezed(reader(compose.plan(material)).pages[0].extract_text())
    for goal in material.goals:
        assert goal.specific in first
        assert goal.authority_wording in first
        assert goal.order in first
        assert all(step.text in first for step in goal.steps)
    assert "Følgeskab hjem" in first
    assert "Opfølgning" in first


def test_the_citizens_page_reads_back_word_for_word_on_one_page() -> None:
    material = material_for("Alma")
    document = compose.citizen_page(material)
    written = read(document)
    assert len(reader(document).pages) == 1
    assert f"»{material.workshop.quotes[0].text}«" in written
    assert "Start her" in written
    assert all(step.text in written for step in material.goals[0].steps)
    assert "12 34 56 78, hverdage kl. 8–15" in written
    assert "side 1 af 1" in written


@pytest.mark.parametrize("name", ["Alma", "Elias"])
@pytest.mark.parametrize("paper", [compose.plan, compose.citizen_page])
def test_every_page_is_a4_and_says_which_of_how_many(
    name: str, paper: Callable[[Material], Document]
) -> None:
    pages = reader(paper(material_for(name))).pages
    for number, page in enumerate(pages, 1):
        assert tuple(map(int, page.mediabox.upper_right)) == (595, 841)
        assert f"side {number} af {len(pages)}" in page.extract_text()
        assert f"for {name}" in page.extract_text()


def test_the_paper_tells_a_reader_what_it_is_and_in_which_language() -> None:
    paper = reader(compose.plan(material_for("Alma")))
    assert paper.metadata is not None
    assert paper.metadata.title == "Handleplan – udkast"
    assert "Alma" not in str(paper.metadata.title)
    assert str(paper.root_object["/Lang"]) == "da-DK"


def test_only_embedded_subsets_of_our_own_type_are_used() -> None:
    for document in (compose.plan(material_for("Alma")), invitation()):
        for page in reader(document).pages:
            resources: Any = page["/Resources"]
            used = [resources["/Font"][name] for name in resources["/Font"]]
            assert all("+SourceSansPro" in font["/BaseFont"] for font in used)
            assert all("/FontFile2" in font["/FontDescriptor"] for font in used)


def test_the_same_paper_is_the_same_bytes() -> None:
    document = compose.plan(material_for("Alma"))
    assert pdf.render(document, plain_raster) == pdf.render(document, plain_raster)


def test_the_picture_is_there_and_can_be_seen() -> None:
    data = pdf.render(compose.citizen_page(material_for("Alma")), drawn)
    (image,) = PdfReader(BytesIO(data)).pages[0].images
    pixels = Image.open(BytesIO(image.data)).convert("RGB")
    assert pixels.width >= 500
    assert pixels.height == pytest.approx(pixels.width * 4 / 3, abs=1)
    colours = pixels.resize((20, 20)).getcolors(400)
    assert colours is not None
    assert len(colours) > 50


def test_the_plan_is_light_enough_to_be_mailed() -> None:
    assert len(pdf.render(compose.plan(material_for("Alma")), drawn)) < 1_500_000


def test_a_picture_that_cannot_be_read_leaves_its_words() -> None:
    def broken(picture: KeptPicture, width: int) -> bytes:
        raise WorldError

    data = pdf.render(compose.plan(material_for("Elias")), broken)
    written = squeezed(PdfReader(BytesIO(data)).pages[0].extract_text())
    assert "En hare set bagfra" in written
    assert "Den sidder helt stille" in written


def test_the_invitation_is_one_page_with_all_of_its_words() -> None:
    document = invitation()
    written = read(document)
    assert len(reader(document).pages) == 1
    words = library().introduction
    assert words.invitation.right in written
    assert words.privacy.lines[-1] in written
    assert "Torsdag den 19. november 2026 kl. 10.00" in written


LONG = "Jeg vil gerne have et sted at høre til, hvor nogen lægger mærke til det. "


@pytest.mark.parametrize(
    "material",
    [
        pytest.param(saying(material_for("Alma"), LONG * 8), id="a long dream"),
        pytest.param(saying(material_for("Alma"), LONG * 4, LONG * 4), id="two long dreams"),
        pytest.param(with_steps(material_for("Alma"), *["Gå derhen med Jonas"] * 6), id="six"),
        pytest.param(with_steps(material_for("Alma"), *[LONG.strip()] * 3), id="long steps"),
        pytest.param(with_steps(material_for("Alma"), "Ringe"), id="one step"),
        pytest.param(saying(material_for("Elias"), LONG * 12), id="only words"),
        pytest.param(replace(material_for("Alma"), goals=()), id="no goal"),
        pytest.param(replace(material_for("Alma"), pictures=()), id="no picture"),
    ],
)
def test_the_citizens_page_stays_one_page(material: Material) -> None:
    document = compose.citizen_page(material)
    assert len(reader(document).pages) == 1
    written = read(document)
    trails = material.dreamt or material.said
    assert f"»{squeezed(trails[0].quote.text)}«" in written


def test_a_quote_of_twenty_thousand_signs_is_printed_to_its_last_word() -> None:
    words = " ".join(f"ord{number}" for number in range(2_700))
    material = saying(material_for("Alma"), words)
    assert len(words) > 20_000
    for document in (compose.plan(material), compose.citizen_page(material)):
        found = set(read(document).replace("»", "").replace("«", "").split())
        assert set(words.split()) <= found


def test_a_word_of_five_thousand_signs_is_printed_to_its_last_sign() -> None:
    word = (string.ascii_lowercase * 200)[:5_000]
    for paper in (compose.plan, compose.citizen_page):
        pages = reader(paper(saying(material_for("Alma"), word))).pages
        written = "".join("".join(page.extract_text().split()) for page in pages)
        found = sum(written.count(letter) for letter in "q")
        assert found >= word.count("q")


def test_signs_that_cannot_be_printed_are_told_of_at_the_foot() -> None:
    material = saying(material_for("Alma"), "Ro 😀 og fred, שלום, мир")
    written = read(compose.citizen_page(material))
    assert f"»Ro {UNSEEN_SIGN} og fred, {UNSEEN_SIGN}, мир«" in written
    assert f"{UNSEEN_SIGN} står for tegn" in written
    assert "står for tegn" not in read(compose.citizen_page(material_for("Alma")))


@settings(unhurried, max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(st.characters(codec="utf-8"), min_size=1, max_size=400))
def test_no_words_break_the_papers(words: str) -> None:
    material = with_steps(saying(material_for("Alma"), words, words), words, words)
    goal = replace(material.goals[0], specific=words, realistic=words, order=words)
    material = replace(material, goals=(goal,))
    for paper in (compose.plan, compose.citizen_page):
        written = "".join(read(paper(material)).split())
        assert all(run in written for run in re.findall(r"[A-Za-z0-9æøåÆØÅ]+", words))


@settings(unhurried, max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_any_workshop_there_can_be_has_its_papers(data: st.DataObject) -> None:
    sample = material_for("Alma")
    drawn_one = data.draw(workshops(UUID(int=1), UUID(int=2), (sample.pictures[0].id,)))
    citizen = Participant(UUID(int=99), Role.CITIZEN, "Alma")
    workshop = replace(drawn_one, participants=(citizen, *drawn_one.participants))
    dreams = [dream.id for dream in workshop.dreams] or [UUID(int=7)]
    grown = tuple(
        data.draw(goals(UUID(int=100 + place), workshop.id, dream))
        for place, dream in enumerate(dreams)
    )
    material = replace(sample, workshop=workshop, goals=grown)
    for paper in (compose.plan, compose.citizen_page):
        assert reader(paper(material)).pages


def test_nothing_is_drawn_outside_the_margins() -> None:
    material = saying(material_for("Alma"), LONG * 40, "x" * 900)
    for document in (compose.plan(material), compose.citizen_page(material), invitation()):
        for page in reader(document).pages:
            assert_inside(page)


def assert_inside(page: PageObject) -> None:
    places: list[tuple[float, float]] = []

    def visit(text: str, cm: object, tm: list[float], font: object, size: object) -> None:
        if text.strip():
            places.append((tm[4], tm[5]))

    page.extract_text(visitor_text=visit)
    wide, high = A4_POINTS
    assert all(MARGIN <= x <= wide - MARGIN for x, _ in places)
    assert all(20 <= y <= high - MARGIN for _, y in places)
