"""The languages that a cv says its owner knows: under or beside a heading for them, or in a sentence that says so.

A heading governs what stands under it in its column, up to the next heading; "ik spreek" what follows in its sentence.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice

from pipeline.extractors.cv.owner import SECTIONS
from pipeline.extractors.fields import NOT_FOUND, evidence_of
from pipeline.extractors.vocabularies import cv_words
from pipeline.model import Field, Line, Page, Section, Word
from pipeline.text import fold, word_set

_HEADINGS = re.compile(
    r"\b(?:talen|talenkennis|taalkennis|taalvaardighe(?:id|den)|moedertaal|moedertalen|vreemde talen|taal|languages?"
    r"|langues?|linguistiques?|linguistic|mother tongues?|native language|sprachen|sprachkenntnisse|muttersprachen?"
    r"|fremdsprachen|idiomas|lingue|jezyki|limbi)\b"
)
_SPEAKS = re.compile(
    r"\b(?:spreekt?|sprekend|beheerst?|beheers|schrijft? en spree\w+|parle|parlez|maitrise|spreche|beherrsche|speaks?"
    r"|fluent in|tweetalig|drietalig|viertalig|meertalig|bilingue|trilingue|zweisprachig|bilingual|trilingual)\b"
)
_LEADS = word_set(
    "mijn welke kennis van de het mes my ik spreek connaissances competences en des other andere overige autres foreign"
    " vreemde meine weitere skills wat beheersing"
)
"""Before the word in a heading."""
_STUDIED = re.compile(r"[-, ]+(?:en letterkunde|romanes|germaniques|modernes|anciennes|and literature|und literatur)")
"""Behind the word where it is what somebody studied."""
_REACH = 0.16
"""How far under a heading its languages stand, as a share of the page's height."""
_LEFT = 0.03
"""How far left of its heading a line may begin, as a share of the page's width."""
_MOST_SPOKEN = 25
"""Words of a sentence behind "ik spreek" that may name languages."""
_MOST_HEADINGS = 12
"""Of one page; a text that repeats itself without end has more."""
_MOST_HEADING = 6
"""Words of a heading at most."""
_LETTERS = {"N": "nl", "F": "fr", "E": "en", "D": "de"}
"""Languages by a letter, where nothing but such letters stands in a list: "N / F / E / D"."""
_CODE = re.compile(r"[A-Z]{1,2}")
_NO_CODES = word_set("be no la am so it is th")
"""Codes that are other words in capitals; they count beside other codes only."""
_DENIED = word_set("geen niet noch aucun aucune pas kein keine no not")
_ALSO_OTHERWISE = word_set("is let lets las latin")


def languages_of(section: Section) -> Field:
    """ISO 639-1 codes of the languages, sorted, each with its evidence; NOT_FOUND where no heading or verb tells."""
    found: dict[str, tuple[Page, Word]] = {}
    for page in section.pages:
        for words in (*_under_headings(page), *_spoken(page)):
            for code, word in _named(words):
                found.setdefault(code, (page, word))
    if not found:
        return NOT_FOUND
    evidence = tuple(evidence_of([word], page, section.file) for page, word in found.values())
    return Field(tuple(sorted(found)), min(piece.confidence for piece in evidence), evidence)


def _under_headings(page: Page) -> Iterator[tuple[Word, ...]]:
    """The words beside a heading on its line, and those of each line that stands under it, up to the next heading."""
    hits = ((at, line, _HEADINGS.search(_closed(line.text))) for at, line in enumerate(page.lines))
    heads = ((at, line) for at, line, hit in hits if hit is not None and _is_heading(line, hit))
    for index, line in islice(heads, _MOST_HEADINGS):
        yield line.words
        end = _next_heading(page, index)
        for other in page.lines:
            away = other.box.y0 - line.box.y0
            if other is not line and -0.01 <= away <= _REACH and other.box.y0 < end and _in_column(other, line):
                yield other.words


