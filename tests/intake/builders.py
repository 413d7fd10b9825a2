"""Small makers of the files that candidates send."""

import datetime as dt
import io
import os
import struct
import zipfile
from collections.abc import Mapping
from pathlib import Path
from zoneinfo import ZoneInfo

from pipeline.codes import ArrivalBasis, FileKind
from pipeline.intake.limits import Limits
from pipeline.intake.measuring import measure
from pipeline.model import Arrival, Moment, Upload
from pipeline.vacancy import Vacancy

BRUSSELS = ZoneInfo("Europe/Brussels")
DEADLINE = dt.datetime(2024, 4, 28, 23, 59, 59, tzinfo=BRUSSELS)
IN_TIME = Arrival(DEADLINE - dt.timedelta(days=1), False, ArrivalBasis.PORTAL)

PDF = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n"
JPEG = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" + bytes(range(256))
PNG = b"\x89PNG\r\n\x1a\n" + bytes(20)


def vacancy(**more: object) -> Vacancy:
    return Vacancy.model_validate({"title": "T", "employer": "E", "deadline": DEADLINE, **more})


def moment(as_of: dt.datetime | None = None, *, deadline: dt.datetime = DEADLINE, vouched: bool = False) -> Moment:
    return Moment(as_of or deadline + dt.timedelta(hours=2), deadline, vouched)


def far_moment(*, vouched: bool = False) -> Moment:
    """A deadline that whatever is written now came before."""
    deadline = dt.datetime(2150, 1, 1, tzinfo=BRUSSELS)
    return moment(deadline=deadline, vouched=vouched)


def put(folder: Path, files: Mapping[str, bytes]) -> Path:
    """Writes `files` under `folder`."""
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return folder


