"""Words set in broken letters (Fraktur, Textura), as an engine that learnt round ones spells them.

Its slips are few and always the same: "Licentiaat" is read as "Sicentiaat", "Zicenttaat" or "Micentiaat",
"Rijksuniversiteit" as "NRijfsuntversiteit", "Universiteit" as "Mniversiteit". Measured on degrees and institutions in
three fonts, two alphabets, two sizes, sharp and blurred.
"""

import math
from collections.abc import Mapping

_SLIP = 0.3
"""What one of the slips below costs, where any other letter that differs costs one."""

_CAPITALS: Mapping[str, str] = {
    "a": "u w", "b": "v d", "c": "e g", "d": "o t", "e": "c g", "f": "s", "g": "b e s c gb bg", "h": "s b",
    "i": "s j t", "k": "r t l", "l": "s z m g e c", "m": "p pl pi d dt dn dd nd ndt nt dnt w n pp", "n": "m u",
    "o": "d", "p": "b", "r": "m nr nm n k", "s": "g c e", "t": "z f c", "u": "m a ma mm mn lm sm n s", "v": "b y d be",
    "w": "m", "z": "3 s",
}  # fmt: skip
"""As which a capital is read."""
_SMALL: Mapping[str, str] = {
    "a": "u n", "b": "d v h", "c": "e", "d": "b o", "e": "c", "f": "s", "g": "q y", "h": "b y", "i": "t l r j 1",
    "k": "f t l", "l": "t", "m": "w nn", "n": "u", "o": "d v", "r": "t x rt", "s": "f g", "t": "i f", "u": "n ut",
    "v": "b p", "w": "m tw tv r m", "x": "r", "y": "h n", "z": "3 g",
}  # fmt: skip
"""As which another letter is read."""


def _slips(table: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    return {meant: tuple(read.split()) for meant, read in table.items()}


_FIRST, _LATER = _slips(_CAPITALS), _slips(_SMALL)
_LONGEST_SLIP = max(len(slip) for table in (_FIRST, _LATER) for slips in table.values() for slip in slips)


def strangeness(read: str, meant: str, most: float = math.inf) -> float:
    """How unlike `meant` what was `read` is, in letters, the usual slips counted for less; both folded.

    Linear in the product of their lengths; infinite as soon as it is sure to be above `most`.
    """
    letters = [(letter, (_LATER if at else _FIRST).get(letter, ())) for at, letter in enumerate(meant)]
    rows = [[float(j) for j in range(len(meant) + 1)]]
    lowest = [0.0]
    for i, seen in enumerate(read, start=1):
        above, row = rows[-1], [float(i)]
        ends = {read[i - size : i] for size in range(1, min(i, _LONGEST_SLIP) + 1)}
        for j, (wanted, slips) in enumerate(letters):
            least = min(above[j + 1] + 1, row[j] + 1, above[j] + (seen != wanted))
            if not ends.isdisjoint(slips):
                least = min(least, *[rows[i - len(slip)][j] + _SLIP for slip in slips if slip in ends])
            row.append(least)
        rows.append(row)
        lowest.append(min(row))
        if min(lowest[-_LONGEST_SLIP:]) > most:  # no slip leaps over so many rows
            return math.inf
    return rows[-1][-1]
