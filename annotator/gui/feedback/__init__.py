"""A feedback file in the window: the annotator's own spans beside gold, and what was decided about them."""
