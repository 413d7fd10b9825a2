"""Which of the dates on a diploma are the holder's birth date and the day of award, by the words around each.

A date beside a label of birth is never the day of award, nor is one that may have stood beside such a label which was
not read. A date that nothing names as the day of award stays in doubt.
"""

import datetime as dt
import re
from collections.abc import Sequence

from pipeline.extractors.dates.mentions import PageWithDates
from pipeline.extractors.degree_dates import LEADING, YOUNGEST, date_words
from pipeline.extractors.diploma.around_dates import PLACE, Dated, behind_last_year, dates_on
from pipeline.extractors.diploma.born_under_name import born_under_name
from pipeline.extractors.diploma.earlier import of_an_earlier
from pipeline.extractors.diploma.later_day import of_a_later_act, replaces_a_lost_one
from pipeline.extractors.fields import NOT_FOUND, field_of
from pipeline.extractors.names import as_name, is_name
from pipeline.model import Field, Page
from pipeline.text import fold

_NEAR = 60
"""Characters before a date that say what it is."""
_PLACE_AT_END = re.compile(rf"[.;] {PLACE.pattern}$")
_THIS_DAY = re.compile(r"\b(?:on|given|dated|done|signed)\b.*\bthis(?: day)?\W*(?:the|on|of)?\W*$")
"""How papers in English give their own day: "Given under our hand, this"."""
_LEADS = re.compile(rf"\W*(?:{LEADING}|de|the|on the|datum|date|dated)?\W*")
_THERE = re.compile(rf"\b(?:te|a|in|at|zu) [a-z'.\- ]{{2,30}}\W*(?:{LEADING}|de)?\W*$")
_IN_BRACKETS = re.compile(r"\W*\(")
_BRACKETS = re.compile(r"\((?P<sign>[°º*] ?)?(?:[a-z' -]{2,30},)? ?$")
"""Brackets that hold a place, if anything, before a date."""
_ANOTHER_DAY = re.compile(r"\W*(?:op|le|am|on|den)?\W*\d")
"""Behind a verb that belongs to the next day: "geboren op 3 mei 1994 te Deinze, behaalde op 2 juli 2017"."""
_BESIDE = 2.5
"""How far behind a name its date stands at most, in heights of print, in fractions of the page height."""
_CLAUSE = re.compile(r"[.;] ")
_OF_A_DAY = re.compile(r"\b(?<!datum )(?<!date )(?:van|du|vom|of)(?: de| het| le| the)?\W*$")
"""As laws have it: "het decreet van"; not "op datum van", "en date du"."""
_CLOSE = 30
"""Characters before "van" in which a session is named: "zitting van"."""
_TO_SOMEBODY = re.compile(r"\b(?:aan|dat|que|dass|to|that|upon|an) (?!de |het |deze |this )")
_AT_ONCE = 4
"""Words from a word for the award to its day, where no name can stand between: "uitgereikt te Sint Gillis op"."""
_BIRTH_WORDS = 7
"""The most words of a place and what leads to the date, between "geboren" and a birth date."""
_LED_TWICE = re.compile(rf"\b(?:{LEADING})\b.*\b(?:{LEADING})$")
"""Two words that lead to a date with none between: the first one's was not read, and this one is another's."""
_EARLIEST, _LATEST = 1940, 2049
"""Nobody who applies was awarded anything before or after; "negentienhonderd" is a year with its rest not read."""
_REGISTERED = re.compile(r"^\W*(?:onder|sub|sous|unter|under)\b.{0,12}?\b(?:nr|nummer|n|numero|no|number)\b")
"""Behind the day on which the paper was entered in a register: "op 28/01/2000 onder nr. 1999232788"."""
_OF_THE_DEGREE = re.compile(
    r"^\W*(?:[a-z']+ ){0,2}?(?:de|den|der|le|the) (?:academische |akademischen? )?"
    r"(?:graad|grad|grade|titel|titre|degree|title)\b"
)
"""Right behind a date, beside a birth date that was read: "sinds 24 juni 2021 de titel van bachelor draagt"."""
_OF_THE_DIPLOMA = re.compile(r"^\W*(?:het|le|das|the) (?:diploma|diplome|diplom|getuigschrift)\b")
"""Right behind a date with no comma: "op 3 juli 1995 het diploma van licentiaat ... werd uitgereikt"."""
_HAPPENED = re.compile(r"^\W*(?:werd|werden|heeft|is|a|ont|fut|wurde|hat|was|has|had)\b")
"""Right behind a day on which something was done: "Op 3 juli 1989 werd aan ... de graad verleend"."""
_PASSED = re.compile(
    r"\b(?:afgelegde?|aflegde|geslaagd|slaagde|behaalde?|passes?|abgelegt|bestanden)(?: op| le| am)?(?: de)?\W*$"
)
"""Right before the day, whatever led to it: "ingevolge het examen afgelegd op"."""
_PAPER_DAYS = 800
"""How long after the award the paper may be made out, in days."""


