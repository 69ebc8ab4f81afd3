"""Makes the bundle in dist/dreamdesk and the archive beside it, and says how large they are."""

from __future__ import annotations

import platform
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

from dreamdesk import __version__

ROOT = Path(__file__).resolve().parents[1]
BUNDLE = ROOT / "dist" / "dreamdesk"
# Megabytes (10^6 bytes), installed and to download.
LARGEST_BUNDLE, LARGEST_ARCHIVE = 280, 100


def main() -> int:
    """Make both; return 1 where the recipe fails or the result is too large."""
    shutil.rmtree(BUNDLE, ignore_errors=True)
    work = ROOT / "build" / "pyinstaller"
    recipe = ROOT / "packaging" / "pyinstaller" / "dreamdesk.spec"
    folders = ["--distpath", str(BUNDLE.parent), "--workpath", str(work)]
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level=WARN"]
    print("Making the bundle ...", flush=True)
    made = subprocess.run(
        [*command, *folders, str(recipe)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    # A module that it does not find is an error to us, and only a line to PyInstaller.
    if made.returncode or " ERROR: " in made.stderr:
        print(made.stderr, file=sys.stderr, end="")
        return 1
    _strip()
    shutil.copytree(ROOT / "packaging" / "linux", BUNDLE / "share", dirs_exist_ok=True)
    archive = _archive()
    sizes = ((BUNDLE, size(BUNDLE), LARGEST_BUNDLE), (archive, size(archive), LARGEST_ARCHIVE))
    for path, megabytes, largest in sizes:
        print(f"  {path.relative_to(ROOT)}: {megabytes:.0f} MB, {largest} MB at most")
    return 0 if all(megabytes <= largest for _, megabytes, largest in sizes) else 1


def size(path: Path) -> float:
    """Return the megabytes of a file or of all files below a folder; a link counts nothing."""
    files = [path] if path.is_file() else [f for f in path.rglob("*") if not f.is_symlink()]
    return sum(file.stat().st_size for file in files if file.is_file()) / 1e6


def _strip() -> None:
    """Take the names for debuggers out of the files that carry many; Qt's carry none."""
    strip = shutil.which("strip")
    for pattern in ("libpython*.so*", "python3*/**/*.so", "sqlcipher3/*.so", "sqlalchemy/**/*.so"):
        for file in (BUNDLE / "_internal").glob(pattern):
            if strip and not file.is_symlink():
                subprocess.run([strip, "--strip-debug", file], check=True)


def _archive() -> Path:
    system = f"{platform.system().lower()}-{platform.machine()}"
    name = f"dreamdesk-{__version__}-{system}"
    archive = BUNDLE.parent / f"{name}.tar.xz"
    print("Packing it ...", flush=True)
    with tarfile.open(archive, "w:xz") as packed:
        packed.add(BUNDLE, arcname=name)
    return archive


if __name__ == "__main__":
    sys.exit(main())
