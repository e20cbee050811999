"""Keys as they arrive with a Chinese input method switched on, on each system."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from annotator.gui.shortcuts.presses import Press, recognised

Key = Qt.Key
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
KEYPAD = Qt.KeyboardModifier.KeypadModifier
UNKNOWN = Key.Key_unknown.value
PROCESS_KEY = 0xE5
"""What Windows calls the key that an input method takes."""


@pytest.mark.parametrize(
    ("press", "platform", "expected"),
    [
        (Press(Key.Key_K.value, NONE, "k"), "xcb", "K"),
        (Press(Key.Key_K.value, CTRL, "\x0b"), "xcb", "Ctrl+K"),
        (Press(Key.Key_K.value, CTRL | SHIFT, "\x0b"), "windows", "Ctrl+Shift+K"),
        (Press(Key.Key_3.value, KEYPAD, "3"), "xcb", "3"),
        (Press(Key.Key_BraceLeft.value, SHIFT, "{"), "xcb", "{"),
        (Press(Key.Key_Backtab.value, SHIFT), "xcb", "Shift+Tab"),
        (Press(Key.Key_F9.value, NONE), "windows", "F9"),
        (Press(Key.Key_PageDown.value, ALT), "windows", "Alt+PgDown"),
        # Full-width and Chinese characters stand for the keys that write them.
        (Press(0xFF2B, NONE, "Ｋ"), "xcb", "K"),
        (Press(UNKNOWN, NONE, "３"), "windows", "3"),
        (Press(0xFF0C, NONE, "，"), "xcb", ","),
        (Press(0x3002, NONE, "。"), "cocoa", "."),
        (Press(0x300A, SHIFT, "《"), "xcb", "<"),
        (Press(0x3010, NONE, "【"), "xcb", "["),
        # No key at all, but the system's own number of it.
        (Press(UNKNOWN, NONE, "", 0x4B), "windows", "K"),
        (Press(UNKNOWN, CTRL, "", 0x4B), "windows", "Ctrl+K"),
        (Press(UNKNOWN, NONE, "", 0x6B), "xcb", "K"),
        (Press(0, NONE, "", 0x33), "wayland", "3"),
        (Press(UNKNOWN, CTRL, "\x0b", PROCESS_KEY), "windows", "Ctrl+K"),
        # Kept by the input method for good.
        (Press(UNKNOWN, NONE, "", PROCESS_KEY), "windows", None),
        (Press(UNKNOWN, NONE, "", 0x6B), "windows", None),
        (Press(UNKNOWN, NONE, "", 0x28), "cocoa", None),
        (Press(Key.Key_Kanji.value, NONE), "xcb", None),
        (Press(Key.Key_Dead_Acute.value, NONE), "xcb", None),
        (Press(0, NONE, "柳"), "xcb", None),
        (Press(0, NONE, "ni hao"), "xcb", None),
    ],
)
def test_a_key_is_made_out(press: Press, platform: str, expected: str | None) -> None:
    assert recognised(press, platform) == expected
