"""Every name that an agenda may use, and what other people call the same."""

FRONT_MATTER = (
    *("title", "date", "start", "end", "time", "where", "mode", "join", "purpose"),
    *("stage", "chair", "contact", "if-it-went-badly", "we-heard-by", "language"),
    *("people", "glossaries", "papers", "pre-meeting", "use", "everyday"),
    *("nation", "items-by", "information-sharing", "remote-host"),
    *("raised-last-time", "allow"),
)
FRONT_MATTER_ALIASES = {
    **dict.fromkeys(("location", "venue", "place", "room"), "where"),
    **dict.fromkeys(("startdate", "start-date", "day", "meeting-date"), "date"),
    **dict.fromkeys(("starttime", "start-time", "starts"), "start"),
    **dict.fromkeys(("endtime", "end-time", "ends", "finish"), "end"),
    **dict.fromkeys(("chairperson", "chaired-by", "facilitator"), "chair"),
    **dict.fromkeys(("aim", "aims", "aim-of-the-meeting"), "purpose"),
    **dict.fromkeys(("name", "meeting", "subject"), "title"),
    **dict.fromkeys(("lang",), "language"),
    **dict.fromkeys(("glossary",), "glossaries"),
    **dict.fromkeys(("contact-person", "enquiries", "contact-officer"), "contact"),
    **dict.fromkeys(("link", "joining-link", "dial-in"), "join"),
    **dict.fromkeys(("attendees", "participants"), "people"),
    **dict.fromkeys(("times", "timing"), "time"),
    **dict.fromkeys(("premeeting",), "pre-meeting"),
    **dict.fromkeys(("call-for-items", "items-until"), "items-by"),
    **dict.fromkeys(("online-host",), "remote-host"),
    **dict.fromkeys(("information-sharing-agreement",), "information-sharing"),
}
PRE_MEETING = ("date", "start", "minutes", "where", "with")
PAPER = ("title", "file", "sent")
ITEM = (
    *("type", "time", "start", "lead", "purpose", "raised-by", "question", "paper"),
    *("stage", "content-note", "method", "say"),
)
ITEM_ALIASES = {
    **dict.fromkeys(("minutes", "duration", "length", "timing", "allow"), "time"),
    **dict.fromkeys(("leads", "led-by", "presenter", "owner", "speaker"), "lead"),
    **dict.fromkeys(("raised", "proposed-by", "requested-by"), "raised-by"),
    **dict.fromkeys(("questions", "we-ask"), "question"),
    **dict.fromkeys(("papers", "document", "attachment"), "paper"),
    **dict.fromkeys(("kind",), "type"),
    **dict.fromkeys(("starts",), "start"),
    **dict.fromkeys(("aim",), "purpose"),
    **dict.fromkeys(("words-to-say",), "say"),
}
# Lines above an agenda without front matter that say the same as a key.
HEADER_LINES = frozenset(
    {"title", "date", "start", "end", "time", "where", "join", "purpose", "chair"}
    | {"contact"}
    | {
        alias
        for alias, name in FRONT_MATTER_ALIASES.items()
        if name in {"where", "date", "start", "end", "time", "chair", "purpose"}
    }
)
KINDS = {
    "break": (
        *(
            "break",
            "short break",
            "second break",
            "comfort break",
            "tea break",
            "coffee break",
            "tea",
            "coffee",
        ),
        *("lunch", "tea and coffee", "prayer break", "refreshments", "interval"),
        "break for prayer",
    ),
    "welcome": (
        *("welcome", "introductions", "arrivals", "arrival", "opening"),
        *("getting to know each other", "hello", "say hello", "hello and welcome"),
    ),
    "reflection": (
        *("reflection", "how is this meeting going", "how are we doing"),
        *("how is this meeting going for you", "how is the meeting going"),
        *("how is the meeting going for you", "reflection on this meeting"),
        *("how is this going for us", "how is this going for you"),
        *("how is this for us", "how is this for you", "how was this for you"),
        *("how was this meeting for you", "how was the meeting for you"),
    ),
    "close": (
        *("close meeting", "meeting close", "meeting closes"),
        *("close", "closing", "thank you", "thanks and close", "end of meeting"),
        *("next steps", "goodbye", "what happens next", "wrap up", "bye", "goodnight"),
    ),
}
