"""The name behind a form of address; never that of who signs, employs or is related."""

from collections.abc import Sequence

from pipeline.extractors.names.at_end import BEFORE_MONSIEUR
from pipeline.extractors.names.mention import NameMention
from pipeline.extractors.names.run import as_name, bare, is_name, mention_of, run_of
from pipeline.extractors.names.saluted import SALUTATIONS, speaks_of_another
from pipeline.extractors.names.words import BIRTH_WORDS, BY, CALLED, OTHERS, RELATIVES, TITLE_OPENERS, name_words
from pipeline.model import Line, Page, Word

_ADDRESS = frozenset(opener.split()[-1] for opener in TITLE_OPENERS)
_ARTICLES = frozenset({"de", "le", "la", "du", "au", "der", "die", "den", "dem", "des", "een"})
_THAT = frozenset({"dat", "que", "dass", "that", "betreffende", "concernant", "betreffend", "concerning", "aan", "an"})
_NEAR = 4
"""Words before a salutation that say whether somebody else is addressed."""
ASKED = name_words().vraagt_stam
"""How a word begins with which something is asked by a person."""
_OFFICES = name_words().functie_eindigt
"""How the first word of a line under an addressee ends that says what he is there for."""


def find_name_with_title(page: Page) -> NameMention | None:
    """The first name behind a form of address ("de heer", "Mevrouw", "heer/mevrouw"), on its line or the next."""
    for index, line in enumerate(page.lines):
        under = page.lines[index + 1].words[:3] if index + 1 < len(page.lines) else ()
        for at in range(len(line.words)):
            if not _addresses(line, at) or _of_another(line.words[:at], page):
                continue
            own = run_of(line.words[at + 1 :])
            saluted = not SALUTATIONS.isdisjoint(bare(word.text) for word in line.words[:at])
            whole = is_name(as_name(own)) and not _goes_on_to_birth(under)
            broken = not saluted and not whole and len(own) == len(line.words) - at - 1
            mention = mention_of(run_of((*line.words[at + 1 :], *under)) if broken else own, index, labelled=False)
            if mention is not None and is_name(mention.text) and not _in_office(mention, line, under):
                return mention
    return None


def _goes_on_to_birth(words: Sequence[Word]) -> bool:
    """Whether a line begins with the rest of a name and a birth: "Lambrechts, geboren te"."""
    rest = run_of(words)
    behind = words[len(rest)] if len(rest) < len(words) else None
    return bool(rest) and behind is not None and bare(behind.text) in BIRTH_WORDS


def _in_office(mention: NameMention, line: Line, under: Sequence[Word]) -> bool:
    """Whether an office follows the name, on its line or the next: "de heer Karel Smets, burgemeester"."""
    end = next((at + 1 for at, word in enumerate(line.words) if word is mention.words[-1]), len(line.words))
    paused = mention.words[-1].text.endswith(",")
    if end == len(line.words) and under and not any(c.isdigit() for word in under for c in word.text):
        first = bare(under[0].text)
        return first in OTHERS or first.endswith(_OFFICES)
    return paused and not OTHERS.isdisjoint(bare(word.text) for word in line.words[end : end + 2])


def _addresses(line: Line, at: int) -> bool:
    """Whether the word is a form of address: "mevrouw", "de genaamde", the "M." of "grade de M. Rui Carvalho"."""
    text = line.words[at].text
    before = line.words[at - 1].text if at else ""
    if text == "M.":
        return before in BEFORE_MONSIEUR and all(len(word.text) > 2 for word in line.words[at + 1 : at + 3])
    if bare(text) in CALLED:
        return bare(before) in _ARTICLES
    return not _ADDRESS.isdisjoint(bare(part) for part in text.split("/"))


def _of_another(before: Sequence[Word], page: Page) -> bool:
    """Whether who signs, employs or is related is addressed: "afgeleverd door mevrouw", "de burgemeester, de heer"."""
    folded = [bare(word.text) for word in before[-_NEAR:]]
    if not SALUTATIONS.isdisjoint(folded) and speaks_of_another(page):
        return True
    said = max((at + 1 for at, word in enumerate(folded) if word in _THAT), default=0)
    folded = folded[said:]  # "De burgemeester verklaart dat mevrouw"
    if not (OTHERS | RELATIVES).isdisjoint(folded):
        return True
    acts = next((at for at, word in enumerate(folded) if word in BY), None)
    return acts is not None and not any(word.startswith(ASKED) for word in folded[:acts])
