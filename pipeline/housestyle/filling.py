"""From a template and its values to the bytes of a .docx, the same bytes for the same values."""

import datetime as dt
import io
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from docx.oxml.ns import qn
from lxml import etree

from pipeline.housestyle.styles import NAMES
from pipeline.housestyle.template import STYLES, Block, Template, Value, copies, put
from pipeline.privacy import printable

_EPOCH = (1980, 1, 1, 0, 0, 0)
"""The earliest time that a zip archive can hold; every member bears it."""
_CORE, _RELATIONS, _TYPES = "docProps/core.xml", "word/_rels/document.xml.rels", "[Content_Types].xml"
_IMAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"
_CORE_NAMES = (
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
)


@dataclass(frozen=True, slots=True)
class About:
    """What the document says of itself, for who cannot see it and for who searches."""

    title: str
    author: str
    made: dt.datetime
    locale: str
    """Of its text: `nl-BE`."""


def filled(template: Template, values: Mapping[str, Value], about: About, spare: Template) -> bytes:
    """The document; styles that the template lacks are taken from `spare`, the default one.

    Raises KeyError for a placeholder without a value: check the template first.
    """
    rename, extra = _styles(template, spare)
    members = dict(template.members)
    for name, tree in copies(template).items():
        members[name] = put(tree, values, rename)
    pictures = {
        key: one for value in values.values() if isinstance(value, Block) for key, one in value.pictures.items()
    }
    if extra:
        members[STYLES] = extra
    if pictures:
        _add_pictures(members, pictures)
    if _CORE in members:
        members[_CORE] = _core(about)
    return packed(members)


@lru_cache(maxsize=64)
def _styles_of(template_styles: bytes, spare_styles: bytes) -> tuple[dict[str, str], bytes | None]:
    own, other = etree.fromstring(template_styles), etree.fromstring(spare_styles)
    ids, spares = _by_name(own), _by_name(other)
    rename = {identity: ids[name.casefold()].get(qn("w:styleId")) for identity, name in NAMES.items()
              if name.casefold() in ids}  # fmt: skip
    missing = [identity for identity, name in NAMES.items() if name.casefold() not in ids and name.casefold() in spares]
    for identity in missing:
        own.append(_taken(spares[NAMES[identity].casefold()], identity, rename))
    return rename, _xml(own) if missing else None


def _by_name(styles: Any) -> dict[str, Any]:
    return {
        name.get(qn("w:val"), "").casefold(): style
        for style in styles.iter(qn("w:style"))
        for name in style.findall(qn("w:name"))
    }


def _taken(style: Any, identity: str, rename: Mapping[str, str]) -> Any:
    """A style of the default template for one that has none of that name; its numbering stays behind."""
    taken: Any = etree.fromstring(etree.tostring(style))
    taken.set(qn("w:styleId"), identity)
    for tag in ("w:basedOn", "w:next", "w:link"):
        for found in taken.findall(qn(tag)):
            found.set(qn("w:val"), rename.get(found.get(qn("w:val")), found.get(qn("w:val"))))
    for number in list(taken.iter(qn("w:numPr"))):
        number.getparent().remove(number)
    return taken


def _styles(template: Template, spare: Template) -> tuple[dict[str, str], bytes | None]:
    return _styles_of(template.members[STYLES], spare.members[STYLES])


def _add_pictures(members: dict[str, bytes], pictures: Mapping[str, bytes]) -> None:
    relations = etree.fromstring(members[_RELATIONS])
    for identity, content in pictures.items():
        extension = "png" if content.startswith(b"\x89PNG") else "jpeg"
        name = f"media/{identity}.{extension}"
        members[f"word/{name}"] = content
        etree.SubElement(relations, _in(relations, "Relationship"), Id=identity, Type=_IMAGE, Target=name)
    members[_RELATIONS] = _xml(relations)
    types = etree.fromstring(members[_TYPES])
    known = {one.get("Extension") for one in types}
    for extension in ("png", "jpeg"):
        if extension not in known:
            added = etree.Element(_in(types, "Default"), Extension=extension, ContentType=f"image/{extension}")
            types.insert(0, added)
    members[_TYPES] = _xml(types)


def _in(tree: Any, tag: str) -> str:
    """`tag` in the namespace of the root of `tree`."""
    return f"{{{etree.QName(tree).namespace}}}{tag}"


def _core(about: About) -> bytes:
    moment = about.made.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return (
        f"<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n<cp:coreProperties {_CORE_NAMES}>"
        f"<dc:title>{escape(printable(about.title)[:250])}</dc:title>"
        f"<dc:creator>{escape(printable(about.author)[:250])}</dc:creator>"
        f"<dc:language>{escape(about.locale)}</dc:language><cp:revision>1</cp:revision>"
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{moment}</dcterms:created>'
        f'<dcterms:modified xsi:type="dcterms:W3CDTF">{moment}</dcterms:modified></cp:coreProperties>'
    ).encode()


def _xml(tree: Any) -> bytes:
    return etree.tostring(tree, xml_declaration=True, encoding="UTF-8", standalone=True)


def packed(members: Mapping[str, bytes]) -> bytes:
    """A .docx of these members, in order and without the time at which it was made."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        for name in sorted(members, key=lambda one: (one != _TYPES, one)):
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.external_attr, entry.create_system = 0o600 << 16, 0
            stored = name.endswith((".jpeg", ".png", ".jpg"))
            entry.compress_type = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
            archive.writestr(entry, members[name])
    return target.getvalue()


def picture_xml(identity: str, number: int, width_cm: float, height_cm: float, described: str) -> str:
    """A picture within a run, with the words for who cannot see it; `number` is unique in the document."""
    cx, cy = round(width_cm * 360_000), round(height_cm * 360_000)
    alt = quoteattr(printable(described))
    return (
        f'<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{cx}" cy="{cy}"/>'
        f'<wp:docPr id="{number}" name="Beeld {number}" descr={alt}/><a:graphic>'
        '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr>'
        f'<pic:cNvPr id="{number}" name="Beeld {number}" descr={alt}/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>'
        f'<a:blip r:embed="{identity}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>'
        f'<a:off x="0" y="0"/><a:ext cx="{cx}" cy="{cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
        '<a:ln w="6350"><a:solidFill><a:srgbClr val="D3DCE3"/></a:solidFill></a:ln></pic:spPr></pic:pic>'
        "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )
