"""What every test of a session leaves behind: nothing."""

from collections.abc import Iterator

import pytest

from tests.workspace.agendas import close_all


@pytest.fixture(autouse=True)
def _close_journals() -> Iterator[None]:
    yield
    close_all()
