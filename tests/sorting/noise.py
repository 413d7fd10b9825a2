"""The reading errors of a poor scan, always the same for the same text."""

import random

_CONFUSIONS = {
    "o": "0", "O": "0", "0": "O", "l": "1", "I": "l", "i": "í", "S": "5", "B": "8", "m": "rn", "e": "c", "t": "f",
    "E": "F", "u": "ii", "n": "ri", "R": "H", "a": "o", "g": "q", "c": "e", "T": "7", "A": "4",
}  # fmt: skip


def noised(text: str, *, rate: float = 0.03, seed: int = 7) -> str:
    """`text` with about `rate` of its letters misread, and now and then a space lost; digits are left alone."""
    chance = random.Random(f"{seed}{text}")
    made: list[str] = []
    for letter in text:
        roll = chance.random()
        if letter == " " and roll < rate / 2 and made and made[-1] != " ":
            continue
        if letter.isalpha() and roll < rate and letter in _CONFUSIONS:
            made.append(_CONFUSIONS[letter])
        else:
            made.append(letter)
    return "".join(made)


def wordings(folder_file: str) -> list[str]:
    """The texts of one file of wordings; a line of equals signs parts them."""
    return [part.strip("\n") for part in folder_file.split("=====\n")]
