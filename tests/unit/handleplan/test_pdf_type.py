import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dreamdesk.handleplan.pdf_type import UNSEEN_SIGN, Face, Style, TypeCase

BODY = Style(Face.REGULAR, 11, 15, "#000000")
QUOTE = Style(Face.ITALIC, 11, 15, "#000000", balanced=True)
WIDTH = 180.0


def lines(text: str, style: Style = BODY, width: float = WIDTH) -> tuple[str, ...]:
    return TypeCase().lines(text, style, width).lines


def test_a_text_breaks_between_words() -> None:
    text = "Der er en tom stol med en frakke på. Nogen har holdt den fri."
    broken = lines(text)
    assert len(broken) > 1
    assert " ".join(broken) == text


@given(st.text(st.characters(codec="utf-8"), max_size=300))
def test_no_line_is_wider_than_the_column(text: str) -> None:
    case = TypeCase()
    for style in (BODY, QUOTE):
        broken = case.lines(text, style, WIDTH)
        face = Style(broken.face, style.size, style.leading, style.colour)
        assert all(case.width(line, face) <= WIDTH + 0.01 for line in broken.lines)


@given(st.text(st.sampled_from("abcæøåÆØÅ é-,.»«…\n"), max_size=300))
def test_no_sign_that_the_type_has_is_lost(text: str) -> None:
    kept = "".join(unicodedata.normalize("NFC", text).split())
    assert "".join("".join(lines(text)).split()) == kept
    assert "".join("".join(lines(text, QUOTE)).split()) == kept


def test_a_word_wider_than_the_column_is_cut_and_nothing_of_it_lost() -> None:
    word = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz"
    broken = lines(f"Et {word} her", width=80)
    assert len(broken) > 3
    assert word in "".join(broken)


def test_a_line_break_and_a_blank_line_are_kept() -> None:
    assert lines("et\nto\r\n\r\n\r\n\r\ntre\u2028fire") == ("et", "to", "", "tre", "fire")


def test_a_balanced_text_has_no_stray_last_word() -> None:
    text = "Båden kommer ikke ud at sejle mere nu"
    plain, balanced = lines(text), lines(text, replace(BODY, balanced=True))
    assert len(plain) == len(balanced) == 2
    case = TypeCase()
    last = [case.width(broken[-1], BODY) for broken in (plain, balanced)]
    assert last[1] > last[0]
    assert " ".join(balanced) == text


def test_signs_that_the_type_lacks_leave_one_sign_and_the_words_around_it() -> None:
    case = TypeCase()
    broken = case.lines("ro 👩‍👩‍👧😀 og fred שלום", BODY, 500).lines
    assert broken == (f"ro {UNSEEN_SIGN} og fred {UNSEEN_SIGN}",)
    assert case.lacked_signs


def test_an_ordinary_text_lacks_no_sign() -> None:
    case = TypeCase()
    case.lines("Łódź, İstanbul, Đà Nẵng, Київ, Αθήνα – »ja« … € ½", BODY, 500)
    assert not case.lacked_signs


def test_an_alphabet_that_the_italic_lacks_is_set_upright() -> None:
    case = TypeCase()
    assert case.lines("Я хочу домой", QUOTE, 500).face is Face.REGULAR
    assert case.lines("Jeg vil hjem", QUOTE, 500).face is Face.ITALIC
    assert not case.lacked_signs


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("bla\u030aba\u030ar", "blåbår"),
        ("a\tb", "a b"),
        ("a\x00\x07b", "ab"),
        ("soft\u00adhyphen", "softhyphen"),
        ("zero\u200bwidth", "zerowidth"),
        ("non\u2011breaking", "non-breaking"),
        ("lone \ud800 half", f"lone {UNSEEN_SIGN} half"),
    ],
)
def test_odd_signs_are_tidied(text: str, shown: str) -> None:
    assert lines(text, width=500) == (shown,)


def test_an_empty_text_is_one_empty_line() -> None:
    assert lines("") == lines(" \n ") == ("",)
