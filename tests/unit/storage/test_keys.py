import json
from dataclasses import replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from dreamdesk.domain.errors import VaultDamaged, VaultFromNewerVersion, WorldError, WrongPassword
from dreamdesk.storage import keys
from support.aggregates import unhurried
from support.vaults import cheap_effort


def key_file(password: str = "hemmeligt") -> tuple[bytes, bytes]:
    key = keys.new_key()
    return key, keys.written((keys.sealed_by_password(key, password, cheap_effort()),))


def changed(data: bytes, **content: object) -> bytes:
    return json.dumps({**json.loads(data), **content}).encode()


def test_the_password_gives_the_key_back() -> None:
    key, data = key_file("hemmeligt")
    assert keys.opened_by_password(keys.read(data), "hemmeligt") == key
    assert len(key) == 32


@unhurried
@given(st.text(max_size=20))
@example("")
@example("\ud800")
def test_any_password_can_be_chosen(password: str) -> None:
    key, data = key_file(password)
    assert keys.opened_by_password(keys.read(data), password) == key


def test_a_wrong_password_is_told_from_a_damaged_file() -> None:
    _, data = key_file("hemmeligt")
    with pytest.raises(WrongPassword):
        keys.opened_by_password(keys.read(data), "Hemmeligt")


def test_the_same_password_may_be_typed_with_letters_put_together_another_way() -> None:
    key, data = key_file("bl\u00e5b\u00e6r")
    assert keys.opened_by_password(keys.read(data), "bla\u030ab\u00e6r") == key


def test_two_vaults_with_one_password_share_nothing() -> None:
    (first,), (second,) = (keys.read(key_file("ens")[1]) for _ in range(2))
    assert first.salt != second.salt
    assert first.nonce != second.nonce
    assert first.sealed != second.sealed


def test_the_effort_is_written_in_the_file() -> None:
    effort = keys.Effort(memory_kib=64, passes=2, lanes=2)
    wrapping = keys.sealed_by_password(keys.new_key(), "x", effort)
    assert keys.read(keys.written((wrapping,)))[0].effort == effort


def test_a_real_vault_asks_for_256_mib_in_three_passes() -> None:
    assert keys.Effort() == keys.Effort(memory_kib=256 * 1024, passes=3, lanes=4)


def test_neither_password_nor_key_is_in_the_file() -> None:
    key, data = key_file("hemmeligt")
    assert b"hemmeligt" not in data
    assert key.hex().encode() not in data
    assert key not in data


@unhurried
@given(st.binary(max_size=200))
@example(b"")
@example(b"[]")
@example(b"{}")
@example(b"null")
@example(b'{"format": "x"}')
@example(b"[" * 100_000)
def test_nonsense_is_a_damaged_vault(data: bytes) -> None:
    with pytest.raises(VaultDamaged):
        keys.read(data)


def test_every_truncated_file_is_a_damaged_vault() -> None:
    _, data = key_file()
    for length in range(len(data) - 1):
        with pytest.raises(VaultDamaged):
            keys.read(data[:length])


def test_no_flipped_bit_opens_the_vault_or_blames_the_password() -> None:
    _, data = key_file()
    for place in range(len(data)):
        for bit in range(8):
            hurt = bytearray(data)
            hurt[place] ^= 1 << bit
            try:
                found = keys.read(bytes(hurt))
            except (VaultDamaged, VaultFromNewerVersion):
                continue
            assert found == keys.read(data)  # the flip only changed how the file is laid out


def test_a_newer_format_is_refused_as_newer() -> None:
    _, data = key_file()
    with pytest.raises(VaultFromNewerVersion):
        keys.read(changed(data, format=keys.FORMAT + 1, wrappings="something new"))


@pytest.mark.parametrize(
    "effort",
    [
        keys.Effort(memory_kib=1 << 40, passes=1, lanes=1),
        keys.Effort(memory_kib=8, passes=1 << 30, lanes=1),
        keys.Effort(memory_kib=8, passes=1, lanes=4),
        keys.Effort(memory_kib=8, passes=0, lanes=1),
        keys.Effort(memory_kib=1 << 20, passes=1, lanes=1 << 10),
    ],
)
def test_a_file_cannot_ask_for_more_effort_than_any_vault_needs(effort: keys.Effort) -> None:
    wrapping = keys.sealed_by_password(keys.new_key(), "x", cheap_effort())
    with pytest.raises(VaultDamaged):
        keys.read(keys.written((replace(wrapping, effort=effort),)))


def test_a_vault_that_no_password_opens_is_damaged() -> None:
    wrapping = keys.sealed_by_password(keys.new_key(), "x", cheap_effort())
    with pytest.raises(WorldError) as told:
        keys.opened_by_password((replace(wrapping, kind="something else"),), "x")
    assert type(told.value) is VaultDamaged


def test_wrappings_of_other_kinds_stand_beside_the_password() -> None:
    key = keys.new_key()
    password = keys.sealed_by_password(key, "x", cheap_effort())
    other = replace(password, kind="something else")
    assert keys.opened_by_password(keys.read(keys.written((other, password))), "x") == key
