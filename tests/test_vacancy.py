"""`load_vacancy`: what a clerk may write, and what is said when it is wrong."""

import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.errors import GeldigError, InputError, UnfinishedError
from pipeline.vacancy import Vacancy, load_vacancy

BASE = "title: Directeur\nemployer: Lievegem\ndeadline: 2024-04-28\n"

FULL = """\
title: Directeur Interne Organisatie
employer: Lokaal bestuur Lievegem
grade: A4a-A4b
language: nl                 # language of memo and letters
deadline: 2024-04-28         # a bare date means that whole day
timezone: Europe/Brussels
candidates: kandidaturen
arrival: evidence
documents:
  cv: {}
  motivation_letter: {}
  diploma: {level: master}
  criminal_record: {model: general, max_age_months: 3}
  driving_licence: {category: B}
conditions:
  experience: {years: 2, kind: leadership}
  nationality: {area: EEA}
  language: {level: nl}
  civil_rights: {}
  medical_fitness: {}
selection:
  - {part: Verkennend gesprek, date: 2024-05-15, points: 30}
  - {part: Assessment, date: 2024-05-21, eliminating: true}
  - {part: Thuisopdracht en competentiegericht interview, date: 2024-06-12, points: 70}
"""


def load(folder: Path, text: str | bytes) -> Vacancy:
    data = text if isinstance(text, bytes) else text.encode()
    (folder / "vacature.yaml").write_bytes(data)
    return load_vacancy(folder)


def message(folder: Path, text: str | bytes) -> str:
    with pytest.raises(InputError) as caught:
        load(folder, text)
    said = str(caught.value)
    assert str(folder / "vacature.yaml") in said
    return said


def test_the_example_of_the_contract(tmp_path: Path) -> None:
    vacancy = load(tmp_path, FULL)
    assert vacancy.deadline.isoformat() == "2024-04-28T23:59:59+02:00"
    assert vacancy.documents.criminal_record is not None
    assert vacancy.documents.criminal_record.max_age_months == 3
    assert vacancy.documents.criminal_record.reference == "both"
    assert vacancy.documents.diploma is not None
    assert vacancy.documents.diploma.level == "master"
    assert vacancy.conditions.experience is not None
    assert vacancy.conditions.experience.years == 2
    assert [part.points for part in vacancy.selection] == [30, None, 70]
    assert vacancy.selection[1].eliminating
    assert vacancy.selection[0].date == dt.date(2024, 5, 15)


def test_defaults(tmp_path: Path) -> None:
    vacancy = load(tmp_path, BASE)
    assert (vacancy.language, vacancy.timezone, vacancy.candidates) == ("nl", "Europe/Brussels", "kandidaturen")
    assert vacancy.arrival == "evidence"
    assert vacancy.documents.cv is None
    assert vacancy.selection == ()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_encodings_and_line_ends_of_windows(tmp_path: Path, encoding: str, newline: str) -> None:
    text = BASE.replace("Directeur", "Coördinator").replace("\n", newline)
    assert load(tmp_path, text.encode(encoding)).title == "Coördinator"


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        pytest.param("model: 596.2", "596.2", id="number"),
        pytest.param('model: "596.1"', "596.1", id="quoted"),
        pytest.param("model: 593", "593", id="integer"),
        pytest.param("model: General", "general", id="case"),
    ],
)
def test_a_model_that_looks_like_a_number(tmp_path: Path, written: str, expected: str) -> None:
    vacancy = load(tmp_path, f"{BASE}documents:\n  criminal_record: {{{written}}}\n")
    assert vacancy.documents.criminal_record is not None
    assert vacancy.documents.criminal_record.model == expected


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("2024", "2024"),
        ("no", "no"),
        ("true", "true"),
        ("1.50", "1.50"),
        ("2024-01-01", "2024-01-01"),
        ("0x1F", "0x1F"),
    ],
)
def test_text_stays_as_written(tmp_path: Path, line: str, title: str) -> None:
    assert load(tmp_path, BASE.replace("Directeur", line)).title == title


