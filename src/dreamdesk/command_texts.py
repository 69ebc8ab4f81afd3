"""What the command line says, in Danish: each trouble is one sentence on one line."""

from __future__ import annotations

from dreamdesk.domain import errors

BUG = "Der gik noget galt i programmet; det er vores fejl, og alt, der er gemt, er i god behold."
NO_DISPLAY = (
    "Der er ingen skærm her, så vinduet kan ikke åbnes; papirer kan laves med: "
    "dreamdesk sample-plan FIL.pdf"
)
NO_TERMINAL = "Der er ingen terminal at skrive kodeordet i; brug --password-stdin."
PASSWORD = "Kodeord: "  # noqa: S105 - the question, not the answer
ENDINGS = "Papiret kan gemmes som .pdf; giv filen et navn, der ender på det."
NOTHING_YET = "Her er ingen forløb endnu."
NOT_CONTENT = "Her er hverken kortsæt eller samtaleguider: {path}"
CONTENT_BROKEN = "Noget af indholdet skal rettes; linjerne ovenfor siger hvor."
SOMETHING_MISSING = "Noget, som programmet ikke kan undvære, mangler; linjerne ovenfor siger hvad."
SAVED = "Gemt: {file}"
MEETING = "{id}  {number}. møde, {day}"
COURSE = "{name}{case}"
CASE = ", sagsnummer {number}"

_TOLD: dict[type[errors.WorldError], str] = {
    errors.WrongPassword: "Det var ikke kodeordet; intet er ændret, og du kan prøve igen.",
    errors.VaultInUse: (
        "DreamDesk er allerede åben; dine værksteder er i god behold, "
        "så luk det andet vindue, og prøv igen."
    ),
    errors.VaultDamaged: (
        "Dine værksteder kan ikke læses; DreamDesk har ikke slettet noget, "
        "så lad mappen ligge, som den er, og bed it-afdelingen om hjælp."
    ),
    errors.VaultFromNewerVersion: (
        "Dine værksteder er gemt i en nyere version af DreamDesk; intet er ændret, "
        "så åbn dem med den nyeste version."
    ),
    errors.FolderNotWritable: (
        "Der kan ikke gemmes i mappen {about}; det, der allerede er gemt, er i god behold, "
        "så vælg en anden mappe."
    ),
    errors.DiskFull: (
        "Der er ikke mere plads på disken; det, der allerede er gemt, er i god behold, "
        "så gør plads, og prøv igen."
    ),
    errors.NoVault: (
        "Her er ingen værksteder endnu; pladsen til dem laves, når programmet åbnes: dreamdesk"
    ),
    errors.UnknownWorkshop: (
        "Der er intet værksted med det id; se dem, der er, med: dreamdesk list"
    ),
    errors.ContentBroken: "En fil med billeder eller spørgsmål kan ikke læses: {about}",
    errors.MediumLost: (
        "Et billede eller et stykke musik kan ikke læses; resten er i god behold, "
        "så find det i en sikkerhedskopi, eller læg det ind igen."
    ),
    errors.SoundUnplayable: "Musikken kan ikke spilles; vælg et andet stykke.",
    errors.PrinterTrouble: "Papiret blev ikke skrevet ud; se til printeren, og prøv igen.",
}
_OF_THE_WORLD = "Noget uden for programmet kom i vejen; alt, der er gemt, er i god behold."


def sentence(error: errors.WorldError) -> str:
    """Return what is told about an error: what happened, what is safe, what one can do."""
    known = next((told for kind, told in _TOLD.items() if isinstance(error, kind)), _OF_THE_WORLD)
    about = ""
    if isinstance(error, errors.FolderNotWritable):
        about = str(error.folder)
    elif isinstance(error, errors.ContentBroken):
        about = f"{error.file}:{error.line}: {error.expected}"
    return known.format(about=about)
