"""The samtaleguide of a workshop, on both surfaces."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from dreamdesk.domain.errors import ContentBroken

if TYPE_CHECKING:
    from dreamdesk.content.library import Library
    from dreamdesk.domain.frames import DialogueFrame
    from dreamdesk.domain.workshop import Workshop


def frame_of(workshop: Workshop, library: Library) -> DialogueFrame:
    """Return the frame that the workshop was begun with.

    Raises ContentBroken when it is there no longer or cannot be read: the adviser is asked which
    other one to go on with, for nobody's questions are changed behind their back.
    """
    wanted = workshop.pair.frame
    frame = library.frame(wanted)
    if frame is not None:
        return frame
    missing = ContentBroken(Path(f"{wanted}.toml"), 0, "this frame to be there")
    raise next((t for t in library.broken if t.file.stem == wanted), missing)
