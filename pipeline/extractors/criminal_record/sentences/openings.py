"""How a sentence opens that says of somebody that nothing is registered: who speaks, on what grounds, and of whom.

What is said of the person besides (birth, address, nationality) limits nothing. Every other word before the negation
must be known not to limit it, as "voor zedenfeiten zijn er" does. All text is flattened (`flattened.flat`).
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from pipeline.extractors.criminal_record.sentences.governing import restricts, without_source
from pipeline.extractors.criminal_record.sentences.limiting import (
    NATIONAL_NUMBER,
    is_harmless,
    limits,
    narrows,
    takes_nothing_back,
)
from pipeline.extractors.criminal_record.words.known import TOKEN, is_known
from pipeline.extractors.criminal_record.words.wordlists import as_printed, either, listed, record_words, unbroken
from pipeline.extractors.flattened import AS_IT_IS, any_of, blanked, blanked_between, compose, flat
from pipeline.extractors.vocabularies import places
from pipeline.model import Line
from pipeline.vocabulary import months

_NATIONALITY = (
    r"(?:van |de |of |von )?(?:[a-z]+ nationaliteit|nationalite [a-z]+|[a-z]+ nationality|[a-z]+ staatsangehorigkeit)"
)
_LABELLED_NATIONALITY = (
    r"(?<![a-z])(?:nationaliteit|nationalite|staatsangehorigkeit)(?: ?: ?| )"
    r"(?:belg[a-z]*|[a-z]{3,}(?:aans|aanse|se|sch|sche|ees|ais|aise|ienn?e?|aine?|isch))(?![a-z])"
)
_OF_NATIONALITY = re.compile(
    rf"(?<=,) (?:(?:en |et |und )?{_NATIONALITY}|belg(?:e|ier(?:in)?|ian)?)"
    r"(?=[\s.]*(?:[,;)]|\Z))"
)
"""Behind a comma, of what country somebody is, and nothing more: ", de nationalité belge"."""
_ADDRESS = re.compile(r"[^,;:]{0,40}[0-9][^,;:]{0,30}")
_PLACE_NAME = r"(?:(?:de|het|den|la|le|les|sint|saint|sankt|st\.?)[ \-])?[a-z'\-]{2,}(?: \([a-z .\-]{2,30}\))?"
ZIP = r"(?:b-?)?[1-9][0-9]{3}"
_TOWN = re.compile(rf"\s*{ZIP} {_PLACE_NAME}\s*")
"""The second half of an address: "wonend te Kasteelstraat 25, 8700 Tielt"."""
STREET = re.compile(
    rf"\s*(?:(?:[a-z'\-]+ ){{0,3}}[a-z\-]*(?:{any_of(places().straat_eindigt)})"
    rf"|(?:{any_of(places().straat_begint, ' ')}) [a-z'\-]+(?: [a-z'\-]+){{0,4}} ?),? ?"
    r"(?:nr?\.? ?)?[0-9]{1,4} ?[a-z]?(?:/[0-9a-z]{1,4}| (?:bus|boite|bte) [0-9a-z]{1,4})?\s*"
)
"""A street with its number, whatever its name says: "Oude Bruggestraat 74"."""
_LIVING_AT = re.compile(
    r"(?<![a-z])(?:wonende?|woonachtig|gedomicilieerd|domicilie(?:e|\(e\))?|demeurant|residant|wohnhaft|residing)"
    rf"(?: (?:te|in|op|aan|a|au|zu|at)(?: de| het)?)?(?: (?:{ZIP} )?{_PLACE_NAME}, ?| )"
    rf"(?P<street>{STREET.pattern})"
    rf"(?:(?:(?<=\s)|, ?)(?:(?:te|in|a|zu|at) )?{ZIP} {_PLACE_NAME}|(?<=\s)(?:te|a|in|zu|at) {_PLACE_NAME})?"
    r"(?=[\s.]*(?:[,;)]|\Z))"
)
"""The whole address of somebody behind his name: "domiciliée avenue de Mérode 75, 1330 Rixensart"."""
_SMALL_IN_STREET = re.compile(
    rf"[a-z]|[0-9].*|de|het|den|der|des|du|la|le|les|et|nr|bus|boite|bte|an|{any_of(places().straat_begint)}"
)
"""What is written small in the name of a street; any other word in it begins with a capital."""
_BIRTH = re.compile(r"(?:geboren|geb\.|nee?(?:\(e\))?|born)(?![a-z])")
"""The particular behind which no place but that of the birth is told, and no time but that."""
_JOINING = ("", "en", "et", "und", "and")
"""What is left of a part of which the particular is taken out: "geboren te Gent en | wonende te Gent"."""
_LONGEST_PART = 140
"""Characters of what is said of a person between two commas."""
_APART = re.compile(
    r"\([^()]{0,50}?[0-9]{1,2}(?:[./\- ][0-9]{1,2}[./\- ]| [a-z]{3,9}\.? )[0-9]{2,4}\)"
    r"|\([^()a-z]{4,20}\)|°[^,;:]{0,30}[0-9]{4}"
    rf"|{_LABELLED_NATIONALITY}"
    r"|(?<![a-z])(?:van (?:een )?(?:goed|onberispelijk|onbesproken)(?: zedelijk)? gedrag(?: en zeden)?"
    r"|de (?:bonnes? )?(?:conduite|vie)(?:,? (?:et )?(?:conduite|vie))?(?:,? (?:et )?m(?:oe|œ)urs)?"
    r"|von guter fuhrung|of good (?:conduct|character))(?![a-z])"
    r"|(?<![a-z])(?:al(?:inea)?|lid|abs(?:atz)?|nr|§|punt|point|nummer)\.? ?[0-9](?:er|e|°)?(?: bis| tot| a)?"
    r"(?: [0-9])?(?![0-9])"
)
"""A day in brackets, a nationality behind its label, what old certificates say of conduct, a part of an article."""
_MONTH = f"(?:{any_of(months.FULL)})"
_IN_FIGURES = r"[0-9]{1,2}(?:er|e)?(?:[./\-][0-9]{1,2}[./\-]|\.? [a-z]{3,9}\.? )[0-9]{4}"
_DAY = rf"(?:{_IN_FIGURES}|(?:[a-z\-]+ ){{1,3}}?{_MONTH} [0-9]{{4}})"
_BORN_BEHIND = re.compile(rf"(?<=,)\s(?:op|le|am|on) {_IN_FIGURES} (?=geboren|nee?|born)")
"""The day of birth before its verb: ", op 3 mei 1985 geboren te Gent"."""
_WHO_WAS_BORN = re.compile(
    r"(?<![a-z])(?:die|welke|qui|der|who) (?:op|te|in|le|a|am|zu|on|est|was|werd|is) [^,;:]{0,60}?"
    r"(?:(?:werd|is|wurde) )?(?:geboren|ne|nee|born)(?: (?:werd|is|wurde))?(?![a-z])"
)
"""The same in a clause: "die op 27 mei 1998 te Zottegem werd geboren"."""
_BORN_AT = re.compile(
    rf"(?<![a-z])met (?:als )?geboorteda(?:g|tum) (?:{_DAY}|[0-9][0-9 ./\-]{{6,12}}[0-9])"
    rf"(?: en (?:met )?(?:als )?geboorteplaats {_PLACE_NAME})?"
    rf"|(?<![a-z])(?:geboren|geb\.|ne|nee|ne\(e\)|born)(?: (?:(?:op|le|am|on) )?{_DAY})?,?"
    rf" (?:te|in|a|zu|at) {_PLACE_NAME}"
    rf"(?:,? (?:(?:op|le|am|on) )?{_DAY})?"
    rf"|(?<![a-z])(?:geboren|ne|nee|ne\(e\)|born) (?:(?:op|le|am|on) )?{_DAY}"
    rf"|(?<![a-z])(?:wonende?|woonachtig|gedomicilieerd|domiciliee?|wohnhaft|residing) (?:te|in|a|zu|at)"
    rf" (?:[0-9]{{4}} )?{_PLACE_NAME}"
)
"""Where and when somebody was born, or where he lives, with no comma behind it."""
_ENUMERATED = re.compile(
    r"^\W*(?:[0-9]{1,2}|[ivx]{1,4}|[a-h])\s?[.)°]\s|^\W*(?:artikel|article|art\.|punt|point) [0-9]{1,2}\s?[.:\-]\s"
)
"""The number of a sentence: "IV. La consultation n'a révélé aucune inscription"."""
_CITES_LAW = re.compile(
    r"\s*(?:(?:en|et|und|and) )?"
    r"(?:gelet op|gezien|overeenkomstig|krachtens|in toepassing van|met toepassing van|in uitvoering van"
    r"|ter uitvoering van|vu|conformement a|en application d|en vertu d|en execution d|gemass|gemas|auf ?grund"
    r"|in anwendung|in ausfuhrung|gestutzt auf|pursuant to)(?![a-z])"
    r"[^,;]*(?<![a-z])(?:artikel(?:en|s)?|articles?|wet|wetboek|besluit|kb|omzendbrief|loi|arrete|code|circulaire"
    r"|gesetz(?:es)?|erlass(?:es)?|rundschreibens?|[a-z]*gesetzbuch(?:es)?|koniglichen)(?![a-z])[^,;]*"
)
"""Between two commas, the law by which somebody speaks: ", gelet op de wet van 8 augustus 1997, "."""
_AND = re.compile(r"\s(?=(?:en|et|und|and)\s)")
_FOR_PART = re.compile(r"(?<![a-z])(?:voor|wegens|inzake|qua|omtrent|pour|concernant|fur|wegen|bezuglich)(?![a-z])")
"""What would make of that a part: "en met toepassing van artikel 595 voor zedenfeiten"."""
_DASH = re.compile(r"(?<=\s)[-–](?=\s)")
_BARE_DAY = re.compile(r"(?<=,)\s[0-9]{1,2}(?:[./\-][0-9]{1,2}[./\-]| [a-z]{3,9}\.? )[0-9]{4}(?![0-9])")
"""The day of birth behind its place: "geboren te Ninove, 15 mei 1985"."""
_OF_THE_REGISTER = re.compile(
    r"(?:(?<=register)|(?<=central)|(?<=judiciaire))(?:,| -| –) ?(?:waarin|waarop|gehouden|beheerd|bijgehouden"
    r"|dans lequel|ou|tenu|gere|gefuhrt|in dem|in welchem|kept|held|managed)(?![a-z])[^;:]{3,240}?(?:,| -| –)"
    r"(?=\s(?:bevat|vermeldt|kent|meldt|toont|is|heeft|ne|contient|comporte|mentionne|est|enthalt|weist|ist|contains|shows"
    r"|has)(?![a-z]))"
)
"""What a register is, said beside its name: ", waarin de griffies alle veroordelingen laten opnemen,"."""
_NAME = r"(?:[A-ZÀ-Ý][\w'’.\-]{0,30}|van|de|den|der|le|la|du|ten|ter)"
_NAME_SET_APART = re.compile(rf"(?<![^\W\d_])(?:dat|que|qu'|that)\s({_NAME}(?:\s{_NAME}){{0,5}})(?=\s?[,(])")
"""A name right behind "dat", with something about the person behind it."""
_IN_REGISTER = re.compile(r"(?<![a-z])(?:in|uit|op|dans|du|sur|im|aus|laut)(?: (?:het|de|le|dem|den))?\s*\Z")
"""Before "rijksregister" where it is what was looked into: "in het rijksregister 80.05.03-111.22 geen gegevens"."""
_EMPTIED = re.compile(r"\(\s*\)")
"""Brackets in which nothing is left, their number blanked: "Kerkstraat 61 (rijksregister 80.12.29-143.72)"."""
_OF_WHOM = r"(?:strafblad|strafregister|casier(?: judiciaire)?) (?:van|de|d'|von|der|des)"
_GERMAN = re.compile(r"(?<![a-z])(?:herrn?|frau|dass|hat|ist|wird|liegt|sind|haben)(?![a-z])")
"""Of a German sentence, in which a noun is as large as a name: "Herr Maes, geboren in Eupen, im Gerichtsbezirk"."""
_IN_PLACE = re.compile(r"(?<![a-z])in (?!dem |der |seiner |ihrer )[a-z\-]+")
"""Where the register, or somebody, is: "im Zentralen Strafregister in Brüssel"."""
_NUMERAL = re.compile(
    r"(?:een|en|twee|drie|vier|vijf|zes|zeven|acht|tachtig|negen|tien|elf|twaalf|dertien|veertien|twin|der|veer|tig|honderd"
    r"|duizend|st|de|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente"
    r"|quarante|cinquante|soixante|septante|nonante|cents?|mil(?:le)?|premier|ein|und|zwei|drei|funf|sechs|sech|sieb|sieben|neun"
    r"|zehn|zwolf|zwanzig|drei[sß]+ig|zig|hundert|tausend|te|n){1,9}"
    rf"|{_MONTH}"
)
"""A day in words, which is that of a birth or of today."""


def essential(said: str) -> str:
    """What a sentence says, its length kept, without what it tells of the person and how far the model goes."""
    said = _DASH.sub(",", blanked(_APART, blanked(_OF_THE_REGISTER, said)))
    said = _without_number(blanked(_ENUMERATED, said))
    said = blanked(_WHO_WAS_BORN, blanked(_BARE_DAY, blanked(_BORN_BEHIND, said)))
    said = blanked(_far_as(), said, unless=lambda m: not is_harmless(m[0]))
    *parts, last = said.split(",")
    parts = [_without_law(part) for part in parts]
    begins = [_particular().search(part) if len(part) <= _LONGEST_PART else None for part in parts]
    kept: list[str] = []
    for part, before, begun, after in zip(parts, [None, *begins], begins, [*begins, None][1:], strict=False):
        besides = (kept and kept[-1].strip() in _JOINING) or after is not None
        if begun and not _tells_more(part[begun.start() :]):
            kept.append(part[: begun.start()].ljust(len(part)))
        elif (kept and besides and STREET.fullmatch(part)) or (
            not limits(part)
            and not narrows(part, behind_birth=True)
            and (
                (before and _TOWN.fullmatch(part))
                or (kept and besides and (_is_word(part) or _ADDRESS.fullmatch(part)))
            )
        ):
            kept.append(" " * len(part))
        else:
            kept.append(part)
    return without_birth(",".join((*kept, last)))


def _tells_more(particular: str) -> bool:
    """Whether what is said of a person goes on with what limits the sentence: "geboren te Gent als bestuurder"."""
    birth = _BIRTH.match(particular) is not None
    return narrows(particular, behind_birth=birth) or (birth and limits(particular))


def _without_number(said: str) -> str:
    """`said`, its length kept, without a person's number, unless it tells in which other register nothing is found."""
    told = blanked(NATIONAL_NUMBER, said, unless=lambda m: _IN_REGISTER.search(said, 0, m.start()))
    return blanked(_EMPTIED, told)


