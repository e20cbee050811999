"""What the palette alone cannot say: flat bars, thin scroll bars, soft buttons."""

from __future__ import annotations

from annotator.gui.icons import icon_file
from annotator.gui.theme import Colors, blend

_TEMPLATE = """
QToolTip { color: %(text)s; background: %(paper)s; border: 1px solid %(border)s; padding: 4px 6px; }

QMenuBar { background: %(window)s; padding: 2px 6px; }
QMenuBar::item { padding: 4px 9px; border-radius: 5px; background: transparent; }
QMenuBar::item:selected { background: %(hover)s; color: %(text)s; }
QMenu { menu-scrollable: 1; background: %(paper)s; border: 1px solid %(border)s; padding: 5px; }
QMenu::item { padding: 5px 28px 5px 10px; border-radius: 5px; }
QMenu::item:selected { background: %(current)s; color: %(text)s; }
QMenu::item:disabled { color: %(faint)s; background: transparent; }
QMenu::icon { padding-left: 6px; }
QMenu::separator { height: 1px; background: %(border)s; margin: 5px 8px; }

QToolBar {
    background: %(window)s; border: 0; border-bottom: 1px solid %(border)s; padding: 5px 8px; spacing: 3px;
}
QToolBar::separator { background: %(border)s; width: 1px; margin: 4px 7px; }
QToolButton { border: 1px solid transparent; border-radius: 6px; padding: 5px 7px; background: transparent; }
QToolButton:hover { background: %(hover)s; }
QToolButton:pressed { background: %(current)s; }
QToolButton:checked { background: %(current)s; border-color: %(accent)s; }
QToolButton:focus { border-color: %(accent)s; }
QToolButton:disabled { color: %(faint)s; }

QPushButton { border: 1px solid %(border)s; border-radius: 6px; padding: 6px 14px; background: %(paper)s; }
QPushButton:hover { background: %(hover)s; }
QPushButton:pressed { background: %(current)s; }
QPushButton:focus { border-color: %(accent)s; }
QPushButton:default { background: %(accent)s; color: %(on_accent)s; border-color: %(accent)s; }
QPushButton:default:focus { border: 2px solid %(text)s; padding: 5px 13px; }
QPushButton:disabled { color: %(faint)s; background: %(window)s; border-color: %(border)s; }

QLineEdit, QPlainTextEdit, QTextBrowser, QTableView, #shortcut_tree, #merge_tree, #assign_articles {
    background: %(paper)s; border: 1px solid %(border)s; border-radius: 6px;
    selection-background-color: %(selection)s; selection-color: %(text)s;
}
QLineEdit { padding: 5px 7px; }
QTextBrowser { padding: 8px 12px; }
QComboBox {
    background: %(paper)s; border: 1px solid %(border)s; border-radius: 6px; padding: 5px 9px;
}
QComboBox:focus, QComboBox:on { border-color: %(accent)s; }
QComboBox::drop-down { border: 0; width: 26px; }
QComboBox::down-arrow { image: url("%(arrow)s"); width: 14px; height: 14px; }
QComboBox QAbstractItemView {
    background: %(paper)s; border: 1px solid %(border)s; padding: 4px;
    selection-background-color: %(current)s; selection-color: %(text)s;
}
QLineEdit:focus, QPlainTextEdit:focus, QTextBrowser:focus, QTableView:focus { border-color: %(accent)s; }
QTableView { gridline-color: %(border)s; }
QTableView QLineEdit { border-radius: 0; padding: 0 2px; }
QCheckBox::indicator {
    width: 15px; height: 15px; border: 1px solid %(faint)s; border-radius: 4px; background: %(paper)s;
}
QCheckBox::indicator:hover, QCheckBox:focus::indicator { border-color: %(accent)s; }
QCheckBox::indicator:checked {
    background: %(accent)s; border-color: %(accent)s; image: url("%(check)s");
}
QCheckBox::indicator:focus, QCheckBox::indicator:checked:focus {
    border: 2px solid %(text)s; width: 13px; height: 13px;
}
QCheckBox::indicator:indeterminate {
    background: %(accent)s; border-color: %(accent)s; image: url("%(some)s");
}
#assign_people::indicator, #assign_articles::indicator, #review_alike_list::indicator {
    width: 13px; height: 13px; border: 1px solid %(faint)s; border-radius: 4px; background: %(paper)s;
}
#assign_people::indicator:checked, #assign_articles::indicator:checked,
#review_alike_list::indicator:checked {
    background: %(accent)s; border-color: %(accent)s; image: url("%(check)s");
}
QRadioButton::indicator {
    width: 14px; height: 14px; border: 1px solid %(faint)s; border-radius: 8px; background: %(paper)s;
}
QRadioButton::indicator:hover, QRadioButton::indicator:focus { border-color: %(accent)s; }
QRadioButton::indicator:checked {
    width: 6px; height: 6px; border: 5px solid %(accent)s; background: %(on_accent)s;
}
QRadioButton:focus { text-decoration: underline; }
QHeaderView { background: transparent; }
QHeaderView::section {
    background: %(window)s; color: %(muted)s; padding: 5px 8px;
    border: 0; border-bottom: 1px solid %(border)s;
}

QListView { background: %(panel)s; border: 0; outline: 0; }
QSplitter::handle { background: %(border)s; }
QStatusBar { background: %(window)s; border-top: 1px solid %(border)s; }
QStatusBar::item { border: 0; }
QProgressBar { border: 0; border-radius: 3px; background: %(border)s; max-height: 6px; }
QProgressBar::chunk { border-radius: 3px; background: %(accent)s; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: %(scroll)s; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: %(faint)s; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

#muted, QLabel[muted="true"] { color: %(muted)s; }
#article_panel, #span_panel, #find_panel, #import_files_panel { background: %(panel)s; }
#import_middle, #import_result, #cuts_middle, #cuts_result { background: %(paper)s; }
#import_articles, #cuts_articles, #import_twins, #import_twin_list { background: %(paper)s; }
#import_twin_reply { padding: 3px 4px 3px 8px; }
#import_bar, #cuts_bar { background: %(window)s; border-top: 1px solid %(border)s; }
#import_rules, #import_encoding, #import_columns { border-color: %(border)s; background: %(paper)s; }
#import_rules:hover, #import_encoding:hover, #import_columns:hover { background: %(hover)s; }
#import_rules:focus, #import_encoding:focus, #import_columns:focus { border-color: %(accent)s; }
#import_error { background: %(error)s; border-radius: 6px; padding: 9px 12px; margin: 4px 16px; }
#columns::item { padding: 0 8px; }
#import_rules { padding: 7px 26px 7px 10px; }
#import_encoding { padding: 3px 24px 3px 8px; }
#import_columns { padding: 3px 8px; }
#import_columns[wanted="true"] { background: %(accent)s; color: %(on_accent)s; border-color: %(accent)s; }
#import_rules::menu-indicator, #import_encoding::menu-indicator {
    image: url("%(arrow)s"); width: 12px; height: 12px; right: 9px;
    subcontrol-origin: padding; subcontrol-position: center right;
}
#find_purpose { font-weight: bold; border-color: transparent; background: transparent; padding: 4px 3px; }
#find_purpose:hover { background: %(hover)s; }
#find_purpose:focus { border-color: %(accent)s; }
#find_close, #find_regex { padding: 5px; }
#find_here, #find_everywhere { border-color: %(border)s; background: %(paper)s; padding: 4px 8px; }
#find_here:checked, #find_everywhere:checked {
    background: %(current)s; border-color: %(accent)s;
}
#find_filters { padding: 4px 6px; }
#find_filters::menu-indicator { image: none; }
#find_chip {
    border-color: %(accent)s; border-radius: 9px; padding: 1px 8px; background: %(current)s;
}
#find_chip:hover { background: %(hover)s; }
#find_summary[error="true"] { color: %(error_text)s; }
#find_run_bar { background: %(window)s; border-top: 1px solid %(border)s; }
#statistics_bar { background: %(window)s; border-bottom: 1px solid %(border)s; }
#statistics_inside, #statistics_column, #statistics_area { background: %(window)s; }
QFrame[card="true"] { background: %(paper)s; border: 1px solid %(border)s; border-radius: 10px; }
#section_title { font-size: 17px; font-weight: bold; }
#chart_title, #places_title { font-weight: bold; }
#statistics_places { background: %(panel)s; }
QToolButton[chart_button="true"], #places_close { padding: 4px; }
#edition_bar { background: %(window)s; border-bottom: 1px solid %(border)s; }
#edition_bar QToolButton { padding: 3px 8px; }
#difference_note { color: %(difference)s; }
#shortcut_tree, #merge_tree { selection-background-color: %(current)s; }
#merge_tree::item { padding: 3px 4px; }
#merge_tree:focus, #assign_articles:focus { border-color: %(accent)s; }
#merge_labels_title, #feedback_text { font-weight: bold; }
#feedback_banner { background: %(information)s; border-bottom: 1px solid %(border)s; }
#feedback_panel { background: %(panel)s; }
#feedback_note { background: %(paper)s; border-top: 1px solid %(border)s; }
#shortcut_tree:focus { border-color: %(accent)s; }
#shortcut_tree::item { padding: 3px 4px; }
#shortcut_title { font-weight: bold; }
#progress_note { color: %(muted)s; padding: 1px 6px; }
#pair_header, #review_header { background: %(paper)s; border-bottom: 1px solid %(border)s; }
#review_queue_panel { background: %(panel)s; }
#review_article, #review_legend_bar, #review_middle { background: %(paper)s; }
#review_legend_bar { border-bottom: 1px solid %(border)s; }
#review_bar { background: %(window)s; border-top: 1px solid %(border)s; }
#review_cards, #review_card_row { background: transparent; }
#review_title { font-weight: bold; }
#review_about { color: %(muted)s; }
#review_bar QPushButton { padding: 4px 10px; }
#review_bar QToolButton { border-color: %(border)s; background: %(paper)s; padding: 3px 8px; }
#review_bar QToolButton:hover { background: %(hover)s; }
#review_bar QToolButton:checked { background: %(current)s; border-color: %(accent)s; }
#review_bar QLineEdit { padding: 3px 7px; }
#welcome_page, #empty_page { background: %(paper)s; }
#guideline_panel { background: %(panel)s; }
#guideline_title { font-weight: bold; }
#guideline_panel QPushButton { padding: 4px 10px; }
#guideline_panel QPushButton:checked { background: %(current)s; border-color: %(accent)s; }
#guideline_panel QListView, #label_order, #overlap_list, #label_picker_list {
    background: %(paper)s; border: 1px solid %(border)s; border-radius: 6px;
}
#label_picker { background: %(panel)s; border: 1px solid %(border)s; }
#label_order::item, #label_picker_list::item { padding: 4px 6px; }
#label_order::item:selected, #label_picker_list::item:selected, #guideline_state_list::item:selected,
#overlap_list::item:selected { background: %(current)s; color: %(text)s; }
#label_order:focus, #guideline_state_list:focus, #overlap_list:focus { border-color: %(accent)s; }
#label_form QPushButton { padding: 5px 12px; }
#overlap_title { font-weight: bold; }
#armed_note { background: %(current)s; border-radius: 6px; padding: 2px 9px; }
#message_bar { background: %(information)s; border: 0; border-bottom: 1px solid %(border)s; }
#message_bar[kind="success"] { background: %(success)s; }
#message_bar[kind="warning"] { background: %(warning)s; }
#message_bar[kind="error"] { background: %(error)s; }
#message_details { border-radius: 6px; }
"""


def style_sheet(colors: Colors) -> str:
    values = {name: getattr(colors, name) for name in colors.__slots__}
    values["scroll"] = colors.faint if colors.name == "contrast" else colors.border
    for name, tint in (("information", "accent"), ("success",) * 2, ("warning",) * 2, ("error",) * 2):
        values[name] = blend(getattr(colors, tint), colors.paper, 26)
    values["error_text"] = colors.error
    values["arrow"] = icon_file("chevron-down", colors.muted).as_posix()
    values["some"] = icon_file("minus", colors.on_accent).as_posix()
    values["check"] = icon_file("check", colors.on_accent).as_posix()
    return _TEMPLATE % values
