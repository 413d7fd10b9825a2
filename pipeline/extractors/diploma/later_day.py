"""Whether a date on a diploma is that of what was done with it later, and whether the paper replaces one that was lost.

A certified copy bears the day of the town that certified it ("Voor eensluidend afschrift / Brasschaat, 14 augustus
1996"), a diploma that of its homologation or of its entry in a register, and an attest in the place of a lost diploma
its own. None is the day of award. The words are in `vocabulary/diploma_dates.yaml`.
"""

import re

from pipeline.extractors.degree_dates import YEAR, date_words
from pipeline.extractors.degree_sentences import diploma_sentences
from pipeline.extractors.diploma.around_dates import Dated
from pipeline.extractors.vocabularies import diploma_dates
from pipeline.model import Page
from pipeline.text import any_word, fold, index_of

_ABOVE = 2
"""Lines above a day that may say what was done then."""
_OPENS = 6
"""Words at the start of such a line among which that is said."""
_FOR = re.compile(r"^\W*(?:(?:gezien|vu|seen) )?(?:(?:voor|pour|for|fur) )?")
"""Before what was done on the day before it: "14/08/1996, voor eensluidend afschrift"."""
_SENTENCE_END = re.compile(r"(?<!\bnr)(?<!\bno)[.;] ")
_LOOKED_AT = 200
"""Characters before and behind "duplicaat" that hold the words looked at."""
_NOT_SAID, _CONDITION = 6, 12
"""Words around it among which stands that there will be none, and before it that there will be one "in geval van"."""
_WHOM = re.compile(r"^(?:van|du|de la|of|von) (?:(?:de|den|the|dem) )?")
"""Between "ter vervanging" and whom."""
_POINTS = ".,;:()"


def of_a_later_act(one: Dated) -> bool:
    """Whether its own line, or one right above it, says that a copy, a register or a homologation is of that day."""
    words, mention = diploma_dates(), one.mention
    homologated, told = any_word(words.homologatie), any_word((*words.waarmerking, *words.homologatie))
    own = _SENTENCE_END.split(one.own)[-1]
    line = one.page.lines[mention.end_line].words
    behind = fold(" ".join(word.text for word in line[index_of(mention.words[-1], line, len(line) - 1) + 1 :]))
    awarded = date_words().award.search(own) is not None
    if homologated.search(own) or (told.search(own) and not awarded):
        return True
    if told.match(_FOR.sub("", behind)):
        return True
    return not awarded and any(told.search(text) for text in _opening_above(one.page, mention.line))


def _opening_above(page: Page, at: int) -> list[str]:
    """How the lines above begin, folded: back to one that bears a year or goes on with a sentence."""
    found: list[str] = []
    for line in reversed(page.lines[max(0, at - _ABOVE) : at]):
        texts = [word.text for word in line.words]
        if not texts or any(YEAR.search(text) for text in texts) or texts[0][:1].islower():
            break
        found.append(fold(" ".join(texts[:_OPENS])))
    return found


def replaces_a_lost_one(page: Page) -> bool:
    """Whether the paper stands in the place of a diploma: not one that says what is done when it is lost."""
    text = fold(page.text)
    return any(_said_of_the_paper(text, match) for match in any_word(diploma_dates().vervangt).finditer(text))


def _said_of_the_paper(text: str, replacing: re.Match[str]) -> bool:
    """Whether nothing near in its sentence denies it ("geen duplicaat"), and no "in geval van" leads to it.

    Nor is it so where whoever signs is replaced: "de vervangende secretaris".
    What its relative clause denies is said of the diploma: "vervangt het diploma dat niet werd teruggevonden".
    """
    words, start, end = diploma_dates(), replacing.start(), replacing.end()
    before = _SENTENCE_END.split(text[max(0, start - _LOOKED_AT) : start])[-1].split()[-_CONDITION:]
    behind = [word.strip(_POINTS) for word in _SENTENCE_END.split(text[end : end + _LOOKED_AT])[0].split()[:_NOT_SAID]]
    if any_word(words.in_geval_van).search(" ".join((*before, replacing.group()))):
        return False
    if any_word(diploma_sentences().functie).match(_WHOM.sub("", text[end : end + _LOOKED_AT].lstrip())):
        return False
    own = behind[: next((at for at, word in enumerate(behind) if word in words.bijzin), len(behind))]
    return words.vervangt_niet.isdisjoint((*(word.strip(_POINTS) for word in before[-_NOT_SAID:]), *own))
