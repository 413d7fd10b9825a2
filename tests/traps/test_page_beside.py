"""A further page of the file that decides: a letter that withdraws the paper, a receipt for it, a page of another's.

Beside each stands what honestly lies behind such a paper: its legend, an invoice, a notice of privacy, a letter to it.
"""

import pytest

from pipeline.codes import Reason, Status
from tests.traps.casebook import MET, card, findings, outcome, rejected, review, sent

EXTRACT = """Gemeente Lievegem
Uittreksel uit het strafregister
Algemeen model - artikel 595 van het Wetboek van Strafvordering
Naam: Peeters
Voornaam: Jan
Geboortedatum: 12/04/1985
Veroordelingen: NIHIL
Afgeleverd te Lievegem op 15 maart 2024
De gemachtigde ambtenaar"""
FIRST = """Gemeente Lievegem - blz. 1 van 2
Uittreksel uit het strafregister
Algemeen model - artikel 595 van het Wetboek van Strafvordering
Naam: Peeters
Voornaam: Jan
Geboortedatum: 12/04/1985
Rijksregisternummer: 85.04.12-123.69
Afgeleverd te Lievegem op 15 maart 2024
De inlichtingen uit het register staan op bladzijde 2."""
LICENCE = """RIJBEWIJS PERMIS DE CONDUIRE
B
FÜHRERSCHEIN
1. PEETERS
2. JAN
3. 12.04.1985 GENT
4a. 03.03.2021 4b. 03.03.2031
4c. LIEVEGEM
5. 2166401873
9. AM B"""
WITHDRAWN = [
    """Lievegem, 2 april 2024
Betreft: intrekking van een afgeleverd document
Geachte heer Peeters
Bij controle is gebleken dat in het verkeerde dossier werd gekeken. Wij trekken het uittreksel van 15 maart 2024
dan ook in. U kunt het niet langer gebruiken.
Hoogachtend
Dienst Bevolking""",
    """Namur, le 2 avril 2024
Concerne : votre extrait du 15 mars 2024
Madame,
Suite à une confusion avec une personne homonyme, l'extrait susmentionné est retiré et ne peut plus être produit.
Un nouveau document vous sera envoyé gratuitement.
Veuillez agréer nos salutations distinguées
Service Population""",
    """Raeren, den 2. April 2024
Betrifft: Ihr Auszug vom 15. März 2024
Sehr geehrte Frau Keller,
aufgrund einer Namensverwechslung wurde das falsche Register abgefragt. Der oben genannte Auszug wird hiermit
zurückgezogen und darf nicht mehr vorgelegt werden.
Mit freundlichen Grüßen
Bevölkerungsdienst""",
    """Van: bevolking@lievegem.be
Aan: jan.peeters@voorbeeld.be
Onderwerp: fout in uw uittreksel
Beste Jan
Door een fout in ons systeem is uw uittreksel niet correct. Het mag niet meer worden gebruikt.
Kom langs voor een nieuw exemplaar.
Groeten
Loket""",
    """MEDEDELING AAN DE WERKGEVER
Het attest dat op 15 maart 2024 werd afgeleverd aan de heer Jan Peeters is als nietig te beschouwen, aangezien het
op grond van de gegevens van een persoon met dezelfde naam werd opgemaakt.
De burgemeester""",
    """Geachte heer Peeters
Gelieve het u toegestuurde attest niet te gebruiken: het werd met een verkeerd rijksregisternummer opgezocht.
Met vriendelijke groeten""",
    """Sehr geehrte Damen und Herren,
der am 15. März 2024 ausgestellte Auszug ist ungültig. Bitte senden Sie ihn zurück.
Mit freundlichen Grüßen""",
    """Dear Sir
The extract issued on 15 March 2024 was cancelled because the wrong file had been searched.
Kind regards""",
    """Beste
Uw uittreksel werd ons terugbezorgd. Het is niet meer geldig omdat de gegevens van een ander werden gebruikt.
Groeten
Dienst Burgerzaken""",
    """Geachte heer
Het stuk dat u op 15 maart 2024 ontving, vervalt met onmiddellijke ingang. Vernietig het.
Hoogachtend
Dienst Burgerzaken""",
]
HONEST = [
    """FACTUUR
Gemeente Lievegem
Aan: Jan Peeters, Dorp 12, 9930 Lievegem
Omschrijving: uittreksel strafregister
Bedrag: 5,00 euro
Betaald met Bancontact op 15/03/2024
Een betaalde factuur wordt niet meer geannuleerd.""",
    """Privacyverklaring
De gemeente verwerkt uw persoonsgegevens overeenkomstig Verordening (EU) 2016/679 van 27 april 2016.
U hebt het recht uw toestemming in te trekken.
Klachten: Gegevensbeschermingsautoriteit, Drukpersstraat 35, 1000 Brussel""",
    """Lievegem, 15 maart 2024
Betreft: uw aanvraag
Geachte heer Peeters
In bijlage vindt u het uittreksel uit het strafregister dat u hebt aangevraagd.
Het vorige uittreksel van 3 januari 2024 wordt hierdoor vervangen.
Met vriendelijke groeten
Dienst Bevolking""",
    """Namur, le 15 mars 2024
Madame,
Veuillez trouver ci-joint l'extrait de casier judiciaire que vous avez demandé.
L'extrait peut être retiré au guichet pendant trois mois.
Service Population""",
    """Raeren, den 15. März 2024
Sehr geehrte Frau Keller,
beiliegend erhalten Sie den beantragten Auszug aus dem Strafregister.
Der Auszug verliert nach drei Monaten seine Gültigkeit.
Mit freundlichen Grüßen""",
    """Uw uittreksel kan worden ingetrokken als u valse gegevens opgaf.
Het uittreksel wordt na drie maanden ongeldig.
Vragen? bevolking@lievegem.be""",
    """Geachte heer Peeters
Bijgevoegd uittreksel is drie maanden geldig.
Controleer of uw gegevens correct zijn. Is iets onjuist, neem dan contact op.
Met vriendelijke groeten
Dienst Burgerzaken""",
    """Factuur 2024/118
Uittreksel strafregister: 5,00 euro
Niet correct? Bel 09 123 45 67.""",
    """Madame,
Votre demande du 10 mars 2024 a été traitée. L'extrait ci-joint a été établi sans frais.
Si vous constatez une donnée inexacte, contactez-nous.
Service Population""",
    """Beste meneer
Het uittreksel mag niet ouder zijn dan drie maanden. Een kopie zonder stempel is ongeldig.
Groeten
Personeelsdienst""",
    """Arbeidsovereenkomst
De werknemer legt een uittreksel voor.
De overeenkomst kan worden vernietigd indien de werknemer onjuiste gegevens verstrekte.""",
    """Datenschutzhinweis
Sie können Ihre Einwilligung jederzeit widerrufen.
Der Auszug wird nach drei Monaten ungültig.""",
    """Betaalbewijs
Gemeente Lievegem
Uittreksel strafregister 5,00 EUR
Transactie niet geannuleerd
Terminal 2345""",
]
OF_ANOTHER = [
    """Gemeente Lievegem - blz. 2 van 2
Naam: Claes
Voornaam: An
Veroordelingen: NIHIL
De gemachtigde ambtenaar""",
    """Gemeente Lievegem - blz. 2 van 2
Rijksregisternummer: 91.08.30-222.69
Veroordelingen: NIHIL
De gemachtigde ambtenaar""",
    """Gemeente Lievegem - blz. 2 van 2
Geboortedatum: 30/08/1991
Veroordelingen: NIHIL
De gemachtigde ambtenaar""",
    """Uittreksel uit het strafregister van Claes An, geboren te Gent op 30 augustus 1991 - vervolg
Veroordelingen: NIHIL""",
]
OF_SAME = [
    """Gemeente Lievegem - blz. 2 van 2
Peeters Jan, 12/04/1985
Veroordelingen: NIHIL
De gemachtigde ambtenaar
An Claes""",
    """Gemeente Lievegem - blz. 2 van 2
Veroordelingen: NIHIL
De gemachtigde ambtenaar, Marc Dupont""",
    """Uittreksel van Jan Peeters, geboren te Gent op 12 april 1985 - vervolg
Veroordelingen: NIHIL""",
]
TAKEN = [
    """Parket van de procureur des Konings Oost-Vlaanderen
Beslissing tot onmiddellijke intrekking van het rijbewijs
Het rijbewijs nr. 2166401873 van Jan Peeters werd op 10 april 2024 ingetrokken voor vijftien dagen.
De substituut""",
    """Tribunal de police de Namur - greffe
Attestation de dépôt
Le greffier certifie que Monsieur Jan Peeters a déposé son permis de conduire au greffe le 10 avril 2024, en exécution
d'une déchéance du droit de conduire de six mois.
Namur, le 10 avril 2024""",
    """Polizeigericht Eupen
Bescheinigung
Herr Jan Peeters hat seinen Führerschein am 10. April 2024 bei der Kanzlei hinterlegt. Die Entziehung der
Fahrerlaubnis dauert bis zum 10. Oktober 2024.
Der Greffier""",
    """Lokale politie Meetjesland
Proces-verbaal
Het rijbewijs van de betrokkene werd heden ingehouden wegens alcoholintoxicatie.
Hoofdinspecteur De Smet""",
    """Gemeente Lievegem
Bericht
Geachte heer Peeters
U bent medisch rijongeschikt verklaard. Uw rijbewijs moet u binnen vier werkdagen inleveren. U mag niet meer rijden.
Dienst rijbewijzen""",
    """Kennisgeving van het openbaar ministerie
U bent vervallen verklaard van het recht tot sturen voor een duur van drie maanden, ingaand op 1 april 2024.
U moet uw rijbewijs binnen de vier dagen neerleggen op de griffie.""",
    """Ontvangstbewijs
Rijbewijs 2166401873 neergelegd op 2 april 2024.
Teruggave vanaf 2 juli 2024.
De griffie""",
    """Gerichtshof Eupen
Fahrverbot
Gegen Herrn Jan Peeters wurde ein Fahrverbot von drei Monaten verhängt, ab dem 1. April 2024.""",
    """Greffe du tribunal de police
Reçu
Permis de conduire n° 2166401873 remis au greffe le 2 avril 2024.""",
    """Aan Jan Peeters
Uw rijbewijs werd bij beslissing van 2 april 2024 ongeldig verklaard wegens een omwisseling die niet mocht.
Dienst rijbewijzen""",
    """Vonnis
De rechtbank verklaart Jan Peeters vervallen van het recht een motorvoertuig te besturen gedurende zes maanden.""",
    """Attest
De griffier bevestigt dat het rijbewijs van Jan Peeters zich ter griffie bevindt.""",
    """The licence of Jan Peeters was suspended on 2 April 2024 for six months.
The clerk""",
]
LEFT = [
    """Toelichting bij uw rijbewijs
Het rijbewijs kan door het parket worden ingetrokken.
Bij een verval van het recht tot sturen moet u het rijbewijs binnen vier dagen neerleggen op de griffie.
Meer info: www.mobilit.belgium.be""",
    """FACTUUR
Gemeente Lievegem
Omschrijving: rijbewijs bankkaartmodel
Bedrag: 25,00 euro
Datum: 03/03/2021
De bestelling werd niet geannuleerd.""",
    """Privacyverklaring
Wij verwerken uw gegevens. U kan uw toestemming intrekken.
Verordening (EU) 2016/679 van 27 april 2016""",
    """Lievegem, 3 maart 2021
Geachte heer Peeters
Uw nieuw rijbewijs ligt klaar. Breng uw oud rijbewijs mee: het wordt ingeleverd en vernietigd.
Met vriendelijke groeten
Dienst rijbewijzen""",
    """Getuigschrift
De werkgever verklaart dat Jan Peeters van 2 mei 2010 tot 30 juni 2020 in dienst was als chauffeur.
Het rijbewijs werd nooit ingetrokken.""",
    """Attestation de non-déchéance
Le greffier certifie que Monsieur Jan Peeters n'est pas déchu du droit de conduire.""",
    """Bewijs van teruggave
Het rijbewijs werd op 2 februari 2024 teruggegeven aan Jan Peeters na een verval van drie maanden.
De griffier""",
    """Verklaring verlies
Het vorige rijbewijs van Jan Peeters werd op 5 februari 2021 als verloren gemeld.
Er werd een duplicaat afgegeven.""",
    """Aanvraag rijbewijs
De aanvrager verklaart niet vervallen te zijn van het recht tot sturen.
Handtekening""",
    """Verzekeringsattest
Bestuurder: Jan Peeters
Rijbewijs B sinds 03/03/2021
In de voorbije vijf jaar werd geen rijverbod opgelegd.""",
    """Handleiding
U kan uw rijbewijs verliezen bij een zware overtreding.
Het rijbewijs wordt dan ingehouden.""",
    """Getuigschrift van rijvaardigheid
De kandidaat slaagde op 3 maart 2021 in het praktisch examen categorie B en mag sturen.""",
    """Geachte heer
Uw rijbewijs ligt klaar aan het loket. U kan het afhalen van maandag tot vrijdag.
Groeten""",
    """Arbeidsreglement
De werknemer die zijn rijbewijs ingetrokken ziet, meldt dit onmiddellijk.""",
    """Verklaring op eer
Ik verklaar dat mij geen verval van het recht tot sturen werd opgelegd.
Jan Peeters""",
    """Uitnodiging medisch onderzoek rijgeschiktheid
Resultaat: geschikt voor groep 1. Geen beperkingen voor het besturen.""",
    """Reçu de paiement
Permis de conduire: 25,00 EUR
Payé le 03/03/2021""",
]


