"""Which script a text is written in, and by what evidence.

A character that Big5 has and GB 2312 has not is only ever written in Traditional texts, and the other
way round. Characters of both (里 后 台 干) or of neither say nothing.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Literal

Script = Literal["Hans", "Hant"]
Verdict = Literal["Hans", "Hant", "mixed"]
SCRIPTS: tuple[Script, Script] = ("Hans", "Hant")

# From this share of the telling characters on, the rarer script makes a text a mixed one.
MIXED_FROM = 0.1


def other_script(script: Script) -> Script:
    return "Hant" if script == "Hans" else "Hans"


@dataclass(frozen=True, slots=True)
class Evidence:
    """How many characters of a text speak for each script, and the commonest of them."""

    hans: int
    hant: int
    hans_examples: str
    hant_examples: str

    @property
    def verdict(self) -> Verdict:
        total = self.hans + self.hant
        if total and min(self.hans, self.hant) / total >= MIXED_FROM:
            return "mixed"
        return self.dominant

    @property
    def dominant(self) -> Script:
        """The script to read the text in; without any evidence, Simplified."""
        return "Hant" if self.hant > self.hans else "Hans"


@cache
def _telling() -> tuple[frozenset[str], frozenset[str]]:
    """Characters only Simplified texts have, characters only Traditional texts have."""
    rows = [(lead, trail) for lead in range(0xA1, 0xFF) for trail in range(0x40, 0xFF)]
    simplified = {bytes(row).decode("gb2312", "ignore") for row in rows}
    traditional = {bytes(row).decode("big5", "ignore") for row in rows}
    ideographs = {chr(point) for point in range(0x4E00, 0xA000)}
    return (
        frozenset(ideographs & (simplified - traditional)),
        frozenset(ideographs & (traditional - simplified)),
    )


@lru_cache(maxsize=4)
def detect(text: str) -> Evidence:
    """The evidence for either script in ``text``; remembered, as an article is cleaned and then paired."""
    only_hans, only_hant = _telling()
    # Far fewer characters are different than there are: count each of them in one go.
    present = set(text)
    hans = Counter({char: text.count(char) for char in sorted(present & only_hans)})
    hant = Counter({char: text.count(char) for char in sorted(present & only_hant)})
    return Evidence(hans.total(), hant.total(), _examples(hans), _examples(hant))


def _examples(found: Counter[str]) -> str:
    return "".join(char for char, _ in found.most_common(8))
