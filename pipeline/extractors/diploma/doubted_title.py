"""Words beside the title of a degree that take it back: "aspirant Master", "Master (schakelstudent)", "Master?".

Who is called so has no degree, or another one ("Master, lees: Bachelor"), though all else on the paper is in order.
Such words count right before the degree, behind it on its line or in brackets under it, and where they are a line by
themselves. The words stand in `vocabulary/diploma_sentences.yaml`.
"""

import re
from collections.abc import Iterator, Sequence

from pipeline.extractors.degree_sentences import diploma_sentences
from pipeline.extractors.degree_words import AND, ARTICLES, OPEN
from pipeline.extractors.diploma.conferral_clauses import quoted
from pipeline.extractors.diploma.conferral_model import Claim, Role, Sheet
from pipeline.extractors.lexicon import Token, by_lines, words_in
from pipeline.model import Word
from pipeline.text import index_of

_READ = 0.8
"""The confidence from which a question mark is one, and no ornament."""
_ASKED = re.compile(r"\?\W*$")
"""A question mark at the end of a word; within one it is a letter that a text layer lost."""
_LONE_LINE = 3
"""Tokens of a line that is nothing but such a word: "Schakelstudent"."""
_SET_RIGHT = 3
"""Tokens between "lees" and the degree that is meant."""
_SMALL = OPEN | ARTICLES | AND


def doubted_title(sheet: Sheet, claims: Sequence[Claim]) -> tuple[Word, ...]:
    """The words that take back what `claims` name, of which those that are mentioned only say nothing; else none."""
    stated = [claim for claim in claims if claim.role >= Role.TITLED]
    told = [*_alone(sheet), *_set_right(sheet), *(one for claim in stated for one in _beside(sheet, claim))]
    return words_in(told[0]) if told else ()


def _beside(sheet: Sheet, claim: Claim) -> Iterator[Sequence[Token]]:
    """What takes a degree back right before it, in its own words, and behind it as far as its line or bracket goes."""
    words, tokens, found = diploma_sentences(), sheet.tokens, claim.found
    before = found.start - 1
    while before >= 0 and tokens[before].text in _SMALL and not tokens[before].ends:
        before -= 1
    if before >= 0 and not tokens[before].ends and tokens[before].text in words.tegen_titel | words.voor_titel:
        yield tokens[before : before + 1]
    behind = _behind(sheet, found.end)
    if _is_asked(sheet, (*tokens[found.start : found.end], *behind)):
        yield tokens[found.start : found.end]
    bracketed = False
    for at, token in enumerate(behind):
        bracketed = bracketed or token.words[0].text.startswith("(")
        if token.text in words.tegen_titel or (bracketed and token.text in words.voor_titel):
            yield (token,)
        if " ".join(one.text for one in behind[at : at + 2]) in words.tegen_titel_paren | words.eerste_deel:
            yield behind[at : at + 2]
        bracketed = bracketed and not token.words[-1].text.rstrip(".,;:").endswith(")")


def _behind(sheet: Sheet, start: int) -> Sequence[Token]:
    """The rest of the line of a degree, and the line below where it is a bracket."""
    line = sheet.tokens[start - 1].line
    behind = sheet.tokens[start:]
    own = [token for token in behind if token.line == line]
    below = next((token for token in behind if token.line != line), None)
    if below is not None and below.words[0].text.startswith("("):
        own += [token for token in behind if token.line == below.line]
    return own


def _is_asked(sheet: Sheet, title: Sequence[Token]) -> bool:
    """Whether a question mark stands in a title or right behind it: "Master? in de rechten", "Master ?"."""
    for number in sorted({token.line for token in title}):
        line = sheet.page.lines[number].words
        own = [word for word in words_in(title) if any(word is one for one in line)]
        behind = line[index_of(own[0], line) :] if own else ()
        if any(_ASKED.search(word.text) and word.confidence >= _READ for word in behind):
            return True
    return False


def _alone(sheet: Sheet) -> Iterator[Sequence[Token]]:
    """The lines that are nothing but such a word: "Schakelstudent", over or under the title."""
    words = diploma_sentences()
    for line in by_lines(sheet.tokens):
        said = [token.text for token in line if token.text not in _SMALL]
        if len(line) <= _LONE_LINE and said and all(text in words.tegen_titel for text in said):
            yield line


def _set_right(sheet: Sheet) -> Iterator[Sequence[Token]]:
    """Where a note says which degree is to be read: "lees: Bachelor", "lire Bachelier"."""
    words, tokens = diploma_sentences(), sheet.tokens
    starts = {one.start for one in sheet.found if one.senses}
    for at, token in enumerate(tokens):
        if token.text in words.lees and not quoted(tokens, at):
            near = range(at + 1, min(len(tokens), at + 1 + _SET_RIGHT))
            end = next((one for one in near if one in starts), None)
            if end is not None and all(one.text in _SMALL for one in tokens[at + 1 : end]):
                yield tokens[at : end + 1]
