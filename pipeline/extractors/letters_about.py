"""What a page beside an extract or licence says against it: a letter that withdraws it, a receipt for it.

A sentence counts that names such a paper, or the right to drive, and says that it is void; not one that makes a rule of
it, denies it, or speaks of an older paper. The words stand in `vocabulary/stamps.yaml`.
"""

import re
from collections.abc import Iterator

from pipeline.extractors.criminal_record.sentences.prose import Paragraph, paragraphs
from pipeline.extractors.fields import NOT_FOUND, field_of
from pipeline.extractors.flattened import AS_IT_IS, any_phrase, compose
from pipeline.extractors.neighbours import Neighbours
from pipeline.extractors.stamped_categories import without_rule
from pipeline.model import Field, Page, Section
from pipeline.vocabulary.stamps import stamps

_END = re.compile(r"(?<=[a-z]{3})[.;!?]\s+|(?<=[0-9]{4})[.;]\s+|$")
_APART = re.compile(
    r"(?<![a-z])(?:trek(?:t|ken)?(?![a-z])[^.;]{2,90}(?<![a-z])in(?=\W*$| e[nt] )"
    r"|zieh(?:t|en)?(?![a-z])[^.;]{2,90}(?<![a-z])zuruck(?![a-z])"
    r"|(?:we|wij|nous|on|wir) (?:retirons|annulons|annuleren))"
)
"""A verb with the paper between its parts: "wij trekken het uittreksel van 15 maart dan ook in"."""
_IT = re.compile(r"\W*(?:het|dit|deze|il|elle|celui-ci|celle-ci|er|es|sie|dieser|dieses|it|this) ")
"""How a sentence begins that goes on about what the one before it names."""
_WORDS = re.compile(r"[a-z]{2}")
_BEFORE = re.compile(r"(?:[a-z']+ ){0,3}$")
"""Words right before what is said, among which stands what denies it."""


def against_extract(section: Section) -> Field:
    """True where the pages say that an extract from the criminal register is withdrawn, replaced or wrong."""
    words = stamps()
    own = words.brief_over
    return _against(section, own.uittreksel, (*words.ongeldig, *own.tegen_uittreksel))


def against_licence(section: Section) -> Field:
    """True where the pages say that a driving licence was handed in or withdrawn, or the right to drive taken."""
    words = stamps()
    own = words.brief_over
    told = (*words.ongeldig, *words.ontnomen, *words.tegen_rijbewijs, *own.tegen_rijbewijs)
    return _against(section, own.rijbewijs, told)


def licence_gone(section: Section) -> Field:
    """True where a cv, letter or other file says that its own candidate's licence was taken or handed in.

    The sentence names whose it is, or begins with the licence; that somebody handles such cases says nothing of him.
    """
    words = stamps()
    own = words.brief_over
    told = (*words.ontnomen, *words.tegen_rijbewijs, *own.tegen_rijbewijs, *own.beeindigd)
    licence, whose, drives_not = map(_phrase, (own.eigen_rijbewijs, own.van_kandidaat, own.rijdt_niet))
    for page in section.pages:
        for paragraph, start, end in _sentences(page):
            sentence = without_rule(paragraph.flattened[start:end])
            named, his = licence.search(sentence), whose.search(sentence)
            about = named and (his or not _WORDS.search(sentence, 0, named.start()))
            m = (his and drives_not.search(sentence)) or (about and _said(sentence, _phrase(told)))
            if m:
                return field_of(True, paragraph.words(start + m.start(), start + m.end()), page, section.file)
    return NOT_FOUND


def _against(section: Section, papers: tuple[str, ...], void: tuple[str, ...]) -> Field:
    for page in section.pages:
        named = False
        for paragraph, start, end in _sentences(page):
            sentence = without_rule(paragraph.flattened[start:end])
            named = _phrase(papers).search(sentence) is not None or (named and _IT.match(sentence) is not None)
            if named and (m := _said(sentence, _phrase(void))):
                return field_of(True, paragraph.words(start + m.start(), start + m.end()), page, section.file)
    return NOT_FOUND


def _sentences(page: Page) -> Iterator[tuple[Paragraph, int, int]]:
    """The sentences of the page, each with where it begins and ends in its paragraph."""
    texts = [compose(line.text) for line in page.lines]
    for one in paragraphs(page, texts, Neighbours(page)):
        start = 0
        for m in _END.finditer(one.flattened):
            yield one, start, m.start()
            start = m.end()


def _said(sentence: str, void: re.Pattern[str]) -> re.Match[str] | None:
    """The words of a sentence by which it says that the paper it speaks of is void."""
    own = stamps().brief_over
    if any(_phrase(words).search(sentence) for words in (own.ander, own.terug)):
        return None
    if _phrase(own.regel).search(sentence) and not _phrase(own.thans).search(sentence):
        return None
    told = (*void.finditer(sentence), *_APART.finditer(sentence))
    return next((m for m in told if _phrase(own.ontkent).search(_before(sentence, m)) is None), None)


def _before(sentence: str, m: re.Match[str]) -> str:
    words = _BEFORE.search(sentence[: m.start()])
    return words[0] if words else ""


def _phrase(words: tuple[str, ...]) -> re.Pattern[str]:
    return any_phrase(words, AS_IT_IS)
