"""Which libraries a Linux program file asks the loader for, read without any other program."""

from __future__ import annotations

import struct
from pathlib import Path

_LOAD, _DYNAMIC = 1, 2
_NEEDED, _STRING_TABLE = 1, 5


def needed(file: Path) -> set[str]:
    """Return the names in a 64-bit, little-endian ELF file; see elf(5)."""
    data = file.read_bytes()
    assert data[:6] == b"\x7fELF\x02\x01", f"{file} is not a 64-bit ELF file"
    (table,) = struct.unpack_from("<Q", data, 0x20)
    size, count = struct.unpack_from("<HH", data, 0x36)
    headers = [struct.unpack_from("<IIQQQQ", data, table + size * i) for i in range(count)]
    # kind, flags, offset in the file, address, physical address, size in the file
    dynamic = next(header for header in headers if header[0] == _DYNAMIC)
    entries = list(struct.iter_unpack("<QQ", data[dynamic[2] : dynamic[2] + dynamic[5]]))
    address = next(value for tag, value in entries if tag == _STRING_TABLE)
    strings = next(
        address - header[3] + header[2]
        for header in headers
        if header[0] == _LOAD and header[3] <= address < header[3] + header[5]
    )
    starts = [strings + value for tag, value in entries if tag == _NEEDED]
    return {data[start : data.index(b"\0", start)].decode() for start in starts}
