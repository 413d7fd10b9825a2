"""The bench of the reading measures what it says: right and wrong readings, shares, ratios; and it can be resumed."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from bench.reading import compare as comparing
from bench.reading.compare import Chunk, Row, chunks_of, compare, load_rows
from bench.reading.drawing import HELD_OUT_FONTS, draw_set
from bench.reading.methods import Result, as_one_pdf
from bench.reading.pages import BenchPage, Truth, load, save
from bench.reading.report import accuracy_table, cost_table, write_between
from bench.reading.scores import said, score, turned_degrees
from bench.reading.worker import Cost
from pipeline.model import Field, View
from tests.pages import page_of

PRINTED = """
Naam: Janssens An
Geldig tot 15 maart 2024
B 12.05.10
"""
TRUTH = Truth(
    dates={"expiry_date": ("2024-03-15", "15 maart 2024")},
    names={"holder": "JANSSENS An"},
    rows={"B": "12.05.10"},
    words=("Janssens", "maart", "Geldig"),
    orientation=0,
)


def bench_page(truth: Truth = TRUTH, name: str = "scan-dev-0001-1.pdf") -> BenchPage:
    return BenchPage(Path(name), truth)


def test_a_right_reading_is_right() -> None:
    found = score(bench_page(), (page_of(PRINTED),), turns=True)
    assert (found.dates, found.names, found.rows, found.words, found.orientation) == ((1, 1),) * 3 + ((3, 3), (1, 1))


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        pytest.param("15 maart 2024", "15 maart 2021", "dates", id="another-year"),
        pytest.param("Janssens", "Jansseus", "names", id="another-letter"),
        pytest.param("B 12.05.10", "B 12.05.18", "rows", id="another-row-date"),
        pytest.param("B 12.05.10", "12.05.10", "rows", id="row-without-letter"),
        pytest.param("Geldig", "Ge1dig", "words", id="a-word"),
    ],
)
def test_a_wrong_reading_is_wrong(old: str, new: str, kind: str) -> None:
    found = score(bench_page(), (page_of(PRINTED.replace(old, new)),), turns=True)
    right, total = getattr(found, kind)
    assert right == total - 1


@pytest.mark.parametrize("turns", [0, 1, 2, 3])
def test_orientation_is_what_the_view_undoes(turns: int) -> None:
    page = replace(page_of(PRINTED), view=View(quarter_turns=turns))
    assert turned_degrees(page) == -turns * 90 % 360
    assert score(bench_page(), (page,), turns=True).orientation == (int(turns == 0), 1)


def test_fields_are_compared_with_the_truth() -> None:
    truth = Truth(type="diploma", fields={"level": "master", "holder": "An Janssens", "award_date": "2001-06-30"})
    fields = {"level": Field("bachelor", 0.9), "holder": Field("JANSSENS An", 0.8), "country": Field("BE", 0.9)}
    right = {one.name: (one.right, one.given) for one in said(truth, fields)}
    expected = {"level": (False, True), "holder": (True, True), "award_date": (False, False), "country": (False, True)}
    assert right == expected


def test_pages_are_kept_with_their_truth(tmp_path: Path) -> None:
    page = BenchPage(tmp_path / "scan-1.pdf", TRUTH)
    save(page, b"%PDF")
    (tmp_path / "without-truth.jpg").write_bytes(b"")
    (loaded,) = load(tmp_path)
    assert loaded.truth.names == TRUTH.names
    (tmp_path / "scan-1.json").write_text(json.dumps({"date": {}}))
    with pytest.raises(TypeError):
        load(tmp_path)


def test_drawn_set_has_both_halves_in_their_fonts(tmp_path: Path) -> None:
    draw_set(tmp_path, 6, seed=3)
    pages = load(tmp_path)
    assert {page.truth.split for page in pages} == {"dev", "held_out"}
    assert not any(font.startswith(HELD_OUT_FONTS) for p in pages if p.truth.split == "dev" for font in p.truth.fonts)
    assert all(page.truth.words for page in pages)
    scans = [page for page in pages if page.path.suffix == ".pdf"]
    assert as_one_pdf(scans).startswith(b"%PDF")


class _Scripted:
    """A reader that reads nothing, at a known cost; the second time it is asked it stands still."""

    asked: list[str] = []  # noqa: RUF012 - shared on purpose, to see who was asked

    def __init__(self, method: str) -> None:
        self._method = method

    def __enter__(self) -> "_Scripted":
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def read(self, pages: tuple[BenchPage, ...]) -> tuple[Result, Cost]:
        self.asked.append(self._method)
        return tuple(() for _ in pages), Cost(6.0 if self._method == "naive" else 1.0, 2.0, 100.0)


def test_measuring_goes_on_where_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(comparing, "Reader", _Scripted)
    _Scripted.asked.clear()
    pages = [bench_page(replace(TRUTH, carrier="scan", split="dev"), f"scan-dev-{n}-1.pdf") for n in range(3)]
    chunks = chunks_of(pages, 2, None)
    assert [len(chunk.pages) for chunk in chunks] == [2, 1]
    results = tmp_path / "rows.jsonl"
    assert compare(chunks[:1], ("geldig", "naive"), results, minutes=1) == 0
    before = len(_Scripted.asked)
    with results.open("a") as half:
        half.write('{"chunk": "half a li')
    assert len(load_rows(results)) == 4
    results.write_text("".join(line for line in results.read_text().splitlines(keepends=True) if line.endswith("\n")))
    assert compare(chunks, ("geldig", "naive"), results, minutes=1) == 0
    assert len(_Scripted.asked) == before + 4  # two methods for the new chunk, each warmed up
    assert compare(chunks, ("geldig", "naive"), results, minutes=1) == 0
    assert len(_Scripted.asked) == before + 4
    assert "6.00 (6.00–6.00)" in cost_table(load_rows(results))


def test_no_time_means_all_remains(tmp_path: Path) -> None:
    chunk = Chunk("scan-sheet-0", (bench_page(),))
    assert compare((chunk,), ("geldig", "naive"), tmp_path / "rows.jsonl", minutes=0) == 2


def row(**changes: object) -> Row:
    base = Row(
        "c", "p", "geldig", "scan", "sheet", "held_out", (3, 4), (1, 1), (0, 0), (9, 10), (1, 1), 1.0, 1.0, 200.0
    )
    return replace(base, **changes)  # type: ignore[arg-type]


def test_accuracy_stands_beside_its_target() -> None:
    table = accuracy_table([row(), row(dates=(4, 4))])
    assert "| scan | held_out | 2 | 87.5 % (7 of 8) | 100.0 % (2 of 2) | – | 90.0 % | 100.0 % (2 of 2) |" in table
    assert "99.5 %" in table


def test_table_is_written_in_its_place(tmp_path: Path) -> None:
    path = tmp_path / "doc.md"
    path.write_text("# Before\n")
    write_between(path, "x", "first")
    path.write_text(path.read_text() + "\nafter\n")
    write_between(path, "x", "second")
    assert path.read_text() == "# Before\n\n<!-- x -->\n\nsecond\n\n<!-- /x -->\n\nafter\n"
