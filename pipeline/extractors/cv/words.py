"""The words with which cvs name languages and nationalities, folded, in Dutch, French, German and English."""

from pipeline.text import word_set


def _table(rows: str) -> dict[str, frozenset[str]]:
    """From a code to its words: a row holds the code and then the words."""
    parts = [row.split() for row in rows.strip().splitlines()]
    return {part[0]: frozenset(part[1:]) for part in parts}


LANGUAGES = _table("""
nl nederlands ned dutch neerlandais niederlandisch vlaams flemish flamand flamisch hollands
fr frans french francais franzosisch
de duits german allemand deutsch
en engels english anglais englisch
es spaans spanish espagnol spanisch castellano espanol
it italiaans italian italien italienisch italiano
pt portugees portuguese portugais portugiesisch portugues
pl pools polish polonais polnisch polski
ro roemeens romanian roumain rumanisch
bg bulgaars bulgarian bulgare bulgarisch
hu hongaars hungarian hongrois ungarisch
cs tsjechisch czech tcheque tschechisch
sk slowaaks slovak slovaque slowakisch
sl sloveens slovene slovenian slovene slowenisch
hr kroatisch croatian croate
sr servisch serbian serbe serbisch
bs bosnisch bosnian bosniaque
sq albanees albanian albanais albanisch
mk macedonisch macedonian macedonien mazedonisch
el grieks greek grec griechisch
da deens danish danois danisch
sv zweeds swedish suedois schwedisch
no noors norwegian norvegien norwegisch
fi fins finnish finnois finnisch
et ests estonian estonien estnisch
lv lets latvian letton lettisch
lt litouws lithuanian lituanien litauisch
ga iers irish irlandais irisch
is ijslands icelandic islandais islandisch
lb luxemburgs luxembourgish luxembourgeois luxemburgisch
ca catalaans catalan katalanisch
ru russisch russian russe
uk oekraiens ukrainian ukrainien ukrainisch
be wit-russisch belarusian bielorusse
tr turks turkish turc turkisch turkce
ar arabisch arabic arabe
he hebreeuws hebrew hebreu hebraisch
fa perzisch farsi persian persan persisch dari
ku koerdisch kurdish kurde kurdisch
ps pasjtoe pashto pachto paschtu
hy armeens armenian armenien armenisch
ka georgisch georgian georgien
hi hindi
ur urdu ourdou oerdoe
bn bengaals bengali
pa punjabi panjabi pendjabi
ta tamil tamoul
te telugu
zh chinees chinese chinois chinesisch mandarijn mandarin
ja japans japanese japonais japanisch
ko koreaans korean coreen koreanisch
vi vietnamees vietnamese vietnamien vietnamesisch
th thais thai
id indonesisch indonesian indonesien
ne nepalees nepali nepalais
sw swahili kiswahili
ln lingala
rw kinyarwanda
so somalisch somali
am amhaars amharic amharique amharisch
ti tigrinya
af afrikaans
la latijn latin latein
wo wolof
cy welsh gallois walisisch
eu baskisch basque baskisch
gl galicisch galicien
mt maltees maltese maltais
mr marathi
gu gujarati
ml malayalam
kn kannada
si singalees sinhala
my birmaans burmese
km khmer
tl tagalog filipino
ms maleis malay malais
mn mongools mongolian
kk kazachs kazakh
uz oezbeeks uzbek
az azerbeidzjaans azerbaijani azeri
yo yoruba
ig igbo
ha hausa haoussa
ff fulfulde peul pular
bm bambara
tw twi
mg malagasy malgache
zu zoeloe zulu
sn shona
rn kirundi
kg kikongo
lu tshiluba
""")
"""ISO 639-1."""