@pytest.mark.parametrize("letter", WITHDRAWN)
def test_a_letter_behind_an_extract_that_withdraws_it_leaves_it_to_a_person(letter: str) -> None:
    found = findings(sent(EXTRACT, letter))["criminal_record"]
    assert (found.status, found.reason, found.sentence) == (
        Status.REVIEW,
        Reason.ILLEGIBLE,
        "criminal_record.illegible.void",
    )
    assert {one.page for one in found.evidence} == {2}


@pytest.mark.parametrize("page", HONEST)
def test_what_honestly_lies_behind_an_extract_takes_nothing_from_it(page: str) -> None:
    assert outcome("criminal_record", sent(EXTRACT, page)) == MET


@pytest.mark.parametrize("page", OF_ANOTHER)
@pytest.mark.parametrize("issued", ["15 maart 2024", "15 maart 2019"])
def test_the_answer_on_a_page_of_another_decides_nothing(page: str, issued: str) -> None:
    first = FIRST.replace("15 maart 2024", issued)
    assert findings(sent(first, page))["criminal_record"].sentence == "criminal_record.illegible.other_person"


def test_a_running_head_with_another_person_decides_nothing() -> None:
    head = "{} - uittreksel 2024/118\n{}"
    first = head.format("JAN PEETERS - 12/04/1985", FIRST)
    second = "Veroordelingen: NIHIL\nDe gemachtigde ambtenaar"
    own, other = (head.format(one, second) for one in ("JAN PEETERS - 12/04/1985", "AN CLAES - 30/08/1991"))
    assert outcome("criminal_record", sent(first, own)) == MET
    assert outcome("criminal_record", sent(first, other)) == review(Reason.ILLEGIBLE)


