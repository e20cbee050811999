"""The table of contents: what the program does, as functions.

read → clean → split → pair → label → save → export. The command line and the window call these and the
core, and nothing below. ``projects`` opens the file and knows who works in it, ``importing`` and ``bulk``
fill it as ``choosing`` says, ``labelling`` changes it by its ``labels`` and ``guidelines`` and adds
``attributes``, ``searching`` finds in it and ``occurrences`` changes all that was found in one step,
``consistency`` says what is labelled one way here and another way there,
``converting`` makes its other script, ``exporting`` and ``checking`` read it.
"""

from __future__ import annotations

from importlib import import_module

# Where each name comes from. A part is imported when a name of it is first asked for, so that a window that
# only labels never loads merging, agreement or reports; ``__init__.pyi`` tells type checkers the same.
_PARTS = {
    "annotator.formats": "IMPORTERS",
    "annotator.formats.columns": "Column ROLES Table",
    "annotator.formats.encodings": "ENCODINGS known_encoding",
    "annotator.store.listing": "Listed Listing",
    "annotator.store.project": "Clock Project Stored",
    "annotator.store.questions": "ORDERS Order Queued Wanted",
    "annotator.workflow.adjudicating": (
        "Accepted Forecast WANTING accept alike all_questions decide decisions foresee kept_questions "
        "number_in_queue=number_of question questions_of queue queue_counts=counts queue_numbers=numbers "
        "queued refresh_queue=refresh take_all_from"
    ),
    "annotator.workflow.agreeing": "Agreement agreement",
    "annotator.workflow.assigning": "HandedOut Planned assign assignments plan_assignment=plan unassigned",
    "annotator.workflow.attributes": "comment note_article relate unrelate",
    "annotator.workflow.bulk": "Item Saved import_many",
    "annotator.workflow.checking": "check",
    "annotator.workflow.choosing": "Choices GUESSED has_columns has_encoding parse_columns",
    "annotator.workflow.consistency": "Consistency Spot fix_spots ignore_finding surface_of",
    "annotator.workflow.converting": "conversion_of fold set_conversion",
    "annotator.workflow.correcting": "converted correct learn phrase_for phrase_of",
    "annotator.workflow.counting": "decided_articles facts places_behind readings statistics",
    "annotator.workflow.editions": "Both Twin align counterpart_of edit_both find_twins link unlink",
    "annotator.workflow.exporting": "export header labelled_articles shown",
    "annotator.workflow.giving_feedback": (
        "Feedback feedback feedback_for kept_verdicts verdict_counts verdicts"
    ),
    "annotator.workflow.guidelines": (
        "GuidelineVersion guideline guideline_history offending overlap_policy set_guideline "
        "set_overlap_policy"
    ),
    "annotator.workflow.importing": (
        "CUT_REASONS Imported Prepared article_id evaluate_import find_article import_files keep "
        "known_source prepare_draft read_drafts read_table source_files tell"
    ),
    "annotator.workflow.labelling": "apply canonical_range label new_span_id redo undo unlabel",
    "annotator.workflow.labels": (
        "LabelsImported add_label delete_label edit_label export_labels import_labels label_counts "
        "merge_labels rename_label reorder_labels save_label"
    ),
    "annotator.workflow.merging": "ArticleWork FileReport LabelMatch Merged Work merge",
    "annotator.workflow.occurrences": (
        "Occurrences Run find_occurrences label_occurrences relabel_hits remove_occurrences"
    ),
    "annotator.workflow.open_points": "add_gaps gaps gaps_markdown",
    "annotator.workflow.projects": (
        "PROGRAM acting annotator annotator_named annotator_names checked_name layer_named listed "
        "new_project open_project own_name segmenter"
    ),
    "annotator.workflow.recutting": "ListedCut article_cuts cut draft_of recut restore",
    "annotator.workflow.reporting": "Report chart_csv chart_svg report save_bytes",
    "annotator.workflow.searching": "Results index_articles places_in search",
    "annotator.workflow.twins": (
        "ACTIONS Action Offer Policy Reply Told TwinSearch USUAL find_offers link_twins"
    ),
    "annotator.workflow.working": "add_active_time work_of",
}


def _placed() -> dict[str, tuple[str, str]]:
    """Each name with its module and what it is called there (``name=there`` in the table)."""
    found = {}
    for module, names in _PARTS.items():
        for each in names.split():
            name, _, there = each.partition("=")
            found[name] = (module, there or name)
    return found


_PLACES = _placed()
__all__ = sorted(_PLACES)  # noqa: PLE0605 - a table is read, not typed twice


def __getattr__(name: str) -> object:
    if name not in _PLACES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module, there = _PLACES[name]
    found: object = getattr(import_module(module), there)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return __all__
