"""The screen is served until it is closed, and then nothing listens."""

import socket
import threading

import pytest
from flask import Flask

from pipeline.review.serving import HOST, _close, _listening, _server


def test_closing_never_takes_a_socket_that_is_waited_on(monkeypatch: pytest.MonkeyPatch) -> None:
    failed: list[object] = []
    monkeypatch.setattr(threading, "excepthook", failed.append)
    for _ in range(60):
        with _listening(0) as listener:
            port = listener.getsockname()[1]
            server = _server(Flask("leeg"), listener)
            thread = threading.Thread(target=server.run, daemon=True)
            thread.start()
            with socket.create_connection((HOST, port)) as asked:
                asked.sendall(b"GET / HTTP/1.0\r\n\r\n")
                while asked.recv(4096):
                    pass
            _close(server)
            thread.join(5)
        assert not thread.is_alive()
        with pytest.raises(OSError, match="refused"), socket.create_connection((HOST, port), timeout=1):
            pass
    assert failed == []
