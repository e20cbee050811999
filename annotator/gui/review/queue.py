"""The queue as the window knows it: numbers in order, and the questions that came into sight."""

from __future__ import annotations

from collections.abc import Collection

from annotator import workflow
from annotator.workflow import Order, Project, Queued, Wanted

_ROWS_AT_ONCE = 64
_MOST_KEPT = 4096


class Queue:
    """It stays as it was listed, whatever is decided meanwhile, until it is listed anew."""

    def __init__(self) -> None:
        self.numbers: list[int] = []
        self._kept: dict[int, Queued] = {}

    def list(self, project: Project, wanted: Wanted, order: Order) -> None:
        self._kept.clear()
        self.numbers = workflow.queue_numbers(project, wanted, order)

    def at(self, project: Project, row: int) -> Queued | None:
        """The question in a row; those beside it are read along with it. ``None`` where it is gone."""
        if not 0 <= row < len(self.numbers):
            return None
        number = self.numbers[row]
        if number not in self._kept:
            if len(self._kept) > _MOST_KEPT:
                self._kept.clear()
            start = row - row % _ROWS_AT_ONCE
            self._kept.update(workflow.queued(project, self.numbers[start : start + _ROWS_AT_ONCE]))
        return self._kept.get(number)

    def put(self, row: int, queued: Queued) -> None:
        """A question stands otherwise, before it is worked out anew."""
        self._kept[self.numbers[row]] = queued

    def forget(self, articles: Collection[str]) -> None:
        """The questions about some articles are to be read again."""
        for number in [n for n, each in self._kept.items() if each.question.article in articles]:
            del self._kept[number]

    def row_of(self, number: int | None) -> int | None:
        try:
            return self.numbers.index(number) if number is not None else None
        except ValueError:
            return None
