"""What an extract gives as an example is no entry: "Voorbeeld: Politierechtbank Gent, 01/02/2003, geldboete"."""

import re
from dataclasses import replace

from pipeline.extractors.criminal_record.words.penalties import COURT, PENALTY
from pipeline.extractors.flattened import compose, flat, words_between
from pipeline.model import Line, Page

_EXAMPLE = re.compile(
    r"(?<![a-z])(?:voorbeeld(?:en)?|exemples?|beispiele?|examples?)\s?:"
    r"|(?<![a-z])(?P<amid>bijvoorbeeld|bijv\.|bv\.|par exemple|p\. ?ex\.|zum beispiel|z\. ?b\.|for example|e\.g\.)"
)
"""Behind which an example follows."""
_LONGEST = 400
"""Words of a line that is looked at."""


def without_examples(page: Page) -> Page:
    """The page without what stands behind "Voorbeeld:" where that names a court and a penalty; else the page itself.

    It goes on in the lines below as long as they begin small.
    """
    lines: list[Line] = []
    goes_on = ended = False
    for line in page.lines:
        text = flat(line.text) if len(line.words) <= _LONGEST else ""
        m = _EXAMPLE.search(text)
        if m and m["amid"] and compose(line.text)[m.start()].isupper():
            m = None  # "BV."
        if goes_on and line.words and line.words[0].text[:1].islower():
            lines.append(Line(()))
        elif ended and COURT.search(text) and PENALTY.search(text):
            lines[-1] = Line(())
            lines.append(Line(()))
            goes_on = not text.rstrip().endswith(".")
        elif m and COURT.search(text, m.end()) and PENALTY.search(text, m.end()):
            lines.append(Line(words_between(line, 0, m.start())))
            goes_on = not text.rstrip().endswith(".")
        else:
            lines.append(line)
            goes_on = False
        ended = m is not None and m.end() == len(text.rstrip())
    return replace(page, lines=tuple(lines))
