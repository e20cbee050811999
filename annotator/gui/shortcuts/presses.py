"""What was pressed, also while an input method is on.

An input method that takes a key for itself leaves an event without one: Windows says ``Key_unknown`` with the
virtual key ``VK_PROCESSKEY``, others send a full-width or a Chinese character, or the key under its own
number only.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

Key = Qt.Key
_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_KEPT_MODIFIERS = _CONTROL | _SHIFT | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier

_CHINESE = str.maketrans("。《》「」【】、“”‘’￥…—", ".<>[][]\\\"\"''$^_")
"""What a Chinese input method writes for a key, where that is no full-width form of it."""
_OF_INPUT_METHODS = range(0x01001100, 0x01001300)
"""Compose, Kanji, Henkan, Hangul and the dead keys: they write, or wait for a letter."""


@dataclass(frozen=True, slots=True)
class Press:
    """What Qt says of a key: ``native`` is the system's own number of it, 0 if unknown."""

    key: int
    modifiers: Qt.KeyboardModifier
    text: str = ""
    native: int = 0

    @classmethod
    def of(cls, event: QKeyEvent) -> Press:
        return cls(event.key(), event.modifiers(), event.text(), event.nativeVirtualKey())


def recognised(press: Press, platform: str) -> str | None:
    """The key as it is written in the table of actions; ``None`` if the input method kept it.

    ``platform`` is Qt's name of the window system, which says what native numbers mean.
    """
    key = _key(press, platform)
    if key is None:
        return None
    modifiers = press.modifiers & _KEPT_MODIFIERS
    if key == Key.Key_Backtab.value:
        key, modifiers = Key.Key_Tab.value, modifiers | _SHIFT
    character = chr(key) if key < 0x01000000 else ""
    if character and not character.isalnum() and character != " ":
        modifiers &= ~_SHIFT  # already in the character: { is not Shift+{
    return QKeySequence(modifiers.value | key).toString(QKeySequence.SequenceFormat.PortableText)


def _key(press: Press, platform: str) -> int | None:
    if press.key >= 0x01000000:
        named = press.key != Key.Key_unknown.value and press.key not in _OF_INPUT_METHODS
        if named:
            return press.key
    elif 0x20 <= press.key < 0x7F:
        return press.key
    for written in (chr(press.key) if 0 < press.key < 0x01000000 else "", press.text):
        found = _narrow(written, press.modifiers)
        if found is not None:
            return found
    return _from_native(press.native, platform)


def _narrow(written: str, modifiers: Qt.KeyboardModifier) -> int | None:
    """The key that writes a character, full-width or Chinese as it may be."""
    if len(written) == 1 and ord(written) < 0x20 and modifiers & _CONTROL:
        return ord(written) + 0x40
    narrow = unicodedata.normalize("NFKC", written.translate(_CHINESE)).upper()
    return ord(narrow) if len(narrow) == 1 and 0x20 < ord(narrow) < 0x7F else None


def _from_native(native: int, platform: str) -> int | None:
    """Letters and digits have their own numbers on Windows and X11. On macOS the numbers are places on
    the keyboard, which say nothing of the letter."""
    if platform == "cocoa":
        return None
    character = chr(native) if 0x30 <= native <= 0x5A else ""
    if platform != "windows" and 0x61 <= native <= 0x7A:
        character = chr(native).upper()  # on Windows these are the keypad and F1 to F11
    return ord(character) if character.isalnum() else None
