"""Whether the words that lead to "nothing is registered" narrow it to a part, or only say where that is known from.

"Voor zedenfeiten blijkt dat" and "in Frankrijk blijkt dat" narrow it: behind a preposition stands a word that is not
known. "Uit de verstrekte gegevens blijkt dat" names a source, and what is said of that source narrows nothing. All text
is flattened (`flattened.flat`); the words stand in `vocabulary/criminal_record/`.
"""

import re
from collections.abc import Collection, Iterator
from functools import lru_cache

from pipeline.extractors.criminal_record.sentences.limiting import limits
from pipeline.extractors.criminal_record.words.known import TOKEN, is_known
from pipeline.extractors.criminal_record.words.wordlists import either, listed, record_words, unbroken
from pipeline.extractors.flattened import AS_IT_IS, blanked

_WHOSE = re.compile(
    r"(?:register|strafblad|casier(?: judiciaire)?|gegevens)\s(?:van|de|d'|du|des|von|der|of)\s?"
    r"(?:(?:de|het|zijn|haar|l'|la|le|son|sa|seines|seiner|ihres|ihrer|des|der|his|her)\s?)?(?P<whose>[a-z]+)"
)
"""Behind a register, of whom it is."""
_TELLS_SOMEBODY = re.compile(
    r"(?<![a-z])(?:deelt|deelde|meldt|meldde|teilt|teilte) (?:[a-z\-]+ ){0,4}?(?:mee|mede|mit|dat|dass)(?![a-z])"
)
"""What somebody says to another: "deelt de burgemeester mede"."""
_PASSIVE = re.compile(r"(?<![a-z])(?:wird|werden|il est)(?: [a-z]+){0,5} $")
"""Right before the participle of a verb that has no subject."""
_BY_SOMEBODY = re.compile(r"(?<![a-z])(?:von|vom|durch|par|door|by)(?![a-z])")
_THROUGH = re.compile(r"(?<![a-z])(?:durch|par|door|by)(?![a-z])")
"""What leads to who speaks in such a sentence; before its verb, "von" leads to much else."""
_CLAUSES = re.compile(r"[,;:()]")


def restricts(text: str, printed: str, own: Collection[str] = ()) -> bool:
    """Whether a word as "voor" leads to one that is not known, and so to a part only: "voor zedenfeiten".

    `printed` is the same text in its capitals: a name further on in what is governed restricts nothing ("in het
    register van de stad Gent"). `own` are words that are known here besides.
    """
    start = 0
    for clause in _CLAUSES.split(text):
        if any(_governed(clause, printed[start : start + len(clause)], own)):
            return True
        start += len(clause) + 1
    return False


def _governed(clause: str, printed: str, own: Collection[str]) -> Iterator[bool]:
    """For each word of a clause, whether it is not known and narrows what is said to a part."""
    governed = direct = ended = False
    for m in TOKEN.finditer(clause):
        if _governs().fullmatch(m[0]):
            governed, direct, ended = True, True, False
        elif _releases().fullmatch(m[0]):
            governed = False
        elif m[0] in _leading_on():
            ended = False
        elif is_known(m[0]) or m[0] in own:
            direct, ended = False, True
        else:
            yield governed and not ended and (direct or not printed[m.start() : m.start() + 1].isupper())
            direct = False


def of_another(text: str, printed: str, own: Collection[str] = ()) -> bool:
    """Whether it is the register of somebody who is not known: "uit het register van zijn vader"."""
    return any(
        not (is_known(m["whose"]) or m["whose"] in own or printed[m.start("whose") : m.end("whose")][:1].isupper())
        for m in _WHOSE.finditer(text)
    )


