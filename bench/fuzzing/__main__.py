"""`python -m bench.fuzzing`: each target in turn, guided by coverage (atheris, Linux only); status 1 when one fails."""

import subprocess
import sys
import tempfile
from pathlib import Path

import click

from bench.fuzzing.examples import examples
from bench.fuzzing.targets import TARGETS

_SLOWEST_SECONDS, _MOST_MEGABYTES, _LONGEST_BYTES = 30, 2048, 20_000


@click.command()
@click.option("--seconds", default=600, help="For all targets together.")
@click.option("--only", multiple=True, type=click.Choice(list(TARGETS)))
@click.option("--keep", type=click.Path(path_type=Path), default=Path("out/fuzzing"), help="Where inputs are kept.")
def main(seconds: int, only: tuple[str, ...], keep: Path) -> None:
    """Fuzz each target for its share of the time; what made one fail is kept and named."""
    names = only or tuple(TARGETS)
    failed = [name for name in names if not _holds(name, max(1, seconds // len(names)), keep / name)]
    click.echo(f"failed: {', '.join(failed)}" if failed else "every target holds")
    sys.exit(bool(failed))


def _holds(name: str, seconds: int, corpus: Path) -> bool:
    corpus.mkdir(parents=True, exist_ok=True)
    for example, data in examples(name).items():
        (corpus / f"example-{example}").write_bytes(data)
    with tempfile.TemporaryDirectory(prefix="fuzz-") as scratch:
        done = subprocess.run(
            [
                *(sys.executable, "-m", "bench.fuzzing.one", name, f"-max_total_time={seconds}"),
                *(f"-timeout={_SLOWEST_SECONDS}", f"-rss_limit_mb={_MOST_MEGABYTES}", f"-max_len={_LONGEST_BYTES}"),
                *(f"-artifact_prefix={corpus.parent}/{name}-", "-print_final_stats=1", str(corpus)),
            ],
            env={"PATH": "/usr/bin:/bin", "TMPDIR": scratch, "LANG": "C.UTF-8"},
            capture_output=True, text=True, errors="replace", check=False,
        )  # fmt: skip
    stats = [line for line in done.stderr.splitlines() if "number_of_executed_units" in line]
    click.echo(
        f"{name}: {stats[0].split()[-1] if stats else '?'} inputs, {'holds' if not done.returncode else 'FAILS'}"
    )
    if done.returncode:
        click.echo(done.stderr[-3000:])
    return done.returncode == 0


if __name__ == "__main__":
    main()
