"""The plan names each piece that was heard, and what it brought up."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID

from dreamdesk.domain.arrival import Colour
from dreamdesk.domain.listening import Listened, Listening
from dreamdesk.handleplan import texts
from dreamdesk.handleplan.document import Fact, Facts, Heading, Strip, Together
from dreamdesk.handleplan.music import music_heard
from dreamdesk.handleplan.story import story
from support.sample_papers import material_for

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)


def heard(title: str, **brought: object) -> Listened:
    return replace(Listened(UUID(int=len(title)), title.lower(), title, NOON), **brought)  # type: ignore[arg-type]


def test_each_piece_has_a_line_with_what_came_up() -> None:
    material = material_for("Alma")
    quote, picture = material.workshop.quotes[0], material.pictures[0]
    pieces = (
        heard("Nattoget", quote_id=quote.id, colour=Colour.BLUE),
        heard("Færgen", picture_id=picture.id),
        heard("Cyklen", nothing=True),
    )
    (together,) = music_heard(replace(material, music=Listening(pieces)))
    assert isinstance(together, Together)
    heading, _, facts, strip = together.blocks
    assert heading == Heading(texts.MUSIC_HEARD, 2)
    assert isinstance(facts, Facts)
    assert list(facts.rows) == [
        Fact("Nattoget", f"»{quote.text}«, farven blå"),
        Fact("Færgen", f"billedet »{picture.title}«"),
        Fact("Cyklen", "ikke noget bestemt"),
    ]
    assert isinstance(strip, Strip)
    assert [shown.caption for shown in strip.pictures] == [f"Færgen: »{picture.title}«"]


def test_who_plays_is_named_where_it_is_known() -> None:
    piece = heard("Sommerregn", artist="Gruppen Prøve", nothing=True)
    (block,) = music_heard(replace(material_for("Alma"), music=Listening((piece,))))
    assert "Sommerregn med Gruppen Prøve" in str(block)


def test_without_music_there_is_nothing_about_it() -> None:
    assert texts.MUSIC_HEARD not in str(story(material_for("Alma")))


def test_where_no_picture_came_up_none_is_shown() -> None:
    (together,) = music_heard(replace(material_for("Alma"), music=Listening((heard("Cyklen"),))))
    assert not any(isinstance(block, Strip) for block in getattr(together, "blocks", ()))


def test_the_cover_of_a_piece_stands_beside_the_words_it_brought_up() -> None:
    material = material_for("Alma")
    kept = material.workshop.quotes[0].origin.picture_id
    pictures = tuple(
        replace(p, card="music/nattoget", title="Nattoget") if p.id == kept else p
        for p in material.pictures
    )
    assert "Musik: Nattoget" in str(story(replace(material, pictures=pictures)))
