"""Fonts by role, from whatever the machine has; the fourteen standard fonts where it has nothing better.

The choice depends only on which font files are there, so a document drawn twice on one machine is the same twice.
"""

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import reportlab
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

_BUNDLED = Path(reportlab.__file__).parent / "fonts"
_TTF = tuple(
    Path(root)
    for root in (
        "/usr/share/fonts/truetype/dejavu",
        "/usr/share/fonts/truetype/liberation",
        "/usr/share/fonts/truetype/liberation2",
        "/usr/share/fonts/truetype/freefont",
    )
)
_TYPE1 = (Path("/usr/share/fonts/X11/Type1"), Path("/usr/share/fonts/type1/urw-base35"), _BUNDLED)

_STANDARD = {
    "helvetica": ("Helvetica", "Helvetica-Bold", "Helvetica-Oblique", "Helvetica-BoldOblique"),
    "times": ("Times-Roman", "Times-Bold", "Times-Italic", "Times-BoldItalic"),
    "courier": ("Courier", "Courier-Bold", "Courier-Oblique", "Courier-BoldOblique"),
}
_TRUETYPE = {
    "dejavu_sans": ("DejaVuSans", "DejaVuSans-Bold", "DejaVuSans-Oblique", "DejaVuSans-BoldOblique"),
    "dejavu_light": ("DejaVuSans-ExtraLight",) * 4,
    "dejavu_condensed": (
        "DejaVuSansCondensed",
        "DejaVuSansCondensed-Bold",
        "DejaVuSansCondensed-Oblique",
        "DejaVuSansCondensed-BoldOblique",
    ),
    "dejavu_serif": ("DejaVuSerif", "DejaVuSerif-Bold", "DejaVuSerif-Italic", "DejaVuSerif-BoldItalic"),
    "dejavu_mono": ("DejaVuSansMono", "DejaVuSansMono-Bold", "DejaVuSansMono-Oblique", "DejaVuSansMono-BoldOblique"),
    "liberation_sans": tuple(f"LiberationSans-{s}" for s in ("Regular", "Bold", "Italic", "BoldItalic")),
    "liberation_serif": tuple(f"LiberationSerif-{s}" for s in ("Regular", "Bold", "Italic", "BoldItalic")),
    "liberation_mono": tuple(f"LiberationMono-{s}" for s in ("Regular", "Bold", "Italic", "BoldItalic")),
    "liberation_narrow": tuple(f"LiberationSansNarrow-{s}" for s in ("Regular", "Bold", "Italic", "BoldItalic")),
    "free_sans": ("FreeSans", "FreeSansBold", "FreeSansOblique", "FreeSansBoldOblique"),
    "free_serif": ("FreeSerif", "FreeSerifBold", "FreeSerifItalic", "FreeSerifBoldItalic"),
    "free_mono": ("FreeMono", "FreeMonoBold", "FreeMonoOblique", "FreeMonoBoldOblique"),
}
_POSTSCRIPT = {
    "palatino": ("P052-Roman", "P052-Bold", "P052-Italic", "P052-BoldItalic"),
    "bookman": ("URWBookman-Light", "URWBookman-Demi", "URWBookman-LightItalic", "URWBookman-DemiItalic"),
    "century": ("C059-Roman", "C059-Bold", "C059-Italic", "C059-BdIta"),
    "geometric": ("URWGothic-Book", "URWGothic-Demi", "URWGothic-BookOblique", "URWGothic-DemiOblique"),
    "narrow": tuple(f"NimbusSansNarrow-{s}" for s in ("Regular", "Bold", "Oblique", "BoldOblique")),
    "chancery": ("Z003-MediumItalic",) * 4,
    "script": ("callig15",) * 4,
}
_FALLBACK = {
    "dejavu_sans": "helvetica", "dejavu_light": "helvetica",
    "dejavu_condensed": "helvetica", "dejavu_serif": "times", "dejavu_mono": "courier",
    "liberation_sans": "helvetica", "liberation_serif": "times", "liberation_mono": "courier",
    "liberation_narrow": "helvetica", "free_sans": "helvetica", "free_serif": "times", "free_mono": "courier",
    "palatino": "times", "bookman": "times", "century": "times", "geometric": "helvetica", "narrow": "helvetica",
    "chancery": "times", "script": "times",
}  # fmt: skip

