"""`geldig`, with the kind and seconds of each task written to the file that GELDIG_TIMINGS names."""

import os
from pathlib import Path
from typing import Any

from pipeline.cli.main import main
from pipeline.running import flow
from pipeline.running.executor import Outcome
from pipeline.running.jobs import Door

_charge = flow.Ledger.charge


def _noted(ledger: flow.Ledger, outcome: Outcome[Any, Any]) -> None:
    door = outcome.task.function
    name = door.name if isinstance(door, Door) else door.__qualname__
    line = f"{outcome.seconds:.2f} {name} {outcome.failure or '-'} {outcome.detail or '-'}"
    upload = getattr(outcome.job, "upload", None)
    with Path(os.environ["GELDIG_TIMINGS"]).open("a", encoding="utf-8") as out:
        out.write(f"{line} {upload and (upload.candidate + '/' + upload.path)!r}\n")
    _charge(ledger, outcome)


if __name__ == "__main__":
    flow.Ledger.charge = _noted  # type: ignore[method-assign, assignment]
    main()
