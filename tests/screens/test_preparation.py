"""Forberedelse: what is talked through and agreed, on one calm page."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem

from dreamdesk.domain.people import Role
from dreamdesk.domain.preparation import (
    NetworkWish,
    Preparation,
    Suits,
    WhoseWish,
)
from dreamdesk.domain.workshop import Room
from dreamdesk.services import preparing
from support.hands import wait_until
from support.workshop_in_progress import WorkshopInProgress

THEMES = ("formaal", "moedet", "planen", "opfoelgning")


def agreed(workshop: WorkshopInProgress) -> Preparation:
    workshop.settled()
    return workshop.living.workshop.preparation


def said(workshop: WorkshopInProgress) -> list[str]:
    """Return the themes whose words can be read now."""
    return [theme for theme in THEMES if workshop.adviser.there(f"preparation.say:{theme}")]


def texts_below(item: QQuickItem) -> list[str]:
    """Return what is written in an item."""
    inside = [words for child in item.childItems() for words in texts_below(child)]
    return [str(item.property("text") or ""), *inside]


def test_only_the_theme_that_comes_next_is_unfolded(in_progress: WorkshopInProgress) -> None:
    assert said(in_progress) == ["formaal"]
    in_progress.adviser.tap("preparation.theme:formaal")
    wait_until(lambda: said(in_progress) == ["moedet"], "the next theme")
    assert agreed(in_progress).themes == {"formaal"}


def test_any_theme_can_be_unfolded_without_being_ticked(in_progress: WorkshopInProgress) -> None:
    in_progress.adviser.tap("preparation.show:planen")
    assert said(in_progress) == ["planen"]
    assert agreed(in_progress).themes == set()


def test_a_tick_can_be_taken_back(in_progress: WorkshopInProgress) -> None:
    for _ in range(2):
        in_progress.adviser.tap("preparation.theme:planen")
        in_progress.settled()
    assert agreed(in_progress).themes == set()


def test_all_four_are_ticked_with_one_tap_and_nothing_is_left_unfolded(
    in_progress: WorkshopInProgress,
) -> None:
    in_progress.adviser.tap("preparation.allThemes")
    wait_until(lambda: said(in_progress) == [], "the themes to fold")
    assert agreed(in_progress).themes == set(THEMES)
    assert not in_progress.adviser.there("preparation.allThemes")


def test_what_is_agreed_stands_beside_and_a_line_leads_to_where_one_agrees_on_it(
    in_progress: WorkshopInProgress,
) -> None:
    hands = in_progress.adviser
    hands.tap("preparation.agreed:place")
    hands.tap("preparation.placeField")
    hands.write("Ved åen")
    hands.tap("preparation.agreed:people")
    hands.await_text("Ved åen")
    assert agreed(in_progress).place == "Ved åen"
    line = hands.find("preparation.agreed:place")
    wait_until(lambda: "Ved åen" in texts_below(line), "the place beside")


def test_in_a_narrow_window_nothing_stands_beside_and_all_is_still_there(
    in_progress: WorkshopInProgress,
) -> None:
    hands = in_progress.adviser
    hands.window.resize(1024, 640)
    hands.await_gone("preparation.agreed:place")
    hands.tap("preparation.place.fold")
    hands.tap("preparation.day:1")
    hands.tap("preparation.place.fold")
    hands.await_text("I morgen kl. 10.00")
    in_progress.enter(Room.WELCOME)
    hands.await_text("Det kan vi ikke love")


@pytest.mark.parametrize(
    "wish", [wish for wish in NetworkWish if wish is not NetworkWish.NOT_ASKED]
)
def test_the_answer_about_the_network_is_one_tap(
    in_progress: WorkshopInProgress, wish: NetworkWish
) -> None:
    in_progress.adviser.tap(f"preparation.network:{wish.value}")
    assert agreed(in_progress).network is wish


def test_nobody_from_the_network_is_invited_without_a_purpose(
    in_progress: WorkshopInProgress,
) -> None:
    assert not in_progress.adviser.there("preparation.purpose")
    in_progress.adviser.tap("preparation.network:yes")
    in_progress.adviser.tap("preparation.purpose")
    in_progress.adviser.write("Min søster kender haven")
    in_progress.adviser.press(Qt.Key.Key_Tab)
    assert agreed(in_progress).network_purpose == "Min søster kender haven"


def test_who_is_there_and_who_writes_is_told_on_one_line(in_progress: WorkshopInProgress) -> None:
    assert in_progress.adviser.reads("Alma, Mette Lund og Jonas Prøve. Mette Lund skriver.")
    in_progress.adviser.tap("preparation.people.fold")
    in_progress.adviser.tap("preparation.scribe:Jonas Prøve")
    assert agreed(in_progress).scribe_id == in_progress.living.workshop.participants[2].id
    in_progress.adviser.tap("preparation.people.fold")
    in_progress.adviser.await_text("Jonas Prøve skriver.")


def test_somebody_can_be_added_and_be_absent(in_progress: WorkshopInProgress) -> None:
    in_progress.adviser.tap("preparation.people.fold")
    in_progress.adviser.tap("preparation.add")
    in_progress.adviser.tap("preparation.add.role:network")
    in_progress.adviser.tap("preparation.add.name")
    in_progress.adviser.write("Ida")
    in_progress.adviser.press(Qt.Key.Key_Return)
    in_progress.adviser.find("preparation.excuse:Ida")
    in_progress.adviser.tap("preparation.excuse:Ida")
    wait_until(lambda: in_progress.living.workshop.first(Role.NETWORK) is None, "Ida to be excused")
    assert not in_progress.adviser.there("preparation.excuse:Alma"), "the citizen stays"


def test_what_may_come_up_and_what_is_left_alone_is_kept(in_progress: WorkshopInProgress) -> None:
    in_progress.adviser.tap("preparation.moved.fold")
    in_progress.adviser.tap("preparation.moved:Jeg kan blive vred")
    in_progress.adviser.tap("preparation.hopes.fold")
    in_progress.adviser.tap("preparation.hopes")
    in_progress.adviser.write("At der er en, der lytter")
    in_progress.adviser.tap("preparation.leaveAlone")
    in_progress.adviser.write("Skilsmissen")
    in_progress.adviser.tap("preparation.moved:Jeg kan blive urolig")
    kept = agreed(in_progress)
    assert kept.may_come_up == ("Jeg kan blive vred", "Jeg kan blive urolig")
    assert kept.hopes == "At der er en, der lytter"
    assert kept.leave_alone == "Skilsmissen"
    in_progress.adviser.tap("preparation.hopes.fold")
    in_progress.adviser.await_text("Noget lader vi ligge")
    assert not in_progress.adviser.reads("Skilsmissen"), "folded away, it is not for everybody"


def test_place_and_time_are_agreed_and_told_on_one_line(in_progress: WorkshopInProgress) -> None:
    in_progress.adviser.tap("preparation.place.fold")
    in_progress.adviser.tap("preparation.place:På biblioteket")
    in_progress.adviser.tap("preparation.day:7")
    in_progress.adviser.tap("preparation.time:13:00")
    wait_until(
        lambda: (
            agreed(in_progress).meets_at is not None
            and in_progress.desk.stage.presenter.stage.presenter.plan.meetsAt == "13:00"
        ),
        "the time to be agreed",
    )
    in_progress.adviser.tap("preparation.place.fold")
    in_progress.adviser.await_text("På biblioteket · ")
    assert in_progress.adviser.reads("kl. 13.00")


def test_the_place_can_be_called_what_they_call_it(in_progress: WorkshopInProgress) -> None:
    in_progress.adviser.tap("preparation.place.fold")
    in_progress.adviser.tap("preparation.placeField")
    in_progress.adviser.write("Bænken ved havnen")
    in_progress.adviser.tap("preparation.onward")
    wait_until(lambda: in_progress.adviser.there("welcome.onward"), "the next room")
    assert agreed(in_progress).place == "Bænken ved havnen"


def test_the_citizens_screen_is_calm_meanwhile(in_progress: WorkshopInProgress) -> None:
    assert set(in_progress.citizen.texts()) == {"Pause", "Stop"}
    assert not in_progress.citizen.there("citizen.skip")
    in_progress.enter(Room.WELCOME)
    assert in_progress.citizen.there("citizen.skip")


def open_fold(workshop: WorkshopInProgress, name: str) -> None:
    workshop.adviser.tap(f"preparation.{name}.fold")


def test_any_of_the_staff_can_lead_and_the_line_about_the_double_role_follows(
    in_progress: WorkshopInProgress,
) -> None:
    assert in_progress.adviser.reads("jeg er også med til at afgøre")
    open_fold(in_progress, "people")
    in_progress.adviser.tap("preparation.facilitator:Jonas Prøve")
    jonas = in_progress.living.workshop.first(Role.CONTACT)
    in_progress.settled()
    assert in_progress.living.workshop.facilitator == jonas
    assert not in_progress.adviser.there("preparation.facilitator:Alma"), "staff alone can lead"
    in_progress.adviser.await_text("Mette vil gerne hjælpe dig og er også med til at afgøre")
    open_fold(in_progress, "people")
    in_progress.adviser.await_text("Jonas Prøve fører samtalen, Mette Lund skriver.")


def test_what_it_means_to_be_a_guardian_is_told_before_and_after(
    in_progress: WorkshopInProgress,
) -> None:
    open_fold(in_progress, "people")
    in_progress.adviser.tap("preparation.add")
    assert not in_progress.adviser.reads("Borgeren bliver stadig hørt")
    in_progress.adviser.tap("preparation.add.role:guardian")
    in_progress.adviser.await_text("Borgeren bliver stadig hørt")
    in_progress.adviser.tap("preparation.add.name")
    in_progress.adviser.write("Per Værgesen")
    in_progress.adviser.press(Qt.Key.Key_Return)
    in_progress.adviser.find("preparation.excuse:Per Værgesen")
    told = [text for text in in_progress.adviser.texts() if "Borgeren bliver stadig hørt" in text]
    assert len(told) == 2
    assert not in_progress.adviser.there("preparation.scribe:Per Værgesen")


def test_the_network_persons_coming_has_somebodys_wish_behind_it(
    in_progress: WorkshopInProgress,
) -> None:
    in_progress.adviser.tap("preparation.network:yes")
    in_progress.adviser.tap("preparation.whose:citizen")
    assert agreed(in_progress).network_whose is WhoseWish.CITIZEN
    assert not in_progress.adviser.there("preparation.networkAgain"), "there is no dream yet"


def test_a_form_that_does_not_suit_leads_to_what_suits_better(
    in_progress: WorkshopInProgress,
) -> None:
    open_fold(in_progress, "form")
    assert not in_progress.adviser.there("preparation.instead:*")
    in_progress.adviser.tap("preparation.form:no")
    in_progress.adviser.tap("preparation.instead:Et kortere møde")
    kept = agreed(in_progress)
    assert (kept.suits, kept.instead) == (Suits.NO, "Et kortere møde")
    open_fold(in_progress, "form")
    in_progress.adviser.await_text("Nej, ikke nu · Et kortere møde")


def test_an_interpreters_language_is_chosen_or_written(in_progress: WorkshopInProgress) -> None:
    open_fold(in_progress, "language")
    in_progress.adviser.tap("preparation.language:Tigrinya")
    assert agreed(in_progress).language == "Tigrinya"
    in_progress.adviser.tap("preparation.language:Tigrinya")
    assert agreed(in_progress).language == ""
    in_progress.adviser.tap("preparation.languageField")
    in_progress.adviser.write("Grønlandsk")
    in_progress.adviser.press(Qt.Key.Key_Tab)
    in_progress.settled()
    open_fold(in_progress, "language")
    in_progress.adviser.await_text("Tolk: Grønlandsk")


def test_how_long_it_takes_and_the_breaks_are_agreed(in_progress: WorkshopInProgress) -> None:
    open_fold(in_progress, "place")
    in_progress.adviser.tap("preparation.minutes:90")
    in_progress.adviser.tap("preparation.breaks:Hver halve time")
    kept = agreed(in_progress)
    assert (kept.minutes, kept.breaks) == (90, "Hver halve time")
    open_fold(in_progress, "place")
    in_progress.adviser.await_text("1½ time")


def test_a_day_that_has_gone_is_told_kindly_and_stops_nobody(
    in_progress: WorkshopInProgress,
) -> None:
    gone = datetime.now(UTC) - timedelta(days=3)
    in_progress.session.do(lambda m: preparing.agree_time(m, gone))
    in_progress.adviser.await_text("(dagen er gået)")
    open_fold(in_progress, "place")
    in_progress.adviser.find("preparation.dayIsOver")
    in_progress.adviser.tap("preparation.onward")
    wait_until(lambda: in_progress.adviser.there("welcome.onward"), "the next room")


@pytest.mark.parametrize("words", ["N" * 200, "ליאורה בת שבע", "\N{SMILING FACE WITH OPEN MOUTH}"])
def test_words_of_any_kind_are_kept_as_they_are(
    in_progress: WorkshopInProgress, words: str
) -> None:
    in_progress.session.do(lambda m: preparing.invite(m, Role.NETWORK, words))
    in_progress.session.do(lambda m: preparing.hope(m, words))
    in_progress.session.do(lambda m: preparing.agree_place(m, words))
    in_progress.settled()
    open_fold(in_progress, "people")
    excuse = in_progress.adviser.find(f"preparation.excuse:{words}")
    right = excuse.mapToScene(excuse.boundingRect().topRight()).x()
    assert right <= in_progress.adviser.window.width()
    in_progress.adviser.tap(f"preparation.excuse:{words}")
    wait_until(lambda: in_progress.living.workshop.first(Role.NETWORK) is None, "the excuse")
    assert agreed(in_progress).hopes == words


def test_another_day_one_sees_who_is_new_and_says_why(in_progress: WorkshopInProgress) -> None:
    open_fold(in_progress, "people")
    assert not in_progress.adviser.there("preparation.companyNote"), "it is the first meeting"
    first = in_progress.living.workshop
    in_progress.desk.meet_again(first.course_id)
    wait_until(lambda: in_progress.living.workshop.number == 2, "the next meeting")
    open_fold(in_progress, "people")
    in_progress.adviser.await_text("De samme mennesker som sidst.")
    in_progress.adviser.tap("preparation.excuse:Jonas Prøve")
    in_progress.session.do(lambda m: preparing.invite(m, Role.CONTACT, "Ida Ny"))
    in_progress.adviser.await_text("Ny siden sidst: Ida Ny. Var med sidst: Jonas Prøve.")
    in_progress.adviser.tap("preparation.companyNote")
    in_progress.adviser.write("Jonas er på ferie")
    in_progress.adviser.press(Qt.Key.Key_Tab)
    assert agreed(in_progress).company_note == "Jonas er på ferie"
