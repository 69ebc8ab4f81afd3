"""`make run` and `make test` on machines that lack this or that, without installing anything."""

import os
import re
import shutil
import subprocess
import sys
import tomllib
from importlib import metadata
from pathlib import Path

import PySide6
import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from support.elf import needed
from support.planted import ROOT
from tools import set_up, start, system_packages

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="about Linux")
QT = Path(PySide6.__file__).resolve().parent / "Qt"
# The parts of Qt that the program starts or offers.
PARTS = (
    "lib/libQt6Quick.so.6",
    "lib/libQt6QuickTemplates2.so.6",
    "lib/libQt6Multimedia.so.6",
    "lib/libQt6Pdf.so.6",
    "lib/libQt6Svg.so.6",
    "lib/libQt6TextToSpeech.so.6",
    "lib/libQt6PrintSupport.so.6",
    "plugins/platforms/libqxcb.so",
    "plugins/platforms/libqwayland.so",
    "plugins/platforms/libqoffscreen.so",
    "plugins/wayland-graphics-integration-client/libqt-plugin-wayland-egl.so",
    "plugins/xcbglintegrations/libqxcb-glx-integration.so",
    "plugins/xcbglintegrations/libqxcb-egl-integration.so",
    "plugins/multimedia/libffmpegmediaplugin.so",
    "plugins/printsupport/libcupsprintersupport.so",
    "plugins/imageformats/libqjpeg.so",
    "plugins/imageformats/libqsvg.so",
    "plugins/imageformats/libqwebp.so",
)
# What every Debian and Ubuntu has, because its own package manager or Python stands on it.
ALWAYS_THERE = re.compile(
    r"^(ld-linux.*|lib(c|m|dl|rt|pthread|resolv|stdc\+\+|gcc_s|z|bz2|zstd)\.so\.\d)"
)


@linux
def test_the_table_of_libraries_is_what_the_wheels_ask_for() -> None:
    seen: set[Path] = set()
    asked: set[str] = set()
    left = [QT / part for part in PARTS]
    while left:
        file = left.pop().resolve()
        if file in seen:
            continue
        seen.add(file)
        for name in needed(file):
            if (QT / "lib" / name).exists():
                left.append(QT / "lib" / name)
            else:
                asked.add(name)
    outside = {name for name in asked if not ALWAYS_THERE.match(name)} - {"libbrotlicommon.so.1"}
    assert outside <= set(system_packages.LIBRARIES)
    # What Qt opens by name, or only for a moment, is not to be found this way.
    assert set(system_packages.LIBRARIES) - outside <= {"libwayland-egl.so.1"}


