"""Sound little files of every kind that candidates send; the pages are small, since each broken copy is read."""

import io
import zipfile
from collections.abc import Mapping
from email.message import EmailMessage

import docx
from PIL import Image, ImageDraw, ImageFont
from reportlab.pdfgen.canvas import Canvas

from tests.intake.builders import attached, msg, ole, zipped

TEXT = (
    "Uittreksel uit het strafregister\nAlgemeen model (art. 596.1 Sv.)\nNaam: Peeters\nVoornaam: Jan\n"
    "Geboren te Gent op 3 mei 1985\nVeroordelingen: NIHIL\nAfgegeven te Lievegem op 12/03/2024\n"
)
_HTML = f"<!DOCTYPE html><html><head><title>cv</title></head><body><p>{TEXT.replace(chr(10), '<br>')}</p></body></html>"
_RTF = "{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}\\f0 " + TEXT.replace("\n", "\\par ") + "}"


def seeds() -> Mapping[str, bytes]:
    """Every seed by its extension."""
    picture = _picture()
    pdf = _pdf()
    return {
        "pdf": pdf,
        "scan.pdf": _saved(picture.convert("L"), "PDF", resolution=72),
        "jpg": _saved(picture, "JPEG"),
        "png": _saved(picture, "PNG"),
        "tif": _saved(picture, "TIFF", save_all=True, append_images=[picture.rotate(90)], compression="tiff_lzw"),
        "g4.tif": _saved(picture.convert("1"), "TIFF", compression="group4"),
        "webp": _saved(picture, "WEBP"),
        "gif": _saved(picture.convert("P"), "GIF", save_all=True, append_images=[picture.rotate(180).convert("P")]),
        "bmp": _saved(picture.convert("L"), "BMP"),
        "avif": _saved(picture, "AVIF"),
        "jp2": _saved(picture, "JPEG2000"),
        "docx": _word(_saved(picture, "PNG")),
        "odt": _open_document(),
        "rtf": _RTF.encode("cp1252"),
        "txt": TEXT.encode(),
        "html": _HTML.encode(),
        "eml": _mail(pdf),
        "msg": ole(msg(attached("strafregister.pdf", pdf), attached("nota.txt", TEXT.encode()))),
        "zip": zipped(
            {"map/strafregister.pdf": pdf, "map/cv.txt": TEXT.encode(), "binnen.zip": zipped({"a.pdf": pdf})}
        ),
    }


def _picture() -> Image.Image:
    sheet = Image.new("RGB", (420, 594), "white")
    ImageDraw.Draw(sheet).multiline_text((20, 30), TEXT, fill="black", font=ImageFont.load_default(16))
    return sheet


def _saved(picture: Image.Image, form: str, **how: object) -> bytes:
    buffer = io.BytesIO()
    picture.save(buffer, form, **how)
    return buffer.getvalue()


def _pdf() -> bytes:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, invariant=True)
    for _ in range(2):
        for row, line in enumerate(TEXT.splitlines()):
            canvas.drawString(72, 760 - 20 * row, line)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _word(picture: bytes) -> bytes:
    document = docx.Document()
    for line in TEXT.splitlines():
        document.add_paragraph(line)
    document.add_table(2, 2).cell(0, 0).text = "Diploma"
    document.add_picture(io.BytesIO(picture))
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def _open_document() -> bytes:
    office, text = (f"urn:oasis:names:tc:opendocument:xmlns:{name}:1.0" for name in ("office", "text"))
    body = "".join(f"<text:p>{line}</text:p>" for line in TEXT.splitlines())
    content = (
        f'<?xml version="1.0"?><office:document-content xmlns:office="{office}" xmlns:text="{text}" '
        f'office:version="1.2"><office:body><office:text>{body}</office:text></office:body></office:document-content>'
    )
    kind = "application/vnd.oasis.opendocument.text"
    manifest = (
        '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/>'
        '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>'
    )
    members = {"mimetype": kind.encode(), "content.xml": content.encode(), "META-INF/manifest.xml": manifest.encode()}
    return zipped(members, zipfile.ZIP_STORED)


def _mail(pdf: bytes) -> bytes:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "jan@voorbeeld.be", "hr@voorbeeld.be", "Mijn kandidatuur"
    mail.set_content(TEXT)
    mail.add_alternative(_HTML, subtype="html")
    mail.add_attachment(pdf, maintype="application", subtype="pdf", filename="strafregister.pdf")
    return mail.as_bytes()
