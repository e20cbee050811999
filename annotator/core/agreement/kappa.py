"""Coefficients of agreement on items that several people put into categories.

An item may be anything that is judged as a whole; here it is mostly a character, and its category the
labels it bears. Data come in one of two shapes, both of whole numbers that add up over articles:

* a *table* of two people: how often one said this when the other said that;
* *coincidences* of any number of people: for items that ``m`` people judged, how often, over all
  ordered pairs of them, one said this and the other that.

All sums are exact; only the last division rounds.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from fractions import Fraction
from itertools import permutations
from typing import TypeVar

from annotator.core.agreement.values import Coefficient, Figure, Undefined

C = TypeVar("C", bound=Hashable)
Table = Mapping[tuple[C, C], int]
Coincidences = Mapping[int, Mapping[tuple[C, C], int]]
Totals = Mapping[C, Fraction]
Distance = Callable[[C, C, Totals[C]], Fraction]
"""How far two categories differ, squared; the third argument says how often each was used."""


def cohen(table: Table[C]) -> Figure:
    """κ of two people, each with habits of their own (Cohen 1960, p. 40).

    ``observed`` and ``expected`` are agreement. Undefined without items, and where both always chose
    one and the same category.
    """
    rows, columns = _margins(table)
    return _corrected(table, sum(rows[c] * columns[c] for c in rows), sum(table.values()))


def scott_pi(table: Table[C]) -> Figure:
    """π of two people who are taken to share their habits (Scott 1955, p. 323).

    ``observed`` and ``expected`` are agreement; undefined as :func:`cohen` is.
    """
    rows, columns = _margins(table)
    return _corrected(table, sum(m * m for m in (rows + columns).values()), 2 * sum(table.values()))


def bennett_s(table: Table[C], categories: int) -> Figure:
    """S of two people, all ``categories`` being equally likely (Bennett, Alpert and Goldstein 1954).

    ``categories`` counts those that could be chosen, used or not; ``ValueError`` if more were used.
    Undefined without items, and for a single category.
    """
    if len({c for pair, n in table.items() if n for c in pair}) > categories:
        raise ValueError(f"more than {categories} categories are used")
    return _corrected(table, categories, categories)


def _corrected(table: Table[C], by_chance: int, whole: int) -> Figure:
    """(A_o − A_e) / (1 − A_e), where A_e is ``by_chance`` / ``whole`` ²."""
    n = sum(table.values())
    if not n:
        return Undefined("no items")
    if by_chance == whole * whole:
        return Undefined("one category")
    observed, expected = Fraction(_diagonal(table), n), Fraction(by_chance, whole * whole)
    return Coefficient(float((observed - expected) / (1 - expected)), float(observed), float(expected), n)


def _diagonal(table: Table[C]) -> int:
    return sum(n for (a, b), n in table.items() if a == b)


def _margins(table: Table[C]) -> tuple[Counter[C], Counter[C]]:
    rows: Counter[C] = Counter()
    columns: Counter[C] = Counter()
    for (a, b), n in table.items():
        rows[a] += n
        columns[b] += n
    return rows, columns


def coincidences(items: Iterable[Sequence[C | None]]) -> dict[int, Counter[tuple[C, C]]]:
    """Coincidences of items given one by one: what each person said of it, ``None`` for nothing said."""
    found: dict[int, Counter[tuple[C, C]]] = {}
    for item in items:
        said = [category for category in item if category is not None]
        if len(said) > 1:
            found.setdefault(len(said), Counter()).update(permutations(said, 2))
    return found


def fleiss(data: Coincidences[C]) -> Figure:
    """κ of any number of people, the same number for every item (Fleiss 1971, p. 379).

    ``observed`` and ``expected`` are agreement. Undefined without items, with a single category, and
    where the number of people differs from item to item; α has no such condition.
    """
    people = _people(data)
    if isinstance(people, Undefined):
        return people
    table = data[people]
    pairs = sum(table.values())
    totals, _ = _margins(table)
    chance = sum(n * n for n in totals.values())
    items = pairs // (people * (people - 1))
    if chance == pairs * pairs:
        return Undefined("one category")
    observed, expected = Fraction(_diagonal(table), pairs), Fraction(chance, pairs * pairs)
    return Coefficient(float((observed - expected) / (1 - expected)), float(observed), float(expected), items)


def fleiss_category(data: Coincidences[C], category: C) -> Figure:
    """κ of one category: how far people who see it are joined by the others (Fleiss 1971, p. 380).

    ``n`` counts the judgements for the category. Undefined as :func:`fleiss` is, and where nobody or
    everybody always chose the category.
    """
    people = _people(data)
    if isinstance(people, Undefined):
        return people
    table = data[people]
    pairs = sum(table.values())
    mine = _margins(table)[0][category]
    if not mine:
        return Undefined("no items")
    if mine == pairs:
        return Undefined("one category")
    observed, expected = Fraction(table.get((category, category), 0), mine), Fraction(mine, pairs)
    value = (observed - expected) / (1 - expected)
    return Coefficient(float(value), float(observed), float(expected), mine // (people - 1))


def _people(data: Coincidences[C]) -> int | Undefined:
    sizes = [people for people, table in data.items() if any(table.values())]
    if not sizes:
        return Undefined("no items")
    return sizes[0] if len(sizes) == 1 else Undefined("unequal ratings")


def nominal(a: C, b: C, totals: Totals[C]) -> Fraction:
    """Categories are the same or not."""
    return Fraction(a != b)


def ordinal(a: C, b: C, totals: Totals[C]) -> Fraction:
    """Categories have an order only: how many judgements lie between them (Krippendorff 2004, p. 233)."""
    low, high = sorted((a, b))  # type: ignore[type-var]
    between = sum((n for c, n in totals.items() if low <= c <= high), Fraction())  # type: ignore[operator]
    return (between - (totals[a] + totals[b]) / 2) ** 2


def interval(a: float, b: float, totals: Totals[float]) -> Fraction:
    """Categories are numbers whose differences mean something."""
    return (Fraction(a) - Fraction(b)) ** 2


def ratio(a: float, b: float, totals: Totals[float]) -> Fraction:
    """Categories are numbers whose ratios mean something."""
    both = Fraction(a) + Fraction(b)
    return ((Fraction(a) - Fraction(b)) / both) ** 2 if both else Fraction()


def krippendorff(data: Coincidences[C], distance: Distance[C] = nominal) -> Figure:
    """α of any number of people, of whom some may have said nothing (Krippendorff 2004, p. 232).

    ``observed`` and ``expected`` are disagreement, ``n`` counts judgements that can be paired.
    Undefined without items that two people judged, and with a single category.
    """
    joined: dict[tuple[C, C], Fraction] = {}
    for people, table in data.items():
        for pair, n in table.items():
            joined[pair] = joined.get(pair, Fraction()) + Fraction(n, people - 1)
    totals: dict[C, Fraction] = {}
    for (a, _), weight in joined.items():
        totals[a] = totals.get(a, Fraction()) + weight
    whole = sum(totals.values(), Fraction())
    if not whole:
        return Undefined("no items")
    observed = sum((w * distance(a, b, totals) for (a, b), w in joined.items() if a != b), Fraction()) / whole
    chance = (totals[a] * totals[b] * distance(a, b, totals) for a in totals for b in totals if a != b)
    expected = sum(chance, Fraction()) / (whole * (whole - 1))
    if not expected:
        return Undefined("one category")
    return Coefficient(float(1 - observed / expected), float(observed), float(expected), int(whole))
