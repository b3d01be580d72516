"""The same office file is the same bytes, whenever and wherever it is made."""

import io
import zipfile

from inclusive_meetings.writers.stable_zip import archive, stable

CORE = (
    b"<dcterms:created>2026-11-23T10:00:00Z</dcterms:created>"
    b"<dcterms:modified>2026-11-23T10:00:00Z</dcterms:modified>"
)


def zipped(*names: str, year: int = 2026) -> bytes:
    """Return an archive whose parts hold their own names."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as file:
        for name in names:
            part = zipfile.ZipInfo(name, (year, 1, 2, 3, 4, 6))
            part.external_attr = year << 16
            file.writestr(part, CORE if name == "docProps/core.xml" else name)
    return made.getvalue()


def test_the_day_and_the_order_of_making_leave_no_trace() -> None:
    one = zipped("word/a.xml", "[Content_Types].xml", "docProps/core.xml")
    other = zipped("docProps/core.xml", "[Content_Types].xml", "word/a.xml", year=2030)

    assert stable(one) == stable(other)


def test_the_list_of_types_comes_first_as_readers_expect() -> None:
    made = stable(zipped("a.xml", "_rels/.rels", "[Content_Types].xml"))

    with zipfile.ZipFile(io.BytesIO(made)) as file:
        assert file.namelist() == ["[Content_Types].xml", "_rels/.rels", "a.xml"]


def test_every_part_has_the_first_day_a_zip_knows() -> None:
    with zipfile.ZipFile(io.BytesIO(stable(zipped("a.xml", "b.xml")))) as file:
        days = {part.date_time for part in file.infolist()}

    assert days == {(1980, 1, 1, 0, 0, 0)}


def test_the_properties_do_not_tell_the_day_either() -> None:
    made = archive({"docProps/core.xml": CORE})

    with zipfile.ZipFile(io.BytesIO(made)) as file:
        said = file.read("docProps/core.xml")
    assert b"2026" not in said
    assert said.count(b"1980-01-01T00:00:00Z") == 2


def test_what_is_in_the_parts_stays_as_it_was() -> None:
    with zipfile.ZipFile(io.BytesIO(stable(zipped("a.xml")))) as file:
        assert file.read("a.xml") == b"a.xml"
        assert file.testzip() is None
