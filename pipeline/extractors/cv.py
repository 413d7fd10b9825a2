"""A curriculum vitae: whose it is, the periods of leadership, the languages, the nationality if it is stated."""

import re
from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from pipeline.extractors.fields import NOT_FOUND, evidence_of, field_of
from pipeline.extractors.leadership import leadership_periods
from pipeline.extractors.name_places import find_name_after, is_name
from pipeline.extractors.name_words import PARTICLES
from pipeline.model import Field, Line, Page, Section, Word
from pipeline.text import find_any, fold

_NAME_LABELS = ("naam", "naam en voornaam", "voornaam en naam", "name", "nom", "nom et prenom", "name und vorname")
_NATIONALITY_LABELS = ("nationaliteit", "nationality", "nationalité", "staatsangehörigkeit")
_LANGUAGE_HEADINGS = ("talen", "talenkennis", "taalkennis", "languages", "langues", "sprachen", "sprachkenntnisse")
_LANGUAGES = {
    "nl": ("nederlands", "dutch", "neerlandais", "niederlandisch"),
    "fr": ("frans", "french", "francais", "franzosisch"),
    "de": ("duits", "german", "allemand", "deutsch"),
    "en": ("engels", "english", "anglais", "englisch"),
    "es": ("spaans", "spanish", "espagnol", "spanisch"),
    "it": ("italiaans", "italian", "italien", "italienisch"),
    "tr": ("turks", "turkish", "turc", "turkisch"),
    "ar": ("arabisch", "arabic", "arabe"),
    "pl": ("pools", "polish", "polonais", "polnisch"),
    "pt": ("portugees", "portuguese", "portugais", "portugiesisch"),
}
_NATIONALITIES = {
    "BE": ("belg", "belgisch", "belgische", "belgian", "belge", "belgier", "belgie", "belgium", "belgique"),
    "NL": ("nederlander", "nederlandse", "nederlands", "dutch", "neerlandaise", "nederland", "netherlands"),
    "FR": ("fransman", "franse", "frans", "french", "francaise", "francais", "frankrijk"),
    "DE": ("duitse", "duitser", "duits", "german", "allemande", "deutsch", "duitsland"),
    "LU": ("luxemburgse", "luxembourgish", "luxembourgeoise"),
    "IT": ("italiaanse", "italiaans", "italian", "italienne"),
    "ES": ("spaanse", "spaans", "spanish", "espagnole"),
    "PT": ("portugese", "portugees", "portuguese", "portugaise"),
    "PL": ("poolse", "pools", "polish", "polonaise"),
    "RO": ("roemeense", "roemeens", "romanian", "roumaine"),
    "GB": ("britse", "brits", "british", "britannique"),
    "CH": ("zwitserse", "zwitsers", "swiss", "suisse"),
    "TR": ("turkse", "turks", "turkish", "turque"),
    "MA": ("marokkaanse", "marokkaans", "moroccan", "marocaine"),
    "UA": ("oekraiense", "oekraiens", "ukrainian", "ukrainienne"),
    "US": ("amerikaanse", "american", "americaine"),
}
_HEADINGS = frozenset(
    (
        *("curriculum", "vitae", "cv", "resume", "lebenslauf", "profiel", "profile", "profil", "personalia", "contact"),
        *("persoonlijke", "gegevens", "werkervaring", "ervaring", "experience", "experiences", "professionele"),
        *("opleiding", "education", "formation", "talen", "vaardigheden", "skills", "competenties", "kompetenzen"),
        "berufserfahrung",
    )
)
"""Words of which a heading is made, and no name."""
_TOP = 0.35
"""The share of the first page in which a cv names its owner."""
_AS_LARGE = 0.8
"""From this share of the height of the largest line on, a line is as large: boxes of a scan vary."""
_HEADLINE = 1.3
"""How many times the usual height of a line a name printed over two lines has."""


def extract(section: Section) -> dict[str, Field]:
    """The fields of a cv; the leadership months follow in `checks.experience`, which knows the moment."""
    first = section.pages[0]
    periods = leadership_periods(section.pages)
    spans = tuple(f"{one.first.isoformat()}/{one.last.isoformat() if one.last else ''}" for one in periods)
    evidence = tuple(
        evidence_of([word for line in one.lines for word in line.words], one.page, section.file) for one in periods
    )
    confidence = min((piece.confidence for piece in evidence), default=0.0)
    return {
        "name": _name(first, section.file),
        "leadership_months": NOT_FOUND,
        "languages": _languages(section),
        "nationality": _nationality(section),
        "_leadership_periods": Field(spans, confidence, evidence) if spans else NOT_FOUND,
    }


