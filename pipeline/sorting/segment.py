"""Which consecutive pages of a file make one document.

A page continues the document before it when it says so ("pagina 2 van 3"), when it is the other side of the same card,
or when it bears no title and nothing speaks for another document. Every diploma page with a title or conferring
formula of its own begins a document, so that a bachelor's and a master's diploma stay apart.
"""

from dataclasses import replace
from statistics import median

from pipeline.alive import beat
from pipeline.codes import DocumentType, ReadMethod
from pipeline.model import Page, Reading, Section
from pipeline.sorting.classify import SURE, PageScores, Verdict, score_page, weigh
from pipeline.text import word_set

_Sorted = tuple[Page, PageScores]

_CARDS = frozenset(("driving_licence", "provisional_licence", "identity_card", "driver_qualification_card"))
_FRONT = frozenset(("title", "numbered_fields", "labels"))
_BACK = frozenset(("category_table", "table_columns", "paper_table", "machine_zone", "machine_lines"))
"""Cues of the back of a card. A title beside them means that both sides are on one page: see `_WHOLE`."""
_TITLED = frozenset(("title",))
_WHOLE = {"driving_licence": frozenset(("title", "front_values"))}
"""Per kind the cues that show both sides, where a title alone does not: the legend on a licence's back names it too."""
_SHAPE = frozenset(("card", "categories"))
_OWN_START: dict[str, frozenset[str]] = {
    "diploma": frozenset(("title", "conferring", "conferring_sentence", "shape", "authentic_record")),
    "equivalence_decision": frozenset(("title",)),
    "language_certificate": frozenset(("title",)),
    "motivation_letter": frozenset(("salutation",)),
    "criminal_record": frozenset(("identity_labels",)),
    "foreign_extract": frozenset(("title",)),
}
"""Per kind the cues that, on a titled page, show that another document of that kind begins; others run on."""
_PARTICULARS = frozenset(("contact", "licence_named", "languages", "sections"))
"""Cues of a cv that a part of it has which holds no career."""
_RUNNING_ON = word_set(
    "cv motivation_letter criminal_record foreign_extract diploma_supplement equivalence_decision transcript"
    " vacancy_text application_form reference_letter general general_law"
)
"""Kinds that run over several pages, of which the later ones may show nothing to know them by."""
_CLOSE = 1.5
"""By how much the score of another kind may exceed that of the document before, whose next page it still is."""
_SOME = 1.0
"""A score that something on the page speaks for the kind."""
_FEW_WORDS = 80
"""With fewer words a page says too little to be told by them."""
_JOTTED_WORDS = 12
"""With no more, it is a note beside cards."""
_WELL_READ = 0.75
"""The quality of reading from which few words are all there are."""
_CERTAINLY = 0.85
"""The confidence from which an untitled page is of another kind, though it counts on from the one before."""
_LEFTOVER_WORDS = 40
"""With fewer, a page of no kind behind a diploma is its reverse: a number, seals, signatures."""
_OTHER_SHAPE = 0.05
"""By how much the ratio of width to height differs between pages that were not made together."""
_SAME_SIZE = (0.75, 1.33)
"""Between which bounds the ratio of their sizes of letters stays, of pages that were made together."""
_MAIL_SUFFIXES = (".eml", ".msg")


def sort_pages(reading: Reading, file: str) -> tuple[Section, ...]:
    """The documents in a file, in page order; every page is in exactly one. `file` is the path of the upload."""
    groups: list[list[_Sorted]] = []
    for page in reading.pages:
        beat()  # a text of 60 000 words on lines of their own makes 1300 pages, of 20 milliseconds and more each
        scores = _scored(page)
        if groups and _continues(groups[-1], page, scores):
            groups[-1].append((page, scores))
        else:
            groups.append([(page, scores)])
    sections = tuple(_section(group, file) for group in groups)
    return tuple(replace(section, understood=False) if _shows_nothing(sections) else section for section in sections)


def _shows_nothing(sections: tuple[Section, ...]) -> bool:
    """Whether a file consists of pictures without a word: a blank back is common, a blank document is a failed one."""
    return all(
        section.subtype == "blank" and any(page.method is ReadMethod.OCR for page in section.pages)
        for section in sections
    )


def _scored(page: Page) -> PageScores:
    """The same as `score_page`; a page on whose kind text layer and picture disagree is not understood."""
    scores = score_page(page)
    if page.text_agrees is False and page.picture_lines:
        seen = score_page(replace(page, lines=page.picture_lines))
        if seen.type is not scores.type:
            return replace(scores, understood=False)
    return scores


