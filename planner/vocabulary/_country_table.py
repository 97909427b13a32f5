"""Countries, and the spellings of their names by what they mean.

Generated: edit what it is made from, and run `python -m tools.make_country_table`.
Names are from the Unicode CLDR, copyright Unicode, Inc., under the Unicode License v3
(SPDX: Unicode-3.0), by way of Babel.

Each country is alpha-2, alpha-3, M49 code, M49 area, UN name, everyday name. A spelling
that means several codes is ambiguous; one that means none is a word, and no code.
"""

BABEL_VERSION = "2.19.0"

AREAS = {
    '': ('', '', ''),
    'Australia and New Zealand': ('Oceania', 'Australia and New Zealand', ''),
    'Caribbean': ('Americas', 'Latin America and the Caribbean', 'Caribbean'),
    'Central America': ('Americas', 'Latin America and the Caribbean', 'Central America'),
    'Central Asia': ('Asia', 'Central Asia', ''),
    'Eastern Africa': ('Africa', 'Sub-Saharan Africa', 'Eastern Africa'),
    'Eastern Asia': ('Asia', 'Eastern Asia', ''),
    'Eastern Europe': ('Europe', 'Eastern Europe', ''),
    'Melanesia': ('Oceania', 'Melanesia', ''),
    'Micronesia': ('Oceania', 'Micronesia', ''),
    'Middle Africa': ('Africa', 'Sub-Saharan Africa', 'Middle Africa'),
    'Northern Africa': ('Africa', 'Northern Africa', ''),
    'Northern America': ('Americas', 'Northern America', ''),
    'Northern Europe': ('Europe', 'Northern Europe', ''),
    'Polynesia': ('Oceania', 'Polynesia', ''),
    'South America': ('Americas', 'Latin America and the Caribbean', 'South America'),
    'South-eastern Asia': ('Asia', 'South-eastern Asia', ''),
    'Southern Africa': ('Africa', 'Sub-Saharan Africa', 'Southern Africa'),
    'Southern Asia': ('Asia', 'Southern Asia', ''),
    'Southern Europe': ('Europe', 'Southern Europe', ''),
    'Western Africa': ('Africa', 'Sub-Saharan Africa', 'Western Africa'),
    'Western Asia': ('Asia', 'Western Asia', ''),
    'Western Europe': ('Europe', 'Western Europe', ''),
}

COUNTRIES = """\
AD|AND|020|Southern Europe|Andorra|Andorra
AE|ARE|784|Western Asia|United Arab Emirates|United Arab Emirates
AF|AFG|004|Southern Asia|Afghanistan|Afghanistan
AG|ATG|028|Caribbean|Antigua and Barbuda|Antigua and Barbuda
AI|AIA|660|Caribbean|Anguilla|Anguilla
AL|ALB|008|Southern Europe|Albania|Albania
AM|ARM|051|Western Asia|Armenia|Armenia
AO|AGO|024|Middle Africa|Angola|Angola
AQ|ATA|010||Antarctica|Antarctica
AR|ARG|032|South America|Argentina|Argentina
AS|ASM|016|Polynesia|American Samoa|American Samoa
AT|AUT|040|Western Europe|Austria|Austria
AU|AUS|036|Australia and New Zealand|Australia|Australia
AW|ABW|533|Caribbean|Aruba|Aruba
AX|ALA|248|Northern Europe|Åland Islands|Åland Islands
AZ|AZE|031|Western Asia|Azerbaijan|Azerbaijan
BA|BIH|070|Southern Europe|Bosnia and Herzegovina|Bosnia and Herzegovina
BB|BRB|052|Caribbean|Barbados|Barbados
BD|BGD|050|Southern Asia|Bangladesh|Bangladesh
BE|BEL|056|Western Europe|Belgium|Belgium
BF|BFA|854|Western Africa|Burkina Faso|Burkina Faso
BG|BGR|100|Eastern Europe|Bulgaria|Bulgaria
BH|BHR|048|Western Asia|Bahrain|Bahrain
BI|BDI|108|Eastern Africa|Burundi|Burundi
BJ|BEN|204|Western Africa|Benin|Benin
BL|BLM|652|Caribbean|Saint Barthélemy|Saint Barthélemy
BM|BMU|060|Northern America|Bermuda|Bermuda
BN|BRN|096|South-eastern Asia|Brunei Darussalam|Brunei
BO|BOL|068|South America|Bolivia (Plurinational State of)|Bolivia
BQ|BES|535|Caribbean|Bonaire, Sint Eustatius and Saba|Caribbean Netherlands
BR|BRA|076|South America|Brazil|Brazil
BS|BHS|044|Caribbean|Bahamas|Bahamas
BT|BTN|064|Southern Asia|Bhutan|Bhutan
BV|BVT|074|South America|Bouvet Island|Bouvet Island
BW|BWA|072|Southern Africa|Botswana|Botswana
BY|BLR|112|Eastern Europe|Belarus|Belarus
BZ|BLZ|084|Central America|Belize|Belize
CA|CAN|124|Northern America|Canada|Canada
CC|CCK|166|Australia and New Zealand|Cocos (Keeling) Islands|Cocos (Keeling) Islands
CD|COD|180|Middle Africa|Democratic Republic of the Congo|DR Congo
CF|CAF|140|Middle Africa|Central African Republic|Central African Republic
CG|COG|178|Middle Africa|Republic of the Congo|Congo-Brazzaville
CH|CHE|756|Western Europe|Switzerland|Switzerland
CI|CIV|384|Western Africa|Côte d'Ivoire|Ivory Coast
CK|COK|184|Polynesia|Cook Islands|Cook Islands
CL|CHL|152|South America|Chile|Chile
CM|CMR|120|Middle Africa|Cameroon|Cameroon
CN|CHN|156|Eastern Asia|China|China
CO|COL|170|South America|Colombia|Colombia
CR|CRI|188|Central America|Costa Rica|Costa Rica
CU|CUB|192|Caribbean|Cuba|Cuba
CV|CPV|132|Western Africa|Cabo Verde|Cabo Verde
CW|CUW|531|Caribbean|Curaçao|Curaçao
CX|CXR|162|Australia and New Zealand|Christmas Island|Christmas Island
CY|CYP|196|Western Asia|Cyprus|Cyprus
CZ|CZE|203|Eastern Europe|Czechia|Czechia
DE|DEU|276|Western Europe|Germany|Germany
DJ|DJI|262|Eastern Africa|Djibouti|Djibouti
DK|DNK|208|Northern Europe|Denmark|Denmark
DM|DMA|212|Caribbean|Dominica|Dominica
DO|DOM|214|Caribbean|Dominican Republic|Dominican Republic
DZ|DZA|012|Northern Africa|Algeria|Algeria
EC|ECU|218|South America|Ecuador|Ecuador
EE|EST|233|Northern Europe|Estonia|Estonia
EG|EGY|818|Northern Africa|Egypt|Egypt
EH|ESH|732|Northern Africa|Western Sahara|Western Sahara
ER|ERI|232|Eastern Africa|Eritrea|Eritrea
ES|ESP|724|Southern Europe|Spain|Spain
ET|ETH|231|Eastern Africa|Ethiopia|Ethiopia
FI|FIN|246|Northern Europe|Finland|Finland
FJ|FJI|242|Melanesia|Fiji|Fiji
FK|FLK|238|South America|Falkland Islands (Malvinas)|Falkland Islands
FM|FSM|583|Micronesia|Micronesia (Federated States of)|Micronesia
FO|FRO|234|Northern Europe|Faroe Islands|Faroe Islands
FR|FRA|250|Western Europe|France|France
GA|GAB|266|Middle Africa|Gabon|Gabon
GB|GBR|826|Northern Europe|United Kingdom of Great Britain and Northern Ireland|United Kingdom
GD|GRD|308|Caribbean|Grenada|Grenada
GE|GEO|268|Western Asia|Georgia|Georgia
GF|GUF|254|South America|French Guiana|French Guiana
GG|GGY|831|Northern Europe|Guernsey|Guernsey
GH|GHA|288|Western Africa|Ghana|Ghana
GI|GIB|292|Southern Europe|Gibraltar|Gibraltar
GL|GRL|304|Northern America|Greenland|Greenland
GM|GMB|270|Western Africa|Gambia|Gambia
GN|GIN|324|Western Africa|Guinea|Guinea
GP|GLP|312|Caribbean|Guadeloupe|Guadeloupe
GQ|GNQ|226|Middle Africa|Equatorial Guinea|Equatorial Guinea
GR|GRC|300|Southern Europe|Greece|Greece
GS|SGS|239|South America|South Georgia and the South Sandwich Islands|South Georgia and the South Sandwich Islands
GT|GTM|320|Central America|Guatemala|Guatemala
GU|GUM|316|Micronesia|Guam|Guam
GW|GNB|624|Western Africa|Guinea-Bissau|Guinea-Bissau
GY|GUY|328|South America|Guyana|Guyana
HK|HKG|344|Eastern Asia|Hong Kong|Hong Kong
HM|HMD|334|Australia and New Zealand|Heard Island and McDonald Islands|Heard Island and McDonald Islands
HN|HND|340|Central America|Honduras|Honduras
HR|HRV|191|Southern Europe|Croatia|Croatia
HT|HTI|332|Caribbean|Haiti|Haiti
HU|HUN|348|Eastern Europe|Hungary|Hungary
ID|IDN|360|South-eastern Asia|Indonesia|Indonesia
IE|IRL|372|Northern Europe|Ireland|Ireland
IL|ISR|376|Western Asia|Israel|Israel
IM|IMN|833|Northern Europe|Isle of Man|Isle of Man
IN|IND|356|Southern Asia|India|India
IO|IOT|086|Eastern Africa|British Indian Ocean Territory|British Indian Ocean Territory
IQ|IRQ|368|Western Asia|Iraq|Iraq
IR|IRN|364|Southern Asia|Iran (Islamic Republic of)|Iran
IS|ISL|352|Northern Europe|Iceland|Iceland
IT|ITA|380|Southern Europe|Italy|Italy
JE|JEY|832|Northern Europe|Jersey|Jersey
JM|JAM|388|Caribbean|Jamaica|Jamaica
JO|JOR|400|Western Asia|Jordan|Jordan
JP|JPN|392|Eastern Asia|Japan|Japan
KE|KEN|404|Eastern Africa|Kenya|Kenya
KG|KGZ|417|Central Asia|Kyrgyzstan|Kyrgyzstan
KH|KHM|116|South-eastern Asia|Cambodia|Cambodia
KI|KIR|296|Micronesia|Kiribati|Kiribati
KM|COM|174|Eastern Africa|Comoros|Comoros
KN|KNA|659|Caribbean|Saint Kitts and Nevis|Saint Kitts and Nevis
KP|PRK|408|Eastern Asia|Democratic People's Republic of Korea|North Korea
KR|KOR|410|Eastern Asia|Republic of Korea|South Korea
KW|KWT|414|Western Asia|Kuwait|Kuwait
KY|CYM|136|Caribbean|Cayman Islands|Cayman Islands
KZ|KAZ|398|Central Asia|Kazakhstan|Kazakhstan
LA|LAO|418|South-eastern Asia|Lao People's Democratic Republic|Laos
LB|LBN|422|Western Asia|Lebanon|Lebanon
LC|LCA|662|Caribbean|Saint Lucia|Saint Lucia
LI|LIE|438|Western Europe|Liechtenstein|Liechtenstein
LK|LKA|144|Southern Asia|Sri Lanka|Sri Lanka
LR|LBR|430|Western Africa|Liberia|Liberia
LS|LSO|426|Southern Africa|Lesotho|Lesotho
LT|LTU|440|Northern Europe|Lithuania|Lithuania
LU|LUX|442|Western Europe|Luxembourg|Luxembourg
LV|LVA|428|Northern Europe|Latvia|Latvia
LY|LBY|434|Northern Africa|Libya|Libya
MA|MAR|504|Northern Africa|Morocco|Morocco
MC|MCO|492|Western Europe|Monaco|Monaco
MD|MDA|498|Eastern Europe|Republic of Moldova|Moldova
ME|MNE|499|Southern Europe|Montenegro|Montenegro
MF|MAF|663|Caribbean|Saint Martin (French part)|Saint Martin (French part)
MG|MDG|450|Eastern Africa|Madagascar|Madagascar
MH|MHL|584|Micronesia|Marshall Islands|Marshall Islands
MK|MKD|807|Southern Europe|North Macedonia|North Macedonia
ML|MLI|466|Western Africa|Mali|Mali
MM|MMR|104|South-eastern Asia|Myanmar|Myanmar
MN|MNG|496|Eastern Asia|Mongolia|Mongolia
MO|MAC|446|Eastern Asia|Macao|Macau
MP|MNP|580|Micronesia|Northern Mariana Islands|Northern Mariana Islands
MQ|MTQ|474|Caribbean|Martinique|Martinique
MR|MRT|478|Western Africa|Mauritania|Mauritania
MS|MSR|500|Caribbean|Montserrat|Montserrat
MT|MLT|470|Southern Europe|Malta|Malta
MU|MUS|480|Eastern Africa|Mauritius|Mauritius
MV|MDV|462|Southern Asia|Maldives|Maldives
MW|MWI|454|Eastern Africa|Malawi|Malawi
MX|MEX|484|Central America|Mexico|Mexico
MY|MYS|458|South-eastern Asia|Malaysia|Malaysia
MZ|MOZ|508|Eastern Africa|Mozambique|Mozambique
NA|NAM|516|Southern Africa|Namibia|Namibia
NC|NCL|540|Melanesia|New Caledonia|New Caledonia
NE|NER|562|Western Africa|Niger|Niger
NF|NFK|574|Australia and New Zealand|Norfolk Island|Norfolk Island
NG|NGA|566|Western Africa|Nigeria|Nigeria
NI|NIC|558|Central America|Nicaragua|Nicaragua
NL|NLD|528|Western Europe|Netherlands (Kingdom of the)|Netherlands
NO|NOR|578|Northern Europe|Norway|Norway
NP|NPL|524|Southern Asia|Nepal|Nepal
NR|NRU|520|Micronesia|Nauru|Nauru
NU|NIU|570|Polynesia|Niue|Niue
NZ|NZL|554|Australia and New Zealand|New Zealand|New Zealand
OM|OMN|512|Western Asia|Oman|Oman
PA|PAN|591|Central America|Panama|Panama
PE|PER|604|South America|Peru|Peru
PF|PYF|258|Polynesia|French Polynesia|French Polynesia
PG|PNG|598|Melanesia|Papua New Guinea|Papua New Guinea
PH|PHL|608|South-eastern Asia|Philippines|Philippines
PK|PAK|586|Southern Asia|Pakistan|Pakistan
PL|POL|616|Eastern Europe|Poland|Poland
PM|SPM|666|Northern America|Saint Pierre and Miquelon|Saint Pierre and Miquelon
PN|PCN|612|Polynesia|Pitcairn|Pitcairn
PR|PRI|630|Caribbean|Puerto Rico|Puerto Rico
PS|PSE|275|Western Asia|State of Palestine|Palestine
PT|PRT|620|Southern Europe|Portugal|Portugal
PW|PLW|585|Micronesia|Palau|Palau
PY|PRY|600|South America|Paraguay|Paraguay
QA|QAT|634|Western Asia|Qatar|Qatar
RE|REU|638|Eastern Africa|Réunion|Réunion
RO|ROU|642|Eastern Europe|Romania|Romania
RS|SRB|688|Southern Europe|Serbia|Serbia
RU|RUS|643|Eastern Europe|Russian Federation|Russia
RW|RWA|646|Eastern Africa|Rwanda|Rwanda
SA|SAU|682|Western Asia|Saudi Arabia|Saudi Arabia
SB|SLB|090|Melanesia|Solomon Islands|Solomon Islands
SC|SYC|690|Eastern Africa|Seychelles|Seychelles
SD|SDN|729|Northern Africa|Sudan|Sudan
SE|SWE|752|Northern Europe|Sweden|Sweden
SG|SGP|702|South-eastern Asia|Singapore|Singapore
SH|SHN|654|Western Africa|Saint Helena, Ascension and Tristan da Cunha|Saint Helena
SI|SVN|705|Southern Europe|Slovenia|Slovenia
SJ|SJM|744|Northern Europe|Svalbard and Jan Mayen|Svalbard and Jan Mayen
SK|SVK|703|Eastern Europe|Slovakia|Slovakia
SL|SLE|694|Western Africa|Sierra Leone|Sierra Leone
SM|SMR|674|Southern Europe|San Marino|San Marino
SN|SEN|686|Western Africa|Senegal|Senegal
SO|SOM|706|Eastern Africa|Somalia|Somalia
SR|SUR|740|South America|Suriname|Suriname
SS|SSD|728|Eastern Africa|South Sudan|South Sudan
ST|STP|678|Middle Africa|Sao Tome and Principe|Sao Tome and Principe
SV|SLV|222|Central America|El Salvador|El Salvador
SX|SXM|534|Caribbean|Sint Maarten (Dutch part)|Sint Maarten
SY|SYR|760|Western Asia|Syrian Arab Republic|Syria
SZ|SWZ|748|Southern Africa|Eswatini|Eswatini
TC|TCA|796|Caribbean|Turks and Caicos Islands|Turks and Caicos Islands
TD|TCD|148|Middle Africa|Chad|Chad
TF|ATF|260|Eastern Africa|French Southern Territories|French Southern Territories
TG|TGO|768|Western Africa|Togo|Togo
TH|THA|764|South-eastern Asia|Thailand|Thailand
TJ|TJK|762|Central Asia|Tajikistan|Tajikistan
TK|TKL|772|Polynesia|Tokelau|Tokelau
TL|TLS|626|South-eastern Asia|Timor-Leste|Timor-Leste
TM|TKM|795|Central Asia|Turkmenistan|Turkmenistan
TN|TUN|788|Northern Africa|Tunisia|Tunisia
TO|TON|776|Polynesia|Tonga|Tonga
TR|TUR|792|Western Asia|Türkiye|Türkiye
TT|TTO|780|Caribbean|Trinidad and Tobago|Trinidad and Tobago
TV|TUV|798|Polynesia|Tuvalu|Tuvalu
TW|TWN|158|Eastern Asia|Taiwan (Province of China)|Taiwan
TZ|TZA|834|Eastern Africa|United Republic of Tanzania|Tanzania
UA|UKR|804|Eastern Europe|Ukraine|Ukraine
UG|UGA|800|Eastern Africa|Uganda|Uganda
UM|UMI|581|Micronesia|United States Minor Outlying Islands|United States Minor Outlying Islands
US|USA|840|Northern America|United States of America|United States
UY|URY|858|South America|Uruguay|Uruguay
UZ|UZB|860|Central Asia|Uzbekistan|Uzbekistan
VA|VAT|336|Southern Europe|Holy See|Vatican City
VC|VCT|670|Caribbean|Saint Vincent and the Grenadines|Saint Vincent and the Grenadines
VE|VEN|862|South America|Venezuela (Bolivarian Republic of)|Venezuela
VG|VGB|092|Caribbean|British Virgin Islands|British Virgin Islands
VI|VIR|850|Caribbean|United States Virgin Islands|US Virgin Islands
VN|VNM|704|South-eastern Asia|Viet Nam|Vietnam
VU|VUT|548|Melanesia|Vanuatu|Vanuatu
WF|WLF|876|Polynesia|Wallis and Futuna Islands|Wallis and Futuna
WS|WSM|882|Polynesia|Samoa|Samoa
XK|XKX||Southern Europe|Kosovo|Kosovo
YE|YEM|887|Western Asia|Yemen|Yemen
YT|MYT|175|Eastern Africa|Mayotte|Mayotte
ZA|ZAF|710|Southern Africa|South Africa|South Africa
ZM|ZMB|894|Eastern Africa|Zambia|Zambia
ZW|ZWE|716|Eastern Africa|Zimbabwe|Zimbabwe
"""

