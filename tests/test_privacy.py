"""What the data protection officer is told in `docs/privacy.md`: whose eyes, which connections."""

import ast
import base64
import ipaddress
import os
import re
import shutil
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Iterable
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFont

import pipeline
from bench.papers import PAPERS, VACANCY, Someone, pdf_of
from pipeline.errors import ExitStatus
from pipeline.review import serving

ROOT = Path(pipeline.__file__).parent
POSIX = pytest.mark.skipif(os.name == "nt", reason="on Windows files have the rights of their folder")
_GUARD = """
import os, sys
_TOLD = os.environ["GUARD_FOLDER"]
open(os.path.join(_TOLD, f"guarded-{os.getpid()}"), "w").close()
# Opened at once: a worker may open nothing there.
_REACHED = os.open(os.path.join(_TOLD, "reached"), os.O_WRONLY | os.O_APPEND | os.O_CREAT)
def _watch(event, arguments):
    if event in ("socket.getaddrinfo", "socket.gethostbyname"):
        target = arguments[0]
    elif event in ("socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg"):
        target = arguments[1]
        if target is None or isinstance(target, (str, bytes)):  # a socket of this machine, between our own processes
            return
    else:
        return
    os.write(_REACHED, f"{event} {target!r} {sys.argv}\\n".encode())
    raise PermissionError("no network here")
sys.addaudithook(_watch)
"""
"""Loaded by every Python process that a run starts, workers included, since it is called sitecustomize."""


def office(folder: Path) -> Path:
    """A vacancy with two candidates: text, and a picture that must be read by OCR."""
    folder.mkdir(parents=True)
    (folder / "vacature.yaml").write_text(f"{VACANCY}arrival: trusted\n", encoding="utf-8")
    for number in range(2):
        home = folder / "kandidaturen" / f"k{number}"
        home.mkdir(parents=True)
        for name, lines in PAPERS.items():
            (home / name).write_bytes(pdf_of(lines(Someone(number)), number))
    picture = Image.new("L", (1000, 1400), 255)
    font = ImageFont.load_default(size=32)
    for row, line in enumerate(("Curriculum vitae", "Werkervaring", "2015 - 2020 diensthoofd bij de stad Gent")):
        ImageDraw.Draw(picture).text((100, 120 + 70 * row), line, fill=0, font=font)
    picture.save(folder / "kandidaturen" / "k0" / "foto.png")
    shutil.make_archive(str(folder / "kandidaturen" / "k1" / "alles"), "zip", folder / "kandidaturen" / "k0")
    return folder


def geldig(*arguments: str | Path, env: dict[str, str] | None = None, before: tuple[str, ...] = ()) -> None:
    """A command as a clerk starts it, in a session that lets others read what it makes."""
    command = [*before, sys.executable, "-m", "pipeline", *map(str, arguments)]
    code = "import os, sys; os.umask(0o022); os.execvp(sys.argv[1], sys.argv[1:])"
    done = subprocess.run(
        [sys.executable, "-c", code, *command], env={**os.environ, **(env or {})}, capture_output=True, check=False
    )
    assert done.returncode == ExitStatus.FINISHED, done.stderr.decode()


class _Watched:
    """The rights of all that appears in a temporary folder while something runs."""

    def __init__(self, folder: Path) -> None:
        self.open: set[str] = set()
        self.seen = 0
        self._folder = folder
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._look)

    def __enter__(self) -> "_Watched":
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        self._thread.join()

    def _look(self) -> None:
        while not self._ended.is_set():
            for home, folders, files in os.walk(self._folder):  # which passes over what is gone meanwhile
                for name in (*folders, *files):
                    self._note(Path(home) / name)
            time.sleep(0.01)

    def _note(self, path: Path) -> None:
        try:
            mode = path.lstat().st_mode
        except OSError:
            return
        self.seen += 1
        if mode & 0o077 and not stat.S_ISSOCK(mode):
            self.open.add(str(path.relative_to(self._folder)))


@POSIX
def test_all_that_is_written_is_readable_by_its_owner_only(tmp_path: Path) -> None:
    folder, temporary, profile = office(tmp_path / "vacature"), tmp_path / "tijdelijk", tmp_path / "profiel"
    temporary.mkdir()
    env = {"TMPDIR": str(temporary), "XDG_CONFIG_HOME": str(profile)}
    given, log = set(tmp_path.rglob("*")), tmp_path / "log.jsonl"
    with _Watched(temporary) as watched:
        geldig("run", folder, "--as-of", "2024-04-29T02:00", "--workers", "1", "--json-log", log, env=env)
    assert _pictures_in_clear(made_by_run := [path for path in tmp_path.rglob("*") if path not in given]) == []
    assert any(".cache" in path.parts for path in made_by_run)
    geldig("decide", folder, "k0", "cv", "--met", "--why", "Gezien", "--by", "Els", env=env)
    geldig("mail", folder, "--approve", "k0", "--by", "Els", env=env)
    geldig("export", folder, "--xlsx", tmp_path / "lijst.xlsx", env=env)
    made = [path for path in tmp_path.rglob("*") if path not in given]
    assert [str(path) for path in made if path.lstat().st_mode & 0o077] == []
    geldig("purge", folder, "--candidate", "k1", "--yes", env=env)
    made += [path for path in tmp_path.rglob("*") if path not in {*given, *made}]
    names = {path.relative_to(tmp_path).parts[:3] for path in made}
    for part in ("letters", "runs", "logs", "purges", "results.json"):
        assert ("vacature", "out", part) in names
    assert len(made) > 20
    assert _unnamed(made, folder) == []
    assert (profile / "geldig" / "cache.key") in made
    assert [str(path) for path in made if path.exists() and path.lstat().st_mode & 0o077] == []
    assert watched.seen > 0
    assert watched.open == set()
    assert list(temporary.iterdir()) == []


