"""What may stand in an output: no national numbers, no characters that turn, hide or break text."""

import re
import unicodedata

MASK = "***"
"""What stands where a national number stood; all of it is hidden, since its first half is a birth date."""

NATIONAL_NUMBER = re.compile(
    r"(?<!\d)(\d{2})[ .,\-/]{0,2}(\d{2})[ .,\-/]{0,2}(\d{2})[ .,\-/–]{0,3}(\d{3})[ .,\-/–]{0,3}(\d{2})(?!\d)"
)
"""All that has the shape of a national number: 11 digits, grouped 2-2-2-3-2. What is read as one must be hidden too."""
_BREAKING = re.compile(r"[^\S\u00a0\u202f]+")
_HARMLESS_FORMAT = "\u200c\u200d\u00ad"
"""Joiners that some scripts and emoji need, and the soft hyphen."""


def without_numbers(text: str) -> str:
    """`text` with everything in the shape of a national number (11 digits, grouped 2-2-2-3-2) replaced by `MASK`.

    The check digits are not looked at: a number with a digit misread by OCR is still personal data.
    """
    return NATIONAL_NUMBER.sub(MASK, text)


def printable(text: str) -> str:
    """`text` on one line, without control, direction and surrogate characters, and without national numbers.

    Safe in a terminal and in XML; HTML is escaped elsewhere.
    """
    kept = text if text.isprintable() else "".join(_replacement(character) for character in text)
    return without_numbers(one_line(kept))


def one_line(text: str) -> str:
    """`text` with single spaces, and none at its ends; spaces that do not break stay as they are."""
    return _BREAKING.sub(" ", text).strip()


def _replacement(character: str) -> str:
    category = unicodedata.category(character)
    if character.isspace():
        return character
    if category in {"Cc", "Cs", "Cn"} or (category == "Cf" and character not in _HARMLESS_FORMAT):
        return "\ufffd" if category == "Cs" else ""
    return character
