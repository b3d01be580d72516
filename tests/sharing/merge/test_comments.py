"""What a merge leaves out is said: the comments that theirs added."""

from inclusive_meetings.sharing.merge.comments import new_comments

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
