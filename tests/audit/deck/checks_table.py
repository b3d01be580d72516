"""Writes the table of docs/deck-check.md: `python -m tests.audit.deck.checks_table`."""

from pathlib import Path

from inclusive_meetings.audit.deck.engine import about, check_names

PAGE = Path(__file__).parents[3] / "docs" / "deck-check.md"
BEGINS, ENDS = "<!-- checks -->\n", "<!-- end of checks -->\n"


def table() -> str:
    """Return what each check says of itself, A to Z."""
    parts = []
    for name in check_names():
        said = about(name)
        parts.append(
            f"### {name}\n\n"
            f"- Looks for: {said.looks_for}\n"
            f"- Why: {said.why}\n"
            f"- In PowerPoint: {said.mend}\n"
            f"- Source: {said.source}.\n\n"
        )
    return "".join(parts)


def page() -> str:
    """Return the page with its table as it should be."""
    above, _, rest = PAGE.read_text(encoding="utf-8").partition(BEGINS)
    _, _, below = rest.partition(ENDS)
    return f"{above}{BEGINS}\n{table()}{ENDS}{below}"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
