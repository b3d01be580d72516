"""Ways to hold a reflection, with the minutes that each needs for those who come."""

from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.item import Item
from inclusive_meetings.model.wording import Wording

HERE = "reflection"
LEAST_MINUTES_EACH = 2


@frozen
class Method:
    """One way: `each` are minutes for every contributor, `more` come once.

    Below `least` contributors it makes no sense.
    """

    id: str
    name: str
    each: int
    more: int
    least: int
    good_for: str
    source: str
    steps: tuple[str, ...]

    def minutes(self, people: int) -> int:
        """Return the minutes that it needs for so many contributors."""
        return self.each * max(people, self.least) + self.more


def methods(wording: Wording) -> tuple[Method, ...]:
    """Return all ways, in the order of the file of wording."""
    return tuple(
        Method(
            id=each["id"],
            name=each["name"],
            each=int(each["each"]),
            more=int(each["more"]),
            least=int(each["least"]),
            good_for=each["good-for"],
            source=each["source"],
            steps=wording.lists[f"{HERE}.steps-{each['id']}"],
        )
        for each in wording.records[f"{HERE}.methods"]
    )


def method_of(item: Item, wording: Wording) -> Method | None:
    """Return the way in which an item is held, by its id or its name."""
    said = item.method.casefold().strip()
    return next(
        (each for each in methods(wording) if said in (each.id, each.name.casefold())),
        None,
    )