@pytest.fixture(scope="module")
def guarded(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, str]]:
    """A folder in which every attempt to reach a network is told, and the environment that makes it so."""
    folder = tmp_path_factory.mktemp("wacht")
    (folder / "sitecustomize.py").write_text(_GUARD, encoding="utf-8")
    return folder, {"PYTHONPATH": str(folder), "GUARD_FOLDER": str(folder)}


@pytest.mark.parametrize(
    "attempt",
    [
        "import socket; socket.create_connection(('127.0.0.1', 9))",
        "import socket; socket.getaddrinfo('lievegem.be', 443)",
        "import urllib.request; urllib.request.urlopen('http://127.0.0.1:9/')",
        "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b'x', ('127.0.0.1', 9))",
    ],
)
def test_the_guard_sees_every_way_out(guarded: tuple[Path, dict[str, str]], attempt: str) -> None:
    folder, env = guarded
    done = subprocess.run([sys.executable, "-c", attempt], env={**os.environ, **env}, capture_output=True, check=False)
    assert done.returncode != 0
    assert (folder / "reached").read_text()
    (folder / "reached").unlink()


def test_a_run_opens_no_network_connection(tmp_path: Path, guarded: tuple[Path, dict[str, str]]) -> None:
    folder, env = guarded
    where = office(tmp_path / "vacature")
    geldig("run", where, "--as-of", "2024-04-29T02:00", "--workers", "1", env=env)
    geldig("purge", where, "--candidate", "k1", "--yes", env=env)
    assert len(list(folder.glob("guarded-*"))) >= 3, "the parent and its workers are watched"
    assert (folder / "reached").read_text() == ""


@pytest.mark.skipif(sys.platform != "linux", reason="namespaces are of Linux")
def test_a_run_on_a_machine_without_any_network_finds_the_same(tmp_path: Path) -> None:
    apart = ("unshare", "--net") if os.geteuid() == 0 else ("unshare", "--net", "--map-root-user")
    if subprocess.run([*apart, "true"], capture_output=True, check=False).returncode != 0:
        pytest.skip("this machine allows no namespaces")
    where = office(tmp_path / "vacature")
    for out, before in (("met", ()), ("zonder", apart)):
        options = ("--as-of", "2024-04-29T02:00", "--workers", "1", "--out", str(tmp_path / out))
        geldig("run", where, *options, before=before)
    with_it, without = ((tmp_path / out / "results.json").read_bytes() for out in ("met", "zonder"))
    assert with_it == without


_NETWORK = {
    "aiohttp", "distributed", "dask", "flask", "ftplib", "http", "httpx", "imaplib", "poplib", "requests", "smtplib",
    "socket", "socketserver", "ssl", "telnetlib", "urllib3", "waitress", "webbrowser", "websockets", "xmlrpc",
}  # fmt: skip
_ALLOWED = {
    "files.py": {"socket"},  # the name of this machine, in the lock; nothing is opened
    "running/away.py": {"distributed"},  # on a worker of a Dask cluster, when asked
    "running/cluster.py": {"distributed"},
    "mailing/server.py": {"smtplib", "ssl"},
    "mailing/sending.py": {"smtplib"},
    "mailing/summary.py": {"smtplib"},
    "review/guarding.py": {"flask"},
    "review/serving.py": {"flask", "socket", "waitress", "webbrowser"},
    "review/web.py": {"flask"},
}
"""Which module may import what that can reach a network."""


def _imports(path: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            found.add(node.module)
    reaching = {name.partition(".")[0] for name in found} & _NETWORK
    return reaching | ({"urllib.request"} & found)


def test_only_the_named_modules_can_reach_a_network() -> None:
    found = {path.relative_to(ROOT).as_posix(): _imports(path) for path in ROOT.rglob("*.py")}
    assert {name: modules for name, modules in found.items() if modules} == _ALLOWED


def test_the_officer_is_told_of_every_place_and_every_proof() -> None:
    text = (ROOT.parent / "docs" / "privacy.md").read_text("utf-8")
    named = set(re.findall(r"`((?:pipeline|tests)/[\w./]+)`", text))
    assert len(named) > 15
    assert [one for one in sorted(named) if not (ROOT.parent / one).exists()] == []


def _unnamed(made: Iterable[Path], folder: Path) -> list[str]:
    """What of the files under the vacancy's folder `docs/privacy.md` does not tell of, by itself or by its folder."""
    text = (ROOT.parent / "docs" / "privacy.md").read_text("utf-8")
    files = [path.relative_to(folder) for path in made if path.is_file() and folder in path.parents]
    folders = ("out/letters", "out/runs", "out/purges", "out/logs", "out/.cache")
    told = [path for path in files if path.name in text or any(path.is_relative_to(one) for one in folders)]
    assert all(f"`{one}/`" in text for one in folders)
    return sorted(str(path) for path in files if path not in told)


def _pictures_in_clear(made: Iterable[Path]) -> list[str]:
    """The files beside report and annex in which a picture of the report can be found as it is."""
    files = [path for path in made if path.is_file()]
    (report,) = [path for path in files if path.name == "report.html"]
    found = re.findall(r"data:image/(?:jpeg|png|webp);base64,([A-Za-z0-9+/=]+)", report.read_text("utf-8"))
    pictures = [base64.b64decode(one)[-200:] for one in found]
    assert len(pictures) > 5
    others = [path for path in files if path.name not in ("report.html", "bijlage.docx")]
    return [str(path) for path in others if any(one in path.read_bytes() for one in pictures)]


def test_the_page_for_review_is_of_this_machine_only() -> None:
    assert ipaddress.ip_address(serving.HOST).is_loopback