def _continues(group: list[_Sorted], page: Page, scores: PageScores) -> bool:
    head = _head(group)
    last_page, last = group[-1]
    if _sides_of_one_sheet(group, page, scores):
        return True
    if scores.kind == "blank":
        return head.kind != "unreadable"
    if "unreadable" in (scores.kind, head.kind) or head.kind == "blank":
        return False
    if page.number == last_page.number and (_jotting(page, scores) or _of_one_cv(head, last_page, page, scores)):
        return True
    if page.number == last_page.number or head.kind in _CARDS:
        return _other_side(group, head, page, scores)
    if scores.marker and last.marker and scores.marker[0] == 1:
        return False
    if _counts_on(last, scores) and not _clearly_another(head, scores):
        return True
    if scores.kind == head.kind:
        return not _starts_anew(scores)
    if scores.titled and scores.understood:
        return False
    return _runs_on(head, group, page, scores)


def _sides_of_one_sheet(group: list[_Sorted], page: Page, scores: PageScores) -> bool:
    """Whether two cards on one sheet are the front of a licence and a side on which nothing was recognised.

    Beside a provisional licence that side is not taken for its back: it would reject the holder of the other licence.
    """
    if len(group) > 1 or not (page.is_card and group[0][0].is_card) or page.number != group[0][0].number:
        return False
    front = [one for one in (group[0][1], scores) if one.understood and _side(one, "driving_licence") == "front"]
    unknown = [one for one in (group[0][1], scores) if not one.understood and _tells_nothing(one)]
    return len(front) == len(unknown) == 1 and front[0].kind == "driving_licence"


def _tells_nothing(scores: PageScores) -> bool:
    """Whether no kind of card has a cue of its own on it; that it has the shape of one is none."""
    return all(_spoken(scores, kind) <= _SHAPE for kind in _CARDS)


def _jotting(page: Page, scores: PageScores) -> bool:
    """Whether it is what remains of a sheet beside cards: a few words, read well ("Kopie voor sollicitatie")."""
    few = scores.kind == "unknown" and scores.words <= _JOTTED_WORDS
    return few and not page.is_card and page.quality >= _WELL_READ


def _of_one_cv(head: PageScores, before: Page, page: Page, scores: PageScores) -> bool:
    """Whether two parts of a sheet are one cv: the frame or column with the person's particulars, and the rest.

    Particulars are few words, read well, that say what a cv says ("Rijbewijs B", a telephone number), and no document.
    """
    kinds = (head.kind, scores.kind)
    if kinds == ("cv", "cv"):
        return not scores.titled
    parts = ((before, head), (page, scores))
    others = [(one, told) for one, told in parts if told.kind != "cv"]
    return "cv" in kinds and all(_particulars(one, told) for one, told in others)


def _particulars(page: Page, scores: PageScores) -> bool:
    wanted = max(scores.scores.get(kind.value, 0.0) for kind in DocumentType if kind is not DocumentType.CV)
    few = not scores.understood and scores.words < _FEW_WORDS and wanted < _SOME
    return few and page.quality >= _WELL_READ and bool(_PARTICULARS & _spoken(scores, "cv"))


def _head(group: list[_Sorted]) -> PageScores:
    """The page that tells what the document is: the first with a title, else the surest."""
    told = [scores for _, scores in group if scores.kind != "blank"] or [group[0][1]]
    titled = [scores for scores in told if scores.titled and scores.understood]
    return titled[0] if titled else max(told, key=lambda scores: scores.confidence)


def _spoken(scores: PageScores, kind: str) -> frozenset[str]:
    return frozenset(scores.cues.get(kind, ()))


def _other_side(group: list[_Sorted], head: PageScores, page: Page, scores: PageScores) -> bool:
    """Whether the page is the side of the same card or paper that is still wanting."""
    if head.kind not in _CARDS or len(group) > 1:
        return False
    own, other = _side(head, head.kind), _side(scores, scores.kind)
    if scores.kind == head.kind or _bare_back(head, scores):
        return "both" not in (own, other) and (own != other or own == "unclear")
    if scores.titled or scores.understood:
        return False
    return scores.scores.get(head.kind, 0.0) >= _SOME or (scores.words < _FEW_WORDS and _alike(group[-1][0], page))


