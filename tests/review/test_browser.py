"""A clerk before the screen, in a real browser."""

import json
import re
import shutil
import time
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from docx import Document as open_document
from playwright.sync_api import Browser, Page, sync_playwright

from pipeline.decisions.file import read_decisions
from pipeline.decisions.settling import Desk
from pipeline.intake.passwords import read_passwords
from pipeline.letters.manifest import read_manifest
from pipeline.review.guarding import Guard
from pipeline.review.serving import serving
from pipeline.review.updating import Job
from pipeline.vacancy import load_vacancy
from tests.history.nights import BRUSSELS
from tests.reports.conftest import everyone, pictures_of, result_of, vacancy_of
from tests.review.conftest import AS_OF, BY, SAMPLES

CHROMIUM = Path("/usr/bin/chromium")
ARGUMENTS = [
    "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update",
    "--disable-sync", "--no-first-run",
]  # fmt: skip
AXE = Path(__file__).parent / "axe" / "axe.min.js"
pytestmark = pytest.mark.skipif(not CHROMIUM.exists(), reason="there is no Chromium on this machine")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(CHROMIUM), args=ARGUMENTS)
        yield browser
        browser.close()


class Watched:
    """A page of which every request and every complaint is kept."""

    def __init__(self, browser: Browser, *, width: int = 1280, height: int = 720) -> None:
        self.page: Page = browser.new_page(viewport={"width": width, "height": height})
        self.page.set_default_timeout(120_000)
        self.requests: list[str] = []
        self.complaints: list[str] = []
        self.page.on("request", lambda one: self.requests.append(one.url))
        self.page.on("console", lambda one: self.complaints.append(one.text) if one.type == "error" else None)
        self.page.on("pageerror", lambda one: self.complaints.append(str(one)))
        self.page.on("dialog", lambda one: self.complaints.append(f"dialog: {one.message}"))

    def open(self, address: str) -> Page:
        self.page.goto(address)
        self.page.wait_for_selector("body[data-shown]", timeout=300_000)
        return self.page


@pytest.fixture
def browsing(browser: Browser) -> Iterator[Callable[..., Watched]]:
    """Opens pages, and closes them when the test ends."""
    opened: list[Watched] = []

    def browse(**size: int) -> Watched:
        opened.append(Watched(browser, **size))
        return opened[-1]

    yield browse
    for one in opened:
        one.page.close()


Browsing = Callable[..., Watched]


def until(page: Page, expression: str, was: object = None, *, seconds: float = 120.0) -> None:
    """Wait until the expression, a function of `was`, holds; the policy of the page forbids what playwright offers."""
    end = time.monotonic() + seconds
    while not page.evaluate(expression, was):
        assert time.monotonic() < end, f"{expression}: {page.inner_text('#alert-text')} {page.inner_text('#state')}"
        page.wait_for_timeout(20)


def press(page: Page, keys: str) -> str:
    """Press the keys that decide; returns which doubt it was about, once it is laid down."""
    before = page.evaluate("[document.body.dataset.saved || '0', document.body.dataset.shown]")
    for key in keys:
        page.keyboard.press(key)
    until(page, "was => (document.body.dataset.saved || '0') !== was", before[0])
    return str(before[1])


def outcome_of(folder: Path, doubt: str) -> dict[str, Any]:
    results = json.loads((folder / "out" / "results.json").read_text(encoding="utf-8"))
    name, _, requirement = doubt.rpartition("/")
    (candidate,) = [one for one in results["candidates"] if one["id"] == name]
    (found,) = [one for one in candidate["requirements"] if one["id"] == requirement]
    return dict(found)


def memo_of(folder: Path) -> str:
    with zipfile.ZipFile(folder / "out" / "memo.docx") as memo:
        return re.sub("<[^>]+>", " ", memo.read("word/document.xml").decode())


