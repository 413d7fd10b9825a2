import base64
import io
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

import pytest

from pipeline.codes import FileKind, Problem
from pipeline.intake import Limits
from pipeline.intake.unpacking import unpack
from pipeline.model import Upload
from tests.intake.builders import JPEG, PDF, PNG, attached, embedded, msg, ole, referred, upload_of


def mail(*attachments: tuple[str, str, bytes], html: str | None = None) -> bytes:
    """A mail as programs write it, with attachments of name, type and bytes."""
    message = EmailMessage(policy=SMTP)
    message["From"], message["To"], message["Subject"] = "an@x.be", "jobs@lievegem.be", "Kandidatuur"
    message["Date"] = "Fri, 26 Apr 2024 10:00:00 +0200"
    message.set_content("Geachte\n\nIk stel mij kandidaat.")
    if html is not None:
        message.add_alternative(html, subtype="html")
    for name, kind, data in attachments:
        main, _, sub = kind.partition("/")
        message.add_attachment(data, maintype=main, subtype=sub, filename=name)
    if attachments:
        message.set_boundary("grens")
    return message.as_bytes()


def opened(folder: Path, data: bytes, limits: Limits = Limits()) -> tuple[Upload, ...]:  # noqa: B008
    upload = upload_of(folder / "in" / "m", data)
    assert upload.kind in {FileKind.MAIL, FileKind.MSG}
    return unpack(upload, folder / "scratch", limits)


def found(uploads: tuple[Upload, ...]) -> list[tuple[str, FileKind, Problem | None]]:
    return [(upload.path.removeprefix("m/"), upload.kind, upload.problem) for upload in uploads]


MAIL = ("m", FileKind.MAIL, None)


def part(headers: str, body: str) -> bytes:
    """A mail of one attachment with these headers."""
    return (
        "From: a@b.be\r\nTo: c@d.be\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=g\r\n\r\n"
        f"--g\r\nContent-Type: text/plain\r\n\r\nDag\r\n--g\r\n{headers}\r\n\r\n{body}\r\n--g--\r\n"
    ).encode("utf-8", "surrogateescape")


BASE64_PDF = base64.b64encode(PDF).decode()


def test_attachments_not_the_text(tmp_path: Path) -> None:
    data = mail(
        ("cv.pdf", "application/pdf", PDF),
        ("f.jpg", "image/jpeg", JPEG),
        ("b.txt", "text/plain", b"Dag"),
        html="<p>x</p>",
    )
    assert found(opened(tmp_path, data)) == [
        MAIL, ("cv.pdf", FileKind.PDF, None), ("f.jpg", FileKind.IMAGE, None), ("b.txt", FileKind.TEXT, None),
    ]  # fmt: skip


@pytest.mark.parametrize("data", [mail(), mail(html="<p>Geachte</p>")], ids=["text", "text-and-html"])
def test_a_mail_without_attachments(tmp_path: Path, data: bytes) -> None:
    assert found(opened(tmp_path, data)) == [MAIL]


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        pytest.param('Content-Disposition: attachment; filename="cv.pdf"', "cv.pdf", id="plain"),
        pytest.param("Content-Disposition: attachment; filename*=utf-8''c%C3%A9v.pdf", "cév.pdf", id="rfc-2231"),
        pytest.param("Content-Disposition: attachment; filename*0=lang; filename*1=e.pdf", "lange.pdf", id="in-parts"),
        pytest.param(
            'Content-Disposition: attachment; filename="=?utf-8?B?Y8Opdi5wZGY=?="', "cév.pdf", id="encoded-word"
        ),
        pytest.param(
            'Content-Disposition: attachment; filename="=?x-niets?B?Y8OpdiA=?="',
            "=?x-niets?B?Y8OpdiA=?=",
            id="no-charset",
        ),
        pytest.param('Content-Disposition: attachment; filename="cév.pdf"', "cév.pdf", id="raw-utf-8"),
        pytest.param('Content-Disposition: attachment; filename="c\udce9v.pdf"', "cév.pdf", id="raw-latin-1"),
        pytest.param('Content-Type: application/pdf; name="cv.pdf"', "cv.pdf", id="in-content-type"),
        pytest.param('Content-Disposition: attachment; filename="../../cv.pdf"', ".._.._cv.pdf", id="traversal"),
        pytest.param("Content-Disposition: attachment", "bijlage-1", id="none"),
        pytest.param('Content-Disposition: inline; filename=""', "bijlage-1", id="empty"),
    ],
)
def test_names(tmp_path: Path, header: str, expected: str) -> None:
    kind = "" if header.startswith("Content-Type") else "Content-Type: application/octet-stream\r\n"
    uploads = opened(tmp_path, part(f"{kind}{header}\r\nContent-Transfer-Encoding: base64", BASE64_PDF))
    assert found(uploads) == [MAIL, (expected, FileKind.PDF, None)]


