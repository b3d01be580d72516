"""Agendas that break slides elsewhere: too long, too wide, too many, or one."""

HEAD = "---\ntitle: {title}\nstart: 10:00\n---\n\n"
COMPOUND = (
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
)
PROSE = " ".join(
    f"Sentence {number} tells what people said about the bus." for number in range(66)
)
LONG_TITLE = (
    "What the council, the surgery and eleven community groups could each promise to do"
    " for the families of Ash Lane during the winter after the library closes, and who"
    " would pay for the room, the food and the bus"
)


def table(rows: int) -> str:
    """Return a table of so many rows, one of them long."""
    payers = {7: "A long day with a story to tell, and nobody who wants to tell it."}
    lines = [
        f"| Day {number} | {payers.get(number, 'Bus')} | {number * 10} pounds |"
        for number in range(1, rows + 1)
    ]
    return "\n".join(("| What | Who pays | How much |", "|---|---|---|", *lines))


def item(title: str, more: str = "", minutes: int = 5) -> str:
    """Return an item of an agenda."""
    return f"## {title}\n- Time: {minutes} min\n{more}\n\n"


WIDE = "| " + " | ".join(f"Head{n}" for n in range(9)) + " |\n" + "|---" * 9 + "|\n"
HARD = {
    "table": HEAD.format(title="A table of 40 rows") + item("Costs", f"\n{table(40)}"),
    "wide-table": HEAD.format(title="A table of nine columns")
    + item("Costs", f"\n{WIDE}" + "| " + " | ".join(["accountability"] * 9) + " |"),
    "long-item": HEAD.format(title="An item of 600 words") + item("Talk", f"\n{PROSE}"),
    "long-list": HEAD.format(title="A list of long lines")
    + item("List", "\n" + "\n".join(f"- {PROSE[:400]}" for _ in range(4))),
    "long-title": HEAD.format(title=LONG_TITLE)
    + item(LONG_TITLE, f"- Question: {LONG_TITLE}?\n- Lead: Ana Pop, Ash Lane Group")
    + item(LONG_TITLE, f"\n{table(6)}"),
    "sixty-items": HEAD.format(title="Sixty items")
    + "".join(item(f"Item number {n}", "- Question: Why?") for n in range(60)),
    "one-item": HEAD.format(title="One item") + item("The only one"),
    "compound": HEAD.format(title=COMPOUND)
    + item(COMPOUND, f"- Question: {COMPOUND}?\n- Lead: {COMPOUND}\n\n- {COMPOUND}"),
    "urdu": "---\ntitle: ہم مل کر کام کیسے کریں\nlanguage: ur\nstart: 10:00\n---\n\n"
    "## خاندانوں نے کیا کہا\n- Time: 30 min\n- Question: کیا چیز مدد کرتی ہے؟\n"
    "- Lead: Nasreen Akhtar, Meri Awaaz\n",
    "hostile": HEAD.format(title='"<script>alert(1)</script> & = 1+1"')
    + item("=HYPERLINK(&quot;x&quot;) <b>", "- Question: {braces} %s \\u0000?"),
}
