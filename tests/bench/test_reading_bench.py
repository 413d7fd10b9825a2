"""The bench of the reading measures what it says: right and wrong readings, shares, ratios; and it can be resumed."""

import json
import os
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from bench.documents import draw_licence
from bench.documents.carriers import words_of
from bench.reading import compare as comparing
from bench.reading.calibration import calibration_table, wilson
from bench.reading.compare import Chunk, Row, chunks_of, compare, load_rows, results_of
from bench.reading.drawing import HELD_OUT_FONTS, draw_set
from bench.reading.folder import Timed, folder_table, keep, mixed, write_folder
from bench.reading.methods import Result, as_one_pdf, bare, yardstick
from bench.reading.pages import BenchPage, Truth, load, save
from bench.reading.report import CARRIERS, accuracy_table, cost_table, write_between
from bench.reading.scores import held, said, score, turned_degrees
from bench.reading.worker import Cost
from pipeline.model import Field, Line, Page, View, Word
from tests.pages import page_of
from tests.reading.pdfs import text_pdf

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


@pytest.mark.parametrize(
    ("text", "right"),
    [
        pytest.param("   A           B\n\n12.05.84    12.05.85", 2, id="under-their-letters"),
        pytest.param("   A           B\n\n12.05.85    12.05.84", 0, id="under-each-others"),
        pytest.param("               B\n\n12.05.84    12.05.85", 1, id="a-letter-lost"),
        pytest.param("   A           B\n\n\n\n\n12.05.84    12.05.85", 0, id="far-below"),
        pytest.param("12.05.84    12.05.85\n\n   A           B", 0, id="above"),
        pytest.param("12.05.84  A\n12.05.85  B", 2, id="beside"),
        pytest.param("12.05.85  A\n12.05.84  B", 0, id="beside-each-others"),
    ],
)
def test_a_day_counts_beside_its_letter_or_in_the_column_under_it(text: str, right: int) -> None:
    truth = Truth(rows={"A": "12.05.84", "B": "12.05.85"})
    assert score(bench_page(truth), (page_of(text),), turns=False).rows == (right, 2)


@pytest.mark.parametrize(
    ("read", "right"), [("Al", 1), ("A1", 1), ("AI", 1), ("A2", 0), ("A", 0), ("BI", 0), ("IA", 0)]
)
def test_a_stroke_behind_a_letter_that_has_no_other_category_is_its_figure(read: str, right: int) -> None:
    page = page_of(f"{read}  12.05.84")
    assert score(bench_page(Truth(rows={"A1": "12.05.84"})), (page,), turns=False).rows == (right, 1)


@pytest.mark.parametrize("layout", ["be_old", "be_pink", "be_back", "be_plain_a4"])
def test_every_row_as_drawn_can_count(layout: str) -> None:
    drawn = draw_licence(Random(1), layout)
    rows = {name[9:]: text for name, text in drawn.truth.printed.items() if name.startswith("obtained_")}
    assert rows
    printed = _as_printed(drawn.pdf, drawn.truth.boxes[f"obtained_{min(rows)}"][0])
    assert score(bench_page(Truth(rows=rows)), (printed,), turns=False).rows == (len(rows), len(rows))


def _as_printed(pdf: bytes, number: int) -> Page:
    """One page of a document, by its own text."""
    words = [Word(text, box, 1.0) for page, text, box in words_of(pdf) if page == number]
    return replace(page_of(""), lines=tuple(Line((word,)) for word in words))


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


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        pytest.param([("AM", "B")], (2, 2), id="right"),
        pytest.param([("AM",), None, ("B",)], (2, 2), id="from-two-documents"),
        pytest.param([("B",)], (1, 2), id="one-lost"),
        pytest.param([("AM", "B", "BE")], (2, 3), id="one-too-many"),
        pytest.param([], (0, 2), id="nothing"),
    ],
)
def test_what_decides_of_a_table_is_which_categories_are_held(
    values: list[tuple[str, ...] | None], expected: tuple[int, int]
) -> None:
    truth = Truth(rows={"B": "09.11.05"}, categories="AM/B")
    assert held(truth, values) == expected
    assert held(Truth(), values) == (0, 0)


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
    draw_set(tmp_path, 3, seed=3)
    pages = load(tmp_path)
    assert {page.truth.split for page in pages} == {"dev", "held_out"}
    assert not any(font.startswith(HELD_OUT_FONTS) for p in pages if p.truth.split == "dev" for font in p.truth.fonts)
    assert all(page.truth.words for page in pages)
    scans = [page for page in pages if page.path.suffix == ".pdf"]
    assert as_one_pdf(scans).startswith(b"%PDF")


