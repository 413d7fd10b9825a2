"""An extract that tells for each kind of court or of penalty what the register holds: "Politierechtbank: nihil".

"None" for one kind says nothing of the others. Only where every kind that is named has such an answer, whether in lines
under one another, in cells or in one line, nothing is registered. All text is flattened (`flattened.flat`).
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.extractors.criminal_record.answers.bare_answers import is_stroke
from pipeline.extractors.criminal_record.answers.columns import single_row
from pipeline.extractors.criminal_record.sentences.blank_answers import answers_blank
from pipeline.extractors.criminal_record.sentences.limiting import is_harmless
from pipeline.extractors.criminal_record.sentences.rules import is_small_print
from pipeline.extractors.criminal_record.words.blank import ORNAMENT
from pipeline.extractors.criminal_record.words.wordlists import listed
from pipeline.extractors.neighbours import Neighbours
from pipeline.model import Page

_POLICE = re.compile(
    r"(?<![a-z])(?:politie(?:rechtbank(?:en)?|rechter|gerecht(?:en)?|straffen|veroordelingen|zaken|le)?|politionee?le?"
    r"|tribuna(?:l|ux) de police|police|polizei(?:gerichte?|strafen|verurteilungen|sachen|liche?n?)?"
    r"|pol\.? ?(?:rb|rechtb|rechtbank)\.?)(?![a-z])"
)
_CORRECTIONAL = re.compile(
    r"(?<![a-z])(?:correctione(?:el|le)|tribuna(?:l|ux) correctionnels?|correctionnel(?:le)?s?"
    r"|korrektional(?:gerichte?|en?|strafen|sachen|verurteilungen)?|strafgerichte?"
    r"|corr\.? ?(?:rb|rechtb|rechtbank)\.?)(?![a-z])"
)
_OTHER_COURT = re.compile(
    r"(?<![a-z])(?:(?:het |de )?(?:hof|hoven) van (?:beroep|assisen|cassatie)|cours? d'(?:appel|assises)"
    r"|cour de cassation|appellationshofe?|assisenhofe?|kassationshof"
    r"|criminee?le?|criminel(?:le)?s?|krimin(?:al(?:strafen|sachen)?|elle?n?)"
    r"|assisen|assises|eerste aanleg|premiere instance"
    r"|krijgs(?:raad|raden|hof|hoven)|conseils? de guerre|cours? militaires?)(?![a-z])"
)
_BENCH = re.compile(
    r"(?<![a-z])(?:rechtbank(?:en)?|rb\.?|gerecht(?:en)?|hof|hoven|tribuna(?:l|ux)|cours?|gerichte?)(?![a-z])"
)
_PRISON = re.compile(
    r"(?<![a-z])(?:(?:hoofd)?(?:gevangenis|vrijheids|cel)straf(?:fen)?|(?:peines? d')?emprisonnements?"
    r"|vrijheidsbe(?:rovende|nemende) straf(?:fen)?|peines? (?:de prison|privatives? de liberte)"
    r"|gefangnis(?:strafen?)?"
    r"|freiheitsstrafen?|imprisonment)(?![a-z])"
)
_FINE = re.compile(
    r"(?<![a-z])(?:geldboete[ns]?|geldstraf(?:fen)?|(?:peines? d')?amendes?|geldstrafen?|geldbus+en?|fines?)(?![a-z])"
)
_OTHER_PENALTY = re.compile(
    r"(?<![a-z])(?:werkstraf(?:fen)?|peines? de travail|arbeitsstrafen?|community service"
    r"|verval(?:lenverklaring(?:en)?)?(?: van het recht(?: tot sturen)?)?|decheances?(?: du droit de conduire)?"
    r"|fahrverbote?|rijverbod(?:en)?|interneringe?n?|internements?|internierunge?n?"
    r"|ontzetting(?:en)?(?: uit (?:de )?rechten)?"
    r"|probatie(?:straf(?:fen)?)?"
    r"|peines? de probation|eenvoudige schuldigverklaring(?:en)?|schuldigverklaring(?:en)?"
    r"|declarations? de culpabilite(?: simple)?|declarations? simples? de culpabilite|schuldigsprechunge?n?"
    r"|peines? de surveillance electronique|(?:straffen onder )?elektronisch toezicht)(?![a-z])"
)
_NAMES = {
    "police": _POLICE,
    "correctional": _CORRECTIONAL,
    "court": _OTHER_COURT,
    "prison": _PRISON,
    "fine": _FINE,
    "penalty": _OTHER_PENALTY,
}
_ENOUGH = (frozenset({"police", "correctional"}), frozenset({"prison", "fine", "penalty"}))
"""Where there are none of these kinds there is nothing: a crime is told of with its court, a measure with its kind."""
_COURT = re.compile(
    r"rechtbank(?:en)?(?![a-z])|(?<![a-z])tribuna(?:l|ux)(?![a-z])|[a-z]gericht(?![a-z])"
    r"|(?<![a-z])(?:rechtscolleges|gerechten|juridictions|gerichte|hoven|krijgsraad|krijgsgerecht)(?![a-z])"
)
ANOTHER = frozenset({"another"})
"""A court whose kind is not known: "none" for it says nothing, but a conviction by it contests the other answers."""
_ANY_OTHER = re.compile(
    r"(?:andere|overige|autres?|sonstige|weitere|others?)(?: (?:straf(?:fen)?|maatregel(?:en)?|beslissing(?:en)?"
    r"|peines?|mesures?|decisions?|strafen?|mas+nahmen?|entscheidung(?:en)?))?"
)
"""The head of a column of all other kinds."""
_NAME_OF_COURT = 3
"""Words of its name, where that is all of a label."""
_NUMBERED = re.compile(r"^\s*(?:[0-9]{1,2}|[a-z])\s?[.)°]\s+")
"""The number of an item of a list."""
_COUNT = re.compile(r"[1-9][0-9]?(?![0-9.,/])")
_LED_TO = re.compile(
    r"(?<![a-z])(?:veroordeling(?:en)?|beslissing(?:en)?|condamnations?|decisions?|verurteilung(?:en)?|entscheidung(?:en)?"
    r"|veroordeeld|condamnee?|verurteilt) (?:tot|a|d'|de|zu|zur)(?![a-z])"
)
"""What leads to the kind: "veroordelingen tot een geldboete"."""
_LONGEST = 9
"""Words of a label."""
_SEGMENTS = re.compile(r"[;/|]|(?<=[a-z])[.,](?=\s|$)|\s-+\s")
_DASHED = re.compile(
    r"\s-+\s(?=(?:nihil|neant|blanco|vierge|geen|aucune?|keine?|none|ja|oui|[1-9][0-9]?)\W*(?:[;/|]|$))"
)
"""A dash between a label and its value."""
_INLINE = re.compile(
    r"(?P<label>[a-z][a-z '.\-]{3,60}?)[\s:=.…]+(?P<value>nihil|neant|blanco|vierge|geen|aucune?|keine?|none|0"
    r"|ne{1,2}n?|non|nein)\W*"
)
"""A label and its value with nothing between them but a gap, where the value is one of a few words."""


@dataclass(frozen=True, slots=True)
class Answered:
    """A place on a page that answers for a kind, and whether the answer is that there are none."""

    line: int
    kinds: frozenset[str]
    none: bool
    some: bool = False
    """Whether it is affirmed or counted: "ja", "2"."""


def answered_kinds(page: Page, lines: Sequence[str], around: Neighbours) -> tuple[Answered, ...]:
    """The places on the page that answer for a kind."""
    return tuple(one for index in range(len(lines)) for one in _answered(page, lines, around, index))


def none_of_any_kind(found: Sequence[Answered]) -> tuple[int, ...]:
    """The lines that answer for the kinds, where every kind has the answer that there are none; else no lines."""
    kinds = frozenset(kind for one in found for kind in one.kinds)
    complete = any(kinds >= enough for enough in _ENOUGH)
    return tuple(one.line for one in found) if complete and all(one.none for one in found) else ()


def some_of_a_kind(found: Sequence[Answered]) -> Answered | None:
    """The first that is affirmed or counted of several kinds, of others of which there are none."""
    return next((one for one in found if one.some), None) if any(one.none for one in found) else None


def _answered(page: Page, lines: Sequence[str], around: Neighbours, index: int) -> Iterator[Answered]:
    yield from _in_columns(page, lines, around, index)
    text = _NUMBERED.sub("", lines[index])
    right = [cell for cell in around.cells_right(index) if lines[cell].strip(ORNAMENT) or _is_drawn(page, lines, cell)]
    label = text.rstrip(" ?:")
    if right and ":" not in label and (kinds := names_kinds(label)):
        values = _values([lines[cell] for cell in right])
        if values:
            none = all(not value or _is_none(value) for value in values)
            yield Answered(index, kinds, none, any(map(_is_some, values)))
        return
    under = around.below(index)
    alone = ":" not in label and under is not None and len(around.row(index)) == len(around.row(under)) == 1
    if under is not None and alone and (kinds := names_kinds(label)):
        value = lines[under].strip(ORNAMENT)
        if _is_none(value) or _is_some(value):
            yield Answered(index, kinds, _is_none(value), _is_some(value))
            return
    for segment in _SEGMENTS.split(_DASHED.sub(": ", text)):
        label, colon, value = segment.replace("?", ":").partition(":")
        if colon and (kinds := names_kinds(label)) and value.strip(ORNAMENT):
            value = value.strip(ORNAMENT)
            yield Answered(index, kinds, _is_none(value), _is_some(value))
        elif not colon and (m := _INLINE.fullmatch(segment.strip())) and (kinds := names_kinds(m["label"])):
            yield Answered(index, kinds, none=True)


def _in_columns(page: Page, lines: Sequence[str], around: Neighbours, index: int) -> Iterator[Answered]:
    """The answers of a table whose heads all name kinds, each with its own under it."""
    table = single_row(around, lines, index)
    kinds = [
        ANOTHER if _ANY_OTHER.fullmatch(lines[head].strip(ORNAMENT)) else names_kinds(lines[head]) for head, _ in table
    ]
    if not table or not all(kinds):
        return
    for (head, place), named in zip(table, kinds, strict=True):
        none = _is_none(lines[place].strip(ORNAMENT)) or _is_drawn(page, lines, place)
        yield Answered(head, named, none, some=not none)


def _is_drawn(page: Page, lines: Sequence[str], place: int) -> bool:
    """Whether a cell is a stroke that was surely read: on a scan it may have been a figure."""
    return is_stroke(lines[place]) and all(word.confidence >= 1.0 for word in page.lines[place].words)


def _is_some(value: str) -> bool:
    return listed("ja").match(value) is not None or _COUNT.match(value) is not None


def _is_none(value: str) -> bool:
    """Whether a value says that there are none of its kind, or answers no to the question whether there are."""
    return answers_blank(value) or listed("neen").fullmatch(value) is not None


def _values(cells: Sequence[str]) -> list[str]:
    """What stands beside a label, up to the next label."""
    found: list[str] = []
    for text in cells:
        if ":" in text.lstrip(" :") or names_kinds(text) or _ANY_OTHER.fullmatch(text.strip(ORNAMENT)):
            break
        found.append(text.strip(ORNAMENT))
    return found


def names_kinds(label: str) -> frozenset[str]:
    """The kinds that a label names, where it names nothing else; a label of courts or penalties, not of both."""
    label = label.strip(ORNAMENT)
    if not 0 < len(label.split()) <= _LONGEST or any(map(str.isdigit, label)) or is_small_print(label):
        return frozenset()
    kinds = frozenset(name for name, pattern in _NAMES.items() if pattern.search(label))
    if not kinds and len(label.split()) <= _NAME_OF_COURT and _COURT.search(label):
        return ANOTHER
    return kinds if kinds and is_harmless(without_kinds(label)) else frozenset()


def without_kinds(label: str) -> str:
    """What a label says besides the kinds that it names."""
    label = _LED_TO.sub(" ", label)
    for pattern in (*_NAMES.values(), _BENCH):
        label = pattern.sub(" ", label)
    return label
