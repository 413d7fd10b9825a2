"""Diplomas: the level by the degree conferred, and what else a diploma says.

Source: domain rules on levels and equated degrees in `vocabulary/degrees_*.yaml`.
"""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import replace

from pipeline.extractors import degrees
from pipeline.extractors.bounds import first_words
from pipeline.extractors.dates.mentions import PageWithDates
from pipeline.extractors.diploma import named_database, named_supplement
from pipeline.extractors.diploma.conferral import claims
from pipeline.extractors.diploma.conferral_formulas import announced_but_unseen
from pipeline.extractors.diploma.conferral_model import Claim, Role, Sheet
from pipeline.extractors.diploma.dates import birth_and_award, birth_beside
from pipeline.extractors.diploma.discipline import without_disciplines
from pipeline.extractors.diploma.doubted_title import doubted_title
from pipeline.extractors.diploma.holder import holder_of
from pipeline.extractors.diploma.institutions import origin_of
from pipeline.extractors.diploma.label_columns import by_rows
from pipeline.extractors.diploma.level import NO_CONFERRAL, Opinion, Setting, combined, opinion_of, poorly_read
from pipeline.extractors.diploma.origin import UNKNOWN, Origin
from pipeline.extractors.diploma.several import names_another
from pipeline.extractors.diploma.stated_level import lower_level
from pipeline.extractors.diploma.taken_back import taken_back
from pipeline.extractors.diploma.title import best_title
from pipeline.extractors.diploma.worthless import worthless
from pipeline.extractors.fields import NOT_FOUND, field_of
from pipeline.extractors.lexicon import tokens_of
from pipeline.extractors.names.lines import possible_names
from pipeline.extractors.neighbours import with_whole_lines
from pipeline.model import Field, Page, Section
from pipeline.sorting.language import language_of

_MOST_WORDS = 1500
"""A page with more words is no diploma; the rest of it is not looked at."""


def extract(section: Section) -> dict[str, Field]:
    """The fields of the diploma (or of several diplomas on the pages of one file: those of the highest).

    Beside those of the contract, for the checks only: `_levels` (all levels it may have; `vocabulary/LEESMIJ.md`),
    `_automatic` (whether recognition is automatic where it was awarded), `_language`, `_provisional` (a provisional
    or replacing certificate), `_led` (`authentic`, `self_declared` or `mixed` on a print from the database of
    diplomas), `_not_yet` (the degree is still to come), `_unread` (a page may hold a degree that was not seen),
    `_possible_holders` (whatever on it may be a name), `_void` (a stamp, line or note that takes its worth from it).
    """
    sheets = [sheet_of(page) for page in section.pages if page.words]
    language = _language_on(sheets)
    origins = {id(sheet): origin_of(sheet, language_of(sheet.page.text) or language) for sheet in sheets}
    told = {id(sheet): claims(sheet) for sheet in sheets}
    holder = holder_of([sheet.dated for sheet in sheets], section.file)
    dates = {id(sheet): birth_and_award([sheet.dated], section.file) for sheet in sheets}
    asked = (
        opinion_of(
            sheet,
            told[id(sheet)],
            _own_or_other(origins, sheet),
            Setting(language, _year_of(dates[id(sheet)][1]), holder.evidence),
        )
        for sheet in _without_supplements(sheets)
    )
    opinions = [opinion for opinion in asked if opinion is not None]
    fields = {
        "_language": Field(language, 1.0 if language else 0.0),
        "_unread": Field(_unread(section.pages, sheets, opinions), 1.0),
        "_void": _void(section.pages, sheets, section.file),
        **_marks(sheets, [claim for sheet in sheets for claim in told[id(sheet)]]),
    }
    if not opinions:
        return fields | _unnamed(origins, sheets, section.file) | _particulars(sheets, holder, dates, section.file)
    best = combined(opinions)
    if best.sheet is not sheets[0]:
        sheets = [best.sheet, *(sheet for sheet in sheets if sheet is not best.sheet)]
        holder = holder_of([sheet.dated for sheet in sheets], section.file)
    particulars = _particulars(sheets, holder, dates, section.file)
    nobody = holder.value is None and particulars["_possible_holders"].value is None
    many = names_another(holder, [sheet.page for sheet in sheets])
    if many or (nobody and "led" not in best.sheet.kinds):  # rules and examples confer degrees on nobody
        best = replace(best, doubt=NO_CONFERRAL)
    return fields | _contradicted(_level_fields(best, section.file), best, section.file) | particulars


