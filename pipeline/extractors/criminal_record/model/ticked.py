"""Choices between models that stand in a row or a column, of which one is told by a cross before it or a box round it.

All text is flattened (`flattened.flat`).
"""

import re
from collections.abc import Container, Iterator, Mapping, Sequence

from pipeline.extractors.criminal_record.model.article_lines import ArticleLines, count_words
from pipeline.extractors.criminal_record.model.mentions import Mention, lists_marked
from pipeline.extractors.criminal_record.model.tables import STRIKES_OUT
from pipeline.extractors.criminal_record.words.articles import (
    ARTICLE,
    FIRST,
    GENERAL,
    HEAD_OF_ITEM,
    SECOND,
    UNCLEAR,
    WORDS,
    which_model,
)
from pipeline.extractors.criminal_record.words.wordlists import listed
from pipeline.extractors.flattened import blanked

_FRAME = re.compile(
    r"(?<![a-z])(?:om|in)(?:ge)?(?:kaderde?|lijnde?|randde?)(?![a-z])|(?<![a-z])in (?:een|het) kader(?![a-z])"
    r"|(?<![a-z])encadree?(?![a-z])|(?<![a-z])(?:um|ein)(?:ge)?(?:rahmte?[nrs]?|randete?[nrs]?)(?![a-z])"
)
"""What a page says of the model round which a box is drawn: "Het omkaderde model werd afgeleverd"."""
_ISSUED = re.compile(
    r"(?<![a-z])(?:afgeleverd|afgegeven|uitgereikt|gevraagd|aangevraagd|geldt|van toepassing|gekozen|delivre|demande"
    r"|choisi|applicable|ausgestellt|beantragt|gewahlt|gilt|ausgehandigt|erteilt)(?![a-z])"
)
"""What it says of that model."""
_DENIES = re.compile(
    r"(?<![a-z])(?:niet|geen|behalve|uitgezonderd|andere|vervalt|vervallen|ne|n'[a-z]+|pas|aucun|sauf|autres?|excepte|nicht|kein"
    r"|keine|ausser|andere[nrs]?|entfallt|ooit|vroeger|eerder|als|indien|wanneer|si|lorsque|wenn|falls)(?![a-z])"
)
"""In whose sentence it is the others that hold, or that the box is no more than a condition."""
_CROSS = re.compile(r"[x×✕✖] +(?=[a-z5])")
"""At the head of a cell that holds a choice: "X 595"."""
_ROUND = re.compile(r"[o○◯] +(?=[a-z5])")
"""At the head of one beside it that was not taken: "O 596.1"."""
_REST = re.compile(r"\)?(?: ?[:,–-])?(?: [a-z]+){0,4}")
"""What may stand behind the article in such a cell: "X art. 595 usage général"."""
_ASKS_WHICH = re.compile(r"(?<![a-z])(?:model|modele|modell|muster|type|soort)(?![a-z])")
"""What heads the choice: "Welk model? (één hokje)"."""
_TITLE = re.compile(r"\W*(?:uittreksel|extrait|auszug|strafregisteruittreksel|strafregisterauszug)(?![a-z])[^.:;?]*")
"""The title of an extract, right over the choice: "Uittreksel strafregister"."""
_ANOTHER_CHOICE = re.compile(
    r"(?<![a-z])(?:(?:aan)?gevraagde?|aanvra\w*|antrag\w*|vraagt|vroeg|weiger\w*|demande\w*|refus\w*|beantragt\w*|gewunscht\w*|gewenste?"
    r"|souhaite\w*|voorbeeld|exemple|beispiel|vorige?|vroegere?|precedente?)(?![a-z])"
)
"""That the choice was not of this paper's own model, or not the last: "Aangevraagd model"."""
_SET_APART = 4.0
"""Heights of a line within which the one over it is its head, or the title of the paper."""
_LABEL, _SHORT = 8, 12
"""The most words of what heads a choice, and of a line that may name a model in words."""


def crossed_choice(text: ArticleLines, found: Sequence[Mention]) -> Mention | None:
    """The only choice between all models with a cross before it, under or behind what asks for the model; else None."""
    cells = {one.line: one for one in _cells(text)}
    crossed = [line for line in cells if _is_crossed(text, line)]
    if len(crossed) != 1 or STRIKES_OUT.search(text.text):
        return None
    own = cells[crossed[0]]
    choices = _choices(text, own.line, {line: one.model for line, one in cells.items()})
    everything = {GENERAL, FIRST, SECOND} <= set(choices.values())
    told = everything and own.model != UNCLEAR and _is_asked(text, choices) and _is_alone(text, found, own, choices)
    return own if told else None


def _is_crossed(text: ArticleLines, line: int) -> bool:
    """Whether a cross stands before a choice, in its own cell or in the only one to its left: not behind another."""
    before = text.neighbours.cells_left(line)
    alone = len(before) == 1 and _CROSS.match(f"{text.lines[before[0]]} x")
    return bool(_CROSS.match(text.lines[line]) or alone)


