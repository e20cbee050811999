"""What the dialog of a hand-out answers."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from annotator import workflow
from annotator.core.rounds import Round
from annotator.workflow import HandedOut, Project


@dataclass(frozen=True, slots=True)
class HandOut:
    """What is to go to whom; ``overlap`` is a share from 0 to 1."""

    names: tuple[str, ...]
    folder: Path
    overlap: float
    each: int
    round: Round
    articles: tuple[str, ...]
    shuffle: bool
    blind: bool

    def hand_out(self, project: Project) -> list[HandedOut]:
        """Make the files. Raises what ``workflow.assign`` raises."""
        return workflow.assign(
            project,
            self.names,
            self.folder,
            overlap=self.overlap,
            each=self.each,
            round=self.round,
            articles=self.articles,
            shuffle=self.shuffle,
            blind=self.blind,
        )


def free_folder(project: Path) -> Path:
    """A folder beside the project that is not there yet."""
    folder, number = project.with_name(f"{project.stem}-files"), 1
    while folder.exists():
        number += 1
        folder = project.with_name(f"{project.stem}-files-{number}")
    return folder
