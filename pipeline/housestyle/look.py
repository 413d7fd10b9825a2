"""The look of the default templates: styles only, so that a town can replace them by its own."""

from typing import Any

from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_LINE_SPACING, WD_TAB_ALIGNMENT
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt, RGBColor

FONT = "Arial"
INK = RGBColor(0x1F, 0x29, 0x33)
ACCENT = RGBColor(0x1B, 0x4B, 0x66)
GREY = RGBColor(0x52, 0x60, 0x6D)
COLOURS = {
    "StatusMet": RGBColor(0x1E, 0x6B, 0x3A),
    "StatusNotMet": RGBColor(0x9B, 0x1C, 0x1C),
    "StatusMissing": RGBColor(0x9B, 0x1C, 0x1C),
    "StatusReview": RGBColor(0x8A, 0x4B, 0x00),
    "StatusOther": GREY,
}
"""The character style of each outcome; the words say the same without colour."""

_PARAGRAPHS: tuple[tuple[str, str, float, bool, RGBColor, float, float, bool], ...] = (
    # id, name, size in points, bold, colour, space before and after in points, kept with the next
    ("MemoKind", "Memo soort", 10, False, GREY, 0, 2, True),
    ("Lead", "Memo inleiding", 11, False, INK, 0, 8, False),
    ("AfterTable", "Memo na tabel", 10, False, INK, 8, 6, False),
    ("Small", "Memo klein", 8.5, False, GREY, 2, 6, False),
    ("AfterList", "Memo na lijst", 10, False, INK, 6, 6, False),
    ("Rule", "Memo voorwaarde", 10, False, INK, 0, 6, True),
    ("Verdict", "Memo besluit", 10, True, INK, 4, 10, False),
    ("Decides", "Memo besluit aanhef", 10, True, INK, 4, 0, True),
    ("Article", "Memo artikel", 10, False, INK, 10, 3, True),
    ("NameList", "Memo namen", 9.5, False, INK, 0, 2, False),
    ("SignatureSpace", "Memo handtekening", 10, False, INK, 12, 24, False),
    ("TableText", "Memo tabeltekst", 8.5, False, INK, 1.5, 1.5, False),
    ("TableTight", "Memo tabeltekst smal", 8, False, INK, 1.5, 1.5, False),
    ("TableHeading", "Memo tabelkop", 8.5, True, ACCENT, 2, 2, True),
    ("TableNote", "Memo tabelnota", 8, False, GREY, 0, 2, False),
    ("TableQuestion", "Memo tabelvraag", 8.5, True, INK, 1.5, 2, False),
    ("LetterTo", "Brief geadresseerde", 10.5, False, INK, 14, 0, False),
    ("LetterDate", "Brief datum", 10.5, False, INK, 4, 16, False),
    ("LetterAbout", "Brief betreft", 11, False, GREY, 0, 13, False),
    ("LetterReason", "Brief reden", 10, False, INK, 0, 4, False),
    ("LetterEnd", "Brief slot", 10, False, INK, 12, 8, True),
)


def apply_styles(document: Document, locale: str) -> None:
    """Gives `document` its page, its styles and the language in which it is written (`nl-BE`)."""
    _page(document)
    _defaults(document, locale)
    _headings(document)
    for identity, name, size, bold, colour, before, after, keep in _PARAGRAPHS:
        style = _style(document, name, identity, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = document.styles["Normal"]
        _look(style, size, bold, colour, before, after, keep)
    document.styles["Memo namen"].paragraph_format.left_indent = Cm(0.6)
    annex = _style(document, "Memo bijlage", "AnnexHeading", WD_STYLE_TYPE.PARAGRAPH)
    annex.base_style = document.styles["Heading 1"]
    annex.paragraph_format.page_break_before = True
    _characters(document)
    for xml in (_TABLE, _FACTS):
        document.styles.element.append(parse_xml(xml))


def letter_page(document: Document) -> None:
    """Makes of it the page of a letter: wider margins, larger and airier text."""
    section = document.sections[0]
    section.left_margin = section.right_margin = Cm(2.5)
    section.top_margin, section.bottom_margin = Cm(2.9), Cm(1.9)
    section.header_distance = Cm(1.4)
    _look(document.styles["Normal"], 10, False, INK, 0, 7, False)
    document.styles["Normal"].paragraph_format.line_spacing = 1.15
    _look(document.styles["Heading 1"], 17, True, ACCENT, 0, 3, True)
    _look(document.styles["Heading 2"], 11, True, ACCENT, 12, 4, True)
    _look(document.styles["Heading 3"], 10.5, True, INK, 6, 3, True)
    for name, size in (("Memo tabeltekst", 9.5), ("Memo tabelkop", 9.5), ("Memo tabelnota", 8.5)):
        document.styles[name].font.size = Pt(size)
    _ruled(document.styles["Brief reden"])
    document.styles["List Bullet"].paragraph_format.space_after = Pt(6)
    tabs = document.styles["Header"].paragraph_format.tab_stops
    tabs.clear_all()
    tabs.add_tab_stop(Cm(16.0), WD_TAB_ALIGNMENT.RIGHT)
    foot = document.styles["Footer"].paragraph_format.tab_stops
    foot.clear_all()
    foot.add_tab_stop(Cm(16.0), WD_TAB_ALIGNMENT.RIGHT)
    document.styles["Header"].font.size = Pt(9)
    document.styles["Header"].font.color.rgb = ACCENT


def _ruled(style: Any) -> None:
    """A quiet line at the left, which holds rule, fact and conclusion together."""
    style.paragraph_format.left_indent = Cm(0.45)
    border = parse_xml(
        f'<w:pBdr {nsdecls("w")}><w:left w:val="single" w:sz="12" w:space="8" w:color="C6D5DF"/></w:pBdr>'
    )
    properties = style.element.get_or_add_pPr()
    properties.insert_element_before(
        border, "w:shd", "w:tabs", "w:suppressAutoHyphens", "w:spacing", "w:ind", "w:jc", "w:outlineLvl"
    )


def _page(document: Document) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21.0), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.0)
    section.top_margin, section.bottom_margin = Cm(2.5), Cm(2.2)
    section.header_distance, section.footer_distance = Cm(1.1), Cm(1.0)


