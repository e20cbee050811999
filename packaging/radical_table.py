"""Make resources/radicals.txt anew: which radical or stroke looks like which character.

Needs EquivalentUnifiedIdeograph.txt of the Unicode Character Database; Debian's package unicode-data
has it. Run: python packaging/radical_table.py [/usr/share/unicode/EquivalentUnifiedIdeograph.txt]
"""

from __future__ import annotations

import sys
from pathlib import Path

SOURCE = Path("/usr/share/unicode/EquivalentUnifiedIdeograph.txt")
TARGET = Path(__file__).parent.parent / "resources" / "radicals.txt"
PER_LINE = 40
# Unicode names the old form here; texts of today, in either script, have the new one.
BETTER = {"\u2fad": "青"}
HEAD = """\
# Radicals and strokes, and after a tab the ideographs that look the same.
# Made from {source} of the Unicode Character Database:
# Copyright 1991-2022 Unicode, Inc. All rights reserved. Distributed under the Terms of Use in
# https://www.unicode.org/copyright.html (Unicode License).
# Changed: the layout, and U+2FAD, which stands for the common form here.
"""


def read(table: str) -> dict[str, str]:
    """Each radical or stroke of the table with its ideograph."""
    found: dict[str, str] = {}
    for line in table.splitlines():
        row = line.partition("#")[0]
        if ";" not in row:
            continue
        codes, char = (part.strip() for part in row.split(";"))
        first, _, last = codes.partition("..")
        for code in range(int(first, 16), int(last or first, 16) + 1):
            found[chr(code)] = chr(int(char, 16))
    return found


def main() -> None:
    source = Path(sys.argv[1]) if len(sys.argv) > 1 else SOURCE
    table = source.read_text("utf-8")
    pairs = sorted((read(table) | BETTER).items())
    lines = [HEAD.format(source=table.partition("\n")[0].strip("# "))]
    for start in range(0, len(pairs), PER_LINE):
        part = pairs[start : start + PER_LINE]
        lines.append(
            "".join(radical for radical, _ in part) + "\t" + "".join(char for _, char in part) + "\n"
        )
    TARGET.write_text("".join(lines), "utf-8")


if __name__ == "__main__":
    main()