def _bare_back(head: PageScores, scores: PageScores) -> bool:
    """Whether this is an untitled table of categories behind a provisional licence."""
    return head.kind == "provisional_licence" and scores.kind == "driving_licence" and not scores.titled


def _side(scores: PageScores, kind: str) -> str:
    spoken = _spoken(scores, kind)
    if spoken & _BACK:
        return "both" if spoken >= _WHOLE.get(kind, _TITLED) else "back"
    return "front" if spoken & _FRONT else "unclear"


def _counts_on(last: PageScores, scores: PageScores) -> bool:
    """Whether "page 2 of 3" follows "page 1 of 3"."""
    if not (last.marker and scores.marker):
        return False
    return scores.marker[0] == last.marker[0] + 1 and scores.marker[1] == last.marker[1]


def _clearly_another(head: PageScores, scores: PageScores) -> bool:
    return scores.kind != head.kind and scores.understood and (scores.titled or scores.confidence >= _CERTAINLY)


def _starts_anew(scores: PageScores) -> bool:
    """Whether a page of the same kind as the document before it begins another of that kind."""
    signs = _OWN_START.get(scores.kind)
    if signs is None:
        return False
    if scores.kind == "diploma":
        return bool(signs & _spoken(scores, "diploma"))
    return (scores.titled or scores.kind == "motivation_letter") and signs <= _spoken(scores, scores.kind)


def _runs_on(head: PageScores, group: list[_Sorted], page: Page, scores: PageScores) -> bool:
    """Whether an untitled page of another kind, or of none, is still the document before it."""
    own = scores.scores.get(head.kind, 0.0)
    best = max(scores.scores.values(), default=0.0)
    if not scores.titled and own >= _SOME and best - own <= _CLOSE and head.kind != "diploma":
        return True
    if scores.kind not in ("unknown", "general", "mail_cover", "general_law"):
        return False
    if head.kind == "diploma":
        return scores.kind == "unknown" and scores.words < _LEFTOVER_WORDS
    return head.kind in _RUNNING_ON and _alike(group[-1][0], page)


def _alike(before: Page, page: Page) -> bool:
    """Whether two pages were made together: equally shaped, equally well read, in letters of one size."""
    same_method = before.method is page.method or ReadMethod.MIXED in (before.method, page.method)
    shapes = before.width / before.height, page.width / page.height
    if not same_method or page.quality < _WELL_READ or abs(shapes[0] - shapes[1]) > _OTHER_SHAPE:
        return False
    sizes = [median(word.box.height for word in one.words) for one in (before, page) if one.words]
    return len(sizes) == 2 and _SAME_SIZE[0] <= sizes[0] / sizes[1] <= _SAME_SIZE[1]


def _verdict(group: list[_Sorted], head: PageScores) -> Verdict:
    """The verdict of the telling page; when that is in doubt, the verdict of all pages together."""
    single = Verdict(head.kind, head.type, head.subtype, head.confidence, head.understood)
    if head.understood or len(group) == 1 or head.kind in ("unreadable", "blank"):
        return single
    totals: dict[str, float] = {}
    for _, scores in group:
        for kind, score in scores.scores.items():
            totals[kind] = totals.get(kind, 0.0) + max(score, -1.0)
    together = weigh(totals, readable=all(scores.readable for _, scores in group))
    return together if together.confidence >= SURE else single


def _section(group: list[_Sorted], file: str) -> Section:
    head = _head(group)
    verdict = _verdict(group, head)
    cues = tuple(cue for cue in head.cues.get(verdict.kind, ()) if not cue.startswith("-"))
    if verdict.type is DocumentType.MOTIVATION_LETTER and _from_mail(file, head):
        cues += ("mail_body",)
    return Section(
        type=verdict.type,
        subtype=verdict.subtype,
        pages=tuple(page for page, _ in group),
        file=file,
        confidence=verdict.confidence,
        scores=head.scores,
        cues=cues,
        understood=verdict.understood,
        plausible=tuple(one for one in head.plausible if not (_covers(head, file) and one is not DocumentType.CV)),
    )


def _covers(head: PageScores, file: str) -> bool:
    """Whether it is the body of a mail that names what hangs on it: a mail has one, and it is no letter."""
    return head.kind == "mail_cover" and _from_mail(file, head)


def _from_mail(file: str, head: PageScores) -> bool:
    return file.lower().endswith(_MAIL_SUFFIXES) or "mail" in head.cues.get("mail_cover", ())