def test_the_program_reads_what_the_yardstick_reads_with_one_thread(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("OMP_THREAD_LIMIT", raising=False)
    (tmp_path / "page.pdf").write_bytes(text_pdf())
    page = BenchPage(tmp_path / "page.pdf", TRUTH)
    read = [method((page,))()[0][0] for method in (bare, yardstick)]
    assert os.environ["OMP_THREAD_LIMIT"] == "1"
    for one in read:
        assert {"strafregister", "15/03/2024"} <= {word.text for line in one.lines for word in line.words}


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


def test_what_other_code_gave_is_measured_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    results = results_of(tmp_path, "accuracy")
    results.write_text("{}\n")
    assert results_of(tmp_path, "accuracy").exists()
    monkeypatch.setattr(comparing, "whole", lambda: "other")
    assert not results_of(tmp_path, "accuracy").exists()


def test_what_nobody_knows_the_code_of_is_measured_anew(tmp_path: Path) -> None:
    (tmp_path / "cost.jsonl").write_text("{}\n")
    assert not results_of(tmp_path, "cost").exists()


def test_no_time_means_all_remains(tmp_path: Path) -> None:
    chunk = Chunk("scan-sheet-0", (bench_page(),))
    assert compare((chunk,), ("geldig", "naive"), tmp_path / "rows.jsonl", minutes=0) == 2


def row(**changes: object) -> Row:
    base = Row(
        "c", "p", "geldig", "scan", "sheet", "held_out", (3, 4), (1, 1), (0, 0), (9, 10), (1, 1), 1.0, 1.0, 200.0
    )
    return replace(base, **changes)  # type: ignore[arg-type]


def test_accuracy_stands_beside_its_target() -> None:
    table = accuracy_table([row(held=(1, 2)), row(dates=(4, 4))])
    assert (
        "| scan | held_out | 2 | 87.5 % (7 of 8) | 100.0 % (2 of 2) | 50.0 % (1 of 2) | – | 90.0 % | 100.0 % (2 of 2) |"
        in table
    )
    assert "99.5 %" in table


def test_table_is_written_in_its_place(tmp_path: Path) -> None:
    path = tmp_path / "doc.md"
    path.write_text("# Before\n")
    write_between(path, "x", "first")
    path.write_text(path.read_text() + "\nafter\n")
    write_between(path, "x", "second")
    assert path.read_text() == "# Before\n\n<!-- x -->\n\nsecond\n\n<!-- /x -->\n\nafter\n"


def with_field(
    confidence: float, right: bool, *, split: str = "dev", doubt: str | None = None, name: str = "level"
) -> Row:
    one = {"name": name, "confidence": confidence, "doubt": doubt, "right": right, "given": True}
    return row(split=split, type="diploma", said=(one,))


def test_calibration_counts_what_is_sure_and_wrong() -> None:
    rows = [with_field(0.96, True)] * 30 + [with_field(0.97, False), with_field(0.99, False, doubt="two_candidates")]
    rows += [with_field(0.7, False, split="held_out"), with_field(0.99, False, name="title")]
    table = calibration_table(rows)
    assert "| 0.95 to 0.98 | 31 | 1 | 96.8 % (84–99) | 0 | 0 | – |" in table
    assert "dev: of 31 given with 0.95 or more, 1 wrong (95 % upper bound 16.2 %)" in table
    assert "held_out: of 0 given" in table
    assert "| 0.98 to 1.00 | 0 | 0 | – |" in table


def test_half_a_name_is_wrong_and_counts_for_whose_document_it_is() -> None:
    rows = [with_field(0.96, False, name="holder")]
    assert "dev: of 0 given" in calibration_table(rows)
    assert "dev: of 1 given with 0.95 or more, 1 wrong" in calibration_table(rows, identity=True)


@pytest.mark.parametrize(
    ("right", "count", "low", "high"), [(0, 0, 0, 1), (109, 109, 0.966, 1.0), (5, 10, 0.237, 0.763)]
)
def test_bounds_are_wilsons(right: int, count: int, low: float, high: float) -> None:
    assert wilson(right, count) == pytest.approx((low, high), abs=1e-3)


def test_folder_is_mixed_and_its_copies_differ(tmp_path: Path) -> None:
    pages = [
        bench_page(replace(TRUTH, carrier=carrier), f"{carrier}-{n}.pdf") for carrier in CARRIERS for n in range(3)
    ]
    mix = mixed(pages, 7)
    assert [page.truth.carrier for page in mix] == ["digital", "scan", "photo"] * 2
    (tmp_path / "scan.pdf").write_bytes(text_pdf())
    folder = tmp_path / "vacature"
    assert write_folder(folder, [BenchPage(tmp_path / "scan.pdf", TRUTH)], copies=4) == 4
    files = sorted(folder.rglob("*.pdf"))
    assert len({file.read_bytes() for file in files}) == 4
    assert len(list((folder / "kandidaturen").iterdir())) == 2


def test_folders_are_set_beside_what_was_to_be_reached(tmp_path: Path) -> None:
    results = tmp_path / "folders.jsonl"
    walls = {"two workers": 10.0, "one worker": 19.0, "second run": 2.0, "ocrmypdf": 90.0}
    keep(results, iter([Timed(what, 12, wall, 300.0, 400.0) for what, wall in walls.items()]))
    table = folder_table(results)
    assert "takes 9.00 times as long (to reach: 8)" in table
    assert "takes 1.90 times as long as two" in table
    assert "| two workers | 1 | 12 | 10.0 | 0.83 | 300 | 400 |" in table
