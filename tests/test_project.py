"""The frame around the program: what lies in the checkout and what may not stand in its files."""

import re
import subprocess
import tomllib
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
TOP_LEVEL = {
    ".ci",
    ".gitignore",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "LICENSE",
    "README.md",
    "annotator",
    "packaging",
    "pyproject.toml",
    "resources",
    "samples",
    "tests",
}
# Packages come from whatever index the user's pip knows; no file chooses one.
REGISTRIES = re.compile(
    r"python[h]osted|pypi\.(org|python)|registry\.npm[j]s|(deb|security)\.debian\.org|anaconda\.org"
)
MACHINE_PATHS = re.compile(r"(?<![\w.~>])/(home|root|work|tmp|mnt|Users)/\w|\b[A-Z]:\\Users\\", re.M)


@cache
def tracked_files() -> list[Path]:
    """The files git knows and those it would take in at the next `git add`."""
    command = ["git", "-C", str(ROOT), "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    if result.returncode:
        pytest.skip("not a git checkout")
    return [Path(name) for name in result.stdout.split("\0") if name and (ROOT / name).is_file()]


def constraint_lines() -> list[str]:
    return (ROOT / "packaging" / "constraints.txt").read_text("utf-8").splitlines()


def test_nothing_else_lies_at_the_top():
    assert {file.parts[0] for file in tracked_files()} <= TOP_LEVEL


def test_constraints_are_names_and_versions_in_order():
    lines = constraint_lines()
    assert [line for line in lines if not re.fullmatch(r"[A-Za-z0-9._-]+==[0-9][A-Za-z0-9.+!]*", line)] == []
    assert lines == sorted(lines, key=str.lower)


def test_every_dependency_has_its_version_pinned():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    wanted = project["dependencies"] + project["optional-dependencies"]["dev"]
    pinned = {normal_name(line) for line in constraint_lines()}
    assert {normal_name(requirement) for requirement in wanted} <= pinned


def normal_name(requirement: str) -> str:
    """The distribution's name without version, in the one spelling that compares equal."""
    return re.sub(r"[-_.]+", "-", re.split(r"[^A-Za-z0-9._-]", requirement, maxsplit=1)[0]).lower()


@pytest.mark.parametrize("pattern", [REGISTRIES, MACHINE_PATHS, re.compile(re.escape(str(ROOT)))])
def test_no_file_speaks_of_one_machine_or_registry(pattern):
    texts = ((file, (ROOT / file).read_bytes().decode("utf-8", errors="replace")) for file in tracked_files())
    assert [(str(file), found.group()) for file, text in texts if (found := pattern.search(text))] == []


def test_no_python_in_resources():
    assert [
        str(file) for file in tracked_files() if file.parts[0] == "resources" and file.suffix == ".py"
    ] == []
