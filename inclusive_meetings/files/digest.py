"""The digest of a content: the same content has the same one on every machine.

`hashlib` loads OpenSSL, which takes longer than to lay out a deck. Python's own
`random` goes the same way around it.
"""

from collections.abc import Callable
from importlib import import_module
from typing import Any

# Its name from Python 3.12 on, its name before, and where neither was built.
ROOMS = ("_sha2", "_sha256", "hashlib")


def _found() -> Callable[[bytes], Any]:
    for name in ROOMS[:-1]:
        try:
            sha256: Callable[[bytes], Any] = import_module(name).sha256
        except ImportError:
            continue
        return sha256
    last: Callable[[bytes], Any] = import_module(ROOMS[-1]).sha256
    return last


SHA256 = _found()


def digest_of(content: bytes) -> str:
    """Return the SHA-256 digest of the content in 64 figures and small letters."""
    return str(SHA256(content).hexdigest())
