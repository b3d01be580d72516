"""The places where a text itself explains a short form, however it does so."""

from inclusive_meetings.language.definitions.definition import Definition
from inclusive_meetings.language.definitions.markup import without_markup
from inclusive_meetings.language.definitions.nicknames import nicknames
from inclusive_meetings.language.definitions.pairs import pairs
from inclusive_meetings.language.definitions.prose import prose
from inclusive_meetings.language.definitions.stacked import stacked
from inclusive_meetings.language.kept import kept_by_text


@kept_by_text
def definitions(text: str) -> tuple[Definition, ...]:
    """Return what the text explains, in the order of the short forms.

    At one place there is one definition; a short form that is explained twice comes
    twice. Letters cannot tell a name from a long form: “Jane Smith (JS)” is found
    too, and to leave people out is the caller's business.
    """
    plain = without_markup(text)
    found: dict[int, Definition] = {}
    for kind in (pairs, nicknames, prose, stacked):
        for each in kind(plain):
            found.setdefault(each.short_start, each)
    return tuple(found[start] for start in sorted(found))