def another_speaks(text: str, names: Collection[str], own: Collection[str]) -> bool:
    """Whether somebody says something in a text who is not known to speak for a town or the register.

    `names` are the words of the holder's name: "de heer Jan Peeters verklaart"; `own` are words that are known besides.
    """
    spoken = (m for m in listed("houder_zegt").finditer(text) if not _is_passive(text, m))
    said = next(spoken, None) or _TELLS_SOMEBODY.search(text)
    if said is None:
        return False
    subject = TOKEN.findall(text[: said.start()])
    if listed("spreekt_ambtshalve").search(text):
        return _person_after(text[: said.start()], names) and not listed("spreekt_ambtshalve").search(
            text, 0, said.start()
        )
    called = set(names) - _leading_on()  # "De Backer" makes nobody of "de ondergetekende"
    return (
        any(word in called or not (is_known(word) or word in own) for word in subject)
        or listed("aanspreking").search(text) is not None
    )


def _is_passive(text: str, said: re.Match[str]) -> bool:
    """Whether a verb is one of the passive, of which nobody is the subject: "Herrn Brüls wird bescheinigt"."""
    leads = _PASSIVE.search(text, 0, said.start())
    return leads is not None and not (_THROUGH.search(text) or _BY_SOMEBODY.search(text, leads.start()))


def told_by_person(text: str, names: Collection[str]) -> bool:
    """Whether a text has the word of a person: "volgens mevrouw Peeters", "certifié par"; `names` are the holder's."""
    leads = (*listed("volgens").finditer(text), *_declared_by().finditer(text))
    return any(_person_after(text[m.end() :], names) for m in leads)


@lru_cache(maxsize=1)
def _declared_by() -> re.Pattern[str]:
    """What leads to who declared it: "bevestigd door"."""
    return re.compile(rf"(?<![a-z]){either('houder_zegt', 'verklaart')} {_BY_SOMEBODY.pattern}")


def _person_after(text: str, names: Collection[str]) -> bool:
    """Whether a text begins with a person, by the form of address or the name."""
    first = [word for word in TOKEN.findall(text)[:3] if word not in _leading_on()][:1]
    return any(word in names or listed("aanspreking").fullmatch(word) for word in first)


def without_source(text: str) -> str:
    """`text`, its length kept, without the attributes of the source in a phrase that says from where it is known.

    They stand right behind or before the word for that source, "renseignements fournis par", "de verstrekte gegevens".
    """
    return blanked(_sourced(), text, unless=lambda m: limits(m[0]))


@lru_cache(maxsize=1)
def _sourced() -> re.Pattern[str]:
    leads, source, giver = (either(name, gap=AS_IT_IS) for name in ("leidt_bron_in", "bron", "leidt_gever_in"))
    article = rf"(?:{either('lidwoord')}[\s']{{1,2}})?"
    return re.compile(
        rf"(?<![a-z]){leads}[\s']{{1,2}}{article}(?:ons |nous |uns )?"
        rf"(?:(?:[a-z]{{5,}}\s){{1,2}}{source}(?![a-z])"
        rf"|{source}\s[a-z]{{5,}}(?:e|es|s|t|d|en)(?=\s{giver}(?![a-z]))"
        rf"|{source},?{_given_by_register()})"
    )


def _given_by_register() -> str:
    """What the register gave, in a clause: "die het Centraal Strafregister ons vandaag bezorgde"."""
    register = rf"(?:[a-z]+ )?{either('het_register')}(?: central)?"
    return (
        rf"\s(?:die|welke|que|welche)(?: (?:ons|uns))? (?:het|de|le|la|das) {register}(?: (?:ons|nous|uns))?"
        r"(?: (?:vandaag|heden|heute))?(?: (?:heeft|a))?"
        rf" {either('bron_gegeven')}(?: (?:heeft|hat))?(?: (?:ce jour|aujourd'hui))?(?![a-z])"
    )


def _governs() -> re.Pattern[str]:
    return unbroken("maakt_een_deel")


def _releases() -> re.Pattern[str]:
    return unbroken("leidt_bron_in", "verzoek", "verklaart", "dat_zin")


@lru_cache(maxsize=1)
def _leading_on() -> frozenset[str]:
    """Words behind which the part that is governed goes on."""
    return frozenset(record_words()["lidwoord"] + record_words()["van_wie"])
