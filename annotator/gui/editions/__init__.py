"""Linked editions side by side in the window.

``couple`` holds two editions and what answers what, ``mode`` is the model: which edition the person is in
and what an edit asks for in the other; ``bar`` offers and leaves the mode, ``question`` asks. How the panes
paint it stands in ``pair_view.editions``.
"""
