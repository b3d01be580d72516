"""Agendas that break slides elsewhere: too long, too wide, too many, or one."""

import base64

from inclusive_meetings.document.nodes import Picture
from tests.writers import example_pictures as shown

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


def _within(picture: Picture) -> str:
    """Return the picture as an address that holds it whole."""
    content = base64.b64encode(picture.file.content).decode()
    return f"data:image/{picture.file.kind};base64,{content}"


def item(title: str, more: str = "", minutes: int = 5) -> str:
    """Return an item of an agenda."""
    return f"## {title}\n- Time: {minutes} min\n{more}\n\n"


WIDE = "| " + " | ".join(f"Head{n}" for n in range(9)) + " |\n" + "|---" * 9 + "|\n"
LONG_LEAD = (
    "Head of Planning Policy and Infrastructure Delivery, Strategic Growth Directorate"
)
LONG_QUESTION = (
    "What, in one sentence each, would the acute trust, the ambulance service, the"
    " borough, the groups and the families each have to give up so that nobody waits"
    " in a corridor on a trolley for more than four hours next winter?"
)
SIX_COLUMNS = (
    "| Scheme | Lead | 2025 | 2026 | RAG | Comment |\n|---|---|---:|---:|---|---|\n"
    "| Home First | ICB | 1,200 | 1,310 | Amber | Two posts vacant since September,"
    " and night sitting not recruited to |\n| Carers | Ash Lane | 90 | 90 | Green | |"
)
FAMILY = "\u200d".join("\U0001f469\U0001f469\U0001f467\U0001f466")
LEVELS = """
- First thing that must be done before the winter comes to all of our wards
  - Ask every ward what it needs, and write it down so that nobody forgets it
  - Tell the people who live nearby
    - By letter to each house in the two streets beside the hospital
    - By radio
      - In Urdu and Polish, at breakfast time, and once more in the evening

      | When | Who |
      |---|---|
      | 08:00 | Ana |

- Second
  - one
  - two
  - three
  - four
  - five
  - six
"""
LONG_ROW = f"| Winter pressures, and delays | {PROSE[:600]} |\n| Flu | Jabs |\n"
ROWS = f"| What | Why |\n|---|---|\n{LONG_ROW}"

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
    "council": HEAD.format(title="Better Care Fund — “Ageing well”")
    + item(
        "Quarterly return (BCF)",
        f"- Purpose: decide\n- Lead: {LONG_LEAD}\n- Question: {LONG_QUESTION}\n"
        "- Content note: How long it was before anybody knew that a man had died.\n\n"
        f"- Spend\n  - Home First: £1.2m\n    - night sitting £88k\n\n{SIX_COLUMNS}",
    )
    + item("Any other business")
    + item("Any other business", "- Question: What did the ICB say?"),
    "one-item": HEAD.format(title="One item") + item("The only one"),
    "compound": HEAD.format(title=COMPOUND)
    + item(COMPOUND, f"- Question: {COMPOUND}?\n- Lead: {COMPOUND}\n\n- {COMPOUND}"),
    "urdu": "---\ntitle: ہم مل کر کام کیسے کریں\nlanguage: ur\nstart: 10:00\n---\n\n"
    "## خاندانوں نے کیا کہا\n- Time: 30 min\n- Question: کیا چیز مدد کرتی ہے؟\n"
    "- Lead: Nasreen Akhtar, Meri Awaaz\n\n"
    "- صبح کو لمبی ملاقاتیں\n  - GP surgery میں\n\n"
    "| دن | کہاں |\n|---|---|\n| پیر | Bryn Hall |\n",
    "levels": HEAD.format(title="Points of points, and a long row")
    + item("What is asked of us", f"\n{LEVELS}\n{ROWS}"),
    "welsh": "---\ntitle: Gofal yn y gymuned\nlanguage: cy\nstart: 10:00\n---\n\n"
    "## Gofal yn y cartref\n- Time: 30 min\n- Question: Beth sydd bwysicaf i chi?\n"
    "- Lead: Mair Evans, Cymdeithas y Bryn\n\n- Yr un gofalwr bob dydd\n",
    # A machine may have no font for these: boxes stand for them, and take their room.
    "emoji": HEAD.format(
        title="Tea \u2615 and \U0001f382 for all \U0001f9d1\u200d\U0001f33e"
    )
    + item(
        "\U0001f6b2 Bikes \U0001f6b2\U0001f6b2\U0001f6b2 and buses \u2705\ufe0f",
        f"- Question: \U0001f914 What helps {FAMILY}?\n\n- \u2705 yes\n- \u274c no\n\n"
        "| \u2600\ufe0f | \U0001f327 |\n|---|---|\n| 1 | \U0001f44e\U0001f3fd |",
    ),
    "marks": HEAD.format(title="The *big* day, ~~not~~ [now](https://example.org)")
    + item(
        "The `JSNA` and ~~its~~ **our** plan",
        "- Question: What is ~~wrong~~ *right*[^1]?\n\n- ~~ten~~ five[^1]\n\n"
        "| a | b |\n|---|---|\n| ~~x~~ y | z |\n\n[^1]: estimate",
    )
    + item("Bare"),
    "pictures": HEAD.format(title="What we saw")
    + f"![The hall: no step at its door]({_within(shown.HIGH)})\n\n"
    + item(
        "Falls",
        f"\n![Falls by month: fewer since May]({_within(shown.WIDE)})\n\n"
        f"- ![A lamp by the bed, and a rail on the stairs]({_within(shown.HIGH)})\n"
        f"- One\n\n![]({_within(shown.MUTE)})\n\n"
        f"![{PROSE[:600]}]({_within(shown.WIDE)})\n\n![](missing.png)",
    ),
    "hostile": HEAD.format(title='"<script>alert(1)</script> & = 1+1"')
    + item("=HYPERLINK(&quot;x&quot;) <b>", "- Question: {braces} %s \\u0000?"),
}
