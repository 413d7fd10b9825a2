"""What no extract tells, with a conviction in its name, and one case that is left out."""

import time

import pytest

from pipeline.extractors.criminal_record.sentences.left_out import is_exception, leaves_one_out
from pipeline.extractors.flattened import flat


@pytest.mark.parametrize(
    "sentence",
    [
        "La suspension du prononcé de la condamnation, les mesures prises à l'égard des mineurs et les condamnations"
        " effacées ne sont pas mentionnées.",
        "La suspension du prononcé de la condamnation et les mesures de protection ne sont pas mentionnées.",
        "De opschorting van de uitspraak van de veroordeling is niet opgenomen.",
        "De opschorting van de uitspraak van de veroordeling en de maatregelen voor minderjarigen zijn niet vermeld.",
        "De opschorting van de veroordeling, uitgewiste veroordelingen en jeugdmaatregelen zijn niet opgenomen.",
        "La condamnation prononcée par une juridiction étrangère n'est pas mentionnée.",
        "La peine prononcée par défaut n'est pas mentionnée.",
        "De veroordeling waarvoor de betrokkene eerherstel kreeg, wordt niet vermeld.",
        "La condamnation assortie d'un sursis n'est pas mentionnée après trois ans.",
    ],
)
def test_a_measure_that_no_extract_tells_is_no_case_left_out(sentence: str) -> None:
    assert not leaves_one_out(flat(sentence))


@pytest.mark.parametrize(
    "sentence",
    [
        "De opschorting van de uitspraak van de veroordeling van 12 maart 2020 is niet vermeld.",
        "De opschorting van de uitspraak van de veroordeling door de rechtbank te Gent is niet vermeld.",
        "De opschorting van de veroordeling die hij bekwam, is niet vermeld.",
        "De opschorting die betrokkene bekwam, is niet vermeld",
        "La condamnation prononcée à Mons n'est pas mentionnée",
        "Die Eintragung vom 3. Mai 2019 wird nicht mehr gezeigt",
        "De veroordeling die de rechtbank te Gent uitsprak, wordt niet vermeld.",
        "De opschorting van de veroordeling en het vonnis uit Gent zijn niet opgenomen.",
        "L'affaire de Namur et la suspension du prononcé de la condamnation ne sont pas mentionnées.",
        "La suspension du prononcé de la condamnation et le jugement de Mons ne sont pas mentionnées.",
    ],
)
def test_a_certain_one_is_left_out(sentence: str) -> None:
    assert leaves_one_out(flat(sentence))


_SECONDS = 2.0
"""CPU; the work is some hundredths, and took minutes where each decision was followed to the end of the sentence."""


@pytest.mark.parametrize(
    "said", ["de straf die hij in 2019 te gent kreeg ", "de straf ", "2019 ", "de straf in 2019 en "]
)
def test_a_sentence_without_an_end_is_no_endless_work(said: str) -> None:
    started = time.process_time()
    assert not leaves_one_out(said * 800)
    assert leaves_one_out(f"{said * 800}de straf uit 2019 is niet vermeld")
    assert time.process_time() - started < _SECONDS


@pytest.mark.parametrize(
    "sentence",
    [
        "Blanco, behoudens de vermelding op blad 2",
        "Nihil, uitgezonderd wat op de keerzijde staat",
        "Geen, behalve verkeer",
        "Néant, sauf la mention manuscrite ci-contre",
        "Néant à l'exception du jugement de Mons",
        "Keine Eintragungen mit Ausnahme des Urteils vom 9. Januar",
    ],
)
def test_a_blank_answer_with_an_exception_behind_it_is_one(sentence: str) -> None:
    assert is_exception(flat(sentence))


@pytest.mark.parametrize(
    "sentence",
    [
        "Geen",
        "Geen veroordelingen, tenzij anders vermeld",
        "Geen veroordelingen, behoudens die welke na drie jaar niet meer vermeld worden",
        "Geen, behoudens de veroordelingen die volgens artikel 595 niet worden vermeld",
        "Keine Eintragungen",
    ],
)
def test_what_the_law_leaves_out_of_every_extract_is_no_exception(sentence: str) -> None:
    assert not is_exception(flat(sentence))
