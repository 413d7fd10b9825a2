"""Whether somebody signed the page by hand: something is written by the office or name of who signs for the authority.

"De gemachtigde ambtenaar", "Handtekening", "Le Bourgmestre" tell the place; a signature stands over, under or beside
it. Of a page that is no picture of paper nothing is seen, and a page without such a place shows none.
"""

from collections.abc import Collection, Sequence

from pipeline.extractors.criminal_record.words.wordlists import listed
from pipeline.model import Box, Page

_WORDS = 9
"""Of a line that tells the place, at most."""
_OVER, _UNDER = 0.08, 0.12
"""Of the height of the page: how far over and under its place a signature may begin."""
_BESIDE = 0.15
"""Of the width of the page: how far beside it."""


def is_signed(page: Page, lines: Sequence[str], asking: Collection[int]) -> bool:
    """Whether something is written by hand in a place for the signature of an authority.

    `lines` are the texts of the page, and `asking` the indices of those that say that it needs one.
    """
    if not page.marks:
        return False
    places = [page.lines[at].box for at, text in enumerate(lines) if at not in asking and _is_place(text)]
    return any(_is_at(mark, place) for mark in page.marks for place in places)


def _is_place(text: str) -> bool:
    if not 0 < len(text.split()) <= _WORDS or listed("houder_als_onderwerp").search(text):
        return False
    return listed("tekent", "plaats_van_handtekening").search(text) is not None


def _is_at(mark: Box, place: Box) -> bool:
    beside, _ = mark.shared(place)
    return beside >= -_BESIDE and place.y0 - _OVER <= mark.y1 and mark.y0 <= place.y1 + _UNDER
