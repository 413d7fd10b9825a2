"""Pages that carry the words of one document and are another."""

import pytest

from pipeline.codes import DocumentType
from pipeline.sorting import score_page
from pipeline.sorting.classify import weigh
from tests.pages import page_of

TRAPS = {
    "provisional_with_large_rijbewijs": (
        "provisional_licence",
        """
RIJBEWIJS PERMIS DE CONDUIRE RIJBEWIJS PERMIS DE CONDUIRE RIJBEWIJS
RIJBEWIJS
VOORLOPIG
M36
1. CLAES
2. Sofie
3. 09.04.2004 Aalst
4a. 12.10.2023
4b. 12.10.2026
5. 9876543210
9. B
""",
    ),
    "supplement_quotes_every_level": (
        "diploma_supplement",
        """
2.1 Naam van de kwalificatie en verleende titel
Bachelor of Science in de bedrijfskunde
2.2 Belangrijkste studiegebieden
3.1 Niveau van de kwalificatie
De bachelor is het eerste niveau; daarna volgen de master en de doctor
3.2 Officiële duur van het programma: 180 studiepunten
3.3 Toelatingseisen: diploma secundair onderwijs
5.1 Toegang tot verdere studies: de graad van bachelor verleent toegang tot de graad van master
""",
    ),
    "transcript_names_the_master": (
        "transcript",
        """
Vrije Universiteit Brussel
Overzicht studieresultaten
Master in de rechten
Vak  Studiepunten  Cijfer
Europees recht  6  13
Fiscaal recht  6  15
Sociaal recht  6  12
Masterproef  24  16
Totaal: 60 studiepunten. Graad: met onderscheiding
De decaan
""",
    ),
    "cv_mentions_all_documents": (
        "cv",
        """
An Janssens
Loopbaan
2016 - heden  Directeur lokaal dienstencentrum
2010 - 2016  Hoofdmaatschappelijk werker
Opleiding
2003 - 2008  Master in de rechten (diploma met onderscheiding), Universiteit Gent
Varia
Rijbewijs B. Uittreksel uit het strafregister blanco, beschikbaar op vraag.
Talen: Nederlands, Frans
""",
    ),
    "letter_lists_its_annexes": (
        "motivation_letter",
        """
Geachte heer, mevrouw
Ik ben bijzonder geïnteresseerd in de functie van directeur en stel mij hierbij kandidaat.
In mijn huidige betrekking geef ik leiding aan acht mensen. Mijn ervaring en mijn motivatie zijn groot.
Ik licht dit graag toe in een gesprek.
Hoogachtend
Pieter De Smet
Bijlagen:
- Curriculum vitae
- Diploma Master in de rechten
- Uittreksel uit het strafregister
- Kopie rijbewijs
- Motivatiebrief
""",
    ),
    "receipt_bears_the_title_of_the_extract": (
        "request_receipt",
        """
UITTREKSEL UIT HET STRAFREGISTER
Stad Deinze - digitaal loket
Uw aanvraag is goed ontvangen.
Naam  Janssens
Voornaam  An
Model  595
U krijgt het document binnen drie werkdagen.
""",
    ),
    "receipt_of_what_is_pending": (
        "request_receipt",
        """
Stad Deinze - e-loket
We hebben je aanvraag goed ontvangen
Dag An,
Onze dienst Burgerzaken behandelt je aanvraag van 13/03/2024 om 21.14 uur.
Aanvraagnummer  S353642-24
Product  Uittreksel uit het strafregister - artikel 595, algemeen model
Aanvrager  An Janssens
Geboortedatum  12/05/1985
Reden  sollicitatie openbaar bestuur
Status  in behandeling
Zodra het document klaar is, vind je het in je eBox.
Dit is een automatisch bericht, antwoorden is niet mogelijk.
""",
    ),
    "ebox_mail_for_an_extract": (
        "notification",
        """
Van: noreply@ebox.belgium.be
Aan: an.janssens@telenet.be
Onderwerp: Nieuw document: Uittreksel uit het strafregister
Er is een nieuw document beschikbaar in uw e-Box.
Uittreksel uit het strafregister (art. 595)
Meld u aan om het te raadplegen. Gelieve niet te antwoorden op deze mail.
""",
    ),
    "municipal_cover_letter": (
        "notification",
        """
Gemeente Assenede
uw kenmerk  ons kenmerk  datum
BZ/2024/44  15 april 2024
Betreft: uittreksel uit het strafregister
Geachte heer De Smet
Hierbij bezorgen wij u het gevraagde uittreksel uit het strafregister, model 595.
Met de meeste hoogachting
Namens de burgemeester
""",
    ),
    "good_conduct_under_article_595": (
        "criminal_record",
        """
GEMEENTE DESTELBERGEN
BEWIJS VAN GOED ZEDELIJK GEDRAG
Afgeleverd in toepassing van art. 595 van het Wetboek van Strafvordering
Naam  Mertens  Voornaam  Tom
Geboren te  Gent  op  17/09/1988
Geen veroordelingen
Destelbergen, 10 april 2024
""",
    ),
    "multilingual_annex": (
        "general_annex",
        """
EUROPESE UNIE
Meertalig modelformulier - Multilingual standard form
GEEN STRAFBLAD - ABSENCE OF A CRIMINAL RECORD
Verordening (EU) 2016/1191 - vertaalhulp bij het openbaar document
1 Naam / Surname  Janssens
2 Geboortedatum / Date of birth  12/05/1985
""",
    ),
    "naric_decision": (
        "equivalence_decision",
        """
NARIC-Vlaanderen
Niveau-erkenning
Uw diploma Master of Laws (LL.M.), behaald in Oekraïne, wordt erkend als gelijkwaardig met de graad van master.
AHOVOKS, 12 maart 2021
""",
    ),
    "naric_receipt": (
        "request_receipt",
        """
NARIC-Vlaanderen
Ontvangst van uw aanvraag gelijkwaardigheid
Wij hebben uw aanvraag tot erkenning van uw diploma als gelijkwaardig met de graad van master ontvangen.
Aanvraagnummer 2024/1234. Uw aanvraag is in behandeling.
""",
    ),
    "diploma_as_a_form_with_its_course": (
        "diploma",
        """
HUB Hogeschool-Universiteit Brussel
Diploma - masteropleiding (associatie K.U.Leuven)
verleend aan         Frederik Karel Raes
geboren              Brugge, 24 september 1982
graad                Master in de handelswetenschappen
afstudeerrichting    strategisch management
vermelding           voldoening
datum                10 september 2008
Voor het bestuur van de hogeschool
""",
    ),
    "page_of_law_text": (
        "general_law",
        """
Wetboek van strafvordering
Art. 594. De Koning kan bij een besluit toegang verlenen tot de gegevens van het strafregister.
Art. 595. Iedereen kan een uittreksel uit het strafregister bekomen, dat de veroordelingen bevat.
Art. 596. Wanneer het uittreksel wordt gevraagd voor een activiteit bedoeld in artikel 595, eerste lid,
Art. 597. De Koning bepaalt de nadere regels inzake afgifte, na advies van de minister van Justitie.
""",
    ),
    "back_of_a_licence": (
        "driving_licence",
        """
9.  10.  11.  12.
AM  17.09.06  11.03.31
A1
A2
A
B  17.09.06  11.03.31
BE
C1
C
""",
    ),
    "back_of_a_licence_with_the_last_days": (
        "driving_licence",
        """
9.     10.          11.          12.
AM     13.05.1996   29.05.2028
A1     02.09.2000   29.05.2028
A2     24.12.2000   29.05.2028
A      14.05.1998   29.05.2028
B
C1
C
BE
CE
G
1. Naam
2. Voornaam
11. Geldig tot
12. Beperkingen
""",
    ),
    "back_of_an_identity_card": (
        "identity_card",
        """
IDBEL591234567<8901<<<<<<<<<<<
8809178M3101019BEL880917123449
MERTENS<<TOM<JOZEF<<<<<<<<<<<<
""",
    ),
    "identity_card_is_no_licence": (
        "identity_card",
        """
BELGIE BELGIQUE BELGIEN BELGIUM
IDENTITEITSKAART CARTE D'IDENTITE PERSONALAUSWEIS IDENTITY CARD
Naam/Name  Mertens
Voornamen/Given names  Tom Jozef
Nationaliteit/Nationality  Belg
Geboortedatum/Date of birth  17 SEP 1988
Vervaldatum/Expiry date  01 JAN 2031
B
""",
    ),
    "led_authentic": (
        "diploma",
        """
Leer- en ervaringsbewijzendatabank
Mertens Tom  17/09/1988
Master in de bestuurskunde en het publiek management
Universiteit Gent  30/06/2014
Authentieke bron: de onderwijsinstelling
""",
    ),
    "led_named_the_other_way_round": (
        "diploma",
        """
Databank leer- en ervaringsbewijzen – Vlaamse overheid
Mijn Burgerprofiel

Bewijs van diploma
Houder                      Noor Claes
Benaming van het diploma    Master in de geschiedenis
Uitgereikt door             Universiteit Antwerpen
Uitgereikt op               1 juli 2016
Oorsprong van de gegevens   Authentieke bron
Dit document werd automatisch aangemaakt op 04/11/2024.
""",
    ),
    "led_self_declared": (
        "led_self_declaration",
        """
Leer- en ervaringsbewijzendatabank
Mertens Tom  17/09/1988
Master in de bestuurskunde en het publiek management
Universiteit Gent  30/06/2014
Bron: eigen verklaring
""",
    ),
    "latin_diploma": (
        "diploma",
        """
UNIVERSITAS CATHOLICA LOVANIENSIS
Omnibus praesentes litteras inspecturis salutem in Domino
Notum facimus dominum Paulum Claes examina superavisse
ac gradum Licentiati in Philosophia
magna cum laude adeptum esse. Quem Licentiatum creavimus et declaravimus
Datum Lovanii, die 2 mensis Iulii anno 1988
Rector Magnificus
""",
    ),
    "postgraduate_is_no_degree": (
        "postgraduate_certificate",
        """
KU Leuven
Postgraduaat Rechtspraktijk
Dit getuigschrift wordt uitgereikt aan Sofie Claes
die met goed gevolg het postgraduaat (24 studiepunten) heeft voltooid
Rector  Decaan
""",
    ),
    "vacancy_sent_back": (
        "vacancy_text",
        """
H. Hoe solliciteren?
Bezorg ons uiterlijk op zondag 28 april:
- Curriculum vitae (cv)
- Een kopie van jouw diploma
- Een kopie van rijbewijs B
- Uittreksel uit het strafregister - algemeen model
- Een motivatiebrief
Onvolledige sollicitaties op de dag van afsluiting worden niet aanvaard.
I. Selectieprocedure
De selectiecommissie nodigt je uit voor een verkennend gesprek en een assessment.
G. Ons aanbod: weddeschaal A4a-A4b, maaltijdcheques, voltijdse contractuele aanstelling
""",
    ),
    "mail_that_only_points_to_attachments": (
        "mail_cover",
        """
Beste
Zoals telefonisch besproken: hierbij mijn documenten als bijlage (cv, motivatiebrief, diploma).
Groeten
Sofie
""",
    ),
    "diploma_of_a_school_without_a_known_name": (
        "diploma",
        """
Provinciaal Instituut voor Archiefkunde
Geel
Gegradueerde in de documentaire informatiekunde
Dit diploma werd op 28 juni 1991 te Geel uitgereikt aan
CLAES Sofie
geboren te Mol, 9 april 1969
De directie,
""",
    ),
    "degree_named_in_a_reference": (
        "reference_letter",
        """
Aan wie het aanbelangt
Mevrouw Claes, houder van een diploma Master in de rechten, was in dienst bij ons kantoor van 2016 tot 2022.
Wij bevelen haar zonder voorbehoud aan.
Met vriendelijke groeten
de zaakvoerder
""",
    ),
}


