"""English: the question that settles a doubt, for a person with the document before them; keys as in `sentences_en`."""

QUESTIONS = {
    "any": "Does the document meet this condition? Look at the document itself.",
    "any.perhaps_unread": "Open[ {files}]: does it hold {requirement:a}?",
    "any.arrival_unknown": "Was {requirement:the}[ ({file})] received by {deadline}? Look it up on the application"
    " portal or in the mailbox.",
    "any.illegible": "Read {requirement:the} yourself: does it meet the condition? If it is truly illegible, ask for"
    " a better copy of the same document.",
    "any.illegible.type": "Is {file} {requirement:a}?",
    "any.illegible.struck_out": "Which words on the document are struck out, and what remains?",
    "any.illegible.unfilled": "Was the document filled in and issued, or is it a template?",
    "any.altered": "Is the document genuine? Check the seal or the QR code, or ask for the original file.",
    "any.text_differs": "What is visible on the document? Judge only what can be seen on the page.",
    "cv.illegible.mail_body": "Does the college accept the text of the e-mail as a curriculum vitae?",
    "motivation_letter.illegible.mail_body": "Does the college accept the text of the e-mail as a letter of"
    " motivation?",
    "criminal_record.illegible": "Which date of issue and which model does the extract show?",
    "criminal_record.illegible.clean": "Does the extract show anything, or is it blank? Look at the document itself.",
    "criminal_record.illegible.contested": "Is the extract blank? Read what else it says too.",
    "criminal_record.illegible.other_person": "Do all pages of the extract belong to the same person?",
    "criminal_record.illegible.void": "Was this extract withdrawn, or is the letter beside it about something else?",
    "criminal_record.illegible.issue_date": "Which date of issue does the extract show?",
    "criminal_record.illegible.two_dates": "Which of the dates on the extract is its date of issue?",
    "criminal_record.illegible.model": "Which article of law or model does the extract show?",
    "criminal_record.too_old_at_deadline": "Does the college count the maximum age to the receipt or to the"
    " deadline? That choice holds for all candidates.",
    "criminal_record.too_old_at_deadline.received_unknown": "When was the extract received? Look it up on the"
    " application portal or in the mailbox.",
    "criminal_record.too_old_at_deadline.month_end": "Does the college count the months back from the deadline or on"
    " from the issue? That choice holds for all candidates.",
    "criminal_record.dated_after": "Which date of issue does the extract show, and when was it received?",
    "criminal_record.wrong_model": "Does the college accept this model[ ({model})] in place of the one asked? That"
    " choice holds for all candidates.",
    "criminal_record.wrong_model.ordinal": "Is this the model asked? Look for an article of law (595, 596.1 or"
    " 596.2) on the document or ask the municipality that issued it.",
    "criminal_record.has_entries": "Does the college hear the candidate, and is there a link with the post that"
    " stands in the way of admission?",
    "criminal_record.foreign": "Does the college accept this foreign document, or can the candidate show a Belgian"
    " extract from before the deadline?",
    "diploma.illegible": "Which degree and which title does the diploma show?",
    "diploma.illegible.ambiguous": "Of which level is this degree? Consult the list of assimilated diplomas if need"
    " be.",
    "diploma.illegible.decision": "Which level does the equivalence decision recognise?",
    "diploma.illegible.void": "Is this diploma a model or made invalid, or does the remark belong to something else?",
    "diploma.illegible.school": "Is this institution recognised to award this diploma?",
    "diploma.illegible.page": "Does the illegible page hold a higher diploma?",
    "diploma.foreign": "Is there a decision of NARIC-Vlaanderen on the level of this diploma?",
    "diploma.foreign.unknown_country": "In which country was this diploma awarded? Is there, if needed, a decision"
    " of NARIC-Vlaanderen?",
    "diploma.foreign.receipt": "Has NARIC-Vlaanderen come to a decision, and does the college accept it after the"
    " deadline?",
    "diploma.foreign.refused": "What does the decision say of the level of the diploma?",
    "diploma.foreign.late_decision": "Does the college accept a recognition from after the deadline? That choice"
    " holds for all candidates.",
    "diploma.foreign.other_authority": "Does the college accept the decision of this authority in place of one of"
    " NARIC-Vlaanderen?",
    "diploma.foreign.other_holder": "Does the equivalence decision belong to this diploma (for example a maiden name"
    " or another spelling)?",
    "diploma.not_a_diploma": "Does this document show that the degree was awarded, and does the college accept it in"
    " place of the diploma?",
    "diploma.not_a_diploma.supplement": "Does the diploma supplement show that the degree was awarded, and does the"
    " college accept it in place of the diploma?",
    "diploma.not_a_diploma.self_declared": "Is the diploma an authentic record of the database, or can the candidate"
    " show the diploma itself?",
    "diploma.not_a_diploma.not_yet": "Had the degree been awarded by the deadline?",
    "driving_licence.illegible": "Does box 9 of the licence show category {asked_category}, or is there a date in"
    " its row?",
    "driving_licence.illegible.paper_holder": "Is this paper driving licence in the name of the candidate?",
    "driving_licence.illegible.back_only": "Is there a front to this licence, in the name of the candidate?",
    "driving_licence.illegible.front_only": "Does box 9 of the front show category {asked_category}? If it is"
    " illegible, ask for the back.",
    "driving_licence.illegible.expiry": "Which date stands in box 4b of the licence?",
    "driving_licence.illegible.dated_after": "Which date stands in box 4a of the licence, and when was it received?",
    "driving_licence.illegible.since": "Which date stands in column 10 of the row {asked_category} on the back?",
    "driving_licence.illegible.country": "Which country issued the licence?",
    "driving_licence.illegible.void": "Was this licence made invalid, or does the stamp belong to something else?",
    "driving_licence.illegible.provisional": "Is this a provisional licence (marked M36, M18, M12 or M3) or an"
    " ordinary one?",
    "driving_licence.illegible.look_alike": "Can the candidate show that he or she held the licence itself in time,"
    " and does the college accept this document?",
    "driving_licence.expired": "Does the college accept the licence of which only the administrative validity has"
    " ended, or is there a renewed one?",
    "driving_licence.expired.category": "Which date stands in column 11 of the row {asked_category} on the back?",
    "driving_licence.expired.exchange": "Does the college accept the licence that was to be exchanged, or is there a"
    " renewed one?",
    "driving_licence.foreign": "Is this licence valid in Belgium, or exchanged?",
    "identity.name_mismatch": "Are all documents of the same person (for example a maiden name or a change of name)?",
    "identity.name_mismatch.alike": "Is this the same name (a misreading or another spelling) or another person?",
    "identity.birth_date_mismatch": "Which date of birth does each document show, and are they of the same person?",
    "identity.illegible": "In whose name are the documents?",
}
