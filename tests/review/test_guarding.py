"""Who is let in: only this browser, from this machine, with the token of this start."""

from pathlib import Path

import pytest
from flask.testing import FlaskClient

from pipeline.decisions.settling import Desk
from pipeline.review.guarding import Guard
from pipeline.review.screen import Screen
from pipeline.review.sheets import Sheets
from pipeline.review.web import web
from tests.reports.conftest import vacancy_of

GUARD = Guard(8765, "t" * 43)
HOST = "127.0.0.1:8765"
COOKIE = f"{GUARD.cookie}={GUARD.token}"


@pytest.fixture
def client(tmp_path: Path) -> FlaskClient:
    sheets = Sheets.__new__(Sheets)  # no page is asked for here
    app = web(Screen(Desk(tmp_path, tmp_path / "out", vacancy_of()), "Els"), sheets, GUARD, lambda: None)
    return app.test_client(use_cookies=False)


@pytest.mark.parametrize(
    ("path", "headers", "status"),
    [
        ("/", {}, 403),
        ("/", {"Cookie": COOKIE}, 200),
        ("/data", {"Cookie": COOKIE}, 200),
        (f"/?token={GUARD.token}", {}, 302),
        (f"/data?token={GUARD.token}", {}, 403),
        ("/?token=wrong", {}, 403),
        ("/data", {"Cookie": f"{GUARD.cookie}=wrong"}, 403),
        ("/data", {"Cookie": COOKIE, "Host": "evil.example"}, 403),
        ("/data", {"Cookie": COOKIE, "Host": "evil.example:8765"}, 403),
        ("/data", {"Cookie": COOKIE, "Host": "localhost:8765"}, 200),
        ("/data", {"Cookie": COOKIE, "Origin": "http://evil.example"}, 403),
        ("/data", {"Cookie": COOKIE, "Origin": "null"}, 403),
        ("/review.js", {}, 403),
        ("/../../etc/passwd", {"Cookie": COOKIE}, 404),
        ("/review.py", {"Cookie": COOKIE}, 404),
        ("/sheet?folder=../..&file=0&page=1", {"Cookie": COOKIE}, 404),
    ],
)
def test_only_with_the_token_and_by_its_own_address(
    client: FlaskClient, path: str, headers: dict[str, str], status: int
) -> None:
    assert client.get(path, headers={"Host": HOST, **headers}).status_code == status


def test_a_form_of_another_site_decides_nothing(client: FlaskClient) -> None:
    headers = {"Host": HOST, "Cookie": COOKIE}
    assert client.post("/decide", data="folder=x", headers=headers).status_code == 403
    answer = client.post(
        "/decide", json={"folder": "x", "by": "Els", "outcome": "met", "why": "Gezien."}, headers=headers
    )
    assert answer.status_code == 422
    assert "geldig run" in answer.get_json()["error"]


def test_the_cookie_is_kept_from_scripts_and_other_sites(client: FlaskClient) -> None:
    cookie = client.get(f"/?token={GUARD.token}", headers={"Host": HOST}).headers["Set-Cookie"]
    for part in (COOKIE, "HttpOnly", "SameSite=Strict", "Path=/"):
        assert part in cookie


def test_every_answer_carries_the_policy(client: FlaskClient) -> None:
    for path in ("/", "/data", "/review.css", "/nothing"):
        headers = client.get(path, headers={"Host": HOST, "Cookie": COOKIE}).headers
        assert headers["Content-Security-Policy"].startswith("default-src 'none'; script-src 'self'; style-src 'self'")
        assert "unsafe" not in headers["Content-Security-Policy"]
        assert (headers["Cache-Control"], headers["Referrer-Policy"]) == ("no-store", "no-referrer")


def test_the_token_is_in_no_repr() -> None:
    assert GUARD.token not in repr(GUARD)
    assert len(Guard(1).token) >= 43
    assert Guard(1).token != Guard(1).token


@pytest.mark.parametrize("body", [[], {"folder": 3, "by": "E"}, {"by": "E", "outcome": "x" * 10}, "x"])
def test_nonsense_is_refused(client: FlaskClient, body: object) -> None:
    answer = client.post("/decide", json=body, headers={"Host": HOST, "Cookie": COOKIE})
    assert answer.status_code == 422
