"""Only insiders follow their own slang, and no interpreter can."""

from inclusive_meetings.audit.word_rule import word_rule

check = word_rule("insider-idiom")
