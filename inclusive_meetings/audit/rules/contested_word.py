"""A word that blames people for what a service does not do keeps them away."""

from inclusive_meetings.audit.word_rule import word_rule

check = word_rule("contested-word")
