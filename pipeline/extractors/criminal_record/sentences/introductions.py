"""A clause that leads to what the register holds, under it: "wordt bevonden:", "is het volgende opgenomen:".

It counts with the whole sentence that it ends, which may have begun above the particulars of the holder: every word of
it must be known to limit nothing. All text is flattened (`flattened.flat`).
"""

import re
from collections.abc import Sequence

from pipeline.extractors.criminal_record.sentences.declaring import opens_for_all
from pipeline.extractors.criminal_record.sentences.governing import another_speaks
from pipeline.extractors.criminal_record.sentences.hearsay import holder_speaks, is_hearsay
from pipeline.extractors.criminal_record.sentences.limiting import and_others, takes_nothing_back
from pipeline.extractors.criminal_record.sentences.nothing_said import names_register
from pipeline.extractors.criminal_record.sentences.openings import essential, harmless_words
from pipeline.extractors.criminal_record.sentences.prose import PARTICULAR, RAGGED
from pipeline.extractors.criminal_record.words.articles import ARTICLE, GENERAL, STAYS_OPEN, TITLE, WORDS
from pipeline.extractors.criminal_record.words.form_labels import kind_of
from pipeline.extractors.criminal_record.words.penalties import COURT, PENALTY
from pipeline.extractors.criminal_record.words.wordlists import listed
from pipeline.extractors.flattened import begins_large, begins_small, blanked, compose, flat
from pipeline.model import Page

