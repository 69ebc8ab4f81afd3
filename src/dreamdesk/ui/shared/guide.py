"""The samtaleguide of a workshop, on both surfaces."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dreamdesk.content.library import Library
    from dreamdesk.domain.frames import DialogueFrame
    from dreamdesk.domain.workshop import Workshop


def frame_of(workshop: Workshop, library: Library) -> DialogueFrame:
    """Return the frame that the workshop was begun with, or another when it is there no longer.

    Raises ContentBroken when there is none at all.
    """
    return library.frame(workshop.pair.frame) or library.any_frame()
