"""A template that no deck can be poured into is refused, with the reason."""

import re
from pathlib import Path

import pytest

from inclusive_meetings.model.problems import CannotRead
from tests.audit.deck.made import Made
from tests.writers.pptx.their_template.pouring import MASTER, read


def test_a_template_without_layouts_is_refused(tmp_path: Path) -> None:
    master = str(Made().parts()[MASTER])
    bare = re.sub("<p:sldLayoutIdLst>.*</p:sldLayoutIdLst>", "", master)

    with pytest.raises(CannotRead, match="no-layouts"):
        read(Made((), more={MASTER: bare}), tmp_path)


def test_a_template_whose_colours_are_all_alike_is_refused(tmp_path: Path) -> None:
    theme = str(Made().parts()["ppt/theme/theme1.xml"])
    black = re.sub('val="[0-9A-F]{6}"', 'val="000000"', theme)
    paint = '<a:solidFill><a:schemeClr val="bg1"/></a:solidFill>'
    behind = f"<p:cSld><p:bg><p:bgPr>{paint}<a:effectLst/></p:bgPr></p:bg>"
    master = str(Made().parts()[MASTER]).replace("<p:cSld>", behind)
    more: dict[str, bytes | str] = {"ppt/theme/theme1.xml": black, MASTER: master}

    with pytest.raises(CannotRead, match="no-readable-colours"):
        read(Made(more=more), tmp_path)


@pytest.mark.parametrize("part", ["ppt/media/bomb.png", "ppt/embeddings/bomb.bin"])
def test_a_template_that_swells_is_refused_also_where_no_layout_uses_it(
    part: str, tmp_path: Path
) -> None:
    with pytest.raises(CannotRead, match="swollen"):
        read(Made(more={part: bytes(20_000_000)}), tmp_path)
