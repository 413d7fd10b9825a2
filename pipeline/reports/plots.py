"""The pictures of a vacancy, drawn: as SVG that can stand in a page, or as PNG for a document.

The same chart gives the same bytes. Matplotlib takes half a second to load, so it is loaded when there is something to
draw, and what was drawn before comes from the cache of the run, or from that of the process.
"""

import io
import multiprocessing.util
import os
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from html import escape
from typing import TYPE_CHECKING, Any

from pipeline.reports.charts import Bar, Chart

if TYPE_CHECKING:
    from matplotlib.figure import Figure

TONES = {"good": "#1e6b3a", "bad": "#9b1c1c", "ask": "#b06000", "plain": "#1b4b66"}
_INK, _SOFT, _LINE = "#1f2933", "#52606d", "#d3dce3"
_WIDE, _BAR_HIGH, _UPRIGHT_HIGH = 6.0, 0.32, 2.1
"""In inches."""
_POINTS = 10
"""The size of the type."""
_STYLE: Any = {
    "svg.hashsalt": "geldig",  # the ids of clip paths are the same each time
    "svg.fonttype": "none",  # text stays text: it can be searched and read aloud
    "font.size": _POINTS,
    "text.color": _INK,
    "axes.labelcolor": _INK,
    "xtick.color": _SOFT,
    "ytick.color": _INK,
    "text.parse_math": False,  # a dollar sign in a name is a dollar sign
}
_SVG = "{http://www.w3.org/2000/svg}"
_HREF = "{http://www.w3.org/1999/xlink}href"
_FONT = 'system-ui, "Segoe UI", Roboto, "Liberation Sans", Arial, sans-serif'


@lru_cache(maxsize=8)
def svg(chart: Chart) -> str:
    """The chart as an `<svg>` element to stand in an HTML page: titled, described, without style attributes."""
    buffer = io.BytesIO()
    with _figure(chart) as figure:
        nothing = dict.fromkeys(("Date", "Creator", "Type", "Format"))
        figure.savefig(buffer, format="svg", metadata=nothing)
    return _embedded(buffer.getvalue().decode(), chart)


@lru_cache(maxsize=8)
def png(chart: Chart, *, dots_per_inch: int = 150) -> bytes:
    """The chart as PNG, for a document; its alternative text is `chart.title` with `chart.description`."""
    buffer = io.BytesIO()
    with _figure(chart) as figure:
        figure.savefig(buffer, format="png", dpi=dots_per_inch, metadata={"Software": None})
    return buffer.getvalue()


@contextmanager
def _figure(chart: Chart) -> "Iterator[Figure]":
    # Its list of fonts lies in scratch and goes with it: a run writes nothing in the home of whoever runs it.
    os.environ.setdefault("MPLCONFIGDIR", multiprocessing.util.get_temp_dir())
    import matplotlib as mpl
    from matplotlib.figure import Figure

    with mpl.rc_context(_STYLE):
        high = _UPRIGHT_HIGH if chart.upright else 0.3 + _BAR_HIGH * len(chart.bars)
        figure = Figure(figsize=(_WIDE, high), layout="constrained")
        axes = figure.add_subplot()
        (_days if chart.upright else _bars)(axes, chart)
        for side in ("top", "right", "left", "bottom"):
            axes.spines[side].set_visible(side == ("bottom" if chart.upright else "left"))
            axes.spines[side].set_color(_LINE)
        yield figure


def _bars(axes: Any, chart: Chart) -> None:
    """Bars that lie, each with its name before it and its number behind it."""
    places = range(len(chart.bars))
    axes.barh(places, [bar.count for bar in chart.bars], color=_colours(chart.bars), height=0.62)
    axes.set_yticks(places, [_shortened(bar.label) for bar in chart.bars])
    axes.invert_yaxis()
    axes.set_xticks([])
    axes.tick_params(length=0)
    most = max((bar.count for bar in chart.bars), default=0) or 1
    axes.set_xlim(0, most * 1.08)
    for at, bar in enumerate(chart.bars):
        axes.text(bar.count + most * 0.012, at, str(bar.count), va="center", fontweight="bold")


