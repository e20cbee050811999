"""Set up a checkout, then start, test or measure the program: any system, Python 3.11, nothing else.

    python packaging/bootstrap.py run [ARGS]     the program, on a copy of the sample project (or with ARGS)
    python packaging/bootstrap.py test [ARGS]    every check, in the order in which they fail fastest
    python packaging/bootstrap.py bench [ARGS]   the benchmarks

ARGS of `test` and `bench` go to pytest. The environment is `.venv` in the checkout; it is made when it is
missing and brought up to date when pyproject.toml or packaging/constraints.txt changed.
"""

import argparse
import hashlib
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import venv
from pathlib import Path

if sys.version_info < (3, 11):  # noqa: UP036 - whoever starts this file may well have an older Python
    sys.exit(f"Duizhao needs Python 3.11 or newer; this is Python {sys.version.split()[0]}.")

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
STAMP = VENV / "installed-from"
CONSTRAINTS = ROOT / "packaging" / "constraints.txt"
SAMPLE = ROOT / "samples" / "finished.duizhao"
SCRATCH = ROOT / ".run"

# What Qt's own libraries load on Linux, and the Debian package that has it.
DEBIAN_PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libz.so.1": "zlib1g",
}
QT_LIBRARIES = (
    "libQt6Gui.so.6",
    "libQt6Widgets.so.6",
    "libQt6DBus.so.6",
    "libQt6Network.so.6",
    "libQt6Svg.so.6",
)
CJK_FONT = "a font with Chinese characters (Noto Sans CJK)"
RARE_FONT = "a font with rare Chinese characters (Hanazono)"
RARE_CHARACTER = "20100"
"""𠄀, of those that Noto Sans CJK leaves out; in hexadecimal, as fontconfig wants it."""
CJK_FONT_FILES = re.compile(
    r"cjk|source-?han|noto(sans|serif)(sc|tc|hk)|wqy|uming|ukai|droidsansfallback", re.I
)
FONT_FOLDERS = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path.home() / ".local/share/fonts")


# --- the environment ----------------------------------------------------------------------------------------


def ensure_environment() -> None:
    """Make `.venv` if it is missing and install the project into it if what it asks for has changed."""
    if importlib.util.find_spec("ensurepip") is None:
        provide({"Python's venv module": "python3-venv"})
    if not PYTHON.exists():
        print("Making .venv ...", flush=True)
        venv.create(VENV, with_pip=True, clear=True)
    wanted = requirements_hash()
    if not STAMP.exists() or STAMP.read_text("ascii") != wanted:
        install_project()
        STAMP.write_text(wanted, "ascii")


def requirements_hash() -> str:
    """Tell one state of the requirements from another, for this Python and this place of the checkout."""
    state = hashlib.sha256(f"{sys.version} {ROOT}".encode())
    for file in (ROOT / "pyproject.toml", CONSTRAINTS):
        state.update(file.read_bytes())
    return state.hexdigest()


def install_project() -> None:
    """Install the project editable with everything developers need; silent unless it fails."""
    print("Installing the project into .venv ...", flush=True)
    command = [PYTHON, "-m", "pip", "install", "--disable-pip-version-check", "--no-input"]
    command += ["-c", CONSTRAINTS, "-e", f"{ROOT}[dev]"]
    result = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    if result.returncode:
        print(result.stdout.decode(errors="replace"))
        sys.exit("The packages the project needs could not be installed; pip says why above.")


# --- what the system must bring -----------------------------------------------------------------------------


def ensure_system() -> None:
    """See to it that Linux has the libraries Qt loads and a Chinese font; other systems bring both."""
    if sys.platform == "linux":
        missing = {name: DEBIAN_PACKAGES.get(name, "") for name in missing_libraries()}
        if not has_chinese_font():
            missing[CJK_FONT] = "fonts-noto-cjk"
        if may_install() and not has_font(f"charset={RARE_CHARACTER}"):
            # Welcome, but nothing to stop for: without it a few rare characters are empty boxes.
            missing[RARE_FONT] = "fonts-hanazono"
        if missing:
            provide(missing)


def missing_libraries() -> list[str]:
    """Names of the shared libraries that Qt's libraries and its platform plug-in do not find here."""
    site = "import sysconfig; print(sysconfig.get_path('platlib'))"
    packages = subprocess.run([PYTHON, "-c", site], capture_output=True, text=True, check=True).stdout.strip()
    qt = Path(packages, "PySide6", "Qt")
    files = [qt / "lib" / name for name in QT_LIBRARIES]
    files += [qt / "plugins" / "platforms" / f"libq{name}.so" for name in {"offscreen", qt_platform()}]
    files = [file for file in files if file.exists()]
    report = subprocess.run(["ldd", *files], capture_output=True, text=True, check=False).stdout
    absent = set(re.findall(r"^\s*(\S+) => not found", report, re.M))
    return sorted(name for name in absent if not name.startswith("libQt6"))


