"""A field that takes the next key instead of writing it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from annotator.gui.shortcuts.presses import Press, recognised
from annotator.gui.shortcuts.rules import MODIFIERS


class KeyRecorder(QPushButton):
    """Click it or press Space on it; the next key is recorded. Escape stops without one."""

    recorded = Signal(str)
    """A key as it is written in the table of actions; whether it may be had is another question."""
    swallowed = Signal()
    """The input method kept the key for itself."""
    only_modifiers = Signal()
    """Shift, Ctrl or Alt went down and up alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setAutoDefault(False)
        self._alone = False
        self.toggled.connect(self._on_toggled)
        self.retranslate()

    def retranslate(self) -> None:
        self.setText(self.tr("Press a key… (Esc: none)") if self.isChecked() else self.tr("Add a key"))
        self.setAccessibleName(self.text())

    def start(self) -> None:
        self.setFocus()
        self.setChecked(True)

    def _on_toggled(self, is_on: bool) -> None:
        # Off, most input methods let the key through; those that do not are met in ``presses``.
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self._alone = False
        self.retranslate()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and self.isChecked():
            event.accept()  # every key comes here, whatever it does elsewhere
            return True
        return super().event(event)

    def focusNextPrevChild(self, next: bool) -> bool:
        return False if self.isChecked() else super().focusNextPrevChild(next)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.isChecked():
            super().keyPressEvent(event)
            return
        event.accept()
        if event.isAutoRepeat():
            return
        if event.key() in MODIFIERS:
            self._alone = True
            return
        self._alone = False
        if event.key() == Qt.Key.Key_Escape:
            self.setChecked(False)
            return
        self._take(Press.of(event))

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if not self.isChecked():
            super().keyReleaseEvent(event)
        elif event.key() in MODIFIERS and self._alone:
            self._alone = False
            self.only_modifiers.emit()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """An input method writes though it was asked to be still."""
        if self.isChecked() and (event.commitString() or event.preeditString()):
            text = event.commitString() or event.preeditString()
            self._take(Press(0, Qt.KeyboardModifier.NoModifier, text))
        event.accept()

    def _take(self, press: Press) -> None:
        found = recognised(press, QGuiApplication.platformName())
        if found is None:
            self.swallowed.emit()
            return
        self.setChecked(False)
        self.recorded.emit(found)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.setChecked(False)
        super().focusOutEvent(event)
