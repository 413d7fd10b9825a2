"""How sentences below a clean extract are taken: `python -m bench.small_print`.

Each sentence is put by itself at the foot of a clean extract, or between its answer and its day (`--between`). Counted
are the harmless ones for which the extract goes to a person, and those against it with which it is accepted.
"""

import datetime as dt
import textwrap
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from itertools import groupby
from pathlib import Path

import click
import yaml

from pipeline.codes import Status
from tests.traps.casebook import findings, sent

HOME = Path(__file__).parent
SPLITS = ("development", "held_out")
_WIDTH = 110
"""Characters of a line of small print."""
_ISSUED = dt.date(2024, 2, 16)
EXTRACTS = {
    "nl": """
STAD GENT
Uittreksel uit het strafregister
Algemeen model: artikel 595 van het Wetboek van Strafvordering
Naam: HERMANS Wouter
Geboren te Hasselt op 28 oktober 1980
Veroordelingen: geen
{between}
Gent, 16 februari 2024
De burgemeester,
{foot}
""",
    "fr": """
VILLE DE NAMUR
Extrait de casier judiciaire
Modèle général : article 595 du Code d'instruction criminelle
Nom : HERMANS Wouter
Né à Hasselt le 28 octobre 1980
Condamnations : néant
{between}
Namur, le 16 février 2024
Le bourgmestre,
{foot}
""",
    "de": """
STADT EUPEN
Auszug aus dem Strafregister
Allgemeines Muster: Artikel 595 des Strafprozessgesetzbuches
Name: HERMANS Wouter
Geboren in Hasselt am 28. Oktober 1980
Verurteilungen: keine
{between}
Eupen, den 16. Februar 2024
Der Bürgermeister,
{foot}
""",
}
"""A clean extract in each language, with the two places for a sentence."""


@dataclass(frozen=True)
class Sentence:
    """A sentence of a set."""

    where: str
    """Of which set, its letter."""
    id: str
    language: str
    text: str
    against: bool


def sentences_of(split: str) -> Iterator[Sentence]:
    """The sentences of all sets of a split."""
    for path in sorted((HOME / split).glob("*.yaml")):
        kinds = yaml.safe_load(path.read_text("utf-8"))
        for kind in ("harmless", "against"):
            for one in kinds[kind]:
                yield Sentence(path.stem, one["id"], one["language"], one["text"], kind == "against")


def is_accepted(sentence: Sentence, *, between: bool) -> bool:
    """Whether the extract with that sentence is accepted, as issued on its own day."""
    told = textwrap.fill(sentence.text, _WIDTH)
    places = {"between": f"\n{told}\n" if between else "", "foot": "" if between else f"\n{told}"}
    found = findings(sent(EXTRACTS[sentence.language].format(**places)))["criminal_record"]
    return found.status is Status.MET and found.fields["issue_date"] == _ISSUED


@click.command()
@click.option("--split", type=click.Choice(SPLITS), default=SPLITS[0])
@click.option("--between", is_flag=True, help="Between the answer and the day, instead of at the foot.")
@click.option("--show", is_flag=True, help="Also print the sentences that were not taken as they should.")
def main(split: str, *, between: bool, show: bool) -> None:
    """Print per set how many harmless sentences send the extract to a person, and with how many others it passes."""
    every = list(sentences_of(split))
    with ProcessPoolExecutor() as workers:
        accepted = list(workers.map(partial(is_accepted, between=between), every, chunksize=8))
    for (where, against), group in groupby(
        zip(every, accepted, strict=True), key=lambda pair: (pair[0].where, pair[0].against)
    ):
        told = list(group)
        missed = [sentence for sentence, passed in told if passed is against]
        what = "against it, accepted" if against else "harmless, to a person"
        click.echo(f"{where}: {what}: {len(missed)} of {len(told)}")
        for sentence in missed if show else ():
            click.echo(f"  {sentence.id} {sentence.language}  {sentence.text}")


if __name__ == "__main__":
    main()
