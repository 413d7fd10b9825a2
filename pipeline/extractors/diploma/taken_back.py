"""A note on a diploma, or on its back, that takes it back: "bij beslissing van 16 december 2013 nietig verklaard".

Annulled, withdrawn, corrected, forged, struck from the register, appealed against, unsigned: whatever stands for that,
of the paper, the degree or with a day, and is no rule ("nietig zonder droogstempel", "de universiteit kan een diploma
intrekken"), makes that a person looks; and so does a condition under which alone the degree is given. The words stand
in `vocabulary/diploma_sentences.yaml`.
"""

import re
from collections.abc import Collection, Sequence
from itertools import pairwise

from pipeline.extractors.degree_dates import YEAR
from pipeline.extractors.degree_sentences import diploma_sentences
from pipeline.extractors.diploma.conferral_clauses import quoted
from pipeline.extractors.diploma.conferral_model import Sheet
from pipeline.extractors.fields import NOT_FOUND, field_of
from pipeline.extractors.lexicon import Token, pairs_of, words_in
from pipeline.model import Field
from pipeline.text import any_word
from pipeline.vocabulary import months

_ABOUT = 20
"""Tokens around such a word among which stands what it is said of, or a day."""
_RULE_AHEAD, _RULE_BEHIND = 16, 3
"""Tokens before and behind it, of its own sentence, that make of it what would be so for any diploma."""
_APART = 8
"""Tokens between the parts of a verb: "trekt de graad in"."""
_NEAR_REGISTER = 10
"""Tokens around what says that something was taken out, among which stands out of what: a register."""
_FIGURES = re.compile(r"\d{1,2}[./-]\d{1,2}[./-]\d{4}")
_NUMBER_ENDS = re.compile(r"\d\W*[.;:,)]\W*$")
"""A number with a sign behind it, where a note begins: "nr. 2015/18. Doorgehaald"; no name follows on one."""
_THIS = frozenset({"dit", "deze", "ce", "cette", "dieses", "this"})
_HELD = "afgenomen"
"""Said of a degree that is taken away, and of an examination that is held."""
_AS = frozenset({"als", "comme", "as"})


def taken_back(sheets: Sequence[Sheet], file: str) -> Field:
    """True where a page says that the diploma or its degree was taken back, forged or is conditional or honorary."""
    for sheet in sheets:
        for at, end in _told(sheet.tokens):
            if _is_said(sheet, at, end):
                return field_of(True, words_in(sheet.tokens[at:end]), sheet.page, file)
        for at, end in _conditional(sheet.tokens):
            if _is_of_paper(sheet.tokens, at, end):
                return field_of(True, words_in(sheet.tokens[at:end]), sheet.page, file)
    return NOT_FOUND


def _told(tokens: Sequence[Token]) -> list[tuple[int, int]]:
    """Where such a word or pair of words stands: its first token, and the one behind its last."""
    words = diploma_sentences()
    single = [
        (at, at + 1)
        for at, token in enumerate(tokens)
        if (token.text in words.teniet | words.onzeker and not _is_name(tokens, at)) or _is_off_register(tokens, at)
    ]
    apart = [
        (at, at + 1)
        for at, token in enumerate(tokens)
        if token.text in words.trekt and any(one.text in words.in_getrokken for one in tokens[at + 1 : at + _APART])
    ]
    return [*single, *_pairs(tokens, words.teniet_paren | words.onzeker), *apart]


def _conditional(tokens: Sequence[Token]) -> list[tuple[int, int]]:
    """Where words stand that make the degree one on a condition, of later, or of honour."""
    words = diploma_sentences()
    pairs = _pairs(tokens, words.voorwaarde_paren | words.om_verdienste)
    return [(at, end) for at, end in pairs if not _quoted(tokens, at)]


def _pairs(tokens: Sequence[Token], words: Collection[str]) -> list[tuple[int, int]]:
    return [(at, at + 2) for at, pair in enumerate(pairs_of([token.text for token in tokens])) if pair in words]


