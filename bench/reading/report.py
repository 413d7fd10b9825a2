"""What was measured, as tables in Markdown, written between marks in docs/measurements.md."""

import statistics
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from bench.reading.compare import Row

_TARGETS = {
    "scan": {"dates": 99.5, "names": 97.0, "held": 99.0, "rows": 99.0, "orientation": 99.9},
    "photo": {"dates": 97.0, "names": 93.0, "held": 97.0, "rows": 97.0, "orientation": 99.5},
}
"""In percent, on held-out pages."""
CARRIERS = ("digital", "layered", "scan", "photo", "given")
_HEADS = {
    "dates": "dates", "names": "names", "held": "categories", "rows": "rows by words", "words": "words",
    "orientation": "upright",
}  # fmt: skip


def accuracy_table(rows: Sequence[Row], method: str = "geldig") -> str:
    """Per carrier and half how much was read right by one method, and what was to be reached."""
    lines = ["| carrier | half | pages | " + " | ".join(_HEADS.values()) + " |"]
    lines.append("|---|---|---|" + "---|" * len(_HEADS))
    own = [row for row in rows if row.method == method]
    for carrier, split in _groups((row.carrier, row.split) for row in own):
        here = [row for row in own if (row.carrier, row.split) == (carrier, split)]
        lines.append(
            f"| {carrier} | {split} | {len(here)} | " + " | ".join(_share(here, kind) for kind in _HEADS) + " |"
        )
        if split == "held_out" and carrier in _TARGETS:
            goals = (f"{_TARGETS[carrier][kind]:g} %" if kind in _TARGETS[carrier] else "" for kind in _HEADS)
            lines.append("| | *to reach* | | " + " | ".join(goals) + " |")
    return "\n".join(lines)


def _groups(found: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    order = {carrier: place for place, carrier in enumerate(CARRIERS)}
    return sorted(set(found), key=lambda group: (order.get(group[0], len(order)), group))


def _share(rows: Sequence[Row], kind: str) -> str:
    tallies = [row.tally(kind) for row in rows]
    right, total = sum(one for one, _ in tallies), sum(all_ for _, all_ in tallies)
    if not total:
        return "–"
    return f"{100 * right / total:.1f} %" if kind == "words" else f"{100 * right / total:.1f} % ({right} of {total})"


def cost_table(rows: Sequence[Row]) -> str:
    """Per carrier and kind of page what each method costs, and the ratios of each chunk: median, lowest and highest."""
    lines = [
        "| pages | method | chunks | CPU s/page | wall s/page | words read | peak MB | CPU ratio | wall ratio |",
        "|---|---|---|---|---|---|---|---|---|",
    ]
    for carrier, kind in _groups((row.carrier, row.kind) for row in rows):
        here = [row for row in rows if (row.carrier, row.kind) == (carrier, kind)]
        lines += [_cost_line(f"{carrier}, {kind}s", method, here) for method in _methods(here)]
    return "\n".join(lines)


def _methods(rows: Sequence[Row]) -> list[str]:
    known = ("geldig", "yardstick", "bare", "naive", "ocrmypdf")
    there = {row.method for row in rows}
    return [method for method in known if method in there]


def _cost_line(label: str, method: str, rows: Sequence[Row]) -> str:
    own = [row for row in rows if row.method == method]
    chunks = {row.chunk: row for row in own}
    cells = [label, method, str(len(chunks)), _spread(row.cpu for row in chunks.values())]
    cells += [_spread(row.wall for row in chunks.values()), _share(own, "words")]
    cells.append(f"{max(row.peak_mb for row in own):.0f}")
    base = {row.chunk: row for row in rows if row.method == "geldig"}
    both = [(row, base[name]) for name, row in chunks.items() if name in base]
    if method == "geldig" or not both:
        return "| " + " | ".join((*cells, "1", "1")) + " |"
    cells.append(_spread(row.cpu / max(one.cpu, 1e-4) for row, one in both))
    cells.append(_spread(row.wall / max(one.wall, 1e-4) for row, one in both))
    return "| " + " | ".join(cells) + " |"


def _spread(values: Iterable[float]) -> str:
    found = sorted(values)
    middle = statistics.median(found)
    digits = 3 if middle < 0.1 else 2
    return f"{middle:.{digits}f}" + (f" ({found[0]:.{digits}f}–{found[-1]:.{digits}f})" if len(found) > 1 else "")


def misses(rows: Sequence[Row]) -> Iterator[str]:
    """Each page on which a date, name, row or the orientation was wrong, none of them held out."""
    for row in rows:
        wrong = [kind for kind in _HEADS if kind != "words" and row.tally(kind)[0] < row.tally(kind)[1]]
        if row.method == "geldig" and wrong and row.split != "held_out":
            yield f"{row.page}: " + ", ".join(f"{kind} {row.tally(kind)[0]}/{row.tally(kind)[1]}" for kind in wrong)


def write_between(path: Path, mark: str, content: str) -> None:
    """Put `content` between `<!-- mark -->` and `<!-- /mark -->` in a Markdown file, or at its end."""
    text = path.read_text(encoding="utf-8")
    begin, end = f"<!-- {mark} -->", f"<!-- /{mark} -->"
    piece = f"{begin}\n\n{content.strip()}\n\n{end}"
    if begin in text and end in text:
        text = text[: text.index(begin)] + piece + text[text.index(end) + len(end) :]
    else:
        text = f"{text.rstrip()}\n\n{piece}\n"
    path.write_text(text, encoding="utf-8")
