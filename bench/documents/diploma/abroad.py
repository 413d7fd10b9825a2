"""Diplomas of the French Community and of other countries."""

from random import Random

from bench.documents.diploma.facts import DiplomaFacts
from bench.documents.diploma.flemish import LANDSCAPE, fitted, signatures, with_merit
from bench.documents.extract.municipal import stamp
from bench.documents.sheet import A4, Sheet, Style


def fr_modern(rng: Random, facts: DiplomaFacts) -> Sheet:
    """A university of the French Community, by decree."""
    sheet = Sheet(facts.values, size=LANDSCAPE)
    body = Style(rng.choice(("liberation_sans", "palatino", "free_serif")), 12)
    colour = rng.choice(("#00214e", "#004a93", "#5a7f1d"))
    sheet.text(20, 26, "{institution!u}", body.but(size=19, bold=True, colour=colour))
    sheet.text(20, 33, "Communauté française de Belgique", body.but(size=9))
    if facts.faculty:
        sheet.text(277, 26, "{faculty}", body.but(size=10), align="right")
    sheet.line(20, 38, 277, 38, colour=colour, width=1.5)
    sheet.values["decree"] = "7 novembre 2013" if facts.award_date.year > 2013 else "31 mars 2004"
    sheet.text(148, 54, "DIPLÔME", body.but(size=26, bold=True, spacing=3), align="center")
    y = sheet.flow(20, 68, 257, "Nous, Recteur, Président et Secrétaire du jury, en vertu du décret du 7 novembre "
                   "2013 définissant "
                   "le paysage de l'enseignement supérieur, certifions que", body)  # fmt: skip
    y = fitted(sheet, 148, y + 5, 257, "{holder}", body.but(size=20, bold=True))
    sheet.text(148, y, "né(e) à {birth_place}, le {birth_date}", body, align="center")
    y = sheet.flow(20, y + 11, 257, with_merit(facts, "a satisfait") + " aux conditions et lui conférons le grade "
                   "académique de",
                   body, align="center")  # fmt: skip
    y = fitted(sheet, 148, y + 6, 250, "{title}", body.but(size=20, bold=True, colour=colour))
    if facts.level == "bachelor":
        sheet.text(148, y, "Ce grade donne accès aux études de master.", body.but(size=9), align="center")
    sheet.text(20, 160, "Fait à {city}, le {award_date}", body)
    signatures(
        sheet, rng, (60, 148, 236), 180, body.but(size=9), ("Le Recteur, {head}", "Le Président", "Le Secrétaire")
    )
    return sheet


def france(rng: Random, facts: DiplomaFacts) -> Sheet:
    """A French national diploma: the minister's texts cited, the degree after "est délivré"."""
    sheet = Sheet(facts.values, size=LANDSCAPE)
    body = Style(rng.choice(("dejavu_sans", "times")), 11)
    sheet.rect(10, 8, 277, 194, stroke="#1f3d7a", line=1.5)
    sheet.text(148, 24, "RÉPUBLIQUE FRANÇAISE", body.but(size=14, bold=True, spacing=2), align="center")
    sheet.text(148, 31, "Ministère de l'Enseignement supérieur et de la Recherche", body.but(size=9), align="center")
    sheet.text(148, 44, "{institution!u}", body.but(size=15, bold=True), align="center")
    kind = "LICENCE" if facts.level == "bachelor" else "MASTER"
    sheet.text(148, 60, f"DIPLÔME DE {kind}", body.but(size=20, bold=True, colour="#1f3d7a"), align="center")
    y = sheet.flow(22, 74, 253, "Vu le code de l'éducation ; vu l'arrêté du 22 janvier 2014 fixant le cadre "
                   "national des "
                   "formations ; vu le procès-verbal du jury,", body.but(size=9.5))  # fmt: skip
    y = fitted(sheet, 148, y + 8, 253, "le diplôme de {title:b}", body.but(size=16))
    y = sheet.flow(22, y + 4, 253, with_merit(facts, "est délivré à {sir} {given} {family!u}, né(e) le {birth_date} à "
                   "{birth_place},") + " au titre de l'année universitaire {year}.", body, align="center")  # fmt: skip
    sheet.text(270, y + 14, "Fait à {city}, le {award_date}", body, align="right")
    signatures(sheet, rng, (70, 226), 172, body.but(size=9), ("Le titulaire", "Le Président de l'université"))
    return sheet


