"""Initials written as one word: the JP of "JP De Clercq", the PJM of a register."""

_VOWELS = frozenset("aeiouy")


def take_initials(ours: list[str], theirs: list[str]) -> int:
    """Takes from both lists the initials written as one word, with the names they stand for; the number of the latter.

    Both hold folded words. A word with a vowel may be a name itself (Jo, Al) and stands for no initials.
    """
    taken = 0
    for short, full in ((ours, theirs), (theirs, ours)):
        for word in [one for one in short if 2 <= len(one) <= 3 and _VOWELS.isdisjoint(one)]:
            at = "".join(name[0] for name in full).find(word)
            if at >= 0 and all(len(name) > 2 for name in full[at : at + len(word)]):
                short.remove(word)
                del full[at : at + len(word)]
                taken += len(word)
    return taken
