"""Signs of a decision on an extract, wherever it stands: a measure with a value, a decision with its day.

A register holds more than convictions: a suspended pronouncement, an internment, a driving ban, what a foreign court
decided. That there are no convictions says nothing of those. Small print speaks of all of them too, but names no day,
no measure and no person. All text is flattened (`date_words.flat`); the words stand in
`vocabulary/criminal_record.yaml`.
"""

import re
from collections.abc import Sequence
from functools import cached_property, lru_cache

from pipeline.extractors.criminal_record_answers import is_stroke
from pipeline.extractors.criminal_record_blank import ORNAMENT
from pipeline.extractors.criminal_record_block import META
from pipeline.extractors.criminal_record_boxes import BOX, ticked_answer, undecided
from pipeline.extractors.criminal_record_contest import OVERLEAF
from pipeline.extractors.criminal_record_grammar import answers_blank, ends_blank, listed
from pipeline.extractors.criminal_record_headings import COLUMN
from pipeline.extractors.criminal_record_prose import Paragraph
from pipeline.extractors.criminal_record_roles import RoledDate
from pipeline.extractors.criminal_record_words import COURT, Role
from pipeline.extractors.date_words import compose, flat
from pipeline.extractors.neighbours import Neighbours
from pipeline.extractors.vocabularies import record_words
from pipeline.model import Page

_EXPLAINED = frozenset(
    {Role.ISSUE, Role.BIRTH, Role.REQUEST, Role.PRINT, Role.RECEIVED, Role.SEAL, Role.PURPOSE, Role.MARGIN}
)
"""What a date is that is no decision's, whatever stands beside it."""
_OF_DECISION = frozenset({Role.CONVICTION, Role.UNKNOWN})
_BARE_WORDS = 4
"""Words of a label that has no colon and names no kind of decision."""
_REGISTER = re.compile(
    r"[a-z]*(?:strafregister|strafvordering|strafprozess|strafgesetz|strafblad|strafwetboek)[a-z]*"
    r"|(?:politie|police|polizei)[- ]?(?:zone|kantoor|dienst|inspekt|commissar)[a-z]*"
)
"""Words that merely contain one of a decision."""
_LABEL_WORDS, _ROW_WORDS, _VALUE_WORDS = 9, 14, 8
"""Words of the longest label, row of a table and value under a label."""
_LABEL = re.compile(r"(?P<label>[^:?]{3,90})[:?](?P<rest>.*)$")
_COUNTED = re.compile(r"(?P<label>[a-z][a-z '/\-]{3,60}?)\s*(?P<rest>\(?[1-9][0-9]?\)?)\W*$")
_NONE = re.compile(
    r"(?:nee|neen|non|nein|no|0+|o|nul|n\.?\s?v\.?\s?t\.?|niet van toepassing|zonder voorwerp|sans objet|non applicable"
    r"|entfallt|nicht zutreffend|not applicable|n\.?/?a\.?|niet (?:gekend|bekend|opgenomen|ingeschreven|aanwezig)"
    r"|niets (?:te melden|gevonden|bekend)|rien a signaler|pas d'?application)(?![a-z])\W*(?:0|nul|zero)?\W*"
)
"""An answer, besides those of the register, that there is none."""
_EXPLAINS = re.compile(
    r"(?:zie|voir|siehe|see|cf\.?)\W[^;]{0,40}(?<![a-z])(?:art|artikel|article|wet|loi|gesetz|www|https?|omzendbrief"
    r"|circulaire|wetboek|code)|(?:na|apres|nach|after|gedurende|pendant)\s[^/]{0,20}(?:jaar|ans|jahr|year)"
)
"""A value that explains what its label names: "uitwissing: zie art. 619"."""
_INDEFINITE = re.compile(
    r"(?<![a-z])(?:een|un|une|eine[rmns]?|ein|an?|procedure|verfahren|regeling|begrip|uitleg|toelichting)(?![a-z])"
)
"""In a value without a figure: it tells what the thing is that its label names."""
_CITED = re.compile(r"(?<![0-9])59[0-9](?:[./\-][12])?(?![0-9])|(?:art(?:ikel|icle)?|§|abs|lid|al)\.?\s?[0-9]+[a-z]*")
_PASSIVE = re.compile(
    r"(?<![a-z])(?:wordt|worden|sont|est accorde|seront|sera|werden|wird|is een|est une|ist eine|are)(?![a-z])"
)
_LAW = re.compile(
    r"(?<![a-z])(?:wet|wetten|wetboek|decreet|besluit|omzendbrief|loi|lois|arrete royal|circulaire|decret|code|gesetz"
    r"|erlass|rundschreiben|gesetzes|law|act)(?![a-z])"
)
_LAW_OF = re.compile(
    rf"{_LAW.pattern}[^.;]{{0,30}}?(?<![a-z])(?:van|du|vom|of|betreffende|relative)(?![a-z])"
    r"|[a-z]{3,}(?:wet|gesetz(?:es)?)\s(?:[a-z]+ )?(?:van|du|vom|of|[0-9]{4})(?![a-z])"
)
"""A law that is cited by its day."""
_AFFIRMS = re.compile(
    r"(?<![a-z])(?:ja|oui|yes|zie|voir|siehe|see|lopende?|en cours|laufend|pending|bijlagen?|annexes?|anlage|keerzijde"
    r"|ommezijde|verso|treffers?|hit)(?![a-z])"
)
_TERM = re.compile(
    r"\W*(?:duur|looptijd|periode|termijn|ingang|duree|periode|delai|dauer|zeitraum|term|duration|period)\W"
)
_EXPLAINED_THERE = re.compile(r"toelichting|uitleg|verklarende|explication|notice|erlauterung|merkblatt|explanat")
_APPEAL = re.compile(r"\W*(?:beroep|bezwaar|verzet|recours|opposition|einspruch|beschwerde|appeal)(?![a-z])")
_ATTACHED = re.compile(r"\W*(?:bijlagen?|annexes?|anlagen?|anhang|attachments?)(?![a-z])")
_YEAR_OR_MEASURE = re.compile(
    r"(?<![0-9./\-])(?:19[5-9][0-9]|20[0-4][0-9])(?![0-9])|(?<![0-9./\-])[0-9][0-9.,]*\s?"
    r"(?:euro?|€|maand|mnd|dagen|dag(?![a-z])|uren|uur|jaar|mois|jours?|heures|ans?(?![a-z])|monat|tage|stunden|jahr|months?|days|hours|years?)"
)
_AT_MOST = re.compile(
    r"(?<![a-z])(?:ten hoogste|hoogstens|maximum|maximaal|minstens|minder dan|meer dan|hoger dan|lager dan|langer dan"
    r"|au plus|plus de|moins de|superieure?s?|inferieure?s?|maximale?|hochstens|mehr als|weniger als|bis zu|up to"
    r"|more than|less than|niet meer|ne sont plus|nicht mehr|no longer"
    r"|(?:worden|wordt|werden|wird|sont|are) (?:niet|nicht|pas|not|plus)|na|apres|nach|after|tot)(?![a-z])"
)
"""How small print measures penalties."""
_CONDITION = re.compile(r"(?<![a-z'])(?:die|dat|welke|wie|qui|dont|que|der|welche[rn]?|who|which|geen|niet|nooit|noch"
    r"|aucune?|pas|ni|jamais|sans|zonder|keine?|nicht|nie|ohne|no|not|never|without)(?![a-z])")  # fmt: skip