_FOLLOWING = (
    r"(?:het (?:hierna)?volgende(?: resultaat)?|(?:wat|hetgeen) (?:hierna )?volgt|ce qui suit|folgendes|the following"
    r"|(?:de |met (?:de )?)?(?:hierna)?volgende (?:vermelding(?:en)?|uitslag|uitkomst)"
    r"|(?:avec )?(?:la mention suivante|les mentions suivantes)|le resultat suivant|das folgende ergebnis"
    r"|(?:mit )?(?:die|den|der|dem) folgenden? (?:vermerke?|eintrage?|eintragungen|angaben?))"
)
_HELD = (
    r"(?:opgenomen|vermeld|ingeschreven|geregistreerd|bevonden|vastgesteld|gevonden|teruggevonden|aangetroffen|gekend"
    r"|bekend|opgetekend|genoteerd|gelezen|staat|blijkt|voorkomt|geeft|oplevert|opleverde|heeft opgeleverd|donne"
    r"|a donne|ergibt|ergab|erscheint|inscrit|repris|mentionne|constate|trouve|releve|figure|resulte"
    r"|eingetragen|vermerkt|verzeichnet|festgestellt|gefunden|recorded|found|registered)"
)
_WHEREIN = r"(?:waarin|waarop|dans lequel|sur lequel|ou(?= figure)|worin|in dem|in welchem|auf dem|in which)"
_LEADS_WHEREIN = re.compile(
    rf"(?<![a-z]){_WHEREIN}(?: {_FOLLOWING})? {_HELD}(?: (?:is|staat|wordt|werd|ist|wurde))?(?: {_FOLLOWING})?\s?:$"
)
"""A relative clause that leads to what stands in the register, which its sentence names: "waarin voorkomt:"."""
_LEADS = re.compile(
    rf"(?<![a-z]){_FOLLOWING}(?: (?:is|zijn|staat|wordt|werd|worden|est|a ete|ist|wurde|has been))? ?{_HELD}?"
    r"(?: (?:is|wordt|werd|staat|ist|wurde|worden))?\s?:$"
    rf"|(?<![a-z]){_HELD} {_FOLLOWING}\s?:$"
    r"|(?<![a-z])(?:wordt|werd|is) (?:er )?(?:bevonden|vastgesteld|teruggevonden|aangetroffen)\s?:$"
    r"|(?<![a-z])(?:il est|est|a ete) (?:constate|trouve|releve)\s?:$|(?<![a-z])(?:wird|wurde) festgestellt\s?:$"
    r"|(?<![a-z])(?:(?:onder|hierna)staand|(?:hierna)?volgend) uittreksel(?: \([a-z0-9 .,]{4,40}\))?"
    r" (?:afgeleverd|uitgereikt|verleend|afgegeven|verstrekt|gegeven|meegedeeld)\s?:$"
    r"|(?<![a-z])l'extrait (?:suivant|ci-dessous)(?: \([a-z0-9 .,]{4,40}\))?(?: (?:est|a ete))? "
    r"(?:delivre|remis|communique)\s?:$"
    r"|(?<![a-z])(?:nach|unten)stehender auszug(?: \([a-z0-9 .,]{4,40}\))? (?:erteilt|ausgestellt|ausgehandigt)\s?:$"
    rf"|{_LEADS_WHEREIN.pattern}"
)
"""The end of such a clause."""
_CONTAINED = re.compile(
    r"(?<![a-z])(?:(?:de )?(?:hierna)?volgende (?:gegevens|inlichtingen|vermelding(?:en)?|inschrijving(?:en)?)"
    r"|les (?:donnees|renseignements|informations|mentions|inscriptions) suivante?s"
    r"|(?:die )?folgenden? (?:angaben|auskunfte|eintrag(?:e|ungen)|vermerke))"
    r"(?: (?:bevat|inhoudt|vermeldt|omvat|meldt|enthalt|aufweist|vermerkt))?\s?:$"
)
"""The end of what says that the register holds what follows: "de volgende gegevens bevat:"."""
_HOLDS = re.compile(
    r"(?<![a-z])(?:bevat|inhoudt|vermeldt|omvat|meldt|contient|comporte|mentionne|enthalt|aufweist|vermerkt)(?![a-z])"
)
_BEGINS_CLAUSE = re.compile(rf"\W*{_WHEREIN}(?![a-z])")
_OF_WHOM = re.compile(
    rf"{STAYS_OPEN.pattern}"
    r"|(?:^| )(?:betreffende?|aangaande|omtrent|over|inzake|lastens|concernant|relatif?s? a|uber|bezuglich|hinsichtlich"
    r"|regarding|concerning)$"
)
"""The end of a line that leads to who is meant, so that even a title begins a sentence."""
_IN_NAME = re.compile(
    r"\W*(?:op (?:de )?naam van|ten name van|betreffende?|lastens|au nom d|concernant|auf den namen"
    r"|betreffend)(?![a-z])"
)
"""How a line goes on with the title over it, with who is meant."""
_ARE_FOLLOWING = re.compile(
    r"(?<![a-z])(?:zijn|luiden|sont|sind|lauten|are) (?:de |les |die |the )?(?:hierna)?"
    r"(?:volgende|suivante?s|folgenden?|following)\s?:$"
    r"|(?<![a-z])(?:zijn|luidt|luiden|sont|sind|lautet|lauten|are) (?:als volgt|comme suit|wie folgt|as follows)\s?:$"
)
"""The same that makes no noun of it, which stood before the holder: "les renseignements ... sont les suivants :",
"luiden als volgt:"."""
_GIVEN = re.compile(
    r"(?<![a-z])(?:fourni|communique|transmis|declare(?!r)|donnee?s? par|verstrekt|opgegeven|meegedeeld|bezorgd"
    r"|ingevuld|aangeleverd|aangegeven|mitgeteilt|angegeben|gemachte|erteilte|provided|given|supplied|declared)"
)
"""What is told of information that somebody gave."""
_LEADS_TO_CONVICTIONS = re.compile(
    r"(?<![a-z])(?:de )?(?:hierna)?volgende veroordelingen"
    r"(?: te (?:zijnen?|hare?n?|hunnen) laste| ten laste van (?:de )?betrokkene| lastens (?:de )?betrokkene)?"
    rf"(?: (?:zijn|staan|werden|worden) {_HELD})?\s?:$"
)
"""The same that names convictions, before a value in its own line: over one it is a heading."""
_LEADS_ANYHOW = re.compile(
    rf"{_LEADS.pattern}|(?<![a-z])(?:wordt|werd|worden|is|est|a ete|wird|wurde)(?![a-z])[^:;.]{{0,90}} {_HELD}\s?:$"
    r"|(?<![a-z])(?:(?:onder|hierna)staand|(?:hierna)?volgend) uittreksel(?![a-z])[^:;]{0,90}\s?:$"
)
"""The same with more words between, which may limit it."""
AS_FOLLOWS = re.compile(
    r"(?<![a-z])(?:(?:als|zoals) volgt|op (?:de )?volgende wijze|comme suit|ainsi qu'il suit"
    r"|de la (?:maniere|facon) suivante|wie folgt|in folgender weise|folgendermas+en|as follows)(?=[^,;:]{0,60}\s?:$)"
)
"""In the last clause, that what it tells follows: "gekend is als volgt:"."""
_PAPER_NL = r"(?:soort |type )?(?:algemene? )?(?:model|uittreksel|stuk|document|formulier|attest|getuigschrift)"
_BY_LAW_NL = (
    r"(?:volgens|krachtens|overeenkomstig|ingevolge|conform|(?:in|met) toepassing van|op grond van)"
    r" (?:artikel|art\.?) 595(?:,? (?:van het )?(?:wetboek van strafvordering|w?\.? ?sv\.?))?"
)
_THERE_NL = rf"(?: (?:op|in) (?:dit|het|deze) {_PAPER_NL}| {_BY_LAW_NL})"
_SHOWN_NL = "(?:vermeld|meegedeeld|medegedeeld|opgenomen|weergegeven|getoond)"
_MUST_NL = "(?:moeten|dienen|mogen)"
_BY_LAW_FR = (
    r"(?:en (?:application|vertu|execution) de|conformement a|selon|suivant) l'article 595"
    r"(?:,? (?:du code d'instruction criminelle|c\.?i\.?cr?\.?))?"
)
_THERE_FR = rf"(?: (?:sur|dans) (?:le present|ce|cet) (?:modele|extrait|document|certificat)|,? {_BY_LAW_FR})"
_BY_LAW_DE = r"(?:gemass?|nach|laut|aufgrund von|in anwendung von) artikel 595(?: des strafprozessgesetzbuch(?:e?s)?)?"
_SHOWN_DE = "(?:vermerkt|erwahnt|angegeben|aufgefuhrt|eingetragen)"
_SEEN_ON = re.compile(
    r",? ?(?<![a-z])(?:geraadpleegd|opgevraagd|bevraagd|opgezocht|consultee?s?|interrogee?s?|eingesehen|abgefragt)"
    r" (?:op|le|ce|am)(?: heden| deze| den)?,? [0-9]{1,2}(?:er)?(?:[./\-][0-9]{1,2}[./\-]|\.? [a-z]{3,9}\.? )[0-9]{4},?"
)
"""On which day the register was looked into: whether that is long ago is for who knows the day of issue."""
_DUE = re.compile(
    rf"(?:,? (?:(?:die|welke|dewelke){_THERE_NL}{{0,2}}"
    rf" (?:{_MUST_NL}(?: te)?(?: worden)? {_SHOWN_NL}(?: te)?(?: worden)?|{_SHOWN_NL} (?:te )?{_MUST_NL}(?: te)? worden"
    rf"|{_SHOWN_NL} worden {_MUST_NL}|{_MUST_NL} (?:voorkomen|verschijnen|staan))"
    rf"|(?:die|welke|dewelke){_THERE_NL}{{1,2}} (?:worden {_SHOWN_NL}|{_SHOWN_NL} worden)"
    rf"|qui (?:doivent|peuvent) (?:y )?(?:figurer|etre (?:mentionne|repris|communique|indique|inscrit)e?s)"
    rf"{_THERE_FR}{{0,2}}"
    rf"|die,?(?: {_BY_LAW_DE},?)? (?:in|auf) (?:diesem|dem) (?:auszug|muster|modell|dokument) "
    rf"(?:(?:zu )?(?:vermerken|vermelden|erwahnen|anzugeben|aufzufuhren) sind|{_SHOWN_DE} werden(?: mussen| durfen)?))"
    rf"| {_BY_LAW_NL}|,? {_BY_LAW_FR}|,? {_BY_LAW_DE})"
    r",?(?=\s?:|,? (?:zijn|luiden|sont|sind|lauten)(?![a-z])[^:,;]{0,24}:)"
)
"""Before the colon of a heading, that it is about what this model has to tell: "die op dit model moeten vermeld"."""
_NOT_SO = re.compile(
    r"(?<![a-z])(?:zou|zouden|ware|was|waren|zelf|zegt|verklaart|verklaarde|serait|seraient|etait|etaient"
    r"|se (?:dit|declare)|soi-disant|wurden?|war|selbst|erklart|would|were|himself|herself)(?![a-z])"
)
"""In such a clause, what tells of another time, of a supposition or of the word of the person himself."""
_CLAUSE = re.compile(r".*(?:,|(?<![a-z])(?:dat|dass|that)(?![a-z])|(?<![a-z])qu(?:e(?![a-z])|'))")
"""All of a sentence before its last clause."""
_NARROW = re.compile(
    r"beperk|gedeeltelijk|steekproef|partiel|limite|eingeschrankt|teilweise|beschrank"
    r"|(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])"
)
"""What makes a search a narrow one, or one of another day."""
_BEGINS = re.compile(
    rf"\W*(?:{_FOLLOWING}|{_HELD}|(?:te )?(?:zijnen?|hare?n?|hunnen) laste|\([a-z0-9 .,]{{4,40}}\))(?![a-z])"
)
_PURPOSE = re.compile(
    r"(?<![a-z])(?:voor (?:het |de )?(?:volgende? )?(?:doel(?:einde)?|reden)|met (?:als|het) (?:doel|oog op)"
    r"|pour (?:le |la )?(?:but|motif|raison)(?: suivante?)?|zu folgendem zweck)\s?:? [^,;:]{3,60}(?=,)"
)
"""What the extract serves for, which limits nothing that it says."""
_NUMBER = re.compile(
    r"(?<![a-z])(?:rijksregister|nationaal|identificatie)?(?:nummer|nr\.?)(?: [0-9][0-9. \-]{9,16})?"
    r"|(?<![a-z])(?:(?:inscrite? )?(?:au )?registre national|numero national|nationalregister|national register)"
    r"(?: (?:n[o°.]{1,2}|numero|nr\.?|nummer|number))?\s?:? ?[0-9][0-9. \-]{9,16}"
)
"""The number of the holder, in which the register of the population is named and no scope."""
_LIMITING = ("vooraf", "uitzondering", "voorwaarde", "ontkend", "ontkenning", "onzeker", "reikwijdte", "deel", "uitleg")
_UNDERSIGNED = re.compile(
    r"\W*(?:(?:de|le|la|der|die|the) )?(?:ondergetekende|soussignee?|unterzeichnete[rn]?|undersigned)"
)
_HEAD = 24
"""Characters in which a sentence says that it is about what may be held: "De veroordelingen ... zijn de volgende:"."""
_LONGEST_TITLE = 60
"""In characters."""
_MOST_LINES = 9
"""Lines over its end in which such a sentence begins, with the particulars of the holder between."""
_LABELLED = re.compile(r"\W*[a-z][a-z '/\-]{2,40}\s?:\s*\S")
"""A line of a form, which no sentence goes on from: "doel: sollicitatie"."""
_WORDS_OF_PROSE = 8
"""From so many words on, a line that names an article is a part of a sentence."""
_APART = 1.0
"""Heights of a line between what is a form and the sentence under it."""
_AROUND = 24
"""Lines before or behind one, within which the other cells of its row were read."""
_LEVEL = 0.7
"""Heights of a line between the middles of two that stand on one row."""
_ENDS = (".", ";", "!", "?")


