"""A vacancy with doubts, its review screen, and a browser before it."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from pipeline.decisions.settling import Desk
from pipeline.review.guarding import Guard
from pipeline.review.serving import serving
from pipeline.review.updating import Job
from pipeline.vacancy import load_vacancy

SAMPLES = Path(__file__).parents[2] / "samples" / "directeur-io"
AS_OF = "2024-04-29T02:00"
BY = "Els Claes"
HOSTILE = '"><img src=x onerror=alert(1)>{{7*7}}&\u202e🎓=1+1'
LONG = "x" * 251


def doubtful(folder: Path) -> Path:
    """Five candidates of whom it is not known when the files came: five doubts each, and one with hostile names."""
    folder.mkdir()
    for name in ("vacature.yaml", "kandidaten.csv"):
        shutil.copy(SAMPLES / name, folder / name)
    for name in ("01", "06", "07", "17", "18"):
        source = next(iter(sorted((SAMPLES / "kandidaturen").glob(f"{name}*"))))
        shutil.copytree(source, folder / "kandidaturen" / source.name)
    hostile = folder / "kandidaturen" / HOSTILE.replace("/", "")
    hostile.mkdir()
    letter = next((folder / "kandidaturen").glob("01*/*motivatie*"))
    shutil.copy(letter, hostile / f"{LONG}.pdf")
    shutil.copy(letter, hostile / f"<b>{HOSTILE}.pdf".replace("/", ""))
    return folder


@pytest.fixture(scope="module")
def vacancy_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return doubtful(tmp_path_factory.mktemp("review") / "vacature")


@pytest.fixture(scope="module")
def screen(vacancy_folder: Path) -> Iterator[Guard]:
    out = vacancy_folder / "out"
    out.mkdir()
    desk = Desk(vacancy_folder, out, load_vacancy(vacancy_folder))
    with serving(desk, Job(vacancy_folder, out, AS_OF, 1), BY) as guard:
        yield guard
