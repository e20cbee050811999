"""The model behind the window: the open project, the article shown and where the person is in it.

``session`` holds all that and tells of it; ``opening`` fills it from a project file, ``words`` cuts the
article into words, ``editing`` turns a key into an edit, ``saving`` saves it.
"""

from annotator.gui.session.session import Session

__all__ = ["Session"]
