"""The Belgian licences on paper that are still valid: the folded model of before 1989 and the pink one after it.

They bear no numbers 4a and 4b, and an expiry date (field 7) only where one was set for the holder. Categories are
stamped or typed with a date, in rows or under letters that stand beside each other (Royal Decree of 23 March 1998; the
models stay valid until 2033 at the latest).
"""

import datetime as dt
import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from functools import lru_cache

from rapidfuzz import fuzz

from pipeline.extractors.dates.mention import DateMention
from pipeline.extractors.dates.mentions import find_dates
from pipeline.extractors.fields import NOT_FOUND, evidence_of, field_of
from pipeline.extractors.licence.categories import row_letter
from pipeline.extractors.licence.dates import YOUNGEST
from pipeline.extractors.licence.front import holder_of
from pipeline.extractors.licence.numbered_fields import NumberedField
from pipeline.extractors.licence.paper_boxes import boxed_categories
from pipeline.extractors.licence.paper_end import in_seventh, tells_issue, untold_end
from pipeline.extractors.licence.paper_heads import OVER_OLD_TABLE, UNTIL
from pipeline.extractors.licence.paper_letters import beside_third
from pipeline.extractors.licence.paper_panel import Panel, panel_of
from pipeline.extractors.licence.paper_rows import paper_rows, with_stamped
from pipeline.extractors.licence.paper_sixth import figures_in_seventh, issued_in_sixth, issued_under_place
from pipeline.extractors.licence.paper_stated import stated_categories
from pipeline.extractors.licence.sides import LEGIBLE
from pipeline.extractors.licence.void_marks import is_void
from pipeline.extractors.names import find_holder, find_labelled_pair
from pipeline.extractors.vocabularies import licence_words
from pipeline.model import Field, Line, Page, Word
from pipeline.sorting.licence_shape import paper_captions
from pipeline.sorting.licence_shape import paper_rows as letters_of_paper
from pipeline.sorting.printed import printed
from pipeline.text import any_word, below, find_any, fold, right_of

