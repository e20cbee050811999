import pytest

from annotator.core.align import Range
from annotator.core.spans import Label, Span, reading_order
from annotator.errors import SurfaceMismatch


def span(start, end, text, **more):
    return Span("s1", "a1", "lin", "place", start, end, text, **more)


def test_a_span_that_fits_is_itself():
    fitting = span(1, 3, "村里")
    assert fitting.verified("在村里") is fitting
    assert fitting.range == Range(1, 3)


@pytest.mark.parametrize(
    "wrong",
    [span(0, 2, "村里"), span(1, 3, "村裡"), span(1, 4, "村里"), span(1, 1, ""), span(-2, 3, "村里")]
    + [span(3, 1, ""), span(9, 10, "")],
)
def test_a_span_that_does_not_fit_is_refused(wrong):
    with pytest.raises(SurfaceMismatch, match="s1"):
        wrong.verified("在村里")


def test_reading_order_is_by_start_then_the_longer_first():
    made = [span(2, 3, "丙"), span(0, 1, "甲"), span(0, 3, "甲乙丙"), span(0, 2, "甲乙")]
    assert [each.text for each in sorted(made, key=reading_order)] == ["甲乙丙", "甲乙", "甲", "丙"]


def test_a_label_has_a_name_in_every_language():
    names = {"en": "place", "zh-Hant": "地點"}
    label = Label("place", names, "#c2500c", "3", 3)
    assert [label.name(language) for language in ("zh-Hant", "zh-Hans")] == ["地點", "place"]
    assert Label("place", {}, "#c2500c", "3", 3).name("en") == "place"
