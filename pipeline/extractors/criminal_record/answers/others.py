"""Sentences that say of somebody who is not the holder that nothing is registered: "voor Jan Peeters zijn geen ...".

A name is what stands with capitals behind such a word, or before its verb, and has no word of an office, a town or a
register; with or without a title. Texts are as printed, and flattened (`flattened.flat`) with the same length; the
words stand in `vocabulary/criminal_record/`.
"""

import re
from collections.abc import Collection, Iterator
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from pipeline.extractors.criminal_record.sentences.impersonal import sentence_around
from pipeline.extractors.criminal_record.sentences.nothing_said import REGISTER, cores
from pipeline.extractors.criminal_record.words.known import TOKEN, is_known
from pipeline.extractors.criminal_record.words.wordlists import listed, record_words, stems
from pipeline.extractors.flattened import flat
from pipeline.vocabulary.municipalities import municipalities

_TITLE = (
    r"(?P<title>(?:[Dd]e )?[Hh]eer |[Mm]evrouw |[Mm]evr\.? |[Dd]hr\.? |[Mm]onsieur |[Mm]adame |M\. |Mme |Herrn? |Frau "
    r"|Mrs?\.? |Ms\.? )?"
)
_NAME = r"(?P<name>(?:[A-Z]\. ?){0,3}[A-ZÀ-Ý][\w'’\-]+(?: (?:[A-ZÀ-Ý][\w'’.\-]*|van|de|den|der|ten|ter|le|la|du|von))*)"
_OF_WHOM = re.compile(
    r"(?<!\w)(?:[Vv]oor|[Oo]ver|[Ii]n hoofde van|[Tt]en aanzien van|[Ll]astens|[Tt]en laste van|[Mm]et betrekking tot"
    r"|^[Vv]an|[Pp]our|[Dd]ans le chef d[’'e]|[Cc]oncernant|[ÀAà] (?:la )?charge d[’'e]|[Ff]ür|[Zz]u|[Bb]ei|[Ff]or"
    r"|(?:[Ss]trafregister|[Ss]trafblad|[Cc]asier judiciaire|[Ss]trafregisters?|[Cc]riminal record)"
    rf" (?:van|de|d[’']|von|of)) ?{_TITLE}{_NAME}"
)
"""In whose respect nothing is registered: "für Hans Müller", "het strafregister van Jan Peeters is blanco"."""
_WHO = re.compile(
    rf"(?:^|(?<=[.;!] )){_TITLE}{_NAME}(?= (?:heeft|is|komt|staat|werd|n['’](?:a|est)|ne|est|ist|hat|steht|wurde|kommt"
    r"|erscheint|has|does|was)(?!\w))"
)
"""Who is not known, or has no convictions, as the first words of a sentence."""
_PAPER_OF = re.compile(
    r"(?<!\w)(?:[Uu]ittreksel|[Ee]xtrait|[Aa]uszug|[Ee]xtract)"
    r"(?: uit het (?:[Cc]entraal )?[Ss]trafregister| d[eu] [Cc]asier [Jj]udiciaire| aus dem Strafregister)?"
    r" (?:van|betreft|betreffende|over|op naam van|concerne|concernant|au nom d[’'e]|von|über|betrifft|of|concerns) ?"
    rf"{_TITLE}{_NAME}(?!\w)(?! ?[,&])"
)
"""Of whom the paper is: "Uittreksel van mevrouw Sofie Maes"."""
_OFFICE = re.compile(r"[ ,]+(?:[a-z\-]+ ){0,2}")
_SMALL = frozenset({"van", "de", "den", "der", "ten", "ter", "le", "la", "du", "von", "d", "l", "het", "the"})
_FEWEST = 2
"""Words of a name without a title, which is one of a person and no other noun."""
_LONG = 5
"""Letters of a word that may have been misread."""


def named_blank(printed: str, text: str) -> Iterator[list[str]]:
    """The words of each name of which a paragraph, printed and flattened, says that nothing is held, or that it is."""
    for shape in (_OF_WHOM, _WHO, _PAPER_OF):
        for m in shape.finditer(printed):
            named = TOKEN.findall(flat(m["name"]))
            if not _is_person(named, titled=m["title"] is not None) or _signs(text, m.end()):
                continue
            if shape is _PAPER_OF or _denied(text, m):
                yield named


def alike(own: Collection[str], named: Collection[str]) -> bool:
    """Whether two names are of one person: each word of one is in the other, or two words that are no particles are.

    A letter of a long word may be another, as where OCR misread it; what stands behind a name may be no part of it.
    """
    own, named = ({word for word in words if len(word) > 1} for words in (own, named))
    shared = [word for word in named if any(_near(word, other) for other in own)]
    whole = len(shared) == len(named) or all(any(_near(word, other) for other in named) for word in own)
    return whole or len([word for word in shared if word not in _SMALL]) >= _FEWEST


def _near(one: str, other: str) -> bool:
    return one == other or (min(len(one), len(other)) >= _LONG and Levenshtein.distance(one, other) <= 1)


def _is_person(named: list[str], *, titled: bool) -> bool:
    own = [word for word in named if word not in _SMALL]
    if not own or (len(own) < _FEWEST and not titled) or stems("geen_persoon_stam").match(f"{' '.join(named)} "):
        return False
    return not any(is_known(word) or word in _no_names() for word in own)


def _signs(text: str, end: int) -> bool:
    """Whether behind a name stands the office in which he signs: ", gemachtigd ambtenaar"."""
    m = _OFFICE.match(text, end)
    return m is not None and listed("tekent").match(text, m.end()) is not None


def _denied(text: str, about: re.Match[str]) -> bool:
    """Whether the sentence in which somebody is named says that nothing is registered."""
    start, end = sentence_around(text, *about.span())
    if any(cores()[name].search(text, start, end) for name in ("sentence", "person", "empty", "split")):
        return True
    return REGISTER.search(text, start, end) is not None and cores()["nothing"].search(text, start, end) is not None


@lru_cache(maxsize=1)
def _no_names() -> Collection[str]:
    """Words of offices and towns, which stand with capitals and name nobody."""
    words = record_words()
    return municipalities().union(words["spreekt_ambtshalve"], words["wie"], words["tekent"])
