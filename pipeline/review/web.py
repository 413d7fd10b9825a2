"""The pages and answers of the review screen."""

from collections.abc import Callable
from functools import lru_cache
from importlib.resources import files
from typing import Any

from flask import Flask, Request, Response, abort, jsonify, redirect, request
from werkzeug.wrappers.response import Response as AnyResponse

from pipeline.decisions.decision import ReadValue
from pipeline.decisions.settling import OvertakenError
from pipeline.errors import GeldigError, InputError, LockedError
from pipeline.reports.catalogue import catalogue_of
from pipeline.reports.page_templates import page_template
from pipeline.review.guarding import HEADERS, Guard
from pipeline.review.reasons import OUTCOMES
from pipeline.review.screen import Screen
from pipeline.review.sheets import Sheets

_MOST_BYTES = 64_000
"""Of one request: a decision with its reason takes a thousand."""
_ASSETS = {
    "report.css": ("pipeline.reports", "text/css"),
    "review.css": ("pipeline.review", "text/css"),
    "review.js": ("pipeline.review", "text/javascript"),
    "viewer.js": ("pipeline.review", "text/javascript"),
    "correct.js": ("pipeline.review", "text/javascript"),
    "locked.js": ("pipeline.review", "text/javascript"),
    "making.js": ("pipeline.review", "text/javascript"),
}


def web(screen: Screen, sheets: Sheets, guard: Guard, decided: Callable[[], None]) -> Flask:
    """The application; `decided` is called after everything that changes what the outputs say."""
    app = Flask("pipeline.review", static_folder=None)
    app.config["MAX_CONTENT_LENGTH"] = _MOST_BYTES
    app.before_request(lambda: abort(403) if guard.refuses(request) else None)
    app.after_request(_with_headers)
    app.register_error_handler(GeldigError, _said)
    app.register_error_handler(OSError, _said_of_machine)

    _pages(app, screen, guard)
    _shown(app, screen, sheets, decided)
    _changed(app, screen, decided)
    return app


def _pages(app: Flask, screen: Screen, guard: Guard) -> None:
    """The page itself, and what it is drawn with."""

    @app.get("/")
    def page() -> AnyResponse:
        if "token" in request.args:
            return guard.admit(redirect("/"))  # type: ignore[arg-type]
        return Response(_page(screen), mimetype="text/html")

    @app.get("/<name>")
    def asset(name: str) -> Response:
        if name == "favicon.ico":  # browsers ask for it unasked
            return Response(status=204)
        if name not in _ASSETS:
            abort(404)
        return Response(_asset(name), mimetype=_ASSETS[name][1])


def _shown(app: Flask, screen: Screen, sheets: Sheets, decided: Callable[[], None]) -> None:
    """What the page asks for."""

    @app.get("/data")
    def data() -> Response:
        return jsonify(screen.whole())

    @app.get("/progress")
    def progress() -> Response:
        if screen.changed_outside():
            decided()
        return jsonify(screen.progress())

    @app.get("/sheet")
    def sheet() -> Response:
        found = screen.file(request.args.get("folder", ""), _number("file"))
        if found is None:
            abort(404)
        shown = sheets.show(*found, max(1, _number("page")), _number("turns") % 4)
        if shown.picture:
            return Response(shown.picture, mimetype="image/jpeg")
        trouble = catalogue_of(screen.vacancy).label(f"review.sheet.{shown.trouble}") if shown.trouble else ""
        return jsonify(lines=shown.lines, trouble=trouble)

    @app.get("/picture")
    def picture() -> Response:
        return Response(screen.picture(request.args.get("name", "")), mimetype="image/svg+xml")


def _changed(app: Flask, screen: Screen, decided: Callable[[], None]) -> None:
    """What the clerk does."""

    @app.post("/decide")
    def decide() -> Response:
        given = _given(request)
        outcome = given["outcome"]
        if outcome not in (*OUTCOMES, "undo"):
            raise InputError(catalogue_of(screen.vacancy).label("review.unknown"))
        answer = screen.decide(
            given["folder"],
            given["requirement"],
            outcome,
            given["why"],
            given["by"],
            given["mark"],
        )
        decided()
        return jsonify(answer)

    @app.post("/correct")
    def correct() -> Response:
        given = _given(request)
        reading = ReadValue(given["document"], _whole(given["page"]), given["field"], given["value"].strip())
        answer = screen.correct(
            given["folder"], given["requirement"], _whole(given["file"]), reading, given["by"], given["mark"]
        )
        decided()
        return jsonify(answer)

    @app.post("/unlock")
    def unlock() -> Response:
        screen.unlock(_given(request)["password"])
        decided()
        return jsonify(saved=True)

    @app.post("/later")
    def later() -> Response:
        given = _given(request)
        return jsonify(screen.put_off(given["folder"], given["requirement"]))


def _given(request: Request) -> dict[str, str]:
    """What the page sent: strings only, each key there."""
    found: Any = request.get_json(silent=True)
    given = found if isinstance(found, dict) else {}
    keys = (
        "folder",
        "requirement",
        "outcome",
        "why",
        "by",
        "mark",
        "file",
        "page",
        "document",
        "field",
        "value",
        "password",
    )
    return {key: value if isinstance(value := given.get(key, ""), str) else "" for key in keys}


def _number(name: str) -> int:
    return _whole(request.args.get(name, "0"))


def _whole(text: str) -> int:
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 9 else 0


def _with_headers(response: Response) -> Response:
    response.headers.update(HEADERS)
    return response


def _said(error: GeldigError) -> tuple[Response, int]:
    """What went wrong, for the person at the screen; nothing was laid down."""
    status = 409 if isinstance(error, OvertakenError) else 423 if isinstance(error, LockedError) else 422
    return jsonify(error=str(error)), status


def _said_of_machine(error: OSError) -> tuple[Response, int]:
    return jsonify(error=f"De schijf of het netwerk weigerde dit ({error.strerror or type(error).__name__})."), 422


def _page(screen: Screen) -> str:
    words = catalogue_of(screen.vacancy)
    told = {key: text for key, text in words.labels.items() if key.startswith("review.js.")}
    return page_template("pipeline.review", "review.html.j2").render(
        language="nl-BE" if words.language == "nl" else "en-GB",
        label=words.label,
        told=told,
        by=screen.by,
        **screen.heading(),
    )


@lru_cache(maxsize=8)
def _asset(name: str) -> bytes:
    return (files(_ASSETS[name][0]) / "templates" / name).read_bytes()