_OVER_TABLE = re.compile(
    r"voertuigen waarvoor het rijbewijs|categorieen waarvoor het (?:rij)?bewijs|vehicules pour lesquelles le permis"
    r"|fahrzeugklassen, fur die"
)
_MAYOR = re.compile(r"\b(?:de burgemeester|le bourgmestre|der burgermeister)\b")
_OF_HOLDER = re.compile(r"handtekening van de houder|signature du titulaire|unterschrift des inhabers")
_MODEL = re.compile(
    r"model van de europese gemeenschap|modele des communautes europ|modell der europaischen gemeinschaft"
    rf"|{_OVER_TABLE.pattern}"
)
_FIFTH = re.compile(r"\W*5\W{1,3}(?:afgegeven|delivre|ausgestellt|uitgereikt)\b")
"""Field 5 of the paper models, who issued it; that of a card is its number, and no word."""
_FEWEST_OF_WORDING, _LIKE_WORDING = 4, 85.0
"""Words of a line that may be that wording, and how like it the line is, of a hundred, at least."""
_TITLE = re.compile(r"rijbewijs|permis de conduire|fuhrerschein")
_STATED = re.compile(
    r"af(gegeven|geleverd) ?(te|op|door)|voertuigen van categorie|delivre (a|le|par)|vehicules de (la )?categorie"
    r"|ausgestellt (in|am|von)"
)
_BIRTH = re.compile(r"geboren|geboorte|\bnee?\b|ne\(e\)|naissance|geburt|^\W*3\W*$")
_LAW = re.compile(r"besluit|decreet|\bwet\b|arrete|\bloi\b|erlass|gesetz")
"""Of what a date that follows is that of a law: "afgegeven op grond van het koninklijk besluit van"."""
_UNTIL = re.compile(r"(geldig ?tot( en met)?|valable ?jusqu\W?au|gultig ?bis)\W*$")
_ON = re.compile(r"^\W*6?\W*((te|a|zu|in) [a-z][a-z' \-]{1,30}\W{1,2})?(op|le|den|am|op den)?\W*$")
_BIRTH_AND_ISSUE = ("birth_date", "issue_date")
_Day = DateMention | None
_IssueAndBirth = tuple[_Day, _Day]
_ON_CARDS = frozenset({"4a", "4b", "4c", "4d", "4?"})
_NEW_LETTERS = frozenset({"AM", "A1", "A2"})
_ON_LATE_PAPER, _ON_OLD_PAPER = frozenset({"A1"}), frozenset({"A1", "A2"})
"""Categories of the cards, the one of them that Directive 91/439/EEC had before, so that paper may print it, and those
that the law of before 1989 had."""
_PARTICULARS = re.compile(r"voorna(a)?m|prenom|vorname")
_SURE_NAME = 0.7
"""Confidence below which a typed or written name is none, and no mismatch."""
_NAME = re.compile(r"[^\W\d_][^\W\d_'’.\-]*(?:['’.\-][^\W\d_]*)*")
_COLUMN, _NEXT = 0.03, 3.5
"""How far apart surname and given names begin (a share of the width) and stand under each other (heights), at most."""
_MOST_IN_LINE, _MOST_PAIRS = 5, 12
"""Words of a surname or of given names, and pairs of lines on a page that may be both, at most."""
_HEADS = re.compile(
    r"geldig vanaf|valable (?:a (?:partir|compter)|depuis)|gultig ab|stempel|cachet"
    r"|(?:bijkomende|bijzondere) voorwaarden|conditions (?:additionnelles|restrictives)|mentions particulieres"
    r"|zusatzliche bedingungen"
)
"""What is printed over and beside the table of a paper model; see `_FEWEST_HEADS`."""
_STAMP = re.compile(r"\b(?:stempel|cachet)\b")
"""The head of the column for stamps, which no card has."""
_IN_DUTCH = re.compile(r"geldig vanaf|woonplaats|handtekening van de houder")
_FEWEST_HEADS = 2
"""Of those heads, that show the table of a paper model."""
_LETTERS = 4
"""Letters of the table under each other, that show it."""
_CAPTIONS = 5
"""Numbered captions of the particulars, from which they are those of a paper model."""
_FIGURES = 2
"""Of what may be a day, at least."""


def is_paper(page: Page, numbered: Sequence[NumberedField]) -> bool:
    """Whether the wording of a paper model is on the page, and nothing that only cards bear.

    That is the numbers 4a, 4b and 4c, in the legend on a back too, and the categories AM, A1 and A2, which Belgium has
    known since 2013 only; beside captions or words that no card has, A1 is one of a paper model, and under the words
    over the oldest table, or in a column with A3, A2 too. The shape tells nothing: a model can be cut out as a card.
    """
    old_ones = beside_third(page)
    new = {category for word in page.words if word not in old_ones and (category := _new_category(word))}
    text = fold(page.text)
    old = OVER_OLD_TABLE.search(text) is not None
    if any(field.number in _ON_CARDS for field in numbered) or new - (_ON_OLD_PAPER if old else _ON_LATE_PAPER):
        return False
    seen = printed(page)
    if paper_captions(seen) >= _CAPTIONS:
        return True
    modelled, headed = _MODEL.search(text) is not None, len(set(_HEADS.findall(text))) >= _FEWEST_HEADS
    if new:
        fifth = modelled and any(_FIFTH.match(fold(line.text)) for line in page.lines)
        over = old or _OVER_TABLE.search(text) is not None
        return fifth or over or (headed and _STAMP.search(text) is not None)
    titled = _TITLE.search(text) is not None and _STATED.search(text) is not None
    titled = titled or old or _is_old_panel(text)
    return titled or modelled or _nearly_says(page) or (headed and letters_of_paper(seen) >= _LETTERS)


