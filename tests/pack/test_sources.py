"""Advice names its source, line by line."""

from tests.samples import wording


def test_every_line_of_advice_names_its_source() -> None:
    lines = [
        (key, line)
        for key, records in wording().records.items()
        for line in records
        if "say" in line or "ask" in line
    ]

    assert lines
    assert [(key, line) for key, line in lines if not line.get("source")] == []
