"""Fields with their evidence, made from the words that a value was read from."""

from collections.abc import Sequence

from pipeline.model import Box, Evidence, Field, FieldValue, Page, Word

NOT_FOUND = Field(None)
"""The field of a value that the document does not show."""


def evidence_of(words: Sequence[Word], page: Page, file: str, *, confidence: float | None = None) -> Evidence:
    """Where `words` stand on `page` of `file`, as printed; without `confidence`, that of the worst word.

    A dash or stroke between words says nothing, so that a doubt about it is none. Raises ValueError when there are no
    words.
    """
    telling = [word for word in words if any(c.isalnum() for c in word.text)] or words
    worst = min(word.confidence for word in telling)
    return Evidence(
        file=file,
        page=page.number,
        box=Box.around(word.box for word in words),
        text=" ".join(word.text for word in words),
        confidence=worst if confidence is None else confidence,
        view=page.view,
        aspect=round(page.width / page.height, 6) if page.height else 1.0,
    )


def field_of(
    value: FieldValue,
    words: Sequence[Word],
    page: Page,
    file: str,
    *,
    confidence: float | None = None,
    doubt: str | None = None,
) -> Field:
    """The field with `value`, read from `words` on `page` of `file`.

    Without `confidence` it is that of the worst word. Without words there is no evidence, and the confidence is 0.
    """
    if not words:
        return Field(value, confidence or 0.0, (), doubt)
    evidence = evidence_of(words, page, file, confidence=confidence)
    return Field(value, evidence.confidence, (evidence,), doubt)


def agreeing(fields: Sequence[Field]) -> Field:
    """One field from several that hold the same value, read in different places.

    Independent readings that agree are surer than the best of them: the chance that all are wrong is the product of
    their chances. A doubt remains only if every reading has one. Raises ValueError when there are no fields.
    """
    best = max(fields, key=lambda found: (found.doubt is None, found.confidence))
    wrong = 1.0
    for found in fields:
        wrong *= 1.0 - found.confidence
    evidence = best.evidence + tuple(e for found in fields if found is not best for e in found.evidence)
    confidence = best.confidence if len(fields) == 1 else round(1.0 - wrong, 4)
    return Field(best.value, max(best.confidence, confidence), evidence, best.doubt)
