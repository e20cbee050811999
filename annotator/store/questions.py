"""The reviewer's queue as it is kept: worked out once for each article, and anew where something changed.

Whoever changes an article takes it out of ``questioned`` (``sums`` and ``union`` do); what stands there is
as it should be.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

import msgspec

from annotator.core.agreement.disagreements import Kind
from annotator.core.decisions import Ruling
from annotator.core.review import Question, Status
from annotator.store import codec, union
from annotator.store.project import Project

_decoder = msgspec.json.Decoder(Question)

_AT_ONCE = 500
_SEPARATOR = "|"
_LONGEST_TEXT = 400
"""So much of a question's text can be found in the queue, in code points."""

Order = Literal["agreement", "kind", "label", "text", "article"]
ORDERS: tuple[Order, ...] = ("agreement", "kind", "label", "text", "article")
_ORDERED: dict[Order, str] = {
    "agreement": 'q.agreement, q.article, q."start"',
    "kind": 'q.kind, q.agreement, q.article, q."start"',
    "label": 'q.labels, q.agreement, q.article, q."start"',
    "text": 'q.text, q.labels, q.article, q."start"',
    "article": "a.position, q.position",
}


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which questions are looked for; what is empty is not asked for. ``texts`` are forms of one text, of
    which one stands in what the question is about."""

    statuses: tuple[Status, ...] = ()
    kinds: tuple[Kind, ...] = ()
    label: str = ""
    texts: tuple[str, ...] = ()
    articles: tuple[str, ...] = ()


class Queued(NamedTuple):
    """A question in the queue with what a list shows of it: the text it is about and the article's title."""

    question: Question
    text: str
    title: str


def outdated(project: Project) -> list[str]:
    """The articles whose questions are to be worked out."""
    rows = project.database.execute_sql(
        "SELECT id FROM article WHERE id NOT IN (SELECT article FROM questioned) ORDER BY position"
    )
    return [row[0] for row in rows]


def is_outdated(project: Project, article: str) -> bool:
    """Whether an article's questions are to be worked out."""
    row = project.database.execute_sql("SELECT 1 FROM questioned WHERE article = ?", (article,)).fetchone()
    return row is None


def keep(project: Project, article: str, text: str, questions: Sequence[Question]) -> None:
    """Keep the questions about an article, which replace those there were. ``text`` is the article's.

    A question that there was already keeps its number.
    """
    rows = project.database.execute_sql("SELECT key, id FROM question WHERE article = ?", (article,))
    numbers: dict[str, int] = dict(rows.fetchall())
    with project.transaction():
        project.database.execute_sql("DELETE FROM question WHERE article = ?", (article,))
        project.database.connection().executemany(
            f"INSERT OR REPLACE INTO question VALUES ({', '.join('?' * 12)})",
            (_row(numbers.get(each.key), n, each, text) for n, each in enumerate(questions)),
        )
        project.database.execute_sql("INSERT OR REPLACE INTO questioned VALUES (?)", (article,))


def _row(number: int | None, position: int, question: Question, text: str) -> tuple[object, ...]:
    case = question.case
    return (
        number,
        question.article,
        question.key,
        position,
        question.status,
        case.kind,
        case.agreement,
        case.start,
        question.alike,
        _SEPARATOR + "".join(label + _SEPARATOR for label in question.labels),
        text[case.start : min(case.end, case.start + _LONGEST_TEXT)],
        codec.to_json(question),
    )


def counts(project: Project) -> dict[tuple[Status, str], int]:
    """How many questions there are of each status and kind."""
    rows = project.database.execute_sql("SELECT status, kind, count(*) FROM question GROUP BY status, kind")
    return {(status, kind): count for status, kind, count in rows}


def listed(
    project: Project,
    status: Status,
    kind: str,
    *,
    least_agreed_first: bool = True,
    start: int = 0,
    limit: int = 100,
) -> list[Question]:
    """A part of the questions of one status and kind: those least agreed on first, or in the order of the
    articles."""
    if least_agreed_first:
        table, order = "question q", 'q.agreement, q.article, q."start"'
    else:
        table, order = "question q JOIN article a ON a.id = q.article", 'a.position, q."start"'
    rows = project.database.execute_sql(
        f"SELECT q.value FROM {table} WHERE q.status = ? AND q.kind = ? ORDER BY {order} LIMIT ? OFFSET ?",
        (status, kind, limit, start),
    )
    return [_decoder.decode(row[0]) for row in rows]