def birth_and_award(pages: Sequence[PageWithDates], file: str) -> tuple[Field, Field]:
    """The birth date and the date of award, each by what stands around it."""
    dated = [one for page in pages for one in dates_on(page)]
    births = [one for one in dated if _is_birth(one)] or [one for one in dated if _in_brackets(one, dated)]
    under = set() if births else _under_names([one.page for one in pages], dated)
    births = births or [one for one in dated if id(one.mention.words[0]) in under]
    birth = _birth(births[:1], file)
    day = birth.value if isinstance(birth.value, dt.date) else None
    others = [one for one in dated if one not in births and one.mention.day != day and _plausible(one, day)]
    own = [one for one in others if not _earlier(one)]
    lost = not births and any(date_words().birth.search(fold(one.page.text)) for one in pages)
    return birth, _award(own or others, file, beside_birth=day is not None, birth_lost=lost)


def birth_beside(holder: Field, award: Field, pages: Sequence[PageWithDates], file: str) -> Field:
    """The birth date that only its place tells, right behind the holder's name: "De Backer Joris – 23/11/1985".

    Only where the day of award is known, and so long after it that the date can be no other.
    """
    if holder.value is None or not isinstance(award.value, dt.date) or award.doubt is not None:
        return NOT_FOUND
    name = holder.evidence[0]
    for one in (one for dated in pages if dated.page.number == name.page for one in dates_on(dated)):
        word, day = one.mention.words[0], one.mention.day
        level = abs(word.box.middle - name.box.middle) <= word.box.height / 2
        beside = 0 < word.box.x0 - name.box.x1 <= _BESIDE * word.box.height
        if level and beside and day is not None and award.value.year - day.year >= YOUNGEST + 1:
            return _field([one], file)
    return NOT_FOUND


def _is_birth(one: Dated) -> bool:
    words, before = date_words(), behind_last_year(one.before)
    last = [match.end() for match in words.birth.finditer(before)]
    other = [match.end() for match in words.award.finditer(before)]
    said = bool(last) and (not other or last[-1] > other[-1])
    between = before[last[-1] :] if said else ""
    spent = len(between.split()) > _BIRTH_WORDS or words.something_else.search(between)
    return said and not spent and not _LED_TWICE.search(between.rstrip(" :.,"))


def _in_brackets(one: Dated, dated: Sequence[Dated]) -> bool:
    """Whether the date stands alone in brackets behind a name, with at most a place, and others so much later that it
    can be a birth date only: "PAUWELS Mieke (Deinze, 8 augustus 1958)".
    """
    day, closed = one.mention.day, one.mention.words[-1].text.rstrip(".,;").endswith(")")
    brackets = _BRACKETS.search(one.own)
    if day is None or not closed or brackets is None or date_words().not_award.search(one.own):
        return False
    line = one.mention.line
    above = one.page.lines[line - 1].words if line else ()
    words = (*above, *one.page.lines[line].words)
    opening = next((at for at in range(len(words) - 1, -1, -1) if words[at].text.startswith("(")), 0)
    named = opening >= 2 and is_name(as_name(words[opening - 2 : opening]))
    return (named or bool(brackets["sign"])) and any(
        other.mention.day and other.mention.day.year - day.year > YOUNGEST for other in dated
    )


