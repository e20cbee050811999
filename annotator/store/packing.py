"""Making an annotator's file: a project file with some of the articles, and nobody else's work in it."""

from __future__ import annotations

import secrets
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from annotator.core.changes import Kind
from annotator.core.spans import Relation, Span
from annotator.store import codec, union
from annotator.store.project import Project

_EVERYBODYS: tuple[Kind, ...] = ("label", "guideline", "policy", "phrase", "region", "alias")
_BY_LAYER: tuple[Kind, ...] = ("state", "note")


@dataclass(frozen=True, slots=True)
class Package:
    """What goes into a file: the articles in their order there, for whom, and who else is named in it."""

    annotator: str
    articles: Sequence[str]
    named: Collection[str]


def pack(project: Project, path: Path, package: Package, device: str) -> None:
    """Write an annotator's file. It holds the same steps as the project, as far as they concern that person
    and these articles, so it merges with it later. Raises ``ProjectError``, ``ProjectExists`` for one."""
    made = Project.create(path, project.meta()["name"], device=device, clock=project.now)
    try:
        with made, made.transaction():
            made.database.execute_sql("UPDATE meta SET value = ? WHERE key = 'id'", (project.meta()["id"],))
            for article in package.articles:
                _add(project, made, article)
            made.database.execute_sql("INSERT INTO meta VALUES ('replica', ?)", (f".{secrets.token_hex(2)}",))
            _copy_log(project, made, package)
            for article in package.articles:
                made.replace_pair(article, project.article(article).pair)
    except BaseException:
        path.unlink(missing_ok=True)
        raise


def _add(project: Project, made: Project, known: str) -> None:
    stored = project.article(known)
    reworded = union.wordings(project.database, known)
    article = reworded[""] if reworded else stored.article
    if made.source_articles(stored.sha256) is None:
        made.add_source(project.source(stored.sha256), project.cuts(stored.sha256), ())
    made.add_articles(stored.sha256, [(known, article, stored.pair)])


def _copy_log(project: Project, made: Project, package: Package) -> None:
    changes = list(_changes(project, package))
    steps = {row[0] for row in changes}
    run = made.database.connection().executemany
    rows = project.database.execute_sql("SELECT id, author, device, reverts, undoing FROM step")
    run("INSERT INTO step VALUES (?, ?, ?, ?, ?)", (row for row in rows if row[0] in steps))
    run("INSERT INTO change VALUES (?, ?, ?, ?, ?, ?, ?)", (row[:7] for row in changes))
    run(
        "INSERT INTO basis VALUES (?, ?, ?, ?)",
        ((*row[:2], row[7], row[8]) for row in changes if row[7] or row[8] is not None),
    )
    keys: set[union.Key] = {(row[2], row[3]) for row in changes}
    union.add_up_again(made.database, keys)


def _changes(project: Project, package: Package) -> Iterator[tuple[Any, ...]]:
    articles = set(package.articles)
    sources = {project.article(each).sha256 for each in package.articles}
    rows = project.database.execute_sql(
        "SELECT c.step, c.position, c.kind, c.subject, c.article, c.before, c.after,"
        " coalesce(b.wording, ''), b.seen FROM change c"
        " LEFT JOIN basis b ON b.step = c.step AND b.position = c.position WHERE c.kind != 'decision'"
    )
    for row in rows:
        kind, subject, article = row[2:5]
        first, _, second = subject.partition("/")
        if (
            kind in _EVERYBODYS
            or (kind == "annotator" and subject in package.named)
            or (kind == "wording" and subject in articles)
            or (kind == "cuts" and subject in sources)
            or (kind == "link" and {first, second} <= articles)
            or (kind == "assignment" and first in articles and second in package.named)
            or (kind == "ignored" and first == package.annotator)
            or (kind in _BY_LAYER and first in articles and second == package.annotator)
            or (kind == "ignored" and first == package.annotator)
            or (article in articles and _layer(kind, row[6] or row[5]) == package.annotator)
        ):
            yield row


def _layer(kind: Kind, json: str | None) -> str | None:
    value = codec.value_from_json(kind, json) if kind in ("span", "relation") else None
    return value.layer if isinstance(value, Span | Relation) else None
