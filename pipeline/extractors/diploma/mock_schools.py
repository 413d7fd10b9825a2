"""Names of what teaches and awards no degrees ("Volksuniversiteit", "Universiteit van het Leven").

A person looks at a diploma that bears one.

A university that is not listed may be a real one all the same, of another time or under another name.
"""

import re
from functools import lru_cache

from pipeline.extractors.flattened import any_of, any_phrase, flat
from pipeline.extractors.vocabularies import places
from pipeline.model import Page

_BETWEEN = "van|voor|de|het|der|des|den|du|la|le|les|l|d|of|the|for|fur|zu|zum|zur|t"
"""What stands between the word for a school and what it is named for."""


def names_no_school(page: Page) -> bool:
    """Whether a line names what teaches without awarding degrees: "Volksuniversiteit", "Universiteit van het Leven"."""
    return any(_no_school().search(flat(line.text)) for line in page.lines)


@lru_cache(maxsize=1)
def _no_school() -> re.Pattern[str]:
    listed = any_phrase(places().instelling_zonder_graden).pattern
    school, after = any_of(map(flat, places().instelling_woorden)), any_of(places().geen_naamgever)
    led_to = rf"(?:[ '](?:{_BETWEEN})){{1,3}}[ '](?:[a-z]+\-)?"
    named_for = rf"(?<![a-z])[a-z\-]*(?:{school}){led_to}(?:[a-z]*parochie|{after})(?![a-z\-])"
    in_one_word = rf"(?<![a-z])(?:{after})[a-z]{{0,2}}(?:universiteit|hogeschool|academie|universitat)(?![a-z])"
    return re.compile(f"{listed}|{named_for}|{in_one_word}")
