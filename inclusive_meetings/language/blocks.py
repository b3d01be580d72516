"""A long text in blocks: word by word it would be in memory several times over.

What is made of one block is let go before the next one comes, which is faster, too.
"""

from collections.abc import Iterator

BLOCK = 16_384


def blocks(text: str) -> Iterator[tuple[int, str]]:
    """Yield the text in blocks cut at spaces, each with its offset."""
    begins = 0
    while begins <= len(text):
        ends = text.find(" ", begins + BLOCK)
        ends = len(text) if ends < 0 else ends
        yield begins, text[begins:ends]
        begins = ends + 1
