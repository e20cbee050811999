"""What a person would find fault with in a picture, as far as the widgets themselves tell."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QComboBox,
    QGroupBox,
    QLabel,
    QLayout,
    QScrollArea,
    QStyle,
    QStyleOptionButton,
    QToolButton,
    QWidget,
)

from annotator.gui.import_page.head import ElidedLabel

_SENTENCE = re.compile(r"[A-Za-z]{2,} [A-Za-z]{3,} ?[A-Za-z]*")
_OTHER_TONGUES = re.compile(r"JSON Lines|Duizhao|Apache|Python|Qt |OpenCC|Noto|jieba|Lucide|License|\.txt|/")
"""What stands in English in every language: names of things."""


def _shown(root: QWidget) -> Iterator[QWidget]:
    for widget in root.findChildren(QWidget):
        if widget.isVisibleTo(root) and widget.window() is root.window() and not widget.size().isEmpty():
            yield widget


def text_of(widget: QWidget) -> str:
    """What a widget says, without the marks of its mnemonic."""
    if isinstance(widget, QComboBox):
        return widget.currentText()
    if isinstance(widget, QGroupBox):
        return widget.title().replace("&", "")
    if isinstance(widget, QLabel | QAbstractButton):
        text = widget.text()
        return text if isinstance(widget, QLabel) and widget.buddy() is None else text.replace("&", "")
    return ""


def cut_off(root: QWidget) -> Iterator[str]:
    """The texts that have less room than they need."""
    for widget in _shown(root):
        text = text_of(widget)
        if not text.strip() or isinstance(widget, ElidedLabel):
            continue
        if isinstance(widget, QLabel) and widget.wordWrap():
            lacks = widget.heightForWidth(widget.width()) - widget.height()
        elif isinstance(widget, QLabel):
            lacks = max(_lacking(widget))
        elif isinstance(widget, QAbstractButton) and not isinstance(widget, QToolButton):
            lacks = _room_lacking(widget)
        elif isinstance(widget, QToolButton):
            lacks = widget.minimumSizeHint().width() - widget.width()
        else:
            lacks = 0
        if lacks > 1:
            yield f"“{text[:40]}” ({widget.objectName()}) lacks {lacks} pixels"


def _lacking(label: QLabel) -> tuple[int, int]:
    wanted = label.sizeHint()
    return wanted.width() - label.width(), wanted.height() - label.height()


def _room_lacking(button: QAbstractButton) -> int:
    """Buttons may be a little narrower than they like, but not narrower than their text."""
    option = QStyleOptionButton()
    option.initFrom(button)
    part = QStyle.SubElement.SE_PushButtonContents
    room = button.style().subElementRect(part, option, button).width() or button.width()
    needed = button.fontMetrics().horizontalAdvance(text_of(button))
    if not button.icon().isNull():
        needed += button.iconSize().width()
    return needed - room


def overlapping(root: QWidget) -> Iterator[str]:
    """Pairs of neighbours in one layout that stand on each other."""
    for parent in (root, *_shown(root)):
        layout = parent.layout()
        if layout is None or isinstance(parent, QScrollArea):
            continue
        placed = [widget for widget in _laid_out(layout) if widget.isVisibleTo(root)]
        for one, other in combinations(placed, 2):
            both: QRect = one.geometry() & other.geometry()
            if both.width() > 1 and both.height() > 1 and not isinstance(one, QAbstractSlider):
                yield f"{one.objectName()} and {other.objectName()} overlap"


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for index in range(layout.count()):
        item = layout.itemAt(index)
        widget, inner = (item.widget(), item.layout()) if item is not None else (None, None)
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _laid_out(inner)


def untranslated(root: QWidget, language: str) -> Iterator[str]:
    """English words in a window that speaks Chinese."""
    if language == "en":
        return
    for widget in _shown(root):
        text = re.sub(r"<[^>]*>", "", text_of(widget))
        if _SENTENCE.search(text) and not _OTHER_TONGUES.search(text):
            yield f"“{text[:60]}” ({widget.objectName()}) is English"
