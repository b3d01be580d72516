"""What to do about a finding, for somebody who has no file open.

A rule says what to write into a file. On a screen a key or an answer does it, so each
such rule has words of its own in content/en-GB/terminal/advice.yaml.
"""

from inclusive_meetings.model.findings import Finding
from inclusive_meetings.workspace.saying import is_for_a_file, say

PLACES = ("agenda", "item", "facts", "people", "venue", "words", "settings")


def advice(finding: Finding, way: str) -> str:
    """Return what to do about a finding; `way` is `keys` or `lines`.

    With keys each place is named with the keys that lead there, line by line with the
    words to type.
    """
    if not is_for_a_file(finding.help):
        return finding.help
    names = {place: say(f"advice-{way}.{place}") for place in PLACES}
    return say(f"advice.{finding.rule}", **names)
