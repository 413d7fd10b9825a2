"""The holder's name by its place in the sentence of a certificate, where neither label nor birth announces it.

"Verleend aan katrien wouters, geboren te", "verleiht Frau Kerstin Albrecht aus Siegen, geboren am", and the name on a
line by itself in the midst of a sentence: "It is certified that / Fiona Hughes / having pursued".
"""

import re
from collections.abc import Iterable, Sequence

from pipeline.extractors.degree_words import NO_NAME
from pipeline.extractors.degrees import known_words
from pipeline.extractors.names.labels import EDGES
from pipeline.extractors.names.mention import NameMention
from pipeline.extractors.names.run import as_name, is_name
from pipeline.extractors.names.words import BIRTH_WORDS, PARTICLES, ROLES, TITLES, name_words
from pipeline.model import Line, Page, Word
from pipeline.text import fold, word_set

_LEADS_TO = word_set("aan dat a que an dass to upon on that mit with unto aux au")
"""The last word of a line after which the person follows."""
_THAT = word_set("dat que dass that")
_OPENS = word_set("aan a an to upon que dat dass that")
_ASKED = name_words().gevraagd_stam
"""How a word begins with which something is asked by a person."""
_CONFERS = (*name_words().geeft_of_zegt_stam, *_ASKED)
"""How a word begins with which something is given to a person, or said or asked of or by one."""
_IS = word_set("wordt werd worden is wird wurde hierbij hiermee")
_TO = word_set("aan an")
"""In "wordt aan An Maes verleend" the verb follows."""
_BY = word_set("door par von by van de of")
_PERSON_BY = word_set("door par von by")
_SAT = ("afgelegd", "verricht", "doorstaan", "ondergaan", "subi", "passe", "abgelegt")
"""How a word begins with which somebody sat for examinations: "examen, afgelegd door An Maes"."""
_OF_EXAMINATIONS = word_set("doctorale licentie licences candidature eerste tweede derde premiere recht gevolg vrucht")
"""What may stand between and looks like it."""
_ELSE = re.compile(r"en|et|and|und|(?:ge|be|ver|voor|onder|uit|af|in|toe)\w+[dt]|\w+(?:ee?|es)")
"""What others do to an examination: "afgelegd en beoordeeld door"; a noun like "examen" between is none."""
_OPENS_BIRTH = ("(", "°", "º", "˚", "*")
"""With which what is said of a birth begins behind a name: "(°Gent", "°Maaseik, 30-10-1984"."""
_PERSONS_WORD = name_words().gaat_verder_na_persoon
"""With which the sentence goes on below the name of a person, not of a school."""
_SAYS = name_words().gezegd_van_persoon
"""With which a sentence goes on behind the name of a person of whom something is said."""
_WHOSE_NAME = tuple(tuple(phrase.split()) for phrase in name_words().op_naam_van)
"""What leads to the name of the person whom a paper is about."""
_APART = 12
"""Words between a verb of conferral and its "aan"."""
_MOST = 5
"""Words of a name in a sentence."""
_SAME_LINE = 0.6
"""Heights between the middles of words on one line at most."""
_MOST_LINE = 6
"""Words of a line that is all a name, in the midst of a sentence."""


def name_declared(page: Page) -> NameMention | None:
    """The name behind "verklaart dat", "certifie que", of whom something is said; not who asked or got the paper."""
    return _name_behind(page, _THAT, told=True)


def name_in_whose_name(page: Page) -> NameMention | None:
    """The one name behind "op naam van", "t.n.v." or "au nom de" anywhere in a sentence."""
    folded = [fold(word.text).strip(EDGES).replace(".", "") for line in page.lines for word in line.words]
    phrases = (
        (at, next((one for one in _WHOSE_NAME if tuple(folded[at : at + len(one)]) == one), ()))
        for at in range(len(folded))
    )
    return _only_name(page, (at + len(phrase) for at, phrase in phrases if phrase), most=4 + _MOST, told=True)


def name_conferred_on(page: Page) -> NameMention | None:
    """The name behind "verleend aan", "certifie que", "introduite par", anywhere in a sentence; written small too where
    a birth follows it.
    """
    return _name_behind(page, _OPENS | _BY)


def _name_behind(page: Page, openers: frozenset[str], *, told: bool = False) -> NameMention | None:
    """The one name behind a verb and one of `openers`; with `told` only where the sentence goes on about a person."""
    folded = [fold(word.text).strip(EDGES) for line in page.lines for word in line.words]
    led = (
        at for at, text in enumerate(folded[:-2]) if text in openers and _led(folded[max(0, at - _APART) : at], text)
    )
    return _only_name(page, (at + 1 for at in led), most=3 + _MOST, told=told)


def _only_name(page: Page, starts: Iterable[int], *, most: int, told: bool) -> NameMention | None:
    """The one name that begins at any of these words of the page, each looked at with `most` words; see `_name_behind`
    for `told`.
    """
    words = [(index, word) for index, line in enumerate(page.lines) for word in line.words]
    found: dict[str, NameMention] = {}
    for start in starts:
        name = _named([word for _, word in words[start : start + most]])
        if name and (not told or _goes_on_about(name, [word for _, word in words[start:]])):
            text = as_name(name)
            found.setdefault(fold(text), NameMention(text, name, words[start][0], labelled=False))
    return next(iter(found.values())) if len(found) == 1 else None


def _goes_on_about(name: Sequence[Word], words: Sequence[Word]) -> bool:
    """Whether what is said behind a name is said of a person: "An Maes, geboren", "An Maes geen veroordelingen"."""
    behind = next((at + 1 for at, word in enumerate(words) if word is name[-1]), len(words))
    after = words[behind] if behind < len(words) else None
    return after is None or name[-1].text.endswith(",") or after.text.startswith(_OPENS_BIRTH) or _of_person(after)


