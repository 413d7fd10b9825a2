"""Whose diploma it is."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from pipeline.extractors.dates.mentions import PageWithDates
from pipeline.extractors.degree_dates import date_words
from pipeline.extractors.degree_words import BEFORE_NAME, EDGES, NAME_OPENERS, NO_NAME
from pipeline.extractors.degrees import known_words
from pipeline.extractors.diploma.born_behind import born_behind_name
from pipeline.extractors.diploma.born_under_name import born_under_name
from pipeline.extractors.fields import NOT_FOUND, field_of
from pipeline.extractors.lexicon import SHORTEST
from pipeline.extractors.names import (
    NameMention,
    as_name,
    find_holder,
    find_labelled_pair,
    find_name_before_birth,
    find_name_with_title,
    find_names_after,
    is_name,
)
from pipeline.extractors.names.captioned import name_captioned
from pipeline.extractors.names.lines import lone_name
from pipeline.extractors.names.saluted import name_saluted
from pipeline.extractors.names.sentences import name_alone, name_conferred_on
from pipeline.extractors.names.words import PARTICLES, TITLES, name_words
from pipeline.model import Field, Line, Page, Word
from pipeline.text import are_level, fold

_MOST_NAME_WORDS = 7
"""Of a line that is nothing but the name of the holder."""
_ALSO_NAMES = frozenset({"an", "a", "to", "on", "dat"})
_FOREIGN_TITLES = name_words().titels_elders
_BEHIND_NAMES = frozenset(("MA", "MSc", "MPhil", "MBA", "LLM", "BA", "BSc", "BEng", "LLB", "PhD"))
"""Degrees behind a name and a comma: "Olivia Grant, MA"."""
_LEAD_TO_NAME = BEFORE_NAME | TITLES | PARTICLES | {label.split()[-1] for label in map(fold, NAME_OPENERS)}
"""Behind which a name may begin at the end of a line and go on below."""


@dataclass(frozen=True, slots=True)
class _Look:
    """One way in which the holder may be named."""

    name_on: Callable[[PageWithDates], NameMention | None]
    whole: bool = False
    """Whether it gives the name as it is, on one line or two; if not, what stands before the name may come with it."""
    any_form: bool = False
    """Whether whatever stands there is the name."""


def holder_of(pages: Sequence[PageWithDates], file: str) -> Field:
    """The holder: the name before "geboren te", else behind "verleent aan", else as labels and titles give it.

    Without any of these, the line by itself that is written as registers write names: "Salma BENNANI".
    """
    for look in _LOOKS:
        for dated in pages:
            words = _words_of(look.name_on(dated), dated.page, whole=look.whole)
            text = as_name(words)
            named = is_name(text) or (look.any_form and bool(words))
            alien = any(pattern.search(fold(text)) for pattern in (NO_NAME, date_words().birth))
            if named and not alien and not _is_degree(text):
                return field_of(text, words, dated.page, file)
    return NOT_FOUND


def _by_page(name_on: Callable[[Page], NameMention | None], *, whole: bool = False, any_form: bool = False) -> _Look:
    """A look at what a page says, whatever its dates are."""
    return _Look(lambda dated: name_on(dated.page), whole, any_form)


def _is_degree(text: str) -> bool:
    """Whether nothing is left but a word of a degree and particles: "Diplôme de Master" is nobody's name."""
    return {word for word in fold(text).split() if word not in PARTICLES} <= known_words()


def _after_opener(page: Page) -> NameMention | None:
    """The name behind a word that leads to it, "à" among them, which the "A." of "A. Van Loon" is not."""
    initials = [
        after for line in page.lines for word, after in zip(line.words, line.words[1:], strict=False) if _initial(word)
    ]
    found = find_names_after(page, NAME_OPENERS)
    return next((one for one in found if all(one.words[0] is not word for word in initials)), None)


def _initial(word: Word) -> bool:
    return len(word.text) == 2 and word.text[0].isupper() and word.text[1] == "."


