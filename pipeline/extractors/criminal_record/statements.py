"""Sentences of an extract that say of a person, or of this extract, that nothing is registered.

A sentence that sets a condition, explains, asks, or speaks of a part only says nothing. All text is flattened
(`flattened.flat`); the words stand in `vocabulary/criminal_record.yaml`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from pipeline.extractors.criminal_record.blank import ORNAMENT
from pipeline.extractors.criminal_record.boxes import undecided
from pipeline.extractors.criminal_record.governing import another_speaks, of_another, restricts, told_by_person
from pipeline.extractors.criminal_record.grammar import (
    ARTICLE,
    LONGEST,
    REGISTER,
    SENTENCED,
    asks_else,
    attribute_limits,
    beside_answer,
    cores,
    denies_clause,
    is_signature,
    limits,
    of_part,
    says_of_person,
    taken_back,
    takes_nothing_back,
    what_is_stated,
)
from pipeline.extractors.criminal_record.hearsay import holder_speaks, is_hearsay
from pipeline.extractors.criminal_record.known import TOKEN
from pipeline.extractors.criminal_record.openings import (
    essential,
    harmless_openings,
    harmless_words,
    opens_harmlessly,
    without_birth,
)
from pipeline.extractors.criminal_record.penalties import COURT, PENALTY
from pipeline.extractors.criminal_record.sentences import ANY_EXTRACT
from pipeline.extractors.criminal_record.wordlists import either, listed, stems, unbroken
from pipeline.extractors.flattened import blanked
from pipeline.extractors.vocabularies import record_words

_MONTH = r"(?:jan|feb|fev|mar|avr|apr|mei|mai|jui|jun|jul|aug|aou|sep|okt|oct|nov|dez|dec)"
_SENTENCE_START = re.compile(
    rf"(?:(?<=[a-z]{{4}})|(?<=\s(?:ist|hat|vor|war|auf|est|was|aan)))[.!?](?:\s|$)|(?<=\s(?:is|af|op))\.\s(?=[a-z])|(?<=[0-9)])\.(?:\s(?!{_MONTH})|$)|;"
)
_SENTENCE_END = re.compile(rf"{_SENTENCE_START.pattern}|\s-+\s")
OF_MODEL = {"general": "595", "596.1": "596", "596.2": "596", "593": "593"}
"""The article of each model."""
_WHOLE_DAY = re.compile(
    rf"(?<![0-9])[0-9]{{1,2}}(?:[./\-][0-9]{{1,2}}[./\-]|(?:er|e)?\.? {_MONTH}[a-z]*\.? )[0-9]{{4}}(?![0-9])"
)
"""A day that is printed whole."""
_REFERENCE = re.compile(
    r"(?<![a-z])(?:ref|referentie|reference|kenmerk|dossier|nr|no|n°|volgnummer|aktenzeichen)[^a-z]{0,3}[0-9][0-9./\-]*"
)
"""The number by which a paper is known."""
_NOUN = 14
"""Characters of a noun behind what was said: "een blanco uittreksel"."""
_SINCE_YEAR = re.compile(r"(?<![a-z])(?:na|voor|apres|avant|nach|vor|after|before)\s(?:le |de |dem |1 ?er )*[0-9]")
_ALTERNATIVES = re.compile(
    r"(?:, [a-z]{4,}(?:en|s|es|ing|heid|ion|ment|ung))*,? (?:of|noch|ou|ni|oder|or|nor) (?:d')?"
    r"[a-z]{4,}(?:en|s|es|ing|heid|ion|ment|ung)(?![a-z])"
)
"""What is denied with the noun before it, whatever it is: ", schuldigverklaringen of interneringen"."""
_LEADING = re.compile(r"^\W+")
_HIS = re.compile(r"zijn (?:straf|casier|naam|uittreksel|hoofde|laste)")
"""What is his, and no verb: "Zijn strafregister"."""
_ASKED = re.compile(r"-t-(?:il|elle)|(?<=[a-z])-(?:il|elle|ils|elles|vous)(?![a-z])")
_FOUND = re.compile(
    r"(?:(?:daar|daarin|hierin) )?(?:(?:ik|wij|we|nous|wir) (?:vonden|vond|troffen|trof|zagen|zag|n'(?:y )?avons trouve"
    r"|fanden|found)|(?:vonden|vond|troffen|trof|zagen|zag|fanden) (?:ik|wij|we|wir))"
    r"(?: (?:er|daar|daarin|hierin|dort|darin|in het (?:centraal )?(?:straf)?register))?"
)
"""All that stands before what an officer did not find: he speaks of the register that he looked into."""
_IT_HOLDS = re.compile(
    r"(?:het|dit|dat|il|elle|celui-ci|celle-ci|es|er|dieser|it) (?:vermeldt|bevat|toont|telt"
    r"|ne (?:mentionne|contient|comporte|reprend)|enthalt|vermerkt|contains|shows)"
)
"""All that stands before what the extract, of which the sentence before it speaks, does not hold."""
_RECITAL = re.compile(
    r"(?<![a-z])(?:in antwoord op|naar aanleiding van|ingevolge|gevolg gevend aan|als gevolg van|en reponse a|suite a"
    r"|in beantwortung|auf|in response to|following) (?:uw|je|de|het|votre|la|ihre[rns]?|die|your) (?:[a-z]+ )?"
    r"(?:vraag|verzoek|aanvraag|brief|schrijven|mail|bericht|demande|requete|courrier|lettre|anfrage|antrag|schreiben"
    r"|request|letter)"
    r"(?![a-z])"
)
"""The request that a letter answers, which asks nothing now."""
_REQUESTED = re.compile(
    r"(?<![a-z])(?:aanvraag|verzoek|demande|antrag|request) (?:van|tot|om|d'|de|auf|for) ?(?:een|une?|eine[nrms]?|an?)"
    r" (?:verklaring|attest|bevestiging|bewijs|declaration|attestation|certificat|erklarung|bescheinigung|bestatigung"
    r"|certificate|statement) (?:dat|que|qu'|dass|that)(?![a-z])"
)
"""What is requested, which tells nothing: "aanvraag van een verklaring dat er geen veroordelingen zijn"."""
_LEADS_TO_CLAUSE = re.compile(r"[^,;:]{0,160}?(?<![a-z])(?=(?:dat|que|qu'|dass|that)(?![a-z]))")
"""From a verb of declaring to what is declared: "blijkt | uit de verstrekte gegevens dat"."""
_AND_THAT = re.compile(r"(?<![a-z])(?:en (?=dat )|et (?=qu[e'])|und (?=dass )|and (?=that ))")
_UNKNOWN = re.compile(r"(?:on|niet )(?:ge|be)kend|inconnue?|unbekannt|unknown")
_ITS_OWN_REGISTER = re.compile(r"strafregister|casier|criminal record")
_OF_SPEAKER = re.compile(r"(?<![a-z])(?:dat ik|dass ich|que je|que j'|that i)(?![a-z])")
"""What he who speaks says of himself, unless he found nothing: "verklaar dat ik geen veroordelingen heb"."""
_OF_JUDGMENT = re.compile(
    r"(?<![a-z])(?:het|dit|dat|le|ce|l'|das|dieses|the|this) ?(?:vonnis|arrest|jugement|arret|urteil|judgment"
    r"|verdict)(?![a-z])"
)
"""What a judgment says, and no register: "het vonnis houdt geen veroordeling in"."""
_OF_PERSON_BELOW = re.compile(
    r"(?<![a-z])(?:van|lastens|op naam van|ten name van|ten laste van|a charge d[eu]|au nom de|concernant|zu lasten von"
    r"|von|auf den namen von|in the name of) (?:(?:de|het|la|le|l'|der|des|dem|the) ?)?"
    r"(?:genaamde|genoemde|persoon|betrokkene|heer|mevrouw|nommee?|denommee?|personne|sieur|dame|genannten?|person"
    r"|herrn|frau)(?: \([a-z]+\))?\s*:\s*$"
)
"""The end of a sentence behind which follows who he is: "aucune condamnation à charge de la nommée :"."""
_BY_THESE = re.compile(r"(?<![a-z])mits dezen?(?![a-z])")
"""How an officer speaks who sets no condition."""
_AGAINST = re.compile(
    r"(?<![a-z])(?:geregistreerd|ingeschreven|opgetekend|enregistre(?:e|es|s)?|inscrite?s?|eingetragen|registriert)"
    r" (?:ten laste van|lastens|a charge d|a sa charge|zu lasten)"
)
"""What is registered against somebody."""
_BRACKETED = re.compile(r"\([^()]*\)")
_THIS_EXTRACT = (
    r"(?<![a-z])(?:dit|onderhavig|present|cet|dieser|diesem|vorliegenden?|this) (?:type |soort )?"
    r"(?:uittreksel|extrait|auszug|extract)"
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
            before, after = text[start : m.start()], _without_alternatives(kind, text[m.end() : stop])
            if (
                not undecided(text[start:stop])
                and not attribute_limits(m[0])
                and not _asks(text[start : stop + 1], printed[start:stop].strip())
                and _states(before, m[0], after, names)
                and not (_IT_HOLDS.fullmatch(before.strip()) and listed("ander_stuk").search(text, first, start))
                and opens_for_all(before, printed[start : m.start()], names)
                and _is_said(kind, before, m[0], after)
                and takes_nothing_back(without_birth(after), printed[m.end() : stop], own=names | _said_again(after))
                and _binds(after)
                and not _asks_value(after)
                and not taken_back(text[stop + 1 : stop + LONGEST])
                and not (end and "-" in end[0] and _goes_on_limited(text, printed, end.end(), names))
            ):
                opened = frozenset(ARTICLE.findall(before)) & set(OF_MODEL.values())
                yield Statement(m.start(), m.end(), (start, stop), opened, frozenset(ARTICLE.findall(after)))


def _goes_on_limited(text: str, printed: str, start: int, names: frozenset[str]) -> bool:
    """Whether what follows behind a dash may limit what was said: "- sinds 2020", and not "- Aalst, 16 april 2024"."""
    end = _SENTENCE_START.search(text, start, start + LONGEST)
    rest = text[start : end.start() if end else start + LONGEST]
    label, colon, _ = rest.partition(":")
    if colon:
        return not asks_else(label)
    plain = blanked(_WHOLE_DAY, blanked(_REFERENCE, rest))
    places = record_words()["gemeenten"] if plain != rest or listed("uitgegeven").search(rest) else ()
    own = names | harmless_words() | beside_answer() | set(places)
    known = not of_part(rest) and takes_nothing_back(plain, printed[start : start + len(rest)], own=own)
    return not (known or is_signature(rest))


def _asks_value(after: str) -> bool:
    """Whether what was said is a label, with "neen" or nothing behind its colon: "niet gekend in het register:"."""
    _, colon, value = after.rpartition(":")
    value = value.strip(" .")
    if not value and _OF_PERSON_BELOW.search(after):
        return False
    return bool(colon) and (not value or listed("neen", "ja").fullmatch(value) is not None)


def _said_again(after: str) -> frozenset[str]:
    """The words that say the same once more, where nothing denies them: "niet gekend ... en dus BLANCO"."""
    denied = listed("ontkenning", "ontkend").search(after)
    return frozenset() if denied else frozenset(word for word in record_words()["leeg"] if " " not in word)


def _without_alternatives(kind: str, after: str) -> str:
    """What follows a denied noun, as long, without the others that are denied with it by "of", "ni" or "oder"."""
    m = _ALTERNATIVES.match(after) if kind in ("sentence", "split") else None
    return after if m is None or limits(m[0]) else " " * len(m[0]) + after[m.end() :]


def _asks(sentence: str, printed: str) -> bool:
    """Whether a sentence is a question, or a condition that begins with its verb: "Heeft u geen ..., dan"."""
    if "?" in sentence or _ASKED.search(sentence):
        return True
    begins = _LEADING.sub("", sentence)
    if listed("dan").match(begins):
        return True
    asked = listed("vraag_begint_met").match(begins) is not None and _HIS.match(begins) is None
    return asked and printed[:1].isupper() and "," in sentence


def opens_for_all(before: str, printed: str, names: frozenset[str]) -> bool:
    """Whether neither what declares it nor what stands behind that limits it; `printed` is `before` in capitals."""
    if denies_clause(before):
        return False
    at = _declared(before)
    declares, own = blanked(harmless_openings(), essential(before[:at])), harmless_words()
    if (
        another_speaks(declares, names, own)
        or told_by_person(before, names)
        or of_another(declares, printed, names | own)
    ):
        return False
    if restricts(declares, printed[:at], names | own):
        return False
    at += _of_last_clause(before[at:])
    return opens_harmlessly(before[at:], printed[at:], names)


def _of_last_clause(said: str) -> int:
    """Where the last of several clauses begins: "dat hij hier woont en dat"; 0 where an earlier one limits it."""
    ends = [m.end() for m in _AND_THAT.finditer(said)]
    limiting = listed("vooraf", "uitzondering", "voorwaarde", "ontkend", "onzeker", "reikwijdte")
    if not ends or _ITS_OWN_REGISTER.search(said, ends[-1]) is None:
        return 0
    earlier = said[: ends[-1]]
    tells = (
        limiting.search(earlier)
        or stems("beslissing_stam").search(earlier)
        or PENALTY.search(earlier)
        or COURT.search(earlier)
    )
    return 0 if tells else ends[-1]


def _is_said(kind: str, before: str, said: str, after: str) -> bool:
    """Whether what says so, of its kind, says it of the register."""
    if kind == "empty" and listed("ontkenning", "ontkend").search(before):
        return False  # "er werd geen blanco strafregister vastgesteld"
    if _UNKNOWN.fullmatch(said.strip(ORNAMENT)) and _state_of_register().search(before):
        return False  # "Stand van het register: onbekend" says it of the state
    if _is_unable(after) or (_OF_SPEAKER.search(before) and not listed("gezegd_van_zaken").search(after)):
        return False
    if kind == "weak":
        return _of_register(before, after) and (
            listed("inlichting_in_zin").search(said) is None or _is_held(before, after)
        )
    if kind == "split":
        return says_of_person(said)
    if kind == "person":
        return _of_person(before, said, after)
    return kind != "nothing" or listed("gezegd_van_zaken").search(f"{before} {after}") is not None


@lru_cache(maxsize=1)
def _state_of_register() -> re.Pattern[str]:
    """The end of what tells of what may itself be unknown, and not of who is: "stand van het register"."""
    return re.compile(rf"{either('uitkomst')}(?: [a-z]+){{0,2}} [a-z]*(?:register|registre|casier(?: judiciaire)?)\W*$")


@lru_cache(maxsize=1)
def _subject() -> re.Pattern[str]:
    """The person, this extract, or the register itself."""
    return re.compile(rf"{either('over_wie_stam')}|{_THIS_EXTRACT}|{unbroken('over_wie').pattern}")


def _declared(before: str) -> int:
    """Where the words end by which a sentence speaks for the register: "verklaart dat"."""
    said = list(listed("verklaart").finditer(before))
    if not said:
        return 0
    end = said[-1].end()
    led = None if listed("dat_zin").search(said[-1][0]) else _LEADS_TO_CLAUSE.match(before, end)
    return led.end() if led else end


def _states(before: str, stated: str, after: str, names: frozenset[str]) -> bool:
    """Whether the sentence is about a person or this extract, and states instead of explaining."""
    named = not names.isdisjoint(TOKEN.findall(before + after))
    speaks = _FOUND.fullmatch(before.strip()) or _IT_HOLDS.fullmatch(before.strip())
    by_office = listed("spreekt_ambtshalve").search(before[: _declared(before)]) and _is_found(after)
    about = named or speaks or by_office or _subject().search(before + after)
    if (
        listed("voorwaarde", "verondersteld").search(blanked(_BY_THESE, before))
        or _REQUESTED.search(before)
        or is_hearsay(before)
        or holder_speaks(before)
        or not about
    ):
        return False
    if not named and ANY_EXTRACT.search(f"{before}{stated}{after[:_NOUN]}"):
        return False
    declared = _declared(before)
    if not _declares(blanked(_RECITAL, before[:declared])) or _OF_JUDGMENT.search(before):
        return False
    said = essential(before[declared:])
    return not (listed("uitleg").search(said) or listed("vooraf").search(said) or _SINCE_YEAR.search(said))


def _is_found(after: str) -> bool:
    """Whether nothing was found, where a sentence names nobody: "worden meegedeeld" says what is done with it."""
    return listed("gezegd_van_zaken").search(after) is not None and not listed("mededelen", "moeten").search(after)


def _declares(before: str) -> bool:
    """Whether somebody declares it, and is not said to be able to, not to, or asked to: "kan bevestigen dat"."""
    if listed("ontkend", "vraagt", "onzeker").search(before):
        return False
    return listed("in_staat").search(before) is None or listed("van_zichzelf").search(before) is not None


def _of_person(before: str, said: str, after: str) -> bool:
    """Whether it is denied of somebody in the register, and not of penalties that "are not mentioned"."""
    told = blanked(listed("bron"), before)  # "d'après les données du casier, l'intéressé n'a jamais été condamné"
    if what_is_stated().search(told) or PENALTY.search(before):
        return False
    if not (REGISTER.search(before + said + after) or SENTENCED.search(said)):
        return False
    return says_of_person(said)


def _of_register(before: str, after: str) -> bool:
    """Whether "geen gegevens" are those of the register, and not such as are given to somebody."""
    told = REGISTER.search(before + after) or re.search(_THIS_EXTRACT, before + after) or _AGAINST.search(after)
    return told is not None and listed("mededelen").search(after) is None


def _is_held(before: str, after: str) -> bool:
    """Whether it is said that the register holds no information, and not that there is none to be had now."""
    told = f"{before} {after}"
    return listed("gezegd_van_zaken").search(told) is not None and listed("op_dit_ogenblik").search(told) is None


def _is_unable(after: str) -> bool:
    """Whether nothing can be communicated, and not nothing that may be: "geen veroordelingen te kunnen meedelen"."""
    able = listed("in_staat_zijn").search(after)
    told = able and listed("mededelen").search(after)
    return bool(told) and listed("betrekkelijk").search(after, 0, able.start() if able else 0) is None


def _binds(after: str) -> bool:
    """Whether an article that follows binds what is said, or is merely named between brackets: "(artikel 595 Sv.)"."""
    if set(ARTICLE.findall(_BRACKETED.sub(" ", after))) <= {OF_MODEL["general"]}:
        return True  # what article 595 leaves out, this extract never tells
    return listed("moeten", "krachtens").search(after) is not None
