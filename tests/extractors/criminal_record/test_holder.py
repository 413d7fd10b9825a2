"""Holder and day of birth on extracts that label neither, among the names of who signs, employs and reads."""

import datetime as dt

import pytest

from tests.extractors.builders_extract import fields_of, page_text

HEAD = "STAD WAVRE\nUittreksel uit het strafregister, artikel 595\n"
ISSUED = "\nStrafregister: NIHIL\nAfgeleverd te Waver op 5 april 2024"
BORN = dt.date(1988, 1, 30)

TOLD = {
    "no-name-in-use": ("NOM DE NAISSANCE    ROUSSEL\nNOM D'USAGE         —\nPRÉNOMS             Claire, Anne\n"
                       "Née le 30 janvier 1988", "ROUSSEL Claire Anne", BORN),
    "name-in-use": ("Nom de naissance : ROUSSEL\nNom d’usage : MARTEL\nPrénom : Claire\nNée le 30 janvier 1988",
                    "ROUSSEL Claire", BORN),
    "labels-in-italian": ("Cognome BIANCHI\nNome MARCO\nData di nascita 30/01/1988", "BIANCHI MARCO", BORN),
    "labels-in-polish": ("Nazwisko: WISNIEWSKI\nImiona: PIOTR JAN\nData urodzenia: 30.01.1988",
                         "WISNIEWSKI PIOTR JAN", BORN),
    "labels-in-romanian": ("Numele: IONESCU\nPrenumele: MARIA\nData nașterii: 30.01.1988", "IONESCU MARIA", BORN),
    "over-a-street": ("Afgegeven aan:\nMichiels Greta      vrouw\nGeboren op 30 januari 1988 te Landen\n"
                      "Inwoner van Tienen, Leuvenselaan 172", "Michiels Greta", BORN),
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
    "in-whose-name": ("t.n.v. Van Acker, Joke (30/01/1988)", "Van Acker Joke", BORN),
    "asked-by": ("op vraag van Maes, Sofie (° 30/01/1988, Dendermonde)", "Maes Sofie", BORN),
    "in-a-sentence": ("Register van COOLS Davy (30/01/1988), model algemeen", "COOLS Davy", BORN),
    "behind-a-date": ("opgesteld 5.4.2024 ten behoeve van Jan Van den Bossche (Peer, 30.1.1988)",
                      "Jan Van den Bossche", BORN),
    "day-then-town": ("Ghislain Dubois, 30 janvier 1988, Dinant", "Ghislain Dubois", BORN),
    "town-then-day": ("CLAEYS MARTINE, Tielt 30/1/1988, heeft verkregen", "CLAEYS MARTINE", BORN),
    "dash-then-town": ("VERSTRAETEN, Koen — Aalst, 30/1/1988 — Molenstraat 14", "VERSTRAETEN Koen", BORN),
    "town-without-a-word": ("Claes Bram, geb. Gent 30/01/1988", "Claes Bram", BORN),
    "salutation-and-birth": ("Beste Robbe Van Looy (° Geel, 30 januari 1988)", "Robbe Van Looy", BORN),
    "number-of-a-note": ("Peeters Nele2, geboren 30/01/1988 te Herentals.", "Peeters Nele", BORN),
    "occupation": ("Hauseux Erika, Lehrerin, geboren 30-01-1988 in Malmedy", "Hauseux Erika", BORN),
    "state-and-occupation": ("op naam van DE RAEVE Hugo,\ngehuwd, landbouwer, ° Sint-Niklaas 30.I.1988",
                             "DE RAEVE Hugo", BORN),
    "behind-de-and-a-bracket": ("extrait (595) de Nathalie Simon (née le 30 janvier 1988 à Arlon)",
                                "Nathalie Simon", BORN),
    "monsieur": ("extrait concernant M. Benoît Lefèvre, né à Liège le 30 janvier 1988", "Benoît Lefèvre", BORN),
    "labels-in-three-languages": ("Betrokkene/Intéressé/Subject LINDSTRÖM, Oskar\nGeboren/Né/Born 30.01.1988 Uppsala",
                                  "LINDSTRÖM Oskar", BORN),
    "keys-of-a-record": ('persoon.naam = "Nijs"\npersoon.voornaam = "Lotte"', "Nijs Lotte", None),
    "head-of-a-table": ("Naam      Voornaam   Geboortedatum   Soort     Inhoud\n"
                        "De Vos    Lien       30.01.1988      algemeen  NIHIL", "De Vos Lien", BORN),
    "numbered-head": ("I. NAAM      II. VOORNAAM   III. GEBOREN\nHoornaert    Pieter-Jan     30.01.1988",
                      "Hoornaert Pieter-Jan", BORN),
    "surname-over-given-names": ("1. Persoonsgegevens\nDE BRUYNE\nStijn Jozef\n° Oostende, 30/01/1988",
                                 "DE BRUYNE Stijn Jozef", BORN),
    "one-is-the-clerk": ("Anja Bal (30/1/1988)\nDe ambtenaar Karel Smets (in dienst sinds 1/1/1999)", "Anja Bal", BORN),
    "one-is-the-mother": ("aangevraagd door moeder Els Peeters (3/5/1960)\nvoor Lars Mertens (30/1/1988)",
                          "Lars Mertens", BORN),
    "name-over-town-and-day": ("BOGAERT Ludo\nRoeselare, 30 januari 1988", "BOGAERT Ludo", BORN),
    "name-over-day-and-town": ("Samira Haddou\n30/01/1988 Mechelen", "Samira Haddou", BORN),
    "bracket-on-the-next-line": ("J'en délivre l'extrait suivant à Christelle Mathieu\n(Tournai, 30 janvier 1988).",
                                 "Christelle Mathieu", BORN),
    "day-before-born": ("Bruno Haesevoets, op 30 januari 1988 geboren te Tongeren", "Bruno Haesevoets", BORN),
    "sex-behind-the-name": ("Ilse Smets (v), geboren 30 januari 1988 te Mol", "Ilse Smets", BORN),
    "is-born": ("Bavo Claes is geboren op 30 januari 1988 in Mol en woont in Geel.", "Bavo Claes", BORN),
    "address-between": ("Bavo Claes, Kerkstraat 3, 2400 Mol, geboren te Mol op 30 januari 1988", "Bavo Claes", BORN),
    "called-so": ("Betreft\nTine Ooms\nMartine Greta\nGeboren\n30 januari 1988 te Herentals",
                  "Tine Ooms Martine Greta", BORN),
    "called-by-the-first": ("Betreft\nEls Wauters\nEls Lutgard\nGeboren\n30 januari 1988 te Hasselt",
                            "Els Wauters Els Lutgard", BORN),
    "another-person-under-it": ("Betreft\nEls Peeters\nMaria Janssens\nGeboren te Gent op 30 januari 1988",
                                "Maria Janssens", BORN),
    "asked-for-another": ("Aanvrager\nEls Peeters\nThomas Simon\nGeboren te Gent op 30 januari 1988",
                          "Thomas Simon", BORN),
    "another-with-the-same-name": ("Betreft\nEls Peeters\nTom Peeters\nGeboren te Gent op 30 januari 1988",
                                   "Tom Peeters", BORN),
    "identity-of-whom": ("Identité de l'intéressé : Luc SIMON (Huy, 30 janvier 1988)", "Luc SIMON", BORN),
    "heading-over-the-name": ("Attest CSR\nLisanne de Boer, op 30 januari 1988 geboren in Goes",
                              "Lisanne de Boer", BORN),
    "bilingual-label": ("Lieu et date de naissance /          Ixelles/Elsene 30.01.1988\nGeboorteplaats en -datum",
                        None, BORN),
}  # fmt: skip

