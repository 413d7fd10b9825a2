"""Particulars of a person without labels, under a heading for them: a line with the name, under it the day of birth."""

import re
from collections.abc import Sequence

from pipeline.extractors.criminal_record.words.formulas import BEHIND_NAME, ENDS_BRACKETS
from pipeline.extractors.criminal_record.words.penalties import COURT
from pipeline.extractors.dates.mention import DateMention
from pipeline.extractors.flattened import compose, flat
from pipeline.extractors.names import NameMention, as_name, is_name
from pipeline.extractors.names.beside_day import GROWN_UP
from pipeline.extractors.names.run import begins_large, like_a_name, only_surname
from pipeline.extractors.names.words import PARTICLES
from pipeline.extractors.neighbours import Neighbours
from pipeline.model import Line, Page, Word
from pipeline.text import fold

_BEFORE_BRACKET = 100
"""Characters of the line over a day in which a name may stand."""
_HEADING = re.compile(
    r"\W*(?:[0-9ivx]{1,3}[.)]\s*)?(?:persoonsgegevens|persoonlijke gegevens|personalia|identiteit(?:sgegevens)?"
    r"|(?:gegevens|identiteit) van (?:de )?(?:betrokkene|persoon|aanvrager|houder)|betrokkene|houder|titularis"
    r"|identite(?: de (?:la personne|l'interesse\(?e?\)?))?|donnees (?:personnelles|d'identite)|interesse\(?e?\)?"
    r"|titulaire"
    r"|personalien|personliche (?:daten|angaben)|angaben zur person|person|betroffener?|inhaber|betroffene person"
    r"|personal (?:data|details|information)|identity|subject|holder|applicant)\W*"
)
"""The heading of a block of particulars that bear no labels of their own."""
_LONGEST_HEADING = 6
"""In words."""
CAPTION_WORDS = 4
"""The most words of a caption, or of a name that stands alone."""
_MOST_PARTICULARS = 3
"""How many lines may stand between the heading of a person's particulars and the day of birth."""


def name_under_heading(page: Page, around: Neighbours) -> NameMention | None:
    """The name under such a heading, on one line or on two."""
    for index, line in enumerate(page.lines):
        if len(line.words) > _LONGEST_HEADING or not _is_heading(line):
            continue
        first = around.below(index)
        second = around.below(first) if first is not None else None
        one, two = (page.lines[place].words if place is not None else () for place in (first, second))
        halves = only_surname(one) or (_capitals(one) and not _capitals(two) and _goes_on(two))
        for words in ((*one, *two),) if halves else (one, (*one, *two)):
            if is_name(as_name(words)):
                return NameMention(as_name(words), words, index)
    return None


def _capitals(words: Sequence[Word]) -> bool:
    """Whether all words except particles are in capitals, as those of a surname are."""
    return bool(words) and all(word.text.isupper() or fold(word.text) in PARTICLES for word in words)


def _goes_on(words: Sequence[Word]) -> bool:
    """Whether a line may be the given names under a surname: letters alone."""
    return 0 < len(words) <= CAPTION_WORDS and all(begins_large(one.text) and like_a_name(one.text) for one in words)


def follows_particulars(page: Page, around: Neighbours, day: int) -> bool:
    """Whether only lines of words, and one at least, stand between such a heading and the line of a `day`."""
    above, between = around.above(day), 0
    while above is not None and between <= _MOST_PARTICULARS:
        line = page.lines[above]
        if _is_heading(line):
            return between > 0
        if any(c.isdigit() or c == ":" for c in flat(line.text)) or len(line.words) > CAPTION_WORDS:
            return False
        above, between = around.above(above), between + 1
    return False


def stands_in_brackets(page: Page, day: DateMention, days: Sequence[DateMention]) -> bool:
    """Whether a day stands in brackets behind a name, long before another: "aan An Maes (Gent, 3 mei 1990)"."""
    if day.end_line != day.line or day.day is None:
        return False
    over = compose(page.lines[day.line - 1].text)[-_BEFORE_BRACKET:] if day.line else ""
    text = compose(page.lines[day.line].text)
    before = f"{over} {text[: day.start]}"
    m = BEHIND_NAME.search(before)
    if m is None or not is_name(m["name"]) or COURT.search(flat(before)):
        return False
    ends = ENDS_BRACKETS.match(text, day.start + len(day.text)) is not None
    return ends and max(one.day.year for one in days if one.day) - day.day.year >= GROWN_UP


def _is_heading(line: Line) -> bool:
    return _HEADING.fullmatch(flat(line.text)) is not None
