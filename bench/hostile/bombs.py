"""Files made to exhaust a reader: small to send, endless to open."""

import io
import struct
import zipfile
import zlib
from collections.abc import Callable, Mapping
from email.message import EmailMessage

import docx
from PIL import Image

from bench.hostile.seeds import TEXT
from tests.intake.builders import zipped

_MEGABYTE = 1 << 20
_LAUGHS = "".join(f'<!ENTITY a{level} "{f"&a{level - 1};" * 10 if level else "ha" * 10}">' for level in range(10))


def _pdf(*objects: bytes) -> bytes:
    """A PDF of these objects, the first the catalogue, with a sound table of contents."""
    body, places = b"%PDF-1.7\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(body))
        body += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    head = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    return (
        body
        + head
        + table
        + b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF"
        % (
            len(objects) + 1,
            len(body),
        )
    )


def _stream(content: bytes, entries: bytes = b"") -> bytes:
    packed = zlib.compress(content, 9)
    return b"<</Length %d/Filter/FlateDecode%s>>stream\n%s\nendstream" % (len(packed), entries, packed)


def _page(box: bytes, content: bytes, *more: bytes, resources: bytes = b"") -> bytes:
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[%s]/Contents 4 0 R/Resources<<%s>>>>" % (box, resources)
    pages = b"<</Type/Pages/Kids[3 0 R]/Count 1>>"
    return _pdf(b"<</Type/Catalog/Pages 2 0 R>>", pages, page, _stream(content), *more)


def branching_forms(levels: int = 30, branches: int = 10) -> bytes:
    """Forms that each paint the next ten times: 10 to the power 30 times in all."""
    forms = []
    for level in range(levels):
        last = level == levels - 1
        content = b"0 0 9 9 re f BT /F 9 Tf (x) Tj ET" if last else b"/X Do " * branches
        entries = b"/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</XObject<</X %d 0 R>>>>" % (6 + level)
        forms.append(_stream(content, entries))
    return _page(b"0 0 595 842", b"/X Do", *forms, resources=b"/XObject<</X 5 0 R>>")


def _painted_by_itself() -> bytes:
    entries = b"/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</XObject<</X 5 0 R>>>>"
    return _page(b"0 0 595 842", b"/X Do", _stream(b"/X Do /X Do", entries), resources=b"/XObject<</X 5 0 R>>")


def _many_pages() -> bytes:
    kids = b" ".join(b"3 0 R" for _ in range(20_000))
    pages = b"<</Type/Pages/Kids[%s]/Count 20000>>" % kids
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>"
    return _pdf(b"<</Type/Catalog/Pages 2 0 R>>", pages, page)


def _picture_of(side: int) -> bytes:
    picture = b"/Type/XObject/Subtype/Image/Width %d/Height %d/ColorSpace/DeviceRGB/BitsPerComponent 8" % (side, side)
    return _page(
        b"0 0 595 842", b"595 0 0 842 0 0 cm /X Do", _stream(bytes(64 * _MEGABYTE), picture),
        resources=b"/XObject<</X 5 0 R>>",
    )  # fmt: skip


def _nested_pages() -> bytes:
    """A tree of pages of which each knot names itself."""
    return _pdf(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R 3 0 R]/Count 1000000>>",
        b"<</Type/Pages/Parent 2 0 R/Kids[2 0 R 3 0 R]/Count 1000000>>",
    )


