"""Which day on a paper licence may be the end of its validity, though no caption that was read says so.

On the panel with the particulars stand three days at most: of birth, of issue and, under it, of the end (fields 3, 6
and 7 of Directive 80/1263/EEC, annex I). Without its caption that of the end is no reason to take a licence for one
without an end, nor for one that was issued on that day.
"""

import re
from collections.abc import Sequence

from rapidfuzz import fuzz

from pipeline.extractors.dates.mention import DateMention
from pipeline.extractors.licence.paper_heads import UNTIL
from pipeline.model import Page, Word
from pipeline.text import are_level, fold

_SEVENTH = re.compile(r"\W{0,2}7(?!\w)")
_AROUND = re.compile(r"^[\W\d]+|\W+$")
_LIKE_CAPTION = 61.0
"""How like such a caption the words before a day are, of a hundred, from which it may be one that was misread.

What leads to a day of issue, a municipality of Belgium with "te" and "op", is at most 60.
"""
PANEL = 0.3
"""How far apart days of one panel begin, or one and its caption: a third of a folded sheet, as a share of the width."""


def tells_issue(page: Page, mention: DateMention) -> bool:
    """Whether words stand beside a day, as the place does beside that of issue, and not the caption of the end."""
    beside = (*_led_by(page, mention), *page.lines[mention.line].words)
    named = any(word not in mention.words and any(map(str.isalpha, word.text)) for word in beside)
    return named and not in_seventh(page, mention)


def in_seventh(page: Page, mention: DateMention) -> bool:
    """Whether the number 7 leads to a day, or words that are like the caption of the end."""
    text = fold(" ".join(word.text for word in _led_by(page, mention)))
    words = _AROUND.sub("", text)
    like = (fuzz.ratio(words, fold(caption)) for caption in UNTIL)
    return _SEVENTH.match(text) is not None or max(like) >= _LIKE_CAPTION


def _led_by(page: Page, mention: DateMention) -> list[Word]:
    """The words left of a day, level with it on its panel."""
    left = (word for word in page.words if mention.box.x0 - PANEL <= word.box.x0 and word.box.x1 <= mention.box.x0)
    return sorted((word for word in left if are_level(word.box, mention.box)), key=lambda word: word.box.x0)


def untold_end(
    page: Page, mentions: Sequence[DateMention], birth: DateMention | None, issue: DateMention | None
) -> DateMention | None:
    """The day under those of birth and issue on their panel that is later, or cannot be read; None where there is none.

    `mentions` are those beside the table, from top to bottom: where neither is known the first is that of birth, and
    where that of issue is not, the first under it that `tells_issue`.
    """
    birth = birth or (mentions[0] if mentions and issue is None else None)
    if issue is None and birth is not None:
        issue = next((one for one in mentions if _follows(one, birth) and tells_issue(page, one)), None)
    told = [one for one in (birth, issue) if one is not None]
    return next((one for one in mentions if told and all(_follows(one, other) for other in told)), None)


def _follows(mention: DateMention, other: DateMention) -> bool:
    """Whether a day stands under another on its panel, and is later or cannot be read."""
    under = mention.box.middle > other.box.middle and abs(mention.box.x0 - other.box.x0) <= PANEL
    return under and (mention.day is None or other.day is None or mention.day > other.day)
