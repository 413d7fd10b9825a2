"""A name where it stands on a page."""

from dataclasses import dataclass

from pipeline.model import Word

_PARTIAL = 0.5
"""What remains of the confidence in a name of which only a part was found."""


@dataclass(frozen=True, slots=True)
class NameMention:
    """A name as it stands on a page."""

    text: str
    """As printed, without titles and punctuation, with single spaces."""
    words: tuple[Word, ...]
    line: int
    """Index in `page.lines` of the label, or of the first word where there is none."""
    labelled: bool = True
    """Whether a label announced it; False when a sentence did."""
    partial: bool = False
    """Whether only a part of it was found, as the surname where the label for given names has no value."""

    @property
    def confidence(self) -> float:
        """The confidence of its worst word, less when only a part was found."""
        return min((word.confidence for word in self.words), default=0.0) * (_PARTIAL if self.partial else 1.0)
