"""What engines are installed on this machine: versions, languages, where the models lie. For `geldig doctor`."""

import importlib.metadata
import importlib.util
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

NEEDED = ("nld", "fra", "deu", "eng", "osd")
"""The models the reading needs: the languages of the documents, and orientation."""
DENIED = ("5.4.0",)
"""Versions that are known to be broken (OCRmyPDF issue 1328)."""
_FOLDERS = (
    "/usr/share/tesseract-ocr/5/tessdata",
    "/usr/share/tesseract-ocr/4.00/tessdata",
    "/usr/share/tessdata",
    "/usr/share/tesseract/tessdata",
    "/usr/local/share/tessdata",
    "/opt/homebrew/share/tessdata",
)
_WINDOWS = (
    ("ProgramFiles", "Tesseract-OCR"),
    ("ProgramFiles(x86)", "Tesseract-OCR"),
    ("LOCALAPPDATA", "Programs/Tesseract-OCR"),
)


@dataclass(frozen=True, slots=True)
class TesseractSetup:
    """Where Tesseract is."""

    executable: str | None
    """The program, None when there is none."""
    tessdata: str | None
    """The folder with the models, ending in a separator; None when it was not found."""
    in_process: bool
    """Whether tesserocr can be imported."""


@dataclass(frozen=True, slots=True)
class EngineReport:
    """What `geldig doctor` shows, and what the cache's key depends on."""

    version: str | None
    """Of the engine that will be used; None when there is none."""
    languages: tuple[str, ...]
    in_process: bool
    """Whether pages are read through tesserocr, without a child process per page."""
    missing: tuple[str, ...]
    """Models that are needed and not there; `tesseract` when no engine is there at all."""
    denied: bool
    """Whether this version is known to be broken."""
    tessdata: str | None
    second: str | None = None
    """The version of the second engine; None where there is none, and doubtful figures stay in doubt."""

    @property
    def sound(self) -> bool:
        """Whether pages can be read with it."""
        return self.version is not None and not self.missing and not self.denied


@lru_cache(maxsize=1)
def find_setup() -> TesseractSetup:
    """Tesseract's program, its models, and whether it can be used in process."""
    executable = _executable()
    return TesseractSetup(executable, _tessdata(executable), importlib.util.find_spec("tesserocr") is not None)


@lru_cache(maxsize=1)
def engine_report() -> EngineReport:
    """The engine that will read the pages, and what it lacks."""
    setup = find_setup()
    in_process = setup.in_process and setup.tessdata is not None and os.environ.get("GELDIG_ENGINE") != "child"
    version = _version_in_process() if in_process else _version_of(setup.executable)
    folder = None if setup.tessdata is None else Path(setup.tessdata)
    languages = () if folder is None else tuple(sorted(file.stem for file in folder.glob("*.traineddata")))
    if not languages and setup.executable is not None:
        languages = _listed(setup.executable)[1]
    missing = ("tesseract",) if version is None else tuple(name for name in NEEDED if name not in languages)
    denied = version in DENIED
    return EngineReport(version, languages, in_process, missing, denied, setup.tessdata, second_version())


def second_version() -> str | None:
    """The version of the second engine; None where it is not installed, or is left out."""
    if os.environ.get("GELDIG_SECOND_ENGINE") == "off":
        return None
    if any(importlib.util.find_spec(name) is None for name in ("rapidocr", "onnxruntime")):
        return None
    try:
        return importlib.metadata.version("rapidocr")
    except importlib.metadata.PackageNotFoundError:
        return None


def _executable() -> str | None:
    found = shutil.which("tesseract")
    if found is not None:
        return found
    for variable, folder in _WINDOWS:
        program = Path(os.environ.get(variable, "")) / folder / "tesseract.exe"
        if os.environ.get(variable) and program.is_file():
            return str(program)
    return None


def _tessdata(executable: str | None) -> str | None:
    """The first folder with all models, else the first with any, as tesserocr wants it: ending in a separator."""
    best: Path | None = None
    for folder in _folders(executable):  # one after the other, since the last is found by starting the program
        if all((folder / f"{name}.traineddata").is_file() for name in NEEDED):
            return f"{folder}{os.sep}"
        if best is None and next(folder.glob("*.traineddata"), None) is not None:
            best = folder
    return None if best is None else f"{best}{os.sep}"


def _folders(executable: str | None) -> Iterator[Path]:
    prefix = os.environ.get("TESSDATA_PREFIX")
    if prefix:
        yield Path(prefix)
        yield Path(prefix) / "tessdata"
        return  # who sets it means it; other folders would hide a wrong setting
    if executable is not None:
        yield Path(executable).resolve().parent / "tessdata"
    yield from (Path(folder) for folder in _FOLDERS)
    for variable, folder in _WINDOWS:
        if os.environ.get(variable):
            yield Path(os.environ[variable]) / folder / "tessdata"
    if executable is not None:
        told = _listed(executable)[0]
        if told is not None:
            yield Path(told)


def _run(arguments: list[str]) -> str:
    try:
        done = subprocess.run(arguments, capture_output=True, timeout=20, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return (done.stdout + b"\n" + done.stderr).decode("utf-8", "replace")


@lru_cache(maxsize=4)
def _listed(executable: str) -> tuple[str | None, tuple[str, ...]]:
    """The folder and the languages that `tesseract --list-langs` names."""
    text = _run([executable, "--list-langs"])
    header = re.search(r'in "([^"]+)"', text)
    names = tuple(sorted(line.strip() for line in text.splitlines() if re.fullmatch(r"[a-z_/A-Z]{3,20}", line.strip())))
    return (header.group(1) if header else None), names


def _version_of(executable: str | None) -> str | None:
    if executable is None:
        return None
    found = re.search(r"tesseract\s+v?(\d+\.\d+(?:\.\d+)?)", _run([executable, "--version"]))
    return found.group(1) if found else None


def _version_in_process() -> str | None:
    if sys.modules.get("tesserocr") is None and importlib.util.find_spec("tesserocr") is None:
        return None
    import tesserocr

    found = re.search(r"(\d+\.\d+(?:\.\d+)?)", str(tesserocr.tesseract_version()))
    return found.group(1) if found else None
