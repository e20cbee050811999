"""Charts: what they show (``data``), and what is to be painted for it (``drawing``).

A chart is plain numbers with names; each number knows what stands behind it. ``draw`` makes a drawing of
it: boxes, strokes and texts at their places (``shapes``), which the window paints and a report writes into
a file, and the spots that open something. ``rows`` gives the same numbers as a table for other programs.
"""
