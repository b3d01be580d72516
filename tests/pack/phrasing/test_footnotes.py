"""Footnotes are called by number, in the order in which a reader meets them."""

from dataclasses import replace

from inclusive_meetings.pack.brief import Brief
from inclusive_meetings.pack.phrasing.as_read import as_read
from inclusive_meetings.pack.phrasing.footnotes import numbering
from tests.samples import FAMILIES, a_meeting, passage, wording


def test_names_become_numbers_in_the_order_in_which_they_come() -> None:
    numbered = numbering()

    assert numbered("Ten[^many], once[^2].") == "Ten[^1], once[^2]."
    assert numbered("[^2]: In May.\n[^Many]: About ten.") == (
        "[^2]: In May.\n[^1]: About ten."
    )


def test_code_and_what_stands_behind_a_backslash_stay_as_they_are() -> None:
    words = r"`[^a]` and ``b ` [^a]`` and \[^a] and then[^a]"

    assert numbering()(words) == words.removesuffix("[^a]") + "[^1]"


def test_a_note_has_one_number_in_the_title_the_text_and_the_next_item() -> None:
    first = replace(
        FAMILIES,
        title=passage("Ten families[^how]"),
        text=passage("They rang[^when].\n\n[^when]: In May.\n[^how]: By phone."),
    )
    second = replace(FAMILIES, title=passage("Again[^how]"), questions=("So[^x]?",))
    meeting = replace(a_meeting(), items=(first, second))

    read = as_read(Brief(meeting, wording())).meeting.items

    assert [item.title.text for item in read] == [
        "Ten families (note 1)",
        "Again (note 1)",
    ]
    assert read[0].text is not None
    assert read[0].text.text.endswith("[^2]: In May.\n[^1]: By phone.")
    assert read[1].questions == ("So (note 3)?",)


def test_a_long_row_of_open_quotes_does_not_stop_a_build() -> None:
    words = " ".join("`" * number for number in range(1, 400)) + " so[^a]"

    assert numbering()(words).endswith(" so[^1]")
