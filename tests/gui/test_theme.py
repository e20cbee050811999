"""Colours that can be read."""

from __future__ import annotations

import pytest

from annotator.gui import theme
from annotator.gui.theme import CONTRAST, DARK, LIGHT, Colors, blend, contrast, label_color

THEMES = pytest.mark.parametrize("colors", [LIGHT, DARK, CONTRAST], ids=lambda each: each.name)


@THEMES
def test_words_can_be_read_on_every_ground(colors: Colors) -> None:
    grounds = (colors.window, colors.panel, colors.paper, colors.hover, colors.current)
    words = (colors.text, colors.muted)
    low = [(word, ground) for word in words for ground in grounds if contrast(word, ground) < colors.contrast]
    assert low == []
    assert contrast(colors.on_accent, colors.accent) >= colors.contrast
    assert contrast(colors.text, colors.selection) >= colors.contrast
    for signal in (colors.error, colors.warning, colors.success, colors.difference):
        assert contrast(signal, colors.paper) >= colors.contrast
    assert contrast(colors.text, blend(colors.difference, colors.paper, colors.fill)) >= colors.contrast


@THEMES
def test_every_pair_of_words_and_ground_can_be_read(colors: Colors) -> None:
    still = (colors.window, colors.panel, colors.paper)
    live = (colors.hover, colors.current, colors.selection_other)
    signals = (colors.accent, colors.error, colors.warning, colors.success, colors.difference)
    bars = [blend(tint, colors.paper, 26) for tint in signals]
    pairs = [(colors.on_accent, colors.accent)]
    pairs += [(word, ground) for word in (colors.muted, colors.faint, *signals) for ground in still]
    pairs += [(colors.muted, ground) for ground in live]
    pairs += [(colors.text, ground) for ground in (*still, *live, colors.selection, *bars)]
    assert [pair for pair in pairs if contrast(*pair) < colors.contrast] == []


@THEMES
def test_what_qt_paints_can_be_read(colors: Colors) -> None:
    role = theme.QPalette.ColorRole
    made = theme.palette(colors)
    for words, ground in (
        (role.WindowText, role.Window),
        (role.Text, role.Base),
        (role.Text, role.AlternateBase),
        (role.ButtonText, role.Button),
        (role.ToolTipText, role.ToolTipBase),
        (role.PlaceholderText, role.Base),
        (role.HighlightedText, role.Highlight),
        (role.Link, role.Base),
    ):
        assert contrast(made.color(words).name(), made.color(ground).name()) >= colors.contrast, words


@THEMES
@pytest.mark.parametrize("color", ["#6d48d7", "#0f8a5f", "#ffff00", "#000000", "#ffffff", "#7f7f7f"])
def test_a_labels_colour_can_be_read(colors: Colors, color: str) -> None:
    shown = label_color(color, colors)
    assert contrast(shown, blend(shown, colors.paper, colors.fill)) >= colors.contrast


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert theme.contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
