"""Tables of all models on an extract: one explains them and names none, unless the row of one bears a cross.

All text is flattened (`flattened.flat`).
"""

import re
from collections.abc import Iterator, Sequence

from pipeline.extractors.criminal_record.model.article_lines import SAME_COLUMN, ArticleLines
from pipeline.extractors.criminal_record.model.mentions import Mention
from pipeline.extractors.criminal_record.words.articles import ARTICLE, BEFORE_MODEL, LABEL_OVER, which_model

_ROW_OF_MODEL = re.compile(r"(?:[x×✕✖] )?(?:model|modele|modell|muster) 59[0-9](?:[.,/\-]\s?[12])?")
"""All of the first cell of a row, in a table of models."""
_CROSSES = frozenset({"x ", "× ", "✕ ", "✖ "})
_MODELS = 3
"""Of a table that explains all of them, at least."""
STRIKES_OUT = re.compile(
    r"(?<![a-z])(?:schrap|doorhal|doorgehaald|doorkruis|wegkruis|onnodige|inutile|unzutreffend|verval(?:t|len)(?![a-z])"
    r"|biffe|barre[rz]?(?![a-z])|streich|gestrich|durchstreich|strike|delete"
    r"|n\.?v\.?t|niet van toepassing|sans objet|s\.?o\.(?![a-z])|nicht zutreffend|not applicable"
    r"|geweiger|niet (?:afgeleverd|uitgereikt|afgegeven|verleend)|refus|non delivr|verweiger|nicht erteilt)"
)
"""That a cross may say that something does not hold."""
_CELL = 5
"""The most words of a cell of a table."""
_ROW, _HIGH_ROW = 4.0, 8.0
"""Heights that may lie between the articles of two rows: of any, and of rows that begin with them, which their other
cells may make high."""
_COMPARES = re.compile(
    r"\W*(?:zoals|idem(?: als)?|hetzelfde als|comme|meme contenu que|wie|as) (?:(?:het|le|das|the) )?"
    r"(?:(?:model|modele|modell|muster|artikel|article|art\.?|type) )?59[0-9]"
)
"""How a cell of a table begins that tells of one model by another: "Zoals 596, 1ste lid, aangevuld met"."""


def columns_of_models(text: ArticleLines, found: Sequence[Mention]) -> set[int]:
    """The lines of a table in which articles of more than two models stand under one another: it explains them."""
    bare = sorted((*found, *_bare_cells(text, found)), key=lambda one: one.start)
    tables = [*_runs(text, found), *(run for run in _runs(text, bare) if _is_headed(text, run[0].line))]
    tables = [run for run in tables if len({one.model for one in run}) >= _MODELS]
    rows = {cell for run in tables for cell in range(run[0].line, _end_of_row(text, run[-1].line) + 1)}
    compared = {cell for cell in rows if _COMPARES.match(text.lines[cell])}
    return {one.line for run in tables for one in run} | compared


def _runs(text: ArticleLines, found: Sequence[Mention]) -> list[list[Mention]]:
    """The articles that stand under one another in the cells of a column, without its own model above them."""
    runs: list[list[Mention]] = []
    for one in found:
        cell = len(text.page.lines[one.line].words) <= _CELL or _opens_line(text, one)
        if not text.page.lines[one.line].words or not cell:
            continue
        if not runs or not _goes_on(text, runs[-1][-1], one):
            runs.append([])
        runs[-1].append(one)
    return [run[1:] if run[0].model in {one.model for one in run[1:]} else run for run in runs]


def _bare_cells(text: ArticleLines, found: Sequence[Mention]) -> Iterator[Mention]:
    """The numbers of articles at the head of a line that nothing on it names so: "593 | Voor eigen gebruik"."""
    named = {one.line for one in found}
    for line, start in enumerate(text.starts):
        m = None if line in named else ARTICLE.match(text.text, start)
        if m is not None:
            model, length = which_model(m, text.text[m.end() : m.end() + 60])
            yield Mention(model, start, start + length, line, text.words(start, start + length), text.page)


def _is_headed(text: ArticleLines, line: int) -> bool:
    """Whether a cell stands right under the head of a column of models."""
    over = text.neighbours.above(line)
    return over is not None and LABEL_OVER.match(text.lines[over]) is not None


def crossed_row(text: ArticleLines, found: Sequence[Mention]) -> int | None:
    """The line of the only row with a cross before it in a table of all models: "X Model 595"; None without one.

    None too where the page has somebody strike something out, or names another model outside of the table.
    """
    rows = {one.line: one for one in found if _ROW_OF_MODEL.fullmatch(text.lines[one.line])}
    crosses = [line for line in rows if _has_cross(text, line)]
    if len(crosses) != 1 or len({one.model for one in rows.values()}) < _MODELS or STRIKES_OUT.search(text.text):
        return None
    table = {cell for line in rows for cell in text.neighbours.row(line)}
    models = {one.model for one in found if one.line not in table and not one.listed}
    return crosses[0] if models <= {rows[crosses[0]].model} else None


def _has_cross(text: ArticleLines, line: int) -> bool:
    """Whether a cross stands before what a row says, in its own cell or in one to its left."""
    left = text.neighbours.cells_left(line)
    return text.lines[line][:2] in _CROSSES or any(f"{text.lines[cell].strip()} " in _CROSSES for cell in left)


def _end_of_row(text: ArticleLines, line: int) -> int:
    """The last line whose middle is no further under a line than a row is high."""
    box = text.page.lines[line].box
    low = box.y1 + _ROW * box.height
    near = (at for at in range(line, len(text.lines)) if text.page.lines[at].words)
    return max(at for at in near if at == line or text.page.lines[at].box.middle < low)


def _goes_on(text: ArticleLines, over: Mention, under: Mention) -> bool:
    """Whether two articles stand in cells of one column, with no more than a row between them."""
    one, other = text.page.lines[over.line].box, text.page.lines[under.line].box
    reach = _HIGH_ROW if _opens_line(text, over) and _opens_line(text, under) else _ROW
    return abs(one.x0 - other.x0) < SAME_COLUMN and other.y0 - one.y1 < reach * other.height


def _opens_line(text: ArticleLines, one: Mention) -> bool:
    """Whether nothing stands before an article in its line: the cells of a row of a table may be read as one."""
    return BEFORE_MODEL.fullmatch(text.text[text.starts[one.line] : one.start]) is not None
