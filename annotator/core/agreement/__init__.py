"""How far annotators agree, and where they do not.

``counting`` reads an article into whole numbers that add up (``tally``); ``figures`` makes every figure
of them, with ``matching`` (precision, recall, F1), ``kappa`` (κ, π, S, α), ``unitizing`` (α_U) and
``confusion`` (labels, borders); ``bootstrap`` says how sure one is. ``gamma`` aligns all annotators of
one article at once. ``disagreements`` lists the cases that a reviewer settles. ``values`` is what they
share: a figure that is not defined is an ``Undefined`` with its reason, and the gold layer never counts
as an annotator.
"""
