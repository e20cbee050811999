"""Statistics: what a project tells about the work on it, article by article, and what stands behind it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import datetime
from typing import NamedTuple

from annotator.core.changes import Stamp
from annotator.core.rounds import Round
from annotator.core.spans import GOLD, State
from annotator.core.statistics.behind import Behind, Place, concerned, places
from annotator.core.statistics.counted import Reading, count
from annotator.core.statistics.facts import Facts, Person, Ruled
from annotator.core.statistics.summary import Summary, completed, summary
from annotator.store.project import Project
from annotator.workflow import adjudicating
from annotator.workflow.agreeing import reads
from annotator.workflow.projects import annotator_names

AT_ONCE = 64
"""So many articles are read together."""


class Mark(NamedTuple):
    """A span as far as the figures need it."""

    start: int
    end: int
    label: str


def facts(project: Project) -> Facts:
    """What is known without reading a span."""
    titles = dict(project.database.execute_sql("SELECT id, title FROM article ORDER BY position"))
    names = distinct(annotator_names(project))
    given, rounds = _assigned(project)
    states = _states(project)
    finished = _finished(project, states)
    spans = _spans(project)
    seconds = dict(project.database.execute_sql("SELECT layer, sum(seconds) FROM activity GROUP BY layer"))
    everything = tuple(titles)
    people = []
    for each, name in sorted(names.items(), key=lambda item: (item[1], item[0])):
        if each in given or each in states or each in spans:
            there = states.get(each, {})
            people.append(
                Person(
                    each,
                    name,
                    articles=tuple(given[each]) if each in given else everything,
                    begun=tuple(article for article in there if there[article] == "in progress"),
                    done=tuple(article for article in there if there[article] == "done"),
                    seconds=float(seconds.get(each, 0.0)),
                    finished=finished.get(each, {}),
                    spans=spans.get(each, {}),
                )
            )
    return Facts(
        names=names,
        people=tuple(people),
        labels=project.labels(),
        titles=titles,
        rounds=rounds,
        days=_last_days(finished.values()),
        decisions=_decisions(project),
    )


def distinct(names: Mapping[str, str]) -> dict[str, str]:
    """Names by ids; of people with one name, each with a part of the id."""
    several = [name for name in names.values() if list(names.values()).count(name) > 1]
    return {each: f"{name} ({each[:8]})" if name in several else name for each, name in names.items()}


def _assigned(project: Project) -> tuple[dict[str, list[str]], dict[str, Round]]:
    given: dict[str, list[str]] = {}
    rounds: dict[str, Round] = {}
    sql = "SELECT article, annotator, round FROM assignment ORDER BY annotator, place"
    for article, who, round_ in project.database.execute_sql(sql):
        given.setdefault(who, []).append(article)
        rounds[article] = round_
    return given, rounds


def _states(project: Project) -> dict[str, dict[str, State]]:
    """The articles in progress and done, by layer, in the order of the project."""
    found: dict[str, dict[str, State]] = {}
    sql = (
        "SELECT t.layer, t.article, t.state FROM state t JOIN article a ON a.id = t.article"
        " WHERE t.state != 'new' ORDER BY a.position"
    )
    for layer, article, state in project.database.execute_sql(sql):
        found.setdefault(layer, {})[article] = state
    return found


def _finished(
    project: Project, states: Mapping[str, Mapping[str, State]]
) -> dict[str, dict[str, tuple[str, ...]]]:
    """When the articles became done that are: by layer and day."""
    sql = (
        "SELECT subject, article, max(step) FROM change"
        " WHERE kind = 'state' AND after = '\"done\"' GROUP BY subject"
    )
    found: dict[str, dict[str, list[str]]] = {}
    for subject, article, step in project.database.execute_sql(sql):
        layer = subject.rpartition("/")[2]
        if states.get(layer, {}).get(article) == "done":
            day = _day(Stamp.parse(step).milliseconds)
            found.setdefault(layer, {}).setdefault(day, []).append(article)
    return {layer: {day: tuple(sorted(days[day])) for day in sorted(days)} for layer, days in found.items()}


def _last_days(finished: Iterable[Mapping[str, Iterable[str]]]) -> dict[str, str]:
    days: dict[str, str] = {}
    for by_day in finished:
        for day, articles in by_day.items():
            for article in articles:
                days[article] = max(day, days.get(article, ""))
    return days


def _spans(project: Project) -> dict[str, dict[str, int]]:
    found: dict[str, dict[str, int]] = {}
    sql = "SELECT layer, label, count(*) FROM span GROUP BY layer, label"
    for layer, label, number in project.database.execute_sql(sql):
        found.setdefault(layer, {})[label] = number
    return found


def _decisions(project: Project) -> tuple[Ruled, ...]:
    """Every decision that holds, in the order in which they were made."""
    sql = (
        "SELECT json_extract(value, '$.reviewer'), article, step, json_extract(value, '$.rule'),"
        " json_extract(value, '$.outcome') FROM decision ORDER BY step"
    )
    found = []
    for reviewer, article, step, rule, outcome in project.database.execute_sql(sql):
        if outcome != "later":
            at = Stamp.parse(step).milliseconds
            found.append(Ruled(reviewer, article, at, _day(at), bool(rule)))
    return tuple(found)


def _day(milliseconds: int) -> str:
    """The day of a time where the program runs."""
    return datetime.fromtimestamp(milliseconds / 1000).date().isoformat()


# Article by article.


def readings(
    project: Project,
    articles: Collection[str] | None = None,
    *,
    finished: bool = False,
    decided: Collection[str] | None = None,
) -> Iterator[Reading]:
    """The articles that somebody has read, with everybody's spans and gold; of all if none are named.

    With ``finished``, only those count as readers who call an article done. ``decided`` is what
    :func:`decided_articles` says, if that is known already.
    """
    wanted = project.article_ids() if articles is None else list(articles)
    decided = decided_articles(project) if decided is None else decided
    for start in range(0, len(wanted), AT_ONCE):
        some = wanted[start : start + AT_ONCE]
        where = f"WHERE article IN ({', '.join('?' * len(some))})"
        texts = dict(project.database.execute_sql(f"SELECT article, text FROM content {where}", some))
        gold = _gold(project, where, some)
        for one in reads(project, some, finished=finished):
            made = gold.get(one.article, []) if one.article in decided else None
            layers = {name: list(map(Mark._make, units)) for name, units in one.layers.items()}
            yield Reading(one.article, texts[one.article], layers, made)


def _gold(project: Project, where: str, articles: list[str]) -> dict[str, list[Mark]]:
    found: dict[str, list[Mark]] = {}
    sql = f'SELECT article, "start", "end", label FROM span {where} AND layer = ?'
    for article, start, end, label in project.database.execute_sql(sql, (*articles, GOLD)):
        found.setdefault(article, []).append(Mark(start, end, label))
    return found


def decided_articles(project: Project) -> set[str]:
    """The articles of which everything is decided: only there gold says what is right."""
    rows = project.database.execute_sql("SELECT DISTINCT article FROM decision")
    begun = {row[0] for row in rows}
    if not begun:
        return begun
    kept = {row[0] for row in project.database.execute_sql("SELECT article FROM questioned")}
    sql = "SELECT DISTINCT article FROM question WHERE status != 'decided'"
    wanting = {row[0] for row in project.database.execute_sql(sql)}
    for article in begun - kept:
        wanting.discard(article)
        if any(each.status != "decided" for each in adjudicating.questions_of(project, article)):
            wanting.add(article)
    return begun - wanting


def places_behind(project: Project, behind: Behind, *, finished: bool = False) -> Iterator[list[Place]]:
    """The places that a number counts, an article at a time: a list that may be empty for each one."""
    wanted = concerned(behind)
    for reading in readings(project, wanted, finished=finished):
        yield places(behind, reading)


def statistics(project: Project, *, finished: bool = False) -> tuple[Facts, Summary]:
    """All of it at once, with what takes longer."""
    found = facts(project)
    counted = {each.article: count(each) for each in readings(project, finished=finished)}
    whole = summary(found, counted)
    hard = list(readings(project, [each.article for each in whole.hard], finished=finished))
    return found, completed(whole, counted, hard)
