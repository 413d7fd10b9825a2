"""What only a provisional licence bears, its name, its model and the guides, unless it is said of an earlier one.

A licence may say which provisional one it replaces: "vervangt het voorlopig rijbewijs M36 nr. 4410977204".
"""

import re
from collections.abc import Iterator, Sequence

from pipeline.extractors.flattened import blanked, flat, words_between
from pipeline.model import Page, Word

_NAME = (
    r"(?:voorlopige? rijbewijs|permis (?:de conduire )?provisoire|vorlaufige[rn]? fuhrerschein"
    r"|provisional (?:driving )?licen[cs]e|learner(?:'s)? permit)"
)
_MODEL = r"(?<!\w)m ?(?:36|18|12)(?!\w)|(?<!\w)mod(?:el|ele|ell) (?:36|18|12)(?!\w)"
_MARK = re.compile(
    rf"{_NAME}|{_MODEL}|(?<!\w)(?:voorlopige?|provisoires?|vorlaufige?r?|begeleiders?|accompagnateurs?|begleiter)(?!\w)"
    r"|(?:enkel|alleen|uitsluitend) geldig in belgie|(?:uniquement valable|valable uniquement) en belgique"
    r"|nur (?:gultig in belgien|in belgien gultig)"
)
_ANOTHER = re.compile(
    rf"(?:(?:vervangt|vervanging van|vorige?|voorgaande?|remplace|remplacement d[eu']|precedent|ersetzt|anstelle"
    r"|replaces|replacement of|previous) ?(?:het|een|uw|zijn|haar|le|un|votre|son|den|des|einen|ihren|the|a|your)? ?"
    rf"){_NAME}(?:\W{{1,2}}(?:{_MODEL})\)?)?"
    rf"|{_NAME}(?! op)[^.;:]{{0,40}}?\b(?:ingeleverd|ingenomen|rendu|restitue|abgegeben|surrendered|handed in)(?![a-z])"
)
"""A provisional licence that this one replaces, or that was handed in for it."""


def provisional_marks(page: Page) -> Iterator[Sequence[Word]]:
    """The words on the page that call it provisional itself, per line."""
    for line in page.lines:
        for match in _MARK.finditer(blanked(_ANOTHER, flat(line.text))):
            yield words_between(line, match.start(), match.end())
