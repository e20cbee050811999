"""Characters that say the same in different dress: 發 髮 发, 著 着, 衞 衛 卫; （ and (, 「 and “.

The table is made from OpenCC's dictionaries (packaging/regional_phrases.py): characters that any of its
conversions turns into one another are in one row. Widths and quotation marks are added here. Folding
changes no length, so offsets stay what they are.
"""

from __future__ import annotations

from annotator.core.patterns import unicode_pattern

Fold = dict[int, int]

# What nobody sees: blanks, newlines, and the invisible characters that annotator.core.text names.
BLANK = unicode_pattern(r"[\s\u200b\u2060\ufeff\u00ad]+")

_FULL_WIDTH = {wide: wide - 0xFEE0 for wide in range(0xFF01, 0xFF5F)}
_DRESS = ('"“”„「」＂', "'‘’『』＇", "·・･•‧")


def read_fold(table: str) -> Fold:
    """What ``str.translate`` needs to make the characters of each row of ``table`` one and the same."""
    rows = (line for line in table.splitlines() if not line.startswith("#"))
    together = {ord(char): ord(row[0]) for row in (*rows, *_DRESS) for char in row[1:]}
    return _FULL_WIDTH | together


def plain(text: str, fold: Fold) -> str:
    """``text`` in one dress and without blanks: two texts that differ in nothing else are the same."""
    return str(BLANK.sub("", text.translate(fold)))
