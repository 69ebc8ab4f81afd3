from io import BytesIO

import pytest
from pypdf import PdfReader
from reportlab.lib.pagesizes import A5

from dreamdesk.domain.frames import Asked
from dreamdesk.handleplan import compose, pdf
from dreamdesk.handleplan.document import PageBreak, Title
from dreamdesk.handleplan.question_sheets import question_blocks
from support.sample_papers import drawn, library


@pytest.mark.parametrize("frame_id", ["narrativ", "empowerment", "systemteoretisk"])
@pytest.mark.parametrize("further", [False, True])
def test_each_question_to_the_citizen_has_a_sheet_of_its_own(frame_id: str, further: bool) -> None:
    frame = library().guide(frame_id)
    asked = [p.question for p in frame.asked_in(further) if p.asked is Asked.CITIZEN]
    document = compose.questions(frame, further)
    assert [block.text for block in document.blocks if isinstance(block, Title)] == asked
    pages = PdfReader(BytesIO(pdf.render(document, drawn))).pages
    assert len(pages) == len(asked)
    assert all(
        (round(page.mediabox.width), round(page.mediabox.height)) == tuple(map(round, A5))
        for page in pages
    )


def test_nothing_follows_the_last_sheet() -> None:
    assert not isinstance(question_blocks(library().guide("narrativ"), False)[-1], PageBreak)
