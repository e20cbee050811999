"""The tour: drives the real window with real events over the samples, takes pictures, and looks into the
file whether everything that was done is there."""

from annotator.gui.tour.starting import run

__all__ = ["run"]
