"""A name as a run of words: what a word of one looks like, where one ends, and what is none."""

import re
from collections.abc import Sequence

from pipeline.extractors.names.labels import EDGES
from pipeline.extractors.names.mention import NameMention
from pipeline.extractors.names.words import (
    BIRTH_WORDS,
    FULL_LABELS,
    GIVEN_LABELS,
    NEVER_NAMES,
    PARTICLES,
    SURNAME_LABELS,
    TITLES,
)
from pipeline.model import Word
from pipeline.text import fold

MOST_WORDS = 9
"""Of one name, titles and particles among them."""
_NO_NAME = re.compile(r"^(?:[^\w'’]|_)+|(?:[^\w.'’]|_)+$")
"""What stands around a word of a name: quotes, commas, dotted lines; the point of an initial belongs to it."""
ALL_LABELS = (
    frozenset(word.strip(EDGES) for label in SURNAME_LABELS + GIVEN_LABELS + FULL_LABELS for word in label.split())
    - {"", "und", "et", "en", "and"}
    - PARTICLES
)
NO_PARTS = ALL_LABELS | BIRTH_WORDS | NEVER_NAMES
"""Words of forms and of births: none is part of a name, by itself or in a word with strokes."""
_QUOTED = re.compile(r"^(?!['’‘][TS]$)[‘’'“”«»`]+(?=[^\W\d_a-zß-ÿ])")
"""A quote before a capital; before a small letter, or a T or S by itself, it is the article of "'t Kint", "'T KINT"."""
_FOOTNOTE = re.compile(r"(?<=[^\W\d_]{3})[0-9¹²³⁴-⁹]{1,2}$")
"""The number of a note behind a word: "Peeters Nele²"."""
_SOVEREIGN = re.compile(
    r"(?<!\S)(?:koning(?:in)?|roi|reine|konig(?:in)?|king|queen|rey|reina) (?:de|del|der|des|van|von|of)(?!\S)"
)
"""In whose name a diploma may be given: "Felipe VI, Rey de España"."""


def as_name(words: Sequence[Word]) -> str:
    """The words as a name, without the quotes, commas and dotted lines around them, with single spaces.

    Neither with the number of a note behind a word; what OCR reads as one may be a letter.
    """
    plain = (_QUOTED.sub("", _NO_NAME.sub("", _unnumbered(word))) for word in words)
    return " ".join(" ".join(plain).split())


def _unnumbered(word: Word) -> str:
    """The word without the number of a note, where it was typed."""
    text = word.text.rstrip(".,;:")
    return _FOOTNOTE.sub("", text) if word.confidence == 1.0 and text[-1:].isdigit() else word.text


def is_name(text: str) -> bool:
    """Whether `text` can be a full name: two to nine words that are letters, none of forms, firms or functions."""
    words = text.split()
    folded = [fold(word).strip(EDGES) for word in words]
    if not NO_PARTS.isdisjoint(part for word in folded if "/" in word for part in word.split("/")):
        return False  # "Geboren/Né/Born"
    running = not any(begins_large(word) for word in words)  # "overwegende dat", "de rector"
    if running or not 2 <= len(words) <= MOST_WORDS or not NEVER_NAMES.isdisjoint(folded):
        return False
    if ALL_LABELS.issuperset(folded):
        return False  # "Naam" over "Voornamen"
    if _SOVEREIGN.search(" ".join(folded)) or folded[0] in BIRTH_WORDS - {"born"}:
        return False
    return any(word not in PARTICLES for word in folded) and all(like_a_name(word) for word in words)


def only_surname(words: Sequence[Word]) -> bool:
    """Whether it is only one word, with its particles: no full name by itself."""
    return all(fold(word.text) in PARTICLES for word in words[:-1])


def run_of(words: Sequence[Word], *, announced: bool = False) -> tuple[Word, ...]:
    """The name with which `words` begin; with `announced` it may be written in lower case."""
    found: list[Word] = []
    for word in words[: MOST_WORDS + 3]:
        text = bare(word.text)
        if not found and text in TITLES | {"de", "den", "heer"} and _titled(words):
            continue
        if found and announced and word.text == "/":
            continue  # "BOONEN / Dries"
        if text in NO_PARTS or not like_a_name(word.text):
            break
        if not (announced or text in PARTICLES or begins_large(word.text)) or (found and word.text.startswith("(")):
            break  # "AN MAES te", "PAUWELS Mieke (Deinze, 8 augustus 1958)"
        found.append(word)
        if word.text.endswith((";", ".)")) or (word.text.endswith(",") and not _goes_on(found, words)):
            break
    while found and bare(found[-1].text) in PARTICLES:
        found.pop()
    return tuple(found[:MOST_WORDS])


def _titled(words: Sequence[Word]) -> bool:
    """Whether a form of address stands at the start: "de heer", "Mevrouw", not "de Smet"."""
    start = [bare(word.text) for word in words[:3]]
    heer = start.index("heer") if "heer" in start[:2] and len(start) == 3 else None
    return start[0] in TITLES or (heer is not None and not words[heer].text.isupper())


def _goes_on(found: Sequence[Word], words: Sequence[Word]) -> bool:
    """Whether a name goes on behind a comma: "PEETERS, An"."""
    following = words[len(found)].text if len(found) < len(words) else ""
    return len(found) <= 4 and "," not in "".join(word.text for word in found[:-1]) and begins_large(following)


def mention_of(words: Sequence[Word], line: int, *, labelled: bool = True) -> NameMention | None:
    """The words as a mention of a name; None when they are too little for one."""
    text = as_name(words)
    if sum(c.isalpha() for c in text) < 2 or (not labelled and not any(c.isupper() for c in text)):
        return None
    return NameMention(text, tuple(words), line, labelled)


def bare(text: str) -> str:
    """The word folded, without what stands around it and without the ending of the other sex: "né(e)"."""
    return fold(text).replace("(e)", "").strip(EDGES)


def like_a_name(text: str) -> bool:
    """Whether a word is letters enough for one of a name."""
    letters = sum(c.isalpha() for c in text)
    digits = sum(c.isdigit() for c in text)
    others = len(text.strip(EDGES)) - letters - digits
    return letters >= 1 and digits * 3 <= letters and others <= max(2, letters // 2) and letters <= 40


def begins_large(text: str) -> bool:
    """Whether a word begins with a capital, at once or behind an article: "d'Hondt", "'t"."""
    first = next((c for c in text if c.isalpha()), "")
    return first.isupper() or (bool(re.match(r"^['’][ts]$|^[dl]['’][A-ZÀ-Þ]", text)))


def is_label_word(word: Word) -> bool:
    """Whether a word is one of the labels for names."""
    return bare(word.text) in ALL_LABELS
