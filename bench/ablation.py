"""What is said when something cannot be read: `python -m bench.ablation`.

Takes drawn documents as words and harms them one place at a time: each value that decides is taken away, then each
line, then each word, or letters without sense are put there. Whatever is gone, the program may say less; it may never
say something else and be certain of it. Every such answer is printed.
"""

import datetime as dt
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random

import click

from bench.damage import Change, gone, pages_of, scrawled, with_words
from bench.documents import Drawn, Split, Truth, draw_diploma, draw_extract, draw_licence
from bench.documents.diploma import LAYOUTS as DIPLOMAS
from bench.documents.extract import LAYOUTS as EXTRACTS
from bench.documents.licence import LAYOUTS as LICENCES
from bench.documents.lookalikes import LOOKALIKES, draw_lookalike
from pipeline.checks.choosing import CERTAIN
from pipeline.codes import DocumentType, ReadMethod
from pipeline.extractors.extract import extract
from pipeline.extractors.names import share_word
from pipeline.model import Box, Document, Field, FieldValue, Page, Reading
from pipeline.sorting import sort_pages

JUDGED: dict[DocumentType, tuple[str, ...]] = {
    DocumentType.CRIMINAL_RECORD: ("issue_date", "model", "clean", "birth_date", "holder"),
    DocumentType.DIPLOMA: ("level", "award_date", "birth_date", "holder"),
    DocumentType.DRIVING_LICENCE: ("categories", "expiry_date", "birth_date", "holder"),
    DocumentType.EQUIVALENCE_DECISION: ("level",),
}
"""What is held against the truth, by the type of the document."""
_PRINTED_AS = {"level": ("title",)}
"""Where a field that is no printed value of its own stands."""


@dataclass(frozen=True, slots=True)
class Harm:
    """Words of one page that were not read."""

    kind: str
    """`value`, `line` or `word`, and how."""
    what: str
    """What was printed there."""
    page: int
    """Index of the page."""
    words: frozenset[int]
    change: Change


@dataclass(frozen=True, slots=True)
class Wrong:
    """Something said with certainty that the document does not say."""

    layout: str
    harm: Harm
    field: str
    right: FieldValue
    said: FieldValue
    confidence: float


def harms(drawn: Drawn, pages: Sequence[Page], rng: Random, kinds: Sequence[str]) -> Iterator[Harm]:
    """Every place of the document harmed once in every way of `kinds`."""
    for index, page in enumerate(pages):
        for kind, what, words in _places(drawn.truth, page, index):
            if kind in kinds:
                yield Harm(f"{kind} gone", what, index, words, gone)
                yield Harm(f"{kind} scrawled", what, index, words, scrawled(rng.getrandbits(32)))


def _places(truth: Truth, page: Page, index: int) -> Iterator[tuple[str, str, frozenset[int]]]:
    texts = [word.text for word in page.words]
    for name, (number, box) in truth.boxes.items():
        inside = frozenset(at for at, word in enumerate(page.words) if number == index + 1 and _lies_in(word.box, box))
        if inside:
            printed = [texts[at] for at in sorted(inside)]
            everywhere = inside | _again(printed, texts)
            yield "value", f"{name}: {' '.join(printed)}", everywhere
            for part in sorted(inside) if len(printed) > 1 else ():
                yield "value", f"{name}: {texts[part]} of {' '.join(printed)}", frozenset({part})
    start = 0
    for line in page.lines:
        yield "line", line.text, frozenset(range(start, start + len(line.words)))
        start += len(line.words)
    for at, text in enumerate(texts):
        yield "word", text, frozenset({at})


def _lies_in(inner: Box, outer: Box) -> bool:
    across = outer.x0 - 0.002 <= (inner.x0 + inner.x1) / 2 <= outer.x1 + 0.002
    return across and outer.y0 <= inner.middle <= outer.y1


def _again(printed: Sequence[str], texts: Sequence[str]) -> frozenset[int]:
    """Where the same words stand once more on the page."""
    size = len(printed)
    starts = [at for at in range(len(texts) - size + 1) if list(texts[at : at + size]) == list(printed)]
    return frozenset(at + more for at in starts for more in range(size))


def understood(pages: Sequence[Page]) -> list[Document]:
    """The documents that these pages are taken for."""
    method = pages[0].method if pages else ReadMethod.NONE
    return [extract(section) for section in sort_pages(Reading(tuple(pages), method), "stuk.pdf")]


