"""Full disks, closed pipes, Ctrl-C and two builds at once leave nothing half done."""

import hashlib
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.bad_input import everything

COMMAND = [sys.executable, "-m", "inclusive_meetings"]
# Those who write programs may have output written at once; others have it kept a while,
# and then it may fail at the very end.
AS_USERS_HAVE_IT = {k: v for k, v in os.environ.items() if k != "PYTHONUNBUFFERED"}
# Where only the folder of the pack is looked at: one format makes it sooner.
SOON = ("build", "falls.md", "--formats", "html")
TEXT = "---\ntitle: Falls\npeople: p.yaml\n---\n" + "".join(
    f"## Item {number}\n- Time: 5 min\n" for number in range(1, 9)
)
POSIX = pytest.mark.skipif(os.name != "posix", reason="needs a POSIX system")


@pytest.fixture(autouse=True)
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work in a folder with an agenda of six contributors."""
    monkeypatch.chdir(tmp_path)
    people = "".join(f"  - name: Asha {n}\n    role: vcso\n" for n in "ABCDEF")
    (tmp_path / "p.yaml").write_text(f"people:\n{people}", encoding="utf-8")
    (tmp_path / "falls.md").write_text(TEXT, encoding="utf-8")
    return tmp_path


def typed(
    *words: str, before: Callable[[], None] | None = None
) -> subprocess.CompletedProcess[str]:
    """Return the outcome of typing the words."""
    return subprocess.run(
        [*COMMAND, *words],
        capture_output=True,
        encoding="utf-8",
        check=False,
        preexec_fn=before,
    )


def no_room(most: int) -> Callable[[], None]:
    """Return what keeps a process from writing any file larger than `most` bytes."""

    def limit() -> None:
        import resource  # noqa: PLC0415 - is not there on Windows

        resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))

    return limit


def assert_whole(folder: Path) -> None:
    """Every file of the pack is what its record says; nothing lies beside it."""
    record = json.loads((folder / "pack.json").read_text(encoding="utf-8"))["files"]
    for name, digest in record.items():
        assert hashlib.sha256((folder / name).read_bytes()).hexdigest() == digest
    assert [path.name for path in folder.parent.iterdir()] == [folder.name]


@POSIX
@pytest.mark.parametrize("earlier", ["an earlier pack", ""])
def test_a_disk_with_no_room_leaves_all_as_it_was(earlier: str, desk: Path) -> None:
    if earlier:
        assert typed("build", "falls.md").returncode == 0
        (desk / "falls.md").write_text(TEXT.replace("Falls", "New"), encoding="utf-8")
    before = everything(desk)

    outcome = typed("build", "falls.md", before=no_room(9000))

    assert outcome.returncode == 3
    assert "Traceback" not in outcome.stderr
    assert "room" in outcome.stderr
    assert everything(desk) == before


@POSIX
@pytest.mark.parametrize("stream", [1, 2])
@pytest.mark.parametrize("words", [("build", "falls.md"), ("check", "falls.md")])
def test_a_closed_stream_gives_no_traceback(
    words: tuple[str, ...], stream: int
) -> None:
    outcome = typed(*words, before=lambda: os.close(stream))

    assert outcome.returncode in {0, 1, 3}
    assert "Traceback" not in outcome.stderr + outcome.stdout


@POSIX
@pytest.mark.parametrize("words", ["check falls.md", "build falls.md", "--help"])
def test_a_reader_who_left_gives_no_traceback(words: str) -> None:
    read, write = os.pipe()
    os.close(read)
    with os.fdopen(write, "wb") as pipe:
        outcome = subprocess.run(
            [*COMMAND, *words.split()],
            stdout=pipe,
            stderr=-1,
            text=True,
            check=False,
            env=AS_USERS_HAVE_IT,
        )
    assert "Traceback" not in outcome.stderr
    assert "Exception ignored" not in outcome.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full device here")
@pytest.mark.parametrize("words", ["check falls.md", "build falls.md"])
def test_a_full_device_is_said(words: str) -> None:
    with Path("/dev/full").open("wb") as full:
        outcome = subprocess.run(
            [*COMMAND, *words.split()],
            stdout=full,
            stderr=-1,
            text=True,
            check=False,
            env=AS_USERS_HAVE_IT,
        )
    assert outcome.returncode == 3
    assert "Traceback" not in outcome.stderr
    assert "Exception ignored" not in outcome.stderr


def interrupted(after: float) -> tuple[int, str]:
    """Return how a build ends, and what it says, that is stopped after so long."""
    with subprocess.Popen([*COMMAND, *SOON], stderr=-1, text=True) as job:
        time.sleep(after)
        job.send_signal(signal.SIGINT)
        told = job.communicate()[1]
    return job.returncode, told


@POSIX
@pytest.mark.parametrize("after", [0.15, 0.3, 0.4, 0.5])
def test_ctrl_c_leaves_the_earlier_pack(after: float, desk: Path) -> None:
    assert typed(*SOON).returncode == 0

    code, told = interrupted(after)
    while "<frozen " in told and "inclusive_meetings" not in told:
        # On a slow machine Python itself had not begun with the program.
        after += 0.1
        code, told = interrupted(after)

    assert code in {0, 130, -signal.SIGINT}
    if code == 130:
        assert "Traceback" not in told
    assert_whole(desk / "packs" / "falls")


def test_two_builds_at_once_do_not_mix(desk: Path) -> None:
    for _ in range(2):
        jobs = [
            subprocess.Popen([*COMMAND, *SOON], stderr=-1, stdout=-1) for _ in range(3)
        ]
        for job in jobs:
            told = job.communicate()[1].decode()
            assert job.returncode == 0, told
        assert_whole(desk / "packs" / "falls")


def test_what_an_interrupted_build_left_is_swept(desk: Path) -> None:
    for name in (".falls.new", ".falls.old"):
        (desk / "packs" / name / "share").mkdir(parents=True)
        (desk / "packs" / name / "share" / "half").write_text("x", encoding="utf-8")
    (desk / "packs" / "falls").mkdir()

    assert typed(*SOON).returncode == 0

    assert_whole(desk / "packs" / "falls")


def test_a_file_where_the_stage_belongs_gives_way(desk: Path) -> None:
    (desk / "packs").mkdir()
    (desk / "packs" / ".falls.new").write_text("x", encoding="utf-8")

    assert typed(*SOON).returncode == 0

    assert_whole(desk / "packs" / "falls")


def test_5000_items_are_refused_at_once(desk: Path) -> None:
    many = "".join(f"## Item {n}\n- Time: 1 min\n" for n in range(5000))
    (desk / "falls.md").write_text(f"# Falls\n{many}", encoding="utf-8")
    began = os.times().children_user

    outcome = typed("check", "falls.md", "--fail-on", "never")

    assert outcome.returncode == 2
    assert "5000 items" in outcome.stderr
    assert "Traceback" not in outcome.stderr
    assert os.times().children_user - began < 4


@POSIX
@pytest.mark.parametrize("words", ["new my.md", "sample", "sample here"])
def test_a_starter_or_sample_without_room_is_not_left_half_done(
    words: str, desk: Path
) -> None:
    before = everything(desk)

    outcome = typed(*words.split(), before=no_room(300))

    assert outcome.returncode == 2
    assert "Traceback" not in outcome.stderr
    assert everything(desk) == before


@POSIX
def test_links_in_a_circle_are_said(desk: Path) -> None:
    (desk / "circle").symlink_to("circle")

    for words in (("build", "circle"), ("build", "falls.md", "-o", "circle/x")):
        outcome = typed(*words)
        assert outcome.returncode in {2, 3}
        assert "Traceback" not in outcome.stderr
        assert "circle" in outcome.stderr
