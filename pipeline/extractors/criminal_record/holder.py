"""Whose extract it is: every way in which a page may name the person, in one order.

What the register says is read with this name in mind, and it is the name that is held against the candidate's: both
must be the same person.
"""

from dataclasses import replace
from functools import lru_cache

from pipeline.extractors.criminal_record.words.particulars import name_under_heading
from pipeline.extractors.criminal_record.words.wordlists import record_words
from pipeline.extractors.dates.mentions import PageWithDates
from pipeline.extractors.names import NameMention, as_name, find_holder, find_names_after, is_name
from pipeline.extractors.names.at_end import CONCERNING
from pipeline.extractors.names.captioned import name_captioned
from pipeline.extractors.names.halves import given_under, surname_under
from pipeline.extractors.names.lines import name_over_birth
from pipeline.extractors.names.matching import is_given_name
from pipeline.extractors.names.parts import raw_words
from pipeline.extractors.names.saluted import name_saluted
from pipeline.extractors.names.sentences import name_alone, name_declared, name_in_whose_name
from pipeline.extractors.names.words import PARTICLES, name_words
from pipeline.extractors.neighbours import Neighbours
from pipeline.model import Line, Page
from pipeline.text import fold
from pipeline.vocabulary.municipalities import municipalities

_LONGEST_LINE = 200
"""In words; a name stands on no longer one."""
_UNDER = 2.0
"""How far under a name, in heights, the given names of the same person stand."""
_APPLICANTS = name_words().opschrift_aanvrager
"""Labels of the person whom an extract is about, and of nobody on another paper."""


def holder_on(dated: PageWithDates, around: Neighbours, beside_day: NameMention | None) -> NameMention | None:
    """The person whom a page is about: what bears a label of its own comes first, what only may be a name comes last.

    The name at a caption or label, in a sentence about a birth or behind a form of address, of an applicant; where none
    of these is labelled, the one right over a birth. The name `beside_day`, a day of birth that no word says to be one,
    where it is the shorter one or bears the only label. Else that of whom a sentence speaks, in whose name it was asked
    for, alone between lines, at the head of a letter, or under the heading of a person's particulars.
    """
    short = _without_long_lines(dated)
    page = short.page
    found = name_captioned(short) or find_holder(page)
    if found is None or not found.labelled:
        asked = _applicant(page)
        whole = asked is not None and (found is None or set(found.text.split()) <= set(asked.text.split()))
        together = _with_given_names(page, found) if found and not whole else None
        found = together or (asked if whole else found)  # "Aanvrager: Claessens, Bert Jan", over his birth
    if found is None or not found.labelled:
        found = name_over_birth(page) or found
    if beside_day is not None and (
        found is None or found.text.startswith(beside_day.text) or (beside_day.labelled and not found.labelled)
    ):
        found = beside_day  # "Identiteit: AELBRECHT Rik, Ninove, 05/05/1985"
    return (
        _with_surname(found, page)
        or name_declared(page)
        or name_in_whose_name(page)
        or name_alone(page)
        or name_saluted(page)
        or name_under_heading(dated.page, around)
    )


def _with_given_names(page: Page, given: NameMention) -> NameMention | None:
    """The name of whom a paper is about, by which he is called, with all given names where they stand right under it.

    "Betreft / Tine Ooms / Martine Greta": nothing but given names stands there, so it is nobody else's name.
    """
    called = next((one for one in find_names_after(page, tuple(sorted(CONCERNING))) if is_name(one.text)), None)
    if called is None or not all(map(is_given_name, raw_words(given.text))):
        return None
    own, under = Line(called.words).box, Line(given.words).box
    height = max(own.height, under.height)
    near = 0 < under.middle - own.middle <= _UNDER * height and abs(under.x0 - own.x0) <= height
    alone = all(any(line.words == one.words for line in page.lines) for one in (called, given))
    text, words = f"{called.text} {given.text}", (*called.words, *given.words)
    return replace(called, text=text, words=words) if near and alone else None


def _with_surname(found: NameMention | None, page: Page) -> NameMention | None:
    """A name that ends its line, with the other half of it where that stands on a line by itself.

    That is the surname under the given names, those under the surname, or the surname between them and their label.
    Words that an extract is made of are no surname: "NIHIL" may stand under a name.
    """
    own = next((line for line in page.lines if found and line.words[-len(found.words) :] == found.words), None)
    if found is None or own is None:
        return found
    line = Line(found.words)
    under = given_under(page, line) or surname_under(page, line)
    labelled = () if under else (one for line in page.lines if (one := _behind_colon(line)) is not None)
    over = next((one.words for one in labelled if given_under(page, one) == own.words), ())
    if any(fold(word.text).strip(".,") in _words_of_extracts() for word in (*over, *under)):
        return found
    words = (*over, *found.words, *under)
    return replace(found, text=as_name(words), words=words) if over or under else found


def _behind_colon(line: Line) -> Line | None:
    """What stands behind the label of a line."""
    at = next((at for at, word in enumerate(line.words, 1) if word.text.endswith(":")), 0)
    return Line(line.words[at:]) if 0 < at < len(line.words) else None


@lru_cache(maxsize=1)
def _words_of_extracts() -> frozenset[str]:
    """Every word of the vocabulary of extracts, the names of towns among them, but no particle of a name."""
    phrases = (*(one for words in record_words().values() for one in words), *municipalities())
    return frozenset(word for one in phrases for word in one.split()) - PARTICLES


def _without_long_lines(dated: PageWithDates) -> PageWithDates:
    lines = tuple(line for line in dated.page.lines if len(line.words) <= _LONGEST_LINE)
    return dated if len(lines) == len(dated.page.lines) else PageWithDates(replace(dated.page, lines=lines))


def _applicant(page: Page) -> NameMention | None:
    found = next((one for one in find_names_after(page, _APPLICANTS) if not _is_street(page, one)), None)
    return found if found is not None and is_name(found.text) else None


def _is_street(page: Page, name: NameMention) -> bool:
    """Whether a number stands right behind it, as behind a street: "Inwoner van Tienen, Leuvenselaan 172"."""
    line = page.lines[name.line].words
    behind = next((at + 1 for at, word in enumerate(line) if word is name.words[-1]), len(line))
    return behind < len(line) and line[behind].text[:1].isdigit()
