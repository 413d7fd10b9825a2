"""Whose child the holder is, told besides his name: "Jan Peeters, zoon van Piet Peeters en van Lea Maes, ...".

That limits nothing that is said of him; who is told by kinship alone ("dat de zoon van Jan Peeters") is somebody else
(`hearsay.of_relative`). Texts are flattened (`flattened.flat`), and as printed with the same length.
"""

import re

from pipeline.extractors.flattened import blanked_between

_WORD = r"(?:[A-ZÀ-Ý][\w'’.\-]{0,30}|van|de|den|der|ten|ter|le|la|du|von|d['’][A-ZÀ-Ý][\w'’\-]+)"
_OF = r"(?:(?:van|de|du|von|der|of) |d['’])"
_LATE = (
    r"(?:(?:wijlen|feue?|verstorbene[nmrs]?) )?"
    r"(?:(?:de )?heer |mevrouw |[Mm]onsieur |[Mm]adame |M\. |Mme |Herrn? |Frau )?"
)
_PARENT = rf"{_LATE}{_WORD}(?: {_WORD}){{0,5}}?"
_CHILD = r"(?:[Zz]oon|[Dd]ochter|[Kk]ind|[Ff]ils|[Ff]ille|[Ss]ohn|[Tt]ochter|[Ss]on|[Dd]aughter)"
_PARENTS = re.compile(
    rf"(?:(?<=[,;(])\s?|^\W*){_CHILD} {_OF}{_PARENT}(?:,? (?:en|et|und|and|&) {_OF}?{_PARENT})?(?=\s*(?:[,;.)]|$))"
)
"""Behind a comma, or as all of a line."""


def without_parents(text: str, printed: str) -> str:
    """A text, flattened, with gaps in the place of whose child somebody is; `printed` is the same in its capitals."""
    if len(text) != len(printed):
        return text
    for m in _PARENTS.finditer(printed):
        text = blanked_between(*m.span(), text)
    return text


def names_parents(printed: str) -> bool:
    """Whether all of a line, as printed, is whose child somebody is."""
    m = _PARENTS.match(printed.strip(" .,"))
    return m is not None and m.end() == len(printed.strip(" .,"))
