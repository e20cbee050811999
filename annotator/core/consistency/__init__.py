"""Consistency: the same text labelled one way here and another way there, the most suspicious first.

Reading order: ``surfaces`` says what of a text is compared, ``looking`` finds in articles what is labelled
elsewhere, ``findings`` tells how suspicious it is, ``index`` keeps all of it up to date, span by span, and
``fixing`` makes one place like the others.

A *surface* is the text of a span in one dress (``Key``): of either script, width and case. All that is
counted is counted for one layer.
"""

from annotator.core.consistency.findings import KINDS, Finding, Form, Kind
from annotator.core.consistency.fixing import as_form
from annotator.core.consistency.index import LEAST, Index
from annotator.core.consistency.looking import Elsewhere, Mark, Patterns, look
from annotator.core.consistency.surfaces import Borders, Unfit, suspicion

__all__ = [
    "KINDS",
    "LEAST",
    "Borders",
    "Elsewhere",
    "Finding",
    "Form",
    "Index",
    "Kind",
    "Mark",
    "Patterns",
    "Unfit",
    "as_form",
    "look",
    "suspicion",
]
