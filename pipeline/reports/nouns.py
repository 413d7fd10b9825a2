"""A noun in the forms that a sentence needs."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Noun:
    """What a thing is called, without article, with the definite and with the indefinite one."""

    bare: str
    the: str
    a: str