_PERSON = re.compile(
    r"(?<![a-z])(?:betrokkene|belanghebbende|voornoemde|bovengenoemde|hij|zij|haar|hem|interessee?|il|elle|betroffene"
    r"|er|sie|applicant|holder|he|she|wel|toch|par decision|jedoch|toutefois|echter|however)(?![a-z])"
)
_BOUND = re.compile(r"(?<![a-z])(?:voor|na|avant|apres|vor|nach|before|after)\s(?:le |de |den |dem )?$")
_SENTENCES = re.compile(r"(?<=[a-z]{3})[.;!]\s+|(?<=[0-9)])[.;]\s+(?=[a-z])")


@lru_cache(maxsize=4)
def _stems(name: str) -> re.Pattern[str]:
    """Any of the stems of a list, within words; a space at an edge of one is a boundary."""
    parts = [
        ("(?<![a-z])" if stem[0] == " " or len(stem.strip()) < 7 else "")
        + re.escape(stem.strip()).replace(r"\ ", "[ ']")
        + ("(?![a-z])" if stem[-1] == " " else "")
        for stem in record_words()[name]
    ]
    return re.compile("|".join(sorted(parts, key=len, reverse=True)))


class DecisionSigns:
    """What tells of a decision on a page of an extract, of which `lines` are the flattened texts."""

    def __init__(
        self,
        page: Page,
        lines: Sequence[str],
        neighbours: Neighbours,
        paragraphs: Sequence[Paragraph],
        dates: Sequence[RoledDate],
        *,
        overleaf: bool = False,
    ) -> None:
        self._page, self._lines, self._neighbours = page, lines, neighbours
        self._paragraphs, self._overleaf = paragraphs, overleaf
        self._dates = [one for one in dates if one.page is page]
        self._issued = {one.mention.day for one in dates if one.role in (Role.ISSUE, Role.SEAL)}

    def why(self) -> str | None:
        """By what the page tells of a decision; None where nothing does."""
        for index in range(len(self._lines)):
            for name, test in (("label", self._labelled), ("box", self._boxed), ("measure", self._measured)):
                if test(index):
                    return f"{name} {index}"
        if any(map(self._dated, self._dates)):
            return "dated"
        return "spoken" if any(map(self._spoken, self._paragraphs)) else None

    @cached_property
    def _undated(self) -> list[str]:
        """The lines without the dates that are explained, or are the day of issue."""
        texts = list(self._lines)
        for one in self._dates:
            mention = one.mention
            if (one.role in _EXPLAINED or mention.day in self._issued) and mention.line == mention.end_line:
                text, end = texts[mention.line], mention.start + len(mention.text)
                texts[mention.line] = text[: mention.start] + " " * (min(end, len(text)) - mention.start) + text[end:]
        return texts

    def _labelled(self, index: int) -> bool:
        """Whether a label that names a decision, or a measure, has a value."""
        text = _REGISTER.sub(lambda m: "x".ljust(len(m[0])), self._undated[index])
        if index not in self._first_lines or ends_blank(text) or self._is_empty_box(text):
            return False
        m = _LABEL.match(text) or _COUNTED.match(text)
        label, rest = (m["label"], m["rest"].strip(ORNAMENT)) if m else (text, "")
        if not 0 < len(label.split()) <= _LABEL_WORDS or META.search(label) or _LAW.search(label):
            return False
        strong = _stems("beslissing_stam").search(f"{label} ") is not None
        if _APPEAL.match(label):
            return False
        if _ATTACHED.match(label) and _EXPLAINED_THERE.search(rest) is None and self._names_decision(rest):
            return True
        if not strong and not (_stems("beslissing_vak").search(label) and (m or len(label.split()) <= _BARE_WORDS)):
            return False
        row = self._neighbours.row(index)
        right = [cell for cell in row[row.index(index) + 1 :] if self._lines[cell].strip(ORNAMENT)] if row else []
        if rest:
            beside = " ".join((rest, *(self._undated[cell] for cell in right)))
            return self._tells(rest if BOX.search(rest) is None else beside, strong=strong)
        if right and not self._heads(right[0]):
            return self._tells(" ".join(self._undated[cell] for cell in right[:2]), strong=strong)
        under = self._neighbours.below(index)
        if under is None or len(self._lines[under].split()) > _VALUE_WORDS or self._names_other(under):
            return False
        return self._tells(self._undated[under], strong=False)

    def _heads(self, cell: int) -> bool:
        """Whether a cell heads a column, as the one to its left does."""
        text = self._lines[cell]
        named = _stems("beslissing_stam").search(f"{text} ") or _stems("beslissing_vak").search(text)
        if any(map(str.isdigit, text)) or answers_blank(text.strip(ORNAMENT)):
            return False
        return bool(COLUMN.match(text) or named)

    def _names_other(self, place: int) -> bool:
        """Whether a line has a label of its own, which tells for itself."""
        return ":" in self._lines[place] and _TERM.match(self._lines[place]) is None

    @staticmethod
    def _is_empty_box(text: str) -> bool:
        box = BOX.match(text.lstrip())
        return box is not None and box["tick"] is None and BOX.search(text.lstrip(), box.end()) is None

    def _tells(self, value: str, *, strong: bool) -> bool:
        """Whether a value says that there is something; of a label that is no kind of decision only if it counts."""
        value = value.strip(ORNAMENT)
        if BOX.search(value):
            ticked = ticked_answer(value)
            if ticked is None:
                return False
            value = ticked.strip(ORNAMENT)
        said = not value or is_stroke(value) or answers_blank(value) or _NONE.fullmatch(value) or undecided(value)
        if said or _EXPLAINS.match(value) or META.search(value) or _PASSIVE.search(value):
            return False
        if self._overleaf and OVERLEAF.fullmatch(value):
            return False
        value = _CITED.sub(" ", value)
        if re.search("[0-9]", value) or _AFFIRMS.search(value):
            return True
        return strong and bool(value.strip(ORNAMENT)) and not _INDEFINITE.search(value)

    def _boxed(self, index: int) -> bool:
        """Whether a ticked box says that there is a decision or measure."""
        text = self._lines[index].strip()
        box = BOX.match(text)
        answer = ticked_answer(" ".join(self._lines[cell] for cell in self._neighbours.row(index))) or (
            text[box.end() :] if box and box["tick"] and BOX.search(text, box.end()) is None else ""
        )
        if not answer or not box or len(answer.split()) > _VALUE_WORDS or META.search(answer) or ends_blank(answer):
            return False
        return any(_stems(name).search(f"{answer} ") for name in ("beslissing_stam", "beslissing_vak"))

    def _measured(self, index: int) -> bool:
        """Whether a line, that is no piece of a text, names a decision with its year or its measure."""
        printed = compose(self._page.lines[index].text)
        if not printed or printed[0].islower() or not self._stands_alone(index):
            return False
        row = self._row(index)
        return bool(
            len(row.split()) <= _ROW_WORDS
            and _stems("beslissing_stam").search(f" {row} ")
            and _YEAR_OR_MEASURE.search(row)
            and not _AT_MOST.search(row)
            and self._is_told(row)
        )

    def _row(self, index: int) -> str:
        return " ".join(self._undated[cell] for cell in self._neighbours.row(index))

    @cached_property
    def _first_lines(self) -> frozenset[int]:
        """The lines that do not go on with another."""
        return frozenset(one.starts[0][1] for one in self._paragraphs)

    def _stands_alone(self, index: int) -> bool:
        return index in self._alone

    @cached_property
    def _alone(self) -> frozenset[int]:
        """The lines that are a paragraph by themselves."""
        return frozenset(one.starts[0][1] for one in self._paragraphs if len(one.starts) == 1)

    @staticmethod
    def _is_told(text: str) -> bool:
        return not (META.search(text) or _LAW_OF.search(text) or listed("voorwaarde").search(text))

    def _dated(self, one: RoledDate) -> bool:
        """Whether a date that nothing explains stands with the name of a court or of a kind of decision."""
        mention = one.mention
        if one.role in _EXPLAINED or mention.day in self._issued or self._bounds(one):
            return False
        row = self._row(mention.line)
        if len(row.split()) <= _ROW_WORDS and self._stands_alone(mention.line):
            if one.role not in _OF_DECISION:
                return self._is_told(row) and self._decides(row) and bool(self._issued)
            heads = one.role is Role.CONVICTION and len(self._neighbours.row(mention.line)) > 1
            return self._is_told(row) and bool(heads or self._decides(row) or COURT.search(row))
        if one.role not in _OF_DECISION:
            return False
        sentence = self._sentence_with(mention.line, mention.start)
        return self._is_told(sentence) and self._decides(sentence)

    def _bounds(self, one: RoledDate) -> bool:
        """Whether a date is that before or after which something holds: "prononcées avant le"."""
        return _BOUND.search(self._lines[one.mention.line][: one.mention.start]) is not None

    @staticmethod
    def _names_decision(text: str) -> bool:
        return any(one.search(f"{text} ") for one in (_stems("beslissing_stam"), listed("zaak"))) and not answers_blank(
            text
        )

    @staticmethod
    def _decides(text: str) -> bool:
        return _stems("beslissing_stam").search(f" {text} ") is not None

    def _sentence_with(self, line: int, start: int) -> str:
        """The sentence of which a place in a line is part."""
        text, begin = self._placed[line]
        before = [m.end() for m in _SENTENCES.finditer(text, 0, begin + start)]
        after = _SENTENCES.search(text, begin + start)
        return text[before[-1] if before else 0 : after.start() if after else len(text)]

    @cached_property
    def _placed(self) -> dict[int, tuple[str, int]]:
        """Per line the paragraph that it is in, and where it begins there."""
        flats = [flat(one.text) for one in self._paragraphs]
        pairs = zip(flats, self._paragraphs, strict=True)
        return {index: (text, begin) for text, one in pairs for begin, index in one.starts}

    def _spoken(self, paragraph: Paragraph) -> bool:
        """Whether a sentence says of the person that something was decided about him."""
        text = flat(paragraph.text)
        return any(
            listed("beslist_over").search(one)
            and _PERSON.search(one)
            and not _CONDITION.search(one)
            and "?" not in one
            and self._is_told(one)
            and not _PASSIVE.search(one)
            for one in _SENTENCES.split(text)
        )
