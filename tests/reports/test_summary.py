"""What the terminal shows."""

import io
from dataclasses import replace

from rich.console import Console

from pipeline.model import Note, Result
from pipeline.reports.summary import summary_lines, totals
from pipeline.reports.summary_table import summary_table
from pipeline.vacancy import Vacancy
from tests.reports.conftest import everyone, result_of, vacancy_of


def test_lines(vacancy: Vacancy, result: Result) -> None:
    lines = summary_lines(result, vacancy)
    assert lines[0] == "aerts-wim: niet geldig (diploma voldoet niet)"
    assert lines[3] == "de-smet-els: geldig"
    assert lines[9] == "peeters-tom: niet geldig (uittreksel voldoet niet; rijbewijs ontbreekt)"
    assert lines[-1] == "12 kandidaten: 3 geldig, 3 onvolledig, 3 niet geldig, 3 te beslechten."


def test_before_the_deadline_nobody_is_called_invalid(vacancy: Vacancy, open_result: Result) -> None:
    assert not any("niet geldig" in line for line in summary_lines(open_result, vacancy))


def test_no_name_and_no_value_is_shown(vacancy: Vacancy, result: Result) -> None:
    shown = "\n".join(summary_lines(result, vacancy))
    for word in ("Wim Aerts", "De Smet", "20/01/2024", "Bachelor", ".pdf"):
        assert word not in shown


def test_the_table_shows_folder_names_as_they_are(vacancy: Vacancy) -> None:
    one = replace(everyone()[3], id="[red]map[/red]\x1b[31m")
    console = Console(file=io.StringIO(), width=80)
    console.print(summary_table(result_of((one,)), vacancy))
    assert isinstance(console.file, io.StringIO)
    shown = console.file.getvalue()
    assert "[red]map[/red][31m" in shown
    assert "\x1b" not in shown
    assert "geldig" in shown


def test_what_concerns_the_whole_run_is_said_once(vacancy: Vacancy) -> None:
    notice = Note("note.arrival_unknown", {"files": 5, "candidates": 1})
    result = replace(result_of(everyone()[3:4]), stray=("x",), unreachable=("a/b",), notices=(notice, notice))
    said = totals(result, vacancy)
    assert said[0] == "1 kandidaat: 1 geldig, 0 onvolledig, 0 niet geldig, 0 te beslechten."
    assert said[1].startswith("Bestanden waarvan niet kon worden vastgesteld of ze tijdig zijn ontvangen: 5 (kand")
    assert "arrival: trusted" in said[1]
    assert said[2:] == (
        "1 bestand was niet bereikbaar; de volgende nacht wordt het weer geprobeerd.",
        "1 bestand ligt buiten de mappen van de kandidaten.",
    )


def test_nobody(vacancy: Vacancy) -> None:
    assert summary_lines(result_of(()), vacancy) == ("Geen kandidaten.",)
    assert summary_lines(result_of(()), vacancy_of("en")) == ("No candidates.",)
