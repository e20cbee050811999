"""The report on a project's statistics: one HTML page that needs nothing but itself."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Sequence
from html import escape

from annotator.core.charts.data import Chart, Table, written
from annotator.core.charts.drawing import draw
from annotator.core.charts.rows import table_rows
from annotator.core.charts.shapes import Ink, Look, rough_width
from annotator.core.statistics.sections import Section
from annotator.formats.svg import FONTS, svg

WIDTH, SIZE = 860.0, 13.0
_COLORS = {
    "text": "#1c1e24",
    "muted": "#5b6170",
    "border": "#dcdfe5",
    "paper": "#ffffff",
    "accent": "#3a5bc7",
}

_PAGE = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
body {{ font: 15px/1.5 {fonts}; color: #1c1e24; background: #f2f3f5; margin: 0; }}
main {{ max-width: 900px; margin: 0 auto; padding: 32px 24px 64px; }}
h1 {{ font-size: 26px; margin: 0 0 4px; }}
section {{ background: #fff; border: 1px solid #dcdfe5; border-radius: 10px; }}
section {{ padding: 18px 22px; margin: 22px 0; }}
h2 {{ font-size: 19px; margin: 0 0 2px; }}
h3 {{ font-size: 15px; margin: 22px 0 6px; }}
p {{ margin: 0 0 8px; color: #5b6170; }}
figure {{ margin: 0; overflow-x: auto; }}
svg {{ max-width: 100%; height: auto; }}
table {{ border-collapse: collapse; font-size: 13px; }}
th, td {{ padding: 4px 12px 4px 0; text-align: right; white-space: nowrap; }}
th, td {{ border-bottom: 1px solid #dcdfe5; }}
th {{ color: #5b6170; font-weight: 600; white-space: normal; vertical-align: bottom; }}
th.text, td.text {{ text-align: left; white-space: normal; }}
summary {{ color: #5b6170; font-size: 13px; cursor: pointer; margin-top: 6px; }}
nav a {{ color: #3a5bc7; margin-right: 14px; }}
</style>
</head>
<body>
<main>
<h1>{title}</h1>
<p>{line}</p>
<nav>{links}</nav>
{sections}
</main>
</body>
</html>
"""


def page(title: str, line: str, shown: Sequence[Section], reason: Callable[[str], str]) -> str:
    """The page with every section; ``reason`` says why a figure is not defined. Pictures stand in it."""
    look = Look(rough_width, SIZE, reason)
    links = "".join(f'<a href="#{each.key}">{escape(each.title)}</a>' for each in shown)
    return _PAGE.format(
        title=escape(title),
        line=escape(line),
        fonts=FONTS,
        links=links,
        sections="\n".join(_section(each, look) for each in shown),
    )


def _section(section: Section, look: Look) -> str:
    charts = "\n".join(_chart(each, look) for each in section.charts)
    head = f"<h2>{escape(section.title)}</h2>\n<p>{escape(section.text)}</p>"
    return f'<section id="{section.key}">\n{head}\n{charts}\n</section>'


def _chart(chart: Chart, look: Look) -> str:
    head = f'<h3 id="{chart.key}">{escape(chart.title)}</h3>'
    if isinstance(chart, Table):
        return f"{head}\n{_table(chart, look)}"
    names = table_rows(chart)
    picture = svg(draw(chart, WIDTH, look), printed, chart.title)
    numbers = _plain_table(names)
    return f"{head}\n<figure>{picture}</figure>\n<details><summary>Numbers</summary>{numbers}</details>"


def printed(ink: Ink) -> str:
    """An ink as it looks on white paper."""
    color = _COLORS.get(ink.color, ink.color)
    parts = [int(color[at : at + 2], 16) for at in (1, 3, 5)]
    return "#" + "".join(f"{round(part * ink.strength + 255 * (1 - ink.strength)):02x}" for part in parts)


def _table(table: Table, look: Look) -> str:
    head = "".join(
        f'<th class="{"text" if each.style == "text" else "number"}">{escape(each.name)}</th>'
        for each in table.columns
    )
    rows = []
    reasons: dict[str, str] = {}
    for row in table.rows:
        cells = []
        for value, column in zip(row, table.columns, strict=True):
            said = written(value, column.style)
            title = ""
            if not isinstance(value.what, str | float | int):
                reasons[value.what.reason] = look.reason(value.what.reason)
                title = f' title="{escape(reasons[value.what.reason])}"'
            kind = "text" if column.style == "text" else "number"
            cells.append(f'<td class="{kind}"{title}>{escape(said)}</td>')
        rows.append(f"<tr>{''.join(cells)}</tr>")
    notes = [f"– {text}" for text in reasons.values()] + ([table.note] if table.note else [])
    below = "".join(f"<p>{escape(note)}</p>" for note in notes)
    return f"<figure><table><tr>{head}</tr>{''.join(rows)}</table></figure>{below}"


def _plain_table(rows: Sequence[Sequence[str]]) -> str:
    head = "".join(f"<th>{escape(cell)}</th>" for cell in rows[0])
    body = "".join(f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>" for row in rows[1:])
    return f"<figure><table><tr>{head}</tr>{body}</table></figure>"


def as_csv(chart: Chart) -> bytes:
    """A chart's numbers, UTF-8 with a mark at the beginning, so that spreadsheets read it as that."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\r\n").writerows(
        [_harmless(cell) for cell in row] for row in table_rows(chart)
    )
    return text.getvalue().encode("utf-8-sig")


def _harmless(cell: str) -> str:
    """A text that a spreadsheet would take for a formula, with an apostrophe before it."""
    if cell[:1] in ("=", "@", "\t", "\r") or (cell[:1] in ("+", "-") and not _is_number(cell)):
        return f"'{cell}"
    return cell


def _is_number(cell: str) -> bool:
    try:
        float(cell)
    except ValueError:
        return False
    return True
