"""Whether words behind a dash can be whoever leads: `Housing – Ana Pop`.

Behind a dash stands as often what an item is about: `Progress report – carol service`.
"""

SMALL = frozenset(
    ("of", "the", "and", "for", "de", "la", "van", "von", "al", "y", "&", "/", "at")
)
ROLES = frozenset(
    (
        *("chair", "chairman", "chairperson", "all", "everyone", "clerk", "treasurer"),
        *("secretary", "facilitator", "headteacher", "tbc"),
    )
)
# What is talked about, and never talks.
THINGS = frozenset(
    (
        *("report", "reports", "update", "updates", "review", "plan", "plans"),
        *("policy", "strategy", "service", "services", "project", "minutes", "meeting"),
        *("budget", "accounts", "grant", "statement", "path", "park", "road", "street"),
        *("event", "day", "fund", "discussion", "feedback", "questions", "items"),
        *("paper", "matters", "applications", "application", "programme", "scheme"),
        *("priorities", "training", "repairs", "policies", "results", "consultation"),
        "proposal",
    )
)
WORDS_AT_MOST = 8


def may_lead(words: str) -> bool:
    """Return whether the words can name people, a group or a role."""
    named = words.strip(" ()").replace("/", " / ").replace(",", " ").split()
    if not 0 < len(named) <= WORDS_AT_MOST or words.rstrip().endswith((".", "?", "!")):
        return False
    if len(named) == 1 and named[0].casefold() in ROLES:
        return True
    if named[-1].casefold() in THINGS or not named[0][0].isupper():
        return False
    return all(each[0].isupper() or each.casefold() in SMALL for each in named)
