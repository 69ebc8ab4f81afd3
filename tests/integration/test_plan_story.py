"""The three samples' plans, printed: the chain that must never break can be read on each of them.

`card | track | drawing spot -> quote -> dream -> goal -> step`.
"""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO

import pytest
from PIL import Image
from pypdf import PageObject, PdfReader

from dreamdesk.domain.quotes import KeptPicture
from dreamdesk.handleplan.document import Paper
from dreamdesk.pictures.printed import printed
from dreamdesk.services import meeting, papers, sample
from dreamdesk.services.meeting import Living
from dreamdesk.storage.vault import Vault
from dreamdesk.ui.shared.spot_picture import sample_cutter
from support.recorded_work import StoppedClock
from support.sample_papers import NOW, TODAY, library

PAIRS = ("narrative", "empowerment", "systemic")
CALLED = {"narrative": "{}", "empowerment": "Musik: {}", "systemic": "Tegning: {}"}
IN_STORY = {
    "narrative": ["the table", "langbord", "baadbed"],
    "empowerment": ["koelvand", "the cover"],
    "systemic": ["the door", "step 1", "step 2", "step 3", "step 4", "the telephone"],
}
"""The pictures of the plan, as somebody would name them who turns its pages."""


@dataclass(frozen=True)
class Printed:
    """A sample's workshop with both of its papers."""

    pair: str
    living: Living
    plan: PdfReader
    citizens: PdfReader

    @property
    def story(self) -> list[PageObject]:
        """The pages from »Vejen hertil« on."""
        pages = list(self.plan.pages)
        first = next(p for p, page in enumerate(pages) if "Vejen hertil" in words([page]))
        return pages[first:]


def words(pages: list[PageObject]) -> str:
    return " ".join(" ".join(page.extract_text() for page in pages).split())


@pytest.fixture(scope="module")
def everything(qapp: object) -> dict[str, Printed]:
    """Print what a new adviser sees first: kept in a vault, read from it, set as PDF."""
    vault = Vault.in_memory()
    with vault.begin() as work:
        made = sample.fill(work, library(), StoppedClock(NOW), sample_cutter(library()))
        found = {pair: meeting.read(work, getattr(made, pair)) for pair in PAIRS}
    vault.close()
    return {pair: Printed(pair, living, *both(living)) for pair, living in found.items()}


def both(living: Living) -> tuple[PdfReader, PdfReader]:
    documents = (papers.written(living, p, library(), NOW) for p in (Paper.PLAN, Paper.CITIZEN))
    plan, citizens = (papers.finished(d, "", TODAY, printed).pdf for d in documents)
    return PdfReader(BytesIO(plan)), PdfReader(BytesIO(citizens))


@pytest.fixture(params=PAIRS)
def one(request: pytest.FixtureRequest, everything: dict[str, Printed]) -> Printed:
    found: Printed = everything[request.param]
    return found


def test_the_chain_can_be_read_from_what_was_seen_or_heard_to_the_step(one: Printed) -> None:
    workshop, told = one.living.workshop, words(one.story)
    for goal in one.living.goals:
        dream = workshop.dream(goal.dream_id)
        quote = workshop.quote(dream.quote_id)
        picture = one.living.picture(quote.origin.picture_id)
        assert picture is not None
        dreamt, said = told.index(f": {dream.wording}"), told.rindex(f"»{quote.text}«")
        called = told.index(CALLED[one.pair].format(picture.title), dreamt)
        reached = told.index(goal.specific, dreamt)
        assert dreamt < min(said, called) < max(said, called) < reached
        whole = words(list(one.plan.pages))
        assert goal.steps
        assert all(step.text in whole for step in goal.steps)


def test_the_pictures_are_there_and_more_than_white_paper(one: Printed) -> None:
    shown = [image for page in one.story for image in page.images]
    assert len(shown) == len(IN_STORY[one.pair])
    for image in shown:
        assert coloured(image.data) > 0.05


def test_the_citizens_page_shows_what_the_dream_grew_from(one: Printed) -> None:
    (page,) = one.citizens.pages
    assert len(page.images) == 1
    assert one.living.workshop.quotes[0].text in words([page])


def test_every_page_is_worth_its_paper(one: Printed) -> None:
    for page in (*one.plan.pages, *one.citizens.pages):
        assert len(page.extract_text().splitlines()) >= 10


def test_svends_steps_stand_with_the_places_they_were_drawn_on(
    everything: dict[str, Printed],
) -> None:
    svend = everything["systemic"]
    (goal,) = svend.living.goals
    page = next(p for p in svend.story if "Her kommer skridtene fra" in words([p]))
    told = words([page])
    at = [told.index(f"Skridt {n}: »") for n in range(1, len(goal.steps) + 1)]
    assert at == sorted(at)
    # With the goal that they are steps of, on the same page.
    assert goal.specific in told[: at[0]]


def test_dittes_pieces_stand_in_the_order_in_which_they_were_heard(
    everything: dict[str, Printed],
) -> None:
    told = words(everything["empowerment"].story)
    lines = ("Det lange brev farven grå", "Færgen billedet »Kølvandet«", "Ned ad bakken »Der var")
    places = [told.index(line) for line in lines]
    assert places == sorted(places)


def test_the_spots_are_cut_out_of_the_drawing_as_it_was_drawn(
    everything: dict[str, Printed],
) -> None:
    living = everything["systemic"].living
    spots = [q.origin for q in living.workshop.quotes if q.origin.spot is not None]
    cut = [living.picture(origin.picture_id) for origin in spots]
    assert len({picture.data for picture in cut if picture}) == len(spots)
    assert all(isinstance(picture, KeptPicture) and picture.is_drawn for picture in cut)


def coloured(data: bytes) -> float:
    """Return how much of a picture is not white, as a share."""
    pixels = Image.open(BytesIO(data)).convert("L")
    return sum(pixels.histogram()[:240]) / (pixels.width * pixels.height)
