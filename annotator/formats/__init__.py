"""Bytes into core values and core values into bytes: one file per format, two registries.

A reader takes a file's name, its bytes and the :class:`~annotator.formats.document.Aids`, and gives the
documents in it: one, or a table's rows. It raises the ``SourceError`` that fits.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from importlib import import_module

from annotator.formats import gold
from annotator.formats.columns import Table
from annotator.formats.document import Aids, Document

Reader = Callable[[str, bytes, Aids], tuple[Document, ...]]
ColumnLister = Callable[[str, bytes, Aids], Table]
Exporter = Callable[[gold.Header, Iterable[gold.Labelled]], Iterator[bytes]]

IMPORTERS: dict[str, str] = {
    ".txt": "plain.read",
    ".md": "plain.read",
    ".html": "html.read",
    ".htm": "html.read",
    ".mht": "mht.read",
    ".mhtml": "mht.read",
    ".docx": "docx.read",
    ".doc": "docx.read_old",
    ".wps": "docx.read_old",
    ".odt": "odt.read",
    ".epub": "epub.read",
    ".pdf": "pdf.read",
    ".csv": "tables.read",
    ".tsv": "tables.read",
    ".jsonl": "jsonl.read",
}
"""Which reader takes a file, by the ending of its name in small letters. Named, not imported: most people
never need most of them."""

TABLES: dict[str, str] = {ending: IMPORTERS[ending].split(".")[0] for ending in (".csv", ".tsv", ".jsonl")}
"""Which module's ``columns`` lists what stands in a file whose columns a person can choose."""

ENCODED = frozenset({".txt", ".md", ".html", ".htm", ".mht", ".mhtml", *TABLES})
"""Endings of files that do not say for sure how their characters are stored: a person can choose it."""

EXPORTERS: dict[str, Exporter] = {"gold": gold.write_json, "jsonl": gold.write_jsonl}


def reader(ending: str) -> Reader:
    """The reader of files with this ending; raises ``KeyError`` where there is none."""
    module, _, function = IMPORTERS[ending].partition(".")
    found: Reader = getattr(import_module(f"annotator.formats.{module}"), function)
    return found


def column_lister(ending: str) -> ColumnLister:
    """What lists the columns of files with this ending; raises ``KeyError`` where there is none."""
    found: ColumnLister = import_module(f"annotator.formats.{TABLES[ending]}").columns
    return found
