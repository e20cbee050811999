"""What the statistics say is translated, and readable in every theme."""

import ast
from pathlib import Path

import pytest

import annotator
from annotator.core.charts.bars import FILL
from annotator.core.charts.heat import STRONGEST
from annotator.core.charts.shapes import Ink
from annotator.core.colors import contrast
from annotator.core.statistics import inks
from annotator.core.statistics.words import MEASURES, REASONS, ROUND_NAMES
from annotator.gui.statistics.paint import colour
from annotator.gui.statistics.words import SENTENCES
from annotator.gui.theme import CONTRAST, DARK, LIGHT, Colors

PACKAGE = Path(annotator.__file__).parent
INKS = (*inks.PEOPLE, inks.DONE, inks.BEGUN, inks.REST)


def said() -> set[str]:
    """Every text that is given to ``say``."""
    found = {*REASONS.values(), *MEASURES.values(), *ROUND_NAMES.values()}
    for folder in ("core", "gui"):
        for file in (PACKAGE / folder / "statistics").glob("*.py"):
            for node in ast.walk(ast.parse(file.read_text("utf-8"))):
                name = (
                    getattr(node.func, "id", getattr(node.func, "attr", ""))
                    if isinstance(node, ast.Call)
                    else ""
                )
                if name == "say" and isinstance(node, ast.Call) and isinstance(node.args[0], ast.Constant):
                    found.add(str(node.args[0].value))
    return found


def test_every_sentence_is_listed_for_translation() -> None:
    assert said() == set(SENTENCES)


@pytest.mark.parametrize("colors", [LIGHT, DARK, CONTRAST], ids=lambda colors: colors.name)
def test_text_is_readable_on_bars_and_cells(colors: Colors) -> None:
    grounds = [Ink(ink, FILL) for ink in INKS] + [Ink("accent", STRONGEST)]
    for ground in grounds:
        assert contrast(colors.text, colour(ground, colors)) >= colors.contrast, ground
