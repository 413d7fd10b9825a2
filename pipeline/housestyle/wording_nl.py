"""Dutch: the fixed texts of the default templates, a style and a text for each paragraph."""

from collections.abc import Mapping

from pipeline.housestyle.kinds import Kind

Lines = tuple[tuple[str, str], ...]

_FRONT: Lines = (
    ("Subtitle", "{{functie_met_graad}} – {{bestuur}}"),
    ("Normal", "{{gegevens}}"),
)
_MIDDLE: Lines = (
    ("Heading1", "Feiten en context"),
    ("Normal", "{{feiten}}"),
    ("Heading1", "Voorwaarden"),
    ("Normal", "{{voorwaarden}}"),
)
_HEAD: Lines = (
    ("LetterTo", "{{naam}}"),
    ("LetterDate", "{{datum}}"),
)
_END: Lines = (
    ("LetterEnd", "Met vriendelijke groeten"),
    ("Normal", "{{ondertekening}}"),
)

PARAGRAPHS: Mapping[Kind, Lines] = {
    Kind.MEMO: (
        ("MemoKind", "Nota aan het college van burgemeester en schepenen"),
        ("Title", "Onderzoek van de geldigheid van de kandidaturen"),
        *_FRONT,
        ("Heading1", "Onderwerp"),
        (
            "Normal",
            "Vacature {{functie_met_graad}}: onderzoek van de geldigheid van de ontvangen kandidaturen, na het"
            " verstrijken van de uiterste inschrijvingsdatum.",
        ),
        ("Heading1", "Samenvatting"),
        ("Normal", "{{samenvatting}}"),
        ("Heading1", "Overzicht"),
        ("Normal", "{{overzicht}}"),
        ("Heading1", "Bevoegdheid"),
        (
            "Normal",
            "Het college van burgemeester en schepenen, op grond van artikel 56 van het decreet van 22 december 2017"
            " over het lokaal bestuur, behoudens delegatie.",
        ),
        ("Heading1", "Juridische grond"),
        (
            "ListBullet",
            "De vacature {{functie_met_graad}} en de daarin bekendgemaakte voorwaarden; zij binden het bestuur en"
            " gelden voor alle kandidaten op gelijke wijze.",
        ),
        ("ListBullet", "Het decreet van 22 december 2017 over het lokaal bestuur, artikel 56."),
        (
            "ListBullet",
            "De wet van 29 juli 1991 betreffende de uitdrukkelijke motivering van de bestuurshandelingen, artikelen 2"
            " en 3: elke individuele beslissing vermeldt de juridische en feitelijke overwegingen waarop zij steunt,"
            " op een afdoende wijze.",
        ),
        *_MIDDLE,
        ("Heading1", "Gemotiveerde uitsluitingen"),
        ("Normal", "{{uitsluitingen}}"),
        ("Heading1", "Te beslechten twijfelgevallen"),
        ("Normal", "{{twijfels}}"),
        ("Heading1", "Niet op stukken beoordeeld"),
        ("Normal", "{{niet_beoordeeld}}"),
        ("Heading1", "Voorstel van besluit"),
        ("Normal", "{{besluit}}"),
        ("Heading1", "Financiële gevolgen"),
        ("Normal", "Dit besluit heeft geen financiële gevolgen."),
        ("Heading1", "Vertrouwelijkheid en nazicht"),
        ("Normal", "{{vertrouwelijkheid}}"),
        ("Rule", "Nagekeken door de dossierbehandelaar:"),
        ("Normal", "{{nazicht}}"),
        ("AnnexHeading", "Onderzoek per kandidaat"),
        ("Normal", "{{per_kandidaat}}"),
    ),
    Kind.INTERIM: (
        ("MemoKind", "Tussentijdse nota aan de dossierbehandelaar"),
        ("Title", "Voorlopige stand van de kandidaturen"),
        *_FRONT,
        ("Heading1", "Onderwerp"),
        (
            "Normal",
            "Vacature {{functie_met_graad}}: stand van de ontvangen kandidaturen vóór het verstrijken van de uiterste"
            " inschrijvingsdatum. Deze stand is voorlopig: niemand is uitgesloten en er wordt geen besluit"
            " voorgesteld.",
        ),
        ("Heading1", "Samenvatting"),
        ("Normal", "{{samenvatting}}"),
        ("Heading1", "Overzicht"),
        ("Normal", "{{overzicht}}"),
        *_MIDDLE,
        ("Heading1", "Nog te vervolledigen of te vervangen"),
        ("Normal", "{{uitsluitingen}}"),
        ("Heading1", "Na te kijken"),
        ("Normal", "{{twijfels}}"),
        ("Heading1", "Niet op stukken beoordeeld"),
        ("Normal", "{{niet_beoordeeld}}"),
        ("Heading1", "Vertrouwelijkheid en nazicht"),
        ("Normal", "{{vertrouwelijkheid}}"),
        ("Rule", "Nagekeken door de dossierbehandelaar:"),
        ("Normal", "{{nazicht}}"),
        ("AnnexHeading", "Onderzoek per kandidaat"),
        ("Normal", "{{per_kandidaat}}"),
    ),
    Kind.ANNEX: (
        ("MemoKind", "Vertrouwelijke bijlage bij de nota"),
        ("Title", "Kandidaten en stukken"),
        ("Subtitle", "{{functie_met_graad}} – {{bestuur}}"),
        (
            "Normal",
            "Deze bijlage geeft de toestand weer op {{toestand_op}}. Zij bevat persoonsgegevens en is alleen bestemd"
            " voor het college en voor wie het dossier behandelt; zij wordt niet bekendgemaakt.",
        ),
        ("Heading1", "Kandidaten"),
        ("Normal", "{{namen}}"),
        ("Normal", "{{grafieken}}"),
        ("Heading1", "Stukken per kandidaat"),
        ("Normal", "{{beelden}}"),
    ),
    Kind.ADMITTED: (
        *_HEAD,
        ("Heading1", "Uw kandidatuur is geldig"),
        ("LetterAbout", "{{functie_met_graad}}"),
        ("Normal", "{{aanhef}}"),
        (
            "Normal",
            "Het college van burgemeester en schepenen heeft onderzocht of de kandidaturen voor de functie"
            " {{functie}} op {{uiterste_datum}} volledig waren en aan de voorwaarden voldeden. Uw kandidatuur is"
            " geldig. U bent toegelaten tot de selectie.",
        ),
        ("Normal", "{{later}}"),
        ("Heading2", "De selectie"),
        ("Normal", "{{selectie}}"),
        ("Heading2", "Redelijke aanpassingen"),
        (
            "Normal",
            "Hebt u een handicap, een langdurige ziekte of een andere beperking en hebt u daarom aanpassingen nodig om"
            " op gelijke voet aan de selectie deel te nemen? Laat het ons zo snel mogelijk weten. Wij bekijken dan"
            " samen met u welke redelijke aanpassingen mogelijk zijn. Uw vraag heeft geen invloed op de beoordeling.",
        ),
        *_END,
    ),
    Kind.EXCLUDED: (
        *_HEAD,
        ("Heading1", "Beslissing over uw kandidatuur"),
        ("LetterAbout", "{{functie_met_graad}}"),
        ("Normal", "{{aanhef}}"),
        (
            "Normal",
            "Wij danken u voor uw kandidatuur voor de functie {{functie}}. Het college van burgemeester en schepenen"
            " heeft {{zitting}} beslist dat uw kandidatuur niet geldig is. U wordt daarom niet toegelaten tot de"
            " selectie.",
        ),
        ("Heading2", "De redenen"),
        ("Normal", "{{redenen}}"),
        (
            "AfterList",
            "Dezelfde voorwaarden zijn op dezelfde wijze op alle kandidaturen toegepast. Een computerprogramma heeft"
            " de stukken vooraf nagelezen en doet alleen voorstellen; de beslissing is genomen door het college.",
        ),
        ("Heading2", "Rechtsgrond"),
        (
            "Normal",
            "Deze beslissing steunt op artikel 56 van het decreet van 22 december 2017 over het lokaal bestuur, op de"
            " voorwaarden die in de vacature zijn bekendgemaakt en op de wet van 29 juli 1991 betreffende de"
            " uitdrukkelijke motivering van de bestuurshandelingen.",
        ),
        ("Heading2", "Niet akkoord?"),
        ("Normal", "{{beroep}}"),
        *_END,
    ),
    Kind.REMINDER: (
        *_HEAD,
        ("Heading1", "Uw kandidatuur is nog niet volledig"),
        ("LetterAbout", "{{functie_met_graad}}"),
        ("Normal", "{{aanhef}}"),
        (
            "Normal",
            "Wij danken u voor uw kandidatuur voor de functie {{functie}}. Ze is nog niet volledig. U kunt ze nog"
            " aanvullen tot en met {{uiterste_datum}}; wat wij later ontvangen, telt niet mee.",
        ),
        ("Heading2", "Wat nog ontbreekt of niet voldoet"),
        ("ListBullet", "{{ontbreekt}}"),
        ("Normal", "{{onleesbaar}}"),
        (
            "AfterList",
            "Hebt u dit intussen bezorgd? Dan hoeft u niets meer te doen. Deze herinnering geeft de toestand weer op"
            " {{datum}} en is geen beslissing over uw kandidatuur.",
        ),
        *_END,
    ),
}

MARGINS: Mapping[str, str] = {
    "header": "{{bestuur}} · {{functie}}\t{{vertrouwelijk}}",
    "letter": "{{bestuur}}\t{{contact}}",
    "page": "Bladzijde ",
    "of": " van ",
}
"""What stands above and below every page."""
