"""Danish words of the papers that no content file holds."""

from __future__ import annotations

from dreamdesk.domain.arrival import Colour
from dreamdesk.domain.dreams import Side
from dreamdesk.domain.goals import Approval, SmartPart
from dreamdesk.domain.people import Role
from dreamdesk.domain.positions import Position
from dreamdesk.domain.witnessing import Fit

PAGE = "side {page} af {pages}"
UNSEEN = "{sign} står for tegn, som ikke kan skrives på dette papir. De er gemt i DreamDesk."
FOR = "for {name}"

DRAWING_PAGE = "Side {page} af {pages} – {name}"
GLUE_HERE = "Lim side {page} her, med kanten ved linjen."
CUT_HERE = "Klip langs den stiplede linje."

ROLES = {
    Role.CITIZEN: "borger",
    Role.ADVISER: "rådgiver",
    Role.CONTACT: "kontaktperson",
    Role.NETWORK: "netværksperson",
    Role.INTERPRETER: "tolk",
    Role.GUARDIAN: "værge",
    Role.REPRESENTATIVE: "partsrepræsentant",
    Role.COMPANION: "bisidder",
}
MY_ROLES = {
    Role.ADVISER: "min rådgiver",
    Role.CONTACT: "min kontaktperson",
    Role.NETWORK: "fra mit netværk",
    Role.GUARDIAN: "min værge",
    Role.REPRESENTATIVE: "min partsrepræsentant",
    Role.COMPANION: "min bisidder",
}
YOUR_ROLES = {
    Role.ADVISER: "din rådgiver",
    Role.CONTACT: "din kontaktperson",
    Role.NETWORK: "fra dit netværk",
    Role.INTERPRETER: "tolk",
    Role.GUARDIAN: "din værge",
    Role.REPRESENTATIVE: "din partsrepræsentant",
    Role.COMPANION: "din bisidder",
}
ME = "Jeg"

# The plan
CITIZEN = "Borger"
CITIZEN_AND_CASE = "{name}, sagsnummer {number}"
AUTHORITY = "Kommune"
WORKSHOP = "Drømmeværksted"
MEETING_NUMBER = "{number}. møde"
PRESENT = "Til stede"
NEXT_MEETING = "Opfølgning"
NO_NEXT_MEETING = "ikke aftalt endnu"
WE_MET = "{day}, {number}"
GOALS = "Drømme og mål"
ONE_GOAL = "Målet"
GOAL = "Mål {number}"
DREAM = "Drøm {number}"
ONE_DREAM = "Drømmen"
IN_CITIZENS_WORDS = "Borgerens mål"
IN_AUTHORITYS_WORDS = "Myndighedens formulering"
WRITTEN_AFTERWARDS = "Skrives efter mødet"
ORDER = "Bestilling"
WISHED_SUPPORT = "Ønsket – {note}"
GOAL_BY = "{goal} · inden den\N{NO-BREAK SPACE}{day}"
NO_GOAL_YET = "Der er ikke noget mål endnu. Det kan vente til en anden dag."
NO_DREAM_YET = "Der er ikke skrevet en drøm eller et mål endnu. Det kan vente til en anden dag."
FIRST_WORDING = "Først sagt sådan"
APPROVAL = {
    Approval.YES: "Borgeren har sagt ja til ordene",
    Approval.NOT_YET: "Borgeren har sagt »ikke endnu« til ordene",
    Approval.CHANGE: "Borgeren vil lave noget om i ordene",
    Approval.NOT_ASKED: "Borgeren er ikke spurgt om ordene endnu",
}

LAW = "Efter servicelovens § 141, stk. 3"
LAW_LEAD = "Rådgiveren skriver felterne færdige efter mødet. Her står det, der kom frem på mødet."
PURPOSE = "Formålet med indsatsen"
NEEDED_EFFORT = "Den indsats, der er nødvendig"
DURATION = "Den forventede varighed"
OTHER = "Andre særlige forhold"
OTHER_LEAD = "Boform, beskæftigelse, personlig hjælp, behandling, hjælpemidler m.v."
IMPORTANT = "Det vigtige for borgeren:"
LAST_DEADLINE = "Målene rækker frem til den {day}."
ONE_DEADLINE = "Målet rækker frem til den {day}."
FOLLOWED_UP = "Der følges op {meeting}."
WHEN_AND_WHERE = "{when} · {where}"
READ = "Læst sammen"
READ_ON = "{label} den {day}."
READ_LABEL = "{label} (dato)"

