"""The name in a sentence: before "geboren te", behind a form of address; never that of who signs or of a relative."""

import re
from collections.abc import Iterator, Sequence

from pipeline.extractors.names.mention import NameMention
from pipeline.extractors.names.run import (
    ALL_LABELS,
    MOST_WORDS,
    as_name,
    bare,
    begins_large,
    is_label_word,
    is_name,
    like_a_name,
    mention_of,
    run_of,
)
from pipeline.extractors.names.saluted import SALUTATIONS, speaks_of_another
from pipeline.extractors.names.words import (
    BIRTH_WORDS,
    BY,
    CALLED,
    NEVER_NAMES,
    OTHERS,
    PARTICLES,
    RELATIVES,
    ROLES,
    TITLE_OPENERS,
    TITLES,
)
from pipeline.model import Line, Page, Word
from pipeline.text import fold, word_set

_BEFORE_PLACE_OR_DATE = frozenset({"te", "op", "in", "a", "le", "am", "on", "at", "den", "der", "il", "em", "en", ":"})
_NAMED = frozenset({"naam", "nom", "namen", "name", "houder", "titulaire", "betrokkene"})
TO_SURNAME = frozenset({"aan", "dat", "que", "a", "that", "dass", "an", "to", "en", "et", "und", "and", "heer"})
"""Before "van Damme Kevin", where the particle is the surname's: elsewhere "van" between a word and a name is none."""
_FROM_PLACE = frozenset({"van", "uit", "te", "op"})
"""Behind "geboortig"."""
_ORIGINATING = word_set(
    "originaire afkomstig woonachtig wonende wonend gedomicilieerd domicilie domiciliee demeurant demeurante residant"
    " wohnhaft stammend residing native"
)
"""With which a clause behind a name says from where the person is."""
_CONCERNING = word_set("concerne concernant betreft betreffende betrifft betreffend concerns concerning")
"""Before a name about whom a paper is."""
_BEFORE_DAY = frozenset({"de", "el", "dnia", "la", "em"})
"""Before a day in figures: "geboren de 28ste februari"."""
_BEFORE_MONSIEUR = frozenset({"de", "à", "que", "concernant"})
_ADDRESS = frozenset(opener.split()[-1] for opener in TITLE_OPENERS)
_ARTICLES = frozenset({"de", "le", "la", "du", "au", "der", "die", "den", "dem", "des", "een"})
_MY = frozenset({"de", "het", "la", "le", "l", "die", "der", "the"})
_THAT = frozenset({"dat", "que", "dass", "that", "betreffende", "concernant", "betreffend", "concerning", "aan", "an"})
_OF = frozenset({"van", "von", "de", "der", "des", "of"})
_AND = frozenset({"en", "et", "und", "and", "met", "avec", "mit", "with", "m"})
_SIGNING = word_set("ondergetekende soussigne soussignee unterzeichnete unterzeichneter undersigned wij nous wir we")
"""Before the name of who declares something of another: "Wij, Karel Smets, geboren te Gent, verklaren dat"."""
_DECLARE = ("verkla", "bevestig", "getuig", "certif", "attest", "declar", "bescheinig")
"""How a verb begins behind which "wij" leads to whom it is about: "Hierbij verklaren wij An Maes, geboren te"."""
_REACH = 18
"""How many words before one for birth are looked at."""
_NEAR = 4
"""Words before a salutation that say whether somebody else is addressed."""
_MOST_LINE = 6
"""Words of a line that is nothing but a surname, a comma and given names."""
_AT = frozenset({"te", "in", "a", "at"})
_ON = frozenset({"op", "le", "am", "on", "den"})
_MOST_DAY = 5
"""Words of a day before "geboren": "op 3 maart 1975"."""
_IS = frozenset({"is", "werd", "est", "fut", "ist", "wurde", "was"})
_WHO = frozenset({"die", "qui", "der", "welke", "who"})
_MOST_WHO = 9
"""Words of a clause that says when and where somebody was born: "die op 3 mei 1988 te Mol"."""
_SEX = re.compile(r"\((?:[mvfhwxMVFHWX]|[mM]/[vV])\),?")
_NUMBERED = word_set("rijksregisternummer rijksregisternr rrn insz niss identificatienummer nationalregisternummer")
"""Before the national number of a person, where it stands behind the name."""
_MOST_MARK = 2
"""Letters of a mark or number that stands by itself behind a name."""
_MOST_TOWN = 3
"""Words of a town before a day of birth."""
_STATES = word_set(
    "ongehuwd ongehuwde gehuwd gescheiden weduwe weduwnaar celibataire marie mariee divorce divorcee veuf veuve ledig"
    " verheiratet geschieden verwitwet single married divorced widowed belg belge belgier belgierin belgisch"
)
"""What stands by itself between commas behind a name and says something of the person."""
_MOST_ADDRESS = 4
"""Words of a street and number, or a postcode and town."""
_MOST_OCCUPATION = 3
"""Words of an occupation between commas behind a name, in small letters but in German."""
_TRADES = word_set(
    "rentner rentnerin lehrer lehrerin angestellter angestellte arbeiter arbeiterin student studentin hausfrau beamter"
    " beamtin selbststandiger selbststandige pensionierter pensionierte landwirt landwirtin schuler schulerin"
    " kaufmann kauffrau krankenpfleger krankenpflegerin handwerker handwerkerin arbeitslos ingenieur"
)
_NATIONALITY = ("nationali", "staatsangehorig", "staatsburger")
ASKED = (
    "introdui", "ingedien", "aangevraag", "aanvra", "verzoek", "demand", "antrag", "beantrag", "appli", "submitted",
)  # fmt: skip
"""How a word begins with which something is asked by a person."""
_BORN = frozenset("°º˚*")
_OFFICES = (
    "directeur", "directrice", "director", "dienst", "directie", "diensthoofd", "verantwoordelijke", "manager",
    "consulent", "medewerker", "medewerkster", "zaakvoerder", "zaakvoerster", "bestuurder", "gerant",
    "gerante", "chef", "leiter",
)  # fmt: skip
"""How the first word of a line under an addressee ends that says what he is there for."""
_OPENERS = frozenset({"aan", "op", "te", "la", "le", "les", "du", "des", "der", "den", "ben"})


