"""A paper that names the degrees of several people, as the programme of a ceremony does: it is nobody's diploma.

A second person counts where the name stands right under the holder's, on a line of its own as the holder's does, or
behind "en".
"""

from collections.abc import Sequence

from pipeline.extractors.degree_words import EDGES, NO_NAME
from pipeline.extractors.degrees import known_words
from pipeline.extractors.names import as_name, is_name
from pipeline.extractors.names.at_end import name_at_end
from pipeline.extractors.names.persons import known_places
from pipeline.extractors.names.run import bare, run_of
from pipeline.extractors.names.words import BIRTH_WORDS, PARTICLES, TITLES
from pipeline.model import Box, Field, Line, Page, Word
from pipeline.text import fold, word_set

_AND = word_set("en et und and & alsook ainsi sowie")
_EDGE = 0.0005
"""By how much a word may reach out of the box of the name."""
_NEAR = 2.5
"""Heights within which the next name of a list stands."""


def names_another(holder: Field, pages: Sequence[Page]) -> bool:
    """Whether beside the `holder` that was read on one of the pages another person is named in the same way.

    Where none was read, whether two people are named on one line.
    """
    if holder.value is None or not holder.evidence:
        return any(_pair_of_names(line.words) for page in pages for line in page.lines)
    place, name = holder.evidence[0], str(holder.value)
    for page in (one for one in pages if one.number == place.page):
        for line in page.lines:
            at = [at for at, word in enumerate(line.words) if _within(word.box, place.box)]
            if at and _goes_on(line.words[at[-1] + 1 :], name):
                return True
            alone = bool(at) and at[-1] == len(line.words) - 1
            if alone and any(_is_another(other, line, name) for other in page.lines):
                return True
    return False


def _pair_of_names(words: Sequence[Word]) -> bool:
    """Whether "Els Peeters en Jan Claes" stands on a line."""
    for at, word in enumerate(words):
        if fold(word.text) in _AND and (first := tuple(name_at_end(words[:at]))) and _other_person(first, ""):
            return _goes_on(words[at:], as_name(first))
    return False


def _within(inner: Box, outer: Box) -> bool:
    across = outer.x0 - _EDGE <= inner.x0 and inner.x1 <= outer.x1 + _EDGE
    return across and outer.y0 - _EDGE <= inner.y0 and inner.y1 <= outer.y1 + _EDGE


def _goes_on(words: Sequence[Word], holder: str) -> bool:
    """Whether "en Jan Claes" follows."""
    return len(words) > 2 and fold(words[0].text) in _AND and _other_person(run_of(words[1:]), holder)


def _is_another(other: Line, line: Line, holder: str) -> bool:
    """Whether a line is nothing but another name, right under that of the holder and printed as that is."""
    if not other.words or not 0.5 * line.box.height < other.box.middle - line.box.middle <= _NEAR * line.box.height:
        return False
    titled = other.words[1:] if bare(other.words[0].text) in TITLES else other.words
    run = run_of(titled)
    alone = bool(run) and run[-1] is other.words[-1]
    alike = other.words[-1].text.isupper() == line.words[-1].text.isupper()
    return alone and alike and _other_person(run, holder)


def _other_person(words: Sequence[Word], holder: str) -> bool:
    text = as_name(words)
    folded = [fold(word).strip(EDGES) for word in text.split()]
    own = {fold(word).strip(EDGES) for word in holder.split()}
    told = [word for word in folded if word not in PARTICLES]
    if len(told) < 2 or not is_name(text) or NO_NAME.search(fold(text)) or not own.isdisjoint(told):
        return False
    return known_words().isdisjoint(folded) and known_places().isdisjoint(folded) and BIRTH_WORDS.isdisjoint(folded)
