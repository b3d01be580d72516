"""Of the definitions that people marked in 1,250 abstracts, most are found."""

import pytest

from tests.benchmarks.definitions import Record, records, score

RECORDS = records()
pytestmark = pytest.mark.skipif(
    not RECORDS, reason="shared/data/med1250 is not beside the repository"
)


@pytest.mark.parametrize(
    ("some", "precision", "recall", "f1"),
    [
        pytest.param(RECORDS, 0.970, 0.845, 0.905, id="all records"),
        pytest.param(RECORDS[::2], 0.970, 0.835, 0.900, id="those tuned on"),
        pytest.param(RECORDS[1::2], 0.970, 0.850, 0.910, id="those not tuned on"),
    ],
)
def test_no_fewer_pairs_are_found_and_right_than_were(
    some: list[Record], precision: float, recall: float, f1: float
) -> None:
    reached = score(some)

    assert reached.precision >= precision
    assert reached.recall >= recall
    assert reached.f1 >= f1
