"""The README's table of keys is the table of actions."""

from __future__ import annotations

import runpy
from pathlib import Path

from annotator.gui.actions import ACTIONS

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = runpy.run_path(str(ROOT / "packaging" / "key_table.py"))


def test_the_readme_has_the_keys_of_the_table_of_actions() -> None:
    text = (ROOT / "README.md").read_text("utf-8")
    assert SCRIPT["with_table"](text) == text, "run packaging/key_table.py"


def test_every_action_with_a_key_is_in_the_table() -> None:
    table = SCRIPT["table"]()
    assert [row.id for row in ACTIONS for keys in row.shortcuts if f"`{keys}`" not in table] == []
    assert "Undo: `Ctrl+Z`" in table