def letters_in(folder: Path) -> dict[str, str]:
    """By candidate's folder the words of the letter, as far as there is one."""
    where = folder / "out" / "letters"
    found = {one: where / f"{entry.name}.docx" for one, entry in read_manifest(where).items()}
    assert {path.stem for path in where.glob("*.docx")} == {path.stem for path in where.glob("*.eml")}
    assert sorted(found.values()) == sorted(where.glob("*.docx")), "no letter stays behind"
    return {one: "\n".join(each.text for each in open_document(str(path)).paragraphs) for one, path in found.items()}


def open_refused(page: Page) -> None:
    """Open what was decided to be not met, wherever in the list it is."""
    refused = page.locator("#others button", has_text="voldoet niet")
    for one in page.locator("#list button").all():
        one.click()
        if refused.count():
            refused.first.click()
            return
    raise AssertionError(page.inner_text("#list"), page.inner_text("#others"))


def settled(page: Page) -> None:
    """Until memo and report are up to date with what was decided."""
    until(page, "() => !document.querySelector('#state').classList.contains('done')")
    until(page, "() => document.querySelector('#state').classList.contains('done')", seconds=300)


def test_a_clerk_settles_ten_doubts_reloads_and_undoes_one(
    browsing: Browsing, screen: Guard, vacancy_folder: Path
) -> None:
    watched = browsing()
    page = watched.open(screen.address)
    assert page.url == f"http://127.0.0.1:{screen.port}/", "the token does not stay in the address"
    keys = ["1", "1", "1", "21", "1", "1", "4", "1", "1", "1"]
    doubts = [press(page, key) for key in keys]
    assert len(set(doubts)) == 10
    last = press(page, "1")
    decisions = read_decisions(vacancy_folder, BRUSSELS)
    assert [f"{one.candidate}/{one.requirement}" for one in decisions] == [
        doubt for doubt, key in zip([*doubts, last], [*keys, "1"], strict=True) if key != "4"
    ]
    assert {one.by for one in decisions} == {BY}
    assert all(("Nagekeken" in one.why) == (one.outcome == "met") for one in decisions)
    settled(page)
    assert outcome_of(vacancy_folder, doubts[0])["status"] == "met"
    assert outcome_of(vacancy_folder, doubts[3])["status"] == "not_met"
    assert outcome_of(vacancy_folder, doubts[6])["status"] == "review"
    assert BY in memo_of(vacancy_folder)
    first, second = (doubts[at].rpartition("/")[0] for at in (3, 6))
    reason = decisions[3].why
    assert reason in letters_in(vacancy_folder)[first], "who is excluded reads why"
    assert second not in letters_in(vacancy_folder), "no letter while there is a doubt"

    page.reload()
    page.wait_for_selector("body[data-shown]")
    assert page.inner_text("#score").startswith("10 van ")
    assert page.evaluate("document.body.dataset.shown") not in doubts, "what was settled or put off does not come first"
    page.select_option("#filter", "decided")
    page.keyboard.press("Escape")
    open_refused(page)
    assert BY in page.inner_text("#decided")
    undone = press(page, "u")
    assert read_decisions(vacancy_folder, BRUSSELS)[-1].outcome == "undo"
    settled(page)
    assert outcome_of(vacancy_folder, undone)["status"] == "review"
    assert undone == doubts[3]
    assert first not in letters_in(vacancy_folder), "the letter goes with the decision"
    assert watched.complaints == []
    assert {re.sub(r"(//[^/]+).*", r"\1", one) for one in watched.requests if not one.startswith("blob:")} == {
        f"http://127.0.0.1:{screen.port}"
    }


def test_exclusion_asks_for_a_reason_and_may_be_left(browsing: Browsing, screen: Guard, vacancy_folder: Path) -> None:
    page = browsing().open(screen.address)
    before, doubt = read_decisions(vacancy_folder, BRUSSELS), page.evaluate("document.body.dataset.shown")
    page.keyboard.press("2")
    assert page.inner_text("#why-asked").startswith("Waarom voldoet het niet?")
    assert page.locator("#chips kbd").all_inner_texts()[:2] == ["1", "2"]
    assert violations(page) == []
    page.keyboard.press("Escape")
    assert not page.is_visible("#why-asked")
    page.keyboard.press("3")
    page.keyboard.press("t")
    page.keyboard.type("Enkel het voorblad is bezorgd.")
    assert read_decisions(vacancy_folder, BRUSSELS) == before
    page.keyboard.press("Enter")
    until(page, "() => document.body.dataset.saved === '1'")
    last = read_decisions(vacancy_folder, BRUSSELS)[-1]
    assert (f"{last.candidate}/{last.requirement}", last.outcome) == (doubt, "missing")
    assert last.why == "Enkel het voorblad is bezorgd."


