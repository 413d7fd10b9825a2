"""Pictures that hide their print: coloured lines under it, a card held too close, blur beyond reading."""

import cv2
import numpy as np
import pytest

from pipeline.reading.picture import read_picture
from pipeline.reading.vision.pixels import Pixels, grey_of, ink_channel, print_channel, turned
from tests.reading.drawn import background, card_front, letter, noisy, photographed

FACTS = ("Janssens Noor", "Geboren te Gent op 12/05/1978", "Afgeleverd op 03.11.2023")
RED, BLUE = (240, 165, 175), (150, 200, 235)


def with_lines(page: Pixels, colour: tuple[int, int, int]) -> Pixels:
    """The page printed on paper with wavy coloured lines, as diplomas and official paper have."""
    ys, xs = np.mgrid[0 : page.shape[0], 0 : page.shape[1]]
    lines = (np.sin((ys + 12 * np.sin(xs / 40)) / 5) > 0.6) | (np.sin((xs + 15 * np.sin(ys / 50)) / 7) > 0.75)
    return np.asarray(page * np.where(lines[..., None], np.array(colour) / 255, 1.0), np.uint8)


@pytest.mark.parametrize("colour", [RED, BLUE], ids=["red", "blue"])
def test_print_on_coloured_lines_is_read(colour: tuple[int, int, int]) -> None:
    (page,) = read_picture(with_lines(letter(*FACTS), colour), 1)
    assert [fact for fact in FACTS if fact not in page.text] == []


@pytest.mark.parametrize(
    ("pixels", "chosen"),
    [
        pytest.param(with_lines(letter(*FACTS), RED), ink_channel, id="coloured-lines"),
        pytest.param(letter(*FACTS), grey_of, id="white-paper"),
        pytest.param(photographed(letter(*FACTS))[0], grey_of, id="photo-in-warm-light"),
        pytest.param(with_lines(np.where(letter(*FACTS) < 128, 90, 255) | np.array([0, 0, 165]), RED).astype(np.uint8),
                     grey_of, id="coloured-print-would-be-lost"),
        pytest.param(np.full((50, 50, 3), 200, np.uint8), grey_of, id="nothing"),
    ],
)  # fmt: skip
def test_colour_is_dropped_only_where_that_uncovers_print(pixels: Pixels, chosen: object) -> None:
    assert callable(chosen)
    assert np.array_equal(print_channel(pixels), chosen(pixels))


def test_a_card_whose_edges_lie_beyond_the_photo_is_read_as_a_card() -> None:
    photo, _ = photographed(card_front(), size=(1200, 900), share=1.25, degrees=1.0, shadow=False)
    (page,) = read_picture(photo, 1)
    assert page.is_card
    assert all(fact in page.text for fact in ("PEETERS", "07.04.1992", "14.07.2026"))


@pytest.mark.parametrize("black", [1.0, 0.35], ids=["black", "pale"])
@pytest.mark.parametrize("sigma", [5, 9, 15, 25, 40])
def test_print_blurred_beyond_reading_is_not_taken_for_a_blank_page(sigma: int, black: float) -> None:
    blurred = cv2.GaussianBlur(255 - (255 - letter(*FACTS)) * black, (0, 0), sigma)
    pages = read_picture(noisy(np.asarray(blurred, np.uint8), 2, 1), 1)
    assert max(page.quality for page in pages) < 0.5


@pytest.mark.parametrize("size", [4, 8, 40])
def test_a_board_of_checks_is_not_taken_for_a_blank_page(size: int) -> None:
    ys, xs = np.mgrid[0:600, 0:450] // size
    pages = read_picture(np.where((ys + xs) % 2, 235, 20).astype(np.uint8), 1)
    assert max(page.quality for page in pages) < 0.5


