"""Dutch: the question that settles a doubt, for a person with the document before them; keys as in `sentences_nl`."""

QUESTIONS = {
    "cv.illegible.mail_body": "Aanvaardt het college de tekst van de e-mail als curriculum vitae?",
    "motivation_letter.illegible.mail_body": "Aanvaardt het college de tekst van de e-mail als motivatiebrief?",
    "any": "Voldoet het stuk aan deze voorwaarde? Bekijk het stuk zelf.",
    "any.perhaps_unread": "Open[ {files}]: zit daarin {requirement:a}?",
    "any.arrival_unknown": "Is {requirement:the}[ ({file})] uiterlijk op {deadline} ontvangen? Kijk dat na op het"
    " sollicitatieplatform of in de mailbox.",
    "any.illegible": "Lees {requirement:the} zelf: voldoet het stuk? Is het echt onleesbaar, vraag dan een betere"
    " kopie van hetzelfde stuk.",
    "any.illegible.type": "Is {file} {requirement:a}?",
    "any.illegible.struck_out": "Welke woorden op het stuk zijn doorgehaald, en wat blijft er staan?",
    "any.illegible.unfilled": "Is het stuk ingevuld en afgegeven, of is het een sjabloon?",
    "any.altered": "Is het stuk echt? Controleer het zegel of de QR-code, of vraag het oorspronkelijke bestand.",
    "any.text_differs": "Wat staat er zichtbaar op het stuk? Beoordeel alleen wat op de bladzijde te zien is.",
    "criminal_record.illegible": "Welke datum van afgifte en welk model staan op het uittreksel?",
    "criminal_record.illegible.clean": "Vermeldt het uittreksel iets, of is het blanco? Bekijk het stuk zelf.",
    "criminal_record.illegible.contested": "Is het uittreksel blanco? Lees ook wat er verder op staat.",
    "criminal_record.illegible.other_person": "Horen alle bladzijden van het uittreksel bij dezelfde persoon?",
    "criminal_record.illegible.void": "Is dit uittreksel ingetrokken? Of gaat de brief erbij over iets anders?",
    "criminal_record.illegible.issue_date": "Welke datum van afgifte staat op het uittreksel?",
    "criminal_record.illegible.two_dates": "Welke van de datums op het uittreksel is de datum van afgifte?",
    "criminal_record.illegible.model": "Welk wetsartikel of model staat op het uittreksel?",
    "criminal_record.too_old_at_deadline": "Rekent het college de maximale ouderdom tot de ontvangst of tot de"
    " uiterste inschrijvingsdatum? Die keuze geldt voor alle kandidaten.",
    "criminal_record.too_old_at_deadline.received_unknown": "Wanneer is het uittreksel ontvangen? Kijk dat na op het"
    " sollicitatieplatform of in de mailbox.",
    "criminal_record.too_old_at_deadline.month_end": "Rekent het college de maanden terug vanaf de uiterste"
    " inschrijvingsdatum of vooruit vanaf de afgifte? Die keuze geldt voor alle kandidaten.",
    "criminal_record.dated_after": "Welke datum van afgifte staat op het uittreksel, en wanneer is het ontvangen?",
    "criminal_record.wrong_model": "Aanvaardt het college dit model[ ({model})] in de plaats van het gevraagde? Die"
    " keuze geldt voor alle kandidaten.",
    "criminal_record.wrong_model.ordinal": "Is dit het gevraagde model? Zoek een wetsartikel (595, 596.1 of 596.2)"
    " op het stuk of vraag het na bij de gemeente die het afgaf.",
    "criminal_record.has_entries": "Hoort het college de kandidaat, en is er een verband met de functie dat de"
    " toelating in de weg staat?",
    "criminal_record.foreign": "Aanvaardt het college dit buitenlandse stuk, of kan de kandidaat een Belgisch"
    " uittreksel van vóór de uiterste inschrijvingsdatum voorleggen?",
    "diploma.illegible": "Welke graad en welke titel staan op het diploma?",
    "diploma.illegible.ambiguous": "Van welk niveau is deze graad? Raadpleeg zo nodig de lijst van gelijkgestelde"
    " diploma’s.",
    "diploma.illegible.decision": "Welk niveau erkent de gelijkwaardigheidsbeslissing?",
    "diploma.illegible.void": "Is dit diploma een model, of is het ongeldig gemaakt? Of hoort de vermelding"
    " bij iets anders?",
    "diploma.illegible.school": "Is deze instelling erkend om dit diploma uit te reiken?",
    "diploma.illegible.page": "Bevat de onleesbare bladzijde een hoger diploma?",
    "diploma.foreign": "Is er een beslissing van NARIC-Vlaanderen over het niveau van dit diploma?",
    "diploma.foreign.unknown_country": "In welk land is dit diploma uitgereikt? Is er, indien nodig, een beslissing"
    " van NARIC-Vlaanderen?",
    "diploma.foreign.receipt": "Is NARIC-Vlaanderen tot een beslissing gekomen, en aanvaardt het college die na de"
    " uiterste inschrijvingsdatum?",
    "diploma.foreign.refused": "Wat zegt de beslissing over het niveau van het diploma?",
    "diploma.foreign.late_decision": "Aanvaardt het college een erkenning van na de uiterste inschrijvingsdatum? Die"
    " keuze geldt voor alle kandidaten.",
    "diploma.foreign.other_authority": "Aanvaardt het college de beslissing van deze overheid in de plaats van die"
    " van NARIC-Vlaanderen?",
    "diploma.foreign.other_holder": "Hoort de gelijkwaardigheidsbeslissing bij dit diploma (bijvoorbeeld op de"
    " naam van de echtgenoot of in een andere schrijfwijze)?",
    "diploma.not_a_diploma": "Toont dit stuk aan dat de graad is behaald, en aanvaardt het college het in de plaats"
    " van het diploma?",
    "diploma.not_a_diploma.supplement": "Toont het diplomasupplement aan dat de graad is behaald, en aanvaardt het"
    " college het in de plaats van het diploma?",
    "diploma.not_a_diploma.self_declared": "Is het diploma in de databank als authentiek gegeven opgenomen, of kan"
    " de kandidaat het diploma zelf tonen?",
    "diploma.not_a_diploma.not_yet": "Was de graad op de uiterste inschrijvingsdatum al verleend?",
    "driving_licence.illegible": "Staat categorie {asked_category} in rubriek 9 van het rijbewijs, of staat in die rij"
    " een datum?",
    "driving_licence.illegible.paper_holder": "Staat dit papieren rijbewijs op naam van de kandidaat?",
    "driving_licence.illegible.back_only": "Is er een voorzijde bij dit rijbewijs, en staat die op naam van de"
    " kandidaat?",
    "driving_licence.illegible.front_only": "Staat categorie {asked_category} in rubriek 9 van de voorzijde? Is die"
    " onleesbaar, vraag dan de achterzijde.",
    "driving_licence.illegible.expiry": "Welke datum staat in rubriek 4b van het rijbewijs?",
    "driving_licence.illegible.dated_after": "Welke datum staat in rubriek 4a van het rijbewijs, en wanneer"
    " is het ontvangen?",
    "driving_licence.illegible.since": "Welke datum staat in kolom 10 van de rij {asked_category} op de achterzijde?",
    "driving_licence.illegible.country": "Welk land heeft het rijbewijs afgegeven?",
    "driving_licence.illegible.void": "Is dit rijbewijs ongeldig gemaakt, of hoort de stempel bij iets anders?",
    "driving_licence.illegible.provisional": "Is dit een voorlopig rijbewijs (vermelding M36, M18, M12 of M3) of een"
    " gewoon rijbewijs?",
    "driving_licence.illegible.look_alike": "Kan de kandidaat aantonen dat hij of zij het rijbewijs zelf tijdig"
    " bezat, en aanvaardt het college dit stuk?",
    "driving_licence.expired": "Aanvaardt het college het rijbewijs waarvan alleen de administratieve geldigheid is"
    " verstreken, of is er een vernieuwd rijbewijs?",
    "driving_licence.expired.category": "Welke datum staat in kolom 11 van de rij {asked_category} op de achterzijde?",
    "driving_licence.expired.exchange": "Aanvaardt het college het rijbewijs dat omgewisseld moest zijn, of is er een"
    " vernieuwd rijbewijs?",
    "driving_licence.foreign": "Is dit rijbewijs in België geldig of omgewisseld?",
    "identity.name_mismatch": "Zijn alle stukken van dezelfde persoon (bijvoorbeeld op de naam"
    " van de echtgenoot of na een naamswijziging)?",
    "identity.name_mismatch.alike": "Is dit dezelfde naam (een leesfout of een andere schrijfwijze) of een andere"
    " persoon?",
    "identity.birth_date_mismatch": "Welke geboortedatum staat op elk van de stukken, en zijn ze van dezelfde persoon?",
    "identity.illegible": "Op wiens naam staan de stukken?",
}
