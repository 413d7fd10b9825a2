"""What one page is: every kind is scored by its cues, look-alikes discount what they resemble, and a margin decides."""

import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from itertools import chain, islice

from pipeline.codes import DocumentType, ReadMethod
from pipeline.model import Page
from pipeline.sorting.cues import Cue, Kind, Phrase, Place, index, load_kinds
from pipeline.sorting.diploma_shape import may_be_diploma
from pipeline.sorting.language import language_of
from pipeline.sorting.licence_shape import shows_signs_of_licence
from pipeline.sorting.measures import MEASURES, page_marker
from pipeline.sorting.plausible import plausible_types
from pipeline.sorting.printed import Printed, heading_strength, printed

ENOUGH = 3.0
"""The score at which a kind is as likely as not."""
_STEEP, _STEEP_LEAD = 1.2, 1.6
"""How steeply confidence rises with the score of the best kind, and with its lead over the next kind."""
_LEAD = 0.4
"""The lead, in points of score, at which the best kind and the next are equally likely."""
SURE = 0.6
"""The confidence from which a page counts as understood."""
NOTHING = 1.6
"""Below this score nothing speaks for a kind."""
LEGIBLE = 0.5
"""The quality of reading below which a page is not judged."""
_DISCOUNT = 0.8
"""How much of a look-alike's score is taken from what it resembles, once its own title is there."""
_MAY_BE_WANTED = 0.63
"""Of the score of a look-alike or letter: what scores so much as a document that is asked is not put aside."""
_MOST = 1.1
"""Of the weight of a cue: a title in large print counts for a little more than all of it."""
_MOST_PLACES = 40
"""At how many of the places where a phrase stands it is looked whether it is a title there."""
_COLON = re.compile(r"[^\d:]{3,30}:")
"""How a line begins whose heading stands before its text: "Talen: Nederlands, Frans"."""
_TOP = 0.4
"""Of the height of the page: what stands above is at its top."""
_RUN_IN = 0.8
"""How much of a title such a heading is."""
_LED = 1
"""Tokens before a heading of a part, as its number: in large print "Latijn-Moderne Talen" is none."""
_LARGE, _SAME_SIZE = 1.3, 0.15
"""From so many times the usual height, a row is in large print, and how much two rows of one title may differ."""
_FEW_WORDS = 3
"""A page with fewer words counts as one without words, unless `_TELLING_WITHOUT_WORDS` finds something on it."""
_TELLING_WITHOUT_WORDS = ("licence_numbers", "category_rows", "provisional_model", "mrz")
"""Measures that recognise a page with hardly any words."""
_OF_NO_INTEREST = 0.7
"""The confidence that text which was understood is none of the documents."""
_MANY_WORDS = 60
"""From so many words on, read as well as `_WELL_READ`, a page that is none of our documents is understood text."""
_WELL_READ = 0.75
"""The quality of reading that goes with `_MANY_WORDS`."""
_FEWEST_REAL_WORDS = 3
"""Real words that a page read from a picture has at least, else it is not understood."""
_REAL_WORD = 4
"""Letters from which a word is a real one: noise does not give so many by chance."""
_REAL_WORD_SURE = 0.7
"""The confidence from which a word is a real one."""
_REAL_SHARE = 0.25
"""The share of the letters on the page that is in real words, at least: in wood, cloth or a blurred card under 0.1."""
_OF_CANDIDATES = frozenset((DocumentType.CV, DocumentType.MOTIVATION_LETTER, DocumentType.OTHER))
"""What candidates write, or anybody: no authority issues it, save letters of its own."""
_TOLD_BY_NUMBERS = frozenset((DocumentType.DRIVING_LICENCE, DocumentType.PROVISIONAL_LICENCE))
"""Known by numbered fields and rows of letters, with hardly a word."""


