"""The list of jargon for other programs: JSON with everything, CSV for spreadsheets."""

import csv
import io
import json

from inclusive_meetings.model.jargon import Jargon
from inclusive_meetings.model.place import Place
from inclusive_meetings.model.problems import Problem
from inclusive_meetings.sharing.exchange.cells import harmless
from inclusive_meetings.workspace.words.word_list import Plainness, WordList

COLUMNS = (
    *("word", "kind", "state", "times", "introduced by", "file", "line", "column"),
    *("may stand for", "meaning", "weight"),
)


def as_json(found: WordList) -> str:
    """Return all that is known, as one JSON object."""
    data = {
        "words": [_word(word) for word in found.jargon],
        "plainness": [_plainness(each) for each in found.plainness],
        "problems": [_problem(each) for each in found.problems],
    }
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def _word(word: Jargon) -> dict[str, object]:
    return {
        "word": word.form,
        "kind": word.kind.value,
        "state": word.state.value,
        "times": len(word.appearances),
        "introduced_by": word.appearances[0].where,
        "may_stand_for": word.guess,
        "meanings": _meanings(word),
        "weight": word.weight,
        "places": [
            {"where": each.where, **_place(each.place)} for each in word.appearances
        ],
    }


def _meanings(word: Jargon) -> list[str]:
    senses = word.term.senses if word.term else ()
    return [
        f"{sense.expansion}: {sense.meaning}" if sense.expansion else sense.meaning
        for sense in senses
    ]


def _place(place: Place) -> dict[str, object]:
    return {"file": place.file, "line": place.line, "column": place.column}


def _plainness(each: Plainness) -> dict[str, object]:
    numbers = each.measures
    return {
        "where": each.where,
        "file": each.place.file,
        "words": numbers.words,
        "sentences": numbers.sentences,
        "words_per_sentence": round(numbers.words_per_sentence, 1),
        "share_to_look_up": round(each.share_to_look_up, 4),
        "smog": _rounded(numbers.smog),
        "flesch_kincaid": _rounded(numbers.flesch_kincaid),
        "long_sentences": [
            {"words": one.words, "begins": one.text, **_place(each.places[one.start])}
            for one in numbers.long_sentences
        ],
        "noun_chains": [_place(each.places[one.start]) for one in numbers.chains],
        "passives": [_place(each.places[one.start]) for one in numbers.passives],
    }


def _rounded(score: float | None) -> float | None:
    return None if score is None else round(score, 1)


def _problem(problem: Problem) -> dict[str, object]:
    return {
        "slug": problem.slug,
        "serious": problem.serious,
        "what": problem.what,
        "mend": problem.mend,
        **_place(problem.place),
    }


def as_csv(found: WordList) -> str:
    """Return a row for each word; no cell is a formula."""
    sheet = io.StringIO()
    writer = csv.writer(sheet, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for word in found.jargon:
        writer.writerow(_row(word))
    return sheet.getvalue()


def _row(word: Jargon) -> tuple[str, ...]:
    first = word.appearances[0]
    place = first.place
    return (
        harmless(word.form),
        word.kind.value,
        word.state.value,
        str(len(word.appearances)),
        harmless(first.where),
        harmless(place.file),
        str(place.line),
        str(place.column),
        harmless(word.guess),
        harmless(" / ".join(_meanings(word))),
        str(word.weight),
    )
