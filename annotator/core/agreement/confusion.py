"""What the disagreements of two annotators are about: which labels, and which borders."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from annotator.core.agreement.matching import Link
from annotator.core.agreement.values import Undefined


def confusion(links: Mapping[Link, int]) -> dict[tuple[str | None, str | None], int]:
    """How many spans of each label answer spans of each other label, or nothing (``None``).

    The first label is the reference's. Sums over a row or column are that annotator's spans.
    """
    found: Counter[tuple[str | None, str | None]] = Counter()
    for (here, there, _, _), n in links.items():
        found[here, there] += n
    return dict(found)


@dataclass(frozen=True, slots=True)
class Borders:
    """How the borders of spans that answer each other differ, in code points.

    ``start`` and ``end`` count differences, the other annotator's less the reference's: a start of −2
    begins two characters earlier, an end of −2 ends two earlier. The first four say at which side.
    """

    same: int
    at_start: int
    at_end: int
    at_both: int
    start: Mapping[int, int]
    end: Mapping[int, int]

    @property
    def n(self) -> int:
        return self.same + self.at_start + self.at_end + self.at_both

    @property
    def mean(self) -> float | Undefined:
        """How many characters the two borders of a span are off, on average and in sum; undefined
        where no span answers another."""
        far = sum(abs(by) * n for side in (self.start, self.end) for by, n in side.items())
        return far / self.n if self.n else Undefined("no spans")


def borders(links: Mapping[Link, int], label: str | None = None) -> Borders:
    """Differences of borders between spans of the same label; of one label only, if it is given."""
    sides: Counter[tuple[bool, bool]] = Counter()
    starts: Counter[int] = Counter()
    ends: Counter[int] = Counter()
    for (here, there, start, end), n in links.items():
        if here == there and label in (None, here):
            sides[bool(start), bool(end)] += n
            starts[start] += n
            ends[end] += n
    return Borders(
        same=sides[False, False],
        at_start=sides[True, False],
        at_end=sides[False, True],
        at_both=sides[True, True],
        start=dict(starts),
        end=dict(ends),
    )
