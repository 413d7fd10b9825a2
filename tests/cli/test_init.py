import datetime as dt
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from pipeline.cli.init import init
from pipeline.errors import InputError
from pipeline.settings.new_vacancy import Answers, as_yaml
from pipeline.vacancy import Vacancy, load_vacancy

NEEDED = ["--title", "Directeur", "--employer", "Lievegem", "--deadline", "2024-04-28"]


def call(folder: Path, *arguments: str, answers: str | None = None) -> Result:
    return CliRunner().invoke(init, [str(folder), *arguments], input=answers, standalone_mode=False)


def made(folder: Path, *arguments: str, answers: str | None = None) -> Vacancy:
    result = call(folder, *arguments, answers=answers)
    assert result.exception is None, result.exception
    assert result.return_value == 0
    return load_vacancy(folder)


def test_by_options_nothing_is_asked(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "directeur"
    vacancy = made(folder, *NEEDED)
    assert (vacancy.title, vacancy.employer, vacancy.grade) == ("Directeur", "Lievegem", None)
    assert vacancy.deadline.isoformat() == "2024-04-28T23:59:59+02:00"
    assert vacancy.documents.model_dump() == {
        "cv": {},
        "motivation_letter": {},
        "diploma": {"level": "master"},
        "criminal_record": {"model": "general", "max_age_months": 3, "reference": "both"},
        "driving_licence": {"category": "B"},
    }
    assert (folder / "kandidaturen").is_dir()


def test_every_option(tmp_path: Path) -> None:
    vacancy = made(
        tmp_path,
        *("--title", 'Hoofd "Burger & Welzijn": 50% #1', "--employer", "Gemeente Ô", "--deadline", "28/04/2024 17:00"),
        *("--grade", "A4a-A4b", "--language", "en", "--no-cv", "--no-motivation-letter", "--diploma", "Bachelor"),
        *("--criminal-record", "596.2", "--max-age-months", "6", "--driving-licence", "geen"),
    )
    assert vacancy.title == 'Hoofd "Burger & Welzijn": 50% #1'
    assert (vacancy.employer, vacancy.grade, vacancy.language) == ("Gemeente Ô", "A4a-A4b", "en")
    assert vacancy.deadline.isoformat() == "2024-04-28T17:00:00+02:00"
    assert vacancy.documents.model_dump(exclude_none=True) == {
        "diploma": {"level": "bachelor"},
        "criminal_record": {"model": "596.2", "max_age_months": 6, "reference": "both"},
    }


def test_nothing_but_folders(tmp_path: Path) -> None:
    none = ("--no-cv", "--no-motivation-letter", "--diploma", "geen", "--criminal-record", "geen")
    vacancy = made(tmp_path, *NEEDED, *none, "--driving-licence", "geen")
    assert vacancy.documents.model_dump(exclude_none=True) == {}


def test_by_asking(tmp_path: Path) -> None:
    answers = "\n".join(
        ["", "Jurist", "Lievegem", "31/02/2025", "28/02/2025", "", "", "n", "j", "bachelor", "", "x", "6", "geen", ""]
    ).replace("\nj\n", "\ny\n")
    vacancy = made(tmp_path, answers=answers)
    assert (vacancy.title, vacancy.deadline.date()) == ("Jurist", dt.date(2025, 2, 28))
    assert vacancy.documents.model_dump(exclude_none=True) == {
        "motivation_letter": {},
        "diploma": {"level": "bachelor"},
        "criminal_record": {"model": "general", "max_age_months": 6, "reference": "both"},
    }


def test_an_existing_vacancy_is_never_overwritten(tmp_path: Path) -> None:
    (tmp_path / "vacature.yaml").write_text("mijn werk")
    result = call(tmp_path, *NEEDED)
    assert isinstance(result.exception, InputError)
    assert "wordt niet overschreven" in str(result.exception)
    assert (tmp_path / "vacature.yaml").read_text() == "mijn werk"


@pytest.mark.parametrize(
    ("option", "value", "said"),
    [
        ("--deadline", "28 april", "--deadline"),
        ("--deadline", "2024-02-30", "geen bestaande datum"),
        ("--deadline", "2024-03-31T02:30", "bestaat niet"),
        ("--title", "  ", "--title"),
    ],
)
def test_a_wrong_option_writes_nothing(tmp_path: Path, option: str, value: str, said: str) -> None:
    result = call(tmp_path / "v", *NEEDED, option, value)
    assert isinstance(result.exception, InputError)
    assert said in str(result.exception)
    assert not (tmp_path / "v").exists()


@pytest.mark.parametrize("text", ["a: b", "- x", "'\"\\", "é\u2028\u0085\x7f", "{x}", "null", "# niets", "%", "@x"])
def test_whatever_the_title(tmp_path: Path, text: str) -> None:
    (tmp_path / "vacature.yaml").write_text(as_yaml(Answers(text, text, "2024-04-28", text)), encoding="utf-8")
    vacancy = load_vacancy(tmp_path)
    assert {vacancy.title, vacancy.employer, vacancy.grade} == {text.strip()}


def test_every_key_is_explained(tmp_path: Path) -> None:
    made(tmp_path, *NEEDED)
    text = (tmp_path / "vacature.yaml").read_text(encoding="utf-8")
    for key in Vacancy.model_fields:
        assert f"{key}:" in text
    assert text.count("#") > 20


STYLE = ("  # naamloos:", "  # contact:", "  # afzender:", "  # zitting:")


def test_what_is_behind_a_sign_can_be_uncommented(tmp_path: Path) -> None:
    made(tmp_path, *NEEDED, "--no-cv")
    path = tmp_path / "vacature.yaml"
    lines = [
        line.replace("# ", "", 1)
        if line.startswith(("  # cv:", "  # exp", "  # nat", "  # lan", "  # civ", "  # med", "  # -", *STYLE))
        else line
        for line in path.read_text(encoding="utf-8").splitlines()
    ]
    path.write_text("\n".join(lines), encoding="utf-8")
    vacancy = load_vacancy(tmp_path)
    assert vacancy.documents.cv is not None
    assert len(vacancy.conditions.model_dump(exclude_none=True)) == 5
    assert len(vacancy.selection) == 2
    assert vacancy.selection[1].place == "Gemeentehuis"
    style = vacancy.huisstijl
    assert (style.naamloos, style.afzender, str(style.zitting)) == (True, "personeel@voorbeeld.be", "2024-05-06")
