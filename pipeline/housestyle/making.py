"""Makes the default templates: `python -m pipeline.housestyle.making` writes them anew into `defaults/`."""

import io
from pathlib import Path
from types import ModuleType
from typing import Any

from docx import Document as new_document
from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.text.paragraph import Paragraph

from pipeline.housestyle import wording_en, wording_nl
from pipeline.housestyle.filling import packed
from pipeline.housestyle.kinds import Kind
from pipeline.housestyle.look import apply_styles, letter_page
from pipeline.housestyle.template import Template

_WORDING: dict[str, tuple[ModuleType, str]] = {"nl": (wording_nl, "nl-BE"), "en": (wording_en, "en-GB")}
_LETTERS = (Kind.ADMITTED, Kind.EXCLUDED, Kind.REMINDER)
LANGUAGES = tuple(_WORDING)


def default_template(kind: Kind, language: str) -> bytes:
    """The template as the program ships it."""
    wording, locale = _WORDING[language]
    document = new_document()
    apply_styles(document, locale)
    letter = kind in _LETTERS
    if letter:
        letter_page(document)
    _settings(document, locale)
    _without_unused(document)
    header = document.sections[0].header.paragraphs[0]
    header.add_run(wording.MARGINS["letter" if letter else "header"])
    _footer(document.sections[0].footer.paragraphs[0], wording.MARGINS["page"], wording.MARGINS["of"])
    for style, text in wording.PARAGRAPHS[kind]:
        document.add_paragraph(text).style = _style(document, style)
    buffer = io.BytesIO()
    document.save(buffer)
    return _tidied(buffer.getvalue())


def _style(document: Document, identity: str) -> Any:
    return next(style for style in document.styles if style.style_id == identity)


def _without_unused(document: Document) -> None:
    """Takes away the hundred table styles of the library, which make every letter three times as large."""
    for style in list(document.styles.element.iter(qn("w:style"))):
        if style.get(qn("w:type")) == "table" and style.get(qn("w:styleId")) not in _TABLE_STYLES:
            document.styles.element.remove(style)


_TABLE_STYLES = ("TableNormal", "TableGrid", "GeldigTable", "GeldigFacts")


def _settings(document: Document, locale: str) -> None:
    settings = document.settings.element
    for found in settings.findall(qn("w:themeFontLang")):
        found.set(qn("w:val"), locale)
    compat = settings.find(qn("w:compat"))
    for old in compat.findall(qn("w:compatSetting")):
        compat.remove(old)
    # today's Word, which would else open the file in compatibility mode
    compat.append(
        parse_xml(
            f'<w:compatSetting {nsdecls("w")} w:name="compatibilityMode" '
            'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>'
        )
    )


def _footer(paragraph: Paragraph, before: str, between: str) -> None:
    paragraph.add_run(f"\t{before}")
    _field(paragraph, "PAGE")
    paragraph.add_run(between)
    _field(paragraph, "NUMPAGES")


def _field(paragraph: Paragraph, code: str) -> None:
    field = parse_xml(f'<w:fldSimple {nsdecls("w")} w:instr="{code}"><w:r><w:t>1</w:t></w:r></w:fldSimple>')
    paragraph._p.append(field)


def _tidied(content: bytes) -> bytes:
    """The same file without the library's own thumbnail, and without the time at which it was made."""
    members = dict(Template.opened(content).members)
    thumbnail = "docProps/thumbnail.jpeg"
    members.pop(thumbnail, None)
    relations = members["_rels/.rels"].decode()
    start = relations.find("<Relationship ", relations.find("thumbnail") - 160)
    while start != -1 and "thumbnail" not in relations[start : relations.find("/>", start)]:
        start = relations.find("<Relationship ", start + 1)
    if start != -1:
        relations = relations[:start] + relations[relations.find("/>", start) + 2 :]
    members["_rels/.rels"] = relations.encode()
    members["docProps/core.xml"] = _CORE
    return packed(members)


_CORE = (
    b"<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n"
    b'<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>'
)


def write_defaults(folder: Path) -> None:
    """Writes all default templates, a folder per language."""
    for language in LANGUAGES:
        (folder / language).mkdir(parents=True, exist_ok=True)
        for kind in Kind:
            (folder / language / kind.file).write_bytes(default_template(kind, language))


if __name__ == "__main__":
    write_defaults(Path(__file__).with_name("defaults"))
