"""An authority writes letters too: an extract in the form of one is never put aside as a candidate's own letter."""

from pipeline.codes import DocumentType, Reason, Status
from tests.traps.casebook import outcome, sent, types

LETTER = """Gemeente Zulte
Aan mevrouw Ilse Baert
Dorpsstraat 4
9870 Zulte

{subject}

Geachte mevrouw Baert,

Ik deel u mee dat u, geboren te Deinze op 8 januari 1981, op heden {states}.
Dit schrijven mag u voorleggen aan het bestuur waar u solliciteert.

Met vriendelijke groeten,
Jan Wille, burgemeester
Zulte, 16 april 2024
"""
OF_CANDIDATE = """Beste

Graag solliciteer ik voor de functie van directeur. In bijlage vindt u mijn uittreksel uit het strafregister (model 595)
en mijn rijbewijs. Ik heb tien jaar ervaring als diensthoofd en ik ben gemotiveerd om in uw gemeente te werken.

Met vriendelijke groeten,
Ilse Baert
"""


def test_a_letter_whose_subject_is_the_register_is_an_extract() -> None:
    subject = "Betreft: uw strafregister, uittreksel volgens artikel 595 Sv"
    file = sent(LETTER.format(subject=subject, states="niet voorkomt op de lijst van de veroordeelden"))
    assert types(file) == [DocumentType.CRIMINAL_RECORD]


def test_a_letter_that_comes_with_an_extract_and_states_the_register_may_be_it() -> None:
    file = sent(
        "Gemeinde Kelmis, Kirchstraße 31\n\nSehr geehrter Herr Timmermann,\n\nanbei Ihr Auszug nach Art. 595. Gegen Sie"
        " (Sven Timmermann, geboren in Verviers am 3. Juni 1988) ist keine Verurteilung verzeichnet.\n"
        "Sie benötigen es für eine Bewerbung.\nKelmis, 12. März 2024\nI. A. Gabi Radermacher"
    )
    assert outcome("criminal_record", file)[0] is Status.REVIEW


def test_a_letter_in_words_that_are_not_known_may_be_an_extract() -> None:
    subject = "Betreft: strafregister, artikel 595 Sv"
    file = sent(LETTER.format(subject=subject, states="een onbeschreven blad bent"))
    assert outcome("criminal_record", file) == (Status.REVIEW, Reason.PERHAPS_UNREAD)


def test_a_letter_of_the_candidate_that_names_what_is_attached_is_no_extract() -> None:
    assert outcome("criminal_record", sent(OF_CANDIDATE)) == (Status.MISSING, Reason.ABSENT)
    assert outcome("motivation_letter", sent(OF_CANDIDATE)) == (Status.MET, None)


CV = """Tom Claes
Kerkstraat 1, 9880 Aalter - 0470 12 34 56 - tom@claes.example
geboren op 12 april 1985 te Aalst - rijbewijs B

Loopbaan

2021 - nu    Diensthoofd, stad Deinze
2012 - 2021  Deskundige, stad Gent

Diploma's

2008         Master in de geschiedenis
             Universiteit Gent

Talen
Nederlands (moedertaal), Frans (goed)
"""


def test_a_cv_that_has_the_shape_of_a_diploma_is_a_cv() -> None:
    assert outcome("cv", sent(CV)) == (Status.MET, None)