@dataclass(frozen=True, slots=True)
class PageScores:
    """What one page is taken for, and why."""

    page: int
    """Its number within the file."""
    type: DocumentType
    subtype: str | None
    confidence: float
    understood: bool
    kind: str
    """The code of the winning kind: a type, a subtype, `blank`, `unreadable`, `general` or `unknown`."""
    scores: Mapping[str, float] = field(default_factory=dict)
    """Per kind (type or subtype) that has any evidence, highest first."""
    cues: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Per such kind the names of the cues that spoke, those against it with a minus sign."""
    titled: bool = False
    """Whether the page bears the title of its kind: a new document begins here."""
    marker: tuple[int, int | None] | None = None
    """Page 2 of 3, where the page says so."""
    language: str | None = None
    readable: bool = False
    """Well read, and running text in a language we know."""
    plausible: tuple[DocumentType, ...] = ()
    """What the page, though understood as something else, may be after all."""
    words: int = 0


class _Search:
    """The phrases of one page, each looked for once, and only those whose words are on it."""

    def __init__(self, page: Printed) -> None:
        self.page = page
        self._spans: dict[str, tuple[tuple[int, int], ...]] = {}
        self._measures: dict[str, float] = {}
        self._possible: dict[str, dict[int, list[Phrase]]] = {}
        by_word, unannounced = index()
        announced = (place for word in page.words for place in by_word.get(word, ()))
        for key, family, phrase in chain(announced, filter(self._has_letters, unannounced)):
            if not any(map(page.words.isdisjoint, phrase.needed[1:])):
                self._possible.setdefault(key, {}).setdefault(family, []).append(phrase)

    def _has_letters(self, place: Place) -> bool:
        """Whether a phrase that no whole word announces may be on the page: a search for it takes long."""
        letters = place[2].letters
        return not letters or any(one in self.page.text for one in letters)

    def may_speak(self, cues: Iterable[Cue]) -> list[Cue]:
        """The cues that measure, and those of which the words of some phrase are on the page."""
        return [cue for cue in cues if cue.measure is not None or cue.key in self._possible]

    def measure(self, name: str) -> float:
        if name not in self._measures:
            self._measures[name] = MEASURES[name](self.page)
        return self._measures[name]

    def found(self, cue: Cue) -> float:
        """How many families of the cue are on the page, each as strongly as its best phrase at the place asked for.

        Added up exactly: they come in the order of a set of words, which is another in every process.
        """
        families = self._possible[cue.key].values()
        return math.fsum(max(self._strength(phrase, cue.where) for phrase in family) for family in families)

    def spans(self, phrase: Phrase) -> tuple[tuple[int, int], ...]:
        if phrase.text not in self._spans:
            matches = phrase.pattern(by_ocr=self.page.by_ocr).finditer(self.page.text)
            self._spans[phrase.text] = tuple(self.page.span(*match.span()) for match in islice(matches, _MOST_PLACES))
        return self._spans[phrase.text]

    def _strength(self, phrase: Phrase, where: str) -> float:
        spans = self.spans(phrase)
        if not spans or where == "anywhere":
            return float(bool(spans))
        return max(self._placed(first, after, where) for first, after in spans)

    def _placed(self, first: int, after: int, where: str) -> float:
        row = self.page.rows[self.page.line_of[first]]
        if where == "run_in" and (first - row.first > _LED or self._goes_on(self.page.line_of[first])):
            return 0.0
        if where == "run_in" and first == row.first and not row.listed and _COLON.match(row.raw):
            return _RUN_IN
        if where in ("heading", "run_in"):
            return heading_strength(self.page, first, after)
        if where == "top":
            return float(self.page.card or row.middle < _TOP)
        return float(first - row.first <= 1 and not row.listed)

    def _goes_on(self, at: int) -> bool:
        """Whether a row is the rest of a title in large print: "DIPLOMA VAN SECUNDAIR / ONDERWIJS"."""
        row, above = self.page.rows[at], self.page.rows[at - 1] if at else None
        alike = above is not None and above.shouted == row.shouted and abs(above.tall - row.tall) < _SAME_SIZE
        return alike and row.tall >= _LARGE


def _value(cue: Cue, search: _Search) -> float:
    """How much of its weight a cue brings: 0 to 1, a little more for a title in large print."""
    if cue.measure is not None:
        found = search.measure(cue.measure)
        return 0.0 if found < cue.at_least else min(1.0, found / cue.full) if cue.full else 1.0
    found = search.found(cue)
    if cue.at_least > 1 and found < cue.at_least:
        return 0.0
    return min(found / cue.full, _MOST)


def _score(kind: Kind, search: _Search) -> tuple[float, dict[str, float]]:
    spoke: dict[str, float] = {}
    for cue in search.may_speak(kind.cues):
        if cue.only_with and spoke.keys().isdisjoint(cue.only_with):
            continue
        if not spoke.keys().isdisjoint(cue.unless):
            continue
        value = _value(cue, search)
        if value:
            spoke[cue.name] = spoke.get(cue.name, 0.0) + value * cue.weight
    return sum(spoke.values()), spoke


def _discounted(kinds: tuple[Kind, ...], raw: dict[str, float], spoke: dict[str, dict[str, float]]) -> dict[str, float]:
    """The scores, less what the look-alikes with a title of their own take from the kinds whose words they contain."""
    scores = dict(raw)
    for kind in kinds:
        if kind.outweighs and raw[kind.code] >= ENOUGH and "title" in spoke[kind.code]:
            for other in kind.outweighs:
                scores[other] -= _DISCOUNT * raw[kind.code]
    return scores


def _sigmoid(value: float) -> float:
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, value))))


def _confidence(best: float, second: float) -> float:
    """From the best score and its lead over the best of another type; an ordering, not a measured probability."""
    lead = best - max(second, 0.0)
    return round(_sigmoid(_STEEP * (best - ENOUGH)) * _sigmoid(_STEEP_LEAD * (lead - _LEAD)), 3)


def score_page(page: Page) -> PageScores:
    """What `page` is taken for, with the score of every kind and the cues that spoke."""
    seen = printed(page)
    search = _Search(seen)
    words = int(search.measure("words"))
    if (
        page.problem is not None
        or page.quality < LEGIBLE
        or (words < _FEW_WORDS and not any(map(search.measure, _TELLING_WITHOUT_WORDS)))
    ):
        return _wordless(page, words)
    kinds = load_kinds()
    results = {kind.code: _score(kind, search) for kind in kinds}
    spoke = {code: found for code, (_, found) in results.items()}
    scores = _discounted(kinds, {code: score for code, (score, _) in results.items()}, spoke)
    return _judged(page, seen, scores, spoke, words)


def _wordless(page: Page, words: int) -> PageScores:
    """A page without words: blank if it was read well, else unreadable."""
    if page.problem is None and page.quality >= LEGIBLE and words == 0:
        return PageScores(page.number, DocumentType.OTHER, "blank", 0.9, True, "blank")
    return PageScores(page.number, DocumentType.UNREADABLE, None, 1 - page.quality, False, "unreadable", words=words)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the scores of all kinds come to."""

    kind: str
    type: DocumentType
    subtype: str | None
    confidence: float
    understood: bool


