"""What is private never reaches a document that is shared."""

import io
import zipfile
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from inclusive_meetings.build.choices import Choices
from inclusive_meetings.build.pack import pack
from inclusive_meetings.build.prepared import Prepared
from inclusive_meetings.model.checklist import Barrier, Tick, TickList
from inclusive_meetings.model.people import Contributor, Private, Role
from tests.samples import a_meeting, at, the_words, wording

WORDS = st.text(alphabet="abcdefgh نسر", min_size=1, max_size=12)
PRIVATE = st.builds(
    Private,
    contact=st.just("QCANARYQ 07700 900123"),
    access=st.none() | WORDS.map("QCANARYQ {}".format),
    language=st.none() | WORDS.map("QCANARYQ {}".format),
    food=st.none() | WORDS.map("QCANARYQ {}".format),
    payment=st.none() | WORDS.map("QCANARYQ {}".format),
    in_return=st.none() | WORDS.map("QCANARYQ {}".format),
    papers_by=st.none() | WORDS.map("QCANARYQ {}".format),
    arranged=st.just(("QCANARYQ",)),
)
PEOPLE = st.lists(
    st.builds(
        Contributor,
        name=WORDS,
        place=st.just(at()),
        role=st.sampled_from(Role),
        organisation=WORDS,
        private=st.none() | PRIVATE,
    ),
    max_size=5,
)


def prepared(people: tuple[Contributor, ...]) -> Prepared:
    """Return the sample meeting with other people."""
    return Prepared(replace(a_meeting(), people=people), wording(), the_words())


def plain(content: bytes) -> str:
    """Return everything that stands in a file, also inside office files."""
    if not content.startswith(b"PK"):
        return content.decode("utf-8")
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        return "".join(
            parts.read(n).decode("utf-8", "ignore") for n in parts.namelist()
        )


def test_no_shared_file_holds_what_is_private() -> None:
    made = pack(prepared(a_meeting().people), Choices())

    leaks = {
        name
        for name, content in made.files.items()
        if not name.startswith("private/") and "CANARY" in plain(content)
    }

    assert leaks == set()


def test_what_the_chair_keeps_beside_the_agenda_stays_with_the_chair() -> None:
    ticks = TickList(
        (Tick("own", at(), do="CANARYDO", by="CANARYBY", note="CANARYNOTE"),),
        (Barrier("CANARYBARRIER", at(), raised_by="CANARYRAISED", owner="CANARYOWN"),),
    )
    made = pack(replace(prepared(a_meeting().people), ticks=ticks), Choices())

    every = {name: plain(content) for name, content in made.files.items()}
    assert "CANARYDO" in every["private/inclusion-checklist.html"]
    assert "CANARYBARRIER" in every["private/for-managers.html"]
    for canary in ("CANARYDO", "CANARYBY", "CANARYNOTE", "CANARYBARRIER", "CANARYOWN"):
        holders = {name for name, words in every.items() if canary in words}
        assert all(name.startswith("private/") for name in holders)
        assert not any("briefings" in name for name in holders)
    # Whoever raised it is named nowhere in the pack.
    assert not any("CANARYRAISED" in words for words in every.values())


def test_every_private_document_says_so_first() -> None:
    made = pack(prepared(a_meeting().people), Choices(("text",)))

    silent = [
        name
        for name, content in made.files.items()
        if name.startswith("private/") and "Private: " not in plain(content)[:400]
    ]

    assert silent == []


def test_what_is_private_does_reach_the_chair_and_the_person() -> None:
    made = pack(prepared(a_meeting().people), Choices(("text",)))

    assert "CANARYACCESS" in plain(made.files["private/run-sheet.txt"])
    own = plain(made.files["private/briefings/nasreen-akhtar.txt"])
    assert "CANARYPAYMENT" in own
    assert "CANARYJOE" not in own


@given(PEOPLE)
@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_no_made_up_meeting_leaks(people: list[Contributor]) -> None:
    made = pack(prepared(tuple(people)), Choices(("html", "text", "ics")))

    assert [
        name
        for name, content in made.files.items()
        if not name.startswith("private/") and "QCANARYQ" in plain(content)
    ] == []


@pytest.mark.slow
@given(PEOPLE)
@settings(max_examples=60, deadline=None)
def test_no_made_up_meeting_leaks_in_any_format(people: list[Contributor]) -> None:
    every = ("html", "text", "ics", "docx", "pptx")
    made = pack(prepared(tuple(people)), Choices(every))

    assert [
        name
        for name, content in made.files.items()
        if not name.startswith("private/") and "QCANARYQ" in plain(content)
    ] == []
