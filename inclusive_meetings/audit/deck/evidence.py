"""Where the checks of decks come from."""

CHECKER = "Microsoft, Rules for the Accessibility Checker"
POWERPOINT = (
    "Microsoft, Make your PowerPoint presentations accessible to people with"
    " disabilities"
)
WEBAIM = "WebAIM, Word and PowerPoint Accessibility Evaluation Guide"
W3C = "W3C WAI, How to Make Your Presentations Accessible to All (2022)"
WBU = "World Blind Union, PowerPoint guidelines"
OPEN_UNIVERSITY = "The Open University, inclusive teaching"
UKAAF = "UKAAF, G003 Creating clear print and large print (2019)"
OUR_JUDGEMENT = "The limit is our judgement"


def wcag(number: str, name: str, level: str) -> str:
    """Return a success criterion of WCAG 2.2."""
    return f"WCAG 2.2, {number} {name} ({level})"
