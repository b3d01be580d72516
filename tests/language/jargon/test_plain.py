"""Plain public writing raises hardly an alarm: a chair has to trust the list."""

from pathlib import Path

import pytest

from tests.language.jargon.found import forms

PLAIN = Path(__file__).parents[4] / "shared" / "data" / "plain"


@pytest.mark.skipif(not PLAIN.is_dir(), reason="the plain texts are not here")
def test_plain_news_raises_at_most_one_alarm_in_a_thousand_words() -> None:
    texts = [file.read_text(encoding="utf-8") for file in sorted(PLAIN.glob("*.txt"))]

    alarms = sum(len(forms(text)) for text in texts)

    assert alarms <= sum(len(text.split()) for text in texts) / 1000
