"""What the holder says of himself on an extract, which is not what the register says.

All text is flattened (`flattened.flat`); the words stand in `vocabulary/criminal_record.yaml`.
"""

import re
from functools import lru_cache

from pipeline.extractors.criminal_record.wordlists import any_of
from pipeline.extractors.vocabularies import record_words


def is_hearsay(text: str) -> bool:
    """Whether a text repeats what the holder says: "volgens de verklaring van de aanvrager"."""
    return _according_to().search(text) is not None


def holder_speaks(text: str) -> bool:
    """Whether in a text the holder himself says something: "betrokkene verklaart"."""
    return _holder_says().search(text) is not None


@lru_cache(maxsize=1)
def _according_to() -> re.Pattern[str]:
    words = record_words()
    return re.compile(
        rf"(?<![a-z])(?:{any_of(words['volgens'])}) (?:de |het |l'|la |le |der |dem |des |the )?"
        rf"(?:(?:eigen )?(?:{any_of(words['eigen_verklaring'])})"
        rf" (?:van |de |du |des |der |of )?(?:de |het |l'|la |le |the )?)?(?:{any_of(words['houder_over_zichzelf'])})"
        rf"|(?<![a-z])(?:{any_of(words['eigen_verklaring'])}) (?:van |de |du |des |der |of )"
        rf"(?:de |het |l'|la |le |the )?(?:{any_of(words['houder_over_zichzelf'])})(?![a-z])"
    )


@lru_cache(maxsize=1)
def _holder_says() -> re.Pattern[str]:
    words = record_words()
    return re.compile(
        rf"(?<![a-z])(?:{any_of(words['houder_over_zichzelf'] + words['houder_als_hij'])})"
        rf"(?: zelf| lui-meme| elle-meme| selbst)?,? (?:{any_of(words['houder_zegt'])})(?![a-z])"
    )
