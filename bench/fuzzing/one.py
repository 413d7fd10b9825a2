"""One target under atheris: `python -m bench.fuzzing.one TARGET [libFuzzer options] CORPUS`."""

import sys
import warnings

import atheris

with atheris.instrument_imports(include=["pipeline", "zipfile", "email", "csv", "olefile", "oxmsg", "docx"]):
    from bench.fuzzing.targets import TARGETS


def main() -> None:
    """Hand the target to the fuzzer, which ends the process."""
    warnings.simplefilter("ignore")
    target = TARGETS[sys.argv[1]]
    atheris.Setup([sys.argv[0], *sys.argv[2:]], target)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