@linux
def test_the_loader_opens_every_part_of_qt() -> None:
    script = "import ctypes, sys; [ctypes.CDLL(part) for part in sys.argv[1:]]"
    parts = [str(QT / part) for part in PARTS]
    run = subprocess.run(
        [sys.executable, "-c", script, *parts], capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr


@linux
def test_nothing_is_missing_where_this_test_runs() -> None:
    assert system_packages.missing_libraries() == []


@linux
def test_what_is_missing_is_named_by_its_package() -> None:
    missing = system_packages.missing_libraries(opens=lambda name: "xcb-cursor" not in name)
    assert missing == ["libxcb-cursor.so.0"]
    assert system_packages.packages_for(missing) == ["libxcb-cursor0"]


@pytest.mark.parametrize(
    ("known", "package"),
    [({"libglib2.0-0"}, "libglib2.0-0"), ({"libglib2.0-0t64", "libglib2.0-0"}, "libglib2.0-0t64")],
    ids=["debian 12", "ubuntu 24.04"],
)
def test_a_renamed_package_has_the_name_of_this_system(known: set[str], package: str) -> None:
    libraries = ["libglib-2.0.so.0", "libgthread-2.0.so.0"]
    assert system_packages.packages_for(libraries, knows=known.__contains__) == [package]


@linux
def test_who_may_not_install_is_given_the_one_command(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(system_packages, "missing_libraries", lambda: ["libEGL.so.1"])
    monkeypatch.setattr(system_packages, "may_install", lambda: False)
    monkeypatch.setattr(set_up.shutil, "which", lambda name: f"/usr/bin/{name}")
    assert set_up.main([]) == 1
    said = capsys.readouterr().err
    assert "  sudo apt-get update && sudo apt-get install libegl1\n" in said


@linux
def test_where_there_is_no_apt_the_libraries_are_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(system_packages, "missing_libraries", lambda: ["libEGL.so.1"])
    monkeypatch.setattr(set_up.shutil, "which", lambda _: None)
    assert set_up.main([]) == 1
    assert "libEGL.so.1" in capsys.readouterr().err


@linux
def test_who_may_install_does(monkeypatch: pytest.MonkeyPatch) -> None:
    missing, installed = ["libEGL.so.1"], []

    def install(packages: list[str]) -> None:
        installed.extend(packages)
        missing.clear()

    monkeypatch.setattr(system_packages, "missing_libraries", lambda: list(missing))
    monkeypatch.setattr(system_packages, "may_install", lambda: True)
    monkeypatch.setattr(system_packages, "refresh", lambda: None)
    monkeypatch.setattr(system_packages, "install", install)
    assert set_up.system_is_ready(tests=False)
    assert installed == ["libegl1"]


def test_programs_that_only_tests_need_stop_nobody(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(system_packages, "missing_libraries", list)
    monkeypatch.setattr(system_packages, "test_packages", lambda: ["strace"])
    monkeypatch.setattr(system_packages, "may_install", lambda: False)
    assert set_up.system_is_ready(tests=True)
    assert "Some tests will be left out" in capsys.readouterr().out


def test_an_environment_is_filled_anew_only_when_the_project_asks_for_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("pyproject.toml", "constraints.txt"):
        shutil.copy(ROOT / name, tmp_path)
    monkeypatch.setattr(set_up, "ROOT", tmp_path)
    venv = tmp_path / ".venv"
    (venv / "bin").mkdir(parents=True)
    (venv / "bin" / "python").symlink_to(sys.executable)
    assert not set_up.is_filled(venv, tests=False)
    (venv / set_up.STAMP).write_text(set_up.fingerprint(tests=False), encoding="utf-8")
    assert set_up.is_filled(venv, tests=False)
    assert not set_up.is_filled(venv, tests=True)
    with (tmp_path / "constraints.txt").open("a", encoding="utf-8") as constraints:
        constraints.write("# one more\n")
    assert not set_up.is_filled(venv, tests=False)


def test_each_dependency_has_one_exact_version_and_no_host() -> None:
    text = (ROOT / "constraints.txt").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if not line.startswith("#")]
    assert all(re.fullmatch(r"[A-Za-z0-9_.-]+==[0-9][\w.]*", line) for line in lines), lines
    pinned = {canonicalize_name(name): version for name, version in (x.split("==") for x in lines)}
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = project["dependencies"] + project["optional-dependencies"]["dev"]
    for requirement in map(Requirement, asked):
        assert pinned[canonicalize_name(requirement.name)] in requirement.specifier


def test_every_dependency_has_its_reason() -> None:
    reasons = (ROOT / "docs" / "dependencies.md").read_text(encoding="utf-8").lower()
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = project["dependencies"] + project["optional-dependencies"]["dev"]
    names = [canonicalize_name(Requirement(text).name) for text in asked]
    assert [name for name in names if name not in reasons] == []


@pytest.mark.skipif(sys.platform == "win32", reason="a shell script")
def test_an_old_python_is_refused_in_one_sentence(tmp_path: Path) -> None:
    old = tmp_path / "python3"
    old.write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
    old.chmod(0o755)
    run = _find_python(tmp_path)
    assert run.returncode == 1
    assert run.stdout == ""
    assert run.stderr.startswith("DreamDesk needs Python 3.11 or newer")
    assert run.stderr.count("\n") == 1


@pytest.mark.skipif(sys.platform == "win32", reason="a shell script")
def test_a_newer_python_beside_an_old_one_is_found(tmp_path: Path) -> None:
    for name, text in (("python3", "exit 1"), ("python3.11", "exit 0")):
        (tmp_path / name).write_text(f"#!/bin/sh\n{text}\n", encoding="utf-8")
        (tmp_path / name).chmod(0o755)
    assert _find_python(tmp_path).stdout.strip() == str(tmp_path / "python3.11")


def _find_python(only: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["/bin/sh", ROOT / "tools" / "find-python.sh"],
        env={"PATH": str(only)},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("name", ["DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"])
def test_any_display_will_do(name: str) -> None:
    assert start.has_display({name: ":0"})


@linux
def test_without_a_display_the_papers_are_printed_and_named(tmp_path: Path) -> None:
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    environment |= {"DREAMDESK_HOME": str(tmp_path)}
    run = subprocess.run(
        [sys.executable, "-m", "tools.start"],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    lines = run.stdout.splitlines()
    assert "no display" in lines[0]
    papers = [ROOT / line.strip() for line in lines[-len(start.SAMPLES) :]]
    assert [paper.name for paper in papers] == list(start.SAMPLES)
    assert all(paper.read_bytes().startswith(b"%PDF") for paper in papers)


def test_the_environment_holds_what_constraints_say() -> None:
    text = (ROOT / "constraints.txt").read_text(encoding="utf-8")
    pinned = dict(line.split("==") for line in text.splitlines() if "==" in line)
    runs = ("PySide6_Essentials", "PySide6_Addons", "SQLAlchemy", "sqlcipher3", "reportlab")
    assert {name: metadata.version(name) for name in runs} == {name: pinned[name] for name in runs}
