"""`results.json`, compared word for word."""

import datetime as dt
import json
from dataclasses import replace
from typing import Any

import jsonschema
import pytest

from pipeline.codes import ArrivalBasis, CandidateStatus, DocumentType, FileKind, Problem, ReadMethod, Reason
from pipeline.model import Arrival, Box, Candidate, Dossier, Evidence, Person, Result, View
from pipeline.reports.results import results_json, results_schema
from pipeline.vacancy import Vacancy
from tests.reports.conftest import crowd, doubtful, evidence, examined, field, result_of, too_old, vacancy_of


def parsed(result: Result, vacancy: Vacancy) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(results_json(result, vacancy))
    return found


def test_it_is_written_as_the_contract_says() -> None:
    vacancy = vacancy_of(documents={"criminal_record": {"max_age_months": 3}}, conditions={}, selection=[], grade=None)
    arrival = Arrival(dt.datetime(2024, 4, 12, 12, 5, tzinfo=dt.UTC), False, ArrivalBasis.PORTAL)
    file = examined(
        "strafregister.pdf",
        DocumentType.CRIMINAL_RECORD,
        fields={
            "issue_date": field(dt.date(2024, 1, 20), "strafregister.pdf", "20/01/2024"),
            "_national_number": field("85073003328", "strafregister.pdf", "85.07.30-033.28"),
        },
        arrival=arrival,
    )
    found = Candidate(
        "janssens-an", "An Janssens", CandidateStatus.INVALID, (too_old(),), Dossier(Person("x"), (file,))
    )
    assert results_json(result_of((found,)), vacancy).decode() == EXPECTED


TOO_OLD = "Het bezorgde uittreksel is afgegeven op 20/01/2024 en was op 28 april 2024 ouder dan drie maanden."
EXPECTED = f"""{{
  "schema": 1,
  "vacancy": {{
    "title": "Directeur Interne Organisatie",
    "employer": "Lokaal bestuur Lievegem",
    "grade": null,
    "language": "nl",
    "deadline": "2024-04-28T23:59:59+02:00",
    "timezone": "Europe/Brussels",
    "arrival": "evidence",
    "documents": {{
      "criminal_record": {{
        "model": "general",
        "max_age_months": 3,
        "reference": "both"
      }}
    }},
    "conditions": {{}},
    "selection": []
  }},
  "as_of": "2024-04-29T02:00:00+02:00",
  "phase": "closed",
  "candidates": [
    {{
      "id": "janssens-an",
      "name": "An Janssens",
      "status": "invalid",
      "requirements": [
        {{
          "id": "criminal_record",
          "status": "not_met",
          "reason": "too_old",
          "message": "{TOO_OLD}",
          "fields": {{
            "issue_date": "2024-01-20"
          }},
          "evidence": [
            {{
              "file": "strafregister.pdf",
              "page": 1,
              "box": [
                0.12,
                0.3,
                0.62,
                0.34
              ],
              "text": "Afgeleverd te Lievegem, op 20/01/2024",
              "confidence": 0.97
            }}
          ],
          "notes": []
        }}
      ],
      "files": [
        {{
          "path": "strafregister.pdf",
          "sha256": "{"ab" * 32}",
          "bytes": 48213,
          "received": "2024-04-12T14:05:00+02:00",
          "late": false,
          "arrival": "portal",
          "pages": 1,
          "read": "text",
          "problem": null,
          "detail": null,
          "documents": [
            {{
              "type": "criminal_record",
              "subtype": null,
              "pages": [
                1
              ],
              "fields": {{
                "issue_date": "2024-01-20",
                "model": null,
                "clean": null,
                "holder": null,
                "birth_date": null,
                "signed": null
              }}
            }}
          ]
        }}
      ]
    }}
  ],
  "notices": [],
  "stray": [],
  "unreachable": []
}}
"""


