"""A small hostile night, judged from outside as the big one of `make bench-hostile`; and that its makers make it."""

import os
import random
from pathlib import Path

import pytest

from bench.hostile import oddities
from bench.hostile.__main__ import lay_out
from bench.hostile.bombs import BOMBS
from bench.hostile.mutations import MUTATIONS, broken
from bench.hostile.seeds import seeds
from bench.hostile.verdict import Night, complaints

CHEAP_BOMBS = (
    "lacht.docx",
    "leest.docx",
    "lacht.svg",
    "diep.docx",
    "buiten.zip",
    "genest.zip",
    "genest.eml",
    "bladzijdenboom.pdf",
)
CHEAP_SEEDS = ("pdf", "docx", "txt", "html", "eml", "msg", "zip")


def test_broken_files_are_the_same_each_time_and_every_way_comes_by() -> None:
    sound = {kind: data for kind, data in seeds().items() if kind in CHEAP_SEEDS}
    count = len(sound) * len(MUTATIONS)
    made = broken(sound, count, random.Random(1))
    assert made == broken(sound, count, random.Random(1))
    assert {name.split("-", 1)[1].split(".")[0] for name, _ in made} == set(MUTATIONS)
    assert len({data for _, data in made} - set(sound.values())) > count * 0.9


@pytest.mark.skipif(os.name != "posix", reason="links, pipes and sockets as POSIX has them")
def test_small_hostile_night(tmp_path: Path) -> None:
    night = Night(tmp_path / "n")
    night.work.mkdir()
    sound = {kind: data for kind, data in seeds().items() if kind in CHEAP_SEEDS}
    files = [(name, lambda data=data: data) for name, data in broken(sound, 42, random.Random(3))]
    lay_out(night, files, 6, {name: BOMBS[name] for name in CHEAP_BOMBS})
    try:
        assert list(complaints(night, print)) == []
    finally:
        oddities.open_again(night.uploads / "vreemd")
