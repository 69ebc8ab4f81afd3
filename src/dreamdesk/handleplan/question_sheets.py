"""The questions on small sheets, one to each, for those who would rather have paper in the room."""

from __future__ import annotations

from dreamdesk.domain.frames import Asked, DialogueFrame
from dreamdesk.handleplan.document import Block, PageBreak, Paragraph, Ruled, Title, Voice

LINES = 6
"""To write on; more would look like something that has to be filled."""


def question_blocks(frame: DialogueFrame, further: bool) -> tuple[Block, ...]:
    """Return a sheet for each question that one walks through.

    What is asked of others than the citizen stays on the screen, where it says whom to ask.
    """
    blocks: list[Block] = []
    for prompt in frame.asked_in(further):
        if prompt.asked in (Asked.CITIZEN, Asked.EVERYONE):
            title = Paragraph(frame.phase_of(prompt.id).title, Voice.SOFT)
            simpler = Paragraph(prompt.simpler, Voice.SOFT)
            blocks += [title, Title(prompt.question), simpler, Ruled("", LINES), PageBreak()]
    return tuple(blocks[:-1])
