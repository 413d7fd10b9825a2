"""Mails to a real mail server on this machine, with a certificate of our own."""

import datetime as dt
import ipaddress
import json
import os
import socket
import ssl
from collections.abc import Iterator
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from pipeline.cli.mail import mail
from pipeline.codes import CandidateStatus
from pipeline.errors import GeldigError, InputError, UnfinishedError
from pipeline.housestyle.loading import defaults
from pipeline.letters.composing import letters
from pipeline.letters.keeping import drawn_up, keep_letters
from pipeline.mailing import sent
from pipeline.mailing.sending import State, send, standings
from pipeline.mailing.server import connected, server
from pipeline.model import Candidate, Dossier, Person
from tests.reports.conftest import NIGHT_AFTER, candidate, result_of, too_old, vacancy_of

STATUS = CandidateStatus
YAML = """title: Directeur
employer: Lokaal bestuur Lievegem
deadline: 2024-04-28
documents:
  cv: {}
"""


def with_address(who: Candidate, address: str | None) -> Candidate:
    person = Person(who.id, "Janssens", who.name, email=address)
    return Candidate(who.id, who.name, who.status, who.findings, Dossier(person, who.dossier.files))


AN = with_address(candidate("janssens-an", "An", "Janssens", STATUS.VALID), "an.janssens@voorbeeld.be")
TOM = with_address(candidate("peeters-tom", "Tom", "Peeters", STATUS.INVALID, too_old()), "tom@voorbeeld.be")
LOTTE = with_address(candidate("lotte", "Lotte", "Claes", STATUS.VALID), None)
REFUSED = with_address(candidate("weg", "Wim", "Weg", STATUS.VALID), "onbekend@voorbeeld.be")


@dataclass
class Postbox:
    """What the server received, and when it hangs up."""

    got: list[tuple[list[str], bytes]] = field(default_factory=list)
    hang_up: bool = False

    async def handle_RCPT(self, server: SMTP, session: Session, envelope: Envelope, address: str, options: Any) -> str:
        if address.startswith("onbekend"):
            return "550 unknown"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        if self.hang_up:
            transport: Any = server.transport
            transport.abort()
        assert isinstance(envelope.content, bytes)
        self.got.append((envelope.rcpt_tos, envelope.content))
        return "250 OK"


