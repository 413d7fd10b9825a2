"""Sentences of an extract that say of a person, or of this extract, that nothing is registered.

A sentence that sets a condition, explains, asks, or speaks of a part only says nothing. All text is flattened
(`flattened.flat`); the words stand in `vocabulary/criminal_record.yaml`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pipeline.extractors.criminal_record.boxes import undecided
from pipeline.extractors.criminal_record.grammar import (
    ARTICLE,
    HEARSAY,
    LONGEST,
    REGISTER,
    SENTENCED,
    cores,
    says_of_person,
    taken_back,
    takes_nothing_back,
    what_is_stated,
)
from pipeline.extractors.criminal_record.openings import essential, opens_harmlessly
from pipeline.extractors.criminal_record.penalties import PENALTY
from pipeline.extractors.criminal_record.sentences import ANY_EXTRACT
from pipeline.extractors.criminal_record.wordlists import listed

_MONTH = r"(?:jan|feb|fev|mar|avr|apr|mei|mai|jui|jun|jul|aug|aou|sep|okt|oct|nov|dez|dec)"
_SENTENCE_START = re.compile(rf"(?<=[a-z]{{4}})[.!?](?:\s|$)|(?<=[0-9)])\.(?:\s(?!{_MONTH})|$)|;")
_SENTENCE_END = re.compile(rf"{_SENTENCE_START.pattern}|\s-+\s")
OF_MODEL = {"general": "595", "596.1": "596", "596.2": "596", "593": "593"}
"""The article of each model."""
_NOUN = 14
"""Characters of a noun behind what was said: "een blanco uittreksel"."""
_SINCE_YEAR = re.compile(r"(?<![a-z])(?:na|voor|apres|avant|nach|vor|after|before)\s(?:le |de |dem |1 ?er )*[0-9]")
_VERB_FIRST = re.compile(
    r"\W*(?:staat|staan|heeft|hebt|hebben|is|zijn(?! (?:straf|casier|naam|uittreksel|hoofde|laste))|bevat|bevatten|komt"
    r"|komen|werd|werden|wordt|worden|bestaat|bestaan|vermeldt|levert|blijkt|ist|sind|hat|haben|steht|stehen|enthalt"
    r"|liegt|liegen|wurde|wurden|gibt|besteht|bestehen|has|have|does|did|are|were)(?![a-z])"
)
"""How a condition or a question begins: "Bevat het register geen veroordelingen, dan"."""
_CONCLUDES = re.compile(r"\W*(?:dan|alors|dann|then)(?![a-z])")
"""How the other half of a condition begins, where a question was the first: "Staat er niets? Dan ..."."""
_ASKED = re.compile(r"-t-(?:il|elle)|(?<=[a-z])-(?:il|elle|ils|elles|vous)(?![a-z])")
_ASKED_TO = re.compile(
    r"(?<![a-z])(?:vraagt|vragen|verzoekt|eist|eisen|verlangt|wenst|exige|exigent|bittet|asks)(?![a-z])"
)
_HOLDER_SAYS = re.compile(
    r"(?<![a-z])(?:aanvrager|aanvraagster|verzoeker|verzoekster|betrokkene|belanghebbende|kandidaat|titularis|hij|zij"
    r"|demandeur|demanderesse|requerante?|interessee?|candidate?|il|elle|antragsteller(?:in)?|betroffene|bewerber(?:in)?"
    r"|er|sie|applicant|candidate|he|she)(?: zelf| lui-meme| elle-meme| selbst)?,? (?:verklaart|verklaarde|bevestigt"
    r"|getuigt|zegt|beweert|antwoordde?|antwoordt|declare|affirme|certifie|atteste|erklart|versichert|bestatigt|behauptet"
    r"|declares|states|affirms|confirms|claims)(?![a-z])"
)
"""What the holder says of himself is not what the register says."""
_ABLE = re.compile(r"(?<![a-z])(?:kan|kunnen|mag|mogen|peut|peuvent|kann|konnen|darf|durfen|may|can)(?![a-z])")
_MYSELF = re.compile(r"(?<![a-z])(?:ik|wij|we|je|nous|ich|wir|i)(?![a-z])")
_BRACKETED = re.compile(r"\([^()]*\)")
_SUBJECT = re.compile(
    r"strafregister|strafblad|betrokkene|belanghebbende|genaamde|casier|interesse|betroffene|betreffenden?|persoon|person"
    r"|bovengenoemde|voornoemde|onderstaande|vernoemde"
    r"|(?<![a-z])(?:dit|onderhavig|present|cet|dieser|diesem|vorliegenden?|this) (?:type |soort )?"
    r"(?:uittreksel|extrait|auszug|extract)"
    r"|(?<![a-z])(?:het uittreksel|l'extrait|der auszug|the extract)(?![a-z])"
    r"|(?<![a-z])(?:opzoeking|raadpleging|bevraging|opvraging|consultation|recherche|interrogation|abfrage|einsichtnahme"
    r"|search)(?![a-z])"
    r"|(?<![a-z])(?:u|uw|je|jouw|vous|votre|vos|ihnen|your|you)(?![a-z])"
    r"|(?<![a-z])(?:hij|zij|de heer|mevrouw|monsieur|madame|herrn?|frau|laste|charge|lasten|lastens|naam|nom|namen"
    r"|aanvraagster|aanvrager|verzoeker|verzoekster|titularis|requerante?|demandeur|demanderesse|titulaire|antragsteller"
    r"|antragstellerin|hoofde"
    r"|genannten?|nommee?|susnommee?|precitee?|holder|applicant|register|registers|registre|geboren|nee?|born)(?![a-z])"
)


@dataclass(frozen=True, slots=True)
class Statement:
    """Where a sentence says that nothing is registered."""

    start: int
    end: int
    sentence: tuple[int, int]
    """Where the whole sentence begins and ends."""
    opened: frozenset[str]
    """The articles that it names from its beginning: "met model 593 verklaart de gemeente dat"."""
    bound: frozenset[str]
    """The articles by which it is said."""

    def is_of(self, model: object) -> bool:
        """Whether an extract of `model` says so: "geen veroordelingen vermeld in artikel 593" is said of no other."""
        own = OF_MODEL.get(str(model))
        if own is not None and self.opened and own not in self.opened:
            return False
        return self.bound <= {own or OF_MODEL["general"]}


def statements(text: str, printed: str, names: frozenset[str] = frozenset()) -> Iterator[Statement]:
    """Where sentences in a paragraph say of somebody that nothing is registered; `printed` is it in its capitals.

    `names` are the words of the holder's name, which restrict nothing.
    """
    for kind in ("sentence", "split", "person", "weak", "empty", "nothing"):
        for m in cores()[kind].finditer(text):
            first, last = max(0, m.start() - LONGEST), min(len(text), m.end() + LONGEST)
            start = max((end.end() for end in _SENTENCE_START.finditer(text, first, m.start())), default=first)
            end = _SENTENCE_END.search(text, m.end(), last)
            stop = end.start() if end else last
            before, after = text[start : m.start()], text[m.end() : stop]
            if (
                not undecided(text[start:stop])
                and not _asks(text[start : stop + 1], printed[start:stop].strip())
                and _states(before, m[0], after)
                and opens_harmlessly(before[_declared(before) :], printed[start + _declared(before) : m.start()], names)
                and _is_said(kind, before, m[0], after)
                and takes_nothing_back(after, printed[m.end() : stop], own=names)
                and _binds(after)
                and not taken_back(text[stop + 1 : stop + LONGEST])
            ):
                opened = frozenset(ARTICLE.findall(before)) & set(OF_MODEL.values())
                yield Statement(m.start(), m.end(), (start, stop), opened, frozenset(ARTICLE.findall(after)))


def _asks(sentence: str, printed: str) -> bool:
    """Whether a sentence is a question, or a condition that begins with its verb: "Heeft u geen ..., dan"."""
    if "?" in sentence or _ASKED.search(sentence):
        return True
    if _CONCLUDES.match(sentence):
        return True
    return printed[:1].isupper() and "," in sentence and _VERB_FIRST.match(sentence) is not None


def _is_said(kind: str, before: str, said: str, after: str) -> bool:
    """Whether what says so, of its kind, says it of the register."""
    if kind == "weak":
        return _of_register(before, after)
    if kind == "split":
        return says_of_person(said)
    if kind == "person":
        return _of_person(before, said, after)
    return kind != "nothing" or listed("gezegd_van_zaken").search(f"{before} {after}") is not None


def _declared(before: str) -> int:
    """Where the words end by which a sentence speaks for the register: "verklaart dat"."""
    return max((m.end() for m in listed("verklaart").finditer(before)), default=0)


def _states(before: str, stated: str, after: str) -> bool:
    """Whether the sentence is about a person or this extract, and states instead of explaining."""
    if (
        listed("voorwaarde", "verondersteld").search(before)
        or HEARSAY.search(before)
        or not _SUBJECT.search(before + after)
    ):
        return False
    if ANY_EXTRACT.search(f"{before}{stated}{after[:_NOUN]}"):
        return False
    declared = _declared(before)
    if not _declares(before[:declared]):
        return False
    said = essential(before[declared:])
    return not (listed("uitleg").search(said) or listed("vooraf").search(said) or _SINCE_YEAR.search(said))


def _declares(before: str) -> bool:
    """Whether somebody declares it, and is not said to be able to, not to, or asked to: "kan bevestigen dat"."""
    if listed("ontkend").search(before) or _ASKED_TO.search(before) or _HOLDER_SAYS.search(before):
        return False
    return _ABLE.search(before) is None or _MYSELF.search(before) is not None


def _of_person(before: str, said: str, after: str) -> bool:
    """Whether it is denied of somebody in the register, and not of penalties that "are not mentioned"."""
    if what_is_stated().search(before) or PENALTY.search(before):
        return False
    if not (REGISTER.search(before + said + after) or SENTENCED.search(said)):
        return False
    return says_of_person(said)


def _of_register(before: str, after: str) -> bool:
    """Whether "geen gegevens" are those of the register, and not such as are given to somebody."""
    return REGISTER.search(before + after) is not None and listed("mededelen").search(after) is None


def _binds(after: str) -> bool:
    """Whether an article that follows binds what is said, or is merely named between brackets: "(artikel 595 Sv.)"."""
    if not ARTICLE.search(_BRACKETED.sub(" ", after)):
        return True
    return listed("moeten", "krachtens").search(after) is not None