def _is_old_panel(text: str) -> bool:
    """Whether it is the leaf with the particulars of the oldest model: who gave it, over mayor and holder who sign."""
    return all(one.search(text) for one in (_PARTICULARS, _STATED, _MAYOR, _OF_HOLDER))


def has_dutch_table(page: Page) -> bool:
    """Whether the table of a paper model is on the page, with its letters and heads or captions, worded in Dutch."""
    seen, text = printed(page), fold(page.text)
    headed = len(set(_HEADS.findall(text))) >= _FEWEST_HEADS or paper_captions(seen) >= _CAPTIONS
    worded = _IN_DUTCH.search(text) is not None and not any_word(licence_words().vertaald).search(text)
    return worded and headed and letters_of_paper(seen) >= _LETTERS


def _nearly_says(page: Page) -> bool:
    """Whether a line is so like the words over the table that a few letters of it were misread."""
    over_table = licence_words().boven_tabel
    lines = (fold(line.text) for line in page.lines if len(line.words) >= _FEWEST_OF_WORDING)
    return any(fuzz.partial_ratio(words, line) >= _LIKE_WORDING for line in lines for words in over_table)


def _new_category(word: Word) -> str | None:
    """The category of the cards that a word is, even a garbled one; strokes that were hardly read are none."""
    upper = word.text == word.text.upper() != word.text.lower() and word.confidence >= LEGIBLE
    category = row_letter(word.text).category if upper else None
    return category if category in _NEW_LETTERS else None


def read_paper(page: Page, numbered: Sequence[NumberedField], file: str) -> dict[str, Field]:
    """The holder, the dates of birth, issue and, if any, expiry, and `_back_<category>` for each letter of the table.

    That is True for a letter with a date, which is `_from_<category>`, and None for one without; `_void_<category>` for
    one that is struck out.
    """
    mentions = find_dates(page)
    rows = paper_rows(page, mentions)
    in_rows = {word for row in rows for word in (*row.words, *row.until)}
    others = [mention for mention in mentions if not in_rows.intersection(mention.words)]
    beside = _beside_table(others, in_rows)
    issue, birth = _issue_and_birth(page, others) or _unlabelled(page, beside)
    sixth = None if issue else issued_in_sixth(page, others, birth) or issued_under_place(page, others, birth)
    issue = issue or sixth
    born, issued = _date_field(birth, page, file), _date_field(issue, page, file)
    untold = untold_end(page, [one for one in beside if not _is_stated(one)], birth, issue)
    unread = untold.words if untold is not None else figures_in_seventh(page, birth)
    panel = panel_of(page)
    since = {word for row in rows if row.held for word in row.words}
    earlier = [issue, *(one for one in mentions if since.intersection(one.words))]
    found = {
        **_named(page, _holder(page, numbered, file, born, panel), in_rows, file),
        "birth_date": born,
        "issue_date": issued,
        "expiry_date": _not_before(earlier, _expiry(page, others, file, panel, unread, sixth)),
        **stated_categories(page, file, in_rows if any(row.held for row in rows) else (), boxed=not rows),
    }
    if boxed := boxed_categories(page, mentions, file):
        return found | boxed
    for row in (one for one in with_stamped(rows, page, mentions, issue) if one.of_today):
        held = True if row.held else None
        found[f"_back_{row.letter}"] = field_of(held, row.words, page, file, confidence=row.confidence, doubt=row.doubt)
        if (day := next((one for one in mentions if row.held and set(one.words) & set(row.words)), None)) is not None:
            found[f"_from_{row.letter}"] = _date_field(day, page, file)
        if row.struck:
            found[f"_void_{row.letter}"] = field_of(True, (*row.words, *row.struck), page, file)
        if row.until:
            found[f"_until_{row.letter}"] = _last_day(row.until, mentions, page, file)
    return found


