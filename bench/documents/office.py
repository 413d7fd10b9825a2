"""Word files, the same bytes for the same content."""

import io
import zipfile
from typing import Any

_EPOCH = (2024, 1, 2, 3, 4, 6)


def docx_bytes(document: Any) -> bytes:
    """A python-docx document as bytes, with fixed times in its archive."""
    loose = io.BytesIO()
    document.save(loose)
    fixed = io.BytesIO()
    with zipfile.ZipFile(loose) as source, zipfile.ZipFile(fixed, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            info = zipfile.ZipInfo(name, _EPOCH)
            info.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(info, source.read(name))
    return fixed.getvalue()
