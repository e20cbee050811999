"""The active time that annotators spent on articles.

It is no edit: undo does not touch it and the log does not hold it. A row is the count of one device on one
day, and only that device adds to it; so of two files the larger count is the newer one, and a merge is the
larger of both however often it is done. All rows of an article add up to its time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from annotator.core.pace import Work
from annotator.store.listing import Rows

Run = Callable[[str, Sequence[object]], None]

Counted = tuple[str, str, str, str, float]
"""Article, layer, device, day and seconds."""

_ADDED = (
    "INSERT INTO activity SELECT ?1, ?2, ?3, ?4, ?5 WHERE EXISTS (SELECT 1 FROM article WHERE id = ?1)"
    " ON CONFLICT DO UPDATE SET seconds ="
)
_LONGEST_DAY = 90_000.0
"""In seconds: a day on which the clocks are put back. More is no truth in anybody's file."""
_SPANS = (
    "SELECT coalesce(sum((c.before IS NULL) - (c.after IS NULL)), 0)"
    " FROM step s JOIN change c ON c.step = s.id"
    " WHERE s.author = ? AND s.id >= ? AND c.kind = 'span'"
)
_DONE = (
    "SELECT count(DISTINCT c.article) FROM step s JOIN change c ON c.step = s.id"
    " JOIN state t ON t.article = c.article AND t.layer = s.author"
    " WHERE s.author = ? AND s.id >= ? AND c.kind = 'state' AND t.state = 'done'"
)
_TIMED = (
    "SELECT coalesce(sum(a.seconds), 0.0), count(DISTINCT a.article) FROM activity a"
    " JOIN state t ON t.article = a.article AND t.layer = a.layer"
    " WHERE a.layer = ? AND t.state = 'done'"
)


class Activity:
    """Reads and adds to the counts of a project; ``device`` names this computer."""

    def __init__(self, rows: Rows, run: Run, device: str) -> None:
        self._rows = rows
        self._run = run
        self._device = device

    def add(self, article: str, layer: str, day: str, seconds: float) -> None:
        """Add active time on an article, if it is still here; ``day`` is ``YYYY-MM-DD`` where the person
        is."""
        self._run(f"{_ADDED} seconds + excluded.seconds", (article, layer, self._device, day, seconds))

    def seconds(self, article: str, layer: str) -> float:
        """The active time of an annotator on an article, on all days and devices."""
        sql = "SELECT coalesce(sum(seconds), 0.0) FROM activity WHERE article = ? AND layer = ?"
        return float(self._rows(sql, article, layer)[0][0])

    def by_article(self, layer: str) -> dict[str, float]:
        """The active time of an annotator on every article that has any."""
        return dict(
            self._rows("SELECT article, sum(seconds) FROM activity WHERE layer = ? GROUP BY article", layer)
        )

    def work(self, layer: str, day: str, since: str, total: int, done: int) -> Work:
        """What an annotator did: ``since`` is the stamp with which ``day`` began there."""
        sql = "SELECT coalesce(sum(seconds), 0.0) FROM activity WHERE layer = ? AND day = ?"
        seconds_done, timed = self._rows(_TIMED, layer)[0]
        return Work(
            total=total,
            done=done,
            seconds_today=float(self._rows(sql, layer, day)[0][0]),
            spans_today=int(self._rows(_SPANS, layer, since)[0][0]),
            done_today=int(self._rows(_DONE, layer, since)[0][0]),
            seconds_done=float(seconds_done),
            timed=int(timed),
        )

    def counts(self) -> list[Counted]:
        """Every count there is, for another file to take."""
        sql = "SELECT article, layer, device, day, seconds FROM activity ORDER BY 1, 2, 3, 4"
        return [(row[0], row[1], row[2], row[3], row[4]) for row in self._rows(sql)]

    def take(self, counts: Iterable[Counted]) -> None:
        """Take the counts of another file; of an article that is not here, none."""
        for *whose, seconds in counts:
            count = (*whose, min(seconds, _LONGEST_DAY))
            self._run(f"{_ADDED} max(seconds, excluded.seconds)", count)