def _holder(page: Page, numbered: Sequence[NumberedField], file: str, born: Field, panel: Panel | None) -> Field:
    """The name by its labels, behind the bare numbers 1 and 2, or over the birth date; else NOT_FOUND."""
    under = panel.name if panel else ()
    if under:
        both = field_of(" ".join(word.text for word in under), under, page, file)
        return both if both.confidence >= _SURE_NAME and not _printed(both) else NOT_FOUND
    name = find_labelled_pair(page) if panel else find_holder(page)
    labelled = field_of(name.text, name.words, page, file) if name and not name.partial else NOT_FOUND
    read = (one for one in (labelled, holder_of(page, numbered, file, born)) if one.value and not _printed(one))
    return next((one for one in read if one.confidence >= _SURE_NAME), NOT_FOUND)


def _named(page: Page, holder: Field, in_rows: Collection[Word], file: str) -> dict[str, Field]:
    """The holder; where none was read, `_possible_holders`: two lines under each other that may be a name."""
    if holder.value is not None or not (in_rows or has_particulars(page)):
        return {"holder": holder}
    lines = [words for line in page.lines if (words := _letters_of(line, in_rows))]
    pairs = [
        (*above, *under)
        for above in lines
        for under in lines
        if abs(above[0].box.x0 - under[0].box.x0) <= _COLUMN
        and 0 < under[0].box.middle - above[0].box.middle <= _NEXT * max(above[0].box.height, under[0].box.height)
    ][:_MOST_PAIRS]
    if not pairs:
        return {"holder": holder}
    names = tuple(" ".join(word.text for word in words) for words in pairs)
    return {"holder": holder, "_possible_holders": Field(names, 1.0, tuple(evidence_of(p, page, file) for p in pairs))}


def _letters_of(line: Line, in_rows: Collection[Word]) -> tuple[Word, ...]:
    """The words of a line that may be part of a name: they begin with a capital; the number of a field is left out."""
    words = line.words[1:] if len(line.words) > 1 and not any(map(str.isalpha, line.words[0].text)) else line.words
    named = all(
        word.text[:1].isupper() and _NAME.fullmatch(word.text) and not _says_no_name(word.text) for word in words
    )
    return words if named and len(words) <= _MOST_IN_LINE and not any(word in in_rows for word in words) else ()


def _says_no_name(text: str) -> bool:
    """Whether a word is one that every licence bears, or what a row that is not held is typed over with."""
    return fold(text) in licence_words().op_papier or is_void(text)


def _printed(name: Field) -> bool:
    """Whether a word of a name is one that every licence bears: the name itself, written by hand, was not read."""
    return any(word.replace("rn", "m") in _printed_words() for word in fold(str(name.value)).split())


@lru_cache(maxsize=1)
def _printed_words() -> frozenset[str]:
    """What OCR makes, surely, of the words printed on the paper models: "Voomamen"."""
    return frozenset(word.replace("rn", "m") for word in licence_words().op_papier)


def has_particulars(page: Page) -> bool:
    """Whether it is the side with the holder's name, even where that was not read, as often where it is handwritten."""
    return _PARTICULARS.search(fold(page.text)) is not None


def _issue_and_birth(page: Page, mentions: Sequence[DateMention]) -> _IssueAndBirth | None:
    """By what stands before them; a bare "op" tells the issue only where the birth date is told by another."""
    mentions = [one for one in mentions if not _LAW.search(one.before[-60:])]
    issue = _first([one for one in mentions if not in_seventh(page, one)], _STATED)
    birth = _first(mentions, _BIRTH) or _born_below(page, mentions)
    if issue is None and birth is not None:
        issue = _first([one for one in mentions if one is not birth], _ON)
    return (issue, birth or _born(mentions, issue)) if issue or birth else None


def _beside_table(mentions: Sequence[DateMention], in_rows: Collection[Word]) -> list[DateMention]:
    """The days left of the table, from top to bottom, but for that of a law."""
    table = min((word.box.x0 for word in in_rows), default=1.0)
    beside = (one for one in mentions if one.box.x1 < table and not _LAW.search(one.before[-60:]))
    return sorted(beside, key=lambda one: one.box.middle)


