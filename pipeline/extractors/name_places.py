"""Where on a page names stand: beside their labels, in table cells, and in the sentences of certificates."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.extractors.name_labels import EDGES, Label, colons_apart, is_leader, kinds_of, labels_on
from pipeline.extractors.name_mention import NameMention
from pipeline.extractors.name_words import (
    BIRTH_WORDS,
    FULL_LABELS,
    GIVEN_LABELS,
    NEVER_NAMES,
    PARTICLES,
    ROLES,
    SURNAME_LABELS,
    TITLE_OPENERS,
    TITLES,
)
from pipeline.model import Page, Word
from pipeline.text import below, fold, right_of

_MOST_WORDS = 9
_NO_NAME = re.compile(r"^(?:[^\w'’]|_)+|(?:[^\w.'’]|_)+$")
"""What stands around a word of a name: quotes, commas, dotted lines; the point of an initial belongs to it."""
_ALL_LABELS = (
    frozenset(word.strip(EDGES) for label in SURNAME_LABELS + GIVEN_LABELS + FULL_LABELS for word in label.split())
    - {"", "und", "et", "en", "and"}
    - PARTICLES
)
_BEFORE_PLACE_OR_DATE = frozenset({"te", "op", "in", "a", "le", "am", "on", "at", "den", "der", ":"})
_NAMED = frozenset({"naam", "nom", "namen", "name", "houder", "titulaire", "betrokkene"})
_SURNAME_FOLLOWS = frozenset({"aan", "dat", "que", "a", "that", "dass", "an", "to", "en", "et", "und", "and", "heer"})
"""Before "van Damme Kevin", where the particle is the surname's: elsewhere "van" between a word and a name is none."""
_QUOTED = re.compile(r"^[‘’'“”«»`]+(?=[^\W\d_a-zß-ÿ])")
"""A quote before a capital; before a small letter it is the article of "'t Kint"."""
_BORN = frozenset("°º˚*")
_OPENERS = frozenset({"aan", "op", "te", "la", "le", "les", "du", "des", "der", "den", "ben"})


def find_name_after(page: Page, labels: tuple[str, ...]) -> NameMention | None:
    """The first name announced by one of `labels`; see `find_names_after`."""
    return next(iter(find_names_after(page, labels)), None)


def find_names_after(page: Page, labels: tuple[str, ...]) -> tuple[NameMention, ...]:
    """The names announced by any of `labels` (in any case, with or without colon), in reading order.

    A label counts where it begins a line or table cell (a number before it apart) or is followed by a colon. The name
    stands behind it, else in the cell to its right, else under it, and ends where the next label, a digit, a word for
    birth or a word in lower case begins. Titles are left out.
    """
    apart = colons_apart(page)
    return tuple(_mentions(apart, labels_on(apart, kinds_of((("", labels),)))))


def find_holder(page: Page) -> NameMention | None:
    """The name of whom the page is about: by labels, the sentence in which somebody is born, or a form of address."""
    by_kind, halved = _by_kind(page)
    surname = next(iter(by_kind["surname"]), None)
    return (
        _both(by_kind["surname"], by_kind["given"])
        or next((one for one in by_kind["full"] if is_name(one.text)), None)
        or (None if halved else next((one for one in by_kind["surname"] if _is_whole(one.text)), None))
        or find_name_before_birth(page)
        or find_name_with_title(page)
        or (replace(surname, partial=True) if surname else None)
    )


def find_labelled_name(page: Page) -> NameMention | None:
    """A full name beside labels alone: surname and given names, or one label for both; never a sentence's."""
    by_kind, _ = _by_kind(page)
    others = (one for one in (*by_kind["full"], *by_kind["surname"]) if is_name(one.text))
    return _both(by_kind["surname"], by_kind["given"]) or next(others, None)


def find_labelled_pair(page: Page) -> NameMention | None:
    """Surname and given names, each beside a label of its own; see `find_labelled_name`."""
    return _both(*(_by_kind(page)[0][kind] for kind in ("surname", "given")))


