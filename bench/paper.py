"""How long memo, annex and letters take for many candidates: `python -m bench.paper [candidates]`."""

import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from pipeline.housestyle.loading import defaults
from pipeline.letters.composing import letters
from pipeline.letters.keeping import drawn_up, keep_letters
from pipeline.model import Candidate
from pipeline.reports.annex import annex
from pipeline.reports.memo import memo
from tests.reports.conftest import everyone, pictures_of, result_of, vacancy_of


def many(count: int) -> tuple[Candidate, ...]:
    """The twelve kinds of candidates of the tests, over and over."""
    kinds = everyone()
    return tuple(replace(kinds[at % 12], id=f"{at:04}-{kinds[at % 12].id}") for at in range(count))


def timed(what: str, work: Callable[[], object]) -> None:
    """Does it once and says how long it took."""
    start, cpu = time.perf_counter(), time.process_time()
    work()
    print(f"{what:32} {time.perf_counter() - start:6.2f} s, of which CPU {time.process_time() - cpu:6.2f} s")


def main(count: int) -> None:
    result, vacancy = result_of(many(count)), vacancy_of()
    pictures = pictures_of(result)
    templates = defaults("nl")
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        write = lambda: keep_letters(folder, letters(result, vacancy, templates, drawn_up(folder)))  # noqa: E731
        timed(f"memo, {count} candidates", lambda: memo(result, vacancy, templates))
        timed(f"annex, {count} candidates", lambda: annex(result, vacancy, pictures, templates))
        timed(f"letters, {count} candidates", write)
        timed("letters, the night after", write)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000)
