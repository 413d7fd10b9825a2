"""Until when a licence lasts that bears no date in field 4b: only older ones lack it, and all are to be exchanged.

Sources: Directive 2006/126/EC, article 7(2) (since 19 January 2013 each licence is issued for 10 to 15 years) and
article 3(3) (by 19 January 2033 all are of that model); for Germany Fahrerlaubnis-Verordnung, Anlage 8e (to § 24a(2));
for France décret n° 2011-1475 of 9 November 2011, for Austria Führerscheingesetz, § 41a.
"""

import datetime as dt

from pipeline.checks.choosing import certain_day
from pipeline.model import Document

_SINCE = dt.date(2013, 1, 19)
"""From this day on no licence is issued without an end."""
_ISSUERS = frozenset({"DE", "AT", "PL"})
"""That issued cards without an end before; on those of Belgium and the Netherlands a day always stands."""
_ISSUERS_ON_PAPER = frozenset({"FR", "AT"})
"""Of whose licences on paper categories A and B end with the exchange of all; those of others bear a day, or ended
before."""
_ENDLESS = frozenset({"A1", "A", "B"})
"""For heavier ones France set a day by the holder's age."""
_ALL_EXCHANGED = dt.date(2033, 1, 19)
_GERMAN_CARDS = (
    (2001, 2026), (2004, 2027), (2007, 2028), (2008, 2029), (2009, 2030), (2010, 2031), (2011, 2032),
)  # fmt: skip
"""Up to which year of issue a German card is to be exchanged by 19 January of which year: Anlage 8e, II."""
_BORN_BEFORE = dt.date(1953, 1, 1)
"""Whoever was, has until 2033 (Anlage 8e)."""


def lasts_until(document: Document) -> dt.date | None:
    """The day by which a licence with a dash in 4b is to be exchanged; None where none was issued so."""
    issued, country = certain_day(document.fields.get("issue_date")), document.value("_country")
    if issued is None or issued >= _SINCE or country not in _ISSUERS:
        return None
    return _german(document, issued) if country == "DE" else _ALL_EXCHANGED


def paper_lasts_until(document: Document, category: str | None) -> dt.date | None:
    """The day by which a foreign licence on paper is to be exchanged, for a category held on it; None if not known."""
    issued, country = certain_day(document.fields.get("issue_date")), document.value("_country")
    endless = country in _ISSUERS_ON_PAPER and category in _ENDLESS
    return _ALL_EXCHANGED if endless and issued is not None and issued < _SINCE else None


def _german(document: Document, issued: dt.date) -> dt.date:
    born = certain_day(document.fields.get("birth_date"))
    if born is not None and born < _BORN_BEFORE:
        return _ALL_EXCHANGED
    return next((dt.date(by, 1, 19) for year, by in _GERMAN_CARDS if issued.year <= year), _ALL_EXCHANGED)
