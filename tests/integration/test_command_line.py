"""The command line, as a shell sees it."""

from __future__ import annotations

import getpass
import io
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from shutil import copytree, which

import pytest
from pypdf import PdfReader

from dreamdesk import app, command_line, command_texts, paths
from dreamdesk.__main__ import main
from dreamdesk.domain import errors
from support.vaults import PASSWORD

PLAIN = {"PATH": os.environ["PATH"], "LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}
ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a data folder that is not there yet."""
    monkeypatch.setenv("DREAMDESK_HOME", str(tmp_path / "data"))
    return tmp_path / "data"


@pytest.fixture
def used_home(home: Path, used_vault: Path) -> Path:
    """Return a data folder with one course."""
    copytree(used_vault, home)
    return home


@pytest.fixture
def types_password(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Return what lets somebody type a password on standard input."""

    def type_it(password: str) -> None:
        typed = io.TextIOWrapper(io.BytesIO(f"{password}\r\n".encode()))
        monkeypatch.setattr(sys, "stdin", typed)

    return type_it


def run(*arguments: str, home: Path, **more: str) -> subprocess.CompletedProcess[str]:
    """Run the program in a process of its own, in a language that has no æ, ø and å."""
    return subprocess.run(
        [sys.executable, "-m", "dreamdesk", *arguments],
        env={**PLAIN, "DREAMDESK_HOME": str(home), **more},
        capture_output=True,
        check=False,
        encoding="utf-8",
        timeout=60,
    )


def words_of(paper: Path) -> str:
    return " ".join(page.extract_text() for page in PdfReader(paper).pages)


def one_sentence(text: str) -> bool:
    return text.count("\n") == 1 and text.endswith("\n")


def test_the_version_is_told_without_qt() -> None:
    code = (
        "import sys\n"
        "from dreamdesk.__main__ import main\n"
        "try:\n    main(['--version'])\nexcept SystemExit as end:\n    status = end.code\n"
        "print(status, [name for name in sys.modules if name.startswith('PySide6')])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[0].startswith("DreamDesk ")
    assert done.stdout.splitlines()[1] == "0 []"


def test_the_sample_papers_are_printed_and_nothing_else_is_written(tmp_path: Path) -> None:
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    for reader, title in (("adviser", "Handleplan"), ("citizen", "Min drøm og mine skridt")):
        paper = tmp_path / f"{reader}.pdf"
        done = run(
            *("sample-plan", str(paper), "--pair", "narrative", "--for", reader),
            home=tmp_path / "data",
            HOME=str(tmp_path),
            TMPDIR=str(temporary),
        )
        assert (done.returncode, done.stderr) == (0, "")
        assert title in words_of(paper)
    left = {path.name for path in tmp_path.rglob("*")}
    assert left == {"tmp", "adviser.pdf", "citizen.pdf"}


@pytest.mark.skipif(which("strace") is None, reason="strace is not installed")
def test_no_command_opens_a_connection(tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    command = [sys.executable, "-m", "dreamdesk", "sample-plan", str(tmp_path / "plan.pdf")]
    subprocess.run(
        ["strace", "-f", "-e", "trace=socket", "-o", str(trace), *command],
        env={**PLAIN, "DREAMDESK_HOME": str(tmp_path / "data")},
        check=True,
        capture_output=True,
    )
    assert "AF_INET" not in trace.read_text()


@pytest.mark.parametrize("name", ["plan.docx", "plan.txt", "plan"])
def test_another_ending_is_wrong_use(
    name: str, home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["sample-plan", str(tmp_path / name)]) == 2
    told = capsys.readouterr().err
    assert ".pdf" in told
    assert one_sentence(told)
    assert not list(tmp_path.iterdir())


def test_wrong_arguments_end_with_2(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main(["sample-plan"])
    assert end.value.code == 2
    capsys.readouterr()


def test_a_folder_that_is_not_there_is_told(
    home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["sample-plan", str(tmp_path / "nowhere" / "plan.pdf")]) == 1
    told = capsys.readouterr().err
    assert "nowhere" in told
    assert one_sentence(told)


def test_courses_are_listed_and_a_plan_is_printed(
    used_home: Path,
    tmp_path: Path,
    types_password: Callable[[str], None],
    capsys: pytest.CaptureFixture[str],
) -> None:
    types_password(PASSWORD)
    assert main(["list", "--password-stdin"]) == 0
    listed = capsys.readouterr().out
    assert "Alma, sagsnummer 27-101" in listed
    workshop = ID.search(listed)
    assert workshop is not None
    paper = tmp_path / "side.pdf"
    types_password(PASSWORD)
    arguments = ["plan", workshop[0], str(paper), "--for", "citizen", "--password-stdin"]
    assert main(arguments) == 0
    assert "Alma" in words_of(paper)


def test_the_password_is_asked_for_without_being_shown(
    used_home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(getpass, "getpass", lambda prompt: PASSWORD)
    assert main(["list"]) == 0
    assert "Alma" in capsys.readouterr().out


def test_without_a_terminal_the_password_is_not_typed_in_the_open(
    used_home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def no_terminal(prompt: str) -> str:
        import warnings

        warnings.warn("shown", getpass.GetPassWarning, stacklevel=1)
        return PASSWORD

    monkeypatch.setattr(getpass, "getpass", no_terminal)
    assert main(["list"]) == 1
    assert capsys.readouterr().err == f"{command_texts.NO_TERMINAL}\n"


def test_a_wrong_password_is_told(
    used_home: Path, types_password: Callable[[str], None], capsys: pytest.CaptureFixture[str]
) -> None:
    types_password("noget andet")
    assert main(["list", "--password-stdin"]) == 1
    told = capsys.readouterr().err
    assert "ikke kodeordet" in told
    assert one_sentence(told)


def test_without_a_vault_nobody_is_asked_for_a_password(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(getpass, "getpass", lambda prompt: pytest.fail("asked"))
    assert main(["list"]) == 1
    assert one_sentence(capsys.readouterr().err)
    assert not home.exists()


@pytest.mark.parametrize("name", ["plan", "00000000-0000-4000-8000-000000000000"])
def test_an_unknown_workshop_is_told(
    name: str,
    used_home: Path,
    tmp_path: Path,
    types_password: Callable[[str], None],
    capsys: pytest.CaptureFixture[str],
) -> None:
    types_password(PASSWORD)
    assert main(["plan", name, str(tmp_path / "plan.pdf"), "--password-stdin"]) == 1
    told = capsys.readouterr().err
    assert "dreamdesk list" in told
    assert one_sentence(told)


def test_our_own_content_is_found_in_order(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["content", "check", str(paths.assets())]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert any(line.endswith("deck.toml: ok") for line in lines)
    assert any(line.endswith("narrativ.toml: ok") for line in lines)


def test_broken_content_is_named_with_its_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    frames = Path(copytree(paths.assets() / "frames", tmp_path / "frames"))
    file = frames / "narrativ.toml"
    text = file.read_text(encoding="utf-8")
    number = next(n for n, line in enumerate(text.splitlines(), 1) if line.startswith("feeds"))
    lines = text.splitlines()
    lines[number - 1] = 'feeds = "nothing we know"'
    file.write_text("\n".join(lines), encoding="utf-8")
    assert main(["content", "check", str(tmp_path)]) == 1
    told = capsys.readouterr()
    assert f"{file}:{number}: expected feeds as one of" in told.out
    assert one_sentence(told.err)


def test_a_folder_without_content_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["content", "check", str(tmp_path)]) == 1
    assert str(tmp_path) in capsys.readouterr().err


def test_the_doctor_has_a_line_for_each_thing(tmp_path: Path) -> None:
    done = run("doctor", home=tmp_path / "data", QT_QPA_PLATFORM="offscreen")
    assert (done.returncode, done.stderr) == (0, "")
    things = [line.split()[0] for line in done.stdout.splitlines()]
    assert things == ["skærm", "lyd", "stemme", "skrift", "indhold", "værksteder", "disk"]
    assert not list(tmp_path.iterdir())


def test_the_doctor_says_what_is_missing(tmp_path: Path) -> None:
    vault = tmp_path / "data" / "vault"
    vault.mkdir(parents=True)
    (vault / "vault.key").write_bytes(b"not a key")
    done = run("doctor", home=tmp_path / "data")
    assert done.returncode == 1
    assert one_sentence(done.stderr)
    screen, *_, box, _disk = done.stdout.splitlines()
    assert "mangler" in screen
    assert "it-afdelingen" in box


def test_without_a_display_the_program_says_so(tmp_path: Path) -> None:
    if sys.platform != "linux":
        pytest.skip("other systems always have a display")
    for arguments in ((), ("--sample",)):
        done = run(*arguments, home=tmp_path / "data")
        assert (done.returncode, done.stderr) == (1, f"{command_texts.NO_DISPLAY}\n")
    assert not list(tmp_path.iterdir())


def test_the_program_opens_on_the_data_folder_or_on_the_sample(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[object] = []
    monkeypatch.setattr(app, "run", lambda data: opened.append(data) or 0)
    monkeypatch.setattr(app, "run_sample", lambda: opened.append("sample") or 0)
    assert main([]) == 0
    assert main(["--sample"]) == 0
    assert opened == [home, "sample"]


@pytest.mark.expects_log("RuntimeError")
def test_our_own_mistake_is_told_and_logged_without_words(
    home: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    said = "".join(("Alma", " sagde"))

    def mistaken(*_: object) -> None:
        raise RuntimeError(said)

    monkeypatch.setattr(command_line, "_library", mistaken)
    assert main(["sample-plan", str(tmp_path / "plan.pdf")]) == 1
    assert capsys.readouterr().err == f"{command_texts.BUG}\n"
    log = (home / "log" / "dreamdesk.log").read_text(encoding="utf-8")
    assert "RuntimeError" in log
    assert said not in log


def test_every_trouble_of_the_world_has_a_sentence(tmp_path: Path) -> None:
    made = {
        errors.FolderNotWritable: errors.FolderNotWritable(tmp_path),
        errors.ContentBroken: errors.ContentBroken(tmp_path / "deck.toml", 3, "words"),
        errors.FileRefused: errors.FileRefused(errors.Refusal.TORN),
        errors.SoundUnplayable: errors.SoundUnplayable("Første lys"),
    }
    for kind in errors.WorldError.__subclasses__():
        told = command_texts.sentence(made[kind] if kind in made else kind())
        assert told
        assert "\n" not in told
        assert "{" not in told
