"""A curriculum vitae: whose it is, the periods of leadership, the languages, the nationality if it is stated."""

import re

from pipeline.extractors.cv_name import owner_of
from pipeline.extractors.fields import NOT_FOUND, evidence_of, field_of
from pipeline.extractors.leadership import leadership_periods, leading_lines
from pipeline.model import Field, Page, Section, Word
from pipeline.text import find_any, fold

_MOST_LINES = 3
"""How many lines that speak of leading are shown where no period was found."""
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


def extract(section: Section) -> dict[str, Field]:
    """The fields of a cv; the leadership months follow in `checks.experience`, which knows the moment."""
    first = section.pages[0]
    name = owner_of(first)
    periods = leadership_periods(section.pages)
    spans = tuple(f"{one.first.isoformat()}/{one.last.isoformat() if one.last else ''}" for one in periods)
    evidence = tuple(
        evidence_of([word for line in one.lines for word in line.words], one.page, section.file) for one in periods
    )
    confidence = min((piece.confidence for piece in evidence), default=0.0)
    return {
        "name": field_of(name.text, name.words, first, section.file, confidence=name.confidence) if name else NOT_FOUND,
        "leadership_months": NOT_FOUND,
        "languages": _languages(section),
        "nationality": _nationality(section),
        "_leadership_periods": Field(spans, confidence, evidence) if spans else NOT_FOUND,
        "_leading": NOT_FOUND if spans else _leading(section),
    }


def _leading(section: Section) -> Field:
    """Whether it speaks of leading at all, where no period of it was found."""
    lines = leading_lines(section.pages)[:_MOST_LINES]
    evidence = tuple(evidence_of(line.words, page, section.file) for page, line in lines)
    return Field(True, min(one.confidence for one in evidence), evidence) if evidence else NOT_FOUND


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
