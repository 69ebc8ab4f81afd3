"""Why a file that somebody brought was not taken in, said about that file."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from dreamdesk.domain.errors import Refusal


def refusal_told(name: str, why: Refusal) -> str:
    """Return one sentence that names the file and says what one can do."""
    return _words()[why].replace("%1", name)


def already_here_told(names: Sequence[str]) -> str:
    """Return one sentence about files that were not brought again, empty for none."""
    if len(names) < 2:
        return refusal_told(names[0], Refusal.ALREADY_HERE) if names else ""
    told = QCoreApplication.translate("Refusal", "%1 er her allerede og er ikke hentet igen.")
    return told.replace("%1", f"{len(names)}")


def _words() -> dict[Refusal, str]:
    def said(text: str) -> str:
        return QCoreApplication.translate("Refusal", text)

    return {
        Refusal.EMPTY: said("»%1« er tom. Kopiér den igen derfra, hvor den kom fra."),
        Refusal.TOO_LARGE: said("»%1« er for stor. Find eller lav en mindre udgave."),
        Refusal.NOT_A_PICTURE: said("»%1« er ikke et billede, DreamDesk kender."),
        Refusal.DRAWING: said("»%1« er en tegning (SVG). Gem den som PNG, og prøv igen."),
        Refusal.TORN: said("»%1« er gået i stykker og kan ikke læses. Find den et andet sted."),
        Refusal.UNREADABLE: said("»%1« kunne ikke læses. Sidder USB-nøglen i? Så prøv igen."),
        Refusal.UNSAFE: said("»%1« indeholder noget, der ikke hører til, og er ikke hentet."),
        Refusal.OUTSIDE: said("»%1« peger et andet sted hen og er ikke hentet."),
        Refusal.WITHOUT_ID: said("»%1« mangler et id af små bogstaver, tal og bindestreger."),
        Refusal.SAME_ID: said("»%1« har samme id som noget andet. Giv det sit eget."),
        Refusal.WITHOUT_FILE: said("»%1«: filen ligger der ikke."),
        Refusal.TOO_MANY: said("»%1«: det er for meget på én gang. Hent lidt ad gangen."),
        Refusal.NOT_MUSIC: said("»%1« er ikke musik, DreamDesk kender."),
        Refusal.PROTECTED: said("»%1« er låst af den, der har solgt den, og kan ikke spilles her."),
        Refusal.TOO_LONG: said("»%1« varer over en time. Find et kortere stykke."),
        Refusal.ALREADY_HERE: said("»%1« er her allerede."),
    }
