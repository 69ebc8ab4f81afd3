"""Makes .venv from pyproject.toml and constraints.txt, and sees to what Qt needs from the system.

Runs on the system's Python, before anything is installed: it may import the standard library alone.
Does nothing, quickly, where nothing has changed since the last time.
"""

from __future__ import annotations

import argparse
import hashlib
import shutil
import subprocess
import sys
from pathlib import Path

from tools import system_packages

ROOT = Path(__file__).resolve().parents[1]
STAMP = "dreamdesk-set-up"


def main(arguments: list[str] | None = None) -> int:
    """Set up what `make run` needs, or with an option what more is asked for; return the status."""
    parser = argparse.ArgumentParser(prog="tools.set_up", description=__doc__)
    parser.add_argument("--tests", action="store_true", help="also what the tests need")
    parser.add_argument("--bundle", action="store_true", help="also what the bundle is made with")
    asked = parser.parse_args(arguments)
    tests = asked.tests or asked.bundle
    if not system_is_ready(tests=tests, bundle=asked.bundle):
        return 1
    try:
        fill(ROOT / ".venv", tests=tests)
    except subprocess.CalledProcessError as error:
        print(f"The set-up stopped: pip ended with status {error.returncode}.", file=sys.stderr)
        return 1
    return 0


def system_is_ready(*, tests: bool, bundle: bool = False) -> bool:
    """Install what the system lacks, or say in one command how to; return whether all is there."""
    libraries = system_packages.missing_libraries()
    others = [] if is_filled(ROOT / ".venv", tests=tests) else _needed_for(ROOT / ".venv")
    others += system_packages.bundle_packages() if bundle else []
    extra = system_packages.test_packages() if tests else []
    if not libraries and not others and not extra:
        return True
    if system_packages.may_install():
        return _install(libraries, others + extra)
    if libraries or others:
        _say_what_is_missing(libraries, others)
        return False
    programs = system_packages.command(extra)
    print(f"Some tests will be left out. This gives them what they need:\n  {programs}")
    return True


def runs(venv: Path) -> bool:
    """Return whether a virtual environment is there and its Python starts."""
    try:
        subprocess.run([_python(venv), "-m", "pip", "--version"], capture_output=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return False
    return True


def fill(venv: Path, *, tests: bool) -> None:
    """Install DreamDesk, editable, and the exact versions it was tried with, if they changed."""
    if is_filled(venv, tests=tests):
        return
    if not runs(venv):
        shutil.rmtree(venv, ignore_errors=True)
        subprocess.run([sys.executable, "-m", "venv", venv], check=True)
    print("Installing into .venv (a few hundred MB the first time) ...", flush=True)
    install = [str(_python(venv)), "-m", "pip", "install", "--quiet", "--no-input"]
    quiet = ["--disable-pip-version-check", "--progress-bar=off"]
    what = [f"{ROOT}[dev]" if tests else str(ROOT)]
    constraints = ["--constraint", str(ROOT / "constraints.txt")]
    subprocess.run(
        [*install, *quiet, *constraints, "--editable", *what], stdin=subprocess.DEVNULL, check=True
    )
    # What the tests need holds all that running needs, so a later `make run` has nothing to do.
    done = {fingerprint(tests=tests), fingerprint(tests=False)}
    (venv / STAMP).write_text("\n".join(sorted(done)) + "\n")


def is_filled(venv: Path, *, tests: bool) -> bool:
    """Return whether the environment already holds what the project's files ask for."""
    stamp = venv / STAMP
    if not stamp.is_file() or not _python(venv).exists():
        return False
    return fingerprint(tests=tests) in stamp.read_text().split()


def fingerprint(*, tests: bool) -> str:
    """Return a word that changes whenever the environment would have to be filled anew."""
    parts = [(ROOT / name).read_bytes() for name in ("pyproject.toml", "constraints.txt")]
    parts += [str(ROOT).encode(), sys.version.encode(), b"tests" if tests else b"run"]
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def _install(libraries: list[str], others: list[str]) -> bool:
    try:
        print("Fetching the system's list of packages ...", flush=True)
        system_packages.refresh()
        packages = system_packages.packages_for(libraries) + others
        print(f"Installing {' '.join(packages)} ...", flush=True)
        system_packages.install(packages)
    except subprocess.CalledProcessError as error:
        print(f"apt-get ended with status {error.returncode}.", file=sys.stderr)
    left = system_packages.missing_libraries()
    if left:
        print(f"The set-up stopped. Still missing: {' '.join(left)}", file=sys.stderr)
    # Without the programs of the tests those tests are left out; a venv that fails says so itself.
    return not left


def _needed_for(venv: Path) -> list[str]:
    return [] if runs(venv) else system_packages.venv_package()


def _say_what_is_missing(libraries: list[str], others: list[str]) -> None:
    if shutil.which("apt-get") is None:
        missing = " ".join(libraries + others)
        print(f"DreamDesk needs these from the system: {missing}", file=sys.stderr)
        return
    packages = system_packages.packages_for(libraries) + others
    print("DreamDesk needs some packages of the system. This installs them:", file=sys.stderr)
    print(f"  {system_packages.command(packages)}", file=sys.stderr)


def _python(venv: Path) -> Path:
    return venv / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


if __name__ == "__main__":
    sys.exit(main())
