"""Make resources/regional_phrases.txt and resources/character_variants.txt anew from the installed OpenCC.

The wheel of OpenCC for Linux has a tool that turns its dictionaries into text; on other systems there is
none. Run it with the project's own Python: .venv/bin/python packaging/regional_phrases.py
"""

from __future__ import annotations

import subprocess
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Iterator
from importlib import metadata
from pathlib import Path

import opencc

RESOURCES = Path(__file__).parent.parent / "resources"
PHRASES = RESOURCES / "regional_phrases.txt"
VARIANTS = RESOURCES / "character_variants.txt"
LICENSE = RESOURCES / "opencc.LICENSE.txt"

CLIB = Path(opencc.__file__).parent / "clib"
TOOL = CLIB / "bin" / "opencc_dict"
DICTIONARIES = CLIB / "share" / "opencc"

# The dictionaries that exchange phrases, by the conversion that uses them.
REGIONAL = {"s2twp": "TWPhrases", "tw2sp": "TWPhrasesRev", "s2hkp": "HKPhrases", "hk2sp": "HKPhrasesRev"}
NOT_CHINESE = "JP"


def entries(dictionary: str) -> Iterator[tuple[str, str]]:
    """The keys of one of OpenCC's dictionaries, each with the value that OpenCC takes (the first)."""
    with tempfile.TemporaryDirectory() as folder:
        there = Path(folder, "dictionary.txt")
        files = ["-i", str(DICTIONARIES / f"{dictionary}.ocd2"), "-o", str(there)]
        subprocess.run([str(TOOL), *files, "-f", "ocd2", "-t", "text"], check=True, capture_output=True)
        for line in there.read_text("utf-8").splitlines():
            key, values = line.split("\t")
            yield key, values.split(" ")[0]


def plain_dictionaries() -> list[str]:
    """The dictionaries that exchange characters, one for one."""
    names = sorted(path.stem for path in DICTIONARIES.glob("*.ocd2"))
    return [name for name in names if name not in REGIONAL.values() and not name.startswith(NOT_CHINESE)]


def phrases_table() -> str:
    lines = [notice("The phrases that OpenCC exchanges for a region, by conversion: phrase, value.")]
    for config, dictionary in REGIONAL.items():
        lines.append(f"[{config}]")
        lines += [f"{key}\t{value}" for key, value in sorted(entries(dictionary))]
    return "\n".join(lines) + "\n"


def variants_table() -> str:
    pairs = (pair for name in plain_dictionaries() for pair in entries(name))
    lines = [notice("Characters that OpenCC's conversions turn into one another, a row for each set.")]
    return "\n".join([*lines, *rows(pairs)]) + "\n"


def notice(what: str) -> str:
    version = metadata.version("opencc")
    origin = f"From OpenCC {version}, Apache License 2.0, see {LICENSE.name}. Made by {Path(__file__).name}."
    return f"# {what}\n# {origin}"


def rows(pairs: Iterable[tuple[str, str]]) -> list[str]:
    """The characters that stand at the same place of a key and its value, and all that hangs together."""
    parent: dict[str, str] = {}

    def root(char: str) -> str:
        while parent.setdefault(char, char) != char:
            char = parent[char]
        return char

    for key, value in pairs:
        for char, other in zip(key, value, strict=True):
            parent[root(char)] = root(other)
    together: defaultdict[str, list[str]] = defaultdict(list)
    for char in sorted(parent):
        together[root(char)].append(char)
    return sorted("".join(chars) for chars in together.values() if len(chars) > 1)


def main() -> None:
    PHRASES.write_text(phrases_table(), "utf-8")
    VARIANTS.write_text(variants_table(), "utf-8")
    licences = [path for path in metadata.files("opencc") or () if path.name in ("LICENSE", "AUTHORS")]
    texts = [path.read_text("utf-8").strip() for path in sorted(licences, reverse=True)]
    LICENSE.write_text(
        "\n\n".join([f"{PHRASES.name} and {VARIANTS.name} are made from OpenCC.", *texts, ""]), "utf-8"
    )


if __name__ == "__main__":
    main()
