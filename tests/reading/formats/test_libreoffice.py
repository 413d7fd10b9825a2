"""Documents of other word processors, with LibreOffice as it is installed, absent, hanging, or lured elsewhere."""

import hashlib
import io
import os
import shutil
import time
import zipfile
from pathlib import Path

import pytest
from PIL import Image

from pipeline.codes import ArrivalBasis, FileKind, Problem, ReadMethod
from pipeline.intake.limits import Limits
from pipeline.model import Arrival, Upload
from pipeline.reading import files
from pipeline.reading.files import open_file, page_pixels
from pipeline.reading.formats import libreoffice, pdf
from pipeline.reading.problems import Unreadable

_RTF = rb"{\rtf1\ansi\pard Uittreksel uit het strafregister\par Afgeleverd te Lievegem op 15 maart 2024\par}"
_BODY = """<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
 xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
 office:version="1.2"><office:body><office:text>{body}</office:text></office:body></office:document-content>"""
_MANIFEST = """<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">
<manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>"""


def odt(body: str) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("content.xml", _BODY.format(body=body))
        archive.writestr("META-INF/manifest.xml", _MANIFEST)
    return stream.getvalue()


def upload_of(path: Path, content: bytes) -> Upload:
    path.write_bytes(content)
    arrival = Arrival(None, None, ArrivalBasis.UNKNOWN)
    return Upload("a", path.name, path, "", len(content), FileKind.OFFICE, arrival)


needs_office = pytest.mark.skipif(libreoffice.program() is None, reason="LibreOffice is not installed")


@needs_office
@pytest.mark.parametrize(
    "content",
    [
        pytest.param(_RTF, id="rtf"),
        pytest.param(odt("<text:p>Uittreksel uit het strafregister</text:p>"), id="odt"),
    ],
)
def test_its_text_is_read_and_its_page_can_be_shown(tmp_path: Path, content: bytes) -> None:
    upload = upload_of(tmp_path / "brief", content)
    opened = open_file(upload, Limits())
    assert [page.method for page in opened.done] == [ReadMethod.OFFICE]
    assert "Uittreksel uit het strafregister" in opened.done[0].text
    assert opened.pending == ()
    pixels = page_pixels(upload, 1, Limits())
    assert pixels.min() < 100 < pixels.max()


@needs_office
@pytest.mark.parametrize("kind", ["odt picture", "odt section", "rtf picture"])
def test_nothing_outside_the_document_is_fetched(tmp_path: Path, kind: str) -> None:
    """A picture or section that lies elsewhere on this machine stays out, whatever the document asks."""
    red, secret = tmp_path / "rood.png", tmp_path / "geheim.txt"
    Image.new("RGB", (200, 200), "red").save(red)
    secret.write_text("GEHEIM VAN DEZE COMPUTER")
    documents = {
        "odt picture": odt(
            '<text:p><draw:frame svg:width="9cm" svg:height="9cm">'
            f'<draw:image xlink:href="{red.as_uri()}"/></draw:frame>Geachte</text:p>'
        ),
        "odt section": odt(
            f'<text:section text:name="a"><text:section-source xlink:href="{secret.as_uri()}" text:filter-name="Text"/>'
            "<text:p>hier stond iets</text:p></text:section><text:p>Geachte</text:p>"
        ),
        "rtf picture": rb"{\rtf1\ansi Geachte {\field{\*\fldinst INCLUDEPICTURE "
        + f'"{red}"'.encode()
        + rb"}{\fldrslt x}}}",
    }
    upload = upload_of(tmp_path / "brief", documents[kind])
    with pdf.opened(libreoffice.to_pdf(upload.source)) as document:
        layer, _, _ = pdf.text_behind(document, 0)
        pixels = pdf.render(document, 0, most_pixels=10_000_000, dpi=50)
    text = " ".join(word.text for word in layer.words)
    assert "Geachte" in text
    assert "GEHEIM" not in text
    assert pixels.ndim == 2 or not (pixels == [255, 0, 0]).all(axis=2).any()  # without any colour it is grey


