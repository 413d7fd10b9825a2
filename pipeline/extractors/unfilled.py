"""A paper that nobody filled in: a template with a placeholder where the name, the birth or the day should stand.

"[naam van de student]", "<<NAAM>>", "Naam: XXXXX" and "dd/mm/jjjj" are placeholders. A dotted line before a value, a
box to tick, a label with nothing behind it, a caption in brackets ("Datum (dd/mm/jjjj)") and what is left open for a
signature or a stamp are not: they stand on papers that were issued. Of dots alone only print can tell that nothing was
written over them: on a picture those of one place do not count, as a label with dots alone does not in print; of two
places they do. The words stand in `vocabulary/unfilled.yaml`.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from pipeline.extractors.fields import NOT_FOUND, field_of
from pipeline.extractors.flattened import any_of, flat
from pipeline.extractors.neighbours import Neighbours
from pipeline.extractors.vocabularies import unfilled_words
from pipeline.model import Field, Line, Page

UNFILLED = "unfilled"
"""The doubt of the field `_unfilled`, which sends its document to a person."""
_MOST_WORDS = 60
"""Of a line that is looked at."""
_IN_BRACKETS = re.compile(
    r"\[{1,3}(?P<a>[^\[\]]{2,40})\]{1,3}|<{1,2}(?P<b>[^<>]{2,40})>{1,2}|\{{1,3}(?P<c>[^{}]{2,40})\}{1,3}"
    r"|«\s?(?P<d>[^«»]{2,40}?)\s?»|%(?P<e>[a-z_]{3,40})%"
)
"""What stands between brackets of any kind."""
_CODED = re.compile(r"\{\{\s?[a-z_][\w .]*\}\}|\$\{\s?[a-z_][\w .]*\}")
"""A placeholder by its brackets alone, whatever is in it: a printed text has none like them."""
_SEP = r"\s?[./\-]\s?"
_DAY_LETTERS = re.compile(
    rf"(?<![\w(./\-])(?:dd|jj|tt|xx){_SEP}(?:mm|xx){_SEP}(?:jjjj|aaaa|yyyy|xxxx|(?:19|20)[0-9x]{{2}})(?![\w)/\-]|\.\w)"
)
"""A day in letters: "dd/mm/jjjj"; in brackets it is a caption."""
_DAY_OPEN = re.compile(
    r"(?<![\w./])(?:\.{2,}\s?/\s?\.{2,}\s?/\s?\.{2,}|_{2,}\s?[/.\-]\s?_{2,}\s?[/.\-]\s?_{2,}|00[./\-]00[./\-]0000)"
)
"""A day in dots, strokes or noughts."""
_DAY = re.compile(
    r"(?<![0-9])[0-9]{1,2}\s?[./\-]\s?[0-9]{1,2}\s?[./\-]\s?[0-9]{4}|[0-9]{1,2}\.? [a-z]{3,9}\.? [0-9]{4}"
)
"""A day that was filled in."""
_DOTS = r"(?:[._]{4,}|(?<= )\.\.(?= )|(?:\. ){3,}\.?)"
_DOTTED = re.compile(rf"{_DOTS}\s?\((?P<caption>[^()]{{3,40}})\)")
"""A dotted line with what is to stand on it in brackets."""
_OPEN_PLACE = re.compile(rf"{_DOTS}[ ,]*(?:op|le|am|den|on)(?![a-z])")
"""A dotted line in the place of a value: the sentence goes on behind it."""
_DOTS_ALONE = re.compile(r"^(?P<label>[^._]*?)[ :]*(?:[._] ?){4,}$")
"""A label, or nothing, with dots and nothing else behind it."""
_FEWEST_DOTTED = 2
"""Places of the holder with dots alone that show a template, where one does not."""
_CROSSES = re.compile(r"\W*x{3,}(?:[ .\-]x{2,})*\W*")
"""Letters X and nothing else."""


def unfilled(pages: Sequence[Page], file: str) -> Field:
    """True, in doubt, at the first placeholder on the pages; NOT_FOUND where there is none."""
    for page in pages:
        line = next(_placeholders(page), None) or _first_of_dotted(page)
        if line is not None:
            return field_of(True, line.words, page, file, doubt=UNFILLED)
    return NOT_FOUND


def _placeholders(page: Page) -> Iterator[Line]:
    around, texts = Neighbours(page), _texts(page)
    tests = (_in_brackets, _is_day, _is_open, _is_dummy)
    for index, line in enumerate(page.lines):
        if texts[index] and any(test(page, texts, around, index) for test in tests):
            yield line


def _texts(page: Page) -> list[str]:
    return [flat(line.text) if len(line.words) <= _MOST_WORDS else "" for line in page.lines]


def _first_of_dotted(page: Page) -> Line | None:
    """The first line with dots alone in the place of a particular of the holder, where there are several."""
    around, texts = Neighbours(page), _texts(page)
    dotted = [at for at, text in enumerate(texts) if text and _is_dotted(texts, around, at)]
    places = sum(len(re.findall(_DOTS, _DAY_OPEN.sub(" .... ", texts[at]))) for at in dotted)
    return page.lines[dotted[0]] if places >= _FEWEST_DOTTED else None


def _is_dotted(texts: Sequence[str], around: Neighbours, index: int) -> bool:
    """Whether dots and nothing else stand behind a label of the holder, or where a sentence tells of him."""
    m = _DOTS_ALONE.match(texts[index])
    if m is not None:
        left = around.cells_left(index)
        label = m["label"] or (texts[left[-1]] if left else "")
        return _label().search(label.rstrip(" :")) is not None and not any(map(_says, _right(texts, around, index)))
    return _is_left_open(texts, around, index)


def _right(texts: Sequence[str], around: Neighbours, index: int) -> list[str]:
    return [texts[cell] for cell in around.cells_right(index)]


def _says(text: str) -> bool:
    return any(map(str.isalnum, text))


def _in_brackets(page: Page, texts: Sequence[str], around: Neighbours, index: int) -> bool:
    """Whether a line has the name of a value between brackets, and not a label in brackets before its value."""
    text = texts[index]
    if _CODED.search(text) or _filling().search(text):
        return True
    for m in _IN_BRACKETS.finditer(text):
        first = not text[: m.start()].strip() and not around.cells_left(index)
        label = first and (text[m.end() :].strip() or around.cells_right(index))
        if not label and _asks(next(one for one in m.groups() if one)):
            return True
    return False


def _asks(content: str) -> bool:
    """Whether what stands in brackets names a value, each of its words being known to ask for one."""
    words = re.findall(r"[a-z]+", content)
    known = unfilled_words().veld | unfilled_words().bij_veld
    return any(word in unfilled_words().veld for word in words) and all(word in known for word in words)


def _is_day(page: Page, texts: Sequence[str], around: Neighbours, index: int) -> bool:
    """Whether letters stand in the place of a day, and no day in their row or over them to which they are a caption."""
    if _DAY_LETTERS.search(texts[index]) is None:
        return False
    over, under = around.above(index), around.below(index)
    near = [*around.row(index), *(place for place in (over, under) if place is not None)]
    alone = _DAY_LETTERS.fullmatch(texts[index].strip()) is not None
    return not any(_DAY.search(texts[place]) for place in (near if alone else around.row(index)))


def _is_open(page: Page, texts: Sequence[str], around: Neighbours, index: int) -> bool:
    """Whether dots, strokes or noughts stand, in print, where the name, the birth or the issue is to be filled in."""
    return all(word.confidence >= 1.0 for word in page.lines[index].words) and _is_left_open(texts, around, index)


def _is_left_open(texts: Sequence[str], around: Neighbours, index: int) -> bool:
    """The same, printed or on a picture."""
    text = texts[index]
    left = " ".join(texts[cell] for cell in around.cells_left(index))
    day = _DAY_OPEN.search(text)
    if day and _leads_to_day().search(f"{left} {text[: day.start()]}"):
        return True
    dotted = _DOTTED.search(text)
    if dotted and _asks(dotted["caption"]):
        before = f"{left} {text[: dotted.start()]}".strip()
        return _leads(before or _over(texts, around, index))
    m = next((m for m in _OPEN_PLACE.finditer(text) if _label().search(text[: m.start()])), None)
    return m is not None


def _is_dummy(page: Page, texts: Sequence[str], around: Neighbours, index: int) -> bool:
    """Whether the value of a label of the holder, or the name to which a sentence leads, is no name: "XXXX"."""
    text = texts[index]
    label, colon, value = text.rpartition(":")
    if not colon:
        left = around.cells_left(index)
        label, value = (texts[left[-1]], text) if left else (_over(texts, around, index), text)
    m = _label().search(label.rstrip(" :"))
    if m is None and not colon:
        m = next((one for one in [_label_before().match(text)] if one), None)
        if m is not None:
            label, value = text[: m.end()], text[m.end() :]
            value = re.split(r"\s(?:op|le|am|den|on)\s", value)[0]
    if _CROSSES.fullmatch(value) and (m is not None or _leads(label)):
        return True
    words = re.findall(r"[a-z]+", value)
    named = bool(words) and all(word in unfilled_words().naamwoorden for word in words)
    if not named or text.rstrip().endswith(":") or "/" in value or around.cells_right(index):
        return False
    if colon:
        return m is not None and (len(set(words)) > 1 or words[0] in re.findall(r"[a-z]+", label))
    return len(set(words)) > 1 and _leads(label)


def _over(texts: Sequence[str], around: Neighbours, index: int) -> str:
    above = around.above(index)
    return "" if above is None else texts[above]


def _leads(before: str) -> bool:
    """Whether a text ends in what leads to the holder or is his label: "verleent aan", "Naam:"."""
    text = before.rstrip(" :")
    return _label().search(text) is not None or _leads_to_holder().search(text) is not None


@lru_cache(maxsize=1)
def _label() -> re.Pattern[str]:
    """The end of a text that is the label of something of the holder."""
    return re.compile(rf"(?:^|(?<=[\W])){_group(unfilled_words().opschrift_van_houder)}(?:\((?:en|s)\))?\s*:?\s*$")


@lru_cache(maxsize=1)
def _label_before() -> re.Pattern[str]:
    """The same where its value follows on the line with no colon between: "geboren te XXXX"."""
    return re.compile(rf"\W*{_group(unfilled_words().opschrift_van_houder)}\s+(?=x{{3,}})")


@lru_cache(maxsize=1)
def _leads_to_holder() -> re.Pattern[str]:
    return re.compile(rf"(?<![a-z]){_group(unfilled_words().leidt_naar_houder)}\s*$")


@lru_cache(maxsize=1)
def _leads_to_day() -> re.Pattern[str]:
    """The word for a birth or an issue, with at most a place behind it: "geboren te Gent op"."""
    return re.compile(rf"(?<![a-z]){_group(unfilled_words().leidt_naar_dag)}(?: [a-z'.\-]+){{0,6}}\W*$")


@lru_cache(maxsize=1)
def _filling() -> re.Pattern[str]:
    return re.compile(_group(unfilled_words().vultekst))


def _group(words: Sequence[str]) -> str:
    """One of the words, as a group within a pattern."""
    return f"(?:{any_of(words)})"
