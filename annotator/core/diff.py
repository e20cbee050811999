"""What two long texts have in common, in little time.

Long stretches that both texts have exactly once are found first, then shorter ones between them, and what
is left in between is compared character by character. No step looks at every pair of characters, and a
place where the texts have too little in common is given up: it is replaced as a whole.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import pairwise
from math import isqrt
from typing import NamedTuple

# The lengths of the stretches that are looked for, one after the other.
_ANCHORS = (32, 12, 6, 3)
# Up to so many differing characters are followed in what is left, or a few times the root of its length.
_EFFORT = 100
_MOST_EFFORT = 500
# Between passages that differ, up to so many equal characters are chance, and a stretch is none.
_CHANCE = 2
_STRETCH = 12


class Block(NamedTuple):
    """``a[a:a+length]`` and ``b[b:b+length]`` are the same."""

    a: int
    b: int
    length: int


class _Gap(NamedTuple):
    """A part of either text that is still to be compared: where it starts and ends in both."""

    a: int
    a_end: int
    b: int
    b_end: int


def common_blocks(a: str, b: str) -> list[Block]:
    """What ``a`` and ``b`` have in common, in order, without overlap, neighbours joined."""
    found = _joined(_blocks(a, b, _Gap(0, len(a), 0, len(b)), _ANCHORS))
    return _without_chance([*found, Block(len(a), len(b), 0)])


def _blocks(a: str, b: str, gap: _Gap, anchors: tuple[int, ...]) -> Iterator[Block]:
    head = _same_start(a, b, gap)
    yield Block(gap.a, gap.b, head)
    gap = gap._replace(a=gap.a + head, b=gap.b + head)
    tail = _same_end(a, b, gap)
    gap = gap._replace(a_end=gap.a_end - tail, b_end=gap.b_end - tail)
    if gap.a < gap.a_end and gap.b < gap.b_end:
        yield from _between(a, b, gap, anchors)
    yield Block(gap.a_end, gap.b_end, tail)


def _between(a: str, b: str, gap: _Gap, anchors: tuple[int, ...]) -> Iterator[Block]:
    if not anchors:
        yield from _character_by_character(a, b, gap)
        return
    at, there = gap.a, gap.b
    for block in _anchored(a, b, gap, anchors[0]):
        yield from _blocks(a, b, _Gap(at, block.a, there, block.b), anchors[1:])
        yield block
        at, there = block.a + block.length, block.b + block.length
    yield from _blocks(a, b, _Gap(at, gap.a_end, there, gap.b_end), anchors[1:])


def _same_start(a: str, b: str, gap: _Gap) -> int:
    """How many characters are the same from the start of the gap on."""
    length = min(gap.a_end - gap.a, gap.b_end - gap.b)
    done, step = 0, 1
    while step and done < length:
        part = min(step, length - done)
        if a.startswith(b[gap.b + done : gap.b + done + part], gap.a + done):
            done += part
            step *= 2
        else:
            step = part // 2
    return done


def _same_end(a: str, b: str, gap: _Gap) -> int:
    length = min(gap.a_end - gap.a, gap.b_end - gap.b)
    done, step = 0, 1
    while step and done < length:
        part = min(step, length - done)
        if a.endswith(b[gap.b_end - done - part : gap.b_end - done], 0, gap.a_end - done):
            done += part
            step *= 2
        else:
            step = part // 2
    return done


def _anchored(a: str, b: str, gap: _Gap, length: int) -> Iterator[Block]:
    """Stretches of ``length`` or more that both parts have once, as many as stand in one order."""
    ours = _once(a, gap.a, gap.a_end, length)
    theirs = _once(b, gap.b, gap.b_end, length)
    pairs = [(at, theirs[part]) for part, at in ours.items() if part in theirs]
    end = end_there = -1
    for at, there in _longest_rise(pairs):
        if at >= end and there >= end_there:
            size = length + _same_start(a, b, _Gap(at + length, gap.a_end, there + length, gap.b_end))
            yield Block(at, there, size)
            end, end_there = at + size, there + size


def _once(text: str, start: int, end: int, length: int) -> dict[str, int]:
    """Where each stretch of ``length`` stands that is found only once, in the order of the text."""
    found: dict[str, int] = {}
    again = set()
    for at in range(start, end - length + 1):
        part = text[at : at + length]
        if part in found:
            again.add(part)
        else:
            found[part] = at
    for part in again:
        del found[part]
    return found


def _longest_rise(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """As many of ``pairs`` (sorted by their first number) as also rise in the second."""
    ends: list[int] = []
    last: list[int] = []
    before: list[int] = []
    for index, (_, there) in enumerate(pairs):
        place = bisect_left(ends, there)
        before.append(last[place - 1] if place else -1)
        ends[place : place + 1] = [there]
        last[place : place + 1] = [index]
    rise = []
    index = last[-1] if last else -1
    while index >= 0:
        rise.append(pairs[index])
        index = before[index]
    return rise[::-1]


def _character_by_character(a: str, b: str, gap: _Gap) -> Iterator[Block]:
    """The fewest characters cut and added that make one part the other (Myers' way), or nothing."""
    left, right = a[gap.a : gap.a_end], b[gap.b : gap.b_end]
    effort = min(max(_EFFORT, 4 * isqrt(len(left) + len(right))), _MOST_EFFORT)
    furthest = {1: 0}
    history = []
    for edits in range(min(effort, len(left) + len(right)) + 1):
        history.append(furthest.copy())
        for diagonal in range(-edits, edits + 1, 2):
            at = _step(furthest, diagonal, edits)
            while at < len(left) and 0 <= at - diagonal < len(right) and left[at] == right[at - diagonal]:
                at += 1
            furthest[diagonal] = at
            if at >= len(left) and at - diagonal >= len(right):
                way = _way_back(history, len(left), len(right))
                yield from (Block(gap.a + x, gap.b + y, 1) for x, y in way)
                return


def _step(furthest: dict[int, int], diagonal: int, edits: int) -> int:
    """How far one more edit leads on ``diagonal``: one character added or one cut."""
    if diagonal == -edits or (diagonal != edits and furthest[diagonal - 1] < furthest[diagonal + 1]):
        return furthest[diagonal + 1]
    return furthest[diagonal - 1] + 1


def _way_back(history: list[dict[int, int]], at: int, there: int) -> list[tuple[int, int]]:
    """The pairs of equal characters on the way that was found, first to last."""
    pairs = []
    for edits in range(len(history) - 1, -1, -1):
        diagonal = at - there
        start = _step(history[edits], diagonal, edits)
        while at > start:
            at, there = at - 1, there - 1
            pairs.append((at, there))
        came_down = diagonal == -edits or (
            diagonal != edits and history[edits][diagonal - 1] < history[edits][diagonal + 1]
        )
        at, there = (at, there - 1) if came_down else (at - 1, there)
    return pairs[::-1]


def _joined(blocks: Iterable[Block]) -> Iterator[Block]:
    last = Block(0, 0, 0)
    for block in blocks:
        if block.a == last.a + last.length and block.b == last.b + last.length:
            last = last._replace(length=last.length + block.length)
        elif block.length:
            yield last
            last = block
    yield last


def _without_chance(blocks: list[Block]) -> list[Block]:
    """``blocks`` without the few characters that two quite different passages happen to share."""
    count = -1
    while len(blocks) != count:
        count = len(blocks)
        blocks = [blocks[0], *_telling(blocks), blocks[-1]]
    return [block for block in blocks if block.length]


def _telling(blocks: list[Block]) -> Iterator[Block]:
    """Those between the first and the last that are long for what differs before and after them."""
    last = blocks[0]
    for block, after in pairwise(blocks[1:]):
        differing = min(_distance(last, block), _distance(block, after))
        if block.length >= differing or (
            block.length > _CHANCE and (block.length >= _STRETCH or 4 * block.length >= differing)
        ):
            yield block
            last = block


def _distance(block: Block, after: Block) -> int:
    return max(after.a - block.a, after.b - block.b) - block.length
