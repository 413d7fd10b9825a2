"""What a command does not need, it does not load: most nights change nothing, and end in a moment."""

import json
import subprocess
import sys

import pytest

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