def _png(width: int, height: int) -> bytes:
    """A PNG that claims so many pixels, and holds them in a few bytes a row."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    packer, rows = zlib.compressobj(9), bytes((width + 7) // 8 + 1) * 1000
    data = b"".join(packer.compress(rows) for _ in range(height // 1000)) + packer.flush()
    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", data) + chunk(b"IEND", b"")


def _frames(form: str, count: int, side: int = 40, **how: object) -> bytes:
    frames = [Image.new("L", (side, side), number % 256) for number in range(count)]
    buffer = io.BytesIO()
    frames[0].save(buffer, form, save_all=True, append_images=frames[1:], **how)
    return buffer.getvalue()


def _word_with(name: str, content: bytes) -> bytes:
    template, made = io.BytesIO(), io.BytesIO()
    docx.Document().save(template)
    with zipfile.ZipFile(template) as source, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as target:
        for other in source.namelist():
            target.writestr(other, content if other == name else source.read(other))
    return made.getvalue()


def _laughing(root: str, text: str) -> bytes:
    return f'<?xml version="1.0"?><!DOCTYPE r [{_LAUGHS}]>{root.replace("TEXT", text)}'.encode()


def _laughing_word() -> bytes:
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    root = f'<w:document xmlns:w="{space}"><w:body><w:p><w:r><w:t>TEXT</w:t></w:r></w:p></w:body></w:document>'
    return _word_with("word/document.xml", _laughing(root, "&a9;"))


def _entity_of_a_file() -> bytes:
    """A Word file that would show a file of this machine."""
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    return _word_with(
        "word/document.xml",
        f'<?xml version="1.0"?><!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/hostname">]><w:document xmlns:w="{space}">'
        "<w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>".encode(),
    )


def _laughing_open_document() -> bytes:
    kind = b"application/vnd.oasis.opendocument.text"
    space = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
    root = f'<o:document-content xmlns:o="{space}"><o:body><o:text>TEXT</o:text></o:body></o:document-content>'
    return zipped({"mimetype": kind, "content.xml": _laughing(root, "&a9;")}, zipfile.ZIP_STORED)


def _nested_zips(levels: int) -> bytes:
    data = zipped({"cv.txt": TEXT.encode()})
    for level in range(levels):
        data = zipped({f"{level}.zip": data})
    return data


def _overlapping_zip(members: int = 2000) -> bytes:
    """A zip of which every member lies in the same place: small to send, gigabytes out."""
    packed = zipped({"a": bytes(50 * _MEGABYTE)})
    end = packed.rfind(b"PK\x05\x06")
    start = packed.find(b"PK\x01\x02")
    listed = packed[start:end] * members
    return packed[:start] + listed + struct.pack(
        "<4sHHHHIIH", b"PK\x05\x06", 0, 0, members, members, len(listed), start, 0
    )  # fmt: skip


def _zip_of_many(count: int) -> bytes:
    return zipped({f"{number}.txt": b"x" for number in range(count)}, zipfile.ZIP_STORED)


def _traversals() -> bytes:
    names = (
        *("../../buiten.txt", "/tmp/buiten.txt", "C:\\buiten.txt", "..\\..\\buiten.txt", "a/../../../buiten.txt", ".."),
        *("//h/x", "nul", "con.pdf", "a" * 60_000, "x\x00.pdf", "~/buiten.txt", "\u202ecod.exe"),
    )
    return zipped({name: f"{number} {TEXT}".encode() for number, name in enumerate(names)})


def _mail_of_many(count: int) -> bytes:
    part = "--b\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename=a.txt\r\n\r\nx\r\n"
    return (
        "From: a@b.be\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n" + part * count
    ).encode()


def _nested_mails(levels: int) -> bytes:
    inner = EmailMessage()
    inner["From"], inner["Subject"] = "a@b.be", "binnenste"
    inner.set_content(TEXT)
    for level in range(levels):
        outer = EmailMessage()
        outer["From"], outer["Subject"] = "a@b.be", f"mail {level}"
        outer.set_content(f"doorgestuurd {level}")
        outer.add_attachment(inner)
        inner = outer
    return inner.as_bytes()


def _nested_parts(levels: int) -> bytes:
    """One mail of parts within parts, each with a boundary of its own."""
    heads = [f"Content-Type: multipart/mixed; boundary=b{level}\r\n\r\n--b{level}\r\n" for level in range(levels)]
    return ("From: a@b.be\r\nMIME-Version: 1.0\r\n" + "".join(heads) + "\r\nx\r\n").encode()


BOMBS: Mapping[str, Callable[[], bytes]] = {
    "vormen-30x10.pdf": branching_forms,
    "vormen-24x2.pdf": lambda: branching_forms(24, 2),
    "vormen-7x5.pdf": lambda: branching_forms(7, 5),
    "vorm-in-zichzelf.pdf": _painted_by_itself,
    "groot-blad.pdf": lambda: _page(b"0 0 200000 200000", b"0 0 9 9 re f"),
    "lege-maat.pdf": lambda: _page(b"0 0 0 0", b"0 0 9 9 re f"),
    "gebroken-maat.pdf": lambda: _page(b"0 0 1e38 -1e38", b"0 0 9 9 re f"),
    "flate.pdf": lambda: _page(b"0 0 595 842", b"0 0 9 9 re f " * 20_000_000),
    "tekst.pdf": lambda: _page(
        b"0 0 595 842",
        b"BT /F 9 Tf " + b"(woord) Tj " * 2_000_000 + b"ET",
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        resources=b"/Font<</F 5 0 R>>",
    ),
    "prent.pdf": lambda: _picture_of(60_000),
    "twintigduizend.pdf": _many_pages,
    "bladzijdenboom.pdf": _nested_pages,
    "reuzen.png": lambda: _png(100_000, 100_000),
    "net-niet.png": lambda: _png(15_000, 16_000),
    "tienduizend.tif": lambda: _frames("TIFF", 10_000, 8),
    "beweegt.gif": lambda: _frames("GIF", 2_000),
    "lacht.docx": _laughing_word,
    "leest.docx": _entity_of_a_file,
    "lacht.odt": _laughing_open_document,
    "lacht.svg": lambda: _laughing('<svg xmlns="http://www.w3.org/2000/svg"><text>TEXT</text></svg>', "&a9;"),
    "lacht.html": lambda: _laughing("<html><body>TEXT</body></html>", "&a9;"),
    "diep.docx": lambda: _word_with("word/document.xml", b"<a>" * 200_000),
    "diep.html": lambda: b"<html><body>" + b"<div>" * 400_000 + TEXT.encode(),
    "breed.html": lambda: b"<html><body>" + b"<b>x</b>" * 400_000,
    "lang.txt": lambda: b"woord " * 200_000,
    "lange-lijn.txt": lambda: b"x" * 3_900_000,
    "cijfers.txt": lambda: b"12/03/2024 " * 300_000,
    "bladen.txt": lambda: b"woord\n" * 60_000,
    "haakjes.eml": lambda: b"From: " + b"(" * 100_000 + b"\r\nSubject: x\r\n\r\nx",
    "groot.zip": lambda: zipped({"nul.pdf": bytes(1500 * _MEGABYTE)}),
    "genest.zip": lambda: _nested_zips(200),
    "overlapt.zip": _overlapping_zip,
    "veel.zip": lambda: _zip_of_many(60_000),
    "buiten.zip": _traversals,
    "tienduizend.eml": lambda: _mail_of_many(10_000),
    "genest.eml": lambda: _nested_mails(60),
    "delen.eml": lambda: _nested_parts(3_000),
    "rtf-diep.rtf": lambda: b"{\\rtf1 " + b"{" * 300_000,
    "rtf-leest.rtf": lambda: b'{\\rtf1 {\\field{\\*\\fldinst INCLUDETEXT "/etc/hostname"}{\\fldrslt x}}}',
}
"""Every bomb by the name under which it is sent."""
