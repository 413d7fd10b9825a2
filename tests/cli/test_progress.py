"""How far the work is: bars on a terminal, and elsewhere few lines, in which nobody is named."""

import io
import sys

import pytest
from rich.console import Console
from rich.progress import Progress, TextColumn

from pipeline.cli.progress import _QUIET_SECONDS, Lines, observer
from pipeline.cli.terminal import Bars

WHO = "janssens-an"


class Clock:
    """Seconds that pass when they are told to."""

    now = 100.0

    def __call__(self) -> float:
        return self.now


def said(capsys: pytest.CaptureFixture[str]) -> list[str]:
    out, err = capsys.readouterr()
    assert out == ""
    assert WHO not in err
    return err.splitlines()


def test_a_short_run_says_only_what_each_stage_came_to(capsys: pytest.CaptureFixture[str]) -> None:
    lines = Lines(Clock())
    lines.stage("open", 1)
    lines.step("open", WHO)
    lines.stage("read", 2)
    lines.step("read", WHO)
    lines.stage("read", 3)
    lines.finish()
    assert said(capsys) == ["Bestanden openen: 1", "Bladzijden lezen: 3"]


def test_a_long_run_says_now_and_then_how_long_it_takes_yet(capsys: pytest.CaptureFixture[str]) -> None:
    clock = Clock()
    lines = Lines(clock)
    lines.stage("read", 40)
    for _ in range(10):
        clock.now += _QUIET_SECONDS / 8
        lines.step("read", WHO)
    # ten of forty in ten eighths of 300 s: the eighth step spoke, with 32 to go at 37.5 s each
    assert said(capsys) == ["Bladzijden lezen: 8 van 40, nog ongeveer 20 min"]


def test_time_counts_from_the_stage_that_takes_it(capsys: pytest.CaptureFixture[str]) -> None:
    clock = Clock()
    lines = Lines(clock)
    lines.stage("open", 1)
    clock.now += _QUIET_SECONDS - 1
    lines.stage("read", 3)
    clock.now += 61
    lines.step("read", WHO)
    assert said(capsys) == ["Bladzijden lezen: 1 van 3, nog ongeveer 2 min"]


def test_the_last_minute_is_one_minute(capsys: pytest.CaptureFixture[str]) -> None:
    clock = Clock()
    lines = Lines(clock)
    lines.stage("read", 1)
    clock.now += _QUIET_SECONDS
    lines.step("read", WHO)
    assert said(capsys) == ["Bladzijden lezen: 1 van 1, nog ongeveer 1 min"]


def test_a_warning_is_said_at_once(capsys: pytest.CaptureFixture[str]) -> None:
    Lines(Clock()).warn("De schijf is bijna vol.")
    assert said(capsys) == ["De schijf is bijna vol."]


def test_where_no_terminal_is_there_are_lines_that_end_with_the_work(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: False, raising=False)
    with observer() as watching:
        watching.stage("pictures", 1)
        watching.step("pictures", WHO)
        assert said(capsys) == []
    assert said(capsys) == ["Beelden bij de vaststellingen: 1"]


def test_a_terminal_gets_bars(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    with observer() as watching:
        assert isinstance(watching, Bars)


@pytest.fixture
def screen() -> tuple[Bars, Progress, io.StringIO]:
    shown = io.StringIO()
    console = Console(file=shown, width=100, force_terminal=False)
    progress = Progress(TextColumn("{task.description} {task.fields[about]}"), console=console, auto_refresh=False)
    return Bars(progress), progress, shown


def test_a_bar_grows_with_its_stage_and_tells_whose_file_it_is(screen: tuple[Bars, Progress, io.StringIO]) -> None:
    bars, progress, _ = screen
    bars.stage("read", 2)
    bars.step("read", WHO)
    bars.stage("read", 4)
    (task,) = progress.tasks
    assert (task.description, task.completed, task.total, task.fields["about"]) == ("Bladzijden lezen", 1, 4, WHO)


def test_when_all_is_done_no_name_is_left_on_the_screen(screen: tuple[Bars, Progress, io.StringIO]) -> None:
    bars, progress, _ = screen
    bars.stage("open", 1)
    bars.stage("read", 1)
    bars.step("open", WHO)
    bars.step("read", "x" * 80)
    assert [task.fields["about"] for task in progress.tasks] == ["", ""]


def test_what_looks_like_mark_up_is_shown_as_it_is(screen: tuple[Bars, Progress, io.StringIO]) -> None:
    bars, _, shown = screen
    bars.warn("[bold]map[/bold] is traag")
    assert shown.getvalue() == "[bold]map[/bold] is traag\n"