@pytest.mark.parametrize("what", ["back", "lamp", "fold", "holes"])
def test_a_page_that_bears_no_print_is_blank(what: str) -> None:
    """Print showing through from the back, light from one side, a fold, punched holes."""
    ys, xs = np.mgrid[0:1754, 0:1240]
    page = {
        "back": 245 - (255 - grey_of(np.ascontiguousarray(letter(*FACTS)[:, ::-1]))) * 0.08,
        "lamp": 245 - 60 * (xs / 1240) ** 2 - 15 * ys / 1754,
        "fold": 245 - 25.0 * (abs(ys - 870) < 5),
        "holes": 245 - 185.0 * (np.minimum((ys - 500) ** 2, (ys - 1200) ** 2) + (xs - 60) ** 2 < 400),
    }[what]
    (read,) = read_picture(noisy(page.astype(np.uint8), 3, 1), 1)
    assert (read.quality, read.words) == (1.0, ())


def test_an_empty_table_is_no_document_read_well() -> None:
    pages = read_picture(np.clip(background("wood", 900, 1200), 0, 255).astype(np.uint8), 1)
    assert all(page.quality < 0.5 or not page.words for page in pages)


@pytest.mark.parametrize("turns", [0, 1, 2])
def test_two_pages_side_by_side_are_two_pages(turns: int) -> None:
    left = letter("Diploma", "Geboren te Gent op 12/05/1978", repeat=4)
    right = letter("Uittreksel", "Afgeleverd op 03.11.2023", repeat=4)
    pages = read_picture(turned(np.concatenate((left, right), axis=1), turns), 7)
    assert [page.number for page in pages] == [7, 7]
    one, other = sorted(pages, key=lambda page: "Uittreksel" in page.text)
    assert "12/05/1978" in one.text
    assert "03.11.2023" not in one.text
    assert "03.11.2023" in other.text


def test_two_columns_under_one_heading_are_one_page() -> None:
    columns = np.concatenate((letter(height=900, repeat=3), letter(height=900, repeat=3)), axis=1)
    sheet = np.concatenate((columns[:60], np.full((60, columns.shape[1], 3), 255, np.uint8), columns[60:]))
    sheet[20:120, 600:1840] = letter("Universiteit Gent verleent het diploma", height=300, size=48, repeat=0)[10:110]
    assert len(read_picture(sheet, 1)) == 1


def stamped(page: Pixels, left: int, top: int) -> Pixels:
    """The page with a round violet stamp over it, through which the print shows."""
    ink = np.full_like(page, 255)
    cv2.circle(ink, (left, top), 105, (120, 80, 200), 7)
    cv2.circle(ink, (left, top), 78, (120, 80, 200), 4)
    cv2.putText(ink, "STAD GENT", (left - 95, top + 14), cv2.FONT_HERSHEY_DUPLEX, 1.25, (120, 80, 200), 3)
    return np.asarray(page.astype(np.float32) * ink / 255, np.uint8)


@pytest.mark.parametrize("left", [300, 420])
def test_print_under_a_coloured_stamp_is_read(left: int) -> None:
    (page,) = read_picture(stamped(letter(*FACTS), left, 280), 1)
    assert "03.11.2023" in page.text
    assert "stamp" in {attempt.why for attempt in page.attempts}


def along_the_edge(page: Pixels, *, ornaments: bool) -> Pixels:
    """The page with a violet band down its left edge, on it black ornaments of the size of letters."""
    banded = page.copy()
    banded[:, :60] = (120, 60, 200)
    for top in range(20, len(banded) - 40, 45) if ornaments else ():
        cv2.circle(banded, (30, top), 9, (20, 20, 20), 4)
    return banded


def test_ornaments_along_a_coloured_edge_are_no_print_under_a_stamp() -> None:
    (page,) = read_picture(along_the_edge(letter(*FACTS), ornaments=True), 1)
    assert "stamp" not in {attempt.why for attempt in page.attempts}
    assert "03.11.2023" in page.text


@pytest.mark.parametrize("left", [170, 300])
def test_a_stamp_at_a_coloured_edge_is_a_stamp(left: int) -> None:
    page = along_the_edge(stamped(letter(*FACTS), left, 280), ornaments=False)
    assert "03.11.2023" in read_picture(page, 1)[0].text
