"""The queue of questions and the one that is asked: one half of the model behind the review page.

The queue is a list of numbers; the questions themselves are read as they come into sight. It stays as it
was listed while the reviewer works, so that what was decided can be gone back to; the questions about
articles that have changed are worked out anew in slices, between which the window does other things.
"""

from __future__ import annotations

from dataclasses import dataclass
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from annotator import workflow
from annotator.core.agreement.disagreements import KINDS, Kind
from annotator.core.align import Range
from annotator.core.changes import Step
from annotator.core.decisions import Decision, Reason
from annotator.core.review import Question
from annotator.gui.review.options import Option, chosen_at_first, options
from annotator.gui.review.place import Place
from annotator.gui.review.queue import Queue
from annotator.gui.review.shown import Shown
from annotator.gui.session import Session
from annotator.workflow import WANTING, Order, Queued, Wanted

_SLICE_SECONDS = 0.03
_ARTICLES_AT_ONCE = 8

DIFFERING: tuple[Kind, ...] = tuple(kind for kind in KINDS if kind != "agreed")


@dataclass(frozen=True, slots=True)
class Count:
    """How many of the disagreements are decided."""

    decided: int = 0
    all: int = 0


class Asking(QObject):
    opened_changed = Signal()
    """The page was opened or left."""
    queue_changed = Signal()
    """Other questions are listed, or in another order."""
    rows_changed = Signal()
    """The same questions are listed, and some stand otherwise."""
    current_changed = Signal()
    """Another question is asked, or the same one stands otherwise."""
    chosen_changed = Signal()
    """Another of its answers is marked, or the reason, the note or the reviewer's own span."""
    counted = Signal()
    """More is decided, or less; or more articles are compared."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.place = Place(session)
        self.place.failed.connect(session.failed)
        self.is_open = False
        self.hides_names = False
        self.order: Order = "agreement"
        self.wanted = Wanted(WANTING, DIFFERING)
        self._timer = QTimer(self, interval=0, singleShot=True)
        self._timer.timeout.connect(self._work)
        self._forget()
        session.opened.connect(self._on_opened)
        session.changed.connect(self._on_changed)
        session.listed_changed.connect(self._on_listed)
        session.panes_changed.connect(lambda: self.place.set_panes(session.panes))

    def _forget(self) -> None:
        self.queue = Queue()
        self.shown = Shown()
        self.row = -1
        self.asked: Question | None = None
        self.options: list[Option] = []
        self.chosen = 0
        self.reason: Reason = ""
        self.note = ""
        self.names: dict[str, str] = {}
        self.count = Count()
        self.left = 0
        self._relists = False
        self._redraws = False
        self._touched: set[str] = set()
        self._follows: Step | None = None

    @property
    def is_working(self) -> bool:
        """Whether something that has changed is still to be worked out."""
        return self._timer.isActive()

    @property
    def numbers(self) -> list[int]:
        return self.queue.numbers

    @property
    def letters(self) -> dict[str, str]:
        return self.shown.letters

    # Coming and going.

    def open(self) -> None:
        """Show the queue as it was kept last, and work out what has changed since."""
        if self.is_open or self.session.project is None:
            return
        self.is_open = True
        self.names = workflow.annotator_names(self.session.project)
        self.place.take_project()
        self._relists = True
        self._work()
        self.opened_changed.emit()

    def close(self) -> None:
        if self.is_open:
            self.is_open = False
            self._timer.stop()
            self._forget()
            self.place.take_project()
            self.queue_changed.emit()
            self.opened_changed.emit()

    def _on_opened(self) -> None:
        self.close()
        self._forget()

    def _on_listed(self) -> None:
        """Articles came in, from a file or from another laptop."""
        if self.is_open and self.session.project is not None:
            self.names = workflow.annotator_names(self.session.project)
            self._relists = True
            self._timer.start()

    # Working out what has changed.

    def _on_changed(self, step: Step) -> None:
        if not self.is_open:
            return
        if any(change.kind not in ("decision", "state") for change in step.changes):
            self._relists = True
            if any(change.kind == "label" for change in step.changes):
                self.place.labels = self.session.labels
                self.place.opened.emit()
        self._touched.update(change.article for change in step.changes if change.article)
        if step.reverts:
            self._follows = step
        self._timer.start()

    def _work(self) -> None:
        """One slice: compare some articles that have changed; after the last one look at the queue."""
        project = self.session.project
        if project is None or not self.is_open:
            return
        until = perf_counter() + _SLICE_SECONDS
        while True:
            before = workflow.refresh_queue(project, most=_ARTICLES_AT_ONCE)
            self.left = max(before - _ARTICLES_AT_ONCE, 0)
            if not self.left or perf_counter() > until:
                break
        if self.left:
            self._relists = True
            if not self.numbers:
                self._list()
            self.counted.emit()
            self._timer.start()
            return
        self._take_stock()

    def _take_stock(self) -> None:
        """All is compared: list what is wanted if need be, and look how the asked question stands."""
        self._count()
        self.queue.forget(self._touched)
        self._redraws = self._relists or self.shown.article in self._touched
        self._touched.clear()
        followed, self._follows = self._follows, None
        if self._relists:
            self._list()
        elif followed is None or not self._follow(followed):
            self._renew()
        self.rows_changed.emit()

    def _count(self) -> None:
        assert self.session.project is not None
        counts = workflow.queue_counts(self.session.project)
        differing = {key: count for key, count in counts.items() if key[1] != "agreed"}
        decided = sum(count for (status, _), count in differing.items() if status == "decided")
        self.count = Count(decided, sum(differing.values()))
        self.counted.emit()

    def _list(self) -> None:
        """List what is wanted; the asked question stays the asked one if it is still there."""
        assert self.session.project is not None
        self._relists = False
        here = self.numbers[self.row] if 0 <= self.row < len(self.numbers) else None
        self.queue.list(self.session.project, self.wanted, self.order)
        row = self.queue.row_of(here)
        self.row = -1 if row is None else row
        self.queue_changed.emit()
        if row is None:
            self._ask(self._first(0) if self.numbers else -1)
        else:
            self._renew()

    def want(self, wanted: Wanted, order: Order) -> None:
        """List other questions, or in another order."""
        if (wanted, order) != (self.wanted, self.order):
            self.wanted, self.order = wanted, order
            if self.is_open:
                self._list()

    # The queue.

    def queued(self, row: int) -> Queued | None:
        """The question in a row of the queue."""
        project = self.session.project
        return self.queue.at(project, row) if project is not None else None

    def _first(self, start: int, *, otherwise: int | None = None) -> int:
        """The first row from ``start`` on, round and round, whose question is to be decided; those put off
        come when no other is left. If all are decided ``otherwise``, and without that ``start``."""
        rows, put_off = len(self.numbers), None
        for row in (*range(start, rows), *range(start)):
            found = self.queued(row)
            if found is None or found.question.status not in WANTING:
                continue
            if not self._is_put_off(found):
                return row
            put_off = row if put_off is None else put_off
        if put_off is not None:
            return put_off
        return min(start, rows - 1) if otherwise is None else otherwise

    def _is_put_off(self, found: Queued) -> bool:
        return found.question.status == "later" and "open" in self.wanted.statuses

    def step(self, step: int) -> None:
        """Ask the next (1) or previous (-1) question of the queue."""
        if self.numbers:
            self.ask(min(max(self.row + step, 0), len(self.numbers) - 1))

    def ask(self, row: int) -> None:
        """Ask the question in a row."""
        if row != self.row and 0 <= row < len(self.numbers):
            self._ask(row)

    def ask_for(self, article: str, key: str) -> bool:
        """Ask a question by its article and key; whether it is in the queue."""
        if self.asked is not None and (article, key) == (self.asked.article, self.asked.key):
            return True
        row = self.queue.row_of(self._number_of(article, key))
        if row is not None:
            self._ask(row)
        return row is not None

    def _number_of(self, article: str, key: str) -> int | None:
        project = self.session.project
        return workflow.number_in_queue(project, article, key) if project is not None else None

    def _ask(self, row: int) -> None:
        self.place.leave_own()
        self.row = row
        self.reason, self.note = "", ""
        self._renew(anew=True)

    def _renew(self, *, anew: bool = False) -> None:
        """Look how the asked question stands; ``anew``: it was not asked before."""
        found = self.queued(self.row)
        question = found.question if found else None
        if question == self.asked and not anew:
            self._draw()
            return
        self.asked = question
        self.options = options(question) if question else []
        self.chosen = chosen_at_first(question, self.options) if question else 0
        if question is not None and anew:
            self._remember(question)
        self._draw()
        self.current_changed.emit()

    def _remember(self, question: Question) -> None:
        """The reason and the note that the reviewer gave already."""
        mine = self.session.annotator.id if self.session.annotator else ""
        for each in question.rulings:
            if each.decision.reviewer == mine:
                self.reason, self.note = each.decision.reason, each.decision.note

    def _follow(self, step: Step) -> bool:
        """Go to the question whose decision was undone or redone; whether it is in the queue."""
        for change in step.changes:
            decision = change.after or change.before
            if isinstance(decision, Decision):
                number = self._number_of(decision.article, decision.case)
                if number is not None and self.queue.row_of(number) is None:
                    self._list()
                row = self.queue.row_of(number)
                if row is not None:
                    self._ask(row)
                    return True
        return False

    # The article.

    def _draw(self) -> None:
        """Show the asked question's article with everybody's spans."""
        project, asked = self.session.project, self.asked
        if project is None or asked is None or self.place.own is not None:
            return
        stored = self.place.stored
        if stored is None or stored.id != asked.article or self._redraws:
            stored = project.article(asked.article)
        if self._redraws or self.shown.article != asked.article:
            self._redraws = False
            there = workflow.kept_questions(project, asked.article)
            self.shown.take(asked.article, stored.pair.text, there, self.names, self.hides_names)
            self.place.show(stored, self.shown.spans(), self.range_of(asked))
        else:
            self.place.stand_at(self.range_of(asked))

    @staticmethod
    def range_of(question: Question) -> Range:
        return Range(question.case.start, question.case.end)

    def name(self, annotator: str) -> str:
        """What an annotator or a reviewer is called: by the letter where names are hidden."""
        if self.hides_names and annotator in self.letters:
            return self.letters[annotator]
        return self.names.get(annotator, annotator)

    def hide_names(self, hidden: bool) -> None:
        """Call annotators by letters, shuffled for each article, or by their names."""
        self.hides_names = hidden
        if self.is_open and self.asked is not None:
            self._redraws = True
            self._draw()
            self.current_changed.emit()
