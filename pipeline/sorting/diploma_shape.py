"""The shape of a diploma that has no sentence of conferral: a school above, a degree by itself, a birth, a day."""

import re

from pipeline.sorting.printed import Printed, Row
from pipeline.text import fold, word_set

_MOST_WORDS = 110
"""A page with more words says what it is in a sentence."""
_TOP = 0.45
_MOST_ON_LINE = 14
_SCHOOL = re.compile(
    r"\b(?:\w*universit\w*|uniwersytet\w*|\w*hogeschool\w*|haute ecole|hautes ecoles|\w*hochschule\w*|\w*faculteit\w*"
    r"|faculte\w*|institut\w*|hoger instituut|academie\w*|college|ecole|school|conservator\w*|politec\w*|politech\w*)\b"
)
_LEAD = (
    r"(?:diploma|diplome|graad|grade|titel|titre|getuigschrift|bul|is|als|tot|van|de|du|het|den|der|le|la|l'|en"
    r"|academische|academique|wettelijke|hoger|onderwijs|uit|degree|of|the)"
)
_DEGREE = re.compile(
    rf"^\W*(?:{_LEAD}\W+){{0,6}}(?:kandidaat|kandidate|candidate? (?:en|in)|licentiaat|licentiate|licenciee?|licence"
    r"|(?:educatieve |professionele |academische |professioneel gerichte )?(?:master|bachelor)|bachelier|bacheliere"
    r"|gegradueerde?|graduaat|graduee?|doctor (?:in|of)|docteur en|doctorandus|doctoraal|burgerlijk|industrieel"
    r"|technisch ingenieur|handelsingenieur|bio ?-?ingenieur|landbouwkundig ingenieur|ingenieur|interieurarchitect"
    r"|architect|apotheker|arts|tandarts|dierenarts|vroedvrouw|onderwijzer\w*|kleuter\w+|maatschappelijk assistente?"
    r"|geaggregeerde?|regente?s?s?e?|agrege\w*|instituteur|institutrice|assistante? sociale?|associate degree"
    r"|magister|diplom-\w+|laurea|licenciatura|mestrado|grado en|graduad[oa] en|licenciad[oa] en|brevet de technicien"
    r"|brevet d|secundair onderwijs)\b"
)
_MONTH = r"(?:\d{1,2}|[a-z]{3,9})"
_DATE = re.compile(rf"\b\d{{1,2}}(?:st|nd|rd|th|e|er|ste|de)? (?:de |of )?{_MONTH} (?:de )?(?:19|20)\d\d\b")
_BIRTH = re.compile(r"\b(?:geb|geboren|ne|nee|born|geboorte\w*|nascid[oa]|nacid[oa]|nat[oa]|urodzon\w*|nascut\w*)\b")
_PAPER = re.compile(r"\b(?:diploma|diplome|diplom|bul|degree|titulo|tytul|laurea)\b")
_NO_DIPLOMA = word_set(
    "student studente etudiant etudiante ingeschreven inschrijving inscription inscrit inscrite enrolled enrolment"
    " immatrikuliert studentenkaart card kaart geldig valable valid gultig cv curriculum resume ik mijn je mon ich my"
)


def diploma_shape(page: Printed) -> float:
    """1.0 where a page of few words names a school at its top, a degree by itself, a birth and a day; else 0.0."""
    if len(page.tokens) > _MOST_WORDS or not page.words.isdisjoint(_NO_DIPLOMA):
        return 0.0
    school = any(row.middle < _TOP and _SCHOOL.search(fold(row.raw)) for row in page.rows)
    return float(school and any(map(_names_degree, page.rows)) and _born_and_dated(page))


def may_be_diploma(page: Printed) -> bool:
    """Whether a school, a diploma by that name, a degree by itself and a day stand there: that is no stray text."""
    named = _PAPER.search(page.text) is not None and _SCHOOL.search(page.text) is not None
    return named and _DATE.search(page.text.replace("\n", " ")) is not None and any(map(_names_degree, page.rows))


def _names_degree(row: Row) -> bool:
    return row.count <= _MOST_ON_LINE and _DEGREE.match(fold(row.raw)) is not None


def _born_and_dated(page: Printed) -> bool:
    """Whether two days stand there, or one beside a word or sign for birth."""
    days = sum(1 for _ in _DATE.finditer(page.text.replace("\n", " ")))
    born = _BIRTH.search(page.text) is not None or any("°" in row.raw for row in page.rows)
    return days >= 2 or (days == 1 and born)
