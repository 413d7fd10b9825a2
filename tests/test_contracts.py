"""Every parser of ours, and the whole way of one file, on whatever bytes come: refused as promised, or read.

The same targets as `make fuzz`, in seconds: broken examples, and what hypothesis thinks of. What fuzzing found stays in
FOUND, under the target that failed on it.
"""

import random
from collections.abc import Mapping

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bench.fuzzing.examples import examples
from bench.fuzzing.targets import TARGETS
from bench.hostile.mutations import broken

pytestmark = pytest.mark.filterwarnings("ignore::UserWarning")  # Pillow warns of damaged EXIF, which is the point


def _template_with_a_broken_member() -> bytes:
    """A Word file with noise where the packed body of a member was."""
    data = examples("template")["0"]
    at = data.find(b"word/document.xml") + len(b"word/document.xml")
    return data[:at] + bytes(range(256)) + data[at + 256 :]


FAST = sorted(set(TARGETS) - {"whole_with_pixels"})
FOUND: Mapping[str, tuple[bytes, ...]] = {
    "template": (_template_with_a_broken_member(),),
}


@pytest.mark.parametrize("name", FAST)
def test_broken_examples(name: str) -> None:
    for _, data in broken(examples(name), 60, random.Random(len(name))):
        TARGETS[name](data[:20_000])


@pytest.mark.parametrize("name", FAST)
@settings(max_examples=25, deadline=None, database=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(data=st.binary(max_size=300) | st.text(max_size=300).map(lambda text: text.encode("utf-8", "replace")))
def test_any_bytes(name: str, data: bytes) -> None:
    TARGETS[name](data)


@pytest.mark.parametrize(("name", "data"), [(name, data) for name, all_of in FOUND.items() for data in all_of])
def test_what_fuzzing_found(name: str, data: bytes) -> None:
    TARGETS[name](data)
