"""Colours: three sets of our own on the Fusion style, and readable variants of the labels' colours.

Every pair of text and ground keeps at least the contrast of WCAG AA (4.5 : 1), the high-contrast set that
of AAA (7 : 1). Colours are ``#rrggbb``; Qt's objects are made from them where they are needed.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette

from annotator.core.colors import contrast, luminance

CHOICES = ("system", "light", "dark", "contrast")


@dataclass(frozen=True, slots=True)
class Colors:
    """One theme. ``fill`` and ``fill_selected`` are alphas (0–255) of a span's fill in its label's colour."""

    name: str
    window: str
    """Behind everything: bars, the frame around the panels."""
    panel: str
    """Lists."""
    paper: str
    """Behind the articles' text, and behind fields."""
    text: str
    muted: str
    """Second lines, captions: still AA on every ground."""
    faint: str
    """Paragraph numbers and what is disabled: still AA on bars, lists and paper."""
    border: str
    accent: str
    on_accent: str
    hover: str
    """The row or button under the pointer."""
    current: str
    """The current row of a list; text stays ``text`` on it."""
    selection: str
    """Behind selected text in the pane where the person is; text stays ``text`` on it."""
    selection_other: str
    """Behind the same text in the other pane."""
    caret: str
    caret_other: str
    error: str
    warning: str
    success: str
    difference: str
    """Where two editions differ: frames and wedges; text stays ``text`` on a fill of it."""
    fill: int
    fill_selected: int
    contrast: float
    """What coloured text must have at least against its ground."""

    @property
    def is_dark(self) -> bool:
        return luminance(self.paper) < 0.2


LIGHT = Colors(
    name="light",
    window="#f2f3f5",
    panel="#f8f9fa",
    paper="#ffffff",
    text="#1c1e24",
    muted="#5b6170",
    faint="#696f7e",
    border="#dcdfe5",
    accent="#3a5bc7",
    on_accent="#ffffff",
    hover="#e8ebf1",
    current="#dfe6fa",
    selection="#cdd9f9",
    selection_other="#e6ecfc",
    caret="#1c1e24",
    caret_other="#8a90a0",
    error="#b3261e",
    warning="#8a5300",
    success="#1a7a4c",
    difference="#b0186e",
    fill=34,
    fill_selected=72,
    contrast=4.5,
)

DARK = Colors(
    name="dark",
    window="#15171b",
    panel="#1a1c21",
    paper="#1e2026",
    text="#e4e6eb",
    muted="#a2a8b5",
    faint="#858c9a",
    border="#2f333b",
    accent="#8fa8ff",
    on_accent="#10131c",
    hover="#282b33",
    current="#2b3554",
    selection="#38497c",
    selection_other="#2a3353",
    caret="#f2f4f8",
    caret_other="#767d8c",
    error="#ff9b91",
    warning="#f0b866",
    success="#6fd19e",
    difference="#ff8fcf",
    fill=52,
    fill_selected=104,
    contrast=4.5,
)

CONTRAST = Colors(
    name="contrast",
    window="#000000",
    panel="#000000",
    paper="#000000",
    text="#ffffff",
    muted="#e6e6e6",
    faint="#c0c0c0",
    border="#ffffff",
    accent="#ffe14d",
    on_accent="#000000",
    hover="#2e2e2e",
    current="#3d3600",
    selection="#5c4d00",
    selection_other="#332b00",
    caret="#ffe14d",
    caret_other="#c0c0c0",
    error="#ffa8a0",
    warning="#ffd480",
    success="#8df0b8",
    difference="#ff9ee0",
    fill=70,
    fill_selected=120,
    contrast=7.0,
)

_NAMED = {colors.name: colors for colors in (LIGHT, DARK, CONTRAST)}


def resolve(choice: str, app: QGuiApplication) -> Colors:
    """The colours for a choice of the settings; ``system`` looks what the system wants now."""
    if choice in _NAMED:
        return _NAMED[choice]
    hints = app.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return CONTRAST
    return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT


def palette(colors: Colors) -> QPalette:
    """What Fusion paints with."""
    role = QPalette.ColorRole
    made = QPalette()
    for name, color in (
        (role.Window, colors.window),
        (role.WindowText, colors.text),
        (role.Base, colors.paper),
        (role.AlternateBase, colors.panel),
        (role.Text, colors.text),
        (role.Button, colors.window),
        (role.ButtonText, colors.text),
        (role.BrightText, colors.error),
        (role.ToolTipBase, colors.paper),
        (role.ToolTipText, colors.text),
        (role.PlaceholderText, colors.muted),
        (role.Highlight, colors.accent),
        (role.HighlightedText, colors.on_accent),
        (role.Accent, colors.accent),
        (role.Link, colors.accent),
        (role.LinkVisited, colors.accent),
        (role.Light, colors.paper),
        (role.Midlight, colors.hover),
        (role.Mid, colors.border),
        (role.Dark, colors.border),
        (role.Shadow, colors.border),
    ):
        made.setColor(name, QColor(color))
    for name in (role.Text, role.WindowText, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, name, QColor(colors.faint))
    return made


def blend(over: str, under: str, alpha: int) -> str:
    """``over`` painted with ``alpha`` (0–255) on ``under``."""
    share = alpha / 255
    channels = ((int(over[at : at + 2], 16), int(under[at : at + 2], 16)) for at in (1, 3, 5))
    return "#" + "".join(f"{round(a * share + b * (1 - share)):02x}" for a, b in channels)


@cache
def label_color(color: str, colors: Colors) -> str:
    """A label's colour in the lightness that is readable on this theme's paper, also on a span's fill."""
    made = QColor(color)
    hue, saturation = max(made.hslHueF(), 0.0), min(made.hslSaturationF(), 0.9)
    lightness = max(made.lightnessF(), 0.6) if colors.is_dark else min(made.lightnessF(), 0.98)
    step = 0.02 if colors.is_dark else -0.02
    found = made.name()
    while 0 < lightness < 1:
        found = QColor.fromHslF(hue, saturation, lightness).name()
        if contrast(found, blend(found, colors.paper, colors.fill)) >= colors.contrast:
            break
        lightness += step
    return found
