"""Labels for names on a page: in forms, in table cells, in two languages, glued to what follows."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from rapidfuzz import fuzz, process

from pipeline.model import Box, Line, Page, Word
from pipeline.text import fold, part_of

EDGES = " .,:;!?()[]*|_'\"-/="
"""What may stand around a word without belonging to it."""
_MOST_LABELS = 60
"""Of one page; a text that repeats itself without end has more."""
_LONGEST_LABEL = 5
"""In words."""
_LIKE_A_LABEL = 88.0
"""Likeness, 0 to 100, from which garbled print is a label."""
_LIKE_A_TRANSLATION = 75.0
"""The same right behind a label and a stroke, where nothing but its translation stands: "Voornamen / Grven names"."""
_MOST_GARBLED = 3
"""Words of a misread translation with the colon behind it."""
_LEADER = 0.6
"""The confidence below which a word of one or two letters over and over is no name."""
_ONE_LABEL = 2.0
"""Heights of a word between the parts of one label, what joins them apart."""
_AND = frozenset({"", "en", "et", "und", "and", "of", "&", "+"})
"""What joins the parts of a label; signs are nothing without their edges."""
_LEADING_ON = frozenset({"de", "d", "van", "en", "et", "und"})
"""Behind which a label goes on."""
_A_WORD = 3
"""Letters of the shortest word that makes another label of one."""


@dataclass(frozen=True, slots=True)
class Label:
    """A label found on a page."""

    line: int
    """Index in `page.lines`."""
    after: int
    """Index of the word after it on its line."""
    box: Box
    kind: str
    """What it announces; the kinds are the caller's."""
    colon: bool
    """Whether a colon follows it."""


@lru_cache(maxsize=64)
def kinds_of(labels: tuple[tuple[str, tuple[str, ...]], ...]) -> Mapping[str, str]:
    """From each label, folded and without spaces, to its kind."""
    return {
        spelled: kind
        for kind, names in labels
        for label in names
        for spelled in (_tight(label), _tight(label).replace(",", ""))
    }


def _tight(text: str) -> str:
    return fold(text).strip(EDGES).replace(" ", "")


def labels_on(page: Page, kinds: Mapping[str, str]) -> list[Label]:
    """The labels on the page that are in `kinds`, in reading order; those that say the same in two languages as one."""
    found: list[Label] = []
    for index, line in enumerate(page.lines):
        start, opening = 0, _opening(line)
        while start < len(line.words) and len(found) < _MOST_LABELS:
            after_label = bool(found) and found[-1].line == index
            label = _label_at(index, line, start, kinds, first=start <= opening, after_label=after_label)
            if label is None and after_label and _behind_stroke(found[-1], line, start):
                label = _garbled_translation(found[-1], line, start, kinds)
            if label is not None and found and _translates(found[-1], label, line, start):
                found[-1] = replace(found[-1], after=label.after, colon=label.colon)
            elif label is not None and found and _joins(found[-1], label, line, start):
                found[-1] = replace(found[-1], kind="full", after=label.after, colon=label.colon)
            elif label is not None:
                found.append(label)
            start = start + 1 if label is None else label.after
    return found


def _translates(first: Label, second: Label, line: Line, start: int) -> bool:
    """Whether the second label says the same in another language: "Naam / Nom", "Voornamen - Prénoms"."""
    if first.line != second.line:
        return False
    between = "".join(word.text for word in line.words[first.after : start])
    last = fold(line.words[first.after - 1].text)
    parted = "/" in between or fold(between) == "-" or last == "-" or last.endswith("/")
    return first.kind == second.kind and parted and not any(c.isalnum() for c in between)


def _behind_stroke(label: Label, line: Line, start: int) -> bool:
    """Whether word `start` stands right behind a label and a stroke that has no colon before it."""
    between = "".join(word.text for word in line.words[label.after : start])
    glued = not between and line.words[label.after - 1].text.endswith("/")
    return not label.colon and (between == "/" or glued)


def _garbled_translation(label: Label, line: Line, start: int, kinds: Mapping[str, str]) -> Label | None:
    """The rest of a label whose translation was misread: what a colon ends, or all of the line that is like one."""
    words = line.words[start : start + _LONGEST_LABEL]
    colon = next((at for at, word in enumerate(words[:_MOST_GARBLED], 1) if word.text.endswith(":")), 0)
    if colon and not any(_tight(word.text) in kinds for word in words[:colon]):
        return Label(label.line, start + colon, Box.around([word.box for word in words[:colon]]), label.kind, True)
    kind, score = _kind("".join(_tight(word.text) for word in words), kinds, fuzzy=True, least=_LIKE_A_TRANSLATION)
    if not score or kind != label.kind or start + len(words) < len(line.words):
        return None
    return Label(label.line, len(line.words), Box.around([word.box for word in words]), kind, False)


