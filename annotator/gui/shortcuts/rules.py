"""Which keys an action may have."""

from __future__ import annotations

from typing import Any, Literal

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from annotator.gui.actions import Where

Fault = Literal["alone", "alt shift", "input method", "typed", "caret"]
"""Why a key cannot be had: it is a modifier alone; Alt with Shift changes the keyboard's layout; input
methods take it for themselves; it could not be typed into a field any more; it moves the caret."""

Key = Qt.Key
_CONTROL = Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier
_META = Qt.KeyboardModifier.MetaModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier

MODIFIERS = (
    Key.Key_Shift,
    Key.Key_Control,
    Key.Key_Alt,
    Key.Key_AltGr,
    Key.Key_Meta,
    Key.Key_Super_L,
    Key.Key_Super_R,
    Key.Key_CapsLock,
    Key.Key_NumLock,
    Key.Key_ScrollLock,
)


def fault(keys: str, where: Where) -> Fault | None:
    """What speaks against a key for actions that are heard at ``where``."""
    sequence: Any = QKeySequence(keys)  # PySide does not say that it can be indexed
    combination: QKeyCombination = sequence[0]
    key, modifiers = combination.key(), combination.keyboardModifiers()
    if key in MODIFIERS:
        return "alone"
    if modifiers & _ALT and modifiers & _SHIFT:
        return "alt shift"
    if _is_of_input_methods(key, modifiers):
        return "input method"
    if where == "window" and not modifiers & (_CONTROL | _ALT | _META) and not _is_function_key(key):
        return "typed"
    return "caret" if _moves_caret(key, modifiers) else None


def _is_of_input_methods(key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
    character = chr(key.value) if key.value < 0x01000000 else "a"
    return bool(modifiers & _CONTROL) and not (character.isascii() and character.isalnum())


def _is_function_key(key: Qt.Key) -> bool:
    return Key.Key_F1 <= key <= Key.Key_F35


def _moves_caret(key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
    if key in (Key.Key_Left, Key.Key_Right, Key.Key_Home, Key.Key_End):
        return True
    if key in (Key.Key_Up, Key.Key_Down):
        return not modifiers & _ALT
    return key in (Key.Key_PageUp, Key.Key_PageDown) and not modifiers & (_CONTROL | _ALT)
