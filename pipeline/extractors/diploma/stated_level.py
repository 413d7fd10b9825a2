"""The level of a qualifications framework that a page states for its degree: "VKS-niveau 6", "EQF level 6".

A master's degree is of level 7 and a doctor's of 8 in the European framework and in the Belgian ones. A page that
names a lower one, and neither of these, contradicts such a title. The words stand in
`vocabulary/diploma_sentences.yaml`.
"""

import re
from functools import lru_cache

from pipeline.extractors.degree_sentences import diploma_sentences
from pipeline.extractors.flattened import any_of, flat, words_between
from pipeline.model import Page, Word

_HIGHER = frozenset({"7", "8"})
_MOST_APART = 24
"""Characters between the framework and the word for its level, or before the figure, at most."""


def lower_level(page: Page) -> tuple[Word, ...]:
    """The words that state a level below that of a master; none where none does, or others state 7 or 8.

    A text on all levels names several; a page that states no level says nothing.
    """
    found = [
        (m["level"] or m["before"], words_between(line, m.start(), m.end()))
        for line in page.lines
        for m in _stated().finditer(flat(line.text))
    ]
    if any(level in _HIGHER for level, _ in found):
        return ()
    return found[0][1] if found else ()


@lru_cache(maxsize=1)
def _stated() -> re.Pattern[str]:
    framework, level = any_of(diploma_sentences().kwalificatiekader), any_of(diploma_sentences().kader_niveau)
    between = rf"[^0-9.;]{{0,{_MOST_APART}}}?"
    return re.compile(
        rf"(?<![a-z])(?:(?:{framework})(?![a-z]){between}(?:{level})?[\s:\-]{{0,3}}(?<![0-9])(?P<level>[1-8])"
        rf"(?![0-9.,/])|(?:{level})[\s:\-]{{0,3}}(?P<before>[1-8])(?![0-9.,/]){between}(?<![a-z])(?:{framework})"
        r"(?![a-z]))"
    )
