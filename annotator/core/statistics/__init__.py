"""Statistics: what was done, how far annotators agree, and where they do not; as charts.

``facts`` is what a project says without its spans; ``counted`` is what each article adds, so that a changed
one is counted alone; ``summary`` makes the figures of both. ``sections`` shows them as charts, in the words
it is given. Every number of a chart knows what stands behind it: ``behind`` says which spans these are.
"""