def leads_to_content(lines: Sequence[str], index: int) -> bool:
    """Whether a line ends such a clause; the line above may hold its beginning."""
    text = lines[index].rstrip()
    follows = _ARE_FOLLOWING.search(text) is not None and listed("zaak").search(text) is None
    if text.endswith(":") and _contains(f"{lines[index - 1] if index else ''} {text}"):
        return True
    return text.endswith(":") and (follows or _LEADS_ANYHOW.search(_clause(lines, index)) is not None)


def leads_to_value(lines: Sequence[str], index: int) -> bool:
    """Whether a line, cut off behind its colon, ends such a clause before a value that stands behind it."""
    return leads_to_content(lines, index) or _LEADS_TO_CONVICTIONS.search(_clause(lines, index)) is not None


def _clause(lines: Sequence[str], index: int) -> str:
    """A line, with the one above it where the clause that it ends may begin there."""
    text = lines[index].rstrip()
    over = lines[index - 1] if index else ""
    if over and (whole := without_duty(f"{over} {text}")) != f"{over} {text}":
        return whole
    above = over if _BEGINS.match(text) else ""
    return f"{above} {text}".strip()


def _contains(text: str) -> bool:
    """Whether a text ends in what says that something holds what follows, by what law soever of this model."""
    told = _closed(duty_blanked(text))
    return _CONTAINED.search(told) is not None and _HOLDS.search(told) is not None


