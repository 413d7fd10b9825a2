"""The name in a sentence before "geboren te"; never that of who signs or of a relative."""

from collections.abc import Sequence

from pipeline.extractors.names.at_end import name_at_end
from pipeline.extractors.names.birth_said import announces, birth_sign
from pipeline.extractors.names.clauses import without_clauses
from pipeline.extractors.names.mention import NameMention
from pipeline.extractors.names.run import MOST_WORDS, as_name, bare, begins_large, is_name, like_a_name, mention_of
from pipeline.extractors.names.saluted import SALUTATIONS
from pipeline.extractors.names.table_cells import in_table
from pipeline.extractors.names.words import ASKED_OF_BIRTH, PARTICLES, RELATIVES, TITLES
from pipeline.model import Page, Word
from pipeline.text import line_of, word_set

_MY = frozenset({"de", "het", "la", "le", "l", "die", "der", "the"})
_AND = frozenset({"en", "et", "und", "and", "met", "avec", "mit", "with", "m"})
_SIGNING = word_set("ondergetekende soussigne soussignee unterzeichnete unterzeichneter undersigned wij nous wir we")
"""Before the name of who declares something of another: "Wij, Karel Smets, geboren te Gent, verklaren dat"."""
_DECLARE = ("verkla", "bevestig", "getuig", "certif", "attest", "declar", "bescheinig")
"""How a verb begins behind which "wij" leads to whom it is about: "Hierbij verklaren wij An Maes, geboren te"."""
_SALUTES = SALUTATIONS | word_set("lieve waarde hooggeachte chers sehr aan")
"""With which a letter is opened or addressed to somebody."""
_REACH = 18
"""How many words before one for birth are looked at."""
_MOST_LINE = 6
"""Words of a line that is nothing but a surname, a comma and given names."""


def find_name_before_birth(page: Page) -> NameMention | None:
    """The name before the first "geboren te", "né(e) à", "born on" of a sentence, on that line or the line above."""
    lines = [(index, line) for index, line in enumerate(page.lines) if any(map(str.isalnum, line.text))]
    words = [(index, word) for index, line in lines for word in line.words]
    for at, (own, word) in enumerate(words[:-1]):
        announced = announces(word.text, [one.text for _, one in words[at + 1 : at + 6]])
        said = announced or birth_sign(word.text)
        if not said or _labels_birth([one.text for _, one in words[max(0, at - 2) : at]]):
            continue
        over = next((n for n, _ in reversed(words[:at]) if n != own), None)
        before = [
            (n, one)
            for n, one in words[max(0, at - _REACH) : at]
            if announced or n == own or (n == over and _pauses(page, n))
        ]
        found = _person_before([one for _, one in before], page)
        if found is None:
            return None
        for name in (found if _led_over_lines(found, page) else [], _on_last_line(found, page)):
            line = next((n for n, one in before if name and one is name[0]), own)
            mention = mention_of(name, line, labelled=False)
            if mention is not None and is_name(mention.text) and not in_table(page, name[0]):
                return mention
    return None


def _labels_birth(before: Sequence[str]) -> bool:
    """Whether the words before one for birth make a label of it: "Plaats van geboorte"."""
    return len(before) == 2 and bare(before[0]) in ASKED_OF_BIRTH and bare(before[1]) in PARTICLES


def _pauses(page: Page, line: int) -> bool:
    """Whether a line ends with a comma, so that what is below goes on with it."""
    return page.lines[line].words[-1].text.endswith(",")


def _led_over_lines(words: Sequence[Word], page: Page) -> bool:
    """Whether the name that began on the line above is led to there, and that line is no heading: "Diploma HBO"."""
    line = line_of(words[0], page) if words else ()
    rest = [word for word in words if all(word is not one for one in line)]
    if not line or not rest:
        return True
    at = next(at for at, word in enumerate(line) if word is words[0])
    if at == 0:  # where what stands below is a name by itself, the line above is a heading
        return not is_name(as_name(rest)) or sum(bare(word.text) not in PARTICLES for word in rest) < 2
    before = line[at - 1].text
    return not begins_large(before) or before.endswith((",", ":", ".")) or bare(before) in TITLES


def _on_last_line(words: Sequence[Word], page: Page) -> list[Word]:
    """Those of the words that stand on the line of the last: a heading over a name is no part of it."""
    line = line_of(words[-1], page) if words else ()
    return [word for word in words if any(word is one for one in line)]


def _person_before(words: Sequence[Word], page: Page) -> list[Word] | None:
    """The name with which `words` end, before what they say of the person: civil state, nationality, relatives.

    None where they are relatives of somebody who cannot be told; whoever is born after that may be one of them too.
    """
    rest = without_clauses(words)
    found = list(name_at_end(rest[-MOST_WORDS:]))
    before = rest[: len(rest) - len(found)]
    declaring = [bare(word.text) for word in before[-2:]]
    signing = not _SIGNING.isdisjoint(declaring) and not declaring[0].startswith(_DECLARE)
    if not found or signing:
        return []
    related = _relation(before)
    if related is None:
        return _with_surname(found, page)
    ahead = before[:related]
    apart = bool(ahead) and (
        ahead[-1].text.endswith(",") or any(line.words and line.words[-1] is ahead[-1] for line in page.lines)
    )
    return (list(name_at_end(ahead[-MOST_WORDS:])) if apart else []) or None


def _relation(words: Sequence[Word]) -> int | None:
    """Where ", zoon van Karel Maes en" begins, when `words` end so: before a relative and no more than names."""
    for at in range(len(words) - 1, -1, -1):
        text = bare(words[at].text)
        if text in RELATIVES:
            spoken = at and not words[at - 1].text.endswith(",") and bare(words[at - 1].text) in _MY
            return at - 1 if spoken else at
        if text not in PARTICLES | TITLES | _AND and not begins_large(words[at].text):
            return None
    return None


def _with_surname(found: list[Word], page: Page) -> list[Word]:
    """The name with the surname before its comma, that begins a line, or behind a form of address: "Claes, Dries".

    Both are all of that line, or the line goes on behind another comma: "Claes, Dries Emiel, geboren te".
    """
    line = line_of(found[0], page) if found else ()
    if not line:
        return found
    start = next(at for at, word in enumerate(line) if word is found[0])
    ahead, rest = _behind_title(line[:start]), line[start + len(found) :]
    if len(line) > _MOST_LINE if not rest else not found[-1].text.endswith(","):
        return found
    surname = ahead and ahead[-1].text.endswith(",") and begins_large(ahead[0].text)
    if not surname or not all(like_a_name(word.text) and bare(word.text) not in TITLES for word in ahead):
        return found
    return [*ahead, *found] if all(bare(word.text) in PARTICLES for word in ahead[:-1]) else found


def _behind_title(words: Sequence[Word]) -> Sequence[Word]:
    """What stands behind the last form of address, unless that opens a letter: "deelt mee dat mevrouw | Claes,"."""
    at = next((at for at in range(len(words) - 1, -1, -1) if bare(words[at].text) in TITLES | {"heer"}), None)
    if at is None or any(bare(word.text) in _SALUTES for word in words[max(0, at - 2) : at]):
        return words
    return words[at + 1 :]
