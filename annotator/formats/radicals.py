"""Radicals that look like characters: PDF files often hold ⾏ and ⻰ where they show 行 and 龙."""

from __future__ import annotations

from annotator.core.script import detect


def parse(table: str) -> dict[int, str]:
    """Read ``resources/radicals.txt``: look-alikes and, after a tab, the characters they stand for."""
    rows = (line.split("\t") for line in table.splitlines() if line and not line.startswith("#"))
    return {
        ord(radical): char for radicals, chars in rows for radical, char in zip(radicals, chars, strict=True)
    }


def repaired(text: str, radicals: dict[int, str]) -> str:
    """``text`` with every look-alike replaced; nothing else of it is touched.

    One radical stands for a different character in either script; the text around it decides.
    """
    repaired = text.translate(radicals)
    if _DOOR in text and detect(repaired).dominant == "Hans":
        return text.replace(_DOOR, "户").translate(radicals)
    return repaired


_DOOR = "\u2f3e"