NATIONALITIES = _table("""
BE belg belgisch belgische belgian belge belgier belgierin belgie belgium belgique
NL nederlander nederlandse nederlands dutch neerlandais neerlandaise nederland netherlands niederlander niederlandisch
FR fransman francaise francais franse frans french frankrijk franzosisch franzose
DE duitse duitser duits german allemand allemande deutsch deutsche deutscher duitsland
LU luxemburgse luxemburger luxembourgish luxembourgeois luxembourgeoise luxemburgisch
IT italiaanse italiaan italiaans italian italien italienne italiener italienisch
ES spaanse spanjaard spaans spanish espagnol espagnole spanisch spanier
PT portugese portugees portuguese portugais portugaise portugiesisch
IE ierse ier iers irish irlandais irlandaise irisch
AT oostenrijkse oostenrijker oostenrijks austrian autrichien autrichienne osterreicher osterreichisch
DK deense deen deens danish danois danoise danisch
SE zweedse zweed zweeds swedish suedois suedoise schwedisch
FI finse fin fins finnish finlandais finlandaise finnisch
EE estse est estonian estonien estonienne estnisch
LV letse let latvian letton lettone lettisch
LT litouwse litouwer litouws lithuanian lituanien lituanienne litauisch
PL poolse pool pools polish polonais polonaise polnisch pole
CZ tsjechische tsjech tsjechisch czech tcheque tschechisch
SK slowaakse slowaak slowaaks slovak slovaque slowakisch
SI sloveense sloveen sloveens slovenian slovene slowenisch
HU hongaarse hongaar hongaars hungarian hongrois hongroise ungarisch
RO roemeense roemeen roemeens romanian roumain roumaine rumanisch
BG bulgaarse bulgaar bulgaars bulgarian bulgare bulgarisch
HR kroatische kroaat kroatisch croatian croate
GR griekse griek grieks greek grec grecque griechisch
CY cypriotische cyprioot cypriot chypriote zyprisch
MT maltese maltees maltais maltaise maltesisch
NO noorse noor noors norwegian norvegien norvegienne norwegisch
IS ijslandse ijslander ijslands icelandic islandais islandaise islandisch
LI liechtensteinse liechtensteiner
GB britse brit brits british britannique britisch
CH zwitserse zwitser zwitsers swiss suisse schweizer schweizerisch
TR turkse turk turks turkish turc turque turkisch
MA marokkaanse marokkaan marokkaans moroccan marocain marocaine marokkanisch
DZ algerijnse algerijn algerijns algerian algerien algerienne algerisch
TN tunesische tunesier tunisian tunisien tunisienne tunesisch
CD congolese congolees congolais congolaise kongolesisch
RW rwandese rwandees rwandan rwandais rwandaise ruandisch
UA oekraiense oekrainer oekraiens ukrainian ukrainien ukrainienne ukrainisch
RU russische rus russian russe russisch
RS servische servier serbian serbe serbisch
BA bosnische bosnier bosnian bosniaque bosnisch
AL albanese albanees albanian albanais albanaise albanisch
MK macedonische macedonian macedonien mazedonisch
AM armeense armeens armenian armenien armenienne armenisch
GE georgische georgian georgien georgienne georgisch
SY syrische syrier syrian syrien syrienne syrisch
IQ iraakse irakees iraqi irakien irakienne irakisch
IR iraanse iranier iranian iranien iranienne iranisch
AF afghaanse afghaan afghan afghane afghanisch
IN indiase indier indian indien indienne indisch
PK pakistaanse pakistaan pakistani pakistanais pakistanaise pakistanisch
BD bengalese bangladeshi bangladais
CN chinese chinees chinois chinoise chinesisch
JP japanse japanner japanese japonais japonaise japanisch
VN vietnamese vietnamees vietnamien vietnamienne vietnamesisch
PH filipijnse filipijn filipino philippin philippine
US amerikaanse amerikaan american americain americaine amerikanisch
CA canadese canadees canadian canadien canadienne kanadisch
BR braziliaanse braziliaan brazilian bresilien bresilienne brasilianisch
CO colombiaanse colombiaan colombian colombien colombienne kolumbianisch
ZA zuidafrikaanse zuid-afrikaanse southafrican sudafrikanisch
GH ghanese ghanees ghanaian ghaneen ghaneenne ghanaisch
NG nigeriaanse nigeriaan nigerian nigerianisch
CM kameroense kameroener cameroonian camerounais camerounaise kamerunisch
SN senegalese senegalees senegalais senegalaise senegalesisch
ET ethiopische ethiopier ethiopian ethiopien ethiopienne athiopisch
""")
"""ISO 3166 alpha-2; what also names a language counts only beside a word for nationality."""

NATIONALITY_LABELS = (
    "nationaliteit", "nationaliteiten", "nationality", "nationalité", "staatsangehörigkeit", "staatsbürgerschaft",
    "citizenship", "citoyenneté", "burgerschap", "staatsburgerschap",
)  # fmt: skip
NATIONALITY_WORDS = word_set(
    "nationaliteit nationality nationalite staatsangehorigkeit staatsburgerschaft citizenship citoyennete"
    " burgerschap staatsburger staatsburgerin national citizen citoyen citoyenne onderdaan burger"
    " staatsangehoriger ressortissant ressortissante passport paspoort passeport"
)
"""Right beside the word for a country's people: "British national", "de nationalité belge"."""

CIVIL_STATE = word_set(
    "gehuwd ongehuwd alleenstaand samenwonend gescheiden weduwe weduwnaar marie mariee celibataire divorce"
    " divorcee cohabitant cohabitante married single divorced cohabiting ledig verheiratet geschieden kinderen"
    " kind enfants enfant children child kinder"
)
"""Beside which a word for a country's people by itself is somebody's nationality: "Belge, mariée, 2 enfants"."""