@pytest.mark.parametrize("empty", ["", " {}", " ~", " null"], ids=["nothing", "braces", "tilde", "null"])
def test_a_document_is_asked_by_naming_it(tmp_path: Path, empty: str) -> None:
    vacancy = load(
        tmp_path, f"{BASE}documents:\n  cv:{empty}\n  driving_licence:{empty}\nconditions:\n  civil_rights:{empty}\n"
    )
    assert vacancy.documents.cv is not None
    assert vacancy.documents.driving_licence is not None
    assert vacancy.documents.driving_licence.category == "B"
    assert vacancy.documents.diploma is None
    assert vacancy.conditions.civil_rights is not None


def test_empty_groups(tmp_path: Path) -> None:
    vacancy = load(tmp_path, BASE + "documents:\nconditions:\nselection:\ngrade:\n")
    assert vacancy.documents.cv is None
    assert vacancy.selection == ()
    assert vacancy.grade is None


@pytest.mark.parametrize(
    "category", ["AM", "A1", "A2", "A", "B1", "B", "BE", "C1", "C1E", "C", "CE", "D1", "D1E", "D", "DE", "G"]
)
def test_every_category_in_any_case(tmp_path: Path, category: str) -> None:
    vacancy = load(tmp_path, f"{BASE}documents:\n  driving_licence: {{category: {category.lower()}}}\n")
    assert vacancy.documents.driving_licence is not None
    assert vacancy.documents.driving_licence.category == category


@pytest.mark.parametrize(
    ("deadline", "zone", "expected"),
    [
        pytest.param("2024-04-28", "Europe/Brussels", "2024-04-28T23:59:59+02:00", id="day-in-summer"),
        pytest.param("2024-01-28", "Europe/Brussels", "2024-01-28T23:59:59+01:00", id="day-in-winter"),
        pytest.param("2024-10-27", "Europe/Brussels", "2024-10-27T23:59:59+01:00", id="day-summer-time-ends"),
        pytest.param("2024-04-28 17:00", "Europe/Brussels", "2024-04-28T17:00:00+02:00", id="time"),
        pytest.param("2024-04-28T12:00:30", "Europe/Brussels", "2024-04-28T12:00:30+02:00", id="seconds"),
        pytest.param('"2024-04-28 9:05"', "Europe/Brussels", "2024-04-28T09:05:00+02:00", id="quoted-short-hour"),
        pytest.param("2024-04-28T15:00:00Z", "Europe/Brussels", "2024-04-28T17:00:00+02:00", id="utc"),
        pytest.param("2024-04-28T15:00:00+05:30", "Europe/Brussels", "2024-04-28T11:30:00+02:00", id="offset"),
        pytest.param("2024-10-27 02:30", "Europe/Brussels", "2024-10-27T02:30:00+01:00", id="twice-takes-the-later"),
        pytest.param("2024-10-27T02:30+02:00", "Europe/Brussels", "2024-10-27T02:30:00+02:00", id="twice-but-said"),
        pytest.param("2024-04-28", "America/New_York", "2024-04-28T23:59:59-04:00", id="other-zone"),
        pytest.param("2024-02-29", "Europe/Brussels", "2024-02-29T23:59:59+01:00", id="leap-day"),
    ],
)
def test_deadline(tmp_path: Path, deadline: str, zone: str, expected: str) -> None:
    text = f"title: T\nemployer: E\ndeadline: {deadline}\ntimezone: {zone}\n"
    assert load(tmp_path, text).deadline.isoformat() == expected


