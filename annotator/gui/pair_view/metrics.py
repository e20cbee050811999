"""How large things are in the pair view, for one text size."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontMetricsF

from annotator.core.script import Script

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
_LEADING = 0.08


def pane_font(script: Script, pixels: int) -> QFont:
    font = QFont()
    font.setFamilies([*_FAMILIES[script], *QFont().families()])
    font.setPixelSize(pixels)
    return font


@dataclass(frozen=True, slots=True)
class Metrics:
    """All in pixels. A line is its text, then the lanes of underlines, then the labels' names."""

    text_size: int
    text_height: float
    gutter: int
    gap: int
    margin: int
    lane: int
    name_size: int
    paragraph_gap: int

    @classmethod
    def of(cls, text_size: int) -> Metrics:
        height = QFontMetricsF(pane_font("Hans", text_size)).height()
        return cls(
            text_size=text_size,
            text_height=min(height, text_size * 1.45),
            gutter=max(40, round(text_size * 2.4)),
            gap=round(text_size * 1.6),
            margin=round(text_size * 1.2),
            lane=max(4, round(text_size * 0.24)),
            name_size=max(9, round(text_size * 0.62)),
            paragraph_gap=round(text_size * 0.55),
        )

    def pitch(self, lanes: int) -> float:
        """From one line of text to the next, in a row whose spans need so many lanes."""
        return (
            self.text_height + max(lanes, 1) * self.lane + self.name_size * 1.15 + self.text_size * _LEADING
        )

    def column_width(self, width: int) -> float:
        return max(40.0, (width - self.gutter - self.gap - self.margin) / 2)

    def column_left(self, column: int, width: int) -> float:
        return self.gutter + column * (self.column_width(width) + self.gap)

    def estimated_height(self, length: int, width: int, ends: bool) -> float:
        """Of a row that was not laid out yet: every character taken to be a square one."""
        per_line = max(1, int(self.column_width(width) / self.text_size))
        return self.row_height(max(1, -(-length // per_line)), 1, ends)

    def row_height(self, lines: int, lanes: int, ends: bool) -> float:
        return lines * self.pitch(lanes) + (self.paragraph_gap if ends else 0)
