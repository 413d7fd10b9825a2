"""Fields that rest on words that are struck out, or on what is left when a word beside them is: neither decides."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from pipeline.model import Box, Evidence, Field, Page

STRUCK_OUT = "struck_out"
"""The doubt of such a field."""
_PARTICULARS = frozenset({"holder", "name", "birth_date", "_national_number"})
"""Before which a title ("heer/mevrouw") may be struck out without saying anything of them."""
_NEXT_LINE = 2.0
"""How far below a word, in heights, the line at most is on which its sentence goes on."""

_Place = tuple[int, Box]
"""Where a word stands: the number of its page, and its box."""


def with_struck_out(fields: Mapping[str, Field], pages: Sequence[Page]) -> dict[str, Field]:
    """The fields, those in doubt that were read from struck words of `pages`, or from the next word: "~~niet~~ blanco".

    Of "~~ja~~ / neen" only one is in doubt, as what is struck there takes nothing from the other.
    """
    struck = [(page.number, word.box) for page in pages for word in page.words if word.struck]
    if not struck:
        return dict(fields)
    beside = [*struck, *_beside(pages)]
    own = [(page.number, word.box) for page in pages for word in page.words if word.struck and "/" not in word.text]
    return {
        name: replace(field, doubt=STRUCK_OUT)
        if any(_rests_on(one, own if name in _PARTICULARS else beside) for one in field.evidence)
        else field
        for name, field in fields.items()
    }


def _beside(pages: Sequence[Page]) -> Iterator[_Place]:
    """The words that follow or precede a struck one, on its line or the next, with no sign between them."""
    for page in pages:
        for first, second in pairwise(page.words):
            if first.struck == second.struck or not (first.text[-1:].isalnum() and second.text[:1].isalnum()):
                continue
            if abs(second.box.middle - first.box.middle) <= _NEXT_LINE * max(first.box.height, second.box.height):
                yield page.number, (second if first.struck else first).box


def _rests_on(evidence: Evidence, places: Sequence[_Place]) -> bool:
    return any(
        page == evidence.page and evidence.box.y0 < box.middle < evidence.box.y1 and evidence.box.shared(box)[0] > 0
        for page, box in places
    )