def without_birth(text: str) -> str:
    """`text`, its length kept, without where and when somebody was born, where he lives, and of what country he is."""
    return blanked(_OF_NATIONALITY, blanked(_BORN_AT, text))


def without_address(text: str, printed: str) -> str:
    """`text`, its length kept, without the street in which somebody is said to live; `printed` is the same in capitals.

    A word of the street that is printed small is none of its name, and keeps the whole; so does a text in capitals.
    """

    def is_doubtful(m: re.Match[str]) -> bool:
        words = TOKEN.finditer(text, *m.span("street"))
        small = (one[0] for one in words if not printed[one.start() : one.start() + 1].isupper())
        lead = text[m.start() : m.start("street")]
        return printed.isupper() or limits(lead) or not all(map(_SMALL_IN_STREET.fullmatch, small))

    return blanked(_LIVING_AT, text, unless=is_doubtful)


def without_home(label: str, lines: Sequence[Line], index: int) -> str:
    """A label that ends in a line, perhaps begun in the one before, without the street in which somebody lives.

    "Wonende te Oude Baan 7" leaves out no new convictions.
    """
    printed = [compose(line.text) for line in lines[max(0, index - 1) : index + 1]]
    told = (" ".join(printed[first:])[: len(label)] for first in range(len(printed)))
    shown = next((text for text in told if flat(text) == label), None)
    return label if shown is None else without_address(label, shown)


