"""Whether confidences mean what they say: of the fields given with 0.95 or more, how many are wrong?"""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

from bench.reading.compare import Row
from pipeline.codes import DocumentType
from pipeline.extractors.extract import DECIDING

EDGES = (0.0, 0.6, 0.8, 0.9, 0.95, 0.98, 1.0001)
"""Of the bins; 0.80 is where a value may decide (`checks.choosing.CERTAIN`)."""
SURE = 0.95
_IDENTITY = ("holder", "birth_date", "name")
"""Fields on which rests whose document it is; half of a name counts as wrong."""
_TYPES = (*DECIDING, DocumentType.CV)
"""Types of which the truth of these fields is known."""
_Z = 1.96


@dataclass(frozen=True, slots=True)
class Bin:
    """Fields with a confidence in one stretch."""

    low: float
    high: float
    count: int
    wrong: int
    mean: float
    """Of their confidences."""

    @property
    def right_share(self) -> float:
        """The share that is right."""
        return 1 - self.wrong / self.count if self.count else math.nan

    @property
    def bounds(self) -> tuple[float, float]:
        """Between which the true share of right ones lies, by Wilson's interval at 95 %."""
        return wilson(self.count - self.wrong, self.count)


def wilson(right: int, count: int) -> tuple[float, float]:
    """Wilson's 95 % interval for a share; (0, 1) of nothing."""
    if not count:
        return 0.0, 1.0
    share, square = right / count, _Z * _Z
    middle = (share + square / (2 * count)) / (1 + square / count)
    half = _Z * math.sqrt(share * (1 - share) / count + square / (4 * count * count)) / (1 + square / count)
    return max(0.0, middle - half), min(1.0, middle + half)


def pairs(rows: Iterable[Row], split: str, *, identity: bool = False) -> list[tuple[float, bool]]:
    """Confidence, and whether it is right, of each field that was given a value without a doubt beside it.

    Of the fields that decide a requirement, or with `identity` of those that tell whose document it is.
    """
    found = []
    for row in rows:
        if row.method != "geldig" or row.type not in _TYPES or row.split != split:
            continue
        wanted = _IDENTITY if identity else DECIDING.get(DocumentType(row.type), ())
        for one in row.said:
            if one["name"] in wanted and one["given"] and one["doubt"] is None:
                found.append((float(one["confidence"]), bool(one["right"])))
    return found


def bins(found: Sequence[tuple[float, bool]]) -> tuple[Bin, ...]:
    """The pairs by confidence."""
    result = []
    for low, high in pairwise(EDGES):
        here = [(confidence, right) for confidence, right in found if low <= confidence < high]
        mean = sum(confidence for confidence, _ in here) / len(here) if here else math.nan
        result.append(Bin(low, min(high, 1.0), len(here), sum(not right for _, right in here), mean))
    return tuple(result)


def calibration_table(rows: Sequence[Row], *, identity: bool = False) -> str:
    """Both halves side by side, and how many of the sure ones are wrong."""
    halves = {split: pairs(rows, split, identity=identity) for split in ("dev", "held_out")}
    lines = ["| confidence | " + " | ".join(f"{split} | wrong | right (95 % bounds)" for split in halves) + " |"]
    lines.append("|---|" + "---|---|---|" * len(halves))
    sorted_in = [bins(found) for found in halves.values()]
    for number in range(len(EDGES) - 1):
        stretch = f"{EDGES[number]:.2f} to {min(EDGES[number + 1], 1.0):.2f}"
        lines.append("| " + " | ".join((stretch, *(c for found in sorted_in for c in _cells(found[number])))) + " |")
    return "\n".join([*lines, "", *(_sure(split, found) for split, found in halves.items())])


def _sure(split: str, found: Sequence[tuple[float, bool]]) -> str:
    """What became of the fields that the product is sure of."""
    sure = [right for confidence, right in found if confidence >= SURE]
    wrong = sum(not right for right in sure)
    most = 100 * (1 - wilson(len(sure) - wrong, len(sure))[0])
    return f"- {split}: of {len(sure)} given with {SURE:.2f} or more, {wrong} wrong (95 % upper bound {most:.1f} %)."


def _cells(one: Bin) -> list[str]:
    if not one.count:
        return ["0", "0", "–"]
    low, high = one.bounds
    return [str(one.count), str(one.wrong), f"{100 * one.right_share:.1f} % ({100 * low:.0f}–{100 * high:.0f})"]


_HALVES = (("dev", "layouts that rules were written on", "#2f6db3", -0.13), ("held_out", "held out", "#c0562b", 0.13))


def draw_calibration(rows: Sequence[Row], target: Path) -> None:
    """The same as a picture: what is right in each stretch of confidence, with its bounds, beside what was promised."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(10, 4.4), layout="constrained")
    left, right = figure.subplots(1, 2, sharey=True)
    for axes, title, identity in ((left, "Fields that decide", False), (right, "Whose document it is", True)):
        _draw_one(axes, rows, identity=identity)
        axes.set_title(f"{title} (without those marked as doubtful)", fontsize=10)
    left.set_ylabel("share that is right, 95 % bounds")
    left.legend(fontsize=8, loc="lower right")
    target.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(target, dpi=110)


def _draw_one(axes: Any, rows: Sequence[Row], *, identity: bool) -> None:
    names = [f"{low:.2f}–{min(high, 1.0):.2f}" for low, high in pairwise(EDGES)]
    for split, label, colour, aside in _HALVES:
        found = bins(pairs(rows, split, identity=identity))
        names = [f"{name}\n{one.count}" for name, one in zip(names, found, strict=True)]
        there = [(place + aside, one) for place, one in enumerate(found) if one.count]
        places = [place for place, _ in there]
        shares = [one.right_share for _, one in there]
        spread = [[abs(share - one.bounds[n]) for share, (_, one) in zip(shares, there, strict=True)] for n in (0, 1)]
        axes.errorbar(places, shares, yerr=spread, fmt="o", color=colour, capsize=3, label=label)
        promised = "confidence promised" if split == "dev" else None
        axes.plot(places, [one.mean for _, one in there], "_", color="#444444", markersize=16, label=promised)
    axes.axvline(1.5, color="#999999", linewidth=0.8, linestyle=":")
    axes.annotate("may decide", (1.55, 0.03), fontsize=8, color="#666666")
    axes.set(ylim=(0, 1.04), xlabel="confidence of the field; how many fields of each half")
    axes.set_xticks(range(len(names)), names, fontsize=8)
