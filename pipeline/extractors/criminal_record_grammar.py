"""What an extract says in words: that nothing is registered, and that without any reserve.

A negation with its noun ("geen enkele veroordeling") says so only where every other word of the answer, or of what
follows in the sentence, is known to take nothing back: "tot een gevangenisstraf" or "sinds 2010" leaves open what else
there is. The words stand in `vocabulary/criminal_record.yaml`. All text is flattened (`date_words.flat`).
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from rapidfuzz import fuzz, process

from pipeline.extractors.criminal_record_blank import ORNAMENT
from pipeline.extractors.criminal_record_boxes import undecided
from pipeline.extractors.criminal_record_words import COURT, PENALTY
from pipeline.extractors.date_words import blanked
from pipeline.extractors.vocabularies import record_words

_TOKEN = re.compile(r"[a-z]+|[0-9]+(?:[.,/\-][0-9]+)*")
_PIECES = re.compile(r"[/|(),:]+")
_CLAUSES = re.compile(r";|\s-+\s|(?<=[a-z]{4})\.\s")
_MONTH = r"(?:jan|feb|fev|mar|avr|apr|mei|mai|jui|jun|jul|aug|aou|sep|okt|oct|nov|dez|dec)"
_SENTENCE_START = re.compile(rf"(?<=[a-z]{{4}})[.!?](?:\s|$)|(?<=[0-9)])\.(?:\s(?!{_MONTH})|$)|;")
_SENTENCE_END = re.compile(rf"{_SENTENCE_START.pattern}|\s-+\s")
_DAY = re.compile(
    r"(?:op|ce|datum|van|du|le|vom|am|on|of|den|de)\s(?:datum van\s)?"
    r"[0-9]{1,2}(?:[./\-][0-9]{1,2}[./\-]|\.?\s[a-z]{3,9}\.?\s)[0-9]{4}"
)
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
_ARTICLE = re.compile(r"(?<![0-9])(59[0-9])(?![0-9])")
_OF_MODEL = {"general": "595", "596.1": "596", "596.2": "596", "593": "593"}
_NAMED = re.compile(
    r"(?<![a-z])(?:naam van|name van|laste van|lastens|nom de|charge de|namen von|lasten von|heer|mevrouw|monsieur"
    r"|madame|herrn?|frau|name of|genaamde|nommee?|mme|mr|mrs|ms)(?![a-z])"
)
"""Behind which a name follows."""
_MOST_OF_NAME = 6
_FELL_APART = 7
_FUZZY = 88.0
_LONGEST = 600
"""Characters of a sentence before and after what it says; of a longer one the rest is not looked at."""
_NOUN = 14
"""Characters of a noun behind what was said: "een blanco uittreksel"."""
_BETWEEN = 5
"""Words between a negation and what it denies of a person."""
_LABEL = 30
"""Characters within which a colon makes a label of what follows: "Andere gegevens: geen"."""


def _any(words: Iterable[str]) -> str:
    """One of the phrases, the longest first; a gap in one may be lost."""
    ordered = sorted(set(words), key=lambda word: (-len(word), word))
    return "|".join(re.escape(word).replace(r"\ ", r"[\s'\-]{0,3}") for word in ordered)


@lru_cache(maxsize=1)
def _cores() -> dict[str, re.Pattern[str]]:
    """What says that there is nothing, by where it may say so."""
    words = record_words()
    negation = _any(words["ontkenning"])
    between = rf"(?:[\s']{{0,3}}(?:{_any(words['bijvoeglijk'])}))?"

    def nouns(name: str) -> str:
        return rf"(?:{negation}){between}[\s']{{0,3}}(?:{_any(words[name])})"

    denied = rf"(?:{_any(words['ontkend'])})(?: [a-z]+){{0,{_BETWEEN}}}? (?:{_any(words['ontkend_gezegde'])})"
    person = f"{_any(words['gezegde'])}|{denied}"
    strong = nouns("zaak")
    return {
        name: re.compile(rf"(?<![a-z0-9])(?:{pattern})(?![a-z0-9])")
        for name, pattern in {
            "sentence": strong,
            "person": person,
            "weak": nouns("zwakke_zaak"),
            "empty": _any(words["leeg"]),
            "nothing": _any(words["niets"]),
            "answer": f"{strong}|{nouns('zwakke_zaak')}|{_any(words['leeg'] + words['antwoord'])}",
            "bare": _any(words["kaal"]),
        }.items()
    }


@lru_cache(maxsize=1)
def _harmless() -> frozenset[str]:
    words = record_words()
    named = words["mag_erbij"] + words["opsomming"] + words["zaak"] + words["zwakke_zaak"]
    return frozenset(part for word in named for part in word.split()) | {"595", "596"}


@lru_cache(maxsize=32)
def _list(*names: str) -> re.Pattern[str]:
    """One of the phrases in the lists of those names, as words of their own."""
    return re.compile(rf"(?<![a-z])(?:{_any(word for name in names for word in record_words()[name])})(?![a-z])")


def _stated() -> re.Pattern[str]:
    """What a register may hold."""
    return _list("zaak", "zwakke_zaak", "opsomming")


def rejoined(text: str) -> str:
    """`text` with known words that fell apart put together ("gege vens"), the gap behind them: its length stays."""
    tokens = list(re.finditer(r"[a-z]+", text))
    made, done = text, -1
    for first, second in pairwise(tokens):
        whole = first[0] + second[0]
        apart = second.start() - first.end() == 1 and first.start() > done
        if apart and len(whole) >= _FELL_APART and whole in _harmless() and not {first[0], second[0]} <= _harmless():
            made = f"{made[: first.start()]}{whole} {made[second.end() :]}"
            done = second.start()
    return made


@lru_cache(maxsize=4096)
def _known(token: str) -> bool:
    """Whether a word takes nothing back; a long one that was misread, if it is most like such a word."""
    if token in _harmless():
        return True
    if len(token) < 7:
        return False
    options = _harmless() | set(record_words()["uitzondering"])
    near = process.extractOne(token[:40], options, scorer=fuzz.ratio, score_cutoff=_FUZZY)
    return near is not None and near[0] in _harmless()


@lru_cache(maxsize=1)
def _nor_others() -> re.Pattern[str]:
    """What denies the rest as well: "noch andere te vermelden beslissingen"."""
    words = record_words()
    between = rf"(?:\s(?:{_any(words['bijvoeglijk'])}))?"
    return re.compile(
        r"(?<![a-z])(?:(?:noch|of|oder) (?:andere|weitere|sonstige)|(?:ni|ou) (?:d')?autres?|(?:nor|or) (?:any )?other)"
        rf"{between}\s(?:{_any(words['zaak'])})(?![a-z])"
    )


def _takes_nothing_back(text: str, printed: str = "") -> bool:
    """Whether every word is known and harmless; with `printed`, the same text in its capitals, names are too."""
    text = blanked(_nor_others(), text)
    if undecided(text) or _list("uitzondering").search(text):
        return False
    text = blanked(_CODE, blanked(_DAY, blanked(_THIS_KIND, text)))
    text = _PURPOSE.sub(lambda m: m[1] + " " * len(m[2]), text)
    names = [m.end() for m in _NAMED.finditer(text)] if printed and not printed.isupper() else []
    spent = 0
    for m in _TOKEN.finditer(text):
        if _known(m[0]):
            continue
        spent += 1
        name = any(end <= m.start() for end in names) and printed[m.start() : m.start() + 1].isupper()
        if not name or spent > _MOST_OF_NAME:
            return False
    return True


def answers_blank(text: str) -> bool:
    """Whether `text`, all that an answer says, means that nothing is registered; in one language or in more.

    What follows behind a dash, a point or a semicolon may be beside the point; what follows a comma may not.
    """
    if undecided(text):
        return False
    first, *rest = [clause for one in _CLAUSES.split(text) if (clause := one.strip(ORNAMENT))] or [""]
    kinds = [(_kind(piece), piece) for one in _PIECES.split(first) if (piece := one.strip(ORNAMENT))]
    answered = any(kind == "answer" for kind, _ in kinds)
    if not (answered or (kinds and kinds[0][0])) or not all(
        kind or _takes_nothing_back(piece) for kind, piece in kinds
    ):
        return False
    return all(map(_kind, rest)) or (answered and all(map(_beside_the_point, rest)))


def says_blank(text: str) -> bool:
    """Whether a paragraph says nothing else than that nothing is registered, with a noun and a known verb."""
    if len(text) > _LONGEST or _ARTICLE.search(text) or not answers_blank(text):
        return False
    if _list("vooraf").search(text) or _ANY_EXTRACT.search(text):
        return False
    return _cores()["sentence"].search(text) is not None and _list("gezegd_van_zaken").search(text) is not None


def _kind(piece: str) -> str | None:
    """`answer`, `bare` ("geen") or None for a piece of an answer."""
    for name in ("answer", "person"):
        for m in _cores()[name].finditer(piece):
            if name == "person" and not (_REGISTER.search(piece) or _SENTENCED.search(m[0])):
                continue
            if _takes_nothing_back(piece[: m.start()]) and _takes_nothing_back(piece[m.end() :]):
                return "answer"
    bare = _cores()["bare"].match(piece)
    return "bare" if bare and _takes_nothing_back(piece[bare.end() :]) else None


def _beside_the_point(piece: str) -> bool:
    """Whether a clause behind an answer neither restricts it nor speaks of what may be registered, nor counts."""
    told = (_list("uitzondering"), _stated(), PENALTY, COURT, re.compile("[0-9]"))
    return not any(pattern.search(piece) for pattern in told)


def ends_blank(text: str) -> bool:
    """Whether a line ends by saying that nothing is registered: what stands under it is no part of an entry."""
    return any(
        _takes_nothing_back(text[m.end() :]) for name in ("answer", "bare") for m in _cores()[name].finditer(text)
    )


def taken_back(following: str) -> bool:
    """Whether what follows an answer or sentence begins by restricting it: "Zie evenwel de bijlage"."""
    m = _list("volgzin").match(following.strip(ORNAMENT))
    return m is not None and ":" not in following[: m.end() + _LABEL]


@dataclass(frozen=True, slots=True)
class Statement:
    """Where a sentence says that nothing is registered."""

    start: int
    end: int
    bound: bool
    """Whether it names the article by which that is said: the one of this extract."""


def statements(text: str, printed: str, model: object = None) -> Iterator[Statement]:
    """Where sentences in a paragraph say of somebody that nothing is registered; `printed` is it in its capitals.

    `model` is that of the extract: "geen veroordelingen vermeld in artikel 593" says nothing of another.
    """
    for kind in ("sentence", "person", "weak", "empty", "nothing"):
        for m in _cores()[kind].finditer(text):
            first, last = max(0, m.start() - _LONGEST), min(len(text), m.end() + _LONGEST)
            start = max((end.end() for end in _SENTENCE_START.finditer(text, first, m.start())), default=first)
            end = _SENTENCE_END.search(text, m.end(), last)
            stop = end.start() if end else last
            before, after = text[start : m.start()], text[m.end() : stop]
            if (
                not undecided(text[start:stop])
                and _states(before, m[0], after)
                and _is_said(kind, before, m[0], after, printed[start : m.start()])
                and _takes_nothing_back(after, printed[m.end() : stop])
                and _of_this_model(after, model)
                and not taken_back(text[stop + 1 : stop + _LONGEST])
            ):
                yield Statement(m.start(), m.end(), bool(_ARTICLE.search(after)))


def _is_said(kind: str, before: str, said: str, after: str, printed: str) -> bool:
    """Whether what says so, of its kind, says it of the register: `printed` is what stands before it."""
    if kind == "weak":
        return _of_register(before, after)
    if kind == "person":
        return _of_person(before, said, after)
    if kind == "empty":
        return _takes_nothing_back(before, printed)
    return kind != "nothing" or _list("gezegd_van_zaken").search(f"{before} {after}") is not None


def _states(before: str, stated: str, after: str) -> bool:
    """Whether the sentence is about a person or this extract, and states instead of explaining."""
    if _list("voorwaarde").search(before) or not _SUBJECT.search(before + after):
        return False
    if _ANY_EXTRACT.search(f"{before}{stated}{after[:_NOUN]}"):
        return False
    declared = max((m.end() for m in _list("verklaart").finditer(before)), default=0)
    said = before[declared:]
    return not (_list("uitleg").search(said) or _list("vooraf").search(said) or _SINCE_YEAR.search(said))


def _of_person(before: str, said: str, after: str) -> bool:
    """Whether it is denied of somebody in the register, and not of penalties that "are not mentioned"."""
    if _stated().search(before) or PENALTY.search(before):
        return False
    if not (_REGISTER.search(before + said + after) or _SENTENCED.search(said)):
        return False
    return said in record_words()["gezegde"] or all(map(_known, _TOKEN.findall(said)[1:-1]))


def _of_register(before: str, after: str) -> bool:
    """Whether "geen gegevens" are those of the register, and not such as are given to somebody."""
    return _REGISTER.search(before + after) is not None and _list("mededelen").search(after) is None


def _of_this_model(after: str, model: object) -> bool:
    """Whether an article that limits what is said is the one by which the extract was given, and binds it."""
    articles = set(_ARTICLE.findall(after))
    if not articles:
        return True
    bound = _list("moeten").search(after) or _list("krachtens").search(after)
    return bound is not None and articles <= {_OF_MODEL.get(str(model), "595")}


_SINCE_YEAR = re.compile(r"(?<![a-z])(?:na|voor|apres|avant|nach|vor|after|before)\s(?:le |de |dem |1 ?er )*[0-9]")
_SENTENCED = re.compile(
    r"veroordeeld|gevonnist|condamn|verurteilt|vorbestraft|convicted|unbescholten|unbestraft|onbestraft"
)
"""What is said of a person and of no address or father's name: "naam van de vader: niet gekend"."""
_ANY_EXTRACT = re.compile(
    r"(?<![a-z])(?:een|elk|ieder|un|tout|chaque|ein(?:em|en)?|jede[rmn]?|an?|any|each|every)(?: [a-z]+)?"
    r" (?:uittreksel|strafregisteruittreksel|extrait|auszug|strafregisterauszug|extract|certificate|certificat|attest)"
    r"(?![a-z])"
)
"""What is said of any extract, in small print."""
_REGISTER = re.compile(r"strafregister|casier|(?<![a-z])regist(?:er|re)(?![a-z])|criminal record")
_SUBJECT = re.compile(
    r"strafregister|betrokkene|belanghebbende|genaamde|casier|interesse|betroffene|persoon|person|bovengenoemde|voornoemde"
    r"|(?<![a-z])(?:dit|onderhavig|present|cet|dieser|diesem|vorliegenden?|this) (?:uittreksel|extrait|auszug|extract)"
    r"|(?<![a-z])(?:hij|zij|de heer|mevrouw|monsieur|madame|herrn?|frau|laste|charge|lasten|lastens|naam|nom|namen"
    r"|genannten?|nommee?|susnommee?|precitee?|holder|applicant|register|registre|geboren|nee?|born)(?![a-z])"
)