@pytest.mark.parametrize(
    ("text", "line", "cues"),
    [
        pytest.param("titel: x\n" + BASE, 1, ["titel", 'Bedoelde u "title"?'], id="misspelt-key"),
        pytest.param(BASE + "Title: x\n", 4, ["Title", 'Bedoelde u "title"?'], id="key-in-capitals"),
        pytest.param(BASE + "kleur: x\n", 4, ["kleur", "Geldige sleutels: title, employer"], id="unknown-key"),
        pytest.param(BASE + "documents:\n  diplom: {}\n", 5, ["documents.diplom", '"diploma"'], id="misspelt-document"),
        pytest.param(
            BASE + "documents:\n  diploma:\n    levl: x\n", 6, ["diploma.levl", '"level"'], id="misspelt-inner"
        ),
        pytest.param(BASE + "documents:\n  cv: {x: 1}\n", 5, ["documents.cv.x", '"{}"'], id="key-where-none-belongs"),
        pytest.param(BASE + "title: y\n", 4, ["title", "twee keer", "regel 1"], id="duplicate-key"),
        pytest.param("employer: E\ndeadline: 2024-04-28\n", 1, ['"title: ..."'], id="missing-key"),
        pytest.param(BASE.replace("Directeur", ""), 1, ["title", "geen waarde"], id="no-value"),
        pytest.param(BASE.replace("Directeur", '""'), 1, ["title", "niet leeg"], id="empty-value"),
        pytest.param(BASE.replace("Directeur", "[a]"), 1, ["title", "een lijst", "een tekst"], id="list-for-text"),
        pytest.param(BASE.replace("Directeur", "{a: 1}"), 1, ["title", "een tekst"], id="group-for-text"),
        pytest.param(BASE + "documents: [cv]\n", 4, ["documents", "motivation_letter"], id="list-for-group"),
        pytest.param(BASE + "documents:\n  cv: ja\n", 5, ["documents.cv", '"ja"', '"{}"'], id="word-for-group"),
        pytest.param(BASE + "selection: x\n", 4, ["selection", "streepje"], id="word-for-list"),
        pytest.param(
            BASE + "selection:\n  - {part: a, points: veel}\n", 5, ["selection[1].points", "een getal"], id="points"
        ),
        pytest.param(
            BASE + "selection:\n  - {part: a, points: nan}\n", 5, ["selection[1].points", "een getal"], id="nan"
        ),
        pytest.param(
            BASE + "selection:\n  - {date: 2024-05-15}\n", 5, ["selection[1].part", "ontbreekt"], id="no-part"
        ),
        pytest.param(BASE + "selection:\n  - {part: a, date: 2024-05-35}\n", 5, ["2024-05-35"], id="part-date"),
        pytest.param(BASE + "selection:\n  - {part: a, date: 20240515}\n", 5, ["20240515"], id="part-date-number"),
        pytest.param(BASE + "selection:\n  - {part: a, eliminating: soms}\n", 5, ["true of false"], id="yes-no"),
        pytest.param(
            BASE.replace("2024-04-28", "2024-02-30"), 3, ["deadline", "2024-02-30", "jjjj-mm-dd"], id="no-such-day"
        ),
        pytest.param(BASE.replace("2024-04-28", "28/04/2024"), 3, ["deadline", "jjjj-mm-dd"], id="deadline-not-iso"),
        pytest.param(BASE.replace("2024-04-28", "morgen"), 3, ["deadline", "morgen"], id="deadline-word"),
        pytest.param(BASE.replace("2024-04-28", "2024-04-28 25:00"), 3, ["deadline", "25:00"], id="no-such-hour"),
        pytest.param(
            BASE.replace("2024-04-28", "2024-03-31 02:30"), 3, ["bestaat niet in Europe/Brussels"], id="skipped-hour"
        ),
        pytest.param(BASE.replace("2024-04-28", "{}"), 3, ["deadline", "een datum"], id="deadline-group"),
        pytest.param(BASE + "timezone: Europe/Brusels\n", 4, ["timezone", '"Europe/Brussels"'], id="unknown-zone"),
        pytest.param(BASE + "timezone: Europe\n", 4, ["timezone", "Europe/Brussels"], id="zone-is-a-folder"),
        pytest.param(BASE + "timezone: ../etc/passwd\n", 4, ["timezone"], id="zone-is-a-path"),
        pytest.param(BASE + "candidates: /srv/x\n", 4, ["candidates", "kandidaturen"], id="absolute"),
        pytest.param(BASE + "candidates: C:\\x\n", 4, ["candidates"], id="absolute-on-windows"),
        pytest.param(BASE + "candidates: \\\\server\\x\n", 4, ["candidates"], id="unc"),
        pytest.param(BASE + "candidates: a/../../b\n", 4, ["candidates"], id="escaping"),
        pytest.param(BASE + "candidates: a\\..\\..\\b\n", 4, ["candidates"], id="escaping-on-windows"),
        pytest.param(BASE + "candidates: .\n", 4, ["candidates"], id="the-folder-itself"),
        pytest.param(BASE + "candidates: out\n", 4, ["candidates"], id="where-outputs-go"),
        pytest.param(BASE + "language: fr\n", 4, ["language", "nl, en"], id="language"),
        pytest.param(BASE + "arrival: trustd\n", 4, ["arrival", '"trusted"'], id="arrival"),
        pytest.param(BASE + "documents: {driving_licence: {category: E}}\n", 4, ["category", "AM, A1"], id="category"),
        pytest.param(BASE + "documents: {diploma: {level: mastr}}\n", 4, ["level", '"master"', "graduaat"], id="level"),
        pytest.param(BASE + "documents: {diploma: {level: }}\n", 4, ["level", "geen waarde"], id="level-left-open"),
        pytest.param(
            BASE + "documents:\n  criminal_record:\n    max_age_months:\n",
            6,
            ["max_age_months", "geen waarde"],
            id="age-left-open",
        ),
        pytest.param(
            BASE + "documents: {criminal_record: {max_age_months: drie}}\n",
            4,
            ["max_age_months", "geheel getal"],
            id="age-word",
        ),
        pytest.param(
            BASE + "documents: {criminal_record: {max_age_months: -1}}\n", 4, ["minstens 0"], id="age-negative"
        ),
        pytest.param(
            BASE + "documents: {criminal_record: {max_age_months: 2.5}}\n", 4, ["geheel getal"], id="age-fraction"
        ),
        pytest.param(BASE + "documents: {criminal_record: {model: 595}}\n", 4, ["596.2"], id="model"),
        pytest.param(BASE + "conditions: {language: {level: nld}}\n", 4, ["taalcode"], id="language-code"),
        pytest.param(BASE + "\tgrade: A\n", 4, ["tab", "spaties"], id="tab"),
        pytest.param("title: a: b\n", 1, ["dubbele punt"], id="colon"),
        pytest.param("title: @a\n", 1, ["aanhalingstekens"], id="at-sign"),
        pytest.param("title: *a\n", 1, ["aanhalingstekens"], id="star"),
        pytest.param("title: 'a\nemployer: b\n", 1, ["niet gesloten"], id="quote-left-open"),
        pytest.param("title: [a\nemployer: b\n", 1, ["niet gesloten"], id="bracket-left-open"),
        pytest.param("title: &a x\nemployer: *a\n", 2, ["verwijzingen"], id="alias"),
        pytest.param("- title\n", 1, ["geen lijst"], id="list-at-top"),
        pytest.param("Directeur\n", 1, ["losse tekst"], id="text-at-top"),
        pytest.param(BASE + "---\ntitle: b\n", 4, ["---"], id="two-documents"),
        pytest.param(BASE + "? [a]\n: b\n", 4, ["een sleutel verwacht"], id="list-as-key"),
        pytest.param(BASE.encode() + b"grade: caf\xe9\n", 4, ["UTF-8"], id="latin-1"),
        pytest.param(BASE.encode("utf-16"), 1, ["UTF-8"], id="utf-16"),
    ],
)
def test_what_is_wrong_is_named(tmp_path: Path, text: str | bytes, line: int, cues: list[str]) -> None:
    said = message(tmp_path, text)
    assert f"regel {line}" in said
    for cue in cues:
        assert cue in said


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        pytest.param("", "leeg", id="empty"),
        pytest.param("# enkel commentaar\n", "leeg", id="comment"),
        pytest.param("---\n", "leeg", id="null"),
        pytest.param("title: a\x01\n", "onzichtbaar teken", id="control-character"),
        pytest.param("[" * 5_000, "haakjes", id="deep"),
        pytest.param("#" * 1_000_001, "groter", id="huge"),
    ],
)
def test_a_file_that_is_no_vacancy(tmp_path: Path, text: str, cue: str) -> None:
    assert cue in message(tmp_path, text)


