"""What every page of the site has: its head, its way to the others, its foot."""

from html import escape

from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.wording import Wording

# From a disk, a page's own files are `file:`, not `'self'`.
POLICY = (
    "default-src 'none'; style-src 'self' file:; script-src 'self' file:; "
    "base-uri 'none'; form-action 'none'"
)


@frozen
class Frame:
    """The site's name and words. Pages say how many folders lie `above` them."""

    title: str
    wording: Wording

    def say(self, key: str, **names: object) -> str:
        """Return words of the site, safe to stand in a page."""
        return escape(self.wording.say(f"glossary-site.{key}", **names))

    def page(self, title: str, body: str, up: str = "", scripts: str = "") -> bytes:
        """Return a whole page. `title` is plain text, `body` is HTML.

        `up` leads from the page to the top of the site: "" or "../".
        """
        own = escape(title)
        site = escape(self.title)
        whole = own if title == self.title else f"{own} – {site}"
        home = "" if title == self.title else self._home(up)
        return (
            "<!doctype html>\n"
            f'<html lang="{escape(self.wording.language)}">\n<head>\n'
            '<meta charset="utf-8">\n'
            '<meta name="viewport" content="width=device-width">\n'
            f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n'
            '<meta name="referrer" content="no-referrer">\n'
            f"<title>{whole}</title>\n"
            f'<link rel="stylesheet" href="{up}site.css">\n'
            f'<script src="{up}site.js" defer></script>\n{scripts}</head>\n<body>\n'
            f'<a class="skip" href="#words">{self.say("skip")}</a>\n'
            f"<header>\n{home}{self._large()}</header>\n"
            f'<main id="words">\n<h1 dir="auto">{own}</h1>\n{body}</main>\n'
            f"<footer><p>{self.say('foot')}</p></footer>\n</body>\n</html>\n"
        ).encode()

    def _home(self, up: str) -> str:
        return f'<p><a href="{up}index.html">{self.say("home")}</a></p>\n'

    def _large(self) -> str:
        return (
            '<p class="look"><label><input type="checkbox" id="large"> '
            f"{self.say('large')}</label></p>\n"
        )
