"""The review page: what annotators disagree about, one question at a time, and what the reviewer says.

``asking`` and ``reviewing`` are its model: the queue, the question that is asked and the answers. ``place``
is the session that the pair view reads here: the article of the question with everybody's spans, which nobody
can change. ``options`` and ``lanes`` say without Qt which answers there are and what stands where; the rest
shows it.
"""
