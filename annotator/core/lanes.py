"""Lanes: on which line below the text each of several overlapping spans is drawn."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.core.align import Range


def lanes(ranges: Sequence[Range]) -> list[int]:
    """The lane of each range, 0 next to the text; ranges that share a character never share a lane.

    Shorter ranges come first, so what lies inside another is drawn nearer to the text, as brackets
    enclose one another.
    """
    order = sorted(range(len(ranges)), key=lambda i: (ranges[i].length, ranges[i]))
    taken: list[list[Range]] = []
    result = [0] * len(ranges)
    for index in order:
        mine = ranges[index]
        lane = next(
            (n for n, used in enumerate(taken) if not any(mine.overlaps(r) for r in used)),
            len(taken),
        )
        if lane == len(taken):
            taken.append([])
        taken[lane].append(mine)
        result[index] = lane
    return result