def test_a_reason_is_typed_and_stands_in_the_file(browsing: Browsing, screen: Guard, vacancy_folder: Path) -> None:
    page = browsing().open(screen.address)
    page.keyboard.press("t")
    page.keyboard.type('Getoond: "origineel" # 1\u202e')
    page.keyboard.press("Enter")
    press(page, "1")
    assert read_decisions(vacancy_folder, BRUSSELS)[-1].why.startswith('Getoond: "origineel" # 1')


def test_a_password_is_given_by_hand_and_the_file_opens(browsing: Browsing, tmp_path: Path) -> None:
    home = tmp_path / "v" / "kandidaturen" / "an"
    home.mkdir(parents=True)
    (tmp_path / "v" / "out").mkdir()
    shutil.copy(SAMPLES / "vacature.yaml", tmp_path / "v" / "vacature.yaml")
    extract = next((SAMPLES / "kandidaturen").glob("01*/*straf*.pdf"))
    with pikepdf.open(extract) as document:
        document.save(home / "uittreksel.pdf", encryption=pikepdf.Encryption(user="zon en maan", owner="x"))
    desk = Desk(tmp_path / "v", tmp_path / "v" / "out", load_vacancy(tmp_path / "v"))
    with serving(desk, Job(desk.folder, desk.out, AS_OF, 1), BY) as guard:
        watched = browsing()
        page = watched.open(guard.address)
        said = page.locator("#trouble", has_text="wachtwoord").inner_text()  # waits until the page was asked for
        assert said.startswith("Beveiligd met een wachtwoord (wachtwoord nodig). Deze bladzijde kan hier niet")
        page.keyboard.press("w")
        assert page.evaluate("document.activeElement.id") == "password"
        page.keyboard.type("zon en maan")
        page.keyboard.press("Enter")
        settled(page)
        assert page.input_value("#password") == ""
        until(page, "() => document.querySelector('#unlock').offsetParent === null")
        assert "zon en maan" not in page.content()
    assert read_passwords(desk.folder) == ("zon en maan",)
    results = (desk.out / "results.json").read_text(encoding="utf-8")
    (file,) = json.loads(results)["candidates"][0]["files"]
    assert file["problem"] is None
    written = [path for path in desk.folder.rglob("*") if path.is_file() and b"zon en maan" in path.read_bytes()]
    assert [path.name for path in written] == ["wachtwoorden.txt"]
    assert watched.complaints == []


def test_hostile_names_are_mere_words(browsing: Browsing, screen: Guard) -> None:
    watched = browsing()
    page = watched.open(screen.address)
    page.select_option("#filter", "all")
    page.locator("#list button", has_text="onerror").first.click()
    page.wait_for_timeout(500)
    assert "onerror=alert(1)" in page.inner_text("#who-is")
    assert "49" not in page.inner_text("#who-is")
    assert "\u202e" not in page.inner_text("body")
    assert page.locator("img[onerror], img[src='x']").count() == 0
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), "255 characters do not widen the page"
    assert watched.complaints == []


def test_two_screens_do_not_decide_over_each_other(browsing: Browsing, screen: Guard, vacancy_folder: Path) -> None:
    one, other = browsing().open(screen.address), browsing().open(screen.address)
    assert one.evaluate("document.body.dataset.shown") == other.evaluate("document.body.dataset.shown")
    other.route(
        "**/progress*", lambda asked: asked.abort()
    )  # it would hear of the decision there, and show the next doubt
    press(one, "1")
    count = len(read_decisions(vacancy_folder, BRUSSELS))
    other.keyboard.press("2")
    other.keyboard.press("1")
    until(other, "() => document.querySelector('#alert-text').textContent.includes('besliste hierover intussen')")
    assert len(read_decisions(vacancy_folder, BRUSSELS)) == count


