"""Below the article: what is asked, the answers, what else can be done, and why annotators differed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QLabel, QLineEdit, QPushButton, QToolButton, QWidget

from annotator.core.agreement.values import Unit
from annotator.core.align import Range
from annotator.core.decisions import REASONS, Decision
from annotator.core.pair import Pair
from annotator.core.review import LATER, Question
from annotator.core.script import Script
from annotator.gui.import_page.head import ElidedLabel
from annotator.gui.parts import in_a_column, in_a_row, named
from annotator.gui.review.cards import Cards, Face
from annotator.gui.review.lanes import state_of
from annotator.gui.review.options import Option, both, made
from annotator.gui.review.reviewing import Reviewing
from annotator.gui.review.words import kind_name, quoted, reason_name, state_name
from annotator.gui.theme import Colors

_LEAST_NAME = 120
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ReviewBar(QWidget):
    edit_wished = Signal()
    alike_wished = Signal()
    left = Signal()
    """The note is written: back to the article."""

    def __init__(self, reviewing: Reviewing, colors: Colors, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("review_bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._reviewing = reviewing
        self._colors = colors
        self._language = "en"
        self._title = named(QLabel(), "review_title")
        self._about = named(ElidedLabel(_LEAST_NAME), "review_about")
        self._earlier = named(QLabel(wordWrap=True), "review_earlier", muted=True)
        self.cards = Cards(colors, self)
        self.buttons = {name: named(QPushButton(), f"review_{name}_button") for name in _BUTTONS}
        self._why = named(QLabel(), "review_why", muted=True)
        self._reasons = QButtonGroup(self)
        self._reasons.setExclusive(False)
        for number, _ in enumerate(REASONS[1:], start=1):
            chip = named(QToolButton(), f"review_reason_{number}")
            chip.setCheckable(True)
            self._reasons.addButton(chip, number)
        self.note = named(QLineEdit(), "review_note")
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        head = in_a_row(spacing=10)
        head.addWidget(self._title)
        head.addWidget(self._about, 1)
        doings = in_a_row(spacing=6)
        for button in self.buttons.values():
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            doings.addWidget(button)
        doings.addStretch(1)
        why = in_a_row(spacing=4)
        why.addWidget(self._why)
        for chip in self._reasons.buttons():
            chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            why.addWidget(chip)
        why.addWidget(self.note, 1)
        rows = in_a_column(self, spacing=7, margins=(18, 10, 16, 10))
        rows.addLayout(head)
        rows.addWidget(self._earlier)
        rows.addWidget(self.cards)
        rows.addLayout(doings)
        rows.addLayout(why)

    def _connect(self) -> None:
        reviewing = self._reviewing
        reviewing.current_changed.connect(self.refresh)
        reviewing.queue_changed.connect(self.refresh)
        reviewing.chosen_changed.connect(self._refresh_answers)
        reviewing.place.changed.connect(lambda _: self._refresh_own())
        self.cards.taken.connect(self._take)
        doings: dict[str, Callable[[], object]] = {
            "both": self._take_both,
            "edit": self.edit_wished.emit,
            "later": lambda: reviewing.take(LATER),
            "alike": self.alike_wished.emit,
        }
        for name, button in self.buttons.items():
            button.clicked.connect(lambda _=False, name=name: doings[name]())
        self._reasons.idClicked.connect(self.toggle_reason)
        self.note.editingFinished.connect(self._take_note)
        self.note.installEventFilter(self)

    # From the person.

    def _take(self, place: int) -> None:
        choice = self._reviewing.choice()
        if self._reviewing.place.own is None:
            choice = self._reviewing.options[place].choice
        if choice is not None:
            self._reviewing.take(choice)

    def _take_both(self) -> None:
        asked = self._reviewing.asked
        choice = both(asked) if asked is not None else None
        if choice is not None:
            self._reviewing.take(choice)

    def toggle_reason(self, number: int) -> None:
        """Give the reason of a number from 1, or take it back."""
        reason = REASONS[number]
        self._reviewing.set_reason("" if self._reviewing.reason == reason else reason)

    def _take_note(self) -> None:
        if self.note.text().strip() != self._reviewing.note:
            self._reviewing.set_note(self.note.text().strip())

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Enter and Escape in the note go back to the article."""
        if watched is self.note and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.note.setText(self._reviewing.note)
                self.left.emit()
                return True
            if event.key() in _ENTER:
                self._take_note()
                self.left.emit()
                return True
        return False

    # From the model.

    def refresh(self) -> None:
        """Show the asked question."""
        asked = self._reviewing.asked
        self._title.setText(self._words_of_title(asked))
        self._about.setText(self._words_about(asked) if asked is not None else "")
        earlier = self._words_of_earlier(asked) if asked is not None else ""
        self._earlier.setText(earlier)
        self._earlier.setVisible(bool(earlier))
        for widget in (self._why, self.note, *self._reasons.buttons(), *self.buttons.values()):
            widget.setEnabled(asked is not None)
        self.buttons["both"].setEnabled(asked is not None and both(asked) is not None)
        self._refresh_answers()

    def _refresh_answers(self) -> None:
        reviewing = self._reviewing
        for number, reason in enumerate(REASONS[1:], start=1):
            self._reasons.button(number).setChecked(reviewing.reason == reason)
        if self.note.text() != reviewing.note:
            self.note.setText(reviewing.note)
        self._refresh_cards()

    def _refresh_own(self) -> None:
        if self._reviewing.place.own is not None:
            self._refresh_cards()

    def _refresh_cards(self) -> None:
        reviewing = self._reviewing
        own = reviewing.place.own
        if reviewing.asked is None:
            self.cards.show_faces((), 0, self._colors)
        elif own is not None:
            unit = own.start, own.end, own.label
            face = self._face("⏎", (unit,), self.tr("your own span"), "")
            self.cards.show_faces((face,), 0, self._colors)
        else:
            faces = [self._face_of(place, each) for place, each in enumerate(reviewing.options)]
            self.cards.show_faces(faces, reviewing.chosen, self._colors)
        self._about.setText(self._words_about(reviewing.asked) if reviewing.asked is not None else "")

    def _face_of(self, place: int, option: Option) -> Face:
        reviewing = self._reviewing
        asked = reviewing.asked
        assert asked is not None
        everybody = {name for each in asked.case.candidates for name in each.annotators}
        everybody.update(asked.case.absent)
        share = f"{len(option.annotators)}/{len(everybody)}" if option.annotators else ""
        who = sorted(self._called(each) for each in option.annotators)
        who += [
            self.tr("{reviewer} decided so").format(reviewer=reviewing.name(each))
            for each in option.reviewers
        ]
        joined = self.tr(", ").join(who)
        if option.is_nothing:
            note = self.tr("No span is right") if everybody else self.tr("Nothing is left here")
            return Face("X", (), joined, share, "", "", note)
        return self._face(str(place + 1), option.units, joined, share)

    def _called(self, annotator: str) -> str:
        letter, name = self._reviewing.letters.get(annotator, ""), self._reviewing.name(annotator)
        return name if name == letter or not letter else f"{letter} {name}"

    def _face(self, key: str, units: Sequence[Unit], who: str, share: str) -> Face:
        stored = self._reviewing.place.stored
        names = {
            label.id: (label.name(self._language), label.color) for label in self._reviewing.session.labels
        }
        labels = [names.get(each, (each, self._colors.muted)) for each in sorted({unit[2] for unit in units})]
        pair = stored.pair if stored is not None else None
        hant, hans = (_surface(pair, script, units) for script in ("Hant", "Hans"))
        return Face(key, labels, who, share, hant, hans)

    # Words.

    def _words_of_title(self, asked: Question | None) -> str:
        if asked is None:
            return self.tr("Nothing to decide here.")
        row, rows = self._reviewing.row + 1, len(self._reviewing.numbers)
        kind = kind_name(asked.case.kind)
        return self.tr("{row} of {rows} · {kind}").format(row=f"{row:,}", rows=f"{rows:,}", kind=kind)

    def _words_about(self, asked: Question) -> str:
        if self._reviewing.place.own is not None:
            return self.tr(
                "Move the ends, select text or press a label's key. Enter takes it, Escape leaves."
            )
        stored = self._reviewing.place.stored
        parts = [state_name(state_of(asked)), self._words_of_borders(asked)]
        parts.append(stored.article.title if stored is not None else "")
        return " · ".join(part for part in parts if part)

    def _words_of_borders(self, asked: Question) -> str:
        """Of one span each: how far their ends are apart."""
        if asked.case.kind != "border" or any(len(each.units) != 1 for each in asked.case.candidates):
            return ""
        starts = [each.units[0][0] for each in asked.case.candidates]
        ends = [each.units[0][1] for each in asked.case.candidates]
        parts = []
        if max(starts) > min(starts):
            parts.append(self.tr("starts %n character(s) apart", "", max(starts) - min(starts)))
        if max(ends) > min(ends):
            parts.append(self.tr("ends %n character(s) apart", "", max(ends) - min(ends)))
        return self.tr(", ").join(parts)

    def _words_of_earlier(self, asked: Question) -> str:
        """What was decided before, where that does not settle the question."""
        if asked.status not in ("stale", "conflict"):
            return ""
        return "\n".join(self._words_of_decision(each.decision, asked) for each in made(asked))

    def _words_of_decision(self, decision: Decision, asked: Question) -> str:
        texts = [self.tr("“{text}”").format(text=quoted(span.text)) for span in decision.gold]
        words = self.tr("{reviewer} took {answer}").format(
            reviewer=self._reviewing.name(decision.reviewer),
            answer=self.tr(", ").join(texts) or self.tr("no span"),
        )
        if asked.status == "stale":
            words = self.tr("{decision} before the spans were changed").format(decision=words)
        reason = reason_name(decision.reason) if decision.reason else ""
        return " · ".join(part for part in (words, reason, decision.note) if part)

    # What the window sets.

    def set_colors(self, colors: Colors) -> None:
        self._colors = colors
        self._refresh_cards()

    def set_language(self, language: str) -> None:
        self._language = language
        self._refresh_cards()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("The asked question"))
        self.cards.setAccessibleName(self.tr("Answers"))
        self._why.setText(self.tr("Why:"))
        for number, reason in enumerate(REASONS[1:], start=1):
            chip = self._reasons.button(number)
            chip.setText(reason_name(reason))
            chip.setToolTip(f"{reason_name(reason)} (Alt+{number})")
        self.note.setPlaceholderText(self.tr("Note"))
        self.note.setAccessibleName(self.tr("Note on the decision"))
        texts = {
            "both": self.tr("B  Keep both"),
            "edit": self.tr("E  Edit…"),
            "later": self.tr("S  Later"),
            "alike": self.tr("A  All like it…"),
        }
        for name, button in self.buttons.items():
            button.setText(texts[name])
        self.refresh()


_BUTTONS = ("both", "edit", "later", "alike")


def _surface(pair: Pair | None, script: Script, units: Sequence[Unit]) -> str:
    """What units cover as it stands in the pane of a script."""
    found = []
    for start, end, _ in units if pair is not None else ():
        assert pair is not None
        place = pair.range_in(script, Range(start, end))
        found.append(quoted(place.slice(pair.text_in(script))) if place is not None else "–")
    return " + ".join(found)
