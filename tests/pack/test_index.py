"""The page that leads to everything keeps apart what to share and what not."""

from inclusive_meetings.document.inlines import Link
from inclusive_meetings.document.nodes import Section
from inclusive_meetings.model.findings import Audited, Finding, Level
from inclusive_meetings.pack import index
from inclusive_meetings.pack.brief import Brief
from inclusive_meetings.pack.index import PackFile
from inclusive_meetings.pack.parts import PARTS, Audience
from tests.pack.reading import every, said, section
from tests.samples import a_bare_meeting, a_meeting, at, wording

MADE = (
    PackFile("share/agenda.html", "Our meeting", Audience.EVERYONE),
    PackFile("share/agenda.docx", "Our meeting", Audience.EVERYONE),
    PackFile("share/slides.pptx", "Our meeting", Audience.EVERYONE),
    PackFile(
        "private/briefings/nasreen.html", "For you", Audience.ONE_PERSON, "Nasreen"
    ),
    PackFile("private/run-sheet.html", "Run sheet", Audience.CHAIR),
)


def finding(level: Level, message: str, rule: str = "a-rule") -> Finding:
    """Return a finding of the agenda."""
    return Finding(at(), rule, message, "Mend it.", level)


def waiting(*findings: Finding) -> str:
    """Return what the page says about what waits."""
    brief = Brief(a_meeting(), wording(), audited=Audited(findings))
    return section(index.make(brief, MADE), "What waits for you")


def addresses(title: str) -> list[str]:
    """Return where the links of one section lead."""
    document = index.make(Brief(a_meeting(), wording()), MADE)
    for found in document.blocks:
        if isinstance(found, Section) and said(found.title) == title:
            links = every(Link, found)
            return [link.address for link in links if isinstance(link, Link)]
    raise LookupError(title)


def test_every_file_is_one_link_away_apart_from_what_it_is_for() -> None:
    assert addresses("Share with everyone") == [
        "share/agenda.html",
        "share/agenda.docx",
        "share/slides.pptx",
    ]
    assert addresses("For one person each") == ["private/briefings/nasreen.html"]
    assert addresses("Only for you, the chair") == ["private/run-sheet.html"]


def test_a_document_has_one_line_for_all_its_formats() -> None:
    document = index.make(Brief(a_meeting(), wording()), MADE)

    found = section(document, "Share with everyone")

    assert found.count("Agenda") == 1
    assert found.count("Word") == 1


def test_a_briefing_is_named_after_its_reader() -> None:
    document = index.make(Brief(a_meeting(), wording()), MADE)

    assert "Nasreen: the briefing" in section(document, "For one person each")


def test_the_run_sheet_is_opened_first() -> None:
    assert addresses("Open this first") == ["private/run-sheet.html"]


def test_all_findings_are_counted_and_the_most_important_come_first() -> None:
    found = waiting(
        finding(Level.COULD, "Small."),
        *(finding(Level.SHOULD, f"Middle {number}.") for number in range(5)),
        finding(Level.MUST, "Big."),
    )

    assert "Findings that wait: 7." in found
    assert found.index("Must: Big.") < found.index("Should: Middle 0.")
    assert "Small." not in found


def test_what_nobody_asked_of_whom_is_counted_and_not_told() -> None:
    found = waiting(
        finding(Level.MUST, "Nobody has asked Joe about food.", "needs-not-asked")
    )

    assert "about everything they need: 1." in found
    assert "Joe" not in found
    assert "food" not in found


def test_nothing_found_does_not_mean_that_nobody_is_left_out() -> None:
    assert "does not prove that nobody is left out" in waiting()


def test_every_part_of_the_table_has_a_name_on_the_page() -> None:
    named = {line["part"] for line in wording().records["index.parts"]}

    shared = {part.name for part in PARTS if part.audience is not Audience.ONE_PERSON}
    assert shared == named


def test_an_empty_pack_still_has_its_page() -> None:
    document = index.make(Brief(a_bare_meeting(), wording()), ())

    assert "This page is for you, the chair." in said(document)
