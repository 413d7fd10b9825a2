"""What the holder says of himself on an extract, which is not what the register says.

All text is flattened (`flattened.flat`); the words stand in `vocabulary/criminal_record/`.
"""

import re
from collections.abc import Collection
from functools import lru_cache
from itertools import takewhile

from pipeline.extractors.criminal_record.words.known import TOKEN
from pipeline.extractors.criminal_record.words.wordlists import either, listed

_OF = "(?:van |de |du |des |der |of )"
_HAVING = "(?:hebt |heeft |avez |a |haben |hat |have |has )?"
_ARTICLE = "(?:de |het |l'|la |le |the )?"
_INITIAL = 3
"""Letters of an initial or of a small word of a name at most."""
_SIGNS = re.compile(
    r"(?<![a-z])(?:ondergetekende|soussignee?|unterzeichneter?|undersigned),?"
    r"(?: (?:de heer|mevrouw|monsieur|madame|herr|frau))?(?P<name>(?: [a-z.'\-]+){1,4})"
)
"""Who signs, and his name."""
_LAW_SAYS = re.compile(
    r"(?<![a-z])(?:artikel|art\.?|article|section|wet|loi|gesetz|law|omzendbrief|circulaire|besluit|arrete)"
    r"(?: [0-9][0-9\-/]*)?(?:,? (?:sv|cic|wetboek van strafvordering|van het wetboek van strafvordering)\.?)?,? "
    r"(?:stelt|zegt|bepaalt|schrijft voor|states|says|provides|dit|dispose|prevoit|stipule|besagt|bestimmt|sagt),? "
    r"(?:dat|that|que|qu'|dass)(?![a-z])"
)
"""What the law tells of every extract."""


@lru_cache(maxsize=4096)
def is_hearsay(text: str) -> bool:
    """Whether a text repeats what the holder says, "volgens de verklaring van de aanvrager", or what the law says."""
    told = (_according_to(), _heard_from())
    return any(one.search(text) for one in told) or _LAW_SAYS.search(text) is not None


def rests_on_holder(text: str) -> bool:
    """Whether a sentence says that what the paper tells is what the holder tells, or that he made the paper."""
    told = is_hearsay(text) or holder_speaks(text)
    rests = told and listed("steunt_op_wat").search(text) is not None
    if rests and not listed("zoeken", "doorzocht", "wie_of_waarvoor").search(text):
        return True
    return _made_by_holder().search(text) is not None


def undersigned(text: str, names: Collection[str]) -> bool:
    """Whether the one who signs is the holder, of whose name `names` are the words: "ondergetekende, P. De Boeck"."""
    for m in _SIGNS.finditer(text):
        own = takewhile(lambda word: word in names or len(word) <= _INITIAL, TOKEN.findall(m["name"]))
        if any(len(word) > _INITIAL for word in own):
            return True
    return False


def of_relative(text: str) -> bool:
    """Whether a text speaks of the register of somebody whom it tells by kinship, or declares something of him.

    "Uittreksel uitgereikt over haar echtgenoot", "op naam van de zoon van Jan Peeters"; who is told with her own name
    may be a wife besides: "dat Maria Peeters, echtgenote van Tom Maes".
    """
    return _of_relative().search(text) is not None


def holder_speaks(text: str) -> bool:
    """Whether in a text the holder himself says something: "betrokkene verklaart", "door de aanvrager verklaard"."""
    return _holder_says().search(text) is not None


@lru_cache(maxsize=1)
def _of_relative() -> re.Pattern[str]:
    paper, about, kin = (either(name, gap=" ") for name in ("stuk_van_iemand", "stuk_is_over", "verwant"))
    whose = (
        r"(?:(?:de|het|een|zijn|haar|mijn|uw|hun|son|sa|mon|ma|votre|le|la|un|une|sein[a-z]*|ihr[a-z]*|mein[a-z]*|der|dem"
        r"|des|den|die|his|her|the) |l')"
    )
    of_paper = rf"{paper}(?![a-z])[^.;:]{{0,40}}?(?<![a-z]){about}\s?:?\s(?:{whose})?{kin}"
    declared = rf"{either('dat_zin')}\s?(?:(?:genoemde|voornoemde|genannte[rn]?)\s)?{whose}{kin}"
    in_name = rf"{either('in_wiens_naam', gap=' ')}\s?{whose}?{kin}(?=\s?(?:van|d'|de|du|von|der|des|of)(?![a-z]))"
    who = rf"{_OF}{_ARTICLE}(?:den |dem )?{either('verwant_van_wie')}"
    of_applicant = rf"(?:^\W*|\(){whose}?{kin} ?{who}\W*(?:$|\))"
    return re.compile(rf"(?<![a-z])(?:{of_paper}|{declared}|{in_name})(?![a-z])|{of_applicant}")