def _under_names(pages: Sequence[Page], dated: Sequence[Dated]) -> set[int]:
    """The first words, by `id`, of the days that stand under a name and are a birth by the other days alone."""
    on = {id(page): [one.mention for one in dated if one.page is page] for page in pages}
    return {id(found.birth.words[0]) for page in pages if (found := born_under_name(page, on[id(page)])) is not None}


def _birth(found: Sequence[Dated], file: str) -> Field:
    """In doubt where the words behind it say that the degree was obtained that day."""
    field = _field(found, file)
    if found and field.doubt is None and _obtained(found[0]):
        return Field(field.value, field.confidence, field.evidence, "two_roles")
    return field


def _earlier(one: Dated) -> bool:
    first, last = one.mention.words[0].text, one.mention.words[-1].text
    opened = f"{one.sentence} (" if first.startswith("(") else one.sentence
    return of_an_earlier(opened, last[len(last.rstrip(",;)")) :] + one.behind)


def _award(dated: Sequence[Dated], file: str, *, beside_birth: bool, birth_lost: bool = False) -> Field:
    """The day on which it was awarded, else on which the paper was made out; what only may be such a day is in doubt.

    Where no birth date was read, such a date is shown only if it has a line to itself. Where a label of birth has lost
    its date, the earliest may be that, though a place stands before it.
    """
    sure = [one for one in dated if _says_award(one, beside_birth=beside_birth) and not _earlier(one)]
    replaced = any(replaces_a_lost_one(page) for page in {id(one.page): one.page for one in dated}.values())
    if replaced:
        sure = [one for one in sure if _rank(one) == 0 or _HAPPENED.search(one.behind)]  # not the new paper's own
    if birth_lost:
        sure = [one for one in sure if _said_to_be(one, within=_AT_ONCE) or _long_after_another(one, dated)]
    ranked = _ranked(sure) or _ranked(dated)
    field = _field(ranked[:1], file)
    if not ranked or field.doubt is not None:
        return field
    first = ranked[0]
    if not sure and (replaced or (not beside_birth and not _alone(first))):
        return Field(None, 0.0, field.evidence, "weak_label")  # it may be the birth date, or the new paper's own
    doubt = None if sure else "weak_label"
    if any(_differs(first, one) for one in ranked if not (replaced and _rank(one) > _rank(first))):
        doubt = "two_candidates"
    return field if doubt is None else Field(field.value, min(field.confidence, 0.7), field.evidence, doubt)


def _ranked(dated: Sequence[Dated]) -> list[Dated]:
    """Days of award first, then where and when papers are made out, the earliest first, then the rest.

    "Brussel, 3 juli 2005" stands under the degree, and "Issued: 19/08/2005" at the foot of the paper.
    """
    return sorted(dated, key=lambda one: (_rank(one), _day(one) if _rank(one) == 1 else dt.date.min))


def _rank(one: Dated) -> int:
    words, before = date_words(), behind_last_year(one.before)[-_NEAR:]
    if words.award.search(before) or words.session.search(before) or _conferred_then(one) or _of_the_degree(one):
        return 0
    placed = PLACE.fullmatch(one.before) or _PLACE_AT_END.search(before)
    return 1 if placed or words.issue.search(before) else 2


def _of_the_degree(one: Dated) -> bool:
    """Whether the degree or diploma follows right behind the date as what was got then."""
    paused = one.mention.words[-1].text.endswith((",", ";"))
    return _OF_THE_DEGREE.search(one.behind) is not None or (
        not paused and _OF_THE_DIPLOMA.search(one.behind) is not None
    )


def _differs(one: Dated, other: Dated) -> bool:
    """Whether two dates cannot both be true of one diploma: days of award, or one long before the paper's own date."""
    a, b = one.mention.day, other.mention.day
    if a is None or b is None or a == b:
        return a != b
    return _rank(one) == _rank(other) == 0 or abs((a - b).days) > _PAPER_DAYS


def _day(one: Dated) -> dt.date:
    return one.mention.day or dt.date.max


