"""Whatever is kept comes back, however it came to be."""

import tempfile
from pathlib import Path
from uuid import UUID

from hypothesis import given, settings
from hypothesis import strategies as st

from dreamdesk.domain.card_table import CardTable
from dreamdesk.domain.course import Course
from dreamdesk.domain.goals import Goal
from dreamdesk.domain.quotes import KeptPicture
from dreamdesk.domain.workshop import Workshop
from dreamdesk.storage.vault import Vault
from support.aggregates import (
    TableAction,
    card_tables,
    goals,
    table_actions,
    unhurried,
    whole,
    workshops,
)
from support.vaults import new_vault, reopened

COURSE_ID, WORKSHOP_ID, PICTURE_ID = (UUID(int=number) for number in (101, 102, 103))
GOAL_IDS = tuple(UUID(int=number) for number in range(111, 114))

courses = whole(Course, id=st.just(COURSE_ID), pictures=st.just(()), music=st.just(()))
pictures = whole(KeptPicture, id=st.just(PICTURE_ID))
some_workshop = workshops(WORKSHOP_ID, COURSE_ID, (PICTURE_ID,))
few_examples = settings(unhurried, max_examples=40)


@few_examples
@given(courses, pictures, some_workshop, card_tables(WORKSHOP_ID), st.data())
def test_everything_comes_back_from_a_vault_that_was_closed(
    course: Course, picture: KeptPicture, workshop: Workshop, table: CardTable, data: st.DataObject
) -> None:
    with tempfile.TemporaryDirectory() as name:
        vault = new_vault(Path(name))
        with vault.begin() as work:
            work.courses.put(course)
            work.pictures.keep(picture)
            work.workshops.put(workshop, workshop.created_at)
            work.tables.put(table)
            kept = data.draw(goals_of(workshop))
            for goal in kept:
                work.goals.put(goal)
            work.commit()
        vault = reopened(vault, Path(name))
        with vault.begin() as work:
            assert work.courses.get(COURSE_ID) == course
            assert work.workshops.get(WORKSHOP_ID) == workshop
            assert work.workshops.of_course(COURSE_ID) == (workshop,)
            assert work.tables.get(WORKSHOP_ID) == table
            assert {goal.id: goal for goal in work.goals.of_workshop(WORKSHOP_ID)} == {
                goal.id: goal for goal in kept
            }
            (line,) = work.courses.lines()
            assert (line.citizen, line.workshop_id) == (course.citizen.name, WORKSHOP_ID)
        vault.close()


@st.composite
def goals_of(draw: st.DrawFn, workshop: Workshop) -> tuple[Goal, ...]:
    dreams = (*workshop.dreams, *workshop.put_away)
    if not dreams:
        return ()
    chosen = draw(st.lists(st.sampled_from(GOAL_IDS), unique=True))
    return tuple(
        draw(goals(goal_id, WORKSHOP_ID, draw(st.sampled_from(dreams)).id)) for goal_id in chosen
    )


def put(vault: Vault, workshop: Workshop, wanted: tuple[Goal, ...], commit: bool) -> None:
    with vault.begin() as work:
        for goal in work.goals.of_workshop(WORKSHOP_ID):
            work.goals.remove(goal.id)
        work.workshops.put(workshop, workshop.created_at)
        for goal in wanted:
            work.goals.put(goal)
        if commit:
            work.commit()


def check(vault: Vault, workshop: Workshop, wanted: tuple[Goal, ...]) -> None:
    with vault.begin() as work:
        assert work.workshops.get(WORKSHOP_ID) == workshop
        found = work.goals.of_workshop(WORKSHOP_ID)
        assert {goal.id: goal for goal in found} == {goal.id: goal for goal in wanted}


@few_examples
@given(some_workshop, st.lists(st.tuples(some_workshop, st.booleans(), st.booleans())), st.data())
def test_after_any_row_of_changes_the_vault_holds_the_last_one_that_was_committed(
    first: Workshop, changes: list[tuple[Workshop, bool, bool]], data: st.DataObject
) -> None:
    with tempfile.TemporaryDirectory() as name:
        vault = new_vault(Path(name))
        with vault.begin() as work:
            work.courses.put(data.draw(courses))
            work.pictures.keep(data.draw(pictures))
            work.commit()
        put(vault, first, (), commit=True)
        model: tuple[Workshop, tuple[Goal, ...]] = (first, ())
        for workshop, commit, reopen in changes:
            wanted = data.draw(goals_of(workshop))
            put(vault, workshop, wanted, commit)
            model = (workshop, wanted) if commit else model
            vault = reopened(vault, Path(name)) if reopen else vault
            check(vault, *model)
        vault = reopened(vault, Path(name))
        check(vault, *model)
        vault.close()


@few_examples
@given(courses, st.lists(st.tuples(table_actions, st.booleans()), max_size=30))
def test_a_card_table_follows_everything_that_is_done_and_undone(
    course: Course, actions: list[tuple[TableAction, bool]]
) -> None:
    with tempfile.TemporaryDirectory() as name:
        vault = new_vault(Path(name))
        with vault.begin() as work:
            work.courses.put(course)
            begun = course.created_at
            work.workshops.put(Workshop(WORKSHOP_ID, COURSE_ID, 1, begun), begun)
            work.commit()
        table = CardTable(WORKSHOP_ID)
        for act, reopen in actions:
            table = act(table)
            with vault.begin() as work:
                work.tables.put(table)
                work.commit()
            vault = reopened(vault, Path(name)) if reopen else vault
            with vault.begin() as work:
                assert work.tables.get(WORKSHOP_ID) == table
        vault.close()
