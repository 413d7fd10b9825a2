"""Whether what stands where a name may is that of a person, and not of a court, an office, a school or a town."""

from functools import lru_cache

from pipeline.extractors.degree_words import NO_NAME
from pipeline.extractors.names.words import OTHERS, RELATIVES, name_words
from pipeline.extractors.vocabularies import places
from pipeline.text import fold

NOBODYS = name_words().van_geen_mens
"""What is dated too: courts, laws, offices and who else is named by a court."""
_NOBODYS_END = name_words().van_geen_mens_eindigt
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
