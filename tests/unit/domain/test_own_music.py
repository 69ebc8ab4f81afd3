from uuid import UUID

from dreamdesk.domain.own_music import OwnPiece, own_piece, own_track

PIECE = OwnPiece(UUID(int=1), "Sommerregn", "Gruppen Prøve", 61.5, -17.0)


def test_a_piece_is_found_by_what_it_is_listened_to_by() -> None:
    assert own_piece((PIECE,), own_track(PIECE).id) == PIECE
    assert own_piece((PIECE,), "nattoget") is None


def test_a_piece_lies_among_the_others_in_the_middle_until_it_is_placed() -> None:
    track = own_track(PIECE)
    assert (track.title, track.artist, track.medium_id) == ("Sommerregn", "Gruppen Prøve", PIECE.id)
    assert (track.calm_lively, track.light_heavy, track.is_placed) == (0, 0, False)
    placed = OwnPiece(UUID(int=1), "Sommerregn", "", 60, -20, None, 0.0, -0.4)
    assert own_track(placed).is_placed
