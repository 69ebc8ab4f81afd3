from datetime import UTC, datetime

from dreamdesk import paths
from dreamdesk.content.library import Library
from dreamdesk.domain.laid_picture import TablePicture
from dreamdesk.handleplan.document import Document, Paper, PictureBlock
from dreamdesk.services import choosing_cards, laying_cards, papers, quoting
from dreamdesk.services.meeting import Meeting
from dreamdesk.services.quoting import Heard
from support.open_meeting import OpenMeeting

LIBRARY = Library([paths.assets()])


def lay_and_say(meeting: Meeting) -> None:
    card = LIBRARY.card("lod")
    laying_cards.lay(meeting, "lod", 0.5, 0.5)
    laying_cards.lay(meeting, "rede", 0.2, 0.5)
    laying_cards.turn(meeting, "rede")
    laying_cards.draw_layout(meeting, "nu-vej-droem")
    quoting.confirm_heard(meeting, Heard(meeting.new_id(), "Ro i det dybe", card=card))


def plan(open_meeting: OpenMeeting) -> Document:
    now = datetime(2026, 11, 20, 12, tzinfo=UTC)
    return papers.written(open_meeting.living, Paper.PLAN, LIBRARY, now)


def test_the_plan_shows_the_table_and_names_the_field_a_card_lies_in(
    open_meeting: OpenMeeting,
) -> None:
    open_meeting.do(lay_and_say)
    document = plan(open_meeting)
    (table,) = [
        block
        for block in document.blocks
        if isinstance(block, PictureBlock) and isinstance(block.picture, TablePicture)
    ]
    assert "Lygten" in table.alt
    assert "Reden" not in table.alt  # what was laid away is not told of
    assert "Lygten – lagt i »på vej«" in repr(document.blocks)


def test_what_is_chosen_unseen_is_on_no_paper(open_meeting: OpenMeeting) -> None:
    open_meeting.do(lay_and_say)
    open_meeting.do(lambda meeting: choosing_cards.unseen(meeting, True))
    assert "TablePicture" not in repr(plan(open_meeting))
    assert "lagt i" not in repr(plan(open_meeting))
