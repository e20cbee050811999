"""Handing out: who labels which article, in which round and in which order."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from random import Random
from typing import Literal

Round = Literal["training", "pilot", "production"]
ROUNDS: tuple[Round, ...] = ("training", "pilot", "production")


@dataclass(frozen=True, slots=True)
class Assignment:
    """An article that an annotator is to label; ``place`` is where it stands in that person's list."""

    article: str
    annotator: str
    round: Round
    place: int

    @property
    def subject(self) -> str:
        return f"{self.article}/{self.annotator}"


def deal(
    articles: Sequence[str],
    annotators: Sequence[str],
    *,
    overlap: float = 1.0,
    each: int | None = None,
    given: Mapping[str, Collection[str]] | None = None,
) -> dict[str, list[str]]:
    """The articles of each annotator, in the order of ``articles``.

    The share ``overlap`` (0 to 1) of them goes to ``each`` people (to all, if not given), the others to
    one. Articles that several people label are spread evenly over the list, and everybody gets as many as
    the others. ``given`` says who has which article already: that counts, and nobody gets it twice. Raises
    ``ValueError`` where that cannot be.
    """
    people = list(dict.fromkeys(annotators))
    number = len(people) if each is None else each
    if not people or not 0 <= overlap <= 1 or not 1 <= number <= len(people):
        raise ValueError(f"cannot give a share of {overlap} to {number} of {len(people)} people")
    already = given or {}
    had = {name: sum(name in holders for holders in already.values()) for name in people}
    dealt: dict[str, list[str]] = {name: [] for name in people}
    shared = 0
    for index, article in enumerate(articles):
        several = round((index + 1) * overlap) > shared
        shared += several
        # Whoever has least comes first; among equals the turn goes round, so that all pairs meet.
        turn = people[index % len(people) :] + people[: index % len(people)]
        holders = already.get(article, ())
        wanted = (number if several else 1) - len(holders)
        free = [name for name in turn if name not in holders]
        for name in sorted(free, key=had.__getitem__)[: max(wanted, 0)]:
            dealt[name].append(article)
            had[name] += 1
    return dealt


def shuffled(articles: Sequence[str], seed: str) -> list[str]:
    """The articles in an order of their own for each ``seed``, and always the same one for it."""
    mixed = sorted(articles)
    Random(seed).shuffle(mixed)
    return mixed
