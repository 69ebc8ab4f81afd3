import pytest

from dreamdesk.services import adviser_code
from dreamdesk.storage.vault import Vault


@pytest.mark.parametrize("code", ["1234", "000000", "98765432109876543210"])
def test_four_digits_or_more_are_a_code(code: str) -> None:
    assert adviser_code.acceptable(code)


@pytest.mark.parametrize("code", ["", "123", "12a4", "12 34", "１２３４", "٤٣٢١", "²³⁴⁵"])
def test_what_a_number_pad_cannot_type_is_no_code(code: str) -> None:
    assert not adviser_code.acceptable(code)


def test_only_the_code_itself_opens(fresh_vault: Vault) -> None:
    with fresh_vault.begin() as work:
        adviser_code.put(work, "2468")
        work.commit()
    with fresh_vault.begin() as work:
        assert adviser_code.opens(work, "2468")
        assert not any(adviser_code.opens(work, wrong) for wrong in ("", "246", "24680", "8642"))


def test_without_a_code_nothing_opens(fresh_vault: Vault) -> None:
    with fresh_vault.begin() as work:
        assert not adviser_code.chosen(work)
        assert not adviser_code.opens(work, "")


def test_a_new_code_takes_the_place_of_the_old(fresh_vault: Vault) -> None:
    with fresh_vault.begin() as work:
        adviser_code.put(work, "2468")
        adviser_code.put(work, "1357")
        assert adviser_code.chosen(work)
        assert not adviser_code.opens(work, "2468")
        assert adviser_code.opens(work, "1357")


def test_the_code_is_not_kept_in_plain_text(fresh_vault: Vault) -> None:
    with fresh_vault.begin() as work:
        adviser_code.put(work, "24682468")
        first = work.settings.get("adviser_code")
        adviser_code.put(work, "24682468")
        assert first is not None
        assert "2468" * 2 not in first
        assert first != work.settings.get("adviser_code"), "the same code, salted anew"
