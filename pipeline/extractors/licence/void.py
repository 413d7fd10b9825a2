"""What a licence says against itself: a line or stamp that calls it void, withdrawn or suspended, or an imitation.

Small print says when any licence ceases to hold. A stamp stands by itself and begins with a capital. A line counts when
it speaks of this licence: of its state, of all its categories, or with a day; and one that says what befalls a single
licence, as that it was stolen, when no rule says it.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from pipeline.extractors.fields import NOT_FOUND, field_of
from pipeline.extractors.flattened import any_phrase
from pipeline.extractors.licence.not_held import taking_away, withdrawn
from pipeline.extractors.stamped_categories import lines_without_rule
from pipeline.extractors.stamps import letters_of, says_worthless, stamp_in_pieces
from pipeline.model import Field, Line, Page
from pipeline.text import fold
from pipeline.vocabulary.stamps import stamps

_ORNAMENT = " .!*-"
_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_EVERY = re.compile(r"\b(?:alle|toutes(?: les)?|all) (?:voertuig|rijbewijs|fahrzeug)?(?:categorie|klasse|class)")
"""What names all categories at once."""
_DAY = re.compile(r"(?<!\d)\d{1,2}(?:er)?[./ -]{1,2}(?:\d{1,2}|[a-z]{3,9})[./ -]{1,2}(?:\d{4}|\d{2})(?!\d)")
_OF_THIS = re.compile(
    r"\b(?:dit|ce|dieser|this) (?:rijbewijs|permis(?: de conduire)?|fuhrerschein|(?:driving )?licen[cs]e)"
    r" (?:is|werd|a ete|est|wurde|ist|was|has been)\b"
    r"|^\W*(?:status|statut|etat|toestand|zustand|state)\b(?! van| de| der| of)"
)
"""What speaks of this licence, or of its state."""
_THE_PAPER = re.compile(
    r"^\W*(?:(?:dit|het|volledig|gehele?|hele?|ce|tout|le|dieses|das|this|the|whole|entire) )*"
    r"(?:document|stuk|titel|rijbewijs|permis(?: de conduire)?|titre|fuhrerschein|dokument|(?:driving )?licen[cs]e)"
    r"(?: is| werd| est| a ete| ist| wurde| was)?:? "
)
"""The licence at the head of a line, behind which it is told at once: "volledig document ongeldig"."""
_RULE = (
    r"indien|wanneer|als|mag|moet|kan|wordt|worden|si|doit|peut|sera|wenn|muss|kann|wird|if|must|may|shall"
    r"|vervangt|replaces"
)
"""What makes of any line a rule, or speaks of the licence that this one came for."""
_RULE_OR_OTHER = re.compile(
    rf"\b(?:{_RULE}|zonder|zodra|bij(?! (?:vonnis|beslissing|besluit|arrest"
    r"|(?:omwisseling|omruiling|inruiling|inwisseling|uitreiking|afgifte|inlevering)\b))"
    r"|sans|lorsque|comme|en cas|ohne|falls|without|when|vervanging|remplacement|ersatz|ersetzt (?:das|den|die|eine)"
    r"|replacement|vorige?|oude?|precedent|ancien|previous)\b"
)
"""What makes of it a rule, or speaks of another licence."""
_NONE = re.compile(
    r"\b(?:geen|neen|nee|nihil|niets|neant|aucune?|pas|non|kein[a-z]*|nein|none|no|not|nicht|niet|n\.?v\.?t)\b"
)
"""What denies a ban: "Rijverbod: geen"."""
_ISSUED_FOR = re.compile(
    rf"\b(?:{_RULE}|afgegeven|uitgereikt|verkregen|afgifte|delivree?|obtenue?|delivrance|ausgestellt|erteilt|issued"
    r"|obtained|remplace|ersetzt|(?:overgedragen|overgezet|overgeschreven) (?:van|uit|vanaf|door)"
    r"|transfer(?:e|ee|es|ees|red) (?:du|de|des|depuis|from)|converti du"
    r"|(?:von|vom|aus)(?: [^\W\d_]+){0,4} (?:ubertragen|umgeschrieben)|(?:ubertragen|umgeschrieben) (?:von|vom|aus)"
    r"|het (?:omgewisselde?|ingeruilde?)|permis echange)\b"
)
"""What makes of an exchange a rule, or that by which this licence came."""
_DUPLICATE = re.compile(r"(?<![a-z])(?:duplicaa?t|duplicata|duplikat|duplicate)(?![a-z])")
"""What a licence that replaces a lost one is, whatever else is stamped beside it: "DUPLICAAT ONGELDIG"."""


def told_void(pages: Sequence[Page], file: str) -> Field:
    """True where a line of a page is nothing but such a stamp, or says so of this licence or card; else NOT_FOUND."""
    for page in pages:
        for line, said in lines_without_rule(page):
            text = fold(said)
            told = says_worthless(said) or _is_stamp(line) or _says_so(text) or _says_against(text) or _exchanged(text)
            if told or _is_sample(text) or any_phrase(stamps().nagebootst).search(text):
                return field_of(True, line.words, page, file)
        if pieces := stamp_in_pieces(page, _withdrawing()):
            return field_of(True, pieces, page, file)
    return NOT_FOUND


def _is_sample(text: str) -> bool:
    """Whether a line says nothing but that the paper is an example: "Muster", "V O O R B E E L D", "Muster - ungültig".

    "Model" is none: the paper models are called so.
    """
    words = _WORD.findall(text)
    samples = {one for one in stamps().model if not one.startswith("model")}
    return "".join(words) in samples or (
        any(word in samples for word in words)
        and all(word in samples or word in stamps().bij_proefstuk or word in stamps().ongeldig for word in words)
    )


def _exchanged(text: str) -> bool:
    """Whether a line says that the licence was given for another, and not that it was issued for one."""
    return any_phrase(stamps().ingeruild).search(text) is not None and not _ISSUED_FOR.search(text)


def _says_against(text: str) -> bool:
    """Whether a line says that the licence was handed in or stolen, or that its holder may not drive everywhere."""
    if any_phrase(stamps().met_begeleider).search(text):  # whatever rule says it
        return True
    against = any_phrase(stamps().tegen_rijbewijs)
    if against.search(text) is not None and not _RULE_OR_OTHER.search(against.sub(" ", text)):
        return True
    ban = any_phrase(stamps().rijverbod)
    if ban.search(text) is None:
        return False
    beside = ban.sub(" ", text)
    return not (_RULE_OR_OTHER.search(beside) or _NONE.search(beside))


def _is_stamp(line: Line) -> bool:
    begins = line.text.lstrip(_ORNAMENT)[:1]
    said = _DUPLICATE.sub(" ", fold(line.text)).strip(_ORNAMENT)
    return begins.isupper() and withdrawn().fullmatch(said) is not None


@lru_cache(maxsize=1)
def _withdrawing() -> frozenset[str]:
    return letters_of((*stamps().ongeldig, *stamps().ontnomen, *stamps().zonder_waarde))


def _says_so(text: str) -> bool:
    if _EVERY.search(text):
        return taking_away().search(text) is not None
    worthless = any_phrase(stamps().zonder_waarde)
    if _RULE_OR_OTHER.search(worthless.sub(" ", text)):
        return False
    if (paper := _THE_PAPER.match(text)) and withdrawn().match(text, paper.end()):
        return True
    told = _OF_THIS.search(text) or _DAY.search(text)
    return told is not None and bool(withdrawn().search(text) or worthless.search(text))