NOBODY = {
    "letter-to-the-employer": "Geachte mevrouw An Peeters\nHierbij het uittreksel van uw kandidaat.",
    "letter-to-an-office": "Geachte personeelsdienst\nHierbij het uittreksel.",
    "letter-to-a-parent": "Chère Madame Lise Noël\nVoici l'extrait de votre fils.",
    "two-persons-on-a-line": "Jan Claes (3/5/1988) en Els Peeters (4/6/1990)",
    "notary": "Notaris Jan Peeters, Gent 12/05/1988",
    "judge": "Vonnis Vrederechter Karel Smets (12/05/1988)",
    "town-of-two-words": "Sint-Pieters Leeuw, 12/05/1988",
    "law-called-after-a-minister": "Wet Vande Lanotte (8 augustus 1997)",
    "firm": "op verzoek van werkgever Bouwwerken Van Hool (opgericht 12/05/1977)",
    "no-negation-is-a-name": "CERTIFICO que NO CONSTAN antecedentes penales",
    "no-register-is-a-name": "Hierbij verklaren wij dat Centraal Register geen veroordelingen vermeldt",
    "partner": "Partner: Jan Claes (3/5/1988)",
    "officer-over-town-and-day": "De gemachtigde ambtenaar\nKarel Smets\nMol, 30 januari 1988",
    "mayor-over-day": "Namens de burgemeester\nKarel Smets\n30 januari 1988",
    "country-behind-the-town": "Huy (BE), 30 janvier 1988",
    "town-day-country": "La Panne Adinkerke, 30 janvier 1988, Belgique",
    "court-over-day": "Correctionele Rechtbank Gent\nBrugge, 12 mei 1988",
    "office-over-day": "Dienst Bevolking\nMol, 12 mei 1988",
    "decree-over-day": "Koninklijk Besluit\nBrussel, 9 januari 1988",
    "street-over-day": "Lange Kerkstraat\nMol, 12 mei 1988",
    "firm-over-day": "Bouwwerken Peeters\nMol, 12 mei 1988",
    "addressee-with-an-office": "Aan de heer Karel Smets\nPersoneelsdirecteur",
    "town-in-capitals": "SINT-KATELIJNE Waver, 3 mei 1988",
    "administrator": "Bewindvoerder mr. Jan Claes (3 mei 1971)",
    "market-over-day": "Grote Markt\nMol, 3 mei 1988",
    "motto-over-day": "Samen Sterk Vooruit\n3 mei 1988",
    "council-over-day": "Lokaal Bestuur Mol\n3 mei 1988",
    "team-and-day": "Team Burger Welzijn, 3 mei 1988, Mol",
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


@pytest.mark.parametrize(
    "text", ["Volmacht aan Bavo Claes (Mol, 3 mei 1988)", "voor de begeleiding van Bavo Claes (3 mei 2001)"]
)
def test_whom_a_mandate_or_a_purpose_names_is_not_the_holder(text: str) -> None:
    assert fields_of(HEAD + text + ISSUED)["holder"].value is None
