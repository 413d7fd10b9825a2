from pathlib import Path

import pytest

from tests.history.nights import Office, at


@pytest.fixture
def office(tmp_path: Path) -> Office:
    office = Office(tmp_path)
    for path in ("an/cv.pdf", "an/diploma.pdf", "an/brief.pdf", "bo/cv.pdf"):
        office.put(path, path)
    office.night(at(4, 27))
    office.night(at(4, 29))
    return office


def gone(night: object) -> dict[str, list[str]]:
    return {folder: [file.path for file in files] for folder, files in night.gone.items()}  # type: ignore[attr-defined]


def test_a_renamed_folder_keeps_its_arrivals(office: Office) -> None:
    office.rename("an", "janssens-an")
    for first, moment in ((True, at(4, 30)), (False, at(5, 1))):
        night = office.night(moment)
        assert night.arrival("janssens-an/cv.pdf").received == at(4, 27)
        assert not night.gone
        assert not night.changes.new_candidates
        assert not night.changes.gone_candidates
        assert not night.changes.new_files
        assert night.changes.moved == ((("an", "janssens-an"),) if first else ())
        assert night.sentences.count("note.folder_moved") == int(first)


def test_a_folder_renamed_while_a_file_came_and_one_went(office: Office) -> None:
    office.rename("an", "janssens-an")
    office.remove("janssens-an/brief.pdf")
    office.put("janssens-an/nieuw.pdf", "new")
    night = office.night(at(4, 30))
    assert night.arrival("janssens-an/cv.pdf").late is False
    assert night.arrival("janssens-an/nieuw.pdf").late is True
    assert gone(night) == {"janssens-an": ["brief.pdf"]}
    assert gone(office.night(at(5, 1))) == {"janssens-an": ["brief.pdf"]}, "also the nights after"


def test_a_folder_merged_into_another(office: Office) -> None:
    office.rename("an", "bo/tweede inzending")
    night = office.night(at(4, 30))
    assert night.arrival("bo/tweede inzending/cv.pdf").received == at(4, 27)
    assert night.changes.moved == (("an", "bo"),)
    assert not night.gone


def test_a_folder_renamed_while_the_run_was_away(office: Office) -> None:
    office.remove("an")
    office.night(at(4, 30))
    for path in ("cv.pdf", "diploma.pdf", "brief.pdf"):
        office.put(f"janssens-an/{path}", f"an/{path}")
    assert office.night(at(5, 1)).arrival("janssens-an/cv.pdf").late is False


def test_one_common_file_makes_no_merger(office: Office) -> None:
    office.remove("an")
    office.put("bo/folder.pdf", "an/brief.pdf")
    night = office.night(at(4, 30))
    assert night.changes.moved == ()
    assert night.changes.gone_candidates == ("an",)


def test_who_sent_the_same_file_before_is_not_the_same_candidate(tmp_path: Path) -> None:
    office = Office(tmp_path)
    office.put("an/folder.pdf", "brochure")
    office.put("bo/folder.pdf", "brochure")
    office.night(at(4, 27))
    office.remove("an")
    night = office.night(at(4, 28))
    assert night.changes.gone_candidates == ("an",)
    assert night.changes.moved == ()


def test_a_withdrawn_file_is_named_every_night(office: Office) -> None:
    office.remove("an/brief.pdf")
    for day in range(1, 4):
        night = office.night(at(5, day))
        assert gone(night) == {"an": ["brief.pdf"]}
        assert [file.path for file in night.changes.gone_files] == (["brief.pdf"] if day == 1 else [])


def test_a_withdrawn_file_that_is_back_is_no_longer_gone(office: Office) -> None:
    office.remove("an/brief.pdf")
    office.night(at(5, 1))
    office.put("an/terug.pdf", "an/brief.pdf")
    assert not office.night(at(5, 2)).gone


