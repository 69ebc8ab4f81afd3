"""The music that was listened to, and what each piece brought up."""

from __future__ import annotations

from dreamdesk.content.texts import filled
from dreamdesk.domain.identified import found
from dreamdesk.domain.listening import Listened
from dreamdesk.handleplan import texts
from dreamdesk.handleplan.document import (
    Block,
    Fact,
    Facts,
    Heading,
    Paragraph,
    PictureBlock,
    Strip,
    Together,
    Voice,
)
from dreamdesk.handleplan.material import Material


def music_heard(material: Material) -> tuple[Block, ...]:
    """Return a line for each piece, in the order they were heard, and the pictures that came up.

    Nothing where there was no music.
    """
    facts = tuple(Fact(_called(heard), _brought(heard, material)) for heard in material.music.heard)
    if not facts:
        return ()
    lead, pictures = Paragraph(texts.MUSIC_LEAD, Voice.SOFT), _pictures(material)
    strip = (Strip(pictures),) if pictures else ()
    return (Together((Heading(texts.MUSIC_HEARD, 2), lead, Facts(facts), *strip)),)


def _pictures(material: Material) -> tuple[PictureBlock, ...]:
    """Return the pictures that came up, each with the piece that brought it."""
    heard = material.music.heard
    brought = ((each.title, found(material.pictures, each.picture_id)) for each in heard)
    return tuple(
        PictureBlock(
            picture, filled(texts.BROUGHT_BY, title=title, picture=picture.title), picture.alt
        )
        for title, picture in brought
        if picture is not None
    )


def _called(heard: Listened) -> str:
    """Return what a piece is called, and who plays it where that is known."""
    if not heard.artist:
        return heard.title
    return filled(texts.PLAYED_BY, title=heard.title, artist=heard.artist)


def _brought(heard: Listened, material: Material) -> str:
    """Return what came up in a few words; the words themselves stand with their dream.

    Words that have not been confirmed are on no paper, nor that there were any.
    """
    quote = found(material.workshop.quotes, heard.quote_id)
    picture = found(material.pictures, heard.picture_id)
    brought = [f"»{quote.text}«"] if quote is not None and quote.is_locked else []
    if heard.colour:
        brought.append(filled(texts.BROUGHT_COLOUR, colour=texts.COLOURS[heard.colour]))
    if picture is not None:
        brought.append(filled(texts.BROUGHT_PICTURE, title=picture.title))
    return ", ".join(brought) or texts.BROUGHT_NOTHING