def _closed(text: str) -> str:
    """A text without the gap before the colon at its end."""
    return f"{text[:-1].rstrip()}:" if text.endswith(":") else text


def says_what_follows(lead: str) -> bool:
    """Whether a text, cut off behind its colon, ends so that what it tells stands there: "zijn de volgende:"."""
    return AS_FOLLOWS.search(lead) is not None or _ARE_FOLLOWING.search(lead) is not None


def begins_clause(text: str) -> bool:
    """Whether a line begins with a relative word, and so goes on with the sentence above: "WAARIN VOORKOMT: NIETS"."""
    return _BEGINS_CLAUSE.match(text) is not None


def without_duty(text: str) -> str:
    """`text` without a clause that says that it is about what this model has to tell: the general one tells all."""
    return _DUE.sub("", text)


def introduction(lines: Sequence[str], index: int, page: Page, edge: float) -> tuple[str, str]:
    """The whole sentence that ends in a line, flattened and as printed, both of one length; `edge` is `right_edge`.

    It begins under the title, the form or the sentence before it. Behind a line that is not full, as those with the
    particulars of the holder, stands a comma, unless it cannot end there: "op naam van".
    """
    first = index
    while first and index - first < _MOST_LINES:
        above = lines[first - 1].strip()
        begins = not begins_small(page.lines[first - 1])
        title = begins and TITLE.search(above) and len(above) < _LONGEST_TITLE
        if title and (_OF_WHOM.search(above) or _IN_NAME.match(lines[first])):
            first -= 1
            break
        if not above or above.endswith(_ENDS) or WORDS[GENERAL].match(above) or title:
            break
        if ARTICLE.search(above) and not _is_prose(page, first):
            break
        row = _LABELLED.match(above) or above.startswith(":")
        apart = begins_apart(page, first)
        if row and (apart or (kind_of(above.partition(":")[0]) and begins_large(page.lines[first]))):
            break
        if apart and (_is_under_cells(first, page) or (PARTICULAR.match(above) and _speaks(lines[first]))):
            break
        first -= 1
    places = range(first, index + 1)
    shown = [compose(page.lines[place].text) for place in places]
    if flat(shown[-1]).startswith(lines[index][:-1]):
        shown[-1] = shown[-1][: len(lines[index])]  # without the value behind its colon
    whole = all(len(one) == len(lines[place]) for one, place in zip(shown, places, strict=True))
    full = [bool(page.lines[place].words) and page.lines[place].box.x1 >= edge - RAGGED for place in places]
    goes_on = [lines[place].endswith(",") or STAYS_OPEN.search(lines[place]) is not None for place in places]
    ends = [" " if on or room else ", " for on, room in zip(goes_on, full, strict=True)]
    ends[-1] = ""
    told = "".join(lines[place] + end for place, end in zip(places, ends, strict=True))
    return told, "".join(one + end for one, end in zip(shown, ends, strict=True)) if whole else told


