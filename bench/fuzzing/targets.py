"""What is fuzzed: each target takes any bytes, and raises only when a contract is broken.

A parser may refuse its input by the errors that its docstring names, and by no other.
"""

import hashlib
import io
import tempfile
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import cache, partial
from pathlib import Path
from zoneinfo import ZoneInfo

from pipeline.codes import ArrivalBasis, DocumentType, FileKind, ReadMethod
from pipeline.decisions.file import read_decisions
from pipeline.errors import InputError
from pipeline.extractors.dates.mentions import find_dates
from pipeline.extractors.extract import extract
from pipeline.extractors.national_numbers import find_national_numbers
from pipeline.history.records import from_bytes, to_bytes
from pipeline.housestyle.template import NotATemplate, Template
from pipeline.intake.limits import Limits
from pipeline.intake.measuring import measure
from pipeline.intake.names import member_path, shown
from pipeline.intake.people import read_people
from pipeline.intake.receipts import read_receipts
from pipeline.intake.sniffing import sniff
from pipeline.intake.unpacking import unpack
from pipeline.model import Arrival, Page, Reading, Section, Upload
from pipeline.reading.files import open_file, read_page
from pipeline.reading.formats.plain import Paragraph, set_pages
from pipeline.reading.opened import Opened
from pipeline.running.jobs import FileJob, do_file
from pipeline.sorting.segment import sort_pages
from pipeline.town import read_town
from pipeline.vacancy import load_vacancy

Target = Callable[[bytes], None]
ZONE = ZoneInfo("Europe/Brussels")
LIMITS = Limits(
    archive_expanded_bytes=2_000_000, archive_members=40, attachments=20, pages=4, page_pixels=2_000_000, words=5_000
)
"""Small, so that a fuzzer tries much in a minute."""


@cache
def _folder() -> Path:
    return Path(tempfile.mkdtemp(prefix="fuzz-"))


def _put(name: str, data: bytes) -> Path:
    path = _folder() / name
    path.write_bytes(data)
    return path


def _pages(data: bytes) -> tuple[Page, ...]:
    lines = data.decode("utf-8", "replace").splitlines()
    return set_pages([Paragraph(tuple(line.split("\t"))) for line in lines], ReadMethod.TEXT, most_words=500)


def _dates(data: bytes) -> None:
    for page in _pages(data):
        assert all((mention.day is None) <= (mention.doubt is not None) for mention in find_dates(page))


def _national_numbers(data: bytes) -> None:
    for page in _pages(data):
        find_national_numbers(page)


def _fields(data: bytes) -> None:
    """Every extractor on any text: names, dates, levels, categories."""
    pages = _pages(data)
    for kind in DocumentType if pages else ():
        extract(Section(kind, None, pages, "a.txt", 1.0))


def _sorting(data: bytes) -> None:
    pages = _pages(data)
    if pages:
        sections = sort_pages(Reading(pages, ReadMethod.TEXT), "a.txt")
        assert {page.number for one in sections for page in one.pages} == {page.number for page in pages}


def _table(name: str, data: bytes) -> None:
    path = _put(name, data)
    try:
        with suppress(InputError):
            read_people(_folder())
        with suppress(InputError):
            read_receipts(_folder(), ZONE)
    finally:
        path.unlink()


def _vacancy(data: bytes) -> None:
    _put("vacature.yaml", data)
    with suppress(InputError):
        load_vacancy(_folder())


def _decisions(data: bytes) -> None:
    _put("beslissingen.yaml", data)
    with suppress(InputError):
        read_decisions(_folder(), ZONE)


def _town(data: bytes) -> None:
    with suppress(InputError):
        read_town(_put("geldig.toml", data))


def _record(data: bytes) -> None:
    with suppress(ValueError):
        record = from_bytes(data)
        assert from_bytes(to_bytes(record)) == record


def _names(data: bytes) -> None:
    name = data.decode("utf-8", "surrogateescape")
    shown(name).encode("utf-8")
    parts = member_path(name).split("/")
    assert not {"", ".", ".."} & set(parts)


def _sniffing(data: bytes) -> None:
    sniff(io.BytesIO(data), len(data), LIMITS)


def _template(data: bytes) -> None:
    with suppress(NotATemplate):
        Template.opened(data).places()


def _upload(data: bytes, kind: FileKind | None = None) -> Upload:
    path = _put("upload", data)
    content = measure(path, path.name, LIMITS).content
    return Upload(
        "an", path.name, path, hashlib.sha256(data).hexdigest(), len(data), kind or content.kind,
        Arrival(None, False, ArrivalBasis.VOUCHED), None if kind else content.problem, None if kind else content.detail,
    )  # fmt: skip


def _read(upload: Upload, *, pixels: bool = False) -> None:
    """Open and understand it; its pages only with `pixels`."""
    opened = Opened() if upload.unreachable else open_file(upload, LIMITS)
    pages = tuple(page for n in opened.pending if pixels for page in read_page(upload, n, LIMITS))
    do_file(FileJob(upload, opened, pages))


def _as_kind(kind: FileKind, data: bytes) -> None:
    """Read as one kind, whatever it is, and unpacked if that kind holds others."""
    upload = _upload(data, kind)
    _read(upload)
    with tempfile.TemporaryDirectory(dir=_folder()) as scratch:
        assert not unpack(upload, Path(scratch), LIMITS)[0].unreachable


def _whole(data: bytes, *, pixels: bool = False) -> None:
    """As in a run: measured, unpacked, opened and understood, with all that lies within."""
    with tempfile.TemporaryDirectory(dir=_folder()) as scratch:
        for one in unpack(_upload(data), Path(scratch), LIMITS):
            assert not one.unreachable
            if one.kind is not FileKind.OFFICE:  # two seconds of another program each
                _read(one, pixels=pixels)


TARGETS: Mapping[str, Target] = {
    "dates": _dates,
    "national_numbers": _national_numbers,
    "fields": _fields,
    "sorting": _sorting,
    "people": partial(_table, "kandidaten.csv"),
    "receipts": partial(_table, "ontvangst.csv"),
    "vacancy": _vacancy,
    "decisions": _decisions,
    "town": _town,
    "record": _record,
    "names": _names,
    "sniffing": _sniffing,
    "template": _template,
    "html": partial(_as_kind, FileKind.HTML),
    "mail": partial(_as_kind, FileKind.MAIL),
    "msg": partial(_as_kind, FileKind.MSG),
    "zip": partial(_as_kind, FileKind.ARCHIVE),
    "docx": partial(_as_kind, FileKind.DOCX),
    "pdf": partial(_as_kind, FileKind.PDF),
    "whole": _whole,
    "whole_with_pixels": partial(_whole, pixels=True),
}
"""Each by its name."""
