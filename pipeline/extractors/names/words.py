"""The vocabulary of names: particles, titles, labels, words for marriage, and given names that are one name.

Everything is folded (see `pipeline.text.fold`). Sources: names as civil registers in Belgium and its neighbours print
them; ICAO Doc 9303 part 3 for transliterations.
"""

from pipeline.text import word_set

PARTICLES = word_set(
    "van vande vanden vander vandr von vom zu zum zur de den der des di da do dos das du la le les lo el al ait ath ben"
    " bin ibn bint abu abd mc mac te ten ter st sint saint del della dello degli op aan y vd"
)
"""Words that belong to the surname that follows them; never dropped in a comparison (De Backer is not Backer)."""

TITLES = word_set(
    "dhr mevrouw mevr mw mejuffrouw mej juffrouw juff monsieur madame mme mademoiselle mlle mr mrs ms miss sir herr"
    " herrn frau fraulein dr drs prof ir ing lic mtr professor doctor ingenieur msc bsc mba phd llm"
)
"""Forms of address and degrees, which are not part of a name. "Heer" counts only at the start: De Heer is a surname."""

TITLE_OPENERS = ("de heer", "mevrouw", "mejuffrouw", "juffrouw", "dhr", "mevr", "monsieur", "madame", "mademoiselle",
                 "herr", "herrn", "frau", "fraulein", "mme", "mlle", "numitul", "domnul", "doamna")  # fmt: skip
"""Forms of address after which a name follows in a sentence."""

CALLED = word_set("genaamde vernoemde nomme nommee genannte genannter genannten")
"""What leads to a name behind an article: "de genaamde Hilde", "le nommé Luc", not "est nommée"."""

OTHERS = word_set(
    "namens burgemeester bourgmestre burgermeister burgermeisterin mayor schepen echevin schoffe ambtenaar beambte"
    " fonctionnaire beamter beamtin loketbediende dossierbeheerder contactpersoon werkgever werkgeefster employeur"
    " arbeitgeber employer directeur directrice schooldirecteur attentie tav attention"
)
"""Shortly before the name of who signs, answers or employs."""

RELATIVES = word_set(
    "vader moeder ouders pere mere"
    " parents vater mutter eltern father mother zoon dochter fils fille sohn tochter son daughter kind echtgenote"
    " echtgenoot echtg gehuwd gehuwde weduwe weduwnaar epouse epoux veuve veuf conjoint ehefrau ehemann witwe witwer"
    " spouse wife husband partner voogd tuteur vormund guardian"
)
"""Shortly before the name of a relative of the person whom a paper is about."""

BY = word_set("door par durch by")
"""Before who acts: the clerk, unless something was asked by a person."""

SURNAME_LABELS = (
    "naam", "familienaam", "achternaam", "geslachtsnaam", "geboortenaam", "naam / nom", "naam/nom", "nom/naam",
    "nom / naam", "nom", "nom de famille", "nom de naissance", "nom(s)", "name", "familienname", "nachname",
    "geburtsname", "surname", "apellidos", "nazwisko", "family name", "family name(s)", "last name",
    "last name(s)", "name / surname",
)  # fmt: skip
GIVEN_LABELS = (
    "voornaam", "voornamen", "voornaam(en)", "voorna(a)m(en)", "voornaam/voornamen", "voornaam/-namen",
    "voornaam/namen", "voornaam namen", "voornaam of voornamen", "prenom", "prenoms", "prenom(s)", "prenom/-s",
    "vorname/-n", "vorname", "vornamen", "vorname(n)", "given name", "given names", "given name(s)", "first name",
    "first names", "first name(s)", "voornamen / prenoms", "voornamen/prenoms", "forename", "forenames", "nombre",
    "imie",
)  # fmt: skip
FULL_LABELS = (
    "naam en voornaam", "naam en voornamen", "naam en voornaam/voornamen", "naam, voornaam", "naam, voornamen",
    "naam + voornaam", "naam & voornaam", "naam/voornaam", "naam voornaam", "voornaam en naam", "voornamen en naam",
    "voornaam & naam", "voornaam naam", "nom et prenom", "nom et prenoms", "nom et prenom(s)", "nom, prenom",
    "nom, prenoms", "nom & prenom", "nom/prenom", "prenom et nom", "prenoms et nom", "name und vorname",
    "name und vornamen", "name, vorname", "vorname und name", "vor- und nachname", "vor- und zuname", "full name",
    "name and surname", "first and last name", "volledige naam", "nom complet", "identiteit", "identite", "betrokkene",
    "first names surnames", "first name surname", "surnames first names", "surname first name", "achternaam voornaam",
    "voornaam achternaam", "achternaam en voornaam", "voornaam en achternaam", "familienaam en voornaam",
    "voornaam en familienaam", "achternaam voornamen", "familienaam voornaam", "noms prenoms", "prenoms noms",
    "nachname vorname", "vorname nachname", "nachnamen vornamen", "vornamen nachnamen",
    "titularis", "titulaire", "houder", "inhaber", "inhaberin", "holder", "kandidaat",
)  # fmt: skip

