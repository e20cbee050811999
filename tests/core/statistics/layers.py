"""Small articles with several annotators, for the tests of the statistics."""

from collections.abc import Mapping
from typing import NamedTuple

from hypothesis import strategies as st

from annotator.core.agreement.values import Unit
from annotator.core.spans import Label
from annotator.core.statistics.counted import Counted, Reading, count
from annotator.core.statistics.facts import Facts, Person
from annotator.core.statistics.summary import Summary, summary
from annotator.core.statistics.words import Words, english

LABELS = ("initiative", "metric", "place")
TEXT = "柳橋鎮設立里鄰食堂，青石縣有12個村"


class Mark(NamedTuple):
    start: int
    end: int
    label: str


def reading(article: str, gold: list[Unit] | None = None, **layers: list[Unit]) -> Reading:
    marks = {name: [Mark(*unit) for unit in units] for name, units in layers.items()}
    return Reading(article, TEXT, marks, None if gold is None else [Mark(*unit) for unit in gold])


def facts(readings: list[Reading], **known: Mapping[str, str]) -> Facts:
    names = sorted({name for each in readings for name in each.layers})
    people = []
    for name in names:
        mine = [each for each in readings if name in each.layers]
        spans = [span.label for each in mine for span in each.layers[name]]
        ids = tuple(each.article for each in mine)
        counts = {label: spans.count(label) for label in set(spans)}
        people.append(Person(name, name, ids, (), ids, 3600.0, {"2026-03-01": ids}, counts))
    return Facts(
        names={name: name for name in names},
        people=tuple(people),
        labels=tuple(Label(each, {"en": each}, "#3a6fd0", "", n) for n, each in enumerate(LABELS)),
        titles={each.article: f"title of {each.article}" for each in readings},
        rounds=known.get("rounds", {}),  # type: ignore[arg-type]
        days=known.get("days", {}),
        decisions=(),
    )


def counted(readings: list[Reading]) -> dict[str, Counted]:
    return {each.article: count(each) for each in readings}


def figures(readings: list[Reading], **known: Mapping[str, str]) -> tuple[Facts, Summary, Words]:
    found = facts(readings, **known)
    words = Words(english, "en", {label.id: label for label in found.labels}, found.names)
    return found, summary(found, counted(readings)), words


@st.composite
def some_readings(draw: st.DrawFn) -> list[Reading]:
    """Up to four articles, read by some of three people."""
    unit = st.tuples(st.integers(0, len(TEXT) - 1), st.integers(1, 5), st.sampled_from(LABELS)).map(
        lambda each: (each[0], min(each[0] + each[1], len(TEXT)), each[2])
    )
    found = []
    for number in range(draw(st.integers(1, 4))):
        people = draw(st.sets(st.sampled_from("abc"), min_size=1))
        layers = {name: draw(st.lists(unit, max_size=6)) for name in people}
        gold = draw(st.none() | st.lists(unit, max_size=6))
        found.append(reading(f"{number}", gold, **layers))
    return found
