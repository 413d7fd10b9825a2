"""Learn the weights of `sentences/likeness` from the examples of this bench: `python -m bench.small_print.learn`.

Examples are the sentences of the development sets, of both kinds; `pages.txt`, sentences of whole clean extracts by
other authors, flattened and without figures; and those of the tests. With `--cross` nothing is written: each set is
weighed by what was learned from the others.
"""

import hashlib
from collections.abc import Iterable
from pathlib import Path

import click
import numpy as np
import numpy.typing as npt

from bench.small_print.__main__ import HOME, SPLITS, sentences_of
from pipeline import extractors
from pipeline.extractors.criminal_record.sentences.likeness import (
    AGAINST,
    BUCKETS,
    HARMLESS,
    WEIGHTS,
    features,
    word_codes,
)
from pipeline.extractors.criminal_record.sentences.prose import SENTENCES
from pipeline.extractors.flattened import flat

PAGES = HOME / "pages.txt"
_TESTS = HOME.parent.parent / "tests"
_HARMLESS = (_TESTS / "traps" / "footers.txt",)
_AGAINST = (_TESTS / "traps" / "at_the_foot.txt", _TESTS / "traps" / "taken_back.txt")
"""What tests hold to be harmless, and against an extract."""
_TIMES = 4
"""How often those count: who adds one wants it to be heeded."""
LEARNED = Path(extractors.__file__).parent / "vocabulary" / WEIGHTS
_PENALTY = 1e-3
"""How much large weights cost, beside the mean mistake, times the examples."""
_STEPS = 1200
_POWER = 30
"""Rounds in which the length of a step is found."""

_Floats = npt.NDArray[np.float64]


class Examples:
    """The features of sentences as a sparse matrix, and which of them stand against an extract."""

    def __init__(self, sentences: Iterable[tuple[str, bool]]) -> None:
        known = list(sentences)
        rows = [features(flat(text)) for text, _ in known]
        self.count = len(rows)
        self.row = np.repeat(np.arange(self.count), [len(row) for row in rows])
        self.at = np.array([at for row in rows for at in row], np.int64)
        self.value = np.array([value for row in rows for value in row.values()], np.float64)
        self.against = np.array([against for _, against in known], np.float64)

    def weighed(self, weights: _Floats, constant: float) -> _Floats:
        """How each is weighed, from 0 to 1."""
        told = np.bincount(self.row, self.value * weights[self.at], self.count) + constant
        return np.asarray(1 / (1 + np.exp(-told)), np.float64)

    def back(self, each: _Floats) -> _Floats:
        """To each weight what its features have of a number per example."""
        return np.bincount(self.at, self.value * each[self.row], BUCKETS).astype(np.float64)


def learn(examples: Examples) -> tuple[_Floats, float]:
    """Weights and constant by logistic regression, both kinds counting alike; accelerated gradient descent."""
    share = np.where(examples.against == 1, 0.5 / examples.against.sum(), 0.5 / (1 - examples.against).sum())
    penalty = _PENALTY / examples.count
    step = 1 / (_steepest(examples, share) / 4 + penalty)
    weights, ahead = np.zeros(BUCKETS), np.zeros(BUCKETS)
    constant, constant_ahead, pace = 0.0, 0.0, 1.0
    for _ in range(_STEPS):
        wrong = (examples.weighed(ahead, constant_ahead) - examples.against) * share
        new = ahead - step * (examples.back(wrong) + penalty * ahead)
        new_constant = constant_ahead - step * float(wrong.sum())
        faster = (1 + (1 + 4 * pace**2) ** 0.5) / 2
        push = (pace - 1) / faster
        ahead, constant_ahead = new + push * (new - weights), new_constant + push * (new_constant - constant)
        weights, constant, pace = new, new_constant, faster
    return weights, constant


def _steepest(examples: Examples, share: _Floats) -> float:
    """The largest eigenvalue of what the weights are learned from, with the constant: how steep it may be."""
    vector, constant, size = np.ones(BUCKETS) / BUCKETS**0.5, 1.0, 1.0
    for _ in range(_POWER):
        each = (np.bincount(examples.row, examples.value * vector[examples.at], examples.count) + constant) * share
        vector, constant = examples.back(each), float(each.sum())
        size = float(np.hypot(np.linalg.norm(vector), constant))
        vector, constant = vector / size, constant / size
    return size


def examples_of(*sets: str) -> list[tuple[str, bool]]:
    """The texts of these development sets (all if none is named), each sentence of harmless ones, and the lists."""
    sentences = [(one.text, one.against) for one in sentences_of(SPLITS[0]) if not sets or one.where in sets]
    lists = ((path, path in _AGAINST) for path in (*_HARMLESS, *_AGAINST))
    lines = [(line, against) for path, against in lists for line in path.read_text("utf-8").splitlines()] * _TIMES
    told = [*sentences, *lines, *((line, False) for line in PAGES.read_text("utf-8").splitlines())]
    return [*told, *((part, False) for text, against in told if not against for part in _parts(text))]


def _parts(text: str) -> list[str]:
    """The sentences of a text of more than one."""
    parts = SENTENCES.split(flat(text))
    return parts if len(parts) > 1 else []


def words_of(examples: Iterable[tuple[str, bool]]) -> list[int]:
    """The codes of all words of examples."""
    return sorted({code for text, _ in examples for code in word_codes(flat(text))})


def digest() -> str:
    """Of the examples."""
    files = [*sorted((HOME / SPLITS[0]).glob("*.yaml")), PAGES, *_HARMLESS, *_AGAINST]
    return hashlib.sha256("".join(path.read_text("utf-8") for path in files).encode()).hexdigest()


def _cross() -> None:
    every = list(sentences_of(SPLITS[0]))
    names = sorted({one.where for one in every})
    click.echo("set: of its harmless sentences, of those against: above, below")
    for name in names:
        weights, constant = learn(Examples(examples_of(*(other for other in names if other != name))))
        own = [one for one in every if one.where == name]
        weighed = Examples((one.text, one.against) for one in own).weighed(weights, constant)
        for against in (False, True):
            told = [at for one, at in zip(own, weighed, strict=True) if one.against is against]
            above, below = sum(at >= AGAINST for at in told), sum(at <= HARMLESS for at in told)
            click.echo(f"{name}: {'against' if against else 'harmless'} {len(told)}: {above}, {below}")


@click.command()
@click.option("--cross", is_flag=True, help="Weigh each set by what was learned from the others; write nothing.")
def main(*, cross: bool) -> None:
    """Learn, and write the weights; or tell how well sets are weighed that were not learned from."""
    if cross:
        _cross()
        return
    examples = examples_of()
    weights, constant = learn(Examples(examples))
    np.savez_compressed(
        LEARNED,
        weights=weights.astype(np.float16),
        constant=constant,
        words=np.array(words_of(examples), np.uint32),
        examples=digest(),
    )
    click.echo(f"{WEIGHTS}: learned from {len(examples)} sentences")


if __name__ == "__main__":
    main()
