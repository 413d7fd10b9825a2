"""Electronic seals and signatures in PDFs: whether what was sealed is unchanged, by whom, and whether that is trusted.

Trust comes from the certificates that the town hall puts in a folder, and from nowhere else: neither the system's own
list nor the network is ever asked, so revocation is not looked up. A certificate is judged at the moment of signing
that the seal itself claims, for the outcome may not depend on the clock; only who holds the trusted key can claim one.
"""

import datetime as dt
import io
import logging
import warnings
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from pipeline.reading.certificates import certificate_files
from pipeline.reading.formats import pdf
from pipeline.reading.problems import Unreadable

if TYPE_CHECKING:
    from asn1crypto.x509 import Certificate
    from pyhanko.pdf_utils.generic import DictionaryObject
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature

State = Literal["trusted", "intact", "altered", "broken"]

_LONGEST_NAME = 80
"""Characters of the name of who sealed that are shown."""
_WORST_FIRST: tuple[State, ...] = ("broken", "altered", "trusted", "intact")
"""One seal that fails spoils the file; one that is trusted vouches for all below it, later additions being allowed."""


@dataclass(frozen=True, slots=True)
class Seal:
    """What the seals and signatures in a file come to."""

    state: State
    """`trusted`: unchanged, by a certificate that the town hall trusts; `intact`: unchanged, by another;
    `altered`: changed after sealing beyond what such a seal allows; `broken`: it does not fit what it seals, or
    cannot be made out."""
    signer: str | None = None
    """The common name or organisation in the certificate, as written there; anyone can write one in their own."""
    signed_at: dt.datetime | None = None
    """The moment that the seal claims."""


def examine_seals(path: Path, trust: Path | None, passwords: tuple[str, ...] = ()) -> Seal | None:
    """The seal on the PDF at `path`, None when it bears none; `trust` is the folder of trusted certificates.

    A locked file is opened with the empty password or one of `passwords`.

    Never raises for what is in the file.
    """
    content = path.read_bytes()
    if not _seems_sealed(path, content, passwords):
        return None
    _silence()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            seals = _seals(content, _trusted(trust), passwords)
        except Exception:  # noqa: BLE001 - whatever a seal provokes that cannot be parsed, it proves nothing
            return Seal("broken")
    return min(seals, key=lambda one: _WORST_FIRST.index(one.state), default=None)


def _seems_sealed(path: Path, content: bytes, passwords: tuple[str, ...]) -> bool:
    """The range of bytes that a seal covers stands in plain text, even where pdfium does not find its form field."""
    if b"/ByteRange" in content:
        return True
    with suppress(Unreadable), pdf.opened(path, passwords) as document:
        return pdf.is_signed(document)
    return False


def _silence() -> None:
    """The library's remarks quote the file; they are of no use to a clerk."""
    for name in ("pyhanko", "pyhanko_certvalidator"):
        logger = logging.getLogger(name)
        logger.propagate = False
        if not logger.handlers:
            logger.addHandler(logging.NullHandler())


def _trusted(trust: Path | None) -> "list[Certificate]":
    from asn1crypto import pem, x509

    certificates: list[Certificate] = []
    for content in certificate_files(trust):
        with suppress(ValueError, TypeError):
            ders = [der for _, _, der in pem.unarmor(content, multiple=True)] if pem.detect(content) else [content]
            for der in ders:
                certificate = x509.Certificate.load(der, strict=True)
                _ = certificate.native  # parsed lazily: a file that is no certificate shows here
                certificates.append(certificate)
    return certificates


def _seals(content: bytes, trusted: "Sequence[Certificate]", passwords: tuple[str, ...]) -> list[Seal]:
    """Every seal in the file; raises whatever the library raises for a structure that it cannot follow."""
    # Imported here: few files are sealed, and the library takes longer to load than such a file to be read.
    from pyhanko.pdf_utils.crypt import AuthStatus
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.sign.fields import enumerate_sig_fields

    reader = PdfFileReader(io.BytesIO(content), strict=False)
    if reader.encrypted:
        any(reader.decrypt(one.encode()).status is not AuthStatus.FAILED for one in ("", *passwords))
    fields = list(enumerate_sig_fields(reader, filled_status=True))
    return [_seal(reader, field, name, trusted) for name, _, field in fields]


def _seal(reader: "PdfFileReader", field: "DictionaryObject", name: str, trusted: "Sequence[Certificate]") -> Seal:
    from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature

    signer, signed_at = None, None
    try:
        embedded = EmbeddedPdfSignature(reader, field, name)
        signer, signed_at = _signer(embedded), _moment(embedded)
        return Seal(_state(embedded, trusted, signed_at), signer, signed_at)
    except Exception:  # noqa: BLE001 - a signature of which any part cannot be made out proves nothing
        return Seal("broken", signer, signed_at)


def _state(embedded: "EmbeddedPdfSignature", trusted: "Sequence[Certificate]", signed_at: dt.datetime | None) -> State:
    from pyhanko.sign.diff_analysis import DiffResult, ModificationLevel
    from pyhanko.sign.validation import validate_pdf_signature, validate_pdf_timestamp
    from pyhanko.sign.validation.settings import KeyUsageConstraints
    from pyhanko_certvalidator import ValidationContext

    # An empty list, never None: that would mean the system's own list.
    context = ValidationContext(trust_roots=list(trusted), moment=signed_at, allow_fetching=False)
    if embedded.sig_object_type == "/DocTimeStamp":
        timestamp = validate_pdf_timestamp(embedded, context)
        sound, allowed, known = timestamp.intact and timestamp.valid, True, False
    else:
        usage = KeyUsageConstraints(key_usage={"non_repudiation", "digital_signature"})
        status = validate_pdf_signature(embedded, context, context, key_usage_settings=usage)
        sound, allowed, known = status.intact and status.valid, bool(status.docmdp_ok), status.trusted
    if not sound:
        return "broken"
    changes = embedded.diff_result
    # Annotations may be allowed by the seal, yet one can hide what was sealed under another text.
    harmless = isinstance(changes, DiffResult) and changes.modification_level <= ModificationLevel.FORM_FILLING
    if not (allowed and harmless and _contiguous(embedded)):
        return "altered"
    return "trusted" if known and trusted and signed_at is not None else "intact"


def _contiguous(embedded: "EmbeddedPdfSignature") -> bool:
    """Whether nothing but the signature itself lies in the gap that it leaves."""
    start, first, second, _ = (int(one) for one in embedded.byte_range)
    return start == 0 and second == first + len(embedded.pkcs7_content) * 2 + 2


def _signer(embedded: "EmbeddedPdfSignature") -> str | None:
    names = embedded.signer_cert.subject.native
    for kind in ("common_name", "organization_name"):
        name = names.get(kind)
        if isinstance(name, str) and name.strip():
            return " ".join(name.split())[:_LONGEST_NAME]
    return None


def _moment(embedded: "EmbeddedPdfSignature") -> dt.datetime | None:
    moment = embedded.self_reported_timestamp
    return moment if isinstance(moment, dt.datetime) and moment.utcoffset() is not None else None
