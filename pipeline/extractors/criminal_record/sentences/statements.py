"""Sentences that say of a person, or of this extract, that nothing is registered.

A sentence does not count when it sets a condition, explains a rule, asks, or speaks only of a part of the register. All
text is flattened (`flattened.flat`); the words stand in `vocabulary/criminal_record/`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from pipeline.extractors.boxes import undecided
from pipeline.extractors.criminal_record.sentences.blank_answers import asks_else, taken_back
from pipeline.extractors.criminal_record.sentences.declaring import IT_HOLDS, THIS_EXTRACT, opens_for_all, states
from pipeline.extractors.criminal_record.sentences.limiting import (
    beside_answer,
    is_signature,
    limits,
    of_part,
    takes_nothing_back,
)
from pipeline.extractors.criminal_record.sentences.nothing_said import (
    GAVE_NOTHING,
    LONGEST,
    SENTENCED,
    WITH_CONVICTIONS,
    attribute_limits,
    cores,
    names_register,
    of_request,
    says_of_person,
    what_is_stated,
)
from pipeline.extractors.criminal_record.sentences.openings import harmless_words, without_address, without_birth
from pipeline.extractors.criminal_record.sentences.prose import MONTH
from pipeline.extractors.criminal_record.sentences.rules import ARTICLE
from pipeline.extractors.criminal_record.words.blank import ORNAMENT
from pipeline.extractors.criminal_record.words.penalties import PENALTY
from pipeline.extractors.criminal_record.words.wordlists import either, listed, record_words
from pipeline.extractors.flattened import blanked
from pipeline.vocabulary.municipalities import municipalities

_SENTENCE_START = re.compile(
    rf"(?:(?<=[a-z]{{4}})|(?<=\s(?:ist|hat|vor|war|auf|est|was|aan)))[.!?](?:\s|$)|(?<=\s(?:is|af|op))\.\s(?=[a-z])|(?<=[0-9)])\.(?:\s(?!{MONTH})|$)"
    r"|;(?![^()]{0,120}\))"  # in brackets it parts what is said of a person: "(°Turnhout, 2 juni 1997; nr. 97.06.02)"
)
_SENTENCE_END = re.compile(rf"{_SENTENCE_START.pattern}|\s-+\s")
OF_MODEL = {"general": "595", "596.1": "596", "596.2": "596", "593": "593"}
"""The article of each model."""
_WHOLE_DAY = re.compile(
    rf"(?<![0-9])[0-9]{{1,2}}(?:[./\-][0-9]{{1,2}}[./\-]|(?:er|e)?\.? {MONTH}[a-z]*\.? )[0-9]{{4}}(?![0-9])"
)
"""A day that is printed whole."""
_REFERENCE = re.compile(
    r"(?<![a-z])(?:ref|referentie|reference|kenmerk|dossier|nr|no|n°|volgnummer|aktenzeichen)[^a-z]{0,3}[0-9][0-9./\-]*"
)
"""The number by which a paper is known."""
_ALTERNATIVES = re.compile(
    r"(?:, [a-z]{4,}(?:en|s|es|ing|heid|ion|ment|ung))*,? (?:of|noch|ou|ni|oder|or|nor) (?:d')?"
    r"[a-z]{4,}(?:en|s|es|ing|heid|ion|ment|ung)(?![a-z])"
)
"""What is denied with the noun before it, whatever it is: ", schuldigverklaringen of interneringen"."""
_LEADING = re.compile(r"^\W+")
_HIS = re.compile(r"zijn (?:straf|casier|naam|uittreksel|hoofde|laste)")
"""What is his, and no verb: "Zijn strafregister"."""
_ASKED = re.compile(r"-t-(?:il|elle)|(?<=[a-z])-(?:il|elle|ils|elles|vous)(?![a-z])")
_UNKNOWN = re.compile(r"(?:on|niet )(?:ge|be)kend|inconnue?|unbekannt|unknown")
_OF_SPEAKER = re.compile(r"(?<![a-z])(?:dat ik|dass ich|que je|que j'|that i)(?![a-z])")
"""What he who speaks says of himself, unless he found nothing: "verklaar dat ik geen veroordelingen heb"."""
_OF_PERSON_BELOW = re.compile(
    r"(?<![a-z])(?:van|lastens|op naam van|ten name van|ten laste van|a charge d[eu]|au nom de|concernant|zu lasten von"
    r"|von|auf den namen von|in the name of) (?:(?:de|het|la|le|l'|der|des|dem|the) ?)?"
    r"(?:genaamde|genoemde|persoon|betrokkene|heer|mevrouw|nommee?|denommee?|personne|sieur|dame|genannten?|person"
    r"|herrn|frau)(?: \([a-z]+\))?\s*:\s*$"
)
"""The end of a sentence behind which follows who he is: "aucune condamnation à charge de la nommée :"."""
_AGAINST = re.compile(
    r"(?<![a-z])(?:geregistreerd|ingeschreven|opgetekend|enregistre(?:e|es|s)?|inscrite?s?|eingetragen|registriert)"
    r" (?:ten laste van|lastens|a charge d|a sa charge|zu lasten)"
)
"""What is registered against somebody."""
_HAS_SOME = re.compile(
    r"(?<!geen )(?<!niet )(?<!pas )(?<!nicht )(?<!not )(?<![a-z])"
    r"(?:een|twee|drie|vier|vijf|meerdere|verschillende|une|deux|trois|quatre|cinq|plusieurs|eine|zwei|drei|vier|funf"
    r"|mehrere|one|two|three|several|[1-9][0-9]?) (?:[a-z]+ )?"
    r"(?:veroordeling(?:en)?|condamnations?|verurteilung(?:en)?|convictions?)(?![a-z])"
)
"""Before what is denied, that there are some: "bevat twee veroordelingen, en geen veroordeling die ..."."""
_REQUEST_IS = re.compile(
    r"(?<![a-z])(?:dat|que|qu'|dass|that) (?:uw|je|jouw|de|het|haar|zijn|votre|sa|son|la|le|ihre?|die|der|das|your|the)"
    r" (?:aanvraag|vraag|verzoek|dossier|bestand|demande|requete|antrag|anfrage|akte|request|file)(?![a-z])"
)
"""That a request or a file is not known says nothing of the person: "dat uw dossier niet bekend is"."""
_ON_THIS = (
    r"(?:(?:op|in|sur|dans|auf) (?:dit|deze|onderhavig|het|ce|cet|le present|la presente|diesem|dieser)"
    r" (?:model|uittreksel|document|stuk|modele|extrait|muster|modell|auszug)"
    r"|(?:krachtens|volgens|overeenkomstig|en vertu de l'|selon l'|gemass|laut) ?(?:artikel|article|art\.) 595)"
)
"""What a model has to tell, told of this paper: "op dit model", "krachtens artikel 595"."""
_TO_BE_TOLD = re.compile(
    r"(?<![a-z])(?:(?:die|welke|dewelke|qui) )?"
    rf"(?:(?:doit|doive|doivent|devant) etre (?:communique|transmis)e?s? {_ON_THIS}"
    rf"|{_ON_THIS} (?:(?:moeten|moet|dienen|dient)(?: te)?(?: worden)? (?:mee|mede)gedeeld(?: te worden)?"
    rf"|(?:mee|mede)gedeeld (?:moeten|moet|dienen te|dient te) worden"
    rf"|mitgeteilt werden (?:mussen|sollen)|mitzuteilen (?:sind|waren))"
    rf"|a communiquer {_ON_THIS})(?![a-z])"
)
"""What this extract has to tell: "die op dit model moeten worden meegedeeld"; told to others it would be something."""
_PRONOUNCED = re.compile(
    r"(?<![a-z])(?:uitgesproken|opgelopen|prononcee?s?|encourue?s?|ausgesprochen(?:en)?|verhangt(?:en)?"
    r"|pronounced|imposed)"
    r" (?:te|in|a|zu|at) (?!(?:het|de|dit|dat|le|la|l'|ce|cet|cette|das|dem|der|diesem|the|this"
    r"|strafregister|belg[a-z]+)(?![a-z]))"
)
"""Before the name of a town, what makes of all convictions those of its court: "uitgesproken te Gent"."""
_OF_ANYBODY = re.compile(r"(?<![a-z])(?:d'une|par une|een|einer|eine|any|a) (?:personne|persoon|person)(?![a-z])")
"""Somebody of whom is not said that he is the holder: "à charge d'une personne domiciliée à Mons"."""
_BRACKETED = re.compile(r"\([^()]*\)")
_WITH = re.compile(r"(?<![a-z])(?:met|mit|avec|with)(?=\s*\Z)")
"""Right before what is denied: "met | geen enkele veroordeling voorkomt"."""


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
        """Whether this counts for `model`: "geen veroordelingen vermeld in artikel 593" counts for that model only."""
        own = OF_MODEL.get(str(model))
        if own is not None and self.opened and own not in self.opened:
            return False
        return self.bound <= {own or OF_MODEL["general"]}


def statements(text: str, printed: str, names: frozenset[str] = frozenset()) -> Iterator[Statement]:
    """Where sentences of a paragraph say that nothing is registered of a person; `printed` is `text` in its capitals.

    `names` are the words of the holder's name, which restrict nothing.
    """
    for kind in ("sentence", "split", "person", "weak", "empty", "nothing"):
        for m in cores()[kind].finditer(text):
            first, last = max(0, m.start() - LONGEST), min(len(text), m.end() + LONGEST)
            start = max((end.end() for end in _SENTENCE_START.finditer(text, first, m.start())), default=first)
            end = _SENTENCE_END.search(text, m.end(), last)
            stop = end.start() if end else last
            before, after = text[start : m.start()], _without_alternatives(kind, text[m.end() : stop])
            before = blanked(_WITH, before)
            if (
                not undecided(text[start:stop])
                and not attribute_limits(m[0])
                and not _HAS_SOME.search(before)
                and not _asks(text[start : stop + 1], printed[start:stop].strip())
                and states(before, m[0], after, names)
                and not (IT_HOLDS.fullmatch(before.strip()) and listed("ander_stuk").search(text, first, start))
                and opens_for_all(before, printed[start : m.start()], names)
                and _is_said(kind, before, m[0], after)
                and takes_nothing_back(
                    without_birth(without_address(after, printed[m.end() : stop])),
                    printed[m.end() : stop],
                    own=names | _said_again(after),
                )
                and not _is_of_town(after, printed[m.end() : stop])
                and not _OF_ANYBODY.search(after)
                and _binds(after)
                and _goes_as_far(after)
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
    places = municipalities() if plain != rest or listed("uitgegeven").search(rest) else frozenset()
    own = names | harmless_words() | beside_answer() | places
    known = not of_part(rest) and takes_nothing_back(plain, printed[start : start + len(rest)], own=own)
    return not (known or is_signature(rest))


def _goes_as_far(after: str) -> bool:
    """Whether what follows bounds it, if at all, by what the law lets an extract tell: "voor zover ... mag worden"."""
    clauses = (after[m.end() :].partition(";")[0] for m in listed("voor_zover").finditer(after))
    return all(ARTICLE.search(one) or listed("moeten", "mededelen", "krachtens", "wet").search(one) for one in clauses)


def _is_of_town(after: str, printed: str) -> bool:
    """Whether what follows tells only of what was pronounced in one town; `printed` is the same in its capitals."""
    return any(printed[m.end() : m.end() + 1].isupper() for m in _PRONOUNCED.finditer(after))


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
    """What follows what is denied, its length kept, without what is denied with it.

    Of a noun those that "of", "ni" or "oder" add; of a person, with what he is not found: "niet voorkomt met | ...".
    """
    pattern = {"sentence": _ALTERNATIVES, "split": _ALTERNATIVES, "person": WITH_CONVICTIONS}.get(kind)
    m = pattern.match(after) if pattern else None
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


def _is_said(kind: str, before: str, said: str, after: str) -> bool:
    """Whether what says so, of its kind, says it of the register."""
    if kind == "empty" and listed("ontkenning", "ontkend").search(before):
        return False  # "er werd geen blanco strafregister vastgesteld"
    if _UNKNOWN.fullmatch(said.strip(ORNAMENT)) and _state_of_register().search(before):
        return False  # "Stand van het register: onbekend" says it of the state
    if _is_unable(after) or (_OF_SPEAKER.search(before) and not listed("gezegd_van_zaken").search(after)):
        return False
    if kind == "weak":
        held = listed("inlichting_in_zin").search(said) is None or _is_held(before, after)
        return held and _of_register(before, after) and GAVE_NOTHING.search(before + said + after) is None
    if kind == "split":
        return says_of_person(said)
    if kind == "person":
        return _of_person(before, said, after)
    return kind != "nothing" or listed("gezegd_van_zaken").search(f"{before} {after}") is not None


@lru_cache(maxsize=1)
def _state_of_register() -> re.Pattern[str]:
    """The end of what tells of what may itself be unknown, and not of who is: "stand van het register"."""
    return re.compile(rf"{either('uitkomst')}(?: [a-z]+){{0,2}} [a-z]*(?:register|registre|casier(?: judiciaire)?)\W*$")


def _of_person(before: str, said: str, after: str) -> bool:
    """Whether it is denied of somebody in the register, and not of penalties that "are not mentioned"."""
    if of_request(before):
        return False
    told = blanked(listed("bron"), before)  # "d'après les données du casier, l'intéressé n'a jamais été condamné"
    if what_is_stated().search(told) or PENALTY.search(before) or _REQUEST_IS.search(before):
        return False
    if not (names_register(before + said + after) or SENTENCED.search(said)):
        return False
    return says_of_person(said)


def _of_register(before: str, after: str) -> bool:
    """Whether "geen gegevens" are those of the register, and not such as are given to somebody."""
    told = names_register(before + after) or re.search(THIS_EXTRACT, before + after) or _AGAINST.search(after)
    return bool(told) and not _is_told(after)


def _is_told(after: str) -> bool:
    """Whether something is told, or not, and not what this extract has to tell: "op dit model moeten meegedeeld"."""
    return listed("mededelen").search(_TO_BE_TOLD.sub(" ", after)) is not None


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
