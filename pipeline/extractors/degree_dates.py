"""Words that say what a date on a diploma is, from `vocabulary/diploma_dates.yaml`, ready to be looked for."""

import re
from dataclasses import dataclass
from functools import lru_cache

from pipeline.extractors.vocabularies import diploma_dates
from pipeline.text import any_word

YOUNGEST = 16
"""The age below which nobody is awarded anything that counts here, in years."""
YEAR = re.compile(r"(?:19|20)\d\d")
"""A year by itself."""
LEADING = r"op|le|am|on|den|addi|dnia|el|em"
"""Words that lead to a date."""


@dataclass(frozen=True, slots=True)
class DateWords:
    """What is looked for around a date, in folded text."""

    birth: re.Pattern[str]
    """Before a birth date."""
    award: re.Pattern[str]
    """Before the date on which the degree was awarded."""
    session: re.Pattern[str]
    """Of the board of examiners: nearer to a date than the word for a law ("bij besluit van ..., in zitting op")."""
    issue: re.Pattern[str]
    """Before the date on which the paper was made out."""
    not_award: re.Pattern[str]
    """Before (or in brackets behind) the date of a law, a print, a legalisation, a visa, a stamp of receipt."""
    obtained: re.Pattern[str]
    """Right behind a date: "op 8 september 2006 de graad heeft behaald"."""
    conferred_then: re.Pattern[str]
    """The same in more words, for a date that is known to be no birth date."""
    issued: frozenset[str]
    """Verbs before the place where a diploma was issued."""
    issued_there: re.Pattern[str]
    """A verb of issue, the place and what leads to a date; nobody's name between."""
    given: re.Pattern[str]
    """Where the sentence begins that says when the paper was given, whatever law stands before it."""
    something_else: re.Pattern[str]
    """What no sentence says between "geboren" and a birth date."""
    spoilt: tuple[str, ...]
    """The long words that OCR can spoil and that remain to be known, sorted."""


@lru_cache(maxsize=1)
def date_words() -> DateWords:
    """The words, compiled; raises VocabularyError."""
    words = diploma_dates()
    verb = any_word(words.uitgereikt).pattern
    return DateWords(
        birth=any_word(words.geboorte),
        award=any_word(words.toekenning),
        session=any_word(words.zitting),
        issue=any_word(words.opmaak),
        not_award=any_word(words.iets_anders),
        obtained=re.compile(rf"^\W*(?:[a-z]+ ){{0,4}}?{any_word(words.behaald).pattern}"),
        conferred_then=re.compile(rf"^\W*(?:[a-z']+ ){{0,5}}?{any_word(words.dan_verleend).pattern}"),
        issued=frozenset(words.uitgereikt),
        issued_there=re.compile(
            rf"{verb}(?! (?:aan|a m|a mme|an|to)\b)\W*"
            r"(?:(?:te|a|in|at|zu|van|en|w|la)? ?(?:[a-z'.\-]+,? ?){1,4})?,?\W*"
            rf"(?:{LEADING}|de|the|datum|date)?\W*$"
        ),
        given=re.compile(rf"[.;] (?={verb})"),
        something_else=re.compile(rf"{verb}|\b(?:graad|grade|grad|degree|titel|diplom[a-z]*)\b"),
        spoilt=tuple(sorted(words.herkenbaar)),
    )
