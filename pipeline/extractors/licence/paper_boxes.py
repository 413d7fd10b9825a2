"""Letters of an old licence, each before a box that says by itself whether it is held: "A [ doorgehaald ] B [ X ]"."""

import itertools
import re
from collections.abc import Collection, Sequence

from pipeline.extractors.dates.mention import DateMention
from pipeline.extractors.fields import field_of
from pipeline.extractors.flattened import flat, words_between
from pipeline.extractors.vocabularies import licence_words
from pipeline.model import Field, Line, Page, Word

_LABEL = re.compile(
    r"\b(?:geldig voor|valable pour|gultig fur)\b[^\d\[\]]{0,40}\b(?:categorie(?:en|s)?|klassen?)\s?:?\s?$"
)
"""What stands right before the first box."""
_BOX = re.compile(r"(?<![a-z0-9+])(?P<letter>[a-g]) ?\[ ?(?P<said>[^\[\]]{1,20}?) ?\]")
_CROSS = re.compile(r"[x×✕✗☒]")
_SINCE = re.compile(r"(?:sedert|sinds|vanaf|depuis(?: le)?|seit(?: dem)?):?")
_OF_TODAY = frozenset("ABCD")
_FEWEST, _FEWEST_STRUCK = 3, 2
"""Boxes that make such a list, and those that say in words that they are struck out, so that a cross strikes none."""
_MOST_WORDS = 300
"""Words of a page that are looked at: no licence on paper has more."""


def boxed_categories(page: Page, mentions: Collection[DateMention], file: str) -> dict[str, Field]:
    """`_back_<category>`, True, for each letter with a cross in its box; nothing where a box says anything else.

    Nothing either where B is struck out: that another category includes it, a person sees. `mentions` are the days of
    the page, one of which may stand behind a box as that since which its category is held.
    """
    all_words = Line(tuple(word for line in page.lines for word in line.words)[:_MOST_WORDS])
    text = flat(all_words.text)
    boxes = list(_BOX.finditer(text))
    if len(boxes) < _FEWEST or not _LABEL.search(text[: boxes[0].start()]):
        return {}
    letters = [box["letter"].upper() for box in boxes]
    struck = {letter for letter, box in zip(letters, boxes, strict=True) if box["said"] in licence_words().in_leeg_vak}
    crossed = {letter for letter, box in zip(letters, boxes, strict=True) if _CROSS.fullmatch(box["said"])}
    told = letters == sorted(struck | crossed) and len(struck) >= _FEWEST_STRUCK and "B" not in struck
    ends = [box.start() for box in boxes[1:]] + [_end_of_line(page, boxes[-1].end())]
    found: dict[str, Field] = {}
    for letter, box, end in zip(letters, boxes, ends, strict=True):
        held = letter in crossed
        words = words_between(all_words, box.start(), box.end())
        behind = tuple(word for word in words_between(all_words, box.end(), end) if word not in words)
        if not told or (behind and not (held and _is_since(behind, mentions))):
            return {}
        if held and letter in _OF_TODAY:
            found[f"_back_{letter}"] = field_of(True, (*words, *behind), page, file)
    return found


def _end_of_line(page: Page, offset: int) -> int:
    """Where in the text of all words the line ends in which the character before `offset` stands."""
    ends = itertools.accumulate(len(line.text) + 1 for line in page.lines)
    return next((end - 1 for end in ends if end > offset), offset)


def _is_since(words: Sequence[Word], mentions: Collection[DateMention]) -> bool:
    """Whether words are nothing but "sedert" and a day."""
    days = [one for one in mentions if one.day is not None and one.words == tuple(words[-len(one.words) :])]
    before = (flat(" ".join(word.text for word in words[: -len(one.words)])) for one in days)
    return any(map(_SINCE.fullmatch, before))


def without_boxes(text: str) -> str:
    """Folded text in which what is said in boxes behind letters is left out."""
    return _BOX.sub(" ", text)
