"""The categories of driving licences: how they are written, glued and garbled, and which include which.

Source: Directive 2006/126/EC of 20 December 2006 on driving licences, article 4 (the categories) and article 6
(conditions and equivalences); in Belgium the Royal Decree of 23 March 1998 on the driving licence.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

CATEGORIES = ("AM", "A1", "A2", "A", "B1", "B", "C1", "C", "D1", "D", "BE", "C1E", "CE", "D1E", "DE")
"""The harmonised categories, in the order of the rows on the back of the card."""

_BY_TRAILER = ("AM", "A1", "A2", "A", "B1", "B", "BE", "C1", "C1E", "C", "CE", "D1", "D1E", "D", "DE")
ROW_ORDERS = tuple(
    order + national for order in (CATEGORIES, _BY_TRAILER) for national in ((), ("G",), ("T",), ("L", "T"))
)
"""The orders in which the rows are printed, national ones (of Belgium, the Netherlands, Germany) last."""
ROWS = frozenset(one for order in ROW_ORDERS for one in order)

NATIONAL = frozenset({"G", "T", "L", "M", "S", "F", "W", "K", "LT", "TM"})
"""National categories (tractors, mopeds): known so that they raise no doubt, never what is asked."""

_INCLUDED = {
    "A": ("A2", "A1"), "A2": ("A1",), "B": ("B1",), "BE": ("B",), "C1": ("B",), "C": ("C1", "B"), "D1": ("B",),
    "D": ("D1", "B"), "C1E": ("C1", "BE"), "CE": ("C", "C1E", "BE"), "D1E": ("D1", "BE"), "DE": ("D", "D1E", "BE"),
}  # fmt: skip
"""Article 6(1): C1, C, D1 and D only to holders of B, and E only to holders of the category before it; 6(2): the
equivalences. Every category includes AM (6(2)(d))."""

_GLUED = re.compile(r"AM|A1|A2|A|B1|BE|B|C1E|C1|CE|C|D1E|D1|DE|D|[GTL]$")
_GLUED_ALL = re.compile(rf"(?:{_GLUED.pattern.removesuffix('|[GTL]$')})+[GTL]?")
_LONGEST_LIST = 80
"""Characters; all categories with a sign between them are 45. No longer word is a list, or worth taking apart."""
_SEPARATORS = re.compile(r"[\s,;/|.:·_*(){}\[\]-]+")
_PLUS_E = re.compile(r"([BCD]1?)\s*\+\s*E")
_ONE = re.compile(r"(?<=[ACD])[lI](?![a-z])")
"""A stroke behind A, C or D can only be a 1; behind B it may be a ruled line, and B1 is not B."""
_REPAIRS = str.maketrans({"4": "A", "8": "B", "0": "D", "O": "D", "I": "1", "L": "1", "|": "1", "Z": "2", "(": "C"})


@dataclass(frozen=True, slots=True)
class Token:
    """A category as read from a word."""

    category: str | None
    """None for what is no category."""
    repaired: bool = False
    """Whether a letter had to be taken for another; then it is never certain."""


@lru_cache(maxsize=64)
def including(category: str) -> frozenset[str]:
    """The categories of which each gives the right to `category`, itself among them."""
    return frozenset(one for one in {*CATEGORIES, category} if category in included(one))


@lru_cache(maxsize=64)
def included(category: str) -> frozenset[str]:
    """The categories to which `category` gives the right, itself and AM among them."""
    found = {category}
    for other in _INCLUDED.get(category, ()):
        found |= included(other)
    return frozenset(found | {"AM"} if category in CATEGORIES else found)


def all_included(categories: Iterable[str]) -> frozenset[str]:
    """The categories to which any of `categories` gives the right."""
    return frozenset(one for category in categories for one in included(category))


def in_order(categories: Iterable[str]) -> tuple[str, ...]:
    """Each of `categories` once, in the order of the card, national ones last."""
    unique = set(categories)
    return tuple(one for one in CATEGORIES if one in unique) + tuple(sorted(unique - set(CATEGORIES)))


@lru_cache(maxsize=4096)
def split_categories(word: str) -> tuple[Token, ...]:
    """The categories in a word of field 9: "AM/B", "AMBBE", "B+E"; what is none gives a token without category.

    A B is never read out of "8" or "13" without saying so.
    """
    if len(word) > _LONGEST_LIST:
        return (Token(None),)
    text = _PLUS_E.sub(r"\1E", word.strip())
    return tuple(token for part in _SEPARATORS.split(text) if part for token in _tokens(part))


def categories_in(word: str) -> list[str]:
    """The categories of today's law that a word consists of; none where a letter must be taken for another."""
    tokens = split_categories(word)
    sure = all(token.category in CATEGORIES and not token.repaired for token in tokens)
    return [token.category for token in tokens if token.category] if sure else []


@lru_cache(maxsize=4096)
def row_letter(word: str) -> Token:
    """The single category at the head of a row on the back."""
    tokens = _tokens(_SEPARATORS.sub("", _PLUS_E.sub(r"\1E", word)))
    return tokens[0] if len(tokens) == 1 else Token(None)


def _tokens(part: str) -> tuple[Token, ...]:
    if not any(c.isalnum() for c in part):
        return ()
    if part in NATIONAL:
        return (Token(part),)
    part = _ONE.sub("1", part)
    exact = _split(part) or (_split(part.upper()) if part in {"c", "ce", "Am", "am", "Ce", "cE"} else ())
    if exact:
        return tuple(Token(one) for one in exact)
    repaired = "B" if part in {"13", "I3", "l3", "|3"} else part.upper().translate(_REPAIRS)
    repaired = re.sub(
        r"^[1I]3(?=E?$)|^(?=BB$|CC$|DD$)[BCD]", lambda match: "B" if "3" in match.group() else "", repaired
    )
    found = _split(repaired)
    return tuple(Token(one, True) for one in found) if found else (Token(None),)


def _split(text: str) -> tuple[str, ...]:
    """The categories of which `text` is made, each once; nothing if it is not made of them."""
    if not _GLUED_ALL.fullmatch(text):
        return ()
    found = tuple(_GLUED.findall(text))
    return found if "".join(found) == text and len(set(found)) == len(found) else ()
