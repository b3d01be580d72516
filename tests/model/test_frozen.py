"""Values do not change, and two that say the same are the same."""

import pickle
from copy import copy
from dataclasses import FrozenInstanceError, dataclass, field, replace

import pytest

from inclusive_meetings.model.frozen import frozen


@frozen
class Chair:
    """Where somebody sits."""

    row: int
    name: str = "free"
    wishes: dict[str, str] = field(default_factory=dict, repr=False, compare=False)


@frozen
class Wall:
    """A value whose fields are called as what a class is made with."""

    set: int
    missing: int = 0
    fill: int = 0
    object: int = 0
    field: int = 0
    default: int = 0


@frozen
class Nobody:
    """A value without fields."""


@frozen
class Table:
    """A value with a rule and words of its own."""

    seats: int

    def __post_init__(self) -> None:
        """Refuse a table at which nobody can sit."""
        if not self.seats:
            raise ValueError("A table needs seats.")

    def __repr__(self) -> str:
        """Return it in words."""
        return f"a table for {self.seats}"


@dataclass(frozen=True, slots=True)
class Usual:
    """What the standard library makes of the same fields."""

    row: int
    name: str = "free"
    wishes: dict[str, str] = field(default_factory=dict, repr=False, compare=False)


def test_what_says_the_same_is_equal_and_has_one_hash() -> None:
    one, same = Chair(1, "Ana"), Chair(row=1, name="Ana", wishes={"by": "the door"})

    assert one == same
    assert hash(one) == hash(same)
    assert one != Chair(2, "Ana")
    assert Nobody() == Nobody()


def test_a_field_may_have_any_name() -> None:
    assert Wall(1, fill=2).fill == Wall(1, 0, 2).fill


def test_two_sorts_are_never_equal() -> None:
    chair: object = Chair(1)

    assert chair != Usual(1)
    assert chair != Nobody()


def test_nothing_of_it_can_be_changed_taken_away_or_added() -> None:
    chair = Chair(1)

    for name in ("row", "colour"):
        with pytest.raises(FrozenInstanceError):
            setattr(chair, name, 2)
    with pytest.raises(FrozenInstanceError):
        del chair.name
    assert not hasattr(chair, "__dict__")


def test_what_is_made_for_one_value_is_not_shared_with_another() -> None:
    one, other = Chair(1), Chair(1)

    assert one.wishes is not other.wishes


def test_it_is_shown_as_the_standard_library_shows_it() -> None:
    assert repr(Chair(1)) == repr(Usual(1)).replace("Usual", "Chair")


def test_its_own_rule_is_asked_and_its_own_words_stay() -> None:
    with pytest.raises(ValueError, match="needs seats"):
        Table(0)
    assert repr(Table(8)) == "a table for 8"


def test_one_that_differs_in_one_thing_can_be_made_of_it() -> None:
    assert replace(Chair(1), name="Ana") == Chair(1, "Ana")


def test_a_copy_is_equal() -> None:
    chair = Chair(1, "Ana")

    assert copy(chair) == chair
    assert pickle.loads(pickle.dumps(chair)) == chair  # noqa: S301 - our own


def test_its_parts_can_be_told_apart_in_their_order() -> None:
    match Chair(1, "Ana"):
        case Chair(row, name):
            assert (row, name) == (1, "Ana")
        case _:
            pytest.fail("A chair is a chair.")


def test_a_class_is_ready_when_its_first_value_is_made() -> None:
    @frozen
    class Door:
        width: int
        is_level: bool = True

    before = vars(Door)["__init__"]

    assert (Door(90).width, Door(80, is_level=False).is_level) == (90, False)
    assert vars(Door)["__init__"] is not before


def test_two_that_have_as_many_fields_have_each_their_own() -> None:
    @frozen
    class Door:
        width: int
        is_level: bool = True

    @frozen
    class Window:
        height: int
        panes: list[str] = field(default_factory=list)

    assert repr(Door(width=90)).endswith("Door(width=90, is_level=True)")
    assert repr(Window(height=60)).endswith("Window(height=60, panes=[])")
    assert repr(Window(60, ["clear"])).endswith("Window(height=60, panes=['clear'])")
    with pytest.raises(TypeError, match=r"Window.__init__.*'width'"):
        Window(width=90)  # type: ignore[call-arg] # tried because it must not work


def test_what_is_missing_is_said_by_name() -> None:
    with pytest.raises(TypeError, match=r"Chair.__init__.*'row'"):
        Chair()  # type: ignore[call-arg] # tried because it must not work
