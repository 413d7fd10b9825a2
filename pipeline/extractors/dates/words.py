"""Days and years written out in words, in Dutch, French, German and English.

Every spelling is generated once and looked up without spaces and hyphens, so "tweeduizend vierentwintig",
"tweeduizendvierentwintig" and "tweeduizend en vierentwintig" are one entry each and no grammar is needed at run time.
"""

from collections.abc import Iterator
from functools import cache

from pipeline.extractors.dates.form import LAST_LIKELY_YEAR
from pipeline.extractors.flattened import tight

_FIRST_IN_WORDS = 1900
"""The first year that is read in words."""


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


WEEKDAYS = _words(
    "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag lundi mardi mercredi jeudi vendredi samedi dimanche "
    "montag dienstag mittwoch donnerstag freitag samstag sonntag monday tuesday wednesday thursday friday "
    "saturday sunday"
)
"""The names of the days of the week, flattened."""

_NL = _words(
    "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien "
    "achttien negentien"
)
_NL_TENS = _words("- - twintig dertig veertig vijftig zestig zeventig tachtig negentig")
_DE = _words(
    "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn "
    "achtzehn neunzehn"
)
_DE_TENS = _words("- - zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig")
_EN = _words(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
_EN_TENS = _words("- - twenty thirty forty fifty sixty seventy eighty ninety")
_FR = _words(
    "zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit "
    "dix-neuf"
)
_FR_TENS = {2: ["vingt"], 3: ["trente"], 4: ["quarante"], 5: ["cinquante"], 6: ["soixante"], 7: ["septante"],
            8: ["huitante", "octante", "quatre-vingt"], 9: ["nonante"]}  # fmt: skip
_FR_VIGESIMAL = {7: "soixante", 9: "quatre-vingt"}


def _germanic(number: int, units: tuple[str, ...], tens: tuple[str, ...], link: str) -> str:
    if number < 20:
        return units[number]
    ten, unit = divmod(number, 10)
    return tens[ten] if unit == 0 else units[unit] + link + tens[ten]


def _dutch(number: int) -> str:
    return _germanic(number, _NL, _NL_TENS, "en")


def _german(number: int) -> str:
    return _germanic(number, _DE, _DE_TENS, "und").replace("einsund", "einund")


def _english(number: int) -> str:
    if number < 20:
        return _EN[number]
    ten, unit = divmod(number, 10)
    return _EN_TENS[ten] + (_EN[unit] if unit else "")


def _french(number: int) -> Iterator[str]:
    """All spellings below 100: Belgian and French, with and without `et`."""
    if number < 20:
        yield _FR[number]
        return
    ten, unit = divmod(number, 10)
    for word in _FR_TENS[ten]:
        if unit == 0:
            yield word
            yield word + "s"
        else:
            yield word + _FR[unit]
            if unit == 1:
                yield word + "et" + _FR[unit]
    if ten in _FR_VIGESIMAL:
        yield _FR_VIGESIMAL[ten] + _FR[10 + unit]
        if number == 71:
            yield "soixanteetonze"


def _dutch_ordinal(number: int) -> str:
    irregular = {1: "eerste", 3: "derde", 8: "achtste"}
    return irregular.get(number) or _dutch(number) + ("de" if number < 20 else "ste")


def _german_ordinals(number: int) -> Iterator[str]:
    irregular = {1: "erste", 3: "dritte", 7: "siebte", 8: "achte"}
    stem = irregular.get(number) or _german(number) + ("te" if number < 20 else "ste")
    yield from (stem + ending for ending in ("", "n", "r", "s"))
    if number == 7:
        yield from ("siebente", "siebenten")


def _english_ordinal(number: int) -> str:
    irregular = {1: "first", 2: "second", 3: "third", 5: "fifth", 8: "eighth", 9: "ninth", 12: "twelfth"}
    ten, unit = divmod(number, 10)
    if number > 20 and unit:
        return _EN_TENS[ten] + irregular.get(unit, _EN[unit] + "th")
    if number in (20, 30):
        return _EN_TENS[ten][:-1] + "ieth"
    return irregular.get(number) or _EN[number] + "th"


def _french_ordinals(number: int) -> Iterator[str]:
    if number == 1:
        yield "premier"
        return
    for word in _french(number):
        stem = word.removesuffix("e")
        stem = {"cinq": "cinqu", "neuf": "neuv"}.get(stem, stem)
        yield stem + "ieme"
        if word.endswith(("cinq", "neuf")):
            yield word[:-1] + ("qu" if word.endswith("cinq") else "v") + "ieme"


def _day_spellings(number: int) -> Iterator[str]:
    yield from (_dutch(number), _german(number), _english(number), _english_ordinal(number))
    ordinal = _dutch_ordinal(number)
    yield from (ordinal, ordinal + "n")
    yield from _german_ordinals(number)
    yield from _french(number)
    yield from _french_ordinals(number)


_CENTURIES: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "nl": (("negentienhonderd", "duizendnegenhonderd", "eenduizendnegenhonderd"), ("tweeduizend",)),
    "de": (("neunzehnhundert", "tausendneunhundert", "eintausendneunhundert"), ("zweitausend",)),
    "en": (("nineteenhundred", "onethousandninehundred"), ("twothousand",)),
    "fr": (
        _words("milneufcent milleneufcent milneufcents milleneufcents dixneufcent dixneufcents"),
        _words("deuxmille deuxmil deuxmilles"),
    ),
}
"""What stands before the last two figures of a year: in the twentieth century, and after it."""


def _year_spellings(year: int) -> Iterator[str]:
    rest, recent = year % 100, year >= 2000
    for language, (number, link) in {"nl": (_dutch, "en"), "de": (_german, "und"), "en": (_english, "and")}.items():
        tails = ("",) if rest == 0 else (number(rest), link + number(rest))
        yield from (head + tail for head in _CENTURIES[language][recent] for tail in tails)
    french = ("",) if rest == 0 else tuple(_french(rest))
    yield from (head + tail for head in _CENTURIES["fr"][recent] for tail in french)
    if rest >= 10:
        yield ("twenty" if recent else "nineteen") + _english(rest)
        yield ("twintig" if recent else "negentien") + _dutch(rest)
    elif rest and not recent:
        yield "nineteenoh" + _english(rest)


def _with_german_digraphs(spelling: str) -> tuple[str, ...]:
    spelled = spelling.replace("ü", "ue").replace("ö", "oe").replace("ß", "ss")
    return (tight(spelling), tight(spelled))


@cache
def day_words() -> dict[str, int]:
    """Every spelling of the days 1 to 31, cardinal and ordinal, tight, with its number."""
    return {key: n for n in range(1, 32) for word in _day_spellings(n) for key in _with_german_digraphs(word)}


@cache
def year_words() -> dict[str, int]:
    """Every spelling of the years from 1900 to LAST_LIKELY_YEAR, tight, with its number."""
    years = range(_FIRST_IN_WORDS, LAST_LIKELY_YEAR + 1)
    return {key: year for year in years for word in _year_spellings(year) for key in _with_german_digraphs(word)}


@cache
def longest_year() -> int:
    """The length of the longest spelling of a year, in letters: how far a reader need look."""
    return max(map(len, year_words()))
