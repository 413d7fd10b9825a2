"""What may limit or take back what an extract says: every word that is not known to be harmless.

"Tot een gevangenisstraf" or "sinds 2010" leaves open what else there is. The words stand in
`vocabulary/criminal_record/`. All text is flattened (`flattened.flat`).
"""

import re
from collections.abc import Collection
from functools import cache, lru_cache

from pipeline.extractors.boxes import undecided
from pipeline.extractors.criminal_record.sentences.nothing_said import what_is_stated
from pipeline.extractors.criminal_record.words.known import TOKEN, harmless_phrases, is_known
from pipeline.extractors.criminal_record.words.penalties import COURT, PENALTY
from pipeline.extractors.criminal_record.words.wordlists import either, listed, record_words, unbroken
from pipeline.extractors.flattened import AS_IT_IS, blanked, flat
from pipeline.vocabulary.municipalities import is_municipality

_DAY = re.compile(
    r"(?:op|ce|datum|van|du|le|vom|am|on|of|den|de|(?<![a-z])d\.?d\.?)\s(?:datum van\s|(?:heden|deze),?\s)?"
    r"[0-9]{1,2}(?:[./\-][0-9]{1,2}[./\-]|\.?\s[a-z]{3,9}\.?\s)[0-9]{4}"
)
_CLOCK = re.compile(
    r"(?<![a-z])(?:om|a|um|at) [0-9]{1,2}(?: ?[.:uh] ?[0-9]{2}){0,2}(?: ?(?:uur|u|h|heures|uhr))?(?![a-z0-9])"
)
"""At what hour: "om 10.14 uur"."""
_THIS_PAPER = re.compile(
    r"(?<![a-z])(?:datum|dag|moment|ogenblik|tijdstip|date|jour|tag|zeitpunkt) (?:van|de|du|der|des|of) "
    r"(?:dit|deze|ce|cet|cette|dieser|dieses|diesem|this) [a-z]+"
)
"""The day of this paper, whatever it calls itself: "op de datum van dit stuk"."""
NATIONAL_NUMBER = re.compile(
    r"(?:(?:met|avec|mit|with) )?(?:(?:het|le|als) )?"
    r"(?:rijksregisternummer|rijksregisternr\.?|nationaal nummer|identificatienummer|rijksregister"
    r"|numero (?:national|d'identification|de registre national)|n[°o]\.? ?national|registre national"
    r"|national(?:register)?nummer|identifikationsnummer|national number|insz|niss|r\.?\s?r\.?(?:\s?n)?|n\.?\s?n)"
    r"[\s:.,°]{0,4}(?:n[ro]\.?|nummer)?[\s:.,°]{0,3}[0-9][0-9.\-/ ]{8,16}[0-9]"
)
"""Who somebody is, which limits nothing that is said of him."""
_CODE = re.compile(r"(?:du )?code d'?\s?instruction criminelle|c\.?\s?i\.?\s?cr?\b\.?")
_THIS_KIND = re.compile(
    r"(?<![a-z])(?:dit (?:type|soort)|ce (?:type|genre) d'|this (?:type|kind) of|diese[rs]? art von)\s?"
    r"(?:uittreksel|extrait|auszug|extract)(?![a-z])"
)
"""The model of this extract: "op dit type uittreksel"; convictions "van dit type" are limited."""
_GIVEN_BY_LAW = re.compile(
    r"(?<=uittreksel )(?:(?:dat|hetwelk|welk) )?(?:hierbij |heden )?(?:(?:overeenkomstig|krachtens|volgens|ingevolge"
    r"|met toepassing van|op grond van) (?:artikel|art\.?) 595(?![0-9./ ]*[0-9])(?:,? (?:eerste lid|1e lid))?"
    r"(?:,? (?:van het )?(?:wetboek van strafvordering|w?\.?\s?sv\.?))?(?: \((?:het )?algemeen model\))? )?"
    r"(?:(?:wordt|werd|is) )?(?:hierbij |heden )?(?:afgegeven|afgeleverd|uitgereikt|verleend|verstrekt|opgemaakt)"
    r"(?: (?:wordt|werd|is))?(?![a-z])"
    r"|(?<=extrait )(?:qui (?:est|a ete) )?(?:delivre|etabli)(?: (?:conformement a|en application de|en vertu de)"
    r" l'article 595(?![0-9./ ]*[0-9])(?: du code d'instruction criminelle)?)?(?![a-z])"
)
"""Behind the name of this paper, that it is given, and by which article: that of the general model."""
_PURPOSE = re.compile(
    r"((?:activite|activiteit|tatigkeit|activity|doel|doeleinde|finalite|finaliteit|zweck|purpose|declaree|declare|verklaarde"
    r"|opgegeven|angegeben)\s?)(\([^()0-9]{1,80}\))"
)
"""What the holder wants to do, in brackets, limits nothing."""
CONJUNCTION = re.compile(r"(?<![a-z])(?:of|en|noch|ou|et|ni|oder|und|or|and|nor)(?![a-z])")
"""What ends a list: "geen veroordelingen, ontzettingen of interneringen"."""
_FOR = re.compile(r"(?<![a-z])(?:voor|wegens|inzake|pour|concernant|fur|wegen|for|regarding)(?![a-z])")
_FIGURE = re.compile("[0-9]")
_TIME = re.compile(r"\W*(?:in|en|im jahre?|in het jaar|na|voor|nach|vor|apres|avant|tot|bis) (?:19|20)[0-9]{2}\W*")
"""A year alone between two commas, which is no address."""
_MOST_OF_NAME = 6


