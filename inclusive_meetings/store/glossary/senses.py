"""One meaning of a term: its words, source, review, and its translations."""

from datetime import date

from inclusive_meetings.files.yaml_nodes import YamlTable, YamlText
from inclusive_meetings.model.glossary import (
    Checked,
    Review,
    Sense,
    Source,
    Status,
    Translation,
)
from inclusive_meetings.model.place import Place
from inclusive_meetings.store.glossary.values import Keys, Values

SENSE_KEYS = (
    *("meaning", "expansion", "context", "example", "not-the-same-as", "status"),
    *("replaced-by", "since", "source", "note", "as-of", "review-by", "review"),
    "translations",
)
SOURCE_KEYS = ("name", "address", "licence")
REVIEW_KEYS = ("by", "on", "due")
TRANSLATION_KEYS = ("term", "meaning", "status", "checked-by", "checked-on")


def sense(keys: Keys, place: Place, values: Values) -> Sense | None:
    """Return one meaning, or None where the meaning is missing."""
    meaning = values.text(keys, "meaning")
    if not meaning:
        if "context" in keys:
            missing(place, values.text(keys, "context"), values)
        return None
    return Sense(
        meaning=meaning,
        expansion=values.text(keys, "expansion"),
        context=values.text(keys, "context"),
        example=values.text(keys, "example"),
        not_the_same_as=", ".join(values.texts(keys, "not-the-same-as")),
        status=values.choice(keys, "status", Status) or Status.CURRENT,
        replaced_by=values.text(keys, "replaced-by"),
        since=values.text(keys, "since"),
        source=source(keys, values),
        note=values.text(keys, "note"),
        as_of=values.day(keys, "as-of"),
        review=_review(keys, values),
        translations=_translations(keys, values),
    )


def missing(place: Place, name: str, values: Values) -> None:
    """Say that a term has no name or no meaning."""
    what = f"“{name[:60]}” has no meaning." if name else "A term has no name."
    values.complain(place, "term-shape", what, NOT_A_TERM[1])


def source(keys: Keys, values: Values) -> Source:
    """Return where the meaning is from."""
    value = keys.get("source")
    if not isinstance(value, YamlTable):
        return Source(values.text(keys, "source"))
    parts = values.table(value, SOURCE_KEYS)
    return Source(*(values.text(parts, key) for key in SOURCE_KEYS))


def _review(keys: Keys, values: Values) -> Review:
    # `review-by: 2027-05-31` is short for `review: {due: 2027-05-31}`.
    short = values.day(keys, "review-by")
    value = keys.get("review")
    if value is None:
        return Review(due=short)
    if not isinstance(value, YamlTable):
        values.complain(value.place, "review-shape", *NOT_A_REVIEW)
        return Review(due=short)
    parts = values.table(value, REVIEW_KEYS)
    due = values.day(parts, "due")
    return Review(values.text(parts, "by"), values.day(parts, "on"), due or short)


def _translations(keys: Keys, values: Values) -> tuple[Translation, ...]:
    value = keys.get("translations")
    if value is None:
        return ()
    if not isinstance(value, YamlTable):
        values.complain(value.place, "translation-shape", *NOT_TRANSLATIONS)
        return ()
    found = []
    for language, node in value.pairs:
        if isinstance(node, YamlTable):
            found.append(_translation(language, node, values))
        else:
            values.complain(node.place, "translation-shape", *NOT_TRANSLATIONS)
    return tuple(found)


def _translation(language: YamlText, node: YamlTable, values: Values) -> Translation:
    parts = values.table(node, TRANSLATION_KEYS)
    checked_on: date | None = values.day(parts, "checked-on")
    return Translation(
        language=language.text.strip(),
        term=values.text(parts, "term"),
        place=language.place,
        meaning=values.text(parts, "meaning"),
        status=values.choice(parts, "status", Checked) or Checked.DRAFT,
        checked_by=values.text(parts, "checked-by"),
        checked_on=checked_on,
    )


NOT_A_TERM = (
    "This entry is not a term.",
    "Write  - term: ICB  and below it  meaning: what it means in plain words.",
)
NOT_A_REVIEW = (
    "A review says who looked at the meaning and when.",
    "Write `review:` and below it, further right,  due: 2027-11-30",
)
NOT_TRANSLATIONS = (
    "Translations stand below the tag of their language.",
    "Write `translations:`, below it, further right,  pl:  and below that  term: …",
)