def _without_law(part: str) -> str:
    """`part`, its length kept, without a law at its begin or end by which somebody speaks, where that limits nothing.

    Behind "en" it may end what else he goes by: "na raadpleging van het register en met toepassing van artikel 595".
    """
    limiting = listed("vooraf", "uitzondering", "deel", "ontkend", "ontkenning")
    for begin in (0, *(m.end() for m in _AND.finditer(part))):
        cited = part[begin:]
        if _CITES_LAW.fullmatch(cited) and not limiting.search(cited) and not (begin and _FOR_PART.search(cited)):
            return part[:begin] + " " * len(cited)
    return part


def _is_word(part: str) -> bool:
    """Whether a part is one word, as a trade or a status is: "gehuwd", "arbeider"."""
    return len(TOKEN.findall(part)) == 1


@lru_cache(maxsize=1)
def _particular() -> re.Pattern[str]:
    """How something begins that is said of a person besides; up to a comma, it may be anything."""
    return re.compile(
        rf"(?<![a-z])(?:{either('sinds_wanneer', gap=AS_IT_IS)} )?"
        rf"(?:{either('bijzonderheid', gap=AS_IT_IS)}|°|{_NATIONALITY}|(?:profession|beroep|beruf) ?:)(?![a-z])"
    )


@lru_cache(maxsize=1)
def _far_as() -> re.Pattern[str]:
    """How far something is said, which restricts nothing where it is said of the model."""
    return re.compile(rf"{unbroken('voor_zover').pattern}[^,;:]*,")


