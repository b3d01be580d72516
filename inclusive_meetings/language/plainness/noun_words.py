"""Which words of meetings are nouns, as far as a list and the end of a word tell."""

from inclusive_meetings.language.plainness.words import listed

NOUNS = listed(
    """access accident account action activity admin adult advice advocacy age
    agenda aid ambulance analysis annex app appeal area assessment asset audit
    authority baby bed benefit bid board body borough budget building bureau
    business cancer care carer case cash centre chair champion change charity
    charter child childcare choice city client clinic clinician co-production
    code college commissioning committee community complaint complaints condition
    consultant contact contract control coordinator cost council councillor
    county course court crime crisis culture customer data date day death debt
    decision-making deficit delivery demand dementia dental desk diabetes
    diagnosis diet director directorate disability discharge disease district
    doctor document drug duty economy efficiency emergency employee employer end
    equality equity estate event evidence executive expert facilitator facility
    faith fall family feedback finance flow food form forum foundation framework
    fraud front fund funding future gap gateway governance government governor
    grant group guidance guide handbook health healthcare hospice hospital hour
    house household housing hub human improvement incident income index industry
    inequality infection information infrastructure initiative injury inquiry
    insight inspector insurance integration intelligence interface issue job
    journey justice keyworker knowledge law lead leader learning legacy level
    library licence life line lunch maintenance manager market maternity matrix
    measure medicine meeting member mentor method midwife migrant minister
    mission model money monitoring month mortality mother neighbourhood network
    nurse nursing nutrition obesity office officer operator outcome outpatient
    outreach package panel paper parent parish partner partnership party pathway
    patient performance person pharmacist pharmacy phase physician pilot place
    plan planning police policy pool portal portfolio post poverty practice
    practitioner precept prescribing prevention priority prison procedure process
    procurement product professional profile programme project property proposal
    protocol provider provision psychiatry psychology quality quarter question
    rate rating readiness recovery recruitment redesign referral reform refugee
    regeneration region register registrar regulator rehab report research
    resident resilience resource response review rights risk road roadmap role
    room safeguarding safety scheme school science screening scrutiny sector
    security self-care self-harm service session site skill society software
    specialist sport staff staffing stage stakeholder standard statement
    statistics stock strand strategy stream street strength stroke structure
    student substance suicide summary supervision supplier supply support surgery
    surveillance survey surveyor system target task taskforce team technology
    template term theatre theme therapist therapy threshold throughput time
    timetable tool toolkit tracker trade training transfer transformation
    transition transport trauma treatment trend triage trust trustee unit
    university user vaccination vaccine value vehicle venue victim village
    violence vision visit volunteer ward waste water website week welfare
    well-being wellbeing winter woman work worker workforce workplace workshop
    workstream year youth"""
)
# Not nouns: they say which kind, and may stand inside a chain.
MODIFIERS = listed(
    """academic acute annual chronic civic clinical collaborative collective
    complex continuing corporate critical cultural digital domestic early
    economic educational elective electronic environmental ethical external
    financial fiscal general geographical geriatric high-level holistic
    independent informal inpatient integrated intermediate internal joint key
    lifelong local long-term low-level medical mental multi-agency
    multi-disciplinary multidisciplinary mutual national neonatal neurological
    occupational ongoing operational organisational paediatric palliative
    personal personalised physical political postnatal preventative primary
    principal proactive public rapid regional residential respiratory secondary
    senior sexual shared short-term social special specialised statutory
    strategic structural surgical technical tertiary therapeutic urban urgent
    virtual vocational voluntary vulnerable whole-system whole-systems"""
)
# These plurals go on to say what the next noun is about; others end a chain.
PLURALS_INSIDE = listed(
    """admissions communications complaints improvements operations outcomes
    resources rights services sports systems works"""
)
ENDINGS = (
    "tion",
    "sion",
    "ment",
    "ness",
    "ship",
    "ance",
    "ence",
    "ency",
    "ancy",
    "ity",
)
# They end like nouns and are verbs, or neither.
NO_NOUNS = listed(
    """advance augment balance caution commence comment complement condition
    enhance hence implement lament mention pity question supplement whence"""
)
# Nouns that are verbs as well, after a plural ("carers support") or these words.
VERBS_TOO = listed(
    """access appeal bid board budget chair champion change contact contract
    control cost demand discharge document end evidence face fall finance flow
    form front fund grant group guide house issue lead market measure model nurse
    partner phase pilot place plan pool post process project question rate record
    register report research review risk stage structure supply support survey
    target task trade transfer transition trend trust value visit volunteer waste
    work"""
)
BEFORE_VERBS = listed(
    """can cannot could did didn't do does doesn't don't help helps i let let's
    may might must not please shall should they to we who will would you"""
)
