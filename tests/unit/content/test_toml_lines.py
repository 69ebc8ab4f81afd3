from dreamdesk.content.toml_lines import lines_of, nearest_line

TEXT = '''schema = 1
title = "A"

[moved]
say = """
key = "not a key"
[not.a.table]
"""
choices = [
    "one",
]

[[phases]]
id = "a"
[[phases.prompts]]
id = "a-one"

[[phases.prompts]]
id = "a-two"
[[phases]]
id = "b"
[[phases.prompts]]
"quoted" = 1
'''


def test_every_key_and_table_has_its_line() -> None:
    lines = lines_of(TEXT)
    assert lines["title",] == 2
    assert lines["moved",] == 4
    assert lines["moved", "choices"] == 9
    assert lines["phases", 0] == 13
    assert lines["phases", 0, "prompts", 1, "id"] == 19
    assert lines["phases", 1, "prompts", 0, "quoted"] == 23


def test_what_only_looks_like_a_key_in_a_long_string_is_none() -> None:
    lines = lines_of(TEXT)
    assert ("moved", "key") not in lines
    assert ("not", "a", "table") not in lines


def test_a_missing_key_is_told_by_the_table_that_lacks_it() -> None:
    assert nearest_line(lines_of(TEXT), ("phases", 0, "prompts", 1, "question")) == 18


def test_a_missing_table_is_told_by_the_first_line() -> None:
    assert nearest_line(lines_of(TEXT), ("welcome",)) == 1