def find_name_before_birth(page: Page) -> NameMention | None:
    """The name before the first "geboren te", "né(e) à", "born on" of a sentence, on that line or the line above."""
    lines = [(index, line) for index, line in enumerate(page.lines) if any(map(str.isalnum, line.text))]
    words = [(index, word) for index, line in lines for word in line.words]
    for at, (own, word) in enumerate(words[:-1]):
        announced = _announces(words[at][1].text, [one.text for _, one in words[at + 1 : at + 6]])
        if not (announced or _birth_sign(word.text)):
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


def _pauses(page: Page, line: int) -> bool:
    """Whether a line ends with a comma, so that what is below goes on with it."""
    return page.lines[line].words[-1].text.endswith(",")


def _led_over_lines(words: Sequence[Word], page: Page) -> bool:
    """Whether the name that began on the line above is led to there, and that line is no heading: "Diploma HBO"."""
    line = next((line.words for line in page.lines if words and any(word is words[0] for word in line.words)), ())
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
    line = next((line.words for line in page.lines if words and any(word is words[-1] for word in line.words)), ())
    return [word for word in words if any(word is one for one in line)]


def _announces(text: str, following: Sequence[str]) -> bool:
    """Whether a word begins to say when or where somebody was born: "geboren te", "né le", "date of birth"."""
    if bare(text) == "geboortig":
        return bool(following) and bare(following[0]) in _FROM_PLACE
    if bare(text) == "date" and len(following) > 1:
        return bare(following[0]) in {"of", "de"} and bare(following[1]) in BIRTH_WORDS
    if bare(text) in _NUMBERED:
        return bool(following) and following[0][:1].isdigit()
    return bare(text) in BIRTH_WORDS and (_place_or_date_follows(following) or _place_with_date(following))


def _place_with_date(following: Sequence[str]) -> bool:
    """Whether a town and a day follow with no word between: "geb. Gent 09/03/1983"."""
    day = next((at for at, text in enumerate(following) if text[:1].isdigit()), 0)
    return 0 < day <= _MOST_TOWN and all(text[:1].isupper() for text in following[:day])