def test_names_that_come_twice(tmp_path: Path) -> None:
    uploads = opened(tmp_path, mail(("cv.pdf", "application/pdf", PDF), ("cv.pdf", "image/jpeg", JPEG)))
    assert [path for path, _, _ in found(uploads)] == ["m", "cv.pdf", "cv (2).pdf"]


def test_a_mail_that_is_a_file(tmp_path: Path) -> None:
    data = b"From: a@b.be\r\nTo: c@d.be\r\nMIME-Version: 1.0\r\nContent-Type: application/pdf; name=cv.pdf\r\n"
    data += b"Content-Transfer-Encoding: base64\r\n\r\n" + base64.encodebytes(PDF)
    assert found(opened(tmp_path, data)) == [MAIL, ("cv.pdf", FileKind.PDF, None)]


def test_bytes_as_they_are(tmp_path: Path) -> None:
    raw = b"%PDF-1.7\r\nx\ry\n\xff\x00From z\n%%EOF"
    data = part("Content-Type: application/pdf; name=cv.pdf\r\nContent-Transfer-Encoding: binary", "@@").replace(
        b"@@", raw
    )
    uploads = opened(tmp_path, data)
    assert uploads[1].source.read_bytes() == raw


@pytest.mark.parametrize("encoding", ["7bit", "base64"])
def test_a_mail_within_a_mail(tmp_path: Path, encoding: str) -> None:
    inner = mail(("diploma.pdf", "application/pdf", PDF))
    body = inner.decode() if encoding == "7bit" else base64.encodebytes(inner).decode()
    uploads = opened(tmp_path, part(f"Content-Type: message/rfc822\r\nContent-Transfer-Encoding: {encoding}", body))
    assert found(uploads) == [
        MAIL,
        ("bijlage-1.eml", FileKind.MAIL, None),
        ("bijlage-1.eml/diploma.pdf", FileKind.PDF, None),
    ]


def inline(identifier: str, size: int, kind: str = "image/png") -> bytes:
    picture = base64.b64encode(PNG + bytes(size)).decode()
    html = f'<p>Groet <img src="cid:{identifier}"></p>'
    return (
        "From: a@b.be\r\nTo: c@d.be\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=g\r\n\r\n"
        f"--g\r\nContent-Type: text/html\r\n\r\n{html}\r\n--g\r\nContent-Type: {kind}; name=logo.png\r\n"
        f"Content-ID: <logo@x>\r\nContent-Transfer-Encoding: base64\r\n\r\n{picture}\r\n--g--\r\n"
    ).encode()


@pytest.mark.parametrize(
    ("identifier", "size", "kind"),
    [
        pytest.param("logo@x", 500, FileKind.SYSTEM, id="a-logo"),
        pytest.param("logo%40x", 500, FileKind.SYSTEM, id="a-logo-escaped"),
        pytest.param("logo@x", 20_000, FileKind.IMAGE, id="a-picture-that-may-be-a-scan"),
        pytest.param("iets@x", 500, FileKind.IMAGE, id="not-shown-in-the-text"),
    ],
)
def test_pictures_within_the_text(tmp_path: Path, identifier: str, size: int, kind: FileKind) -> None:
    assert found(opened(tmp_path, inline(identifier, size))) == [MAIL, ("logo.png", kind, None)]


@pytest.mark.parametrize("kind", ["application/pkcs7-signature", "text/calendar", "application/pgp-signature"])
def test_parts_of_mail_programs_are_listed_not_judged(tmp_path: Path, kind: str) -> None:
    data = part(f"Content-Type: {kind}; name=smime.p7s\r\nContent-Transfer-Encoding: base64", "AAECAwQF/w==")
    assert found(opened(tmp_path, data)) == [MAIL, ("smime.p7s", FileKind.SYSTEM, None)]


def test_cut_off(tmp_path: Path) -> None:
    data = mail(("cv.pdf", "application/pdf", PDF * 50))
    uploads = opened(tmp_path, data[: len(data) - 500])
    assert (uploads[0].problem, uploads[0].detail) == (Problem.CORRUPT, "cut_off")
    assert uploads[1].path == "m/cv.pdf"


