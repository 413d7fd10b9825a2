"""What towns print on plain extracts, by class of wording, each with twins that are alike and must not be accepted."""

import datetime as dt

import pytest
from _pytest.mark import ParameterSet

from pipeline.codes import Status
from pipeline.vocabulary.loading import only
from tests.traps.casebook import findings, sent

_ISSUED = dt.date(2024, 4, 16)
_CLASSES = only(
    "tests.extractors.criminal_record", "papers_of_towns.yaml", dict[str, dict[str, dict[str, str] | list[str]]]
)


def _papers(kind: str) -> list[ParameterSet]:
    found: list[ParameterSet] = []
    for name, told in _CLASSES.items():
        papers, texts = told["papers"], told[kind]
        assert isinstance(papers, dict)
        for at, text in enumerate(texts):
            language, stroke, filled = text.partition("|")
            paper = papers[language if stroke and language in papers else "nl"]
            found.append(pytest.param(paper.replace("{x}", filled if stroke else text), id=f"{name}-{at}"))
    return found


@pytest.mark.parametrize("text", _papers("accepted"))
def test_a_plain_extract_is_accepted(text: str) -> None:
    found = findings(sent(text))["criminal_record"]
    assert (found.status, found.fields["issue_date"]) == (Status.MET, _ISSUED)


@pytest.mark.parametrize("text", _papers("refused"))
def test_one_like_it_is_not(text: str) -> None:
    assert findings(sent(text))["criminal_record"].status is not Status.MET