def _says_award(one: Dated, *, beside_birth: bool) -> bool:
    """Whether the words around the date say what it is, so that it cannot be a birth date with its label unread.

    Beside a birth date that was read, "te Gent, op" or a line of its own is enough; without one only a word for the
    award itself, which speaks of no person, or a line that closes the text with a place. Laws are "van" a day.
    """
    before = one.before[-_NEAR:]
    if _OF_A_DAY.search(before) and not date_words().session.search(before[-_CLOSE:]):
        return False
    if beside_birth and (_LEADS.fullmatch(one.own) or _THERE.search(before) or _of_the_degree(one)):
        return True
    placed = PLACE.fullmatch(one.before) or _PLACE_AT_END.search(before)
    return bool(placed or _said_to_be(one) or (_conferred_then(one) and (beside_birth or _as_printed(one))))


def _said_to_be(one: Dated, *, within: int = _NEAR) -> bool:
    """Whether words before or behind the date say that the paper or the degree was given then.

    A word for the award is followed by the date `within` so many words, without a person between.
    """
    before = one.before[-_NEAR:]
    awards = [match.end() for match in date_words().award.finditer(before)]
    said = bool(awards) and not _TO_SOMEBODY.search(before[awards[-1] :])
    said = said and len(before[awards[-1] :].split()) <= within
    return bool(said or date_words().issued_there.search(before) or _THIS_DAY.search(before) or _obtained(one))


def _long_after_another(one: Dated, dated: Sequence[Dated]) -> bool:
    """Whether another date is so much earlier that it can be the birth, and this one cannot."""
    day = one.mention.day
    return day is not None and any(
        other.mention.day and day.year - other.mention.day.year >= YOUNGEST for other in dated
    )


def _alone(one: Dated) -> bool:
    """Whether nothing but the date stands on its line, or "on the" before it."""
    mention = one.mention
    after = one.page.lines[mention.line].words[-1] is mention.words[-1]
    return mention.line == mention.end_line and after and _LEADS.fullmatch(one.own) is not None


def _obtained(one: Dated) -> bool:
    """Whether the words right behind the date, in its own clause, say that the degree was obtained then."""
    verb = date_words().obtained.search(one.behind)
    own = verb is not None and not _ANOTHER_DAY.match(one.behind[verb.end() :])
    return own and not one.mention.words[-1].text.endswith((",", ";"))


def _conferred_then(one: Dated) -> bool:
    """The same as `_obtained`, for a date that is no birth date: more may be said behind it."""
    follows = not one.mention.words[-1].text.endswith(";")
    return _obtained(one) or (follows and date_words().conferred_then.search(_CLAUSE.split(one.behind)[0]) is not None)


def _as_printed(one: Dated) -> bool:
    """Whether the line is from a text layer, in which no word for birth can have been lost."""
    return all(word.confidence >= 1.0 for word in one.page.lines[one.mention.line].words)


def _plausible(one: Dated, birth: dt.date | None) -> bool:
    """Whether it may be the date of award: no law's, no printer's, and the holder was no child."""
    words = date_words()
    before = words.given.split(one.before[-_NEAR:])[-1]
    laws = [match.end() for match in words.not_award.finditer(before)]
    sessions = [match.end() for match in words.session.finditer(before)]
    if laws and not (sessions and sessions[-1] > laws[-1]) and not _PASSED.search(before):
        return False
    if _IN_BRACKETS.match(one.behind) and words.not_award.search(one.behind.split(")")[0]):
        return False
    day = one.mention.day
    if of_a_later_act(one) and not (_conferred_then(one) or _of_the_degree(one)):
        return False
    if _REGISTERED.search(one.behind) or (day is not None and not _EARLIEST <= day.year <= _LATEST):
        return False
    return day is None or birth is None or day.year - birth.year >= YOUNGEST


def _field(found: Sequence[Dated], file: str) -> Field:
    for one in found:
        mention = one.mention
        return field_of(mention.day, mention.words, one.page, file, confidence=mention.confidence, doubt=mention.doubt)
    return NOT_FOUND
