"""Whether what stands where a name may is that of a person, and not of a court, an office, a school or a town."""

from functools import lru_cache

from pipeline.extractors.degree_words import NO_NAME
from pipeline.extractors.names.words import OTHERS, RELATIVES
from pipeline.extractors.vocabularies import places
from pipeline.text import fold, word_set

NOBODYS = word_set(
    "hof tribunal cour parket parquet kb wet loi gesetz code decreet besluit arrete vonnis arrest jugement arret urteil"
    " vrederechter rechter juge richter notaris notaire notar getuige temoin zeuge slachtoffer victime opfer advocaat"
    " avocat anwalt bureau dienst service dienststelle amt kantoor huis maison haus school ecole schule bank banque"
    " burgerlijke bevolking population bevolkerung firma bedrijf societe gesellschaft"
    " bewindvoerder bewindvoerster curator curateur administrateur deurwaarder gerechtsdeurwaarder huissier griffier"
    " greffier gerichtsvollzieher verwalter zaak affaire archief archives team burger welzijn lokaal bestuur direction"
    " volmacht procuration vollmacht mandat mandaat begeleiding onthaal balie cel samen welkom laan straat plein markt"
    " steenweg dreef kaai vest singel avenue rue place chaussee"
    " boulevard platz allee strasse weg"
)
"""What is dated too: courts, laws, offices and who else is named by a court."""
_NOBODYS_END = (
    "rechtbank", "gericht", "wetboek", "gesetzbuch", "dienst", "werken", "huis", "straat", "steenweg", "secretaris",
)  # fmt: skip
_TOWNS_BEGIN = ("sint-", "saint-", "sainte-", "st-", "sankt-")


def of_a_person(text: str) -> bool:
    """Whether no word of a name is one of schools, courts, offices or streets, and it is no town."""
    folded = fold(text)
    words = folded.split()
    nobody = any(word.endswith(_NOBODYS_END) for word in words) or not NOBODYS.isdisjoint(words)
    place = known_places().issuperset(words) or folded in known_places() or folded.startswith(_TOWNS_BEGIN)
    return not NO_NAME.search(folded) and not nobody and not place and (OTHERS | RELATIVES).isdisjoint(words)


@lru_cache(maxsize=1)
def known_places() -> frozenset[str]:
    """Towns by their names, folded."""
    return frozenset(fold(town) for land in places().landen for town in land.steden)
