"""The forms of English verbs that follow “be” in the passive."""

from inclusive_meetings.language.plainness.words import listed

IRREGULAR = listed(
    """beaten begun bent bitten blown bought bound broken brought built burnt
    burst caught chosen cut dealt done drawn driven eaten fed felt forbidden
    forgiven forgotten fought found frozen given ground grown heard held hidden
    hit hung hurt kept known laid learnt led lent let lit lost made meant met
    misled mistaken misunderstood outdone overcome overheard overseen overtaken
    overthrown paid proven put read rebuilt redone redrawn repaid rerun reset
    resold retold rewritten rung said seen sent set sewn shaken shown shut sold
    sought spelt spent split spoken spread stolen struck stuck sung swept sworn
    taken taught thought thrown told torn understood undertaken undone upheld
    withdrawn withheld won worn woven written"""
)
# They say how somebody or something is, not what was done; or they are no verbs.
ADJECTIVES = listed(
    """accustomed advanced aged agitated amazed annoyed ashamed based bed bored
    committed complicated concerned confused convinced crowded dedicated
    delighted depressed detailed determined disabled disappointed distressed
    embarrassed embed exceed excited exhausted experienced feed frightened
    frustrated gifted hundred inbred inclined indeed interested involved isolated
    knackered learned limited located married mixed naked overwhelmed pleased
    prepared proceed qualified red related relaxed relieved reserved retired
    sacred satisfied scared seed shed skilled sophisticated speed started succeed
    supposed surprised talented thrilled tired
    used varied wed weed wicked worried"""
)
# Regular ones in which "eed" is no sign of another word, such as "indeed".
IN_EED = listed("agreed freed guaranteed refereed")
