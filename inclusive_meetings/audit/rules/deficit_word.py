"""A person is more than a diagnosis, and reads what is written about them."""

from inclusive_meetings.audit.word_rule import word_rule

check = word_rule("deficit-word")
