"""English: the fixed texts of the memo, the report and the terminal."""

LABELS = {
    # Signs that do not depend on colour
    "sign.met": "✓",
    "sign.not_met": "✗",
    "sign.missing": "–",
    "sign.review": "?",
    "sign.advisory": "·",
    "sign.not_assessed": "·",
    # Short words for narrow columns
    "cell.met": "in order",
    "cell.not_met": "not met",
    "cell.missing": "missing",
    "cell.review": "doubt",
    "cell.advisory": "note",
    "cell.not_assessed": "n/a",
    # Memo: title and header
    "memo.title": "Examination of the validity of the applications",
    "memo.title.open": "Provisional state of the applications",
    "memo.header.right": "Confidential",
    "memo.vacancy": "Vacancy",
    "memo.grade": "Grade",
    "memo.deadline": "Deadline for applications",
    "memo.as_of": "State on",
    "memo.count": "Number of applications",
    "memo.facts_table": "Data of the vacancy",
    # Memo: subject, summary
    "memo.summary.none": "No application was received.",
    "memo.summary.one": "One application was examined.",
    "memo.summary.other": "{count} applications were examined.",
    "memo.summary.asked": "The college is asked to settle the doubts and to approve the proposed decision.",
    "memo.summary.asked.sure": "There are no doubts. The college is asked to approve the proposed decision.",
    "memo.summary.open": "Candidates can still complete their application up to and including {deadline}.",
    "memo.summary.table": "Number of applications per outcome",
    "memo.summary.outcome": "Outcome",
    "memo.summary.number": "Number",
    "memo.summary.meaning": "Meaning",
    "memo.meaning.valid": "All documents asked were received in time and meet the conditions.",
    "memo.meaning.invalid": "At least one document does not meet the conditions.",
    "memo.meaning.incomplete": "At least one document asked was missing at the deadline.",
    "memo.meaning.review": "A person must judge at least one document.",
    "memo.meaning.valid.open": "All documents asked are there and meet the conditions.",
    "memo.meaning.invalid.open": "At least one document must be replaced.",
    "memo.meaning.incomplete.open": "At least one document asked is still missing.",
    "memo.meaning.review.open": "A person must judge at least one document.",
    # Memo: facts
    "memo.facts.deadline": "The deadline for applications was {deadline}.",
    "memo.facts.deadline.open": "The deadline for applications is {deadline}.",
    "memo.facts.as_of": "This memo gives the state on {as_of}. "
    "For as long as later runs find nothing else, it stays as it is.",
    "memo.facts.received.none": "No applications were received.",
    "memo.facts.received.one": "One application was received ({files}).",
    "memo.facts.received.other": "{count} applications were received ({files}).",
    "memo.files.one": "one file",
    "memo.files.other": "{count} files",
    "memo.facts.vouched.one": "The clerk in charge declares that all documents in the candidates' folders were"
    " received in time. For one file, timeliness rests on that declaration.",
    "memo.facts.vouched.other": "The clerk in charge declares that all documents in the candidates' folders were"
    " received in time. For {count} files, timeliness rests on that declaration.",
    "memo.facts.portal.one": "For one file, the time of receipt was taken from the register of the application portal.",
    "memo.facts.portal.other": "For {count} files, the time of receipt was taken from the register of the"
    " application portal.",
    "memo.facts.runs.one": "For one file, the successive nightly runs show whether it was there in time.",
    "memo.facts.runs.other": "For {count} files, the successive nightly runs show whether they were there in time.",
    "memo.facts.file_system.one": "For one file, the file system shows that it was there in time.",
    "memo.facts.file_system.other": "For {count} files, the file system shows that they were there in time.",
    "memo.facts.unknown.one": "For one file, the time of receipt could not be established.",
    "memo.facts.unknown.other": "For {count} files, the time of receipt could not be established.",
    "memo.facts.empty.one": "One application holds no file at all.",
    "memo.facts.empty.other": "{count} applications hold no file at all.",
    "memo.facts.late.one": "One file was received after the deadline and does not count.",
    "memo.facts.late.other": "{count} files were received after the deadline and do not count.",
    "memo.facts.unreachable.one": "One file could not be reached when this memo was made (network, permissions or"
    " disk). The next run takes it up again; until then this memo is not complete.",
    "memo.facts.unreachable.other": "{count} files could not be reached when this memo was made (network,"
    " permissions or disk). The next run takes them up again; until then this memo is not complete.",
    "memo.facts.stray.one": "One file did not lie in the folder of a candidate and was counted for nobody.",
    "memo.facts.stray.other": "{count} files did not lie in the folder of a candidate and were counted for nobody.",
    # Memo: conditions
    "memo.conditions.documents": "The vacancy asks that every application holds the following documents by {deadline}:",
    "memo.conditions.none": "The vacancy asks for no documents.",
    "memo.conditions.others": "The vacancy sets these further conditions of admission:",
    "memo.conditions.age.both": "The age of the extract is counted in calendar months from the date of issue, both to"
    " the day of receipt and to the deadline; the same day of the month itself still counts. Where the extract is young"
    " enough on one day and not on the other, it is put forward as a doubt.",
    "memo.conditions.age.deadline": "The age of the extract is counted in calendar months, from the date of issue to"
    " the deadline; the same day of the month itself still counts.",
    "memo.conditions.age.received": "The age of the extract is counted in calendar months, from the date of issue to"
    " the day of receipt; the same day of the month itself still counts.",
    "memo.conditions.equal": "The same yardstick was applied to all applications. Where a document or a value could"
    " not be read with certainty, nothing was concluded against the candidate: that case was put before a person.",
    # Memo: overview
    "memo.overview.intro": "Per candidate the outcome for each document asked. Each candidate leads to the"
    " examination per candidate, at the end.",
    "memo.overview.legend": "✓ in order · ✗ condition not met · – missing · ? doubt, to be settled",
    "memo.overview.table": "Overview of the candidates and their documents",
    "memo.number": "No.",
    "memo.candidate": "Candidate",
    "memo.conclusion": "Conclusion",
    "memo.conclusion.open": "State",
    # Memo: exclusions
    "memo.exclusions.intro": "It is proposed to declare each of the following applications not valid. Per reason the"
    " condition, the finding and the proposal are given; an application with more than one reason is listed under"
    " each.",
    "memo.exclusions.intro.open": "The following documents are still missing or must be replaced. The candidates can"
    " do so up to and including {deadline}.",
    "memo.exclusions.none": "It is not proposed to exclude any application.",
    "memo.exclusions.none.open": "No documents are missing or to be replaced.",
    "memo.exclusions.absent": "Missing documents",
    "memo.exclusions.absent.rule": "the vacancy asks that every application holds all documents asked by {deadline}"
    " (see Conditions).",
    "memo.exclusions.absent.finding": "At the deadline ({deadline}) the application held {missing}.",
    "memo.exclusions.absent.finding.open": "The application as yet holds {missing}.",
    "memo.exclusions.absent.item": "no {what}",
    "memo.exclusions.heading": "{what}: {why}",
    "memo.exclusions.rule": "Condition: ",
    "memo.exclusions.rule.documents": "the vacancy asks, by {deadline}, {rule}.",
    "memo.exclusions.finding": "Finding",
    "memo.exclusions.ends.one": "Proposal: this application is not valid for that reason.",
    "memo.exclusions.ends.other": "Proposal: these {count} applications are not valid for that reason.",
    "memo.exclusions.doubts": "Where an application is excluded for one of these reasons, doubts about other"
    " documents do not change the proposal; they are given in the examination per candidate only.",
    # Memo: doubts
    "memo.doubts.intro": "A person must judge the following points before the college decides. Each question can be"
    " answered with the document at hand (see the report with a picture of each).",
    "memo.doubts.none": "There are no doubts.",
    "memo.doubts.table": "Doubts to be settled",
    "memo.doubts.requirement": "Document",
    "memo.doubts.question": "Finding and question",
    "memo.doubts.source": "Source",
    # Memo: not assessed
    "memo.not_assessed.intro": "The following conditions were not, or not fully, judged on the documents received."
    " They have not influenced the outcome.",
    "memo.not_assessed.advisory": "{condition}: what was found in the documents stands in the examination per"
    " candidate; a person judges it.",
    "memo.not_assessed.later": "{condition}: {when}",
    "memo.not_assessed.authentic": "The authenticity of the documents was not examined, except where an electronic"
    " seal or signature allowed it.",
    # Memo: decision
    "memo.decision.intro": "The college of mayor and aldermen",
    "memo.decision.besluit": "DECIDES:",
    "memo.article": "Article {number}. ",
    "memo.article.valid.none": "No application is declared valid at this moment.",
    "memo.article.valid.one": "The following application is valid and the candidate is admitted to {selection}:",
    "memo.article.valid.other": "The following {count} applications are valid and the candidates are admitted to"
    " {selection}:",
    "memo.selection.none": "the selection",
    "memo.selection.first": "the first part of the selection ({part}[, on {date:long}])",
    "memo.article.invalid.one": "The following application is not valid, because a document does not meet the"
    " conditions, for the reason given below and at length in this memo:",
    "memo.article.invalid.other": "The following {count} applications are not valid, because a document does not"
    " meet the conditions, each for the reason given below and at length in this memo:",
    "memo.article.incomplete.one": "The following application was incomplete at the deadline and is not valid, for"
    " the reason given below and at length in this memo:",
    "memo.article.incomplete.other": "The following {count} applications were incomplete at the deadline and are not"
    " valid, each for the reason given below and at length in this memo:",
    "memo.article.review.one": "The following application is decided upon once the doubt has been settled:",
    "memo.article.review.other": "The following {count} applications are decided upon once the doubts have been"
    " settled:",
    "memo.article.notify": "Every candidate is informed in writing or by e-mail of the decision on his or her"
    " application, with the individual reasons for it.",
    "memo.article.names": "Candidates of this article",
    "memo.article.named": "{number}. {name}[: {reasons}]",
    # Memo: confidentiality
    "memo.confidential.handling": "This memo is meant for the college and for those who handle the file. It holds"
    " names of candidates and is not meant for publication; the published list of decisions does not name the"
    " candidates.",
    "memo.confidential.criminal": "What criminal record extracts say of convictions is nowhere given in this memo"
    " (article 10 of the General Data Protection Regulation). The documents themselves are in the confidential"
    " file.",
    "memo.confidential.machine": "The data given were read from the documents by a program. The program only makes"
    " proposals; the college decides.",
    "memo.sign.name": "Name",
    "memo.sign.date": "Date",
    "memo.sign.signature": "Signature",
    "memo.sign.table": "Verification by the clerk in charge",
    # Memo: annex
    "memo.annex.intro": "Per candidate the finding on each condition, with the place where it was read.",
    "memo.annex.none": "There are no applications.",
    "memo.annex.heading": "{number}. {name}: {conclusion}",
    "memo.annex.table": "Examination of the application of {name}",
    "memo.annex.requirement": "Condition",
    "memo.annex.finding": "Finding",
    "memo.annex.source": "Source",
    "memo.annex.proposal": "Proposal",
    "memo.annex.proposal.open": "State",
    "memo.annex.no_files": "The folder of this candidate holds no files.",
    "memo.annex.unread.one": "File not read: ",
    "memo.annex.unread.other": "Files not read: ",
    "memo.source": "{file}, p.\u00a0{page}",
    "memo.source.none": "–",
    # Report
    "report.title": "Report: {title}",
    "report.skip": "To the candidates",
    "report.phase.open": "Provisional state, before the deadline",
    "report.phase.closed": "After the deadline",
    "report.as_of": "State since the run of {as_of}",
    "report.deadline": "Deadline for applications: {deadline}",
    "report.confidential": "Confidential: holds personal data. Do not forward or publish.",
    "report.filter": "Show",
    "report.mark.valid": "✓",
    "report.mark.review": "?",
    "report.mark.incomplete": "–",
    "report.mark.invalid": "✗",
    "report.beside": "Conditions that do not decide the outcome",
    "report.all": "all",
    "report.search": "Find a candidate",
    "report.shown": "shown",
    "report.overview": "Overview",
    "report.candidates": "Candidates",
    "report.candidate": "Candidate",
    "report.none": "No applications were received.",
    "report.no_match": "No candidate matches this choice.",
    "report.status": "Outcome",
    "report.question": "To be settled",
    "report.read": "Read",
    "report.certainty": "certainty {percent}%",
    "report.source": "{file}, page {page}",
    "report.picture": "Cut-out from {file}, page {page}",
    "report.check": "Compare the extract with what the criminal register shows at the address in its QR code:",
    "report.hidden": "Not shown: look at the document itself.",
    "report.files": "Files",
    "report.files.none": "The folder of this candidate holds no files.",
    "report.file": "File",
    "report.file.read": "Read as",
    "report.file.holds": "Recognised",
    "report.file.received": "Receipt",
    "report.file.problem": "Problem",
    "arrival.seen": "first seen {when}",
    "arrival.seen.first": "seen {when}, first run",
    "arrival.seen.late": "first seen {when}; an earlier run after the deadline did not see it",
    "memo.annex.received": "Receipt ({evidence}): {files}.",
    "report.file.late": "too late",
    "report.file.in_time": "in time",
    "report.file.unknown": "unknown",
    "report.file.pages.one": "1 page",
    "report.file.pages.other": "{count} pages",
    "report.file.system": "file of the operating system, not judged",
    "report.folder": "folder",
    "report.top": "Back to the overview",
    "report.changes": "Changed since the last run",
    "memo.changes": "Since the last run for this vacancy the following has changed:",
    "summary.changes.one": "Since the last run: {count} change (see the report).",
    "summary.changes.other": "Since the last run: {count} changes (see the report).",
    "report.notices": "Remarks on the run",
    "report.stray": "Files that belong to nobody",
    "report.stray.text": "These files did not lie in the folder of a candidate and were counted for nobody.",
    "report.unreachable": "Files that could not be reached",
    "report.unreachable.text": "These files could not be read for a reason outside the file (network, permissions,"
    " disk). The next run takes them up again.",
    "report.footer": "The program only makes proposals on the ground of the documents; the college decides.",
    # Terminal
    "summary.folder": "folder",
    "summary.status": "outcome",
    "summary.points": "points",
    "summary.counts": "{valid} valid, {incomplete} incomplete, {invalid} not valid, {review} to be settled",
    "summary.counts.open": "{valid} in order, {incomplete} still incomplete, {invalid} not yet in order, {review} to"
    " be looked at",
    "summary.total.one": "1 candidate: {counts}.",
    "summary.total.other": "{count} candidates: {counts}.",
    "summary.none": "No candidates.",
    "summary.unreachable.one": "1 file could not be reached; the next night tries again.",
    "summary.unreachable.other": "{count} files could not be reached; the next night tries again.",
    "summary.stray.one": "1 file lies outside the folders of the candidates.",
    "summary.stray.other": "{count} files lie outside the folders of the candidates.",
}
