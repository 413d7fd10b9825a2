"""From the degrees named on the pages of a diploma to the level that it proves, with all levels it may have."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from pipeline.codes import CONTRACT_LEVELS
from pipeline.extractors import degrees
from pipeline.extractors.diploma.conferral_model import Claim, Role, Sheet
from pipeline.extractors.diploma.origin import DUTCH_SPEAKING, Origin
from pipeline.extractors.lexicon import Token
from pipeline.model import Box, Evidence, Page
from pipeline.text import fold

NO_CONFERRAL = "no_conferral"
"""The doubt of a level that is named without a word that it is conferred."""
TWO_CANDIDATES = "two_candidates"

_BIG_TITLE, _TITLE, _BARE = 0.92, 0.85, 0.5
"""The greatest confidence in a degree that stands without a formula: in large print, as a title, otherwise."""
_SURE = 0.8
"""Confidence from which a level is sure, without a doubt."""
_UNREAD = 0.7
"""The greatest confidence in a degree that another word may change: one that was not read before it ("[kandidaat]
burgerlijk ingenieur"), or that is itself repaired and has no "graad van" before it."""
_BROKEN_LETTERS = 0.85
"""That a long word right behind "graad van" is the one degree that it reads as, or that broken letters are so misread
for, whatever OCR, which did not learn them and takes ornaments for letters, thinks of each letter."""
_LOWEST_SURE = degrees.RANKS["graduaat"]
"""Below it a repaired word does not decide: "kandidaat" also stands before the degree that is conferred."""
_BY_LANGUAGE = {"nl": DUTCH_SPEAKING, "en": frozenset({"GB"})}
"""The countries whose senses of a degree hold when nothing but the language tells."""
_ABBREVIATIONS = frozenset({"ing", "ir", "drs", "mr", "bc", "dr"})
"""Of titles that one puts before one's name."""
_MARKS = " .,;:()\"'“”„"
_LARGER = 1.25
"""How much larger than another title one must be to be the title."""


@dataclass(frozen=True, slots=True)
class Opinion:
    """What one page says of the level."""

    sheet: Sheet
    origin: Origin
    claim: Claim
    alike: tuple[Claim, ...]
    """It and the other mentions of a degree of the same levels that are conferred or stand as a title."""
    own: frozenset[str]
    """The levels that the deciding degree by itself may have."""
    levels: frozenset[str]
    """All levels it may have, in the words of `vocabulary/LEESMIJ.md`."""
    confidence: float
    doubt: str | None

    @property
    def level(self) -> str | None:
        """The level of the deciding degree in the words of the contract; None when it has none or may have several."""
        only = next(iter(self.own)) if len(self.own) == 1 else None
        return only if only in CONTRACT_LEVELS else None

    @property
    def sure(self) -> bool:
        """Whether it may decide."""
        return self.confidence >= _SURE and self.doubt is None

    @property
    def order(self) -> tuple[bool, float, bool, float]:
        """The surest first, then the highest, then where recognition is automatic."""
        return (
            self.sure,
            degrees.highest(self.levels),
            self.origin.automatic is True,
            self.confidence,
        )


@dataclass(frozen=True, slots=True)
class Setting:
    """What the document as a whole says that bears on its level."""

    language: str | None
    year: int | None
    """Of the award."""
    holder: tuple[Evidence, ...]
    """Where the holder's name stands: who is called Master has no degree by that."""


_Named = tuple[Claim, frozenset[str]]


def opinion_of(sheet: Sheet, told: Sequence[Claim], origin: Origin, setting: Setting) -> Opinion | None:
    """What the page says of the level by `told`, the degrees named on it; None when they are none."""
    countries = _countries(sheet, origin, setting.language)
    exceptions = degrees.exceptions_on(_but_of_others(sheet, told))
    named = [
        (claim, frozenset[str](claim.found.levels(countries, setting.year, exceptions)))
        for claim in told
        if claim.role is not Role.EXPLAINED and not _is_name(claim, sheet, setting.holder)
    ]
    usual = [one for one in named if one[0].why == "graadwoord" or one[0].found.applies_in(countries)]
    if not named:
        return None
    if "led" in sheet.kinds:
        return _best_of(sheet, origin, named, Role.CONFERRED)
    return _settled(sheet, origin, _written_out(usual or named))


def _but_of_others(sheet: Sheet, told: Sequence[Claim]) -> tuple[Token, ...]:
    """The tokens without those of degrees that it gives access to or that the holder had: "accesso alla laurea
    magistrale" says nothing of the "laurea" that is conferred.
    """
    others = [one.found for one in told if one.role is Role.EXPLAINED or one.why in ("voorkennis", "apposition")]
    left_out = {at for found in others for at in range(found.start, found.end)}
    return tuple(token for at, token in enumerate(sheet.tokens) if at not in left_out)


def _written_out(named: Sequence[_Named]) -> Sequence[_Named]:
    """Without the abbreviations of titles where a degree is conferred in full: a technisch ingenieur may use "ing."."""
    full = [one for one in named if not _abbreviated(one[0])]
    return full if any(claim.role is Role.CONFERRED for claim, _ in full) else named


def _abbreviated(claim: Claim) -> bool:
    return all(fold(word.text).strip(_MARKS) in _ABBREVIATIONS for word in claim.words)


def _is_name(claim: Claim, sheet: Sheet, holder: Sequence[Evidence]) -> bool:
    """Whether the word belongs to the holder's name: it lies within the name's box, with no formula right before it.

    Behind a formula too, where it was not read as a degree but taken for a misread one: "Laura" for "laurea".
    """
    box = Box.around([word.box for word in claim.words])
    within = any(one.page == sheet.page.number and _holds(one.box, box) for one in holder)
    repaired = any(token.changed for token in sheet.tokens[claim.found.start : claim.found.end])
    return within and (claim.why != "graadwoord" or repaired)


def _holds(outer: Box, inner: Box) -> bool:
    return outer.x0 <= inner.x0 and inner.x1 <= outer.x1 and outer.y0 <= inner.middle <= outer.y1


def _countries(sheet: Sheet, origin: Origin, language: str | None) -> Collection[str]:
    """Where it was awarded, else where its language is that of diplomas."""
    if origin.countries or "vertaling" in sheet.kinds:
        return origin.countries
    return _BY_LANGUAGE.get(language or "", frozenset())


def _best_of(sheet: Sheet, origin: Origin, named: Sequence[_Named], role: Role) -> Opinion:
    """The highest of records that stand side by side."""
    claim, levels = max(named, key=lambda one: (degrees.highest(one[1]), -one[0].line))
    sure = _confidence(claim, role, degrees.highest(levels))
    return Opinion(sheet, origin, claim, (claim,), levels, levels, sure, None)


def _settled(sheet: Sheet, origin: Origin, named: Sequence[_Named]) -> Opinion:
    """The highest degree of the strongest role; what others may add to it is kept among its possible levels."""
    role = max(claim.role for claim, _ in named)
    chosen = _titles(named) if role is Role.TITLED else [one for one in named if one[0].role is role]
    top, levels = max(chosen, key=_preference)
    possible = set(levels)
    for claim, others in named:
        above = degrees.highest(others) > degrees.highest(levels) and not _beside_the_point(sheet, claim, top)
        if above or (claim is not top and _as_good(sheet, claim, others, top, levels)):
            possible |= others
    doubt = NO_CONFERRAL if role is Role.MENTIONED else TWO_CANDIDATES if possible != levels else None
    sure = _confidence(top, role, degrees.highest(levels))
    return Opinion(sheet, origin, top, _alike(named, top, levels), levels, frozenset(possible), sure, doubt)


def _beside_the_point(sheet: Sheet, claim: Claim, top: Claim) -> bool:
    """Whether a higher degree is merely spoken of behind the one that is conferred, all in clear text.

    Behind "de graad van" anywhere, behind another verb in a later sentence: "Vervolgtrajecten naar een master".
    """
    clear = claim.read >= 1.0 and top.read >= 1.0
    if not clear or claim.why != "mentioned" or claim.found.start < top.found.start:
        return False
    between = sheet.tokens[top.found.end - 1 : claim.found.start]
    later = top.why in ("verlening", "declared") and any(token.ends for token in between)
    return top.why == "graadwoord" or later


def _alike(named: Sequence[_Named], top: Claim, levels: frozenset[str]) -> tuple[Claim, ...]:
    others = (claim for claim, own in named if own == levels and claim.role >= Role.TITLED and claim is not top)
    return (top, *others)


def _preference(one: _Named) -> tuple[float, bool, bool, bool, int]:
    claim, levels = one
    full = not claim.found.only_after_formula
    return degrees.highest(levels), full, claim.why == "graadwoord", claim.first, -claim.line


def _titles(named: Sequence[_Named]) -> list[_Named]:
    """The degrees that stand as a title, in the largest print."""
    titled = [one for one in named if one[0].role is Role.TITLED]
    largest = max(_height(claim) for claim, _ in titled)
    return [one for one in titled if _height(one[0]) * _LARGER >= largest]


def _as_good(sheet: Sheet, claim: Claim, levels: frozenset[str], top: Claim, higher: frozenset[str]) -> bool:
    """Whether a lower degree has as good a right as the higher one to be what is conferred.

    It has not when the higher stands first, has a verb of its own ("houder van ..., verleent ...") or is in larger
    print: two degrees are then named one after the other, and the last is what the diploma is about. What grants no
    degree by a formula (a postgraduate certificate) casts doubt on any degree beside it, and so does a lower one that
    is conferred in full ("verleent de graad van") where the higher is not, or that follows the verb before which the
    higher stands: "Faculteit Master in de rechten / verleent aan An Maes / Bachelor in de rechten". It does not where
    each has a verb behind it: "Bachelor in de rechten, uitgereikt op ... / Master in de rechten, uitgereikt op ...".
    """
    if degrees.highest(levels) >= degrees.highest(higher) or claim.role < Role.TITLED:
        return False
    if claim.why == top.why == "behind" and _given_between(sheet, claim, top):
        return False
    if top.why == "behind" and claim.role is Role.CONFERRED and claim.why != "behind":
        return True
    if claim.why == "graadwoord" and (levels == {"geen"} or (claim.own_verb and not top.own_verb)):
        return True
    if claim.role is Role.TITLED and top.why in ("graadwoord", "verlening", "declared"):
        return False
    if claim.found.start > top.found.start or top.own_verb:
        return False
    return not (top.big and not claim.big)


def _given_between(sheet: Sheet, one: Claim, other: Claim) -> bool:
    """Whether a verb of conferral stands behind the first of two degrees, before the second."""
    between = range(one.found.end, other.found.start)
    return any(verb.kind == "verlening" and verb.start in between for verb in sheet.found)


def _height(claim: Claim) -> float:
    return max(word.box.height for word in claim.words)


def _confidence(claim: Claim, role: Role, rank: float) -> float:
    """The confidence that the degree was read and means what it says."""
    alone = not claim.first and claim.why != "graadwoord"
    weak = claim.unread_before or claim.why == "far_verb" or (claim.changed and (alone or rank < _LOWEST_SURE))
    read = min(claim.read, _UNREAD) if weak else claim.read
    conferred = claim.why == "graadwoord" or (claim.why == "verlening" and claim.first and not claim.changed)
    if claim.apart and conferred and not weak:
        read = max(read, _BROKEN_LETTERS)
    if role is Role.CONFERRED:
        return read
    if role is Role.TITLED:
        return min(read, _BIG_TITLE if claim.why == "big_title" else _TITLE) * (0.9 if claim.changed else 1.0)
    return min(read, _BARE)


def combined(opinions: Sequence[Opinion]) -> Opinion:
    """The opinion that decides: the highest of the sure ones; doubtful higher ones stay among its possible levels."""
    best = max(opinions, key=lambda one: one.order)
    possible = set(best.levels)
    for other in opinions:
        if other is not best and degrees.highest(other.levels) > degrees.highest(best.levels):
            possible |= other.levels
    if possible == best.levels:
        return best
    return replace(best, levels=frozenset(possible), doubt=TWO_CANDIDATES)


def poorly_read(page: Page) -> bool:
    """Whether the page may hold a degree that we did not see."""
    return page.problem is not None or (len(page.words) >= 5 and page.quality < 0.55)
