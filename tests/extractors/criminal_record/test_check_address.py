"""Only an address of the register itself is ever shown as a link."""

from dataclasses import replace
from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.extractors.criminal_record.check_address import check_address, official
from pipeline.extractors.extract import extract
from pipeline.model import Reading
from pipeline.sorting import sort_pages
from tests.extractors.builders_extract import page_text
from tests.pages import page_of


@pytest.mark.parametrize(
    "address",
    [
        "https://certif.belgium.be",
        "https://certif.belgium.be/",
        "https://certif.belgium.be/verify?id=8f3b2c1d&lang=nl#top",
        "https://certif.belgium.be?code=ABC-123",
        "HTTPS://CERTIF.BELGIUM.BE/V/ABC",
    ],
)
def test_addresses_of_the_register(address: str) -> None:
    shown = official(address)
    assert shown is not None
    assert shown.startswith("https://certif.belgium.be")
    assert shown.lower() == address.lower()


@pytest.mark.parametrize(
    "address",
    [
        "http://certif.belgium.be/x",
        "https://certif.belgium.be:443/x",
        "https://certif.belgium.be:8443/x",
        "https://certif.belgium.be@evil.example/x",
        "https://certif.belgium.be:a@evil.example/",
        "https://user@certif.belgium.be/x",
        "https://certif.belgium.be.evil.example/x",
        "https://certif.belgium.bе/x",  # a Cyrillic letter
        "https://cеrtif.belgium.be/x",
        "https://xn--crtif-b4e.belgium.be/x",
        "https://certif.belgium.be\\@evil.example/x",
        "https:\\\\certif.belgium.be/x",
        "https://certif.belgium.be\t.evil.example",
        "https://certif.belgium.be/x\nhttps://evil.example",
        "https://certif.belgium.be /x",
        " https://certif.belgium.be/x",
        "https://certif。belgium。be/x",
        "https://certif.belgium.be./x",
        "https://www.certif.belgium.be/x",
        "https://belgium.be/certif.belgium.be",
        "javascript:alert(1)//https://certif.belgium.be/",
        "//certif.belgium.be/x",
        "https:/certif.belgium.be/x",
        "https://certif.belgium.be/\"onclick=alert(1)",
        "https://certif.belgium.be/<b>",
        "certif.belgium.be/x",
        "",
    ],
)  # fmt: skip
def test_all_others_are_refused(address: str) -> None:
    assert official(address) is None


PIECES = ("https", "http", "://", ":", "/", "//", "@", "certif.belgium.be", "certif", ".", "belgium.be", "evil.example",
          "?", "#", "\\", "xn--", "\u0435", "\u3002", "\t", " ", "%2e", "443", "user")  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=9).map("".join) | st.text(max_size=60))
def test_whatever_passes_leads_to_the_register_alone(address: str) -> None:
    for candidate in (address, f"https://certif.belgium.be{address}"):
        shown = official(candidate)
        if shown is not None:
            parts = urlsplit(shown)
            assert (parts.scheme, parts.netloc) == ("https", "certif.belgium.be")
            assert (parts.username, parts.port) == (None, None)
            assert shown.isascii()
            assert shown.isprintable()


def test_two_different_addresses_are_none() -> None:
    page = page_of("Uittreksel uit het strafregister")
    one, other = "https://certif.belgium.be/a", "https://certif.belgium.be/b"
    assert check_address([replace(page, codes=(one, "https://www.aalst.be"))]).value == one
    assert check_address([replace(page, codes=(one,)), replace(page, codes=(other,))]).value is None


def test_the_address_goes_with_the_extract() -> None:
    page = replace(page_of(page_text()), codes=("https://certif.belgium.be/a",))
    (section,) = sort_pages(Reading((page,), page.method), "uittreksel.pdf")
    assert extract(section).value("_check_address") == "https://certif.belgium.be/a"
