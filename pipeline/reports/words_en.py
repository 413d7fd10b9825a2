"""English: what documents, levels, statuses and problems are called."""

from pipeline.reports.nouns import Noun


def _a(bare: str) -> Noun:
    return Noun(bare, f"the {bare}", f"a {bare}")


def _an(bare: str) -> Noun:
    return Noun(bare, f"the {bare}", f"an {bare}")


DOCUMENTS = {
    "cv": _a("curriculum vitae"),
    "motivation_letter": _a("letter of motivation"),
    "diploma": _a("diploma"),
    "diploma_supplement": _a("diploma supplement"),
    "equivalence_decision": _an("equivalence decision"),
    "criminal_record": _a("criminal record extract"),
    "driving_licence": _a("driving licence"),
    "provisional_licence": _a("provisional driving licence"),
    "identity_card": _an("identity card"),
    "language_certificate": _a("language certificate"),
    "other": Noun("other document", "the other document", "another document"),
    "unreadable": _an("unreadable document"),
}

LOOK_ALIKES = {
    "request_receipt": _a("receipt of the request"),
    "request_form": _a("request form"),
    "notification": _a("notification that a document is ready"),
    "payment_proof": _a("proof of payment"),
    "proxy": _a("proxy"),
    "self_declaration": _a("declaration on honour"),
    "foreign_extract": _a("foreign extract"),
    "exam_certificate": _a("certificate of passing the driving test"),
    "licence_application": _an("application for a driving licence"),
    "driver_qualification_card": _a("driver qualification card"),
    "international_permit": _an("international driving permit"),
    "loss_report": _a("report of loss or theft"),
    "fitness_certificate": _a("certificate of fitness to drive"),
    "app_screenshot": _a("screenshot of an app"),
    "transcript": _a("transcript of records"),
    "enrolment_certificate": _a("certificate of enrolment"),
    "attendance_certificate": _a("certificate of attendance"),
    "postgraduate_certificate": _a("postgraduate certificate"),
    "led_self_declaration": _a("self-declaration in the LED database"),
    "reference_letter": _a("letter of reference"),
    "invoice": _an("invoice"),
    "vacancy_text": _a("text of the vacancy"),
    "application_form": _an("application form"),
    "health_or_bank_card": _a("health or bank card"),
    "blank": _a("blank page"),
    "mail_cover": _a("covering message"),
    "portrait": _a("passport photo"),
}

SOURCES = {
    "candidate_list": Noun("list of candidates", "the list of candidates", "a list of candidates"),
}

REQUIREMENTS = {
    "cv": ("Curriculum vitae", "CV"),
    "motivation_letter": ("Letter of motivation", "Letter"),
    "diploma": ("Diploma", "Diploma"),
    "criminal_record": ("Criminal record extract", "Extract"),
    "driving_licence": ("Driving licence", "Licence"),
    "identity": ("Identity", "Identity"),
    "experience": ("Professional experience", "Experience"),
    "nationality": ("Nationality", "Nationality"),
    "language": ("Language skills", "Language"),
    "civil_rights": ("Civil and political rights", "Rights"),
    "medical_fitness": ("Medical fitness", "Medical"),
}

LEVELS = {
    "geen": "no degree",
    "twijfel": "uncertain",
    "onder_bachelor": "below bachelor",
    "secondary": "secondary education",
    "graduaat": "graduaat (associate degree)",
    "bachelor": "bachelor",
    "master": "master",
    "doctorate": "doctorate",
}

MODELS = {
    "general": "general model, article 595",
    "595": "general model, article 595",
    "596.1": "model 596.1",
    "596.2": "model 596.2",
    "593": "model 593",
}

STATUSES = {
    "met": "met",
    "not_met": "not met",
    "missing": "missing",
    "review": "to be settled",
    "advisory": "for assessment",
    "not_assessed": "not assessed on documents",
}

CONCLUSIONS = {"valid": "valid", "invalid": "not valid", "incomplete": "incomplete", "review": "to be settled"}

CONCLUSIONS_OPEN = {
    "valid": "in order",
    "invalid": "not yet in order",
    "incomplete": "still incomplete",
    "review": "to be looked at",
}

