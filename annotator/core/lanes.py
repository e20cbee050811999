"""Lanes: on which line below the text each of several overlapping spans is drawn."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Sequence

from annotator.core.align import Range


def lanes(ranges: Sequence[Range]) -> list[int]:
    """The lane of each range, 0 next to the text; ranges that share a character never share a lane.

    Shorter ranges come first, so what lies inside another is drawn nearer to the text, as brackets
    enclose one another.
    """
    order = sorted(range(len(ranges)), key=lambda i: (ranges[i].end - ranges[i].start, ranges[i]))
    taken: list[list[Range]] = []
    result = [0] * len(ranges)
    for index in order:
        mine = ranges[index]
        lane = next((n for n, used in enumerate(taken) if _is_free(used, mine)), len(taken))
        if lane == len(taken):
            taken.append([])
        insort(taken[lane], mine)
        result[index] = lane
    return result


def _is_free(used: list[Range], mine: Range) -> bool:
    """Whether ``mine`` overlaps none of ``used``, which are in order and do not overlap each other."""
    index = bisect_left(used, mine)
    after_others = not index or used[index - 1].end <= mine.start
    return after_others and (index == len(used) or mine.end <= used[index].start)
