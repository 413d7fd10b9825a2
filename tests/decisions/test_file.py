import datetime as dt
from pathlib import Path

import pytest

from pipeline.decisions.decision import Decision, Outcome, renamed, standing
from pipeline.decisions.file import _READ, FILE_NAME, REQUIREMENTS, add_decision, read_decisions, require_known
from pipeline.errors import InputError
from tests.history.nights import BRUSSELS, at

NIGHT = at(4, 29)


def decision(
    outcome: Outcome = "met",
    *,
    candidate: str = "an",
    requirement: str = "cv",
    seen: dt.datetime = NIGHT,
    why: str = "gezien",
) -> Decision:
    files = {} if outcome == "undo" else {"a" * 64: "cv.pdf"}
    return Decision(candidate, requirement, outcome, why, "Els Claes", at(4, 30, 9), seen, files)


def read(folder: Path) -> tuple[Decision, ...]:
    return read_decisions(folder, BRUSSELS)


def plain(found: tuple[Decision, ...]) -> list[Decision]:
    return [Decision(**{name: getattr(one, name) for name in Decision.__slots__ if name != "line"}) for one in found]


def write(folder: Path, text: str) -> None:
    (folder / FILE_NAME).write_text(text, encoding="utf-8")


ONE = """\
decisions:
  - at: 2024-04-30 09:00
    seen: 2024-04-29T02:00:00+02:00
    by: Els Claes
    candidate: an
    requirement: cv
    outcome: met
    why: gezien
    files: {}
"""


def test_no_file_no_decisions(tmp_path: Path) -> None:
    assert read(tmp_path) == ()
    write(tmp_path, "\ufeff\n")
    assert read(tmp_path) == ()
    write(tmp_path, "decisions:\n")
    assert read(tmp_path) == ()


def test_what_is_written_is_read(tmp_path: Path) -> None:
    taken = [decision(), decision("not_met", requirement="diploma"), decision("undo")]
    for one in taken:
        add_decision(tmp_path, one, BRUSSELS)
    assert plain(read(tmp_path)) == taken
    assert [one.line for one in read(tmp_path)] == [8, 17, 26]


def test_what_stands_there_is_never_changed(tmp_path: Path) -> None:
    write(tmp_path, ONE + "# opmerking van de collega")
    for _ in range(3):
        before = (tmp_path / FILE_NAME).read_bytes()
        add_decision(tmp_path, decision(), BRUSSELS)
        assert (tmp_path / FILE_NAME).read_bytes().startswith(before)
    assert len(read(tmp_path)) == 4


def test_the_dashes_stay_where_the_clerk_put_them(tmp_path: Path) -> None:
    write(tmp_path, "\n".join(line[2:] if line.startswith("  ") else line for line in ONE.splitlines()) + "\n")
    add_decision(tmp_path, decision(), BRUSSELS)
    assert len(read(tmp_path)) == 2


def test_a_form_to_which_nothing_can_be_added_is_left_alone(tmp_path: Path) -> None:
    write(tmp_path, "decisions: []\n")
    with pytest.raises(InputError, match="kan niets worden toegevoegd"):
        add_decision(tmp_path, decision(), BRUSSELS)
    assert (tmp_path / FILE_NAME).read_text() == "decisions: []\n"


@pytest.mark.parametrize(
    "text",
    [
        '"; x: y',
        "a: b # c",
        "- lijst",
        "é ü ß 漢字",
        "tab\there",
        "' \\ %",
        "line\u2028two\u0085three",
        "{}",
        "null",
        "\udcff",
        "x" * 3000,
    ],
)
def test_whatever_a_person_types_comes_back_on_one_line(tmp_path: Path, text: str) -> None:
    add_decision(tmp_path, decision(why=text), BRUSSELS)
    (found,) = read(tmp_path)
    assert found.why == " ".join(text.encode("utf-8", "replace").decode().split())


def test_a_moment_without_zone_is_local(tmp_path: Path) -> None:
    write(tmp_path, ONE)
    assert read(tmp_path)[0].at == at(4, 30, 9)