@pytest.mark.parametrize("name", TRAPS)
def test_a_trap_is_what_it_is(name: str) -> None:
    kind, text = TRAPS[name]
    scores = score_page(page_of(text))
    assert (scores.kind, scores.understood) == (kind, True), (scores.scores, scores.cues)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Dag Sofie,\nHierbij mijn diploma en rijbewijs. Het uittreksel volgt nog.\nGroeten\nBart", id="nl"
        ),
        pytest.param("Beste,\nIk stuur u mijn rijbewijs, mijn diploma en mijn uittreksel.\nMvg\nAn", id="nl-send"),
        pytest.param("Bonjour,\nVoici mon diplôme et mon permis.\nJe vous envoie mon extrait demain.\nMarie", id="fr"),
        pytest.param("Hello,\nHere are my diploma and my licence, I will send my extract tomorrow.\nTom", id="en"),
    ],
)
def test_a_note_with_attachments_is_no_motivation_for_certain(text: str) -> None:
    scores = score_page(page_of(text))
    assert scores.kind != "motivation_letter" or not scores.understood


def test_what_scores_as_a_document_that_is_asked_is_not_put_aside_as_a_look_alike() -> None:
    near = weigh({"notification": 6.0, "diploma": 4.0}, readable=True)
    far = weigh({"notification": 9.0}, readable=True)
    assert (near.kind, near.understood) == ("notification", False)
    assert (far.kind, far.understood) == ("notification", True)


