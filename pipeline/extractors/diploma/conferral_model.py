"""The values with which conferred degrees are found: a page made ready for it, and a degree with its role on it."""

from dataclasses import dataclass
from enum import IntEnum

from pipeline.extractors.dates.mentions import PageWithDates
from pipeline.extractors.degrees import Found
from pipeline.extractors.lexicon import Token
from pipeline.model import Page, Word

NEGATIVES = frozenset({"toegang", "voorkennis", "programma", "inschrijving", "toekomst"})
"""The kinds of formulas (in `Sheet.found`) that say that something else is done than giving the degree."""


AWARDING = frozenset({"graadwoord", "verlening"})
"""The kinds that name a degree and say that it is given."""


class Role(IntEnum):
    """What a page says of a degree that it names, the weakest first."""

    EXPLAINED = 0
    """Another thing than a conferral: access, a programme, an enrolment."""
    MENTIONED = 1
    """Named without a word on what it does there, or as what the holder had before."""
    TITLED = 2
    """By itself at the start of a line, as a title."""
    CONFERRED = 3
    """By a formula."""


@dataclass(frozen=True, slots=True)
class Claim:
    """A degree named on a page, with its role there."""

    found: Found
    role: Role
    why: str
    """The kind of the deciding formula, or how it is printed."""
    big: bool
    """In larger print than the page's usual."""
    own_verb: bool
    """Whether a verb of conferral stands between the previous degree and this one."""
    words: tuple[Word, ...]
    changed: int
    """How many letters were repaired in its words."""
    apart: bool
    """Whether it can be nothing else that is known, whatever of its letters the engine doubts: see `Token.apart`.

    Never on a page of which the engine doubts most words: there it guesses, and not for the shape of the type.
    """
    read: float
    """The confidence that these are its words."""
    unread_before: bool
    """Whether a word that could not be read stands right before it, which could change its meaning."""
    line: int
    first: bool
    """Whether it begins its line."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page with its dates, its tokens and what was found among them."""

    dated: PageWithDates
    tokens: tuple[Token, ...]
    found: tuple[Found, ...]
    """Degrees and the formulas that give them a role."""
    marks: tuple[Found, ...]
    """Formulas that say what the page is, and where a title ends."""
    kinds: frozenset[str]
    """The kinds of all formulas on it."""

    @property
    def page(self) -> Page:
        """The page itself."""
        return self.dated.page

    def last_before(self, kind: str, at: int) -> Found | None:
        """The last formula of a kind that ends before the token `at`."""
        return next((one for one in reversed(self.found) if one.kind == kind and one.end <= at), None)

    def first_behind(self, kind: str, at: int) -> Found | None:
        """The first formula of a kind that begins at the token `at` or behind it."""
        return next((one for one in self.found if one.kind == kind and one.start >= at), None)