def weigh(scores: Mapping[str, float], *, readable: bool) -> Verdict:
    """The kind that wins, and whether by enough.

    Where nothing speaks for any document that a vacancy can ask, a page that is `readable` (well read, running text in
    a language we know) is of no interest and understood as such; any other page is not understood.
    """
    kinds = load_kinds()
    best = max(kinds, key=lambda kind: scores.get(kind.code, 0.0))
    score = scores.get(best.code, 0.0)
    rivals = [scores.get(kind.code, 0.0) for kind in kinds if _rivals(kind, best)]
    confidence = _confidence(score, max(rivals, default=0.0))
    wanted = max(scores.get(kind.code, 0.0) for kind in kinds if kind.type is not DocumentType.OTHER)
    aside = max((scores.get(kind.code, 0.0) for kind in kinds if _put_aside(kind, best)), default=0.0)
    rejected = aside >= max(ENOUGH, _MAY_BE_WANTED * score)
    if confidence >= SURE:
        return Verdict(best.code, best.type, best.subtype, confidence, not rejected)
    if readable and wanted < NOTHING:
        return Verdict("general", DocumentType.OTHER, None, _OF_NO_INTEREST, True)
    if score < NOTHING:
        return Verdict("unknown", DocumentType.OTHER, None, confidence, False)
    return Verdict(best.code, best.type, best.subtype, confidence, False)


def _put_aside(kind: Kind, best: Kind) -> bool:
    """Whether a document that may be asked is put aside for the best: for what is none, or for a letter."""
    if best.type is DocumentType.OTHER:
        return kind.type is not DocumentType.OTHER
    return best.type is DocumentType.MOTIVATION_LETTER and kind.type not in _OF_CANDIDATES


def _rivals(kind: Kind, best: Kind) -> bool:
    """Whether it matters which of the two it is: look-alikes are nothing alike, two sorts of a type are not."""
    return kind.type is not best.type or (kind is not best and best.type is not DocumentType.OTHER)


def _coherent(page: Page) -> bool:
    """Whether a picture was read as words: scraps that happen to resemble a kind are not understood as that kind."""
    if page.method is not ReadMethod.OCR:
        return True
    letters = [(sum(c.isalpha() for c in word.text), word) for word in page.words]
    real = [count for count, word in letters if count >= _REAL_WORD and word.confidence >= _REAL_WORD_SURE]
    return len(real) >= _FEWEST_REAL_WORDS and sum(real) >= _REAL_SHARE * sum(count for count, _ in letters)


def _may_be_licence(seen: Printed, verdict: Verdict, *, titled: bool) -> bool:
    """Whether what was taken for something else shows signs of a licence; a look-alike says in its title what it is."""
    told = verdict.type in _TOLD_BY_NUMBERS or (verdict.understood and verdict.type is DocumentType.OTHER and titled)
    return not told and shows_signs_of_licence(seen)


def _judged(
    page: Page, seen: Printed, scores: Mapping[str, float], spoke: Mapping[str, Mapping[str, float]], words: int
) -> PageScores:
    language = language_of("\n".join(row.raw for row in seen.rows))
    readable = words >= _MANY_WORDS and language is not None and page.quality >= _WELL_READ
    verdict = weigh(scores, readable=readable and not may_be_diploma(seen))
    if verdict.understood and verdict.type not in _TOLD_BY_NUMBERS and not _coherent(page):
        verdict = replace(verdict, understood=False)
    titled = spoke.get(verdict.kind, {}).get("title", 0.0) > 0
    plausible = plausible_types(verdict.kind, verdict.type, scores, spoke)
    if DocumentType.DRIVING_LICENCE not in plausible and _may_be_licence(seen, verdict, titled=titled):
        plausible += (DocumentType.DRIVING_LICENCE,)
    order = sorted((code for code in scores if spoke[code]), key=lambda code: (-scores[code], code))
    return PageScores(
        page=page.number,
        type=verdict.type,
        subtype=verdict.subtype,
        confidence=verdict.confidence,
        understood=verdict.understood,
        kind=verdict.kind,
        scores={code: round(scores[code], 2) for code in order},
        cues={code: tuple(n if value > 0 else f"-{n}" for n, value in spoke[code].items()) for code in order},
        titled=titled,
        marker=page_marker(seen),
        language=language,
        readable=readable,
        plausible=plausible,
        words=words,
    )