def wrongs(drawn: Drawn, pages: Sequence[Page], harm: Harm) -> Iterator[Wrong]:
    """What is said with certainty of the harmed pages, and is not so."""
    harmed = [
        with_words(page, harm.change, harm.words) if index == harm.page else page for index, page in enumerate(pages)
    ]
    truth = drawn.truth
    for document in understood(harmed):
        if document.type is not truth.type:
            if document.understood and document.type is not DocumentType.UNREADABLE and _telling(document):
                other = document.subtype or document.type.value
                yield Wrong(truth.layout, harm, "type", truth.type.value, other, document.confidence)
            continue
        for name in JUDGED.get(truth.type, ()):
            every = document.fields.get("_levels") if name == "level" else None
            said = every or document.fields.get(name, Field(None))
            if _certain(said) and not _is_so(name, said.value, truth):
                yield Wrong(truth.layout, harm, name, truth.fields.get(name), said.value, said.confidence)


def _telling(document: Document) -> bool:
    """Whether it is taken for something that has another place in a candidate's file."""
    return document.subtype not in ("blank", "general")


def _certain(field: Field) -> bool:
    return field.value not in (None, ()) and field.doubt is None and field.confidence >= CERTAIN


def _is_so(name: str, said: FieldValue, truth: Truth) -> bool:
    right = truth.fields.get(name)
    if name == "level" and truth.type is DocumentType.DIPLOMA:
        return isinstance(said, tuple) and (right in said or "twijfel" in said)
    if name == "holder":
        return share_word(str(said), str(right))
    if isinstance(said, tuple) and isinstance(right, tuple):
        return set(said) <= set(right)
    return said == right


def drawings(seeds: Sequence[int], split: Split) -> Iterator[Drawn]:
    """Each layout of that split once per seed, as a PDF."""
    for seed in seeds:
        for name, extract_layout in EXTRACTS.items():
            if extract_layout.split is split:
                clean = seed % 3 > 0
                yield draw_extract(Random(f"{seed}:{name}"), name, clean=clean)
        for name, (diploma_layout, _) in DIPLOMAS.items():
            if diploma_layout.split is split:
                yield draw_diploma(Random(f"{seed}:{name}"), name)
        for name, licence_layout in LICENCES.items():
            if licence_layout.split is split and licence_layout.type is DocumentType.DRIVING_LICENCE:
                yield draw_licence(Random(f"{seed}:{name}"), name)
        for name, paper in LOOKALIKES.items():
            if paper.split is split and paper.type in JUDGED:
                yield draw_lookalike(Random(f"{seed}:{name}"), name)


@click.command()
@click.option("--seed", default=1, help="The first seed.")
@click.option("--rounds", default=1, help="Drawings of every layout.")
@click.option("--split", type=click.Choice([split.value for split in Split]), default=Split.DEV.value)
@click.option("--kind", "kinds", multiple=True, type=click.Choice(["value", "line", "word"]))
@click.option("--type", "types", multiple=True, type=click.Choice([one.value for one in JUDGED]))
@click.option("--typed", is_flag=True, help="Words as typed, not as read by OCR: labels that nobody foresaw.")
def main(seed: int, rounds: int, split: str, kinds: tuple[str, ...], types: tuple[str, ...], *, typed: bool) -> None:
    """Print what was said with certainty and is not so, and how often."""
    counts: Counter[str] = Counter()
    found: Counter[str] = Counter()
    for drawn in drawings(range(seed, seed + rounds), Split(split)):
        if types and drawn.truth.type.value not in types:
            continue
        pages = pages_of(drawn, by_ocr=not typed)
        rng = Random(f"{seed}:{drawn.truth.layout}")
        for harm in harms(drawn, pages, rng, kinds or ("value", "line", "word")):
            counts[harm.kind] += 1
            for wrong in wrongs(drawn, pages, harm):
                found[f"{harm.kind}: {wrong.field}"] += 1
                click.echo(
                    f"{wrong.layout} [{harm.kind}: {harm.what}] {wrong.field} = {_shown(wrong.said)}"
                    f" ({wrong.confidence:.2f}), right: {_shown(wrong.right)}"
                )
    for kind, number in counts.items():
        wrong_ones = {name: count for name, count in found.items() if name.startswith(kind)}
        click.echo(f"{kind:<16}{number:>8} harmed, wrong and certain: {sum(wrong_ones.values())} {wrong_ones or ''}")


def _shown(value: FieldValue) -> str:
    return value.isoformat() if isinstance(value, dt.date) else str(value)


if __name__ == "__main__":
    main()
