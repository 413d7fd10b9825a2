"""Serves the review screen on this machine alone, until it is closed."""

import os
import socket
import threading
import webbrowser
from collections.abc import Iterator
from contextlib import contextmanager

from flask import Flask
from waitress.server import BaseWSGIServer, create_server

from pipeline.decisions.settling import Desk
from pipeline.errors import InputError
from pipeline.review.guarding import Guard
from pipeline.review.screen import Screen
from pipeline.review.sheets import Sheets
from pipeline.review.updating import Job, Updating
from pipeline.review.web import web
from pipeline.town import load_town

_THREADS = 8
"""Requests at a time: a browser asks for a page, its picture and how far the work is at once."""
_CLOSING_S = 5.0
"""How long the serving thread may take to close its socket, in seconds."""
HOST = "127.0.0.1"


@contextmanager
def serving(desk: Desk, job: Job, by: str, *, port: int = 0) -> Iterator[Guard]:
    """The screen, served while the block runs; what was decided is in memo and report when it ends.

    `port` 0 takes a free one. Raises InputError when the port is taken.
    """
    screen = Screen(desk, by)
    updating = Updating(job, screen.judged, screen.told)
    with Sheets(load_town(desk.folder).limits) as sheets, _listening(port) as listener:
        guard = Guard(listener.getsockname()[1])
        server = _server(web(screen, sheets, guard, updating.ask), listener)
        thread = threading.Thread(target=server.run, name="serving", daemon=True)
        thread.start()
        updating.start()
        try:
            yield guard
        finally:
            updating.end()
            _close(server)


@contextmanager
def _listening(port: int) -> Iterator[socket.socket]:
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    if os.name == "posix":  # on Windows this would let another program take the same port
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((HOST, port))
        listener.listen(64)
    except OSError as error:
        listener.close()
        raise InputError(f"--port {port}: deze poort is bezet ({error.strerror}). Kies een andere.") from error
    with listener:
        yield listener


def _server(app: Flask, listener: socket.socket) -> BaseWSGIServer:
    server: BaseWSGIServer = create_server(app, sockets=[listener], threads=_THREADS, ident=None)
    return server


def _close(server: BaseWSGIServer) -> None:
    """Stop listening, in the thread that serves: closed from here, a socket could vanish while that waits on it."""
    closed = threading.Event()

    def close() -> None:
        server.close()
        closed.set()

    server.trigger.pull_trigger(close)
    closed.wait(_CLOSING_S)


def open_browser(address: str) -> bool:
    """Open the address in the browser of the user; False when there is none."""
    try:
        return webbrowser.open(address)
    except webbrowser.Error:
        return False