def _contradicted(fields: dict[str, Field], best: Opinion, file: str) -> dict[str, Field]:
    """The level in doubt where it is that of a master or higher and its page takes that back.

    By a lower level of a framework, as of a course, or by words beside the title.
    """
    page, high = best.sheet.page, fields["level"].value in ("master", "doctorate")
    words = (lower_level(page) or doubted_title(best.sheet, best.alike)) if high else ()
    if not words:
        return fields
    evidence = (*fields["level"].evidence, *field_of(True, words, page, file).evidence)
    return fields | {
        "level": replace(fields["level"], value=None, evidence=evidence, doubt="ambiguous_degree"),
        "_levels": replace(fields["_levels"], doubt="ambiguous_degree"),
    }


def _void(pages: Sequence[Page], sheets: Sequence[Sheet], file: str) -> Field:
    """True where a stamp, a line or a note says that the diploma is worth nothing, or no longer; else NOT_FOUND."""
    stamped = worthless(pages, file)
    return stamped if stamped.value is not None else taken_back(sheets, file)


def _year_of(award: Field) -> int | None:
    """The year of award, for what a degree was worth then; None where the date is in doubt."""
    return award.value.year if isinstance(award.value, dt.date) and award.doubt is None else None


def _particulars(
    sheets: Sequence[Sheet], holder: Field, dates: Mapping[int, tuple[Field, Field]], file: str
) -> dict[str, Field]:
    """Holder and dates (of birth and award, for each sheet by its `id`) from the first of the pages that says them."""
    pairs = [dates[id(sheet)] for sheet in sheets]
    births, awards = ([pair[which] for pair in pairs if pair[which].value is not None] for which in (0, 1))
    award = awards[0] if awards else NOT_FOUND
    return {
        "holder": holder,
        "_possible_holders": possible_names([sheet.page for sheet in sheets], file),
        "birth_date": births[0] if births else birth_beside(holder, award, [sheet.dated for sheet in sheets], file),
        "award_date": award,
    }


def _unnamed(origins: dict[int, Origin], sheets: Sequence[Sheet], file: str) -> dict[str, Field]:
    """The fields of a diploma on which no degree was found."""
    sheet = next((one for one in sheets if origins[id(one)].countries), None)
    origin = origins[id(sheet)] if sheet is not None else UNKNOWN
    return {"level": NOT_FOUND, "_levels": NOT_FOUND, "title": NOT_FOUND} | _origin_fields(origin, sheet, file)


def sheet_of(page: Page) -> Sheet:
    """The page with its tokens, and the degrees and formulas among them."""
    page = by_rows(with_whole_lines(first_words(page, _MOST_WORDS)))
    tokens = tokens_of(page, degrees.repair())
    found, marks = without_disciplines(page, tokens, degrees.find(tokens)), degrees.find_marks(tokens)
    kinds = frozenset(one.kind for one in (*found, *marks) if one.cue)
    if kinds.isdisjoint(("led_eigen", "led_authentiek")) and named_database.merely_named(tokens, found, marks):
        kinds -= {"led"}
    if named_supplement.merely_named(tokens, found, marks):
        kinds -= {"supplement"}
    return Sheet(PageWithDates(page), tokens, found, marks, kinds)


