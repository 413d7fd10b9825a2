"""Dutch: what letters and mails to candidates say, and what is wrong with a template."""

TO_CANDIDATE = {
    "any.absent": "Op de uiterste inschrijvingsdatum ({deadline}) bevatte uw kandidatuur geen {requirement}.",
    "any.absent.open": "Uw kandidatuur bevat nog geen {requirement}.",
    "any.not_an_extract": "Uw kandidatuur bevat een ander stuk in de plaats van {requirement:the}.",
    "criminal_record.not_an_extract": "In de plaats van het uittreksel uit het strafregister bevat uw kandidatuur"
    " {sent:a}. Dat stuk is geen uittreksel.",
    "decided.not_met": "Bij het nazicht is vastgesteld: {why}",
    "decided.missing": "Bij het nazicht is vastgesteld: {why}",
}
"""The sentences of `sentences_nl` that differ when they are written to the candidate; keys as there."""

NOTICES = {
    "template.not_word": "De sjabloon {file} is geen leesbaar Word-document (.docx); de standaardsjabloon is gebruikt."
    " Bewaar ze in Word opnieuw als .docx.",
    "template.too_large": "De sjabloon {file} is te groot; de standaardsjabloon is gebruikt. Verklein de afbeeldingen.",
    "template.unreachable": "De sjabloon {file} kon niet worden gelezen (netwerk, rechten of geopend in Word); de"
    " standaardsjabloon is gebruikt. Sluit het bestand en probeer opnieuw.",
    "template.no_folder": "De map met sjablonen {path} bestaat niet of is niet bereikbaar; de standaardsjablonen zijn"
    " gebruikt. Verbeter “sjablonen” onder “huisstijl” in vacature.yaml.",
    "template.broken": "De sjabloon {file} is niet gebruikt, maar de standaardsjabloon: in alinea"
    " [{body}][{header} van de koptekst][{footer} van de voettekst] staat een invulveld dat niet klopt, bij"
    " “{text}”. Een invulveld heeft de vorm van een naam tussen twee paar accolades.",
    "template.unknown": "De sjabloon {file} is niet gebruikt, maar de standaardsjabloon: in alinea"
    " [{body}][{header} van de koptekst][{footer} van de voettekst] staat het onbekende invulveld “{text}”.[ Bedoelde"
    " u “{name}”?]",
    "template.block_not_alone": "De sjabloon {file} is niet gebruikt, maar de standaardsjabloon: het invulveld"
    " “{text}” in alinea [{body}] moet alleen in zijn alinea staan, want er komt een tabel of een reeks alinea’s.",
    "template.block_in_margin": "De sjabloon {file} is niet gebruikt, maar de standaardsjabloon: het invulveld"
    " “{text}” mag niet in de [kop {header}][voet {footer}] van de bladzijde staan, want er komt een tabel of een"
    " reeks alinea’s.",
    "template.missing": "De sjabloon {file} is niet gebruikt, maar de standaardsjabloon: het onmisbare invulveld"
    " “{name}” ontbreekt ({what}).",
}
"""What a run says of templates and letters; keys of `Note.sentence`."""