NON_COUNTRIES = """\
african-union|African Union
arab-league|League of Arab States
asean|ASEAN
caricom|Caribbean Community
commonwealth|Commonwealth
council-of-europe|Council of Europe
ecowas|Economic Community of West African States
european-union|European Union
global|Global
international|International
oas|Organization of American States
pacific-islands-forum|Pacific Islands Forum
regional|Regional
saarc|South Asian Association for Regional Cooperation
sadc|Southern African Development Community
stateless|Stateless
united-nations|United Nations
"""

TITLES = """\
AD|principality
AE|state
AF|democratic republic; emirate islamic; islamic republic; islamic state; republic
AL|peoples republic; republic
AM|republic
AO|peoples republic; republic
AR|republic
AS|territory
AT|federal republic; republic
AU|commonwealth
AZ|republic
BA|republic
BB|republic
BD|peoples republic; republic
BE|kingdom
BG|peoples republic; republic
BH|kingdom; state
BI|republic
BJ|peoples republic; republic
BN|nation; state; sultanate
BO|plurinational state; republic
BR|federal republic; republic
BS|commonwealth
BT|kingdom
BW|republic
BY|republic
CD|democratic republic
CG|peoples republic; republic
CI|republic
CL|republic
CM|federal republic; republic; republic united
CN|peoples republic
CO|republic
CR|republic
CU|republic
CV|republic
CY|republic
DE|federal republic
DJ|republic
DK|kingdom
DM|commonwealth
DZ|democratic peoples republic; democratic republic
EC|republic
EE|republic
EG|arab republic; republic
ER|state
ES|kingdom
ET|democratic federal republic; democratic peoples republic; democratic republic
FI|republic
FJ|democratic republic sovereign; republic
FM|federal states
FR|republic
GA|republic
GE|republic
GH|republic
GM|islamic republic; republic
GN|peoples republic; republic
GQ|republic
GR|republic
GT|republic
GU|territory
GW|republic
GY|cooperative republic; republic
HN|republic
HR|republic
HT|republic
HU|peoples republic; republic
ID|republic
IE|republic
IL|state
IN|republic
IQ|republic
IR|islamic republic; republic
IS|republic
IT|republic
JO|hashemite kingdom; kingdom
KE|republic
KG|republic
KH|kingdom
KI|independent republic; independent republic sovereign; republic
KM|federal islamic republic; union
KN|federation
KP|democratic peoples republic; democratic republic; peoples republic
KR|republic
KW|state
KZ|republic
LA|democratic peoples republic; democratic republic
LB|republic
LI|principality
LK|democratic republic socialist; republic; republic socialist
LR|republic
LS|kingdom
LT|republic
LU|duchy grand
LV|republic
LY|state
MA|kingdom
MC|principality
MD|republic
ME|republic
MG|democratic republic; republic
MH|republic
MK|republic
ML|republic
MM|republic socialist union; republic union; union
MN|peoples republic; republic
MP|commonwealth
MR|islamic republic
MT|republic
MU|republic
MV|islamic republic; republic
MW|republic
MY|federation
MZ|peoples republic; republic
NA|republic
NE|republic
NF|territory
NG|federal republic; republic
NI|republic
NL|kingdom
NO|kingdom
NP|democratic federal republic; democratic republic; kingdom; republic
NR|republic
OM|sultanate
PA|republic
PE|republic
PG|independent state; state
PH|republic
PK|islamic republic; republic
PL|peoples republic; republic
PR|commonwealth
PS|state
PT|republic
PW|republic
PY|republic
QA|state
RO|republic; republic socialist
RS|republic
RU|federation
RW|republic
SA|kingdom
SC|republic
SD|democratic republic; republic
SE|kingdom
SG|republic
SI|republic; republic socialist
SK|republic
SL|republic
SM|republic
SN|republic
SO|democratic republic; federal republic; republic
SR|republic
SS|republic
ST|democratic republic; republic
SV|republic
SY|arab republic; republic
SZ|kingdom
TD|republic
TF|territory
TG|republic
TH|kingdom
TJ|republic
TL|democratic republic; republic
TM|republic
TN|republic
TO|kingdom
TR|republic
TT|republic
TZ|republic; republic union; republic united
UA|republic
UG|republic
UY|eastern republic; republic
UZ|republic
VA|state
VE|bolivarian republic; republic
VN|republic socialist
VU|republic
WF|territory
WS|independent state; state
XK|republic
YE|arab republic; democratic peoples republic; republic
ZA|republic
ZM|republic
ZW|republic
"""

TERRITORIES = """\
AU|CC CX HM NF
CN|HK MO
DK|FO GL
FI|AX
FR|BL GF GP MF MQ NC PF PM RE TF WF YT
GB|AI BM FK GG GI GS IM IO JE KY MS PN SH TC VG
NL|AW BQ CW SX
NO|BV SJ
NZ|CK NU TK
US|AS GU MP PR UM VI
"""

FORMER_NAMES = """\
basutoland|1966|
bechuanaland|1966|
belgian congo|1960|
belorussia|1991|
british guiana|1966|
british honduras|1973|
burma|1989|
birmanie|1989|everyday
birmania|1989|everyday
byelorussia|1991|
byelorussian ssr|1991|
byelorussian soviet socialist republic|1991|
cape verde|2013|everyday
central african empire|1979|
ceylon|1972|
ceylan|1972|
ceilan|1972|
czechoslovakia|1992|
tchecoslovaquie|1992|
checoslovaquia|1992|
tchecoslovaquia|1992|
dahomey|1975|
democratic kampuchea|1989|
kampuchea|1989|
khmer republic|1975|
democratic yemen|1990|
south yemen|1990|
north yemen|1990|
yemen arab republic|1990|
peoples democratic republic yemen|1990|
dutch guiana|1975|
east germany|1990|
german democratic republic|1990|
gdr|1990|
west germany|1990|
east timor|2002|everyday
ellice islands|1976|
federal republic yugoslavia|2006|
serbia and montenegro|2006|
serbie et montenegro|2006|
serbia y montenegro|2006|
gilbert islands|1979|
gold coast|1957|
ivory coast|1986|everyday
kirghizia|1991|
libyan arab jamahiriya|2011|
socialist peoples libyan arab jamahiriya|2011|
jamahiriya arab libyenne|2011|
jamahiriya arab libia|2011|
libyan arab republic|1977|
macedonia|2019|
macedoine|2019|
fyrom|2019|
former yugoslav republic macedonia|2019|
tfyr macedonia|2019|
fyr macedonia|2019|
fyr macedonia|2019|
malagasy republic|1975|
malaya|1963|
federation malaya|1963|
moldavia|1991|
mongolian peoples republic|1992|
netherlands antilles|2010|
antilles neerlandaises|2010|
antillas neerlandesas|2010|
new hebrides|1980|
northern rhodesia|1964|
nyasaland|1964|
persia|1935|
portuguese guinea|1974|
republic viet nam|1976|
south vietnam|1976|
north vietnam|1976|
democratic republic viet nam|1976|
rhodesia|1980|
southern rhodesia|1980|
siam|1949|
south west africa|1990|
soviet union|1991|
ussr|1991|
union soviet socialist republics|1991|
urss|1991|
union sovietique|1991|
union sovietica|1991|
ссср|1991|
spanish guinea|1968|
swaziland|2018|
swasiland|2018|
suazilandia|2018|
swazilandia|2018|
tanganyika|1964|
transjordan|1949|
turkey|2022|everyday
turkmenia|1991|
ukrainian ssr|1991|
ukrainian soviet socialist republic|1991|
union south africa|1961|
upper volta|1984|
haute volta|1984|
alto volta|1984|
western samoa|1997|
samoa occidental|1997|
yugoslavia|1992|
yougoslavie|1992|
iugoslavia|1992|
jugoslavia|1992|
zaire|1997|
"""

