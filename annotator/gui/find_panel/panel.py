"""The panel: what is asked above, the hits below, and at the foot what is done with them."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QStackedLayout, QWidget

from annotator.core.changes import Step
from annotator.core.occurrences import Occurrence
from annotator.errors import UserError
from annotator.gui import messages
from annotator.gui.find_panel.asked import Asked
from annotator.gui.find_panel.delegate import HitDelegate
from annotator.gui.find_panel.head import Head
from annotator.gui.find_panel.hit_view import HitView
from annotator.gui.find_panel.looking import Looking
from annotator.gui.find_panel.model import HitModel, key_of
from annotator.gui.find_panel.run_bar import RunBar
from annotator.gui.find_panel.words import Words
from annotator.gui.parts import in_a_column, named
from annotator.gui.session import Session
from annotator.gui.theme import Colors

# Milliseconds: the panes are painted first, and several quick labels are looked at together.
_AFTER = 60
_FEW = 20
"""So many changed articles are looked into one by one."""
_CONCERNED = ("span", "state", "wording", "region", "phrase", "label")


class FindPanel(QWidget):
    """Follows the session while it is open; ``asked`` is what it shows the hits of."""

    close_wished = Signal()
    left = Signal()
    """Escape, or Enter on a hit: back to the article."""
    marks_wished = Signal()
    """Other hits are to be marked in the panes."""

    def __init__(self, session: Session, colors: Colors, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("find_panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self.asked = Asked()
        self.is_open = False
        self._article = ""
        self._touched: set[str] = set()
        self._kept: tuple[str, int, int, str] | None = None
        self._keeps_ticks = False
        self._soon = QTimer(self, interval=_AFTER, singleShot=True)
        self._soon.timeout.connect(self._look_at_touched)
        self.model = HitModel(self)
        self.words = Words(session, self.model, self)
        self.model.describe = self.words.described
        self.looking = Looking(session, self)
        self.head = Head(session, self.words, colors, self)
        self.view = HitView(self.model, self)
        self._delegate = HitDelegate(self.model, self.words, colors, self.view)
        self.view.setItemDelegate(self._delegate)
        self.run_bar = RunBar(session, self.model, self.words, colors, self)
        self._empty = named(QLabel(wordWrap=True), "find_empty", muted=True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._empty.setContentsMargins(24, 32, 24, 0)
        self._lay_out()
        self._connect()
        self._retranslate()

    def _lay_out(self) -> None:
        self._pages = QStackedLayout()
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self.view)
        rows = in_a_column(self, spacing=0)
        rows.addWidget(self.head)
        rows.addLayout(self._pages, 1)
        rows.addWidget(self.run_bar)
        QWidget.setTabOrder(self.view, self.run_bar.button)

    def _connect(self) -> None:
        self.head.asked_changed.connect(self.ask)
        self.head.list_wished.connect(self._enter_list)
        self.head.left.connect(self.left)
        self.head.close_wished.connect(self.close_wished)
        self.view.left.connect(self.left)
        self.view.field_wished.connect(self.head.field.setFocus)
        self.run_bar.label_chosen.connect(lambda label: self.ask(replace(self.asked, label=label)))
        self.looking.found.connect(self._take)
        self.looking.rested.connect(self._on_rested)
        self.looking.failed.connect(self._tell)
        self.model.wants_more.connect(self.looking.go_on)
        self.model.ticks_changed.connect(self._refresh)
        session = self._session
        session.opened.connect(self._on_opened)
        session.shown.connect(self._on_shown)
        session.listed_changed.connect(self._on_listed)
        session.changed.connect(self._on_changed)

    # What is asked.

    def open(self, asked: Asked) -> None:
        """Show what is asked, with the hits of it."""
        self.is_open = True
        self.head.show_asked(asked)
        self.ask(asked)

    def close_up(self) -> None:
        """The panel is not shown any more: look for nothing."""
        self.is_open = False
        self._soon.stop()
        self.looking.stop()
        self.marks_wished.emit()

    def ask(self, asked: Asked) -> None:
        """Look for this from now on; where only the label to give is another, the hits stay."""
        if asked.runs and not asked.label and self._session.labels:
            asked = replace(asked, label=self._session.last_label or self._session.labels[0].id)
        same = replace(asked, label=self.asked.label) == self.asked and self.model.hits
        self.asked = asked
        if same and not self.looking.is_busy:
            self.model.take_asked(asked)
        else:
            self._keeps_ticks = False
            self._kept = None
            self.looking.ask(asked)
        self._refresh()

    def ask_again(self) -> None:
        """Things have changed: look for the same, and keep the person's ticks and place."""
        if self.is_open:
            self._keeps_ticks = True
            found = self.model.row(self.view.currentIndex().row())
            self._kept = key_of(found.hit) if found is not None and hasattr(found, "hit") else self._kept
            self.looking.ask(self.asked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape, wherever the keyboard is in the panel."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _enter_list(self) -> None:
        self.view.setFocus()
        if not self.view.currentIndex().isValid() and self.model.hits:
            self.view.walk_to(1)

    # What was found.

    def _take(self, found: tuple[Occurrence, ...], is_new: bool) -> None:
        if is_new:
            self.model.begin(self.asked, found, keep_ticks=self._keeps_ticks)
            self.view.scrollToTop()
            self.marks_wished.emit()
        else:
            self.model.add(found)
        self.model.may_find_more = self.looking.has_more and not self.looking.is_busy
        if self._kept is not None:
            self._stand_on_kept()
        self._refresh()

    def _stand_on_kept(self) -> None:
        row = next((index for index, each in self.model.entries() if key_of(each.hit) == self._kept), None)
        if row is not None:
            self._kept = None
            self.view.stand_on(row)

    def _tell(self, error: UserError) -> None:
        """What was typed is no regular expression, or not yet."""
        self.model.begin(self.asked, ())
        self.marks_wished.emit()
        self.head.say(messages.sentence(error), is_error=True)

    def _on_rested(self) -> None:
        self.model.may_find_more = self.looking.has_more
        self._refresh()

    def _refresh(self) -> None:
        """Say how things stand."""
        asks = bool(self.asked.query("x").sought or self.asked.query("x").of_spans or self.asked.states)
        shows_hits = bool(self.model.hits) or self.looking.is_busy
        if not shows_hits and self.view.hasFocus():
            self.head.field.setFocus()
        self._pages.setCurrentIndex(1 if shows_hits else 0)
        self.head.summary.setVisible(asks)
        self._empty.setVisible(not asks)
        if asks:
            is_busy = self.looking.is_busy
            more = self.looking.has_more and self.model.hits > 0
            self.head.say(self.words.summary(is_busy=is_busy, has_more=more))
        self.run_bar.refresh(self.asked, is_ready=not self.looking.is_busy)

    # From the session.

    def _on_opened(self) -> None:
        self.words.forget()
        self.looking.stop()
        self._touched.clear()
        self.run_bar.set_labels()
        self.asked = replace(self.asked, labels=(), annotators=(), label="")
        self.head.show_asked(self.asked)
        self.model.begin(self.asked, ())
        self.ask_again()

    def _on_listed(self) -> None:
        if self.asked.everywhere:
            self.ask_again()

    def _on_shown(self) -> None:
        article = self._session.stored.id if self._session.stored else ""
        if self.is_open and not self.asked.everywhere and article != self._article:
            self._kept, self._keeps_ticks = None, False
            self.looking.ask(self.asked)
        self._article = article
        self.marks_wished.emit()

    def _on_changed(self, step: Step) -> None:
        if self.is_open and any(change.kind in _CONCERNED for change in step.changes):
            self._touched.update(change.article for change in step.changes)
            self._soon.start()

    def _look_at_touched(self) -> None:
        """Bring the hits of articles that were changed up to date."""
        touched, self._touched = self._touched, set()
        known = {row.hit.article for _, row in self.model.entries()}
        new = touched - known
        if len(touched) > _FEW or "" in touched or self.looking.is_busy or (new and self.asked.everywhere):
            self.ask_again()
            return
        try:
            for article in touched:
                self._renew(article)
        except UserError as error:
            self._tell(error)
            return
        self._refresh()
        self.marks_wished.emit()

    def _renew(self, article: str) -> None:
        if not self.asked.everywhere and article != self._article:
            return
        place, current = self.view.verticalScrollBar().value(), self.view.currentIndex().row()
        if self.model.replace(article, self.looking.again(article)):
            if current >= 0 and self.model.row(current) is not None:
                self.view.stand_on(current)
            self.view.verticalScrollBar().setValue(place)

    # Theme and language.

    def set_colors(self, colors: Colors) -> None:
        self._delegate.colors = colors
        self.head.set_colors(colors)
        self.run_bar.set_colors(colors)
        self._refresh()
        self.view.viewport().update()

    def set_language(self, language: str) -> None:
        """The language of the labels' names."""
        self.words.language = language
        self.run_bar.set_labels()
        self.head.filters.refresh()
        self._refresh()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Find"))
        self.view.setAccessibleName(self.tr("Hits"))
        self._empty.setText(
            self.tr(
                "Type a text in either script,\nor choose a label as a filter.\n\nEnter goes to the next hit."
            )
        )
        self.head.retranslate()
        self.run_bar.retranslate()
        self._refresh()
