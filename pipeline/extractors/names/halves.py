"""A name over two lines: the surname in capitals on the one, the given names under it."""

from pipeline.extractors.degree_words import EDGES
from pipeline.extractors.degrees import known_words
from pipeline.extractors.names.run import NO_PARTS
from pipeline.extractors.names.words import PARTICLES
from pipeline.model import Page, Word
from pipeline.text import fold, word_set

PERSON_LABELS = word_set(
    "identiteit identite identitat identity burger citoyen citoyenne burgerin betrokkene persoon personne person"
    " houder titulaire inhaber holder naam nom name voor betreft betreffende concerne objet betreff betrifft dossier"
    " eigenaar proprietaire eigentumer owner tnv t.n.v interesse interessee aanvrager demandeur antragsteller"
)
"""With which a line about a person begins."""
_MOST_HALF = 4
"""Words of a surname on a line of its own."""
_HALF_REACH = 1.6
"""Heights of a line within which the rest of a name stands."""


def first_half(page: Page, line: int) -> tuple[Word, ...]:
    """What stands right over a name from the same edge and may be its first half, as the surname is; else nothing."""
    own, above = page.lines[line], page.lines[line - 1] if line else None
    if above is None or not 0 < len(above.words) <= _MOST_HALF:
        return ()
    height = max(own.box.height, above.box.height)
    near = 0 < own.box.middle - above.box.middle <= _HALF_REACH * height and abs(own.box.x0 - above.box.x0) <= height
    folded = {fold(word.text).strip(EDGES) for word in above.words}
    capitals = all(word.text.isupper() or fold(word.text) in PARTICLES for word in above.words)
    plain = all(map(str.isalpha, "".join(folded))) and folded.isdisjoint(NO_PARTS | PERSON_LABELS | known_words())
    return above.words if near and plain and capitals and not own.words[0].text.isupper() else ()
