"""Where a diploma was awarded: an institution, a country, and whether its level is recognised there without more."""

from dataclasses import dataclass

from pipeline.model import Word

AUTOMATIC = frozenset({"BE", "NL", "LU", "EE", "LV", "LT"})
"""Where recognition of the level is automatic.

Belgium: the three communities; the Netherlands and Luxembourg: Benelux decisions of 18 May 2015 and 25 January 2018,
BVR of 17 September 2010; the Baltic states: treaty with Benelux of 14 September 2021.
"""

DUTCH_SPEAKING = frozenset({"BE", "NL"})

UNKNOWN_SCHOOL = "unknown_school"
"""The doubt about a school that is not listed and should be, or of which is known that it awards no degrees.

On a diploma in English every school should be: private ones without recognition award masters in Brussels too, in that
language, and the schools that may are all listed by their names in it. In any language every university should be.
"""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a diploma was awarded."""

    institution: str | None
    """As printed."""
    words: tuple[Word, ...]
    """Of the institution, else what told the country."""
    countries: frozenset[str]
    """ISO 3166 alpha-2: one when it is known, several when it is one of those, none when nothing tells."""
    why: str
    """`institution`, `abbreviation`, `city`, `address`, `authority`, `issued`, `formulas` or `unknown`."""
    confidence: float
    doubt: str | None

    @property
    def country(self) -> str | None:
        """The country, when it is one."""
        return next(iter(self.countries)) if len(self.countries) == 1 else None

    @property
    def automatic(self) -> bool | None:
        """Whether recognition is automatic there; None when nothing tells."""
        if not self.countries:
            return None
        if self.countries <= AUTOMATIC:
            return True
        return None if self.countries & AUTOMATIC else False


UNKNOWN = Origin(None, (), frozenset(), "unknown", 0.0, None)
