"""Bring the translations up to date: find the texts in the window's source, then compile what is translated.

    python packaging/translations.py            rewrite the .ts files and the .qm files
    python packaging/translations.py --check    change nothing; fail if a text is untranslated or a file stale

Translate in resources/translations/annotator_<language>.ts, with Qt Linguist or any editor, and run this
again. English is the language of the source; its file holds plurals only.
"""

import argparse
import re
import subprocess
import sys
import sysconfig
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("en", "zh_CN", "zh_TW")
UNTRANSLATED = re.compile(r'<source>([^<]*)</source>\s*<translation type="unfinished"')


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--check", action="store_true", help="change nothing, say what is missing")
    check = parser.parse_args().check
    with tempfile.TemporaryDirectory() as scratch:
        target = Path(scratch) if check else FOLDER
        if check:
            for language in LANGUAGES:
                file = ts_file(FOLDER, language)
                ts_file(target, language).write_bytes(file.read_bytes())
        update(target)
        found = [line for language in LANGUAGES for line in faults(target, language)]
    print("\n".join(found) or "All texts are translated.")
    return 1 if found else 0


def ts_file(folder: Path, language: str) -> Path:
    return folder / f"annotator_{language}.ts"


def update(folder: Path) -> None:
    """Find all texts, then compile."""
    sources = sorted(str(file) for file in (ROOT / "annotator" / "gui").rglob("*.py"))
    for language in LANGUAGES:
        plural = ["-pluralonly"] if language == "en" else []
        file = str(ts_file(folder, language))
        common = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", "en"]
        run("lupdate", *common, "-target-language", language, *plural, *sources, "-ts", file)
        run("lrelease", "-silent", file, "-qm", str(Path(file).with_suffix(".qm")))


def run(tool: str, *arguments: str) -> None:
    """One of Qt's tools, from the environment this runs in."""
    name = f"pyside6-{tool}"
    subprocess.run([Path(sysconfig.get_path("scripts")) / name, *arguments], check=True)


def faults(folder: Path, language: str) -> list[str]:
    """What a language lacks; in a folder of trial also which of the project's files are stale."""
    made = ts_file(folder, language)
    text = made.read_text("utf-8")
    found = [f"{made.name}: not translated: {source}" for source in UNTRANSLATED.findall(text)]
    for file in (made, made.with_suffix(".qm")):
        if file.read_bytes() != (FOLDER / file.name).read_bytes():
            found.append(f"{file.name}: is not up to date; run python packaging/translations.py")
    return found


if __name__ == "__main__":
    sys.exit(main())
