"""A small recruitment through the real run, each night beside what a careful clerk would say."""

from pathlib import Path

import pytest

from bench.simulation import simulate


@pytest.mark.parametrize("seed", [1, 2])
def test_every_night_says_what_a_careful_clerk_would_say(tmp_path: Path, seed: int) -> None:
    assert len(list(simulate(tmp_path / "vacature", 18, 6, seed))) == 18
