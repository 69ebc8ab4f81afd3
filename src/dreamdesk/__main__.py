"""The command line: arguments, nothing else."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from io import TextIOWrapper
from pathlib import Path

from dreamdesk import __version__

_PAIRS = ("narrative", "empowerment", "systemic")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; returns 0, or 1 with one sentence on stderr (2 for wrong arguments)."""
    _speak_utf8()
    chosen = _parser().parse_args(arguments)
    from dreamdesk import command_line

    return command_line.run(chosen)


def _speak_utf8() -> None:
    """Write UTF-8 whatever the system's language is: Danish has letters that "C" has not."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="dreamdesk", description="Hold et drømmeværksted.")
    parser.add_argument("--version", action="version", version=f"DreamDesk {__version__}")
    parser.add_argument(
        "--sample", action="store_true", help="åbn et eksempel, der forsvinder igen"
    )
    commands = parser.add_subparsers(dest="command")
    sample = commands.add_parser("sample-plan", help="eksemplets papirer som PDF")
    sample.add_argument("out", type=Path)
    sample.add_argument("--pair", choices=_PAIRS, default="narrative")
    _for(sample)
    plan = commands.add_parser("plan", help="et værksteds papirer som PDF")
    plan.add_argument("workshop")
    plan.add_argument("out", type=Path)
    _for(plan)
    _password(plan)
    _password(commands.add_parser("list", help="forløb og værksteder med deres id"))
    commands.add_parser("doctor", help="en linje for hver ting, programmet har brug for")
    check = commands.add_parser("content", help="efterse kortsæt, spillelister og samtaleguider")
    check.add_argument("action", choices=["check"])
    check.add_argument("path", type=Path, nargs="+")
    return parser


def _for(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--for", dest="reader", choices=["adviser", "citizen"], default="adviser")


def _password(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--password-stdin", action="store_true", help="læs kodeordet fra stdin")


if __name__ == "__main__":
    sys.exit(main())
