"""English: what is said of a finding; see `sentences_nl` for the form."""

SENTENCES = {
    # Whatever the requirement
    "any.met": "{requirement:the} is there.",
    "any.absent": "At the deadline ({deadline}) the application held no {requirement}.",
    "any.absent.open": "The application as yet holds no {requirement}.",
    "any.perhaps_unread": "Whether the application holds {requirement:a} could not be established: not all files"
    " could be read or recognised[ ({files})].",
    "any.perhaps_unread.instead": "Whether the application holds {requirement:a} that meets the condition could not"
    " be established: the document recognised does not, but not all files could be read[ ({files})].",
    "any.late": "{requirement:the}[ ({file})] was received[ on {received_time},] after the deadline ({deadline}),"
    " and therefore does not count.",
    "any.arrival_unknown": "Whether {requirement:the}[ ({file})] was received by {deadline} could not be established.",
    "any.illegible": "{requirement:the} is there, but what decides could not be read with sufficient certainty.",
    "any.illegible.type": "Whether the file {file} is {requirement:a} could not be established with certainty.",
    "any.illegible.struck_out": "What {requirement:the}[ ({file})] says could not be established with certainty: words"
    " on the document are struck out.",
    "any.illegible.unfilled": "Whether {requirement:the}[ ({file})] was really issued could not be established with"
    " certainty: a field on it was not filled in, as on a template.",
    "any.altered": "Whether {requirement:the} is unchanged could not be established: the document[ ({file})] bears"
    " an electronic seal or signature and was changed afterwards, or the seal is broken.",
    "any.text_differs": "What {requirement:the}[ ({file})] says could not be established: the text in the file and"
    " the visible picture differ[ on {differing}].",
    "any.not_an_extract": "The application holds another document in place of {requirement:the}.",
    "any.foreign": "Whether {requirement:the} from abroad suffices could not be established.",
    "any.status.met": "This condition is met.",
    "any.status.not_met": "This condition is not met.",
    "any.status.missing": "The document asked is missing.",
    "any.status.review": "Whether this condition is met could not be established.",
    "any.status.advisory": "To be judged on the file.",
    "any.status.not_assessed": "This condition is not judged on documents.",
    # Criminal record extract
    "criminal_record.met": "The extract[ was issued on {issue_date} and] meets the conditions.",
    "criminal_record.too_old": "The extract was issued on {issue_date} and was older than {max_age} on {deadline}["
    " (earliest date of issue that still suffices: {limit_date})].",
    "criminal_record.too_old.open": "The extract was issued on {issue_date} and will be older than {max_age} on"
    " {deadline}[ (earliest date of issue that still suffices: {limit_date})].",
    "criminal_record.too_old.both": "The extract was issued on {issue_date}. It was older than {max_age} both when"
    " received on {received_date} (earliest date of issue that still suffices: {limit_received_date}) and at the"
    " deadline, {deadline_date} ({limit_date}).",
    "criminal_record.too_old.both.open": "The extract was issued on {issue_date}. It was already older than"
    " {max_age} when received on {received_date} (earliest date of issue that still suffices: {limit_received_date})"
    " and is so at the deadline, {deadline_date} ({limit_date}), as well.",
    "criminal_record.too_old.received": "The extract was issued on {issue_date} and was older than {max_age} when"
    " received on {received_date} (earliest date of issue that still suffices: {limit_received_date}).",
    "criminal_record.too_old.whenever_received": "The extract was issued on {issue_date} and was older than"
    " {max_age} on {deadline_date} (earliest date of issue that still suffices: {limit_date}). It cannot have been"
    " received before {earliest_receipt_date}, and so was too old when received as well.",
    "criminal_record.too_old.whenever_received.open": "The extract was issued on {issue_date} and is older than"
    " {max_age} on {deadline_date} (earliest date of issue that still suffices: {limit_date}). It cannot have been"
    " received before {earliest_receipt_date}, and so was too old when received as well.",
    "criminal_record.too_old_at_deadline": "Which day counts for the age of the extract could not be established. It"
    " was issued on {issue_date}: when received[ on {received_date}] it was not older than {max_age}[ (earliest date"
    " of issue that still suffices: {limit_received_date})], at the deadline ({deadline}) it was[ ({limit_date})].",
    "criminal_record.too_old_at_deadline.open": "Which day counts for the age of the extract could not be"
    " established. It was issued on {issue_date}: when received[ on {received_date}] it was not older than {max_age}["
    " (earliest date of issue that still suffices: {limit_received_date})], at the deadline ({deadline}) it will be["
    " ({limit_date})].",
    "criminal_record.too_old_at_deadline.received_unknown": "Whether the extract was young enough when received"
    " could not be established: the day of receipt is not known. It was issued on {issue_date} and was older than"
    " {max_age} on {deadline_date} (earliest date of issue that still suffices: {limit_date}).",
    "criminal_record.too_old_at_deadline.received_unknown.open": "Whether the extract was young enough when received"
    " could not be established: the day of receipt is not known. It was issued on {issue_date} and is older than"
    " {max_age} on {deadline_date} (earliest date of issue that still suffices: {limit_date}).",
    "criminal_record.too_old_at_deadline.month_end": "Whether the extract, issued on {issue_date}, was older than"
    " {max_age} could not be established: months differ in length, and counting back gives another outcome than"
    " counting on.",
    "criminal_record.dated_after": "When the extract was issued could not be established: the date of issue read["
    " ({issue_date})] lies after the day by which it was received[ ({received_date})].",
    "criminal_record.wrong_model": "Whether the extract suffices could not be established: it is of another model["
    " ({model})] than asked[ ({asked})].",
    "criminal_record.wrong_model.ordinal": "Whether the extract is of the model asked[ ({asked})] could not be"
    " established: it bears only a number (model 1 or model 2) and no article of law.",
    "criminal_record.has_entries": "Conduct: to be weighed by the college, after hearing the candidate. The extract"
    " is available in the confidential file.",
    "criminal_record.not_an_extract": "In place of the criminal record extract the application holds {sent:a}. That"
    " document is not an extract.",
    "criminal_record.foreign": "Whether the extract of a foreign authority suffices could not be established.",
    "criminal_record.illegible": "The extract is there, but the date of issue, the model or the content could not be"
    " read with sufficient certainty.",
    "criminal_record.illegible.issue_date": "The extract is there, but its date of issue could not be read with"
    " sufficient certainty.",
    "criminal_record.illegible.two_dates": "What the date of issue of the extract is could not be established: it"
    " shows more than one date that may be it.",
    "criminal_record.illegible.model": "The extract is there, but its model (the article of law) could not be read"
    " with sufficient certainty.",
    "criminal_record.illegible.clean": "The extract is there, but its content could not be read with sufficient"
    " certainty.",
    "criminal_record.illegible.contested": "Whether the extract is blank could not be established: it says that nothing"
    " is registered, but it also says something that may contradict or limit this.",
    "criminal_record.illegible.other_person": "Whether the extract is of one person could not be established: a later"
    " page bears another name, birth date or national number.",
    "criminal_record.illegible.void": "Whether the extract still holds could not be established: another page of the"
    " file says that it was withdrawn or may no longer be used.",
    "criminal_record.altered": "Whether the extract is genuine could not be established: it bears an electronic seal"
    " and was changed after sealing.",
    "criminal_record.altered.broken": "Whether the extract is genuine could not be established: its electronic seal"
    " is broken.",
    # Diploma
    "diploma.met": "The diploma is of the level asked[: {title}][, {institution}][, {award_date}].",
    "diploma.met.equivalence": "The diploma[ “{title}”][ of {institution}] was recognised at the level asked by the"
    " equivalence decision beside it[, of {decision_date}].",
    "diploma.level_too_low": "The diploma[ “{title}”][ of {institution}][, awarded on {award_date},] is of the level"
    " {level}. It is not a diploma of at least the level {asked_level}, nor assimilated to one.",
    "diploma.level_too_low.below_bachelor": "The diploma[ “{title}”][ of {institution}][, awarded on {award_date},]"
    " is of a lower level than bachelor. It is not a diploma of at least the level {asked_level}, nor assimilated to"
    " one.",
    "diploma.level_too_low.no_degree": "The document[ “{title}”][ of {institution}] awards no degree. It is not a"
    " diploma of at least the level {asked_level}, nor assimilated to one.",
    "diploma.level_too_low.equivalence": "The diploma[ “{title}”][ of {institution}] was recognised at the level"
    " {level} by the equivalence decision beside it[, of {decision_date}]. That is below the level asked,"
    " {asked_level}.",
    "diploma.level_too_low.decision_only": "The application holds no diploma, but an equivalence decision[ of"
    " {decision_date}] that recognises the foreign diploma at the level {level}. That is below the level asked,"
    " {asked_level}.",
    "diploma.foreign": "Whether the foreign diploma[ “{title}”][ ({country})] is of the level asked could not be"
    " established: no equivalence decision was added.",
    "diploma.foreign.unknown_country": "Whether the diploma[ “{title}”][ of {institution}] suffices without an"
    " equivalence decision could not be established: the country that awarded it was not read with certainty.",
    "diploma.foreign.receipt": "Whether the foreign diploma[ “{title}”][ ({country})] is of the level asked could"
    " not be established: added is only the receipt of a request for recognition, not a decision.",
    "diploma.foreign.refused": "Whether the foreign diploma[ “{title}”][ ({country})] is of the level asked could"
    " not be established: the decision added[, of {decision_date},] does not recognise it, or not fully.",
    "diploma.foreign.late_decision": "Whether the foreign diploma[ “{title}”][ ({country})] was recognised in time"
    " could not be established: the equivalence decision[, of {decision_date},] came after the deadline ({deadline}).",
    "diploma.foreign.other_authority": "Whether the foreign diploma[ “{title}”][ ({country})] is of the level asked"
    " could not be established: the decision added[, of {decision_date},] is of another authority than the Flemish"
    " one.",
    "diploma.foreign.other_holder": "Whether the equivalence decision added[, of {decision_date},] belongs to the"
    " foreign diploma[ “{title}”] could not be established: it is in another name.",
    "diploma.not_a_diploma": "Whether the candidate holds the diploma asked could not be established: the"
    " application holds [{sent:a}, but ]no diploma.",
    "diploma.not_a_diploma.supplement": "Whether the candidate holds the diploma asked could not be established: the"
    " application holds a diploma supplement[ to “{title}”], but not the diploma itself.",
    "diploma.not_a_diploma.higher_supplement": "Whether the candidate holds the diploma asked could not be"
    " established: there is a diploma supplement of a higher level[, to “{title}”], but the diploma that belongs to it"
    " was not found.",
    "diploma.not_a_diploma.decision_only": "Whether the candidate holds the diploma asked could not be established:"
    " the application holds an equivalence decision[ of {decision_date}], but not the diploma itself.",
    "diploma.not_a_diploma.self_declared": "Whether the candidate holds the diploma asked could not be established:"
    " the print from the database of learning and experience (LED) holds declarations by the candidate.",
    "diploma.not_a_diploma.not_yet": "Whether the candidate held the diploma asked at the deadline ({deadline})"
    " could not be established: according to the document the degree is awarded later[ (on {award_date})].",
    "diploma.illegible": "The diploma[ of {institution}] is there, but its level could not be read with sufficient"
    " certainty.",
    "diploma.illegible.ambiguous": "Whether the diploma[ “{title}”][ of {institution}] is of the level asked could"
    " not be established: the title allows more than one level.",
    "diploma.illegible.decision": "The equivalence decision beside the diploma[ “{title}”] is there, but the level"
    " recognised could not be read with sufficient certainty.",
    "diploma.illegible.void": "Whether the diploma[ “{title}”][ of {institution}] counts could not be established: it"
    " bears a stamp or remark that calls it a model or invalid.",
    "diploma.illegible.school": "Whether the diploma[ “{title}”][ of {institution}] suffices could not be established:"
    " the institution that awarded it was not recognised with sufficient certainty as one that may.",
    "diploma.illegible.page": "The highest diploma read[, “{title}”,] is of the level {level}, but a page[ of"
    " {file}] could not be read. Whether it holds a higher diploma could not be established.",
    # Driving licence
    "driving_licence.met": "The driving licence shows the category asked[, {category}].",
    "driving_licence.met.implied": "The driving licence shows category {held}, which covers the category asked,"
    " {category}.",
    "driving_licence.met.paper": "The driving licence (paper model, without expiry date) shows the category asked[,"
    " {category}].",
    "driving_licence.met.paper.exchange": "The driving licence (paper model[, to be exchanged by {expiry_date}])"
    " shows the category asked[, {category}].",
    "driving_licence.category_missing": "The driving licence shows[ the categories {categories}, but] not the"
    " category asked[, {category}].",
    "driving_licence.provisional": "The document is a provisional licence and not a driving licence[ of category"
    " {category}].",
    "driving_licence.provisional.exam": "The document is a certificate of passing the driving test and not a driving"
    " licence[ of category {category}].",
    "driving_licence.expired": "Whether the driving licence suffices could not be established: its administrative"
    " validity[ ({expiry_date})] has ended; the right to drive itself does not end thereby.",
    "driving_licence.expired.category": "Whether the driving licence suffices could not be established: by its back"
    " (column 11) the validity of the category[ {category}] ended[ on {expiry_date}].",
    "driving_licence.expired.exchange": "Whether the driving licence suffices could not be established: it bears no day"
    " of expiry, and such licences were to be exchanged[ by {expiry_date}]; the right to drive itself does not end"
    " thereby.",
    "driving_licence.foreign": "Whether the driving licence suffices could not be established: it was issued outside"
    " the European Economic Area[ ({country})].",
    "driving_licence.illegible": "The driving licence is there, but whether it shows the category asked[,"
    " {category},] could not be read with sufficient certainty.",
    "driving_licence.illegible.back_only": "In whose name the driving licence stands could not be established: only"
    " its back was recognised.",
    "driving_licence.illegible.paper_holder": "In whose name the paper driving licence stands could not be read with"
    " sufficient certainty.",
    "driving_licence.illegible.front_only": "Whether the driving licence shows the category asked[, {category},]"
    " could not be established: only its front was recognised[, with the categories {categories}].",
    "driving_licence.illegible.sides_differ": "Whether the driving licence shows the category asked[, {category},]"
    " could not be established: what was read on front and back does not agree.",
    "driving_licence.illegible.expiry": "The driving licence shows the category asked[, {category}], but the date of"
    " administrative validity (box 4b) could not be read with sufficient certainty.",
    "driving_licence.illegible.dated_after": "When the driving licence was issued could not be established: the date"
    " of issue read in box 4a[ ({issue_date})] lies after the last day on which it can have been received.",
    "driving_licence.illegible.since": "Whether the driving licence suffices could not be established: by its back"
    " (column 10) the category[ {category}] is held after the deadline only[, since {issue_date}].",
    "driving_licence.illegible.country": "Whether the driving licence was issued in a state of the European Economic"
    " Area could not be established.",
    "driving_licence.illegible.void": "Whether the driving licence is valid could not be established: it bears a stamp"
    " or remark that calls it invalid, or by which the category asked[, {category},] is not held or only in part.",
    "driving_licence.illegible.provisional": "Whether the document is a provisional licence could not be established"
    " with sufficient certainty.",
    "driving_licence.illegible.look_alike": "Whether the candidate holds the driving licence asked could not be"
    " established: the application holds [{sent:a}, but ]no copy of the licence itself.",
    # Cv and letter
    "cv.met": "The curriculum vitae (CV) is there.",
    "motivation_letter.met": "The letter of motivation is there.",
    "cv.illegible.mail_body": "Whether the text of the e-mail {file} counts as a curriculum vitae could not be"
    " established.",
    "motivation_letter.illegible.mail_body": "Whether the text of the e-mail {file} counts as a letter of motivation"
    " could not be established: it reads as one, but is not a document of its own.",
    # Identity
    "identity.met": "The documents are in the name of the same person.",
    "identity.name_mismatch": "Whether all documents are the candidate's could not be established: not all are in"
    " the same name. On {type_a:the} stands {name_a}, on {type_b:the} {name_b}.",
    "identity.name_mismatch.alike": "Whether all documents are the candidate's could not be established: the names"
    " are alike but not equal. On {type_a:the} {name_a} was read, on {type_b:the} {name_b}.",
    "identity.birth_date_mismatch": "Whether all documents are the candidate's could not be established: not all"
    " show the same date of birth[ ({type_a} and {type_b})].",
    "identity.illegible": "In whose name the documents stand could not be read with sufficient certainty[ ({types})].",
    "identity.not_assessed": "There are no official documents to compare the identity with.",
    # Conditions
    "experience.advisory": "To be judged on the CV[; asked is {asked_years}].",
    "experience.advisory.enough": "The CV shows {months:months} of leadership experience in all[ (asked:"
    " {asked_months:months})]. The college judges whether it is relevant.",
    "experience.advisory.short": "The CV shows {months:months} of leadership experience in all[ (asked:"
    " {asked_months:months})]. To be judged, if need be after questioning the candidate.",
    "experience.advisory.undated": "The CV mentions leading work, but over what period could not be established[ ("
    "asked: {asked_months:months})]. To be judged on the CV.",
    "experience.advisory.none": "The CV does not expressly show leadership experience[ (asked:"
    " {asked_months:months})]. To be judged, if need be after questioning the candidate.",
    "nationality.advisory": "Not shown by a document; to be verified when the candidate takes up the post.",
    "nationality.advisory.stated": "The CV states a nationality that answers the condition. To be verified when the"
    " candidate takes up the post.",
    "nationality.advisory.outside": "The CV states a nationality that by itself does not answer the condition. To be"
    " verified with the candidate.",
    "nationality.advisory.unknown": "Not shown by a document, nor was that asked. To be verified when the candidate"
    " takes up the post.",
    "language.advisory": "To be judged on the diploma or a language certificate.",
    "language.advisory.diploma": "The diploma[ of {institution}] was earned in the language asked ({asked_language}).",
    "language.advisory.certificate": "The application holds a language certificate ({file}). To be judged whether it"
    " suffices for {asked_language}.",
    "language.advisory.other_language": "The diploma[ “{title}”] is in another language ({other_language})."
    " Knowledge of {asked_language} is to be judged.",
    "language.advisory.none": "Knowledge of {asked_language} does not show from a diploma or language certificate."
    " To be judged.",
    "civil_rights.not_assessed": "Not judged on documents; to be verified when the candidate takes up the post.",
    "medical_fitness.not_assessed": "Not judged on documents; shown by the medical examination before the candidate"
    " takes up the post.",
    # Remarks
    "note.superseded": "Also handed in, but not decisive: {file}[, p. {page}][ ({reason})].",
    "note.late": "Received too late and not taken into account: {file}[ ({received_time})].",
    "note.arrival_unknown": "[When {file} was received could not be established.][Files of which it could not be"
    " established whether they were received in time: {files} (applications: {candidates}). Put the portal's"
    " ontvangst.csv beside vacature.yaml, or write “arrival: trusted” in vacature.yaml if someone vouches that all"
    " came in time.]",
    "note.diploma.provisional": "The document is a provisional certificate or one that replaces the diploma: it"
    " officially confirms that the degree was awarded.",
    "note.diploma.led": "The document is a print of authentic data from the database of learning and experience"
    " (LED), not a copy of the diploma itself.",
    "note.record_damaged": "The record {file} of an earlier run is damaged or was edited, and was not used. Put "
    "it back from a copy; “geldig verify” shows what is wrong.",
    "note.record_missing": "The record {file} of an earlier run is missing. What was first seen in it stands in "
    "the later records too.",
    "note.purged_left": "Files of purged applications still lie in the candidates' folder (applications: {count}). "
    "They were not read and stand in no result; remove them there yourself.",
    "note.runs_go_back": "This result holds for {as_of_time}, but there was a run for {last_time} already. "
    "Unless this is a repetition, check this machine's clock. What was first seen since "
    "then is no proof that it came in time.",
    "note.folder_moved": "The folder “{folder}” holds the files of the former folder “{former}”; when they "
    "were received still holds.",
    "note.not_repeatable": "This run repeats an earlier one; what lay there then and no longer does could not "
    "be repeated: {files}.",
    "note.receipt_twice": "ontvangst.csv, line {line}: the hour at which {file} in folder {folder} was received "
    "came twice that night (winter time). The earlier is taken. Write the time with +02:00 or +01:00 if it matters.",
    "note.same_bytes_elsewhere": "The same file lies with several candidates: {files}.",
    "note.gone": "Seen in time before, but no longer in the folder: {files}.",
    "any.perhaps_unread.gone": "Whether the file holds {requirement:a} that suffices could not be established: a "
    "file that was seen in time is no longer in the folder[ ({files})].",
    "note.vacancy_amended": "The vacancy was amended; first noticed by the run of {amended_time}. Changed: {keys}.",
    "decided.met": "{by} decided on {decided_time} that this condition is met: “{why}”.",
    "decided.not_met": "{by} decided on {decided_time} that this condition is not met: “{why}”.",
    "decided.missing": "{by} decided on {decided_time} that the document asked is missing: “{why}”.",
    "undecided.files_changed": "Whether the decision of {by} of {decided_time} still holds could not be "
    "established: the documents on which it rested have changed since. It must be "
    "decided again.",
    "note.value_by_person": "{by} read {differing} on {file} in person ({decided_time}): {value}.[ The program had"
    " read: {read}.]",
    "note.value_file_changed": "{by} read {differing} in person ({decided_time}), but the file has changed or gone"
    " since: that reading no longer counts.",
    "note.decided_settles": "The decision of {by} settles what the program could or might not establish by "
    "itself. The program found:",
    "note.decided_overrules": "The decision of {by} departs from what the program found:",
    "note.decided_confirms": "The decision of {by} confirms what the program found:",
    "change.none": "Nothing changed since the last run ({since_time}).",
    "change.first": "This is the first run for this vacancy.",
    "change.new_candidate": "New candidate: {folder}.",
    "change.gone_candidate": "Candidate whose folder is gone: {folder}.",
    "change.moved": "The folder “{former}” is now called “{folder}” or was merged into it.",
    "change.new_file": "Folder {folder}: new file {file}.",
    "change.new_file.late": "Folder {folder}: new file {file}, received too late.",
    "change.gone_file": "Folder {folder}: the file {file} is gone.",
    "change.status": "Folder {folder}: was “{before}”, is now “{after}” ({because}).",
    "change.requirement": "Folder {folder}, {heading}: was “{before}”, is now “{after}” ({because}).",
    "change.vacancy": "The vacancy was amended.",
    "change.program": "The program, its rules or its text recognition are of another version than at the last run.",
    "note.cv_name": "Another name was read on the curriculum vitae ({name_a}) than on the official documents "
    "({name_b}), which agree with each other.",
    "note.married_name": "The documents are in two surnames ({name_a} and {name_b}), but the date of birth ties them"
    " to the same person.",
    "note.holder_unread": "The name of the holder could not be read on: {types}.",
    "note.person_without_folder": "On line {line} of kandidaten.csv: the candidates have no folder “{folder}”, or"
    " more than one; the line was not used.",
    "note.receipt_without_folder": "On line {line} of ontvangst.csv: the candidates have no folder “{folder}”, or"
    " more than one; the lines for that folder were not used.",
    "note.receipt_without_file": "On line {line} of ontvangst.csv: the folder “{folder}” holds no file “{file}”. If"
    " the portal received that file, it is missing from the folder.",
    "note.receipts_disagree": "The file ontvangst.csv contradicts itself about “{file}” in the folder “{folder}”: by"
    " one line it was received before the deadline, by another after it. Its time of receipt counts as unknown.",
    "note.candidate_is_link": "“{folder}” is a link and not a folder; it was not followed. Put the folder itself"
    " among the candidates.",
    "note.language": "The extract is in {language}.",
    "note.extract_model": "Besides, the extract is of another model[ ({model})] than asked[ ({asked})].",
    "note.extract_entries": "Conduct too is to be weighed by the college, after hearing the candidate.",
    "note.seal_trusted": "The extract bears an intact electronic seal[ in the name of {signer}], based on a"
    " certificate that the authority trusts.",
    "note.seal_intact": "The extract bears an intact electronic seal[ in the name of {signer}], but not one based on"
    " a certificate that the authority trusts; whose it is was therefore not verified.",
    "note.extract_illegible": "Besides, not everything on the extract could be read with sufficient certainty.",
    # Conditions of the vacancy, as noun phrases
    "rule.cv": "a curriculum vitae (CV)",
    "rule.motivation_letter": "a letter of motivation",
    "rule.diploma": "a copy of a diploma of at least the level {asked_level}, or of one assimilated to it",
    "rule.criminal_record": "a criminal record extract, {asked_model}[, not older than {max_age}]",
    "rule.driving_licence": "a copy of a driving licence, category {asked_category}",
    "rule.identity": "documents in the name of the candidate",
    "rule.experience": "relevant professional experience in a leading position[, at least {asked_years}]",
    "rule.nationality": "being a national of a state of {asked_area}",
    "rule.language": "meeting the requirement on knowledge of {asked_language}",
    "rule.civil_rights": "enjoying civil and political rights",
    "rule.medical_fitness": "being medically fit for the post",
}