def test_too_many_attachments(tmp_path: Path) -> None:
    data = mail(*(("cv.pdf", "application/pdf", PDF) for _ in range(5)))
    uploads = opened(tmp_path, data, Limits(attachments=3))
    assert (uploads[0].problem, uploads[0].detail, len(uploads)) == (Problem.TOO_LARGE, "attachments", 4)


@pytest.mark.parametrize(
    "data", [mail(("cv.pdf", "application/pdf", PDF)), ole(msg(attached("cv.pdf", PDF)))], ids=["eml", "msg"]
)
def test_too_large_to_parse(tmp_path: Path, data: bytes) -> None:
    uploads = opened(tmp_path, data, Limits(mail_bytes=100))
    assert found(uploads)[0][2] is Problem.TOO_LARGE
    assert len(uploads) == 1


def test_parts_within_parts_without_end(tmp_path: Path) -> None:
    data = b"From: a@b.be\r\nTo: c@d.be\r\nMIME-Version: 1.0\r\n"
    data += b"".join(
        b"Content-Type: multipart/mixed; boundary=g%d\r\n\r\n--g%d\r\n" % (level, level) for level in range(3000)
    )
    (upload,) = opened(tmp_path, data)
    assert upload.problem is Problem.CORRUPT


def test_outlook(tmp_path: Path) -> None:
    inner = msg(attached("diploma.pdf", PDF), body="Doorgestuurd", header=24)
    data = ole(
        msg(
            attached("cév.pdf", PDF),
            attached("groot.jpg", JPEG * 100),
            attached("cév.pdf", b"Dag"),
            attached("logo.png", PNG, cid="logo@x"),
            attached("scan.png", PNG + bytes(20_000), cid="logo@x"),
            referred("wolk.pdf"),
            embedded("Fwd: kandidatuur", inner),
            html=b'<img src="cid:logo@x">',
        )
    )
    uploads = opened(tmp_path, data)
    assert found(uploads) == [
        ("m", FileKind.MSG, None),
        ("cév.pdf", FileKind.PDF, None),
        ("groot.jpg", FileKind.IMAGE, None),
        ("cév (2).pdf", FileKind.TEXT, None),
        ("logo.png", FileKind.SYSTEM, None),
        ("scan.png", FileKind.IMAGE, None),
        ("wolk.pdf", FileKind.UNKNOWN, Problem.UNSUPPORTED),
        ("Fwd: kandidatuur.eml", FileKind.MAIL, None),
        ("Fwd: kandidatuur.eml/diploma.pdf", FileKind.PDF, None),
    ]
    assert uploads[6].detail == "by_reference"
    assert uploads[2].source.read_bytes() == JPEG * 100


def test_a_message_within_a_message_keeps_its_text_and_always_has_the_same_hash(tmp_path: Path) -> None:
    data = ole(msg(embedded("Motivatie", msg(body="Ik ben gemotiveerd: één reden.", header=24))))
    first, second = (opened(tmp_path, data)[1] for _ in range(2))
    assert first.sha256 == second.sha256
    text = base64.b64decode(first.source.read_bytes().rpartition(b"base64\n\n")[2].partition(b"\n--")[0])
    assert text.decode() == "Ik ben gemotiveerd: één reden."


def test_an_outlook_message_whose_streams_claim_more_than_there_is(tmp_path: Path) -> None:
    data = bytearray(ole(msg(attached("cv.pdf", PDF * 300))))
    at = data.find("__substg1.0_37010102".encode("utf-16-le"))
    data[at + 120 : at + 124] = (50_000_000).to_bytes(4, "little")
    (upload,) = opened(tmp_path, bytes(data))
    assert (upload.problem, upload.detail) == (Problem.TOO_LARGE, "streams")


def test_an_outlook_message_without_its_properties(tmp_path: Path) -> None:
    tree = dict(msg(attached("cv.pdf", PDF)))
    tree["__attach_version1.0_#00000000"] = {"x": b"y"}
    (upload,) = opened(tmp_path, ole(tree))
    assert (upload.problem, upload.detail) == (Problem.CORRUPT, "msg")


def test_the_ole_builder_makes_files_that_can_be_read() -> None:
    from oxmsg import Message

    message = Message.load(io.BytesIO(ole(msg(attached("cv.pdf", PDF)))))
    assert message.attachments[0].file_bytes == PDF