def _person_before(words: Sequence[Word], page: Page) -> list[Word] | None:
    """The name with which `words` end, before what they say of the person: civil state, nationality, relatives.

    None where they are relatives of somebody who cannot be told; whoever is born after that may be one of them too.
    """
    end = len(words)
    while end and (_is_mark(words[end - 1].text) or _SEX.fullmatch(words[end - 1].text)):
        end -= 1  # the number of a note, a comma by itself, "(v)"
    while end and bare(words[end - 1].text) in _IS:
        end -= 1  # "An Maes is geboren"
    rest = _without_state(_without_town(words[:end]))
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


def _without_state(words: Sequence[Word]) -> Sequence[Word]:
    """Without ", ongehuwd," and ", van Belgische nationaliteit," behind the name."""
    commas = [at for at, word in enumerate(words[:-1]) if word.text.endswith(",")]
    if not commas or not words[-1].text.endswith(","):
        return words
    clause = [bare(word.text) for word in words[commas[-1] + 1 :]]
    told = clause[0] in _STATES and len(clause) == 1
    told = told or (len(clause) <= 4 and any(word.startswith(_NATIONALITY) for word in clause))
    told = told or (len(clause) <= _MOST_LINE and clause[0] in _ORIGINATING)
    told = told or _is_address(words[commas[-1] + 1 :])
    told = told or (len(clause) <= _MOST_OCCUPATION and (_small(words[commas[-1] + 1 :]) or clause[0] in _TRADES))
    return _without_state(words[: commas[-1] + 1]) if told else words


def _without_town(words: Sequence[Word]) -> Sequence[Word]:
    """Without the town or day before "geboren" behind a comma: "Herman CUYPERS, Belg, te Wilrijk geboren op"."""
    comma = next((at for at in range(len(words) - 1, -1, -1) if words[at].text.endswith(",")), None)
    clause = [bare(word.text) for word in words[comma + 1 :]] if comma is not None else []
    town = 2 <= len(clause) <= _MOST_TOWN + 1 and clause[0] in _AT and words[-1].text[:1].isupper()
    day = 2 <= len(clause) <= _MOST_DAY and clause[0] in _ON and any(c.isdigit() for word in clause for c in word)
    who = bool(clause) and clause[0] in _WHO and len(clause) <= _MOST_WHO
    return words[: comma + 1] if (town or day or who) and comma is not None else words


def _is_address(words: Sequence[Word]) -> bool:
    """Whether it is a street and number or a postcode and town, on one line: "2400 Mol"."""
    level = all(abs(word.box.middle - words[-1].box.middle) < words[-1].box.height / 2 for word in words)
    numbers = sum(bare(word.text).isdigit() for word in words)
    at_end = bare(words[0].text).isdigit() or bare(words[-1].text).isdigit()
    return level and 1 < len(words) <= _MOST_ADDRESS and numbers == 1 and at_end


def _is_mark(text: str) -> bool:
    return len(text) <= _MOST_MARK and not any(map(str.isalpha, text))


def _small(words: Sequence[Word]) -> bool:
    """Whether all are in small letters, and none is a particle: "landbouwer", not "de heer" or "van hogerhand"."""
    return all(word.text.islower() and bare(word.text) not in PARTICLES for word in words)


def _with_surname(found: list[Word], page: Page) -> list[Word]:
    """The name with the surname before its comma, with which a line begins: "Claes, Dries Emiel".

    Both are all of that line, or the line goes on behind another comma: "Claes, Dries Emiel, geboren te".
    """
    line = next((line for line in page.lines if found and any(word is found[0] for word in line.words)), None)
    if line is None:
        return found
    start = next(at for at, word in enumerate(line.words) if word is found[0])
    ahead, rest = line.words[:start], line.words[start + len(found) :]
    if len(line.words) > _MOST_LINE if not rest else not found[-1].text.endswith(","):
        return found
    surname = ahead and ahead[-1].text.endswith(",") and begins_large(ahead[0].text)
    if not surname or not all(like_a_name(word.text) and bare(word.text) not in TITLES for word in ahead):
        return found
    return [*ahead, *found] if all(bare(word.text) in PARTICLES for word in ahead[:-1]) else found


def _birth_sign(text: str) -> bool:
    """Whether a word begins with the sign for born, a degree or an asterisk before a place or day: "(°Gent"."""
    sign = text.lstrip("([")
    return sign[:1] in _BORN and (len(sign) == 1 or sign[1].isupper() or sign[1].isdigit())


