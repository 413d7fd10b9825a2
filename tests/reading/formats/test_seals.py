"""Electronic seals: intact, trusted, altered, broken, absent; signed here with certificates of our own."""

import datetime as dt
import io
from pathlib import Path
from typing import Any

import pytest
from asn1crypto import keys as asn1_keys
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import fields, signers
from pyhanko_certvalidator.registry import SimpleCertificateStore
from reportlab.pdfgen.canvas import Canvas

from pipeline.codes import ArrivalBasis, FileKind
from pipeline.intake.limits import Limits
from pipeline.model import Arrival, Upload
from pipeline.reading.certificates import fingerprint
from pipeline.reading.files import assemble, open_file
from pipeline.reading.formats.seals import Seal, examine_seals

NAME = "Centraal Strafregister (proef)"


def certificate(name: str = NAME) -> tuple[x509.Certificate, ec.EllipticCurvePrivateKey]:
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    usage = x509.KeyUsage(True, True, False, False, False, False, False, False, False)
    now = dt.datetime.now(dt.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(days=2))
        .not_valid_after(now + dt.timedelta(days=2))
        .add_extension(usage, critical=True)
        .sign(key, hashes.SHA256())
    )
    return made, key


OWN = certificate()
STRANGER = certificate("Iemand anders")


def drawn() -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out, pageCompression=0)
    canvas.drawString(72, 700, "Uittreksel uit het strafregister 15/03/2024")
    canvas.save()
    return out.getvalue()


def signed(content: bytes, field: str = "Zegel", **meta: Any) -> bytes:
    made, key = OWN
    signer = signers.SimpleSigner(
        signing_cert=asn1_x509.Certificate.load(made.public_bytes(serialization.Encoding.DER)),
        signing_key=asn1_keys.PrivateKeyInfo.load(
            key.private_bytes(
                serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
            )
        ),
        cert_registry=SimpleCertificateStore(),  # type: ignore[no-untyped-call]
    )
    about = signers.PdfSignatureMetadata(field_name=field, md_algorithm="sha256", **meta)
    writer = IncrementalPdfFileWriter(io.BytesIO(content))
    return bytes(signers.sign_pdf(writer, about, signer=signer).getvalue())


def trusting(folder: Path, *, suffix: str = ".pem", who: Any = OWN) -> Path:
    folder.mkdir(exist_ok=True)
    coding = serialization.Encoding.DER if suffix == ".cer" else serialization.Encoding.PEM
    (folder / f"zegel{suffix}").write_bytes(who[0].public_bytes(coding))
    return folder


def examined(tmp_path: Path, content: bytes, trust: Path | None = None) -> Seal | None:
    path = tmp_path / "uittreksel.pdf"
    path.write_bytes(content)
    return examine_seals(path, trust)


def overprinted(content: bytes) -> bytes:
    """The sealed file with another text on its page, added as an incremental update."""
    writer = IncrementalPdfFileWriter(io.BytesIO(content), strict=False)
    added = generic.StreamObject(stream_data=b"BT /F1 12 Tf 72 650 Td (15/04/2024) Tj ET")
    page = writer.root["/Pages"]["/Kids"][0]
    page[generic.pdf_name("/Contents")] = writer.add_object(added)
    writer.update_container(page)
    out = io.BytesIO()
    writer.write(out)  # type: ignore[no-untyped-call]
    return out.getvalue()


def test_unsigned(tmp_path: Path) -> None:
    assert examined(tmp_path, drawn(), trusting(tmp_path / "trust")) is None


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7\n", b"no pdf at all"], ids=["empty", "header", "no pdf"])
def test_what_is_no_pdf_bears_no_seal(tmp_path: Path, content: bytes) -> None:
    assert examined(tmp_path, content) is None


def test_an_empty_field_is_no_seal(tmp_path: Path) -> None:
    writer = IncrementalPdfFileWriter(io.BytesIO(drawn()))
    fields.append_signature_field(writer, fields.SigFieldSpec("Leeg"))
    out = io.BytesIO()
    writer.write(out)  # type: ignore[no-untyped-call]
    assert examined(tmp_path, out.getvalue()) is None


def test_intact_without_trust_is_only_intact(tmp_path: Path) -> None:
    seal = examined(tmp_path, signed(drawn()))
    assert seal is not None
    assert (seal.state, seal.signer) == ("intact", NAME)
    assert seal.signed_at is not None
    assert seal.signed_at.utcoffset() is not None