LABELS = {
    "letter.dear": "Geachte {name}",
    "letter.dear.unknown": "Geachte kandidaat",
    "letter.candidate": "kandidaat",
    "letter.title.admitted": "Uw kandidatuur is geldig",
    "letter.title.excluded": "Beslissing over uw kandidatuur",
    "letter.title.reminder": "Uw kandidatuur is nog niet volledig",
    "letter.session": "in zitting van {date:long}",
    "letter.sign.for": "Namens het college van burgemeester en schepenen,",
    "letter.sign.left": "De algemeen directeur",
    "letter.sign.right": "De burgemeester",
    "letter.sign.table": "Plaats voor de handtekeningen",
    "letter.selection.table": "De onderdelen van de selectie",
    "letter.selection.part": "Onderdeel",
    "letter.selection.date": "Datum",
    "letter.selection.place": "Plaats",
    "letter.selection.points": "Punten",
    "letter.selection.later": "volgt later",
    "letter.selection.eliminating": "uitsluitend: wie niet slaagt, neemt niet verder deel",
    "letter.selection.none": "Over het verloop van de selectie ontvangt u later bericht.",
    "letter.later": "Deze voorwaarden worden later nagegaan: {missing}. De toelating loopt daar niet op vooruit.",
    "letter.rule": "Voorwaarde: ",
    "letter.rule.documents": "de vacature vraagt uiterlijk op {deadline} {rule}.",
    "letter.rule.condition": "{rule}.",
    "letter.fact": "Vaststelling: ",
    "letter.conclusion": "Besluit: ",
    "letter.conclusion.text": "aan deze voorwaarde is niet voldaan; uw kandidatuur is om die reden niet geldig.",
    "letter.appeal": "U kunt tegen deze beslissing een beroep tot nietigverklaring instellen bij de afdeling"
    " Bestuursrechtspraak van de Raad van State, eventueel samen met een vordering tot schorsing. Dat kan binnen 60"
    " dagen nadat deze beslissing u ter kennis is gebracht, met een aangetekende brief aan de Raad van State,"
    " Wetenschapsstraat 33, 1040 Brussel, of elektronisch via e-ProAdmin.\n\n"
    "U kunt daarnaast een klacht indienen bij de toezichthoudende overheid: Agentschap Binnenlands Bestuur, VAC"
    " Herman Teirlinck, Havenlaan 88 bus 70, 1000 Brussel, binnenland@vlaanderen.be.",
    "letter.missing.item": "{heading}. {text}",
    "letter.missing.asked": " Gevraagd: {rule}.",
    "letter.unread.intro": "De volgende bestanden konden wij niet openen of niet lezen. Bezorg ze zo mogelijk opnieuw,"
    " bij voorkeur als pdf zonder wachtwoord:",
    "letter.unread.item": "{file} ({why})",
    "mail.subject.admitted": "Uw kandidatuur voor {title}",
    "mail.subject.excluded": "Beslissing over uw kandidatuur voor {title}",
    "mail.subject.reminder": "Uw kandidatuur voor {title} is nog niet volledig",
    "mail.admitted": "In de bijlage vindt u onze brief over uw kandidatuur voor de functie {title}. Daarin staat hoe de"
    " selectie verloopt.",
    "mail.excluded": "In de bijlage vindt u de beslissing over uw kandidatuur voor de functie {title}, met de redenen"
    " en de mogelijkheden van beroep.",
    "mail.reminder": "Uw kandidatuur voor de functie {title} is nog niet volledig. U kunt ze nog aanvullen tot en met"
    " {deadline}. In de bijlage leest u wat nog ontbreekt.",
    "mail.closing": "Met vriendelijke groeten",
    "mail.attachment": "Brief.docx",
    # Nameless memo, annex
    "memo.nameless": "Kandidaat {count}",
    "memo.nameless.file": "bestand {count}",
    "memo.nameless.hidden": "(zie bijlage)",
    "memo.confidential.handling.nameless": "Deze nota noemt geen namen: kandidaten en bestanden dragen een nummer."
    " Welke naam bij welk"
    " nummer hoort, staat alleen in de vertrouwelijke bijlage, die niet wordt bekendgemaakt.",
    "annex.title": "Vertrouwelijke bijlage: {vacancy}",
    "annex.plots": "De vacature in grafieken",
    "annex.folder": "Map",
    "annex.outcome": "Uitkomst",
    "annex.names.table": "Kandidaten met hun nummer, naam en map",
    "annex.shot": "Vaststelling",
    "annex.picture": "Beeld",
    "annex.shots.table": "Uitsneden uit de stukken van {name}",
    "annex.file.number": "Nr.",
    "annex.file": "Bestand",
    "annex.file.received": "Ontvangen",
    "annex.files.table": "Bestanden van {name}",
    "annex.shot.number": "Beeld {number}.{count}",
    "annex.read": "Gelezen: “{text}”",
}
