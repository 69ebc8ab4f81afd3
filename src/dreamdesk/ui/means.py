"""What the screens are given by the composition root."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from dreamdesk.content.library import Library
    from dreamdesk.services.meeting import Living
    from dreamdesk.services.ports import Clock, Store, Voice
    from dreamdesk.services.sound_port import Sound
    from dreamdesk.ui.printing import Printers
    from dreamdesk.ui.session import WorkshopSession
    from dreamdesk.ui.shared.vault_line import VaultLine

SAMPLE_CODE = "1234"
"""The adviser's code in the sample, where it is told on the screen."""


class Vaults(Protocol):
    """The vault folder: whether there is a vault in it, and how one gets in."""

    def exists(self) -> bool:
        """Whether there is a vault to open."""
        ...

    def warm_up(self) -> None:
        """Import what opening needs, while the password is typed."""
        ...

    def create(self, password: str) -> Store:
        """Make a new vault; raises a WorldError."""
        ...

    def open(self, password: str) -> Store:
        """Open the vault; raises WrongPassword or another WorldError."""
        ...


class Means:
    """The line to the vault, the way in, the time, the content, and whether all is a sample.

    `content` are the folders to find decks and frames in, the ones that win last.
    `cache` is where small pictures of the content are kept, None for nowhere.
    """

    def __init__(
        self,
        line: VaultLine,
        vaults: Vaults,
        clock: Clock,
        content: tuple[Path, ...],
        *,
        sample: bool = False,
        cache: Path | None = None,
    ) -> None:
        self.line = line
        self.vaults = vaults
        self.clock = clock
        self.sample = sample
        self._content = content
        self.cache = cache

    @cached_property
    def library(self) -> Library:
        """The decks, frames and spoken texts; imported when first asked for, after the lock."""
        from dreamdesk.content.library import Library

        return Library(self._content)

    @cached_property
    def voice(self) -> Voice:
        """The machine's Danish voice, if it has one; imported when a picture may be read aloud."""
        from dreamdesk.ui.voice import SystemVoice

        return SystemVoice()

    @cached_property
    def sound(self) -> Sound:
        """The one owner of sound; imported when music is first at hand."""
        from dreamdesk.ui.sound import SystemSound

        return SystemSound()

    def fall_silent(self) -> None:
        """Let go of the loudspeaker, if it was ever asked for."""
        if "sound" in vars(self):
            self.sound.close()

    def session(self, store: Store, living: Living) -> WorkshopSession:
        """Return the session of an open workshop, which asks for voice and sound when needed."""
        from dreamdesk.ui.session import WorkshopSession

        return WorkshopSession(
            self.line,
            store,
            self.clock,
            living,
            voice=lambda: self.voice,
            sound=lambda: self.sound,
        )

    @cached_property
    def printers(self) -> Printers:
        """The printers of this machine; imported when a paper is first looked at."""
        from dreamdesk.ui.printing import SystemPrinters

        return SystemPrinters()
