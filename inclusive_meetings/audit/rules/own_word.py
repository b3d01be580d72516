"""An organisation knows its own bad words best."""

from inclusive_meetings.audit.word_rule import word_rule

check = word_rule("own-word")
