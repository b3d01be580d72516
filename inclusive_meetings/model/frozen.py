"""Values that never change: `dataclass(frozen=True, slots=True)`, made faster.

The standard library writes six functions for each class, and compiles each by itself
whenever the program starts: with our classes that was a quarter of a short command.
Here only `__init__` is compiled, and that not before the first value is made: of a
third of the classes a command makes none. The others need only know the fields.
"""

from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, FrozenInstanceError, dataclass, field, fields
from operator import attrgetter
from typing import Any, TypeVar, dataclass_transform

Made = TypeVar("Made")
Fields = tuple[Field[Any], ...]
Methods = Mapping[str, Callable[..., Any]]


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def frozen(cls: type[Made]) -> type[Made]:
    """Return the class with its fields in slots, compared and hashed by them.

    A method that the class itself has, such as `__repr__`, stays.
    """
    made = dataclass(init=False, repr=False, eq=False, slots=True)(cls)
    known = fields(made)  # type: ignore[arg-type] # it is a dataclass by now
    methods = {"__init__": _first_init(made, known), **_methods(known), **UNCHANGING}
    for name, method in methods.items():
        if name not in vars(cls):
            setattr(made, name, method)
    return made


def _first_init(made: type, known: Fields) -> Callable[..., None]:
    """Return what makes the first value: it compiles what makes all others."""

    def init(self: object, *given: object, **named: object) -> None:
        compiled = _init(made, known)
        setattr(made, "__init__", compiled)  # noqa: B010 - mypy takes it for a change of type
        compiled(self, *given, **named)

    return init


def _init(made: type, known: Fields) -> Callable[..., None]:
    """Return what fills the slots of a new value, with the defaults of its fields."""
    # In capitals, as no field is: an argument would hide what has its name.
    scope: dict[str, Any] = {"MISSING": MISSING}
    taken, filled = ["self"], []
    for each in known:
        name, default, value = each.name, f"DEFAULT_{each.name}", each.name
        if each.default is not MISSING:
            scope[default] = each.default
            taken.append(f"{name}={default}")
        elif each.default_factory is not MISSING:
            scope[default] = each.default_factory
            taken.append(f"{name}=MISSING")
            value = f"{default}() if {name} is MISSING else {name}"
        else:
            taken.append(name)
        scope[f"SET_{name}"] = getattr(made, name).__set__
        filled.append(f"SET_{name}(self, {value})")
    if hasattr(made, "__post_init__"):
        filled.append("self.__post_init__()")
    body = "\n    ".join(filled or ["pass"])
    # The names are those of fields in our own source.
    exec(f"def __init__({', '.join(taken)}):\n    {body}", scope)  # noqa: S102 - as above
    init: Callable[..., None] = scope["__init__"]
    init.__qualname__ = f"{made.__qualname__}.__init__"
    return init


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
