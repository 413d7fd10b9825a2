"""An article of law named on an extract, with what tells whether it is the article of this extract's own model.

All text is flattened (`flattened.flat`).
"""

import re
from dataclasses import dataclass, replace
from itertools import pairwise

from pipeline.extractors.criminal_record.words.articles import (
    CONNECTED,
    EXPLAINED_AFTER,
    FIRST,
    FULL_TITLE,
    GENERAL,
    HEAD_OF_ITEM,
    RANGE_AFTER,
    RANGE_BEFORE,
    SECOND,
    USE_AFTER,
)
from pipeline.model import Page, Word

_SEVERAL = 2
"""Of a text that explains models, at least."""
_UNDER_TITLE = 3
"""How many lines under the title of an extract belong to it."""
_NEXT_USE = re.compile(r"\s?[;,]\s(?:en |et |und )?(?:voor|pour|fur|for) [^.;:]{3,90}")
"""Between two models that a sentence tells one after the other, with what each is for."""


@dataclass(frozen=True, slots=True)
class Mention:
    """An article of the Code at a place on a page."""

    model: str
    start: int
    end: int
    line: int
    words: tuple[Word, ...]
    page: Page
    strong: bool = False
    ticked: bool = False
    speaks_of_itself: bool = False
    listed: bool = False
    requested: bool = False
    """It says which one the holder asked for: where the paper names no other model, that is the one he got."""
    of_another: bool = False
    """It advises or compares: what it names is not this extract's, nor does it stand against it."""
    interrupted: bool = False
    """An answer of the register stands amid such a sentence, of which it is no part."""

    def ranged(self, text: str) -> bool:
        """Whether it stands in a range of articles of the text that it was found in, which names no model."""
        before = text[max(0, self.start - 20) : self.start]
        return bool(RANGE_AFTER.match(text[self.end : self.end + 20]) or RANGE_BEFORE.search(before))


def lists_marked(found: list[Mention], text: str) -> list[Mention]:
    """`found`, with those marked as `listed` that stand in a list of models: that does not tell which this one is."""
    listed: set[int] = set()
    for index, (one, other) in enumerate(pairwise(found)):
        between = text[one.end : other.start]
        same_line = one.line == other.line and CONNECTED.match(between)
        near = found[max(0, index - 2) : index + 4]
        legend = len({each.model for each in near if each.strong and abs(each.line - one.line) <= 4}) > 2
        # "Uw uittreksel is van het model 596.2" above a legend is no item of it; nothing like it makes a model general
        ended = one.model in (FIRST, SECOND) and one.speaks_of_itself and not other.speaks_of_itself
        stacked = other.line - one.line in (1, 2) and len(between) <= 90 and legend and not ended
        if one.model != other.model and (same_line or stacked or (len(between) <= 24 and "." not in between)):
            listed |= {index, index + 1}
    for index, one in enumerate(found):
        if one.ranged(text):
            listed.add(index)
    return [replace(one, listed=one.listed or index in listed) for index, one in enumerate(found)]


def told_on(found: list[Mention], text: str) -> list[Mention]:
    """`found`, with those of another extract too to which a sentence on others goes on: "; voor jongeren 596.2"."""
    told: list[Mention] = []
    for one in found:
        after = bool(told) and told[-1].of_another and _NEXT_USE.fullmatch(text[told[-1].end : one.start])
        told.append(replace(one, of_another=True, strong=False) if after and not one.speaks_of_itself else one)
    return told


def explained(found: list[Mention], text: str) -> list[Mention]:
    """`found`, with those marked as `listed` of which the text explains the use: "Model 596.1 is bestemd voor".

    Only where it explains several models; those that only head what they serve for, as the own model of an extract may
    ("Artikel 595. Voor elke activiteit"), where it explains all of them.
    """
    told = {index for index, one in enumerate(found) if EXPLAINED_AFTER.match(text, one.end)}
    if len({found[index].model for index in told}) < _SEVERAL:
        told = set()
    heads = [index for index, one in enumerate(found) if _heads_use(one, text)]
    later = {found[index].model for index in heads[1:]}
    if {found[index].model for index in (*told, *heads)} >= {GENERAL, FIRST, SECOND}:
        told |= set(heads[1:] if heads and found[heads[0]].model in later else heads)
    return [replace(one, listed=True) if index in told else one for index, one in enumerate(found)]


def _heads_use(one: Mention, text: str) -> bool:
    """Whether an article ends the head of an item, which says behind or below for what its model serves.

    Right under the title of the extract it is its own.
    """
    *over, before = text[: one.start].rsplit("\n", _UNDER_TITLE + 1)[-_UNDER_TITLE - 1 :]
    if any(FULL_TITLE.match(line) for line in over):
        return False
    return USE_AFTER.match(text, one.end) is not None and HEAD_OF_ITEM.fullmatch(before) is not None
