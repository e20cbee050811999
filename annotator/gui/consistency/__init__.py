"""The consistency panel: what is labelled one way here and another way there.

Reading order: ``watching`` keeps the findings up to date in slices of time, ``findings`` and ``spots`` are
the two lists, ``painting`` draws them, ``words`` is what they say, ``panel`` puts them together, ``acting``
is what the window's actions call.
"""
