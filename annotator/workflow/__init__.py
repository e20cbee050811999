"""The table of contents: what the program does, as functions.

read → clean → split → pair → label → save → export. The command line and the window call these and the
core, and nothing below. ``projects`` opens the file and knows who works in it, ``importing`` and ``bulk``
fill it, ``labelling`` changes it, ``converting`` makes its other script, ``exporting`` and ``checking``
read it.
"""

from annotator.formats import IMPORTERS
from annotator.store.listing import Listed, Listing
from annotator.store.project import Clock, Project, Stored
from annotator.workflow.bulk import Saved, import_many
from annotator.workflow.checking import check
from annotator.workflow.converting import conversion_of, fold, set_conversion
from annotator.workflow.editions import Twin, align, counterpart_of, find_twins, link, unlink
from annotator.workflow.exporting import export, header, labelled_articles, shown
from annotator.workflow.importing import (
    CUT_REASONS,
    Imported,
    Prepared,
    article_id,
    evaluate_import,
    find_article,
    import_files,
    keep,
    known_source,
    prepare_draft,
    read_drafts,
    source_files,
)
from annotator.workflow.labelling import (
    apply,
    canonical_range,
    label,
    new_span_id,
    redo,
    undo,
    unlabel,
)
from annotator.workflow.projects import (
    PROGRAM,
    acting,
    annotator,
    annotator_names,
    checked_name,
    layer_named,
    listed,
    new_project,
    open_project,
    own_name,
    segmenter,
)
from annotator.workflow.recutting import draft_of, recut

__all__ = [
    "CUT_REASONS",
    "IMPORTERS",
    "PROGRAM",
    "Clock",
    "Imported",
    "Listed",
    "Listing",
    "Prepared",
    "Project",
    "Saved",
    "Stored",
    "Twin",
    "acting",
    "align",
    "annotator",
    "annotator_names",
    "apply",
    "article_id",
    "find_twins",
    "evaluate_import",
    "canonical_range",
    "check",
    "checked_name",
    "conversion_of",
    "counterpart_of",
    "draft_of",
    "export",
    "find_article",
    "fold",
    "header",
    "import_files",
    "import_many",
    "keep",
    "known_source",
    "label",
    "labelled_articles",
    "layer_named",
    "link",
    "listed",
    "new_project",
    "new_span_id",
    "open_project",
    "own_name",
    "prepare_draft",
    "read_drafts",
    "recut",
    "redo",
    "segmenter",
    "set_conversion",
    "shown",
    "source_files",
    "undo",
    "unlabel",
    "unlink",
]
