"""Diploma supplements: which degree they belong to, as a hint; a supplement is no diploma and never decides alone.

Source: the common model of the European Commission, the Council of Europe and UNESCO: section 2.1 names the
qualification, 3.1 its level; the rest quotes every level there is.
"""

from functools import lru_cache

from pipeline.codes import CONTRACT_LEVELS
from pipeline.extractors import degrees
from pipeline.extractors.dates.mentions import PageWithDates
from pipeline.extractors.diploma.dates import birth_and_award
from pipeline.extractors.diploma.holder import holder_of
from pipeline.extractors.fields import NOT_FOUND, field_of
from pipeline.extractors.lexicon import Lexicon, tokens_of, words_in
from pipeline.model import Field, Page, Section

_LABELS = (
    "name of qualification", "name of the qualification", "title of qualification", "qualification awarded",
    "level of qualification", "level of the qualification", "benaming van de kwalificatie", "naam van de kwalificatie",
    "naam van het diploma", "titel van de kwalificatie", "niveau van de kwalificatie", "verleende kwalificatie",
    "intitulé de la qualification", "intitulé du diplôme", "nom de la qualification", "niveau de qualification",
    "niveau de la qualification", "bezeichnung der qualifikation", "ebene der qualifikation",
)  # fmt: skip
_REACH = 30
"""Tokens between the label and the degree: "(in original language) and title conferred"."""


@lru_cache(maxsize=1)
def _labels() -> Lexicon[str]:
    return Lexicon([(label, label) for label in _LABELS])


def extract(section: Section) -> dict[str, Field]:
    """The holder and birth date; `_level` and `_title`: the degree it belongs to, where sections 2.1 or 3.1 name it."""
    pages = [page for page in section.pages if page.words]
    dated = [PageWithDates(page) for page in pages]
    birth, _ = birth_and_award(dated, section.file)
    level = next((found for page in pages if (found := _level(page, section.file)) is not None), NOT_FOUND)
    title = level.evidence[0].text if level.evidence else None
    return {
        "holder": holder_of(dated, section.file),
        "birth_date": birth,
        "_level": level,
        "_title": Field(title, level.confidence, level.evidence, level.doubt),
    }


def _level(page: Page, file: str) -> Field | None:
    tokens = tokens_of(page, degrees.repair())
    exceptions = degrees.exceptions_on(tokens)
    named = [one for one in degrees.find(tokens) if one.senses]
    ends = [match.end for at in range(len(tokens)) for match in _labels().matches(tokens, at)]
    for end in ends:
        first = next((one for one in named if 0 <= one.start - end <= _REACH), None)
        if first is not None:
            levels = first.levels((), None, exceptions)
            known = len(levels) == 1 and next(iter(levels)) in CONTRACT_LEVELS
            words = words_in(tokens[first.start : first.end])
            value = next(iter(levels)) if known else None
            return field_of(value, words, page, file, doubt=None if known else "ambiguous_degree")
    return None
