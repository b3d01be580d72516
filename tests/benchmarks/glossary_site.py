"""What a site of a large glossary costs: making it, and searching it in a browser.

Run `python -m tests.benchmarks.glossary_site`. The glossary is made up: 10,000
terms in English and eleven other languages. The search is timed in Chromium where it
and the validators' modules are there, else left out with a reason.
"""

import sys
import tempfile
from pathlib import Path

import pytest

from tests.benchmarks.made_up import glossary_yaml, names
from tests.benchmarks.measure import cost
from tests.validators import tools

TERMS = 10_000
LANGUAGES = ("ur", "pa-Guru", "bn", "gu", "ne", "pl", "ro", "so", "ps", "prs", "cy")
SECONDS_AT_MOST = 30
MILLISECONDS_AT_MOST = 50


def main() -> None:
    """Print every figure."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        file = folder / "large.yaml"
        file.write_text(glossary_yaml(TERMS, LANGUAGES), encoding="utf-8")
        program = [sys.executable, "-m", "inclusive_meetings", "glossary", "publish"]
        spent = cost([*program, str(file), "-o", str(folder / "site")], Path.cwd())
        files = [path for path in (folder / "site").rglob("*") if path.is_file()]
        size = sum(path.stat().st_size for path in files) / 1e6
        sys.stdout.write(
            f"publish {TERMS:,} terms in English and {len(LANGUAGES)} languages "
            f"({file.stat().st_size / 1e6:.1f} MB): {spent.cpu:.1f} s CPU "
            f"(at most {SECONDS_AT_MOST}), {spent.peak:.0f} MiB, "
            f"{len(files):,} files of {size:.0f} MB\n"
        )
        searching(folder / "site" / "index.html")


def searching(index: Path) -> None:
    """Print how long answers take, from the letter typed to the list laid out."""
    some = list(names(TERMS))[5000:5004]
    typed = [*some, some[1][:2], f"{some[3][:-1]}x", f"{some[2][:9]}q", "zzzzzzzzzz"]
    try:
        tools.need_axe()
        found = tools.search(index, typed)
    except pytest.skip.Exception as reason:
        sys.stdout.write(f"search: not timed, {reason}\n")
        return
    for each in found["answers"]:
        sys.stdout.write(
            f"search “{each['typed']}”: {each['milliseconds']:.1f} ms "
            f"(at most {MILLISECONDS_AT_MOST}), {len(each['found'])} found\n"
        )


if __name__ == "__main__":
    main()
