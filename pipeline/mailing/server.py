"""The town's mail server: where it is and how to log in, from the environment, a settings file and the keyring."""

import os
import smtplib
import ssl
import tomllib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from pipeline.errors import InputError
from pipeline.settings.mail_address import is_address

SERVICE = "geldig-smtp"
"""The name under which the password lies in the keyring of the system (`keyring set geldig-smtp GEBRUIKER`)."""
SETTINGS = "mail.toml"
_PORTS = {"starttls": 587, "tls": 465}
_SECONDS = 60
"""How long a mail server may be silent."""
_NAMES = ("host", "port", "security", "user", "from", "ca")


@dataclass(frozen=True, slots=True)
class Server:
    """A mail server; there is no way to use it without encryption."""

    host: str
    port: int
    security: str
    """`starttls` or `tls`."""
    sender: str
    """The address from which is sent."""
    user: str | None = None
    password: str | None = None
    ca: Path | None = None
    """Certificates to trust beside those of the system, for a server with one of the town's own."""


def server(environment: Mapping[str, str] | None = None, settings: Path | None = None, sender: str = "") -> Server:
    """The server as configured; `sender` is the address that the vacancy gives. Raises InputError in Dutch."""
    env = os.environ if environment is None else environment
    known = _settings(settings or _place())
    known |= {name: env[key] for name in _NAMES if (key := f"GELDIG_SMTP_{name.upper()}") in env and env[key].strip()}
    if not known.get("host"):
        raise InputError(
            "Er is geen mailserver ingesteld. Zet GELDIG_SMTP_HOST en GELDIG_SMTP_FROM in de omgeving, of vul ze in "
            f"als host en from in {_place()} (zie de handleiding)."
        )
    security = known.get("security", "starttls").casefold()
    if security not in _PORTS:
        raise InputError(f'Beveiliging "{security}" bestaat niet; kies starttls of tls. Onbeveiligd sturen kan niet.')
    address = known.get("from") or sender
    if not is_address(address):
        raise InputError("Het adres van de afzender ontbreekt of klopt niet: zet GELDIG_SMTP_FROM, bv. hr@gemeente.be.")
    user, ca = known.get("user"), known.get("ca")
    return Server(
        known["host"], _port(known.get("port"), security), security, address, user,
        _password(env, user), Path(ca) if ca else None,
    )  # fmt: skip


def _place() -> Path:
    return Path(platformdirs.user_config_dir("geldig", appauthor=False)) / SETTINGS


def _settings(path: Path) -> dict[str, str]:
    try:
        read = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        raise InputError(
            f"{path}: kan niet worden gelezen ({error}). Verbeter het bestand en start opnieuw."
        ) from error
    if "password" in read:
        raise InputError(
            f"{path}: zet geen wachtwoord in dit bestand, maar in de sleutelbos: keyring set {SERVICE} ..."
        )
    return {name: str(value) for name, value in read.items() if name in _NAMES}


def _port(text: str | None, security: str) -> int:
    if text is None:
        return _PORTS[security]
    if not text.isdecimal() or not 0 < int(text) < 65536:
        raise InputError(f'Poort "{text}" klopt niet; verwacht: een getal, meestal 587 (starttls) of 465 (tls).')
    return int(text)


def _password(env: Mapping[str, str], user: str | None) -> str | None:
    if user is None:
        return None
    given = env.get("GELDIG_SMTP_PASSWORD")
    if given:
        return given
    with suppress(Exception):  # whatever a keyring of some desktop raises comes down to: no password there
        import keyring

        found = keyring.get_password(SERVICE, user)
        if found:
            return found
    raise InputError(
        f"Het wachtwoord van {user} is niet gevonden. Bewaar het in de sleutelbos (keyring set {SERVICE} {user}), of "
        "zet het voor deze keer in GELDIG_SMTP_PASSWORD."
    )


@contextmanager
def connected(to: Server) -> Iterator[smtplib.SMTP]:
    """A connection that is encrypted and logged in; raises InputError that says what to mend."""
    context = ssl.create_default_context()
    if to.ca is not None:
        try:
            context.load_verify_locations(cafile=to.ca)
        except (OSError, ssl.SSLError) as error:
            raise InputError(f"{to.ca}: dit certificaat kan niet worden gelezen.") from error
    try:
        connection = _open(to, context)
    except ssl.SSLError as error:
        raise InputError(
            f"De mailserver {to.host} heeft geen certificaat dat vertrouwd wordt ({error.reason}). Er is niets "
            "verstuurd. Vraag het aan uw ICT-dienst, en geef een eigen certificaat op met GELDIG_SMTP_CA."
        ) from error
    except smtplib.SMTPAuthenticationError as error:
        raise InputError(
            f"De mailserver {to.host} aanvaardt gebruiker of wachtwoord niet. Er is niets verstuurd."
        ) from error
    except smtplib.SMTPNotSupportedError as error:
        raise InputError(
            f"De mailserver {to.host} biedt op poort {to.port} geen beveiligde verbinding of aanmelding aan. Er is "
            "niets verstuurd: onbeveiligd sturen kan niet."
        ) from error
    except (OSError, smtplib.SMTPException) as error:
        raise InputError(
            f"De mailserver {to.host}, poort {to.port}, antwoordt niet ({type(error).__name__}). Er is niets "
            "verstuurd. Controleer naam, poort en netwerk."
        ) from error
    try:
        yield connection
    finally:
        with suppress(OSError, smtplib.SMTPException):
            connection.quit()


def _open(to: Server, context: ssl.SSLContext) -> smtplib.SMTP:
    connection: smtplib.SMTP
    if to.security == "tls":
        connection = smtplib.SMTP_SSL(to.host, to.port, timeout=_SECONDS, context=context)
    else:
        connection = smtplib.SMTP(to.host, to.port, timeout=_SECONDS)
    try:
        if to.security == "starttls":
            connection.starttls(context=context)
        if to.user is not None:
            connection.login(to.user, to.password or "")
    except BaseException:
        connection.close()
        raise
    return connection