SPELLINGS = """\
:na|ne|no|norfolk|si
AD:andorra|andorre|андорра|اندورا|อันดอร์รา|ອັນດໍຣາ|អង់ដូរ៉ា|安道尔|安道爾
AE:cac tieu kingdom a rap thong nhat|eau|emirados|emirados arabes unidos|emirates|emirates united arab|emirati arabi uniti|emiratos|emiratos arabes unidos|emirats|emirats arabes unis|emiriah arab united|falme za kiarabu|state الامارات arab united|ua emirates|uae|uea|uni emirate arab|united arab emirate|united arab emirates|utd arab emirates|vae|vereinigte arabische emirate|verenigde arabische emiraten|оаэ|объединенные арабские эмираты|الامارات|الامارات arab united|ยูเออี|สหรัฐอาหรับเอมิเรตส์|ສະຫະລັດອາຣັບເອມິເຣດ|អេមីរ៉ាតអារ៉ាប់រួម|阿拉伯 united 大 principality|阿拉伯 united 酋長國|阿拉伯 united 酋长国|阿联酋|阿聯|阿聯酋|阿聯酋長國
AF:afeganistao|afganistan|afghanistan|apganistan|owganystan|афганистан|افغانستان|อัฟกานิสถาน|ອັບການິສະຖານ|ອາຟການິດສະຖານ|អាហ្វហ្កានីស្ថាន|អាហ្វហ្គានីស្ថាន|阿富汗
AG:antigua|antigua and barbuda|antigua at barbuda|antigua barbuda|antigua dan barbuda|antigua e barbuda|antigua en barbuda|antigua et barbuda|antigua na barbuda|antigua und barbuda|antigua va barbuda|antigua y barbuda|антигуа и барбуда|انتيغوا وباربودا|انتيغوا وبربودا|แอนติกาและบาร์บูดา|แอนทีกาและบาร์บิวดา|ແອນທິກົວ ແລະ ບາບູດາ|អង់ទីហ្គា និង បាប៊ុយដា|安地卡及巴布達|安提瓜和巴布达|安提瓜和巴布達
AI:anguila|anguilla|ангилья|انغويلا|แองกวิลลา|ແອນກຸຍລາ|អង់ហ្គីឡា|安圭拉|安奎拉
AL:albania|albanie|albanien|albanya|shqiperi|албания|البانيا|แอลเบเนีย|ແອວເບເນຍ|អាល់បានី|阿尔巴尼亚|阿爾巴尼亞
AM:armenia|armenie|armenien|armenya|армения|հայաստան|ارمينيا|อาร์มีเนีย|อาร์เมเนีย|ອາເມເນຍ|អាមេនី|亚美尼亚|亞美尼亞
AO:anggola|angola|ангола|انغولا|แองโกลา|ແອງໂກລາ|អង់ហ្គោឡា|安哥拉
AQ:antaktiki|antarctica|antarctique|antarktika|antarktis|antartica|antartida|antartide|antartika|nam cuc|антарктида|القاره القطبيه الجنوبيه|انتاركتيكا|แอนตาร์กติกา|ແອນຕາດຕິກາ|អង់តាក់ទិក|南极洲|南極洲
AR:ajentina|argentina|argentine|argentinie|argentinien|arhentina|аргентина|аргентинская republic|الارجنتين|อาร์เจนตินา|ອາເຈນທິນາ|អាហ្សង់ទីន|阿根廷
AS:american samoa|amerikaans samoa|amerikanisch samoa|samoa americaines|samoa americana|samoa americane|samoa amerika|samoa marekani|samoa thuoc my|американское самоа|ساموا الامريكيه|อเมริกันซามัว|ອາເມຣິກາ ຊາມົວ|សាម័រ អាមេរិកាំង|美属萨摩亚|美屬薩摩亞
AT:ao|austria|austrija|ausztria|autriche|avstrija|oesterreich|oostenrijk|osterreich|австрийская republic|австрия|النمسا|ออสเตรีย|ອອສເທຣຍ|ໂອຕະລິດ|អូទ្រីស|奥地利|奧地利
AU:australia|australie|australien|australya|commonwealth استراليا|o xtray li a|uc|австралийский union|австралия|استراليا|ออสเตรเลีย|ອອສເຕຣເລຍ|ອົດສະຕາລີ|អូស្ត្រាលី|澳大利亚|澳大利亚 federal|澳洲
AW:aruba|аруба|اروبا|อารูบา|ອາຣູບາ|អារូបា|荷屬阿魯巴|阿魯巴|阿鲁巴
AX:ahvenanmaa|aland|aland iles|aland ilhas|aland islands|aland islas|alanda|alandia|alandinseln|iles aland|iles d aland|iles daland|ilhas aland|islas aland|isole aland|kepulauan aland|quan dao aland|visiwa vya aland|аландские о ва|аландские острова|جزر الاند|جزر اولاند|หมู่เกาะโอลันด์|ຫມູ່ເກາະໂອລັນ|កោះអាឡង់|奥兰群岛|奧蘭群島
AZ:aserbaidschan|aserbayan|azerbaidjan|azerbaigian|azerbaijan|azerbaijani|azerbaijao|azerbaiyan|azerbeidzjan|azerbeijao|azərbaycan|азербайджан|азербайджанская republic|азәрбајҹан|اذربيجان|อาเซอร์ไบจาน|ອາເຊີໄບຈານ|អាស៊ែបៃហ្សង់|亞塞拜然|亞塞拜疆|阿塞拜疆
BA:bosna i hercegovina|bosnia|bosnia and h|bosnia and hercegovina|bosnia and herz|bosnia and herzegovina|bosnia at herzegovina|bosnia dan herzegovina|bosnia e herzegovina|bosnia ed erzegovina|bosnia h|bosnia hercegovina|bosnia herz|bosnia herzegovina|bosnia na hezegovina|bosnia va herzegovina|bosnia y herzegovina|bosnie|bosnie en herzegovina|bosnie et herzegovine|bosnie herzegovine|bosnien und herzegowina|биг|босна и херцеговина|босния|босния и герцеговина|البوسنه والهرسك|บอสเนียและเฮอร์เซโกวีนา|ບອດສະເນຍ ແລະ ແຮສໂກວີນາ|បូស្ន៊ី និងហឺហ្ស៊ីហ្គូវីណា|波士尼亞與赫塞哥維納|波斯尼亚和黑塞哥维那|波斯尼亞和黑塞哥維那|波赫|波黑
BA HR ME MK RS SI:iugoslavia|jugoslavia|socialist federal republic yugoslavia|yougoslavie|yugoslavia|yugoslavia rfs
BB:babadosi|barbade|barbados|барбадос|باربادوس|بربادوس|บาร์เบโดส|ບາບາໂດສ|បាបាដុស|巴巴多斯|巴貝多
BD:bangladeche|banglades|bangladesch|bangladesh|bangladeshi|bangladexe|бангладеш|بنغلاديش|বাংলাদেশ|บังกลาเทศ|ບັງກະລາເທດ|បង់ក្លាដែស|孟加拉|孟加拉国
BE:belgia|belgica|belgie|belgien|belgio|belgique|belgium|belhika|bi|ubelgiji|бельгия|بلجيكا|เบลเยียม|ເບວຢຽມ|ແບນຊິກ|បែលហ្ស៉ិក|បែលហ្ស៊ិក|比利时|比利時
BF:alto volta|bukinafaso|buoc ki na pha xo|burkina|burkina faso|burquina faso|haute volta|upper volta|буркина фасо|بوركينا فاسو|บูร์กินาฟาโซ|ເບີກິນາ ຟາໂຊ|បួគីណាហ្វាសូ|布吉納法索|布基納法索|布基纳法索
BG:bulgaria|bulgarie|bulgarien|bulgarije|bulgarya|болгария|българия|بلغاريا|บัลแกเรีย|ບັງກາເຣຍ|ប៊ុលហ្ការី|ប៊ុលហ្គារី|保加利亚|保加利亞
BH:bahareni|bahrain|bahrein|barein|barem|бахрейн|البحرين|บาห์เรน|ບາເຣນ|បារ៉ែន|巴林
BI:burundi|uburundi|бурунди|بوروندي|บุรุนดี|ບູຣຸນດິ|ប៊ូរុនឌី|布隆迪|蒲隆地
BJ:benim|benin|benini|dahomey|бенин|بنن|بنين|เบนิน|ເບນິນ|បេណាំង|貝南|貝寧|贝宁
BL:collectivite saint barthelemy|saint barth|saint barthelemy|saint barts|san barthelemy|san bartolome|sao bartolomeu|сен бартелеми|سان بارتليمي|سان بارتيلمي|เซนต์บาร์เธเลมี|ເຊນ ບາເທເລມີ|សាំងបាថេឡេមី|圣巴泰勒米|聖巴泰勒米|聖巴瑟米
BM:bermuda|bermudas|bermudes|бермудские о ва|бермудские острова|бермуды|برمودا|เบอร์มิวดา|ເບີມິວດາ|ប៊ឺមុយដា|百慕大|百慕達
BN:bru nay|brunei|brunei abode peace|brunei d|brunei dar es salaam|brunei darussalam|бруней|бруней даруссалам|بروناي|بروناي دار السلام|بروني|بروني دار السلام|บรูไน|บรูไนดารุสซาลาม|ບຣູໄນ|ບູໄນ|ប៊្រុយណេ|ព្រុយណេ|文莱|文莱达鲁萨兰国|汶萊
BO:bolivia|bolivia plurinational state|bolivie|bolivien|plurinational 玻利维亚国|state بوليفيا المتعدده القوميات|боливия|بوليفيا|بوليفيا state المتعدده القوميات|โบลิเวีย|ໂບລິເວຍ|បូលីវី|玻利維亞|玻利维亚|玻利维亚 plurinational 国
BQ:belanda caribbean|belanda karibia|bes islands|bonaire|bonaire saint eustache et saba|bonaire saint eustache saba|bonaire saint eustatius and saba|bonaire saint eustatius saba|bonaire san eustaquio y saba|bonaire santo eustaquio e saba|bonaire sint eustatius and saba|ca ri be ha lan|caraibi olandesi|caribbean netherlands|caribe neerlandes|caribisch nederland|karibische niederlande|paises baixos caribenhos|pays bas caribeens|uholanzi karibiani|бонэйр синт эстатиус и саба|بونير وسانت يوستاشيوس وسابا|هولندا الكاريبيه|เนเธอร์แลนด์แคริบเบียน|ຄາຣິບບຽນ ເນເທີແລນ|ហូឡង់ ការ៉ាប៊ីន|荷兰加勒比区|荷属加勒比区|荷蘭加勒比區
BQ CW SX:antillas holandesas|antillas neerlandesas|antilles neerlandaises|dutch antilles|nederlandse antillen|netherlands antilles|niederlandische antillen
BR:brasil|brasile|brasilien|brazil|brazile|brazili|brazilie|bresil|federative republic brazil|republic federativa brasil|republic federative bresil|бразилия|البرازيل|บราซิล|ບຣາຊິວ|ប្រេស៊ីល|巴西
BS:baamas|bahama|bahamas|bahamas islands|commonwealth багамских островов|commonwealth جزر البهاما|багамские острова|багамы|البهاما|باهاماس|جزر البهاما|جزر باهاماس|บาฮามาส|ບາຮາມາສ|បាហាម៉ា|巴哈馬|巴哈马|巴哈马 federal|巴哈马国
BT:bhoutan|bhutan|butan|butao|бутан|بوتان|ภูฏาน|ບູຕານ|ພູຖານ|འབྲུག|ប៊ូតង់|ប៊ូតាន|不丹
BV:bouvet ile|bouvet ilha|bouvet isla|bouvet islands|bouveteiland|bouvetinsel|dao bouvet|ile bouvet|ilha bouvet|isla bouvet|isola bouvet|kisiwa cha bouvet|pulau bouvet|ов буве|остров буве|جزيره بوفيه|เกาะบูเว|ເກາະບູເວດ|កោះប៊ូវ៉េត|布威島|布维岛|布韦岛|鮑威特島
BW:bechuanaland|bot xoa ana|bot xoa na|botsuana|botswana|ботсвана|بوتسوانا|บอตสวานา|ບອດສະວານາ|បុតស្វាណា|博茨瓦納|博茨瓦纳|波札那
BY:belarus|belarusi|belarusia|belorussia|bielorrusia|bielorrussia|bielorussia|bielorussie|biyelorusya|byelorussia|byelorussian soviet socialist republic|byelorussian ssr|republic socialist sovietique bielorussie|weissrussland|wit rusland|беларусь|белоруссия|بيلاروس|بيلاروسيا|روسيا البيضاء|เบลารุส|ເບລາຣຸສ|បេឡារុស|白俄罗斯|白俄羅斯|白罗斯
BZ:belice|belise|belize|british honduras|белиз|بليز|เบลีซ|ເບລີຊ|បេលី|伯利兹|伯利茲|貝里斯
CA:canada|dominion canada|kanada|канада|كندا|แคนาดา|ແຄນາດາ|ᑲᓇᑕᒥ|កាណាដា|加拿大
CC:cocos iles|cocos islands|cocos islas|cocos keeling ilhas|cocos keeling islands|cocos keeling islas|cocoseilanden|dos cocos keeling ilhas|iles cocos|iles cocos keeling|ilhas cocos keeling|islas cocos|islas cocos keeling|isole cocos keeling|keeling islands|kepulauan cocos keeling|kokosinseln|quan dao cocos keeling|territory cocos keeling islands|visiwa vya cocos keeling|кокосовые о ва|кокосовые острова|جزر كوكس كيلينغ|جزر كوكوس|جزر كوكوس كيلينغ|หมู่เกาะโคโคส คีลิง|ຫມູ່ເກາະໂກໂກສ|កោះកូកូស គីលីង|科克斯 基靈 群島|科科斯 基林 群岛|科科斯 基林 群島
CD:belgian congo|congo democratic|congo dr|congo kinshasa|democratic republic congo|democratic republic konggo|democratic 刚果|democratic 剛果|dr congo|dr congo kinshasa|dr kongo|drc|drc congo|droc|kinshasa congo|kongo kinshasa|rd congo|rd kongo|rdc|republic democratic congo|republiki kongo demokratiki|zaire|др конго|дрк|конго киншаса|الكونغو democratic|الكونغو كينشاسا|คองโก กินชาซา|ຄອງໂກ ຄິນຊາຊາ|កុងហ្គោ គីនស្ហាសា|刚果 金|刚果金|剛果 金夏沙
CF:afrika tengah|car|cent african republic|centraal afrikaanse republic|central afr republic|central africa republic|central african empire|central african republic|kodorosese ti beafrika|rca|republic africa central|republic afrika kati|republic afrika tengah|republic centrafricaine|republic centrafricana|republic centro africana|republic centroafricana|republic gitnang aprika|republic trung phi|republic افريقيا الوسطي|republic แอฟริกากลาง|republic ອາຟຣິກາກາງ|republic អាហ្វ្រិកកណ្ដាល|zentralafrikanische republic|цар|центрально африканская republic|центральноафриканская republic|中非|中非 republic
CG:brazzaville congo|congo brazza|congo brazzaville|kongo brazzaville|republic congo|republic konggo|конго браззавиль|الكونغو برازافيل|คองโก บราซซาวิล|ຄອງໂກ ບຣາຊາວິວ|កុងហ្គោ ប្រាហ្សាវីល|刚果 布|刚果布|剛果 布拉薩
CG CD:cong go|conggo|congo|kongo|конго|الكونغو|คองโก|ຄອງໂກ|កុងហ្គោ|刚果|剛果
CH:confederacao suica|confederacion suiza|confederation suisse|confederazione svizzera|confoederatio helvetica|schweiz|schweizerische eidgenossenschaft|schwiiz|suica|suisse|suiza|suwisa|svizra|svizzera|swiss|swiss confederation|switzerland|thuy si|uswisi|zwitserland|швейцария|швейцарская конфедерация|الاتحاد السويسري|سويسرا|สวิตเซอร์แลนด์|ສະວິດເຊີແລນ|ស្វីស|ស្វ៊ីស|瑞士|瑞士 federal
CI:bo bien nga|costa avorio|costa d avorio|costa davorio|costa marfil|costa marfim|cote d ivoire|cote d ivoire costa marfim|cote d ivore|cote divoire|cote divoire costa marfim|cote divore|cote ivoire|cote ivoire costa marfim|cote ivore|elfenbeinkuste|ivoorkust|ivory coast|kodivaa|pantai gading|rci|берег слоновой кости|кот дивуар|ساحل العاج|كوت ديفوار|โกตดิวัวร์|ไอวอรีโคสต์|ไอวอรี่โคสต์|ໂຄຕີ ວົວ|កូតឌីវ័រ|科特迪瓦|象牙海岸
CK:cook iles|cook ilhas|cook islands|cook islas|cookeilanden|cookinseln|iles cook|ilhas cook|islas cook|isole cook|kapuluang cook|kepulauan cook|quan dao cook|visiwa vya cook|о ва кука|острова кука|جزر كوك|หมู่เกาะคุก|ຫມູ່ເກາະຄຸກ|កោះខូក|库克群岛|庫克群島
CL:chi|chile|chili|cile|чили|تشيلي|شيلي|ชิลี|ຊິລີ|ឈីលី|ស៊ីលី|智利
CM:camaroes|cameroon|cameroun|camerun|kameroen|kamerun|kameruni|камерун|الكاميرون|แคเมอรูน|ຄາເມຣູນ|កាមេរូន|喀麥隆|喀麦隆
CN:china|china continental|china mainland|china pr|chine|chinese mainland|chnd trung hoa|cina|cunghgoz|mainland china|pr china|prc|republic peoples cinese|republic peoples trung hoa|rp china|rp chine|rpc|rrc|rrt|state china|tiongkok|trung quoc|tsina|uchina|vr china|китай|китайская peoples republic|кнр|الصين|جۇڭگو|จีน|ຈີນ|རྒྱ ནག|ចិន|中华 peoples republic|中国|中国大陆|中國|中國大陸|中華 peoples republic|중국
CO:colombia|colombie|kolombia|kolumbien|колумбия|كولومبيا|โคลอมเบีย|ໂຄລົມເບຍ|កូឡុំប៊ី|哥伦比亚|哥倫比亞
CR:costa rica|costarica|kosta rika|kostarika|коста рика|كوستاريكا|คอสตาริกา|ໂຄສຕາ ຣິກາ|កូស្តារីកា|哥斯大黎加|哥斯达黎加|哥斯達黎加
CU:cuba|kuba|куба|كوبا|คิวบา|ຄິວບາ|គុយបា|古巴
CV:cabo verde|cap vert|cape verde|cape verde islands|capo verde|du cap vert iles|iles cap vert|kaapverdie|kap verde|tanjung verde|кабо верде|острова зеленого мыса|الراس الاخضر|كابو فيردي|กาบูเวร์ดี|เคปเวิร์ด|ເຄບ ເວີດ|កាប់វែរ|佛得角|維德角
CW:country curacao|curacao|curacau|curazao|korsou|кюрасао|كوراساو|คูราเซา|ຄູຣາຊາວ|កូរ៉ាកៅ|库拉索|庫拉索
CX:christmas ile|christmas ilha|christmas isla|christmas islands|christmaseiland|dao giang sinh|de navidad isla|do natal ilha|ile christmas|ilha christmas|ilha natal|isla christmas|isla navidad|isola christmas|kisiwa cha krismasi|pulau krismas|pulau natal|territory christmas islands|weihnachtsinsel|ов рождества|остров рождества|جزيره عيد الميلاد|جزيره كريسماس|เกาะคริสต์มาส|ເກາະຄຣິສມາດ|កោះគ្រីស្មាស|圣诞岛|聖誕島
CY:chipre|chypre|cipro|cyprus|kibris|saiprasi|sip|siprus|tsipre|zypern|κυπριακή δημοκρατία|κύπροσ|кипр|قبرص|ไซปรัส|ໄຊປຣັສ|ស៊ីប|塞浦路斯|賽普勒斯
CZ:cechia|ceko|ceska republic|cesko|chechia|chequia|czech republic|czech republic czechia|czechia|czechia czech republic|republic ceca|republic ceko|republic checa|republic czech|republic sec|republic tcheca|republic tcheque|republic التشيك|republic التشيكيه|republic เช็ก|republic ແຊັກ|republic ឆែក|republikang tseko|sec|tcheca|tchequia|tchequie|tschechien|tschechische republic|tsjechie|tsjechische republic|чехия|чешская republic|التشيك|تشيكيا|เช็ก|เช็กเกีย|ເຊັກເຊຍ|ឆែក|捷克|捷克 republic
CZ SK:checoslovaquia|czechoslovakia|tchecoslovaquia|tchecoslovaquie
DE:alemanha|alemania|alemanya|allemagne|bondsrepubliek duitsland|brd|deutschland|duc|duitsland|east germany|fr germany|frg|gdr|german democratic republic|german federal republic|germania|germany|jerman|republic democratic alemana|republic democratic allemande|rfa|tjiisklun|ujerumani|west germany|германия|фрг|المانيا|เยอรมนี|เยอรมัน|ເຢຍລະມັນ|អាល្លឺម៉ង់|德国|德國|德意志 federal republic
DJ:djibouti|djibuti|dschibuti|gibuti|hiboti|jibuti|yibuti|джибути|جيبوتي|จิบูตี|ຈິບູຕິ|ជីប៊ូទី|吉布地|吉布提
DK:dan mach|danemark|danimarca|danmark|danmarki|denemarken|denmaki|denmark|dinamarca|dinamarka|дания|الدانمرك|الدنمارك|เดนมาร์ก|ເດນມາກ|ដាណឺម៉ាក|丹麥|丹麦
DM:commonwealth доминики|commonwealth دومينيكا|dominica|dominika|dominique|доминика|دومينيكا|ดอมินีกา|โดมินิกา|ໂດມີນິຄາ|ដូមីនីក|多米尼克|多米尼克国
DO:dom republic|dominicaanse republic|dominicaine republic|dominican r|dominican republic|dominicana|dominikanische republic|r dominicana|republic dominica|republic dominicaine|republic dominicana|republic dominika|republic الدومينيكان|republic الدومينيكيه|republic โดมินิกัน|republic ໂດມິນິກັນ|republic ដូមីនីក|republikang dominikano|santo domingo republic dominicana|доминиканская republic|多明尼加|多明尼加 republic|多米尼加|多米尼加 republic
DZ:algeria|algerie|algerien|algerije|aljazair|aljeria|argelia|arhelya|democratic and peoples republic algeria|democratic peoples republic algeria|republic algerienne democratic et peoples|republic algerienne democratic peoples|republic argelina democratic e peoples|republic argelina democratic y peoples|republic democratic et peoples algerie|republic democratic et peoples d algerie|republic democratic et peoples dalgerie|republic democratic peoples algerie|republic democratic peoples d algerie|republic democratic peoples dalgerie|republic الجزائريه democratic peoples|алжир|алжирская peoples democratic republic|الجزائر|แอลจีเรีย|ອັລຈິເຣຍ|អាល់ហ្សេរី|阿尔及利亚|阿爾及利亞
EC:ecuador|ekuador|ekwado|equador|equateur|эквадор|اكوادور|الاكوادور|เอกวาดอร์|ເອກວາດໍ|អេក្វាទ័រ|厄瓜多|厄瓜多尔|厄瓜多爾
EE:eesti|eesti vabariik|estland|estonia|estonie|эстония|эстонская republic|استونيا|เอสโตเนีย|ເອສໂຕເນຍ|អេស្តូនី|愛沙尼亞|爱沙尼亚
EG:agypten|ai cap|ar egypt|egipto|egito|egitto|egypt|egypte|ehipto|mesir|misri|египет|مصر|อียิปต์|ອີຢິບ|អេហ្ស៊ីប|埃及|阿拉伯埃及 republic
EH:kanlurang sahara|rasd|republic arab saaraui democratic|republic arab saharaui democratic|republic arab sahraouie democratic|republic arab الصحراويه democratic|saara ocidental|sadr|sahara barat|sahara magharibi|sahara occidental|sahara occidentale|sahara ocidental|sahrawi arab democratic republic|sahrawi republic|sara ocidental|tay sahara|westelijke sahara|western sahara|westsahara|западная сахара|садр|الصحراء الغربيه|ซาฮาราตะวันตก|ຊາຮາຣາຕາເວັນຕົກ|សាហារ៉ាខាងលិច|西撒哈拉
ER:eritrea|eritreia|erythree|эритрея|ارتريا|اريتريا|เอริเทรีย|ເອຣິເທຣຍ|ኤርትራ|អេរីត្រេ|厄利垂亞|厄立特里亚|厄立特里亚国|厄立特里亞
ES:espagne|espainia|espana|espanha|espanya|sepanyol|spagna|spain|spanien|spanje|spanyol|state espanol|tay ban nha|uhispania|испания|اسبانيا|สเปน|ສະເປນ|អេស្ប៉ាញ|西班牙
ET:athiopien|ethiopia|ethiopie|etiopia|etiyopiya|эфиопия|اثيوبيا|เอธิโอเปีย|ອີທິໂອເປຍ|ኢትዮጵያ|អេត្យូពី|埃塞俄比亚|埃塞俄比亞|衣索比亞
FI:finland|finlande|finlandia|finnland|laaddjannam|phan lan|pinlandiya|suomi|ufini|финляндия|финляндская republic|فنلندا|ฟินแลนด์|ຟິນແລນ|ហ្វាំងឡង់|芬兰|芬蘭
FJ:fidji|fidji iles|fidschi|figi|fiji|fiji islands|fiyi|iles fidji|piyi|фиджи|جزر فيجي|فيجي|ฟิจิ|ฟีจี|ຟິຈິ|ហ្វីជី|ហ្វុីជី|斐济|斐濟
FK:falkland ilhas|falkland islands|falkland islands malvinas|falkland malvinas iles|falkland malvinas islas|falklandeilanden|falklandinseln|falklands|iles falkland malvinas|iles malouines|iles malouines iles falkland|ilhas falkland|ilhas malvinas|ilhas malvinas falkland|islas falkland malvinas|islas malvinas|islas malvinas falkland|isole falkland|kepulauan falkland|malouines|malouines iles|malouines iles falkland iles|malvinas|malvinas falkland ilhas|malvinas falkland islas|malvinas ilhas|malvinas islas|quan dao falkland|visiwa vya falkland|фолклендские мальвинские острова|фолклендские о ва|фолклендские острова|جزر فوكلاند|جزر فوكلاند مالفيناس|หมู่เกาะฟอล์กแลนด์|ຫມູ່ເກາະຟອກແລນ|កោះហ្វក់ឡែន|福克兰群岛|福克兰群岛 马尔维纳斯|福克蘭群島
FM:federal micronesia|federal states микронезии|federal ไมโครนีเซีย|federasi mikronesia|fs micronesia|fsm|micronesia|micronesia federal states|micronesia fs|micronesie|mikronesia|mikronesien|states ميكرونيسيا united|микронезия|ميكرونيزيا|ميكرونيسيا|ไมโครนีเชีย|ไมโครนีเซีย|ໄມໂຄຣນີເຊຍ|មីក្រូណេស៊ី|密克罗尼西亚|密克罗尼西亚 federal|密克羅尼西亞|密克羅尼西亞 federal
FO:faeroe islands|faeroer|faeroes|faroe ilhas|faroe islands|faroe islas|faroer|faroes|feroe iles|feroe ilhas|feroe islas|foroyar|iles feroe|ilhas faroe|ilhas feroe|islas faroe|islas feroe|isole faer oer|kepulauan faroe|quan dao faroe|visiwa vya faroe|фарерские о ва|фарерские острова|фареры|جزر فارو|جزر فايرو|หมู่เกาะแฟโร|ຫມູ່ເກາະແຟໂຣ|កោះហ្វារ៉ូ|法罗群岛|法羅群島
FR:franca|france|francia|frankreich|frankrijk|french republic|metropolitan france|perancis|phap|prancis|pransiya|pransya|republic francaise|republic francesa|republic الفرنسيه|ufaransa|франция|французская republic|فرنسا|ฝรั่งเศส|ຝຣັ່ງ|ຝະລັ່ງ|បារាំង|法兰西 republic|法国|法國
GA:gabao|gabon|gabonese republic|gabun|goboni|republic gabonaise|republic gabonesa|габон|габонская republic|الغابون|غابون|กาบอง|ກາບອນ|ហ្គាបុង|加彭|加蓬
GB:an riocht aontaithe|an rioghachd aonaichte|angleterre|anh|britain|britania raya|ecosse|engeland|england|escocia|gales|galles|gb and ni|gb ni|gra bretanha|grand bretagna|grand bretana|grande bretagne|great britain|great britain and northern ireland|great britain northern ireland|groot brittannie|grossbritannien|inggris|inggris raya|inghilterra|inglatera|inglaterra|ireland northern|irlanda nord|irlanda norte|irlande nord|irlandia utara|kingdom anh|kingdom inggris|kingdom muungano|kingdom uni|kingdom uni grande bretagne d irlande nord|kingdom uni grande bretagne dirlande nord|kingdom uni grande bretagne et d irlande nord|kingdom uni grande bretagne et dirlande nord|kingdom uni grande bretagne et irlande nord|kingdom uni grande bretagne irlande nord|kingdom unido|kingdom unido gra bretanha e irlanda norte|kingdom unido grand bretana e irlanda norte|kingdom united|kingdom united لبريطانيا العظمي وايرلندا الشماليه|kingdom unito|kingdom រួម|n ireland|nagkakaisang kingdom|noord ierland|nordirland|northern ireland|nuoc anh|pais gales|pays galles|schotland|schottland|scotland|scozia|skotlandia|u kingdom|uingereza|uk|uk gb and ni|uk gb ni|uk great britain and n ireland|uk great britain and northern ireland|uk great britain n ireland|uk great britain northern ireland|united kingdom|united kingdom great britain|united kingdom great britain and n ireland|united kingdom great britain and northern ireland|united kingdom great britain n ireland|utd kingdom|vereinigtes kingdom|verenigd kingdom|wales|xu wales|y deyrnas unedig|англия|великобритания|северная ирландия|соединенное kingdom|соединенное kingdom великобритании и северной ирландии|уэльс|шотландия|انجلترا|بريطانيا|بريطانيا العظمي|สกอตแลนด์|สห kingdom|อังกฤษ|เวลส์|ไอร์แลนด์เหนือ|ສະຫະຣາຊອານາຈັກ|ສະຫະລາດຊະອະນາຈັກ|ອັງກິດ|ចក្រភពអង់គ្លេស|អង់គ្លេស|北爱尔兰|大不列颠及北爱尔兰 united kingdom|威尔士|苏格兰|英国|英國|英格兰|蘇格蘭
GD:granada|grenada|grenade|state grenada|гренада|غرينادا|กรีเนดา|เกรเนดา|ເກຣເນດາ|ហ្គ្រើណាដ|格林納達|格林纳达|格瑞那達
GE:georgia|georgie|georgien|gru a|gruzia|heorhiya|jojia|грузия|гуырдзыстон|қырҭтәыла|جورجيا|จอร์เจีย|ຈໍເຈຍ|საქართველო|ហ្សកហ្ស៊ី|喬治亞|格魯吉亞|格鲁吉亚
GF:fr guiana|frans guyana|franzosisch guayana|french guiana|guayana francesa|guiana francesa|guiana perancis|guiana thuoc phap|guiana ufaransa|guyana francese|guyana perancis|guyana prancis|guyane francaise|французская гвиана|غويانا الفرنسيه|غيانا الفرنسيه|เฟรนช์เกียนา|ເຟຣນຊ໌ ກຸຍອານາ|ហ្គីអាណា បារាំង|法属圭亚那|法屬圭亞那
GF GY:guayana|guiana|guyane|гвиана|غويانا
GG:bailiwick guernsey|bailliage guernesey|guernesey|guernsey|гернси|غيرنزي|غيرنسي|เกิร์นซีย์|ເກີນຊີ|ហ្គេនស៊ី|根息|根西岛|格恩西
GH:gaana|gana|ghana|ghana nutome|gold coast|гана|غانا|กานา|ການາ|ហ្គាណា|加納|加纳|迦納
GI:gibilterra|gibraltar|гибралтар|جبل طارق|ยิบรอลตาร์|ຈິບບຣອນທາ|ហ្ស៊ីប្រាល់តា|直布罗陀|直布羅陀
GL:greenland|grinlandia|groenland|groenlandia|gronelandia|gronland|kalaallit nunaat|гренландия|غرينلاند|غرينلند|กรีนแลนด์|ກຣີນແລນ|ហ្គ្រោអង់ឡង់|格陵兰|格陵蘭
GM:gambia|gambie|republic ແກມເບຍ|гамбия|غامبيا|แกมเบีย|ហ្គំប៊ី|冈比亚|岡比亞|甘比亞
GN:gine|ginea|guine|guine conacri|guine conakry|guinea|guinea conakri|guinea conakry|guinee|guinee conakry|гвинейская republic|гвинея|غينيا|กินี|ກິນີ|ហ្គីណេ|几内亚|幾內亞
GP:guadalupa|guadalupe|guadeloupe|гваделупа|غوادلوب|กวาเดอลูป|ກົວດາລູບ|ហ្គោដឺឡុប|瓜地洛普|瓜德罗普|瓜德罗普岛
GQ:aquatorialguinea|eq guinea|equat guinea|equatoriaal guinea|equatorial guinea|gineang ekwatoriyal|guine equatorial|guinea ecuatorial|guinea ekuatorial|guinea equatorial|guinea equatoriale|guinea ikweta|guinea khatulistiwa|guinea xich dao|guinee equatoriale|spanish guinea|экваториальная гвинея|غينيا الاستوائيه|อิเควทอเรียลกินี|ເອຄົວໂທຣຽວ ກີນີ|ហ្គីណេអេក្វាទ័រ|赤道几内亚|赤道幾內亞
GR:grece|grecia|greece|gresya|griechenland|griekenland|hellas|hellenic republic|hy lap|republic helenica|republic hellenique|republic الهيلينيه|ugiriki|yunani|ελλάδα|ελληνική δημοκρατία|греция|греческая republic|اليونان|กรีซ|ກຣີຊ|ក្រិក|希腊|希臘
GS:georgia selatan and kep sandwich selatan|georgia selatan kep sandwich selatan|georgia sud e sandwich australi|georgia sul e sandwich sul ilhas|georgia sur y islas sandwich sur|georgia sur y sandwich sur islas|georgias sur y sandwich sur islas|georgie sud et iles sandwich sud|ilhas georgia sul e sandwich sul|islas georgia sur y sandwich sur|islas georgias sur y sandwich sur|kepulauan georgia selatan and sandwich selatan|kepulauan georgia selatan sandwich selatan|nam georgia and quan dao nam sandwich|nam georgia quan dao nam sandwich|south georgia|south georgia and south sandwich islands|south georgia south sandwich islands|sudgeorgien und sudlichen sandwichinseln|visiwa vya georgia kusini na sandwich kusini|zuid georgia en zuidelijke sandwicheilanden|южная георгия и южные сандвичевы о ва|южная георгия и южные сандвичевы острова|южная джорджия и южные сандвичевы острова|جورجيا الجنوبيه وجزر ساندوتش الجنوبيه|جورجيا الجنوبيه وجزر ساندويتش الجنوبيه|เกาะเซาท์จอร์เจียและหมู่เกาะเซาท์แซนด์วิช|ຫມູ່ເກາະ ຈໍເຈຍຕອນໃຕ້ ແລະ ແຊນວິດຕອນໃຕ້|កោះហ្សកហ្ស៊ីខាងត្បូង និង សង់វិចខាងត្បូង|南乔治亚和南桑威奇群岛|南乔治亚岛和南桑威奇群岛|南佐治亞島與南桑威奇群島|南喬治亞與南三明治群島
GT:guatemala|guwatemala|гватемала|غواتيمالا|กัวเตมาลา|ກົວເທມາລາ|ក្វាតេម៉ាឡា|危地馬拉|危地马拉|瓜地馬拉
GU:guam|guame|гуам|غوام|กวม|ກວາມ|ហ្គាំ|关岛|關島
GW:g bissau|ginea bissau|ginebisau|guine bissau|guinea bisau|guinea bissau|guinee bissao|guinee bissau|portuguese guinea|гвинея бисау|غينيا بيساو|กินี บิสเซา|ກິນີ ບິສເຊົາ|ហ្គីណេប៊ីស្សូ|几内亚比绍|幾內亞比索|幾內亞比紹
GY:british guiana|guyana|гайана|غيانا|กายอานา|ກາຍຢານາ|ហ្គីយ៉ាន|圭亚那|圭亞那|蓋亞那
HK:china hong kong|china hong kong sar|china hong kong special administrative region|china region administrativa especial hong kong|chine hong kong|chine region administrative speciale hong kong|dac khu hanh chinh hong kong trung quoc|hk|hk sar|hksar|hksar china|hong kong|hong kong dak tiongkok|hong kong rae china|hong kong sar|hong kong sar china|hong kong special administrative region|hong kong special administrative region china|hong kong special administrative region peoples republic china|hongkong|hongkong sar van china|rae hong kong china|ras chinoise hong kong|ras hong kong|region administrativa especial hong kong|region administrative speciale hong kong|sonderverwaltungsregion hongkong|гонконг|гонконг сар|китай специальный административный район гонконг|الصين منطقه هونغ كونغ الاداريه الخاصه|هونغ كونغ|هونغ كونغ الصينيه منطقه اداريه خاصه|ฮ่องกง|เขตปกครองพิเศษฮ่องกงแห่ง republic peoples จีน|ຮົງກົງ|ຮົງກົງ ເຂດປົກຄອງພິເສດ ຈີນ|ហុងកុង|ហុងកុង តំបន់រដ្ឋបាលពិសេសចិន|中华 peoples republic 香港特别行政区|中国香港|中国香港特别行政区|中國香港|中國香港特別行政區|中華 peoples republic 香港特別行政區|香港|香港 中国|香港特別行政區|香港特别行政区
HM:heard and mcdonald islands|heard e mcdonald ilhas|heard en mcdonaldeilanden|heard et iles macdonald ile|heard et macdonald iles|heard islands and mcdonald islands|heard islands mcdonald islands|heard mcdonald islands|heard und mcdonaldinseln|heard y mcdonald islas|ile heard et iles macdonald|iles heard et macdonald|iles heard et mcdonald|iles heard mcdonald|ilhas heard e mcdonald|islas heard y mcdonald|isole heard e mcdonald|kepulauan heard and mcdonald|kepulauan heard mcdonald|kisiwa cha heard na visiwa vya mcdonald|pulau heard dan kepulauan mcdonald|quan dao heard va mcdonald|о ва херд и макдональд|остров херд и острова макдональд|جزيره هيرد وجزر ماكدونالد|เกาะเฮิร์ดและหมู่เกาะแมกดอนัลด์|ຫມູ່ເກາະເຮີດ and ແມັກໂດນອລ|ຫມູ່ເກາະເຮີດ ແມັກໂດນອລ|កោះហឺដនិងម៉ាក់ដូណាល់|赫德岛和麦克唐纳岛|赫德岛和麦克唐纳群岛|赫德島及麥唐納群島
HN:honduras|гондурас|هندوراس|ฮอนดูรัส|ຮອນດູຣັສ|ហុងឌូរ៉ាស|宏都拉斯|洪都拉斯
HR:croacia|croasia|croatia|croatia local name hrvatska|croatie|croazia|hrvatska|kroasia|kroasya|kroatie|kroatien|хорватия|كرواتيا|โครเอเชีย|ໂຄຣເອເທຍ|ក្រូអាស៊ី|克罗地亚|克羅地亞|克羅埃西亞
HT:haiti|hayti|гаити|هايتي|เฮติ|ໄຮຕິ|ហៃទី|海地
HU:hongaria|hongarije|hongrie|hungaria|hungarian peoples republic|hungarian republic|hungary|hungria|magyarorszag|republic المجريه|ungarn|unggarya|ungheria|венгрия|المجر|هنغاريا|ฮังการี|ຮັງກາຣີ|ហុងគ្រី|匈牙利
ID:in ne xi a|indonesia|indonesie|indonesien|indonesya|nkri|state union republic indonesia|индонезия|اندونيسيا|อินโดนีเซีย|ອິນໂດເນເຊຍ|ឥណ្ឌូណេស៊ី|ឥណ្ឌូនេស៊ី|印尼|印度尼西亚|印度尼西亞
IE:ayalandi|eire|ierland|ireland|irish republic|irland|irlanda|irlande|irlandia|southern ireland|ирландия|ايرلندا|ไอร์แลนด์|ໄອແລນ|អៀរឡង់|愛爾蘭|爱尔兰
IL:israel|israele|israeli|израиль|ישראל|اسرائيل|อิสราเอล|ອິສຣາເອວ|អុីស្រាអែល|អ៊ីស្រាអែល|以色列|以色列国
IM:dao man|de man ile|de man ilha|de man isla|ellan vannin|ile man|ilha man|insel man|isla man|islands man|isola man|kisiwa cha man|pulau man|ов мэн|остров мэн|جزيره مان|เกาะแมน|ເອວ ອອບ ແມນ|អែលអុហ្វមែន|曼島|馬恩島|马恩岛
IN:an|bharat|inde|india|indien|индия|الهند|بھارت|ڀارت|ہندوستان|भारत|भारत गणराज्य|भारतः|ভারত|ভাৰত|ਭਾਰਤ|ભારત|ଭାରତ|இந்தியா|భారతదేశం|ಭಾರತ|ഇന്ത്യ|อินเดีย|ອິນເດຍ|ឥណ្ឌា|ᱤᱱᱰᱤᱭᱟ|印度
IO:biot|br indian ocean territory|britisches territorium im indischen ozean|british indian ocean territory|brits indische oceaanterritorium|chagos archipelago|eneo uingereza katika bahari hindi|lanh tho an duong thuoc anh|territory britanico oceano indico|territory britannico oceano indiano|territory britannique l ocean indien|territory britannique locean indien|territory britannique ocean indien|wilayah inggris samudra hindia|wilayah lautan hindi british|британская территория в индийском океане|الاقليم البريطاني في المحيط الهندي|บริติชอินเดียนโอเชียนเทร์ริทอรี|ເຂດແດນອັງກິດໃນມະຫາສະຫມຸດອິນເດຍ|ដែនដីអង់គ្លេសនៅមហាសមុទ្រឥណ្ឌា|英属印度洋领土|英属印度洋领地|英屬印度洋領地
IQ:irak|iraki|iraq|iraque|ирак|العراق|عێراق|อิรัก|ອີຣັກ|អុីរ៉ាក់|អ៊ីរ៉ាក់|伊拉克
IR:ir iran|ira|iran|iran ir|iran islamic republic|irao|persia|ri iran|иран|ايران|ايران republic اسلاميه|อิหร่าน|ອີຣານ|អុីរ៉ង់|អ៊ីរ៉ង់|伊朗
IS:aisilandi|iceland|ijsland|island|islanda|islande|islandia|lupangyelo|исландия|ايسلندا|ไอซ์แลนด์|ໄອສແລນ|អ៊ីស្លង់|冰岛|冰島
IT:itali|italia|italian republic|italie|italien|italy|italya|republic italiana|republic italienne|republic الايطاليه|y|италия|итальянская republic|ايطاليا|อิตาลี|ອິຕາລີ|អុីតាលី|អ៊ីតាលី|意大利|義大利
JE:bailiwick jersey|bailliage jersey|jersey|джерси|جيرسي|เจอร์ซีย์|ເຈີຊີ|ជើស៊ី|泽西|泽西岛|澤西島
JM:giamaica|jamaica|jamaika|jamaique|ямайка|جامايكا|จาเมกา|ຈາໄມຄາ|ហ្សាម៉ាអ៊ីក|牙买加|牙買加
JO:giordania|hk jordan|hordan|jordan|jordania|jordanie|jordanien|kingdom الاردنيه hashemite|transjordan|yordania|иордания|иорданское hashemite kingdom|الاردن|จอร์แดน|ຈໍແດນ|ហ៊្សកដានី|約旦|约旦|约旦哈希姆 kingdom|约旦哈希米 kingdom
JP:giappone|hapon|japan|japani|japao|japon|jepang|jepun|nhat ban|nippon|state japan|state jepun|япония|اليابان|ญี่ปุ่น|ຍີ່ປຸ່ນ|ជប៉ុន|日本|日本国
KE:kenia|kenya|quenia|кения|كينيا|เคนยา|ເຄນຢາ|កេនយ៉ា|肯亞|肯尼亚|肯尼亞
KG:kirghizia|kirghizie|kirghizistan|kirghizstan|kirgisistan|kirgistan|kirgizie|kirgizstan|kirguistan|kirguizistan|kirigizistani|kyrgyz republic|kyrgyzstan|quirguistao|republic kirghize|republic kirguisa|republic القيرغيزيه|киргизия|кыргызская republic|кыргызстан|قرغيزستان|قيرغيزستان|คีร์กีซสถาน|ຄຽກກິດສະຖານ|កៀហ្ស៊ីស៊ីស្ថាន|吉尔吉斯 republic|吉尔吉斯斯坦|吉爾吉斯
KH:cam pu chia|cambodge|cambodia|cambodja|cambogia|camboja|camboya|campuchia|democratic kampuchea|kambodia|kambodscha|kambodya|kamboja|kamboya|kampuchea|kemboja|khmer republic|камбоджа|كمبوديا|กัมพูชา|เขมร|ກໍາປູເຈຍ|កម្ពុជា|柬埔寨
KI:gilbert islands|independent and sovereign republic kiribati|independent sovereign republic kiribati|kiribati|quiribati|кирибати|كيريباتي|كيريباس|คิริบาส|ຄິຣິບາທິ|គិរីបាទី|吉里巴斯|基里巴斯
KM:comoras|comoras islas|comore|comoren|comores|comores iles|comoro islands|comoros|comoros islands|iles comores|islas comoras|komoren|komoro|republic القمر united|union коморских островов|коморские острова|коморы|الاتحاد القمري|جزر القمر|คอโมโรส|ໂຄໂມໂຣສ|កូម័រ|科摩洛|科摩罗|科摩罗联盟|科摩羅|葛摩
KN:saint christophe et nieves|saint christopher and nevis|saint christopher nevis|saint kitts|saint kitts and nevis|saint kitts dan nevis|saint kitts e nevis|saint kitts en nevis|saint kitts et nevis|saint kitts na nevis|saint kitts nevis|saint kitts und nevis|saint kitts va nevis|saint kitts y nevis|san cristobal y nieves|sao cristovao e neves|sao cristovao e nevis|сент китс и невис|سانت كيتس ونيفس|سانت كيتس ونيفيس|เซนต์คิตส์และเนวิส|ເຊນ ຄິດ ແລະ ເນວິສ|សាំងគីត និង ណេវីស|圣克里斯托弗和尼维斯 federal|圣基茨和尼维斯|圣基茨和尼维斯 federal|聖克里斯多福及尼維斯|聖基茨和尼維斯
KP:bac han|bac trieu tien|chdcnd trieu tien|corea nord|corea norte|coree nord|coree rpd|coreia norte|democratic peoples republic korea|dpr korea|dprk|dvr korea|hilagang korea|korea dpr|korea dpro|korea kaskazini|korea north|korea utara|n korea|noord korea|nordkorea|north korea|republic pop democratic coree|rpd corea|rpd coree|rpd coreia|rpdc|trieu tien|кндр|корейская peoples democratic republic|северная корея|كوريا الشماليه|เกาหลีเหนือ|ເກົາຫຼີເຫນືອ|កូរ៉េខាងជើង|北朝鮮|北朝鲜|北韓|北韩|朝鮮|朝鮮 democratic 主義 peoples republic|朝鲜|朝鲜 democratic 主义 peoples republic|북조선|북한|조선민주주의인민공화국
KR:corea sud|corea sur|coree sud|coreia sul|daehan minguk|dai han dan quoc|han quoc|korea kusini|korea ro|korea rok|korea selatan|korea south|korean republic|korsel|nam han|r korea|republic korea|republic корея|ro korea|rok|s korea|south korea|sudkorea|timog korea|zuid korea|южная корея|كوريا الجنوبيه|เกาหลีใต้|ເກົາຫຼີໃຕ້|កូរ៉េខាងត្បូង|南朝鲜|南韓|南韩|大韓民國|大韩民国|韓國|韩国|대한민국
KR KP:corea|coree|coreia|korea|корея|كوريا|เกาหลี|ເກົາຫຼີ|កូរ៉េ
KW:co oet|koeweit|koweit|kuwait|кувейт|الكويت|คูเวต|ກູເວດ|កូវ៉ែត|គុយវ៉ែត|科威特|科威特国
KY:caiman islas|caimanes iles|caimans iles|caimao ilhas|cayman ilhas|cayman islands|caymans|iles caimanes|iles caimans|ilhas caimao|ilhas cayman|islas caiman|isole cayman|kaaimaneilanden|kaimaninseln|kepulauan cayman|quan dao cayman|visiwa vya cayman|каймановы острова|о ва кайман|острова кайман|جزر كايمان|หมู่เกาะเคย์แมน|ຫມູ່ເກາະ ເຄແມນ|កោះកៃម៉ង់|开曼群岛|開曼群島
KZ:cazaquistao|kasachstan|kazachstan|kazajistan|kazajstan|kazakhstan|kazakistan|kazakistani|kazakstan|казахстан|қазақстан|كازاخستان|คาซัคสถาน|ຄາຊັກສະຖານ|កាសាក់ស្ថាន|កាហ្សាក់ស្ថាន|哈萨克斯坦|哈薩克
LA:chdcnd lao|lao|lao dpr|lao pdr|lao people democratic republic|lao people s democratic republic|lao peoples democratic republic|lao peoples republic|laos|laos pdr|lpdr|pdr lao|rdp lao|rdp laos|rdpl|rdr laos|republic democratic peoples lau|republic democratic pop lao|republic لاو democratic peoples|лаос|лаосская peoples democratic republic|лндр|لاوس|ลาว|สปป ลาว|ລາວ|ສປປ ລາວ|ສປປລາວ|ឡាវ|寮國|老挝|老撾
LB:lebanese republic|lebanon|li bang|liban|libano|libanon|lubnan|republic libanaise|republic libanesa|republic اللبنانيه|ливан|ливанская republic|لبنان|เลบานอน|ເລບານອນ|លីបង់|黎巴嫩
LC:saint lucia|sainte lucie|santa lucia|сент люсия|سانت لوسيا|เซนต์ลูเชีย|เซนต์ลูเซีย|ເຊນ ລູເຊຍ|សាំងលូស៊ី|圣卢西亚|聖盧西亞|聖露西亞
LI:liachteschtai|liechtenstein|listenstaine|лихтенштейн|ليختنشتاين|ลิกเตนสไตน์|ลีชเทินชไตน์|ລິດເທນສະຕາຍ|លិចតិនស្ដាញ|列支敦士登|列支敦斯登
LK:ceilan|ceylan|ceylon|seri lanca|sri lanca|sri lanka|srilanka|шри ланка|سري لانكا|سريلانكا|இலங்கை|ශ්රී ලංකාව|ศรีลังกา|ສີລັງກາ|ស្រីលង្កា|斯里兰卡|斯里蘭卡
LR:liberia|либерия|ليبريا|ليبيريا|ไลบีเรีย|ລິເບີເຣຍ|លីបេរីយ៉ា|利比里亚|利比里亞|賴比瑞亞
LS:basutoland|lesotho|lesoto|лесото|ليسوتو|เลโซโท|ເລໂຊໂທ|ឡេសូតូ|莱索托|萊索托|賴索托
LT:lietuva|lietuvos respublika|litauen|lithuania|litouwen|lituania|lituanie|litva|litwaniya|литва|литовская republic|ليتوانيا|ลิทัวเนีย|ລິທົວເນຍ|លីទុយអានី|立陶宛
LU:grand ducado luxemburgo|grand duche luxembourg|lasembagi|letzebuerg|luksemburg|lussemburgo|luxembourg|luxemburg|luxemburgo|люксембург|لكسمبرغ|لوكسمبورغ|ลักเซมเบิร์ก|ລຸກແຊມເບີກ|លុចសំបួ|卢森堡|卢森堡大 principality|盧森堡
LV:latbiya|latvia|latvija|latvijas republic|letland|letonia|lettland|lettonia|lettonie|латвийская republic|латвия|لاتفيا|ลัตเวีย|ລັດເວຍ|ឡេតូនី|拉脫維亞|拉脱维亚
LY:great socialist peoples libyan arab jamahiriya|jamahiriya arab libia|jamahiriya arab libyenne|libia|libie|libya|libyan aj|libyan arab jamahiriya|libyan arab jamahirya|libyan arab republic|libye|libyen|socialist peoples libyan arab jamahiriya|ливия|ليبيا|ลิเบีย|ລິເບຍ|លីប៊ី|利比亚|利比亚国|利比亞
MA:kingdom المغربيه|ma roc|maghribi|maroc|marocco|marokko|maroko|marrocos|marruecos|maruekos|merruk|morocco|moroko|марокко|المغرب|โมร็อกโก|ໂມຣັອກໂຄ|ម៉ារ៉ុក|摩洛哥
MC:monaco|monako|монако|موناكو|โมนาโก|ໂມນາໂຄ|ម៉ូណាកូ|摩納哥|摩纳哥
MD:moldavia|moldavie|moldawien|moldova|republic moldau|republic moldova|молдавия|молдова|مولدوفا|مولدوڤا|มอลโดวา|ໂມນໂດວາ|ម៉ុលដាវី|摩尔多瓦|摩爾多瓦
ME:crna gora|montenegro|черногория|الجبل الاسود|มอนเตเนโกร|ມອນເຕເນໂກຣ|ម៉ុងតេណេហ្គ្រោ|蒙特內哥羅|黑山
MF:collectivity saint martin|saint martin france|saint martin frans deel|saint martin franzosischer teil|saint martin french|saint martin french part|saint martin parte francese|saint martin partie francaise|saint martin phan phap|san martin parte francesa|sao martinho saint martin|сен мартен французская часть|سانت مارتن الجزء الفرنسي|圣马丁 法属|法属圣马丁|法屬聖馬丁
MF SX:saint martin|san martin|sao martinho|сен мартен|سان مارتن|سانت مارتن|เซนต์มาร์ติน|ເຊນ ມາທິນ|សាំងម៉ាទីន|圣马丁|圣马丁岛|聖馬丁
MG:madagascar|madagasikara|madagaska|madagaskar|malagasy republic|мадагаскар|مدغشقر|มาดากัสการ์|ມາດາກາສະກາ|ម៉ាដាហ្គាស្កា|馬達加斯加|马达加斯加
MH:iles marshall|ilhas marshall|islas marshall|isole marshall|kepulauan marshall|marshall iles|marshall ilhas|marshall islands|marshall islas|marshalleilanden|marshallinseln|marshalls|quan dao marshall|rmi|visiwa vya marshall|маршалловы о ва|маршалловы острова|جزر مارشال|หมู่เกาะมาร์แชลล์|ຫມູ່ເກາະມາແຊວ|កោះម៉ាស់សល|馬紹爾群島|马绍尔群岛
MK:arym|bac macedonia|erym|ex republic yougoslave macedoine|ex republic yugoslava macedonia|former yug republic macedonia|former yugoslav republic macedonia|fyr macedonia|fyrom|macedoine|macedoine nord|macedonia|macedonia former yugoslav republic|macedonia fyr|macedonia nord|macedonia norte|macedonia north|macedonia utara|macedonie|makedonia|makedonia utara|maqedonia e veriut|masedonia kaskazini|masedonya|mazedonien|n macedonia|noord macedonie|nordmazedonien|north macedonia|tfyr macedonia|македония|северна македонија|северная македония|شمال مقدونيا|مقدونيا|مقدونيا الشماليه|มาซิโดเนีย|มาซิโดเนียเหนือ|ມາຊີໂດເນຍ|ແມຊິໂດເນຍເຫນືອ|ម៉ាសេដ្វាន|ម៉ាសេដ្វានខាងជើង|北馬其頓|北马其顿
ML:mali|мали|مالي|มาลี|ມາລີ|ម៉ាលី|馬利|馬里|马里
MM:birma|birmania|birmanie|burma|mi an ma|mianma|mianmar|mianmar birmania|mien dien|myanma|myanmar|myanmar birma|myanmar birmania|myanmar birmanie|myanmar burma|myanmar mien dien|republic myanmar|republic союза мьянма|republic แห่งสหภาพเมียนมา|бирма|мьянма|мьянма бирма|بورما|ميانمار|ميانمار بورما|พม่า|เมียนมา|เมียนมา พม่า|เมียนมาร์|ພະມ້າ|ມຽນມາ|ມຽນມາ ເບີມາ|ມຽນມ້າ|ເບີມາ|မြန်မာ|ភូមា|មីយ៉ានម៉ា|មីយ៉ាន់ម៉ា|មីយ៉ាន់ម៉ា ភូមា|緬甸|缅甸|缅甸 federal republic
MN:mong co|monggolya|mongolei|mongolia|mongolian peoples republic|mongolie|монгол|монголия|منغوليا|มองโกเลีย|ມອງໂກເລຍ|ម៉ុងហ្គោលី|蒙古|蒙古国|蒙古國
MO:ao mon|china macao|china macao sar|china macao special administrative region|china macau|china macau sar|china region administrativa especial macao|chine region administrative speciale macao|dac khu hanh chinh macao trung quoc|ma cao|macao|macao sar|macao sar china|macao special administrative region|macao special administrative region china|macao special administrative region peoples republic china|macau|macau rae china|macau sar|macau sar china|macau sar van china|macau special administrative region|makau|makau dak tiongkok|makau sar china|rae macao china|ras chinoise macao|ras macao|regiao administrativa especial macau|region administrativa especial macao|region administrative speciale macao|sonderverwaltungsregion macau|китай специальный административный район макао|макао|макао сар|الصين منطقه ماكاو الاداريه الخاصه|ماكاو|منطقه ماكاو الاداريه الخاصه|มาเก๊า|เขตปกครองพิเศษมาเก๊าแห่ง republic peoples จีน|ມາກາວ|ມາກາວ ເຂດປົກຄອງພິເສດ ຈີນ|ម៉ាកាវ|ម៉ាកាវ តំបន់រដ្ឋបាលពិសេសចិន|中华 peoples republic 澳门特别行政区|中国澳门|中国澳门特别行政区|中國澳門|中國澳門特別行政區|中華 peoples republic 澳門特別行政區|澳門|澳門特別行政區|澳门|澳门特别行政区
MP:cnmi|iles mariannes nord|ilhas marianas norte|islas marianas norte|islas marianas septentrionales|isole marianne settentrionali|kepulauan mariana utara|marianas norte ilhas|marianas norte islas|marianas septentrionales islas|marianas setentrionais|mariannes nord|mariannes nord iles|n mariana islands|noordelijke marianen|nordliche marianen|northern mariana islands|northern marianas|quan dao bac mariana|visiwa vya mariana vya kaskazini|северные марианские о ва|северные марианские острова|جزر ماريانا الشماليه|หมู่เกาะนอร์เทิร์นมาเรียนา|ຫມູ່ເກາະມາເຣຍນາຕອນເຫນືອ|កោះម៉ារីណាខាងជើង|北馬利安納群島|北马里亚纳群岛
MQ:martinica|martinik|martinique|мартиника|جزر المارتينيك|مارتينيك|มาร์ตินีก|ມາຕິນີກ|ម៉ាទីនីក|馬丁尼克|马提尼克
MR:mauretanien|mauritania|mauritanie|moritania|republic islamic الموريتانيه|мавритания|موريتانيا|มอริเตเนีย|ມົວຣິເທເນຍ|ម៉ូរីតានី|毛里塔尼亚|毛里塔尼亞|茅利塔尼亞
MS:monserrate|montserrat|монтсеррат|مونتسرات|مونتسيرات|มอนต์เซอร์รัต|ມອນເຊີຣາດ|ម៉ុងស៊ែរ៉ា|蒙哲臘|蒙特塞拉特
MT:malta|malte|мальта|مالطا|مالطه|มอลตา|ມອນທາ|ម៉ាល់ត៍|馬爾他|馬耳他|马尔他|马耳他
MU:ile maurice|ilhas mauricias|isla mauricio|maurice|maurice ile|mauricia|mauricias|mauricias ilhas|mauricio|mauricio isla|maurisyo|mauritius|morisi|маврикий|موريشيوس|มอริเชียส|ມົວຣິຊຽສ|ម៉ូរីស|模里西斯|毛里求斯|毛里裘斯
MV:maladewa|maldiv|maldivas|maldive|maldive islands|maldiven|maldives|maldives islands|maldivi|malediven|мальдивская republic|мальдивские острова|мальдивы|المالديف|جزر المالديف|ملديف|ދިވެހި ރާއްޖެ|มัลดีฟส์|ມັນດິຟ|ម៉ាល់ឌីវ|馬爾代夫|馬爾地夫|马尔代夫
MW:malaui|malawi|nyasaland|малави|مالاوي|ملاوي|มาลาวี|ມາລາວີ|ម៉ាឡាវី|馬拉威|馬拉維|马拉维
MX:mehiko|mejico|meksiko|messico|mexico|mexiko|mexique|republic mexicana|states unidos mexicanos|states unis mexique|united mexican states|мексика|мексиканские соединенные states|المكسيك|الولايات united المكسيكيه|เม็กซิโก|ເມັກຊິໂກ|ម៉ិកស៊ិក|墨西哥|墨西哥合众国
MY:ma lai xi a|malaisie|malasia|malasya|malaya|malaysia|maleisie|malesia|persekutuan malaysia|малайзия|ماليزيا|มาเลเซีย|ມາເລເຊຍ|ម៉ាឡេស៊ី|馬來西亞|马来西亚
MZ:mocambique|mosambik|mozambic|mozambico|mozambik|mozambique|msumbiji|musambik|мозамбик|موزامبيق|موزمبيق|โมซัมบิก|ໂມແຊມບິກ|ម៉ូសំប៊ិក|莫三比克|莫桑比克
NA:namibia|namibie|namibya|south west africa|намибия|ناميبيا|นามิเบีย|ນາມີເບຍ|ណាមីប៊ី|納米比亞|纳米比亚
NC:kaledonia baru|neukaledonien|new caledonia|nieuw caledonie|nouvelle caledonie|nova caledonia|nueva caledonia|nuova caledonia|новая каледония|كاليدونيا الجديده|นิวแคลิโดเนีย|ນິວ ຄາເລໂດເນຍ|នូវែលកាឡេដូនី|新喀里多尼亚|新喀里多尼亞
NE:niger|niyer|нигер|النيجر|ไนเจอร์|ນິເຈີ|នីហ្សេ|尼日|尼日尔|尼日爾
NF:dao norfolk|ile norfolk|ilha norfolk|isla norfolk|isola norfolk|kepulauan norfolk|kisiwa cha norfolk|norfolk ile|norfolk ilha|norfolk isla|norfolk islands|norfolkinsel|pulau norfolk|ов норфолк|остров норфолк|جزيره نورفولك|เกาะนอร์ฟอล์ก|ເກາະນໍໂຟກ|កោះណ័រហ្វក់|諾福克島|诺福克岛
NG:naijiria|nigeria|nigerya|нигерия|نيجيريا|ไนจีเรีย|ໄນຈີເຣຍ|នីហ្សេរីយ៉ា|奈及利亞|尼日利亚|尼日利亞
NI:nicaragua|nikaragua|nikaragwa|никарагуа|نيكاراجوا|نيكاراغوا|นิการากัว|ນິກຄາຣາກົວ|នីការ៉ាហ្គា|尼加拉瓜
NL:belanda|ha lan|holanda|holland|hollande|kingdom nederlanden|kingdom нидерландов|nederlan|nederland|netherland|netherlands|netherlands kingdom|niederlande|olanda|paesi bassi|paises baixos|paises bajos|pays bas|uholanzi|голландия|нидерланды|هولندا|ฮอลแลนด์|เนเธอร์แลนด์|ເນເທີແລນ|ហូឡង់|荷兰|荷蘭
NO:na uy|noorwegen|noreg|norga|norge|noruega|noruwega|norvege|norvegia|norway|norwegen|norwegia|норвегия|النرويج|นอร์เวย์|ນໍເວ|ន័រវែស|挪威
NP:nepal|непал|نيبال|नेपाल|เนปาล|ເນປານ|នេប៉ាល់|尼泊尔|尼泊爾
NR:nauru|науру|ناورو|นาอูรู|ນາອູຣູ|ណូរូ|瑙魯|瑙鲁|諾魯
NU:nioue|niue|ниуэ|نيوي|นีอูเอ|ນີອູເອ|ណៀ|紐埃|紐埃島|纽埃
NZ:aotearoa|aotearoa new zealand|n zealand|neuseeland|new zealand|nieuw zeeland|nouvelle zelande|nova zelandia|nueva zelanda|nueva zelandia|nuova zelanda|nyuzilandi|nz|selandia baru|новая зеландия|نيوزيلندا|นิวซีแลนด์|ນິວຊີແລນ|ນູແວນ ເຊລັງ|នូវែលសេឡង់|新西兰|紐西蘭
OM:oma|oman|omani|sultania oman|оман|عمان|โอมาน|ໂອມານ|អូម៉ង់|阿曼
PA:panama|панама|بنما|ปานามา|ພານາມາ|ប៉ាណាម៉ា|巴拿馬|巴拿马
PE:perou|peru|перу|بيرو|เปรู|ເປຣູ|ប៉េរូ|秘魯|秘鲁
PF:fr polynesia|frans polynesie|franzosisch polynesien|french polynesia|polinesia francesa|polinesia francese|polinesia perancis|polinesia prancis|polynesia thuoc phap|polynesia ufaransa|polynesie francaise|polynesie thuoc phap|французская полинезия|بولينزيا الفرنسيه|بولينيزيا الفرنسيه|เฟรนช์พอลินีเชีย|เฟรนช์โปลินีเซีย|ເຟຣນຊ໌ ໂພລິນີເຊຍ|ប៉ូលីណេស៊ីបារាំង|法属波利尼西亚|法屬波利尼西亞|法屬玻里尼西亞
PG:papoea nieuw guinea|papouasie nouvelle guinee|papua bagong ginea|papua n guinea|papua neuguinea|papua new guinea|papua niugini|papua nova guine|papua nueva guinea|papua nugini|papua nuova guinea|png|папуа новая гвинея|بابوا غينيا الجديده|ปาปัวนิวกินี|ປາປົວນິວກີນີ|ប៉ាពូអាស៊ីនូវែលហ្គីណេ|巴布亚新几内亚|巴布亚新几内亚 independent 国|巴布亞新幾內亞|巴布亞新畿內亞|巴布亞紐幾內亞
PH:filipijnen|filipina|filipinas|filippine|phi lip pin|philippine|philippine islands|philippinen|philippines|pilipinas|ufilipino|филиппины|الفلبين|ฟิลิปปินส์|ຟິລິບປິນ|ហ្វីលីពីន|ហ្វ៊ីលីពីន|菲律宾|菲律賓
PK:ir pakistan|pakistan|pakistani|paquistao|пакистан|باكستان|پاكستان|ปากีสถาน|ປາກິດສະຖານ|បាគីស្ថាន|ប៉ាគីស្ថាន|巴基斯坦
PL:ba lan|lenkija|poland|polandi|polandia|polen|pologne|polonia|polonya|polska|republic البولنديه|rzeczpospolita polska|польша|بولندا|โปแลนด์|ໂປແລນ|ប៉ូឡូញ|波兰|波蘭
PM:saint pierre and miquelon|saint pierre dan miquelon|saint pierre e miquelon|saint pierre en miquelon|saint pierre et miquelon|saint pierre miquelon|saint pierre und miquelon|saint pierre va miquelon|san pedro y miquelon|santapierre na miquelon|sao pedro e miquelao|сен пьер и микелон|سان بيير ومكويلون|سان بيير وميكلون|แซงปีแยร์และมีเกอลง|ເຊນ ປີແອ ມິເກວລອນ|សង់ព្យែរ និងមីគីឡុង|圣皮埃尔和密克隆|圣皮埃尔和密克隆群岛|聖皮埃與密克隆群島
PN:iles pitcairn|ilhas pitcairn|islas pitcairn|isole pitcairn|kepulauan pitcairn|pitcairn|pitcairn group|pitcairn group islands|pitcairn henderson ducie and oeno islands|pitcairn henderson ducie oeno islands|pitcairn iles|pitcairn ilhas|pitcairn islands|pitcairn islas|pitcairneilanden|pitcairninseln|quan dao pitcairn|visiwa vya pitcairn|о ва питкэрн|питкэрн|بيتكرن|جزر بيتكيرن|หมู่เกาะพิตแคร์น|ຫມູ່ເກາະພິດແຄນ|កោះភីតកាន|皮特凯恩|皮特凯恩群岛|皮特凱恩島|皮特肯群島
PR:commonwealth بورتوريكو|porto rico|portorico|puerto rico|puerto riko|state libre asociado puerto rico|пуэрто рико|بورتوريكو|เปอร์โตริโก|ເພືອໂຕ ຣິໂກ|ព័រតូរីកូ|波多黎各
PS:autoridad nacional palestina|autoridad palestina|autoridade palestina|autorite palestinienne|bande gaza|cisjordania|cisjordania y gaza|cisjordanie|cisjordanie bande gaza|cisjordanie et bande gaza|cisjordanie et gaza|cisjordanie gaza|faixa gaza|franja gaza|gaza|gaza strip|lanh tho palestine|lanh tho palestine bi chiem dong|maeneo palestina|occ palestinian territory|occupied palestine|occupied palestinian territory|opt|palastina|palastinensische autonomiegebiete|palestijnse gebieden|palestin|palestina|palestine|palestinian authority|palestinian national authority|palestinian state|palestinian territory|palestinian territory occupied|staat palastina|staat palestina|state palestine|stato palestina|territoires palestiniens|territoires palestiniens occupes|territori palestinesi|territorios palestinianos|territorios palestinos|territorios palestinos ocupados|territory palestinien occupe|territory palestino ocupado|tpo|west bank|west bank and gaza|west bank and gaza strip|west bank gaza|west bank gaza strip|wilayah palestin|wilayah palestina|оккупированная палестинская территория|палестина|палестинские территории|الاراضي الفلسطينيه|الاراضي الفلسطينيه المحتله|الارض الفلسطينيه المحتله|السلطه الفلسطينيه|الضفه الغربيه|فلسطين|قطاع غزه|ดินแดนปาเลสไตน์|ปาเลสไตน์|รัฐปาเลสไตน์|ດິນແດນປາເລດສະຕິນ|ປາເລດສະຕິນ|ដែនដីប៉ាឡេស្ទីន|ប៉ាឡេស្ទីន|巴勒斯坦|巴勒斯坦国|巴勒斯坦自治區|巴勒斯坦被占领土|巴勒斯坦領土|巴勒斯坦领土
PT:bo dao nha|portogallo|portugal|portuguese republic|republic portugaise|republic portuguesa|republic البرتغاليه|ureno|португалия|португальская republic|البرتغال|โปรตุเกส|ພອລທູໂກ|ព័រទុយហ្កាល់|ព័រទុយហ្គាល់|葡萄牙
PW:belau|palaos|palau|палау|بالاو|ปาเลา|ປາລາວ|ប៉ាឡៅ|ផៅឡូ|帕劳|帛琉
PY:paraguai|paraguay|paragwai|парагвай|باراغواي|ปารากวัย|ພາຣາກວຍ|ប៉ារ៉ាហ្គាយ|巴拉圭
QA:catar|katar|katari|qatar|катар|قطر|กาตาร์|ກາຕາ|កាតា|卡塔尔|卡塔尔国|卡塔爾|卡達
RE:da reuniao ilha|de reunion ile|de reunion isla|ile reunion|ilha reuniao|isla reunion|reuniao|reunion|reunion islands|riunione|реюньон|روينيون|ريونيون|เรอูนียง|ເຣອູນິຍົງ|រេអុយញ៉ុង|留尼旺|留尼汪
RO:roemenie|romania|romenia|roumania|roumanie|ru ma ni|rumani|rumania|rumanien|rumanya|румыния|رومانيا|โรมาเนีย|ໂຣແມເນຍ|រូម៉ានី|罗马尼亚|羅馬尼亞
RS:serbia|serbie|serbien|serbiya|servia|servie|srbija|srbsko|szerbia|сербия|сербія|србија|صربيا|เซอร์เบีย|ເຊີເບຍ|សែប៊ី|塞尔维亚|塞爾維亞
RS ME:federal republic yugoslavia|serbia and montenegro|serbia montenegro|serbia y montenegro|serbie et montenegro|state union serbia and montenegro|state union serbia montenegro
RU:federal nga|federal รัสเซีย|federal រុស្ស៊ី|federasi rusia|federation rusa|federation russa|federation russe|federazione russa|nga|pederasyong ruso|rusia|rusland|russia|russian federal|russian federation|russian republic|russie|russische federatie|russische foderation|russland|rusya|urusi|арассыыйа|ород улас|росси|российская federation|россия|россия федерациязы|рузонь мастор|русија|рф|рәсәй|урысей|урысые|الاتحاد الروسي|روسيا|روسيا federal|รัสเซีย|ຣັດເຊຍ|ລັດເຊຍ|ລັດເຊັຽ|រុស្ស៊ី|俄国|俄罗斯|俄罗斯 federal|俄羅斯|俄羅斯 federal
RU AM AZ BY EE GE KG KZ LT LV MD TJ TM UA UZ:soviet union|union soviet socialist republics|union sovietica|union sovietique|urss|ussr|ссср
RW:republic rwandaise|ruanda|ruwanda|rwanda|rwandese republic|u rwanda|руанда|رواندا|รวันดา|ຣວັນດາ|រវ៉ាន់ដា|卢旺达|盧安達|盧旺達
SA:a rap saudi|a rap xe ut|arab saudi|arabia saudi|arabia saudita|arabie saoudite|arabyang saudi|kingdom arab السعوديه|ksa|saoedi arabie|saudi|saudi arabia|saudi arabien|saudia|saudia arabia|саудовская аравия|السعوديه|ซาอุดีอาระเบีย|ຊາອຸດິ ອາຣາເບຍ|អារ៉ាប៊ីសាអូឌីត|沙地阿拉伯|沙烏地阿拉伯|沙特阿拉伯
SB:iles salomon|ilhas salomao|islas salomon|isole salomone|kapuluang solomon|kepulauan solomon|quan dao solomon|salomao ilhas|salomon|salomon iles|salomon islas|salomonen|salomonseilanden|solomon islands|solomons|visiwa vya solomon|соломоновы о ва|соломоновы острова|جزر سليمان|หมู่เกาะโซโลมอน|ຫມູ່ເກາະໂຊໂລມອນ|កោះសូឡូម៉ុង|ប្រជុំកោះសាឡូម៉ុង|所罗门群岛|所羅門群島|索羅門群島
SC:seicheles|seychelle islands|seychellen|seychelles|seychelles islands|seyshels|ushelisheli|сейшелы|сейшельские о ва|сейшельские острова|سيشل|سيشيل|เซเชลส์|ເຊເຊວເລສ|សីស្ហែល|塞席爾|塞舌尔|塞舌爾
SD:soedan|soudan|sudan|sudani|sudao|судан|السودان|ซูดาน|ຊູດານ|ស៊ូដង់|苏丹|蘇丹
SE:ruotsi|schweden|suecia|suede|suwesya|sverige|svezia|sweden|swedia|thuy dien|uswidi|zweden|швеция|السويد|สวีเดน|ສະວີເດັນ|ស៊ុយអែត|瑞典
SG:cingapura|singapore|singapour|singapur|singapura|xin ga po|xinh ga po|сингапур|سنغافوره|சிங்கப்பூர்|สิงคโปร์|ສິງກະໂປ|សិង្ហបុរី|新加坡
SH:ascension islands|saint helena|saint helena ascension and tristan cunha|saint helena ascension tristan cunha|sainte helene|sainte helene ascension et tristan cunha|sainte helene ascension tristan cunha|santa elena|santa elena ascension y tristan acuna|santa helena|santa helena ascensao e tristao cunha|santelena|sint helena|tristan cunha|ов св елены|остров святой елены|острова святой елены вознесения и тристан да кунья|سانت هيلانه|سانت هيلينا|เซนต์เฮเลนา|ເຊນ ເຮເລນາ|សង់ហេឡេណា|圣赫勒拿|聖赫勒拿島
SI:eslobenya|eslovenia|slovenia|slovenie|slovenija|slowenien|zlovenia|словения|سلوفينيا|สโลวีเนีย|ສະໂລເວເນຍ|ស្លូវេនី|斯洛文尼亚|斯洛文尼亞|斯洛維尼亞
SJ:iles svalbard et jan mayen|ilhas svalbard e jan mayen|islas svalbard y jan mayen|kepulauan svalbard dan jan mayen|spitsbergen en jan mayen|spitzbergen und jan mayen|svalbard|svalbard and jan mayen|svalbard and jan mayen islands|svalbard dan jan mayen|svalbard e jan mayen|svalbard e jan mayen ilhas|svalbard et ile jan mayen|svalbard et jan mayen|svalbard et jan mayen iles|svalbard ile jan mayen|svalbard jan mayen|svalbard jan mayen islands|svalbard na jan mayen|svalbard og jan mayen|svalbard va jan mayen|svalbard y jan mayen|svalbard y jan mayen islas|острова свальбард и ян майен|шпицберген и ян майен|سفالبارد وجان ماين|سفالبارد ويان ماين|สฟาลบาร์และยานไมเอน|ສະວາບາ ແລະ ແຢນ ມາເຢນ|ស្វាលបាដ និង ហ្សង់ម៉ាយេន|挪威屬斯瓦巴及尖棉|斯瓦尔巴和扬马延|斯瓦爾巴特群島及揚馬延島
SK:eslobakya|eslovaquia|republic eslovaca|republic slovaque|republic السلوفاكيه|slovacchia|slovak republic|slovak republic slovakia|slovakia|slovakia slovak republic|slovaquie|slovenska republic|slovensko|slowakei|slowakia|slowakije|словакия|словацкая republic|سلوفاكيا|สโลวะเกีย|สโลวาเกีย|ສະໂລວາເກຍ|ស្លូវ៉ាគី|斯洛伐克
SL:serra leoa|siera leoni|sierra leon|sierra leona|sierra leone|сьерра леоне|سيراليون|เซียร์ราลีโอน|ເຊຍຣາ ລີໂອນ|សៀរ៉ាឡេអូន|塞拉利昂|獅子山
SM:most serene republic san marino|saint marin|san marino|sao marinho|serenisima republic san marino|serenissima republic sao marinho|сан марино|سان مارينو|ซานมาริโน|ซานมารีโน|ແຊນ ມາຣິໂນ|សានម៉ារីណូ|圣马力诺|聖馬利諾|聖馬力諾
SN:senegaal|senegal|senegali|сенегал|السنغال|เซเนกัล|ເຊນີໂກລ|សេណេហ្គាល់|塞內加爾|塞内加尔
SO:republic الصومال الفيدراليه|somali democratic republic|somali republic|somalia|somalie|somalya|soomaaliya|сомали|الصومال|โซมาเลีย|ໂຊມາເລຍ|សូម៉ាលី|索馬利亞|索馬里|索马里
SR:dutch guiana|surinam|suriname|суринам|سورينام|ซูรินาม|ซูรินาเม|ຊູຣິນາມ|សូរីណាម|苏里南|蘇利南|蘇里南
SS:nam sudan|s sudan|soudan sud|south sudan|southern sudan|sud soudan|sud sudan|sudan kusini|sudan selatan|sudan south|sudan sud|sudan sur|sudao sul|sudsudan|timog sudan|zuid soedan|южный судан|جنوب السودان|ซูดานใต้|เซาท์ซูดาน|ຊູດານໃຕ້|ស៊ូដង់ខាងត្បូង|南苏丹|南蘇丹
ST:s tome and principe|s tome principe|saint thomas and prince|saint thomas prince|santo tome y principe|sao tome|sao tome and principe|sao tome dan principe|sao tome e principe|sao tome en principe|sao tome et principe|sao tome na principe|sao tome principe|sao tome und principe|sao tome va principe|stp|сан томе и принсипи|سان تومي وبرينسيبي|ساو تومي وبرينسيب|ساو تومي وبرينسيبي|เซาตูเมและปรินซิปี|เซาตูแมอีปริงซีป|ເຊົາທູເມ ແລະ ພຣິນຊິບ|សៅតូម៉េ និង ប្រាំងស៊ីប|圣多美和普林西比|聖多美和普林西比|聖多美普林西比
SV:salvador|сальвадор|эль сальвадор|السلفادور|เอลซัลวาดอร์|ເອວ ຊໍວາດໍ|អែលសាល់វ៉ាឌ័រ|萨尔瓦多|薩爾瓦多
SX:saint maarten|saint martin dutch|saint martin dutch part|saint martin partie neerlandaise|saint martin pays bas|san martin parte holandesa|san martin parte neerlandesa|sao martinho sint maarten|sint maarten|sint maarten dutch|sint maarten dutch part|sint maarten phan ha lan|синт мартен|синт мартен нидерландская часть|سانت مارتن الجزء الهولندي|ซินต์มาร์เทน|ຊິນ ມາເທັນ|សីងម៉ាធីន|圣马丁 荷属|荷属圣马丁|荷屬聖馬丁
SY:republic a rap syria|republic arab syrienne|republic arab السوريه|siria|sirya|suriah|syria|syrian arab republic|syrian republic|syrie|syrie republic arab syrienne|syrien|сирийская arab republic|сирия|سوريا|ซีเรีย|ຊີເຣຍ|ស៊ីរី|叙利亚|叙利亚阿拉伯 republic|敘利亞|阿拉伯叙利亚 republic
SZ:e swatini|essuatini|esuatini|eswatini|suazilandia|suwasilandya|swasiland|swaziland|swazilandia|свазиленд|эсватини|اسواتيني|سوازيلاند|سوازيلند|สวาซิแลนด์|เอสวาตินี|เอสวาตีนี|ສະວາຊິແລນ|ເອສະວາຕິນີ|សូហ្ស៉ីឡង់|ស្វាស៊ីឡង់|史瓦帝尼|斯威士兰|斯威士蘭
TC:iles turks et caicos|iles turques et caiques|ilhas turcas e caicos|ilhas turks e caicos|islas turcas y caicos|islas turks y caicos|isole turks e caicos|kepulauan turks dan caicos|quan dao turks va caicos|turcas e caicos ilhas|turcas y caicos islas|turks and caicos|turks and caicos islands|turks caicos|turks caicos islands|turks e caicos ilhas|turks en caicoseilanden|turks et caicos iles|turks und caicosinseln|turks y caicos islas|turques et caiques iles|visiwa vya turks na caicos|острова теркс и кайкос|теркс и кайкос|جزر تركس وكايكوس|جزر توركس وكايكوس|หมู่เกาะเติกส์และหมู่เกาะเคคอส|ຫມູ່ເກາະ ເທີກ ແລະ ໄຄໂຄສ|កោះទួគ និង កៃកូស|土克斯及開科斯群島|特克斯和凯科斯群岛|特克斯和凱科斯群島
TD:chad|chade|chadi|ciad|tchad|tsad|tschad|tsjaad|чад|تشاد|ชาด|ຊາດ|ឆាដ|乍得|查德
TF:franse gebieden in zuidelijke indische oceaan|franzosische sud und antarktisgebiete|french southern and antarctic lands|french southern antarctic lands|french southern territory|himaya za kusini za kifaranza|lanh tho phia nam thuoc phap|taaf|terras austrais e antarticas francesas|terre australi francesi|terres australes antarctiques francaises|terres australes et antarctiques francaises|terres australes francaises|territorios austrais franceses|territorios australes franceses|territorios franceses sul|tierras australes francesas|tierras australes y antarticas francesas|wilayah selatan perancis|wilayah selatan prancis|французские южные территории|الاقاليم الجنوبيه الفرنسيه|เฟรนช์เซาเทิร์นเทร์ริทอรีส์|ເຂດແດນທາງໃຕ້ຂອງຝຮັ່ງ|ដែនដីបារាំងនៅភាគខាងត្បូង|法属南方领地|法属南部领地|法屬南部屬地|法屬南部領地
TG:republic togolaise|republic togolesa|togo|togolese republic|того|тоголезская republic|توغو|โตโก|ໂຕໂກ|តូហ្គោ|多哥
TH:muang thai|siam|tailandi|tailandia|taylandiya|thai|thai lan|thailand|thailande|thailandia|таиланд|تايلاند|تايلند|เมืองไทย|ไทย|ໄທ|ថៃ|泰 kingdom|泰国|泰國
TJ:tadjikistan|tadjiquistao|tadschikistan|tadzhikistan|tadzjikistan|tagikistan|tajikistan|tajikistani|tajiquistao|tayikistan|таджикистан|тоҷикистон|طاجيكستان|ทาจิกิสถาน|ທາຈິກິດສະຖານ|តាជីគីស្ថាន|តាហ្ស៊ីគីស្ថាន|塔吉克|塔吉克斯坦
TK:iles tokelau|islas tokelau|tokelaou|tokelau|tokelau iles|tokelau islas|toquelau|токелау|توكيلاو|โตเกเลา|ໂຕເກເລົາ|តូខេឡៅ|托克劳|托克勞群島
TL:dong ti mo|dong timor|dr timor leste|e timor|east timor|oost timor|osttimor|rdtl|rdtl timor leste|republic تيمور eastern|silangan timor|ti mo let xte|timor east|timor eastern|timor est|timor leste|timor lorosae|timor timur|восточный тимор|тимор лешти|تيمور eastern|تيمور ليشتي|ติมอร์ เลสเต|ติมอร์ตะวันออก|ติมอร์เลสเต|ທິມໍ ເລສເຕ|ទីម័រខាងកើត|ទីម័រលេស្តេ|东帝汶|東帝汶
TM:turcomenistao|turkimenistan|turkmenia|turkmenistan|turquemenistao|туркменистан|туркмения|تركمانستان|เติร์กเมนิสถาน|ເທີກເມນິສະຖານ|តួកម៉េនីស្ថាន|土库曼斯坦|土庫曼
TN:republic tunisienne|republic tunisina|republic التونسيه|tunesie|tunesien|tunez|tunisia|tunisian republic|tunisie|tunisya|тунис|тунисская republic|تونس|ตูนิเซีย|ຕູນິເຊຍ|ទុយនីស៊ី|突尼斯|突尼西亞
TO:friendly islands|tonga|tonga islands|тонга|تونجا|تونغا|ตองกา|ตองงา|ທອງກາ|តុងហ្គា|東加|汤加|湯加
TR:republic التركيه|tho nhi ky|tuerkei|turchia|turkei|turkey|turki|turkije|turkiya|turkiye|turkiye cumhuriyeti|turquia|turquie|uturuki|турецкая republic|турция|تركيا|ตุรกี|ເທີຄີ|តួកគី|土耳其
TT:t and t|tobago|trindade e tobago|trinidad|trinidad and tobago|trinidad dan tobago|trinidad e tobago|trinidad en tobago|trinidad et tobago|trinidad na tobago|trinidad tobago|trinidad und tobago|trinidad va tobago|trinidad y tabago|trinidad y tobago|trinidade e tobago|trinite et tobago|тринидад и тобаго|ترينيداد وتوباغو|ตรินิแดดและโตเบโก|ທຣິນິແດດ ແລະ ໂທແບໂກ|ទ្រីនីដាត និងតូបាហ្គោ|千里達及托巴哥|千里達和多巴哥|特立尼达和多巴哥
TV:ellice islands|tuvalu|тувалу|توفالو|ตูวาลู|ຕູວາລູ|ទូវ៉ាលូ|吐瓦魯|吐瓦鲁|图瓦卢|圖瓦盧
TW:china taipei|china taiwan|china taiwan province|chinese taipei|dai loan|province chinoise taiwan|province taiwan|provincia china taiwan|republic china taiwan|republic الصين تايوان|roc taiwan|taipei china|taipei chinese|taipei chinois|taiwan|taiwan china|taiwan chine|taiwan province|taiwan province china|taiwan province chine|taiwan provincia china|taiwan republic china|taiwan republic chine|taiwan roc|тайвань|тайвань провинция китая|تايوان|ไต้หวัน|ໄຕ້ຫວັນ|តៃវ៉ាន់|中华台北|中国台北|中国台湾|中国台湾省|中國台灣|中華台北|台湾|台湾地区|台湾省|台灣|臺灣
TZ:republic muungano tanzania|republic thong nhat tanzania|tanganyika|tansania|tanzania|tanzania mainland|tanzania u republic|tanzania ur|tanzania uro|tanzanie|united republic tanzania|ur tanzania|urt|zanzibar|танзания|تانزانيا|تنزانيا|แทนซาเนีย|ທານຊາເນຍ|តង់សានី|坦尚尼亞|坦桑尼亚|坦桑尼亞
UA:oekraine|ucraina|ucrania|ukraina|ukraine|ukrainian soviet socialist republic|ukrainian ssr|ukranya|украина|україна|اوكرانيا|ยูเครน|ຢູເຄຣນ|អ៊ុយក្រែន|乌克兰|烏克蘭
UG:oeganda|ouganda|uganda|уганда|اوغندا|ยูกันดา|ອູການດາ|អ៊ូហ្គង់ដា|乌干达|烏干達
UM:amerikanische uberseeinseln|cac tieu dao xa cua hoa ky|iles mineures eloignees states unis|ilhas menores afastadas eua|ilhas menores distantes eua|ilhas menores distantes states unidos|islas menores alejadas ee uu|islas menores alejadas states unidos|islas ultramarinas ee uu|islas ultramarinas menores states unidos|isole minori esterne degli stati uniti|kepulauan terluar as|kepulauan terpencil as|kleine afgelegen eilanden van verenigde staten|menores afastadas eua ilhas|menores alejadas ee uu islas|menores alejadas states unidos islas|menores distantes eua ilhas|menores distantes states unidos ilhas|mineures eloignees states unis iles|ultramarinas ee uu islas|ultramarinas menores states unidos islas|united states minor outlying islands|us minor outlying islands|us outlying islands|visiwa vidogo vya nje vya marekani|внешние малые о ва сша|внешние малые острова соединенных штатов|внешние малые острова сша|جزر الولايات united النائيه|หมู่เกาะรอบนอกของสหรัฐอเมริกา|ຫມູ່ເກາະຮອບນອກຂອງສະຫະລັດຯ|កោះអៅឡាយីងអាមេរិក|美国本土外小岛屿|美國本土外小島嶼
US:amelika hui pu ia|america|amerika serikat|amerika serikat as|amerika syarikat|as amerika serikat|ee uu|ee uu america|eeuu|eeuu america|eu amerique|eu d amerique|eu damerique|eua|hoa ky|hop chung quoc hoa ky|marekani|my|nuoc my|states unidos|states unidos america|states unidos norteamerica|states unis|states unis amerique|states unis d amerique|states unis damerique|stati uniti|stati uniti america|stati uniti d america|stati uniti damerica|united state america|united states|united states america|unites states america|us|us america|usa|vereinigte staaten|vereinigte staaten von amerika|verenigde staten|verenigde staten van amerika|vs|соединенные states|соединенные states америки|сша|الولايات united|الولايات united الامريكيه|امريكا|สหรัฐ|สหรัฐอเมริกา|สหรัฐฯ|อเมริกา|ສະຫະລັດ|ສະຫະລັດອາເມລິກາ|ອາເມລິກາ|សហរដ្ឋអាមេរិក|អាមេរិក|美利坚合众国|美利堅合眾國|美国|美國
UY:uruguai|uruguay|urugwai|urugway|уругвай|الاوروغواي|اورغواي|اوروغواي|อุรุกวัย|ອູຣຸກວຍ|អ៊ុយរូហ្គាយ|乌拉圭|乌拉圭东岸 republic|烏拉圭
UZ:oezbekistan|ouzbekistan|ozbekiston|usbekistan|usbequistao|uzbekistan|uzbequistao|uzibekistani|узбекистан|ўзбекистон|اوزباكستان|اوزبكستان|อุซเบกิสถาน|ອຸສເບກິສະຖານ|អ៊ូសបេគីស្ថាន|乌兹别克斯坦|烏茲別克
VA:cidade vaticano|cite vatican|citta vaticano|ciudad vaticano|heilige stoel|heiliger stuhl|holy see|kota vatican|lungsod vaticano|mji vatican|saint siege|saint siege state cite vatican|santa se|santa sede|state cite vatican|stato della citta vaticano|thanh vatican|toa thanh|vaticaan|vaticaanstad|vatican|vatican city|vaticano|vaticano ciudad|vatikan|vatikanstadt|ватикан|город state ватикан|святой престол|الفاتيكان|الكرسي الرسولي|مدينه الفاتيكان|นครรัฐวาติกัน|นครวาติกัน|วาติกัน|ນະຄອນ ວາຕິກັນ|បុរីវ៉ាទីកង់|教廷|梵蒂冈|梵蒂冈城国|梵蒂岡|罗马教廷
VC:saint vincent|saint vincent and g|saint vincent and grenadines|saint vincent dan grenadine|saint vincent dan grenadines|saint vincent e grenadine|saint vincent en grenadines|saint vincent et grenadines|saint vincent g|saint vincent grenadines|saint vincent na grenadines|saint vincent und grenadinen|saint vincent va grenadines|san vicente y granadinas|sao vicente e granadinas|sao vincente e granadinas|svg|сент винсент и гренадины|سانت فنسنت وجزر غرينادين|سانت فينسنت والغرينادين|เซนต์วินเซนต์และเกรนาดีนส์|ເຊນ ວິນເຊນ ແລະ ເກຣເນດິນ|សាំងវ៉ាំងសង់ និង ហ្គ្រេណាឌីន|圣文森特和格林纳丁斯|聖文森及格瑞那丁|聖文森特和格林納丁斯
VE:rb venezuela|venezuela|venezuela bolivarian republic|venezuela rb|венесуэла|فنزويلا|เวเนซุเอลา|ເວເນຊູເອລາ|វ៉េណេស៊ុយអេឡា|委內瑞拉|委内瑞拉
VG:br virgin islands|britische jungferninseln|british virgin islands|britse maagdeneilanden|bvi|iles vierges britanniques|ilhas virgens britanicas|islas virgenes britanicas|islas virgenes kingdom unido|isole vergini britanniche|kepulauan virgin britania raya|kepulauan virgin british|quan dao virgin thuoc anh|uk virgin islands|vierges britanniques iles|virgenes britanicas islas|virgenes kingdom unido islas|virgens britanicas ilhas|virgin islands british|visiwa vya virgin uingereza|британские виргинские острова|виргинские о ва великобритания|جزر العذراء البريطانيه|جزر فرجن البريطانيه|جزر فيرجن البريطانيه|หมู่เกาะบริติชเวอร์จิน|ຫມູ່ເກາະ ເວີຈິນຂອງອັງກິດ|កោះវឺជិនចក្រភពអង់គ្លេស|英属维尔京群岛|英屬維京群島|英屬維爾京群島
VG VI:iles vierges|ilhas virgens|islas virgenes|isole vergini|jungferninseln|kepulauan virgin|maagdeneilanden|vierges iles|virgenes islas|virgens ilhas|virgin islands|виргинские острова|الجزر العذراء|جزر العذراء|维尔京群岛
VI:american virgin islands|amerikaanse maagdeneilanden|amerikanische jungferninseln|iles vierges americaines|iles vierges states unis|ilhas virgens americanas|ilhas virgens eua|ilhas virgens states unidos|islas virgenes ee uu|islas virgenes states unidos|isole vergini americane|kepulauan virgin amerika serikat|kepulauan virgin as|quan dao virgin thuoc hoa ky|quan dao virgin thuoc my|united states virgin islands|us virgin islands|usvi|vierges states unis iles|virgenes ee uu islas|virgenes states unidos islas|virgens americanas ilhas|virgens eua ilhas|virgens states unidos ilhas|virgin islands united states|virgin islands us|visiwa vya virgin marekani|американские виргинские острова|виргинские о ва сша|виргинские острова соединенных штатов|جزر العذراء الامريكيه|جزر فيرجن الامريكيه|หมู่เกาะเวอร์จินของสหรัฐอเมริกา|ຫມູ່ເກາະ ເວີຈິນ ຂອງສະຫະລັດ|កោះវឺជីនអាមេរិក|美属维尔京群岛|美屬維京群島|美屬維爾京群島
VN:biyetnam|chxhcn viet nam|democratic republic viet nam|north vietnam|republic viet nam|south vietnam|sr viet nam|sr vietnam|viet nam|viet nam sr|vietna|vietnam|vietname|vietnamu|вьетнам|فيتنام|فييت نام|เวียดนาม|ວຽດນາມ|ຫວຽດນາມ|វៀតណាម|越南
VU:new hebrides|vanuatu|вануату|فانواتو|วานูวาตู|วานูอาตู|ວານົວຕູ|វ៉ានូទូ|瓦努阿图|瓦努阿圖|萬那杜
WF:iles wallis et futuna|islas wallis y futuna|kepulauan wallis dan futuna|wallis and futuna|wallis and futuna islands|wallis dan futuna|wallis e futuna|wallis en futuna|wallis et futuna|wallis et futuna iles|wallis futuna|wallis na futuna|wallis und futuna|wallis va futuna|wallis y futuna|wallis y futuna islas|острова уоллис и футуна|уоллис и футуна|جزر والس وفوتونا|جزر واليس وفوتونا|واليس وفوتونا|วาลลิสและฟุตูนา|ວາລລິສ ແລະ ຟູຕູນາ|វ៉ាលីស និងហ្វូទូណា|瓦利斯和富图纳|瓦利斯和富图纳群岛|瓦利斯群島和富圖那群島
WS:samoa|samoa occidental|samoa western|western samoa|самоа|ساموا|ซามัว|ຊາມົວ|សាមូអា|សាម័រ|萨摩亚|萨摩亚 independent 国|薩摩亞
XK:kosove|kosovo|kosovo as per unscr 1244|kosovo in context unscr 1244|kosovo resolucion 1244 consejo seguridad|kosovo resolution 1244 conseil securite|kosovo s res 1244|kosovo s res 1244 1999|kosovo scr 1244|kosovo security council resolution 1244 1999|kosovo un|kosovo under security council resolution 1244|kosovo under un security council resolution 1244|kosovo under unsc 1244|kosovo under unsc resolution 1244|kosovo under unscr 1244|kosovo united nations administered region|kosovo united nations administered territory under un security council resolution 1244|kosovo unmik|kosovo unscr 1244|kosovo unscr 1244 1999|un administered territory kosovo|unmik kosovo|косово|كوسوفو|โคโซโว|ໂຄໂຊໂວ|កូសូវ៉ូ|科索沃
YE:democratic yemen|iemen|jemen|north yemen|republic اليمنيه|south yemen|yaman|yemen|yemeni|йемен|йеменская republic|اليمن|เยเมน|ເຢເມນ|យេម៉ែន|也門|也门|葉門
YT:maiote|mayotte|майотта|остров майотта|مايوت|มายอต|ມາຢັອດ|ម៉ាយុត|馬約特|馬約特島|马约特
ZA:aforika borwa|africa sul|afrika borwa|afrika kusini|afrika selatan|afrique sud|emzantsi afrika|iningizimu afrika|nam phi|republic sud africaine|republic sul africana|rsa|s africa|south africa|sud africa|sudafrica|sudafrika|suid afrika|timog aprika|union south africa|zuid afrika|юар|южная африка|южно африканская republic|جنوب افريقيا|แอฟริกาใต้|ອາຟຣິກາໃຕ້|ອາຟະລິກາໃຕ້|អាហ្វ្រិកខាងត្បូង|南非
ZM:northern rhodesia|sambia|sambya|zambia|zambie|замбия|زامبيا|แซมเบีย|ແຊມເບຍ|សំប៊ី|尚比亞|贊比亞|赞比亚
ZW:rhodesia|simbabwe|southern rhodesia|zimbabue|zimbabwe|зимбабве|زمبابوي|زيمبابوي|ซิมบับเว|ຊິມບັບເວ|ស៊ីមបាវ៉េ|津巴布韋|津巴布韦|辛巴威
african-union:african union|african union au|au african union|umoja afrika|union africaine|union africaine ua|union africana|африканский union|الاتحاد الافريقي|非洲联盟
arab-league:arab league|league arab states|liga arab|liga states arabes|ligue arab|ligue states arabes|جامعه الدول arab
asean:anase|asean|asean association southeast asian nations|association south east asian nations|association southeast asian nations|association southeast asian nations asean|асеан|اسيان|อาเซียน|ອາຊຽນ|អាស៊ាន|东盟|東協|東盟
caricom:caribbean community|caribbean community caricom|caricom|comunidad caribe
commonwealth:commonwealth|commonwealth nations
council-of-europe:conseil europe|conseil l europe|conseil leurope|consejo europa|conselho europa|council europe|council europe coe
ecowas:cedeao|communaute economique des states de l afrique de l ouest|communaute economique states afrique ouest|communaute economique states lafrique louest|economic community west african states|economic community west african states ecowas|ecowas
european-union:eu|eu european union|europaische union|european union|european union eu|europese united|lien minh chau au|ue|umoja ulaya|uni eropa|union eropah|union europea|union europea ue|union europeenne|union europeenne ue|union europeia|unione europea|европейский union|الاتحاد الاوروبي|สหภาพยุโรป|ສະຫະພາບຢູໂຣບ|សហភាពអឺរ៉ុប|欧盟|歐盟
global:dunia|gioi|global|global worldwide|monde|monde entier|mondial|mondo|mundial|mundo|welt|wereld|world|worldwide|worldwide global|весь мир|العالم|โลก|ໂລກ|ពិភពលោក|世界
international:antarabangsa|internacional|internasional|international|internationale|internazionale|intl|международный|国际
oas:oas|oea|organisation american states|organisation states americains|organizacao states americanos|organizacion states americanos|organization american states|organization american states oas
pacific-islands-forum:pacific islands forum|pacific islands forum pif|pif
regional:regional|regionale
saarc:saarc|south asian association for regional cooperation
sadc:sadc|southern african development community|southern african development community sadc
stateless:apatrida|apatride|apolide|no nationality|staatenlos|staatloos|stateless|stateless person|без гражданства|лицо без гражданства|عديم الجنسيه|คนไร้สัญชาติ|ไร้สัญชาติ
united-nations:bangsa bangsa united|lien hop quoc|naciones unidas|naciones unidas onu|nacoes unidas|nations unies|nations unies onu|nazioni unite|onu|organisation nations unies|organizacao nacoes unidas|organizacion naciones unidas|pbb|perserikatan bangsa bangsa|umoja mataifa|un|united nations|united nations organization|united nations un|united 国|united 國|vereinte nationen|verenigde naties|оон|организация объединенных наций|الامم united|สหประชาชาติ|ສະຫະປະຊາຊາດ|អង្គការសហប្រជាជាតិ
"""
