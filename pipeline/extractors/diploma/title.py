"""The title of a degree as printed: from its first word to where the sentence goes on with something else."""

import re
from collections.abc import Sequence

from pipeline.extractors.degree_words import EDGES, TITLE_GOES_ON
from pipeline.extractors.diploma.conferral_clauses import bears
from pipeline.extractors.diploma.conferral_model import Claim, Sheet
from pipeline.extractors.diploma.conferral_signatories import is_function
from pipeline.extractors.fields import field_of
from pipeline.extractors.lexicon import Token
from pipeline.model import Field, Line, Word
from pipeline.text import fold, index_of, word_set

_MOST_LINES = 4
"""Lines over which one title runs, at most."""
_MOST_WORDS = 30
"""Words of which a title consists, at most."""
_FULL = 12
"""A longer title is not a better one."""
_ENDS = frozenset({"einde_titel", "formules_be", "formules_nl", "verlening"})
"""The kinds of formulas that no title holds."""
_BEFORE = 4
"""Tokens before a degree among which the examination for it is named."""
_SENTENCE = 20
"""Tokens behind a title that say whether one may bear it."""
_SMALLER = 0.85
"""The height of a line of usual print, at most, as a share of one of a title."""
_PROGRAMME = re.compile(r"(?:opleiding|programma|programme?|studiow|studia)\b")
_PAPER = re.compile(r"(?:diploma|getuigschrift|certificate|zeugnis|urkunde)\b")
_DEPARTMENT = re.compile(r"(?:departement|department|faculte|faculty|fakultat|vakgroep|afdeling|section|abteilung)")
"""What stands before the name of a part of a school: "Departement Industrieel Ingenieur en Biotechniek"."""
_EXAMINED = re.compile(r"exam(?:en|ination)|prufung|epreuve|licentie$")
_PAUSED = re.compile(
    r"(?:gelet|overwegende|aangezien|gezien|vu|vus|attendu|considerant|na|nadat|nachdem|aufgrund|auf|having|after|apres"
    r"|ingevolge|krachtens|conform\w*|overeenkomstig|die|welke|qui|who|which|whose|waarvan|dont|das|geboren|nee?|born"
    r"|op|te|om|tot|onder|sous|unter|under|zoals|wie|such|tel\w*|alsook|zulks|hem|haar|lui)"
)
"""With what a clause goes on behind the comma after a title; an option or a further subject is none of these."""
_STARTS = word_set(
    "de het een le la les un une der die das ein eine the a el los il lo gli"
    " wij wir nous noi we ondergetekende ondergetekenden gegeven uitgereikt afgeleverd fait donne given"
)
"""Small words with which a sentence begins, and no further part of a title."""
_ASPECTS = word_set("finalite orientation horaire option")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_AROUND = " .,:;|_*=–—-"
_ELIDED = re.compile(r"^[dl]['’](?=\w)")


def best_title(claims: Sequence[Claim], sheet: Sheet, file: str) -> Field:
    """The fullest title of several mentions of the same degree: "Master" above, "Master in de rechten" below."""
    own = [claim for claim in claims if not _of_examination(claim, sheet)]
    titles = [(claim, title_of(claim, sheet, file)) for claim in own or claims]
    _, best = max(titles, key=lambda one: (_of_the_degree(one[0], sheet), _length(one[1]), -one[0].line))
    return best


def _of_the_degree(claim: Claim, sheet: Sheet) -> tuple[bool, ...]:
    """Whether it is the degree's own name: no title that one may bear, no programme that one followed, no "arts".

    Nor the name of the paper ("MASTERDIPLOMA") or of a department ("Departement Industrieel Ingenieur"), nor a word
    between brackets behind the degree.
    """
    own = " ".join(token.text for token in sheet.tokens[claim.found.start : claim.found.end])
    borne = bears(_clause(sheet.tokens[claim.found.end - 1 :][:_SENTENCE]))
    aside = claim.words[0].text.startswith("(") or _names_department(claim, sheet)
    paper = _PAPER.search(own) is not None
    return not borne, not aside, not paper, _PROGRAMME.search(own) is None, not claim.found.only_after_formula


def _names_department(claim: Claim, sheet: Sheet) -> bool:
    words = sheet.page.lines[sheet.tokens[claim.found.start].line].words
    before = words[: index_of(claim.words[0], words)]
    return any(_DEPARTMENT.match(fold(word.text)) for word in before[-_BEFORE:])


def _clause(tokens: Sequence[Token]) -> Sequence[Token]:
    """Up to the first line that begins as a sentence does: "Master in de rechten / Hij mag de titel voeren"."""
    begins = (at for at, token in enumerate(tokens) if at and token.first and token.capital)
    return tokens[: next(begins, len(tokens))]


def _of_examination(claim: Claim, sheet: Sheet) -> bool:
    """Whether it is named as what was examined ("examencommissie voor het doctoraat"), not as what is conferred."""
    found = claim.found
    words = [token.text for token in sheet.tokens[max(0, found.start - _BEFORE) : found.end]]
    return any(_EXAMINED.search(word) for word in words)


def _length(title: Field) -> int:
    return min(len(str(title.value).split()), _FULL)


def title_of(claim: Claim, sheet: Sheet, file: str) -> Field:
    """The degree with what follows it on its line and on the lines that go on with it."""
    last = sheet.tokens[claim.found.end - 1]
    words = [*claim.words, *_following(claim, sheet, last.line, last.words[-1])][:_MOST_WORDS]
    while len(words) > len(claim.words) and fold(words[-1].text).strip(EDGES) in TITLE_GOES_ON | {""}:
        words.pop()
    text = _ELIDED.sub("", _printed(words, sheet.tokens[claim.found.start : claim.found.end]).strip(_AROUND))
    if text.count("(") < text.count(")"):
        text = text.rstrip(")")
    return field_of(text, words, sheet.page, file)


