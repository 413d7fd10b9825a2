"""The address behind the QR code of an extract, where its receiver verifies it by hand: only of the register itself."""

import re
from collections.abc import Sequence

from pipeline.extractors.fields import NOT_FOUND
from pipeline.model import Field, Page

HOST = "certif.belgium.be"
"""Source: press release of the Federal Public Service Justice, 14 April 2020; the address always begins with it."""

_OFFICIAL = re.compile(r"(https://certif\.belgium\.be)((?:[/?#][A-Za-z0-9._~:/?#@!$&'()*+,;=%\-]*)?)", re.IGNORECASE)
"""The whole address, in ASCII: what follows the host begins with `/`, `?` or `#`, so that no user name, port, longer
host or look-alike from another alphabet passes, and no character that a browser would strip or turn (`\\`, tabs)."""


def official(address: str) -> str | None:
    """`address` with scheme and host in lower case if it leads to the register and nowhere else; else None."""
    match = _OFFICIAL.fullmatch(address)
    return None if match is None else match[1].lower() + match[2]


def check_address(pages: Sequence[Page]) -> Field:
    """The one address of the register in the QR codes on the pages; two different ones are none."""
    found = {address for page in pages for code in page.codes if (address := official(code))}
    if len(found) > 1:
        return Field(None, 0.0, (), "two_candidates")
    return Field(found.pop(), 1.0) if found else NOT_FOUND