def _name(page: Page, file: str) -> Field:
    """After a label, else the largest line at the top that reads as a name."""
    labelled = find_name_after(page, _NAME_LABELS)
    if labelled is not None:
        return field_of(labelled.text, labelled.words, page, file)
    best = _largest([line for line in _stacked(page) if _reads_as_name(line.text)])
    return NOT_FOUND if best is None else field_of(best.text, best.words, page, file)


def _largest(lines: Sequence[Line]) -> Line | None:
    """The topmost of those about as large as the largest; of these one written as a name before one that is not."""
    known = [line for line in lines if _written_as_name(line)] or lines
    height = max((_letter_height(line) for line in known), default=0.0)
    return next((line for line in known if _letter_height(line) >= height * _AS_LARGE), None)


def _stacked(page: Page) -> list[Line]:
    """The lines at the top, from above; first the two large ones that are a name printed over two lines."""
    top = sorted((line for line in page.lines if line.box.y0 < _TOP), key=lambda line: line.box.y0)
    usual = median(map(_letter_height, page.lines)) if page.lines else 0.0
    large = [line for line in top if _letter_height(line) > usual * _HEADLINE]
    pairs = [
        Line(above.words + below.words)
        for above, below in pairwise(large)
        if _one_word(above) and _one_word(below) and _continues(above, below)
    ]
    return [*pairs[:1], *top]


def _one_word(line: Line) -> bool:
    """Whether it holds but one word, with its particles: no full name by itself."""
    return all(fold(word.text) in PARTICLES for word in line.words[:-1])


def _continues(above: Line, below: Line) -> bool:
    """Whether `below` stands straight under `above`, in letters of the same size."""
    small, big = sorted((_letter_height(above), _letter_height(below)))
    beneath = -0.2 * big <= below.box.y0 - above.box.y1 <= big
    aligned = above.box.x0 < below.box.x1 and below.box.x0 < above.box.x1
    plain = all(_like_a_name(word.text) for word in (*above.words, *below.words))
    return beneath and aligned and plain and small >= big * _AS_LARGE and above.text.isupper() == below.text.isupper()


def _like_a_name(text: str) -> bool:
    return text[:1].isupper() and text.replace("-", "").replace("'", "").replace("’", "").isalpha()


def _letter_height(line: Line) -> float:
    """The middle height of its words: one tall box does not make a headline."""
    return median(word.box.height for word in line.words)


def _written_as_name(line: Line) -> bool:
    return all(word.text[:1].isupper() or fold(word.text) in PARTICLES for word in line.words)


def _reads_as_name(text: str) -> bool:
    words = fold(text).split()
    return 2 <= len(words) <= 6 and is_name(text) and not _HEADINGS.intersection(words)


def _languages(section: Section) -> Field:
    """The languages named under or beside a heading for them."""
    found: dict[str, tuple[Page, Word]] = {}
    for page in section.pages:
        for hit in find_any(page, _LANGUAGE_HEADINGS):
            nearby = [
                word
                for word in page.words
                if -0.01 <= word.box.y0 - hit.box.y0 <= 0.16 and word.box.x0 > hit.box.x0 - 0.03
            ]
            for word in nearby:
                code = _language(word.text)
                if code is not None:
                    found.setdefault(code, (page, word))
    if not found:
        return NOT_FOUND
    evidence = tuple(evidence_of([word], page, section.file) for page, word in found.values())
    return Field(tuple(sorted(found)), min(piece.confidence for piece in evidence), evidence)


def _language(text: str) -> str | None:
    plain = re.sub(r"[^a-z]", "", fold(text))
    return next((code for code, names in _LANGUAGES.items() if plain in names), None)


def _nationality(section: Section) -> Field:
    """Only what stands beside a label; a name, a birth place or a language says nothing."""
    for page in section.pages:
        for hit in find_any(page, _NATIONALITY_LABELS):
            beside = [
                word
                for word in page.words
                if word.box.x0 >= hit.box.x1 - 0.005 and abs(word.box.middle - hit.box.middle) < 0.012
            ]
            for word in sorted(beside, key=lambda word: word.box.x0)[:3]:
                plain = re.sub(r"[^a-z]", "", fold(word.text))
                country = next((code for code, names in _NATIONALITIES.items() if plain in names), None)
                if country is not None:
                    return field_of(country, [word], page, section.file)
    return NOT_FOUND