def _is_heading(line: Line, hit: re.Match[str]) -> bool:
    """Whether the word heads the line, or small words lead to it: "Welke talen spreek ik?", no "moderne talen"."""
    text = _closed(line.text)
    before = re.findall(r"[a-z]+", text[: hit.start()])
    if any(c.isdigit() for c in text[: hit.end()]) or _STUDIED.match(text[hit.end() :]):
        return False
    return _LEADS.issuperset(before) and (not before or len(line.words) <= _MOST_HEADING or ":" in text)


def _next_heading(page: Page, index: int) -> float:
    """Where the section under a heading ends: at the next heading in its column."""
    own = page.lines[index]
    below = [
        line.box.y0
        for line in page.lines
        if line.box.y0 > own.box.y0 + own.box.height / 2 and _under(line, own) and _heads_another(line)
    ]
    return min(below, default=1.0)


def _heads_another(line: Line) -> bool:
    words = {part for word in line.words for part in re.findall(r"[a-z]+", fold(word.text))}
    return len(line.words) <= 3 and not SECTIONS.isdisjoint(words) and _HEADINGS.search(_closed(line.text)) is None


def _in_column(line: Line, heading: Line) -> bool:
    """Whether a line begins no farther left than the heading, or stands under it."""
    return line.box.x0 > heading.box.x0 - _LEFT or _under(line, heading)


def _under(line: Line, heading: Line) -> bool:
    """Whether one stands under the other, by the edge at which they begin or by some part of them."""
    crosses = line.box.x0 < heading.box.x1 and heading.box.x0 < line.box.x1
    return crosses or abs(line.box.x0 - heading.box.x0) <= _LEFT


def _closed(text: str) -> str:
    """Folded, with a word that is set wide made one: "TAL EN", "T A L E N"."""
    folded = fold(text)
    tight = folded.replace(" ", "")
    return tight if len(text.split()) > 1 and tight in {"talen", "languages", "langues", "sprachen"} else folded


def _spoken(page: Page) -> Iterator[tuple[Word, ...]]:
    """What follows a word for speaking, to the end of its sentence."""
    words = page.words
    for at in range(len(words)):
        pair = fold(" ".join(one.text for one in words[at : at + 2]))
        if _SPEAKS.match(pair):
            yield _sentence(words[at : at + _MOST_SPOKEN])


def _sentence(words: Sequence[Word]) -> tuple[Word, ...]:
    end = next((at + 1 for at, word in enumerate(words) if word.text.endswith((".", ";", "!"))), len(words))
    return tuple(words[:end])


def _named(words: Sequence[Word]) -> Iterator[tuple[str, Word]]:
    """The languages among words, by name or, in a list of codes, by code."""
    for at, word in enumerate(words):
        denied = at > 0 and fold(words[at - 1].text) in _DENIED
        for part in re.split(r"[/,;·•|()–-]+", word.text):
            code = _by_name(part) if not denied else None
            if code is not None:
                yield code, word
    yield from _coded(words)


@lru_cache(maxsize=1)
def _names() -> dict[str, str]:
    return {name: code for code, names in cv_words().talen.items() for name in names}


def _by_name(text: str) -> str | None:
    plain = re.sub(r"[^a-z]", "", fold(text))
    return None if plain in _ALSO_OTHERWISE and text.islower() else _names().get(plain)


def _coded(words: Sequence[Word]) -> Iterator[tuple[str, Word]]:
    """The languages by code: "NL: moedertaal; FR: goed", "NL / EN / PL", "N / F / E"."""
    parts = [(part, word) for word in words for part in re.split(r"[^\w]+", word.text) if part]
    listed = [(part, word) for part, word in parts if _CODE.fullmatch(part)]
    items = [part for part, _ in parts if fold(part) not in {"talen", "languages", "langues", "sprachen", "taal"}]
    only = len(listed) >= 2 and len(listed) == len(items)
    for part, word in listed:
        code = _LETTERS.get(part) if len(part) == 1 else part.lower()
        beside = only or (len(part) == 2 and word.text.endswith(":") and part.lower() not in _NO_CODES)
        if code in cv_words().talen and beside:
            yield code, word