def test_no_file(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"vacature\.yaml bestaat niet"):
        load_vacancy(tmp_path)


def test_a_folder_in_its_place(tmp_path: Path) -> None:
    (tmp_path / "vacature.yaml").mkdir()
    with pytest.raises(InputError, match="is een map"):
        load_vacancy(tmp_path)


def test_a_share_that_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(_: Path) -> bytes:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(Path, "read_bytes", fails)
    with pytest.raises(UnfinishedError, match="netwerkschijf"):
        load_vacancy(tmp_path)


def test_all_that_is_wrong_in_one_message_in_order(tmp_path: Path) -> None:
    said = message(tmp_path, "titel: x\nemployer: [a]\ndeadline: x\ntimezone: y\ntimezone: z\ndocuments: {cv: 1}\n")
    lines = [line for line in said.splitlines() if line.startswith("  - ")]
    assert [line.split(":")[0] for line in lines] == [
        "  - regel 1, sleutel titel",
        "  - regel 1, sleutel title",
        "  - regel 2, sleutel employer",
        "  - regel 3, sleutel deadline",
        "  - regel 4, sleutel timezone",
        "  - regel 5, sleutel timezone",
        "  - regel 6, sleutel documents.cv",
    ]


def test_a_backslash_in_candidates_is_a_separator(tmp_path: Path) -> None:
    assert load(tmp_path, BASE + "candidates: a\\b\n").candidates == "a/b"