@pytest.mark.parametrize("page", OF_SAME)
def test_the_second_page_of_the_same_person_answers_the_first(page: str) -> None:
    assert outcome("criminal_record", sent(FIRST, page)) == MET


def test_the_blank_page_of_another_file_answers_no_extract_of_two_persons() -> None:
    mixed = sent(FIRST, OF_ANOTHER[0], path="a.pdf")
    assert outcome("criminal_record", mixed, sent(OF_SAME[1], path="b.pdf")) == review(Reason.ILLEGIBLE)


def test_an_extract_that_is_too_old_is_so_whether_it_was_withdrawn_or_not() -> None:
    old = EXTRACT.replace("2024", "2019")
    assert outcome("criminal_record", sent(old, WITHDRAWN[0])) == rejected(Reason.TOO_OLD)


@pytest.mark.parametrize("page", TAKEN)
def test_a_page_behind_a_licence_by_which_it_was_taken_leaves_it_to_a_person(page: str) -> None:
    assert findings(sent(card(LICENCE), page))["driving_licence"].sentence == "driving_licence.illegible.void"


@pytest.mark.parametrize("page", LEFT)
def test_what_honestly_lies_behind_a_licence_takes_nothing_from_it(page: str) -> None:
    assert outcome("driving_licence", sent(card(LICENCE), page)) == MET
