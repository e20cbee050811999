"""The statistics page: what was done, how far annotators agree, and the spans behind every number.

``figures`` reads the project and keeps the figures up to date; ``page`` shows them as sections of charts,
``chart_view`` paints a chart and takes clicks and keys on its numbers, ``places`` lists what stands behind.
"""

from annotator.gui.statistics.figures import Figuring
from annotator.gui.statistics.page import StatisticsPage

__all__ = ["Figuring", "StatisticsPage"]
