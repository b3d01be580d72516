"""Ranks in a room of first names tell some where they belong."""

from inclusive_meetings.audit.word_rule import word_rule

check = word_rule("rank-in-names")
