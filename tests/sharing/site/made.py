"""Sites of made-up and of shipped glossaries, and what their pages hold."""

from html.parser import HTMLParser
from pathlib import Path

from inclusive_meetings.files.decode import decoded
from inclusive_meetings.model.glossary import GlossaryFile
from inclusive_meetings.sharing.site.site import site
from inclusive_meetings.store.glossary.reading import read_glossary
from inclusive_meetings.store.wording.wording import wording

ROOT = Path(__file__).parent.parent.parent.parent
STARTERS = sorted((ROOT / "glossaries").glob("*.yaml"))


class Links(HTMLParser):
    """Collects the tags, and every address that a page loads or leads to."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.addresses: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep the tag and its addresses."""
        self.tags.append(tag)
        here = dict(attrs)
        self.addresses += [here[name] or "" for name in ("href", "src") if name in here]


def glossary(text: str, name: str = "words.yaml") -> GlossaryFile:
    """Return the glossary in the text."""
    return read_glossary(decoded(text.encode(), name))


def made(*texts: str) -> dict[str, bytes]:
    """Return the site of these files, 0.yaml, 1.yaml and so on."""
    names = [f"{number}.yaml" for number in range(len(texts))]
    files = [glossary(text, name) for text, name in zip(texts, names, strict=True)]
    originals = {n: t.encode() for n, t in zip(names, texts, strict=True)}
    return site(files, originals, wording())


def starters() -> dict[str, bytes]:
    """Return the site of the shipped glossaries."""
    files = [glossary(path.read_text(encoding="utf-8"), path.name) for path in STARTERS]
    return site(files, {path.name: path.read_bytes() for path in STARTERS}, wording())


def links(page: bytes) -> Links:
    """Return what the page holds."""
    found = Links()
    found.feed(page.decode())
    return found


def pages(files: dict[str, bytes]) -> dict[str, Links]:
    """Return every page of the site as its links."""
    return {name: links(c) for name, c in files.items() if name.endswith(".html")}
