"""Forms of which each label stands in brackets behind its value: "NIETS (vermeldingen)", "21 maart 2024 (datum)"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.extractors.flattened import flat
from pipeline.model import Line, Page, Word
from pipeline.text import word_set

_FEWEST = 3
"""Lines of such a form that tell how it is read."""
_MOST_WORDS = 16
_BEHIND = re.compile(r"[^()]+\((?P<label>[^()]{3,60})\)")
_NOUN = re.compile(
    r"(?<![a-z])(?:(?:familie|achter|voor)?na(?:am|men)|geboorte(?:plaats|datum)?|geboren|rijksregister(?:nummer)?"
    r"|adres|woonplaats|nationaliteit|doel(?:einde)?|reden|bestemming|model|vermeldingen|veroordelingen"
    r"|strafregister|(?:afgifte|ausstellungs)?datum|betrokkene|noms?|prenoms?|naissance|nee?"
    r"|registre national|numero national|adresse|domicile|nationalite|motif|finalite|but|modele|mentions"
    r"|condamnations|casier judiciaire|date|interessee?|(?:familien|vor|nach)?namen?|geburts(?:datum|ort)"
    r"|nationalregister(?:nummer)?|anschrift|wohnort|staatsangehorigkeit|zweck|muster|modell|eintragungen"
    r"|verurteilungen|betroffener?)(?![a-z])"
)
"""What such a label names."""
_BESIDE = word_set(
    "en et und van de het du d la le l der des te in op a am au von uit voor plaats lieu ort nummer numero nr no"
    " geboorte geboren -plaats -ort -datum afgifte aflevering uitreiking delivrance ausstellung inhoud contenu inhalt"
    " volledige"
)
"""What may stand beside it."""


def with_labels_before(page: Page) -> Page:
    """The page with the label of each such line as "label:" before its value; another page as it is."""
    lines = tuple(_turned(line) for line in page.lines)
    turned = sum(one is not other for one, other in zip(lines, page.lines, strict=True))
    return replace(page, lines=lines) if turned >= _FEWEST else page


def _turned(line: Line) -> Line:
    if not 1 < len(line.words) <= _MOST_WORDS:
        return line
    text = flat(line.text)
    m = _BEHIND.fullmatch(text.strip())
    at = next((at for at, word in enumerate(line.words) if word.text.startswith("(")), 0)
    if m is None or not at or not _is_label(m["label"]):
        return line
    return Line((*_labelling(line.words[at:]), *line.words[:at]))


def _is_label(text: str) -> bool:
    """Whether a text names what a form asks, and says nothing else."""
    rest = [word for word in _NOUN.sub(" ", text).replace("'", " ").split() if word.strip("-.°,")]
    return _NOUN.search(text) is not None and all(word in _BESIDE for word in rest)


def _labelling(words: Sequence[Word]) -> tuple[Word, ...]:
    """The words of a label without their brackets, and with a colon."""
    first, last = words[0], words[-1]
    bare = [replace(first, text=first.text.lstrip("(")), *words[1:]]
    bare[-1] = replace(last, text=f"{bare[-1].text.rstrip(' ).')}:")
    return tuple(bare)
