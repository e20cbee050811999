"""Hand out: one project file for each annotator, with their articles and nobody else's work."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from annotator import settings
from annotator.core.changes import Change
from annotator.core.rounds import ROUNDS, Assignment, Round, deal, shuffled
from annotator.core.spans import Annotator
from annotator.errors import BadOverlap, BadValue, CannotWrite, NoArticles, ProjectExists
from annotator.store.packing import Package, pack
from annotator.store.project import Project
from annotator.workflow.projects import PROGRAM, annotator, annotator_names, checked_name

_NOT_IN_NAMES = '<>:"/\\|?*'


@dataclass(frozen=True, slots=True)
class HandedOut:
    """A file that was made for an annotator; ``new`` are the articles they did not have before."""

    annotator: Annotator
    path: Path
    articles: tuple[str, ...]
    new: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Planned:
    """What an annotator would be given: how many articles they had before, how many are new, and how many of
    all of these somebody else labels, too."""

    name: str
    before: int
    new: int
    shared: int


def assignments(project: Project) -> list[Assignment]:
    """Who is to label what, in the order of each one's list."""
    rows = project.database.execute_sql(
        "SELECT article, annotator, round, place FROM assignment ORDER BY annotator, place, article"
    )
    return [Assignment(*row) for row in rows]


def unassigned(project: Project) -> list[str]:
    """The articles that nobody has been given, in order."""
    given = {each.article for each in assignments(project)}
    return [each for each in project.article_ids() if each not in given]


def plan(
    project: Project,
    names: Sequence[str],
    *,
    overlap: float = 1.0,
    each: int | None = None,
    articles: Sequence[str] | None = None,
) -> list[Planned]:
    """What ``assign`` would give to whom, in the order of ``names``. Nothing is changed.

    Raises ``BadOverlap``, ``BadName``, ``NoArticles``.
    """
    chosen = list(project.article_ids() if articles is None else articles)
    if not chosen:
        raise NoArticles(path=project.path)
    known = {who.name: who for who in project.annotators()}
    called = dict.fromkeys(checked_name(name) for name in names)
    people = [known.get(name) or Annotator(f"?{name}", name) for name in called]
    given = assignments(project)
    new = _dealt(people, chosen, given, overlap, each)
    holders: dict[str, set[str]] = {}
    for article, who in [(one.article, one.annotator) for one in given] + [
        (article, who) for who, mine in new.items() for article in mine
    ]:
        holders.setdefault(article, set()).add(who)
    planned = []
    for one in people:
        shared = sum(one.id in those and len(those) > 1 for those in holders.values())
        before = sum(had.annotator == one.id for had in given)
        planned.append(Planned(one.name, before, len(new[one.id]), shared))
    return planned


def assign(
    project: Project,
    names: Sequence[str],
    folder: Path,
    *,
    overlap: float = 1.0,
    each: int | None = None,
    round: Round = "production",
    articles: Sequence[str] | None = None,
    shuffle: bool = False,
    blind: bool = True,
    author: str = PROGRAM,
) -> list[HandedOut]:
    """Give articles (all, if none are named) to annotators and make a file for each in ``folder``.

    The share ``overlap`` of the articles goes to ``each`` people (to all, if not said), the rest to one.
    Who has an article keeps it, so people and articles may be added later; the files hold all articles
    that somebody has been given. ``blind`` files do not say who else there is. Raises ``BadOverlap``,
    ``BadName``, ``BadValue``, ``NoArticles``, ``ProjectExists``, ``CannotWrite``.
    """
    chosen = list(project.article_ids() if articles is None else articles)
    if not chosen:
        raise NoArticles(path=project.path)
    if round not in ROUNDS:
        raise BadValue(what="the round", value=round, known=", ".join(ROUNDS))
    _make_folder(folder)
    with project.transaction():
        people = list({each.id: each for each in (annotator(project, name) for name in names)}.values())
        paths = _paths(folder, people)
        known = assignments(project)
        new = _dealt(people, chosen, known, overlap, each)
        changes = []
        for who in people:
            mine = shuffled(new[who.id], f"{project.meta()['id']}/{who.id}") if shuffle else new[who.id]
            start = 1 + max((one.place for one in known if one.annotator == who.id), default=-1)
            for place, article in enumerate(mine, start):
                made = Assignment(article, who.id, round, place)
                changes.append(Change("assignment", made.subject, article, None, made))
        if changes:
            project.commit(author, changes)
        return [_hand_out(project, who, paths[who.id], new[who.id], blind) for who in people]


def _dealt(
    people: list[Annotator],
    articles: list[str],
    known: list[Assignment],
    overlap: float,
    each: int | None,
) -> dict[str, list[str]]:
    ids = [who.id for who in people]
    given: dict[str, set[str]] = {}
    for one in known:
        given.setdefault(one.article, set()).add(one.annotator)
    try:
        return deal(articles, ids, overlap=overlap, each=each, given=given)
    except ValueError as error:
        raise BadOverlap(each=each or len(ids), people=len(ids), overlap=overlap) from error


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CannotWrite(path=folder, reason=error.strerror) from error


def _paths(folder: Path, people: list[Annotator]) -> dict[str, Path]:
    """A file for each; nobody's work is overwritten."""
    found: dict[str, Path] = {}
    for who in people:
        plain = "".join("_" if char in _NOT_IN_NAMES else char for char in who.name).strip(". ") or who.id
        path = folder / f"{plain}.duizhao"
        if path in found.values():
            path = folder / f"{plain}-{who.id}.duizhao"
        if path.exists():
            raise ProjectExists(path=path)
        found[who.id] = path
    return found


def _hand_out(project: Project, who: Annotator, path: Path, new: list[str], blind: bool) -> HandedOut:
    mine = [one.article for one in assignments(project) if one.annotator == who.id]
    named = {who.id} if blind else set(annotator_names(project))
    pack(project, path, Package(who.id, mine, named), settings.device())
    return HandedOut(who, path, tuple(mine), tuple(new))
