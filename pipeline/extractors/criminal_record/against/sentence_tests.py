"""What a sentence anywhere on an extract may say against a blank answer: all tests of one sentence, gathered.

Most have a module of their own, which tells their words from those of small print. A new one is added to `_AGAINST`.
All text is flattened (`flattened.flat`); the words stand in `vocabulary/criminal_record/`.
"""

import re
from functools import lru_cache

from pipeline.extractors.criminal_record.against.bounded import is_bounded
from pipeline.extractors.criminal_record.against.changed import differs
from pipeline.extractors.criminal_record.against.disowned import is_disowned
from pipeline.extractors.criminal_record.against.distrusted import is_distrusted
from pipeline.extractors.criminal_record.against.held_back import is_held_back
from pipeline.extractors.criminal_record.against.not_answered import is_not_answered
from pipeline.extractors.criminal_record.against.noted import notes
from pipeline.extractors.criminal_record.against.of_paper import is_of_paper
from pipeline.extractors.criminal_record.against.pending import is_waiting
from pipeline.extractors.criminal_record.against.remarks import adds_against
from pipeline.extractors.criminal_record.against.set_aside import is_set_aside
from pipeline.extractors.criminal_record.against.sign_texts import is_told
from pipeline.extractors.criminal_record.against.sign_words import CONDITION, SUPPOSED, stated
from pipeline.extractors.criminal_record.against.supposing import supposes
from pipeline.extractors.criminal_record.against.tried import is_tried
from pipeline.extractors.criminal_record.against.uses import bars_use
from pipeline.extractors.criminal_record.against.void import says_void
from pipeline.extractors.criminal_record.against.whether import leaves_open
from pipeline.extractors.criminal_record.sentences.hearsay import rests_on_holder
from pipeline.extractors.criminal_record.sentences.left_out import (
    hides_some,
    is_exception,
    leaves_one_out,
    years_left_out,
)
from pipeline.extractors.criminal_record.sentences.likeness import is_like_harmless
from pipeline.extractors.criminal_record.sentences.mishaps import (
    holds_faults,
    is_at_odds,
    tells_of_event,
    tells_of_fault,
    tells_undone,
)
from pipeline.extractors.criminal_record.sentences.prose import SENTENCES
from pipeline.extractors.criminal_record.sentences.searching import (
    is_awaited,
    is_pending,
    is_under_way,
    limits_search,
    searched_until,
)
from pipeline.extractors.criminal_record.sentences.sources import holds_for_place, names_other_source, rests_on_town
from pipeline.extractors.criminal_record.words.wordlists import either, listed

_LAW_GOES_ON = re.compile(
    rf"({either('niet_meer_vermeld', gap=' ')})"
    rf"\. (?=(?:behoudens|tenzij|behalve|sauf|ausser)(?: (?:een|bij|une|en cas de|ein))* {either('ontneemt')})"
)
"""Where OCR made a point of the comma before what the law excepts: "niet meer vermeld. behoudens verval van"."""
_OF_OTHER_MODEL = re.compile(
    r",? ?(?:van|volgens|bedoeld in|vermeld in|op grond van|vise a|vise par|prevu a|prevu par|de|du|nach|gemass|laut"
    r"|im sinne von|of|under)? ?(?:het |l'|le |la |den |des |the )?(?:[a-z]+ )?"
    r"(?:model|modele|modell|muster|artikels?|art\.?|article)? ?(?:nr\.? )?596(?![0-9])"
)
"""Behind "does not replace the extract" one of another model: an extract of the general one may well say that."""
_AGAINST = (
    is_exception,
    is_pending,
    is_awaited,
    is_under_way,
    is_at_odds,
    holds_faults,
    hides_some,
    names_other_source,
    holds_for_place,
    leaves_one_out,
    rests_on_holder,
    bars_use,
    adds_against,
    differs,
    is_bounded,
    is_distrusted,
    is_held_back,
    supposes,
    is_disowned,
    is_tried,
    is_set_aside,
    is_not_answered,
    leaves_open,
)
"""What else a sentence may say of the search, the register or the paper, so that the answer is not the last word."""
_AGAINST_BUT_FOR_FORMULAS = (tells_of_event, tells_of_fault, tells_undone)
"""The same, by words that formulas have too: "een afdruk heeft niet de waarde van het verzegelde origineel"."""


def speaks_of_holder(text: str) -> bool:
    """Whether a sentence says of the person that something was decided about him."""
    return any(
        listed("beslist_over").search(one)
        and listed("over_de_houder").search(one)
        and not CONDITION.search(one)
        and not SUPPOSED.search(one)
        and "?" not in one
        and is_told(one)
        and not listed("wat_wordt_gedaan").search(one)
        for one in SENTENCES.split(text)
    )


def says_against(text: str) -> bool:
    """Whether a sentence says that the register was not consulted, not all of it, or that something is amiss."""
    return any(map(_stands_against, SENTENCES.split(_LAW_GOES_ON.sub(r"\1, ", text))))


@lru_cache(maxsize=4096)
def _stands_against(sentence: str) -> bool:
    """The same of one sentence; most are those of a form, which every extract of it has."""
    if is_of_paper(sentence):
        return False
    unconsulted = listed("niet_geraadpleegd")
    m = unconsulted.search(sentence)
    if m and not _OF_OTHER_MODEL.match(sentence, m.end()) and is_told(unconsulted.sub(" ", sentence)):
        return True
    if (limits_search(sentence) and is_told(sentence)) or any(test(sentence) for test in _AGAINST):
        return True
    return any(test(sentence) for test in _AGAINST_BUT_FOR_FORMULAS) and not is_like_harmless(sentence)


def is_of_town(text: str) -> bool:
    """Whether a sentence says that what the paper tells is from the register of a town."""
    return any(map(rests_on_town, SENTENCES.split(text)))


def leaves_out_years(text: str, before: int) -> bool:
    """Whether a sentence leaves out what was decided from, or was searched up to, a year earlier than `before`."""
    return any(year < before for one in SENTENCES.split(text) for year in (*years_left_out(one), *searched_until(one)))


def states_some(text: str) -> bool:
    """Whether a sentence counts convictions: "onder een andere naam zijn twee veroordelingen bekend"."""
    return any(
        stated().search(one) is not None and is_told(one) and not CONDITION.search(one) and "?" not in one
        for one in SENTENCES.split(text)
    )


OF_TEXTS = (speaks_of_holder, says_against, states_some, says_void, is_waiting, notes)
"""What a sentence of a paragraph may say, of the holder, the register or this paper, that stands against the answer."""
