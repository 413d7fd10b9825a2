"""Dates as documents print them: digits, month names and words, in Dutch, French, German and English."""

import datetime as dt
from random import Random


def _words(text: str) -> list[str]:
    return text.split()


MONTHS = {
    "nl": _words("januari februari maart april mei juni juli augustus september oktober november december"),
    "fr": _words("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
    "de": _words("Januar Februar März April Mai Juni Juli August September Oktober November Dezember"),
    "en": _words("January February March April May June July August September October November December"),
}
SHORT_MONTHS = {
    "nl": _words("jan. feb. mrt. apr. mei juni juli aug. sept. okt. nov. dec."),
    "fr": _words("janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc."),
    "de": _words("Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez."),
    "en": _words("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"),
}
WEEKDAYS = {
    "nl": _words("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag"),
    "fr": _words("lundi mardi mercredi jeudi vendredi samedi dimanche"),
    "de": _words("Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag"),
    "en": _words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday"),
}
_ROMAN = _words("I II III IV V VI VII VIII IX X XI XII")

NUMERIC_STYLES = ("slash", "dash", "dot", "iso", "spaced_slash")
LONG_STYLES = ("long", "long", "weekday", "upper", "short_upper", "padded")


def printed(day: dt.date, style: str, language: str) -> str:
    """`day` in one of the styles; raises KeyError for an unknown one."""
    month = MONTHS[language][day.month - 1]
    first = "1er" if language == "fr" and day.day == 1 else str(day.day)
    number = f"{day.day}." if language == "de" else first
    long = f"{month} {day.day}, {day.year}" if style == "american" else f"{number} {month} {day.year}"
    return {
        "slash": f"{day:%d/%m/%Y}",
        "dash": f"{day:%d-%m-%Y}",
        "dot": f"{day:%d.%m.%Y}",
        "iso": f"{day:%Y-%m-%d}",
        "spaced_slash": f"{day:%d / %m / %Y}",
        "spaced": f"{day:%d %m %Y}",
        "dot2": f"{day:%d.%m.%y}",
        "slash2": f"{day:%d/%m/%y}",
        "long": long,
        "american": long,
        "padded": f"{day.day:02d} {month} {day.year}",
        "weekday": f"{WEEKDAYS[language][day.weekday()]} {long}",
        "upper": long.upper(),
        "short": f"{number} {SHORT_MONTHS[language][day.month - 1]} {day.year}",
        "short_upper": f"{day.day:02d} {SHORT_MONTHS[language][day.month - 1]} {day.year}".upper(),
        "roman": f"{day.day}-{_ROMAN[day.month - 1]}-{day.year}",
        "words": in_words(day, language),
    }[style]


def any_style(rng: Random, *styles: str) -> str:
    """One of `styles`, or of all full styles."""
    return rng.choice(styles or ("slash", "slash", "dash", "dot", "long", "long", "padded", "short_upper", "iso"))


_NL = _words(
    "nul een twee drie vier vijf zes zeven acht negen tien "
    "elf twaalf dertien veertien vijftien zestien zeventien achttien negentien"
)
_NL_TENS = ["", "", "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"]
_FR = _words(
    "zéro un deux trois quatre cinq six sept huit neuf dix "
    "onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf"
)
_FR_TENS = ["", "", "vingt", "trente", "quarante", "cinquante", "soixante", "septante", "quatre-vingt", "nonante"]
_DE = _words(
    "null ein zwei drei vier fünf sechs sieben acht neun zehn "
    "elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn"
)
_DE_TENS = ["", "", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"]
_EN = _words(
    "zero one two three four five six seven eight nine ten "
    "eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
)
_EN_TENS = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_EN_ORDINALS = {
    "one": "first",
    "two": "second",
    "three": "third",
    "five": "fifth",
    "eight": "eighth",
    "nine": "ninth",
    "twelve": "twelfth",
}


def _small(number: int, language: str) -> str:
    """A number below a hundred in words."""
    tens, units = divmod(number, 10)
    if language == "nl":
        if number < 20 or units == 0:
            return _NL[number] if number < 20 else _NL_TENS[tens]
        return _NL[units] + ("ën" if _NL[units].endswith("e") else "en") + _NL_TENS[tens]
    if language == "fr":
        if number < 20 or units == 0:
            return _FR[number] if number < 20 else _FR_TENS[tens] + ("s" if tens == 8 else "")
        return _FR_TENS[tens] + (" et un" if units == 1 and tens != 8 else f"-{_FR[units]}")
    if language == "de":
        if number < 20 or units == 0:
            return _DE[number] if number < 20 else _DE_TENS[tens]
        return f"{_DE[units]}und{_DE_TENS[tens]}"
    if number < 20 or units == 0:
        return _EN[number] if number < 20 else _EN_TENS[tens]
    return f"{_EN_TENS[tens]}-{_EN[units]}"


def _year(year: int, language: str) -> str:
    century, rest = divmod(year, 100)
    tail = _small(rest, language) if rest else ""
    if language == "nl":
        return (f"{_NL[century]}honderd {tail}" if century < 20 else f"tweeduizend {tail}").strip()
    if language == "fr":
        return (f"mil neuf cent {tail}" if century < 20 else f"deux mille {tail}").strip()
    if language == "de":
        return f"{_DE[century]}hundert{tail}" if century < 20 else f"zweitausend{tail}"
    return (f"{_EN[century]} hundred and {tail}" if century < 20 else f"two thousand and {tail}").removesuffix(" and ")


def _ordinal(day: int, language: str) -> str:
    word = _small(day, language)
    if language == "nl":
        special = {1: "eerste", 3: "derde", 8: "achtste"}
        return special.get(day, word + ("ste" if day > 19 else "de"))
    if language == "fr":
        return "premier" if day == 1 else word
    if language == "de":
        special = {1: "ersten", 3: "dritten", 7: "siebten", 8: "achten"}
        return special.get(day, word + ("sten" if day > 19 else "ten"))
    head, _, last = word.rpartition("-")
    ordinal = _EN_ORDINALS.get(last) or (f"{last[:-1]}ieth" if last.endswith("y") else f"{last}th")
    return f"{head}-{ordinal}" if head else ordinal


def in_words(day: dt.date, language: str) -> str:
    """`day` wholly in words, as diplomas write it."""
    month, year = MONTHS[language][day.month - 1], _year(day.year, language)
    if language == "en":
        return f"{_ordinal(day.day, 'en')} day of {month}, {year}"
    return f"{_ordinal(day.day, language)} {month} {year}"