BACKS = (
    "Geboorteplaats: Tongeren\n810818bF3L040L4BELBL0818300U48\nLEMMENS<<INGE<<<<<<",
    "Lieu de naissance: Namur\n8505126F3104064BEL8505123004482",
    "Identificatienr. van het Rijksregister\n90.09.03-300.44\nAfgegeven: Melle\n9009O36F27lll54BEL9009033OO4482",
    "Nationalregisternr.\n88.04.12-300.44\nGeburtsort: Eupen\n88O4126M29Ol304BELB804123004482",
)


@pytest.mark.parametrize("text", BACKS)
def test_the_back_of_an_identity_card_is_known_whose_machine_print_was_misread(text: str) -> None:
    scores = score_page(page_of(text, is_card=True, confidence=0.86))
    assert (scores.type, scores.understood) == (DocumentType.IDENTITY_CARD, True)


@pytest.mark.parametrize(
    "text",
    [
        "9.  10.  11.  12.\nAM  01.09.06  28.08.33\nB  01.09.06  28.08.33\nBE\nC1\n"
        "4c. Afgegeven door  4d. Rijksregister  3. Geboorteplaats",
        "RIJBEWIJS\n1. Peeters\n2. Jan\n3. Geboorteplaats Aalst\n4a. 12.01.2022\n4c. Afgegeven door Aalst\n"
        "4d. Rijksregister 81.08.18-300.44\n5. 1234567890",
        "Afgegeven door: Aalst\nRijksregister: 81.08.18-300.44\nGeboorteplaats: Aalst\n9. AM B",
        "Afgegeven door: Aalst\nRijksregister: 81.08.18-300.44\nGeboorteplaats: Aalst\nB 01.09.06 28.08.33",
        "3. Geboorteplaats: Aalst\n4c. Afgegeven door: Aalst\n4d. Rijksregister: 81.08.18-300.44\n9. AM B",
    ],
)
def test_a_licence_with_the_labels_of_an_identity_card_is_never_put_aside(text: str) -> None:
    scores = score_page(page_of(text, is_card=True, confidence=0.86))
    wanted = DocumentType.DRIVING_LICENCE
    assert scores.type is wanted or wanted in scores.plausible or not scores.understood


