"""Holder and day of birth on extracts that label neither, among the names of who signs, employs and reads."""

import datetime as dt

import pytest

from tests.extractors.builders_extract import fields_of, page_text

HEAD = "STAD WAVRE\nUittreksel uit het strafregister, artikel 595\n"
ISSUED = "\nStrafregister: NIHIL\nAfgeleverd te Waver op 5 april 2024"
BORN = dt.date(1988, 1, 30)

TOLD = {
    "bullets": ("WAUTERS Mélanie • 30 janvier 1988 • Wavre", "WAUTERS Mélanie", BORN),
    "dashes": ("VERCAMMEN, Stijn — 30/01/1988 — Wilrijk — BE", "VERCAMMEN Stijn", BORN),
    "brackets": ("Burger: Ellen Goethals (30-01-1988)", "Ellen Goethals", BORN),
    "place-between": ("2. Identiteit: AELBRECHT Rik, Ninove, 30/01/1988", "AELBRECHT Rik", BORN),
    "identity-in-german": ("Identität: WEBER Kurt, Eupen, 30.01.1988", "WEBER Kurt", BORN),
    "particles": ("VAN DEN BERG An | 30.01.1988", "VAN DEN BERG An", BORN),
    "letter-about": ("Aan de heer Karel Smets\nBetreft: Tom MAES (30/01/1988)", "Tom MAES", BORN),
    "born-behind": ("betreffende mevrouw Sigrid CLAEYS, die op 30 januari 1988 te Oostende geboren werd",
                    "Sigrid CLAEYS", BORN),
    "born-behind-in-german": ("Frau Ute WEBER, die am 30. Januar 1988 in Eupen geboren wurde", "Ute WEBER", BORN),
    "come-into-the-world": ("wordt verklaard dat\nMATHIJS DEWITTE\nter wereld gekomen te Poperinge\nop 30 januari 1988",
                            "MATHIJS DEWITTE", BORN),
    "b": ("Holder: Sarah Lindqvist, b. 30 January 1988, Malmö", "Sarah Lindqvist", BORN),
    "letter": ("Beste Leonie De Meyer\nU vroeg een uittreksel voor uw werkgever.", "Leonie De Meyer", None),
    "letter-in-french": ("Chère Lise Noël,\nVoici votre extrait.", "Lise Noël", None),
    "letter-in-german": ("Sehr geehrter Herr Kurt Weber,\nhier Ihr Auszug.", "Kurt Weber", None),
    "bilingual-label": ("Lieu et date de naissance /          Ixelles/Elsene 30.01.1988\nGeboorteplaats en -datum",
                        None, BORN),
}  # fmt: skip

NOBODY = {
    "letter-to-the-employer": "Geachte mevrouw An Peeters\nHierbij het uittreksel van uw kandidaat.",
    "letter-to-an-office": "Geachte personeelsdienst\nHierbij het uittreksel.",
    "letter-to-a-parent": "Chère Madame Lise Noël\nVoici l'extrait de votre fils.",
    "first-name-only": "Dag Dries\nHieronder vind je het uittreksel.",
    "clerk-and-day": "PEETERS An — 5 april 2024",
    "court-and-day": "RECHTBANK Gent — 30/01/1988",
    "code-and-day": "WETBOEK Van Strafvordering — 30/01/1988",
    "two-persons": "PEETERS An — 30/01/1988\nMAES Tom — 03/05/1960",
    "asked-by-the-employer": "Op verzoek van Karel Smets, zaakvoerder",
    "mayor": "Namens burgemeester Joke Van Gorp",
    "other-label": "Loket: PEETERS An, 30/01/1988",
}


@pytest.mark.parametrize(("text", "holder", "born"), TOLD.values(), ids=TOLD)
def test_who_and_when_born(text: str, holder: str | None, born: dt.date | None) -> None:
    fields = fields_of(HEAD + text + ISSUED)
    assert (fields["holder"].value, fields["birth_date"].value) == (holder, born)
    assert fields["issue_date"].value == dt.date(2024, 4, 5)


@pytest.mark.parametrize("text", NOBODY.values(), ids=NOBODY)
def test_nobody_is_told(text: str) -> None:
    fields = fields_of(HEAD + text + ISSUED)
    assert fields["holder"].value is None
    assert fields["birth_date"].value is None


def test_a_birth_on_the_next_line_leaves_the_day_of_issue() -> None:
    fields = fields_of(HEAD + "Waver, 5 april 2024\nGeboren te Aalst op 30 januari 1988, wonende te Waver")
    assert fields["issue_date"].value == dt.date(2024, 4, 5)


def test_the_label_in_the_next_box_is_no_given_name() -> None:
    person = "Name            Geschlecht      Staatsangehörigkeit\nPEETERS An      V               BE"
    assert fields_of(page_text(person=person))["holder"].value == "PEETERS An"
