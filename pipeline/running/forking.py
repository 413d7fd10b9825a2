"""How worker processes come to be: forked from a clean, small process that has all they need loaded, where one can."""

import multiprocessing
import os
from typing import Any

from pipeline.running.scratch import sockets_folder

LOADED = "pipeline.running.preloading"
"""The module that the process which workers are forked from begins with."""
LONGEST_SOCKET = 100
"""Of the path of a socket, in bytes: Linux allows 107, macOS 103."""


def context() -> Any:
    """Fork a clean process where the system can, start afresh elsewhere."""
    socket = len(os.fsencode(sockets_folder())) + len("/listener-12345678")
    can_fork = "forkserver" in multiprocessing.get_all_start_methods() and socket <= LONGEST_SOCKET
    found = multiprocessing.get_context("forkserver" if can_fork else "spawn")
    if can_fork:
        found.set_forkserver_preload([LOADED])
    return found


def warm_up() -> None:
    """Begin to load what workers need, in the process they will be forked from, while this one does something else."""
    if context().get_start_method() == "forkserver":
        from multiprocessing import forkserver  # there is none on Windows

        forkserver.ensure_running()