def certificate(folder: Path) -> tuple[Path, Path]:
    """A certificate for this machine that nobody but us trusts, and its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    now = dt.datetime.now(dt.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    pem, secret = folder / "cert.pem", folder / "key.pem"
    pem.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    secret.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    return pem, secret


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
        return port


def authenticate(server: SMTP, session: Session, envelope: Envelope, mechanism: str, data: Any) -> AuthResult:
    good = isinstance(data, LoginPassword) and (data.login, data.password) == (b"hr", b"geheim")
    return AuthResult(success=good, handled=good)


@dataclass
class Town:
    """A vacancy with letters, and the mail server of its town."""

    folder: Path
    box: Postbox

    @property
    def letters(self) -> Path:
        return self.folder / "out" / "letters"

    def write(self, *candidates: Candidate, days: int = 0) -> None:
        result = result_of(candidates, as_of=NIGHT_AFTER + dt.timedelta(days=days))
        keep_letters(self.letters, letters(result, vacancy_of(), defaults("nl"), drawn_up(self.letters)))

    def mail(self, *arguments: str) -> int:
        status: int = mail.main([str(self.folder), *arguments], standalone_mode=False)
        return status

    def states(self) -> dict[str, State]:
        return {one.item.folder: one.state for one in standings(self.letters, closed=True)}


@pytest.fixture
def town(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Town]:
    pem, secret = certificate(tmp_path)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pem, secret)
    security = getattr(request, "param", "starttls")
    box, secured = Postbox(), security == "tls"
    where = {"ssl_context": context} if secured else {"tls_context": context, "require_starttls": True}
    controller = Controller(
        box, hostname="127.0.0.1", port=(port := free_port()), authenticator=authenticate, auth_required=True,
        auth_require_tls=not secured, **where,
    )  # fmt: skip
    controller.start()
    settings = {"HOST": "127.0.0.1", "PORT": port, "SECURITY": security, "USER": "hr", "PASSWORD": "geheim",
                "FROM": "hr@lievegem.be", "CA": pem}  # fmt: skip
    for name, value in settings.items():
        monkeypatch.setenv(f"GELDIG_SMTP_{name}", str(value))
    folder = tmp_path / "vacature"
    folder.mkdir()
    (folder / "vacature.yaml").write_text(YAML, encoding="utf-8")
    yield Town(folder, box)
    controller.stop()


def test_nothing_leaves_without_approval(town: Town, capsys: pytest.CaptureFixture[str]) -> None:
    town.write(AN, TOM)
    assert town.mail() == 0
    assert town.mail("--list") == 0
    assert town.box.got == []
    said = capsys.readouterr().out
    assert "nog goed te keuren" in said
    assert "an.janssens" not in said


@pytest.mark.parametrize("town", ["starttls", "tls"], indirect=True)
@pytest.mark.filterwarnings("ignore:Requiring AUTH while")  # the server of the test does not see that all of it is TLS
def test_what_is_approved_is_sent_once(town: Town) -> None:
    town.write(AN, TOM, LOTTE)
    assert town.mail("--approve", "janssens-an", "--by", "Els") == 0
    assert town.mail() == 0
    assert town.mail() == 0
    [(to, content)] = town.box.got
    assert to == ["an.janssens@voorbeeld.be"]
    message = message_from_bytes(content, policy=policy.SMTP)
    assert message["To"] == "an.janssens@voorbeeld.be"
    assert message["From"] == "hr@lievegem.be"
    assert "X-Unsent" not in message
    assert message["Message-ID"].endswith("@lievegem.be>")
    [attached] = message.iter_attachments()
    assert attached.get_content() == (town.letters / "janssens-an.docx").read_bytes()
    assert town.states() == {"janssens-an": State.SENT, "peeters-tom": State.WAITING, "lotte": State.NO_ADDRESS}


def test_another_version_needs_another_approval_and_is_sent_again(town: Town) -> None:
    town.write(AN, TOM)
    town.mail("--approve-all", "toegelaten", "--by", "Els")
    out = with_address(
        candidate("janssens-an", "An", "Janssens", STATUS.INVALID, too_old()), "an.janssens@voorbeeld.be"
    )
    town.write(out, TOM, days=1)
    assert town.states()["janssens-an"] is State.CHANGED
    town.mail()
    assert town.box.got == []
    town.mail("--approve", "janssens-an", "--by", "Els")
    town.mail()
    assert len(town.box.got) == 1


def test_an_edited_letter_is_what_is_sent(town: Town) -> None:
    town.write(AN)
    edited = (town.letters / "janssens-an.docx").read_bytes() + b"\0"
    (town.letters / "janssens-an.docx").write_bytes(edited)
    town.mail("--approve", "janssens-an", "--by", "Els")
    town.mail()
    [attached] = message_from_bytes(town.box.got[0][1], policy=policy.SMTP).iter_attachments()
    assert attached.get_content() == edited


def test_a_letter_that_a_run_replaces_meanwhile_is_not_sent(town: Town) -> None:
    town.write(AN)
    town.mail("--approve", "janssens-an", "--by", "Els")
    to = server()
    [ready] = [one.item for one in standings(town.letters, closed=True)]
    ready.docx.write_bytes(b"een andere brief")
    [outcome] = send(town.letters, [ready], to, dt.datetime.now(dt.UTC))
    assert not outcome.sent
    assert town.box.got == []


def test_an_approval_can_be_taken_back(town: Town) -> None:
    town.write(AN)
    town.mail("--approve", "janssens-an", "--by", "Els")
    town.mail("--withdraw", "janssens-an")
    town.mail()
    assert town.box.got == []


def test_who_is_refused_does_not_stop_the_others(town: Town) -> None:
    town.write(AN, REFUSED)
    town.mail("--approve-all", "toegelaten", "--by", "Els")
    assert town.mail() == 5
    assert len(town.box.got) == 1
    assert town.states() == {"janssens-an": State.SENT, "weg": State.REFUSED}


def test_a_connection_that_breaks_off_leaves_no_second_mail(town: Town) -> None:
    town.write(AN)
    town.mail("--approve", "janssens-an", "--by", "Els")
    town.box.hang_up = True
    assert town.mail() == 5
    assert town.states() == {"janssens-an": State.UNSURE}
    town.box.hang_up = False
    sent_before = len(town.box.got)
    assert town.mail() == 0
    assert len(town.box.got) == sent_before


def test_the_log_holds_no_name_and_no_address(town: Town) -> None:
    town.write(AN, REFUSED)
    town.mail("--approve-all", "toegelaten", "--by", "Els")
    town.mail()
    log = (town.letters / "verzonden.jsonl").read_text()
    assert [json.loads(line).get("event") for line in log.splitlines()] == [None, "begin", "sent", "begin", "refused"]
    assert [word for word in ("anssens", "voorbeeld", "weg", "Els") if word in log] == []


def test_no_log_no_mail(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    town.write(AN)
    town.mail("--approve", "janssens-an", "--by", "Els")
    real = os.open

    def full(path: Any, *rest: Any, **more: Any) -> int:
        if str(path).endswith(sent.FILE):
            raise OSError(28, "No space left on device")
        return real(path, *rest, **more)

    monkeypatch.setattr(os, "open", full)
    with pytest.raises(UnfinishedError, match="niets verstuurd"):
        town.mail()
    assert town.box.got == []


def test_a_wrong_password_sends_nothing(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    town.write(AN)
    town.mail("--approve", "janssens-an", "--by", "Els")
    monkeypatch.setenv("GELDIG_SMTP_PASSWORD", "fout")
    with pytest.raises(InputError, match="wachtwoord"):
        town.mail()
    assert town.states() == {"janssens-an": State.READY}


def test_a_certificate_that_nobody_trusts_sends_nothing(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    town.write(AN)
    town.mail("--approve", "janssens-an", "--by", "Els")
    monkeypatch.delenv("GELDIG_SMTP_CA")
    with pytest.raises(InputError, match="certificaat"):
        town.mail()
    assert town.box.got == []


def test_a_server_without_encryption_is_not_used(tmp_path: Path) -> None:
    port = free_port()
    controller = Controller(Postbox(), hostname="127.0.0.1", port=port)
    controller.start()
    env = {"GELDIG_SMTP_HOST": "127.0.0.1", "GELDIG_SMTP_PORT": str(port), "GELDIG_SMTP_FROM": "hr@lievegem.be"}
    try:
        with pytest.raises(InputError, match="onbeveiligd"), connected(server(env, tmp_path / "none")):
            pass
    finally:
        controller.stop()


@pytest.mark.parametrize(
    ("env", "said"),
    [
        ({}, "geen mailserver"),
        ({"HOST": "m", "FROM": "geen adres"}, "afzender"),
        ({"HOST": "m", "FROM": "a@b.be", "SECURITY": "none"}, "onbeveiligd"),
        ({"HOST": "m", "FROM": "a@b.be", "PORT": "x"}, "Poort"),
        ({"HOST": "m", "FROM": "a@b.be", "USER": "niemand-van-ons"}, "sleutelbos"),
    ],
)
def test_what_is_wrong_with_the_settings_is_said(env: dict[str, str], said: str, tmp_path: Path) -> None:
    given = {f"GELDIG_SMTP_{name}": value for name, value in env.items()}
    with pytest.raises(InputError, match=f"(?i){said}"):
        server(given, tmp_path / "none")


def test_settings_come_from_a_file_and_the_environment_wins(tmp_path: Path) -> None:
    path = tmp_path / "mail.toml"
    path.write_text('host = "mail.gemeente.be"\nport = 465\nsecurity = "tls"\nfrom = "hr@gemeente.be"\n')
    found = server({"GELDIG_SMTP_FROM": "werving@gemeente.be"}, path)
    assert (found.host, found.port, found.security) == ("mail.gemeente.be", 465, "tls")
    assert found.sender == "werving@gemeente.be"
    path.write_text('password = "geheim"\n')
    with pytest.raises(InputError, match="geen wachtwoord"):
        server({}, path)


def test_a_candidate_without_a_letter_is_named_with_the_nearest(town: Town) -> None:
    town.write(AN)
    with pytest.raises(GeldigError, match="janssens-an"):
        town.mail("--approve", "jansens-an", "--by", "Els")