def _by_kind(page: Page) -> tuple[dict[str, tuple[NameMention, ...]], bool]:
    """The names beside labels for surname, given names and both; and whether a label for given names is there."""
    apart = colons_apart(page)
    kinds = kinds_of((("surname", SURNAME_LABELS), ("given", GIVEN_LABELS), ("full", FULL_LABELS)))
    labels = labels_on(apart, kinds)
    of = {kind: [label for label in labels if label.kind == kind] for kind in ("surname", "given", "full")}
    return {kind: tuple(_mentions(apart, found)) for kind, found in of.items()}, bool(of["given"])


def find_name_before_birth(page: Page) -> NameMention | None:
    """The name before the first "geboren te", "né(e) à", "born on" of a sentence, on that line or the line above."""
    words = [(index, word) for index, line in enumerate(page.lines) for word in line.words]
    for at, (_, word) in enumerate(words[:-1]):
        announced = _bare(word.text) in BIRTH_WORDS and _place_or_date_follows(words[at + 1][1].text)
        if not (announced or _birth_sign(word.text)):
            continue
        line = None if announced else words[at][0]
        found = list(_backwards([one for own, one in words[max(0, at - _MOST_WORDS) : at] if line in (None, own)]))
        mention = _mention(found, words[max(0, at - len(found))][0], labelled=False)
        if mention is not None and is_name(mention.text) and not _in_table(page, found[0]):
            return mention
    return None


def _birth_sign(text: str) -> bool:
    """Whether a word begins with the sign for born, a degree or an asterisk before a place or day: "(°Gent"."""
    sign = text.lstrip("([")
    return sign[:1] in _BORN and (len(sign) == 1 or sign[1].isupper() or sign[1].isdigit())


def _in_table(page: Page, first: Word) -> bool:
    """Whether a cell that begins with a label stands left of a word: "Voornamen", above a row "Geboren te"."""
    return any(
        _is_label_word(line.words[0])
        and all(word is not first for word in line.words)
        and line.box.x1 <= first.box.x0
        and abs(line.box.middle - first.box.middle) <= first.box.height * 0.6
        for line in page.lines
        if line.words
    )


def find_name_with_title(page: Page) -> NameMention | None:
    """The first name behind a form of address ("de heer", "Mevrouw", "heer/mevrouw"), be it over the end of a line."""
    openers = frozenset(opener.split()[-1] for opener in TITLE_OPENERS)
    for index, line in enumerate(page.lines):
        under = page.lines[index + 1].words[:3] if index + 1 < len(page.lines) else ()
        for at, word in enumerate(line.words):
            if openers.isdisjoint(_bare(part) for part in word.text.split("/")):
                continue
            own = _run(line.words[at + 1 :])
            broken = len(own) == len(line.words) - at - 1 and not is_name(as_name(own))
            mention = _mention(_run((*line.words[at + 1 :], *under)) if broken else own, index, labelled=False)
            if mention is not None and is_name(mention.text):
                return mention
    return None


def leading_name(words: Sequence[Word]) -> NameMention | None:
    """The name with which `words` begin, behind labels and separators, in capitals or not; None if there is none."""
    rest = list(words)
    while rest and (not any(c.isalnum() for c in rest[0].text) or _is_label_word(rest[0])):
        rest.pop(0)
    return _mention(_run(rest, announced=True), 0)


def as_name(words: Sequence[Word]) -> str:
    """The words as a name, without the quotes, commas and dotted lines around them, with single spaces."""
    plain = (_QUOTED.sub("", _NO_NAME.sub("", word.text)) for word in words)
    return " ".join(" ".join(plain).split())


def is_name(text: str) -> bool:
    """Whether `text` can be a full name: two to nine words that are letters, none of forms, firms or functions."""
    words = text.split()
    folded = [fold(word).strip(EDGES) for word in words]
    running = not any(_capital(word) for word in words)  # "overwegende dat", "de rector"
    if running or not 2 <= len(words) <= _MOST_WORDS or not NEVER_NAMES.isdisjoint(folded):
        return False
    return any(word not in PARTICLES for word in folded) and all(_like_a_name(word) for word in words)


