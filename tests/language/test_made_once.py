"""What was made once is kept while the same thing comes again, and no longer."""

from inclusive_meetings.language.made_once import (
    KEPT_AT_MOST,
    LETTERS_AT_MOST,
    THINGS_AT_MOST,
    Kept,
    kept_by_identity,
    kept_by_text,
    kept_last,
)


def test_the_same_thing_is_made_once_and_an_equal_one_again() -> None:
    kept = Kept(lambda thing: [thing])
    words, equal = ["ICB"], ["ICB"]

    assert kept.of(words) is kept.of(words)
    assert kept.of(equal) is not kept.of(words)


def test_all_of_several_things_must_be_the_same() -> None:
    kept = Kept(lambda *things: things)
    one, two = ["a"], ["b"]

    assert kept.of(one, two) == (["a"], ["b"])
    assert kept.of(one) == (["a"],)
    assert kept.of(two, one) == (["b"], ["a"])


def test_what_came_long_ago_is_made_again() -> None:
    kept = Kept(lambda thing: [thing])
    first = kept.of("first")

    for number in range(KEPT_AT_MOST):
        kept.of(number)

    assert kept.of("first") is not first


def test_a_text_is_looked_at_once() -> None:
    letters = kept_by_text(list)

    assert letters("abc") is letters("abc")
    assert letters("abcd") == ["a", "b", "c", "d"]


def test_many_letters_are_forgotten() -> None:
    words = kept_by_text(str.split)
    before = words("the ICB")

    words("a" * (LETTERS_AT_MOST + 1))
    words("one more")

    assert words("the ICB") is not before


def test_what_was_asked_last_is_kept_where_it_is_equal() -> None:
    made = kept_last(lambda *things: list(things))
    first = made(("a",), "b")

    assert made(("a",), "b") is first
    assert made(("a",), "c") == [("a",), "c"]
    assert made(("a",), "b") is not first


def test_of_the_very_same_thing_nothing_is_made_twice() -> None:
    words = kept_by_identity(list)
    words_of_it = ["the", "ICB"]
    line, equal = tuple(words_of_it), tuple(words_of_it)

    assert words(line) is words(line)
    assert words(equal) == words(line)
    assert words(equal) is not words(line)


def test_a_thing_that_is_gone_is_never_taken_for_another() -> None:
    letters = kept_by_identity(list[str].copy)

    assert [letters([each]) for each in "abcdef"] == [[each] for each in "abcdef"]


def test_many_things_are_forgotten() -> None:
    words = kept_by_identity(list)
    line = ("the", "ICB")
    before = words(line)

    for number in range(THINGS_AT_MOST):
        words((number,))

    assert words(line) is not before
