"""Indstillinger: what the papers say of the municipality."""

from __future__ import annotations

from support.hands import wait_until
from support.workshop_in_progress import WorkshopInProgress

PLACE = ("Prøveby Kommune", "Voksenstøtten", "12 34 50 00", "dpo@proeveby.example")


def test_the_municipality_written_here_stands_on_the_invitation(
    in_progress: WorkshopInProgress,
) -> None:
    hands = in_progress.adviser
    in_progress.desk.home()
    hands.tap("home.settings")
    for place, words in enumerate(PLACE, 1):
        hands.tap(f"settings.authority:{place}")
        hands.write(words)
    hands.tap("settings.back")
    hands.tap("home.open")
    hands.tap("preparation.invitation")
    words = on_the_invitation(in_progress)
    assert "Prøveby Kommune · Voksenstøtten" in words
    assert "dpo@proeveby.example" in words
    assert not hands.there("papers.unnamed")


def test_it_is_still_there_when_one_comes_back(in_progress: WorkshopInProgress) -> None:
    hands = in_progress.adviser
    in_progress.desk.home()
    hands.tap("home.settings")
    hands.tap("settings.authority:1")
    hands.write(PLACE[0])
    hands.tap("settings.help:1")
    hands.write("70 11 00 31")
    hands.tap("settings.back")
    hands.tap("home.settings")
    for field, kept in (("authority:1", PLACE[0]), ("authority:2", ""), ("help:1", "70 11 00 31")):
        shown = hands.find(f"settings.{field}")
        wait_until(lambda shown=shown, kept=kept: shown.property("text") == kept, field)


def test_without_a_name_the_invitation_is_whole_and_says_where_to_write_it(
    in_progress: WorkshopInProgress,
) -> None:
    in_progress.adviser.tap("preparation.invitation")
    assert "Kommunen er dataansvarlig" in on_the_invitation(in_progress)
    in_progress.adviser.find("papers.unnamed")


def test_the_plan_says_nothing_of_a_missing_name(in_progress: WorkshopInProgress) -> None:
    in_progress.desk.see_papers(in_progress.desk.stage.presenter.session, "plan")
    in_progress.adviser.find("papers.print")
    assert not in_progress.adviser.there("papers.unnamed")


def on_the_invitation(workshop: WorkshopInProgress) -> str:
    """Return what one reads on it, once it is made."""
    presenter = workshop.desk.stage.presenter
    wait_until(lambda: presenter.state == "ready", "the invitation")
    pages = presenter.pages
    role = next(role for role, name in pages.roleNames().items() if name == b"words")
    words = pages.data(pages.index(0), role)
    return " ".join(str(words).split())
