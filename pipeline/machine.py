"""Whether this machine can do the work, and what to install if not: for `geldig doctor`, and at the start of a run."""

import os
import platform
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

from pipeline.errors import MachineError
from pipeline.reading.ocr.engines.tessdata import engine_report

LEAST_FREE_BYTES = 500_000_000
"""Room for unpacked archives and outputs."""
_MOST_WORKERS = 16
"""Whatever the cores: each takes some hundreds of megabytes too."""


@dataclass(frozen=True, slots=True)
class Condition:
    """One thing the work needs."""

    name: str
    fine: bool
    found: str
    remedy: str = ""
    """What to do now, when it is not fine."""


def examine_machine(out: Path | None = None) -> tuple[Condition, ...]:
    """Every condition, whether met or not; `out` is the folder for the outputs, made only when a run begins."""
    conditions = [_engine(), _languages(), _disk("Tijdelijke map", Path(tempfile.gettempdir()))]
    if out is not None:
        conditions.append(_writable(out))
        conditions.append(_disk("Map voor de resultaten", _nearest(out)))
    return tuple(conditions)


def require_machine(out: Path) -> None:
    """Raises MachineError, in the words of `geldig doctor`, when a condition is not met."""
    wrong = [condition for condition in examine_machine(out) if not condition.fine]
    if wrong:
        lines = [f"{condition.name}: {condition.found}. {condition.remedy}" for condition in wrong]
        raise MachineError("dit toestel kan het werk nog niet doen.\n  " + "\n  ".join(lines))


def default_workers() -> int:
    """As many as this process may use cores; the parent does next to nothing meanwhile."""
    try:
        cores = len(os.sched_getaffinity(0))
    except AttributeError:  # Windows and macOS
        cores = os.cpu_count() or 1
    return max(1, min(cores, _MOST_WORKERS))


def _engine() -> Condition:
    report = engine_report()
    how = "in het proces" if report.in_process else "als apart programma"
    if report.version is None:
        return Condition("Tesseract", False, "niet gevonden", _install("tesseract-ocr"))
    if report.denied:
        return Condition(
            "Tesseract", False, f"versie {report.version} leest onbetrouwbaar", "Installeer een andere versie 5."
        )
    return Condition("Tesseract", True, f"versie {report.version}, {how}")


def _languages() -> Condition:
    report = engine_report()
    if report.missing:
        packages = " ".join(f"tesseract-ocr-{language}" for language in report.missing)
        return Condition("Talen", False, f"ontbreken: {', '.join(report.missing)}", _install(packages))
    return Condition("Talen", True, ", ".join(sorted(report.languages)))


def _install(packages: str) -> str:
    if platform.system() == "Windows":
        return (
            "Installeer Tesseract met 'winget install UB-Mannheim.TesseractOCR' en kies bij de installatie de talen "
            "Dutch, French, German, English en 'orientation and script detection'."
        )
    return f"Installeer met 'sudo apt-get install {packages}', of vraag het aan de systeembeheerder."


def _nearest(folder: Path) -> Path:
    """The folder itself or the nearest one above it that exists."""
    resolved = folder.resolve()
    return next((one for one in (resolved, *resolved.parents) if one.is_dir()), resolved)


def _disk(name: str, folder: Path) -> Condition:
    free = shutil.disk_usage(folder).free
    found = f"{free / 1e9:.1f} GB vrij op {folder}"
    return Condition(name, free >= LEAST_FREE_BYTES, found, "Maak minstens 0,5 GB vrij.")


def _writable(out: Path) -> Condition:
    folder = _nearest(out)
    try:
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        return Condition("Schrijfrechten", False, f"{folder}: {error.strerror}", "Geef schrijfrechten op deze map.")
    return Condition("Schrijfrechten", True, str(folder))