@needs_office
@pytest.mark.parametrize("encoding", ["ascii", "utf-16-le"])
def test_a_doc_that_brings_in_files_is_left_to_a_person(tmp_path: Path, encoding: str) -> None:
    source = tmp_path / "brief.doc"
    source.write_bytes(b"\xd0\xcf\x11\xe0" + b" IncludePicture ".decode().encode(encoding))
    with pytest.raises(Unreadable) as caught:
        libreoffice.to_pdf(source)
    assert (caught.value.problem, caught.value.detail) == (Problem.UNSUPPORTED, "linked")


def test_without_libreoffice_the_clerk_is_told_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(libreoffice, "program", lambda: None)
    files._printed.cache_clear()
    opened = open_file(upload_of(tmp_path / "zonder", _RTF), Limits())
    assert (opened.problem, opened.detail) == (Problem.UNSUPPORTED, "libreoffice")


def fake(folder: Path, script: str) -> str:
    path = folder / "soffice"
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)
    return str(path)


@pytest.mark.skipif(os.name != "posix", reason="a shell script stands for the program")
def test_a_hanging_libreoffice_is_ended_with_all_it_started(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    started = tmp_path / "started"
    monkeypatch.setattr(libreoffice, "program", lambda: fake(tmp_path, f"(sleep 3; touch {started}) & sleep 60"))
    begin = time.monotonic()
    source = tmp_path / "brief.rtf"
    source.write_bytes(_RTF)
    with pytest.raises(Unreadable) as caught:
        libreoffice.to_pdf(source, seconds=0.5)
    assert caught.value.problem is Problem.TIMEOUT
    assert time.monotonic() - begin < 3
    time.sleep(max(0.0, begin + 4 - time.monotonic()))
    assert not started.exists()


@pytest.mark.skipif(os.name != "posix", reason="a shell script stands for the program")
@pytest.mark.parametrize("script", ["exit 1", "exit 0", "kill -SEGV $$"])
def test_a_libreoffice_that_makes_nothing_is_a_damaged_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, script: str
) -> None:
    monkeypatch.setattr(libreoffice, "program", lambda: fake(tmp_path, script))
    source = tmp_path / "brief.rtf"
    source.write_bytes(_RTF)
    with pytest.raises(Unreadable) as caught:
        libreoffice.to_pdf(source)
    assert (caught.value.problem, caught.value.detail) == (Problem.CORRUPT, "office")


def test_the_program_is_found_where_it_is_installed() -> None:
    assert libreoffice.program() == (shutil.which("soffice") or shutil.which("libreoffice"))


@needs_office
@pytest.mark.skipif(os.name != "posix", reason="its home is set by HOME")
def test_writes_nothing_in_the_home_of_whoever_runs_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    for name in ("CACHE", "CONFIG", "DATA"):
        monkeypatch.delenv(f"XDG_{name}_HOME", raising=False)
    (tmp_path / "brief").write_bytes(_RTF)
    assert libreoffice.to_pdf(tmp_path / "brief").startswith(b"%PDF")
    assert list(home.rglob("*")) == []


@pytest.mark.skipif(os.name != "posix", reason="it makes a socket there only")
def test_nothing_is_left_where_the_program_puts_its_socket(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """When it was ended, or its worker."""
    places = (tmp_path / "sockets",)
    places[0].mkdir()
    profile = tmp_path / "geldig-office-x" / "profile"
    mark = hashlib.md5(profile.as_uri().encode("utf-16-le")).digest()
    left = places[0] / f"OSL_PIPE_{os.getuid()}_SingleOfficeIPC_{''.join(f'{byte:x}' for byte in mark)}"
    left.touch()
    (places[0] / "of-another").touch()
    profile.mkdir(parents=True)
    monkeypatch.setattr(libreoffice, "SOCKET_FOLDERS", places)
    libreoffice.remove_sockets(tmp_path)
    assert [path.name for path in places[0].iterdir()] == ["of-another"]
