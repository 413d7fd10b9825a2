"""Dutch: the fixed texts of the memo, the report and the terminal."""

LABELS = {
    # Signs that do not depend on colour
    "sign.met": "✓",
    "sign.not_met": "✗",
    "sign.missing": "–",
    "sign.review": "?",
    "sign.advisory": "·",
    "sign.not_assessed": "·",
    # Short words for narrow columns
    "cell.met": "in orde",
    "cell.not_met": "niet",
    "cell.missing": "ontbreekt",
    "cell.review": "twijfel",
    "cell.advisory": "opm.",
    "cell.not_assessed": "n.v.t.",
    # Memo: title and header
    "memo.title": "Onderzoek van de geldigheid van de kandidaturen",
    "memo.title.open": "Voorlopige stand van de kandidaturen",
    "memo.header.right": "Vertrouwelijk",
    "memo.vacancy": "Vacature",
    "memo.grade": "Graad",
    "memo.deadline": "Uiterste inschrijvingsdatum",
    "memo.as_of": "Toestand op",
    "memo.count": "Aantal kandidaturen",
    "memo.facts_table": "Gegevens van de vacature",
    # Memo: subject, summary
    "memo.summary.none": "Er is geen enkele kandidatuur ontvangen.",
    "memo.summary.one": "Er is één kandidatuur onderzocht.",
    "memo.summary.other": "Er zijn {count} kandidaturen onderzocht.",
    "memo.summary.asked": "Aan het college wordt gevraagd de twijfelgevallen te beslechten en het voorstel van"
    " besluit goed te keuren.",
    "memo.summary.asked.sure": "Er zijn geen twijfelgevallen. Aan het college wordt gevraagd het voorstel van"
    " besluit goed te keuren.",
    "memo.summary.open": "Kandidaten kunnen hun kandidatuur nog aanvullen tot en met {deadline}.",
    "memo.summary.table": "Aantal kandidaturen per uitkomst",
    "memo.summary.outcome": "Uitkomst",
    "memo.summary.number": "Aantal",
    "memo.summary.meaning": "Betekenis",
    "memo.meaning.valid": "Alle gevraagde stukken zijn tijdig ontvangen en voldoen.",
    "memo.meaning.invalid": "Ten minste één stuk voldoet niet aan de voorwaarden.",
    "memo.meaning.incomplete": "Ten minste één gevraagd stuk ontbrak op de uiterste inschrijvingsdatum.",
    "memo.meaning.review": "Over ten minste één stuk moet een persoon oordelen.",
    "memo.meaning.valid.open": "Alle gevraagde stukken zijn aanwezig en voldoen.",
    "memo.meaning.invalid.open": "Ten minste één stuk moet worden vervangen.",
    "memo.meaning.incomplete.open": "Ten minste één gevraagd stuk ontbreekt nog.",
    "memo.meaning.review.open": "Over ten minste één stuk moet een persoon oordelen.",
    # Memo: facts
    "memo.facts.deadline": "De uiterste inschrijvingsdatum was {deadline}.",
    "memo.facts.deadline.open": "De uiterste inschrijvingsdatum is {deadline}.",
    "memo.facts.as_of": "Deze nota geeft de toestand weer op {as_of}. "
    "Zolang latere verwerkingen niets anders vaststellen, blijft ze ongewijzigd.",
    "memo.facts.received.none": "Er zijn geen kandidaturen ontvangen.",
    "memo.facts.received.one": "Er is één kandidatuur ontvangen ({files}).",
    "memo.facts.received.other": "Er zijn {count} kandidaturen ontvangen ({files}).",
    "memo.files.one": "één bestand",
    "memo.files.other": "{count} bestanden",
    "memo.facts.vouched.one": "De dossierbehandelaar verklaart dat alle stukken in de mappen van de kandidaten"
    " tijdig zijn ontvangen. Voor één bestand berust de tijdigheid op die verklaring.",
    "memo.facts.vouched.other": "De dossierbehandelaar verklaart dat alle stukken in de mappen van de kandidaten"
    " tijdig zijn ontvangen. Voor {count} bestanden berust de tijdigheid op die verklaring.",
    "memo.facts.portal.one": "Voor één bestand is het tijdstip van ontvangst overgenomen uit het register van het"
    " sollicitatieplatform.",
    "memo.facts.portal.other": "Voor {count} bestanden is het tijdstip van ontvangst overgenomen uit het register"
    " van het sollicitatieplatform.",
    "memo.facts.runs.one": "Voor één bestand blijkt uit de opeenvolgende nachtelijke controles of het tijdig"
    " aanwezig was.",
    "memo.facts.runs.other": "Voor {count} bestanden blijkt uit de opeenvolgende nachtelijke controles of zij tijdig"
    " aanwezig waren.",
    "memo.facts.file_system.one": "Voor één bestand toont het bestandssysteem aan dat het tijdig aanwezig was.",
    "memo.facts.file_system.other": "Voor {count} bestanden toont het bestandssysteem aan dat zij tijdig aanwezig"
    " waren.",
    "memo.facts.unknown.one": "Voor één bestand kon het tijdstip van ontvangst niet worden vastgesteld.",
    "memo.facts.unknown.other": "Voor {count} bestanden kon het tijdstip van ontvangst niet worden vastgesteld.",
    "memo.facts.empty.one": "Eén kandidatuur bevat geen enkel bestand.",
    "memo.facts.empty.other": "{count} kandidaturen bevatten geen enkel bestand.",
    "memo.facts.late.one": "Eén bestand is na de uiterste inschrijvingsdatum ontvangen en telt niet mee.",
    "memo.facts.late.other": "{count} bestanden zijn na de uiterste inschrijvingsdatum ontvangen en tellen niet mee.",
    "memo.facts.unreachable.one": "Eén bestand was bij het opmaken van deze nota niet bereikbaar (netwerk, rechten"
    " of schijf). De volgende controle neemt het weer op; tot dan is deze nota niet volledig.",
    "memo.facts.unreachable.other": "{count} bestanden waren bij het opmaken van deze nota niet bereikbaar (netwerk,"
    " rechten of schijf). De volgende controle neemt ze weer op; tot dan is deze nota niet volledig.",
    "memo.facts.stray.one": "Eén bestand lag niet in de map van een kandidaat en is bij niemand meegeteld.",
    "memo.facts.stray.other": "{count} bestanden lagen niet in de map van een kandidaat en zijn bij niemand meegeteld.",
    # Memo: conditions
    "memo.conditions.documents": "De vacature vraagt dat elke kandidatuur uiterlijk op {deadline} de volgende"
    " stukken bevat:",
    "memo.conditions.none": "De vacature vraagt geen stukken.",
    "memo.conditions.others": "De vacature stelt daarnaast de volgende toelatingsvoorwaarden:",
    "memo.conditions.age.both": "De ouderdom van het uittreksel wordt gerekend in kalendermaanden vanaf de datum van"
    " afgifte, zowel tot de dag van ontvangst als tot de uiterste inschrijvingsdatum; de dag waarop de termijn"
    " verstrijkt, telt nog mee. Is het uittreksel op de ene dag jong genoeg en op de andere niet, dan wordt dat als"
    " twijfelgeval voorgelegd.",
    "memo.conditions.age.deadline": "De ouderdom van het uittreksel wordt gerekend in kalendermaanden, van de datum"
    " van afgifte tot de uiterste inschrijvingsdatum; de dag waarop de termijn verstrijkt, telt nog mee.",
    "memo.conditions.age.received": "De ouderdom van het uittreksel wordt gerekend in kalendermaanden, van de datum"
    " van afgifte tot de dag van ontvangst; de dag waarop de termijn verstrijkt, telt nog mee.",
    "memo.conditions.equal": "Dezelfde maatstaf is op alle kandidaturen toegepast. Waar een stuk of een waarde niet"
    " met zekerheid kon worden gelezen, is niet tegen de kandidaat besloten: dat geval is voorgelegd aan een persoon.",
    # Memo: overview
    "memo.overview.intro": "Per kandidaat de uitkomst voor elk gevraagd stuk. Elke kandidaat verwijst naar het"
    " onderzoek per kandidaat, achteraan.",
    "memo.overview.legend": "✓ in orde · ✗ niet: voldoet niet aan de voorwaarde · – ontbreekt · ? twijfel, te"
    " beslechten",
    "memo.overview.table": "Overzicht van de kandidaten en hun stukken",
    "memo.number": "Nr.",
    "memo.candidate": "Kandidaat",
    "memo.conclusion": "Voorstel",
    "memo.conclusion.open": "Stand",
    # Memo: exclusions
    "memo.exclusions.intro": "Voor elk van de volgende kandidaturen wordt voorgesteld ze niet geldig te verklaren."
    " Per reden staan de voorwaarde, de vaststelling en het voorstel; een kandidatuur met meer dan één reden staat bij"
    " elke reden vermeld.",
    "memo.exclusions.intro.open": "De volgende stukken ontbreken nog of moeten worden vervangen. De kandidaten kunnen"
    " dat nog doen tot en met {deadline}.",
    "memo.exclusions.none": "Er wordt niet voorgesteld om kandidaturen uit te sluiten.",
    "memo.exclusions.none.open": "Er zijn geen stukken die ontbreken of vervangen moeten worden.",
    "memo.exclusions.absent": "Ontbrekende stukken",
    "memo.exclusions.absent.rule": "de vacature vraagt dat elke kandidatuur uiterlijk op {deadline} alle gevraagde"
    " stukken bevat (zie Voorwaarden).",
    "memo.exclusions.absent.finding": "Op de uiterste inschrijvingsdatum ({deadline}) bevatte de kandidatuur"
    " {missing}.",
    "memo.exclusions.absent.finding.open": "De kandidatuur bevat nog {missing}.",
    "memo.exclusions.absent.item": "geen {what}",
    "memo.exclusions.heading": "{what}: {why}",
    "memo.exclusions.rule": "Voorwaarde: ",
    "memo.exclusions.rule.documents": "de vacature vraagt uiterlijk op {deadline} {rule}.",
    "memo.exclusions.finding": "Vaststelling",
    "memo.exclusions.ends.one": "Voorstel: deze kandidatuur is om die reden niet geldig.",
    "memo.exclusions.ends.other": "Voorstel: deze {count} kandidaturen zijn om die reden niet geldig.",
    "memo.exclusions.doubts": "Bij een kandidatuur die om een van deze redenen wordt uitgesloten, wijzigen eventuele"
    " twijfels over andere stukken het voorstel niet; zij staan alleen in het onderzoek per kandidaat.",
    # Memo: doubts
    "memo.doubts.intro": "Over de volgende punten moet een persoon oordelen vóór het college beslist. Elke vraag is"
    " te beantwoorden met het stuk ernaast (zie het rapport met de uitsnede van elk stuk).",
    "memo.doubts.none": "Er zijn geen twijfelgevallen.",
    "memo.doubts.table": "Te beslechten twijfels",
    "memo.doubts.requirement": "Stuk",
    "memo.doubts.question": "Vaststelling en vraag",
    "memo.doubts.source": "Bron",
    # Memo: not assessed
    "memo.not_assessed.intro": "De volgende voorwaarden zijn niet of niet volledig op de ingediende stukken beoordeeld."
    " Zij hebben de uitkomst niet beïnvloed.",
    "memo.not_assessed.advisory": "{condition}: de gegevens die in de stukken zijn gevonden, staan in het"
    " onderzoek per kandidaat; een persoon beoordeelt ze.",
    "memo.not_assessed.later": "{condition}: {when}",
    "memo.not_assessed.authentic": "De echtheid van de stukken is niet onderzocht, tenzij een elektronisch zegel of"
    " een elektronische handtekening dat toeliet.",
    # Memo: decision
    "memo.decision.intro": "Het college van burgemeester en schepenen,",
    "memo.decision.besluit": "BESLUIT:",
    "memo.article": "Artikel {number}. ",
    "memo.article.valid.none": "Geen enkele kandidatuur wordt op dit ogenblik geldig verklaard.",
    "memo.article.valid.one": "De volgende kandidatuur is geldig en de kandidaat wordt toegelaten tot {selection}:",
    "memo.article.valid.other": "De volgende {count} kandidaturen zijn geldig en de kandidaten worden toegelaten tot"
    " {selection}:",
    "memo.selection.none": "de selectieprocedure",
    "memo.selection.first": "het eerste deel van de selectie ({part}[, op {date:long}])",
    "memo.article.invalid.one": "De volgende kandidatuur is niet geldig, omdat een stuk niet aan de voorwaarden"
    " voldoet, om de reden die hierna kort en in deze nota uitvoerig is vermeld:",
    "memo.article.invalid.other": "De volgende {count} kandidaturen zijn niet geldig, omdat een stuk niet aan de"
    " voorwaarden voldoet, elk om de reden die hierna kort en in deze nota uitvoerig is vermeld:",
    "memo.article.incomplete.one": "De volgende kandidatuur was onvolledig op de uiterste inschrijvingsdatum en is"
    " niet geldig, om de reden die hierna kort en in deze nota uitvoerig is vermeld:",
    "memo.article.incomplete.other": "De volgende {count} kandidaturen waren onvolledig op de uiterste"
    " inschrijvingsdatum en zijn niet geldig, elk om de reden die hierna kort en in deze nota uitvoerig is vermeld:",
    "memo.article.review.one": "Over de volgende kandidatuur wordt beslist nadat de vermelde twijfel is beslecht:",
    "memo.article.review.other": "Over de volgende {count} kandidaturen wordt beslist nadat de vermelde twijfels"
    " zijn beslecht:",
    "memo.article.notify": "Elke kandidaat wordt schriftelijk of per e-mail op de hoogte gebracht van de beslissing"
    " over zijn of haar kandidatuur, met de individuele redenen ervan.",
    "memo.article.names": "Kandidaten van dit artikel",
    "memo.article.named": "{number}. {name}[: {reasons}]",
    # Memo: confidentiality
    "memo.confidential.handling": "Deze nota is bestemd voor het college en voor wie het dossier behandelt. Zij"
    " bevat namen van kandidaten en is niet bestemd voor bekendmaking; in de bekendgemaakte besluitenlijst worden de"
    " kandidaten niet bij naam genoemd.",
    "memo.confidential.criminal": "Wat uittreksels uit het strafregister over veroordelingen vermelden, is"
    " nergens in deze nota weergegeven (artikel 10 van de Algemene Verordening Gegevensbescherming). De stukken zelf"
    " liggen in het vertrouwelijke dossier.",
    "memo.confidential.machine": "De vermelde gegevens zijn door een programma uit de stukken gelezen. Het programma"
    " doet alleen voorstellen; het college beslist.",
    "memo.sign.name": "Naam",
    "memo.sign.date": "Datum",
    "memo.sign.signature": "Handtekening",
    "memo.sign.table": "Nazicht door de dossierbehandelaar",
    # Memo: annex
    "memo.annex.intro": "Per kandidaat de vaststelling voor elke voorwaarde, met de plaats waar ze gelezen is.",
    "memo.annex.none": "Er zijn geen kandidaturen.",
    "memo.annex.heading": "{number}. {name}: {conclusion}",
    "memo.annex.table": "Onderzoek van de kandidatuur van {name}",
    "memo.annex.requirement": "Voorwaarde",
    "memo.annex.finding": "Vaststelling",
    "memo.annex.source": "Bron",
    "memo.annex.proposal": "Voorstel",
    "memo.annex.proposal.open": "Stand",
    "memo.annex.no_files": "De map van deze kandidaat bevat geen bestanden.",
    "memo.annex.unread.one": "Niet gelezen bestand: ",
    "memo.annex.unread.other": "Niet gelezen bestanden: ",
    "memo.source": "{file}, p.\u00a0{page}",
    "memo.source.none": "–",
    # Report
    "report.title": "Rapport: {title}",
    "report.skip": "Naar de kandidaten",
    "report.phase.open": "Voorlopige stand, vóór de uiterste inschrijvingsdatum",
    "report.phase.closed": "Na de uiterste inschrijvingsdatum",
    "report.as_of": "Toestand sinds de verwerking van {as_of}",
    "report.deadline": "Uiterste inschrijvingsdatum: {deadline}",
    "report.confidential": "Vertrouwelijk: bevat persoonsgegevens. Niet doorsturen of bekendmaken.",
    "report.filter": "Toon",
    "report.mark.valid": "✓",
    "report.mark.review": "?",
    "report.mark.incomplete": "–",
    "report.mark.invalid": "✗",
    "report.beside": "Voorwaarden die de uitkomst niet bepalen",
    "report.all": "alle",
    "report.search": "Zoek een kandidaat",
    "report.shown": "getoond",
    "report.overview": "Overzicht",
    "report.candidates": "Kandidaten",
    "report.candidate": "Kandidaat",
    "report.none": "Er zijn geen kandidaturen ontvangen.",
    "report.no_match": "Geen enkele kandidaat beantwoordt aan deze keuze.",
    "report.status": "Uitkomst",
    "report.question": "Te beslechten",
    "report.read": "Gelezen",
    "report.certainty": "zekerheid {percent} %",
    "report.source": "{file}, bladzijde {page}",
    "report.picture": "Uitsnede uit {file}, bladzijde {page}",
    "report.check": "Vergelijk het uittreksel met wat het strafregister toont op het adres in de QR-code:",
    "report.hidden": "Niet getoond: bekijk het stuk zelf.",
    "report.files": "Bestanden",
    "report.files.none": "De map van deze kandidaat bevat geen bestanden.",
    "report.file": "Bestand",
    "report.file.read": "Gelezen als",
    "report.file.holds": "Herkend",
    "report.file.received": "Ontvangst",
    "report.file.problem": "Probleem",
    "arrival.seen": "voor het eerst gezien {when}",
    "arrival.seen.first": "gezien {when}, eerste verwerking",
    "arrival.seen.late": "voor het eerst gezien {when}; een eerdere verwerking na de uiterste datum zag het niet",
    "memo.annex.received": "Ontvangst ({evidence}): {files}.",
    "report.file.late": "te laat",
    "report.file.in_time": "tijdig",
    "report.file.unknown": "onbekend",
    "report.file.pages.one": "1 bladzijde",
    "report.file.pages.other": "{count} bladzijden",
    "report.file.system": "bestand van het besturingssysteem, niet beoordeeld",
    "report.folder": "map",
    "report.top": "Terug naar het overzicht",
    "report.changes": "Gewijzigd sinds de vorige verwerking",
    "memo.changes": "Sinds de vorige verwerking van deze vacature is het volgende gewijzigd:",
    "summary.changes.one": "Sinds de vorige verwerking: {count} wijziging (zie het rapport).",
    "summary.changes.other": "Sinds de vorige verwerking: {count} wijzigingen (zie het rapport).",
    "report.notices": "Opmerkingen bij de controle",
    "report.stray": "Bestanden die bij niemand horen",
    "report.stray.text": "Deze bestanden lagen niet in de map van een kandidaat en zijn bij niemand meegeteld.",
    "report.unreachable": "Niet bereikbare bestanden",
    "report.unreachable.text": "Deze bestanden konden niet worden gelezen door een oorzaak buiten het bestand"
    " (netwerk, rechten, schijf). De volgende controle neemt ze weer op.",
    "report.footer": "Het programma doet alleen voorstellen op grond van de stukken; het college beslist.",
    # Terminal
    "summary.folder": "map",
    "summary.status": "uitkomst",
    "summary.points": "aandachtspunten",
    "summary.counts": "{valid} geldig, {incomplete} onvolledig, {invalid} niet geldig, {review} te beslechten",
    "summary.counts.open": "{valid} in orde, {incomplete} nog onvolledig, {invalid} nog niet in orde, {review} te"
    " bekijken",
    "summary.total.one": "1 kandidaat: {counts}.",
    "summary.total.other": "{count} kandidaten: {counts}.",
    "summary.none": "Geen kandidaten.",
    "summary.unreachable.one": "1 bestand was niet bereikbaar; de volgende nacht wordt het weer geprobeerd.",
    "summary.unreachable.other": "{count} bestanden waren niet bereikbaar; de volgende nacht worden ze weer"
    " geprobeerd.",
    "summary.stray.one": "1 bestand ligt buiten de mappen van de kandidaten.",
    "summary.stray.other": "{count} bestanden liggen buiten de mappen van de kandidaten.",
}
