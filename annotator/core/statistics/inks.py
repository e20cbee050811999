"""Colours of series that have none of their own; whoever paints makes them readable on his ground."""

from annotator.core.charts.data import Series

PEOPLE = ("#3a6fd0", "#c8641e", "#22876a", "#a3459b", "#8a7a12", "#c2403f", "#3f8fa8", "#6b5cc4")
DONE, BEGUN, REST = "#22876a", "#b9831f", "#8a90a0"
FIRST, SECOND = PEOPLE[0], PEOPLE[1]


def series(names: list[str]) -> tuple[Series, ...]:
    """A colour for each name."""
    return tuple(Series(name, PEOPLE[index % len(PEOPLE)]) for index, name in enumerate(names))
