"""Which mail addresses a letter may be sent to: one plain address, in which no header can hide."""

import re

_LOCAL = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_ADDRESS = re.compile(rf"(?=.{{3,254}}\Z)(?=[^@]{{1,64}}@){_LOCAL}@(?:{_LABEL}\.)+{_LABEL}")


def is_address(text: str) -> bool:
    """Whether `text` is one address of RFC 5321 in ASCII, without comments, quotes or line breaks."""
    return _ADDRESS.fullmatch(text) is not None


def masked(address: str) -> str:
    """The address as a log or screen may show it: `a…@voorbeeld.be`."""
    local, _, domain = address.partition("@")
    return f"{local[:1]}…@{domain}"