def _cells(text: ArticleLines) -> Iterator[Mention]:
    """What lines that are no more than one choice name."""
    for line, (start, own) in enumerate(zip(text.starts, text.lines, strict=True)):
        mark = _CROSS.match(own) or _ROUND.match(own)
        head = mark.end() if mark else 0
        m = ARTICLE.search(text.text, start + head, start + len(own))
        if m is None or not HEAD_OF_ITEM.fullmatch(own, head, m.start() - start):
            continue
        model, length = which_model(m, text.text[m.end() : start + len(own)])
        end = m.start() + length
        printed = text.page.lines[line].confidence >= 1.0  # OCR makes a cross of a box, empty or not
        if printed and _is_use(text.text[end : start + len(own)]) and not own.endswith(" x"):
            yield Mention(model, m.start(), end, line, text.words(m.start(), end), text.page, ticked=True)


def _is_use(rest: str) -> bool:
    """Whether what stands behind the article is a few words, or tells in known ones what its model serves for."""
    described = blanked(listed("omschrijft_model"), rest)
    return _REST.fullmatch(rest) is not None or not any(map(str.isalpha, described))


def _is_asked(text: ArticleLines, choices: Mapping[int, str]) -> bool:
    """Whether the cell before the first choice and its cross or the line over it asks for it or is the title."""
    first = min(choices)
    left = [cell for cell in text.neighbours.cells_left(first) if len(text.lines[cell].strip()) > 1]
    before, over = left[-1:], text.neighbours.above(first)
    title = None if before else text.neighbours.above(first, reach=_SET_APART)
    heads = {line for line in (*before, over) if line is not None and _ASKS_WHICH.search(text.lines[line])}
    heads |= {line for line in (title,) if line is not None and _TITLE.fullmatch(text.lines[line])}
    asked = [text.lines[line] for line in heads.difference(choices)]
    return any(count_words(one) <= _LABEL and not (_DENIES.search(one) or _ANOTHER_CHOICE.search(one)) for one in asked)


def framed_model(text: ArticleLines, found: Sequence[Mention]) -> int | None:
    """The line of the only model with a box drawn round it, where the page says that the box tells; else None.

    Others without a box must be named, and none outside of the lines that are one with them.
    """
    framed = [one for one in found if _is_framed(text, one.line)]
    if len(framed) != 1 or not _frame_tells(text):
        return None
    choices = _choices(text, framed[0].line, {one.line: one.model for one in found})
    return framed[0].line if choices and _is_alone(text, found, framed[0], choices) else None


def _choices(text: ArticleLines, line: int, named: Mapping[int, str]) -> dict[int, str]:
    """The models among which one is chosen, by their lines: those of its row, else of its column; each only once."""
    row = [cell for cell in text.neighbours.row(line) if cell in named]
    choices = {cell: named[cell] for cell in (row if len(row) > 1 else _column(text, line, named))}
    return choices if len(choices) > 1 and len(set(choices.values())) == len(choices) else {}


def _is_alone(text: ArticleLines, found: Sequence[Mention], own: Mention, choices: Container[int]) -> bool:
    """Whether nothing outside of the choice names another model as that of this paper, by its article or in words.

    Small print may cite a paragraph of an article that is no model: "(artikel 595, tweede lid)".
    """
    outside = lists_marked([one for one in found if one.line not in choices], text.text)
    own_words = [one for one in outside if one.strong or one.speaks_of_itself or one.model != UNCLEAR]
    named = {one.model for one in own_words if not (one.listed or text.is_coded(one.line))}
    worded = any(
        WORDS[SECOND].search(line) and count_words(line) <= _SHORT
        for at, line in enumerate(text.lines)
        if at not in choices
    )
    return named <= {own.model} and (own.model == SECOND or not worded)


def _is_framed(text: ArticleLines, line: int) -> bool:
    return bool(text.page.lines[line].words) and all(word.framed for word in text.page.lines[line].words)


def _column(text: ArticleLines, line: int, named: Container[int]) -> Iterator[int]:
    """A line with those right over and under it in its column, as far as they are among the `named`."""
    yield line
    for step in (text.neighbours.above, text.neighbours.below):
        at = step(line)
        while at is not None and at in named:
            yield at
            at = step(at)


def _frame_tells(text: ArticleLines) -> bool:
    """Whether a sentence says that the model in the box was issued, and nothing has somebody strike something out."""
    sentences = [one for one in re.split(r"[.;]\s", text.text.replace("\n", " ")) if _FRAME.search(one)]
    told = sentences and all(_ISSUED.search(one) and not _DENIES.search(one) for one in sentences)
    return bool(told) and not STRIKES_OUT.search(text.text)
