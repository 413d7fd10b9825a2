"""From blocks of WordprocessingML to the bytes of a .docx, the same bytes for the same blocks."""

import datetime as dt
import io
import zipfile
from collections.abc import Iterable
from typing import Any

from docx import Document as new_document
from docx.document import Document
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.text.paragraph import Paragraph

from pipeline.reports.docx_styles import apply_styles
from pipeline.reports.privacy import printable

_EPOCH = (1980, 1, 1, 0, 0, 0)
"""The earliest time that a zip archive can hold; every member bears it."""


def docx_bytes(
    blocks: Iterable[str],
    *,
    title: str,
    author: str,
    made: dt.datetime,
    locale: str,
    header: tuple[str, str],
    page_of: tuple[str, str],
) -> bytes:
    """The document that holds `blocks` (made by `wml`), with a running header and page numbers.

    `made` becomes its date of creation, `header` its left and right text, `page_of` what stands before each number of
    `Pagina 2 van 9`, `locale` the language of its text (`nl-BE`).
    """
    document = new_document()
    apply_styles(document, locale)
    _set_properties(document, title, author, made, locale)
    _set_header(document, *header)
    _set_footer(document, *page_of)
    _fill(document, blocks)
    buffer = io.BytesIO()
    document.save(buffer)
    return _repacked(buffer.getvalue())


def _fill(document: Document, blocks: Iterable[str]) -> None:
    """Puts the blocks into the body in one move; child by child takes minutes for a thousand candidates."""
    old = document.element.body
    body = parse_xml(f"<w:body {nsdecls('w')}>{''.join(blocks)}</w:body>")
    body.append(old.sectPr)
    old.getparent().replace(old, body)
    _share_headers(body)


def _share_headers(body: Any) -> None:
    """Gives the first section the header and footer, which the later ones inherit, and lets none begin a new page."""
    sections = list(body.iter(qn("w:sectPr")))
    if len(sections) < 2:
        return
    first, last = sections[0], sections[-1]
    for reference in [*last.findall(qn("w:footerReference")), *last.findall(qn("w:headerReference"))]:
        first.insert(0, reference)
    kind = last.find(qn("w:type"))
    if kind is None:
        kind = OxmlElement("w:type")
        last.insert(0, kind)
    kind.set(qn("w:val"), "continuous")


def _set_properties(document: Document, title: str, author: str, made: dt.datetime, locale: str) -> None:
    properties = document.core_properties
    moment = made.astimezone(dt.UTC).replace(microsecond=0, tzinfo=None)
    properties.title, properties.author, properties.last_modified_by = (
        printable(title)[:250],
        printable(author)[:250],
        "",
    )
    properties.created = properties.modified = moment
    properties.language, properties.comments, properties.revision = locale, "", 1
    settings = document.settings.element
    for found in settings.findall(qn("w:themeFontLang")):
        found.set(qn("w:val"), locale)
    _set_compatibility(settings)


def _set_compatibility(settings: Any) -> None:
    """Says that the file is of today's Word, which would else open it in compatibility mode."""
    compat = settings.find(qn("w:compat"))
    if compat is None:
        return
    for old in compat.findall(qn("w:compatSetting")):
        compat.remove(old)
    compat.append(
        parse_xml(
            f'<w:compatSetting {nsdecls("w")} w:name="compatibilityMode" '
            'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>'
        )
    )


def _set_header(document: Document, left: str, right: str) -> None:
    paragraph = document.sections[0].header.paragraphs[0]
    paragraph.add_run(f"{printable(left)}\t{printable(right)}")


def _set_footer(document: Document, before: str, between: str) -> None:
    paragraph = document.sections[0].footer.paragraphs[0]
    paragraph.add_run(f"\t{before}")
    _field(paragraph, "PAGE")
    paragraph.add_run(between)
    _field(paragraph, "NUMPAGES")


def _field(paragraph: Paragraph, code: str) -> None:
    field = parse_xml(
        f'<w:fldSimple {nsdecls("w")} w:instr="{code}"><w:r><w:t>1</w:t></w:r></w:fldSimple>',
    )
    paragraph._p.append(field)


def _repacked(content: bytes) -> bytes:
    """The same archive with its members in order and without the time at which it was made."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        names = sorted(old.namelist(), key=lambda name: (name != "[Content_Types].xml", name))
        for name in names:
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.compress_type, entry.external_attr, entry.create_system = zipfile.ZIP_DEFLATED, 0o600 << 16, 0
            new.writestr(entry, old.read(name))
    return target.getvalue()
