"""TBX as ISO 30042 of 2019 has it (dialect TBX-Basic, style DCA), for translators."""

from collections.abc import Iterator
from xml.sax.saxutils import escape, quoteattr

from inclusive_meetings.model.glossary import Checked, GlossaryFile
from inclusive_meetings.sharing.exchange.cells import parted
from inclusive_meetings.sharing.exchange.rows import NOT_CHECKED, numbered, rows
from inclusive_meetings.sharing.exchange.xml_names import xml_name

HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
  <tbxHeader>
    <fileDesc>
      <titleStmt><title>{title}</title></titleStmt>
      <sourceDesc><p>{title}</p></sourceDesc>
    </fileDesc>
  </tbxHeader>
  <text>
    <body>
"""
TAIL = """    </body>
  </text>
</tbx>
"""


def written(glossary: GlossaryFile) -> bytes:
    """Return the glossary with a concept for each meaning."""
    head = HEAD.format(title=escape(glossary.title or "Glossary"))
    concepts = (_concept(row) for row in numbered(rows(glossary.terms)))
    lines = (f"      {line}\n" for each in concepts for line in each)
    return (head + "".join(lines) + TAIL).encode()


def _concept(row: dict[str, str]) -> Iterator[str]:
    yield f"<conceptEntry id={quoteattr(xml_name(row['id']))}>"
    if "context" in row:
        yield f'  <descrip type="subjectField">{escape(row["context"])}</descrip>'
    yield from _source(row.get("source", ""), row.get("source-address", ""))
    if "note" in row:
        yield f"  <note>{escape(row['note'])}</note>"
    yield from _language("en", row["meaning"], tuple(_terms(row)))
    tags = dict.fromkeys(key.rpartition(" ")[0] for key in row if " " in key)
    for tag in tags:
        term, meaning = row.get(f"{tag} term", ""), row.get(f"{tag} meaning", "")
        is_draft = row[f"{tag} status"] == Checked.DRAFT
        note = NOT_CHECKED if is_draft else ""
        yield from _language(tag, meaning, (_section(term),), note)
    yield "</conceptEntry>"


def _source(name: str, address: str) -> Iterator[str]:
    said = f'<admin type="source">{escape(name)}</admin>'
    if address.startswith(("http://", "https://")):
        kind = 'type="externalCrossReference"'
        yield f"  <xref {kind} target={quoteattr(address)}/>"
    elif address:
        # A cross reference has to lead into the web; this address stands beside it.
        yield f"  <adminGrp>{said}<note>{escape(address)}</note></adminGrp>"
        return
    if name:
        yield f"  {said}"


def _language(
    tag: str, meaning: str, sections: tuple[str, ...], note: str = ""
) -> Iterator[str]:
    yield f"  <langSec xml:lang={quoteattr(tag)}>"
    if note:
        yield f"    <note>{note}</note>"
    if meaning:
        yield f'    <descrip type="definition">{escape(meaning)}</descrip>'
    for section in sections:
        yield f"    {section}"
    yield "  </langSec>"


def _terms(row: dict[str, str]) -> Iterator[str]:
    kind = "acronym" if row["kind"] == "acronym" else ""
    yield _section(row["term"], kind, row.get("example", ""))
    if "expansion" in row:
        yield _section(row["expansion"], "fullForm")
    for form in parted(row.get("also", "")):
        yield _section(form)


def _section(term: str, kind: str = "", example: str = "") -> str:
    note = f'<termNote type="termType">{kind}</termNote>' if kind else ""
    said = f'<descrip type="context">{escape(example)}</descrip>' if example else ""
    return f"<termSec><term>{escape(term)}</term>{note}{said}</termSec>"