SIGNED_BY_ORDER = [
    "Bij machtiging van de burgemeester,",
    "Op machtiging van het college,",
    "Bij volmacht van de burgemeester",
    "Bij machtiging van de algemeen directeur,",
    "Par délégation du Bourgmestre,",
    "Par procuration du bourgmestre,",
    "Par mandat du Collège,",
    "Im Auftrag des Bürgermeisters,",
    "In Vollmacht des Bürgermeisters,",
    "Kraft Vollmacht des Generaldirektors,",
]


@pytest.mark.parametrize("formula", SIGNED_BY_ORDER)
def test_who_signs_for_an_office_gives_no_proxy(formula: str) -> None:
    text = f"Uittreksel uit het strafregister\nAn Maes komt in het register niet voor.\nGent, 2 april 2024\n\n{formula}"
    scores = score_page(page_of(f"{text}\nR. Steyaert"))
    assert scores.kind == "criminal_record"
    assert scores.scores.get("proxy", 0) <= 0


@pytest.mark.parametrize("formula", SIGNED_BY_ORDER)
@pytest.mark.parametrize(
    "text",
    [
        "VOLMACHT\nOndergetekende An Maes geeft volmacht aan Jan Peeters om een uittreksel af te halen.",
        "PROCURATION\nJe soussigné Luc Maes donne procuration à Marc Petit pour retirer mon extrait.",
        "VOLLMACHT\nHiermit bevollmächtige ich Frau Schmitz, meinen Auszug aus dem Strafregister abzuholen.",
    ],
    ids=["nl", "fr", "de"],
)
def test_a_proxy_that_is_signed_for_an_office_stays_one(text: str, formula: str) -> None:
    scores = score_page(page_of(f"{text}\nGent, 2 april 2024\n\n{formula}\nR. Steyaert"))
    assert (scores.kind, scores.understood) == ("proxy", True)


