"""How a machine is told to work every night: a line for cron, two units for systemd, a command for Windows."""

import shlex
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Daily:
    """The nightly work on the vacancies under a folder, at a time of the day by the machine's own clock."""

    root: Path
    """Absolute."""
    hour: int
    minute: int
    python: Path = Path(sys.executable)
    """The interpreter of this installation."""

    @property
    def command(self) -> tuple[str, ...]:
        """The program and its arguments."""
        return (str(self.python), "-m", "pipeline", "nightly", str(self.root))


def cron_line(daily: Daily) -> str:
    """The line for `crontab -e`; a percent sign means a new line there, so it is escaped."""
    return f"{daily.minute} {daily.hour} * * * {shlex.join(daily.command)}".replace("%", "\\%")


def systemd_units(daily: Daily) -> dict[str, str]:
    """The units by file name; `Persistent` makes up for a night on which the machine was off."""
    command = " ".join(_systemd_quoted(part) for part in daily.command)
    service = (
        "[Unit]\nDescription=geldig: kandidaturen nazien\n\n"
        "[Service]\nType=oneshot\nUMask=0077\nPrivateTmp=yes\nNoNewPrivileges=yes\n"
        f"ExecStart={command}\n"
    )
    timer = (
        "[Unit]\nDescription=geldig: elke nacht\n\n"
        f"[Timer]\nOnCalendar=*-*-* {daily.hour:02d}:{daily.minute:02d}:00\nPersistent=yes\n\n"
        "[Install]\nWantedBy=timers.target\n"
    )
    return {"geldig.service": service, "geldig.timer": timer}


def windows_command(daily: Daily) -> str:
    """The command for Windows Task Scheduler, as typed in a command prompt."""
    task = subprocess.list2cmdline(daily.command).replace('"', '\\"')
    return f'schtasks /Create /TN geldig /SC DAILY /ST {daily.hour:02d}:{daily.minute:02d} /TR "{task}"'


def _systemd_quoted(part: str) -> str:
    """One word of a command line, with the specifiers and variables of systemd switched off."""
    escaped = part.replace("\\", "\\\\").replace('"', '\\"').replace("%", "%%").replace("$", "$$")
    return f'"{escaped}"' if escaped != part or any(character.isspace() for character in part) else part
