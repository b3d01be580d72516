"""Every check of decks is documented, with its source, and up to date."""

from inclusive_meetings.audit.deck.engine import check_names
from inclusive_meetings.files.slideshow import refusals
from tests.audit.deck.checks_table import PAGE, page


def test_the_page_says_what_the_checks_say_of_themselves() -> None:
    assert PAGE.read_text(encoding="utf-8") == page()
    assert [name for name in check_names() if f"### {name}\n" not in page()] == []


def test_every_refusal_is_documented() -> None:
    names = {*refusals.MENDS, "macros", "lost-part", "broken-part", "not-slides"}
    names |= {"open-elsewhere", "no-slides", "document-type", "check-failed"}
    said_by_the_command = {"folder", "not-a-file"}

    assert [n for n in names - said_by_the_command if f"`{n}`" not in page()] == []