def _is_whole(text: str) -> bool:
    """Whether it is a full name and not a surname of several words: "Naam: DE CLERCQ"."""
    return is_name(text) and sum(fold(word).strip(EDGES) not in PARTICLES for word in text.split()) >= 2


def _both(surnames: Sequence[NameMention], givens: Sequence[NameMention]) -> NameMention | None:
    """Surname and given names, in the order in which they are printed, from the labels nearest to each other."""
    pairs = [(abs(s.line - g.line), s, g) for s in surnames for g in givens if abs(s.line - g.line) <= 8]
    if not pairs:
        return None
    _, surname, given = min(pairs, key=lambda pair: (pair[0], pair[1].line))
    if surname.words == given.words:
        return surname
    first, second = (surname, given) if surname.line <= given.line else (given, surname)
    return NameMention(f"{first.text} {second.text}", first.words + second.words, first.line)


def _mentions(page: Page, labels: Sequence[Label]) -> Iterator[NameMention]:
    for label in labels:
        mention = _mention(_value(page, label), label.line)
        if mention is not None:
            yield mention


def _value(page: Page, label: Label) -> tuple[Word, ...]:
    rest = _without_opening(page.lines[label.line].words[label.after :])
    if rest and not all(is_leader(word) for word in rest):
        return _run(rest, announced=label.colon)
    cells = _cells_beside(page, label)
    for cell in cells:
        if value := _run(_without_opening(cell), announced=True):
            return value
    if any(cell[0].text.startswith(":") for cell in cells):
        return ()  # the value was not read, and what stands below is another label's
    for line in below(page, label.box, lines=2.5)[:2]:
        value = _run(line.words, announced=False)
        if value and not _in_table(page, value[0]):
            return value
    return ()


def _cells_beside(page: Page, label: Label) -> list[tuple[Word, ...]]:
    """The lines, or cells of a table, between a label and the next one on its row: its colon may be one by itself."""
    own = page.lines[label.line].words  # nothing but separators stands behind the label: "Nom :"
    cells: list[tuple[Word, ...]] = []
    for word in right_of(page, label.box, reach=0.6):
        if word in own:
            continue
        cell = next((line.words for line in page.lines if word in line.words), ())
        if cell and _is_label_word(cell[0]):
            break
        if cell not in cells:
            cells.append(cell)
    return cells


