"""The lines that make a machine work at night, with paths that need care."""

import shlex
from pathlib import Path

import pytest
from click.testing import CliRunner

from pipeline.cli.main import cli
from pipeline.nights.schedule import Daily, cron_line, systemd_units, windows_command

_PYTHON = Path("/opt/geldig/.venv/bin/python")


@pytest.mark.parametrize("root", ["/srv/vacatures", "/srv/mijn vacatures/50% klaar's"])
def test_cron(root: str) -> None:
    line = cron_line(Daily(Path(root), 2, 5, _PYTHON))
    minute, hour, *every, command = line.split(" ", 5)
    assert (minute, hour, every) == ("5", "2", ["*", "*", "*"])
    assert shlex.split(command.replace("\\%", "%")) == [str(_PYTHON), "-m", "pipeline", "nightly", root]
    assert "%" not in command.replace("\\%", "")


def test_systemd() -> None:
    units = systemd_units(Daily(Path("/srv/mijn vacatures/50%"), 2, 5, _PYTHON))
    assert f'ExecStart={_PYTHON} -m pipeline nightly "/srv/mijn vacatures/50%%"' in units["geldig.service"].splitlines()
    assert "OnCalendar=*-*-* 02:05:00" in units["geldig.timer"].splitlines()


def test_windows_task() -> None:
    daily = Daily(Path("S:/mijn vacatures"), 2, 5, Path("C:/Program Files/Python312/python.exe"))
    python, root = str(daily.python), str(daily.root)
    expected = f'schtasks /Create /TN geldig /SC DAILY /ST 02:05 /TR "\\"{python}\\" -m pipeline nightly \\"{root}\\""'
    assert windows_command(daily) == expected


def test_the_command_prints_them_for_this_installation(tmp_path: Path) -> None:
    (tmp_path / "vacature.yaml").write_text("title: x", encoding="utf-8")
    done = CliRunner().invoke(cli, ["schedule", str(tmp_path), "--at", "03:30"], standalone_mode=False)
    assert done.return_value == 0
    assert "30 3 * * * " in done.output
    assert f"-m pipeline nightly {tmp_path}" in done.output
