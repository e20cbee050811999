"""What a drawing is made of. Lengths are pixels of the screen, from the top left corner."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from typing import Literal

Role = Literal["text", "muted", "border", "paper", "accent"]


@dataclass(frozen=True, slots=True)
class Ink:
    """A colour: a role of the theme, or ``#rrggbb`` to be made readable on it; ``strength`` (0–1) is how
    much of it covers the paper."""

    color: str
    strength: float = 1.0


TEXT, MUTED, BORDER, ACCENT = Ink("text"), Ink("muted"), Ink("border"), Ink("accent")


@dataclass(frozen=True, slots=True)
class Box:
    x: float
    y: float
    width: float
    height: float
    fill: Ink | None = None
    edge: Ink | None = None


@dataclass(frozen=True, slots=True)
class Stroke:
    points: tuple[tuple[float, float], ...]
    ink: Ink
    width: float = 1.0
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Area:
    """A filled polygon."""

    points: tuple[tuple[float, float], ...]
    ink: Ink


@dataclass(frozen=True, slots=True)
class Writing:
    """A text on one line; ``y`` is its base line, ``x`` where its ``anchor`` is."""

    x: float
    y: float
    text: str
    size: float
    ink: Ink = TEXT
    anchor: Literal["start", "middle", "end"] = "start"
    bold: bool = False


Shape = Box | Stroke | Area | Writing


@dataclass(frozen=True, slots=True)
class Spot:
    """A place that says something, and opens what stands ``behind`` it if there is anything."""

    x: float
    y: float
    width: float
    height: float
    tip: str
    behind: Hashable = None

    def holds(self, x: float, y: float) -> bool:
        return self.x <= x < self.x + self.width and self.y <= y < self.y + self.height


@dataclass(slots=True)
class Drawing:
    """Shapes in the order they are painted; spots in the order they are read."""

    width: float
    height: float = 0.0
    shapes: list[Shape] = field(default_factory=list)
    spots: list[Spot] = field(default_factory=list)

    def spot_at(self, x: float, y: float) -> int | None:
        """Which spot holds a point."""
        return next((index for index, spot in enumerate(self.spots) if spot.holds(x, y)), None)


@dataclass(frozen=True, slots=True)
class Look:
    """``measure`` gives the width of a text of a size, ``size`` is that of the usual text, ``reason`` gives
    the sentence for a figure that is not defined."""

    measure: Callable[[str, float], float]
    size: float
    reason: Callable[[str], str]

    @property
    def line(self) -> float:
        """The height of a row of text with the air around it."""
        return round(self.size * 2.0)

    def elided(self, text: str, room: float, size: float | None = None) -> str:
        """As much of a text as there is room for."""
        size = size or self.size
        if self.measure(text, size) <= room:
            return text
        low, high = 0, len(text)
        while low < high:
            middle = (low + high + 1) // 2
            if self.measure(text[:middle] + "…", size) <= room:
                low = middle
            else:
                high = middle - 1
        return text[:low] + "…"


def rough_width(text: str, size: float) -> float:
    """About how wide a text is where no font is at hand: Chinese characters are square."""
    return sum(size if ord(character) > 0x2E7F else size * 0.56 for character in text)
