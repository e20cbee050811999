"""What this program is and on whose work it stands."""

from __future__ import annotations

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QWidget

from annotator import __version__
from annotator.gui.dialogs.parts import hint
from annotator.gui.parts import in_a_column

_WIDTH = 420


class AboutDialog(QDialog):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("about_dialog")
        self.setWindowTitle(self.tr("About Duizhao"))
        name = QLabel("對照")
        font = name.font()
        font.setPixelSize(40)
        name.setFont(font)
        text = QLabel(self.tr("Label Chinese news in Traditional and Simplified script side by side."))
        text.setWordWrap(True)
        version = hint(self.tr("Version {version}, Qt {qt}").format(version=__version__, qt=qVersion()))
        thanks = hint(
            self.tr(
                "Free software under the MIT licence. Built on Qt, OpenCC, jieba and the icons of Lucide."
            )
        )
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        rows = in_a_column(self, spacing=10, margins=(28, 24, 28, 18))
        rows.addWidget(name, 0, Qt.AlignmentFlag.AlignHCenter)
        for widget in (text, version, thanks, box):
            rows.addWidget(widget)
        self.setMinimumSize(_WIDTH, rows.totalHeightForWidth(_WIDTH))
