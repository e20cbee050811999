"""Make resources/characters.txt anew: how often each character stands in Chinese texts.

Counted in the words of jieba's dictionary by their frequency, in Simplified and, converted, in
Traditional script. Run it with the project's own Python: .venv/bin/python packaging/character_table.py
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from pathlib import Path

import jieba
import opencc

TARGET = Path(__file__).parent.parent / "resources" / "characters.txt"
PUNCTUATION = {
    "，": 0.05,
    "。": 0.03,
    "、": 0.015,
    "“": 0.01,
    "”": 0.01,
    "：": 0.005,
    "（": 0.004,
    "）": 0.004,
}
PUNCTUATION |= {
    "《": 0.003,
    "》": 0.003,
    "；": 0.003,
    "　": 0.01,
    "？": 0.001,
    "！": 0.001,
    "·": 0.001,
    "…": 0.001,
}
PUNCTUATION |= {"—": 0.002, "％": 0.0005, "「": 0.003, "」": 0.003, "『": 0.0005, "』": 0.0005, "■": 0.0003}


def counted() -> Counter[str]:
    traditional = opencc.OpenCC("s2t").convert
    counts: Counter[str] = Counter()
    dictionary = Path(jieba.__file__).with_name("dict.txt")
    words = [line.split(" ")[:2] for line in dictionary.read_text("utf-8").splitlines()]
    forms = traditional("\n".join(word for word, _ in words)).split("\n")
    for (word, frequency), form in zip(words, forms, strict=True):
        for char in (*word, *form):
            if char > "\x7f":
                counts[char] += int(frequency)
    return counts


def main() -> None:
    counts = counted()
    total = counts.total()
    shares = {char: count / total for char, count in counts.items()} | PUNCTUATION
    rows: defaultdict[str, list[str]] = defaultdict(list)
    for char, share in shares.items():
        rows[f"{-math.log(share):.1f}"].append(char)
    lines = ["# Minus the natural logarithm of a character's share of Chinese texts, and the characters."]
    lines += [f"{share}\t{''.join(sorted(rows[share]))}" for share in sorted(rows, key=float)]
    TARGET.write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    main()