def fr_old(rng: Random, facts: DiplomaFacts) -> Sheet:
    """A licence of before 2004 (master level in Belgium)."""
    sheet = Sheet(facts.values, paper="#f7f1e1")
    body = Style(rng.choice(("times", "century")), 12.5)
    sheet.rect(10, 10, 190, 277, stroke="#333333", line=1.2)
    sheet.text(105, 30, "ROYAUME DE BELGIQUE", body.but(size=11, spacing=2), align="center")
    fitted(sheet, 105, 44, 170, "{institution}", Style(rng.choice(("blackletter", "palatino")), 22))
    if facts.faculty:
        sheet.text(105, 60, "{faculty}", body.but(italic=True), align="center")
    y = sheet.flow(25, 82, 160, "Nous, Recteur de l'Université, Président, Secrétaire et Membres du jury chargé de "
                   "procéder aux "
                   "examens, vu la loi du 21 mai 1929 sur la collation des grades académiques, attendu que {sir}",
                   body)  # fmt: skip
    y = fitted(sheet, 105, y + 6, 160, "{holder}", Style("chancery", 24))
    y = sheet.flow(25, y + 2, 160, "né(e) à {birth_place}, le {birth_date}, a subi l'examen requis, lui avons "
                   "conféré et conférons "
                   "le grade de", body)  # fmt: skip
    y = fitted(sheet, 105, y + 8, 160, "{title!u}", body.but(size=18, bold=True))
    if facts.merit:
        sheet.text(105, y, "{merit}", body, align="center")
    sheet.flow(
        25, y + 16, 160, "En foi de quoi nous lui avons délivré le présent diplôme à {city}, le {award_date}.", body
    )
    signatures(sheet, rng, (50, 105, 160), 245, body.but(size=9), ("Le Recteur,", "Le Président,", "Le Secrétaire,"))
    return sheet


def haute_ecole(rng: Random, facts: DiplomaFacts) -> Sheet:
    """A haute école: table-like, the degree between quotation marks."""
    sheet = Sheet(facts.values)
    body = Style(rng.choice(("dejavu_condensed", "helvetica")), 11)
    sheet.rect(0, 0, 210, 8, fill="#d9480f")
    sheet.text(20, 28, "{institution}", body.but(size=19, bold=True))
    sheet.text(20, 35, "Fédération Wallonie-Bruxelles - enseignement supérieur", body.but(size=9))
    degree = "BACHELIER" if facts.level == "bachelor" else "MASTER"
    sheet.text(105, 62, f"DIPLÔME DE {degree}", body.but(size=22, bold=True), align="center")
    y = sheet.flow(20, 84, 170, "Le jury d'examens, réuni à {city}, déclare que {sir} {family!u} {given:b}, né(e) "
                   "à {birth_place} "
                   "le {birth_date},", body)  # fmt: skip
    y = sheet.flow(20, y + 3, 170, with_merit(facts, "a réussi") + " les épreuves de l'année académique {year} et "
                   "lui confère "
                   "le grade académique de", body)  # fmt: skip
    y = fitted(sheet, 105, y + 8, 170, "« {title} »", body.but(size=18, bold=True))
    if facts.level == "bachelor":
        sheet.flow(20, y + 3, 170, "Passerelle : ce diplôme peut donner accès à un master moyennant un programme "
                   "complémentaire.", body.but(size=8.5))  # fmt: skip
    sheet.text(20, 190, "Délivré à {city}, le {award_date}", body)
    signatures(sheet, rng, (60, 150), 220, body.but(size=9), ("La Directrice-Présidente", "Le Secrétaire du jury"))
    stamp(sheet, rng, 105, 228, facts.city)
    return sheet


def nl_old(rng: Random, facts: DiplomaFacts) -> Sheet:
    """A Dutch "doctoraal": a certificate of an examination, with the title it entitles to."""
    sheet = Sheet(facts.values, size=LANDSCAPE, paper="#fffef8")
    body = Style(rng.choice(("palatino", "times")), 13)
    sheet.text(148, 35, "{institution}", body.but(size=24), align="center")
    sheet.text(148, 46, "GETUIGSCHRIFT", body.but(size=13, spacing=4), align="center")
    y = sheet.flow(35, 64, 227, "De examencommissie van de {faculty} verklaart dat", body)
    y = fitted(sheet, 148, y + 6, 227, "{holder}", body.but(size=21, italic=True))
    y = sheet.flow(35, y + 3, 227, "geboren op {birth_date} te {birth_place}, op {award_date} met goed gevolg "
                   "heeft afgelegd het",
                   body)  # fmt: skip
    y = fitted(sheet, 148, y + 6, 227, "{title}", body.but(size=19, bold=True))
    if facts.merit:
        sheet.text(148, y, "{merit}", body.but(italic=True), align="center")
    entitled = "mr." if "Recht" in facts.title else "drs."
    sheet.flow(35, y + 10, 227, f"en op grond daarvan gerechtigd is de titel {entitled} te voeren, krachtens de "
               "Wet op het "
               "wetenschappelijk onderwijs van 1985.", body.but(size=11))  # fmt: skip
    signatures(sheet, rng, (80, 216), 175, body.but(size=10), ("De voorzitter", "De examinandus"))
    return sheet