def _printed(words: Sequence[Word], degree: Sequence[Token]) -> str:
    """The words of a title with their spaces, and none between the letters of a word of the degree printed wide."""
    close = {id(word) for token in degree for word in token.words[:-1]}
    return "".join(word.text + ("" if id(word) in close else " ") for word in words)


def _following(claim: Claim, sheet: Sheet, at: int, last: Word) -> list[Word]:
    lines = sheet.page.lines
    stops = {
        id(sheet.tokens[one.start].words[0])
        for one in (*sheet.marks, *sheet.found)
        if one.start >= claim.found.end and one.kind in _ENDS
    }
    words: list[Word] = []
    rest = () if _ends(last) else _after(lines[at].words, last)
    end = min(at + _MOST_LINES, len(lines))
    for below in range(at + 1, end + 1):
        taken, ended = _until_stop(rest, stops)
        words += taken
        last = words[-1] if words else last
        if ended or _ends(last) or below == end or not _goes_on(sheet, claim, last, below, stops):
            break
        rest = lines[below].words
    return words


def _after(words: Sequence[Word], word: Word) -> tuple[Word, ...]:
    at = index_of(word, words, len(words) - 1)
    return tuple(words[at + 1 :])


def _until_stop(words: Sequence[Word], stops: set[int]) -> tuple[list[Word], bool]:
    taken: list[Word] = []
    for at, word in enumerate(words):
        if _to_somebody(words[at : at + 2]):
            return taken, True
        paused = bool(taken) and taken[-1].text.endswith(",") and _PAUSED.fullmatch(fold(word.text).strip(EDGES))
        if id(word) in stops or paused:
            return taken, True
        taken.append(word)
        if _ends(word):
            return taken, True
    return taken, False


def _to_somebody(words: Sequence[Word]) -> bool:
    """Whether it goes on with "à" and a name, not with "à finalité"."""
    if len(words) < 2 or words[0].text not in ("à", "a"):
        return False
    return words[1].text[:1].isupper() and fold(words[1].text) not in _ASPECTS


def _ends(word: Word) -> bool:
    """Whether a sentence ends with the word, which is no abbreviation."""
    return word.text.endswith((".", ";")) and (len(word.text) > 4 or ")" in word.text)


def _goes_on(sheet: Sheet, claim: Claim, last: Word, index: int, stops: set[int]) -> bool:
    """Whether a line goes on with the title of the one over it: near, and joined by its words or a print of its own."""
    line, below = sheet.page.lines[index - 1 : index + 1]
    if not below.words or id(below.words[0]) in stops:
        return False
    first, before = fold(below.words[0].text).strip(EDGES), fold(last.text).strip(EDGES)
    box, under = line.box, below.box
    near = 0 <= under.y0 - box.y0 <= max(box.height, under.height) * 2.5 and under.y0 > box.middle
    alike = under.height <= box.height * 1.6
    own_print = claim.big and abs(under.height - box.height) <= box.height * 0.12
    letter = len(last.text) == 1 and any(word is last for word in claim.words)  # of a word that is printed wide
    whole = any(word is last for word in claim.words) and _is_another(sheet, claim, below)
    held = (before in TITLE_GOES_ON and not letter and not whole) or last.text.endswith(":")
    within = not claim.first or _set_apart(sheet.page.lines, index)
    broken = within and below.words[0].text[:1].islower() and not _PAUSED.fullmatch(first)
    joined = held or first in TITLE_GOES_ON or (broken and not last.text.endswith(","))
    return near and ((alike and joined) or own_print) and (held or not (whole or _begins_anew(sheet, claim, below)))


def _set_apart(lines: Sequence[Line], index: int) -> bool:
    """Whether a line and the one over it are printed larger than those around them: a title on two lines."""
    over, below = lines[index - 1 : index + 1]
    around = (*lines[max(0, index - 2) : index - 1], *lines[index + 1 : index + 2])
    smaller = min(over.box.height, below.box.height) * _SMALLER
    return bool(around) and all(one.box.height <= smaller for one in around)


def _is_another(sheet: Sheet, claim: Claim, below: Line) -> bool:
    """Whether the line below a degree is a place and day or names who signs: "Master of Science / 31 August 2020"."""
    own = {id(word) for word in below.words}
    tokens = [token for token in sheet.tokens[claim.found.end :] if id(token.words[0]) in own]
    if not tokens or tokens[0].small:
        return False
    told = tokens[0].text in _STARTS or _YEAR.search(below.text) or _begins_a_degree(sheet, claim, below)
    return bool(told) or any(map(is_function, tokens))


def _begins_anew(sheet: Sheet, claim: Claim, below: Line) -> bool:
    """Whether the line below the title is the start of a sentence, the place and day, or another degree."""
    first, *others = (word.text.strip(EDGES) for word in below.words)
    if _YEAR.search(below.text) or _begins_a_degree(sheet, claim, below):
        return True
    if all(word.text.isupper() for word in claim.words) and not below.text.isupper():
        return first[:1].isupper()
    small = fold(first) in TITLE_GOES_ON | _STARTS
    return small and first.istitle() and any(word[:1].islower() for word in others)


def _begins_a_degree(sheet: Sheet, claim: Claim, line: Line) -> bool:
    """Whether a line behind the degree begins with a degree: "Master of Science in Rehabilitation Sciences"."""
    later = (sheet.tokens[one.start] for one in sheet.found if one.senses and one.start >= claim.found.end)
    return any(token.first and token.words[0] is line.words[0] for token in later)
