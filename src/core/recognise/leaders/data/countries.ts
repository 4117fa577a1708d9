/**
 * States and international bodies: code (ISO 3166-1 alpha-2, or our own for bodies) | Russian nouns | Russian adjectives |
 * English nouns | English adjectives. Words are folded; of names of several words the telling one stands here.
 */
export const countryTable = `
RU|россия рф|российский русский|russia|russian
KZ|казахстан рк|казахстанский казахский|kazakhstan|kazakh kazakhstani
KG|кыргызстан киргизия киргизстан|кыргызский киргизский кыргызстанский|kyrgyzstan kyrgyz|kyrgyz kyrgyzstani
TJ|таджикистан|таджикский таджикистанский|tajikistan|tajik tajikistani
TM|туркменистан туркмения|туркменский туркменистанский|turkmenistan|turkmen
UZ|узбекистан руз|узбекский узбекистанский|uzbekistan|uzbek uzbekistani
JP|япония|японский|japan|japanese
CN|китай кнр|китайский|china prc|chinese
KR|корея|южнокорейский корейский|korea|korean
KP|кндр|северокорейский|dprk|
US|сша штатов штатах штатам|американский|us usa states america|american
GB|великобритания британия англия|британский английский|britain uk kingdom england|british
FR|франция|французский|france|french
DE|германия фрг|немецкий германский|germany|german
IT|италия|итальянский|italy|italian
ES|испания|испанский|spain|spanish
PT|португалия|португальский|portugal|portuguese
NL|нидерланды нидерландов нидерландам нидерландах голландия|нидерландский голландский|netherlands|dutch
BE|бельгия|бельгийский|belgium|belgian
LU|люксембург|люксембургский|luxembourg|luxembourgish
AT|австрия|австрийский|austria|austrian
CH|швейцария|швейцарский|switzerland|swiss
SE|швеция|шведский|sweden|swedish
NO|норвегия|норвежский|norway|norwegian
FI|финляндия|финский финляндский|finland|finnish
DK|дания|датский|denmark|danish
IS|исландия|исландский|iceland|icelandic
IE|ирландия|ирландский|ireland|irish
PL|польша|польский|poland|polish
CZ|чехия|чешский|czechia czech|czech
SK|словакия|словацкий|slovakia|slovak slovakian
HU|венгрия|венгерский|hungary|hungarian
RO|румыния|румынский|romania|romanian
BG|болгария|болгарский|bulgaria|bulgarian
RS|сербия|сербский|serbia|serbian
HR|хорватия|хорватский|croatia|croatian croat
SI|словения|словенский|slovenia|slovenian slovene
BA|босния герцеговина|боснийский|bosnia|bosnian
ME|черногория|черногорский|montenegro|montenegrin
MK|македония|македонский|macedonia|macedonian
AL|албания|албанский|albania|albanian
XK|косово|косовский|kosovo|kosovan kosovar
GR|греция|греческий|greece|greek
CY|кипр|кипрский|cyprus|cypriot
TR|турция|турецкий|turkey turkiye|turkish
UA|украина|украинский|ukraine|ukrainian
BY|белоруссия беларусь|белорусский|belarus|belarusian belarussian byelorussian
MD|молдавия молдова|молдавский молдовский|moldova|moldovan moldavian
LT|литва|литовский|lithuania|lithuanian
LV|латвия|латвийский латышский|latvia|latvian
EE|эстония|эстонский|estonia|estonian
GE|грузия|грузинский|georgia|georgian
AM|армения|армянский|armenia|armenian
AZ|азербайджан|азербайджанский|azerbaijan|azerbaijani azeri
IR|иран|иранский|iran|iranian
IQ|ирак|иракский|iraq|iraqi
SY|сирия|сирийский|syria|syrian
LB|ливан|ливанский|lebanon|lebanese
IL|израиль|израильский|israel|israeli
PS|палестина|палестинский|palestine|palestinian
JO|иордания|иорданский|jordan|jordanian
SA|аравия|саудовский|arabia|saudi
AE|оаэ эмираты эмиратов эмиратам эмиратах|эмиратский|uae emirates|emirati
QA|катар|катарский|qatar|qatari
KW|кувейт|кувейтский|kuwait|kuwaiti
BH|бахрейн|бахрейнский|bahrain|bahraini
OM|оман|оманский|oman|omani
YE|йемен|йеменский|yemen|yemeni yemenite
EG|египет египта египту египтом египте|египетский|egypt|egyptian
LY|ливия|ливийский|libya|libyan
TN|тунис|тунисский|tunisia|tunisian
DZ|алжир|алжирский|algeria|algerian
MA|марокко|марокканский|morocco|moroccan
SD|судан|суданский|sudan|sudanese
ET|эфиопия|эфиопский|ethiopia|ethiopian
KE|кения|кенийский|kenya|kenyan
NG|нигерия|нигерийский|nigeria|nigerian
GH|гана|ганский|ghana|ghanaian
ZA|юар|южноафриканский|africa|african
ZW|зимбабве|зимбабвийский|zimbabwe|zimbabwean
SN|сенегал|сенегальский|senegal|senegalese
RW|руанда|руандийский|rwanda|rwandan
CI|ивуар|ивуарийский|ivoire|ivorian
IN|индия|индийский|india|indian
PK|пакистан|пакистанский|pakistan|pakistani
AF|афганистан|афганский|afghanistan|afghan
BD|бангладеш|бангладешский|bangladesh|bangladeshi
LK||ланкийский|lanka|lankan
NP|непал|непальский|nepal|nepalese nepali
MN|монголия|монгольский|mongolia|mongolian
VN|вьетнам|вьетнамский|vietnam|vietnamese
TH|таиланд|таиландский тайский|thailand|thai
MY|малайзия|малайзийский|malaysia|malaysian
ID|индонезия|индонезийский|indonesia|indonesian
PH|филиппины филиппин филиппинам филиппинах|филиппинский|philippines|philippine filipino
SG|сингапур|сингапурский|singapore|singaporean
MM|мьянма|мьянманский|myanmar|burmese
KH|камбоджа|камбоджийский|cambodia|cambodian
TW|тайвань|тайваньский|taiwan|taiwanese
AU|австралия|австралийский|australia|australian
NZ|зеландия|новозеландский|zealand|
CA|канада|канадский|canada|canadian
MX|мексика|мексиканский|mexico|mexican
BR|бразилия|бразильский|brazil|brazilian
AR|аргентина|аргентинский|argentina|argentine argentinian argentinean
CL|чили|чилийский|chile|chilean
CO|колумбия|колумбийский|colombia|colombian
VE|венесуэла|венесуэльский|venezuela|venezuelan
PE|перу|перуанский|peru|peruvian
BO|боливия|боливийский|bolivia|bolivian
EC|эквадор|эквадорский|ecuador|ecuadorian ecuadorean
PY|парагвай|парагвайский|paraguay|paraguayan
UY|уругвай|уругвайский|uruguay|uruguayan
CU|куба|кубинский|cuba|cuban
NI|никарагуа|никарагуанский|nicaragua|nicaraguan
ER|эритрея|эритрейский|eritrea|eritrean
DJ|джибути||djibouti|djiboutian
SO|сомали|сомалийский|somalia|somali somalian
UG|уганда|угандийский|uganda|ugandan
TZ|танзания|танзанийский|tanzania|tanzanian
BI|бурунди|бурундийский|burundi|burundian
CD|конго дрк|конголезский|congo|congolese
GA|габон|габонский|gabon|gabonese
CM|камерун|камерунский|cameroon|cameroonian
TD|чад|чадский||chadian
NE|нигер|нигерский|niger|nigerien
ML|мали|малийский||malian
BF|буркина фасо||burkina faso|burkinabe
TG||тоголезский|togo|togolese
BJ|бенин|бенинский|benin|beninese
GN|гвинея бисау|гвинейский|guinea|guinean
LR|либерия|либерийский|liberia|liberian
MR|мавритания|мавританский|mauritania|mauritanian
AO|ангола|ангольский|angola|angolan
ZM|замбия|замбийский|zambia|zambian
MW|малави|малавийский|malawi|malawian
MZ|мозамбик|мозамбикский|mozambique|mozambican
NA|намибия|намибийский|namibia|namibian
BW|ботсвана|ботсванский|botswana|botswanan
LS|лесото||lesotho|
SZ|эсватини свазиленд||eswatini|swazi
MG|мадагаскар|мадагаскарский|madagascar|malagasy
MU|маврикий|маврикийский|mauritius|mauritian
CF|цар|центральноафриканский||
GM|гамбия|гамбийский|gambia|gambian
CV|кабо верде||verde|verdean
SL|сьерра леоне||leone|leonean
SS||южносуданский||
KM|коморы комор|коморский|comoros|comorian
SC|сейшелы сейшел|сейшельский|seychelles|seychellois
MT|мальта|мальтийский|malta|maltese
AD|андорра||andorra|andorran
LI|лихтенштейн|лихтенштейнский|liechtenstein|
MC|монако||monaco|monegasque
SM|сан-марино|||
VA|ватикан|ватиканский римский|vatican|
BT|бутан|бутанский|bhutan|bhutanese
MV|мальдивы мальдив|мальдивский|maldives|maldivian
LA|лаос|лаосский|laos|lao laotian
BN|бруней|брунейский|brunei darussalam|bruneian
TL|тимор лешти||leste|timorese
PG|папуа||papua|
PW|палау||palau|palauan
KI|кирибати||kiribati|
TV|тувалу||tuvalu|tuvaluan
NR|науру||nauru|nauruan
VU|вануату||vanuatu|vanuatuan
WS|самоа|самоанский|samoa|samoan
TO|тонга||tonga|tongan
FM|микронезия||micronesia|micronesian
FJ|фиджи||fiji|fijian
GT|гватемала|гватемальский|guatemala|guatemalan
HN|гондурас|гондурасский|honduras|honduran
SV|сальвадор|сальвадорский|salvador|salvadoran salvadorean
CR|коста-рика|коста-риканский|rica|rican
SR|суринам|суринамский|suriname|surinamese
BB|барбадос|барбадосский|barbados|barbadian bajan
BS|багамы багам|багамский|bahamas|bahamian
BZ|белиз|белизский|belize|belizean
GD|гренада||grenada|grenadian
TT|тринидад тобаго||trinidad tobago|trinidadian
AG|антигуа барбуда||antigua barbuda|antiguan barbudan
KN|||kitts nevis|kittitian
VC|||grenadines|vincentian
DM|||dominica|
NU|ниуэ||niue|niuean
PA|панама|панамский|panama|panamanian
DO|доминикана|доминиканский||dominican
HT|гаити|гаитянский|haiti|haitian
JM|ямайка|ямайский|jamaica|jamaican
GY|гайана|гайанский|guyana|guyanese
GI|гибралтар|гибралтарский|gibraltar|gibraltarian
GU|гуам||guam|
MO|макао||macau macao|
HK|гонконг|гонконгский||
CW|кюрасао||curacao|
BM|бермуды бермуд|бермудский|bermuda|bermudian
GL|гренландия|гренландский|greenland|greenlandic
AW|аруба||aruba|aruban
AB|абхазия|абхазский|abkhazia|abkhazian
EU|ес евросоюз евросовет еврокомиссия европарламент|европейский|eu|european
UN|оон|ооновский|un|
NATO|нато|натовский|nato|
SU|ссср|советский|ussr|soviet
`;
