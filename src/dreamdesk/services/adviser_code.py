"""The adviser's short code: the fence between one citizen's workshop and everything else."""

from __future__ import annotations

import hashlib
import hmac
import secrets

from dreamdesk.services.ports import Work

_NAME = "adviser_code"
_SHORTEST = 4


def acceptable(code: str) -> bool:
    """Tell whether a code is long enough and only digits, so that a number pad can type it."""
    return len(code) >= _SHORTEST and code.isascii() and code.isdigit()


def put(work: Work, code: str) -> None:
    """Remember a code, salted and hashed."""
    salt = secrets.token_bytes(16)
    work.settings.put(_NAME, f"{salt.hex()}:{_digest(salt, code).hex()}")


def chosen(work: Work) -> bool:
    """Tell whether there is a code: not when the first start was cut short."""
    return bool(work.settings.get(_NAME))


def opens(work: Work, code: str) -> bool:
    """Tell whether this is the code."""
    kept = work.settings.get(_NAME)
    if not kept:
        return False
    salt, digest = (bytes.fromhex(part) for part in kept.split(":"))
    return hmac.compare_digest(_digest(salt, code), digest)


def _digest(salt: bytes, code: str) -> bytes:
    # The vault around it is what protects: this only keeps the code out of plain reading.
    return hashlib.scrypt(code.encode(), salt=salt, n=2**12, r=8, p=1)
