"""A mail as a draft (`.eml`): opened by Outlook and Thunderbird as a message still to be sent."""

import datetime as dt
import hashlib
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

from pipeline.privacy import printable
from pipeline.settings.mail_address import is_address

_POLICY = SMTP.clone(max_line_length=78)
_WORD = ("application", "vnd.openxmlformats-officedocument.wordprocessingml.document")
_LONGEST_SUBJECT = 200
"""Characters; a title may be a whole paragraph."""


def draft(
    *,
    subject: str,
    body: str,
    to: str | None,
    sender: tuple[str, str | None],
    attachment: tuple[str, bytes],
    made: dt.datetime,
    locale: str,
) -> bytes:
    """The draft as RFC 5322 in UTF-8; the same bytes for the same arguments.

    `to` is filled in only when it is one plain address; `sender` is a name and, where the town gave one, an address.
    RFC 5322 asks a From of what is sent; without an address a draft has none, since any address made up for it could
    be sent from. `geldig mail` always fills it in.
    Whatever stands in `subject` or a name, no header of its own can come of it.
    """
    message = EmailMessage(policy=_POLICY)
    message["X-Unsent"] = "1"
    message["Date"] = format_datetime(made)
    name, address = sender
    if address is not None:
        message["From"] = Address(display_name=printable(name)[:100], addr_spec=address)
    if to is not None and is_address(to):
        message["To"] = Address(addr_spec=to)
    message["Subject"] = printable(subject)[:_LONGEST_SUBJECT]
    message["Content-Language"] = locale
    message.set_content(body, charset="utf-8", cte="base64")
    message.add_attachment(attachment[1], maintype=_WORD[0], subtype=_WORD[1], filename=attachment[0])
    seed = hashlib.sha256(attachment[1] + body.encode()).hexdigest()
    message.set_boundary(f"=_geldig_{seed[:32]}")
    return message.as_bytes()
