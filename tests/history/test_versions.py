from pathlib import Path

import pytest

import pipeline
from pipeline.history import versions
from pipeline.history.versions import _RULES, _program, rules, whole


def test_all_that_could_change_a_conclusion_is_named() -> None:
    found = versions("5.3.0", ["nld", "eng"], "3.10.0")
    assert set(found) == {"program", "rules", "engine", "languages", "second_engine"}
    assert (found["engine"], found["languages"]) == ("5.3.0", "eng nld")
    assert found["second_engine"] == "3.10.0"
    assert (versions(None, ())["engine"], versions(None, ())["second_engine"]) == ("", "")


def test_the_rules_have_a_short_hash() -> None:
    assert len(rules()) == 12
    assert rules() == rules.__wrapped__()


def test_the_whole_program_is_looked_at_and_the_rules_are_part_of_it() -> None:
    names = [name for name, _ in _program()]
    assert names == sorted(names)
    assert {"run.py", "codes.py", "reading/formats/pdf.py", "sorting/cues.py", "reports/templates/report.css"} <= set(
        names
    )
    assert any(name.startswith("extractors/vocabulary/criminal_record/") for name in names)
    assert "extractors/vocabulary/small_print.npz" in names
    assert not any("__pycache__" in name for name in names)
    assert rules() != whole()


@pytest.mark.parametrize("room", _RULES)
def test_each_room_that_decides_is_there(room: str) -> None:
    top = Path(pipeline.__file__).parent
    assert (top / room).is_file() or (top / room / "__init__.py").is_file()
