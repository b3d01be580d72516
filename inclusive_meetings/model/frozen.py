"""Values that never change: `dataclass(frozen=True, slots=True)`, made faster.

The standard library writes six functions for each class, and compiles each of them
whenever the program starts: with our classes that was a quarter of a short command.
Here only `__init__` is compiled, once for all classes with the same number of fields,
and a class gets its own when its first value is made: in one command, a third of our
classes never make one. The other functions need nothing but the names of the fields.
"""

from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, FrozenInstanceError, dataclass, field, fields
from functools import cache
from operator import attrgetter
from types import CodeType, FunctionType
from typing import Any, TypeVar, dataclass_transform

Made = TypeVar("Made")
Fields = tuple[Field[Any], ...]
Methods = Mapping[str, Callable[..., Any]]


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def frozen(cls: type[Made]) -> type[Made]:
    """Return the class with its fields in slots, compared and hashed by them.

    A method that the class itself has, such as `__repr__`, stays.
    """
    known = fields(dataclass(init=False, repr=False, eq=False)(cls))  # type: ignore[arg-type] # it is a dataclass by now

    def first_init(self: object, *given: object, **named: object) -> None:
        """Make the first value, and put the `__init__` of all others in its place."""
        ready = _init(made, known)
        setattr(made, "__init__", ready)  # noqa: B010 - mypy takes it for a change of type
        ready(self, *given, **named)

    made = _in_slots(cls, known, {"__init__": first_init, **_methods(known)})
    return made


def _in_slots(cls: type[Made], known: Fields, given: Methods) -> type[Made]:
    """Return the class with its fields in slots, and with the methods that are given.

    A class that is there cannot get slots, so it is made a second time. Its methods are
    given then, all at once: to set them one by one is slower.
    """
    names = tuple(each.name for each in known)
    gone = {*names, "__dict__", "__weakref__"}
    own = {name: value for name, value in vars(cls).items() if name not in gone}
    told = {"__slots__": names, "__qualname__": cls.__qualname__}
    body = {**given, **UNCHANGING, **own, **told}
    made: type[Made] = type(cls.__name__, cls.__bases__, body)
    return made


def _init(made: type, known: Fields) -> Callable[..., None]:
    """Return the `__init__` of a class, with the defaults of its fields."""
    fills = {f"FILL_{at}": _filling(made, each) for at, each in enumerate(known)}
    code = _compiled(len(known), checks=hasattr(made, "__post_init__"))
    names = tuple(each.name for each in known)
    # The default of each field that has one; MISSING where a factory makes it anew.
    defaults = tuple(
        each.default
        for each in known
        if each.default is not MISSING or each.default_factory is not MISSING
    )
    own = code.replace(co_varnames=("self", *names))
    init = FunctionType(own, fills, "__init__", defaults)
    init.__qualname__ = f"{made.__qualname__}.__init__"
    return init


def _filling(made: type, each: Field[Any]) -> Callable[[object, object], None]:
    """Return what puts a value into the slot of one field."""
    fill: Callable[[object, object], None] = getattr(made, each.name).__set__
    make = each.default_factory
    if make is MISSING:
        return fill
    return lambda self, given: fill(self, make() if given is MISSING else given)


@cache
def _compiled(many: int, *, checks: bool) -> CodeType:
    """Return the code of an `__init__` with so many fields, which classes share.

    Its arguments are numbered; each class puts the names of its fields in their place.
    """
    taken = "".join(f", given_{at}" for at in range(many))
    filled = [f"FILL_{at}(self, given_{at})" for at in range(many)]
    body = "\n    ".join([*filled, "self.__post_init__()" if checks else "pass"])
    scope: dict[str, Any] = {}
    exec(f"def __init__(self{taken}):\n    {body}", scope)  # noqa: S102 - our own words
    code: CodeType = scope["__init__"].__code__
    return code


def _methods(known: Fields) -> Methods:
    """Return what compares, hashes, shows and copies values with these fields."""
    compared = [each.name for each in known if each.compare]
    what_counts = attrgetter(*compared) if compared else type
    shown = [each.name for each in known if each.repr]

    def equal(self: object, other: object) -> object:
        if self.__class__ is not other.__class__:
            return NotImplemented
        return what_counts(self) == what_counts(other)

    def hashed(self: object) -> int:
        return hash(what_counts(self))

    def told(self: object) -> str:
        said = ", ".join(f"{name}={getattr(self, name)!r}" for name in shown)
        return f"{type(self).__qualname__}({said})"

    def made_of(self: object) -> tuple[type, tuple[object, ...]]:
        return type(self), tuple(getattr(self, each.name) for each in known)

    return {
        "__eq__": equal,
        "__hash__": hashed,
        "__repr__": told,
        "__reduce__": made_of,
    }


def _set(_self: object, name: str, _value: object) -> None:
    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _delete(_self: object, name: str) -> None:
    raise FrozenInstanceError(f"cannot delete field {name!r}")


UNCHANGING = {"__setattr__": _set, "__delattr__": _delete}
