"""English: the fixed texts of the default templates, a style and a text for each paragraph."""

from collections.abc import Mapping

from pipeline.housestyle.kinds import Kind

Lines = tuple[tuple[str, str], ...]

_FRONT: Lines = (
    ("Subtitle", "{{functie_met_graad}} – {{bestuur}}"),
    ("Normal", "{{gegevens}}"),
)
_MIDDLE: Lines = (
    ("Heading1", "Facts and context"),
    ("Normal", "{{feiten}}"),
    ("Heading1", "Conditions"),
    ("Normal", "{{voorwaarden}}"),
)
_HEAD: Lines = (
    ("LetterTo", "{{naam}}"),
    ("LetterDate", "{{datum}}"),
)
_END: Lines = (
    ("LetterEnd", "Kind regards"),
    ("Normal", "{{ondertekening}}"),
)

PARAGRAPHS: Mapping[Kind, Lines] = {
    Kind.MEMO: (
        ("MemoKind", "Memo to the college of mayor and aldermen"),
        ("Title", "Examination of the validity of the applications"),
        *_FRONT,
        ("Heading1", "Subject"),
        (
            "Normal",
            "Vacancy {{functie_met_graad}}: examination of the validity of the applications received, after the"
            " deadline for applications.",
        ),
        ("Heading1", "Summary"),
        ("Normal", "{{samenvatting}}"),
        ("Heading1", "Overview"),
        ("Normal", "{{overzicht}}"),
        ("Heading1", "Competence"),
        (
            "Normal",
            "The college of mayor and aldermen, on the ground of article 56 of the decree of 22 December 2017 on"
            " local government, save delegation.",
        ),
        ("Heading1", "Legal grounds"),
        (
            "ListBullet",
            "The vacancy {{functie_met_graad}} and the conditions published in it; they bind the authority and"
            " apply to all candidates alike.",
        ),
        ("ListBullet", "The decree of 22 December 2017 on local government, article 56."),
        (
            "ListBullet",
            "The act of 29 July 1991 on the explicit statement of reasons for administrative acts, articles 2 and"
            " 3: every individual decision states the legal and factual considerations on which it rests,"
            " adequately.",
        ),
        *_MIDDLE,
        ("Heading1", "Reasoned exclusions"),
        ("Normal", "{{uitsluitingen}}"),
        ("Heading1", "Doubts to be settled"),
        ("Normal", "{{twijfels}}"),
        ("Heading1", "Not judged on documents"),
        ("Normal", "{{niet_beoordeeld}}"),
        ("Heading1", "Proposed decision"),
        ("Normal", "{{besluit}}"),
        ("Heading1", "Financial consequences"),
        ("Normal", "This decision has no financial consequences."),
        ("Heading1", "Confidentiality and verification"),
        ("Normal", "{{vertrouwelijkheid}}"),
        ("Rule", "Verified by the clerk in charge:"),
        ("Normal", "{{nazicht}}"),
        ("AnnexHeading", "Examination per candidate"),
        ("Normal", "{{per_kandidaat}}"),
    ),
    Kind.INTERIM: (
        ("MemoKind", "Interim memo to the clerk in charge"),
        ("Title", "Provisional state of the applications"),
        *_FRONT,
        ("Heading1", "Subject"),
        (
            "Normal",
            "Vacancy {{functie_met_graad}}: state of the applications received, before the deadline for"
            " applications. This state is provisional: nobody is excluded and no decision is proposed.",
        ),
        ("Heading1", "Summary"),
        ("Normal", "{{samenvatting}}"),
        ("Heading1", "Overview"),
        ("Normal", "{{overzicht}}"),
        *_MIDDLE,
        ("Heading1", "Still to be completed or replaced"),
        ("Normal", "{{uitsluitingen}}"),
        ("Heading1", "To be looked at"),
        ("Normal", "{{twijfels}}"),
        ("Heading1", "Not judged on documents"),
        ("Normal", "{{niet_beoordeeld}}"),
        ("Heading1", "Confidentiality and verification"),
        ("Normal", "{{vertrouwelijkheid}}"),
        ("Rule", "Verified by the clerk in charge:"),
        ("Normal", "{{nazicht}}"),
        ("AnnexHeading", "Examination per candidate"),
        ("Normal", "{{per_kandidaat}}"),
    ),
    Kind.ANNEX: (
        ("MemoKind", "Confidential annex to the memo"),
        ("Title", "Candidates and documents"),
        ("Subtitle", "{{functie_met_graad}} – {{bestuur}}"),
        (
            "Normal",
            "This annex gives the state on {{toestand_op}}. It holds personal data and is meant only for the"
            " college and for those who handle the file; it is not published.",
        ),
        ("Heading1", "Candidates"),
        ("Normal", "{{namen}}"),
        ("Normal", "{{grafieken}}"),
        ("Heading1", "Documents per candidate"),
        ("Normal", "{{beelden}}"),
    ),
    Kind.ADMITTED: (
        *_HEAD,
        ("Heading1", "Your application is valid"),
        ("LetterAbout", "{{functie_met_graad}}"),
        ("Normal", "{{aanhef}}"),
        (
            "Normal",
            "The college of mayor and aldermen has examined whether the applications for the position {{functie}}"
            " were complete on {{uiterste_datum}} and met the conditions. Your application is valid. You are"
            " admitted to the selection.",
        ),
        ("Normal", "{{later}}"),
        ("Heading2", "The selection"),
        ("Normal", "{{selectie}}"),
        ("Heading2", "Reasonable adjustments"),
        (
            "Normal",
            "Do you have a disability, a long-term illness or another impairment, and do you therefore need"
            " adjustments to take part in the selection on an equal footing? Let us know as soon as you can. We"
            " will then look with you for reasonable adjustments. Your request has no influence on the"
            " assessment.",
        ),
        *_END,
    ),
    Kind.EXCLUDED: (
        *_HEAD,
        ("Heading1", "Decision on your application"),
        ("LetterAbout", "{{functie_met_graad}}"),
        ("Normal", "{{aanhef}}"),
        (
            "Normal",
            "We thank you for your application for the position {{functie}}. The college of mayor and aldermen"
            " has decided {{zitting}} that your application is not valid. You are therefore not admitted to the"
            " selection.",
        ),
        ("Heading2", "The reasons"),
        ("Normal", "{{redenen}}"),
        (
            "AfterList",
            "The same conditions were applied in the same way to all applications. A computer program has read"
            " the documents beforehand and only makes proposals; the decision was taken by the college.",
        ),
        ("Heading2", "Legal ground"),
        (
            "Normal",
            "This decision rests on article 56 of the decree of 22 December 2017 on local government, on the"
            " conditions published in the vacancy and on the act of 29 July 1991 on the explicit statement of"
            " reasons for administrative acts.",
        ),
        ("Heading2", "Do you disagree?"),
        ("Normal", "{{beroep}}"),
        *_END,
    ),
    Kind.REMINDER: (
        *_HEAD,
        ("Heading1", "Your application is not yet complete"),
        ("LetterAbout", "{{functie_met_graad}}"),
        ("Normal", "{{aanhef}}"),
        (
            "Normal",
            "We thank you for your application for the position {{functie}}. It is not yet complete. You can"
            " still complete it until {{uiterste_datum}}; what arrives later does not count.",
        ),
        ("Heading2", "What is still missing or does not suffice"),
        ("ListBullet", "{{ontbreekt}}"),
        ("Normal", "{{onleesbaar}}"),
        (
            "AfterList",
            "Have you sent this in the meantime? Then you need not do anything. This reminder gives the state on"
            " {{datum}} and is no decision on your application.",
        ),
        *_END,
    ),
}

MARGINS: Mapping[str, str] = {
    "header": "{{bestuur}} · {{functie}}\t{{vertrouwelijk}}",
    "letter": "{{bestuur}}\t{{contact}}",
    "page": "Page ",
    "of": " of ",
}
"""What stands above and below every page."""
