"""Words that are to say what a picture shows, and say nothing."""

import re

FILE = re.compile(
    r"[^/\\\s][^/\\]{0,120}\.(?:png|jpe?g|gif|bmp|tiff?|svg|webp|emf|wmf|mp4|mov|heic)",
    re.IGNORECASE,
)
SAYS_NOTHING = re.compile(
    r"(?:image|picture|photo|graphic|icon|chart|diagram|logo|img|screenshot"
    r"|content placeholder|object|shape)s?[ _-]?\d*"
    # Screenshot 2024-03-12 at 10.11.12; logo_final_v2; IMG_2041
    r"|screen ?shot[\d .:_at(),-]*|(?:[a-z0-9-]+_)+[a-z0-9-]+",
    re.IGNORECASE,
)
# No name of a file is so long.
LONGEST = 200


def is_file_name(words: str) -> bool:
    """Return whether the words are the name of a file, or end in one."""
    name = words.rpartition("/")[2].rpartition("\\")[2]
    return len(words) <= LONGEST and FILE.fullmatch(name) is not None


def says_nothing(words: str) -> bool:
    """Return whether the words only say that there is something: “image 3”."""
    return len(words) <= LONGEST and SAYS_NOTHING.fullmatch(words) is not None