@lru_cache(maxsize=1)
def nor_others() -> re.Pattern[str]:
    """The pattern of a clause that denies all others too: "noch andere te vermelden beslissingen"."""
    return re.compile(rf"(?:(?:,\s{either('opsomming')})+\s)?{_others('noch_andere')}")


@lru_cache(maxsize=1)
def and_others() -> re.Pattern[str]:
    """The pattern of what a heading adds to what it names before: "veroordelingen en andere maatregelen"."""
    return re.compile(_others("en_andere"))


def _others(name: str) -> str:
    """One of the phrases of a list, with what a register may hold behind it."""
    others = either(name, gap=AS_IT_IS)
    return rf"(?<![a-z]){others}(?:\s{either('bijvoeglijk')})?\s{either('zaak', 'opsomming')}(?![a-z])"


@lru_cache(maxsize=1)
def _further() -> re.Pattern[str]:
    """What is denied besides, of which a part may be meant: ", geen verbod om met minderjarigen te werken"."""
    return re.compile(
        rf"(?:,\s(?:(?:en|noch|ni|et|und|and|nor) )?{either('ontkenning')}[\s']{{1,2}}"
        r"|\s(?:en|et|und|and) (?:(?:dat|dass|that) )?(?:er )?"
        r"(?:evenmin|ebenso wenig|ebensowenig|neither) (?:een |enige |eine )?"
        r"|\s(?:noch|ni|nor) )(?:beslissing(?:en)? tot |decisions? d'|entscheidung(?:en)? zur )?"
        rf"{either('opsomming')}(?![a-z])[^,;:]*"
    )


@lru_cache(maxsize=1)
def _set_apart() -> re.Pattern[str]:
    """A measure that what is denied before it does not reach: "geen veroordelingen (internering)"."""
    return re.compile(rf"[,(/;]\s?(?:[a-z]+ )?{listed('opsomming').pattern}")


def takes_nothing_back(
    text: str, printed: str = "", named: re.Pattern[str] | None = None, own: Collection[str] = ()
) -> bool:
    """Whether every word is known and harmless; with `printed`, the same text not flattened, names are too.

    They begin with a capital and follow a word of `voor_een_naam`, or what `named` finds. `own` are words that are
    harmless here besides.
    """
    text = blanked(nor_others(), text)
    if undecided(text) or listed("uitzondering").search(text):
        return False
    if _set_apart().search(blanked(_further(), text)) and not CONJUNCTION.search(text):
        return False
    text = blanked(_GIVEN_BY_LAW, blanked(_THIS_PAPER, blanked(_CLOCK, text)))
    kept = blanked(NATIONAL_NUMBER, blanked(_further(), text))
    text = blanked(
        harmless_phrases(),
        blanked(_CODE, blanked(_DAY, blanked(_THIS_KIND, kept))),
    )
    text = _PURPOSE.sub(lambda m: m[1] + " " * len(m[2]), text)
    leading = (unbroken("voor_een_naam"), *((named,) if named else ()))
    names = [m.end() for one in leading for m in one.finditer(kept)] if printed and not printed.isupper() else []
    spent = 0
    for m in TOKEN.finditer(text):
        if is_known(m[0]) or m[0] in own:
            continue
        spent += 1
        name = any(end <= m.start() for end in names) and printed[m.start() : m.start() + 1].isupper()
        if not name or spent > _MOST_OF_NAME:
            return False
    return True


