"""`geldig inspect`."""

import datetime as dt
import json
import tempfile
from dataclasses import asdict, dataclass
from pathlib import Path

import click
from rich.console import Console
from rich.table import Table

from pipeline.cli.commands import COMMANDS
from pipeline.codes import ArrivalBasis
from pipeline.errors import InputError
from pipeline.extractors.extract import documents_in
from pipeline.intake.limits import Limits
from pipeline.intake.measuring import measure
from pipeline.intake.unpacking import unpack
from pipeline.model import Arrival, Document, Field, Page, Reading, Upload
from pipeline.reading.files import assemble, open_file, read_page
from pipeline.sorting import score_page
from pipeline.town import load_town

_NOT_ASKED = Arrival(None, None, ArrivalBasis.UNKNOWN)


@dataclass(frozen=True, slots=True)
class Inspected:
    """One file, or one member of an archive or mail, as the program sees it."""

    upload: Upload
    reading: Reading
    documents: tuple[Document, ...]


@click.command(help=COMMANDS["inspect"])
@click.argument("file", metavar="BESTAND", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Als JSON, voor programma's.")
def inspect(file: Path, as_json: bool) -> int:
    """Read and understand one file and show everything that was seen in it."""
    if not file.is_file():
        raise InputError(f"{file}: dit bestand bestaat niet. Geef het pad van één bestand.")
    with tempfile.TemporaryDirectory(prefix="geldig-") as scratch:
        limits = load_town(file).limits
        where = file.resolve()  # a run follows no link out of a folder; who names one here means the file behind it
        measured = measure(where, file.name, limits)
        kind, problem, detail = measured.content.kind, measured.content.problem, measured.content.detail
        upload = Upload("", file.name, where, measured.sha256, measured.size, kind, _NOT_ASKED, problem, detail)
        inspected = [_inspected(one, limits) for one in unpack(upload, Path(scratch), limits)]
    if as_json:
        click.echo(json.dumps([_as_json(one) for one in inspected], ensure_ascii=False, indent=2, default=_plain))
    else:
        for one in inspected:
            _print(one)
    return 0


def _inspected(upload: Upload, limits: Limits) -> Inspected:
    opened = open_file(upload, limits)
    pages = tuple(page for number in opened.pending for page in read_page(upload, number, limits))
    reading = assemble(opened, pages)
    return Inspected(upload, reading, documents_in(reading, upload.path))


def _print(one: Inspected) -> None:
    console = Console()
    problem = f", {one.reading.problem}" if one.reading.problem else ""
    console.print(f"{one.upload.path}  ({one.upload.kind}, {one.reading.method}{problem})", markup=False)
    pages = Table("p.", "gelezen", "kwaliteit", "scores", "wat ervoor sprak", title="Bladzijden", title_justify="left")
    for page in one.reading.pages:
        scores = score_page(page)
        best = sorted(scores.scores.items(), key=lambda item: -item[1])[:3]
        pages.add_row(
            str(page.number),
            "\n".join(_tries(page)) or str(page.method),
            f"{page.quality:.2f}",
            "\n".join(f"{name} {score:.1f}" for name, score in best),
            "\n".join(scores.cues.get(best[0][0], ())) if best else "",
        )
    console.print(pages)
    fields = Table("stuk", "p.", "gegeven", "waarde", "zekerheid", "twijfel", "gelezen als", title="Gegevens")
    for document in one.documents:
        kind = f"{document.type}{'/' + document.subtype if document.subtype else ''}"
        kind += "" if document.understood else " (niet begrepen)"
        numbers = ", ".join(map(str, document.pages))
        shown = _shown(document)
        if not shown:
            fields.add_row(kind, numbers)
        for name, field in shown:
            read = " | ".join(f"p. {piece.page}: {piece.text}" for piece in field.evidence)
            fields.add_row(kind, numbers, name, str(field.value), f"{field.confidence:.2f}", field.doubt or "", read)
    console.print(fields)


def _tries(page: Page) -> list[str]:
    """How the page was read: each engine, why it was asked, how often if not once, and the CPU seconds it took."""
    alike: dict[tuple[str, str], list[float]] = {}
    for attempt in page.attempts:
        alike.setdefault((attempt.how, attempt.why), []).append(attempt.seconds)
    return [
        f"{how}, {why}{f' {len(seconds)}x' if len(seconds) > 1 else ''}: {sum(seconds):.2f} s"
        for (how, why), seconds in alike.items()
    ]


def _shown(document: Document) -> list[tuple[str, Field]]:
    """The fields, without those that are for inside only (national numbers)."""
    return sorted((name, field) for name, field in document.fields.items() if not name.startswith("_"))


def _as_json(one: Inspected) -> dict[str, object]:
    return {
        "path": one.upload.path,
        "sha256": one.upload.sha256,
        "kind": one.upload.kind,
        "read": one.reading.method,
        "problem": one.reading.problem,
        "pages": [_page_json(page) for page in one.reading.pages],
        "documents": [_document_json(document) for document in one.documents],
    }


def _page_json(page: Page) -> dict[str, object]:
    scores = score_page(page)
    return {
        "number": page.number,
        "read": page.method,
        "quality": round(page.quality, 4),
        "card": page.is_card,
        "text_agrees": page.text_agrees,
        "attempts": [
            {"how": one.how, "why": one.why, "confidence": round(one.confidence, 4), "seconds": round(one.seconds, 3)}
            for one in page.attempts
        ],
        "scores": scores.scores,
        "cues": scores.cues,
        "text": page.text,
    }


def _document_json(document: Document) -> dict[str, object]:
    return {
        "type": document.type,
        "subtype": document.subtype,
        "pages": document.pages,
        "confidence": round(document.confidence, 4),
        "understood": document.understood,
        "fields": {
            name: {
                "value": field.value,
                "confidence": round(field.confidence, 4),
                "doubt": field.doubt,
                "evidence": [asdict(piece) for piece in field.evidence],
            }
            for name, field in _shown(document)
        },
    }


def _plain(value: object) -> object:
    if isinstance(value, dt.date):
        return value.isoformat()
    return str(value)
