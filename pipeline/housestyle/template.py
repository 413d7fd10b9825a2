"""A Word template: its placeholders found, checked, and filled; pure functions of bytes.

A placeholder is `{{naam}}`, wherever Word split it over runs. Text goes where it stands, in its own look; a block
(paragraphs, a table) takes the place of the whole paragraph. A paragraph that is left empty disappears, so that a
template needs no conditions.
"""

import copy
import io
import re
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, TypeAlias

from docx.oxml.ns import nsdecls, qn
from lxml import etree

from pipeline.housestyle.places import MOST_BYTES
from pipeline.intake.containers import DAMAGED
from pipeline.privacy import printable

DOCUMENT = "word/document.xml"
STYLES = "word/styles.xml"
_PARTS = re.compile(r"word/(document|header\d*|footer\d*|footnotes|endnotes)\.xml")
_TAG = re.compile(r"\{\{\s*([^{}]*?)\s*\}\}")
_BROKEN = re.compile(r"\{\{|\}\}|\{%|%\}|\{#|#\}")
_XML = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)


@dataclass(frozen=True, slots=True)
class Block:
    """Paragraphs and tables made by `reports.wml`, with the pictures they show."""

    xml: str
    pictures: Mapping[str, bytes] = field(default_factory=dict)
    """PNG or JPEG by the relation id with which `xml` names each."""


Value: TypeAlias = str | Block


class NotATemplate(ValueError):
    """The bytes are no Word document that can be used."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a placeholder stands, or something that should be one."""

    part: str
    """`body`, `header` or `footer`."""
    paragraph: int
    """From 1, within the part; paragraphs in tables counted as they come."""
    text: str
    """What stands between the braces, or the broken sign."""
    broken: bool = False
    alone: bool = True
    """Whether nothing else stands in its paragraph."""


@dataclass(frozen=True)
class Template:
    """The members of a .docx."""

    members: Mapping[str, bytes]

    @staticmethod
    def opened(content: bytes) -> "Template":
        """The template in `content`; raises NotATemplate when it is no Word document, or far too large."""
        try:
            with zipfile.ZipFile(io.BytesIO(content)) as archive:
                if sum(item.file_size for item in archive.infolist()) > MOST_BYTES:
                    raise NotATemplate("too_large")
                members = {item.filename: archive.read(item) for item in archive.infolist() if not item.is_dir()}
            template = Template(members)
            if DOCUMENT not in members or STYLES not in members:
                raise NotATemplate("not_word")
            template.trees  # noqa: B018 -- parsed now, so that broken XML shows here
            template.style_ids  # noqa: B018
        except NotATemplate:
            raise
        except (
            *DAMAGED,
            etree.XMLSyntaxError,
            RuntimeError,
            NotImplementedError,
            OSError,
        ) as error:
            raise NotATemplate("not_word") from error
        return template

    @cached_property
    def trees(self) -> Mapping[str, Any]:
        """The parsed parts in which placeholders may stand, by the name of the member."""
        return {
            name: etree.fromstring(content, _XML)
            for name, content in sorted(self.members.items())
            if _PARTS.fullmatch(name)
        }

    @cached_property
    def style_ids(self) -> Mapping[str, str]:
        """The id of each style by its name in small letters; Word in Dutch gives `heading 1` the id `Kop1`."""
        styles = etree.fromstring(self.members[STYLES], _XML)
        return {
            name.get(qn("w:val"), "").casefold(): style.get(qn("w:styleId"), "")
            for style in styles.iter(qn("w:style"))
            for name in style.findall(qn("w:name"))
        }

    def places(self) -> tuple[Place, ...]:
        """Every placeholder, and every sign that looks like one that is broken."""
        return tuple(place for name, tree in self.trees.items() for place in _places(part_of(name), tree))


def part_of(member: str) -> str:
    """`body`, `header` or `footer`: in which part of the page the member stands."""
    stem = member.removeprefix("word/")
    return next((part for part in ("header", "footer") if stem.startswith(part)), "body")


def _places(part: str, tree: Any) -> Iterator[Place]:
    for number, paragraph in enumerate(tree.iter(qn("w:p")), 1):
        text = "".join(node.text or "" for node in _texts(paragraph))
        for match in _TAG.finditer(text):
            yield Place(part, number, match[1], alone=text.strip() == match[0])
        rest = _TAG.sub("", text)
        broken = _BROKEN.search(rest)
        if broken:
            start = max(broken.start() - 12, 0)
            yield Place(part, number, rest[start : broken.end() + 24].strip(), broken=True)


def _texts(paragraph: Any) -> list[Any]:
    """The text nodes of a paragraph, without those of paragraphs inside it (text boxes)."""
    return [
        node
        for node in paragraph.iter(qn("w:t"))
        if next(node.iterancestors(qn("w:p")), None) is paragraph
    ]  # fmt: skip