def nl_modern(rng: Random, facts: DiplomaFacts) -> Sheet:
    """A Dutch diploma under the law on higher education, with the degree added and the accreditation below."""
    sheet = Sheet(facts.values)
    body = Style(rng.choice(("dejavu_sans", "liberation_sans", "geometric")), 11)
    sheet.text(25, 30, "{institution}", body.but(size=20, bold=True, colour="#001158"))
    kind = "Getuigschrift" if rng.random() < 0.5 else "Diploma"
    sheet.text(25, 55, kind, body.but(size=28))
    wo = facts.level == "master"
    exam = "afsluitend masterexamen" if wo else "afsluitend bachelorexamen"
    y = sheet.flow(25, 75, 160, f"De examencommissie verklaart op grond van artikel 7.11 van de Wet op het hoger "
                   "onderwijs en "
                   f"wetenschappelijk onderzoek dat het {exam} met goed gevolg is afgelegd door", body)  # fmt: skip
    y = fitted(sheet, 25, y + 6, 160, "{holder}", body.but(size=18, bold=True), align="left")
    y = sheet.flow(25, y, 160, "geboren {birth_date} te {birth_place}", body)
    y = sheet.flow(25, y + 8, 160, "en dat daarbij de graad is verleend", body)
    y = fitted(sheet, 25, y + 6, 160, "{title}", body.but(size=18, bold=True), align="left")
    if facts.merit:
        sheet.text(25, y, "{merit}", body.but(italic=True))
    sheet.text(25, y + 14, "{city}, {award_date}", body)
    signatures(sheet, rng, (60, 150), y + 40, body.but(size=9), ("voorzitter examencommissie", "geslaagde"))
    sheet.flow(25, 265, 160, "De opleiding is geaccrediteerd door de NVAO. Aan deze graad kan de titel "
               + ("MSc" if wo else "ing. of bc.") + " worden ontleend. CROHO {number}.", body.but(size=8))  # fmt: skip
    return sheet


def uk(rng: Random, facts: DiplomaFacts) -> Sheet:
    """A British degree certificate: few words, wide margins."""
    sheet = Sheet(facts.values, size=rng.choice((A4, LANDSCAPE)), paper="#fffdf2")
    middle, body = sheet.width / 2, Style(rng.choice(("times", "palatino", "century")), 14)
    sheet.circle(middle, 35, 12, stroke="#5b2333", line=1.2)
    fitted(sheet, middle, 64, sheet.width - 50, "{institution!u}", body.but(size=22, colour="#5b2333"))
    sheet.text(middle, 84, "This is to certify that", body.but(italic=True), align="center")
    fitted(sheet, middle, 100, sheet.width - 50, "{holder}", body.but(size=23))
    sheet.flow(25, 114, sheet.width - 50, "having followed an approved programme of study was this day admitted to "
               "the degree of",
               body.but(italic=True, size=12), align="center")  # fmt: skip
    y = fitted(sheet, middle, 134, sheet.width - 50, "{title}", body.but(size=23, bold=True))
    if facts.merit:
        sheet.text(middle, y, "{merit}", body, align="center")
    sheet.text(middle, y + 14, "{award_date}", body.but(size=12), align="center")
    y = sheet.height - 34
    signatures(sheet, rng, (middle - 40, middle + 40), y, body.but(size=9), ("Vice-Chancellor", "Registrar"))
    sheet.text(15, sheet.height - 8, "Certificate no. {number}", body.but(size=7))
    return sheet


