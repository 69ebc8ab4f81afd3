"""The pieces, one module each, in the order in which the playlist has them."""

from __future__ import annotations

from importlib import import_module

from tools.music.score import Score

IN_ORDER = (
    "foerste_lys", "aaben_doer", "vinduet_mod_haven", "dug_paa_graesset",
    "novemberlys", "det_lange_brev", "stille_vand", "under_sneen",
    "ned_ad_bakken", "torvedag", "cyklen", "over_pytten",
    "mod_vinden", "faergen", "nattoget", "gamle_skridt",
    "hjem_igen",
)  # fmt: skip


def compose(name: str) -> Score:
    """Return the score of one piece, by its module's name or its id."""
    score: Score = import_module(f"tools.music.pieces.{name.replace('-', '_')}").compose()
    return score


def all_scores() -> list[Score]:
    """Return every score, in order."""
    return [compose(name) for name in IN_ORDER]
