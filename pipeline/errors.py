"""The errors a person can meet, each with its exit status and what to do about it."""

from enum import IntEnum


class ExitStatus(IntEnum):
    """The exit statuses of the contract."""

    FINISHED = 0
    BAD_INPUT = 2
    SOME_UNREACHABLE = 3
    LOCKED = 4
    NOT_FINISHED = 5


class GeldigError(Exception):
    """Something a person can act on; its text says what happened, to which file or line, and what to do now."""

    exit_status = ExitStatus.NOT_FINISHED


class InputError(GeldigError):
    """The command, the vacancy or a csv is wrong; nothing was written."""

    exit_status = ExitStatus.BAD_INPUT


class MachineError(InputError):
    """The machine lacks what the work needs (Tesseract, a language, write access, disk)."""


class LockedError(GeldigError):
    """Another run holds the vacancy's lock."""

    exit_status = ExitStatus.LOCKED


class UnfinishedError(GeldigError):
    """The run could not finish; everything from before it still stands."""

    exit_status = ExitStatus.NOT_FINISHED
