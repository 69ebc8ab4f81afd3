"""QML cut into words, numbers, strings and signs, each with its line."""

from __future__ import annotations

import re
from dataclasses import dataclass

_TOKEN = re.compile(
    r"""
      (?P<comment>//[^\n]*|/\*.*?\*/)
    | (?P<string>"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)
    | (?P<number>\d+(?:\.\d+)?(?:[eE][-+]?\d+)?|\.\d+)
    | (?P<word>[A-Za-z_$][\w$]*)
    | (?P<sign>=>|===|!==|==|!=|<=|>=|&&|\|\||\?\?|\?\.|\+\+|--|\+=|-=|\*=|/=|[^\s\w])
    """,
    re.VERBOSE | re.DOTALL,
)
_REGEX = re.compile(r"/(?![*/])(?:\\.|\[[^\]\n]*\]|[^/\\\n])+/[a-z]*")
# After one of these a slash begins a regular expression and does not divide.
_BEFORE_REGEX = frozenset({"(", ",", "=", ":", "[", "!", "&&", "||", "?", "{", ";", "return", "=>"})


@dataclass(frozen=True)
class Token:
    """A word, number, string, sign or regular expression, and the line it begins on."""

    kind: str
    text: str
    line: int


def tokens(text: str) -> list[Token]:
    """Cut QML into tokens; comments and white space are left out."""
    found: list[Token] = []
    at, line = 0, 1
    while at < len(text):
        may_be_regex = text[at] == "/" and (not found or found[-1].text in _BEFORE_REGEX)
        match = (_REGEX.match(text, at) if may_be_regex else None) or _TOKEN.match(text, at)
        if match is None:  # white space, or a stray sign that no rule is about
            line += text[at] == "\n"
            at += 1
            continue
        kind = match.lastgroup or "regex"
        if kind != "comment":
            found.append(Token(kind, match[0], line))
        line += match[0].count("\n")
        at = match.end()
    return found
