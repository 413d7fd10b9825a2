"""What an extract says in words: that nothing is registered, and that without any reserve.

A negation with its noun ("geen enkele veroordeling") says so only where every other word of the answer, or of what
follows in the sentence, is known to take nothing back: "tot een gevangenisstraf" or "sinds 2010" leaves open what else
there is. The words stand in `vocabulary/criminal_record.yaml`. All text is flattened (`flattened.flat`).
"""

import re
from collections.abc import Collection
from functools import lru_cache

from pipeline.extractors.criminal_record.blank import ORNAMENT
from pipeline.extractors.criminal_record.boxes import undecided
from pipeline.extractors.criminal_record.hearsay import is_hearsay
from pipeline.extractors.criminal_record.known import TOKEN, harmless_phrases, is_known
from pipeline.extractors.criminal_record.penalties import COURT, PENALTY
from pipeline.extractors.criminal_record.wordlists import either, listed, unbroken
from pipeline.extractors.flattened import blanked
from pipeline.extractors.vocabularies import record_words

_PIECES = re.compile(r"[/|(),:]+")
_CLAUSES = re.compile(r";|\s-+\s|(?<=[a-z]{4})\.\s")
_DAY = re.compile(
    r"(?:op|ce|datum|van|du|le|vom|am|on|of|den|de)\s(?:datum van\s)?"
    r"[0-9]{1,2}(?:[./\-][0-9]{1,2}[./\-]|\.?\s[a-z]{3,9}\.?\s)[0-9]{4}"
)
_CLOCK = re.compile(
    r"(?<![a-z])(?:om|a|um|at) [0-9]{1,2}(?: ?[.:uh] ?[0-9]{2})?(?: ?(?:uur|u|h|heures|uhr))?(?![a-z0-9])"
)
"""At what hour: "om 10.14 uur"."""
_THIS_PAPER = re.compile(
    r"(?<![a-z])(?:datum|dag|moment|ogenblik|tijdstip|date|jour|tag|zeitpunkt) (?:van|de|du|der|des|of) "
    r"(?:dit|deze|ce|cet|cette|dieser|dieses|diesem|this) [a-z]+"
)
"""The day of this paper, whatever it calls itself: "op de datum van dit stuk"."""
_NATIONAL_NUMBER = re.compile(
    r"(?:(?:met|avec|mit|with) )?(?:(?:het|le|als) )?"
    r"(?:rijksregisternummer|rijksregisternr\.?|nationaal nummer|identificatienummer|rijksregister"
    r"|numero (?:national|d'identification|de registre national)|n[°o]\.? ?national|registre national"
    r"|national(?:register)?nummer|identifikationsnummer|national number|insz|niss|rrn?|nn)"
    r"[\s:.,°]{0,4}(?:n[ro]\.?|nummer)?[\s:.,°]{0,3}[0-9][0-9.\-/ ]{8,16}[0-9]"
)
"""Who somebody is, which limits nothing that is said of him."""
_CODE = re.compile(r"(?:du )?code d'?\s?instruction criminelle|c\.?\s?i\.?\s?cr?\b\.?")
_THIS_KIND = re.compile(
    r"(?<![a-z])(?:dit (?:type|soort)|ce (?:type|genre) d'|this (?:type|kind) of|diese[rs]? art von)\s?"
    r"(?:uittreksel|extrait|auszug|extract)(?![a-z])"
)
"""The model of this extract: "op dit type uittreksel"; convictions "van dit type" are limited."""
_PURPOSE = re.compile(
    r"((?:activite|activiteit|tatigkeit|activity|doel|doeleinde|finalite|finaliteit|zweck|purpose|declaree|declare|verklaarde"
    r"|opgegeven|angegeben)\s?)(\([^()0-9]{1,80}\))"
)
"""What the holder wants to do, in brackets, limits nothing."""
_DENIES_FURTHER = re.compile(
    r"(?<![a-z])(?:evenmin|noch|geen|ni|aucune?|kein|keine|ebenso wenig|ebensowenig|neither)(?: [a-z]+){0,2}"
    r" (?:verbod|verbodsbepaling|ontzetting|interdiction|decheance|verbot|aberkennung|ban)(?:en|s)?(?![a-z])"
)
"""What denies a ban besides."""
ARTICLE = re.compile(r"(?<![0-9])(59[0-9])(?![0-9])")
_LEGEND = re.compile(r"[a-z\"'”»]\s*=\s*[a-z\"'“«]")
"""What explains a word: "NIHIL = geen veroordelingen"."""
_CONJUNCTION = re.compile(r"(?<![a-z])(?:of|en|noch|ou|et|ni|oder|und|or|and|nor)(?![a-z])")
"""What ends a list: "geen veroordelingen, ontzettingen of interneringen"."""
_MOST_OF_NAME = 6
_NOUGHT = re.compile(r"(?:0|nul|zero)(?: \(0\))? (?=[a-z])")
"""A count of none before what is counted: "0 interneringen"."""
_CODE_OF_NONE = re.compile(r"^\W*0{1,3}\s?[\-:=]\s?(?=[a-z])")
"""A code of nought before what it means: "00 - GEEN VEROORDELINGEN"."""
LONGEST = 600
"""Characters of a sentence before and after what it says; of a longer one the rest is not looked at."""
_BESIDE_NEGATION = frozenset({"niet", "nergens", "nooit"})
_TO_A_PENALTY = re.compile(
    r"(?<![a-z])(?:tot (?:een|enige)|a une|a quelque|zu einer|zu irgendeiner|to (?:a|any))"
    r" (?:straf|peine|strafe|penalty)(?![a-z])"
)
"""What limits nothing that is denied of a person: "nooit tot een straf veroordeeld"."""
_ANY_ONE = "enige|enig|een enkele|een|une?|toute|de|d|la moindre|any|an?|eine[rn]?|irgendeine[rn]?"
"""What stands between a negation and its noun where they are apart: "niet gebleken van enige veroordeling"."""
_EACH = (
    "enige|enig|elke|elk|iedere|ieder|alle|ook maar een|gelijk welke|eender welke|toute|tout|quelque|la moindre"
    "|jede[rmn]?|jegliche[rmn]?|irgendeine[rn]?|any|all|every"
)
"""What makes a negation no weaker: "vrij van enige", "ohne jede"."""
_BETWEEN = 5
"""Words between a negation and what it denies of a person."""
_LABEL = 30
"""Characters within which a colon makes a label of what follows: "Andere gegevens: geen"."""


