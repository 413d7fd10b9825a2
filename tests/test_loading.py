"""What a command does not need, it does not load: most nights change nothing, and end in a moment."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from bench.papers import VACANCY

READING = {"cv2", "numpy", "pypdfium2", "pikepdf", "pyhanko", "zxingcpp", "rapidocr", "onnxruntime", "oxmsg"}
WRITING = {"docx", "lxml", "jinja2", "matplotlib", "xlsxwriter", "rich"}
ELSEWHERE = {"flask", "waitress", "distributed", "keyring", "pebble"}
OURS = {f"pipeline.{room}" for room in ("extractors", "sorting", "running.work", "anew", "composing", "review")}

TELL = """
import json, sys
sys.argv = ["geldig", *json.loads(sys.argv[1])]
from pipeline.cli.main import main
try:
    main()
finally:
    print("\\n" + json.dumps(sorted({name.split(".")[0] for name in sys.modules} | set(sys.modules))), file=sys.stderr)
"""


def loaded(*words: str) -> set[str]:
    """The modules that `geldig WORDS` loads, and the packages that they are in."""
    command = [sys.executable, "-c", TELL, json.dumps(words)]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=True, timeout=120)
    return set(json.loads(done.stderr.splitlines()[-1]))


@pytest.mark.parametrize("words", [["--help"], ["--version"]])
def test_help_loads_no_command(words: list[str]) -> None:
    assert {name for name in loaded(*words) if name.startswith("pipeline.")} == {
        *("pipeline.cli", "pipeline.cli.main", "pipeline.cli.commands", "pipeline.errors", "pipeline.files"),
    }


@pytest.mark.parametrize("words", [["run", "--help"], ["nightly", "--help"], ["verify", "--help"], ["mail", "--help"]])
def test_what_only_reads_results_or_starts_runs_loads_no_reader(words: list[str]) -> None:
    assert not loaded(*words) & (READING | {"pipeline.extractors.extract", "pipeline.running.work"})


def test_a_night_without_a_change_loads_nothing_that_reads_judges_or_writes(tmp_path: Path) -> None:
    folder = tmp_path / "v"
    (folder / "kandidaturen" / "peeters-jan").mkdir(parents=True)
    (folder / "kandidaturen" / "peeters-jan" / "cv.txt").write_text("Curriculum vitae\nJan Peeters\n", "utf-8")
    (folder / "vacature.yaml").write_text(VACANCY, "utf-8")
    night = ("run", str(folder), "--as-of", "2024-04-29T02:00", "--workers", "1")
    first, second = loaded(*night), loaded(*night)
    assert {"docx", "matplotlib", "pipeline.anew"} <= first
    assert not first & {
        "pipeline.extractors.extract",
        "pipeline.reading.files",
        "pipeline.running.work",
        "pypdfium2",
        "pikepdf",
    }
    assert not second & (READING | WRITING | ELSEWHERE | OURS)