def us(rng: Random, facts: DiplomaFacts) -> Sheet:
    """An American diploma: broken letters, trustees, "all the rights and privileges"."""
    sheet = Sheet(facts.values, size=LANDSCAPE, paper="#fdfaf0")
    body = Style(rng.choice(("palatino", "times")), 13)
    sheet.text(148, 40, "{institution}", Style("blackletter", 34), align="center")
    sheet.text(
        148, 56, "To all persons to whom these presents may come, greeting", body.but(italic=True), align="center"
    )
    sheet.flow(40, 68, 217, "Be it known that the Board of Trustees, upon recommendation of the Faculty, has "
               "conferred upon",
               body, align="center")  # fmt: skip
    fitted(sheet, 148, 88, 217, "{holder}", Style(rng.choice(("chancery", "blackletter")), 27))
    sheet.text(148, 102, "the degree of", body, align="center")
    fitted(sheet, 148, 118, 217, "{title}", Style(rng.choice(("blackletter", "palatino")), 27))
    if facts.merit:
        sheet.text(148, 129, "{merit}", body.but(italic=True), align="center")
    sheet.flow(40, 140, 217, "with all the rights, honors and privileges thereunto appertaining. Given at {city} this "
               "{award_date}.", body, align="center")  # fmt: skip
    names = ("President", "Chair, Board of Trustees")
    signatures(sheet, rng, (75, 222), 172, body.but(size=9), names)
    sheet.circle(148, 178, 13, fill="#c9a227")
    return sheet


def de(rng: Random, facts: DiplomaFacts) -> Sheet:
    """A German "Urkunde"."""
    sheet = Sheet(facts.values)
    body = Style(rng.choice(("liberation_serif", "dejavu_serif", "helvetica")), 12.5)
    sheet.text(105, 40, "{institution}", body.but(size=21, bold=True), align="center")
    kind = "MASTERURKUNDE" if facts.title.startswith("Master") else "URKUNDE"
    sheet.text(
        105, 66, "BACHELORURKUNDE" if facts.level == "bachelor" else kind, body.but(size=22, spacing=2), align="center"
    )
    y = sheet.flow(25, 92, 160, "Die Fakultät verleiht mit dieser Urkunde", body, align="center")
    y = fitted(sheet, 105, y + 6, 160, "{sir} {holder:b}", body.but(size=18))
    sheet.text(105, y, "geboren am {birth_date} in {birth_place}", body, align="center")
    sheet.text(105, y + 14, "den akademischen Grad", body, align="center")
    y = fitted(sheet, 105, y + 30, 160, "{title}", body.but(size=20, bold=True))
    if facts.merit:
        sheet.text(105, y, "Gesamturteil: {merit}", body, align="center")
    sheet.flow(25, y + 12, 160, "nachdem die Prüfung gemäß der Prüfungsordnung vom 3. August 2005 bestanden wurde.",
               body.but(size=10.5), align="center")  # fmt: skip
    sheet.text(25, 215, "{city}, den {award_date}" if facts.date_style == "dot" else "{city}, {award_date}", body)
    signatures(sheet, rng, (60, 150), 235, body.but(size=9), ("Der Dekan", "Vorsitz des Prüfungsausschusses"))
    return sheet


def ministry_bilingual(rng: Random, facts: DiplomaFacts) -> Sheet:
    """A diploma from outside the EEA with a translation beside or below the original wording."""
    sheet = Sheet(facts.values, size=LANDSCAPE, paper="#fbfbf3")
    body = Style(rng.choice(("dejavu_serif", "dejavu_sans")), 11)
    turkish = facts.country == "TR"
    ministry = "ROYAUME DU MAROC - Ministère de l'Enseignement Supérieur"
    head = "TÜRKİYE CUMHURİYETİ - YÜKSEKÖĞRETİM KURULU" if turkish else ministry
    sheet.text(148, 26, head, body.but(size=10), align="center")
    sheet.text(148, 42, "{institution}", body.but(size=20, bold=True), align="center")
    sheet.text(
        148, 56, "DİPLOMA - DIPLOMA" if turkish else "DIPLÔME NATIONAL", body.but(size=16, spacing=2), align="center"
    )
    said = "has successfully completed the programme and has been awarded the degree of" if turkish else (
        "a subi avec succès les épreuves et obtient le grade de")  # fmt: skip
    y = fitted(sheet, 148, 78, 250, "{holder}", body.but(size=20))
    born = "born in {birth_place} on {birth_date}" if turkish else "né(e) à {birth_place} le {birth_date}"
    sheet.text(148, y, born, body, align="center")
    sheet.text(148, y + 10, said, body, align="center")
    y = fitted(sheet, 148, y + 24, 250, "{title}", body.but(size=18, bold=True))
    if facts.merit:
        sheet.text(148, y, "{merit}", body, align="center")
    sheet.text(148, y + 14, "{city}, {award_date}", body, align="center")
    signatures(sheet, rng, (70, 226), 175, body.but(size=9), ("Rektör" if turkish else "Le Président",
                                                           "Dekan" if turkish else "Le Doyen"))  # fmt: skip
    stamp(sheet, rng, 148, 180, facts.city)
    return sheet