def _without_opening(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Without separators, the label in another language ("/ Nom") and what stands in brackets, at the start."""
    rest = list(words)
    translated = False
    while rest and (not any(c.isalnum() for c in rest[0].text) or (translated and _is_label_word(rest[0]))):
        translated = translated or rest[0].text == "/"
        rest.pop(0)
    if rest and rest[0].text.startswith("("):
        closing = next((i for i, word in enumerate(rest) if word.text.rstrip(":;").endswith(")")), None)
        if closing is not None:
            return _without_opening(tuple(rest[closing + 1 :]))
    return tuple(rest)


def _is_label_word(word: Word) -> bool:
    return _bare(word.text) in _ALL_LABELS


def _run(words: Sequence[Word], *, announced: bool = False) -> tuple[Word, ...]:
    """The name with which `words` begin; with `announced` it may be written in lower case."""
    found: list[Word] = []
    for word in words[: _MOST_WORDS + 3]:
        text = _bare(word.text)
        if not found and text in TITLES | {"de", "den", "heer"} and _titled(words):
            continue
        if text in BIRTH_WORDS | NEVER_NAMES or text in _ALL_LABELS or not _like_a_name(word.text):
            break
        if not (announced or text in PARTICLES or _capital(word.text)) or (found and word.text.startswith("(")):
            break  # "AN MAES te", "PAUWELS Mieke (Deinze, 8 augustus 1958)"
        found.append(word)
        if word.text.endswith((";", ".)")) or (word.text.endswith(",") and not _goes_on(found, words)):
            break
    while found and _bare(found[-1].text) in PARTICLES:
        found.pop()
    return tuple(found[:_MOST_WORDS])


def _titled(words: Sequence[Word]) -> bool:
    """Whether a form of address stands at the start: "de heer", "Mevrouw", not "de Smet"."""
    start = [_bare(word.text) for word in words[:3]]
    heer = start.index("heer") if "heer" in start[:2] and len(start) == 3 else None
    return start[0] in TITLES or (heer is not None and not words[heer].text.isupper())


def _goes_on(found: Sequence[Word], words: Sequence[Word]) -> bool:
    """Whether a name goes on behind a comma: "PEETERS, An"."""
    following = words[len(found)].text if len(found) < len(words) else ""
    return len(found) <= 4 and "," not in "".join(word.text for word in found[:-1]) and _capital(following)


def _backwards(words: Sequence[Word]) -> Iterator[Word]:
    """The words of the name with which `words` end, in reading order."""
    start = len(words)
    for at in range(len(words) - 1, -1, -1):
        text, plain = words[at].text, _bare(words[at].text)
        ends_clause = at < len(words) - 1 and text.endswith((",", ";", ":"))
        if ends_clause and not (text.endswith(",") and text.isupper() and plain not in PARTICLES):
            break
        if (
            plain in TITLES | _ALL_LABELS | BIRTH_WORDS | ROLES
            or text in {"heer", "Heer"}
            or not _like_a_name(text)
            or not (plain in PARTICLES or _capital(text))
        ):
            break
        start = at
    while start < len(words) and words[start].text.islower() and _opens(words, start):
        start += 1
    yield from words[_without_preposition(words, start) :]


def _without_preposition(words: Sequence[Word], start: int) -> int:
    """Where the name begins: behind "van" in "de aanvraag van Olena Kovalenko", which is no part of a surname.

    A particle stays where the name is but a surname ("mevrouw van Damme"), where a clause or line begins with it, and
    behind what may lead to a surname that stands first ("verleent aan van Damme Kevin").
    """
    at = start
    while at < len(words) and words[at].text.islower() and fold(words[at].text) in PARTICLES:
        at += 1
    before = words[start - 1].text if start else ""
    led = before.islower() and before[-1:].isalpha() and fold(before) not in _SURNAME_FOLLOWS | TITLES
    return at if led and at == start + 1 and len(words) - at >= 2 else start


def _opens(words: Sequence[Word], start: int) -> bool:
    """Whether a word in lower case leads to the name and is none of it: "aan", or "van" behind "op naam"."""
    before = _bare(words[start - 1].text) if start else ""
    return fold(words[start].text) in _OPENERS or before in _NAMED


def _mention(words: Sequence[Word], line: int, *, labelled: bool = True) -> NameMention | None:
    text = as_name(words)
    if sum(c.isalpha() for c in text) < 2 or (not labelled and not any(c.isupper() for c in text)):
        return None
    return NameMention(text, tuple(words), line, labelled)


def _bare(text: str) -> str:
    """The word folded, without what stands around it and without the ending of the other sex: "né(e)"."""
    return fold(text).replace("(e)", "").strip(EDGES)


def _like_a_name(text: str) -> bool:
    letters = sum(c.isalpha() for c in text)
    digits = sum(c.isdigit() for c in text)
    others = len(text.strip(EDGES)) - letters - digits
    return letters >= 1 and digits * 3 <= letters and others <= max(2, letters // 2) and letters <= 40


def _capital(text: str) -> bool:
    first = next((c for c in text if c.isalpha()), "")
    return first.isupper() or (bool(re.match(r"^['’][ts]$|^[dl]['’][A-ZÀ-Þ]", text)))


def _place_or_date_follows(text: str) -> bool:
    return _bare(text) in _BEFORE_PLACE_OR_DATE or text[:1].isdigit()
