"""Forms of which each value stands over its caption: "Kruisem, 28 januari 2024 / Plaats en datum van afgifte"."""

import re

from pipeline.extractors.flattened import flat
from pipeline.extractors.neighbours import Neighbours
from pipeline.model import Page, Word

_CAPTION = re.compile(
    r"(?:familie|achter|voor)?na(?:am|men)|voornamen|naam en voorna(?:am|men)|geboorte(?:plaats|datum)"
    r"|geboren (?:te|op|in)"
    r"|adres|woonplaats|rijksregisternummer|nationaliteit|doel(?:einde)?|finaliteit|bestemming|bestemd voor|reden"
    r"|veroordelingen|vermeldingen|(?:plaats en )?datum(?: van)? (?:afgifte|aflevering|uitreiking)|plaats en datum"
    r"|nom|prenoms?|nom et prenoms?|nee? (?:le|a)|(?:date|lieu) de naissance|adresse|domicile|numero national"
    r"|nationalite|finalite|motif|destination|condamnations|mentions|(?:lieu et )?date de delivrance|lieu et date"
    r"|name|vornamen?|familienname|geburts(?:ort|datum)|geboren (?:am|in)|wohnort|anschrift|zweck|verurteilungen"
    r"|eintragungen|ausstellungsdatum|ort und datum"
)
_FEWEST = 4
"""Captions of a form that tell how it is read."""
_NEAR = 1.0
"""Heights between a caption and its value."""


def stands_over_captions(page: Page, around: Neighbours) -> bool:
    """Whether on a page the values stand over their captions: over the first row of them, and not under the last.

    A form of which some captions have a colon, or a value beside them, is read otherwise.
    """
    found = [index for index, line in enumerate(page.lines) if _CAPTION.fullmatch(flat(line.text).strip())]
    if len(found) < _FEWEST:
        return False
    tops = sorted({round(page.lines[index].box.y0, 3) for index in found})
    first = [index for index in found if page.lines[index].box.y0 - tops[0] < page.lines[index].box.height / 2]
    last = [index for index in found if tops[-1] - page.lines[index].box.y0 < page.lines[index].box.height / 2]
    captions = set(found)
    over = [around.above(index, reach=_NEAR) for index in first]
    under = [around.below(index, reach=_NEAR) for index in last]
    if any(place is None or place in captions for place in over) or any(place is not None for place in under):
        return False
    return all(around.above(index, reach=_NEAR) not in captions | {None} for index in found)


_FAMILY = re.compile(r"(?:familie|achter)?naam|nom|(?:familien)?name|naam en voorna(?:am|men)|nom et prenoms?")
_GIVEN = re.compile(r"voorna(?:am|men)|prenoms?|vornamen?")


def names_over_captions(page: Page, around: Neighbours) -> tuple[Word, ...]:
    """The words of family name and given names in such a form; none where it is no such form or has no name."""
    if not stands_over_captions(page, around):
        return ()
    texts = [flat(line.text).strip() for line in page.lines]
    found: list[Word] = []
    for caption in (_FAMILY, _GIVEN):
        index = next((index for index, text in enumerate(texts) if caption.fullmatch(text)), None)
        over = around.above(index, reach=_NEAR) if index is not None else None
        if over is not None:
            found.extend(page.lines[over].words)
    return tuple(found)
