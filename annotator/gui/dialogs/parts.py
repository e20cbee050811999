"""What the dialogs have in common."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QLabel, QPushButton

from annotator.core.convert import REGIONS, Region
from annotator.gui.parts import named


def buttons(dialog: QDialog, accept: str) -> QDialogButtonBox:
    """A button that says what it does, and Cancel."""
    # The layout makes it the dialog's: by then the fields are there, so that Tab comes to them first.
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    done = box.addButton(accept, QDialogButtonBox.ButtonRole.AcceptRole)
    done.setObjectName("accept")
    done.setDefault(True)
    for button in box.buttons():
        if isinstance(button, QPushButton):
            button.setAutoDefault(button is done)
    box.accepted.connect(dialog.accept)
    box.rejected.connect(dialog.reject)
    return box


def accept_button(box: QDialogButtonBox) -> QPushButton:
    found = box.findChild(QPushButton, "accept")
    assert isinstance(found, QPushButton)
    return found


def hint(text: str) -> QLabel:
    """A muted sentence below a field."""
    label = QLabel(text, wordWrap=True)
    label.setProperty("muted", True)
    return label


def region_name(region: Region) -> str:
    translate = QCoreApplication.translate
    return {
        "TW": translate("Regions", "Taiwan"),
        "TWP": translate("Regions", "Taiwan, with its words (記憶體)"),
        "HK": translate("Regions", "Hong Kong"),
        "HKP": translate("Regions", "Hong Kong, with its words (寬頻)"),
        "OpenCC": translate("Regions", "OpenCC standard"),
    }[region]


def region_box(chosen: Region) -> QComboBox:
    """Whose Traditional script."""
    box = named(QComboBox(), "region")
    for region in REGIONS:
        box.addItem(region_name(region), region)
    box.setCurrentIndex(REGIONS.index(chosen))
    return box
