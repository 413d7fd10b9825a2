"""Which model an extract is, by the article of the Code of Criminal Procedure that it names for itself.

Small print names several articles; the one in the title, behind a "Model" label or in the sentence by which the
extract speaks of itself decides. "Model 1" and "Model 2" decide nothing: municipalities number them differently
(Zutendaal, for one, has a third).
"""

from collections.abc import Collection, Sequence
from dataclasses import replace

from pipeline.extractors.criminal_record.model.mentions import Mention
from pipeline.extractors.criminal_record.model.named_articles import PageOfArticles
from pipeline.extractors.criminal_record.words.articles import BY_PURPOSE, FIRST, GENERAL, ORDINAL, SECOND, UNCLEAR
from pipeline.extractors.fields import NOT_FOUND, agreeing, field_of
from pipeline.model import Field, Page, Word


def model_of(pages: Sequence[Page], file: str, spoken: Collection[Word] = ()) -> Field:
    """The model; None with the doubt `contradiction`, `article_unclear` or `ordinal_only` when it cannot be told.

    `spoken`: the words of the sentences by which the extract says what is registered.
    """
    texts = [PageOfArticles(page) for page in pages]
    mentions = [mention for text in texts for mention in text.mentions]
    ticked = [one for one in mentions if one.ticked]
    if len({one.model for one in ticked}) == 1:
        other = [one for one in mentions if _contradicts(one, ticked)]
        said = _field([*ticked, *other], file)
        return replace(said, value=None, doubt="contradiction") if other else said
    single = [one for one in mentions if not (one.listed or one.interrupted)]
    single = [one for one in single if one.strong or not one.of_another] or single
    strong = [one for one in single if one.strong] + [one for text in texts for one in text.named()]
    if strong:
        strong += [one for one in single if one.speaks_of_itself and one.model in (FIRST, SECOND)]
    return (
        _told_by(strong, file)
        or _told_by([one for one in single if one.speaks_of_itself], file)
        or _said_with(spoken, single, file)
        or _by_purpose(texts, file)
        or _unsure(single, texts, file)
    )


def _contradicts(one: Mention, ticked: Sequence[Mention]) -> bool:
    """Whether another page names another model than the one that is ticked, as that of this paper."""
    elsewhere = all(one.page is not other.page for other in ticked)
    own = (one.strong or one.speaks_of_itself) and not (one.listed or one.of_another)
    return elsewhere and own and one.model in (FIRST, SECOND) and one.model != ticked[0].model


def _told_by(group: Sequence[Mention], file: str) -> Field | None:
    """The one model that mentions of one kind name, or why they name none; None where there are no such mentions."""
    models = {one.model for one in group}
    if models & {FIRST, SECOND}:
        models.discard(UNCLEAR)
    if len(models) > 1:
        return replace(_field(group, file), value=None, doubt="contradiction")
    if models == {UNCLEAR}:
        return replace(_field(group, file), value=None, doubt="article_unclear")
    return _field([one for one in group if one.model in models], file) if models else None


def _said_with(spoken: Collection[Word], mentions: Sequence[Mention], file: str) -> Field | None:
    """The one model that is named in the sentences that say what is registered."""
    said = [one for one in mentions if one.words and all(word in spoken for word in one.words)]
    known = [one for one in said if one.model != UNCLEAR]
    return _field(known, file) if len({one.model for one in known}) == 1 else None


def _by_purpose(texts: Sequence[PageOfArticles], file: str) -> Field | None:
    """The one model that titles tell by what the extract serves for."""
    purposes = [
        (model, found, text)
        for text in texts
        for model, form in BY_PURPOSE.items()
        if (found := form.search(text.text))
    ]
    if len({model for model, _, _ in purposes}) != 1:
        return None
    model, found, text = purposes[0]
    return field_of(model, text.words(found.start(), found.end()), text.page, file)


def _unsure(single: Sequence[Mention], texts: Sequence[PageOfArticles], file: str) -> Field:
    models = {one.model for one in single}
    if models == {GENERAL} and any(one.requested and not one.of_another for one in single):
        return _field([one for one in single if one.requested], file)
    if len(models) == 1 and UNCLEAR not in models:
        return replace(_field(single, file), doubt="weak_label")
    if models:
        return replace(_field(single, file), value=None, doubt="contradiction")
    for text in texts:
        if m := ORDINAL.search(text.text):
            return field_of(None, text.words(m.start(), m.end()), text.page, file, doubt="ordinal_only")
    return NOT_FOUND


def _field(mentions: Sequence[Mention], file: str) -> Field:
    return agreeing([field_of(one.model, one.words, one.page, file) for one in mentions])
