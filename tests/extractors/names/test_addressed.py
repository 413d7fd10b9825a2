"""Whose name it is in sentences and tables that name others too: clerk, mayor, employer, parents, spouse, sovereign."""

import pytest

from pipeline.extractors.names import find_holder, is_name
from tests.pages import page_of

NAMED = {
    "civil-state-between": ("Van de genaamde Hilde VAN DEN BROECK, ongehuwd, geboren te Geel op\n28/02/1973 zijn geen "
                            "veroordelingen gekend.", "Hilde VAN DEN BROECK"),
    "nationality-between": ("Le nommé Luc LAMBERT, de nationalité belge, né à Huy le 3 mai 1980", "Luc LAMBERT"),
    "both-between": ("Der Genannte Karl MÜLLER, verheiratet, belgischer Staatsangehörigkeit, geboren am 3. Mai 1980",
                     "Karl MÜLLER"),
    "ordinal-day": ("Lieven Vermeulen, geboren de 28ste februari 1971 te Lokeren, heeft geen strafblad.",
                    "Lieven Vermeulen"),
    "surname-and-comma-over-birth": ("Van Damme, Dries Emiel\ngeboren op 29 mei 1995 in Lier", "Van Damme Dries Emiel"),
    "surname-and-comma-in-a-sentence": ("Van Acker, Ellen Martine, geboren te Tielt op 2 juli 1990, Kerkstraat 8",
                                        "Van Acker Ellen Martine"),
    "surname-and-comma-in-french": ("De Smedt, Noé Luc, né(e) à Ath le 2 juillet 1990, rue Haute 8,\n7800 Ath.",
                                    "De Smedt Noé Luc"),
    "place-before-the-name": ("Opgemaakt te Gent, Ellen Martens, geboren te Tielt op 2 juli 1990", "Ellen Martens"),
    "date-of-birth-behind": ("To whom it may concern: Aoife O'Sullivan, date of birth 10/10/1990, of Cork.",
                             "Aoife O'Sullivan"),
    "monsieur": ("La Licenciatura (1998) de M. Rui CARVALHO est déclarée équivalente", "Rui CARVALHO"),
    "called": ("De genaamde Piet CLAES heeft een blanco strafregister.", "Piet CLAES"),
    "called-in-german": ("Über den Genannten Kurt WEBER liegen keine Eintragungen vor.", "Kurt WEBER"),
    "heads-over-values": ("Familienaam     Voornaam     Tweede voornaam\n"
                          "Ndiaye          Awa          –", "Ndiaye Awa"),
    "heads-with-an-official-name": ("Nom         Prénom      Deuxième prénom\n"
                                    "NDIAYE      Awa         –", "NDIAYE Awa"),
    "captions-under-values": ("PEETERS          Ingrid Francisca          15 oktober 1968\n"
                              "Naam             Voornamen                 Geboortedatum\n"
                              "Gegeven          Waarde\nGeboorteplaats   Schoten", "PEETERS Ingrid Francisca"),
    "value-at-the-far-edge": ("Naam" + " " * 72 + "BAERT Wim\nGeboren te" + " " * 66 + "Ronse", "BAERT Wim"),
    "pair-at-the-far-edge": ("Nom" + " " * 72 + "EL AMRANI\nPrénoms" + " " * 68 + "Nadia\nSexe" + " " * 71 + "F",
                             "EL AMRANI Nadia"),
}  # fmt: skip