def _is_stated(mention: DateMention) -> bool:
    """Whether its own line says of a day that the licence was given then."""
    return mention.start > 0 and _STATED.search(mention.before[-60:]) is not None


def _unlabelled(page: Page, beside: Sequence[DateMention]) -> _IssueAndBirth:
    """Issue and birth, by two dates beside the table of which the upper is so early that it must be the birth.

    The lower is that of issue unless it may be the end, the day of issue being unread.
    """
    days = [one.day for one in beside]
    if len(days) != len(_BIRTH_AND_ISSUE) or days[0] is None or days[1] is None or days[0] + YOUNGEST > days[1]:
        return None, None
    return beside[1] if tells_issue(page, beside[1]) else None, beside[0]


def _expiry(
    page: Page, mentions: Sequence[DateMention], file: str, panel: Panel | None, unread: Sequence[Word], sixth: _Day
) -> Field:
    """The day behind "geldig tot", or under it; in doubt where figures stand there that are none, or `unread` ones.

    Where values stand under their captions, what is level on another panel is none, and in doubt if it may be on this;
    nor is the day under the caption of field 6, the `sixth`, which ends over that of field 7.
    """
    on_panel = [one for one in mentions if panel is None or panel.holds(one.words[0])]
    mention = _first(on_panel, _UNTIL)
    if mention is not None:
        return _date_field(mention, page, file)
    for hit in find_any(page, UNTIL):
        value = tuple((hit.rest or right_of(page, hit.box))[:1])
        if value and ((panel and panel.is_of_other(value[0])) or (sixth and value[0] in sixth.words)):
            continue
        day = next((one for one in mentions if one.words[:1] == value), None)
        if day is not None and day in on_panel:
            return _date_field(day, page, file)
        if sum(map(str.isdigit, "".join(word.text for word in value))) >= _FIGURES:
            return _unsure(value, page, file)
    return _unsure(unread, page, file) if unread else NOT_FOUND


def _unsure(words: Sequence[Word], page: Page, file: str) -> Field:
    """No value, and where a day stands that is perhaps one."""
    return Field(None, 0.0, (evidence_of(words, page, file, confidence=0.0),), "low_confidence")


def _not_before(days: Iterable[DateMention | None], expiry: Field) -> Field:
    """The day of expiry, which contradicts a licence or a category that was given on it or later."""
    last = expiry.value
    late = isinstance(last, dt.date) and any(one and one.day and one.day >= last for one in days)
    return replace(expiry, doubt="contradiction") if late else expiry


def _last_day(words: Sequence[Word], mentions: Sequence[DateMention], page: Page, file: str) -> Field:
    """The day until which a category is held, from these words; in doubt where they only have the form of a day."""
    mention = next((one for one in mentions if one.words == words), None)
    if mention is None or mention.day is None:
        return _unsure(words, page, file)
    return _date_field(mention, page, file)


def _first(mentions: Iterable[DateMention], before: re.Pattern[str]) -> DateMention | None:
    return next((one for one in mentions if before.search(one.before[-60:])), None)


def _born_below(page: Page, mentions: Sequence[DateMention]) -> DateMention | None:
    """The date right under its label, though something of another leaf stands level with it."""
    labels = [line for line in page.lines if _BIRTH.search(fold(line.text))]
    under = [line for label in labels for line in below(page, label.box)[:1]]
    return next((one for one in mentions for line in under if one.words[0] in line.words), None)


def _born(mentions: Iterable[DateMention], issue: DateMention | None) -> DateMention | None:
    """The date that lies so long before the issue that it can only be that of birth."""
    if issue is None or issue.day is None:
        return None
    return next((one for one in mentions if one.day is not None and one.day + YOUNGEST <= issue.day), None)


def _date_field(mention: DateMention | None, page: Page, file: str) -> Field:
    if mention is None:
        return NOT_FOUND
    return field_of(mention.day, mention.words, page, file, confidence=mention.confidence, doubt=mention.doubt)
