"""Each advice on a word has sentences that it flags and passes; mention is not use."""

import pytest

from inclusive_meetings.audit.engine import rule_names
from inclusive_meetings.model.audit_settings import WordAdvice
from inclusive_meetings.workspace.opening.going_by import ours
from tests.audit.cases import advice_on

WORDS = ours().words
EACH = pytest.mark.parametrize("advice", WORDS, ids=lambda each: each.find[0])


def test_there_is_advice_on_many_words() -> None:
    assert len(WORDS) >= 150
    assert {each.rule for each in WORDS} <= set(rule_names())


def test_no_word_stands_in_two_lists() -> None:
    forms = [form.casefold() for each in WORDS for form in each.find]

    assert sorted({form for form in forms if forms.count(form) > 1}) == []


@EACH
def test_a_word_flags_and_passes_as_it_says(advice: WordAdvice) -> None:
    assert advice in advice_on(advice.flags)
    assert advice not in advice_on(advice.passes)
    assert advice.source


@EACH
def test_every_spelling_of_a_word_is_found(advice: WordAdvice) -> None:
    near = advice.near[0] if advice.near else "so"

    missed = [
        form
        for form in advice.find
        if advice not in advice_on(f"They said {near}: {form}, and went on.")
    ]

    assert missed == []


@EACH
def test_a_word_that_is_quoted_is_no_fault(advice: WordAdvice) -> None:
    word = advice.find[0]

    assert advice not in advice_on(f"The letter says “{word}” twice.")
    assert advice not in advice_on(f"Do not write {word}.")


@pytest.mark.parametrize(
    "text",
    [
        # What other checkers are known to take for slurs or faults.
        "We just want to hang the coats up.",
        "He is a failure at chess, and a special kind of master.",
        "The invalid ballot papers were not counted.",
        "Kill the lights, execute the plan, abort the test.",
        "The dumb waiter is out of order, and the blinds are torn.",
        "The Master of the Rolls and the slave clock are in the museum.",
        # What these rules once said of bell ringers, gardeners and health leaflets.
        "Ring out the old, ring in the new.",
        "The old Admin committee met in May.",
        "We cut the long grass with two brush cutters.",
        "Sit in a chair where possible.",
        "Choose wholemeal bread where possible.",
        "The food is past its best.",
        "There was an influx of posts.",
        "It is very difficult to engage with a screen all day.",
        "The Disabled Living Foundation has a leaflet.",
        "Ask for the **Disabled Persons Railcard**.",
        "The quiz ends with a quick fire round.",
        "The shop sends the list to its clients.",
        "Support for healthier lifestyle choices is free.",
        "I was privileged to attend the dinner.",
        "The special meeting is in May.",
        "The test failed, and the failed attempt was repeated.",
        "Disabled people run the mental health café.",
        "The fire alarm is executed by the caretaker, who kills the lights.",
        "The host and the dummy text are ready.",
        "He is able to come, and so is she.",
        "Victims of domestic abuse can ring us.",
        "The Safeguarding Vulnerable Groups Act 2006 applies.",
        "The Royal National Institute for the Blind wrote to us.",
        "The National Service User Network runs it.",
        "Reaching the Hard to Reach is the title of an article.",
        "I am an alcoholic, and I speak at schools.",
        "As a service user I was asked once.",
        "We are told that we are hard to engage.",
        "Who is called hard to reach, and by whom?",
        "We call ourselves the usual suspects.",
        "See https://example.org/hard-to-reach for more.",
        "Write to hard-to-reach@example.org about it.",
        "The so-called hard to reach answered within a day.",
        "People use the word vulnerable, and others avoid it.",
        "> We were called non-compliant.",
    ],
)
def test_known_false_alarms_pass(text: str) -> None:
    assert advice_on(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Hard-to-reach groups will be asked.",
        "We provide interpreters where possible.",
        "Where possible, papers are in large print.",
        "The course is open to the disabled and to others.",
        "Our HARD TO REACH communities come first.",
        "The plan is for hard\nto reach families.",
        "The unit helps service users' families.",
        "We want to meet **hard to reach** people.",
    ],
)
def test_a_word_in_use_is_found_however_it_is_written(text: str) -> None:
    assert len(advice_on(text)) == 1