def put(tree: Any, values: Mapping[str, Value], rename: Mapping[str, str]) -> bytes:
    """The part as XML, its placeholders filled; `rename` gives the id of each style in this template.

    Blocks are put in as text when the rest is written: moving their elements takes seconds for a thousand candidates.
    Raises KeyError for a placeholder without a value: check the template first.
    """
    blocks: list[str] = []
    for paragraph in list(tree.iter(qn("w:p"))):
        nodes = _texts(paragraph)
        text = "".join(node.text or "" for node in nodes)
        names = [match[1] for match in _TAG.finditer(text)]
        if not names:
            continue
        value = values[names[0]]
        if isinstance(value, Block) and text.strip() == _TAG.search(text)[0]:  # type: ignore[index]
            blocks.append(_put_block(paragraph, value, rename, len(blocks)))
        else:
            _put_text(nodes, text, {name: _flat(values[name]) for name in names})
            if not all(values[name] for name in names):
                _close_up(nodes)
            if not "".join(node.text or "" for node in nodes).strip(" \u00a0–—-,:·()"):
                _remove(paragraph)
    return _written(tree, blocks)


def _written(tree: Any, blocks: Sequence[str]) -> bytes:
    content = etree.tostring(tree, xml_declaration=True, encoding="UTF-8", standalone=True)
    if not blocks:
        return content
    root = tree.tag.rpartition("}")[2]
    absent = [prefix for prefix in _PREFIXES if prefix not in tree.nsmap]
    start = content.index(root.encode(), content.index(b"?>")) + len(root)
    declared = f" {nsdecls(*absent)}".encode() if absent else b""
    content = content[:start] + declared + content[start:]
    return _MARK.sub(lambda match: blocks[int(match[1])].encode(), content)


_PREFIXES = ("w", "r", "wp", "a", "pic")
"""The namespaces that blocks speak of."""
_MARK = re.compile(rb"<\?geldig (\d+)\?>")
"""Where a block comes; a value that looks like it was escaped."""


def _flat(value: Value) -> str:
    return printable(value) if isinstance(value, str) else ""


def _put_text(nodes: Sequence[Any], text: str, values: Mapping[str, str]) -> None:
    """Writes each value into the run in which its placeholder begins, and takes the rest of it away."""
    for match in reversed(list(_TAG.finditer(text))):
        start = 0
        for node in nodes:
            content = node.text or ""
            end = start + len(content)
            left, right = max(match.start(), start), min(match.end(), end)
            if left < right or (left == right == match.start() and start <= left < end):
                inserted = values[match[1]] if start <= match.start() < end else ""
                node.text = content[: left - start] + inserted + content[right - start :]
                node.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
            start = end


def _close_up(nodes: Sequence[Any]) -> None:
    """Leaves single spaces where a value was empty."""
    before = ""
    for node in nodes:
        content = re.sub(" {2,}", " ", node.text or "")
        node.text = content[1:] if before.endswith(" ") and content.startswith(" ") else content
        before = node.text or before


def _put_block(paragraph: Any, block: Block, rename: Mapping[str, str], number: int) -> str:
    """Marks the place of the paragraph, whose style becomes that of the block's plain paragraphs; returns the block.

    Word wants a paragraph after a table that ends a cell or the document; it is a point high, so that it never takes a
    page of its own.
    """
    own = paragraph.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
    known = dict(rename)
    if own is not None:
        known["Normal"] = own.get(qn("w:val"))
    xml = _STYLE.sub(lambda match: f'{match[1]}"{known.get(match[2], match[2])}"', block.xml)
    following = paragraph.getnext()
    in_cell = paragraph.getparent().tag == qn("w:tc")
    paragraph.addprevious(etree.ProcessingInstruction("geldig", str(number)))
    paragraph.getparent().remove(paragraph)
    ends = following is None or following.tag == qn("w:sectPr")
    return xml + _THIN if ends and (xml.endswith("</w:tbl>") or (in_cell and not xml)) else xml


_THIN = '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p>'
_STYLE = re.compile(r'(<w:(?:pStyle|rStyle|tblStyle) w:val=)"([^"]*)"')


def _remove(paragraph: Any) -> None:
    """Takes the paragraph away, unless the cell, header or footer in which it stands would be left without one."""
    parent = paragraph.getparent()
    if paragraph.find(f"{qn('w:pPr')}/{qn('w:sectPr')}") is not None:
        return
    if parent.tag == qn("w:body") or sum(1 for one in parent if one.tag == qn("w:p")) > 1:
        parent.remove(paragraph)


def copies(template: Template) -> dict[str, Any]:
    """The parsed parts once more, to be filled."""
    return {name: copy.deepcopy(tree) for name, tree in template.trees.items()}
