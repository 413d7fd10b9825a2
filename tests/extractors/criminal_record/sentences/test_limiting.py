"""What limits nothing of what an extract says."""

import pytest

from pipeline.extractors.criminal_record.sentences.limiting import takes_nothing_back


@pytest.mark.parametrize(
    ("said", "harmless"),
    [
        ("op het uittreksel dat overeenkomstig artikel 595 wordt afgegeven", True),
        ("op het uittreksel dat krachtens art. 595 sv. (algemeen model) wordt uitgereikt", True),
        ("sur l'extrait delivre conformement a l'article 595 du code d'instruction criminelle", True),
        ("op het uittreksel dat overeenkomstig artikel 596 wordt afgegeven", False),
        ("op het uittreksel dat overeenkomstig artikel 595 wordt afgegeven aan minderjarigen", False),
        ("op het uittreksel dat in 2020 werd afgegeven", False),
        ("op het uittreksel dat aan de werkgever wordt afgegeven", False),
        ("op het uittreksel dat overeenkomstig artikel 595 van de gemeentewet wordt afgegeven", False),
        ("op een uittreksel dat werd afgegeven door de politie", False),
    ],
)
def test_that_this_paper_is_given_by_its_article_limits_nothing(said: str, harmless: bool) -> None:
    assert takes_nothing_back(said, said) is harmless
