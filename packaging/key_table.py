"""Make the README's table of keys anew from the table of actions.

    python packaging/key_table.py            rewrite the table
    python packaging/key_table.py --check    change nothing; fail if it is stale

Run it with the project's own Python, after every change of a shortcut or of an action's text.
"""

import argparse
import re
import sys
from pathlib import Path

from annotator.gui.action_set import plain
from annotator.gui.actions import ACTIONS, MENUS
from annotator.gui.actions.moves import MOVES

README = Path(__file__).resolve().parent.parent / "README.md"
BEGIN, END = "<!-- keys: made by packaging/key_table.py -->", "<!-- /keys -->"


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--check", action="store_true", help="change nothing, say whether it is stale")
    check = parser.parse_args().check
    text = README.read_text("utf-8")
    made = with_table(text)
    if made == text:
        return 0
    if check:
        print("README.md: the table of keys is stale; run packaging/key_table.py")
        return 1
    README.write_text(made, "utf-8")
    return 0


def with_table(text: str) -> str:
    """The README with the table as it should be between its marks."""
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    if not rest or END not in rest:
        raise SystemExit(f"README.md has no {BEGIN} … {END}")
    return f"{before}{BEGIN}\n{table()}{END}{after}"


def table() -> str:
    """One line per menu: its actions that have keys."""
    lines = ["| menu | action: keys |", "|---|---|"]
    for key, _ in MENUS:
        found = [row for row in ACTIONS if row.menu == key and row.shortcuts]
        if found:
            cells = " · ".join(f"{_cell(plain(row.text))}: {_keys(row.shortcuts)}" for row in found)
            lines.append(f"| {_path(key)} | {cells} |")
    moves = " · ".join(f"{deed}: {keys}" for deed, keys in MOVES)
    lines.append(f"| in the article | {moves} |")
    return "\n".join(lines) + "\n"


def _path(key: str) -> str:
    titles = dict(MENUS)
    parts = key.split("/")
    return " › ".join(plain(titles["/".join(parts[: size + 1])]) for size in range(len(parts)))


def _keys(shortcuts: tuple[str, ...]) -> str:
    return " or ".join(f"`{_cell(keys)}`" for keys in shortcuts)


def _cell(text: str) -> str:
    return re.sub(r"\|", r"\\|", text)


if __name__ == "__main__":
    sys.exit(main())