ADVICE = {
    "nl": "Dit rijbewijs moet bij het besturen steeds worden voorgelegd op vordering van een bevoegd agent.\n"
    "Bij verlies of diefstal doet de houder aangifte bij de politie.",
    "fr": "Le présent permis doit être présenté à toute réquisition d'un agent qualifié.\n"
    "En cas de perte ou de vol, le titulaire en fait la déclaration à la police.",
    "de": "Dieser Führerschein ist zuständigen Personen auf Verlangen vorzuzeigen.\n"
    "Bei Verlust oder Diebstahl erstattet der Inhaber Anzeige bei der Polizei.",
}
COVERS = {
    "nl": "KONINKRIJK BELGIË\nRIJBEWIJS\nNr. 109781\nWijziging van woonplaats",
    "fr": "ROYAUME DE BELGIQUE\nPERMIS DE CONDUIRE\nN° 109781\nChangements de domicile",
    "de": "KÖNIGREICH BELGIEN\nFÜHRERSCHEIN\nNr. 109781\nWohnortswechsel",
}


@pytest.mark.parametrize("language", sorted(ADVICE))
def test_what_a_paper_licence_tells_its_holder_to_do_reports_no_loss(language: str) -> None:
    scores = score_page(page_of(f"{COVERS[language]}\nBELANGRIJK\n{ADVICE[language]}", confidence=0.95))
    assert scores.kind == "driving_licence"


@pytest.mark.parametrize("language", sorted(ADVICE))
@pytest.mark.parametrize("title", ["ATTEST VAN VERLIES", "ATTESTATION DE PERTE", "VERLUSTANZEIGE"])
def test_a_report_that_quotes_the_advice_of_a_licence_stays_one(title: str, language: str) -> None:
    told = "Rijbewijs nr. 109781, categorie B, verloren te Gent.\nPermis de conduire perdu. Führerschein verloren."
    scores = score_page(page_of(f"{title}\nLokale politie Gent\n{told}\n{ADVICE[language]}"))
    assert scores.kind == "loss_report"


OLD_PANELS = {
    "nl": "Naam :  De Clercq\nVoornamen :  Rita\nGeboren te :  Tielt\nop :  02.11.1956\nWoonplaats :  Aalter\n"
    "Afgegeven te  Aalter\nop  14.09.1977\nDe burgemeester\nHandtekening van de houder",
    "fr": "Nom :  Lambotte\nPrénoms :  Jean\nNé(e) à :  Huy\nle :  8.08.1957\nDomicile :  Huy\n"
    "Délivré à  Huy\nle  21.06.1978\nLe bourgmestre\nSignature du titulaire",
    "de": "Name :  Schumacher\nVornamen :  Karl\nGeboren in :  Eupen\nam :  13.04.1959\nWohnort :  Eupen\n"
    "Ausgestellt in  Eupen\nam  09.11.1981\nDer Bürgermeister\nUnterschrift des Inhabers",
}


@pytest.mark.parametrize("language", sorted(OLD_PANELS))
def test_particulars_over_a_mayor_and_the_holder_are_those_of_an_old_licence(language: str) -> None:
    scores = score_page(page_of(OLD_PANELS[language], confidence=0.95))
    assert scores.kind == "driving_licence"


@pytest.mark.parametrize("language", sorted(OLD_PANELS))
@pytest.mark.parametrize("title", ["IDENTITEITSKAART", "CARTE D'IDENTITE", "PERSONALAUSWEIS"])
def test_the_same_particulars_under_the_title_of_an_identity_card_are_no_licence(title: str, language: str) -> None:
    assert score_page(page_of(f"{title}\n{OLD_PANELS[language]}", confidence=0.95)).kind != "driving_licence"