def test_replaced_in_time_is_not_withdrawn_and_replaced_too_late_is(tmp_path: Path) -> None:
    office = Office(tmp_path)
    office.put("an/cv.pdf", "cv")
    office.put("an/brief.pdf", "letter")
    office.night(at(4, 20))
    office.put("an/cv.pdf", "better cv")
    assert not office.night(at(4, 21)).gone
    office.night(at(4, 29))
    office.put("an/brief.pdf", "better letter")
    assert gone(office.night(at(4, 30))) == {"an": ["brief.pdf"]}


def test_what_came_late_may_go(office: Office) -> None:
    office.put("an/laat.pdf", "late")
    office.night(at(4, 30))
    office.remove("an/laat.pdf")
    assert not office.night(at(5, 1)).gone


def test_what_a_system_left_behind_may_go(office: Office) -> None:
    office.put("an/Thumbs.db", b"x")
    office.night(at(4, 30))
    office.remove("an/Thumbs.db")
    night = office.night(at(5, 1))
    assert not night.gone
    assert night.changes.nothing


def test_two_empty_files_of_two_candidates_are_not_one_folder(tmp_path: Path) -> None:
    office = Office(tmp_path)
    (office.uploads / "an").mkdir()
    office.night(at(4, 20))
    office.remove("an")
    (office.uploads / "bo").mkdir()
    night = office.night(at(4, 21))
    assert (night.changes.new_candidates, night.changes.gone_candidates) == (("bo",), ("an",))


def test_a_folder_renamed_on_the_day_that_most_of_it_was_replaced(office: Office) -> None:
    office.rename("an", "janssens-an")
    office.remove("janssens-an/brief.pdf")
    office.put("janssens-an/diploma.pdf", "another")
    night = office.night(at(4, 30))
    assert night.changes.moved == (("an", "janssens-an"),)
    assert night.arrival("janssens-an/cv.pdf").late is False
    assert gone(night) == {"janssens-an": ["brief.pdf", "diploma.pdf"]}


def test_a_newcomer_with_a_file_that_others_have_too_is_nobodys_new_name(office: Office) -> None:
    office.put("an/folder.pdf", "brochure")
    office.put("bo/folder.pdf", "brochure")
    office.night(at(4, 30))
    office.remove("an")
    office.put("cas/folder.pdf", "brochure")
    night = office.night(at(5, 1))
    assert (night.changes.moved, night.changes.new_candidates) == ((), ("cas",))


def test_a_name_is_remembered_for_as_long_as_there_are_records(office: Office) -> None:
    office.rename("an", "b")
    assert office.night(at(4, 30)).record.moved == {"an": "b"}
    assert office.night(at(5, 1)).record.moved == {"an": "b"}
    office.rename("b", "c")
    night = office.night(at(5, 2))
    assert night.record.moved == {"an": "c", "b": "c"}
    assert night.changes.moved == (("b", "c"),)
    office.rename("c", "an")
    night = office.night(at(5, 3))
    assert night.record.moved == {"b": "an", "c": "an"}
    assert night.changes.moved == (("c", "an"),)
    assert office.night(at(5, 4)).changes.nothing


def test_the_past_is_repeated_under_the_names_of_then(office: Office) -> None:
    office.rename("an/cv.pdf", "an/map/mijn cv.pdf")
    office.rename("an", "b")
    then = office.night(at(4, 30))
    office.rename("b/map/mijn cv.pdf", "b/cv.pdf")
    office.rename("b", "c")
    office.put("c/later.pdf", "later")
    office.put("dan/cv.pdf", "newcomer")
    office.night(at(5, 1))
    again = office.night(at(4, 30))
    assert again.where == then.where
    assert again.result.candidates[0].id == "b"
    assert [file.upload.path for file in again.result.candidates[0].dossier.files] == [
        file.upload.path for file in then.result.candidates[0].dossier.files
    ]
    assert again.result.notices == then.result.notices


def test_what_is_gone_cannot_be_repeated_and_is_named(office: Office) -> None:
    office.remove("an/brief.pdf")
    office.remove("bo")
    office.night(at(4, 30))
    night = office.night(at(4, 29))
    (note,) = [note for note in night.result.notices if note.sentence == "note.not_repeatable"]
    assert note.facts == {"files": ("an/brief.pdf", "bo")}
