"""The words around a date on an extract that tell what the date is, in Dutch, French, German and English.

Every pattern is for text of which `spelling.normal` repaired the words that OCR spoiled. The wordings are those of
municipal and central extracts, of request forms and of the law they cite.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

NEAR_DAY = 80
"""Characters before a day within which words of other kinds than labels tell what day it is."""


class Role(StrEnum):
    """What a date on an extract is."""

    ISSUE = "issue"
    WEAK = "weak"
    """Perhaps the issue date: the head of a letter ("Lievegem, 15 maart 2024"), or merely "Datum"."""
    BIRTH = "birth"
    CONVICTION = "conviction"
    LAW = "law"
    REQUEST = "request"
    PRINT = "print"
    VALIDITY = "validity"
    RECEIVED = "received"
    PURPOSE = "purpose"
    SEAL = "seal"
    """When the extract was sealed or signed electronically."""
    SIGNED = "signed"
    """Beside a signature by hand, that of the applicant perhaps."""
    OTHER_PAPER = "other_paper"
    """The date of an identity card, a file, a residence permit."""
    UP_TO_ISSUE = "up_to_issue"
    """Of the issue, or of what was done before it: "afgegeven na betaling op"."""
    MARGIN = "margin"
    """In the head or foot that a browser or printer adds: beside an address on the web or a page number."""
    UNKNOWN = "unknown"


OF_PAPER_OR_PERSON = frozenset({Role.ISSUE, Role.BIRTH, Role.LAW, Role.REQUEST, Role.PURPOSE})
"""What a day of the paper itself, of its holder or of a law is told to be, and none of another paper or a register."""


@dataclass(frozen=True, slots=True)
class Label:
    """Words that give a date its role."""

    role: Role
    pattern: re.Pattern[str]
    reach: int
    """The greatest number of characters between the label and the date."""
    over_place: bool = False
    """Whether "te <place>, op" may stand between: things happen at a place, laws and requests do not."""


def _label(role: Role, words: str, reach: int, *, over_place: bool = False) -> Label:
    joined = "|".join(line.strip(" |") for line in words.splitlines())
    return Label(role, re.compile(rf"(?<![a-z])(?:{joined})(?![a-z])"), reach, over_place)


_FORMER = (
    r"(?:vorige?|vroegere?|eerdere?|laatste|precedent|ancien|dernier|vorheriger?|fruherer?|letzter?|previous|earlier|last)"
    r" (?:uittreksel|attest|extrait|certificat|auszug|extract|certificate)"
    r"|(?:extrait|certificat) (?:precedent|anterieur)"
)
"""An extract of an earlier day."""
_E = r"(?:\(e\)|e)?"
LABELS: tuple[Label, ...] = (
    _label(
        Role.ISSUE,
        rf"""afgeleverd|geleverd|uitgereikt|opgemaakt|opgesteld|afgegeven|gegeven|gedaan|uitgegeven
        |(?:datum|dag)(?: van)?(?: de)? (?:afgifte|aflevering|uitreiking|uitgifte|verlening|opmaak|opstelling)
        |dagtekening|afleverdag|afgiftedag|uitreikingsdag|uitgiftedag|verleningsdag
        |tag der (?:ausstellung|ausfertigung|erteilung)
        |jour de (?:la )?delivrance|delivres|verlening
        |datum (?:van )?(?:het |dit )?(?:uittreksel|document|attest)
        |datum (?:des |dieses |der |dieser )(?:auszug(?:e?s)?|dokuments?|bescheinigung)|auszugsdatum
        |(?:aflever|afgift|uitreik|uitgift|opmaak|opstel|verstrek)[a-z]{{0,5}}datum|datum (?:uittreksel|attest)
        |(?:afg|afgel|uitr)\.?[ \-]{{0,2}}dat(?:um)?|datum (?:van )?(?:afg|afgel|uitr)|afgiftedat
        |(?:ausst|ausf)\.?[ \-]{{0,2}}(?:datum|dat|tag)|(?:datum|tag) (?:der|d\.) (?:ausst|ausf)
        |date (?:d'|de )?(?:deliv|delivr|etab|emiss?)
        |afgifte|afg\.|afgel\.|afgelev\.|uitger\.|deliv\.|delivr\.|ausgest\.|aflevering|uitreiking
        |uitgifte|vandaag|heden|ce jour|aujourd'hui|heute|am heutigen tage?
        |verstrekt|overhandigd|gedagtekend|gedateerd|donne{_E}|dresse{_E}|redige{_E}|remis{_E}|date{_E} du
        |erstellungsdatum|gegeben|geschehen|erstellt|done at|given at|made at|drawn up|dated|delivered|granted
        |emitido|expedido|rilasciato|data (?:de )?emissao|wydano|data wydania|data (?:di )?rilascio|data eliberarii
        |data emiterii|fecha de (?:expedicion|emision)
        |delivre{_E}|etabli{_E}|emis{_E}|fait a|fait|date (?:de )?(?:la )?(?:delivrance|l'emission|etablissement)
        |date d'(?:emission|etablissement)|date (?:de (?:l'|cet )(?:extrait|attestation)
        |du (?:document|present (?:document|extrait|certificat)))
        |delivrance|emission
        |ausgestellt|ausgefertigt|ausgehandigt|erteilt|ausstellungsdatum|ausfertigungsdatum|ausstellung
        |ausgabedatum|ausfertigung|ausgegeben
        |issued?|date of issue|issue date|issued on""",
        60,
        over_place=True,
    ),
    _label(
        Role.ISSUE,
        r"(?<=consulte )ce|(?<=consultee )ce|(?<=effectuee )ce|(?<=operee )ce|(?<=interroge )ce"
        r"|(?<=geraadpleegd op )deze|(?<=bevraagd op )deze|(?<=eingesehen )(?:am|den) heutigen"
        r"|(?<=abgefragt )(?:am|den) heutigen",
        3,
    ),
    _label(
        Role.WEAK,
        r"""verleend|accordee?|aangemaakt|gemaakt|aanmaak|aanmaakdatum|gecreeerd|creatiedatum|creatie|cree|creation|erstellung|created
        |(?:plaats|datum)(?: en |, ?|/)(?:plaats|datum)|(?:lieu|date)(?: et |, ?|/)(?:lieu|date)
        |(?:ort|datum)(?: und |, ?|/)(?:ort|datum)|(?:place|date) and (?:place|date)""",
        44,
        over_place=True,
    ),
    Label(Role.BIRTH, re.compile(r"(?<![a-z0-9°*])(?:°|\*(?!\*))"), 34, over_place=True),
    Label(Role.BIRTH, re.compile(r"(?<=, )b\.(?= )"), 4),
    _label(
        Role.BIRTH,
        r"""geboren|geboortedatum|geboortedag|geboorteplaats|geboorteplaats en -?datum|geboorte|geb\.?|geboortegegevens
        |ne(?:\(e\))?|(?<![?:] )nee(?![.!])|date de naissance|naissance|lieu et date de naissance
        |geburtsdatum|geburtsort|geburtstag|geburt
        |born|date of birth|birth|ter wereld gekomen|zur welt gekommen|fecha de nacimiento|nacid[oa]|nascut[a]?
        |urodzon[ya]|(?:data |data i miejsce |miejsce i data )?urodzenia
        |(?:data |luogo e data )(?:di )?nascita|nat[oa] a|data nasterii|data de nascimento|nascid[oa]""",
        50,
        over_place=True,
    ),
    _label(
        Role.CONVICTION,
        rf"""vonnis(?:sen)?|arrest(?:en)?|veroordeeld|veroordeling(?:en)?|rechtbank|politierechtbank
        |hof van (?:beroep|assisen)
        |uitspraak|beslissing(?:en)?|uitgesproken|gepleegd|feiten|strafbeschikking|correctionele
        |jugements?|arrets?|condamne{_E}|condamnations?|tribunal|cour|decisions?|prononce{_E}|commis|faits
        |urteil(?:e|s)?|verurteilt|verurteilung(?:en)?|gericht|polizeigericht|entscheidung|begangen|verkundet""",
        60,
        over_place=True,
    ),
    _label(
        Role.LAW,
        r"""wet(?:ten|geving)?|decreet|besluit|kb|k\.b\.|mb|m\.b\.|omzendbrief|verordening|richtlijn|ordonnantie
        |wetboek|staatsblad|b\.?s\.?
        |wijziging|gewijzigd(?: bij| door)?|loi|lois|decret|arrete|circulaire|reglement|directive|ordonnance
        |moniteur(?: belge)?|modifie
        |gesetz(?:es|e)?|erlass(?:es)?|rundschreiben|verordnung|richtlinie|dekret|staatsblatt|beschluss|avg|gdpr
        |rgpd|act|regulation
        |inwerkingtreding|in werking|vigueur|kraft
        |privacy[a-z]*|gegevensbescherming[a-z]*|datenschutz[a-z]*|disclaimer|charter|protocol|tarief
        |[a-z]{4,}(?:besluit|reglement|beschluss|beslissing)|(?:gemeente|bestuurs)raad|schepencollege|conseil communal
        |gemeinderat""",
        70,
    ),
    _label(
        Role.LAW,
        r"vanaf|sinds|sedert|sinds de|met ingang van|depuis(?: le)?|a partir du|des le|seit(?: dem)?|ab(?: dem)?|since",
        4,
    ),
    _label(
        Role.LAW,
        r"opgeheven|afgeschaft|ingevoerd|vervangen|abroge(?:e|s|es)?|supprime(?:e|s|es)?|remplacee?s?|instauree?s?"
        r"|aufgehoben|abgeschafft|eingefuhrt|ersetzt|abolished|introduced|replaced",
        12,
    ),
    _label(
        Role.OTHER_PAPER,
        r"(?:volgens|naar|op basis van|selon|d'apres|nach|gemas+) (?:de |la |l'|dem? )?"
        r"(?:toestand|situatie|stand|situation|etat|zustand)(?: van het [a-z]+| du [a-z]+)?",
        8,
    ),
    _label(Role.LAW, r"(?:na|voor|avant|apres|nach|vor|before|after)(?: (?:le|dem|den|the))?", 3),
    _label(
        Role.REQUEST,
        r"""aanvraag|aangevraagd|aanvraagdatum|datum (?:van )?(?:de )?aanvraag|verzoek|gevraagd|ingediend|besteld
        |bestelling
        |demande|demandee?|introduite?|requete|antrag(?:s|es)?|beantragt|antragsdatum|antragstellung|requested?
        |request date""",
        32,
    ),
    _label(
        Role.REQUEST, r"ingediend|aangevraagd|introduite|beantragt|eingereicht|submitted|lodged", 24, over_place=True
    ),
    _label(Role.REQUEST, r"(?:vroeg|vroegen|vraagt)(?: [a-z]+){0,5} aan", 10),
    _label(
        Role.REQUEST,
        r"(?:aanvraag|verzoek|vraag)(?: (?:werd|is|was))?(?: (?:goed|door ons|hier))?"
        r" (?:ontvangen|ingekomen|binnengekomen)"
        r"|(?:ontvangst|ontvangstdatum) (?:van )?(?:de |het |uw )?(?:aanvraag|verzoek)"
        r"|(?:antrag|anfrage)(?: ist| wurde)? (?:eingegangen|erhalten)|request (?:was )?received",
        32,
    ),
    _label(
        Role.REQUEST,
        r"(?:u|je|jij|men|zij|hij|betrokkene) vroegt?(?: (?:ons|bij ons|aan ons))?|vous (?:nous )?avez demande",
        6,
    ),
    _label(
        Role.PURPOSE,
        r"(?:aan)?gevraagd (?:voor|met het oog op)|demandee? (?:pour|en vue d[eu]?)|beantragt (?:fur|zwecks)",
        60,
    ),
    _label(
        Role.REQUEST,
        r"(?:uw|votre|ihre?) (?:bericht|brief|schrijven|mail|vraag|lettre|courrier|message|schreiben|nachricht)"
        r"(?: (?:van|du|vom))?",
        24,
    ),
    _label(
        Role.PRINT,
        r"""afgedrukt|afdruk|afdrukdatum|printdatum|print|geprint|gedownload|download(?:datum|ed)?|geraadpleegd
        |raadpleging|opzoeking|opgezocht|opvraging|bevraging|opgehaald|gegenereerd
        |imprime|impression|date d'impression|telecharge|telechargement|consulte|consultation|recherche effectuee|genere
        |gedruckt|ausgedruckt|druckdatum|ausdruck|heruntergeladen|abgerufen|printed|accessed|gescand|scan|numerise
        |herdrukt|herdruk|reimprimee?|neu gedruckt|reprinted|verlengd|prolongee?|verlangert|renewed""",
        40,
        over_place=True,
    ),
    _label(
        Role.VALIDITY,
        r"""geldig(?:heid|heidsduur)?|verval(?:t|datum)?|vervallen|einddatum|beschikbaar
        |valable|validite|jusqu'au|expire|echeance|au plus tard|disponible|gultig(?:keit)?|ablauf|verfallt|lauft ab
        |valid
        |expir(?:es|y)|controleerbaar|verifieerbaar""",
        32,
    ),
    _label(Role.OTHER_PAPER, r"(?:place|rue|avenue|boulevard|square|quai|chaussee) du", 2),
    _label(Role.OTHER_PAPER, _FORMER, 32),
    _label(
        Role.OTHER_PAPER,
        r"(?:gemachtigde?|gedelegeerde?|aangesteld|aangewezen) door (?:de|het) [a-z]+(?: van [a-z'\-]+)?"
        r"|(?:deleguee?|designee?|mandatee?) par (?:le|la) [a-z]+|beauftragt (?:durch|von) (?:den|die|der) [a-z]+",
        6,
    ),
    _label(
        Role.OTHER_PAPER,
        r"(?:[a-z]{0,12}versie|[a-z]{0,12}version|fassung|uitgave|herziening|revision|lay-?out|sjabloon|vorlage"
        r"|(?:model|modele|muster) (?:vastgesteld|goedgekeurd|approuve|arrete|festgelegt|genehmigt))"
        r"(?: [a-z]+| d\.d\.| [0-9]{1,2}(?:\.[0-9]{1,2}){0,2}){0,4}",
        16,
    ),
    _label(Role.VALIDITY, r"tot(?: en met)?|t\.?e\.?m\.?|t/m|jusqu'au|bis(?: zum)?|until", 14),
    _label(
        Role.RECEIVED,
        r"""ontvangen|ontvangst|ingekomen|binnengekomen|ingeschreven op|recu|reception|entree|eingegangen|eingang
        |received""",
        32,
        over_place=True,
    ),
    _label(
        Role.RECEIVED,
        r"(?:betaling|betaalwijze|betaald bedrag|kassabon|kasticket|(?:mode de )?paiement|ticket de caisse"
        r"|zahlung(?:sart)?|kassenbon)(?=[ 0-9]{0,10}:)",
        40,
    ),
    _label(
        Role.PURPOSE,
        r"""vacature|uiterlijk|uiterste|deadline|sollicitatie(?:s)?|kandidatuur|indiensttreding|examen|selectie|proef|proeven|epreuves?|doel
        |doeleinde|finaliteit|reden
        |candidature|engagement|emploi|finalite|motif|poste|concours|bewerbung|zweck|stelle|einstellung|vacancy
        |purpose""",
        24,
    ),
    _label(
        Role.SEAL,
        r"""(?:elektronisch|digitaal|electroniquement|digital) (?:ondertekend|verzegeld|gezegeld|getekend|signe|scelle)
        |(?:elektronisch|digital) (?:unterzeichnet|signiert|gesiegelt|unterschrieben)
        |(?:ondertekend|verzegeld|gezegeld|signe|scelle) (?:elektronisch|digitaal|electroniquement)
        |(?:elektronische?|digitale?|electronic) (?:handtekening|zegel|signatur|unterschrift|siegel|signature|seal)
        |(?:signature|cachet) electronique|digitally signed|electronically signed|sealed""",
        110,
    ),
    _label(
        Role.RECEIVED,
        r"""verzonden|verstuurd|gemaild|gefaxt|geupload|upload|opgeladen|toegevoegd|afgehaald|voorgelegd|ingeleverd|neergelegd
        |envoyee?|transmise?|deposee?|televersee?|versandt|gesendet|hochgeladen|vorgelegt|abgeholt|sent|uploaded
        |submitted|presented""",
        30,
        over_place=True,
    ),
    _label(
        Role.OTHER_PAPER,
        r"""vertaald|vertaling|traduit|traduction|ubersetzt|ubersetzung|translated|translation|gelegaliseerd|legalisatie
        |legalisee?|legalisation|beglaubigt|apostille
        |betaald|voldaan|payee?|bezahlt|paid|gecontroleerd|nagezien|geverifieerd|gezien|vu|gesehen|seen|verifiee?
        |uberpruft|checked|verified""",
        30,
        over_place=True,
    ),
    _label(Role.SIGNED, r"ondertekend|handtekening|getekend|signe|signature|unterzeichnet|unterschrift", 24),
    _label(
        Role.OTHER_PAPER,
        r"""ref|referentie|kenmerk|dossier(?:nummer)?|reference|aktenzeichen|zeichen|nummer|nr|factuur|facture|rechnung
        |identiteitskaart|identiteitsbewijs|paspoort|rijbewijs|verblijfstitel|verblijfskaart|carte d'identite
        |passeport|titre de sejour|personalausweis|reisepass|aufenthaltstitel
        |inschrijving|ingeschreven|gedomicilieerd|woonachtig|bevolkingsregister|domicilie|inscrit|eingetragen
        |wohnhaft|zitting|kantooruren""",
        26,
    ),
)
"""All labels. The one that ends nearest to the date decides; of two that end together, the longer."""

OTHER_PAPERS = re.compile(
    r"identiteitskaart|identiteitsbewijs|\beid\b|paspoort|rijbewijs|verblijfs?|carte d'identite|passeport"
    r"|permis|titre de sejour"
    r"|personalausweis|reisepass|fuhrerschein|aufenthalt"
    rf"|{_FORMER}"
)
"""Papers that are issued too: "identiteitskaart ..., afgeleverd te Gent op" is not the issue of the extract."""

SINCE_ISSUE = re.compile(
    r"(?<![a-z])(?:na|vanaf|sinds|te rekenen van(?:af)?|apres|depuis|des|a (?:compter|dater|partir) de|nach|ab|seit"
    r"|after|from)"
    r"(?: de| la| het| der| dem| the)?(?: datum(?: van)?(?: de)?| date(?: de)?(?: la)?)?\s*$"
)
"""What makes of an issue label the beginning of a term: "drie maanden na afgifte"."""
POSSESSIVE = re.compile(r"(?<!datum )(?<!date )(?<![a-z])(?:van|du|vom|of)(?: de| het)?\s*$")
"""Papers and laws are "van" a day; they are issued "op" one."""

MERELY_DATE = re.compile(
    r"^\W*(?:[0-9]{1,2}[.)°] )?(?:datum|date|dd|d\.d|dat|datum ?[/\-|] ?date|date ?[/\-|] ?datum)?\W*$"
)
"""A label that says only that this is a date."""

LABELLED_ON = re.compile(r"^\W*(?:op|le|am|on|wanneer|quand|wann|when)\s?[:?]\W*$")
"""The same where a form is filled in: "Op: 13 februari 2024"."""
ASKS_WHEN = re.compile(
    r"\W*(?:wanneer|(?:op )?welke (?:dag|datum)|quand|quel jour|(?:a )?quelle date|wann|an welchem (?:tag|datum)"
    r"|welches datum|when|on which day)\W*"
)
"""The same as all of a cell of a form that asks: "Wanneer?"."""
CAPTION_ON = re.compile(r"(?:[a-z]+ ){1,3}(?:op|tot|le|jusqu'au|am|bis|on|until)")
"""All of a caption that leads to the day over it."""
