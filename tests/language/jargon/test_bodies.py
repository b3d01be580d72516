"""Bodies, plans and laws are found by the shape of their names."""

import pytest

from tests.language.jargon.found import forms

NAMES = {
    "Quality Committee": "It went to the Quality Committee in May.",
    "Health and Wellbeing Board": "The Leeds Health and Wellbeing Board met.",
    "Growth, Culture and Housing Committee": (
        "Ask the Growth, Culture and Housing Committee."
    ),
    "Medium Term Planning Framework": "We read the Medium Term Planning Framework.",
    "Rural Transport Strategy": "A draft Rural Transport Strategy is here.",
    "Health Scrutiny Committee": "We told the Health Scrutiny Committee.",
    "Technical Standards Board": "The Technical Standards Board wrote.",
    "Strategy and Rural Waters Committee": (
        "Minutes of the Strategy and Rural Waters Committee came."
    ),
    "Office for Rural Waters": "The Office for Rural Waters answered.",
    "Tidy Streets Act 2019": "Under the Tidy Streets Act 2019 we may.",
    "Health and Safety at Work Act": "Under the Health and Safety at Work Act we do.",
    "Weather Strategy": "We read the Wiltshire Weather Strategy of this year.",
    "Rivers & Transformation Plan": "The new Rivers & Transformation Plan is here.",
    "Weather and Clinical Governance Committee": (
        "It went to the Weather and Clinical Governance Committee."
    ),
    "Rivers Partnership": "The West of England Rivers Partnership met.",
    "Racial Equity in Lighting Group": (
        "The Racial Equity in Lighting Group and the Clerk met."
    ),
    "Living with Tides Programme": "We read of the Living with Tides Programme.",
    "Third Sector Strategy": "A draft of the Third Sector Strategy is here.",
    "Harbour Lighting Board": "The Virtual Harbour Lighting Board met on screens.",
    "Harbour Lighting Strategy": "The Refreshed Harbour Lighting Strategy is out.",
    "Annual Investment Strategy": "We read the Annual Investment Strategy.",
    "Best Value Lighting Plan": "The Annual Best Value Lighting Plan is here.",
    "Health Scrutiny Panels": "All of the Health Scrutiny Panels met.",
    "Harbour Lighting Strategies": "Some Harbour Lighting Strategies were better.",
    "Safeguarding Children Board Operational Group": (
        "The Safeguarding Children Board Operational Group met."
    ),
    "Health and Wellbeing strategy": "Our Health and Wellbeing strategy is out.",
    "section 117 aftercare": "She has section 117 aftercare.",
    "section 226(1)(a)": "It used its section 226(1)(a) powers.",
    "Critical Waters Readiness Steering Group": (
        "The Critical Waters Readiness Steering Group and the audit met."
    ),
}


@pytest.mark.parametrize(("name", "words"), NAMES.items())
def test_a_body_plan_or_law_is_found_without_its_place(name: str, words: str) -> None:
    assert name in forms(words)


@pytest.mark.parametrize(
    "words",
    [
        "The Committee met.",
        "Maria Okafor thanked Ahmed Khan.",
        "We read “The Quality Of Our Rural Strategy” together.",
        "Leeds City Council and Bradford District Council came.",
        "Ask the Department for Levelling Up, Housing and Communities.",
        "Ask the Department for Rivers, Energy & Industrial Strategy.",
        "On Monday the Chair of the Panel spoke.",
        "It is on the Notice Board.",
        "It is on the Village Green Notice Board, and in the Third Bank Statement.",
        "She has Domestic Solar Panels.",
        "It went to the Board Committees and the Partner Agencies.",
    ],
)
def test_what_only_has_capitals_is_no_body(words: str) -> None:
    assert not forms(words)


def test_a_steering_group_with_a_place_before_it_is_a_steering_group() -> None:
    found = forms("We asked the Leeds Steering Group about it.")

    assert "Steering Group" in found


def test_a_member_of_the_cabinet_is_no_part_of_the_board_before() -> None:
    line = "Ann Oak, Chair of the Rural Waters Board Cabinet Member for Adults"

    assert {"Rural Waters Board", "Cabinet Member"} <= forms(line)