OTHERS = {
    "clerk": ("Opgemaakt door mevrouw An Peeters, deskundige.\nDe heer Tom Maes heeft geen strafblad.", "Tom Maes"),
    "only-the-clerk": ("Afgeleverd te Gent door de heer Jan Peeters", None),
    "only-the-mayor": ("De burgemeester, mevrouw Els Claes", None),
    "mayor-in-french": ("Délivré par Madame Lise Noël, fonctionnaire déléguée", None),
    "clerk-in-german": ("Ausgestellt durch Frau Kerstin Albrecht, Beamtin", None),
    "employer": ("Voor de werkgever, de heer Karel Smets\nVan de genaamde Tom MAES is niets bekend.", "Tom MAES"),
    "asked-by-the-person": ("Aangevraagd door mevrouw An Peeters", "An Peeters"),
    "son-of": ("Tom MAES, zoon van Karel Maes, geboren te Gent op 3 mei 1980", "Tom MAES"),
    "husband-of": ("Jan JANSSENS, echtgenoot van An Peeters, geboren te Gent op 3 mei 1980", "Jan JANSSENS"),
    "daughter-of": ("Lise NOËL, fille de Marc Noël, née à Huy le 3 mai 1980", "Lise NOËL"),
    "tochter-von": ("Kerstin ALBRECHT, Tochter von Karl Albrecht, geboren am 3. Mai 1980", "Kerstin ALBRECHT"),
    "only-the-mother": ("Moeder: mevrouw An Peeters", None),
    "appointed": ("Madame Lise Noël est nommée Chef Comptable", "Lise Noël"),
    "counter-at-the-far-edge": ("Naam" + " " * 72 + "Tom Loos\nMAES\nVoornaam\nAn\nGeboren te Gent", "MAES An"),
    "contact-at-the-far-edge": ("Naam en voornaam" + " " * 58 + "Uw contact\nMAES Tom" + " " * 66 + "An Peeters",
                                "MAES Tom"),
    "no-more-than-a-surname-saluted": ("Geachte heer Maes\nU vroeg een uittreksel.", None),
    "mayor-by-name": ("De heer Karel Smets, burgemeester, verklaart dat mevrouw An MAES geen feiten heeft", "An MAES"),
    "undersigned": ("Ik ondergetekende, Karel Smets, geboren te Gent op 3 mei 1960, burgemeester, bevestig dat", None),
    "undersigned-in-french": ("Je soussigné, M. Karel SMETS, bourgmestre, certifie que Tom MAES, né à Huy le 3 mai",
                              "Tom MAES"),
    "we-in-german": ("Wir, Karl Weber, geboren in Bonn, bestätigen, dass Frau Ute MAIER", "Ute MAIER"),
    "both-parents": ("Tom MAES, zoon van Karel MAES en An PEETERS, geboren te Gent op 3 mei 1980", "Tom MAES"),
    "parents-on-the-next-line": ("Lise NOËL\nfille de Marc Noël et Ute Weber, née à Huy le 3 mai 1980", "Lise NOËL"),
    "each-parent-born": ("het kind van Karel Maes, geboren op 3 mei 1960, en An Peeters, geboren op 4 juni 1962", None),
    "mayor-declares": ("De burgemeester verklaart dat BULCKENS Griet, geboren te Duffel op 14/08/1981",
                       "BULCKENS Griet"),
    "mayor-declares-titled": ("Le bourgmestre certifie que Madame Lise Noël est inconnue", "Lise Noël"),
    "sovereign": ("Felipe VI, Rey de España\n"
                  "considerando que Javier Ruiz Ortega, nacido el día 30 de noviembre de 1978",
                  "Javier Ruiz Ortega"),
}  # fmt: skip


@pytest.mark.parametrize(("text", "name"), [*NAMED.values(), *OTHERS.values()], ids=[*NAMED, *OTHERS])
def test_whose_paper_it_is(text: str, name: str | None) -> None:
    found = find_holder(page_of(text))
    assert (found.text if found else None) == name


@pytest.mark.parametrize("text", ["Felipe VI Rey de España", "Albert Koning der Belgen", "Née le", "Gegeven Waarde"])
def test_what_is_nobodys_name(text: str) -> None:
    assert not is_name(text)


@pytest.mark.parametrize("text", ["Jan De Koning", "Anna König", "Stephen King", "Ben De Burger", "Max Born"])
def test_names_that_are_words_too(text: str) -> None:
    assert is_name(text)
