"""What stands between the answer of the register and the day of issue: on true extracts nothing but formulas.

They say for what, for whom, by whom and on what ground the extract was given. Any other whole sentence there is for a
person to read, whatever it says: nobody foresees all that may be noted under an answer. The examples (`likeness`) judge
first: what is like harmless small print passes, what is like what takes answers back does not, though it have a word of
a formula; only what is like neither is known by its words. All text is flattened (`flattened.flat`); the words stand in
`vocabulary/criminal_record/`.
"""

import re

from pipeline.extractors.criminal_record.against.of_paper import is_of_paper
from pipeline.extractors.criminal_record.against.sign_words import NONE
from pipeline.extractors.criminal_record.sentences.blank_answers import answers_blank
from pipeline.extractors.criminal_record.sentences.likeness import (
    AGAINST_BETWEEN,
    HARMLESS_BETWEEN,
    is_like_against,
    is_like_harmless,
)
from pipeline.extractors.criminal_record.sentences.nothing_said import says_none, what_is_stated
from pipeline.extractors.criminal_record.sentences.prose import SENTENCES, Paragraph
from pipeline.extractors.criminal_record.sentences.rules import ARTICLE, cites_law
from pipeline.extractors.criminal_record.words.wordlists import listed, stems

_FEWEST = 3
"""Words of a sentence."""
_WORD = re.compile(r"(?<![a-z0-9])[a-z']{2,}(?![a-z0-9])")


def says_else(paragraph: Paragraph) -> bool:
    """Whether a whole sentence of it is none of those formulas, of the paper alone, an answer, a question or a rule."""
    text = paragraph.text.strip()
    if not text[:1].isupper() or not text.endswith((".", "!")):
        return False
    return any(map(is_else, SENTENCES.split(paragraph.flattened.strip())))


def is_else(sentence: str) -> bool:
    """Whether a sentence, flattened, is such a one."""
    if "?" in sentence or sentence.partition(":")[2].strip() or len(_WORD.findall(sentence)) < _FEWEST:
        return False
    if ARTICLE.search(sentence) or cites_law().search(sentence):
        return False
    if listed("als_regel", "maakt_regel", "niet_meer_vermeld").search(sentence) and what_is_stated().search(sentence):
        return False
    if is_like_against(sentence, AGAINST_BETWEEN) and not is_of_paper(sentence):
        return True
    if stems("onder_het_antwoord").search(sentence):
        return False
    bare = sentence.strip(" .")
    answer = answers_blank(bare) or NONE.fullmatch(bare) or says_none(sentence)
    return not (answer or is_of_paper(sentence) or is_like_harmless(sentence, HARMLESS_BETWEEN))
