"""How large things are in the pair view and where its columns stand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtGui import QFont, QFontMetricsF

from annotator.core.script import Script
from annotator.gui.panes import PANES

# The same character is written differently on the mainland and in Taiwan: each pane asks for its own.
_FAMILIES: dict[Script, list[str]] = {
    "Hans": ["Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei UI"],
    "Hant": [
        "Noto Sans CJK TC",
        "Noto Sans TC",
        "Source Han Sans TC",
        "PingFang TC",
        "Microsoft JhengHei UI",
    ],
}
Spacing = Literal["narrow", "normal", "wide"]
"""How far apart lines stand."""
_TALLEST: dict[Spacing, float] = {"narrow": 1.32, "normal": 1.45, "wide": 1.45}
_LEADING: dict[Spacing, float] = {"narrow": 0.0, "normal": 0.08, "wide": 0.6}
_BETWEEN_PARAGRAPHS: dict[Spacing, float] = {"narrow": 0.4, "normal": 0.55, "wide": 0.9}
# Each in text sizes.


def pane_font(script: Script, pixels: int) -> QFont:
    font = QFont()
    font.setFamilies([*_FAMILIES[script], *QFont().families()])
    font.setPixelSize(pixels)
    return font


@dataclass(frozen=True, slots=True)
class Metrics:
    """All in pixels. A line is its text, then the lanes of underlines, then the labels' names, then
    ``leading``. ``panes`` names the columns from left to right."""

    text_size: int
    text_height: float
    gutter: int
    gap: int
    margin: int
    lane: int
    name_size: int
    paragraph_gap: int
    leading: float
    panes: tuple[Script, ...] = PANES

    @classmethod
    def of(cls, text_size: int, spacing: Spacing = "normal", panes: tuple[Script, ...] = PANES) -> Metrics:
        height = QFontMetricsF(pane_font("Hans", text_size)).height()
        return cls(
            text_size=text_size,
            text_height=min(height, text_size * _TALLEST[spacing]),
            gutter=max(40, round(text_size * 2.4)),
            gap=round(text_size * 1.6),
            margin=round(text_size * 1.2),
            lane=max(4, round(text_size * 0.24)),
            name_size=max(9, round(text_size * 0.62)),
            paragraph_gap=round(text_size * _BETWEEN_PARAGRAPHS[spacing]),
            leading=text_size * _LEADING[spacing],
            panes=panes,
        )

    def pitch(self, lanes: int) -> float:
        """From one line of text to the next, in a row whose spans need so many lanes."""
        return self.text_height + max(lanes, 1) * self.lane + self.name_size * 1.15 + self.leading

    def column_width(self, width: int) -> float:
        columns = len(self.panes)
        return max(40.0, (width - self.gutter - self.gap * (columns - 1) - self.margin) / columns)

    def column_left(self, column: int, width: int) -> float:
        return self.gutter + column * (self.column_width(width) + self.gap)

    def pane_left(self, pane: Script, width: int) -> float:
        return self.column_left(self.panes.index(pane), width)

    def borders(self, width: int) -> list[float]:
        """Where one column gives way to the next."""
        return [self.column_left(column, width) - self.gap / 2 for column in range(1, len(self.panes))]

    def column_at(self, x: float, width: int) -> int:
        """The column under a point, or the nearest."""
        return sum(x >= border for border in self.borders(width))

    def estimated_height(self, length: int, width: int, ends: bool) -> float:
        """Of a row that was not laid out yet: every character taken to be a square one."""
        per_line = max(1, int(self.column_width(width) / self.text_size))
        return self.row_height(max(1, -(-length // per_line)), 1, ends)

    def row_height(self, lines: int, lanes: int, ends: bool) -> float:
        return lines * self.pitch(lanes) + (self.paragraph_gap if ends else 0)
