"""At the bottom: the active time on the article and how many are done; a click tells the pace."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtWidgets import QToolButton, QWidget

from annotator.core.changes import Step
from annotator.core.pace import pace
from annotator.gui.activity import Activity
from annotator.gui.session import Session


class ProgressNote(QToolButton):
    def __init__(self, session: Session, activity: Activity, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("progress_note")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._session = session
        self._activity = activity
        self._counts = (0, 0)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._count)
        for signal in (session.opened, session.shown, session.listed_changed):
            signal.connect(self._soon.start)
        session.changed.connect(self._on_changed)
        activity.counted.connect(self._show)
        self._count()

    def _on_changed(self, step: Step) -> None:
        if any(change.kind == "state" for change in step.changes):
            self._soon.start()

    def _count(self) -> None:
        listed = self._session.listed
        self._counts = (listed.done(), len(listed)) if self._session.project is not None else (0, 0)
        self._show()

    def _show(self) -> None:
        done, total = self._counts
        self.setVisible(self._session.project is not None)
        words = self.tr("{done} of {total} done").format(done=f"{done:,}", total=f"{total:,}")
        if self._session.stored is not None:
            words = f"{duration(self._activity.seconds)} · {words}"
        if words != self.text():
            self.setText(words)
        self.setAccessibleName(self.tr("Time on this article and progress: {words}").format(words=words))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            self.setToolTip(self._described())  # counted only when somebody wants to know
        elif event.type() == QEvent.Type.LanguageChange:
            self._show()
        return super().event(event)

    def _described(self) -> str:
        work = self._activity.work()
        if work is None:
            return ""
        found = pace(work)
        lines = [
            self.tr("Spans an hour today: {number}").format(number=rate(found.spans_an_hour)),
            self.tr("Articles an hour today: {number}").format(number=rate(found.articles_an_hour)),
            self.tr("Still to work, about: {time}").format(time=rest(found.rest)),
        ]
        return "\n".join(lines)


def duration(seconds: float) -> str:
    """Active time in words, in minutes."""
    minutes = int(seconds // 60)
    if minutes < 60:
        return QCoreApplication.translate("Durations", "{minutes} min").format(minutes=minutes)
    hours, minutes = divmod(minutes, 60)
    text = QCoreApplication.translate("Durations", "{hours} h {minutes} min")
    return text.format(hours=f"{hours:,}", minutes=f"{minutes:02}")


def rate(number: float | None) -> str:
    """How many an hour; a dash where it is too early to tell."""
    if number is None:
        return "–"
    return f"{number:,.0f}" if number >= 10 else f"{number:.1f}"


def rest(seconds: float | None) -> str:
    return "–" if seconds is None else duration(seconds)
