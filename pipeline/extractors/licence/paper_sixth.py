"""The day of issue in field 6 of a paper model, told by its place where no word that was read leads to it.

The model of the European Communities has the place and the day under the authority in field 5 and over the end of
validity in field 7 ("6. à Lille le 06/07/1994", Directive 80/1263/EEC, annex I). No other day stands there. That of
before 1989 has them under each other, each under a caption: "Afgegeven te", the municipality, "op", the day.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from pipeline.extractors.dates.mention import DateMention
from pipeline.extractors.flattened import any_of, flat
from pipeline.extractors.licence.dates import YOUNGEST
from pipeline.extractors.licence.paper_end import PANEL
from pipeline.extractors.vocabularies import licence_words
from pipeline.model import Box, Line, Page, Word
from pipeline.text import are_level, fold
from pipeline.vocabulary.municipalities import has_been_municipality

_FIFTH = re.compile(r"\W{0,2}5\W{0,3}(?:overheid|behorde|autorite|par\b)|\W{0,2}5\W{1,3}[a-z]{5}")
"""Whatever its words are misread as: it stands over those of 6 and 7, and begins where they do."""
_SIXTH = re.compile(r"\W{0,2}6\W{0,3}(?:te|op|a|le|in|am|zu|datum|date|afgegeven|delivre|ausgestellt)(?:\W|$)")
_THIRD = re.compile(r"\W{0,2}3\W{0,3}(?:geb|dat(?:e|um)|lieu|nee?\b)")
_FOURTH = re.compile(r"\W{0,2}4\W{0,3}(?:woonp|verblijf|domic|resid|wohn)")
_SEVENTH = re.compile(r"\W{0,2}7\W{0,3}(?:geldig|valable|gultig)|\W{0,2}(?:geldig ?tot|valable ?jusqu|gultig ?bis)")
_FIGURES = re.compile(r"\d\D{0,2}\d")
"""What may be left of a day."""
_EDGE = 0.03
"""How far apart the captions of one panel begin, as a share of the width."""
_WIDE = 34.0
"""Heights of a caption within which its value begins, at most."""
_ROOM = 0.9
"""Of the distance between two captions, how far under one its value may stand."""
_OVER = 0.5
"""How far over the caption of field 7 the day stands, at least, in heights of that caption."""
_DAY_LED = re.compile(r"\W*(?:op|le|de|den|am|[a-z]{2})\W*(?:\W(?:op|le|de|den|am)\W*)?")
_DAY_WORDS = re.compile(r"\b(?:op|le|de|den|am)\b")
"""What stands alone before a day, at most a word of it misread; and the words of it."""
_LINES_DOWN, _INDENT = 12.0, 0.1
"""How far under the caption of the place the day stands, in heights of that, and how far right, at most."""


def issued_under_place(page: Page, mentions: Sequence[DateMention], birth: DateMention | None) -> DateMention | None:
    """The day under "Afgegeven te", a municipality and "op", each on a line of its own, long after that of birth.

    None where anything else stands between: it may say that the day is the end.
    """
    captions = [line for line in page.lines if _at_place().fullmatch(flat(line.text))]
    if len(captions) != 1 or birth is None or birth.day is None:
        return None
    caption = captions[0].box
    left, right = caption.x0 - _EDGE, caption.x0 + _INDENT
    under = [
        line
        for line in page.lines
        if left <= line.box.x0 <= right and 0 < line.box.middle - caption.middle <= _LINES_DOWN * caption.height
    ]
    for mention in sorted(mentions, key=lambda one: one.box.middle):
        if left <= mention.box.x0 <= right and mention.box.middle > caption.y1 and mention.day is not None:
            between = [line for line in under if line.box.middle < mention.box.middle]
            between = [line for line in between if mention.words[0] not in line.words]
            led = _leads_to_day(between, page.lines[mention.line], mention)
            return mention if led and birth.day + YOUNGEST <= mention.day else None
    return None


def _leads_to_day(between: Sequence[Line], own: Line, mention: DateMention) -> bool:
    """Whether nothing but a municipality and then "op" stands over a day and before it."""
    first, *others = sorted(between, key=lambda line: line.box.middle) or [own]
    led = sorted((word for line in others for word in line.words), key=lambda word: word.box.x0)
    before = own.words[: own.words.index(mention.words[0])] if mention.words[0] in own.words else ()
    said = flat(" ".join(word.text for word in (*led, *before)))
    named = first is not own and has_been_municipality(flat(first.text))
    return named and _DAY_LED.fullmatch(said) is not None and _DAY_WORDS.search(said) is not None


@lru_cache(maxsize=1)
def _at_place() -> re.Pattern[str]:
    """The caption of where it was issued, in one language or two: "Afgegeven te (Délivré à)"."""
    at = any_of(licence_words().afgegeven_te, " ")
    return re.compile(rf"\W{{0,2}}(?:\d\W{{1,3}})?(?:{at})\W{{0,3}}(?:(?:{at})\W{{0,3}})?")


def issued_in_sixth(page: Page, mentions: Sequence[DateMention], birth: DateMention | None) -> DateMention | None:
    """The one day level with the caption of field 6, between those of 5 and 7, long after that of birth.

    Or under that caption, where the values of the panel stand under theirs, as that of birth does.
    None where one of the three captions was not read: then it may be the day of another field. None too where a second
    day stands there, even one that could not be read, or where figures stand in field 7: the licence has an end, and
    without this day a person looks at it.
    """
    fifth, sixth, seventh = (_captioned(page, caption) for caption in (_FIFTH, _SIXTH, _SEVENTH))
    if fifth is None or sixth is None or seventh is None or birth is None or birth.day is None:
        return None
    aligned = all(abs(box.x0 - sixth.x0) <= _EDGE for box in (fifth, seventh))
    if not (aligned and fifth.middle < sixth.middle < seventh.middle - _OVER * seventh.height):
        return None
    if any(_FIGURES.search(word.text) for word in _beside(page, seventh)):
        return None
    within = [
        one
        for one in mentions
        if 0 <= one.box.x0 - sixth.x0 <= _reach(page, sixth)
        and fifth.middle < one.box.middle < seventh.middle - _OVER * seventh.height
    ]
    if len(within) != 1 or within[0].day is None or birth.day + YOUNGEST > within[0].day:
        return None
    if are_level(within[0].box, sixth):
        return within[0]
    under = _is_under_third(page, birth, sixth) and within[0].box.middle > sixth.middle
    return within[0] if under and not _figures_under(page, seventh, sixth.middle - fifth.middle) else None


def figures_in_seventh(page: Page, birth: DateMention | None) -> tuple[Word, ...]:
    """What may be the end under the caption of field 7, where the values of the panel stand under theirs."""
    sixth, seventh = (_captioned(page, caption) for caption in (_SIXTH, _SEVENTH))
    if sixth is None or seventh is None or birth is None or not _is_under_third(page, birth, sixth):
        return ()
    return _figures_under(page, seventh, seventh.middle - sixth.middle)


def _reach(page: Page, caption: Box) -> float:
    """How far right of a caption its panel reaches: farther where it is the whole page, and its print larger."""
    return max(PANEL, _WIDE * caption.height * page.height / max(page.width, 1.0))


def _is_under_third(page: Page, birth: DateMention, sixth: Box) -> bool:
    """Whether the day of birth stands under the caption of field 3 of this panel, over that of field 4."""
    third, fourth = (_captioned(page, caption) for caption in (_THIRD, _FOURTH))
    if third is None or fourth is None or any(abs(box.x0 - sixth.x0) > _EDGE for box in (third, fourth)):
        return False
    over, under = third.middle + _OVER * third.height, fourth.middle - _OVER * fourth.height
    return (
        over < birth.box.middle < under
        and 0 <= birth.box.x0 - third.x0 <= _reach(page, sixth)
        and not are_level(birth.box, third)
    )


def _figures_under(page: Page, caption: Box, pitch: float) -> tuple[Word, ...]:
    """The figures under a caption, above the next, captions being so far apart."""
    under = (word for word in page.words if caption.middle < word.box.middle < caption.middle + _ROOM * pitch)
    on_panel = (word for word in under if -_EDGE <= word.box.x0 - caption.x0 <= _reach(page, caption))
    return tuple(word for word in on_panel if _FIGURES.search(word.text) and not are_level(word.box, caption))


def _beside(page: Page, caption: Box) -> list[Word]:
    """The words right of a caption on its panel, level with it; its own number is none."""
    level = (word for word in page.words if are_level(word.box, caption) and word.box.x0 - caption.x0 <= PANEL)
    return [word for word in level if word.box.x0 > caption.x0]


def _captioned(page: Page, caption: re.Pattern[str]) -> Box | None:
    """The first word of the one line that begins with a caption; None where several do."""
    found: list[Word] = [line.words[0] for line in page.lines if line.words and caption.match(fold(line.text))]
    return found[0].box if len(found) == 1 else None