def _is_name(tokens: Sequence[Token], at: int) -> bool:
    """Whether it is printed as a name, amid a sentence: "mevrouw Barré", and not "nr. 2015/18. Doorgehaald"."""
    token = tokens[at]
    text = token.words[0].text
    begins = token.first or _NUMBER_ENDS.search(tokens[at - 1].words[-1].text) is not None
    return text[:1].isupper() and not text.isupper() and not begins


def _is_off_register(tokens: Sequence[Token], at: int) -> bool:
    """Whether it says that something left a register, and a register or what stands in one is named near it."""
    words = diploma_sentences()
    near = tokens[max(0, at - _NEAR_REGISTER) : at + _NEAR_REGISTER]
    register = any_word(words.registers)
    return tokens[at].text in words.uit_register and any(register.fullmatch(token.text) for token in near)


def _is_said(sheet: Sheet, at: int, end: int) -> bool:
    """Whether what stands there is said of this diploma, and no rule for all, and not in the title of a thesis."""
    tokens = sheet.tokens
    unsure = " ".join(token.text for token in tokens[at:end]) in diploma_sentences().onzeker
    if not (unsure or _is_of_paper(tokens, at, end)) or _quoted(tokens, at):
        return False
    start, stop = _clause(tokens, at, end)
    if tokens[at].text == _HELD and any(token.text in diploma_sentences().proeven for token in tokens[start:stop]):
        return False
    ahead, behind = tokens[max(start, at - _RULE_AHEAD) : at], tokens[end : min(stop, end + _RULE_BEHIND)]
    if ahead and ahead[-1].text in _AS:
        ahead = ahead[:-1]  # "als vals aangemerkt"
    if _of_provisional(ahead):
        return False
    rules = diploma_sentences().als_regel
    ruled = any(token.text in rules for token in (*ahead, *behind))
    return not ruled or _is_dated(tokens[start:stop])


def _is_of_paper(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Whether the paper or its degree is named near what stands there, or a day."""
    around, paper = tokens[max(0, at - _ABOUT) : end + _ABOUT], any_word(diploma_sentences().dit_stuk)
    return any(paper.fullmatch(token.text) for token in around) or _is_dated(around)


def _of_provisional(ahead: Sequence[Token]) -> bool:
    """Whether it is said of the provisional paper that this one takes the place of: "voorlopig attest vervalt"."""
    words, texts = diploma_sentences().voorlopig_stuk, ["", *(token.text for token in ahead)]
    return any(other in words and one not in _THIS for one, other in pairwise(texts))


def _quoted(tokens: Sequence[Token], at: int) -> bool:
    """Whether it stands in the title of a thesis: in quotation marks, straight ones too where they close."""
    line = tokens[at].line
    sides = ([token for token in part if token.line == line] for part in (tokens[:at], tokens[at:]))
    straight = (sum(word.text.count('"') for token in side for word in token.words) for side in sides)
    return quoted(tokens, at) or all(count % 2 for count in straight)


def _clause(tokens: Sequence[Token], at: int, end: int) -> tuple[int, int]:
    """The first token of the sentence of what stands there, and the one behind its last; a capital begins one too."""
    start, stop = at, end
    while start and not tokens[start - 1].ends and not _begins(tokens[start]):
        start -= 1
    while stop < len(tokens) and not tokens[stop - 1].ends and not _begins(tokens[stop]):
        stop += 1
    return start, stop


def _begins(token: Token) -> bool:
    return token.first and token.capital


def _is_dated(tokens: Sequence[Token]) -> bool:
    """Whether a day stands among the tokens: in figures, or a month and a year."""
    texts = [token.text for token in tokens]
    if any(_FIGURES.search(word.text) for token in tokens for word in token.words):
        return True
    return any(one in months.FULL and YEAR.fullmatch(other) for one, other in pairwise(texts))
