"""What a stamp says that makes any paper worthless: "ONGELDIG". The words stand in `vocabulary/stamps.yaml`.

A stamp is wide and large: of one that is parted by its gaps ("ON | GELDIG") or goes on below ("VER- / VALLEN") each
piece by itself may say nothing, or the contrary.
"""

import re
from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache

from pipeline.extractors.flattened import any_of, any_phrase, compose
from pipeline.extractors.neighbours import Neighbours
from pipeline.model import Page, Word
from pipeline.text import bare, fold
from pipeline.vocabulary.stamps import stamps

_MOST_WORDS = 7
"""Of a line that is a stamp."""
_PIECES = re.compile(r"[^\w' ]+|\s-+\s")
_EDGES = " .!*-_'"
_FEWEST, _MOST_PIECES = 6, 12
"""Letters of a stamp that may stand in pieces, at least: any two words can make a shorter one; and cells, at most."""
_CONDITION_OR_SAMPLE = re.compile(
    r"\b(?:zonder|indien|tenzij|als|wanneer|kopie|afdruk|sans|si|sauf|copie|ohne|wenn|falls|ausdruck|without|if|unless"
    r"|copy|specimen|fictief|fictive?|fiktiv|fictional)\b"
)


def void_stamp() -> re.Pattern[str]:
    """What such a stamp says, as words of their own in folded or flattened text; a gap in it may be lost."""
    return any_phrase(stamps().ongeldig)


def says_worthless(printed: str) -> bool:
    """Whether a short line begins by saying that the paper is worth nothing, as "Zonder waarde - opleiding" does.

    Not where it goes on with when any paper would be, or says that its people are made up, as samples do.
    """
    first, *others = [piece for one in _PIECES.split(fold(printed)) if (piece := one.strip(_EDGES))] or [""]
    few = len(printed.split()) <= _MOST_WORDS
    return few and _worth().fullmatch(first) is not None and not any(map(_CONDITION_OR_SAMPLE.search, others))


@lru_cache(maxsize=1)
def _worth() -> re.Pattern[str]:
    return re.compile(any_of(stamps().zonder_waarde))


def stamp_in_pieces(page: Page, stamped: Collection[str] = ()) -> tuple[Word, ...]:
    """The words of the first stamp of a page whose pieces fill cells beside or under each other; none where none does.

    Whole cells only, that begin with a capital; under each other in capitals, or behind a hyphen. `stamped` are what
    such stamps say, each in its letters only; if not given, what voids any paper.
    """
    known = stamped or _voiding()
    begun = [at for at, line in enumerate(page.lines) if _may_begin(line.text, known)]
    around = Neighbours(page) if begun else None
    found = (words for at in begun if around for words in _from(at, page, around, known))
    return next(found, ())


def _may_begin(printed: str, known: Collection[str]) -> bool:
    """Whether a cell begins large and is what a stamp says, in pieces, or may be its first piece."""
    letters = bare(printed)
    return bool(letters) and compose(printed)[:1].isupper() and any(one.startswith(letters) for one in known)


def _from(at: int, page: Page, around: Neighbours, known: Collection[str]) -> Iterator[tuple[Word, ...]]:
    """The words of the stamps that begin with a cell: it alone, with those beside it, or with the one under it."""
    cells = (at, *around.cells_right(at)[:_MOST_PIECES])
    under = around.below(at)
    hyphened = page.lines[at].text.rstrip().endswith("-")
    runs = [cells[:size] for size in range(1, len(cells) + 1)]
    for run in (*runs, *(() if under is None else ((at, under),))):
        text = "".join(page.lines[cell].text for cell in run)
        told = len(bare(text)) >= _FEWEST and bare(text) in known
        words = tuple(word for cell in run for word in page.lines[cell].words)
        if told and len(words) > 1 and (run != (at, under) or text.isupper() or hyphened):
            yield words


def letters_of(phrases: Iterable[str]) -> frozenset[str]:
    """Phrases, each in its letters only, as `stamp_in_pieces` asks for them."""
    return frozenset(map(bare, phrases))


@lru_cache(maxsize=1)
def _voiding() -> frozenset[str]:
    models = (one for one in stamps().model if not one.startswith("model"))  # "MODEL / 595"
    return letters_of((*stamps().ongeldig, *stamps().zonder_waarde, *models))
