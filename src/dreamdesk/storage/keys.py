"""The key file: the vault's random key, wrapped by what somebody knows."""

from __future__ import annotations

import hashlib
import json
import secrets
import unicodedata
from base64 import b64decode, b64encode
from dataclasses import dataclass
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from dreamdesk.domain.errors import VaultDamaged, VaultFromNewerVersion, WrongPassword

FORMAT = 1
"""The format that this version writes; a higher number in a file comes from a newer version."""

PASSWORD = "password"  # noqa: S105 - the name of a kind of wrapping

_KEY_BYTES = 32
_SALT_BYTES = 16
_NONCE_BYTES = 12
_MOST_MEMORY_KIB = 4 << 20
_MOST_PASSES = 100
_MOST_LANES = 64


@dataclass(frozen=True, slots=True)
class Effort:
    """How much work one guess at a password costs (Argon2id, RFC 9106).

    `memory_kib` is in KiB, `passes` counts the walks through that memory, `lanes` the walks side
    by side. The defaults take about half a second on a 2020 laptop.
    """

    memory_kib: int = 256 << 10
    passes: int = 3
    lanes: int = 4


@dataclass(frozen=True, slots=True)
class Wrapping:
    """The vault's key, sealed by one secret; `kind` tells which ("password")."""

    kind: str
    effort: Effort
    salt: bytes
    nonce: bytes
    sealed: bytes


def new_key() -> bytes:
    """Return a random 256-bit key."""
    return secrets.token_bytes(_KEY_BYTES)


def sealed_by_password(key: bytes, password: str, effort: Effort) -> Wrapping:
    """Seal the vault's key with a password. Takes as long as `effort` says."""
    salt, nonce = secrets.token_bytes(_SALT_BYTES), secrets.token_bytes(_NONCE_BYTES)
    sealed = AESGCM(_stretched(password, salt, effort)).encrypt(nonce, key, None)
    return Wrapping(PASSWORD, effort, salt, nonce, sealed)


def opened_by_password(wrappings: tuple[Wrapping, ...], password: str) -> bytes:
    """Return the vault's key.

    Raises WrongPassword, or VaultDamaged when no wrapping is sealed by a password.
    """
    wrapping = next((known for known in wrappings if known.kind == PASSWORD), None)
    if wrapping is None:
        raise VaultDamaged
    cipher = AESGCM(_stretched(password, wrapping.salt, wrapping.effort))
    try:
        return cipher.decrypt(wrapping.nonce, wrapping.sealed, None)
    except InvalidTag:
        raise WrongPassword from None


def written(wrappings: tuple[Wrapping, ...]) -> bytes:
    """Return the content of a key file.

    The checksum tells a file that was hurt from a password that was mistyped.
    """
    content = {"format": FORMAT, "wrappings": [_plain(wrapping) for wrapping in wrappings]}
    return json.dumps({**content, "checksum": _checksum(content)}, indent=2).encode()


def read(data: bytes) -> tuple[Wrapping, ...]:
    """Return the wrappings in a key file; raises VaultDamaged or VaultFromNewerVersion."""
    try:
        content = json.loads(data)
        if content["format"] > FORMAT:
            raise VaultFromNewerVersion
        if content.pop("checksum") != _checksum(content):
            raise VaultDamaged
        return tuple(_wrapping(plain) for plain in content["wrappings"])
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        raise VaultDamaged from None


def _stretched(password: str, salt: bytes, effort: Effort) -> bytes:
    # The same password typed on another keyboard may come as "a" and a ring instead of "å".
    typed = unicodedata.normalize("NFC", password).encode("utf-8", "surrogatepass")
    derivation = Argon2id(
        salt=salt,
        length=_KEY_BYTES,
        iterations=effort.passes,
        lanes=effort.lanes,
        memory_cost=effort.memory_kib,
    )
    return derivation.derive(typed)


def _plain(wrapping: Wrapping) -> dict[str, Any]:
    return {
        "kind": wrapping.kind,
        "memory_kib": wrapping.effort.memory_kib,
        "passes": wrapping.effort.passes,
        "lanes": wrapping.effort.lanes,
        "salt": b64encode(wrapping.salt).decode(),
        "nonce": b64encode(wrapping.nonce).decode(),
        "sealed": b64encode(wrapping.sealed).decode(),
    }


def _wrapping(plain: dict[str, Any]) -> Wrapping:
    effort = Effort(plain["memory_kib"], plain["passes"], plain["lanes"])
    _check(effort)
    secret = (b64decode(plain[name], validate=True) for name in ("salt", "nonce", "sealed"))
    return Wrapping(plain["kind"], effort, *secret)


def _check(effort: Effort) -> None:
    """A file must not be able to ask for all the memory there is."""
    known = (
        0 < effort.lanes <= _MOST_LANES
        and 0 < effort.passes <= _MOST_PASSES
        and 8 * effort.lanes <= effort.memory_kib <= _MOST_MEMORY_KIB
    )
    if not known:
        raise VaultDamaged


def _checksum(content: dict[str, Any]) -> str:
    return hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()