def has_chinese_font() -> bool:
    """Whether fontconfig knows a font for Chinese; without fc-list, whether a font file looks like one."""
    if shutil.which("fc-list"):
        return has_font("lang=zh")
    files = (file.name for folder in FONT_FOLDERS for file in folder.rglob("*"))
    return any(CJK_FONT_FILES.search(name) for name in files)


def has_font(wanted: str) -> bool:
    """Whether fontconfig knows a font with this property."""
    if not shutil.which("fc-list"):
        return False
    return bool(subprocess.run(["fc-list", f":{wanted}"], capture_output=True, check=False).stdout.strip())


def may_install() -> bool:
    return bool(shutil.which("apt-get")) and os.geteuid() == 0


def provide(missing: dict[str, str]) -> None:
    """Install the packages for what is missing (thing → Debian package), or say what to type and end."""
    packages = sorted(set(missing.values()) - {""})
    if not shutil.which("apt-get") or "" in missing.values():
        sys.exit(
            "Please install with your system's package manager, then try again: " + ", ".join(sorted(missing))
        )
    if os.geteuid() != 0:
        print("Missing on this system:", ", ".join(sorted(missing)))
        sys.exit("Please type, then try again:  sudo apt-get install " + " ".join(packages))
    print("Installing system packages:", " ".join(packages), flush=True)
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    install = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages]
    for command in (["apt-get", "update", "-qq"], install):
        result = subprocess.run(
            command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False
        )
    if result.returncode:
        print(result.stdout.decode(errors="replace"))
        sys.exit("apt-get could not install: " + " ".join(packages))


def has_display() -> bool:
    """Whether a window can be shown: only Linux can be without."""
    return sys.platform != "linux" or any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def qt_platform() -> str:
    """The Qt platform plug-in that will be used on Linux."""
    chosen = os.environ.get("QT_QPA_PLATFORM")
    if chosen:
        return re.split("[;:]", chosen)[0]
    if os.environ.get("DISPLAY"):
        return "xcb"
    return "wayland" if has_display() else "offscreen"


def tool_environment() -> dict[str, str]:
    """The variables for programs started from here: without a display Qt paints into memory."""
    return dict(os.environ) if has_display() else {"QT_QPA_PLATFORM": "offscreen"} | os.environ


# --- the commands -------------------------------------------------------------------------------------------


def run(arguments: list[str]) -> int:
    """Start the program on a copy of the sample, or with ARGS; without a display, take its pictures."""
    SCRATCH.mkdir(exist_ok=True)
    if arguments:
        return start_program(arguments)
    if not has_display():
        pictures = SCRATCH / "tour"
        code = start_program(["tour", "--out", str(pictures)])
        print(
            "There is no display here; pictures of the program:" if not code else "No pictures in", pictures
        )
        return code
    project = SCRATCH / SAMPLE.name
    if not project.exists():
        shutil.copyfile(SAMPLE, project)
    return start_program([str(project)])


def start_program(arguments: list[str]) -> int:
    """Run the program until it ends and return its exit code."""
    command = [PYTHON, "-m", "annotator", *arguments]
    return subprocess.run(command, env=tool_environment(), check=False).returncode


def test(arguments: list[str]) -> int:
    """Run every check, also after one has failed, and name those that failed."""
    steps = {
        "ruff check": [BIN / "ruff", "check", "."],
        "ruff format": [BIN / "ruff", "format", "--check", "."],
        "mypy": [PYTHON, "-m", "mypy"],
        "import-linter": [BIN / "lint-imports"],
        "pytest": [PYTHON, "-m", "pytest", "-n", "2", *arguments],
    }
    failed = [name for name, command in steps.items() if not passes(name, command)]
    print("\nFailed: " + ", ".join(failed) if failed else "\nAll checks passed.")
    return 1 if failed else 0


def bench(arguments: list[str]) -> int:
    """Run the benchmarks one after the other, nothing beside them."""
    command = [PYTHON, "-m", "pytest", "tests/benchmarks", "--benchmark-enable", "-p", "no:xdist", *arguments]
    return 0 if passes("benchmarks", command) else 1


def passes(name: str, command: list[str | Path]) -> bool:
    """Run one step under its heading, in the checkout's root."""
    print(f"\n=== {name} ===", flush=True)
    return subprocess.run(command, cwd=ROOT, env=tool_environment(), check=False).returncode == 0


def main() -> int:
    """Read the command line, make the checkout ready and do what was asked."""
    commands = {"run": run, "test": test, "bench": bench}
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("command", choices=commands)
    parser.add_argument("arguments", nargs=argparse.REMAINDER, metavar="ARGS")
    options = parser.parse_args()
    ensure_environment()
    ensure_system()
    return commands[options.command](options.arguments)


if __name__ == "__main__":
    sys.exit(main())
