"""What is wrong with a content file, told to somebody who may put it right."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from dreamdesk.domain.errors import ContentBroken, Mistake


def told(trouble: ContentBroken) -> str:
    """Return what was found and what was expected, in a sentence or two."""
    return _words()[trouble.mistake].format(about=trouble.about)


def _words() -> dict[Mistake, str]:
    say = QCoreApplication.translate
    return {
        Mistake.OTHER: say(
            "Content", "Her står noget, der ikke passer sammen med resten ({about})."
        ),
        Mistake.UNREADABLE: say("Content", "Filen kan ikke åbnes. Se, om den ligger der endnu."),
        Mistake.LINK: say("Content", "Det er en genvej ud af mappen. Læg selve filen i mappen."),
        Mistake.TOO_LARGE: say("Content", "Filen er så stor, at den må indeholde andet end ord."),
        Mistake.NOT_UTF8: say(
            "Content", "Bogstaverne kan ikke læses. Gem filen igen med tegnsættet UTF-8."
        ),
        Mistake.NOT_TOML: say(
            "Content",
            "Noget er ikke lukket. Se efter et anførselstegn, der mangler, eller en parentes.",
        ),
        Mistake.NEWER: say("Content", "Filen er lavet til en nyere udgave af DreamDesk."),
        Mistake.UNKNOWN_KEY: say(
            "Content", "Ordet »{about}« kendes ikke. Måske er det stavet forkert."
        ),
        Mistake.WRONG_VALUE: say(
            "Content", "»{about}« mangler eller er skrevet på en anden måde end ellers."
        ),
        Mistake.NOT_A_CHOICE: say("Content", "Her kan kun stå et af ordene: {about}."),
        Mistake.EMPTY: say("Content", "»{about}« er tom. Der skal stå noget."),
        Mistake.TOO_LONG: say("Content", "Teksten er for lang. Der er plads til {about} tegn."),
        Mistake.TOO_MANY: say("Content", "Der er for mange spørgsmål. Der er plads til {about}."),
        Mistake.TWICE: say(
            "Content", "Navnet »{about}« er brugt to gange. Giv det ene et andet navn."
        ),
        Mistake.NO_CORE: say(
            "Content", "Ingen af spørgsmålene er et kernespørgsmål (core = true)."
        ),
    }
