"""The assets are found in a wheel, and the bundle runs where there is neither source nor Python."""

import os
import re
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pypdf
import pytest
from PySide6.QtGui import QImage

from support.planted import ROOT
from tools import bundle, icons, package

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="about Linux")
SENTENCE = re.compile(r"\w+ \w+ \w+")
# Long enough to come up, on a slow machine too.
COMES_UP_WITHIN = 20.0


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel's content, as an installer lays it out."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(build, cwd=ROOT, capture_output=True, check=True)
    (made,) = folder.glob("*.whl")
    shutil.unpack_archive(made, folder / "site", "zip")
    return folder / "site"


def _in_wheel(wheel: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"PYTHONPATH": str(wheel), "DREAMDESK_HOME": str(wheel / "home")}
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=wheel,
        env=environment | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )


def test_a_wheel_finds_its_assets_in_itself(wheel: Path) -> None:
    script = "from dreamdesk import paths as p; print(p.assets(), p.qml(), p.migrations())"
    run = _in_wheel(wheel, "-c", script)
    places = [Path(place) for place in run.stdout.split()]
    assert all(place.is_relative_to(wheel) for place in places), run.stderr
    for place, source in zip(places, ("assets", "src/dreamdesk/ui/qml"), strict=False):
        names = {file.relative_to(ROOT / source) for file in (ROOT / source).rglob("*.*")}
        assert {name for name in names if not (place / name).exists()} == set()
    assert list(places[2].glob("*")) != []


def test_a_wheel_prints_the_sample_plan(wheel: Path, tmp_path: Path) -> None:
    run = _in_wheel(wheel, "-m", "dreamdesk", "sample-plan", str(tmp_path / "plan.pdf"))
    assert run.returncode == 0, run.stderr
    assert SENTENCE.search(_text(tmp_path / "plan.pdf"))


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/QtCharts.abi3.so",
        "PySide6/QtGraphs.abi3.so",
        "PySide6/QtQuick3D.abi3.so",
        "PySide6/QtWebEngineCore.abi3.so",
        "PySide6/Qt/qml/QtCharts/qmldir",
        "PySide6/Qt/qml/QtGraphs/qmldir",
        "PySide6/Qt/qml/QtQuick3D/qmldir",
        "PySide6/Qt/qml/QtQuick/VirtualKeyboard/qmldir",
        "PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so",
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6/Qt/plugins/sqldrivers/libqsqlite.so",
        "PySide6/Qt/translations/qtbase_fi.qm",
        "PySide6/Qt/qml/QtQuick/Templates/plugins.qmltypes",
        "libstdc++.so.6",
    ],
)
def test_what_may_not_or_need_not_be_bundled_is_left_out(place: str) -> None:
    assert not bundle.is_wanted(place)


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/QtPdf.abi3.so",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/qml/QtQuick/Templates/qmldir",
        "PySide6/Qt/translations/qtbase_da.qm",
        "PySide6/libpyside6.abi3.so.6.11",
        "dreamdesk/assets/cards/x.svg",
        "sqlcipher3/_sqlite3.so",
    ],
)
def test_what_is_needed_is_bundled(place: str) -> None:
    assert bundle.is_wanted(place)


def test_a_library_is_bundled_only_where_something_leads_to_it() -> None:
    entries = [
        ("PySide6/QtGui.abi3.so", "/w/QtGui.abi3.so", "EXTENSION"),
        ("PySide6/Qt/lib/libQt6Gui.so.6", "/w/libQt6Gui.so.6", "BINARY"),
        ("PySide6/Qt/lib/libQt6Charts.so.6", "/w/libQt6Charts.so.6", "BINARY"),
        ("libQt6Gui.so.6", "PySide6/Qt/lib/libQt6Gui.so.6", "SYMLINK"),
        ("libQt6Charts.so.6", "PySide6/Qt/lib/libQt6Charts.so.6", "SYMLINK"),
        ("libpng16.so.16", "/usr/lib/libpng16.so.16", "BINARY"),
        ("libgtk-3.so.0", "/usr/lib/libgtk-3.so.0", "BINARY"),
    ]
    asks = {"/w/QtGui.abi3.so": ["libQt6Gui.so.6"], "/w/libQt6Gui.so.6": ["libpng16.so.16"]}
    kept = bundle.wanted(entries, lambda path: asks.get(path, []))
    assert {entry[0] for entry in kept} == {
        "PySide6/QtGui.abi3.so",
        "PySide6/Qt/lib/libQt6Gui.so.6",
        "libQt6Gui.so.6",
        "libpng16.so.16",
    }