FAMILIES = (*_STANDARD, *_TRUETYPE, *_POSTSCRIPT, "blackletter")
"""Every role that `face` knows."""

SANS = (
    "helvetica",
    "liberation_sans",
    "dejavu_sans",
    "dejavu_condensed",
    "free_sans",
    "liberation_narrow",
    "geometric",
)
SERIF = ("times", "liberation_serif", "dejavu_serif", "free_serif", "palatino", "bookman", "century")
MONO = ("courier", "liberation_mono", "dejavu_mono", "free_mono")


@dataclass(frozen=True, slots=True)
class Face:
    """A registered font and what it can print."""

    name: str
    """As reportlab knows it."""
    covers: Callable[[str], bool]
    """Whether it has a glyph for each character of a text."""


def _in_windows_1252(text: str) -> bool:
    try:
        text.encode("cp1252")
    except UnicodeEncodeError:
        return False
    return True


def _first(directories: tuple[Path, ...], name: str) -> Path | None:
    return next((d / name for d in directories if (d / name).is_file()), None)


def _true_type(name: str) -> Face | None:
    path = _first(_TTF, f"{name}.ttf")
    if path is None:
        return None
    font: Any = TTFont(name, str(path))
    pdfmetrics.registerFont(font)
    glyphs = frozenset(font.face.charToGlyph)
    return Face(name, lambda text: all(ord(c) in glyphs for c in text))


def _post_script(name: str) -> Face | None:
    metrics, outlines = _first(_TYPE1, f"{name}.afm"), _first(_TYPE1, f"{name}.pfb")
    if metrics is None or outlines is None:
        return None
    face: Any = pdfmetrics.EmbeddedType1Face(str(metrics), str(outlines))
    pdfmetrics.registerTypeFace(face)
    font: Any = pdfmetrics.Font(name, face.name, "WinAnsiEncoding")
    pdfmetrics.registerFont(font)
    glyphs = frozenset(face.glyphNames)
    letters: list[str | None] = list(font.encoding.vector)

    def covers(text: str) -> bool:
        if name == "callig15":  # its accents and ligatures are drawn apart from their letters
            return text.isascii()
        return _in_windows_1252(text) and all(letters[b] in glyphs or b == 32 for b in text.encode("cp1252"))

    return Face(name, covers)


@cache
def face(family: str, bold: bool = False, italic: bool = False) -> Face:
    """The font for a role; raises KeyError for a role outside `FAMILIES`."""
    index = (1 if bold else 0) + (2 if italic else 0)
    if family in _STANDARD:
        return Face(_STANDARD[family][index], _in_windows_1252)
    is_true_type = family in _TRUETYPE
    found = _true_type(_TRUETYPE[family][index]) if is_true_type else _post_script(_POSTSCRIPT[family][index])
    return found or face(_FALLBACK[family], bold, italic)


def _roles(family: str) -> tuple[str, str]:
    """The family, and the one that stands in for letters it lacks."""
    return family, "dejavu_serif" if family in SERIF else "dejavu_mono" if family in MONO else "dejavu_sans"


def family_for(text: str, family: str) -> str:
    """The family, or its stand-in when `text` has letters that the family lacks."""
    return next((role for role in _roles(family) if face(role).covers(text)), family)


def printable(text: str, family: str, bold: bool = False, italic: bool = False) -> tuple[str, Face]:
    """`text` and a font that can print it: another font, and in the last resort letters without diacritics."""
    for role in _roles(family):
        candidate = face(role, bold, italic)
        if candidate.covers(text):
            return text, candidate
    plain = unicodedata.normalize("NFKD", text.replace("ı", "i").replace("ł", "l").replace("Ł", "L"))
    return plain.encode("cp1252", "ignore").decode("cp1252"), face(_FALLBACK.get(family, family), bold, italic)


def has_blackletter() -> bool:
    """Whether the machine has a font with broken letters (FreeSerif, in its mathematical alphabet)."""
    return face("free_serif").covers(chr(0x1D507))


def as_blackletter(text: str) -> str:
    """The mathematical Fraktur letters for `text`, to be drawn with `free_serif`."""

    def letter(c: str) -> str:
        if "A" <= c <= "Z":
            return chr(0x1D56C + ord(c) - ord("A"))
        return chr(0x1D586 + ord(c) - ord("a")) if "a" <= c <= "z" else c

    return "".join(letter(c) for c in text)
