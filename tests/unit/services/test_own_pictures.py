import io
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from uuid import UUID, uuid4

import pytest

from dreamdesk import paths
from dreamdesk.content.library import Library
from dreamdesk.domain.corners import Corners, near_the_edges
from dreamdesk.domain.course import Citizen
from dreamdesk.domain.errors import DiskFull, MediumLost
from dreamdesk.domain.media import MediumKind
from dreamdesk.domain.own_pictures import Crop, OwnPicture, middle, own_card
from dreamdesk.pictures.photographs import as_card, photograph
from dreamdesk.services import courses, laying_cards, own_pictures, papers, quoting
from dreamdesk.services.meeting import Meeting, read
from dreamdesk.services.quoting import Heard
from dreamdesk.storage.vault import Vault
from support.pictures import jpeg


class Clock:
    def now(self) -> datetime:
        return datetime(2026, 3, 1, 12, tzinfo=UTC)

    def new_id(self) -> UUID:
        return uuid4()


class Room:
    """A workshop in a vault that no disk sees."""

    def __init__(self) -> None:
        self.vault = Vault.in_memory()
        with self.vault.begin() as work:
            self.workshop_id = courses.start(work, Clock(), Citizen("Alma"), ())
            work.commit()

    def do(self, change: Callable[[Meeting], None]) -> None:
        with self.vault.begin() as work:
            change(Meeting(work, Clock(), self.workshop_id))
            work.commit()

    def bring(self, title: str) -> OwnPicture:
        brought = own_pictures.bring(
            self.vault.media, photograph(io.BytesIO(jpeg(80, 60))), title, as_card, uuid4
        )
        self.do(lambda meeting: own_pictures.add(meeting, brought))
        return self.pictures[-1]

    @property
    def pictures(self) -> tuple[OwnPicture, ...]:
        with self.vault.begin() as work:
            return read(work, self.workshop_id).course.pictures

    def is_kept(self, medium_id: UUID) -> bool:
        try:
            self.vault.media.open(medium_id).close()
        except MediumLost:
            return False
        return True


@pytest.fixture
def room() -> Iterator[Room]:
    room = Room()
    yield room
    room.vault.close()


def test_a_picture_is_brought_named_described_and_moved(room: Room) -> None:
    first, second = room.bring("Haven"), room.bring("Havnen")
    room.do(lambda meeting: own_pictures.name(meeting, first.id, " Almas have "))
    room.do(lambda meeting: own_pictures.describe(meeting, first.id, "En have om sommeren."))
    room.do(lambda meeting: own_pictures.move(meeting, first.id, 1))
    assert [picture.id for picture in room.pictures] == [second.id, first.id]
    assert (room.pictures[1].title, room.pictures[1].alt) == ("Almas have", "En have om sommeren.")
    assert (first.width, first.height) == (80, 60)


def test_another_part_is_shown_and_the_former_card_goes(room: Room) -> None:
    picture = room.bring("Haven")
    part = Crop(0, 0, 0.3)
    data = room.vault.media.open(picture.id).read()
    shown = own_pictures.show(room.vault.media, data, part, as_card, uuid4)
    room.do(lambda meeting: own_pictures.crop(meeting, picture.id, part, shown))
    assert (room.pictures[0].crop, room.pictures[0].shown_id) == (part, shown.id)
    assert not room.is_kept(picture.shown_id)
    assert room.is_kept(picture.id)


def test_what_is_taken_away_is_gone_from_table_and_disk_but_not_from_what_was_said(
    room: Room,
) -> None:
    picture = room.bring("Haven")
    heard = Heard(uuid4(), "Her er der stille.", card=own_card(picture))
    room.do(lambda meeting: laying_cards.lay_next(meeting, picture.card_id))
    room.do(lambda meeting: quoting.hear(meeting, heard))
    room.do(lambda meeting: own_pictures.take_away(meeting, picture.id))
    room.do(lambda meeting: own_pictures.take_away(meeting, picture.id))
    assert room.pictures == ()
    assert not room.is_kept(picture.id)
    assert not room.is_kept(picture.shown_id)
    with room.vault.begin() as work:
        living = read(work, room.workshop_id)
        assert living.table.laid(picture.card_id) is None
        assert living.pictures[0].data.startswith(b"\xff\xd8")
        assert living.pictures[0].title == "Haven"
        assert work.media.of_course(living.course.id, MediumKind.PICTURE) == ()


