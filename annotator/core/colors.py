"""Colours, written ``#rrggbb``, and the contrast between them as WCAG 2 counts it."""

from __future__ import annotations

import re

_COLOR = re.compile(r"#[0-9a-fA-F]{6}", re.ASCII)


def is_color(written: str) -> bool:
    return _COLOR.fullmatch(written) is not None


def luminance(color: str) -> float:
    """The relative luminance of WCAG: 0 for black, 1 for white."""
    shares = (0.2126, 0.7152, 0.0722)
    parts = (int(color[at : at + 2], 16) / 255 for at in (1, 3, 5))
    linear = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return sum(share * part for share, part in zip(shares, linear, strict=True))


def contrast(one: str, other: str) -> float:
    """The contrast of WCAG between two colours, from 1 to 21."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)
