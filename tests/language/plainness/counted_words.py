"""Words of health and council English with their syllables, counted by ear.

British speech as in dictionaries of British English; where people say a word in two
ways ("general", "every"), the fuller one that dictionaries give first.
"""

COUNTED = {
    1: """health care board plan need trust nurse ward bed chair vote world school home
        phone cause phase change changed served planned moved named league queue eye
        don't we've staff young voice choice death weight through friend""",
    2: """doctor patient carer council service meeting people pathway discharge centre
        needed wanted handled table settled homeless careful statement homework
        something someone safely budget closes places nurses nurse's sources autumn
        language science trial client poet didn't wouldn't prism create being going
        saying welfare local business colleague evening unique quiet outcomes
        treatments
        region vision mental social self-help household fluent safeguard useful
        hopeful agreed carried chaos diet guideline Wednesday ageing litre million""",
    3: """decision referral dementia hospital committee agenda minister clinical
        provider
        employer everyone everything parliament influence area idea follow-up
        however commission councillor deliver condition together different partnership
        assessment surgery family history poverty museum previous serious
        various consultant volunteer musical loneliness remember governance disabled
        importance therapist redesign organise recipe wellbeing suspicion bereavement
        radio actual capable""",
    4: """community psychology authority diabetes priorities operation participant
        society facilities coordinate February independent minority variety anxiety
        television consultation information education population prevention-plan
        activities material epidemic associate integrated ability criteria reality
        medication obviously delivery security capacity experience audience-led
        evaluate majority recovery emergency equality society's unemployment""",
    5: """university opportunity coordinator evaluation accommodation cooperation
        examination physiotherapy electricity association administration capability
        representative inequality disability inequalities vaccination-day organisation
        refrigerator participating""",
    6: "responsibility accessibility vulnerability availability",
    7: "multidisciplinary confidentiality",
}
