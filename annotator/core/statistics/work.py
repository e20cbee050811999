"""Charts about the work: how far everybody is, how fast, and what was labelled."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from annotator.core.agreement.tally import Tally
from annotator.core.charts.data import Bars, Chart, Column, Heat, Lines, Row, Series, Table, Value
from annotator.core.pace import LEAST
from annotator.core.statistics.behind import Articles, Spans
from annotator.core.statistics.facts import Facts, Person, Ruled
from annotator.core.statistics.inks import BEGUN, DONE, REST, series
from annotator.core.statistics.words import Words

HOUR = 3600
BREAK = 300_000
"""A reviewer who decides nothing for so long (milliseconds) is not at work."""


def progress(facts: Facts, words: Words) -> Bars:
    """How many articles each annotator has done, has begun, and has still to label."""
    say = words.say
    rows = []
    for each in facts.people:
        touched = {*each.done, *each.begun}
        rest = tuple(article for article in each.articles if article not in touched)
        parts = (each.done, each.begun, rest)
        rows.append(Row(each.name, tuple(Value(len(ids), Articles(tuple(ids))) for ids in parts)))
    shown = (
        Series(say("done"), DONE),
        Series(say("in progress"), BEGUN),
        Series(say("not begun"), REST),
    )
    return Bars("progress", say("Articles"), shown, tuple(rows), stacked=True)


def pace(facts: Facts, words: Words) -> Table:
    """Active time, and what was done in it."""
    say = words.say
    columns = (
        Column(say("Annotator"), "text"),
        Column(say("Articles done")),
        Column(say("Spans")),
        Column(say("Active hours"), "rate"),
        Column(say("Articles an hour"), "rate"),
        Column(say("Spans an hour"), "rate"),
        Column(say("Hours to go"), "rate"),
    )
    least = say("– less than five minutes of active time, or no article done: too little to tell a pace.")
    rows = tuple(_pace(each) for each in facts.people)
    is_short = any(value.what == "–" for row in rows for value in row)
    return Table("pace", say("Pace"), columns, rows, note=least if is_short else "")


def _pace(person: Person) -> tuple[Value, ...]:
    hours = person.seconds / HOUR
    done, spans = len(person.done), person.number_of_spans
    told = person.seconds >= LEAST
    left = max(len(person.articles) - done, 0)
    to_go: float | str = "–"
    if not left:
        to_go = 0.0
    elif told and done:
        to_go = left * hours / done
    return (
        Value(person.name),
        Value(done, Articles(person.done)),
        Value(spans, Spans(person.id)),
        Value(hours),
        Value(done / hours if told else "–"),
        Value(spans / hours if told else "–"),
        Value(to_go),
    )


def finished(facts: Facts, words: Words) -> Lines:
    """How many articles each annotator had done on the evening of each day."""
    people = [each for each in facts.people if each.finished]
    days = sorted({day for each in people for day in each.finished})
    rows = []
    for each in people:
        number = 0
        row = []
        for day in days:
            today = each.finished.get(day, ())
            number += len(today)
            row.append(Value(number, Articles(today)))
        rows.append(tuple(row))
    names = [each.name for each in people]
    title = words.say("Articles done, day by day")
    return Lines("finished", title, tuple(days), series(names), tuple(rows), "count")


def label_counts(facts: Facts, words: Words) -> Heat:
    """How many spans of each label everybody has made."""
    used = _used(facts)
    rows = tuple(
        Row(each.name, tuple(Value(each.spans.get(label, 0), Spans(each.id, label)) for label in used))
        for each in facts.people
    )
    columns = tuple(words.label(label) for label in used)
    return Heat("label_counts", words.say("Spans by label"), columns, rows, "count")


def density(facts: Facts, whole: Tally, words: Words) -> Bars:
    """How many spans there are to 1,000 characters that an annotator has read."""
    say, used = words.say, _used(facts)
    known = {label.id: label.color for label in facts.labels}
    rows = []
    for each in facts.people:
        _, read = whole.read_by(each.id)
        if read:
            values = [Value(1000 * each.spans.get(label, 0) / read, Spans(each.id, label)) for label in used]
            rows.append(Row(each.name, tuple(values)))
    shown = tuple(Series(words.label(label), known.get(label, REST)) for label in used)
    title = say("Spans to 1,000 characters read")
    return Bars("density", title, shown, tuple(rows), "rate")


def _used(facts: Facts) -> list[str]:
    """The labels in their order, and those that somebody used and that are no more."""
    known = [label.id for label in facts.labels]
    more = {label for each in facts.people for label in each.spans if label not in known}
    return known + sorted(more)


# Reviewers.


def reviewers(facts: Facts, words: Words) -> list[Chart]:
    """What reviewers have decided, how fast, and on which days."""
    by_reviewer: dict[str, list[Ruled]] = {}
    for each in facts.decisions:
        by_reviewer.setdefault(each.reviewer, []).append(each)
    if not by_reviewer:
        return []
    say = words.say
    columns = (
        Column(say("Reviewer"), "text"),
        Column(say("Decisions")),
        Column(say("by hand")),
        Column(say("by a rule")),
        Column(say("Hours at it"), "rate"),
        Column(say("By hand, an hour"), "rate"),
    )
    rows = tuple(_throughput(words.name(each), made) for each, made in by_reviewer.items())
    note = say("A break of more than five minutes between two decisions does not count as work.")
    return [
        Table("reviewers", say("Decisions"), columns, rows, note),
        _by_day(by_reviewer, words),
    ]


def _throughput(name: str, made: Sequence[Ruled]) -> tuple[Value, ...]:
    hand = [each for each in made if not each.by_rule]
    times = sorted(each.at for each in hand)
    gaps = [there - here for here, there in zip(times, times[1:], strict=False) if there - here <= BREAK]
    hours = sum(gaps) / 1000 / HOUR
    told = sum(gaps) >= LEAST * 1000
    return (
        Value(name),
        Value(len(made), Articles(_articles(made))),
        Value(len(hand), Articles(_articles(hand))),
        Value(len(made) - len(hand), Articles(_articles([each for each in made if each.by_rule]))),
        Value(hours),
        Value(len(gaps) / hours if told else "–"),
    )


def _by_day(by_reviewer: Mapping[str, Sequence[Ruled]], words: Words) -> Lines:
    days = sorted({each.day for made in by_reviewer.values() for each in made})
    rows = []
    for made in by_reviewer.values():
        by_day: dict[str, list[Ruled]] = {}
        for each in made:
            by_day.setdefault(each.day, []).append(each)
        today = [by_day.get(day, []) for day in days]
        rows.append(tuple(Value(len(some), Articles(_articles(some))) for some in today))
    names = [words.name(each) for each in by_reviewer]
    title = words.say("Decisions, day by day")
    return Lines("decided", title, tuple(days), series(names), tuple(rows), "count")


def _articles(made: Sequence[Ruled]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(each.article for each in made))