@lru_cache(maxsize=1)
def cores() -> dict[str, re.Pattern[str]]:
    """What says that nothing is registered: a pattern for each place in which it counts.

    In a sentence count `sentence` (geen veroordelingen), `split` (niet ... een veroordeling), `person` (niet
    veroordeeld), `weak` (geen gegevens) where the sentence is about the register, `empty` (nihil), and `nothing`
    (niets) with a verb that is said of entries. Where it is all of an answer counts `answer`; `bare` (geen) only right
    behind or under the heading.
    """
    negation = either("ontkenning", "nul_als_getal")
    between = rf"(?:[\s']{{0,3}}{either('bijvoeglijk')})?"
    attribute = rf"(?:\s{either('leidt_bepaling_in')}(?: [a-z0-9]+){{1,{_BETWEEN}}}? {either('bepaling_eindigt')})?"

    each = rf"(?:[\s']{{1,2}}(?:{_EACH}))?"
    besides = r"(?: [a-z]{5,}(?:en|s|es|ungen) (?:of|noch|ni|oder|or))?"

    def nouns(name: str) -> str:
        return rf"{negation}{each}{attribute}{between}{besides}[\s']{{0,3}}{either(name)}"

    denied = rf"{either('ontkend')}(?: [a-z]+){{0,{_BETWEEN}}}? {either('ontkend_gezegde')}"
    apart = rf"(?:kom(?:t|en|ende?)|kwam(?:en)?)(?: [a-z]+){{1,{_BETWEEN}}} (?:niet|nergens) voor"
    by_no_court = (
        rf"{negation}(?: [a-z]+)?[\s']{{1,2}}{either('gerecht')}(?: [a-z]+){{0,{_BETWEEN}}}?"
        rf" {either('door_gerecht')}"
    )
    person = f"{either('gezegde')}|{denied}|{apart}|{by_no_court}"
    split = (
        rf"{either('ontkend')}(?: [a-z']+){{0,{_BETWEEN}}}?[\s']{{1,2}}(?:{_ANY_ONE}){between}[\s']{{1,2}}"
        rf"{either('eenduidig')}"
    )
    measures = rf"(?:van|de|d|du|des|von|zu)[\s']{{1,2}}(?:(?:{_ANY_ONE})\s)?{either('opsomming')}"
    strong = rf"{nouns('zaak')}(?!\s{measures}(?![a-z]))"
    return {
        name: re.compile(rf"(?<![a-z0-9])(?:{pattern})(?![a-z0-9])")
        for name, pattern in {
            "sentence": strong,
            "person": person,
            "split": split,
            "weak": f"{nouns('zwakke_zaak')}|{nouns('inlichting_in_zin')}",
            "empty": either("leeg"),
            "nothing": either("niets"),
            "answer": f"{strong}|{nouns('zwakke_zaak')}|{either('leeg', 'antwoord')}",
            "bare": either("kaal"),
        }.items()
    }