@lru_cache(maxsize=1)
def _according_to() -> re.Pattern[str]:
    holder, word = either("houder_over_zichzelf"), either("eigen_verklaring")
    return re.compile(
        rf"(?<![a-z]){either('volgens')} (?:de |het |l'|la |le |der |dem |des |the )?"
        rf"(?:(?:eigen )?{word} {_OF}?{_ARTICLE})?{holder}"
        rf"|(?<![a-z]){word} {_OF}{_ARTICLE}{holder}s?(?![a-z])|(?<![a-z]){either('op_eigen_woord')}(?![a-z])"
    )


@lru_cache(maxsize=1)
def _heard_from() -> re.Pattern[str]:
    """That who speaks has it from the holder, a relative or a lawyer: "kreeg van zijn advocaat bevestigd dat"."""
    lawyer = "advocaat|raadsman|raadsvrouw|avocate?|conseil|anwalt|anwaltin|rechtsanwalt|rechtsanwaltin|lawyer"
    who = (
        r"(?:van|de|du|von|from) (?:(?:de|het|zijn|haar|la|le|son|sa|dem|der|seine[mr]?|ihre[mr]?|the|his|her) |l')?"
        rf"(?:{either('houder_over_zichzelf', 'verwant')}|{lawyer})(?![a-z])"
    )
    return re.compile(
        rf"(?<![a-z])(?:kreeg|kregen|ontving|ontvingen|verneemt|vernam|vernamen|appris|recu|erfuhr|erhielt) {who}"
        rf"|(?<![a-z]){who}(?: te| hebben){{0,2}} (?:vernomen|gehoord|ontvangen|erfahren|erhalten)"
        rf"|(?<![a-z]){who} een (?:schrijven|brief|mail|bericht) waarin(?![a-z])"
        rf"|(?<![a-z]){either('bron')},? (?:die|welke|que|qu'|welche|that) ?(?:(?:ons|uns) )?(?:(?:zijn|haar|son|sa) )?"
        rf"(?:{_ARTICLE}|die |der )"
        rf"{either('houder_over_zichzelf', 'verwant')}(?: [a-z]+){{0,5}}? {either('bron_gegeven')}(?![a-z])"
    )


@lru_cache(maxsize=1)
def _holder_says() -> re.Pattern[str]:
    return re.compile(
        rf"(?<![a-z])(?<!je )(?<!nous )(?<!wij )(?<!we )(?<!ik ){either('houder_over_zichzelf', 'houder_als_hij')}"
        rf"(?: zelf| lui-meme| elle-meme| selbst)?,? {_HAVING}{either('houder_zegt')}(?![a-z])"
        rf"|(?<![a-z])(?:door|par|durch|by) {_ARTICLE}{either('houder_over_zichzelf')}(?: zelf)?"
        rf"(?: [a-z]+){{0,5}}? {either('door_houder_gezegd')}(?![a-z])"
    )


@lru_cache(maxsize=1)
def _made_by_holder() -> re.Pattern[str]:
    holder = rf"{either('houder_over_zichzelf', 'houder_zelf')}s?"
    by = rf"(?:door|par|durch|vom|von|by) {_ARTICLE}(?:der |dem |den )?{holder}"
    own = r"(?: zelf| lui-meme| elle-meme| selbst| himself| herself)?"
    made = either("zelf_gemaakt")
    return re.compile(rf"(?<![a-z])(?:{by}{own}(?: [a-z]+){{0,2}} {made}|{made} {by})(?![a-z])")