def test_candidates_stand_in_the_order_of_their_folders(vacancy: Vacancy, result: Result) -> None:
    turned = replace(result, candidates=tuple(reversed(result.candidates)))
    assert results_json(turned, vacancy) == results_json(result, vacancy)
    assert [one["id"] for one in parsed(turned, vacancy)["candidates"]] == sorted(one.id for one in result.candidates)


@pytest.mark.parametrize("size", [0, 3, 150])
def test_it_obeys_its_own_schema(vacancy: Vacancy, size: int) -> None:
    jsonschema.validate(parsed(result_of(crowd(size)), vacancy), results_schema())


def test_the_schema_forbids_what_the_contract_does_not_know(vacancy: Vacancy, result: Result) -> None:
    written = parsed(result, vacancy)
    written["candidates"][0]["status"] = "perhaps"
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(written, results_schema())


def test_before_the_deadline_the_phase_is_open(vacancy: Vacancy, open_result: Result) -> None:
    assert parsed(open_result, vacancy)["phase"] == "open"


def test_no_national_number_and_no_internal_field_is_written(vacancy: Vacancy) -> None:
    finding = replace(
        too_old(), evidence=(evidence("a.pdf", "85.07.30-033.28"),), fields={"_purpose": "x", "holder": "85073003328"}
    )
    found = Candidate("a", None, CandidateStatus.INVALID, (finding,), Dossier(Person("a"), ()))
    text = results_json(result_of((found,)), vacancy).decode()
    assert '"text": "***"' in text
    assert '"holder": "***"' in text
    assert "_purpose" not in text


def test_an_entry_is_never_quoted(vacancy: Vacancy) -> None:
    finding = replace(
        doubtful("criminal_record", Reason.HAS_ENTRIES), evidence=(evidence("a.pdf", "Correctionele rechtbank Gent"),)
    )
    found = Candidate("a", None, CandidateStatus.REVIEW, (finding,), Dossier(Person("a"), ()))
    written = parsed(result_of((found,)), vacancy)["candidates"][0]["requirements"][0]["evidence"]
    assert [(one["file"], one["text"]) for one in written] == [("a.pdf", "")]


def test_boxes_are_turned_to_the_whole_upright_page(vacancy: Vacancy) -> None:
    finding = replace(too_old(), evidence=(Evidence("a.jpg", 1, Box(0, 0, 1, 1), "x", 0.9, View(quarter_turns=1)),))
    found = Candidate("a", None, CandidateStatus.INVALID, (finding,), Dossier(Person("a"), ()))
    written = results_json(
        result_of((found,)), vacancy, to_upright=lambda one: Box(0.1, 0.2, 0.3 * one.view.quarter_turns, 2)
    )
    box = json.loads(written)["candidates"][0]["requirements"][0]["evidence"][0]["box"]
    assert box == [0.1, 0.2, 0.3, 1.0]


def test_every_file_is_there_whatever_became_of_it(vacancy: Vacancy) -> None:
    locked = examined(
        "a/mail.eml/cv.pdf", None, problem=Problem.ENCRYPTED, arrival=Arrival(None, None, ArrivalBasis.UNKNOWN)
    )
    system = replace(examined("Thumbs.db", None), method=ReadMethod.NONE)
    system = replace(system, upload=replace(system.upload, kind=FileKind.SYSTEM))
    found = Candidate("a", None, CandidateStatus.REVIEW, (), Dossier(Person("a"), (locked, system)))
    files = parsed(replace(result_of((found,)), stray=("b", "a")), vacancy)
    assert [(one["path"], one["problem"], one["received"], one["late"]) for one in files["candidates"][0]["files"]] == [
        ("a/mail.eml/cv.pdf", "encrypted", None, None),
        ("Thumbs.db", None, "2024-04-12T14:05:00+02:00", False),
    ]
    assert files["stray"] == ["a", "b"]


def test_no_letter_of_any_name_brings_it_down(vacancy: Vacancy) -> None:
    found = Candidate("\udcff-map", "Ða \udcff", CandidateStatus.VALID, (), Dossier(Person("a"), ()))
    assert parsed(result_of((found,)), vacancy)["candidates"][0]["status"] == "valid"