@lru_cache(maxsize=1)
def _leads_to_name() -> re.Pattern[str]:
    """Words behind which the name of a town or a person follows."""
    return re.compile(rf"{unbroken('voor_een_plaats').pattern}|(?<![a-z]){_OF_WHOM}(?![a-z])")


@lru_cache(maxsize=1)
def harmless_words() -> frozenset[str]:
    """Words that may stand before the negation and restrict nothing: who speaks, on what grounds."""
    words = record_words()
    return frozenset(word for word in words["vooraan"] + words["leeg"] if " " not in word)


@lru_cache(maxsize=1)
def harmless_openings() -> re.Pattern[str]:
    """Phrases that may stand there too, of which a word may restrict by itself: "civil servant"."""
    return as_printed(tuple(word for word in record_words()["vooraan"] if " " in word))


def opens_harmlessly(said: str, printed: str, names: frozenset[str]) -> bool:
    """Whether nothing that a sentence says before the negation limits it; `printed` is the same in its capitals.

    `names` are the words of the holder's name.
    """
    said = essential(said)
    for name in _NAME_SET_APART.finditer(printed):
        said = blanked_between(*name.span(1), said)
    said = blanked(harmless_openings(), without_source(said))
    numerals = {word for word in TOKEN.findall(said) if not is_known(word) and _NUMERAL.fullmatch(word)}
    own = names | harmless_words() | numerals
    if _GERMAN.search(said) and restricts(blanked(_IN_PLACE, said), printed, own):
        return False
    return takes_nothing_back(said, printed, named=_leads_to_name(), own=own)