def straightened(room: Room, picture: OwnPicture, corners: Corners) -> OwnPicture:
    made = photograph(io.BytesIO(jpeg(141, 100, "#ffffff")))
    written = own_pictures.straighten(room.vault.media, made, corners, as_card, uuid4)
    room.do(lambda meeting: own_pictures.use_straight(meeting, picture.id, written))
    return room.pictures[0]


def test_a_straightened_picture_is_used_so_and_the_photograph_stays_as_it_was_taken(
    room: Room,
) -> None:
    picture = room.bring("Almas tegning")
    taken = room.vault.media.open(picture.id).read()
    first = straightened(room, picture, near_the_edges())
    assert first.straight is not None
    assert (first.size, (first.width, first.height)) == ((141, 100), (80, 60))
    assert first.whole_id == first.straight.id
    assert not room.is_kept(picture.shown_id)
    again = straightened(room, first, near_the_edges().turned())
    assert again.straight is not None
    assert again.straight.corners == near_the_edges().turned()
    assert not room.is_kept(first.straight.id)
    assert room.vault.media.open(picture.id).read() == taken


def test_the_photograph_is_used_again_and_what_was_made_of_it_goes(room: Room) -> None:
    picture = straightened(room, room.bring("Almas tegning"), near_the_edges())
    assert picture.straight is not None
    data = room.vault.media.open(picture.id).read()
    shown = own_pictures.show(room.vault.media, data, middle(80, 60), as_card, uuid4)
    room.do(lambda meeting: own_pictures.use_as_taken(meeting, picture.id, shown))
    assert (room.pictures[0].straight, room.pictures[0].crop) == (None, middle(80, 60))
    assert room.is_kept(picture.id)
    assert not room.is_kept(picture.straight.id)


def test_a_straightened_picture_that_is_taken_away_leaves_no_file(room: Room) -> None:
    picture = straightened(room, room.bring("Almas tegning"), near_the_edges())
    assert len(set(picture.media)) == 3
    room.do(lambda meeting: own_pictures.take_away(meeting, picture.id))
    assert not any(room.is_kept(medium_id) for medium_id in picture.media)


def test_a_picture_that_has_just_been_taken_away_is_not_straightened(room: Room) -> None:
    picture = room.bring("Almas tegning")
    room.do(lambda meeting: own_pictures.take_away(meeting, picture.id))
    made = photograph(io.BytesIO(jpeg(141, 100)))
    written = own_pictures.straighten(room.vault.media, made, near_the_edges(), as_card, uuid4)
    room.do(lambda meeting: own_pictures.use_straight(meeting, picture.id, written))
    room.do(lambda meeting: own_pictures.use_as_taken(meeting, picture.id, written.shown))
    assert room.pictures == ()


def test_words_are_kept_when_the_picture_is_lost(room: Room) -> None:
    picture = room.bring("Haven")
    room.vault.media.remove(picture.shown_id)
    heard = Heard(uuid4(), "Her er der stille.", card=own_card(picture))
    room.do(lambda meeting: quoting.hear(meeting, heard))
    with room.vault.begin() as work:
        assert read(work, room.workshop_id).workshop.quotes[0].text == "Her er der stille."


def test_when_the_disk_refuses_nothing_is_left_behind(room: Room) -> None:
    written: list[UUID] = []

    class Full:
        def write(self, medium_id: UUID, parts: object) -> object:
            if written:
                raise DiskFull
            written.append(medium_id)
            return room.vault.media.write(medium_id, [b"x"])

        def remove(self, medium_id: UUID) -> None:
            room.vault.media.remove(medium_id)

    with pytest.raises(DiskFull):
        own_pictures.bring(
            Full(),
            photograph(io.BytesIO(jpeg())),
            "Haven",
            as_card,
            uuid4,  # type: ignore[arg-type]
        )
    assert not room.is_kept(written[0])


def test_one_that_lies_on_the_table_without_words_is_on_the_picture_of_the_table(
    room: Room,
) -> None:
    picture = room.bring("Haven")
    room.do(lambda meeting: laying_cards.lay_next(meeting, picture.card_id))
    with room.vault.begin() as work:
        living = read(work, room.workshop_id)
    for media in (room.vault.media, None):
        table = papers.laid_table(living, Library([paths.assets()]), media)
        assert table is not None
        assert bool(table.cards[0].data) is (media is not None)
    room.vault.media.remove(picture.shown_id)
    lost = papers.laid_table(living, Library([paths.assets()]), room.vault.media)
    assert lost is not None
    assert (lost.cards[0].title, lost.cards[0].data) == ("Haven", b"")
