"""Degrees that merely name a subject, in the title of another: "Bachelor in de ... wetenschappen: handelsingenieur".

The bachelors that lead to an engineer or architect are called after him. His name is no degree there; it is what the
title of the bachelor ends with, behind a colon, a dash or a bracket, or behind "afstudeerrichting". Which degrees are
called like a subject is told by `ook_vak` in `vocabulary/degrees_be.yaml`, the words by `noemt_vak` in
`vocabulary/diploma_sentences.yaml`.
"""

from collections.abc import Collection, Sequence

from pipeline.extractors.degree_sentences import diploma_sentences
from pipeline.extractors.degree_words import OPEN
from pipeline.extractors.degrees import Found
from pipeline.extractors.lexicon import Token
from pipeline.model import Page
from pipeline.text import index_of

_TITLE = 16
"""Tokens of the title of a degree before the name of its subject."""
_LINES = 2
"""Over how many more lines that title may run."""
_SIGNS = "-–—:"
_WITH_SUBJECTS = frozenset({("bachelor",), ("master",)})
"""The levels of degrees whose titles name their subject."""
_LARGER = 1.25
"""How much larger its print may be than that of the title to which it belongs."""


def without_disciplines(page: Page, tokens: Sequence[Token], found: Sequence[Found]) -> tuple[Found, ...]:
    """The degrees and formulas without the degrees that name the subject of the one before them."""
    kept: list[Found] = []
    for one in found:
        # not "ingénieur" in "sciences de l'ingénieur"
        before = next((other for other in reversed(kept) if not other.only_after_formula), None)
        if before is None or not _names_subject(page, tokens, before, one):
            kept.append(one)
    return tuple(kept)


def _names_subject(page: Page, tokens: Sequence[Token], degree: Found, one: Found) -> bool:
    """Whether `one` stands in the title of the `degree` before it."""
    if not any(sense.degree.ook_vak == "ja" for sense in one.senses):
        return False
    if not any(sense.degree.niveau in _WITH_SUBJECTS for sense in degree.senses):
        return False
    first = tokens[one.start]
    last, between = tokens[degree.end - 1], tokens[degree.end : one.start]
    if not _one_title([last, *between]) or first.line - last.line > _LINES:
        return False
    title = tokens[degree.start].words[0]
    louder = first.words[0].text.isupper() and not title.text.isupper()
    if louder or first.words[0].box.height > title.box.height * _LARGER:
        return False
    paused = any(token.words[-1].text.endswith(",") for token in [last, *between])
    texts = [token.text for token in between]
    return (_set_apart(page, first) and not paused) or _subject_announced(texts) or _studied(last.text, texts)


def _one_title(tokens: Sequence[Token]) -> bool:
    """Whether these may be the words of one title: no day or year and no end of a sentence among them."""
    numbered = any(sign.isdigit() for token in tokens for sign in token.text)
    ended = any(token.ends or token.words[-1].text.endswith(";") for token in tokens)
    return len(tokens) <= _TITLE and not numbered and not ended


def _set_apart(page: Page, first: Token) -> bool:
    """Whether the name of a subject begins behind a colon, a dash within the line, or a bracket."""
    if first.words[0].text.startswith("("):
        return True
    at = index_of(first.words[0], page.words)
    if not at:
        return False
    before = page.words[at - 1].text  # be it a sign, of which no token is made
    if before.strip(_SIGNS):
        return before.endswith(":")
    return not first.first or before == ":"


def _studied(last: str, between: Sequence[str]) -> bool:
    """Whether the subject stands right behind the degree: "Bachelor in de handelsingenieur", "Bachelier en ...".

    The French "en" is part of the degree, whose `last` word it is; the Dutch one joins two degrees.
    """
    return between[:1] == ["in"] and OPEN.issuperset(between) if between else last == "en"


def _subject_announced(between: Collection[str]) -> bool:
    """Whether "afstudeerrichting" and the like, with nothing but small words behind it, ends the words between."""
    telling = [text for text in between if text not in OPEN]
    return bool(telling) and telling[-1] in diploma_sentences().noemt_vak