def _language_on(sheets: Sequence[Sheet]) -> str | None:
    """The language of the pages together, by their small words, else by their formulas."""
    found = language_of("\n".join(sheet.page.text for sheet in sheets))
    if found is not None:
        return found
    spoken = [one.cue.language for sheet in sheets for one in sheet.found if one.cue and one.cue.language]
    known = [code for code in spoken if code != "andere"]
    return max(sorted(set(known)), key=known.count) if known else None


def _own_or_other(origins: dict[int, Origin], sheet: Sheet) -> Origin:
    """Where the page's diploma is from; the back of one says it on its front."""
    own = origins[id(sheet)]
    if own.countries:
        return own
    others = [one for one in origins.values() if one.countries]
    return others[0] if len({one.countries for one in others}) == 1 else own


def _without_supplements(sheets: Sequence[Sheet]) -> Sequence[Sheet]:
    """The pages without those of a supplement, as long as others confer something."""
    rest = [sheet for sheet in sheets if "supplement" not in sheet.kinds]
    return rest if any(one.senses for sheet in rest for one in sheet.found) else sheets


def _level_fields(opinion: Opinion, file: str) -> dict[str, Field]:
    page, claim = opinion.sheet.page, opinion.claim
    level = field_of(opinion.level, claim.words, page, file, confidence=opinion.confidence, doubt=opinion.doubt)
    if opinion.doubt is None and len(opinion.levels) > 1:
        level = Field(None, level.confidence, level.evidence, "ambiguous_degree")
    possible = tuple(sorted(opinion.levels, key=lambda word: degrees.RANKS[word]))
    unsure = NO_CONFERRAL if opinion.doubt == NO_CONFERRAL else None
    return {
        "level": level,
        "_levels": Field(possible, opinion.confidence, level.evidence, unsure),
        "title": best_title(opinion.alike, opinion.sheet, file),
        **_origin_fields(opinion.origin, opinion.sheet, file),
    }


def _origin_fields(origin: Origin, sheet: Sheet | None, file: str) -> dict[str, Field]:
    if sheet is None or not origin.words:
        return {"institution": NOT_FOUND, "country": NOT_FOUND, "_automatic": NOT_FOUND}
    page = sheet.page
    confidence = origin.confidence
    return {
        "institution": field_of(origin.institution, origin.words, page, file) if origin.institution else NOT_FOUND,
        "country": field_of(origin.country, origin.words, page, file, confidence=confidence, doubt=origin.doubt),
        "_automatic": field_of(origin.automatic, origin.words, page, file, confidence=confidence, doubt=origin.doubt),
    }


def _unread(pages: Sequence[Page], sheets: Sequence[Sheet], opinions: Sequence[Opinion]) -> bool:
    """Whether a degree may have been missed: on a poor page that shows none, or where one is announced."""
    settled = {id(opinion.sheet.page) for opinion in opinions if opinion.sure}
    poor = any(poorly_read(page) and id(first_words(page, _MOST_WORDS)) not in settled for page in pages)
    return poor or any(announced_but_unseen(sheet) for sheet in sheets)


def _marks(sheets: Sequence[Sheet], told: Sequence[Claim]) -> dict[str, Field]:
    kinds = {kind for sheet in sheets for kind in sheet.kinds}
    led: str | None = None
    if "led" in kinds:
        own, authentic = "led_eigen" in kinds, "led_authentiek" in kinds
        led = "mixed" if own and authentic else "self_declared" if own else "authentic" if authentic else "mixed"
    return {
        "_provisional": Field("voorlopig" in kinds, 1.0),
        "_led": Field(led, 1.0 if led else 0.0),
        "_not_yet": Field(_not_yet(told), 1.0),
    }


def _not_yet(told: Sequence[Claim]) -> bool:
    """Whether the only degrees named are still to come."""
    return any(one.why == "toekomst" for one in told) and not any(one.role >= Role.TITLED for one in told)
