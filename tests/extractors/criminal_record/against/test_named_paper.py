"""How a sentence names this very paper."""

import re

import pytest

from pipeline.extractors.criminal_record.against.named_paper import the_paper, this_paper
from pipeline.extractors.flattened import flat


@pytest.mark.parametrize(
    ("text", "pointed_at", "named"),
    [
        ("dit attest", True, True),
        ("onderhavig uittreksel", True, True),
        ("le présent extrait", True, True),
        ("dieses Dokuments", True, True),
        ("l'attestation", False, True),
        ("het document", False, True),
        ("een attest", False, False),
        ("un extrait", False, False),
        ("dit formulier", False, False),
    ],
)
def test_it_is_this_one(text: str, *, pointed_at: bool, named: bool) -> None:
    assert (re.fullmatch(this_paper(), flat(text)) is not None) is pointed_at
    assert (re.fullmatch(the_paper(), flat(text)) is not None) is named