def _before_birth_behind_it(dated: PageWithDates) -> NameMention | None:
    return born_behind_name(dated.page, dated.dates)


def _name_over_birth(dated: PageWithDates) -> NameMention | None:
    """The name on the line over a place and day that is a birth by the other days on the page alone."""
    found = born_under_name(dated.page, dated.dates)
    return NameMention(as_name(found.words), found.words, found.at, labelled=False) if found else None


def _line_before_birth(page: Page) -> NameMention | None:
    """The line above the one that begins with "geboren te"."""
    for index, (line, below) in enumerate(zip(page.lines, page.lines[1:], strict=False)):
        labelled = any(word.text.endswith(":") for word in line.words)
        if (
            below.words
            and not labelled
            and date_words().birth.match(fold(below.words[0].text))
            and 2 <= len(line.words) <= _MOST_NAME_WORDS
        ):
            return NameMention(line.text, line.words, index, labelled=False)
    return None


def _words_of(mention: NameMention | None, page: Page, *, whole: bool) -> tuple[Word, ...]:
    if mention is None:
        return ()
    words = mention.words if whole else _trimmed(mention, page)
    titled = len(words) > 2 and fold(words[0].text).strip(EDGES) in _FOREIGN_TITLES
    named = words[1:] if titled else words
    degree = len(named) > 2 and named[-2].text.endswith(",") and named[-1].text.strip(EDGES) in _BEHIND_NAMES
    return named[:-1] if degree else named


def _trimmed(mention: NameMention, page: Page) -> tuple[Word, ...]:
    """The name without what precedes it: "Diploma aan An Maes", a heading on the line above."""
    words = _below_headings(mention.words, page)
    for at in range(len(words) - 2, -1, -1):
        text = fold(words[at].text).strip(EDGES)
        if text in BEFORE_NAME and (words[at].text.islower() or text not in _ALSO_NAMES):
            words = words[at + 1 :]
            break
    if not any(line.words and line.words[0] is words[0] for line in page.lines):
        return words  # "... dat de heer Koen" goes on as "Jozef VERMEIREN" on the next line
    box = words[-1].box  # a wide gap may have made two lines of one
    own = tuple(word for word in words if are_level(word.box, box))
    return own if len(own) >= 2 else words


def _below_headings(words: tuple[Word, ...], page: Page) -> tuple[Word, ...]:
    """The words without the end of a line above that does not lead to a name: "Associate degree Management / Kees ...".

    What stands below must be a name by itself; a line above of nothing but the name goes on with it, unless its words
    are those of diplomas.
    """
    for line in page.lines:
        last = next((at for at, word in enumerate(words[:-2]) if line.words and word is line.words[-1]), None)
        if last is None or not is_name(as_name(words[last + 1 :])):
            continue
        before = [word for word in line.words if all(word is not one for one in words)]
        if _names_degree(line) or (before and fold(before[-1].text).strip(EDGES) not in _LEAD_TO_NAME):
            return words[last + 1 :]
    return words


def _names_degree(line: Line) -> bool:
    """Whether a line names a degree and nobody: "DOCTOR IN DE GENEES-, HEEL- EN VERLOSKUNDE"."""
    first, *others = (fold(word.text).strip(EDGES) for word in line.words)
    return {first, *(word for word in others if len(word) >= SHORTEST)} <= known_words()


_LOOKS = (
    _by_page(find_name_before_birth),
    _Look(name_captioned, whole=True),
    _by_page(find_labelled_pair),
    _Look(_before_birth_behind_it),
    _by_page(_line_before_birth),
    _by_page(_after_opener),
    _by_page(name_conferred_on, whole=True, any_form=True),
    _by_page(find_name_with_title, whole=True),
    _by_page(find_holder),
    _by_page(name_alone, whole=True),
    _by_page(name_saluted),
    _Look(_name_over_birth, whole=True),
    _by_page(lone_name),
)
"""In the order in which they are asked, each of all pages."""