@lru_cache(maxsize=1)
def _small_print() -> re.Pattern[str]:
    return re.compile(rf"(?<![a-z']){either('voorwaarde_overal', 'uitleg_overal')}(?![a-z])")


def is_small_print(text: str) -> bool:
    """Whether a text sets a condition, says what something means, or what can or must be."""
    return _small_print().search(text) is not None


def what_is_stated() -> re.Pattern[str]:
    """The pattern of what a register may hold: convictions, entries, kinds of decision."""
    return listed("zaak", "zwakke_zaak", "opsomming")


@lru_cache(maxsize=1)
def nor_others() -> re.Pattern[str]:
    """The pattern of a clause that denies all others too: "noch andere te vermelden beslissingen"."""
    between = rf"(?:\s{either('bijvoeglijk')})?"
    return re.compile(
        rf"(?:(?:,\s{either('opsomming')})+\s)?(?<![a-z])"
        r"(?:(?:noch|of|oder|en geen|und keine) (?:enige )?(?:andere|weitere|sonstige)"
        r"|(?:ni|ou|et aucune?|ni aucune?) (?:d')?autres?|(?:nor|or|and no) (?:any )?other)"
        rf"{between}\s{either('zaak', 'opsomming')}(?![a-z])"
    )


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
    """Whether every word is known and harmless; with `printed`, the same text in its capitals, names are too.

    They follow a word of `voor_een_naam`, or what `named` finds. `own` are words that are harmless here besides.
    """
    text = blanked(nor_others(), text)
    if undecided(text) or listed("uitzondering").search(text):
        return False
    if _set_apart().search(blanked(_further(), text)) and not _CONJUNCTION.search(text):
        return False
    text = blanked(_THIS_PAPER, blanked(_CLOCK, text))
    kept = blanked(_NATIONAL_NUMBER, blanked(_further(), text))
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


def answers_blank(text: str, *, bare: bool = True) -> bool:
    """Whether `text`, all that an answer says, means that nothing is registered; in one language or in more.

    What follows behind a dash, a point or a semicolon may be beside the point; what follows a comma may not. Not
    `bare`: "geen" alone does not do.
    """
    text = _CODE_OF_NONE.sub("", text)
    if undecided(text) or "?" in text or _LEGEND.search(text) or is_hearsay(text):
        return False
    first, *rest = [clause for one in _CLAUSES.split(text) if (clause := one.strip(ORNAMENT))] or [""]
    pieces = [piece for one in _PIECES.split(first) if (piece := one.strip(ORNAMENT))]
    if len(pieces) > 1 and listed("neen").fullmatch(pieces[0]):
        pieces = pieces[1:]  # "neen, geen"
    kinds = [(_kind(piece), piece) for piece in pieces]
    if any(kind is None and _adds(piece) for kind, piece in kinds) and not (
        kinds[0][0] == "answer" and _CONJUNCTION.search(pieces[-1])
    ):
        return False  # "geen, internering"
    answered = any(kind == "answer" for kind, _ in kinds)
    if not (answered or (bare and kinds and kinds[0][0])) or not all(
        kind or takes_nothing_back(piece) for kind, piece in kinds
    ):
        return False
    return all(map(_kind, rest)) or (answered and all(map(_adds_nothing, rest)))


def _adds_nothing(piece: str) -> bool:
    """Whether a clause behind an answer is known to limit nothing of it: "op datum van afgifte", "de burgemeester"."""
    label, colon, _ = piece.partition(":")
    if colon or not beside_the_point(piece):
        return bool(colon) and beside_the_point(piece) and asks_else(label)
    if _DENIES_FURTHER.search(piece):
        return True  # "er geldt evenmin een verbod om met minderjarigen te werken"
    return is_signature(piece) or (not of_part(piece) and takes_nothing_back(piece, own=beside_answer()))


def of_part(piece: str) -> bool:
    """Whether a clause has a word that makes a part of all there may be, or leaves something open."""
    return listed("vooraf", "deel", "onzeker", "reikwijdte").search(piece) is not None


def is_signature(piece: str) -> bool:
    """Whether a text that limits nothing tells who signs, by office, with his name: "Jan Peeters, ambtenaar"."""
    return listed("tekent").search(piece) is not None and not limits(piece)


def asks_else(label: str) -> bool:
    """Whether a label asks for something else than the register: for the purpose, a reference, the day of issue."""
    return (
        listed("formulier_ander", "formulier_afgifte", "formulier_model").fullmatch(label.strip(ORNAMENT)) is not None
    )