def _days(axes: Any, chart: Chart) -> None:
    """Bars that stand on days, and the line behind which a file is late."""
    from matplotlib.ticker import MaxNLocator

    places = range(len(chart.bars))
    axes.bar(places, [bar.count for bar in chart.bars], color=_colours(chart.bars), width=0.72)
    every = max(1, -(-len(chart.bars) // 10))
    shown = [at for at in places if (len(chart.bars) - 1 - at) % every == 0]
    axes.set_xticks(shown, [chart.bars[at].label for at in shown])
    axes.yaxis.set_major_locator(MaxNLocator(integer=True, nbins=4))
    axes.tick_params(length=0)
    axes.grid(axis="y", color=_LINE, linewidth=0.6)
    axes.set_axisbelow(True)
    axes.margins(x=0.01)
    axes.set_ylim(0, max(1, max(bar.count for bar in chart.bars)) * 1.22)
    if chart.mark is not None:
        axes.axvline(chart.mark + 0.5, color=TONES["bad"], linewidth=1.4, linestyle=(0, (4, 3)))
        axes.text(chart.mark + 0.35, 0.97, chart.mark_label, transform=axes.get_xaxis_transform(), ha="right", va="top")


def _colours(bars: tuple[Bar, ...]) -> list[str]:
    return [TONES[bar.tone] for bar in bars]


def _shortened(label: str) -> str:
    return label if len(label) <= 62 else f"{label[:60]}…"


def _embedded(text: str, chart: Chart) -> str:
    """The drawing as part of a page: its own ids, attributes instead of styles (a page may refuse those)."""
    root = ET.fromstring(text)  # nosec B314
    for parent in list(root.iter()):
        for child in list(parent):
            if child.tag in (f"{_SVG}metadata", f"{_SVG}style") or child.tag.endswith("}RDF"):
                parent.remove(child)
    named = set(re.findall(r"(?:#|url\(#)([\w.-]+)", text))
    for element in root.iter():
        if element.get("id") not in named:
            element.attrib.pop("id", None)
        _plain(element, chart.name)
    name = f"plot-{chart.name}"
    inner = "".join(ET.tostring(child, encoding="unicode") for child in root)
    box = escape(root.get("viewBox", ""))
    return (
        f'<svg class="plot" role="img" viewBox="{box}" aria-labelledby="{name}-t {name}-d" '
        f"font-family='{_FONT}' stroke-linejoin=\"round\">"
        f'<title id="{name}-t">{escape(chart.title)}</title><desc id="{name}-d">{escape(chart.description)}</desc>'
        f"{inner}</svg>"
    )


def _plain(element: ET.Element, name: str) -> None:
    element.tag = element.tag.removeprefix(_SVG)
    for declaration in element.attrib.pop("style", "").split(";"):
        key, _, value = declaration.partition(":")
        if key.strip() == "font":
            value, key = re.sub(r"^.*?([\d.]+)px.*$", r"\1", value), "font-size"
            if "bold" in declaration or " 700 " in declaration:
                element.set("font-weight", "bold")
        if key.strip() and key.strip() != "font-family":
            element.set(key.strip(), _own(value.strip(), name))
    if _HREF in element.attrib:
        element.set("href", element.attrib.pop(_HREF))
    for key, value in list(element.attrib.items()):
        element.set(key, f"{name}-{value}" if key == "id" else _own(value, name))


def _own(value: str, name: str) -> str:
    """A reference within the drawing, to the id with its name before it."""
    if value.startswith("#") and not re.fullmatch(r"#[0-9a-f]{6}", value):
        return f"#{name}-{value[1:]}"
    return re.sub(r"url\(#", f"url(#{name}-", value)
