"""A page as the cues see it: folded tokens in reading order, each with its line, each line with its size and place."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from statistics import median

from pipeline.model import Line, Page
from pipeline.sorting.cues import tokens_of, vocabulary
from pipeline.sorting.repair import repaired, split_glued
from pipeline.text import word_set

MOST_WORDS = 4000
"""What is looked at of one page: far more than any real page holds, and a bound on the time it can cost."""

_BULLET = re.compile(r"^[-–—•*·►▪■□☐☑✓✔➢>o]+$")
_SUBJECT = word_set(
    "betreft betr onderwerp objet concerne betreff betrifft subject re sujet bijlage bijlagen annexe annexes anlage"
    " anlagen attachment attachments enclosure enclosures encl bijgevoegd"
)
_TALL = 1.3
"""From so many times the usual height, a line is in large print."""
_SPOKEN = 3
"""Letters from which a word has the height of its line."""
_TELLING = 6
"""Letters from which a word does not stand in a title twice."""


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the page, as the cues see it."""

    first: int
    """Index of its first token."""
    count: int
    tall: float
    """Its height, relative to the median of the page."""
    middle: float
    """Of the page height, 0 at the top."""
    listed: bool
    """Whether it is an item of a list, or a subject line: it names a document without being its title."""
    capital: bool
    """Whether it begins with a capital."""
    shouted: bool
    """Whether it is all capitals."""
    raw: str
    left: float = 0.0
    """Of the page width, 0 at the left."""


@dataclass(frozen=True, slots=True)
class Printed:
    """A page as the cues see it."""

    text: str
    """The tokens with single spaces between, the lines with newlines between."""
    starts: tuple[int, ...]
    """Per token its place in `text`."""
    line_of: tuple[int, ...]
    """Per token the index of its row."""
    rows: tuple[Row, ...]
    tokens: tuple[str, ...]
    words: frozenset[str]
    by_ocr: bool
    card: bool

    def span(self, start: int, end: int) -> tuple[int, int]:
        """From places in `text` to the indices of the first token and after the last."""
        return bisect_right(self.starts, start) - 1, bisect_right(self.starts, end - 1)

    def tokens_of(self, row: Row) -> tuple[str, ...]:
        """The tokens of a row of the page."""
        return self.tokens[row.first : row.first + row.count]

    def text_of(self, row: Row) -> str:
        """The tokens of a row of the page, with single spaces between."""
        return " ".join(self.tokens_of(row))


def _joined(tokens: list[str]) -> list[str]:
    """With letter-spaced words and words that fell apart put together again."""
    known = vocabulary()
    if len(tokens) >= 4 and sum(len(token) == 1 and token.isalpha() for token in tokens) >= len(tokens) * 0.8:
        glued = "".join(tokens)
        return list(split_glued(glued) or (glued,))
    made: list[str] = []
    for token in tokens:
        if (
            made
            and len(made[-1] + token) >= 6
            and made[-1] + token in known
            and not (made[-1] in known and token in known)
        ):
            made[-1] += token
        else:
            made.append(token)
    return made


def _mended(tokens: list[str]) -> list[str]:
    known = vocabulary()
    made: list[str] = []
    for token in tokens:
        better = repaired(token)
        parts = split_glued(token) if better == token and len(token) >= 8 and token not in known else None
        made.extend(parts or (better,))
    return made


def _height(line: Line) -> float:
    """The height of its tallest word; a number, or a speck at its edge that may be boxed with a rule, tells nothing."""
    words = [word for word in line.words if sum(c.isalnum() for c in word.text) >= _SPOKEN]
    return max(word.box.height for word in words or line.words)


def _row(line: Line, tokens: list[str], first: int, usual: float, *, by_ocr: bool) -> Row:
    raw = line.text
    letters = [letter for letter in raw if letter.isalpha()]
    box = line.box
    opening = line.words[0].text
    return Row(
        first=first,
        count=len(tokens),
        tall=_height(line) / usual if usual else 1.0,
        middle=box.middle,
        listed=(bool(_BULLET.match(opening)) and len(line.words) > 1) or bool(tokens and tokens[0] in _SUBJECT),
        capital=bool(letters and (letters[0].isupper() or not letters[0].islower())) or (by_ocr and raw[:1].isdigit()),
        shouted=len(letters) > 3 and sum(letter.isupper() for letter in letters) >= len(letters) * 0.8,
        raw=raw,
        left=box.x0,
    )