def test_trust_in_another_does_not_help(tmp_path: Path) -> None:
    seal = examined(tmp_path, signed(drawn()), trusting(tmp_path / "trust", who=STRANGER))
    assert seal is not None
    assert seal.state == "intact"


@pytest.mark.parametrize("suffix", [".pem", ".crt", ".cer"])
def test_trusted_by_the_folder(tmp_path: Path, suffix: str) -> None:
    trust = trusting(tmp_path / "trust", suffix=suffix)
    (trust / "stuk.pem").write_bytes(b"-----BEGIN CERTIFICATE-----\nonzin\n-----END CERTIFICATE-----\n")
    (trust / "leesmij.txt").write_text("certificaten")
    seal = examined(tmp_path, signed(drawn()), trust)
    assert seal is not None
    assert seal.state == "trusted"


def test_a_further_signature_is_allowed(tmp_path: Path) -> None:
    seal = examined(tmp_path, signed(signed(drawn()), "Tweede"), trusting(tmp_path / "trust"))
    assert seal is not None
    assert seal.state == "trusted"


@pytest.mark.parametrize("certify", [False, True], ids=["approval", "certification"])
def test_altered_by_an_incremental_update(tmp_path: Path, certify: bool) -> None:
    changed = overprinted(signed(drawn(), certify=certify))
    seal = examined(tmp_path, changed, trusting(tmp_path / "trust"))
    assert seal is not None
    assert (seal.state, seal.signer) == ("altered", NAME)


def test_a_new_seal_does_not_heal_an_altered_one(tmp_path: Path) -> None:
    seal = examined(tmp_path, signed(overprinted(signed(drawn())), "Tweede"), trusting(tmp_path / "trust"))
    assert seal is not None
    assert seal.state == "altered"


def test_broken_by_a_changed_byte(tmp_path: Path) -> None:
    content = signed(drawn())
    assert content.count(b"15/03/2024") == 1
    seal = examined(tmp_path, content.replace(b"15/03/2024", b"15/04/2024"), trusting(tmp_path / "trust"))
    assert seal is not None
    assert seal.state == "broken"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b"/ByteRange", b"/ByteRinge"),
        (b"/SubFilter /adbe.pkcs7.detached", b"/SubFilter /adbe.pkcs7.detouche"),
        (b"/Contents <30", b"/Contents <FF"),
    ],
    ids=["range", "filter", "contents"],
)
def test_broken_dictionary(tmp_path: Path, before: bytes, after: bytes, capfd: pytest.CaptureFixture[str]) -> None:
    content = signed(drawn())
    assert before in content
    seal = examined(tmp_path, content.replace(before, after), trusting(tmp_path / "trust"))
    assert seal is not None
    assert seal.state == "broken"
    assert capfd.readouterr() == ("", "")


def test_broken_when_the_file_around_it_is_cut_off(tmp_path: Path) -> None:
    content = signed(drawn())
    seal = examined(tmp_path, content[: content.index(b"/ByteRange") + 40])
    assert seal is None or seal.state == "broken"


@pytest.mark.parametrize(
    ("content", "state", "signer"),
    [(drawn(), None, None), (signed(drawn()), "trusted", NAME), (overprinted(signed(drawn())), "altered", NAME)],
    ids=["unsigned", "trusted", "altered"],
)
def test_the_reading_of_a_file_tells_its_seal(
    tmp_path: Path, content: bytes, state: str | None, signer: str | None
) -> None:
    path = tmp_path / "uittreksel.pdf"
    path.write_bytes(content)
    arrival = Arrival(None, None, ArrivalBasis.UNKNOWN)
    upload = Upload("map", path.name, path, "0" * 64, len(content), FileKind.PDF, arrival)
    reading = assemble(open_file(upload, Limits(), trusting(tmp_path / "trust")), ())
    assert (reading.signature, reading.signer) == (state, signer)


def test_fingerprint_follows_the_certificates(tmp_path: Path) -> None:
    trust = trusting(tmp_path / "trust")
    first = fingerprint(trust)
    (trust / "leesmij.txt").write_text("certificaten")
    assert fingerprint(trust) == first
    trusting(trust, suffix=".crt", who=STRANGER)
    assert fingerprint(trust) not in (first, "")
    assert fingerprint(None) == fingerprint(tmp_path / "nowhere") == ""
