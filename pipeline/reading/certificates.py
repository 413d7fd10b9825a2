"""The certificates that a town hall trusts, as files in a folder."""

import hashlib
from contextlib import suppress
from pathlib import Path

_CERTIFICATES = (".pem", ".crt", ".cer")
_MOST_BYTES_OF_CERTIFICATES = 1_000_000
"""Of one file; a certificate takes a few thousand."""


def fingerprint(trust: Path | None) -> str:
    """A short hash of the trusted certificates, on which the state of a seal depends; empty when there are none."""
    contents = sorted(certificate_files(trust))
    return hashlib.sha256(b"".join(hashlib.sha256(one).digest() for one in contents)).hexdigest() if contents else ""


def certificate_files(trust: Path | None) -> list[bytes]:
    """The contents of the certificate files, by name; what cannot be read is trusted by nobody."""
    found: list[bytes] = []
    if trust is None:
        return found
    with suppress(OSError):
        for path in sorted(trust.iterdir()):
            with suppress(OSError):
                if path.suffix.lower() in _CERTIFICATES and path.stat().st_size <= _MOST_BYTES_OF_CERTIFICATES:
                    found.append(path.read_bytes())
    return found