def printed(page: Page) -> Printed:
    """The page as cues look at it; linear in its words, of which only the first `MOST_WORDS` count."""
    lines, budget = [], MOST_WORDS
    for line in page.lines:
        if line.words and budget > 0:
            lines.append(line if len(line.words) <= budget else Line(line.words[:budget]))
            budget -= len(line.words)
    usual = median(word.box.height for line in lines for word in line.words) if lines else 0.0
    by_ocr = any(word.confidence < 1.0 for line in lines for word in line.words)
    rows: list[Row] = []
    tokens: list[str] = []
    line_of: list[int] = []
    for line in lines:
        own = _joined(tokens_of(line.text))
        if by_ocr:
            own = _joined(_mended(own))
        if not own:
            continue
        rows.append(_row(line, own, len(tokens), usual, by_ocr=by_ocr))
        line_of.extend([len(rows) - 1] * len(own))
        tokens.extend(own)
    return _assembled(tokens, line_of, rows, by_ocr=by_ocr, card=page.is_card)


def _assembled(tokens: list[str], line_of: list[int], rows: list[Row], *, by_ocr: bool, card: bool) -> Printed:
    text, starts, place = [], [], 0
    for index, token in enumerate(tokens):
        if index:
            text.append("\n" if line_of[index] != line_of[index - 1] else " ")
            place += 1
        starts.append(place)
        text.append(token)
        place += len(token)
    return Printed(
        "".join(text), tuple(starts), tuple(line_of), tuple(rows), tuple(tokens), frozenset(tokens), by_ocr, card
    )


def _repeated(span: tuple[str, ...], around: tuple[str, ...]) -> bool:
    """Whether its words, or two others, stand in the line twice: the fine print in the background of cards."""
    twice = {word for word in around if len(word) >= _TELLING and around.count(word) > 1}
    long = {word for word in span if len(word) >= _TELLING}
    return len(twice) > 1 or bool(long and long <= twice)


def heading_strength(page: Printed, first: int, after: int) -> float:
    """How much the tokens `first` to `after` look like a title: 0 not at all, 1 at the top, a little more if large."""
    top, bottom = page.line_of[first], page.line_of[after - 1]
    row = page.rows[top]
    span = page.tokens[first:after]
    around = page.tokens[row.first : page.rows[bottom].first + page.rows[bottom].count]
    tall = row.tall >= _TALL
    if row.listed or bottom - top > 2 or not (row.capital or tall) or _repeated(span, around):
        return 0.0
    if row.raw.rstrip().endswith((",", ";")) and not tall:
        return 0.0
    share = sum(map(len, span)) / max(sum(map(len, around)), 1)
    if not _alone(row, lead=first - row.first, share=share, total=len(around), tall=tall):
        return 0.0
    return _strength(1.0 if page.card else _by_height(row.middle), large=tall or row.shouted)


def _alone(row: Row, *, lead: int, share: float, total: int, tall: bool) -> bool:
    """Whether nothing but a title stands on the line: `lead` tokens before it, it being `share` of all letters.

    `total` is how many tokens its lines hold. The larger the print, the more may stand beside the title.
    """
    most_of_line = share >= 0.5 and lead <= 3
    leads_line = share >= 0.3 and lead <= 1 and total <= 10
    return most_of_line or leads_line or (tall and total <= 14) or (row.shouted and lead == 0 and total <= 12)


def _by_height(middle: float) -> float:
    """How much of a title stands at that height of the page: `middle` is 0 at the top, 1 at the bottom."""
    return 1.0 if middle < 0.4 else 0.75 if middle < 0.6 else 0.5


def _strength(place: float, *, large: bool) -> float:
    """In large print or capitals a title is nearly whole wherever it stands, and a little more than that."""
    return max(place, 0.85) * 1.1 if large else place