@pytest.mark.parametrize("size", icons.SIZES)
def test_the_icon_is_drawn_from_its_drawing(size: int) -> None:
    kept = QImage(str(icons.picture(size))).convertToFormat(QImage.Format.Format_ARGB32)
    assert (kept.width(), kept.height()) == (size, size)
    drawn = icons.draw(size)
    points = range(0, size, max(1, size // 16))
    far = [
        abs(a - b)
        for x in points
        for y in points
        for a, b in zip(
            kept.pixelColor(x, y).toTuple(), drawn.pixelColor(x, y).toTuple(), strict=True
        )
    ]
    assert max(far) <= 8


@pytest.mark.parametrize(
    ("program", "ending"),
    [
        (["desktop-file-validate"], ".desktop"),
        (["appstreamcli", "validate", "--no-net"], ".metainfo.xml"),
    ],
)
def test_the_desktop_can_read_what_is_said_of_the_program(program: list[str], ending: str) -> None:
    if shutil.which(program[0]) is None:
        pytest.skip(f"needs {program[0]}")
    file = ROOT / "packaging" / "linux" / f"dk.dreamdesk.DreamDesk{ending}"
    run = subprocess.run([*program, str(file)], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout


class Bundle:
    """The bundle in another place, started with nothing around it but a folder for its data."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        shutil.copytree(package.BUNDLE, folder / "program", symlinks=True)
        (folder / "bin").mkdir()
        self.command = [str(folder / "program" / "dreamdesk")]
        # Nothing on the PATH: no Python, and no other program that could help.
        self.environment = {
            "PATH": str(folder / "bin"),
            "HOME": str(folder),
            "DREAMDESK_HOME": str(folder / "home"),
            "LANG": "C.UTF-8",
            "QT_QPA_PLATFORM": "offscreen",
        }

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run a command to its end."""
        return subprocess.run(
            [*self.command, *arguments],
            cwd=self.folder,
            env=self.environment,
            capture_output=True,
            text=True,
            check=False,
        )


@pytest.fixture(scope="module")
def frozen(tmp_path_factory: pytest.TempPathFactory) -> Bundle:
    """The bundle that `make package` has made."""
    assert package.BUNDLE.is_dir(), "make package makes it"
    return Bundle(tmp_path_factory.mktemp("elsewhere"))


@pytest.mark.package
def test_the_bundle_says_its_version(frozen: Bundle) -> None:
    assert frozen.run("--version").stdout.startswith("DreamDesk ")


@pytest.mark.package
def test_the_bundle_has_what_it_needs(frozen: Bundle) -> None:
    run = frozen.run("doctor")
    assert run.returncode == 0, run.stdout + run.stderr


@pytest.mark.package
@pytest.mark.parametrize("reader", ["adviser", "citizen"])
def test_the_bundle_prints_the_sample_plan(reader: str, frozen: Bundle, tmp_path: Path) -> None:
    paper = tmp_path / "plan.pdf"
    run = frozen.run("sample-plan", str(paper), "--for", reader)
    assert run.returncode == 0, run.stderr
    assert SENTENCE.search(_text(paper))


@pytest.mark.package
@linux
def test_the_bundle_opens_its_windows_on_the_sample(frozen: Bundle) -> None:
    trace = frozen.folder / "trace"
    strace = shutil.which("strace")
    watched = [strace, "-f", "-qq", "-e", "trace=openat", "-o", str(trace)] if strace else []
    program = subprocess.Popen(
        [*watched, *frozen.command, "--sample"],
        cwd=frozen.folder,
        env=frozen.environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )
    try:
        with pytest.raises(subprocess.TimeoutExpired):
            program.wait(COMES_UP_WITHIN if strace else COMES_UP_WITHIN / 2)
    finally:
        os.killpg(program.pid, signal.SIGTERM)  # strace keeps a signal to itself
        said = program.communicate()[0]
    assert said == ""
    if strace:
        opened = re.findall(r'openat\([^"]*"([^"]+)"[^)]*\) = \d', trace.read_text("utf-8"))
        assert any(path.endswith(".qml") for path in opened)
        assert [path for path in opened if Path(path).is_relative_to(ROOT)] == []


@pytest.mark.package
def test_the_bundle_carries_the_licences_of_its_parts(frozen: Bundle) -> None:
    licences = frozen.folder / "program" / "_internal" / "licences"
    assert (licences / "LICENSE").read_bytes() == (ROOT / "LICENSE").read_bytes()
    assert {"sqlalchemy", "reportlab", "cryptography"} <= {f.name for f in licences.iterdir()}


@pytest.mark.package
def test_the_bundle_is_no_larger_than_promised() -> None:
    assert package.size(package.BUNDLE) <= package.LARGEST_BUNDLE


def _text(paper: Path) -> str:
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(paper).pages)
