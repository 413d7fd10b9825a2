"""Papers that write letters or numbers for their labels and say elsewhere what each stands for.

"V.: geen" with "V. veroordelingen; DvA dag van afgifte" on the page behind. The letters are replaced only where each of
them has exactly one meaning.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from pipeline.extractors.criminal_record.sentences.limiting import is_harmless
from pipeline.extractors.criminal_record.words.articles import ARTICLE
from pipeline.extractors.criminal_record.words.known import explains_only
from pipeline.extractors.criminal_record.words.wordlists import listed
from pipeline.extractors.flattened import blanked, compose, flat
from pipeline.model import Line, Page, Word

_CODE = re.compile(r"(?P<code>[A-Z][A-Za-z]{0,3}\.?|\(?[a-z1-9]\)?|[①-⑨])(?P<end>[:=)]|(?<=\.))")
_FEWEST, _MOST, _MOST_WORDS = 3, 30, 8
"""Codes of such a paper, and words of what one stands for."""
_LEADING = 0.9
"""Heights between two lines of one text."""
_DASH = re.compile(r"\s[-–—]+\s")
_BRACKETS = re.compile(r"\([^()]*\)")
_PARTS = re.compile(r"[;·|•\n]|\.(?=\s*$)|\.\s+(?=[A-Z])")


@dataclass(frozen=True, slots=True)
class _Coded:
    """A code before its value."""

    page: int
    line: int
    at: int
    """Its place among the words of the line."""
    code: str


def with_codes_explained(pages: Sequence[Page]) -> tuple[Page, ...]:
    """The pages with what each code stands for before its value, and without the legend; as they are without one."""
    coded = [one for number, page in enumerate(pages) for one in _coded(number, page)]
    codes = {one.code for one in coded}
    if not _FEWEST <= len(codes) == len(coded) <= _MOST:
        return tuple(pages)
    taken = {(one.page, one.line) for one in coded}
    rest = [
        (number, at)
        for number, page in enumerate(pages)
        for at, line in enumerate(page.lines)
        if (number, at) not in taken and line.words
    ]
    text, starts = _laid_out(pages, rest)
    told = _meanings(codes, text)
    if told is None:
        return tuple(pages)
    meanings, start, end = told
    first = max(at for at, begins in enumerate(starts) if begins <= start)
    last = max(at for at, begins in enumerate(starts) if begins < end)
    around = text[starts[first] : start], text[end : starts[last + 1] if last + 1 < len(starts) else len(text)]
    limited = any(listed("uitzondering").search(flat(meaning)) for meaning in meanings.values())
    if limited or not all(explains_only(flat(one)) for one in (*around, *_asides(meanings))):
        return tuple(pages)
    legend = set(rest[first : last + 1])
    return tuple(
        replace(page, lines=tuple(_lines(page, [one for one in coded if one.page == number], meanings, legend, number)))
        for number, page in enumerate(pages)
    )


def _coded(number: int, page: Page) -> list[_Coded]:
    found: list[_Coded] = []
    for index, line in enumerate(page.lines):
        for at, word in enumerate(line.words[:-1]):
            m = _CODE.fullmatch(word.text)
            if m and (at == 0 or (found and found[-1].line == index)):
                found.append(_Coded(number, index, at, m["code"]))
    return found


def _laid_out(pages: Sequence[Page], places: Sequence[tuple[int, int]]) -> tuple[str, list[int]]:
    """What the lines at some places say, each by its page and its index, and where each begins.

    A line stands behind the one before it with a gap where it goes on with that, else on a line of its own.
    """
    text, starts, over = "", [], None
    for number, at in places:
        box = pages[number].lines[at].box
        goes_on = over is not None and over[0] == number and box.y0 - over[1].y1 < _LEADING * box.height
        text += " " if goes_on else "\n"
        starts.append(len(text))
        text += compose(pages[number].lines[at].text)
        over = (number, box)
    return text, starts


def _meanings(codes: set[str], text: str) -> tuple[Mapping[str, str], int, int] | None:
    """What each code stands for, and where the legend begins and ends in `text`; None where one has not one meaning."""
    plain = blanked(_BRACKETS, text)
    found = sorted(
        (m.start(), m.end(), code)
        for code in codes
        for m in re.finditer(rf"(?<![\w.]){re.escape(code)}(?![\w.])[\s:=\-–—]*", plain)
    )
    begins = [one for one in found if plain[: one[0]].rstrip()[-1:] in ("", *";·|•.,:-–—\n") or one is found[0]]
    if len(begins) != len(codes) or {code for _, _, code in begins} != codes:
        return None
    meanings: dict[str, str] = {}
    end = 0
    for at, (_, led, code) in enumerate(begins):
        last = begins[at + 1][0] if at + 1 < len(begins) else len(plain)
        part = _PARTS.split(plain[led:last])[0]
        if at + 1 < len(begins) and plain[led + len(part) : last].strip(" ;·|•.,"):
            return None  # something else stands among them
        end = led + len(part)
        meanings[code] = " ".join(part.split()).strip(" ;·|•.,:")
        if not 0 < len(meanings[code].split()) <= _MOST_WORDS:
            return None
    start = begins[0][0]
    beside = [m[0] for m in _BRACKETS.finditer(text, start, end) if ARTICLE.search(flat(m[0])) is None]
    return (meanings, start, end) if all(is_harmless(flat(one)) for one in beside) else None


def _asides(meanings: Mapping[str, str]) -> Iterator[str]:
    """What stands behind a dash in what a code stands for."""
    return (aside for meaning in meanings.values() for aside in _DASH.split(meaning)[1:])


def _lines(
    page: Page, coded: Sequence[_Coded], meanings: Mapping[str, str], legend: set[tuple[int, int]], number: int
) -> list[Line]:
    lines: list[Line] = []
    for index, line in enumerate(page.lines):
        if (number, index) in legend:
            continue
        own = {one.at: one.code for one in coded if one.line == index}
        if not own:
            lines.append(line)
            continue
        words: list[Word] = []
        for at, word in enumerate(line.words):
            if at in own:
                if words:
                    lines.append(Line(tuple(words)))
                text = f"{meanings[own[at]]}:"
                words = [replace(word, text=part) for part in text.split()]
            else:
                words.append(word)
        lines.append(Line(tuple(words)))
    return lines
