"""English: what letters and mails to candidates say, and what is wrong with a template."""

TO_CANDIDATE = {
    "any.absent": "At the deadline ({deadline}) your application held no {requirement}.",
    "any.absent.open": "Your application as yet holds no {requirement}.",
    "any.not_an_extract": "Your application holds another document in place of {requirement:the}.",
    "criminal_record.not_an_extract": "In place of the criminal record extract your application holds {sent:a}. That"
    " document is not an extract.",
    "decided.not_met": "On verification it was found: {why}",
    "decided.missing": "On verification it was found: {why}",
}
"""The sentences of `sentences_en` that differ when they are written to the candidate; keys as there."""

NOTICES = {
    "template.not_word": "The template {file} is not a readable Word document (.docx); the default template was used."
    " Save it again in Word as .docx.",
    "template.too_large": "The template {file} is too large; the default template was used. Make its pictures smaller.",
    "template.unreachable": "The template {file} could not be read (network, permissions or open in Word); the default"
    " template was used. Close the file and try again.",
    "template.no_folder": "The folder with templates {path} does not exist or cannot be reached; the default templates"
    " were used. Correct “sjablonen” under “huisstijl” in vacature.yaml.",
    "template.broken": "The template {file} was not used, but the default one: in paragraph"
    " [{body}][{header} of the page header][{footer} of the page footer] stands a placeholder that is not right, at"
    " “{text}”. A placeholder has the form of a name between two pairs of braces.",
    "template.unknown": "The template {file} was not used, but the default one: in paragraph"
    " [{body}][{header} of the page header][{footer} of the page footer] stands the unknown placeholder “{text}”.[ Did"
    " you mean “{name}”?]",
    "template.block_not_alone": "The template {file} was not used, but the default one: the placeholder “{text}” in"
    " paragraph [{body}] must stand alone in its paragraph, since a table or a series of paragraphs comes there.",
    "template.block_in_margin": "The template {file} was not used, but the default one: the placeholder “{text}” must"
    " not stand in the [header {header}][footer {footer}] of the page, since a table or a series of paragraphs comes"
    " there.",
    "template.missing": "The template {file} was not used, but the default one: the indispensable placeholder"
    " “{name}” is missing ({what}).",
}
"""What a run says of templates and letters; keys of `Note.sentence`."""

LABELS = {
    "letter.dear": "Dear {name}",
    "letter.dear.unknown": "Dear candidate",
    "letter.candidate": "candidate",
    "letter.title.admitted": "Your application is valid",
    "letter.title.excluded": "Decision on your application",
    "letter.title.reminder": "Your application is not yet complete",
    "letter.session": "in its session of {date:long}",
    "letter.sign.for": "On behalf of the college of mayor and aldermen,",
    "letter.sign.left": "The general director",
    "letter.sign.right": "The mayor",
    "letter.sign.table": "Space for the signatures",
    "letter.selection.table": "The parts of the selection",
    "letter.selection.part": "Part",
    "letter.selection.date": "Date",
    "letter.selection.place": "Place",
    "letter.selection.points": "Points",
    "letter.selection.later": "follows later",
    "letter.selection.eliminating": "eliminating: who does not pass takes no further part",
    "letter.selection.none": "You will be informed later of how the selection proceeds.",
    "letter.later": "These conditions are verified later: {missing}. The admission does not anticipate that.",
    "letter.rule": "Condition: ",
    "letter.rule.documents": "the vacancy asks, by {deadline}, {rule}.",
    "letter.rule.condition": "{rule}.",
    "letter.fact": "Finding: ",
    "letter.conclusion": "Conclusion: ",
    "letter.conclusion.text": "this condition is not met; for that reason your application is not valid.",
    "letter.appeal": "You can lodge an appeal for annulment of this decision with the Administrative Litigation"
    " Section of the Council of State, if need be together with a claim for suspension, within 60 days after this"
    " decision was notified to you, by registered letter to the Council of State, Wetenschapsstraat 33, 1040 Brussels,"
    " or electronically through e-ProAdmin.\n\n"
    "You can also lodge a complaint with the supervising authority: Agentschap Binnenlands Bestuur, VAC Herman"
    " Teirlinck, Havenlaan 88 bus 70, 1000 Brussels, binnenland@vlaanderen.be.",
    "letter.missing.item": "{heading}. {text}",
    "letter.missing.asked": " Asked: {rule}.",
    "letter.unread.intro": "The following files we could not open or could not read. If you can, send them again,"
    " preferably as a pdf without password:",
    "letter.unread.item": "{file} ({why})",
    "mail.subject.admitted": "Your application for {title}",
    "mail.subject.excluded": "Decision on your application for {title}",
    "mail.subject.reminder": "Your application for {title} is not yet complete",
    "mail.admitted": "Attached you find our letter on your application for the position {title}. It says how the"
    " selection proceeds.",
    "mail.excluded": "Attached you find the decision on your application for the position {title}, with the reasons and"
    " the possibilities of appeal.",
    "mail.reminder": "Your application for the position {title} is not yet complete. You can still complete it until"
    " {deadline}. Attached you can read what is still missing.",
    "mail.closing": "Kind regards",
    "mail.attachment": "Letter.docx",
    # Nameless memo, annex
    "memo.nameless": "Candidate {count}",
    "memo.nameless.file": "file {count}",
    "memo.nameless.hidden": "(see annex)",
    "memo.confidential.handling.nameless": "This memo gives no names: candidates and files bear a number. Which name"
    " belongs to which"
    " number stands only in the confidential annex, which is not published.",
    "annex.title": "Confidential annex: {vacancy}",
    "annex.plots": "The vacancy in charts",
    "annex.folder": "Folder",
    "annex.outcome": "Outcome",
    "annex.names.table": "Candidates with their number, name and folder",
    "annex.shot": "Finding",
    "annex.picture": "Picture",
    "annex.shots.table": "Cuttings from the documents of {name}",
    "annex.file.number": "No.",
    "annex.file": "File",
    "annex.file.received": "Received",
    "annex.files.table": "Files of {name}",
    "annex.shot.number": "Picture {number}.{count}",
    "annex.read": "Read: “{text}”",
}