def _speaks(line: str) -> bool:
    """Whether a line begins with who speaks for a town and that he does: "De ondergetekende verklaart dat"."""
    who = listed("spreekt_ambtshalve").search(line, 0, _HEAD) or _UNDERSIGNED.match(line)
    return who is not None and listed("verklaart").search(line, who.end()) is not None


def _is_under_cells(index: int, page: Page) -> bool:
    """Whether a line alone on its row stands under a label and its value: "Gedomicilieerd | Ter Heydelaan 141"."""
    return not _in_row(index, page) and _in_row(index - 1, page)


def _in_row(index: int, page: Page) -> bool:
    """Whether another line stands beside a line, among those that were read not far before or behind it."""
    own = page.lines[index].box
    near = range(max(0, index - _AROUND), min(index + _AROUND, len(page.lines)))
    boxes = (page.lines[at].box for at in near if page.lines[at].words and at != index)
    return any(
        abs(box.middle - own.middle) < _LEVEL * own.height and (box.x1 < own.x0 or own.x1 < box.x0) for box in boxes
    )


def _is_prose(page: Page, index: int) -> bool:
    """Whether a line goes on in lower case with a long one over it: no title that names the article."""
    over = page.lines[index - 1].words
    return len(over) >= _WORDS_OF_PROSE and begins_small(page.lines[index])


