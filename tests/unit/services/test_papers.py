"""The papers of a workshop: composed, set and named."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from pypdf import PdfReader

from dreamdesk import paths
from dreamdesk.content.library import Library
from dreamdesk.domain.authority import Authority
from dreamdesk.domain.quotes import KeptPicture
from dreamdesk.handleplan.document import Paper
from dreamdesk.services import authority, meeting, papers, preparing, sample
from dreamdesk.services.meeting import Living, Meeting
from dreamdesk.services.papers import PaperHabits
from support.recorded_work import RecordedWork, StoppedClock, rough_cut
from support.sample_papers import words_in

FRIDAY = datetime(2026, 11, 20, 13, 5, tzinfo=UTC)
DAY = date(2026, 12, 4)
LIBRARY = Library([paths.assets()])
OF_A_WORKSHOP = tuple(paper for paper in Paper if paper not in (Paper.CARDS, Paper.DRAWING))


def plain(picture: KeptPicture, width: int) -> bytes:
    file = BytesIO()
    Image.new("RGB", (30, 40)).save(file, "PNG")
    return file.getvalue()


def sample_work() -> tuple[RecordedWork, Living]:
    work = RecordedWork()
    made = sample.fill(work, LIBRARY, StoppedClock(FRIDAY), rough_cut)
    return work, meeting.read(work, made.narrative)


@pytest.mark.parametrize("paper", OF_A_WORKSHOP)
def test_every_paper_is_made_and_names_the_citizen(paper: Paper) -> None:
    _, living = sample_work()
    document = papers.written(living, paper, LIBRARY, FRIDAY)
    finished = papers.finished(document, "Alma", DAY, plain)
    words = " ".join(page.extract_text() for page in PdfReader(BytesIO(finished.pdf)).pages)
    assert finished.paper is paper
    # The questions lie on the table: nothing on them is about anybody.
    assert ("Alma" in words) is (paper is not Paper.QUESTIONS)
    assert finished.title == document.title


@pytest.mark.parametrize("paper", [Paper.PLAN, Paper.INVITATION])
def test_the_papers_name_the_municipality_that_is_kept_in_the_vault(paper: Paper) -> None:
    work, living = sample_work()
    assert "Prøveby Kommune" in words_in(papers.written(living, paper, LIBRARY, FRIDAY))
    authority.keep(work, Authority("Eksempel Kommune"))
    again = meeting.read(work, living.workshop.id)
    assert "Eksempel Kommune" in words_in(papers.written(again, paper, LIBRARY, FRIDAY))


def test_the_same_workshop_gives_the_same_document() -> None:
    _, living = sample_work()
    first, second = (papers.written(living, Paper.PLAN, LIBRARY, FRIDAY) for _ in range(2))
    assert first == second


def test_going_to_another_question_changes_no_paper() -> None:
    _, living = sample_work()
    talk = living.workshop.conversation.at("elsewhere")
    elsewhere = replace(living, workshop=replace(living.workshop, conversation=talk))
    for paper in OF_A_WORKSHOP:
        before = papers.written(living, paper, LIBRARY, FRIDAY)
        assert papers.written(elsewhere, paper, LIBRARY, FRIDAY) == before


@pytest.mark.parametrize(
    ("title", "citizen", "name"),
    [
        ("Handleplan – udkast", "Alma", "Handleplan-udkast Alma 2026-12-04.pdf"),
        ("Min drøm og mine skridt", "A.K.", "Min drøm og mine skridt A.K 2026-12-04.pdf"),
        ("Plan", "../../hjem", "Plan .. .. hjem 2026-12-04.pdf"),
        ("Plan", 'a:b\\c"d\n', "Plan a b c d 2026-12-04.pdf"),
        ("..", "", "2026-12-04.pdf"),
    ],
)
def test_a_file_name_says_which_paper_for_whom_and_from_when(
    title: str, citizen: str, name: str
) -> None:
    assert papers.file_name(title, citizen, DAY) == name


@given(st.text(max_size=300), st.text(max_size=300))
def test_whatever_somebody_is_called_the_file_stays_in_its_folder(title: str, name: str) -> None:
    made = papers.file_name(title, name, DAY)
    assert not set(made) & set('/\\:*?"<>|\0\n')
    assert not made.startswith(".")
    assert made.endswith("2026-12-04.pdf")
    assert len(made) < 100


def test_how_papers_were_printed_is_remembered() -> None:
    work = RecordedWork()
    assert papers.habits(work) == PaperHabits()
    known = PaperHabits(printer="Follow-me", both_sides=False, folder="/stick")
    papers.remember(work, known)
    assert papers.habits(work) == known
    papers.remember(work, replace(known, both_sides=True))
    assert papers.habits(work).both_sides is True
    assert not work.committed


def test_the_first_invitation_counts() -> None:
    work, living = sample_work()
    plan = replace(living.workshop.preparation, invited_at=None)
    work.workshops.put(replace(living.workshop, preparation=plan), FRIDAY)
    preparing.invited(Meeting(work, StoppedClock(FRIDAY), living.workshop.id))
    later = datetime(2026, 11, 25, tzinfo=UTC)
    preparing.invited(Meeting(work, StoppedClock(later), living.workshop.id))
    assert work.workshops.get(living.workshop.id).preparation.invited_at == FRIDAY
