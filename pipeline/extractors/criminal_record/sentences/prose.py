"""The running text of a page: lines that go on with each other, as one text with the way back to its words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from pipeline.extractors.criminal_record.words.articles import STAYS_OPEN
from pipeline.extractors.criminal_record.words.form_labels import kind_of
from pipeline.extractors.criminal_record.words.wordlists import either
from pipeline.extractors.flattened import any_of, flat, words_between
from pipeline.extractors.neighbours import Neighbours
from pipeline.model import Page, Word
from pipeline.vocabulary import months

SENTENCES = re.compile(
    r"[.;!](?:(?<=[a-z]{3}.)(?<!nr.)(?<![^a-z](?:ref|tel|dos|vgl|art|abs).)(?<![^a-z]doss.)\s+"
    rf"|(?<=[0-9)][.;])\s+(?!(?:{'|'.join(sorted(months.BY_ITSELF))})(?![a-z]))(?=[a-z]))"
)
"""Between two sentences; not within a German day ("vom 16. März"), nor behind what is short for another word, before
its number: "dossiernr. 2024/118". What stands before the sign is looked at behind it: a search leaps to the sign."""
_REACH = 0.9
"""Heights of a line within which the next begins, where it goes on with it."""
_FAR, _SET_APART = 1.6, 3.0
"""The same for a line that begins in lower case or under one that cannot end, and for a name that is led to."""
RAGGED = 0.15
"""Of the width of the page: how much shorter than the longest a full line of a paragraph may be."""
_NEW = re.compile(
    rf"(?:{either('gegeven_te')}|donne|gegeben|done|given)(?![a-z])"
    r"|[^:.]{2,40}:(?:\s|$)|[a-z' \-]{2,30},? (?:(?:op|le|de|den|am|ce) )?"
    r"(?![0-9]{2}[. ][0-9]{2}[. ][0-9]{2}[ \-])[0-9]{1,2}(?:er|e)?(?:\.? (?=[a-z]{3})|[./\-])"
)
"""How a line begins that does not go on: with a label, the day of issue, as the head of a letter; no number."""
MONTH = f"(?:{any_of(start for starts in months.BEGINNINGS for start in starts)})"
"""How the name of a month begins, so far that nothing else does."""
_ITEM = re.compile(
    rf"\W*(?:[0-9]{{1,2}}\s?[°)]|[0-9]{{1,2}}[°.]{{0,2}}\s?[.)](?!\s?{MONTH})"
    r"|[a-h]\)|[•▪►✓→☐☒])\s?(?=[a-z])|[0-9]{1,2}[./\-][0-9]{1,2}[./\-][0-9]{4}\s?[:;|\-]"
)
"""How the item of a list begins, which goes on with none above it: "5° Opmerkingen: ..."."""
_OF_WHOM = (
    r"dat|que|dass|that|ten laste van|lastens|op naam van|a charge de|au nom de|zu lasten von|gegen|auf den namen von"
)
LEADS_ON = re.compile(rf"(?:^|\s)(?:aan|an|to|{_OF_WHOM})$")
"""The end of a line that goes on with a name in the next, in whatever column: "levert aan / Jan Peeters / die"."""
_LEADS_FAR = re.compile(rf"(?:^|\s)(?:{_OF_WHOM})$")
"""The same, in the midst of a sentence: the name may stand as far below as a title does."""
_LEADS_TO_PLACE = re.compile(
    r"\S\s(?:geboren (?:te|in|zu)|(?:wonende?|woonachtig|gedomicilieerd|ingeschreven|gehuisvest) te|nee?(?:\(e\))? a"
    r"|domiciliee? a|wohnhaft in|born (?:in|at)|residing (?:in|at))$"
)
"""The same with a place, where it is no label alone: "dat Jan Peeters, geboren te / Eeklo op 17 juni 1976,"."""
_ENDS_OPEN = re.compile(r"[a-z] (?:geen|geen enkele?|enige?|aucune?|keine[nr]?|kein|eine[nr]?|une|de la|the)$")
"""The end of a line behind which its noun must follow: "keine / Verurteilung vermerkt ist:"."""
_BEHIND_LABEL = frozenset(":=>")
"""How a value begins that stands in a cell beside its label: ": NIHIL"."""
PARTICULAR = re.compile(
    r"\W*(?:geboren|geb\.|geboortedatum|nee?(?:\(e\))?|date de naissance|geburtsdatum|born|wonende?|gehuisvest"
    r"|verblijvende?|woonachtig|gedomicilieerd|domiciliee?|demeurant|residant|wohnhaft|nationaliteit|nationalite"
    r"|ingeschreven in het (?:bevolkings|vreemdelingen|wacht|rijks)register"
    r"|inscrite? (?:au|dans le) registre (?:de la|de|des) (?:population|etrangers)"
    r"|eingetragen im (?:bevolkerungs|melde|fremden)register"
    r"|staatsangehorigkeit|van beroep|beroep|profession|beruf|rijksregister(?:nummer)?|registre national"
    r"|numero national|nationalregister(?:nummer)?|r\.?\s?r\.?(?:\s?n\.?)?|n\.?\s?n\.?|insz|niss)(?![a-z])"
)
"""How a line begins that tells who its holder is, when born and where living: a sentence does not begin so."""
_ENDS_ADDRESS = re.compile(r"[a-z0-9,)]\s(?:b-)?[1-9][0-9]{3} [a-z][a-z'\-]+(?: \([a-z .\-]{2,30}\))?$")
"""The end of a line with the town of an address, with its number, behind the street."""
_ENDS_IN_FIGURE = re.compile(r"[0-9]\)?$")
"""The end of a line with a day or a number, behind which another particular may begin."""
_PUNCTUATED = tuple(",;:.(-")
"""The end of a line that says itself that something ends there, or goes on."""
_OF_TEXT = 5
"""Words of a line from which on it tells how wide the text is."""
_FEW_WORDS = 3
"""A line of so few words goes on in the next only where that begins in lower case."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Lines of one column, with single spaces between."""

    text: str
    """As printed."""
    flattened: str
    """Character for character the same in plain lower case."""
    starts: tuple[tuple[int, int], ...]
    """Per line where it begins in the text, and its index on the page."""
    page: Page

    def words(self, start: int, end: int) -> tuple[Word, ...]:
        """The words between two places in the text."""
        return tuple(
            word
            for at, line in self._lines(start, end)
            for word in words_between(self.page.lines[line], max(0, start - at), end - at)
        )

    def lines(self, start: int, end: int) -> tuple[int, ...]:
        """The lines, by their index on the page, of what stands between two places in the text."""
        return tuple(line for _, line in self._lines(start, end))

    def _lines(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        for one, (after, _) in pairwise((*self.starts, (len(self.text), -1))):
            if one[0] < end and after > start:
                yield one


def right_edge(page: Page) -> float:
    """Where the longest line of a page ends, as a share of its width; one of few words may stand in its margin."""
    ends = [line.box.x1 for line in page.lines if len(line.words) >= _OF_TEXT]
    return max(ends or [line.box.x1 for line in page.lines if line.words], default=1.0)


def paragraphs(page: Page, texts: list[str], neighbours: Neighbours) -> list[Paragraph]:
    """The page in paragraphs, by `texts`, one for each of its lines; every line is in exactly one."""
    edge = right_edge(page)
    chains: list[list[int]] = []
    ending: dict[int, list[int]] = {}
    for index in sorted(
        range(len(texts)), key=lambda one: (page.lines[one].box.y0 if page.lines[one].words else 0.0, one)
    ):
        above = neighbours.above(index, reach=_FAR)
        if above is not None and not (texts[index][:1].islower() or _stays_open(texts[above])):
            above = neighbours.above(index, reach=_REACH)
        if above is None and (far := neighbours.above(index, reach=_SET_APART)) is not None:
            above = far if _LEADS_FAR.search(flat(texts[far])) else None
        if above is not None and kind_of(flat(texts[above])) and _spans_row(page, neighbours, above, index):
            above = None
        chain = ending.pop(above, None) if above is not None and _goes_on(page, texts, above, index, edge) else None
        if chain is None:
            chain = []
            chains.append(chain)
        chain.append(index)
        ending[index] = chain
    return [_paragraph(page, texts, chain, edge) for chain in _over_columns(page, texts, chains)]


def _over_columns(page: Page, texts: list[str], chains: list[list[int]]) -> list[list[int]]:
    """The chains of lines, one that breaks off at the foot of a column joined with that at the head of the next."""
    joined: list[list[int]] = []
    for chain in chains:
        first = chain[0]
        over = next((one for one in joined if _breaks_into(page, texts, one, first)), None)
        if over is None:
            joined.append(chain)
        else:
            over.extend(chain)
    return joined


def _breaks_into(page: Page, texts: list[str], chain: list[int], line: int) -> bool:
    """Whether a line at the height of the head of a chain, to its right, must go on with it."""
    head, last = page.lines[chain[0]], page.lines[chain[-1]]
    if not (texts[line][:1].islower() and head.words and page.lines[line].words and len(chain) > 1):
        return False
    box = page.lines[line].box
    level = abs(box.middle - head.box.middle) < box.height / 2
    return level and box.x0 >= last.box.x1 and STAYS_OPEN.search(flat(texts[chain[-1]])) is not None


def _spans_row(page: Page, neighbours: Neighbours, above: int, index: int) -> bool:
    """Whether a line stands under more than one cell of a row above it, of a form: it goes on with none of them."""
    right = [cell for cell in neighbours.cells_right(above) if page.lines[cell].words]
    return bool(right) and page.lines[index].box.x1 > page.lines[right[0]].box.x0


def _stays_open(text: str) -> bool:
    """Whether a line of a text cannot end its sentence: lines may be set wide, and the next begin with a name."""
    flattened = flat(text)
    open_ended = text.endswith(",") or _LEADS_TO_PLACE.search(flattened) or _ENDS_OPEN.search(flattened)
    return len(text.split()) >= _OF_TEXT and bool(open_ended)


def _goes_on(page: Page, texts: list[str], above: int, index: int, edge: float) -> bool:
    """Whether a line is the next of one sentence: it begins in lower case, or the one above had no room for more.

    `edge` is where the longest line ends.
    """
    if texts[index][:1] in _BEHIND_LABEL or _ITEM.match(flat(texts[index])):
        return False
    over = flat(texts[above])
    if ":" not in over and (_ENDS_OPEN.search(over) or _LEADS_TO_PLACE.search(over)):
        return True
    if ":" not in over and len(over.split()) >= _OF_TEXT and STAYS_OPEN.search(over):
        return _NEW.match(flat(texts[index])) is None or texts[index][:1].isdecimal()
    particular = PARTICULAR.match(flat(texts[above]))
    told = texts[above][:1].isupper() and particular
    apart = told or ":" in texts[above] or _NEW.match(flat(texts[index]))
    if texts[above].endswith((":", "?")) or (texts[index][:1].isupper() and apart):
        return False
    if LEADS_ON.search(flat(texts[above])) or (particular and not told and PARTICULAR.match(flat(texts[index]))):
        return True
    full = page.lines[above].box.x1 >= edge - RAGGED
    return texts[index][:1].islower() or (full and len(page.lines[above].words) > _FEW_WORDS)


def _paragraph(page: Page, texts: list[str], chain: list[int], edge: float) -> Paragraph:
    starts, text = [], ""
    for line, following in zip(chain, (*chain[1:], None), strict=True):
        starts.append((len(text), line))
        text += texts[line]
        if following is not None:
            text += ", " if _breaks_off(page, texts, line, following, edge) else " "
    return Paragraph(text, flat(text), tuple(starts), page)


def _breaks_off(page: Page, texts: list[str], line: int, following: int, edge: float) -> bool:
    """Whether a line with room for the next word, or an address, ends between particulars of a person: a comma."""
    if texts[line].endswith(_PUNCTUATED) or not page.lines[line].words or not page.lines[following].words:
        return False
    next_word = page.lines[following].words[0].box
    told, goes_on = (PARTICULAR.match(flat(texts[one])) for one in (line, following))
    whole = _ENDS_ADDRESS.search(flat(texts[line])) or (goes_on and _ENDS_IN_FIGURE.search(texts[line]))
    if told and whole:
        return True  # it may be the longest of the page itself
    if page.lines[line].box.x1 + next_word.x1 - next_word.x0 >= edge:
        return False
    return bool(told or goes_on)
