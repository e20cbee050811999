"""How long a person works and how fast: arithmetic alone, the clock is given.

Times are seconds. Active time runs from every sign of the person until ``IDLE`` seconds after the last one;
whoever reads longer than that without touching anything has left.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

IDLE = 30.0
"""So long after the last key or movement of the mouse the person still counts as being there."""
LEAST = 300.0
"""No pace is told from less active time than this."""


@dataclass(frozen=True, slots=True)
class Stopwatch:
    """Active time on one article. ``last`` is when the person was last seen, by a clock that only goes
    forward; ``None`` while nobody is there."""

    counted: float = 0.0
    last: float | None = None

    def seen(self, now: float) -> Stopwatch:
        """The person did something."""
        return Stopwatch(self.seconds(now), now)

    def left(self, now: float) -> Stopwatch:
        """The person went to another window or article."""
        return Stopwatch(self.seconds(now), None)

    def seconds(self, now: float) -> float:
        """The active time until now."""
        return self.counted + (min(max(now - self.last, 0.0), IDLE) if self.last is not None else 0.0)

    def taken(self, seconds: float) -> Stopwatch:
        """The same with so much of the time written down elsewhere."""
        return replace(self, counted=self.counted - seconds)


@dataclass(frozen=True, slots=True)
class Work:
    """What one annotator did. ``spans_today`` are those made today less those deleted; ``done_today``
    articles became done today; ``seconds_done`` is the active time on all ``timed`` articles that are done
    and have any."""

    total: int
    done: int
    seconds_today: float = 0.0
    spans_today: int = 0
    done_today: int = 0
    seconds_done: float = 0.0
    timed: int = 0


@dataclass(frozen=True, slots=True)
class Pace:
    """``None`` where too little was done to tell. ``rest`` is the active time the articles that are not
    done will take."""

    spans_an_hour: float | None
    articles_an_hour: float | None
    rest: float | None


def pace(work: Work) -> Pace:
    """How fast the work goes, and how long it will still take at the pace of all articles so far."""
    hours = work.seconds_today / 3600
    is_told = work.seconds_today >= LEAST
    each = work.seconds_done / work.timed if work.timed and work.seconds_done > 0 else None
    left = max(work.total - work.done, 0)
    return Pace(
        spans_an_hour=max(work.spans_today, 0) / hours if is_told else None,
        articles_an_hour=work.done_today / hours if is_told else None,
        rest=0.0 if not left else left * each if each is not None else None,
    )
