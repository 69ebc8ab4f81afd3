"""The invitation: one page in large plain type, with what the law wants told at the bottom."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import tzinfo

from dreamdesk.content.texts import Introduction, InvitationWords, filled
from dreamdesk.content.texts import Privacy as PrivacyWords
from dreamdesk.domain.authority import Authority
from dreamdesk.domain.people import Role
from dreamdesk.domain.workshop import Workshop
from dreamdesk.handleplan import dates, texts
from dreamdesk.handleplan.document import (
    Arranged,
    Block,
    Fact,
    Facts,
    Heading,
    Paragraph,
    SideBySide,
    Title,
    Voice,
)
from dreamdesk.handleplan.material import tied_number

LONGEST_NAME, LONGEST = 40, 60
"""Characters of a name, and of a sentence that somebody typed."""


@dataclass(frozen=True, slots=True)
class Host:
    """Who invites: the municipality, as far as it is named, and how long things are kept."""

    authority: Authority
    keep_months: int


def invitation_blocks(
    workshop: Workshop, words: Introduction, authority: Authority, zone: tzinfo | None
) -> tuple[Block, ...]:
    """Return the invitation, from the greeting to the adviser's name."""
    said = words.invitation
    adviser = workshop.first(Role.ADVISER) or workshop.first(Role.CONTACT)
    names = [_short(known, LONGEST_NAME) for known in authority.named]
    name = _short(adviser.name, LONGEST_NAME) if adviser else (*names, texts.MUNICIPALITY)[0]
    return (
        *_letterhead(names),
        Title(said.heading),
        Paragraph(
            filled(said.greeting, citizen=_short(workshop.citizen.name, LONGEST_NAME)), Voice.LEAD
        ),
        Paragraph(said.intro),
        *_when_where_who(workshop, words, zone),
        Paragraph(said.what),
        Paragraph(said.why),
        Paragraph(said.right),
        Paragraph(said.bring),
        Paragraph(_questions(said, name, (adviser and adviser.phone) or authority.phone)),
        Paragraph(filled(said.sign_off, adviser=name)),
    )


def privacy(words: Introduction, host: Host) -> tuple[Block, ...]:
    """Return what article 13 of the General Data Protection Regulation asks to be told."""
    said, authority = words.privacy, host.authority
    slots = {
        "municipality": _short(authority.municipality, LONGEST_NAME) or texts.MUNICIPALITY,
        "months": str(host.keep_months),
    }
    lines = [filled(line, **slots) for line in (*said.lines, _whom_to_ask(said, authority))]
    paragraphs = tuple(Paragraph(line, Voice.SMALL) for line in lines)
    half = _middle([len(line) for line in lines])
    columns = SideBySide(paragraphs[:half], paragraphs[half:])
    return (Heading(words.privacy.heading, 3), columns)


def _whom_to_ask(said: PrivacyWords, authority: Authority) -> str:
    """Return how one reaches the data protection officer, and where one can complain."""
    ask = said.ask_on_phone if authority.phone else said.ask
    if authority.officer:
        ask = said.ask_officer
    phone, officer = tied_number(_short(authority.phone, LONGEST_NAME)), _short(authority.officer)
    return f"{filled(ask, phone=phone, officer=officer)} {said.complain}"


def _letterhead(names: list[str]) -> tuple[Block, ...]:
    return (Paragraph(texts.LETTERHEAD.join(names), Voice.SOFT),) if names else ()


def _middle(lengths: list[int]) -> int:
    """Return after how many lines the two halves are most alike in length."""
    return min(
        range(1, len(lengths) + 1), key=lambda cut: abs(sum(lengths[:cut]) - sum(lengths[cut:]))
    )


def _when_where_who(
    workshop: Workshop, words: Introduction, zone: tzinfo | None
) -> tuple[Block, ...]:
    said, agreed = words.invitation, workshop.preparation
    when = ""
    if agreed.meets_at:
        when = dates.alone(dates.meeting(agreed.meets_at.astimezone(zone)))
    rows = [
        Fact(said.when_lead, when),
        Fact(said.length_lead, _length(said, agreed.minutes)),
        Fact(said.where_lead, _short(agreed.place)),
        Fact(said.who_lead, _who(workshop)),
        Fact(said.breaks_lead, _short(agreed.breaks)),
        Fact(said.interpreter_lead, _interpreter(said, agreed.language)),
    ]
    facts = Facts(tuple(row for row in rows if row.text), Arranged.FRAMED)
    is_open = not when and not agreed.place
    return (Paragraph(said.when_where_open), facts) if is_open else (facts,)


def _length(said: InvitationWords, minutes: int) -> str:
    if not minutes:
        return ""
    length = texts.HOURS.get(minutes) or filled(texts.MINUTES, minutes=str(minutes))
    return filled(said.length, length=length)


def _interpreter(said: InvitationWords, language: str) -> str:
    if not language:
        return ""
    # A language is written small in Danish: "en tolk til arabisk".
    return filled(
        said.interpreter, language=_short(language[:1].lower() + language[1:], LONGEST_NAME)
    )


def _who(workshop: Workshop) -> str:
    agreed, lines = workshop.preparation, []
    for person in workshop.participants:
        if person.role is Role.CITIZEN:
            continue
        line = filled(
            texts.WHO, name=_short(person.name, LONGEST_NAME), role=texts.YOUR_ROLES[person.role]
        )
        if person == workshop.facilitator and person.role is not Role.ADVISER:
            line = filled(texts.LEADS, who=line)
        if person.role is Role.NETWORK and agreed.network_purpose:
            line = filled(texts.PURPOSE_OF, who=line, purpose=_short(agreed.network_purpose))
        lines.append(line)
    return "\n".join(lines)


def _short(words: str, longest: int = LONGEST) -> str:
    """Return words on one line, cut where they would take the page from all the others.

    All of it stays in the workshop; the invitation is one page that can be read at a glance.
    """
    line = " ".join(words.split())
    return line if len(line) <= longest else f"{line[: longest - 1].rstrip()}…"


def _questions(said: InvitationWords, name: str, phone: str) -> str:
    """Return whom to ask, by their own number or else the municipality's."""
    if not phone:
        return filled(said.questions_without_phone, adviser=name)
    number = tied_number(_short(phone, LONGEST_NAME))
    return filled(said.questions, adviser=name, phone=number)
