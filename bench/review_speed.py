"""How long a clerk waits: from the key pressed to the decision laid down and the next doubt open, in a real browser.

`python -m bench.review_speed [CANDIDATES]`: copies of one born-digital sample, of whom nobody knows when files came.
"""

import shutil
import statistics
import sys
import tempfile
import time
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from pipeline.decisions.settling import Desk
from pipeline.review.serving import serving
from pipeline.review.updating import Job
from pipeline.vacancy import load_vacancy

SAMPLES = Path(__file__).parents[1] / "samples" / "directeur-io"
AS_OF = "2024-04-29T02:00"
DECISIONS = 40
MEASURE = """async () => {
  const was = document.body.dataset.saved || "0";
  const began = performance.now();
  document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "1", bubbles: true }));
  while ((document.body.dataset.saved || "0") === was) await new Promise((ready) => setTimeout(ready, 1));
  return performance.now() - began;
}"""


def vacancy_of(count: int, folder: Path) -> Path:
    shutil.copy(SAMPLES / "vacature.yaml", folder / "vacature.yaml")
    (source,) = (SAMPLES / "kandidaturen").glob("01*")
    for number in range(count):
        shutil.copytree(source, folder / "kandidaturen" / f"{number:03}")
    (folder / "out").mkdir()
    return folder


def measured(page: Page) -> list[float]:
    taken = []
    for _ in range(DECISIONS):
        taken.append(float(page.evaluate(MEASURE)))
        page.wait_for_timeout(400)  # a clerk looks, and the memo is written meanwhile
    return taken


def main(count: int) -> None:
    with tempfile.TemporaryDirectory(prefix="geldig-bench-") as scratch, sync_playwright() as playwright:
        folder = vacancy_of(count, Path(scratch))
        desk = Desk(folder, folder / "out", load_vacancy(folder))
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-gpu"]
        )
        with serving(desk, Job(folder, folder / "out", AS_OF, 1), "Els Claes") as guard:
            page = browser.new_page(viewport={"width": 1280, "height": 720})
            began = time.monotonic()
            page.goto(guard.address)
            page.wait_for_selector("body[data-shown]", timeout=400_000)
            print(f"{count} candidates, first doubt open after {time.monotonic() - began:.1f} s")
            taken = sorted(measured(page))
            browser.close()
    print(
        f"{len(taken)} decisions: median {statistics.median(taken):.0f} ms, "
        f"95th percentile {taken[int(len(taken) * 0.95)]:.0f} ms, worst {taken[-1]:.0f} ms"
    )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 150)
