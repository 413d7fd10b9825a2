"""How far confidences hold where OCR slips: `python -m bench.slips`.

Thousands of drawn documents as words, with slips laid over them that OCR makes, without drawing or reading a picture.
Of the fields that decide, how many are wrong at which confidence? What a slip makes of a figure with great confidence
nobody can know; what is taken from another place, or concluded wrongly, shows here as it does on paper.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from random import Random

import click

from bench.ablation import drawings, understood
from bench.damage import misread, pages_of
from bench.documents import Drawn, Split
from bench.reading.calibration import SURE, bins, wilson
from pipeline.codes import DocumentType
from pipeline.extractors.extract import DECIDING
from pipeline.model import Field, FieldValue

RATES = (0.002, 0.01, 0.03)
"""Chances of a slip per letter: a good scan, a poor one, a bad photograph."""
_TYPES = (DocumentType.CRIMINAL_RECORD, DocumentType.DIPLOMA, DocumentType.EQUIVALENCE_DECISION)
"""Licences are left out: cards are read in ways of their own, which this noise is not like."""


def said(drawn: Drawn, rng: Random, rate: float) -> Iterator[tuple[str, FieldValue, FieldValue, Field]]:
    """What is said of the deciding fields without a doubt: name, right value, value as misread, field."""
    pages = [misread(page, rng, rate) for page in pages_of(drawn, by_ocr=True)]
    for document in understood(pages):
        if document.type is not drawn.truth.type or not document.understood:
            continue
        for name in (*DECIDING[document.type], "award_date"):
            field = document.fields.get(name)
            if field is not None and field.value is not None and field.doubt is None and name in drawn.truth.fields:
                yield name, drawn.truth.fields[name], field.value, field


@click.command()
@click.option("--seed", default=1, help="The first seed.")
@click.option("--rounds", default=5, help="Drawings of every layout, each with every rate of slips.")
@click.option("--split", type=click.Choice([split.value for split in Split]), default=Split.DEV.value)
@click.option("--wrong", is_flag=True, help="Also name every wrong field.")
def main(seed: int, rounds: int, split: str, *, wrong: bool) -> None:
    """Print per rate of slips and stretch of confidence how many deciding fields were given, and how many wrong."""
    found: dict[float, list[tuple[float, bool]]] = defaultdict(list)
    for number, drawn in enumerate(drawings(range(seed, seed + rounds), Split(split))):
        if drawn.truth.type not in _TYPES:
            continue
        for rate in RATES:
            for name, right, value, field in said(drawn, Random(f"{seed}:{number}:{rate}"), rate):
                found[rate].append((field.confidence, value == right))
                if wrong and value != right:
                    text = field.evidence[0].text if field.evidence else ""
                    shown = f"{name} = {value} ({field.confidence:.2f}, {text!r}), right: {right}"
                    click.echo(f"{drawn.truth.layout} {rate}: {shown}")
    for rate, pairs in found.items():
        _table(f"{rate:.1%} of letters", pairs)
    _table("all", [one for pairs in found.values() for one in pairs])


def _table(name: str, pairs: Sequence[tuple[float, bool]]) -> None:
    click.echo(f"{name}: {len(pairs)} deciding fields")
    for one in bins(pairs):
        click.echo(f"  {one.low:.2f} to {one.high:.2f} {one.count:>7} given {one.wrong:>5} wrong")
    sure = [right for confidence, right in pairs if confidence >= SURE]
    most = 1 - wilson(sum(sure), len(sure))[0]
    click.echo(f"  {SURE:.2f} or more: {len(sure) - sum(sure)} wrong of {len(sure)} (95 % upper bound {most:.2%})")


if __name__ == "__main__":
    main()