@settings(max_examples=150, deadline=None)
@given(st.one_of(st.binary(max_size=80), st.text("abt:{}[]-\n\t &*!|>'\"#%@?,~1", max_size=60).map(str.encode)))
def test_never_anything_but_our_own_errors(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    folder = tmp_path_factory.getbasetemp() / "any"
    folder.mkdir(exist_ok=True)
    with pytest.raises(GeldigError):
        load(folder, data)


@pytest.mark.parametrize(
    ("written", "folder", "nameless"),
    [
        ("", None, False),
        ("huisstijl:\n", None, False),
        ("huisstijl: ../huisstijl\n", "../huisstijl", False),
        ("huisstijl: {sjablonen: s, naamloos: ja}\n", "s", True),
        ("huisstijl: {naamloos: Nee}\n", None, False),
        ("huisstijl: {naamloos: true}\n", None, True),
    ],
)
def test_house_style(tmp_path: Path, written: str, folder: str | None, nameless: bool) -> None:
    style = load(tmp_path, BASE + written).huisstijl
    assert (style.sjablonen, style.naamloos) == (folder, nameless)


@pytest.mark.parametrize(
    ("written", "cues"),
    [
        ("huisstijl: {sjabloon: s}\n", ["sjablonen"]),
        ("huisstijl: {naamloos: misschien}\n", ["naamloos"]),
        ("huisstijl: {afzender: geen adres}\n", ["afzender", "e-mailadres"]),
        ("huisstijl: {zitting: morgen}\n", ["zitting"]),
        ("huisstijl: [1]\n", ["huisstijl"]),
        ("huisstyl: {}\n", ["huisstijl"]),
    ],
)
def test_what_is_wrong_in_the_house_style_is_named(tmp_path: Path, written: str, cues: list[str]) -> None:
    said = message(tmp_path, BASE + written)
    assert "regel 4" in said
    assert [cue for cue in cues if cue not in said] == []