def numbers(project: Project, wanted: Wanted, order: Order = "agreement") -> list[int]:
    """The numbers by which the queue knows the questions that are wanted, in order."""
    conditions, values = _conditions(wanted)
    joined = " JOIN article a ON a.id = q.article" if order == "article" else ""
    rows = project.database.execute_sql(
        f"SELECT q.id FROM question q{joined}{conditions} ORDER BY {_ORDERED[order]}", values
    )
    return [row[0] for row in rows.fetchall()]


def _conditions(wanted: Wanted) -> tuple[str, list[object]]:
    parts: list[str] = []
    values: list[object] = []
    for column, among in (
        ("status", wanted.statuses),
        ("kind", wanted.kinds),
        ("article", wanted.articles),
    ):
        if among:
            # The plus keeps SQLite from sorting: the index of the order holds these columns too.
            parts.append(f"+q.{column} IN ({', '.join('?' * len(among))})")
            values += among
    if wanted.label:
        parts.append("instr(q.labels, ?)")
        values.append(_SEPARATOR + wanted.label + _SEPARATOR)
    if wanted.texts:
        parts.append(f"({' OR '.join('instr(q.text, ?)' for _ in wanted.texts)})")
        values += wanted.texts
    return (f" WHERE {' AND '.join(parts)}" if parts else ""), values


def queued(project: Project, wanted: Sequence[int]) -> dict[int, Queued]:
    """Questions by their numbers; those that are gone are left out."""
    found: dict[int, Queued] = {}
    for start in range(0, len(wanted), _AT_ONCE):
        some = wanted[start : start + _AT_ONCE]
        rows = project.database.execute_sql(
            "SELECT q.id, q.value, q.text, a.title FROM question q JOIN article a ON a.id = q.article"
            f" WHERE q.id IN ({', '.join('?' * len(some))})",
            list(some),
        )
        for number, value, text, title in rows.fetchall():
            found[number] = Queued(_decoder.decode(value), text, title)
    return found


def number_of(project: Project, article: str, key: str) -> int | None:
    """The number of a question in the queue."""
    row = project.database.execute_sql(
        "SELECT id FROM question WHERE article = ? AND key = ?", (article, key)
    ).fetchone()
    return int(row[0]) if row else None


def of_status(project: Project, status: Status, articles: Sequence[str] | None = None) -> Iterator[Question]:
    """The questions of one status: of some articles, or of all."""
    if articles is None:
        rows = project.database.execute_sql("SELECT value FROM question WHERE status = ?", (status,))
        yield from (_decoder.decode(row[0]) for row in rows.fetchall())
        return
    for article in articles:
        yield from (each for each in of_article(project, article) if each.status == status)


def of_article(project: Project, article: str) -> list[Question]:
    rows = project.database.execute_sql(
        "SELECT value FROM question WHERE article = ? ORDER BY position", (article,)
    )
    return [_decoder.decode(row[0]) for row in rows]


def alike(project: Project, question: Question) -> list[Question]:
    """The other questions that ask the same about the same words and are not decided yet."""
    rows = project.database.execute_sql(
        "SELECT q.value FROM question q JOIN article a ON a.id = q.article"
        " WHERE q.likeness = ? AND q.status IN ('open', 'later') ORDER BY a.position, q.position",
        (question.alike,),
    )
    found = [_decoder.decode(row[0]) for row in rows]
    return [each for each in found if (each.article, each.key) != (question.article, question.key)]


def rulings(project: Project, article: str) -> list[Ruling]:
    """The decisions about an article."""
    return union.rulings(project.database, article).get(article, [])


def all_rulings(project: Project) -> dict[str, list[Ruling]]:
    """The decisions about all articles."""
    return union.rulings(project.database)
