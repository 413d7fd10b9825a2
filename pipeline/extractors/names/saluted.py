"""The name in the salutation of a letter that tells somebody of his own case: "Beste Leonie De Meyer"."""

import re

from pipeline.extractors.names.mention import NameMention
from pipeline.extractors.names.run import bare, is_name, mention_of, run_of
from pipeline.model import Page
from pipeline.text import fold, word_set

SALUTATIONS = word_set("beste geachte dag goeiedag hallo cher chere bonjour geehrte geehrter liebe lieber dear")
"""With which a letter begins, right before the name of the reader or a form of address."""
_OF_ANOTHER = re.compile(
    r"\b(?:uw|jouw|je|votre|vos|ihre?[rnms]?|your)\s(?:(?:toekomstige|nieuwe|futur|future|kunftigen?)\s)?"
    r"(?:kandida|medewerk|werknem|personeelsl|sollicit|candidat|employee?s?\b|collaborat|bewerber|mitarbeiter|applicant"
    r"|zoon|dochter|kind|fils|fille|sohn|tochter|son\b|daughter)"
)
_MOST_WORDS = 8
"""Of a line with a salutation and a name: "Geachte mevrouw Els Van den Broeck"."""


def speaks_of_another(page: Page) -> bool:
    """Whether a letter is about somebody else than its reader: "het uittreksel van uw kandidaat"."""
    return _OF_ANOTHER.search(fold(page.text)) is not None


def name_saluted(page: Page) -> NameMention | None:
    """The full name behind the salutation, where that is all of its line and the letter is about its reader."""
    for index, line in enumerate(page.lines):
        words = line.words[1:] if line.words and bare(line.words[0].text) == "sehr" else line.words
        if not words or len(words) > _MOST_WORDS or bare(words[0].text) not in SALUTATIONS:
            continue
        run = run_of(words[1:])
        mention = mention_of(run, index, labelled=False)
        whole = bool(run) and run[-1] is words[-1]
        if mention is not None and whole and is_name(mention.text) and not speaks_of_another(page):
            return mention
    return None
