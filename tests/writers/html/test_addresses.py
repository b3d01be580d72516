"""Only addresses that are safe to open are links, on screen and on paper."""

import pytest

from inclusive_meetings.document.inlines import Link, text
from inclusive_meetings.document.nodes import Paragraph
from tests.writers.pages import body, written


@pytest.mark.parametrize(
    "address",
    [
        "https://example.org/a?b=1#c",
        "http://example.org",
        "mailto:ana@example.org",
        "tel:+441134960000",
        "share/agenda.html",
        "agenda.html",
    ],
)
def test_a_safe_address_is_a_link(address: str) -> None:
    page = written(Paragraph((Link(text("here"), address),)))

    assert f'href="{address}">here</a>' in page


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        " JavaScript:alert(1)",
        "java\nscript:alert(1)",
        "data:text/html,x",
        "file:///c:/x",
        "ms-word:x",
        "//example.org",
        "../../x",
        "a/../../x",
        "/etc/passwd",
        "\\\\server\\x",
        'https://example.org/" onclick="x',
        "https://user:word@example.org",
        "",
    ],
)
def test_any_other_address_becomes_its_words(address: str) -> None:
    page = written(Paragraph((Link(text("here"), address),)))

    assert "<p>here</p>" in body(page)


def test_a_telephone_number_is_dialled_without_its_spaces() -> None:
    page = written(Paragraph((Link(text("call"), "tel:0113 496 0000"),)))

    assert 'href="tel:01134960000">call</a>' in page


def test_on_paper_an_address_is_printed_once() -> None:
    address = "https://example.org"

    page = written(Paragraph((Link(text("us"), address), Link(text(address), address))))

    assert f'<a class="named" href="{address}">us</a>' in page
    assert f'<a href="{address}">{address}</a>' in page