def _joins(first: Label, second: Label, line: Line, start: int) -> bool:
    """Whether two labels announce one value, of a whole name: "Familienaam en voornamen", not two cells of a head."""
    between = line.words[first.after : start]
    if first.line != second.line or first.colon or {first.kind, second.kind} != {"surname", "given"}:
        return False
    gap = line.words[start].box.x0 - line.words[first.after - 1].box.x1
    joined = bool(between) or _is_and(line.words[start]) or line.words[first.after - 1].text.endswith((",", "/"))
    near = gap < _ONE_LABEL * line.words[start].box.height + sum(word.box.width for word in between)
    return joined and near and all(map(_is_and, between))


def _is_and(word: Word) -> bool:
    return fold(word.text).strip(EDGES) in _AND


def _opening(line: Line) -> int:
    """The index of the first word of the line; numbers, signs and single letters before it number a field."""
    words = enumerate(line.words)
    return next((at for at, word in words if sum(c.isalpha() for c in word.text) > 1), len(line.words))


def _label_at(
    index: int, line: Line, start: int, kinds: Mapping[str, str], *, first: bool, after_label: bool
) -> Label | None:
    """The label that begins at word `start`: the longest that is exactly there, else the most alike.

    `first` says that no word stands before it on its line, `after_label` that another label does.
    """
    exact: Label | None = None
    alike: tuple[float, Label] | None = None
    for size in range(1, min(_LONGEST_LABEL, len(line.words) - start) + 1):
        words = line.words[start : start + size]
        following = line.words[start + size].text if start + size < len(line.words) else ""
        colon = words[-1].text.endswith((":", ";")) or following in {":", ";"}
        if first or colon or after_label:
            kind, score = _kind("".join(_tight(word.text) for word in words), kinds, fuzzy=first or colon)
            if not score and size == 1:
                kind, score = _of_languages(words[0].text, kinds)
            if score:
                label = Label(index, start + size, Box.around([word.box for word in words]), kind, colon)
                if score == 1.0:
                    exact = label
                elif alike is None or score > alike[0]:
                    alike = (score, label)
        if colon:
            break
    return _broken_off(exact, line) if exact else alike[1] if alike else None


def _broken_off(label: Label, line: Line) -> Label:
    """The label with the little word and the colon behind it, where it goes on under them: "Nom de: / famille"."""
    following = line.words[label.after].text if label.after < len(line.words) else ""
    if label.colon or not following.endswith(":") or fold(following).strip(EDGES) not in _LEADING_ON:
        return label
    return replace(label, after=label.after + 1, colon=True)


def _of_languages(text: str, kinds: Mapping[str, str]) -> tuple[str, float]:
    """The kind of a label in several languages, of which one is known: "Betrokkene/Intéressé/Subject"."""
    found = {kinds[part] for part in map(_tight, text.split("/")) if part in kinds} if "/" in text else set()
    return (next(iter(found)), 1.0) if len(found) == 1 else ("", 0.0)


def _kind(text: str, kinds: Mapping[str, str], *, fuzzy: bool, least: float = _LIKE_A_LABEL) -> tuple[str, float]:
    """The kind of label that `text` is, and how much it resembles it: 1.0 exactly, 0.0 not at all; `least` of 100."""
    for exactly in (text, text.rpartition(".")[2], re.sub(r"[^a-z]", "", text)):
        if exactly in kinds:
            return kinds[exactly], 1.0
    if not fuzzy or not 6 <= len(text) <= 30:
        return "", 0.0
    best = process.extractOne(text, kinds.keys(), scorer=fuzz.ratio, score_cutoff=least)
    if best is None or (text in best[0] and len(best[0]) - len(text) >= _A_WORD):
        return "", 0.0  # "de naissance" is no "nom de naissance"
    return kinds[best[0]], best[1] / 101


def colons_apart(page: Page) -> Page:
    """The page with "Naam:PEETERS" as two words; line numbers stay as they are."""
    if not any(":" in word.text[1:-1] for line in page.lines for word in line.words):
        return page
    lines = tuple(Line(tuple(part for word in line.words for part in _parts(word))) for line in page.lines)
    return replace(page, lines=lines)


def _parts(word: Word) -> Iterator[Word]:
    at = word.text.find(":", 1)
    if at < 0 or at == len(word.text) - 1 or not word.text[at + 1].isalpha():
        yield word
        return
    yield part_of(word, 0, at + 1)
    yield part_of(word, at + 1)


def is_leader(word: Word) -> bool:
    """Whether it is what OCR made of the dotted line between a label and its value: "Naam … nn"."""
    return word.confidence < _LEADER and len(set(fold(word.text))) <= 2 and word.text.islower()
