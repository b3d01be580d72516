"""A made-up meeting and the shipped wording, for tests of every room."""

from datetime import date, time
from functools import cache

from inclusive_meetings.model.glossary import (
    Appearance,
    Sense,
    Status,
    Term,
    TermKind,
    WordUsed,
)
from inclusive_meetings.model.item import Item, ItemKind, Stage
from inclusive_meetings.model.meeting import Meeting, PreMeeting, Where
from inclusive_meetings.model.people import (
    Contact,
    Contributor,
    NamedPerson,
    Private,
    Role,
)
from inclusive_meetings.model.place import Passage, Place
from inclusive_meetings.model.venue import Answer, Venue, VenueAnswer
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.store.wording import wording as store_wording

AGENDA = "agenda.md"
# A glossary without a word, so that tests stay quick:  glossaries: [ours]
NO_WORDS = "title: Ours\nowner: Us\nlicence: CC0 1.0\nterms: []\n"


@cache
def wording() -> Wording:
    """Return the wording that ships with the program."""
    return store_wording.wording()


def at(line: int = 1, column: int = 1, file: str = AGENDA) -> Place:
    """Return a place in the sample agenda."""
    return Place(file, line, column)


def passage(text: str, line: int = 1) -> Passage:
    """Return words of the sample agenda."""
    return Passage(text, at(line))


NASREEN = Contributor(
    name="Nasreen Akhtar",
    place=at(2, 5, "people.yaml"),
    role=Role.VCSO,
    organisation="Meri Awaaz",
    languages=("en", "ur"),
    does="Runs a weekly group for carers.",
    knows="What families try before they ask a doctor.",
    why_you="You have sat with forty families through a diagnosis.",
    wants_raised=("Why the letters come only in English",),
    private=Private(
        contact="0113 496 0001 CANARYPHONE",
        access="Large print CANARYACCESS",
        language="Urdu interpreter CANARYLANGUAGE",
        food="Halal CANARYFOOD",
        payment="3 hours at £27.50 an hour CANARYPAYMENT",
        in_return="A training place CANARYRETURN",
        papers_by="post CANARYPOST",
        arranged=("Interpreter booked CANARYARRANGED",),
    ),
)
JOE = Contributor(
    name="Joe Brennan",
    place=at(20, 5, "people.yaml"),
    role=Role.PUBLIC,
    private=Private(access="A break each hour CANARYJOE"),
)
SAM = Contributor(
    name="Sam Okoro",
    place=at(30, 5, "people.yaml"),
    role=Role.CHAIR,
    organisation="Westvale Integrated Care Board",
    does="Decides with the board how the money is spent.",
)
ICB = Term(
    "nhs-001",
    "ICB",
    (
        Sense(
            "The local NHS body that plans and pays for most health services.",
            expansion="Integrated Care Board",
        ),
    ),
    at(3, 5, "nhs.yaml"),
    TermKind.ACRONYM,
)
HEALTHWATCH = Term(
    "nhs-002",
    "Healthwatch",
    (
        Sense(
            "The body that collects what people say about health and care.",
            status=Status.CLOSING,
            replaced_by="NHS bodies and councils (planned)",
            since="planned",
            as_of=date(2026, 11, 23),
        ),
    ),
    at(9, 5, "nhs.yaml"),
    TermKind.ORGANISATION,
)
PA = Term(
    "gen-001",
    "PA",
    (
        Sense("Someone a person employs.", "personal assistant", "social care"),
        Sense("A health worker trained to help doctors.", "physician associate", "GP"),
    ),
    at(12, 5, "nhs.yaml"),
    TermKind.ACRONYM,
)
FAMILIES = Item(
    passage("What families told us", 20),
    number=1,
    minutes=30,
    start=time(10, 10),
    leads=(NamedPerson("Nasreen Akhtar", "Meri Awaaz"),),
    raised_by=(NamedPerson("Meri Awaaz"),),
    purpose="listen",
    questions=("What must the pathway never do?",),
    text=passage("The ICB and Healthwatch listen. Bring **any** notes.", 27),
)
ITEMS = (
    Item(passage("Welcome", 14), ItemKind.WELCOME, minutes=10, start=time(10)),
    FAMILIES,
    Item(passage("Break", 30), ItemKind.BREAK, minutes=15, start=time(10, 40)),
    Item(
        passage("How is this meeting going for you?", 34),
        ItemKind.REFLECTION,
        2,
        minutes=10,
        start=time(10, 55),
    ),
    Item(
        passage("Who may employ a PA", 40),
        number=3,
        minutes=25,
        start=time(11, 5),
        purpose="decide",
        stage=Stage.DECIDED,
        text=passage("The PA budget.", 45),
    ),
    Item(passage("Close", 50), ItemKind.CLOSE, minutes=10, start=time(11, 30)),
)
HALL = Venue(
    name="Khidmat Hall",
    place=at(1, 1, "hall.yaml"),
    kind="community hall",
    address="1 Example Road, Westvale",
    travel="Bus 12 stops outside.",
    checked_by="Ana Pop",
    checked_on=date(2026, 11, 20),
    answers=(
        VenueAnswer("step-free-entrance", Answer.YES, at(8, 3, "hall.yaml")),
        VenueAnswer(
            "hearing-loop",
            Answer.NO,
            at(9, 3, "hall.yaml"),
            "Portable loop ordered.",
            "Ana Pop",
            date(2026, 11, 21),
        ),
    ),
)


def a_meeting() -> Meeting:
    """Return a whole meeting, as rich as an agenda can be."""
    return Meeting(
        name="dementia-pathway",
        title=passage("Designing the pathway together", 2),
        place=at(),
        date=date(2026, 12, 9),
        start=time(10),
        end=time(11, 40),
        where=Where(venue=HALL, words="Khidmat Hall"),
        purpose="Agree what the pathway must do for families.",
        stage=Stage.IDEA,
        chair=NamedPerson("Sam Okoro", "Westvale Integrated Care Board"),
        contact=Contact("Ana Pop", "0113 496 0000", "ana@example.org"),
        if_it_went_badly=Contact("Li Wei", "0113 496 0009", "li@example.org"),
        we_heard_by="5 working days",
        background=passage("Some background for everyone.", 12),
        items=ITEMS,
        people=(SAM, NASREEN, JOE),
        pre_meeting=PreMeeting(
            at(11), date(2026, 12, 2), time(14), 45, "by phone or at Khidmat Hall"
        ),
    )


def a_bare_meeting() -> Meeting:
    """Return a meeting of which the agenda says hardly anything."""
    return Meeting(
        name="notes",
        title=passage("Team meeting"),
        place=at(),
        items=(Item(passage("Budget", 3), number=1),),
    )


def the_words() -> tuple[WordUsed, ...]:
    """Return the words that the sample meeting uses, in order of first use."""
    first, last = "What families told us", "Who may employ a PA"
    return (
        WordUsed(ICB, ICB.senses[0], (Appearance(first, at(27, 5)),)),
        WordUsed(HEALTHWATCH, HEALTHWATCH.senses[0], (Appearance(first, at(27, 13)),)),
        WordUsed(PA, None, (Appearance(last, at(45, 5)),)),
    )
