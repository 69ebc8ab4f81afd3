"""What Ditte listened to, and what it brought up."""

from __future__ import annotations

from dreamdesk.domain.arrival import Colour
from dreamdesk.domain.listening import Listening, Moment, Settled, Taste
from dreamdesk.domain.workshop import Workshop
from support.sample_papers import filled_work, library, material_for


def heard() -> tuple[Workshop, Listening]:
    material = material_for("Ditte")
    return material.workshop, material.music


def test_every_piece_is_one_of_ours_and_was_heard_at_a_question_in_the_order_of_the_talk() -> None:
    workshop, music = heard()
    playlist, frame = library().playlist("strandkanten"), library().guide(workshop.pair.frame)
    assert playlist is not None
    for listened in music.heard:
        track = playlist.track(listened.track)
        assert track is not None
        assert track.title == listened.title
        assert frame.prompt(listened.prompt) is not None
    times = [listened.at for listened in music.heard]
    assert times == sorted(times)
    met = workshop.preparation.meets_at
    assert met is not None
    assert met < times[0]
    assert times[-1] < workshop.quotes[0].written_at


def test_a_colour_a_picture_and_the_words_of_the_dream_came_up() -> None:
    workshop, music = heard()
    grey, ferry, downhill = music.heard
    assert grey.colour is Colour.GREY
    assert ferry.picture_id in filled_work().pictures.kept
    assert downhill.quote_id == workshop.dreams[0].quote_id
    assert all(listened.brought_something for listened in music.heard)
    cover = filled_work().pictures.kept.get(workshop.quotes[0].origin.picture_id)
    assert cover is not None
    assert cover.title == downhill.title


def test_nothing_is_left_open_and_no_piece_is_still_playing() -> None:
    _, music = heard()
    assert music.settled is Settled.YES
    assert music.now is None
    assert {listened.moment for listened in music.heard} == {Moment.TOLD}


def test_what_is_not_to_be_heard_again_is_remembered_for_the_course() -> None:
    tastes = {tasted.track: tasted for tasted in material_for("Ditte").course.tastes}
    _, music = heard()
    assert tastes["det-lange-brev"].taste is Taste.NOT_AGAIN
    assert tastes["ned-ad-bakken"].taste is Taste.FAVOURITE
    assert tastes.keys() <= {listened.track for listened in music.heard}
