"""What is said of the spans under the pointer: label and what it means, text, notes, relations."""

from __future__ import annotations

import html
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from annotator.core.spans import Label, Span
from annotator.gui.relating import Relating

_MOST_DEFINED = 400
"""Characters of a definition; the guideline has the rest."""


def described(
    spans: Sequence[Span], labels: Mapping[str, Label], language: str, relating: Relating | None
) -> str:
    """As HTML. The definition of each label comes once, at its first span."""
    rows: list[str] = []
    defined: set[str] = set()
    for span in spans:
        label = labels.get(span.label)
        name = label.name(language) if label else span.label
        rows.append(" · ".join([f"<b>{html.escape(name)}</b> {html.escape(span.text)}", *_said(span)]))
        rows += _relations(span, relating)
        definition = label.definition(language) if label else ""
        if definition and span.label not in defined:
            defined.add(span.label)
            short = definition if len(definition) <= _MOST_DEFINED else definition[:_MOST_DEFINED] + "…"
            rows.append(f"<i>{_lines(short)}</i>")
    # A paragraph of its own width: Qt wraps a tool tip only if it is one.
    return f"<div style='margin:0'>{'<br>'.join(rows)}</div>"


def _said(span: Span) -> list[str]:
    translate = QCoreApplication.translate
    said = []
    if span.unsure:
        said.append(f"<i>{html.escape(translate('PairView', 'unsure'))}</i>")
    if span.note:
        said.append(_lines(span.note))
    if span.comment:
        text = translate("PairView", "to the reviewer: {comment}").format(comment=span.comment)
        said.append(_lines(text))
    return said


def _relations(span: Span, relating: Relating | None) -> list[str]:
    found = relating.of(span) if relating else []
    return [
        "→ " + html.escape(f"{each.relation.name} → {each.other.text}")
        if each.leads
        else html.escape(f"{each.other.text} → {each.relation.name} →")
        for each in found
    ]


def _lines(text: str) -> str:
    return html.escape(text).replace("\n", "<br>")