def _of_person(word: Word) -> bool:
    return fold(word.text).strip(EDGES) in _PERSONS_WORD | BIRTH_WORDS | _SAYS


def _does_else(word: str) -> bool:
    return _ELSE.fullmatch(word) is not None and word not in _OF_EXAMINATIONS


def _led(before: Sequence[str], opener: str) -> bool:
    """Whether a verb that takes a person leads to the word: right before it where that is said or asked of somebody."""
    if opener in _BY:
        last = max((at for at, word in enumerate(before) if word.startswith(_SAT)), default=None)
        sat = last is not None and not any(map(_does_else, before[last + 1 :]))
        return bool(before) and (any(word.startswith(_ASKED) for word in before[-2:]) or (sat and opener in _PERSON_BY))
    return any(word.startswith(_CONFERS) for word in before) or (bool(before) and before[-1] in _IS and opener in _TO)


def _named(words: Sequence[Word]) -> tuple[Word, ...]:
    """The name with which `words` begin, behind titles; empty if what begins there is none."""
    rest = list(words)
    while rest and _is_title(rest[0]):
        rest.pop(0)
    found: list[Word] = []
    comma = False
    for at, word in enumerate(rest[: _MOST + 1]):
        text = fold(word.text).strip(EDGES)
        ended = (
            text in BIRTH_WORDS
            or (found and word.text.startswith(_OPENS_BIRTH))
            or not text
            or any(map(str.isdigit, text))
            or (found and (text in TITLES or _lists_another(found, rest[at:])))
        )
        if ended or not (text in PARTICLES or _capital(word)):
            break
        found.append(word)
        paused = word.text.endswith(",")
        if (word.text.endswith((";", ":", ".")) and len(text) > 1) or (paused and (comma or _whole(found))):
            break
        comma = comma or paused
    if not found:
        found = _before_birth(rest)
    while found and fold(found[-1].text).strip(EDGES) in PARTICLES:
        found.pop()
    text = as_name(found)
    names = is_name(text) or (bool(found) and text.islower() and is_name(text.title()))
    return tuple(found) if names and _of_a_person(text) else ()


def _lists_another(found: Sequence[Word], words: Sequence[Word]) -> bool:
    """Whether another name begins on the next line, which is nothing but that: "Els Peeters / Jan Claes"."""
    line = [word for word in words if abs(word.box.middle - words[0].box.middle) < _SAME_LINE * words[0].box.height]
    over = words[0].box.middle - found[-1].box.middle >= _SAME_LINE * words[0].box.height
    names = all(map(_capital_or_particle, line)) and not any(word.text.endswith(",") for word in line)
    return over and names and _told(found) > 1 and _told(line) > 1


def _told(words: Sequence[Word]) -> int:
    return sum(fold(word.text).strip(EDGES) not in PARTICLES | TITLES for word in words)


def _whole(words: Sequence[Word]) -> bool:
    """Whether a name is whole at a comma; a surname, which may have particles or stand in capitals, is not."""
    surname = all(word.text.isupper() or fold(word.text).strip(EDGES) in PARTICLES for word in words[:-1])
    return len(words) > 3 or not surname


def _before_birth(words: Sequence[Word]) -> list[Word]:
    """The few words, whatever their case, right before a word for birth."""
    folded = [fold(word.text).strip(EDGES) for word in words]
    end = next((at for at, text in enumerate(folded) if text in BIRTH_WORDS), 0)
    return list(words[:end]) if 2 <= end <= _MOST and words[end - 1].text.endswith(",") else []


def name_alone(page: Page) -> NameMention | None:
    """The name that is all of a line in the midst of a sentence about a person; None unless there is just one."""
    found: dict[str, NameMention] = {}
    for index, line in enumerate(page.lines):
        text = as_name(line.words)
        small = len(line.words) > _MOST_LINE or not all(map(_capital_or_particle, line.words))
        if small or not is_name(text) or not _of_a_person(text):
            continue
        below = page.lines[index + 1] if index + 1 < len(page.lines) else None
        above = page.lines[index - 1] if index else None
        if (below is not None and _goes_on_below(below)) or (above is not None and _leads(above)):
            found.setdefault(fold(text), NameMention(text, line.words, index, labelled=False))
    return next(iter(found.values())) if len(found) == 1 else None


def _goes_on_below(line: Line) -> bool:
    first = line.words[0].text if line.words else ""
    return first[:1].islower() and fold(first).strip(EDGES) in _PERSONS_WORD


def _leads(line: Line) -> bool:
    last = fold(line.words[-1].text) if line.words else ""
    return (
        last in _LEADS_TO and len(line.words) > 1 and any(fold(word.text).startswith(_CONFERS) for word in line.words)
    )


def _of_a_person(text: str) -> bool:
    """Whether no word of it is one of schools, degrees or functions."""
    folded = fold(text)
    return not NO_NAME.search(folded) and known_words().isdisjoint(folded.split())


def _is_title(word: Word) -> bool:
    parts = [part.strip(EDGES) for part in fold(word.text).replace("(", "/").split("/")]
    return word.text == "M." or any(part in TITLES | ROLES | {"heer"} for part in parts) or parts == ["de"]


def _capital(word: Word) -> bool:
    return next((c for c in word.text if c.isalpha()), "").isupper()


def _capital_or_particle(word: Word) -> bool:
    return _capital(word) or fold(word.text).strip(EDGES) in PARTICLES