def upload_of(path: Path, data: bytes, limits: Limits = Limits()) -> Upload:  # noqa: B008
    """`data` written at `path` and measured, as a survey would give it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    measured = measure(path, path.name, limits)
    content = measured.content
    return Upload(
        "janssens-an",
        path.name,
        path,
        measured.sha256,
        measured.size,
        content.kind,
        IN_TIME,
        content.problem,
        content.detail,
    )


def zipped(members: Mapping[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, data in members.items():
            archive.writestr(zipfile.ZipInfo(name), data, method)
    return out.getvalue()


def encrypted_zip(members: Mapping[str, bytes]) -> bytes:
    """A zip whose members say that they are encrypted."""
    data = bytearray(zipped(members, zipfile.ZIP_STORED))
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.find(signature)
        while at >= 0:
            data[at + offset] |= 1
            at = data.find(signature, at + 4)
    return bytes(data)


def docx(main: str = "word/document.xml") -> bytes:
    return zipped({"[Content_Types].xml": b"<Types/>", "_rels/.rels": b"<R/>", main: b"<w/>"})


def odt() -> bytes:
    return zipped({"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": b"<x/>"}, zipfile.ZIP_STORED)


Tree = Mapping[str, "bytes | Tree"]


def ole(tree: Tree) -> bytes:
    """An OLE compound file ([MS-CFB], version 3) that holds `tree`: bytes are streams, mappings are storages."""
    entries: list[list[object]] = [["Root Entry", 5, -1, -1, b""]]  # name, type, first child, right sibling, data

    def add(children: Tree) -> int:
        first = previous = -1
        for name in sorted(children, key=lambda name: (len(name), name.upper())):
            child = children[name]
            entries.append(
                [name, 2 if isinstance(child, bytes) else 1, -1, -1, child if isinstance(child, bytes) else b""]
            )
            index = len(entries) - 1
            if not isinstance(child, bytes):
                entries[index][2] = add(child)
            if previous < 0:
                first = index
            else:
                entries[previous][3] = index
            previous = index
        return first

    entries[0][2] = add(tree)
    sectors: list[bytes] = []
    fat: list[int] = []

    def chain(data: bytes) -> int:
        if not data:
            return -2
        start, count = len(sectors), -(-len(data) // 512)
        sectors.extend(data[at : at + 512].ljust(512, b"\0") for at in range(0, len(data), 512))
        fat.extend([*range(start + 1, start + count), -2])
        return start

    mini, minifat, starts = b"", list[int](), dict[int, int]()
    for index, entry in enumerate(entries):
        data = entry[4]
        assert isinstance(data, bytes)
        if entry[1] == 2 and len(data) >= 4096:
            starts[index] = chain(data)
        elif entry[1] == 2 and data:
            count = -(-len(data) // 64)
            starts[index] = len(minifat)
            minifat += [*range(len(minifat) + 1, len(minifat) + count), -2]
            mini += data.ljust(count * 64, b"\0")
    starts[0] = chain(mini)
    sizes = {0: len(mini)}
    directory = b""
    for index, (name, kind, child, right, data) in enumerate(entries):
        assert isinstance(name, str)
        assert isinstance(data, bytes)
        raw = (name + "\0").encode("utf-16-le")
        directory += raw.ljust(64, b"\0") + struct.pack("<HBBiii", len(raw), kind, 1, -1, right, child)
        directory += bytes(16 + 4 + 16) + struct.pack("<iQ", starts.get(index, -2), sizes.get(index, len(data)))
    first_directory = chain(directory.ljust(-(-len(directory) // 512) * 512, b"\0"))
    first_minifat = chain(struct.pack(f"<{len(minifat)}i", *minifat).ljust(-(-len(minifat) // 128) * 512, b"\xff"))
    fat_sectors = -(-(len(fat) + 2 + len(fat) // 127) // 128)
    fat_starts = range(len(sectors), len(sectors) + fat_sectors)
    fat += [-3] * fat_sectors
    table = struct.pack(f"<{len(fat)}i", *fat).ljust(fat_sectors * 512, b"\xff")
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    header += struct.pack(
        "<IIiIIiIiI", 0, fat_sectors, first_directory, 0, 4096, first_minifat, -(-len(minifat) // 128), -2, 0
    )
    header += struct.pack(f"<{fat_sectors}i", *fat_starts).ljust(109 * 4, b"\xff")
    return header + b"".join(sectors) + table


def _properties(header: int, values: Mapping[int, "str | bytes | int"]) -> dict[str, bytes]:
    """The streams that hold the properties of a message or attachment ([MS-OXMSG] 2.4)."""
    streams: dict[str, bytes] = {}
    table = bytes(header)
    for number, value in values.items():
        if isinstance(value, int):
            table += struct.pack("<HHIiI", 0x0003, number, 6, value, 0)
            continue
        kind = 0x001F if isinstance(value, str) else 0x0102
        data = value.encode("utf-16-le") if isinstance(value, str) else value
        streams[f"__substg1.0_{number:04X}{kind:04X}"] = data
        table += struct.pack("<HHIII", kind, number, 6, len(data) + (2 if kind == 0x001F else 0), 0)
    return {"__properties_version1.0": table, **streams}


def attached(name: str, data: bytes, **more: "str | bytes | int") -> Tree:
    """An attachment by value of an Outlook message; `cid` and `method` may be given."""
    values: dict[int, str | bytes | int] = {0x3705: more.get("method", 1), 0x3707: name, 0x3701: data}
    if "cid" in more:
        values[0x3712] = more["cid"]
    return _properties(8, values)


def referred(name: str) -> Tree:
    """An attachment that the message only refers to."""
    return _properties(8, {0x3705: 2, 0x3707: name})


def embedded(name: str, message: Tree) -> Tree:
    """A message attached to a message."""
    return {**_properties(8, {0x3705: 5, 0x3707: name}), "__substg1.0_3701000D": message}


def msg(*attachments: Tree, body: str = "Geachte", html: bytes = b"", header: int = 32) -> Tree:
    """An Outlook message; 24 is the header of one within another."""
    values: dict[int, str | bytes | int] = {0x0037: "Kandidatuur", 0x0C1A: "An Janssens", 0x1000: body}
    if html:
        values[0x1013] = html
    tree: dict[str, bytes | Tree] = dict(_properties(header, values))
    for index, attachment in enumerate(attachments):
        tree[f"__attach_version1.0_#{index:08X}"] = attachment
    return tree


KINDS: tuple[tuple[str, bytes, FileKind], ...] = (
    ("pdf", PDF, FileKind.PDF),
    ("pdf-after-junk", b"\0\x01junk\n" + PDF, FileKind.PDF),
    ("pdf-after-http-headers", b"Content-Type: application/pdf\r\n\r\n" + PDF, FileKind.PDF),
    ("pdf-after-bom", b"\xef\xbb\xbf\n" + PDF, FileKind.PDF),
    (
        "mail-with-few-headers",
        b"From: an@voorbeeld.be\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n",
        FileKind.MAIL,
    ),
    ("jpeg", JPEG, FileKind.IMAGE),
    ("png", PNG, FileKind.IMAGE),
    ("gif", b"GIF89a" + bytes(20), FileKind.IMAGE),
    ("tiff", b"II*\0" + bytes(20), FileKind.IMAGE),
    ("tiff-motorola", b"MM\0*" + bytes(20), FileKind.IMAGE),
    ("webp", b"RIFF\x10\0\0\0WEBPVP8 " + bytes(20), FileKind.IMAGE),
    ("bmp", b"BM" + struct.pack("<IHHIIii", 100, 0, 0, 54, 40, 4, 4) + bytes(60), FileKind.IMAGE),
    ("heic", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + bytes(20), FileKind.IMAGE),
    ("heic-by-compatible-brand", b"\0\0\0\x18ftypMiHE\0\0\0\0mif1heic" + bytes(20), FileKind.IMAGE),
    ("avif", b"\0\0\0\x14ftypavif\0\0\0\0mif1" + bytes(20), FileKind.IMAGE),
    ("docx", docx(), FileKind.DOCX),
    ("docx-with-other-main-part", docx("word/document2.xml"), FileKind.DOCX),
    ("zip", zipped({"a.pdf": PDF}), FileKind.ARCHIVE),
    ("zip-empty", zipped({}), FileKind.ARCHIVE),
    ("text", "Geachte heer, één brief.\r\n".encode(), FileKind.TEXT),
    ("text-windows-1252", "Geachte heer, één brief.\r\n".encode("cp1252"), FileKind.TEXT),
    ("text-utf-16", "Geachte heer".encode("utf-16"), FileKind.TEXT),
    ("text-cut-within-a-character", b"a" * 65_535 + "é".encode(), FileKind.TEXT),
    ("text-with-colons", b"Naam: An\nAdres: Gent\n\nGeachte", FileKind.TEXT),
    ("html", b"<!DOCTYPE html><html><body>x</body></html>", FileKind.HTML),
    ("html-fragment", b"  <div class=x>cv</div>", FileKind.HTML),
    ("xhtml", b'<?xml version="1.0"?><html xmlns="x"><p>a</p></html>', FileKind.HTML),
    ("mail", b"From: a@b.be\r\nTo: c@d.be\r\nSubject: x\r\n\r\nDag", FileKind.MAIL),
    ("mail-received", b"Received: from x\r\n by y\r\nFrom:a@b.be\r\n\r\nDag", FileKind.MAIL),
    ("mail-mbox", b"From - Mon Jan 1 2024\r\nFrom: a\r\nDate: b\r\nSubject: c\r\n\r\nDag", FileKind.MAIL),
    ("msg", ole(msg()), FileKind.MSG),
    ("apple-double", b"\0\x05\x16\x07" + bytes(40), FileKind.SYSTEM),
)


def snapshot(folder: Path) -> dict[str, tuple[int, int, int, bytes]]:
    """What must not change of every file and folder: mode, modification and change time, bytes."""
    found = {}
    for path in sorted(folder.rglob("*")):
        status = path.lstat()
        data = path.read_bytes() if path.is_file() and not path.is_symlink() else b""
        found[os.fsdecode(path)] = (status.st_mode, status.st_mtime_ns, status.st_ctime_ns, data)
    return found