def test_the_plan_of_a_body_that_is_an_entry_is_no_longer_name() -> None:
    assert "Better Care Fund" in forms("The Better Care Fund Plan was sent.")


def test_the_plan_of_a_body_with_a_place_before_it_is_found_by_the_body() -> None:
    found = forms("Western Bay Safeguarding Children Board Business Plan came.")

    assert "Safeguarding Children Board" in found


def test_a_plan_in_small_letters_is_no_name() -> None:
    assert "health and wellbeing strategy" not in forms(
        "They want a health and wellbeing strategy."
    )


def test_a_short_form_with_small_letters_stands_before_a_name() -> None:
    assert "MoQ" in forms("We asked the MoQ Digital Team.")


def test_two_bodies_that_are_joined_are_two() -> None:
    found = forms("The Audit Committee and the Finance Committee met.")

    assert {"Audit Committee", "Finance Committee"} <= found


def test_a_name_is_found_across_the_end_of_a_line() -> None:
    words = "It was sent in full to the members of the Rural\nTransport Strategy Board."

    assert any("Transport Strategy Board" in form for form in forms(words))


@pytest.mark.parametrize(
    ("law", "words"),
    [
        ("Equality Act 2010", "It was done according to the Equality Act 2010."),
        ("Equality Act", "Whilst the Equality Act stands, we wait."),
        ("Northern Ireland Act", "The Home Office and the Northern Ireland Act do."),
    ],
)
def test_a_law_begins_with_its_name(law: str, words: str) -> None:
    assert law in forms(words)


def test_a_name_beside_its_short_form_is_a_term_of_its_own() -> None:
    found = forms("The Data Numbering System (DNS) and the data feed map (DFM).")

    assert {"Data Numbering System", "data feed map"} <= found


def test_a_number_before_a_name_is_no_part_of_it() -> None:
    assert forms("There are now 10 Rural Tea Groups.") == {"Rural Tea Groups"}


def test_a_directorate_needs_more_of_a_name() -> None:
    assert "Legal Directorate" not in forms("We met the Legal Directorate.")


def test_a_department_of_the_government_is_no_term() -> None:
    found = forms("We asked the Department for Rural Waters (DfRW).")

    assert found == {"DfRW"}


def test_a_council_beside_its_short_form_is_a_place_and_no_term() -> None:
    assert "Ambleford Town Council" not in forms("Ambleford Town Council (ATC) met.")


@pytest.mark.parametrize(
    "group",
    [
        "Mill Street Residents’ Association",
        "Kirkdale Tenants and Residents Association",
        "Moor Somali Women's Group",
        "Hawa Community Group",
        "Older People's Forum",
    ],
)
def test_what_people_call_their_own_group_is_no_jargon(group: str) -> None:
    found = forms(f"The {group} and the Tidy Streets Steering Group came to the Board.")

    assert "Tidy Streets Steering Group" in found
    assert not any(group.endswith(form) for form in found)


@pytest.mark.parametrize(
    "line",
    [
        "Update in Harbour Lighting Board: none.",
        "The Lead in Harbour Lighting Board spoke.",
        "Our Chair in Harbour Lighting Board spoke.",
        "The Head of Lamps in Harbour Lighting Board spoke.",
        "It was said by Maria Okafor in Harbour Lighting Board.",
        "All came from Leeds in Harbour Lighting Board.",
    ],
)
def test_who_or_what_is_in_a_body_is_no_part_of_its_name(line: str) -> None:
    assert "Harbour Lighting Board" in forms(line)


def test_a_cabinet_before_an_and_is_one_of_its_own() -> None:
    found = forms("The Cabinet and Harbour Lighting Panel met.")

    assert "Harbour Lighting Panel" in found


def test_who_is_somebody_in_a_group_is_no_part_of_its_name() -> None:
    found = forms("The Chief Operating Officer, Rivers Planning Group came.")

    assert "Rivers Planning Group" in found


def test_a_whole_name_before_an_and_is_one_of_its_own() -> None:
    found = forms("We read the Terms of Reference and Work Programme.")

    assert {"Terms of Reference", "Work Programme"} <= found
