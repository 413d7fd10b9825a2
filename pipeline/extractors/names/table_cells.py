"""Names in the cells of a table."""

from pipeline.extractors.names.run import is_label_word
from pipeline.model import Page, Word


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
