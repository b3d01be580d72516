"""The pack: chosen, made while one is told of each document, stopped with Ctrl+C."""

from inclusive_meetings.pack.parts import Audience
from inclusive_meetings.plain.desk import Desk
from inclusive_meetings.plain.questions import Menu, choice, pick, stay
from inclusive_meetings.plain.slide_looks import choose_language, choose_look
from inclusive_meetings.workspace.pack_making.ctrl_c import ctrl_c_noted
from inclusive_meetings.workspace.pack_making.pack_looks import slide_look
from inclusive_meetings.workspace.pack_making.packing import (
    INDEX,
    TITLES,
    CouldNotBuildError,
    Offer,
    StoppedError,
    build_pack,
    left_out,
    offers,
    pack_of,
    remember_left_out,
)
from inclusive_meetings.workspace.saying import say

HERE = "plain-build"


def build(desk: Desk) -> None:
    """Ask what the pack shall have, and make it, until somebody goes back."""
    _ = desk.opened()
    stay(desk.talk, lambda: _menu(desk))


def _menu(desk: Desk) -> Menu:
    agenda = desk.session.agenda
    left = left_out(desk.home, agenda)
    count = sum(
        each.audience is not None and each.name not in left for each in _offers(desk)
    )
    told = [
        say("plain-build.sums", count=count),
        say("build.where", folder=pack_of(agenda).as_posix()),
        say("build.private"),
    ]
    if waits := len(desk.found().findings):
        told.append(say("plain-build.waits", count=waits))
    return Menu(
        HERE,
        tuple(told),
        (
            choice(HERE, "make", lambda: _make(desk)),
            choice(HERE, "documents", lambda: _choose(desk, Audience.EVERYONE)),
            choice(HERE, "people", lambda: _choose(desk, Audience.ONE_PERSON)),
            choice(HERE, "chair", lambda: _choose(desk, Audience.CHAIR)),
            choice(HERE, "formats", lambda: _choose(desk, None)),
            choice(HERE, "look", lambda: choose_look(desk)),
            choice(HERE, "language", lambda: choose_language(desk)),
            choice(HERE, "open", lambda: _open(desk)),
            choice(HERE, "folder", lambda: _folder(desk)),
        ),
    )


def _offers(desk: Desk) -> tuple[Offer, ...]:
    return offers(desk.opened())


def _choose(desk: Desk, kind: Audience | None) -> None:
    stay(desk.talk, lambda: _chosen(desk, kind))


def _chosen(desk: Desk, kind: Audience | None) -> Menu:
    left = left_out(desk.home, desk.session.agenda)
    told = [say(TITLES[kind])]
    for number, each in enumerate(_of(desk, kind), 1):
        state = "left" if each.name in left else "in"
        title = _title(desk, each, number)
        told.append(say(f"plain-build.is-{state}", number=number, title=title))
    return Menu(
        HERE,
        tuple(told),
        (
            choice(HERE, "change", lambda: _toggle(desk, kind)),
            choice(HERE, "all", lambda: _all(desk, kind, is_in=True)),
            choice(HERE, "none", lambda: _all(desk, kind, is_in=False)),
        ),
    )


def _of(desk: Desk, kind: Audience | None) -> list[Offer]:
    return [each for each in _offers(desk) if each.audience is kind]


def _title(desk: Desk, offer: Offer, number: int) -> str:
    if offer.audience is None:
        return say(f"build.format-{offer.title}")
    if offer.audience is Audience.ONE_PERSON and not desk.shows_private:
        return say("plain-build.somebody", number=number)
    return offer.title


def _toggle(desk: Desk, kind: Audience | None) -> None:
    agenda, some = desk.session.agenda, _of(desk, kind)
    titles = [_title(desk, each, number) for number, each in enumerate(some, 1)]
    at = pick(desk.talk, say("plain-build.which"), titles)
    left = left_out(desk.home, agenda) ^ {some[at].name}
    remember_left_out(desk.home, agenda, left)
    state = "left" if some[at].name in left else "in"
    desk.talk.tell(say(f"plain-build.is-{state}", number=at + 1, title=titles[at]))


def _all(desk: Desk, kind: Audience | None, *, is_in: bool) -> None:
    agenda = desk.session.agenda
    names = {each.name for each in _of(desk, kind)}
    left = left_out(desk.home, agenda)
    remember_left_out(desk.home, agenda, left - names if is_in else left | names)
    desk.talk.tell(say("plain-build.all-in" if is_in else "plain-build.all-left"))


def _make(desk: Desk) -> None:
    """Make the pack; Ctrl+C stops it, and the pack that was there stays."""
    talk, agenda = desk.talk, desk.session.agenda
    talk.now(say("plain-build.begins"))

    people = [each.title for each in _of(desk, Audience.ONE_PERSON)]

    def told(number: int, of: int, title: str) -> None:
        if is_pressed():
            raise StoppedError
        if title in people and not desk.shows_private:
            title = say("plain-build.somebody", number=people.index(title) + 1)
        talk.now(say("plain-build.step", number=number, of=of, title=title))

    left = left_out(desk.home, agenda)
    look = slide_look(desk.home, agenda, desk.sources)
    try:
        with ctrl_c_noted() as is_pressed:
            built = build_pack(agenda, left, told, desk.sources, look)
    except StoppedError:
        talk.tell(say("build.stopped"))
        return
    except CouldNotBuildError as error:
        talk.tell(say("build.failed", what=str(error)))
        return
    talk.tell(say("build.made", count=len(built.pack.files)))
    for file in built.kept.changed:
        talk.tell(say("build.kept", file=file))
    for each in built.told:
        talk.tell(say("build.template", what=f"{each.what} {each.mend}"))
    _open(desk)


def _open(desk: Desk) -> None:
    page = pack_of(desk.session.agenda) / INDEX
    if page.is_file():
        desk.talk.tell(say("build.no-opener", file=page.as_posix()))
    else:
        desk.talk.tell(say("plain-build.not-yet"))


def _folder(desk: Desk) -> None:
    folder = pack_of(desk.session.agenda)
    there = folder.is_dir()
    key = "build.no-folder" if there else "plain-build.not-yet"
    named = {"folder": folder.as_posix()} if there else {}
    desk.talk.tell(say(key, **named))
