"""Dutch: what is said of a finding.

A part between [brackets] is left out when a fact in it is not known. `kon niet worden vastgesteld` belongs to doubt
alone, never to what counts against a candidate.
"""

SENTENCES = {
    # Whatever the requirement
    "any.met": "{requirement:the} is aanwezig.",
    "any.absent": "Op de uiterste inschrijvingsdatum ({deadline}) bevatte de kandidatuur geen {requirement}.",
    "any.absent.open": "De kandidatuur bevat nog geen {requirement}.",
    "any.perhaps_unread": "Of de kandidatuur {requirement:a} bevat, kon niet worden vastgesteld: niet alle bestanden"
    " konden worden gelezen of herkend[ ({files})].",
    "any.perhaps_unread.instead": "Of de kandidatuur {requirement:a} bevat dat voldoet, kon niet worden vastgesteld:"
    " het herkende stuk voldoet niet, maar niet alle bestanden konden worden gelezen[ ({files})].",
    "any.late": "{requirement:the}[ ({file})] is ontvangen[ op {received_time},] na de uiterste inschrijvingsdatum"
    " ({deadline}), en telt daarom niet mee.",
    "any.arrival_unknown": "Of {requirement:the}[ ({file})] uiterlijk op {deadline} is ontvangen, kon niet worden"
    " vastgesteld.",
    "any.illegible": "{requirement:the} is aanwezig, maar wat beslissend is, kon niet met voldoende zekerheid worden"
    " gelezen.",
    "any.illegible.type": "Of het bestand {file} {requirement:a} is, kon niet met zekerheid worden vastgesteld.",
    "any.illegible.struck_out": "Wat {requirement:the}[ ({file})] vermeldt, kon niet met zekerheid worden vastgesteld:"
    " op het stuk zijn woorden doorgehaald.",
    "any.illegible.unfilled": "Of {requirement:the}[ ({file})] echt werd afgegeven, kon niet met zekerheid worden"
    " vastgesteld: op het stuk staat nog een vak dat niet is ingevuld, zoals op een sjabloon.",
    "any.altered": "Of {requirement:the} ongewijzigd is, kon niet worden vastgesteld: het stuk[ ({file})] draagt een"
    " elektronisch zegel of een elektronische handtekening en is daarna gewijzigd, of het zegel is verbroken.",
    "any.text_differs": "Wat {requirement:the}[ ({file})] vermeldt, kon niet worden vastgesteld: de tekst in het"
    " bestand en het zichtbare beeld verschillen[ voor {differing}].",
    "any.not_an_extract": "De kandidatuur bevat een ander stuk in de plaats van {requirement:the}.",
    "any.foreign": "Of {requirement:the} uit het buitenland volstaat, kon niet worden vastgesteld.",
    "any.status.met": "Aan deze voorwaarde is voldaan.",
    "any.status.not_met": "Aan deze voorwaarde is niet voldaan.",
    "any.status.missing": "Het gevraagde stuk ontbreekt.",
    "any.status.review": "Of aan deze voorwaarde is voldaan, kon niet worden vastgesteld.",
    "any.status.advisory": "Te beoordelen op grond van het dossier.",
    "any.status.not_assessed": "Deze voorwaarde wordt niet op stukken beoordeeld.",
    # Criminal record extract
    "criminal_record.met": "Het uittreksel[ is afgegeven op {issue_date} en] voldoet aan de gestelde voorwaarden.",
    "criminal_record.too_old": "Het bezorgde uittreksel is afgegeven op {issue_date} en was op {deadline} ouder dan"
    " {max_age}[ (vroegste datum van afgifte die nog volstaat: {limit_date})].",
    "criminal_record.too_old.open": "Het bezorgde uittreksel is afgegeven op {issue_date} en zal op {deadline} ouder"
    " zijn dan {max_age}[ (vroegste datum van afgifte die nog volstaat: {limit_date})].",
    "criminal_record.too_old.both": "Het bezorgde uittreksel is afgegeven op {issue_date}. Het was ouder dan"
    " {max_age}, zowel bij de ontvangst op {received_date} (vroegste datum van afgifte die nog volstaat:"
    " {limit_received_date}) als op de uiterste inschrijvingsdatum {deadline_date} ({limit_date}).",
    "criminal_record.too_old.both.open": "Het bezorgde uittreksel is afgegeven op {issue_date}. Het was bij de"
    " ontvangst op {received_date} al ouder dan {max_age} (vroegste datum van afgifte die nog volstaat:"
    " {limit_received_date}) en is dat ook op de uiterste inschrijvingsdatum {deadline_date} ({limit_date}).",
    "criminal_record.too_old.received": "Het bezorgde uittreksel is afgegeven op {issue_date} en was bij de"
    " ontvangst op {received_date} ouder dan {max_age} (vroegste datum van afgifte die nog volstaat:"
    " {limit_received_date}).",
    "criminal_record.too_old.whenever_received": "Het bezorgde uittreksel is afgegeven op {issue_date} en was op"
    " {deadline_date} ouder dan {max_age} (vroegste datum van afgifte die nog volstaat: {limit_date}). Het kan niet"
    " vóór {earliest_receipt_date} zijn ontvangen en was dus ook bij de ontvangst te oud.",
    "criminal_record.too_old.whenever_received.open": "Het bezorgde uittreksel is afgegeven op {issue_date} en is op"
    " {deadline_date} ouder dan {max_age} (vroegste datum van afgifte die nog volstaat: {limit_date}). Het kan niet"
    " vóór {earliest_receipt_date} zijn ontvangen en was dus ook bij de ontvangst te oud.",
    "criminal_record.too_old_at_deadline": "Welke dag geldt voor de ouderdom van het uittreksel, kon niet worden"
    " vastgesteld. Het is afgegeven op {issue_date}: bij de ontvangst[ op {received_date}] was het niet ouder dan"
    " {max_age}[ (vroegste datum van afgifte die nog volstaat: {limit_received_date})], op de uiterste"
    " inschrijvingsdatum ({deadline}) wel[ ({limit_date})].",
    "criminal_record.too_old_at_deadline.open": "Welke dag geldt voor de ouderdom van het uittreksel, kon niet"
    " worden vastgesteld. Het is afgegeven op {issue_date}: bij de ontvangst[ op {received_date}] was het niet ouder"
    " dan {max_age}[ (vroegste datum van afgifte die nog volstaat: {limit_received_date})], op de uiterste"
    " inschrijvingsdatum ({deadline}) zal het dat wel zijn[ ({limit_date})].",
    "criminal_record.too_old_at_deadline.received_unknown": "Of het uittreksel bij de ontvangst jong genoeg was, kon"
    " niet worden vastgesteld: de dag van ontvangst is niet bekend. Het is afgegeven op {issue_date} en was op"
    " {deadline_date} ouder dan {max_age} (vroegste datum van afgifte die nog volstaat: {limit_date}).",
    "criminal_record.too_old_at_deadline.received_unknown.open": "Of het uittreksel bij de ontvangst jong genoeg"
    " was, kon niet worden vastgesteld: de dag van ontvangst is niet bekend. Het is afgegeven op {issue_date} en is op"
    " {deadline_date} ouder dan {max_age} (vroegste datum van afgifte die nog volstaat: {limit_date}).",
    "criminal_record.too_old_at_deadline.month_end": "Of het uittreksel, afgegeven op {issue_date}, ouder was dan"
    " {max_age}, kon niet worden vastgesteld: de maanden zijn niet even lang, en terugtellen geeft een andere uitkomst"
    " dan vooruittellen.",
    "criminal_record.dated_after": "Wanneer het uittreksel is afgegeven, kon niet worden vastgesteld: de gelezen"
    " datum van afgifte[ ({issue_date})] valt na de dag waarop het uiterlijk is ontvangen[ ({received_date})].",
    "criminal_record.wrong_model": "Of het bezorgde uittreksel volstaat, kon niet worden vastgesteld: het is van een"
    " ander model[ ({model})] dan gevraagd[ ({asked})].",
    "criminal_record.wrong_model.ordinal": "Of het bezorgde uittreksel van het gevraagde model[ ({asked})] is, kon"
    " niet worden vastgesteld: het vermeldt alleen een volgnummer (model 1 of model 2) en geen wetsartikel.",
    "criminal_record.has_entries": "Gedrag: te beoordelen door het college, na de kandidaat te hebben gehoord. Het"
    " uittreksel ligt ter inzage in het vertrouwelijke dossier.",
    "criminal_record.not_an_extract": "In de plaats van het uittreksel uit het strafregister bevat de kandidatuur"
    " {sent:a}. Dat stuk is geen uittreksel.",
    "criminal_record.foreign": "Of het bezorgde uittreksel van een buitenlandse overheid volstaat, kon niet worden"
    " vastgesteld.",
    "criminal_record.illegible": "Het uittreksel is aanwezig, maar de datum van afgifte, het model of de inhoud kon"
    " niet met voldoende zekerheid worden gelezen.",
    "criminal_record.illegible.issue_date": "Het uittreksel is aanwezig, maar de datum van afgifte kon niet met"
    " voldoende zekerheid worden gelezen.",
    "criminal_record.illegible.two_dates": "Wat de datum van afgifte van het uittreksel is, kon niet worden"
    " vastgesteld: er staat meer dan één datum op die het kan zijn.",
    "criminal_record.illegible.model": "Het uittreksel is aanwezig, maar het model (het wetsartikel) kon niet met"
    " voldoende zekerheid worden gelezen.",
    "criminal_record.illegible.clean": "Het uittreksel is aanwezig, maar de inhoud kon niet met voldoende zekerheid"
    " worden gelezen.",
    "criminal_record.illegible.contested": "Of het uittreksel blanco is, kon niet worden vastgesteld: het vermeldt dat"
    " er niets geregistreerd is, maar er staat ook iets op dat dit kan tegenspreken of beperken.",
    "criminal_record.illegible.other_person": "Of het uittreksel bij één persoon hoort, kon niet worden vastgesteld:"
    " een latere bladzijde vermeldt een andere naam, een andere geboortedatum of een ander rijksregisternummer.",
    "criminal_record.illegible.void": "Of het uittreksel nog geldt, kon niet worden vastgesteld: een andere bladzijde"
    " van het bestand zegt dat het is ingetrokken of niet meer mag worden gebruikt.",
    "criminal_record.altered": "Of het uittreksel echt is, kon niet worden vastgesteld: het draagt een elektronisch"
    " zegel en is na het verzegelen gewijzigd.",
    "criminal_record.altered.broken": "Of het uittreksel echt is, kon niet worden vastgesteld: het elektronische"
    " zegel is verbroken.",
    # Diploma
    "diploma.met": "Het voorgelegde diploma is van het gevraagde niveau[: {title}][, {institution}][, {award_date}].",
    "diploma.met.equivalence": "Het voorgelegde diploma[ “{title}”][ van {institution}] is bij de bijgevoegde"
    " gelijkwaardigheidsbeslissing[ van {decision_date}] erkend op het gevraagde niveau.",
    "diploma.level_too_low": "Het voorgelegde diploma[ “{title}”][ van {institution}][, uitgereikt op {award_date},]"
    " is van het niveau {level}. Het is geen diploma van ten minste het niveau {asked_level} en is daarmee niet"
    " gelijkgesteld.",
    "diploma.level_too_low.below_bachelor": "Het voorgelegde diploma[ “{title}”][ van {institution}][, uitgereikt op"
    " {award_date},] is van een lager niveau dan bachelor. Het is geen diploma van ten minste het niveau {asked_level}"
    " en is daarmee niet gelijkgesteld.",
    "diploma.level_too_low.no_degree": "Het voorgelegde stuk[ “{title}”][ van {institution}] verleent geen graad."
    " Het is geen diploma van ten minste het niveau {asked_level} en is daarmee niet gelijkgesteld.",
    "diploma.level_too_low.equivalence": "Het voorgelegde diploma[ “{title}”][ van {institution}] is bij de"
    " bijgevoegde gelijkwaardigheidsbeslissing[ van {decision_date}] erkend op het niveau {level}. Dat is lager dan"
    " het gevraagde niveau {asked_level}.",
    "diploma.level_too_low.decision_only": "De kandidatuur bevat geen diploma, maar een gelijkwaardigheidsbeslissing"
    "[ van {decision_date}] die het buitenlandse diploma op het niveau {level} erkent. Dat is lager dan het gevraagde"
    " niveau {asked_level}.",
    "diploma.foreign": "Of het buitenlandse diploma[ “{title}”][ ({country})] van het gevraagde niveau is, kon niet"
    " worden vastgesteld: er is geen gelijkwaardigheidsbeslissing bijgevoegd.",
    "diploma.foreign.unknown_country": "Of het diploma[ “{title}”][ van {institution}] zonder"
    " gelijkwaardigheidsbeslissing volstaat, kon niet worden vastgesteld: in welk land het is uitgereikt, is niet met"
    " zekerheid gelezen.",
    "diploma.foreign.receipt": "Of het buitenlandse diploma[ “{title}”][ ({country})] van het gevraagde niveau is,"
    " kon niet worden vastgesteld: bijgevoegd is alleen de ontvangstmelding van een aanvraag tot erkenning, geen"
    " beslissing.",
    "diploma.foreign.refused": "Of het buitenlandse diploma[ “{title}”][ ({country})] van het gevraagde niveau is,"
    " kon niet worden vastgesteld: de bijgevoegde beslissing[ van {decision_date}] erkent het diploma niet, of niet"
    " volledig.",
    "diploma.foreign.late_decision": "Of het buitenlandse diploma[ “{title}”][ ({country})] tijdig was erkend, kon"
    " niet worden vastgesteld: de gelijkwaardigheidsbeslissing[ van {decision_date}] kwam na de uiterste"
    " inschrijvingsdatum ({deadline}).",
    "diploma.foreign.other_authority": "Of het buitenlandse diploma[ “{title}”][ ({country})] van het gevraagde"
    " niveau is, kon niet worden vastgesteld: de bijgevoegde beslissing[ van {decision_date}] gaat uit van een andere"
    " overheid dan de Vlaamse.",
    "diploma.foreign.other_holder": "Of de bijgevoegde gelijkwaardigheidsbeslissing[ van {decision_date}] bij het"
    " buitenlandse diploma[ “{title}”] hoort, kon niet worden vastgesteld: zij staat op een andere naam.",
    "diploma.not_a_diploma": "Of de kandidaat het gevraagde diploma bezit, kon niet worden vastgesteld: de"
    " kandidatuur bevat [{sent:a}, maar ]geen diploma.",
    "diploma.not_a_diploma.supplement": "Of de kandidaat het gevraagde diploma bezit, kon niet worden vastgesteld:"
    " de kandidatuur bevat een diplomasupplement[ bij “{title}”], maar niet het diploma zelf.",
    "diploma.not_a_diploma.higher_supplement": "Of de kandidaat het gevraagde diploma bezit, kon niet worden"
    " vastgesteld: er is een diplomasupplement van een hoger niveau[, bij “{title}”], maar het diploma dat erbij"
    " hoort, is niet gevonden.",
    "diploma.not_a_diploma.decision_only": "Of de kandidaat het gevraagde diploma bezit, kon niet worden"
    " vastgesteld: de kandidatuur bevat een gelijkwaardigheidsbeslissing[ van {decision_date}], maar niet het diploma"
    " zelf.",
    "diploma.not_a_diploma.self_declared": "Of de kandidaat het gevraagde diploma bezit, kon niet worden"
    " vastgesteld: de afdruk uit de leer- en ervaringsbewijzendatabank bevat eigen verklaringen van de kandidaat.",
    "diploma.not_a_diploma.not_yet": "Of de kandidaat het gevraagde diploma op de uiterste inschrijvingsdatum"
    " ({deadline}) bezat, kon niet worden vastgesteld: volgens het stuk wordt de graad later verleend[ (op"
    " {award_date})].",
    "diploma.illegible": "Het diploma[ van {institution}] is aanwezig, maar het niveau kon niet met voldoende"
    " zekerheid worden gelezen.",
    "diploma.illegible.ambiguous": "Of het diploma[ “{title}”][ van {institution}] van het gevraagde niveau is, kon"
    " niet worden vastgesteld: de titel laat meer dan één niveau toe.",
    "diploma.illegible.decision": "De gelijkwaardigheidsbeslissing bij het diploma[ “{title}”] is aanwezig, maar het"
    " erkende niveau kon niet met voldoende zekerheid worden gelezen.",
    "diploma.illegible.void": "Of het diploma[ “{title}”][ van {institution}] geldt, kon niet worden vastgesteld: er"
    " staat een stempel of een vermelding op volgens welke het een model of ongeldig is.",
    "diploma.illegible.school": "Of het diploma[ “{title}”][ van {institution}] volstaat, kon niet worden vastgesteld:"
    " de instelling die het uitreikte, is niet met voldoende zekerheid herkend als een instelling die het mag"
    " uitreiken.",
    "diploma.illegible.page": "Het hoogste gelezen diploma[ “{title}”] is van het niveau {level}, maar een"
    " bladzijde[ van {file}] kon niet worden gelezen. Of die een hoger diploma bevat, kon niet worden vastgesteld.",
    # Driving licence
    "driving_licence.met": "Het rijbewijs vermeldt de gevraagde categorie[ {category}].",
    "driving_licence.met.implied": "Het rijbewijs vermeldt categorie {held}, die de gevraagde categorie {category}"
    " omvat.",
    "driving_licence.met.paper": "Het rijbewijs (papieren model, zonder vervaldatum) vermeldt de gevraagde"
    " categorie[ {category}].",
    "driving_licence.met.paper.exchange": "Het rijbewijs (papieren model[, uiterlijk op {expiry_date} om te"
    " wisselen]) vermeldt de gevraagde categorie[ {category}].",
    "driving_licence.category_missing": "Het voorgelegde rijbewijs vermeldt[ de categorieën {categories}, maar] niet"
    " de gevraagde categorie[ {category}].",
    "driving_licence.provisional": "Het voorgelegde document is een voorlopig rijbewijs en geen rijbewijs[ categorie"
    " {category}].",
    "driving_licence.provisional.exam": "Het voorgelegde document is een attest van slagen voor het rijexamen en"
    " geen rijbewijs[ categorie {category}].",
    "driving_licence.expired": "Of het rijbewijs volstaat, kon niet worden vastgesteld: de administratieve"
    " geldigheidsdatum[ ({expiry_date})] is verstreken; de rijbevoegdheid zelf vervalt daardoor niet.",
    "driving_licence.expired.category": "Of het rijbewijs volstaat, kon niet worden vastgesteld: volgens de achterzijde"
    " (rubriek 11) is de geldigheid van de categorie[ {category}][ op {expiry_date}] verstreken.",
    "driving_licence.expired.exchange": "Of het rijbewijs volstaat, kon niet worden vastgesteld: het draagt geen"
    " vervaldatum, en zulke rijbewijzen moesten worden omgewisseld[ tegen {expiry_date}]; de rijbevoegdheid zelf"
    " vervalt daardoor niet.",
    "driving_licence.foreign": "Of het rijbewijs volstaat, kon niet worden vastgesteld: het is afgegeven buiten de"
    " Europese Economische Ruimte[ ({country})].",
    "driving_licence.illegible": "Het rijbewijs is aanwezig, maar of het de gevraagde categorie[ {category}]"
    " vermeldt, kon niet met voldoende zekerheid worden gelezen.",
    "driving_licence.illegible.back_only": "Op wiens naam het rijbewijs staat, kon niet worden vastgesteld: alleen"
    " de achterzijde is herkend.",
    "driving_licence.illegible.paper_holder": "Op wiens naam het papieren rijbewijs staat, kon niet met voldoende"
    " zekerheid worden gelezen.",
    "driving_licence.illegible.front_only": "Of het rijbewijs de gevraagde categorie[ {category}] vermeldt, kon niet"
    " worden vastgesteld: alleen de voorzijde is herkend[, met de categorieën {categories}].",
    "driving_licence.illegible.sides_differ": "Of het rijbewijs de gevraagde categorie[ {category}] vermeldt, kon"
    " niet worden vastgesteld: wat op de voorzijde en op de achterzijde is gelezen, stemt niet overeen.",
    "driving_licence.illegible.expiry": "Het rijbewijs vermeldt de gevraagde categorie[ {category}], maar de"
    " administratieve geldigheidsdatum (rubriek 4b) kon niet met voldoende zekerheid worden gelezen.",
    "driving_licence.illegible.dated_after": "Wanneer het rijbewijs is afgegeven, kon niet worden vastgesteld: de"
    " gelezen datum van afgifte in rubriek 4a[ ({issue_date})] valt na de dag waarop het uiterlijk is ontvangen.",
    "driving_licence.illegible.since": "Of het rijbewijs volstaat, kon niet worden vastgesteld: volgens de achterzijde"
    " (rubriek 10) is de categorie[ {category}] pas na de uiterste inschrijvingsdatum verkregen[, op {issue_date}].",
    "driving_licence.illegible.country": "Of het rijbewijs is afgegeven in een staat van de Europese Economische"
    " Ruimte, kon niet worden vastgesteld.",
    "driving_licence.illegible.void": "Of het rijbewijs geldig is, kon niet worden vastgesteld: er staat een stempel of"
    " een vermelding op volgens welke het ongeldig is of de gevraagde categorie[ {category}] niet of slechts beperkt"
    " geldt.",
    "driving_licence.illegible.provisional": "Of het document een voorlopig rijbewijs is, kon niet met voldoende"
    " zekerheid worden vastgesteld.",
    "driving_licence.illegible.look_alike": "Of de kandidaat het gevraagde rijbewijs bezit, kon niet worden"
    " vastgesteld: de kandidatuur bevat [{sent:a}, maar ]geen kopie van het rijbewijs zelf.",
    # Cv and letter
    "cv.met": "Het curriculum vitae (cv) is aanwezig.",
    "motivation_letter.met": "De motivatiebrief is aanwezig.",
    "cv.illegible.mail_body": "Of de tekst van de e-mail {file} als curriculum vitae geldt, kon niet worden"
    " vastgesteld.",
    "motivation_letter.illegible.mail_body": "Of de tekst van de e-mail {file} als motivatiebrief geldt, kon niet"
    " worden vastgesteld: hij lijkt op een motivatiebrief, maar is geen afzonderlijk stuk.",
    # Identity
    "identity.met": "De stukken zijn op naam van dezelfde persoon.",
    "identity.name_mismatch": "Of alle stukken van de kandidaat zijn, kon niet worden vastgesteld: niet alle stukken"
    " staan op dezelfde naam. Op {type_a:the} staat {name_a}, op {type_b:the} {name_b}.",
    "identity.name_mismatch.alike": "Of alle stukken van de kandidaat zijn, kon niet worden vastgesteld: de namen"
    " lijken op elkaar maar zijn niet gelijk. Op {type_a:the} is {name_a} gelezen, op {type_b:the} {name_b}.",
    "identity.birth_date_mismatch": "Of alle stukken van de kandidaat zijn, kon niet worden vastgesteld: niet alle"
    " stukken vermelden dezelfde geboortedatum[ ({type_a} en {type_b})].",
    "identity.illegible": "Op wiens naam de stukken staan, kon niet met voldoende zekerheid worden gelezen["
    " ({types})].",
    "identity.not_assessed": "Er zijn geen officiële stukken om de identiteit mee te vergelijken.",
    # Conditions
    "experience.advisory": "Te beoordelen op grond van het cv[; gevraagd is {asked_years}].",
    "experience.advisory.enough": "Het cv vermeldt in totaal {months:months} leidinggevende ervaring[ (gevraagd:"
    " {asked_months:months})]. Het college beoordeelt of die relevant is.",
    "experience.advisory.short": "Het cv vermeldt in totaal {months:months} leidinggevende ervaring[ (gevraagd:"
    " {asked_months:months})]. Te beoordelen, zo nodig na bevraging van de kandidaat.",
    "experience.advisory.undated": "Het cv vermeldt leidinggevend werk, maar over welke periode kon niet worden"
    " vastgesteld[ (gevraagd: {asked_months:months})]. Te beoordelen op grond van het cv.",
    "experience.advisory.none": "Leidinggevende ervaring blijkt niet uitdrukkelijk uit het cv[ (gevraagd:"
    " {asked_months:months})]. Te beoordelen, zo nodig na bevraging van de kandidaat.",
    "nationality.advisory": "Niet aangetoond met een stuk; te verifiëren bij de indiensttreding.",
    "nationality.advisory.stated": "Het cv vermeldt een nationaliteit die aan de voorwaarde beantwoordt. Te"
    " verifiëren bij de indiensttreding.",
    "nationality.advisory.outside": "Het cv vermeldt een nationaliteit die op zich niet aan de voorwaarde"
    " beantwoordt. Na te gaan bij de kandidaat.",
    "nationality.advisory.unknown": "Niet aangetoond met een stuk; dat was ook niet gevraagd. Te verifiëren bij de"
    " indiensttreding.",
    "language.advisory": "Te beoordelen op grond van het diploma of een taalattest.",
    "language.advisory.diploma": "Het diploma[ van {institution}] is behaald in de gevraagde taal ({asked_language}).",
    "language.advisory.certificate": "De kandidatuur bevat een taalattest ({file}). Te beoordelen of het volstaat"
    " voor het {asked_language}.",
    "language.advisory.other_language": "Het diploma[ “{title}”] is gesteld in een andere taal ({other_language})."
    " De kennis van het {asked_language} is te beoordelen.",
    "language.advisory.none": "De kennis van het {asked_language} blijkt niet uit een diploma of taalattest. Te"
    " beoordelen.",
    "civil_rights.not_assessed": "Niet op stukken beoordeeld; te verifiëren bij de indiensttreding.",
    "medical_fitness.not_assessed": "Niet op stukken beoordeeld; blijkt uit het medisch onderzoek vóór de"
    " indiensttreding.",
    # Remarks
    "note.superseded": "Ook ingediend, maar niet doorslaggevend: {file}[, p. {page}][ ({reason})].",
    "note.late": "Te laat ontvangen en niet in aanmerking genomen: {file}[ ({received_time})].",
    "note.arrival_unknown": "[Wanneer {file} is ontvangen, kon niet worden vastgesteld.][Bestanden waarvan niet kon"
    " worden vastgesteld of ze tijdig zijn ontvangen: {files} (kandidaturen: {candidates}). Leg ontvangst.csv van het"
    " sollicitatieplatform naast vacature.yaml, of zet in vacature.yaml “arrival: trusted” als iemand ervoor instaat"
    " dat alles tijdig was.]",
    "note.diploma.provisional": "Het stuk is een voorlopig getuigschrift of een diplomagetuigschrift: het bevestigt"
    " officieel dat de graad is verleend.",
    "note.diploma.led": "Het stuk is een afdruk van authentieke gegevens uit de leer- en ervaringsbewijzendatabank,"
    " geen kopie van het diploma zelf.",
    "note.record_damaged": "Het verslag {file} van een vorige verwerking is beschadigd of gewijzigd en is niet "
    "gebruikt. Zet het terug uit een reservekopie; “geldig verify” toont wat er aan de "
    "hand is.",
    "note.record_missing": "Het verslag {file} van een vorige verwerking ontbreekt. Wat daarin voor het eerst "
    "was gezien, staat ook in de latere verslagen.",
    "note.purged_left": "Stukken van gewiste kandidaturen liggen nog in de map met de kandidaturen (aantal "
    "kandidaturen: {count}). Ze zijn niet gelezen en staan in geen enkel resultaat; verwijder ze daar zelf.",
    "note.runs_go_back": "Dit resultaat geeft de toestand weer op {as_of_time}, maar een vorige verwerking gaf al "
    "een latere toestand weer, die op {last_time}. Is dit geen herhaling, controleer dan de klok van het toestel. Wat "
    "sindsdien voor het eerst is gezien, bewijst niet dat het tijdig is ontvangen.",
    "note.folder_moved": "De map “{folder}” bevat de bestanden van de vroegere map “{former}”; wanneer die "
    "zijn ontvangen, blijft gelden.",
    "note.not_repeatable": "Deze verwerking herhaalt een eerdere; wat er toen lag en nu niet meer, kon niet "
    "worden herhaald: {files}.",
    "note.receipt_twice": "ontvangst.csv, regel {line}: het uur van ontvangst van {file} in map {folder} kwam die "
    "nacht twee keer voor (winteruur). Het vroegste is genomen. Schrijf het tijdstip met +02:00 of +01:00 als het "
    "ertoe doet.",
    "note.same_bytes_elsewhere": "Bij verschillende kandidaten ligt hetzelfde bestand: {files}.",
    "note.gone": "Eerder tijdig gezien, maar niet meer in de map: {files}.",
    "any.perhaps_unread.gone": "Of de kandidatuur {requirement:a} bevat dat voldoet, kon niet worden vastgesteld: "
    "een bestand dat eerder tijdig was gezien, ligt niet meer in de map[ ({files})].",
    "note.vacancy_amended": "De vacature werd gewijzigd; voor het eerst vastgesteld bij de verwerking van "
    "{amended_time}. Gewijzigd: {keys}.",
    "decided.met": "{by} besliste op {decided_time} dat aan deze voorwaarde is voldaan: “{why}”.",
    "decided.not_met": "{by} besliste op {decided_time} dat aan deze voorwaarde niet is voldaan: “{why}”.",
    "decided.missing": "{by} besliste op {decided_time} dat het gevraagde stuk ontbreekt: “{why}”.",
    "undecided.files_changed": "Of de beslissing van {by} van {decided_time} nog geldt, kon niet worden "
    "vastgesteld: de stukken waarop zij steunde, zijn sindsdien gewijzigd. Er moet "
    "opnieuw worden beslist.",
    "note.value_by_person": "{by} las {differing} zelf op {file} ({decided_time}): {value}.[ Het programma had"
    " gelezen: {read}.]",
    "note.value_file_changed": "{by} las {differing} zelf ({decided_time}), maar het bestand is sindsdien gewijzigd of"
    " weg: die lezing telt niet meer.",
    "note.decided_settles": "De beslissing van {by} beslecht wat het programma niet zelf kon of mocht "
    "vaststellen. Het programma stelde vast:",
    "note.decided_overrules": "De beslissing van {by} wijkt af van wat het programma vaststelde:",
    "note.decided_confirms": "De beslissing van {by} bevestigt wat het programma vaststelde:",
    "change.none": "Sinds de vorige verwerking ({since_time}) is er niets gewijzigd.",
    "change.first": "Dit is de eerste verwerking van deze vacature.",
    "change.new_candidate": "Nieuwe kandidaat: {folder}.",
    "change.gone_candidate": "Kandidaat van wie de map er niet meer is: {folder}.",
    "change.moved": "De map “{former}” heet nu “{folder}” of is daarmee samengevoegd.",
    "change.new_file": "Map {folder}: nieuw bestand {file}.",
    "change.new_file.late": "Map {folder}: nieuw bestand {file}, te laat ontvangen.",
    "change.gone_file": "Map {folder}: bestand {file} is er niet meer.",
    "change.status": "Map {folder}: was “{before}”, is nu “{after}” ({because}).",
    "change.requirement": "Map {folder}, {heading}: was “{before}”, is nu “{after}” ({because}).",
    "change.vacancy": "De vacature is gewijzigd.",
    "change.program": "Het programma, zijn regels of de tekstherkenning zijn van een andere versie dan bij "
    "de vorige verwerking.",
    "note.cv_name": "Op het curriculum vitae is een andere naam gelezen ({name_a}) dan op de officiële stukken "
    "({name_b}); die stukken stemmen onderling overeen.",
    "note.married_name": "De stukken staan op twee familienamen ({name_a} en {name_b}), maar zijn door de"
    " geboortedatum aan dezelfde persoon verbonden.",
    "note.holder_unread": "De naam van de houder kon niet worden gelezen op: {types}.",
    "note.person_without_folder": "Bij regel {line} van kandidaten.csv: bij de kandidaten is er geen map “{folder}”,"
    " of meer dan één; de regel is niet gebruikt.",
    "note.receipt_without_folder": "Bij regel {line} van ontvangst.csv: bij de kandidaten is er geen map “{folder}”,"
    " of meer dan één; de regels voor die map zijn niet gebruikt.",
    "note.receipt_without_file": "Bij regel {line} van ontvangst.csv: in de map “{folder}” is er geen bestand"
    " “{file}”. Heeft het platform dat bestand ontvangen, dan ontbreekt het in de map.",
    "note.receipts_disagree": "Het bestand ontvangst.csv spreekt zichzelf tegen over “{file}” in de map “{folder}”:"
    " volgens de ene regel is het vóór de uiterste inschrijvingsdatum ontvangen, volgens de andere erna. Het tijdstip"
    " van ontvangst geldt als onbekend.",
    "note.candidate_is_link": "“{folder}” is een snelkoppeling en geen map; zij is niet gevolgd. Plaats de map zelf"
    " bij de kandidaten.",
    "note.language": "Het uittreksel is gesteld in het {language}.",
    "note.extract_model": "Het uittreksel is bovendien van een ander model[ ({model})] dan gevraagd[ ({asked})].",
    "note.extract_entries": "Ook het gedrag is te beoordelen door het college, na de kandidaat te hebben gehoord.",
    "note.seal_trusted": "Het uittreksel draagt een ongeschonden elektronisch zegel[ op naam van {signer}], dat steunt"
    " op een certificaat dat het bestuur vertrouwt.",
    "note.seal_intact": "Het uittreksel draagt een ongeschonden elektronisch zegel[ op naam van {signer}], maar dat"
    " steunt niet op een certificaat dat het bestuur vertrouwt; van wie het komt, is dus niet nagegaan.",
    "note.extract_illegible": "Bovendien kon niet alles op het uittreksel met voldoende zekerheid worden gelezen.",
    # Conditions of the vacancy, as noun phrases
    "rule.cv": "een curriculum vitae (cv)",
    "rule.motivation_letter": "een motivatiebrief",
    "rule.diploma": "een kopie van een diploma van ten minste het niveau {asked_level}, of van een daarmee"
    " gelijkgesteld diploma",
    "rule.criminal_record": "een uittreksel uit het strafregister, {asked_model}[, niet ouder dan {max_age}]",
    "rule.driving_licence": "een kopie van een rijbewijs, categorie {asked_category}",
    "rule.identity": "stukken die op naam van de kandidaat staan",
    "rule.experience": "relevante beroepservaring in een leidinggevende functie[, ten minste {asked_years}]",
    "rule.nationality": "onderdaan zijn van een staat van {asked_area}",
    "rule.language": "voldoen aan de vereiste over de kennis van het {asked_language}",
    "rule.civil_rights": "de burgerlijke en politieke rechten genieten",
    "rule.medical_fitness": "medisch geschikt zijn voor de functie",
}
