"""What people need is no favour, and words can make it one."""

from inclusive_meetings.audit.word_rule import word_rule

check = word_rule("favour-words")