@pytest.mark.parametrize(
    ("old", "new", "line", "said"),
    [
        ("outcome: met", "outcome: mett", 7, 'Bedoelde u "met"'),
        ("outcome: met", "outcome: undone", 7, "Verwacht: met, not_met, missing, value, undo"),
        ("why: gezien", "waarom: gezien", 8, "bestaat niet"),
        ("    why: gezien\n", "", 2, 'voeg de regel "why: ..." toe'),
        ("by: Els Claes", "by:", 4, "heeft geen waarde"),
        ("at: 2024-04-30 09:00", "at: gisteren", 2, "verwacht: een tijdstip"),
        ("at: 2024-04-30 09:00", "at: 2024-04-30", 2, "het uur ontbreekt"),
        ("at: 2024-04-30 09:00", "at: 2024-03-31 02:30", 2, "bestaat niet in Europe/Brussels"),
        ("files: {}", "files: [x]", 9, "kan hier niet"),
        ("    why: gezien\n", "    why: gezien\n    why: nog eens\n", 9, "twee keer"),
        ("decisions:", "beslissingen:", 1, "bestaat niet"),
        ("candidate: an", "candidate: [", 5, "haakje"),
    ],
)
def test_a_mistake_names_its_line(tmp_path: Path, old: str, new: str, line: int, said: str) -> None:
    write(tmp_path, ONE.replace(old, new, 1))
    with pytest.raises(InputError) as caught:
        read(tmp_path)
    assert f"regel {line}" in str(caught.value)
    assert said in str(caught.value)
    assert FILE_NAME in str(caught.value)


def test_an_unknown_candidate_or_requirement_names_its_line(tmp_path: Path) -> None:
    write(tmp_path, ONE + ONE.partition("\n")[2].replace("requirement: cv", "requirement: diplomma"))
    decisions = read(tmp_path)
    require_known(tmp_path, decisions[:1], {"an"})
    with pytest.raises(InputError) as caught:
        require_known(tmp_path, decisions, {"jan"})
    for said in ("regel 2", "regel 10", 'met de map "an"', 'Bedoelde u "jan"', 'Bedoelde u "diploma"'):
        assert said in str(caught.value)


def test_the_last_one_stands_until_it_is_taken_back() -> None:
    taken = (decision("met"), decision("not_met"), decision("missing", requirement="diploma"), decision(candidate="bo"))
    found = standing(taken, "an", at(5, 1))
    assert {name: one.outcome for name, one in found.items()} == {"cv": "not_met", "diploma": "missing"}
    found = standing((*taken, decision("undo")), "an", at(5, 1))
    assert {name: one.outcome for name, one in found.items()} == {"diploma": "missing"}


def test_a_decision_is_unknown_to_a_run_for_an_earlier_moment() -> None:
    taken = (decision("met", seen=at(4, 29)),)
    assert standing(taken, "an", at(4, 28)) == {}
    assert "cv" in standing(taken, "an", at(4, 29)), "the same results once more"


def test_a_decision_follows_a_folder_that_was_renamed() -> None:
    taken = renamed((decision(), decision(candidate="bo")), {"an": "janssens-an"})
    assert [one.candidate for one in taken] == ["janssens-an", "bo"]


def test_every_requirement_can_be_decided() -> None:
    assert {"cv", "diploma", "criminal_record", "identity", "experience", "civil_rights"} <= set(REQUIREMENTS)


def test_what_is_remembered_is_what_a_new_reader_finds(tmp_path: Path) -> None:
    for number in range(3):
        add_decision(tmp_path, decision("met", requirement=("cv", "diploma", "identity")[number]), BRUSSELS)
    remembered = read_decisions(tmp_path, BRUSSELS)
    _READ.clear()
    assert read_decisions(tmp_path, BRUSSELS) == remembered
    assert [one.line for one in remembered] == sorted({one.line for one in remembered if one.line})


def test_an_edit_by_hand_is_seen_at_once(tmp_path: Path) -> None:
    add_decision(tmp_path, decision("met"), BRUSSELS)
    path = tmp_path / FILE_NAME
    path.write_text(path.read_text().replace("outcome: met", "outcome: missing"))
    assert [one.outcome for one in read_decisions(tmp_path, BRUSSELS)] == ["missing"]
    add_decision(tmp_path, decision("not_met"), BRUSSELS)
    assert [one.outcome for one in read_decisions(tmp_path, BRUSSELS)] == ["missing", "not_met"]