# The story behind the goals
STORY = "Vejen hertil"
TABLE = "Billederne, som de lå på bordet"
TABLE_ALT = "Et bord set fra oven med disse billeder, fra venstre mod højre: {titles}."
LAID_IN = "{title} – lagt i »{field}«"
NAMED_DREAM = "{dream}: {wording}"
MOTIVATION = "Derfor er det vigtigt"
RESOURCES = "Det hjælper"
BARRIERS = "Det står i vejen"
SIDES = {
    Side.CITIZEN: "hos borgeren",
    Side.US: "hos os",
    Side.SURROUNDINGS: "i omgivelserne",
}
ASKED = "Der blev spurgt: {question}"
WRITTEN_BY = "{name}, skrevet ned af {scribe} den {day}"
WRITTEN = "{name}, skrevet ned den {day}"
NOT_READ_ALOUD = "{told}, ikke læst højt endnu"
SAID = "Med borgerens ord"
ALSO_SAID = "Også sagt"
ABOUT_MUSIC = "{told}, om musikken »{title}«"
MUSIC = "Musik: {title}"
MY_MUSIC = "Min musik: {title}"
PLAYED_BY = "{title} med {artist}"
DRAWING = "Tegning: {title}"
MY_DRAWING = "Min tegning: {title}"
STEPS_DRAWN = "Her kommer skridtene fra"
STEP_DRAWN = "Skridt {number}: »{words}«"
MUSIC_HEARD = "Musikken"
MUSIC_LEAD = "Det her blev der lyttet til, og det dukkede op."
BROUGHT_COLOUR = "farven {colour}"
BROUGHT_PICTURE = "billedet »{title}«"
BROUGHT_BY = "{title}: »{picture}«"
BROUGHT_NOTHING = "ikke noget bestemt"
COLOURS = {
    Colour.YELLOW: "gul",
    Colour.ORANGE: "orange",
    Colour.RED: "rød",
    Colour.PURPLE: "lilla",
    Colour.BLUE: "blå",
    Colour.GREEN: "grøn",
    Colour.GREY: "grå",
    Colour.BLACK: "sort",
}
ABOUT_DRAWING = "{told}, om tegningen »{title}«"
ABOUT_PICTURE = "{told}, om billedet »{title}«"
WHOLE_DREAM_IN_STORY = "Drømmen står med borgerens egne ord under »Vejen hertil«."

SMART = {
    SmartPart.SPECIFIC: "Specifikt",
    SmartPart.MEASURABLE: "Målbart",
    SmartPart.ATTRACTIVE: "Attraktivt",
    SmartPart.REALISTIC: "Realistisk",
    SmartPart.TIMEBOUND: "Tidsbestemt",
}
UNMEASURED = "Ikke målbart – og det er i orden"
NOT_TALKED_ABOUT = "Ikke talt om endnu"
BY_DAY = "Senest {day}"

NAMED_IN_TALK = "»{words}«"
ANSWER_TO = "{said} – svar på: {question}"
HEARD = "Det, der blev hørt"
HEARD_LEAD = "Begge har sagt ja til, at det står her."
FITS = {
    Fit.NOT_SAID: "",
    Fit.YES: "{name} sagde bagefter, at det passede.",
    Fit.PARTLY: "{name} sagde bagefter, at noget af det passede.",
    Fit.NO: "{name} sagde bagefter, at det ikke passede.",
}
POSITIONS = "Positionskortet"
POSITION_TITLES = {
    Position.NAMING: ("Navngivelse", "Hvad kalder du det?"),
    Position.EFFECT: ("Effekt", "Hvad gør det ved din hverdag?"),
    Position.STANCE: ("Stillingtagen", "Hvad synes du om det?"),
    Position.REASON: ("Begrundelse", "Hvorfor synes du det?"),
}

# The questions on small sheets
QUESTIONS = "Spørgsmål til samtalen"
QUESTIONS_OF = "{title} · {guide}"

# The citizen's page, in jeg-form
MY_PICTURE = "Billedet, jeg valgte"
I_SAID = "Det her sagde jeg:"
ENOUGH_TODAY = "Det er nok for i dag. Resten kan vente, til jeg er klar."
ALSO_DREAM = "Jeg drømmer også om:"
MY_GOAL = "Mit mål"
MY_OTHER_GOAL = "Mit andet mål:"
MY_OTHER_GOALS = "Mine andre mål:"
NOT_FINISHED = "Ordene i målet er ikke færdige endnu."
NO_DAY_YET = "Vi har ikke aftalt en dag endnu."
CALL_HOURS = "{phone}, {hours}"

# The invitation
INVITATION = "Invitation"
WHO = "{name}, {role}"
PURPOSE_OF = "{who} – {purpose}"
LEADS = "{who}, fører samtalen"
HOURS = {60: "1 time", 90: "1½ time", 120: "2 timer"}
MINUTES = "{minutes} minutter"
LETTERHEAD = " · "
MUNICIPALITY = "Kommunen"
