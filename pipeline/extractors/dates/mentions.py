"""Every full date on a page, with where it stands and what stands before it; which one matters is not decided here.

`find_dates` keeps all, also those that cannot be (31 April) or cannot be told (a two-digit year), each with its doubt.
Nothing is ever taken for today, and a date in a file's name is none.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from rapidfuzz.distance import Levenshtein

from pipeline.extractors.dates.borne_out import weighed
from pipeline.extractors.dates.form import AMBIGUOUS, REPAIRED, Form
from pipeline.extractors.dates.forms import forms_in
from pipeline.extractors.dates.mention import DateMention
from pipeline.extractors.dates.named import MONTH
from pipeline.extractors.flattened import compose, flat
from pipeline.extractors.neighbours import Neighbours
from pipeline.model import Line, Page, Word

BEFORE = 160
"""How many characters of text before a date are kept."""
REPAIR_FACTOR = 0.75
"""By which a repaired reading is less sure than its worst word."""
_JOIN = 8
"""How many words of either line can belong to a date that runs over a line end."""


@dataclass(frozen=True, slots=True)
class _Text:
    """Words in one string, with where each begins."""

    words: tuple[Word, ...]
    printed: str
    flattened: str
    starts: tuple[int, ...]

    @staticmethod
    def of(words: tuple[Word, ...]) -> "_Text":
        texts = [compose(word.text) for word in words]
        starts, at = [], 0
        for text in texts:
            starts.append(at)
            at += len(text) + 1
        printed = " ".join(texts)
        return _Text(words, printed, flat(printed), tuple(starts))

    def between(self, start: int, end: int) -> tuple[int, int]:
        """The indices of the first word and after the last word of a stretch."""
        return bisect_right(self.starts, start) - 1, bisect_left(self.starts, end)


@dataclass(frozen=True)
class PageWithDates:
    """A page with the dates on it, looked for once, whoever asks: whose the paper is, of when, and from where."""

    page: Page

    @cached_property
    def dates(self) -> tuple[DateMention, ...]:
        """All dates on the page; see `find_dates`."""
        return find_dates(self.page)


def find_dates(page: Page) -> tuple[DateMention, ...]:
    """All dates on the page in reading order: day before month, ISO 8601 first, words in nl, fr, de and en.

    Takes time linear in the text. Never raises for what a page holds.
    """
    texts = [_Text.of(line.words) for line in page.lines]
    around = Neighbours(page)
    found: list[DateMention] = []
    taken: set[tuple[int, int]] = set()
    pairs = tuple(_continued(page.lines, texts))
    below: dict[int, list[_Text]] = {index: [] for index in _ending_in_words(texts)}
    above: dict[int, list[_Text]] = {}
    for index, other in pairs:
        above.setdefault(other, []).append(texts[index])
        if index in below:
            below[index].append(texts[other])
    for index, text in enumerate(texts):
        for form in forms_in(text.flattened):
            if any(_runs_on(form, text, continued) for continued in below.get(index, ())):
                continue
            if any(_began_above(form, text, begun) for begun in above.get(index, ())):
                continue
            first, last = text.between(form.start, form.end)
            taken.update((index, word) for word in range(first, last))
            found.append(_mention(page.lines, text, form, (index, index), around))
    for pair in pairs:
        found.extend(_over_line_end(page.lines, texts, pair, taken, around))
    return _among_romans(weighed(page, sorted(found, key=lambda mention: (mention.line, mention.start))))


_ROMAN_MONTH = re.compile(r"[0-9] ?[./\-] ?[ivx]+ ?[./\-] ?[0-9]", re.IGNORECASE)
_ELEVEN = re.compile(r"[0-9] ?[./\-] ?11 ?[./\-] ?[0-9]{4}")


def _among_romans(mentions: tuple[DateMention, ...]) -> tuple[DateMention, ...]:
    """The dates; one in November that OCR read on a page with Roman months is in doubt: "13.II.2025" looks the same."""
    if not any(_ROMAN_MONTH.search(one.text) for one in mentions):
        return mentions
    return tuple(
        replace(one, doubt=AMBIGUOUS) if one.confidence < 1.0 and not one.doubt and _ELEVEN.search(one.text) else one
        for one in mentions
    )


_ROUND_YEAR = re.compile(
    r"(?:honderd|duizend|cents?|mil|mille|hundert|tausend|hundred|thousand)(?: en| et| und| and)?\W*$"
)
"""The end of a line in which a year in words may have begun only: "negentienhonderd", "tweeduizend"."""


_ROUND = 0.85
"""The most that such a year is trusted that OCR read: "tweeduizend" may be what is left of "tweeduizend en vier"."""
_MAY_RUN_ON = re.compile(
    rf"{_ROUND_YEAR.pattern}|[a-z]-$|(?:vingts?|trente|quarante|cinquante|soixante|septante|octante|nonante)(?: et)?$"
)
"""The end of a line behind which the year in words may go on in the line below."""
_JOINT = re.compile(r"\W*(?:(?:en|et|und|and)\W*)?")


def _ending_in_words(texts: list[_Text]) -> list[int]:
    return [index for index, text in enumerate(texts) if _MAY_RUN_ON.search(text.flattened[-40:])]


def _runs_on(form: Form, text: _Text, below: _Text) -> bool:
    """Whether the year of a date in words goes on in the line below: "negentienhonderd" and "achtennegentig"."""
    tail = text.flattened[form.start :]
    if not form.named or not _JOINT.fullmatch(text.flattened[form.end :]) or len(tail) > BEFORE:
        return False
    whole = next(iter(forms_in(f"{tail} {below.flattened[:60]}")), None)
    return whole is not None and whole.start == 0 and whole.end > len(tail)


def _began_above(form: Form, text: _Text, above: _Text) -> bool:
    """Whether the day of a date in words began in the line above: "vingt-" and "deux avril deux mille vingt"."""
    if not form.named or any(c.isalnum() for c in text.flattened[: form.start]):
        return False
    words = above.flattened[-_DAY_REACH:].split()[-2:]
    if not words or not words[-1].rstrip("-").isalpha():
        return False
    head = " ".join(words)
    return any(one.start < len(head) < one.end for one in forms_in(f"{head} {text.flattened[: form.end + 80]}"))


_DAY_REACH = 30
"""Characters at the end of a line among which the day of a date is looked for that goes on below."""


def _mention(
    lines: tuple[Line, ...], text: _Text, form: Form, place: tuple[int, int], around: Neighbours
) -> DateMention:
    first, last = text.between(form.start, form.end)
    words = text.words[first:last]
    confidence = min(word.confidence for word in words)
    if form.doubt == REPAIRED:
        confidence *= REPAIR_FACTOR
    under = lines[place[1] + 1 : place[1] + 2] if last == len(text.words) else ()
    rest = " ".join((text.flattened[form.end :], *(flat(line.text) for line in under)))
    if form.named and confidence < 1.0 and _ROUND_YEAR.search(text.flattened[form.start : form.end]):
        confidence = min(confidence, _ROUND)
    doubt = form.doubt or ("ambiguous" if confidence < 1.0 and _cut_short(form, text, rest) else None)
    before = text.flattened[max(0, form.start - BEFORE) : form.start].strip()
    if not any(c.isalnum() for c in before):
        before = _context(lines, around, place[0])
    printed = text.printed[form.start : form.end]
    return DateMention(form.day, printed, place[0], words, before, confidence, doubt, form.start, place[1])


_UNITS = (
    "een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien",
    "negentien twintig deux trois quatre cinq sept huit neuf onze douze treize quatorze quinze seize vingt eins zwei",
    "drei vier funf sechs sieben acht neun zehn",
)
_NUMBERS = frozenset(" ".join(_UNITS).split())


def _cut_short(form: Form, text: _Text, rest: str) -> bool:
    """Whether a year in words goes on, in the `rest`, with a number that was misread: "tweeduizend" and "twec"."""
    if not form.named or not _ROUND_YEAR.search(text.flattened[form.start : form.end]):
        return False
    following = re.match(r"\s+(?:en |et |und )?([a-z0-9]{3,12})(?![a-z])", rest[:24])
    return following is not None and any(
        Levenshtein.distance(following[1], unit) <= max(1, len(unit) // 3) for unit in _NUMBERS
    )


_AT_END = re.compile(r"(?:[0-9][./\-]|[0-9][./\-] ?[0-9]{1,2} ?[./\-])$")
_AT_START = re.compile(r"^[./\-] ?[0-9]")


def _continued(lines: tuple[Line, ...], texts: list[_Text]) -> Iterator[tuple[int, int]]:
    """Pairs of lines of which the second may continue the first: the next one, and the next in the same column."""
    for index in range(len(lines) - 1):
        if not texts[index].words:
            continue
        yield index, index + 1
        box = lines[index].box
        for below in range(index + 2, min(index + 8, len(lines))):
            if not lines[below].words:
                continue
            other = lines[below].box
            if other.y0 > box.middle and other.x0 < box.x1 and other.x1 > box.x0:
                yield index, below
                break


def _over_line_end(
    lines: tuple[Line, ...],
    texts: list[_Text],
    place: tuple[int, int],
    taken: set[tuple[int, int]],
    around: Neighbours,
) -> Iterator[DateMention]:
    """The dates that begin at the end of one line and end at the beginning of another."""
    index, below = place
    tail, head = texts[index], texts[below]
    skipped = max(0, len(tail.words) - _JOIN)
    first, second = tail.flattened[tail.starts[skipped] :][-200:], head.flattened[:200]
    numbers_join = _AT_END.search(first) is not None or _AT_START.search(second) is not None
    if not (numbers_join or MONTH.search(first) or MONTH.search(second)):
        return
    joined = _Text.of(tail.words[skipped:] + head.words[:_JOIN])
    border = len(tail.words) - skipped
    for form in forms_in(joined.flattened):
        start, end = joined.between(form.start, form.end)
        if not (start < border < end) or not (form.named or numbers_join):
            continue
        places = {(index, skipped + w) if w < border else (below, w - border) for w in range(start, end)}
        if places & taken:
            continue
        taken |= places
        mention = _mention(lines, joined, form, place, around)
        offset = tail.starts[skipped] + form.start
        before = tail.flattened[max(0, offset - BEFORE) : offset].strip() or mention.before
        yield replace(mention, before=before, start=offset)


def _context(lines: tuple[Line, ...], around: Neighbours, line: int) -> str:
    """The text of the cell to the left of `line` when it holds letters and no digits, else of the line above."""
    left = around.left(line)
    if left is not None and _is_label(text := flat(lines[left].text)):
        return text[-BEFORE:]
    above = around.above(line)
    return flat(lines[above].text)[-BEFORE:] if above is not None else ""


def _is_label(text: str) -> bool:
    return any(c.isalpha() for c in text) and not any(c.isdigit() for c in text)
