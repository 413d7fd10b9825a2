"""Words on a page, compared as a reader does: folding, phrases found through OCR noise, what stands beside or below.

A small helper that sorting, extractors and checks share; it knows nothing of any document type.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import groupby

from rapidfuzz import fuzz

from pipeline.model import Box, Line, Page, Word

_ANY_LETTERS = r"\w*"
"""What `*` stands for in a word of a vocabulary."""
_LIGATURES = str.maketrans(
    {
        "æ": "ae", "œ": "oe", "ø": "o", "ß": "ss", "ĳ": "ij", "ł": "l", "đ": "d", "ı": "i", "ð": "d", "þ": "th",
        "’": "'", "‘": "'", "´": "'", "`": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"',
        "–": "-", "—": "-", "‐": "-", "‑": "-", "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u00ad": "",
    }
)  # fmt: skip


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """`text` in lower case without diacritics, ligatures, typographic quotes and dashes, with single spaces."""
    lowered = text.lower().translate(_LIGATURES)
    plain = "".join(c for c in unicodedata.normalize("NFKD", lowered) if not unicodedata.combining(c))
    return " ".join(plain.split())


def bare(text: str) -> str:
    """`text` folded, of which nothing but letters and figures is left."""
    return "".join(c for c in fold(text) if c.isalnum())


def latin_letters(text: str) -> str:
    """The letters of `text`, folded, without those of other scripts, as which an engine may read a drawing."""
    return "".join(c for c in fold(text) if c.isascii() and c.isalpha())


def word_set(words: str) -> frozenset[str]:
    """The words of a vocabulary, folded as they are and with spaces between."""
    return frozenset(words.split())


def any_word(words: tuple[str, ...]) -> re.Pattern[str]:
    """Any of the words or phrases of a vocabulary, folded as they are, as whole words; `*` stands for any letters.

    The pattern of each list is kept.
    """
    return _any_word(words)


@cache
def _any_word(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b{one_of(words)}\b")


def one_of(words: Iterable[str]) -> str:
    """The same as `any_word`, for a pattern in which it is known that a word begins and ends there."""
    return f"(?:{alternatives([[_ANY_LETTERS if c == '*' else re.escape(c) for c in word] for word in words])})"


def alternatives(options: Iterable[Sequence[str]], *, deep: int = 2) -> str:
    """A pattern for one of the options, each given as the patterns of its letters and gaps, the first that fits first.

    Options that begin with the same letters (as many as `deep`) are told apart behind these, so that a list of hundreds
    costs no more than a few where none of them stands. What is found is what `|` between all of them finds: only
    options that begin with other letters, of which at most one can fit, are put in another order.
    """
    found: list[str] = []
    for literal, run in groupby(options, key=lambda option: bool(deep and option) and _is_letter(option[0])):
        if not literal:
            found += map("".join, run)
            continue
        behind: dict[str, list[Sequence[str]]] = {}
        for option in run:
            behind.setdefault(option[0], []).append(option[1:])
        found += (_led_by(head, alternatives(rests, deep=deep - 1), len(rests)) for head, rests in behind.items())
    return "|".join(found)


def _is_letter(pattern: str) -> bool:
    """Whether it stands for one sign and no other, escaped or not."""
    return len(pattern.removeprefix("\\")) == 1


def _led_by(head: str, behind: str, options: int) -> str:
    return f"{head}(?:{behind})" if options > 1 else head + behind


def part_of(word: Word, start: int, end: int | None = None) -> Word:
    """The letters of a word between two places (to its end), with their share of its box; the whole word is itself."""
    box, size = word.box, len(word.text)
    end = size if end is None else min(end, size)
    if (start, end) == (0, size):
        return word
    x0 = box.x0 + box.width * start / size
    x1 = box.x0 + box.width * end / size if end < size else box.x1
    return Word(word.text[start:end], Box(x0, box.y0, x1, box.y1), word.confidence)


def index_of(word: Word, words: Sequence[Word], otherwise: int = 0) -> int:
    """The index of the very word, whatever others are like it, among `words`; `otherwise` where it is none of them."""
    return next((at for at, one in enumerate(words) if one is word), otherwise)


def line_of(word: Word, page: Page) -> tuple[Word, ...]:
    """The words of the line, or of the cell, in which a word stands; nothing where it is none of the page."""
    return next((line.words for line in page.lines if word in line.words), ())


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase found on a page."""

    page: Page
    line: int
    """Index in `page.lines`."""
    first: int
    """Index of its first word in the line."""
    last: int
    """Index after its last word."""
    phrase: str
    """What was looked for."""
    score: float
    """Likeness, 0 to 1; 1.0 is equality after folding."""

    @property
    def words(self) -> tuple[Word, ...]:
        """The words that matched."""
        return self.page.lines[self.line].words[self.first : self.last]

    @property
    def box(self) -> Box:
        """The box around them."""
        return Box.around([word.box for word in self.words])

    @property
    def rest(self) -> tuple[Word, ...]:
        """What follows on the same line."""
        return self.page.lines[self.line].words[self.last :]


