"""The table of contents."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from annotator import workflow


def typed() -> dict[str, tuple[str, str]]:
    """The names that type checkers know, each with its module and what it is called there."""
    stub = Path(workflow.__file__).with_suffix(".pyi")
    imports = [node for node in ast.parse(stub.read_text("utf-8")).body if isinstance(node, ast.ImportFrom)]
    return {
        name.asname or name.name: (node.module or "", name.name) for node in imports for name in node.names
    }


def test_type_checkers_know_what_there_is() -> None:
    assert typed() == workflow._PLACES


def test_every_name_can_be_had() -> None:
    missing = [name for name in workflow.__all__ if getattr(workflow, name, None) is None]
    assert missing == []
    assert dir(workflow) == workflow.__all__


def test_no_name_is_that_of_a_part() -> None:
    """A part that is imported would hide it."""
    parts = {each.stem for each in Path(workflow.__file__).parent.iterdir()}
    assert parts & set(workflow.__all__) == set()


def test_what_there_is_not() -> None:
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        workflow.nothing  # noqa: B018


def test_a_window_that_only_labels_loads_no_reports_and_no_merging() -> None:
    code = (
        "import sys; import annotator.gui.app; "
        "print([name for name in sys.modules if name.startswith('annotator.') and name.split('.')[2:3] in "
        "(['merging'], ['reporting'], ['giving_feedback'])])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
