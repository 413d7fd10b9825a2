"""What was read of a file: upright pages of words, and where each stands."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property

from pipeline.codes import Problem, ReadMethod


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in fractions of the upright page, origin top left."""

    x0: float
    y0: float
    x1: float
    y1: float

    @property
    def height(self) -> float:
        """In fractions of the page height."""
        return self.y1 - self.y0

    @property
    def width(self) -> float:
        """In fractions of the page width."""
        return self.x1 - self.x0

    @property
    def middle(self) -> float:
        """The vertical middle, in fractions of the page height."""
        return (self.y0 + self.y1) / 2

    def shared(self, other: "Box") -> tuple[float, float]:
        """How much of the width and of the height of the page both take; below zero it is the gap between them."""
        return min(self.x1, other.x1) - max(self.x0, other.x0), min(self.y1, other.y1) - max(self.y0, other.y0)

    @staticmethod
    def around(boxes: "Iterable[Box]") -> "Box":
        """The smallest box that holds all of `boxes`; raises ValueError if there are none."""
        first, *others = boxes
        if not others:  # most lines of a card and cells of a table are one word
            return first
        return Box(
            min(first.x0, *[b.x0 for b in others]),
            min(first.y0, *[b.y0 for b in others]),
            max(first.x1, *[b.x1 for b in others]),
            max(first.y1, *[b.y1 for b in others]),
        )


WHOLE_PAGE = Box(0.0, 0.0, 1.0, 1.0)


@dataclass(frozen=True, slots=True)
class Word:
    """A word as printed."""

    text: str
    box: Box
    confidence: float
    """Of the reading; 1.0 for a trusted text layer, READ_TWICE for what two readings say alike."""
    struck: bool = False
    """Whether a line is drawn through it, as far as a PDF tells."""
    framed: bool = False
    """Whether its line has a box round it that others beside or under it have not, as far as a PDF tells."""


CONTESTED = 0.7
"""The most confidence in a word of which another reading of the same print says something else."""
READ_TWICE = 0.98
"""The confidence in a word that was read in two ways that agree; of one reading Tesseract says 0.9703 at most."""


@dataclass(frozen=True)
class Line:
    """Words on one line, left to right. A wide gap (another column, a table cell) begins a new line.

    What it says and where it stands is asked hundreds of times while a page is understood, and worked out once.
    """

    words: tuple[Word, ...]

    @cached_property
    def text(self) -> str:
        """The words with single spaces between."""
        return " ".join(word.text for word in self.words)

    @cached_property
    def box(self) -> Box:
        """The box around its words."""
        return Box.around([word.box for word in self.words])

    @property
    def confidence(self) -> float:
        """The confidence of its worst word."""
        return min((word.confidence for word in self.words), default=0.0)


@dataclass(frozen=True, slots=True)
class View:
    """How the upright page is made from the pixels as decoded (EXIF and page /Rotate already honoured)."""

    quad: tuple[tuple[float, float], ...] | None = None
    """Corners of the sheet or card in the picture, in fractions: top left, top right, bottom right, bottom left.

    None: the whole picture.
    """
    quarter_turns: int = 0
    """Clockwise turns of 90 degrees, after the crop."""
    skew_degrees: float = 0.0
    """The clockwise turn that makes the lines level, after the quarter turns; the page keeps its size."""


WHOLE_PICTURE = View()
"""The picture as it was decoded: nothing cut away, nothing turned."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """One try at reading a page, for `geldig inspect`."""

    how: str
    """`text_layer`, `tesseract:nld`, `osd`, ..."""
    why: str
    """The reason for trying: `first`, `low_confidence`, `language`, ..."""
    confidence: float
    seconds: float = field(compare=False)
    """CPU seconds; never part of an output that must be reproducible."""


@dataclass(frozen=True, slots=True)
class Page:
    """One upright page with its words."""

    number: int
    """Within the file, from 1. A picture that shows several cards gives several pages of one number."""
    width: float
    """Of the upright page, in points for PDF, else in pixels: only the ratio to `height` is to be relied on."""
    height: float
    lines: tuple[Line, ...]
    """In reading order."""
    method: ReadMethod
    quality: float
    """How well it was read, 0 to 1: the worst part counts."""
    is_card: bool = False
    """Whether it is a plastic card (aspect ratio of ID-1), cropped."""
    view: View = WHOLE_PICTURE
    text_agrees: bool | None = None
    """Whether a text layer agrees with the picture under it; None when there were not both."""
    picture_lines: tuple[Line, ...] = ()
    """What the picture says where `text_agrees` is False."""
    problem: Problem | None = None
    codes: tuple[str, ...] = ()
    """What its QR codes say; only looked for on a page that may be an extract."""
    marks: tuple[Box, ...] | None = None
    """Where it is written on by hand; None where nobody looked, as on a page that does not say that it needs that."""
    attempts: tuple[Attempt, ...] = field(default=(), compare=False)

    @property
    def words(self) -> tuple[Word, ...]:
        """All its words in reading order."""
        return tuple(word for line in self.lines for word in line.words)

    @property
    def text(self) -> str:
        """Its lines, with newlines between."""
        return "\n".join(line.text for line in self.lines)


@dataclass(frozen=True, slots=True)
class Reading:
    """A file as read."""

    pages: tuple[Page, ...]
    method: ReadMethod
    problem: Problem | None = None
    detail: str | None = None
    """A code that says more about `problem`."""
    signature: str | None = None
    """For a PDF with an electronic seal or signature: `trusted`, `intact`, `altered` or `broken`; None without one."""
    signer: str | None = None
    """Who sealed it, by the name in the certificate."""