BIRTH_WORDS = word_set(
    "geboren geboortedatum geboorteplaats geb ne nee geborene geborener geboorte naissance geburtsdatum"
    " geburtsort born birth geburt nacido nacida nascido nascida nato nata urodzony urodzona ur nascut nascuta"
    " narozen narozena"
)
"""Words with which a birth date or place begins, and a name ends."""

NEVER_NAMES = word_set(
    "rijbewijs permis conduire fuhrerschein driving licence koninkrijk royaume konigreich belgie belgique belgien"
    " kingdom belgium gemeente gemeentebestuur commune gemeinde stadsbestuur uittreksel extrait auszug strafregister"
    " diploma diplome universiteit universite university hogeschool vlaamse gemeenschap federale overheidsdienst"
    " identiteitskaart nationaliteit nationalite nationality adres adresse address straat rijksregisternummer geslacht"
    " sexe handtekening signature datum date model modele curriculum vitae ltd llc inc nv bvba vzw asbl sprl gmbh plc"
    " ville stad gemeente manager director directeur consultant coordinator projectleider adviseur medewerker"
    " provincie province provinz ocmw cpas oesh agentschap intercommunale gemeentebedrijf politiezone departement"
    " gegeven rubriek omschrijving donnee rubrique angabe vader moeder ouders werkgever employeur"
    " afgeleverd uitgereikt delivre delivree ausgestellt issued loket guichet schalter contact uw votre"
    " werkervaring ervaring opleiding profiel vaardigheden personalia gegevens experience education skills profile"
    " heeft veroordeling veroordelingen vermelding vermeldingen condamnation condamnations verurteilung verurteilungen"
    " eintragung eintragungen convictions"
)
"""Words of forms that stand where a name may be looked for, and are none."""

ROLES = word_set(
    "cursist cursiste student studente afgestudeerde gediplomeerde laureaat laureat laureate impetrant impetrante"
    " recipiendaire absolvent absolventin diplome diplomee graduate recipient aanvrager aanvraagster demandeur"
    " demandeuse requerant requerante antragsteller antragstellerin applicant persoon titularis titulaire houder"
)
"""What stands before a name and is no part of it: "Cursist  Kim Vercauteren"."""

MARRIAGE_WORDS = (
    "echtgenote van", "echtgenoot van", "echtg. van", "echtgenote", "echtgenoot", "echtg.", "gehuwd met", "gehuwde",
    "weduwe van", "weduwnaar van", "weduwe", "wed. van", "wed.", "epouse de", "epoux de", "epouse", "ep. de", "ep.",
    "mariee", "veuve de", "veuve", "vve", "ehefrau von", "ehefrau", "ehemann von", "verheiratete", "verh.", "witwe",
    "married name", "spouse of", "wife of",
)  # fmt: skip
"""After which the name of a husband or wife stands."""

MAIDEN_WORDS = (
    "geboren als", "geboren", "geborene", "geb.", "meisjesnaam", "nee", "ne", "nom de jeune fille", "geburtsname",
    "maiden name", "born", "formerly", "voorheen",
)  # fmt: skip
"""After which the name at birth stands, unless a place or date follows."""