def begins_apart(page: Page, index: int) -> bool:
    """Whether a line begins with a capital, under a gap as wide as a line."""
    line, above = page.lines[index], page.lines[index - 1]
    return begins_large(line) and line.box.y0 - above.box.y1 > _APART * line.box.height


def _tells(text: str) -> bool:
    """Whether a text names what a register may hold: which ones, it tells."""
    return bool(listed("zaak").search(text) or PENALTY.search(text) or COURT.search(text))


def leads_to_part(sentence: str) -> bool:
    """Whether a sentence that ends in a colon limits what stands under it, or repeats what the holder says himself."""
    convictions = listed("zaak").search(sentence)
    numberless = blanked(_NUMBER, sentence.rstrip())
    told = essential(blanked(and_others(), numberless) if convictions else numberless)
    limited = listed("vooraf", "uitzondering", "voorwaarde", "onzeker", "reikwijdte").search(told)
    return (
        bool(limited) or is_hearsay(sentence) or holder_speaks(sentence) or another_speaks(told, (), harmless_words())
    )


def _of_register(sentence: str) -> bool:
    """Whether a sentence names information and the register, and nobody who gave it: "verstrekt door de aanvrager"."""
    held = listed("zwakke_zaak").search(sentence) is not None and names_register(sentence)
    return held and _GIVEN.search(sentence) is None


def _names_all(sentence: str, printed: str, names: frozenset[str]) -> bool:
    """Whether it is all that may be held, as far as this model tells it, that follows: "de vermeldingen zijn ...:"."""
    rest = essential(blanked(_SEEN_ON, blanked(_ARE_FOLLOWING, blanked(_DUE, sentence.rstrip()))))
    begins = len(rest) - len(rest.lstrip(" ,"))
    held = listed("zaak").search(rest, begins, begins + _HEAD)
    if (
        held is None
        or _GIVEN.search(rest)
        or listed(*_LIMITING).search(rest)
        or is_hearsay(rest)
        or holder_speaks(rest)
    ):
        return False
    return takes_nothing_back(rest, printed[: len(rest)], own=names)


def duty_blanked(text: str) -> str:
    """The same as `without_duty`, with gaps in its place: the length of the text stays."""
    return blanked(_DUE, text)


def introduces_all(sentence: str, printed: str, names: frozenset[str]) -> bool:
    """Whether such a sentence, in which `names` are the words of the holder's name, leaves nothing out."""
    limiting = listed(*_LIMITING)
    if _contains(sentence.rstrip()):
        sentence = _closed(duty_blanked(sentence.rstrip()))
        if not names_register(sentence):
            return False
        sentence = f"{blanked(_CONTAINED, sentence).rstrip()}:"
    if _ARE_FOLLOWING.search(sentence.rstrip()) and not _of_register(sentence):
        return _names_all(sentence, printed, names)
    if _LEADS_WHEREIN.search(sentence.rstrip()) and not names_register(sentence):
        return False
    said = blanked(_PURPOSE, sentence.rstrip(), unless=lambda m: _tells(m[0]) or limiting.search(m[0]))
    said = blanked(
        _NUMBER, blanked(AS_FOLLOWS, blanked(_LEADS_TO_CONVICTIONS, blanked(_ARE_FOLLOWING, blanked(_LEADS, said))))
    )
    told = blanked(listed("ambt_van_burgerlijke_stand"), essential(said))
    if limiting.search(told) or _tells(told) or _NARROW.search(told) or is_hearsay(said) or holder_speaks(said):
        return False
    follows = AS_FOLLOWS.search(sentence.rstrip())
    clause = _CLAUSE.sub("", said)
    if _NOT_SO.search(clause) or (follows and not takes_nothing_back(clause.rstrip(" :"), own=names)):
        return False
    return opens_for_all(said, printed[: len(said)], names)
