"""A form of a diploma that lists several degrees, of which one is ticked or the others are struck out.

Which one is meant, and whether it is what the holder got, a person sees at a glance and a program does not: the boxes
stand before, behind or under the degrees, and a form of another kind has them too.
"""

from collections.abc import Sequence
from dataclasses import replace

from pipeline.extractors.boxes import BOX, drawn
from pipeline.extractors.diploma.conferral_model import Claim, Role, Sheet
from pipeline.model import Word
from pipeline.text import are_level

_FEWEST = 3
"""Degrees by themselves, one under the other, that are a list, boxes or none."""
_NEXT = 2
"""Lines from one of them to the next, at most."""


def but_for_choices(sheet: Sheet, made: Sequence[Claim]) -> tuple[Claim, ...]:
    """The claims, each a mere mention where they are a list of which something tells the one that is meant.

    `made` are all that may be a degree: a level by itself too, "master".
    """
    listed = made if _has_choice(sheet, made) else _one_under_another(made)
    return tuple(
        replace(one, role=min(one.role, Role.MENTIONED), why="choice") if one in listed else one for one in made
    )


def _has_choice(sheet: Sheet, made: Sequence[Claim]) -> bool:
    """Whether boxes stand beside degrees, or by themselves in a row: under the columns of a table of degrees."""
    marks = "\n".join(word.text for word in sheet.page.words)
    if len(list(BOX.finditer(drawn(marks)))) < 2:
        return False
    if any(BOX.search(drawn(_row_of(sheet, claim.words[0]), marks)) for claim in made):
        return True
    return any(not BOX.sub("", drawn(_row_of(sheet, word), marks)).strip() for word in sheet.page.words)


def _row_of(sheet: Sheet, one: Word) -> str:
    """The words in one row with a word, across lines, from left to right."""
    beside = (word for word in sheet.page.words if are_level(word.box, one.box))
    return " ".join(word.text for word in sorted(beside, key=lambda word: word.box.x0))


def _one_under_another(made: Sequence[Claim]) -> Sequence[Claim]:
    """The degrees of different names that stand as titles one under the other, where they are so many."""
    runs: list[list[Claim]] = []
    for claim in made:
        if claim.role is not Role.TITLED or not claim.first:
            continue
        if runs and 0 < claim.line - runs[-1][-1].line <= _NEXT:
            runs[-1].append(claim)
        else:
            runs.append([claim])
    return [one for run in runs if len({claim.words[0].text.casefold() for claim in run}) >= _FEWEST for one in run]
