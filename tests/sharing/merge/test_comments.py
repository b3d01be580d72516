"""Comments of theirs come with their entries; what has no place is said."""

from inclusive_meetings.sharing.merge.comments import new_comments
from inclusive_meetings.sharing.merge.files import merged_files
from inclusive_meetings.store.draft import Draft

BASE = "# words\nterms:\n  - term: ICB\n    meaning: A body. # ask\n"


def test_a_comment_that_only_theirs_has_is_named_with_its_line() -> None:
    theirs = BASE.replace("  - term", "  # renamed soon\n  - term")

    assert new_comments(BASE, BASE, theirs) == ((3, "# renamed soon"),)


def test_a_comment_behind_a_value_counts() -> None:
    theirs = BASE.replace("# ask", "# asked Hawa")

    assert new_comments(BASE, BASE, theirs) == ((4, "# asked Hawa"),)


def test_a_comment_that_ours_has_too_is_not_left_out() -> None:
    theirs = BASE + "# last\n"

    assert new_comments(BASE, theirs, theirs) == ()


def test_a_number_sign_inside_a_value_is_no_comment() -> None:
    theirs = BASE.replace("A body.", "'Item # 4'") + "    note: |\n      # not one\n"

    assert new_comments(BASE, BASE, theirs) == ()


LIST = """# our words
terms:
  - id: w-1
    term: ICB
    meaning: A board. # ours asked

  # ours: look again
  - id: w-2
    term: GP
    meaning: A doctor.
"""
BEFORE = LIST.replace(" # ours asked", "").replace("  # ours: look again\n", "")
THEIRS = """# our words
terms:
  # renamed soon
  # so they say
  - id: w-1
    term: ICB
    meaning: A board. # ask Hawa
    # until 2027
    status: closing
    # last of ICB

  - id: w-2
    term: GP # in Scotland too
    meaning: A doctor.
  # new this week
  - id: w-3
    term: PCN
    meaning: Some practices.  # checked
# the end
"""
MERGED = """# our words
terms:
  # renamed soon
  # so they say
  - id: w-1
    term: ICB
    # ask Hawa
    meaning: A board. # ours asked
    # until 2027
    status: closing
    # last of ICB

  # ours: look again
  - id: w-2
    term: GP  # in Scotland too
    meaning: A doctor.
  # new this week
  - id: w-3
    term: PCN
    meaning: Some practices.  # checked
"""


def test_comments_of_theirs_come_with_what_they_stand_at() -> None:
    sides = (BEFORE, LIST, THEIRS)
    base, ours, theirs = (Draft("w.yaml", side.encode(), side) for side in sides)

    merged = merged_files(base, ours, theirs)

    assert merged.text == MERGED
    assert merged.left == ((19, "# the end"),)


def test_a_merge_done_twice_adds_no_comment_again() -> None:
    sides = (BEFORE, MERGED, THEIRS)
    base, ours, theirs = (Draft("w.yaml", side.encode(), side) for side in sides)

    assert merged_files(base, ours, theirs).text == MERGED


def test_a_comment_at_what_ours_took_away_is_only_said() -> None:
    ours_text = BEFORE[: BEFORE.index("  - id: w-2")]
    theirs_text = BEFORE.replace("term: GP", "term: GP # doctor")
    sides = (BEFORE, ours_text, theirs_text)
    base, ours, theirs = (Draft("w.yaml", side.encode(), side) for side in sides)

    merged = merged_files(base, ours, theirs)

    assert (merged.text, merged.left) == (ours_text, ((8, "# doctor"),))
