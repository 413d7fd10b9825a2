"""Whether a process that reads pages keeps the memory of the last for the next."""

import platform
import subprocess
import sys

import pytest

_FAULTS = """
import resource, sys
import numpy as np
from pipeline.reading.memory import keep_memory
if sys.argv[1] == "kept":
    assert keep_memory()
def use():
    held = [np.full(20_000_000, 7, np.uint8) for _ in range(5)]
use()
before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
use()
print(resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before)
"""


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="only the C library of Linux can be told to")
def test_memory_of_one_picture_serves_the_next() -> None:
    given, kept = (
        int(subprocess.run([sys.executable, "-c", _FAULTS, how], check=True, capture_output=True, text=True).stdout)
        for how in ("given back", "kept")
    )
    assert kept < 100
    assert given > 10 * max(kept, 10)
