"""How long understanding takes, reading apart: `python -m bench.understanding`.

First on ordinary pages of every type, born digital and with the noise of OCR; then on pages made to be slow, each twice
as large as the one before: time that is linear in the text doubles too.
"""

import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from random import Random
from statistics import median, quantiles

import click

from bench.documents import Split
from bench.handing_in import Carrier
from bench.recruitment import complete
from pipeline.codes import DocumentType, ReadMethod
from pipeline.extractors.extract import EXTRACTORS, extract
from pipeline.model import Box, Line, Page, Reading, Section, Word
from pipeline.reading.formats import pdf
from pipeline.sorting import sort_pages

_DOUBLINGS = 4
_WORDS = (
    *("uittreksel", "strafregister", "afgeleverd", "te", "op", "diploma", "master", "in", "de", "rechten", "rijbewijs"),
    *("B", "9.", "geboren", "directeur", "dienst", "van", "en", "veroordelingen", "nihil"),
)


def understand(reading: Reading) -> None:
    """Everything between reading and the checks."""
    for section in sort_pages(reading, "stuk.pdf"):
        extract(section)


def cpu(work: Callable[[], object]) -> float:
    """CPU seconds of this process that `work` takes."""
    started = time.process_time()
    work()
    return time.process_time() - started


def drawn_pages(candidates: int) -> list[Page]:
    """The pages of that many complete files, by their text."""
    pages: list[Page] = []
    for number in range(candidates):
        parts = complete(Random(number), Split.DEV, Carrier.DIGITAL)
        for one in (parts.cv, parts.letter, parts.diploma, parts.extract, parts.licence):
            if one is not None and one.suffix == ".pdf":
                with pdf.opened(one.pdf) as document:
                    found = [pdf.read_text(document, index).page for index in range(len(document))]
                pages += [page for page in found if page is not None and page.words]
    return pages


def as_if_by_ocr(page: Page, rng: Random) -> Page:
    """The page with a letter in fifty misread, as a scan gives it."""
    lines = tuple(Line(tuple(_misread(word, rng) for word in line.words)) for line in page.lines)
    return replace(page, lines=lines, method=ReadMethod.OCR, quality=0.9)


def _misread(word: Word, rng: Random) -> Word:
    text = "".join(rng.choice("eil0o1ntac") if rng.random() < 0.02 else c for c in word.text)
    return Word(text, word.box, 1.0 if text == word.text and rng.random() < 0.5 else 0.85)


def page_of_words(words: Sequence[str], per_line: int = 12) -> Page:
    """A page on which these words stand."""
    rows = [words[at : at + per_line] for at in range(0, len(words), per_line)]
    high = 1 / max(len(rows), 1)
    lines = tuple(
        Line(tuple(
            Word(text, Box(at / per_line, row * high, (at + 0.9) / per_line, (row + 0.9) * high), 1.0)
            for at, text in enumerate(texts)
        ))
        for row, texts in enumerate(rows)
    )  # fmt: skip
    return Page(1, 595.0, 842.0, lines, ReadMethod.TEXT, 1.0)


def _words(size: int) -> Page:
    rng = Random(size)
    return page_of_words([rng.choice(_WORDS) for _ in range(size)])


def _dates(size: int) -> Page:
    rng = Random(size)
    words = [
        w for _ in range(size) for w in ("afgeleverd", "op", f"{rng.randrange(1, 29)}/{rng.randrange(1, 13)}/2024")
    ]
    return page_of_words(words, per_line=6)


def _no_spaces(size: int) -> Page:
    rng = Random(size)
    return page_of_words(["".join(rng.choice(_WORDS) for _ in range(size // 6))])


def _digits(size: int) -> Page:
    rng = Random(size)
    return page_of_words(["".join(rng.choice("0123456789./- ") for _ in range(size))])


def _dots(size: int) -> Page:
    return page_of_words(["."] * size, per_line=size)


def _dashes(size: int) -> Page:
    return page_of_words(["-" * size])


def _one_line(size: int) -> Page:
    rng = Random(size)
    return page_of_words([rng.choice(_WORDS) for _ in range(size)], per_line=size)


PATHOLOGICAL: dict[str, tuple[Callable[[int], Page], int]] = {
    "words on a page": (_words, 25_000),
    "dates on a page": (_dates, 1_250),
    "characters without a space": (_no_spaces, 125_000),
    "figures and dots without a space": (_digits, 125_000),
    "words on one line": (_one_line, 25_000),
    "dots on one line": (_dots, 2_500),
    "dashes without a space": (_dashes, 125_000),
}
"""What is made, and the size of the smallest page."""


def slow_pages() -> None:
    """Time of sorting and of every extractor on pages that double in size."""
    click.echo(f"{'page':<34}{'sizes doubling to':>18}{'part':>24}  CPU seconds, and the last ratio")
    for name, (make, smallest) in PATHOLOGICAL.items():
        pages = [make(smallest * 2**step) for step in range(_DOUBLINGS)]
        largest = smallest * 2 ** (_DOUBLINGS - 1)
        timed = {"sorting and extracting": [cpu(partial(understand, _reading(page))) for page in pages]}
        for kind in EXTRACTORS:
            timed[kind.value] = [cpu(partial(extract, _section(kind, page))) for page in pages]
        for part, seconds in timed.items():
            shown = " ".join(f"{one:7.3f}" for one in seconds)
            ratio = seconds[-1] / max(seconds[-2], 0.001)
            click.echo(f"{name:<34}{largest:>18}{part:>24}  {shown}  x{ratio:.1f}")


def _reading(page: Page) -> Reading:
    return Reading((page,), page.method)


def _section(kind: DocumentType, page: Page) -> Section:
    return Section(kind, None, (page,), "stuk.pdf", 1.0)


@click.command()
@click.option("--candidates", default=20, help="Whose pages are the ordinary ones.")
@click.option("--slow/--no-slow", default=True, help="Also the pages that are made to be slow.")
def main(candidates: int, slow: bool) -> None:
    """Print milliseconds per ordinary page, then seconds on pages made to be slow."""
    pages = drawn_pages(candidates)
    for number, page in enumerate(pages[:20]):  # vocabularies are read, and patterns made, once per process
        understand(_reading(page))
        understand(_reading(as_if_by_ocr(page, Random(len(pages) + number))))
    noisy = [as_if_by_ocr(page, Random(number)) for number, page in enumerate(pages)]
    for name, some in (("born digital", pages), ("as if by OCR", noisy)):
        took = [1000 * cpu(lambda page=page: understand(_reading(page))) for page in some]  # type: ignore[misc]
        last = quantiles(took, n=20)[-1]
        click.echo(
            f"{name:<14}{len(took):>5} pages: median {median(took):.1f} ms, 95 % {last:.1f} ms, most {max(took):.1f} ms"
        )
    if slow:
        slow_pages()


if __name__ == "__main__":
    main()
