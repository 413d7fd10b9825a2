"""Sentences of motivation letters, full of words that belong to other documents."""

GREETINGS = {
    "nl": ("Geachte heer, mevrouw,", "Beste selectiecommissie,", "Geacht college,", "Geachte leden van de jury,"),
    "fr": ("Madame, Monsieur,", "Mesdames, Messieurs,"),
    "en": ("Dear Sir or Madam,", "Dear members of the selection board,"),
}
SUBJECTS = {
    "nl": (
        "Betreft: kandidatuur directeur interne organisatie",
        "Sollicitatie directeur interne organisatie (A4a-A4b)",
        "Onderwerp: mijn motivatie voor de functie van directeur",
    ),
    "fr": ("Objet : candidature au poste de directeur", "Concerne : lettre de motivation"),
    "en": ("Application for the position of Director of Internal Organisation", "Re: motivation letter"),
}
OPENINGS = {
    "nl": (
        "Met veel enthousiasme stel ik mij kandidaat voor de functie van directeur interne organisatie bij "
        "lokaal bestuur "
        "Lievegem.",
        "Uw vacature sprak mij meteen aan: een organisatie die werk maakt van een sterke interne werking is "
        "precies waar "
        "ik naar zoek.",
        "Graag solliciteer ik naar de functie die u op {date} bekendmaakte.",
    ),
    "fr": (
        "C'est avec enthousiasme que je vous adresse ma candidature au poste de directeur de l'organisation interne.",
    ),
    "en": ("I am writing to apply for the position of Director of Internal Organisation.",),
}
MIDDLES = {
    "nl": ("De voorbije jaren gaf ik leiding aan een team van {n} medewerkers. Ik geloof in coachend leiderschap, "
           "duidelijke "
           "afspraken en vertrouwen.",
           "Na mijn master in de rechten koos ik bewust voor de publieke sector. Ik wil bijdragen aan een bestuur "
           "dat dicht "
           "bij zijn inwoners staat.",
           "Als scrum master leerde ik hoe verandering stap voor stap groeit; als afdelingshoofd leerde ik volhouden.",
           "Mijn sterktes zijn analytisch denken, luisteren en knopen doorhakken. Collega's omschrijven mij als "
           "rustig en "
           "gedreven.",
           "Ik verhuisde in 2019 naar de streek en ken de uitdagingen van de fusiegemeente goed."),
    "fr": ("Depuis plusieurs années, je dirige une équipe de {n} personnes et j'accorde beaucoup d'importance à "
           "l'écoute.",
           "Titulaire d'un master en droit, j'ai toujours voulu travailler pour le service public."),
    "en": ("For several years I have led a team of {n} people, and I value clear agreements and trust.",
           "After my master's degree I chose the public sector because I want my work to matter to residents."),
}  # fmt: skip
ENCLOSED = {
    "nl": ("In bijlage vindt u mijn cv, een kopie van mijn diploma, een uittreksel uit het strafregister (model "
           "595) en een "
           "kopie van mijn rijbewijs B.",
           "Bijlagen: curriculum vitae, diploma, uittreksel strafregister, rijbewijs."),
    "fr": ("Vous trouverez en annexe mon CV, une copie de mon diplôme, un extrait de casier judiciaire et mon "
           "permis B.",),
    "en": ("Please find enclosed my CV, a copy of my diploma, an extract from the criminal record and my driving "
           "licence.",),
}  # fmt: skip
CLOSINGS = {
    "nl": ("Graag licht ik mijn motivatie toe in een gesprek.", "Ik kijk uit naar een kennismaking."),
    "fr": ("Je reste à votre disposition pour un entretien.",),
    "en": ("I look forward to meeting you.",),
}
REGARDS = {
    "nl": ("Met vriendelijke groeten,", "Hoogachtend,", "Met de meeste achting,"),
    "fr": ("Veuillez agréer, Madame, Monsieur, mes salutations distinguées.", "Bien à vous,"),
    "en": ("Yours faithfully,", "Kind regards,"),
}
ADDRESSEE = ("Lokaal bestuur Lievegem", "College van burgemeester en schepenen", "Kasteeldreef 72", "9950 Lievegem")