def limits(text: str) -> bool:
    """Whether a text has a word that restricts, or sets a condition."""
    return listed("vooraf", "voorwaarde", "uitzondering", "uitleg", "deel").search(text) is not None


def is_harmless(label: str) -> bool:
    """Whether every word of a label is known to restrict nothing of what it heads."""
    text = blanked(listed("opschrift"), blanked(harmless_phrases(), label))
    return all(is_known(m[0]) for m in re.finditer(r"[a-z]+", text))


def of_part(piece: str) -> bool:
    """Whether a clause has a word that makes a part of all there may be, or leaves something open."""
    return listed("vooraf", "deel", "onzeker", "reikwijdte").search(piece) is not None


def names_part(text: str) -> bool:
    """Whether a line of a sentence says that it holds only there, or for some facts only: "enkel in de gemeente"."""
    of_some = _FOR.search(text)
    some = of_some is not None and (what_is_stated().search(text, of_some.end()) or PENALTY.search(text, of_some.end()))
    return bool(some) or listed("slechts", "soort_feiten").search(text) is not None


def narrows(particular: str, *, behind_birth: bool) -> bool:
    """Whether what is said of a person besides has a word that limits the sentence: "als bestuurder", "pour vol".

    `behind_birth`: where he lives is not told there, so that a place, a district or a time limits it as well.
    """
    told = blanked(listed("beperkt_niet"), particular)
    names = ("beperkt_een_bijzonderheid", "beperkt_een_plaats") if behind_birth else ("beperkt_een_bijzonderheid",)
    return (
        names_part(told)
        or _narrowing(names).search(told) is not None
        or (behind_birth and _TIME.fullmatch(told) is not None)
    )


@cache
def _narrowing(names: tuple[str, ...]) -> re.Pattern[str]:
    """Those words, and no part of the name of a street with a hyphen: "rue Entre-Deux-Villes"."""
    return re.compile(rf"(?<![a-z\-]){either(*names)}(?![a-z\-])")


def is_signature(piece: str) -> bool:
    """Whether a text that limits nothing tells who signs, by office, with his name: "Jan Peeters, ambtenaar"."""
    return listed("tekent").search(piece) is not None and not limits(piece)


def tells_where_issued(printed: str) -> bool:
    """Whether a line, as printed, tells where or when the paper was issued and nothing else.

    The name of a place is large, but on a paper without capitals.
    """
    m = _issued_at().fullmatch(flat(printed))
    if m is None or not (m["place"] or m["day"]):
        return False
    start, end = m.span("place") if m["place"] else (len(printed),) * 2
    if not printed[:start].islower():
        return False
    place = printed[start:end]
    return all(word[0].isupper() for word in place.split()) or is_municipality(flat(place))


@lru_cache(maxsize=1)
def _issued_at() -> re.Pattern[str]:
    """All of a line that says it: "opgemaakt te Sint-Jans-Molenbeek op", "afgeleverd op 4 april 2024 te halle"."""
    led, figures = "(?:op|le|am|on|den)", r"(?:[0-9./\-]+|[0-9]{1,2}(?:er|e)?\.? [a-z]{3,9}\.? [0-9]{4})"
    return re.compile(
        rf"\W*{either('gegeven_te')}(?P<day> {led} {figures},?)?"
        r"(?: (?:te|in|a|zu|at) (?P<place>[a-z][\w'\-]+(?: [a-z][\w'\-]+){0,2}?))?"
        rf"(?:,? {led})?(?: {figures})?\W*"
    )


@lru_cache(maxsize=1)
def beside_answer() -> frozenset[str]:
    """What besides may stand behind an answer and limits nothing of it: who gives the paper, and where it ends."""
    words = record_words()
    names = ("vooraan", "leeg", "achter_antwoord")
    return frozenset(word for name in names for word in words[name] if " " not in word)


def beside_the_point(piece: str) -> bool:
    """Whether a clause behind an answer neither restricts it nor speaks of what may be registered, nor counts."""
    told = (listed("uitzondering"), what_is_stated(), PENALTY, COURT, _FIGURE)
    return not any(pattern.search(piece) for pattern in told)