def test_a_mistake_made_by_hand_is_named_and_nothing_is_lost(
    browsing: Browsing, screen: Guard, vacancy_folder: Path
) -> None:
    page = browsing().open(screen.address)
    press(page, "1")
    path = vacancy_folder / "beslissingen.yaml"
    good = path.read_bytes()
    bad = good.replace(b"    outcome: met", b"    outcome: goed", 1)
    assert bad != good
    path.write_bytes(bad)
    try:
        page.keyboard.press("1")
        said = "document.querySelector('#alert-text').textContent"
        until(page, f"() => /^Niet bewaard.*beslissingen.yaml.*regel \\d+/s.test({said})")
        page.wait_for_timeout(1500)
        assert page.inner_text("#alert-text").startswith("Niet bewaard"), "what is polled does not hide it"
        assert path.read_bytes() == bad
    finally:
        path.write_bytes(good)
    page.click("#again")
    until(page, "() => document.body.dataset.saved === '2'")
    assert path.read_bytes().startswith(good)
    assert len(path.read_bytes()) > len(good)


@pytest.mark.parametrize(("width", "height"), [(1280, 720), (768, 1024)], ids=["desk", "tablet"])
def test_the_screen_is_accessible(browsing: Browsing, screen: Guard, width: int, height: int) -> None:
    page = browsing(width=width, height=height).open(screen.address)
    page.wait_for_selector("body[data-painted]")
    assert violations(page) == []
    page.keyboard.press("?")
    assert violations(page) == []


def test_the_report_is_accessible(browsing: Browsing, tmp_path: Path) -> None:
    from pipeline.reports.charts import charts
    from pipeline.reports.plots import svg
    from pipeline.reports.report import report

    result, vacancy = result_of(everyone()), vacancy_of()
    plots = [(one, svg(one)) for one in charts(result, vacancy)]
    path = tmp_path / "report.html"
    path.write_text(report(result, vacancy, pictures_of(result), plots), encoding="utf-8")
    watched = browsing()
    watched.page.goto(path.as_uri())
    assert watched.complaints == []
    watched.page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true })")
    assert violations(watched.page) == []
    assert watched.requests == [path.as_uri()]


def violations(page: Page) -> list[str]:
    """What axe finds, by its rules for WCAG 2.2 AA and good practice."""
    page.evaluate(AXE.read_text(encoding="utf-8"))
    found = page.evaluate("axe.run()")
    return [
        f"{one['id']}: {node['target']} {node['failureSummary']}"
        for one in found["violations"]
        for node in one["nodes"]
    ]


def test_a_misread_value_is_corrected_and_judged(browsing: Browsing, screen: Guard, vacancy_folder: Path) -> None:
    watched = browsing()
    page = watched.open(screen.address)
    page.select_option("#filter", "all")
    page.locator("#list button", has_text="Wim De Backer").click()
    page.locator("#others button", has_text="Uittreksel").click()
    page.keyboard.press("c")
    page.select_option("#field", label=page.locator("#field option", has_text="Datum van afgifte").first.inner_text())
    page.fill("#value", "2019-03-18")
    page.keyboard.press("Enter")
    until(page, "() => document.body.dataset.saved === '1'")
    (decision,) = [one for one in read_decisions(vacancy_folder, BRUSSELS) if one.reading]
    assert decision.reading is not None
    assert (decision.reading.field, decision.reading.value) == ("issue_date", "2019-03-18")
    assert decision.reading.read == "18/03/2024"
    settled(page)
    found = outcome_of(vacancy_folder, "18-model-596-2/criminal_record")
    assert found["fields"]["issue_date"] == "2019-03-18"
    assert any(f"{BY} las de datum van afgifte zelf" in note for note in found["notes"])
    assert watched.complaints == []
