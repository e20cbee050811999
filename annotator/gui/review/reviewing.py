"""The model behind the review page: the queue, the question that is asked, and what the reviewer answers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from annotator import workflow
from annotator.core.changes import Step
from annotator.core.decisions import Decision, Reason, Rule, Ruling
from annotator.core.review import LATER, Choice, Question, Status
from annotator.errors import UserError
from annotator.gui.review.asking import Asking


class Reviewing(Asking):
    def choose(self, place: int) -> None:
        """Mark an answer, which Enter takes then."""
        if 0 <= place < len(self.options):
            self.chosen = place
            self.chosen_changed.emit()

    def set_reason(self, reason: Reason) -> None:
        """Why annotators differed; of a question that is decided already it is written down at once."""
        self.reason = reason
        self._annotate()

    def set_note(self, note: str) -> None:
        self.note = note
        self._annotate()

    def _annotate(self) -> None:
        self.chosen_changed.emit()
        if self.asked is not None and self.asked.status == "decided" and self.options:
            self._decide(self.asked, self.options[self.chosen].choice, ())

    def choice(self) -> Choice | None:
        """The answer that is marked, or the reviewer's own span while it is made."""
        own = self.place.own
        if own is not None:
            return Choice("own", own=((own.start, own.end, own.label),))
        return self.options[self.chosen].choice if self.options else None

    def take(self, choice: Choice, like_it: Iterable[Question] = ()) -> bool:
        """Answer the question, and those like it that are named, and ask the next one."""
        asked = self.asked
        if asked is None or not self._decide(asked, choice, like_it):
            return False
        self.place.leave_own()
        self._advance()
        return True

    def later(self) -> bool:
        return self.take(LATER)

    def _decide(self, asked: Question, choice: Choice, like_it: Iterable[Question]) -> bool:
        project, queued = self.session.project, self.queued(self.row)
        made: list[Step] = []

        def decide(_: workflow.Project, reviewer: str) -> Step | None:
            assert project is not None
            step = workflow.decide(
                project, reviewer, asked, choice, reason=self.reason, note=self.note, like_it=like_it
            )
            made.extend([step] if step else [])
            return step

        if not self._guarded(lambda: self.session.save(decide)):
            return False
        if made and queued is not None:
            question = _decided(asked, made[0])
            self.queue.put(self.row, queued._replace(question=question))
            self.shown.put(question)
            self.place.set_spans(self.shown.spans())
        return True

    def _guarded(self, action: Callable[[], object]) -> bool:
        try:
            action()
        except UserError as error:
            self.session.failed.emit(error)
            self._relists = True
            self._timer.start()
            return False
        return True

    def _advance(self) -> None:
        # Where all is decided it stays, for the next key would decide another question anew.
        row = self._first((self.row + 1) % len(self.numbers), otherwise=self.row)
        if row == self.row:
            self._renew()
        else:
            self._ask(row)

    @property
    def is_all_decided(self) -> bool:
        return bool(self.count.all) and self.count.decided == self.count.all

    def alike(self) -> list[Question]:
        """The undecided questions that ask the same about the same words."""
        if self.asked is None or self.session.project is None:
            return []
        return workflow.alike(self.session.project, self.asked)

    # Many at once.

    def accept(self, rule: Rule, threshold: float, articles: Sequence[str] | None) -> int:
        """Decide by a rule; how many questions that decided."""
        done = [0]

        def accept(project: workflow.Project, reviewer: str) -> Step | None:
            accepted = workflow.accept(project, reviewer, rule, threshold=threshold, articles=articles)
            done[0] = accepted.count
            return accepted.step

        self._guarded(lambda: self.session.save(accept))
        return done[0]

    def take_all_from(self, annotator: str, label: str, articles: Sequence[str] | None) -> int:
        """Decide every open question as an annotator has it; how many that were."""
        done = [0]

        def take(project: workflow.Project, reviewer: str) -> Step | None:
            accepted = workflow.take_all_from(project, reviewer, annotator, label=label, articles=articles)
            done[0] = accepted.count
            return accepted.step

        self._guarded(lambda: self.session.save(take))
        return done[0]


def _decided(asked: Question, step: Step) -> Question:
    """The question as it stands once a step has decided it; what was decided about it before is settled."""
    for change in step.changes:
        decision = change.after
        if isinstance(decision, Decision) and (decision.article, decision.case) == (asked.article, asked.key):
            status: Status = "later" if decision.outcome == "later" else "decided"
            others = () if status == "decided" else asked.rulings
            return replace(asked, status=status, rulings=(*others, Ruling(decision, step.id)))
    return asked
