"""How many syllables an English word has, by rules and a short table.

Each run of vowels is one syllable. Before they are counted, letters go that are
written and not said; vowels that stand together and are said apart count again.
Spelling cannot tell everything: the table has words of meetings that break the rules.
"""

import re
from functools import lru_cache

from inclusive_meetings.language.plainness.words import listed, plain

TABLE = {
    1: "eye eyes queue queues queued sea tea seas teas plea clothes",
    2: """business wednesday conscience maybe people sometimes someone someday soldier
        hundred naked embed giant giants creature creatures psyche cafe
        chocolate colonel brilliant triage""",
    3: """anyone everyone businesses recipe recipes suicide theatre theatres
        parliament vegetable vegetables nuclear linear museum museums""",
    4: "february suicidal catastrophe apostrophe european diabetes enthusiasm",
    5: "enthusiastic",
}
EXCEPTIONS = {word: count for count, words in TABLE.items() for word in words.split()}
PART = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*|\d[\d.,:]*")
VOWELS = re.compile("[aeiouyàâäáãåæèéêëìíîïòóôöõøùúûüýœ]+")
# "ICB" and "NHS" are said letter by letter; in a line of capitals "THE" is not.
SPELLED_OUT = re.compile(r"([A-Z]{2,3}|[B-DF-HJ-NP-TV-XZ]{2,6})(?:'?s)?")
SHORT_WORDS = listed(
    """all am an and any are as at be but by can day did do for go had has he her
    him his how if in is it its may me my new no not of off old on one or our out
    own put say see set she so ten the to too top two up us use was way we who
    why yes you"""
)
# "Homework", "somebody": the e in the middle is not said.
FIRST_HALF = re.compile(
    r"^(bas|befor|car|cas|els|fac|fir|for|fram|gam|gat|grav|guid|hom|hous|lif|lik|lin"
    r"|liv|lon|lov|mad|mak|mil|mor|nam|nin|not|peac|pip|plac|rat|saf|scor|sham|sid|som"
    r"|spok|stak|stat|tak|ther|tim|us|war|wast|wher|whit|whol|wid)"
    r"e(?=[bcfghklmpqtvw]|s(?:t[aeoy]|p))(?!ver)"
)
# The last e of a word is said in "table" and "centre", and in "-ed" and "-es" where
# the tongue needs it: "wanted", "places".
SILENT = re.compile(
    r"(?<=q)u|'|(?<=qu)e(?=s?$)|(?<=^ev)e(?=ry|ning)"
    r"|(?<=[a-z][^aeiouy])(?<!^el)(?<![^aeiouyl]l)"
    r"e(?=(?:ment|ful|less|ly|ness|some)(?:s|ly|ness|al)?$)"
    r"|(?<=[aeiou]g)ue(?=s?$)"
    r"|(?<=[^aeiou])(?<![^aeiouyl]l)(?<![bct]r)e$"
    r"|(?<=[^aeiouytd])(?<![^aeiouyl]l)(?<![bct]r)e(?=d$)"
    r"|(?<=[^aeiouysxzcg])(?<!ch|sh)(?<![^aeiouyl]l)(?<![bct]r)e(?=s$)"
)
# The first of two vowels that are said apart, and m, n where they are a syllable.
APART = re.compile(
    r"i(?=a(?!ge))(?<![cts]i)(?<!gi)|(?<=[ct]i)a(?=t(?!ive))|(?<=[ct])i(?=ality)"
    r"|i(?=o)(?<![cstgxh]i)(?<!lli)(?!on$|ons$|or$|our)|i(?=on|or)(?<=[bdfmprv]i)"
    r"|i(?=os?$)|i(?=[iu])|i(?=et)|(?<=^ant)i(?=[aeiou])|(?<=sc)i(?=en)(?<!consci)"
    r"|ie(?=nc|nt|r$|rs$|st$)(?<![ct]ie)"
    r"|e(?=o[lnsr]|um|us$|ous|a$|as$|act|ing|ou|os?$)(?<![cg]e)|(?<=cr)e(?=at[eio])"
    r"|(?<=^r)e(?=ali|act|ass|adm|adj|app|allo|aff|arr|o|i[mnst]|ele|em|est|ev|ex|u[nst])"
    r"|u(?=[ao])(?<![gq]u)|u(?=en|el|in[ge])(?<![gq]u)|u(?=it[iy]|ous)(?<!qu)"
    r"|o(?=ing|em$|ems$|et|er[ac]|inci|ever)(?<!oo)|(?<=co)o(?=pe|rd)|a(?=os|ot|ing)"
    r"|[aeou](?=y[aeiou])(?!yed$)|y(?=ing)(?<![aeou]y)"
    r"|s(?=ms?$)|th(?=ms?$)|(?<=[ds])n(?='t)"
)


@lru_cache(maxsize=20_000)
def syllables(word: str) -> int:
    """Return how many syllables the word has when it is read aloud; 1 or more.

    Parts of a word with a hyphen add up. A number is 1, however it is said: figures
    are easier to read than their words. Short forms in capitals are spelled out.
    """
    return max(1, sum(map(_of_a_part, PART.findall(plain(word)))))


def _of_a_part(part: str) -> int:
    sound = part.lower()
    if part[0].isdigit():
        return 1
    if sound in EXCEPTIONS:
        return EXCEPTIONS[sound]
    short = SPELLED_OUT.fullmatch(part)
    if short and sound not in SHORT_WORDS:
        return len(short[1]) + 2 * short[1].count("W")
    said = SILENT.sub("", FIRST_HALF.sub(r"\1", sound))
    return max(1, len(VOWELS.findall(said)) + len(APART.findall(sound)))