@lru_cache(maxsize=1)
def beside_answer() -> frozenset[str]:
    """What besides may stand behind an answer and limits nothing of it: who gives the paper, and where it ends."""
    words = record_words()
    names = ("vooraan", "leeg", "achter_antwoord")
    return frozenset(word for name in names for word in words[name] if " " not in word)


def _adds(piece: str) -> bool:
    """Whether a piece of an answer names a measure and denies nothing."""
    return listed("opsomming").search(piece) is not None and (
        listed("ontkenning", "leeg").search(piece) is None and _NOUGHT.match(piece) is None
    )


def _kind(piece: str) -> str | None:
    """`answer`, `bare` ("geen") or None for a piece of an answer."""
    for name in ("answer", "person", "split"):
        for m in cores()[name].finditer(piece):
            if name == "person" and not _said_of_person(m[0], piece):
                continue
            if name == "split" and not says_of_person(m[0]):
                continue
            before, after = piece[: m.start()], piece[m.end() :]
            if attribute_limits(m[0]):
                continue
            if not denies_clause(before) and takes_nothing_back(before) and takes_nothing_back(after):
                return "answer"
    bare = cores()["bare"].search(piece)
    if bare is None or not takes_nothing_back(piece[: bare.start()]) or not takes_nothing_back(piece[bare.end() :]):
        return None
    of_part = listed("opsomming").search(piece, bare.end()) and not listed("zaak").search(piece, bare.end())
    return None if of_part else "bare"  # "geen internering" says nothing of convictions


def attribute_limits(said: str) -> bool:
    """Whether a word that is not known stands between a negation and its noun: "geen voor beroep vatbare vonnissen"."""
    m = listed("leidt_bepaling_in").search(said)
    end = listed("bepaling_eindigt").search(said, m.end()) if m else None
    return bool(m and end and not all(map(is_known, TOKEN.findall(said[m.end() : end.start()]))))


def denies_clause(before: str) -> bool:
    """Whether it is denied that something is so: "er is geen bewijs dat er geen veroordelingen zijn"."""
    denied = listed("ontkenning", "ontkend").search(before)
    return denied is not None and listed("dat_zin").search(before, denied.end()) is not None


def _said_of_person(said: str, piece: str) -> bool:
    """Whether it is somebody who is "niet gekend", and not, of all convictions, some that are "niet vermeld"."""
    if not (REGISTER.search(piece) or SENTENCED.search(said)):
        return False
    return says_of_person(said) and not what_is_stated().search(said)


def says_of_person(said: str) -> bool:
    """Whether what is denied of somebody is all that he could be: nothing between the negation and it limits it."""
    if said.replace("'", " ") in record_words()["gezegde"]:
        return True
    said = blanked(_TO_A_PENALTY, said)
    ends = [m.start() for m in listed("ontkend_gezegde").finditer(said) if m.end() == len(said)]
    words = TOKEN.findall(said[: ends[0]]) if ends else TOKEN.findall(said)[:-1]
    between = [word for word in words[1:] if word not in _BESIDE_NEGATION]
    text = " ".join(between)
    limited = what_is_stated().search(text) or listed("uitzondering", "leeg").search(text)
    return all(map(is_known, between)) and not limited


def beside_the_point(piece: str) -> bool:
    """Whether a clause behind an answer neither restricts it nor speaks of what may be registered, nor counts."""
    told = (listed("uitzondering"), what_is_stated(), PENALTY, COURT, re.compile("[0-9]"))
    return not any(pattern.search(piece) for pattern in told)


def ends_blank(text: str) -> bool:
    """Whether a line ends by saying that nothing is registered: what stands under it is no part of an entry."""
    return any(takes_nothing_back(text[m.end() :]) for name in ("answer", "bare") for m in cores()[name].finditer(text))


def taken_back(following: str) -> bool:
    """Whether what follows an answer or sentence begins by restricting it: "Zie evenwel de bijlage".

    A colon close behind it makes a label of it ("Andere gegevens: geen"), not right behind it ("Behalve: Gent 2021").
    """
    text = following.strip(ORNAMENT)
    m = listed("volgzin").match(text)
    if m is None:
        return False
    between, colon, _ = text[m.end() : m.end() + _LABEL].partition(":")
    return not colon or (not between.strip() and not answers_blank(text[m.end() :].strip(ORNAMENT)))


SENTENCED = re.compile(
    r"veroordeeld|gevonnist|condamn|verurteilt|vorbestraft|(?:gerichtlich be|gerechtelijk ge)straft"
    r"|convicted|unbescholten|unbestraft|onbestraft"
)
"""What is said of a person and of no address or father's name: "naam van de vader: niet gekend"."""
REGISTER = re.compile(r"strafregister|casier|(?<![a-z])regist(?:er|re)(?![a-z])|criminal record")
