"""How sure a figure is: what it would be had other articles been drawn."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random
from typing import TypeVar

from annotator.core.agreement.values import Coefficient, Undefined

T = TypeVar("T")

DEFINED_SHARE = 0.9
"""An interval over fewer samples than this share would say more about which samples were left out."""


@dataclass(frozen=True, slots=True)
class Interval:
    """Bounds that hold the figure in ``level`` of the samples; ``undefined`` counts samples without one."""

    low: float
    high: float
    level: float
    samples: int
    undefined: int


def bootstrap(
    articles: Sequence[T],
    figure: Callable[[Sequence[T]], float | Coefficient | Undefined],
    generator: Random,
    *,
    samples: int = 1000,
    level: float = 0.95,
) -> Interval | Undefined:
    """Confidence interval of ``figure`` by the percentile bootstrap over articles (Efron 1979).

    Whole articles are drawn, with replacement, because spans of one article are not independent.
    ``articles`` may be tallies or any smaller numbers that the figure needs; the same generator gives
    the same interval. Undefined for fewer than two articles, and where the figure itself is undefined
    in more than a tenth of the samples. Raises ``ValueError`` for a level outside 0–1 or no samples.
    """
    if not 0 < level < 1 or samples < 1:
        raise ValueError(f"no interval of {level} from {samples} samples")
    if len(articles) < 2:
        return Undefined("too few articles")
    values = []
    for _ in range(samples):
        value = figure(generator.choices(articles, k=len(articles)))
        if not isinstance(value, Undefined):
            values.append(value.value if isinstance(value, Coefficient) else value)
    if len(values) < DEFINED_SHARE * samples:
        return Undefined("too few samples")
    values.sort()
    edge = (1 - level) / 2
    return Interval(
        low=_quantile(values, edge),
        high=_quantile(values, 1 - edge),
        level=level,
        samples=samples,
        undefined=samples - len(values),
    )


def _quantile(values: Sequence[float], share: float) -> float:
    """Between the two nearest of the sorted values (Hyndman and Fan 1996, definition 7)."""
    place = share * (len(values) - 1)
    index = min(int(place), len(values) - 2) if len(values) > 1 else 0
    if len(values) == 1:
        return values[0]
    return values[index] + (place - index) * (values[index + 1] - values[index])