def in_table(page: Page, first: Word) -> bool:
    """Whether a cell that begins with a label stands left of a word: "Voornamen", above a row "Geboren te"."""
    return any(
        is_label_word(line.words[0])
        and all(word is not first for word in line.words)
        and line.box.x1 <= first.box.x0
        and abs(line.box.middle - first.box.middle) <= first.box.height * 0.6
        for line in page.lines
        if line.words
    )


def find_name_with_title(page: Page) -> NameMention | None:
    """The first name behind a form of address ("de heer", "Mevrouw", "heer/mevrouw"), be it over the end of a line."""
    for index, line in enumerate(page.lines):
        under = page.lines[index + 1].words[:3] if index + 1 < len(page.lines) else ()
        for at in range(len(line.words)):
            if not _addresses(line, at) or _of_another(line.words[:at], page):
                continue
            own = run_of(line.words[at + 1 :])
            saluted = not SALUTATIONS.isdisjoint(bare(word.text) for word in line.words[:at])
            broken = len(own) == len(line.words) - at - 1 and (not is_name(as_name(own)) or _goes_on_to_birth(under))
            broken = broken and not saluted
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
    """Whether an office follows the name: "de heer Karel Smets, burgemeester", be it on the next line."""
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
        return before in _BEFORE_MONSIEUR and all(len(word.text) > 2 for word in line.words[at + 1 : at + 3])
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


def name_at_end(words: Sequence[Word]) -> Iterator[Word]:
    """The words of the name with which `words` end, in reading order."""
    start = len(words)
    for at in range(len(words) - 1, -1, -1):
        text, plain = words[at].text, bare(words[at].text)
        ends_clause = at < len(words) - 1 and text.endswith((",", ";", ":"))
        if ends_clause and not (text.endswith(",") and text.isupper() and plain not in PARTICLES):
            break
        if (
            plain in TITLES | ALL_LABELS | BIRTH_WORDS | ROLES | CALLED | SALUTATIONS | _CONCERNING
            or not NEVER_NAMES.isdisjoint((plain, plain.rstrip("0123456789")))
            or _labels(text)
            or (text == "M." and at and bare(words[at - 1].text) in _BEFORE_MONSIEUR)
            or (plain in RELATIVES and at + 1 < len(words) and bare(words[at + 1].text) in _OF)
            or text in {"heer", "Heer"}
            or (text in {"aan", "op"} and at + 1 < len(words) and bare(words[at + 1].text) not in PARTICLES)
            or not like_a_name(text)
            or not (plain in PARTICLES or begins_large(text))
        ):
            break
        start = at
    while start < len(words) and words[start].text.islower() and _opens(words, start):
        start += 1
    yield from words[_without_preposition(words, start) :]


def _labels(text: str) -> bool:
    """Whether a word is a label in several languages: "Betrokkene/Intéressé/Subject"."""
    parts = [bare(part) for part in text.split("/")]
    return len(parts) > 1 and not ALL_LABELS.isdisjoint(parts)


def _without_preposition(words: Sequence[Word], start: int) -> int:
    """Where the name begins: behind "van" in "de aanvraag van Olena Kovalenko", which is no part of a surname.

    A particle stays where the name is but a surname ("mevrouw van Damme"), where a clause or line begins with it, and
    behind what may lead to a surname that stands first ("verleent aan van Damme Kevin").
    """
    at = start
    while at < len(words) and words[at].text.islower() and fold(words[at].text) in PARTICLES:
        at += 1
    before = words[start - 1].text if start else ""
    led = (
        (before.islower() or before.endswith(")"))
        and (before[-1:].isalpha() or before.endswith(")"))
        and fold(before) not in TO_SURNAME | TITLES
    )
    return at if led and at == start + 1 and len(words) - at >= 2 else start


def _opens(words: Sequence[Word], start: int) -> bool:
    """Whether a word in lower case leads to the name and is none of it: "aan", or "van" behind "op naam"."""
    before = bare(words[start - 1].text) if start else ""
    return fold(words[start].text) in _OPENERS or before in _NAMED


def _place_or_date_follows(following: Sequence[str]) -> bool:
    text = following[0] if following else ""
    if text in _BEFORE_DAY:
        return any(any(c.isdigit() for c in one) for one in following[1:])
    return bare(text) in _BEFORE_PLACE_OR_DATE or text[:1].isdigit()
