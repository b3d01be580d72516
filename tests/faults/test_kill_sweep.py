"""Killed or refused at any moment, an earlier pack is intact and complete."""

import hashlib
import json
import sys
from pathlib import Path

import pytest

from tests.faults import strace

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        sys.platform != "linux" or not strace.available(),
        reason="needs strace, which stops a build at a chosen moment",
    ),
]
OLD = "---\ntitle: The old one\n---\n## Falls\n- Time: 10 min\n"
NEW = "---\ntitle: The new one\n---\n## Falls\n- Time: 20 min\n"


def whole(folder: Path) -> str:
    """Return the title of the pack, after checking that every file is whole."""
    pack = folder / "falls"
    record = json.loads((pack / "pack.json").read_text(encoding="utf-8"))["files"]
    digests = {
        name: hashlib.sha256((pack / name).read_bytes()).hexdigest() for name in record
    }
    assert digests == record
    page = (pack / "share" / "agenda.html").read_text(encoding="utf-8")
    return "old" if "The old one" in page else "new"


def prepared(folder: Path) -> Path:
    """Build the old pack and return the agenda of the new one."""
    agenda = folder / "falls.md"
    agenda.write_text(OLD, encoding="utf-8")
    strace.build(agenda, folder / "packs")
    agenda.write_text(NEW, encoding="utf-8")
    return agenda


@pytest.mark.timeout(1500)
@pytest.mark.parametrize(
    "call", ["fsync", "mkdir", "renameat2", "rename", "unlinkat", "rmdir"]
)
def test_a_build_killed_at_any_call_leaves_one_whole_pack(
    tmp_path: Path, call: str
) -> None:
    agenda = prepared(tmp_path)
    points = strace.counted(agenda, tmp_path / "count", call)
    found = []
    for point in range(1, points + 1):
        strace.build(agenda, tmp_path / "packs", f"{call}:signal=KILL:when={point}")
        found.append(whole(tmp_path / "packs"))
        agenda.write_text(OLD if found[-1] == "new" else NEW, encoding="utf-8")
    last = strace.build(agenda, tmp_path / "packs")

    assert last.returncode == 0
    assert [path.name for path in (tmp_path / "packs").iterdir()] == ["falls"]


@pytest.mark.timeout(1500)
@pytest.mark.parametrize("error", ["ENOSPC", "EIO", "EACCES", "EROFS"])
@pytest.mark.parametrize("call", ["fsync", "mkdir", "renameat2"])
def test_a_refused_call_is_said_and_the_old_pack_stays(
    tmp_path: Path, call: str, error: str
) -> None:
    agenda = prepared(tmp_path)
    points = strace.counted(agenda, tmp_path / "count", call)
    ended = []
    for point in range(1, points + 1, max(1, points // 8)):
        outcome = strace.build(
            agenda, tmp_path / "packs", f"{call}:error={error}:when={point}"
        )
        whole(tmp_path / "packs")
        ended.append((outcome.returncode, "Traceback" in outcome.stderr))

    assert {code for code, _ in ended} <= {0, 3}
    assert not any(traceback for _, traceback in ended)
