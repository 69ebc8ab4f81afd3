"""What DreamDesk needs from the system beside Python: what is missing, and the way to it."""

from __future__ import annotations

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable

# The shared libraries that Qt's wheels expect to find, and the package that holds each on Debian
# and Ubuntu. Where the move to 64-bit time renamed a package, the newer name comes first.
# tests/integration/test_set_up.py holds this table against what the wheels really ask for.
LIBRARIES: dict[str, tuple[str, ...]] = {
    # every window, and pictures without one
    "libEGL.so.1": ("libegl1",),
    "libGL.so.1": ("libgl1",),
    "libX11.so.6": ("libx11-6",),
    "libdbus-1.so.3": ("libdbus-1-3",),
    "libdrm.so.2": ("libdrm2",),
    "libfontconfig.so.1": ("libfontconfig1",),
    "libfreetype.so.6": ("libfreetype6",),
    "libglib-2.0.so.0": ("libglib2.0-0t64", "libglib2.0-0"),
    "libgthread-2.0.so.0": ("libglib2.0-0t64", "libglib2.0-0"),
    "libgssapi_krb5.so.2": ("libgssapi-krb5-2",),
    "libbrotlidec.so.1": ("libbrotli1",),
    "libxkbcommon.so.0": ("libxkbcommon0",),
    # a window under X
    "libX11-xcb.so.1": ("libx11-xcb1",),
    "libxcb.so.1": ("libxcb1",),
    "libxcb-cursor.so.0": ("libxcb-cursor0",),
    "libxcb-glx.so.0": ("libxcb-glx0",),
    "libxcb-icccm.so.4": ("libxcb-icccm4",),
    "libxcb-image.so.0": ("libxcb-image0",),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1",),
    "libxcb-randr.so.0": ("libxcb-randr0",),
    "libxcb-render.so.0": ("libxcb-render0",),
    "libxcb-render-util.so.0": ("libxcb-render-util0",),
    "libxcb-shape.so.0": ("libxcb-shape0",),
    "libxcb-shm.so.0": ("libxcb-shm0",),
    "libxcb-sync.so.1": ("libxcb-sync1",),
    "libxcb-util.so.1": ("libxcb-util1",),
    "libxcb-xfixes.so.0": ("libxcb-xfixes0",),
    "libxcb-xkb.so.1": ("libxcb-xkb1",),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0",),
    # a window under Wayland
    "libwayland-client.so.0": ("libwayland-client0",),
    "libwayland-cursor.so.0": ("libwayland-cursor0",),
    "libwayland-egl.so.1": ("libwayland-egl1",),
    # sound, and Qt's player of it
    "libpulse.so.0": ("libpulse0",),
    "libXext.so.6": ("libxext6",),
    "libXrandr.so.2": ("libxrandr2",),
    # printers
    "libcups.so.2": ("libcups2t64", "libcups2"),
}

# Programs that some tests start; those tests are left out where they are missing.
TEST_PROGRAMS: dict[str, str] = {
    "Xvfb": "xvfb",
    "xdotool": "xdotool",
    "xrandr": "x11-xserver-utils",
    "strace": "strace",
}

Opens = Callable[[str], bool]
Knows = Callable[[str], bool]


def opens(library: str) -> bool:
    """Return whether the system's loader finds a shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def apt_knows(package: str) -> bool:
    """Return whether apt could install a package of exactly this name."""
    shown = subprocess.run(
        ["apt-cache", "show", "--quiet=2", package], capture_output=True, check=False
    )
    return shown.returncode == 0 and bool(shown.stdout)


def missing_libraries(opens: Opens = opens) -> list[str]:
    """Return the shared libraries of LIBRARIES that the loader does not find."""
    if not sys.platform.startswith("linux"):
        return []  # Qt's wheels for other systems bring all they need
    return [library for library in LIBRARIES if not opens(library)]


def packages_for(libraries: Iterable[str], knows: Knows = apt_knows) -> list[str]:
    """Return the packages that hold these libraries, under the names this system has for them."""
    names = {}
    for library in libraries:
        candidates = LIBRARIES[library]
        chosen = candidates[-1]
        if len(candidates) > 1:
            chosen = next((name for name in candidates if knows(name)), chosen)
        names[chosen] = True
    return sorted(names)


def venv_package() -> list[str]:
    """Return the package that lets this Python make a virtual environment, if it cannot yet."""
    if importlib.util.find_spec("ensurepip") is not None:
        return []
    return [f"python{sys.version_info.major}.{sys.version_info.minor}-venv"]


def test_packages() -> list[str]:
    """Return the packages of the programs that some tests start and this system has not."""
    return [package for program, package in TEST_PROGRAMS.items() if not shutil.which(program)]


def bundle_packages(opens: Opens = opens, knows: Knows = apt_knows) -> list[str]:
    """Return the packages without which no bundle can be made of this Python, if any."""
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    missing = [] if shutil.which("objdump") else ["binutils"]
    # A Python that did not come from the system's packages brings its own library.
    if sys.base_prefix == "/usr" and not opens(f"libpython{version}.so.1.0"):
        renamed = f"libpython{version}t64"
        missing.append(renamed if knows(renamed) else f"libpython{version}")
    return missing


def may_install() -> bool:
    """Return whether this process may install packages with apt-get."""
    return shutil.which("apt-get") is not None and os.geteuid() == 0


def refresh() -> None:
    """Fetch apt's lists of packages; a bare system has none. Raises CalledProcessError."""
    _apt_get("update")


def install(packages: list[str]) -> None:
    """Install packages without asking anything. Raises CalledProcessError."""
    _apt_get("install", "--no-install-recommends", "--yes", *packages)


def command(packages: list[str]) -> str:
    """Return the one command that installs these packages, for a person to type."""
    return f"sudo apt-get update && sudo apt-get install {' '.join(packages)}"


def _apt_get(*arguments: str) -> None:
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive", "DEBCONF_NOWARNINGS": "yes"}
    done = subprocess.run(
        ["apt-get", "-qq", "-o", "Dpkg::Use-Pty=0", *arguments],
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    if done.returncode:  # what packages say while they settle in is of no use otherwise
        print(done.stderr, file=sys.stderr, end="")
        done.check_returncode()