REASONS = {
    "absent": "missing",
    "perhaps_unread": "perhaps in an unreadable file",
    "late": "received too late",
    "arrival_unknown": "time of receipt unknown",
    "illegible": "not established with certainty",
    "too_old": "too old",
    "too_old_at_deadline": "too old at the deadline, not when received",
    "dated_after": "dated after it was received",
    "wrong_model": "another model than asked",
    "has_entries": "to be weighed by the college",
    "not_an_extract": "another document was sent",
    "foreign": "foreign document",
    "altered": "possibly changed after sealing",
    "text_differs": "text and picture differ",
    "level_too_low": "level too low",
    "not_a_diploma": "another document than the diploma",
    "category_missing": "category not held",
    "provisional": "provisional licence or exam certificate",
    "expired": "administratively expired",
    "name_mismatch": "another name",
    "birth_date_mismatch": "different birth date",
}

PROBLEMS = {
    "encrypted": "protected by a password",
    "corrupt": "damaged",
    "empty": "empty",
    "unsupported": "kind of file not supported",
    "too_large": "too large",
    "timeout": "took too long to read",
}

DETAILS = {
    "unreachable": "could not be reached (network, permissions or disk)",
    "symlink": "link",
    "not_a_file": "not an ordinary file",
    "ratio": "suspiciously strong compression",
    "nesting": "nested too deeply",
    "members": "too many files",
    "attachments": "too many attachments",
    "pixels": "too many pixels",
    "file_bytes": "file too large",
    "mail_bytes": "message too large",
    "cut_off": "cut off",
    "password": "needs a password",
    "office_password": "Office file with a password: open it yourself, or ask for it without",
    "libreoffice": "install LibreOffice to read odt, rtf and doc",
    "office": "LibreOffice could not convert it",
    "repaired": "repaired to be read, something may be lost",
    "linked": "brings in other files: open it yourself",
    "no_pages": "no pages",
    "no_members": "holds no files",
    "directory": "list of contents",
    "expanded_bytes": "too large when unpacked",
    "pages": "too many pages: the others were not read",
    "words": "too many words: the others were not read",
    "text_bytes": "text too long: the rest was not read",
    "picture": "picture in the document",
    "xml": "too much markup",
    "streams": "too much data",
    "clock": "one page or file took too long, also at a second try",
    "silent": "it hung, also at a second try",
    "file_seconds": "the time for one file was used up",
    "candidate_seconds": "the time for one candidate was used up",
    "memory": "not enough memory",
    "only_nul_bytes": "holds no data",
    "zero_bytes": "holds no data",
}

METHODS = {
    "text": "text",
    "ocr": "picture (text recognition)",
    "mixed": "text and picture",
    "office": "Word or message",
    "none": "not read",
}

SUPERSEDED = {
    "met": "meets it as well, but another document is newer or shows more",
    "not_met": "does not meet it",
    "review": "to be settled",
}
"""Why a document does not decide, where that is no reason of the table."""

ARRIVALS = {
    "portal": "according to the application portal",
    "runs": "according to earlier nightly runs",
    "file_system": "at the latest, according to the file system",
    "vouched": "on the word of the clerk in charge",
    "unknown": "time unknown",
}

FIELDS = {
    "issue_date": "Date of issue",
    "expiry_date": "Date of expiry",
    "award_date": "Date of award",
    "decision_date": "Date of the decision",
    "birth_date": "Date of birth",
    "model": "Model",
    "clean": "Without entries",
    "signed": "Valid electronic seal",
    "holder": "In the name of",
    "name": "Name",
    "level": "Level",
    "title": "Title",
    "institution": "Institution",
    "country": "Country",
    "categories": "Categories",
    "category": "Category",
    "leadership_months": "Leadership experience (months)",
    "languages": "Languages",
    "language": "Language",
    "nationality": "Nationality",
    "received": "Received",
    "reference": "Reference date",
    "months": "Months",
    "years": "Years",
}

NUMBERS = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
)  # fmt: skip
MONTHS = ("month", "months")
YEARS = ("year", "years")
OR = "or"
AND = "and"
YES_NO = ("yes", "no")
AREAS = {"EEA": "the European Economic Area", "EU": "the European Union", "BE": "Belgium"}
FIELD_PLACES = {
    "issue_date": "the date of issue",
    "expiry_date": "the date of expiry",
    "award_date": "the date of award",
    "decision_date": "the date of the decision",
    "birth_date": "the date of birth",
    "model": "the model",
    "clean": "the box for entries",
    "holder": "the name of the holder",
    "name": "the name",
    "level": "the level",
    "title": "the title",
    "institution": "the institution",
    "country": "the country",
    "categories": "the categories",
}

BECAUSE = {
    "decision": "a clerk's decision",
    "files": "other files",
    "vacancy": "an amended vacancy",
    "program": "another version of the program",
    "moment": "time passed",
}
"""What made a conclusion change."""
