"""What to know about the people of a file, and its clocks."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from itertools import combinations, product
from pathlib import Path

from annotator.core.changes import Stamp
from annotator.core.spans import GOLD, Annotator
from annotator.errors import ClockWrong, MergeNotice, NamesAlike, NothingDone, OneNameForTwo, SpansDoubled
from annotator.store.foreign import Foreign
from annotator.store.incoming import IncomingStep
from annotator.store.project import Project

_FIRST = int(datetime(2015, 1, 1, tzinfo=UTC).timestamp()) * 1000
"""Nobody has used the program before; a clock that says so was never set."""
_DAY = 24 * 60 * 60 * 1000


def plain_name(name: str) -> str:
    """A name without case, width and blanks: what two spellings of it have in common."""
    return "".join(unicodedata.normalize("NFKC", name).casefold().split())


def names(ours: Project, theirs: Foreign) -> Iterator[MergeNotice]:
    """Annotators of the file who are called as somebody else is."""
    mine = {each.id for each in theirs.project.annotators()}
    for one, other in combinations(sorted(ours.annotators(), key=lambda each: each.id), 2):
        if not mine & {one.id, other.id} or plain_name(one.name) != plain_name(other.name):
            continue
        if one.name == other.name:
            yield OneNameForTwo(path=theirs.path, name=one.name, first=one.id, second=other.id)
        else:
            yield NamesAlike(path=theirs.path, name=one.name, other=other.name)


def idle(ours: Project, came_with: Mapping[str, Path]) -> Iterator[MergeNotice]:
    """Annotators who came with a file and have not begun."""
    rows = ours.database.execute_sql(
        "SELECT layer FROM span UNION SELECT layer FROM state WHERE state != 'new'"
        " UNION SELECT author FROM step"
    )
    begun = {row[0] for row in rows}
    for each in ours.annotators():
        if each.id in came_with and each.id not in begun:
            yield NothingDone(path=came_with[each.id], name=each.name)


def clocks(path: Path, steps: Iterable[IncomingStep], now: int) -> Iterator[MergeNotice]:
    """Steps from a time that cannot be; ``now`` is in milliseconds since 1970."""
    years: Counter[int] = Counter()
    first, last = str(Stamp(_FIRST, 0, "")), str(Stamp(now + _DAY, 0, ""))
    for step in steps:
        if not first <= step.id <= last:
            moment = Stamp.parse(step.id).milliseconds
            years[datetime.fromtimestamp(moment / 1000, UTC).year] += 1
    for year, count in sorted(years.items()):
        yield ClockWrong(path=path, steps=count, year=str(year))


def doubled(ours: Project, theirs: Foreign, articles: Iterable[str]) -> Iterator[MergeNotice]:
    """Places that somebody of the file has labelled on two computers, alike or not."""
    called = {each.id: each for each in ours.annotators()}
    layers = theirs.project.layers()
    counts: Counter[str] = Counter()
    for article, layer in product(articles, layers):
        rows = ours.database.execute_sql(
            "SELECT layer FROM span WHERE article = ? AND layer = ?"
            ' GROUP BY "start", "end" HAVING count(*) > 1',
            (article, layer),
        )
        counts.update(row[0] for row in rows)
    counts.pop(GOLD, None)
    for layer, count in sorted(counts.items()):
        name = called.get(layer, Annotator(layer, layer)).name
        yield SpansDoubled(path=theirs.path, name=name, count=count)
