"""Where the pictures of cards come from: the content, the vault, or what is being looked at now."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from dreamdesk.content.covers import cover
from dreamdesk.domain.errors import MediumLost
from dreamdesk.domain.music import COVER
from dreamdesk.domain.own_music import own_piece
from dreamdesk.domain.own_pictures import own_card
from dreamdesk.domain.pictures import media_type
from dreamdesk.pictures.thumbnails import Thumbnails

if TYPE_CHECKING:
    from pathlib import Path

    from dreamdesk.content.library import Library
    from dreamdesk.domain.pictures import PictureCard
    from dreamdesk.domain.quotes import KeptPicture
    from dreamdesk.ui.session import WorkshopSession

BACK = "back"
PEEK = "peek/"
"""Pictures on a disk that are looked at while one chooses among them; they are not kept."""

WHOLE = "whole/"
"""All of a picture, not as a card: an own one by its medium, or one that is looked at now."""

_KEPT = "kept/"
_JPEG = "image/jpeg"

Source = tuple[bytes, str]
"""The bytes of a picture and what they are; nothing twice where there is none."""

_NOTHING: Source = (b"", "")


class CardSources:
    """Finds a picture's bytes by the name that the screens know it by. Any thread may ask."""

    def __init__(self, library: Library, cache: Path | None) -> None:
        self._library = library
        self._thumbnails = Thumbnails(cache)
        self._session: WorkshopSession | None = None
        self._peeks: dict[str, Source] = {}

    def follow(self, session: WorkshopSession | None) -> None:
        """Find what this workshop keeps from now on."""
        self._session = session

    def offer(self, name: str, picture: Source) -> None:
        """Let a picture that is looked at now be found under "peek/" and this name."""
        self._peeks[name] = picture

    def forget_peeks(self) -> None:
        """Let go of what was looked at."""
        self._peeks.clear()

    @property
    def first(self) -> tuple[str, ...]:
        """Every card's id, in the order of the decks."""
        return tuple(card.id for deck in self._library.decks for card in deck.cards)

    def of(self, name: str, width: int) -> Source:
        """Return a picture's bytes, from which one so wide can be drawn.

        What follows a "?" tells one look of a picture from an earlier one, for QML's own memory.
        """
        name = name.partition("?")[0]
        if name == BACK:
            decks = self._library.decks
            return _read(next((deck.back for deck in decks if deck.back), None))
        if name.startswith(PEEK):
            return self._peeks.get(name.removeprefix(PEEK), _NOTHING)
        if name.startswith(WHOLE):
            return self._whole(name.removeprefix(WHOLE))
        if name.startswith(_KEPT):
            return _kept(self._kept(name.removeprefix(_KEPT)))
        if name.startswith(COVER):
            return self._cover(name.removeprefix(COVER))
        card = self._library.card(name)
        if card is not None:
            return self._thumbnails.of(card.picture, width) or _read(card.picture)
        own = self._own(name)
        if own is not None and own.medium_id is not None:
            return self._of_vault(own.medium_id, media_type(own.picture))
        return _kept(self._kept_of(name))

    def is_cut_out(self, name: str) -> bool:
        """Tell whether a picture was cut out of a drawing: all of it is wanted, in its shape."""
        kept = self._kept(name.removeprefix(_KEPT)) if name.startswith(_KEPT) else None
        return kept is not None and kept.is_drawn

    def make_ready(self, name: str) -> None:
        """Make the small picture of a card that will be asked for."""
        card = self._library.card(name)
        if card is not None:
            self._thumbnails.of(card.picture, 1)

    def _own(self, name: str) -> PictureCard | None:
        course = self._session.living.course if self._session else None
        own = (picture for picture in course.pictures if picture.card_id == name) if course else ()
        return next((own_card(picture) for picture in own), None)

    def _cover(self, track: str) -> Source:
        """Return the cover that a piece brought with it, else the one that is drawn for it."""
        course = self._session.living.course if self._session else None
        own = own_piece(course.music, track) if course else None
        brought = self._of_vault(own.cover_id, _JPEG) if own and own.cover_id else _NOTHING
        if own is None:
            known = (playlist.track(track) for playlist in self._library.playlists)
            brought = _read(next((found.picture for found in known if found), None))
        return brought if brought[0] else (cover(track), "image/svg+xml")

    def _whole(self, name: str) -> Source:
        if name.startswith(PEEK):
            return self._peeks.get(name.removeprefix(PEEK), _NOTHING)
        return self._of_vault(UUID(name), "")

    def _of_vault(self, medium_id: UUID, kind: str) -> Source:
        if self._session is None:
            return _NOTHING
        try:
            with self._session.media.open(medium_id) as opened:
                return opened.read(), kind
        except MediumLost:
            return _NOTHING

    def _kept(self, picture_id: str) -> KeptPicture | None:
        return self._session.living.picture(UUID(picture_id)) if self._session else None

    def _kept_of(self, card: str) -> KeptPicture | None:
        # The deck has changed since the card was laid: what was kept of it stands in.
        pictures = self._session.living.pictures if self._session else ()
        return next((picture for picture in pictures if picture.card == card), None)


def _kept(picture: KeptPicture | None) -> Source:
    return (picture.data, picture.media_type) if picture else _NOTHING


def _read(file: Path | None) -> Source:
    try:
        return (file.read_bytes(), media_type(file)) if file else _NOTHING
    except OSError:
        return _NOTHING