_GROUPS = """
jan johannes johan hans jean john johann joannes juan giovanni ivan jo hannes jon joao jannes
jozef joseph jos josef jef giuseppe jose joost sjef
pieter peter piet pierre petrus pedro pjotr
willem wim guillaume william wilhelm willy guillermo bill will
maria marie mia mary ma marijke mieke ria miet rita maryam mariam marieke
johanna jeanne joanna hanna hanne hanneke anneke jo joke jeannine jeannette
elisabeth els lies elise elizabeth liesbeth lisbeth betty lisa elsje bettina elisa liesje bep
margaretha greet griet margriet marguerite margareta greta margaret gretel rita margot
anna an anne ann anneke anke annie anja ana antje ans
catharina katrien kathleen katharina catherine katrijn trees karin kaat kathy katelijne kate trien
theresia trees theresa therese teresa resi
franciscus frans francis francois franz frank francisco sus francesco cis
francisca francine françoise francoise cisca franciska francesca
ludovicus lodewijk louis ludwig luc ludo lode luis
lucas luc luk lucas lukas luke
michael michiel michel miguel mike mikhail mihail misha giel
nicolaas nicolas klaas nikolaas niklaas nick niels nico nikolai nikolay mykola nikola nikolaos
antonius anton antoon toon antoine tony antonio antoni teun ton
jacobus jaak jacques jacob jakob koen james jaap cobus santiago
hendrik henri henry heinrich rik hendrikus henricus enrique henk harry
karel charles carlos karl carl carolus charel
gerardus gerard gert geert gerrit gerhard gerd
georgius joris george georges georg jorge jurgen
egidius gilles gillis
stephanus stefaan steven stephan stefan etienne stephane stijn stephen
philippus filip philippe philip phil felipe flip
rudolf rudy ruud rodolphe
christophorus christoffel christophe christof kristof chris stoffel toffe
christina christine kristien kristina tine christel tineke stien
martinus martijn martin maarten marten tinus
adrianus adriaan adrien arjan adriana ad
godelieve lieve lieven godlieve
leonardus leonard leo lenny leon
alexander alex alexandre aleksandr oleksandr sander aleksander xander alejandro sasha
alexandra alex sandra aleksandra oleksandra sasha
bartholomeus bart bartel
benjamin ben
daniel dan daan danny daniil danylo
david dave davy
dirk diederik thierry
eduardus eduard edward edouard eddy ed ward ted
emmanuel manu immanuel emanuel
frederik fred frederic freddy frits friedrich fritz rik
gabriel gabi gabriele
guido guy wido
jeroen jerome hieronymus
joachim jochem jo
judocus joost
laurentius laurent laurens lorenz louwrens lars rens
mattheus matthias mathieu mathias matteo matthijs thijs mattias matthieu matthew
maximiliaan max maximilian maxime maxim maksim maksym
patrick patricius patrik
paulus paul pol pablo paolo pavel pawel pavlo
rafael raf raphael
reginald reinoud
robrecht robert rob bob robbe bert roberto
samuel sam
sebastiaan bas sebastien sebastian
theodorus theo dirk dorus
thomas tom tomas
tobias toby
vincentius vincent vince
valentinus valentijn valentin
wouter walter gauthier wout
agnes neske agnieszka aga
barbara babs barbe
brigitta brigitte britt gitte
carolina caroline karolien lien carolien karoline
charlotte lotte lot
dorothea dorothee thea doortje dora
emilia emilie milie emily
geertrui truus gertrude geertruida trui trudy geertje geertruda
helena helene leen heleen lena elena olena ellen leentje yelena
hilda hilde
ingrid inge
julia julie juliette juul yulia iuliia yuliia
laura laure laurence
magdalena magda madeleine leen magdalene lena
martha marthe marta
monica monique monika
natalia nathalie natasja natalie nataliia nataliya
paulina pauline paula
petronella nelly nel petra
philomena mena filomena
regina regine
rosalia rosa roos rose rosalie roza
sofia sophie sofie sophia zofia fie
stephanie stefanie steffi stefania
susanna suzanne suzy susanne zuzanna
veronica veronique veronika
victoria vicky viktoria viktoriia
wilhelmina mien mina wilma willemien minke
mohamed mohammed muhammad mohammad muhammed mo mehmet mohamad mohammadi muhamad
ahmed ahmad ahmet
hussein husayn hossein huseyin houssein hussain
hassan hasan
youssef yousef yusuf yousuf yosef joesoef yussuf
mustafa mustapha moustafa moustapha
abdelkader abdelkadir abdulkadir
said saïd sayed
fatima fatma fatimah fatoumata
aicha aisha aysha ayse
khadija hatice kadija khadijah
ibrahim brahim ebrahim abraham
ismail smail ismael
omar umar omer
ali aly
sergei serhii sergiy sergey sergej serge serhiy
dmitri dmytro dmitry dmitriy dmitrij dimitri
andrei andrii andriy andrey andrej andreas andre andries andrew dries
oleksii aleksei alexey alexei oleksiy
yevhen evgeny yevgeny evgenii eugene yevgeniy yevgenii eugenius
volodymyr vladimir wladimir
yurii yuri yuriy iurii joeri
vasyl vasily vasiliy
tetiana tatiana tatyana tetyana
kateryna ekaterina yekaterina katerina
oksana oxana
hryhorii grigory grigori gregory gregorius
wojciech adalbert
giorgos georgios yorgos
dimitrios dimitris
konstantinos kostas
"""

GIVEN_NAME_GROUPS: tuple[frozenset[str], ...] = tuple(frozenset(row.split()) for row in _GROUPS.strip().split("\n"))
"""Each group: a given name with its pet forms, its forms in other languages, and its transliterations."""