def _defaults(document: Document, locale: str) -> None:
    for language in document.styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), locale)
    normal = document.styles["Normal"]
    _look(normal, 10, False, INK, 0, 6, False)
    normal.paragraph_format.line_spacing_rule = WD_LINE_SPACING.MULTIPLE
    normal.paragraph_format.line_spacing = 1.12
    normal.paragraph_format.widow_control = True
    for name in ("List Bullet", "List Number", "Header", "Footer"):
        _font(document.styles[name], INK)
    document.styles["List Bullet"].paragraph_format.space_after = Pt(3)
    for name in ("Header", "Footer"):
        document.styles[name].font.size = Pt(8)
        document.styles[name].font.color.rgb = GREY
        tabs = document.styles[name].paragraph_format.tab_stops
        tabs.clear_all()
        tabs.add_tab_stop(Cm(17.0), WD_TAB_ALIGNMENT.RIGHT)


def _headings(document: Document) -> None:
    title = document.styles["Title"]
    for border in list(title.element.iter(qn("w:pBdr"))):
        border.getparent().remove(border)
    _look(title, 20, True, ACCENT, 0, 4, True)
    for name in ("Title", "Subtitle"):
        for tag in ("w:spacing", "w:kern"):
            for found in document.styles[name].element.rPr.findall(qn(tag)):
                found.getparent().remove(found)
    _look(document.styles["Subtitle"], 12, False, GREY, 0, 12, True)
    document.styles["Subtitle"].font.italic = False
    _look(document.styles["Heading 1"], 14, True, ACCENT, 18, 6, True)
    _look(document.styles["Heading 2"], 11, True, INK, 12, 4, True)
    _look(document.styles["Heading 3"], 10, True, INK, 8, 3, True)


def _characters(document: Document) -> None:
    for identity, colour in COLOURS.items():
        style = _style(document, f"Memo {identity}", identity, WD_STYLE_TYPE.CHARACTER)
        style.font.color.rgb = colour
        style.font.bold = identity in {"StatusNotMet", "StatusMissing", "StatusReview"}
    strong = _style(document, "Memo nadruk", "Emphasis1", WD_STYLE_TYPE.CHARACTER)
    strong.font.bold = True
    internal = _style(document, "Memo verwijzing", "InternalLink", WD_STYLE_TYPE.CHARACTER)
    internal.font.color.rgb = ACCENT


def _style(document: Document, name: str, identity: str, kind: WD_STYLE_TYPE) -> Any:
    style = document.styles.add_style(name, kind)
    style.element.set(qn("w:styleId"), identity)
    return style


def _look(style: Any, size: float, bold: bool, colour: RGBColor, before: float, after: float, keep: bool) -> None:
    _font(style, colour)
    style.font.size, style.font.bold = Pt(size), bold
    layout = style.paragraph_format
    layout.space_before, layout.space_after = Pt(before), Pt(after)
    layout.keep_with_next = keep


def _font(style: Any, colour: RGBColor) -> None:
    """Sets font and colour; the theme's fonts, which would win, are taken away."""
    style.font.name = FONT
    style.font.color.rgb = colour
    fonts = style.element.rPr.rFonts
    for attribute in list(fonts.attrib):
        if "heme" in attribute:
            del fonts.attrib[attribute]
    for kind in ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"):
        fonts.set(qn(kind), FONT)


_LINES = (
    '<w:top w:val="single" w:sz="6" w:space="0" w:color="1B4B66"/>'
    '<w:bottom w:val="single" w:sz="6" w:space="0" w:color="1B4B66"/>'
    '<w:insideH w:val="single" w:sz="4" w:space="0" w:color="D3DCE3"/>'
)
_MARGINS = (
    '<w:tblCellMar><w:top w:w="28" w:type="dxa"/><w:left w:w="57" w:type="dxa"/>'
    '<w:bottom w:w="28" w:type="dxa"/><w:right w:w="57" w:type="dxa"/></w:tblCellMar>'
)

_TABLE = (
    f'<w:style {nsdecls("w")} w:type="table" w:customStyle="1" w:styleId="GeldigTable"><w:name w:val="Memo tabel"/>'
    f'<w:basedOn w:val="TableNormal"/><w:uiPriority w:val="99"/><w:tblPr><w:tblBorders>{_LINES}</w:tblBorders>'
    f'{_MARGINS}</w:tblPr><w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr>'
    '<w:tcBorders><w:bottom w:val="single" w:sz="6" w:space="0" w:color="1B4B66"/></w:tcBorders>'
    '<w:shd w:val="clear" w:color="auto" w:fill="EAF1F5"/><w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr></w:style>'
)

_FACTS = (
    f'<w:style {nsdecls("w")} w:type="table" w:customStyle="1" w:styleId="GeldigFacts"><w:name w:val="Memo gegevens"/>'
    f'<w:basedOn w:val="TableNormal"/><w:uiPriority w:val="99"/><w:tblPr><w:tblBorders>{_LINES}</w:tblBorders>'
    f'{_MARGINS}</w:tblPr><w:tblStylePr w:type="firstCol"><w:tblPr/><w:tcPr>'
    '<w:shd w:val="clear" w:color="auto" w:fill="EAF1F5"/></w:tcPr></w:tblStylePr></w:style>'
)
