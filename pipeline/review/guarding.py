"""Who may see the screen: whoever has the token of this start, from this machine, through this address."""

import hmac
import secrets
from dataclasses import dataclass, field

from flask import Request, Response

COOKIE = "geldig_review"
HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'self'; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
}


@dataclass(frozen=True, slots=True)
class Guard:
    """The rules for every request."""

    port: int
    token: str = field(default_factory=lambda: secrets.token_urlsafe(32), repr=False)

    @property
    def cookie(self) -> str:
        """The name of the cookie: one per port, since cookies do not tell ports apart."""
        return f"{COOKIE}_{self.port}"

    @property
    def address(self) -> str:
        """The address to open."""
        return f"http://127.0.0.1:{self.port}/?token={self.token}"

    def refuses(self, request: Request) -> bool:
        """Whether a request comes through another name (DNS rebinding), from another site, or without the token."""
        hosts = (f"127.0.0.1:{self.port}", f"localhost:{self.port}")
        if request.host not in hosts:
            return True
        origin = request.headers.get("Origin")
        if origin is not None and origin not in {f"http://{host}" for host in hosts}:
            return True
        if request.method not in ("GET", "HEAD") and not request.is_json:
            return True
        given = request.args.get("token", "") if request.path == "/" else ""
        return not (self._is_token(given) or self._is_token(request.cookies.get(self.cookie, "")))

    def _is_token(self, given: str) -> bool:
        return hmac.compare_digest(given.encode(), self.token.encode())

    def admit(self, response: Response) -> Response:
        """Keep the token in a cookie that no script and no other site can use, so that the address can forget it."""
        response.set_cookie(self.cookie, self.token, httponly=True, samesite="Strict", path="/")
        return response
