"""Hands on the table, undo and redo, and crashes in between: the vault against a model.

What is done goes through the services, as hands do it. A crash closes the vault without a commit of
what was under way; what was finished is there when it is opened again, with its undo.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from dreamdesk.domain.card_table import Cards, Pose
from dreamdesk.services import choosing_cards, laying_cards
from dreamdesk.services.meeting import Meeting
from dreamdesk.storage.vault import Vault
from support.open_meeting import OpenMeeting, begin_meeting
from support.vaults import PASSWORD, new_vault

CARDS = ("bro", "dør", "lygte", "rede", "hare")
_shares = st.floats(-0.5, 1.5)
_poses = st.builds(Pose, _shares, _shares, st.floats(-180, 180), st.floats(0.6, 2.2))
_some = st.lists(st.sampled_from(CARDS), min_size=1, max_size=3, unique=True)


class HandsOnTheTable(RuleBasedStateMachine):
    """Keeps what lay after each action, as the model, beside the table in the vault."""

    @initialize()
    def begin(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.meeting = begin_meeting(new_vault(Path(self.folder.name)))
        self.seen: list[Cards] = [()]
        self.at = 0
        self.page = 0

    def do(self, change: Callable[[Meeting], None]) -> None:
        before = self.meeting.living.table
        self.meeting.do(change)
        after = self.meeting.living.table
        if after.changes[: after.done] != before.changes[: before.done]:
            self.seen[self.at + 1 :] = [after.cards]
            self.at += 1

    @rule(card=st.sampled_from(CARDS), x=_shares, y=_shares)
    def lay(self, card: str, x: float, y: float) -> None:
        self.do(partial(laying_cards.lay, card=card, x=x, y=y))

    @rule(cards=_some, poses=st.lists(_poses, min_size=3, max_size=3))
    def move(self, cards: list[str], poses: list[Pose]) -> None:
        self.do(partial(laying_cards.put_down, poses=dict(zip(cards, poses, strict=False))))

    @rule(
        act=st.sampled_from(
            [laying_cards.turn, laying_cards.put_back, laying_cards.pile, laying_cards.spread]
        ),
        cards=_some,
    )
    def act(self, act: Callable[..., None], cards: list[str]) -> None:
        self.do(lambda meeting: act(meeting, *cards))

    @rule(word=st.sampled_from(["", "nært", "svært"]), cards=_some)
    def group(self, word: str, cards: list[str]) -> None:
        self.do(lambda meeting: laying_cards.group(meeting, word, *cards))

    @rule()
    def undo(self) -> None:
        self.meeting.do(laying_cards.undo)
        self.at = max(self.at - 1, 0)

    @rule()
    def redo(self) -> None:
        self.meeting.do(laying_cards.redo)
        self.at = min(self.at + 1, len(self.seen) - 1)

    @rule(pages=st.integers(-2, 2))
    def turn_page(self, pages: int) -> None:
        self.meeting.do(partial(choosing_cards.turn_page, pages=pages))
        self.page += pages

    @rule(cards=_some)
    def crash_in_the_middle(self, cards: list[str]) -> None:
        with self.meeting.vault.begin() as work:
            meeting = Meeting(work, self.meeting.clock, self.meeting.workshop_id)
            laying_cards.put_back(meeting, *cards)
        self.reopen()

    @rule()
    def reopen(self) -> None:
        self.meeting.vault.close()
        vault = Vault.open(Path(self.folder.name), PASSWORD)
        self.meeting = OpenMeeting(vault, self.meeting.clock, self.meeting.workshop_id)

    @invariant()
    def the_vault_holds_what_the_model_does(self) -> None:
        table = self.meeting.living.table
        assert table.cards == self.seen[self.at]
        assert table.can_undo == (self.at > 0)
        assert table.can_redo == (self.at < len(self.seen) - 1)
        assert table.choosing.page == self.page

    def teardown(self) -> None:
        self.meeting.vault.close()
        self.folder.cleanup()


HandsOnTheTable.TestCase.settings = settings(max_examples=15, stateful_step_count=25, deadline=None)
TestHandsOnTheTable = HandsOnTheTable.TestCase
