"""Find: hits of a text in both scripts, in the shown article or in all; and what is done with all of them.

Reading order: ``asked`` is what the person asks for, ``looking`` looks for it in slices of time, ``model``
and ``delegate`` are the list of hits, ``filters`` narrows it down, ``panel`` puts them together, ``finding``
is what the window's actions call, ``runs`` labels what is ticked, ``indexing`` makes the index meanwhile.
"""