HALFWAY = 1.1
"""How far, in heights of print, a value may stand above or below its label when nothing stands beside it; lines of
print are further apart."""
_LEVEL = 0.6
"""How far above or below each other two of one row stand at most, in heights of the higher."""
_EDGES = " .,:;!?()[]*|_'\"-/"
_SHORT = 5
"""Letters from which a phrase is found through OCR noise."""


def find(page: Page, phrase: str, *, at_least: float = 0.87) -> tuple[Hit, ...]:
    """Where `phrase` stands on the page, as whole words of one line, in reading order.

    Phrases of fewer than five letters must match exactly (after folding); longer ones may differ by OCR errors as
    far as `at_least` (0 to 1) allows. Words glued together by OCR are found too, as one word.
    """
    wanted = fold(phrase)
    return tuple(
        hit for index, line in enumerate(page.lines) for hit in _find_in_line(page, index, line, wanted, at_least)
    )


def _find_in_line(page: Page, index: int, line: Line, wanted: str, at_least: float) -> Iterator[Hit]:
    if not _may_hold(fold(line.text), wanted, at_least):
        return
    folded = [fold(word.text).strip(_EDGES) for word in line.words]
    most = len(wanted.split()) + 1  # OCR parts a word in two now and then
    start = 0
    while start < len(folded):
        sizes = range(1, min(most, len(folded) - start) + 1)
        score, fewest = max((_alike(" ".join(folded[start : start + size]), wanted), -size) for size in sizes)
        end = start - fewest
        if score >= at_least:
            yield Hit(page, index, start, end, wanted, score)
        start = end if score >= at_least else start + 1


def _may_hold(text: str, wanted: str, at_least: float) -> bool:
    """Whether the phrase may stand in the line: a quick look that spares most lines the slow one."""
    if wanted in text:
        return True
    if len(wanted) < _SHORT or len(text) < len(wanted) * at_least - 2:
        return False
    return fuzz.partial_ratio(wanted, text, score_cutoff=at_least * 100) >= at_least * 100


def _alike(candidate: str, wanted: str) -> float:
    """How like the phrase the words are, 1.0 where only spaces differ; a short phrase stands there exactly or not."""
    if candidate == wanted or candidate.replace(" ", "") == wanted.replace(" ", ""):
        return 1.0
    return 0.0 if len(wanted) < _SHORT else fuzz.ratio(wanted, candidate) / 100


def find_any(page: Page, phrases: tuple[str, ...], *, at_least: float = 0.87) -> tuple[Hit, ...]:
    """The hits of all `phrases`, in reading order; where several overlap, only the longest."""
    hits = sorted(
        (hit for phrase in phrases for hit in find(page, phrase, at_least=at_least)),
        key=lambda hit: (hit.line, hit.first, -(hit.last - hit.first), -hit.score),
    )
    kept: list[Hit] = []
    for hit in hits:
        if kept and kept[-1].line == hit.line and hit.first < kept[-1].last:
            continue
        kept.append(hit)
    return tuple(kept)


def right_of(page: Page, box: Box, *, reach: float = 1.0) -> tuple[Word, ...]:
    """The words to the right of `box` at its height, nearest first, across lines and table cells.

    Where nothing stands at its height, those a little above or below it: a value stands halfway between the two lines
    of its label in two languages. `reach` is the greatest distance in fractions of the page width.
    """
    height = max(box.height, 0.004)
    beside = [word for word in page.words if -0.005 <= word.box.x0 - box.x1 <= reach]
    level = [word for word in beside if _apart(word.box, box) <= max(height * _LEVEL, word.box.height * 0.5)]
    found = level or [word for word in beside if _apart(word.box, box) <= HALFWAY * max(height, word.box.height)]
    return tuple(sorted(found, key=lambda word: word.box.x0))


def are_level(one: Box, other: Box) -> bool:
    """Whether two boxes stand in one row: a little above or below stands another field."""
    return _apart(one, other) <= _LEVEL * max(one.height, other.height)


def _apart(one: Box, other: Box) -> float:
    return abs(one.middle - other.middle)


def below(page: Page, box: Box, *, lines: float = 2.2) -> tuple[Line, ...]:
    """The lines that stand under `box` and overlap or begin beside it horizontally, nearest first.

    `lines` is the reach downward, in heights of `box`.
    """
    reach = max(box.height, 0.008) * lines
    found = [
        line
        for line in page.lines
        if line.box.y0 >= box.middle
        and line.box.y0 - box.y1 <= reach
        and line.box.x0 < box.x1 + 0.02
        and line.box.x1 > box.x0 - 0.02
    ]
    return tuple(sorted(found, key=lambda line: line.box.y0))
