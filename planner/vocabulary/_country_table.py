"""Countries, and the spellings of their names by what they mean.

Generated: edit what it is made from, and run `python -m tools.make_country_table`.
Names are from the Unicode CLDR, copyright Unicode, Inc., under the Unicode License v3
(SPDX: Unicode-3.0), by way of Babel.

Each country is alpha-2, alpha-3, M49 code, M49 area, UN name, everyday name. A spelling
that means several codes is ambiguous; one that means none is a word, and no code.
"""

BABEL_VERSION = "2.18.0"

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

SPELLINGS = """\
:na|ne|no|si
AD:andorra|andorre|principado de andorra|principality of andorra|principaute dandorre|андорра|أندورا|اندورا|อันดอร์รา|ອັນດໍຣາ|អង់ដូរ៉ា|安道尔|安道爾
AE:cac tieu vuong quoc a rap thong nhat|eau|emirados|emirados arabes unidos|emirates|emirati arabi uniti|emiratos|emiratos arabes unidos|emirats|emirats arabes unis|emiriah arab bersatu|falme za kiarabu|ua emirates|uae|uea|uni emirat arab|united arab emirates|vae|vereinigte arabische emirate|verenigde arabische emiraten|оаэ|объединенные арабские эмираты|الإمارات|الإمارات العربية المتحدة|الامارات|الامارات العربية المتحدة|دولة الإمارات|دولة الإمارات العربية المتحدة|دولة الامارات|دولة الامارات العربية المتحدة|ยูเออี|สหรัฐอาหรับเอมิเรตส์|ສະຫະລັດອາຣັບເອມິເຣດ|អេមីរ៉ាតអារ៉ាប់រួម|阿拉伯联合酋长国|阿拉伯聯合大公國|阿拉伯聯合酋長國|阿联酋|阿聯酋
AF:afeganistao|afganistan|afghanistan|islamic emirate of afghanistan|islamic republic of afghanistan|owganystan|republica islamica de afganistan|republica islamica del afganistan|republique islamique dafghanistan|афганистан|أفغانستان|افغانستان|อัฟกานิสถาน|ອາຟການິດສະຖານ|អាហ្វហ្កានីស្ថាន|阿富汗
AG:antigua|antigua and barbuda|antigua barbuda|antigua dan barbuda|antigua e barbuda|antigua en barbuda|antigua et barbuda|antigua na barbuda|antigua und barbuda|antigua va barbuda|antigua y barbuda|антигуа и барбуда|أنتيغوا وبربودا|انتيغوا وبربودا|แอนติกาและบาร์บูดา|ແອນທິກົວ ແລະ ບາບູດາ|អង់ទីហ្គា និង បាប៊ុយដា|安地卡及巴布達|安提瓜和巴布达|安提瓜和巴布達
AI:anguila|anguilla|ангилья|أنغويلا|انغويلا|แองกวิลลา|ແອນກຸຍລາ|អង់ហ្គីឡា|安圭拉|安奎拉
AL:albania|albanie|albanien|republic of albania|republica de albania|republique dalbanie|shqiperi|албания|ألبانيا|البانيا|แอลเบเนีย|ແອວເບເນຍ|អាល់បានី|阿尔巴尼亚|阿爾巴尼亞
AM:armenia|armenie|armenien|republic of armenia|republica de armenia|republique darmenie|армения|республика армения|հայաստան|أرمينيا|ارمينيا|อาร์เมเนีย|ອາເມເນຍ|អាមេនី|亚美尼亚|亞美尼亞
AO:angola|republic of angola|republica de angola|republique dangola|ангола|أنغولا|انغولا|แองโกลา|ແອງໂກລາ|អង់ហ្គោឡា|安哥拉
AQ:antaktiki|antarctica|antarctique|antarktika|antarktis|antartida|antartide|antartika|nam cuc|антарктида|أنتاركتيكا|انتاركتيكا|แอนตาร์กติกา|ແອນຕາດຕິກາ|អង់តាក់ទិក|南极洲|南極洲
AR:ajentina|argentina|argentine|argentine republic|argentinie|argentinien|republic of argentina|republica argentina|republique argentine|аргентина|الأرجنتين|الارجنتين|อาร์เจนตินา|ອາເຈນທິນາ|អាហ្សង់ទីន|阿根廷
AS:american samoa|amerikaans samoa|amerikanisch samoa|samoa americaines|samoa americana|samoa americane|samoa amerika|samoa thuoc my|samoa ya marekani|американское самоа|ساموا الأمريكية|ساموا الامريكية|อเมริกันซามัว|ອາເມຣິກາ ຊາມົວ|សាម័រ អាមេរិកាំង|美属萨摩亚|美屬薩摩亞
AT:ao|austria|austrija|ausztria|autriche|avstrija|oesterreich|oostenrijk|osterreich|republic of austria|republica de austria|republik osterreich|republique dautriche|австрия|النمسا|ออสเตรีย|ອອສເທຣຍ|អូទ្រីស|奥地利|奧地利
AU:australia|australie|australien|commonwealth of australia|o xtray li a|австралия|أستراليا|استراليا|ออสเตรเลีย|ອອສເຕຣເລຍ|អូស្ត្រាលី|澳大利亚|澳洲
AW:aruba|аруба|أروبا|اروبا|อารูบา|ອາຣູບາ|អារូបា|荷屬阿魯巴|阿魯巴|阿鲁巴
AX:aland|aland islands|alanda|alandinseln|iles aland|iles daland|ilhas aland|islas aland|isole aland|kepulauan aland|quan dao aland|visiwa vya aland|аландские о ва|جزر آلاند|جزر الاند|หมู่เกาะโอลันด์|ຫມູ່ເກາະໂອລັນ|កោះអាឡង់|奥兰群岛|奧蘭群島
AZ:aserbaidschan|azerbaidjan|azerbaigian|azerbaijan|azerbaijani|azerbaijao|azerbaiyan|azerbeidzjan|azerbeijao|azərbaycan|republic of azerbaijan|republica de azerbaiyan|republique dazerbaidjan|азербайджан|азербайджанская республика|азәрбајҹан|أذربيجان|اذربيجان|อาเซอร์ไบจาน|ອາເຊີໄບຈານ|អាស៊ែបៃហ្សង់|亞塞拜然|亞塞拜疆|阿塞拜疆
BA:bih|bosna i hercegovina|bosnia|bosnia and h|bosnia and hercegovina|bosnia and herzegovina|bosnia dan herzegovina|bosnia e herzegovina|bosnia ed erzegovina|bosnia herzegovina|bosnia na hezegovina|bosnia va herzegovina|bosnia y herzegovina|bosnie|bosnie en herzegovina|bosnie herzegovine|bosnien und herzegowina|republic of bosnia and herzegovina|босна и херцеговина|босния|босния и герцеговина|البوسنة والهرسك|บอสเนียและเฮอร์เซโกวีนา|ບອດສະເນຍ ແລະ ແຮສໂກວີນາ|បូស្ន៊ី និងហឺហ្ស៊ីហ្គូវីណា|波士尼亞與赫塞哥維納|波斯尼亚和黑塞哥维那|波斯尼亞和黑塞哥維那
BB:babadosi|barbade|barbados|republic of barbados|барбадос|باربادوس|بربادوس|บาร์เบโดส|ບາບາໂດສ|បាបាដុស|巴巴多斯|巴貝多
BD:bangladeche|banglades|bangladesch|bangladesh|bangladeshi|peoples republic of bangladesh|republica popular de bangladesh|republique populaire du bangladesh|бангладеш|بنغلاديش|বাংলাদেশ|บังกลาเทศ|ບັງກະລາເທດ|បង់ក្លាដែស|孟加拉|孟加拉国
BE:belgia|belgica|belgie|belgien|belgio|belgique|belgium|bi|kingdom of belgium|reino de belgica|royaume de belgique|ubelgiji|бельгия|بلجيكا|เบลเยียม|ເບວຢຽມ|បែលហ្ស៊ិក|比利时|比利時
BF:bukinafaso|burkina faso|burquina faso|буркина фасо|بوركينا فاسو|บูร์กินาฟาโซ|ເບີກິນາ ຟາໂຊ|បួគីណាហ្វាសូ|布吉納法索|布基納法索|布基纳法索
BG:bulgaria|bulgarie|bulgarien|bulgarije|republic of bulgaria|republica de bulgaria|republique de bulgarie|болгария|българия|بلغاريا|บัลแกเรีย|ບັງກາເຣຍ|ប៊ុលហ្ការី|保加利亚|保加利亞
BH:bahareni|bahrain|bahrein|barein|barem|kingdom of bahrain|reino de bahrein|reino de barein|royaume de bahrein|бахрейн|البحرين|مملكة البحرين|บาห์เรน|ບາເຣນ|បារ៉ែន|巴林
BI:burundi|republic of burundi|republica de burundi|republique du burundi|uburundi|бурунди|بوروندي|บุรุนดี|ບູຣຸນດິ|ប៊ូរុនឌី|布隆迪|蒲隆地
BJ:benim|benin|dahomey|republic of benin|republica de benin|republique du benin|бенин|بنن|بنين|เบนิน|ເບນິນ|បេណាំង|貝南|貝寧|贝宁
BL:saint barthelemy|san bartolome|sao bartolomeu|st barth|st barthelemy|st barts|сен бартелеми|سان بارتليمي|เซนต์บาร์เธเลมี|ເຊນ ບາເທເລມີ|សាំងបាថេឡេមី|圣巴泰勒米|聖巴泰勒米|聖巴瑟米
BM:bermuda|bermudas|bermudes|бермудские о ва|бермудские острова|برمودا|เบอร์มิวดา|ເບີມິວດາ|ប៊ឺមុយដា|百慕大|百慕達
BN:bru nay|brunei|brunei abode of peace|brunei darussalam|nation of brunei|negara brunei darussalam|state of brunei darussalam|бруней|бруней даруссалам|بروناي|بروناي دار السلام|بروني|بروني دار السلام|บรูไน|บรูไนดารุสซาลาม|ບຣູໄນ|ព្រុយណេ|文莱|文莱达鲁萨兰国|汶萊
BO:bolivia|bolivia estado plurinacional|bolivia estado plurinacional da|bolivia estado plurinacional de|bolivia plur state of|bolivia plurinat state of|bolivia plurinational state of|bolivie|bolivie etat plurinational de|bolivien|estado plurinacional da bolivia|estado plurinacional de bolivia|etat plurinational de bolivie|plurinational state of bolivia|republic of bolivia|republica de bolivia|боливия|боливия многонациональное государство|многонациональное государство боливия|بوليفيا|بوليفيا دولة المتعددة القوميات|دولة بوليفيا المتعددة القوميات|โบลิเวีย|ໂບລິເວຍ|បូលីវី|多民族玻利维亚国|玻利維亞|玻利维亚|玻利维亚 多民族国
BQ:belanda caribbean|belanda karibia|bes islands|bonaire|bonaire saint eustache et saba|bonaire san eustaquio y saba|bonaire sint eustatius and saba|ca ri be ha lan|caraibi olandesi|caribbean netherlands|caribe neerlandes|caribisch nederland|karibische niederlande|paises baixos caribenhos|pays bas caribeens|uholanzi ya karibiani|бонэйр синт эстатиус и саба|هولندا الكاريبية|เนเธอร์แลนด์แคริบเบียน|ຄາຣິບບຽນ ເນເທີແລນ|ហូឡង់ ការ៉ាប៊ីន|荷属加勒比区|荷蘭加勒比區
BQ CW SX:antillas holandesas|antillas neerlandesas|antilles neerlandaises|dutch antilles|nederlandse antillen|netherlands antilles|niederlandische antillen
BR:brasil|brasile|brasilien|brazil|brazile|brazilie|bresil|federative republic of brazil|republica federativa de brasil|republica federativa del brasil|republica federativa do brasil|republique federative du bresil|бразилия|البرازيل|บราซิล|ບຣາຊິວ|ប្រេស៊ីល|巴西
BS:baamas|bahama|bahamas|bahamas islands|commonwealth de las bahamas|commonwealth des bahamas|commonwealth of bahamas|багамские острова|багамы|جزر البهاما|บาฮามาส|ບາຮາມາສ|បាហាម៉ា|巴哈馬|巴哈马
BT:bhoutan|bhutan|butan|butao|kingdom of bhutan|reino de bhutan|royaume du bhoutan|бутан|بوتان|ภูฏาน|ພູຖານ|འབྲུག|ប៊ូតង់|不丹
BV:bouvet island|bouveteiland|bouvetinsel|dao bouvet|ile bouvet|ilha bouvet|isla bouvet|isola bouvet|kisiwa cha bouvet|pulau bouvet|ов буве|جزيرة بوفيه|เกาะบูเว|ເກາະບູເວດ|កោះប៊ូវ៉េត|布威島|布韦岛|鮑威特島
BW:botsuana|botswana|republic of botswana|republica de botsuana|republica de botswana|republique du botswana|ботсвана|بوتسوانا|บอตสวานา|ບອດສະວານາ|បុតស្វាណា|博茨瓦納|博茨瓦纳|波札那
BY:belarus|belorussia|bielorrusia|bielorrussia|bielorussia|bielorussie|byelorussia|republic of belarus|republica de belarus|republique du belarus|weissrussland|wit rusland|беларусь|белоруссия|республика беларусь|بيلاروس|بيلاروسيا|เบลารุส|ເບລາຣຸສ|បេឡារុស|白俄罗斯|白俄羅斯
BZ:belice|belize|british honduras|белиз|بليز|เบลีซ|ເບລີຊ|បេលី|伯利兹|伯利茲|貝里斯
CA:canada|kanada|канада|كندا|แคนาดา|ແຄນາດາ|ᑲᓇᑕᒥ|កាណាដា|加拿大
CC:cocos islands|cocos keeling islands|cocoseilanden|iles cocos|iles cocos keeling|ilhas cocos keeling|ilhas dos cocos keeling|islas cocos|isole cocos keeling|keeling islands|kepulauan cocos keeling|kokosinseln|quan dao cocos keeling|territory of cocos keeling islands|visiwa vya cocos keeling|кокосовые о ва|جزر كوكوس كيلينغ|หมู่เกาะโคโคส คีลิง|ຫມູ່ເກາະໂກໂກສ|កោះកូកូស គីលីង|科克斯 基靈 群島|科科斯 基林 群岛|科科斯 基林 群島
CD:cong hoa dan chu congo|congo dem rep|congo dem rep of|congo democratic republic|congo democratic republic of|congo democratique|congo dr|congo drc|congo kinshasa|congo rdc|congo rep dem|congo republica democratica del|congo republica democratica do|congo republique democratique du|dem rep congo|dem rep of congo|dem republic of congo|democratic republic of congo|democratic republic of congo drc|democratische republiek congo|demokratische republik kongo|dr congo|dr congo kinshasa|dr kongo|dr of congo|drc|drc congo|drc democratic republic of congo|jamhuri ya kidemokrasia ya kongo|kinshasa congo|kongo dem rep|kongo kinshasa|rd congo|rd del congo|rd do congo|rdc|rdc congo|rep dem del congo|rep dem du congo|rep democratica del congo|rep democratique du congo|repubblica democratica del congo|republica democratica del congo|republica democratica del congo rdc|republica democratica do congo|republica democratica do congo rdc|republik demokratik kongo|republiki ya kongo demokratiki|republique democratique du congo|republique democratique du congo rdc|zaire|демократическая республика конго|др конго|дрк|конго киншаса|الكونغو الديمقراطية|الكونغو كينشاسا|جمهورية الكونغو الديمقراطية|คองโก กินชาซา|สาธารณรัฐประชาธิปไตยคองโก|ຄອງໂກ ຄິນຊາຊາ|កុងហ្គោ គីនស្ហាសា|刚果 金|刚果民主共和国|刚果金|剛果 金夏沙|剛果民主共和國
CF:car|centraal afrikaanse republiek|central africa republic|central african rep|central african republic|central african republic car|cong hoa trung phi|jamhuri ya afrika ya kati|kodorosese ti beafrika|rca|repubblica centrafricana|republica centro africana|republica centroafricana|republica centroafricana rca|republik afrika tengah|republique centrafricaine|republique centrafricaine rca|zentralafrikanische republik|цар|центрально африканская республика|центральноафриканская республика|جمهورية أفريقيا الوسطى|جمهورية افريقيا الوسطى|สาธารณรัฐแอฟริกากลาง|ສາທາລະນະລັດອາຟຣິກາກາງ|សាធារណរដ្ឋអាហ្វ្រិកកណ្ដាល|中非共和国|中非共和國
CG:brazzaville congo|cong hoa congo|congo brazza|congo brazzaville|congo rep|congo rep of|congo republic|congo republic of|congo republica del|congo republica do|congo republique du|jamhuri ya kongo|kongo brazzaville|rep del congo|rep du congo|rep of congo|repubblica del congo|republic of congo|republica del congo|republica do congo|republiek congo|republik kongo|republique du congo|конго браззавиль|республика конго|الكونغو برازافيل|جمهورية الكونغو|คองโก บราซซาวิล|สาธารณรัฐคองโก|ຄອງໂກ ບຣາຊາວິວ|កុងហ្គោ ប្រាហ្សាវីល|刚果 布|刚果共和国|刚果布|剛果 布拉薩|剛果共和國
CG CD:cong go|conggo|congo|kongo|конго|الكونغو|คองโก|ຄອງໂກ|កុងហ្គោ|刚果|剛果
CH:confederacion suiza|confederation suisse|confederazione svizzera|confoederatio helvetica|schweiz|schweizerische eidgenossenschaft|schwiiz|suica|suisse|suiza|svizra|svizzera|swiss|swiss confederation|switzerland|thuy si|uswisi|zwitserland|швейцария|سويسرا|สวิตเซอร์แลนด์|ສະວິດເຊີແລນ|ស្វ៊ីស|瑞士
CI:costa davorio|costa de marfil|costa do marfim|cote d ivoire|cote de ivoire|cote divoire|cote divoire costa do marfim|cote divoire ivory coast|cote divore|elfenbeinkuste|ivoorkust|ivory coast|ivory coast cote divoire|kodivaa|rci|republic of cote divoire|republic of ivory coast|republica de cote divoire|republique de cote divoire|берег слоновой кости|кот дивуар|ساحل العاج|كوت ديفوار|โกตดิวัวร์|ไอวอรีโคสต์|ໂຄຕີ ວົວ|កូតឌីវ័រ|科特迪瓦|象牙海岸
CK:cook islands|cookeilanden|cookinseln|iles cook|ilhas cook|islas cook|isole cook|kepulauan cook|quan dao cook|visiwa vya cook|о ва кука|острова кука|جزر كوك|หมู่เกาะคุก|ຫມູ່ເກາະຄຸກ|កោះខូក|库克群岛|庫克群島
CL:chile|chili|cile|republic of chile|republica de chile|republica do chile|republique du chili|чили|تشيلي|شيلي|ชิลี|ຊິລີ|ស៊ីលី|智利
CM:camaroes|cameroon|cameroun|camerun|kameroen|kamerun|kameruni|republic of cameroon|republica del camerun|republique du cameroun|камерун|الكاميرون|แคเมอรูน|ຄາເມຣູນ|កាមេរូន|喀麥隆|喀麦隆
CN:china|china continental|china mainland|china peoples republic of|china pr|china prc|china republica popular|chine|chine republique populaire de|chinese mainland|chnd trung hoa|cina|cong hoa nhan dan trung hoa|cunghgoz|mainland china|mainland of china|negara china|peoples rep of china|peoples republic of china|pr china|pr of china|prc|repubblica popolare cinese|republica popular china|republica popular da china|republica popular de china|republik rakyat china|republik rakyat cina|republik rakyat tiongkok|republique populaire de chine|rp china|rp chine|rpc|rrc|rrt|tiongkok|trung quoc|tsina|uchina|volksrepubliek china|volksrepublik china|vr china|китай|китайская народная республика|кнр|الصين|جمهورية الصين الشعبية|جۇڭگو|จีน|สาธารณรัฐประชาชนจีน|ຈີນ|རྒྱ ནག|ចិន|中华人民共和国|中国|中国大陆|中國|中國大陸|中華人民共和國|중국
CO:colombia|colombie|kolombia|kolumbien|republic of colombia|republica da colombia|republica de colombia|republique de colombie|колумбия|كولومبيا|โคลอมเบีย|ໂຄລົມເບຍ|កូឡុំប៊ី|哥伦比亚|哥倫比亞
CR:costa rica|kosta rika|kostarika|republic of costa rica|republica de costa rica|republique du costa rica|коста рика|كوستاريكا|คอสตาริกา|ໂຄສຕາ ຣິກາ|កូស្តារីកា|哥斯大黎加|哥斯达黎加|哥斯達黎加
CU:cuba|kuba|republic of cuba|republica de cuba|republique de cuba|куба|كوبا|คิวบา|ຄິວບາ|គុយបា|古巴
CV:cabo verde|cabo verde cape verde|cap vert|cape verde|cape verde islands|capo verde|iles du cap vert|kaapverdie|kap verde|republic of cabo verde|republic of cape verde|republica de cabo verde|republique de cabo verde|republique du cap vert|tanjung verde|кабо верде|острова зеленого мыса|الرأس الأخضر|الراس الاخضر|كابو فيردي|เคปเวิร์ด|ເຄບ ເວີດ|កាប់វែរ|佛得角|維德角
CW:country of curacao|curacao|curacau|curazao|korsou|кюрасао|كوراساو|คูราเซา|ຄູຣາຊາວ|កូរ៉ាកៅ|库拉索|庫拉索
CX:christmas island|christmaseiland|dao giang sinh|ile christmas|ilha christmas|ilha do natal|isla de navidad|isola christmas|kisiwa cha krismasi|pulau krismas|pulau natal|territory of christmas island|weihnachtsinsel|ов рождества|جزيرة كريسماس|เกาะคริสต์มาส|ເກາະຄຣິສມາດ|កោះគ្រីស្មាស|圣诞岛|聖誕島
CY:chipre|chypre|cipro|cyprus|kibris|republic of cyprus|republica de chipre|republique de chypre|saiprasi|sip|siprus|zypern|κύπροσ|кипр|قبرص|ไซปรัส|ໄຊປຣັສ|ស៊ីប|塞浦路斯|賽普勒斯
CZ:cechia|ceko|cesko|chechia|chequia|cong hoa sec|czech rep|czech republic|czech republic czechia|czechia|czechia czech republic|rep checa|rep tcheque|repubblica ceca|republica checa|republica tcheca|republik ceko|republique tcheque|sec|tchequia|tchequie|tschechien|tschechische republik|tsjechie|tsjechische republiek|чехия|чешская республика|التشيك|الجمهورية التشيكية|تشيكيا|สาธารณรัฐเช็ก|เช็ก|ເຊັກເຊຍ|ឆែក|捷克|捷克共和国
CZ SK:checoslovaquia|czechoslovakia|tchecoslovaquia|tchecoslovaquie
DE:alemanha|alemania|alemanya|allemagne|bondsrepubliek duitsland|brd|bundesrepublik deutschland|cong hoa lien bang duc|deutschland|duc|duitsland|federal republic of germany|fr germany|frg|germania|germany|germany federal republic of|jerman|repubblica federale di germania|republica federal da alemanha|republica federal de alemania|republik federal jerman|republique federale dallemagne|rfa|tjiisklun|ujerumani|германия|федеративная республика германия|фрг|ألمانيا|المانيا|สหพันธ์สาธารณรัฐเยอรมนี|เยอรมนี|เยอรมัน|ເຢຍລະມັນ|អាល្លឺម៉ង់|德国|德國|德意志联邦共和国
DJ:djibouti|djibuti|dschibuti|gibuti|jibuti|republic of djibouti|republica de djibouti|republica de yibuti|republique de djibouti|yibuti|джибути|جمهورية جيبوتي|جيبوتي|จิบูตี|ຈິບູຕິ|ជីប៊ូទី|吉布地|吉布提
DK:dan mach|danemark|danimarca|danmark|danmarki|denemarken|denmaki|denmark|dinamarca|kingdom of denmark|reino de dinamarca|royaume du danemark|дания|الدانمرك|الدنمارك|เดนมาร์ก|ເດນມາກ|ដាណឺម៉ាក|丹麥|丹麦
DM:commonwealth de dominica|commonwealth de la dominique|commonwealth of dominica|dominica|dominika|dominique|доминика|دومينيكا|โดมินิกา|ໂດມີນິຄາ|ដូមីនីក|多米尼克
DO:cong hoa dominica|dom rep|dominicaanse republiek|dominican rep|dominican republic|dominikanische republik|jamhuri ya dominika|r dominicana|rep dominicaine|rep dominicana|repubblica dominicana|republica dominicana|republik dominica|republik dominika|republique dominicaine|доминиканская республика|الجمهورية الدومينيكية|جمهورية الدومينيكان|สาธารณรัฐโดมินิกัน|ສາທາລະນະລັດ ໂດມິນິກັນ|សាធារណរដ្ឋដូមីនីក|多明尼加共和國|多米尼加共和国|多米尼加共和國
DZ:algeria|algerie|algerien|algerije|aljazair|aljeria|argelia|democratic and popular republic of algeria|peoples democratic republic of algeria|republica argelina democratica y popular|republique algerienne democratique et populaire|алжир|الجزائر|الجمهورية الجزائرية الديمقراطية الشعبية|แอลจีเรีย|ອັລຈິເຣຍ|អាល់ហ្សេរី|阿尔及利亚|阿爾及利亞
EC:ecuador|ekuador|equador|equateur|republic of ecuador|republica del ecuador|republica do equador|republique de lequateur|эквадор|إكوادور|اكوادور|الإكوادور|الاكوادور|เอกวาดอร์|ເອກວາດໍ|អេក្វាទ័រ|厄瓜多|厄瓜多尔|厄瓜多爾
EE:eesti|estland|estonia|estonie|republic of estonia|republica de estonia|republique destonie|эстония|إستونيا|استونيا|เอสโตเนีย|ເອສໂຕເນຍ|អេស្តូនី|愛沙尼亞|爱沙尼亚
EG:agypten|ai cap|arab republic of egypt|egipto|egito|egitto|egypt|egypt arab rep|egypt arab republic of|egypte|mesir|misri|republica arabe de egipto|republique arabe degypte|египет|جمهورية مصر العربية|مصر|อียิปต์|ອີຢິບ|អេហ្ស៊ីប|埃及
EH:kanlurang sahara|rasd|republica arabe saharaui democratica|saara ocidental|sadr|sahara barat|sahara magharibi|sahara occidental|sahara occidentale|sahara ocidental|sahrawi arab democratic republic|sahrawi republic|sara ocidental|tay sahara|westelijke sahara|western sahara|westsahara|западная сахара|الصحراء الغربية|ซาฮาราตะวันตก|ຊາຮາຣາຕາເວັນຕົກ|សាហារ៉ាខាងលិច|西撒哈拉
ER:eritrea|eritreia|erythree|estado de eritrea|etat derythree|state of eritrea|эритрея|إريتريا|اريتريا|เอริเทรีย|ເອຣິເທຣຍ|ኤርትራ|អេរីត្រេ|厄利垂亞|厄立特里亚|厄立特里亞
ES:espagne|espainia|espana|espanha|espanya|estado espanol|kingdom of spain|reino da espanha|reino de espana|reino de espanha|royaume despagne|sepanyol|spagna|spain|spanien|spanje|spanyol|tay ban nha|uhispania|испания|إسبانيا|اسبانيا|สเปน|ສະເປນ|អេស្ប៉ាញ|西班牙
ET:athiopien|ethiopia|ethiopie|etiopia|federal democratic republic of ethiopia|republica democratica federal de etiopia|republique federale democratique dethiopie|эфиопия|إثيوبيا|اثيوبيا|เอธิโอเปีย|ອີທິໂອເປຍ|ኢትዮጵያ|អេត្យូពី|埃塞俄比亚|埃塞俄比亞|衣索比亞
FI:finland|finlande|finlandia|finnland|laaddjannam|phan lan|republic of finland|republica de finlandia|republique de finlande|suomi|ufini|финляндия|فنلندا|ฟินแลนด์|ຟິນແລນ|ហ្វាំងឡង់|芬兰|芬蘭
FJ:fidji|fidschi|figi|fiji|fiji islands|fiyi|iles fidji|republic of fiji|republic of fiji islands|republica de fiji|republique des fidji|фиджи|فيجي|ฟิจิ|ຟິຈິ|ហ្វីជី|斐济|斐濟
FK:falkland is|falkland islands|falkland islands malvinas|falklandeilanden|falklandinseln|falklands|iles falkland malvinas|iles malouines|ilhas falkland|ilhas malvinas|islas falkland malvinas|islas malvinas|islas malvinas falkland|isole falkland|kepulauan falkland|malouines|malvinas|quan dao falkland|visiwa vya falkland|фолклендские мальвинские острова|фолклендские о ва|جزر فوكلاند|หมู่เกาะฟอล์กแลนด์|ຫມູ່ເກາະຟອກແລນ|កោះហ្វក់ឡែន|福克兰群岛|福克蘭群島
FM:estados federados da micronesia|estados federados de micronesia|etats federes de micronesie|federated states of micronesia|federated states of micronesia fsm|fs micronesia|fsm|micronesia|micronesia estados federados de|micronesia fed states of|micronesia fed sts|micronesia federated states of|micronesia fsm|micronesie|micronesie etats federes de|mikronesia|mikronesien|микронезия федеративные штаты|федеративные штаты микронезии|ميكرونيزيا|ميكرونيزيا ولايات الموحدة|ولايات ميكرونيزيا الموحدة|ไมโครนีเซีย|ໄມໂຄຣນີເຊຍ|មីក្រូណេស៊ី|密克罗尼西亚|密克罗尼西亚 联邦|密克罗尼西亚联邦|密克羅尼西亞
FO:faeroe islands|faeroer|faeroes|faroe is|faroe islands|faroer|faroes|foroyar|iles feroe|ilhas faroe|islas faroe|islas feroe|isole faer oer|kepulauan faroe|quan dao faroe|visiwa vya faroe|фарерские о ва|фарерские острова|جزر فارو|หมู่เกาะแฟโร|ຫມູ່ເກາະແຟໂຣ|កោះហ្វារ៉ូ|法罗群岛|法羅群島
FR:franca|france|francia|frankreich|frankrijk|french republic|metropolitan france|perancis|phap|prancis|pransya|republic of france|republica francesa|republique francaise|ufaransa|франция|فرنسا|ฝรั่งเศส|ຝຣັ່ງ|បារាំង|法兰西共和国|法国|法國
GA:gabao|gabon|gabonese republic|gabun|republic of gabon|republica gabonesa|republique gabonaise|габон|الغابون|غابون|กาบอง|ກາບອນ|ហ្គាបុង|加彭|加蓬
GB:an riocht aontaithe|an rioghachd aonaichte|angleterre|anh|britain|britania raya|ecosse|engeland|england|england uk|england united kingdom|escocia|gales|galles|gra bretanha|gran bretagna|gran bretana|grande bretagne|great britain|great britain and northern ireland|groot brittannie|grossbritannien|inggris|inggris raya|inghilterra|inglatera|inglaterra|ireland northern|irlanda del nord|irlanda del norte|irlanda do norte|irlande du nord|irlandia utara|kerajaan inggris|n ireland|noord ierland|nordirland|northern ireland|northern ireland uk|northern ireland united kingdom|nuoc anh|pais de gales|pays de galles|regno unito|reino unido|reino unido da gra bretanha e irlanda do norte|reino unido de gran bretana e irlanda del norte|royaume uni|royaume uni de grande bretagne et dirlande du nord|schotland|schottland|scotland|scotland uk|scotland united kingdom|scozia|skotlandia|u kingdom|ufalme wa muungano|uingereza|uk|uk england|uk northern ireland|uk of great britain and northern ireland|uk scotland|uk united kingdom|uk wales|united kingdom|united kingdom england|united kingdom northern ireland|united kingdom of great britain|united kingdom of great britain and n ireland|united kingdom of great britain and northern ireland|united kingdom scotland|united kingdom uk|united kingdom wales|vereinigtes konigreich|verenigd koninkrijk|vuong quoc anh|wales|wales uk|wales united kingdom|xu wales|y deyrnas unedig|англия|великобритания|северная ирландия|соединенное королевство|соединенное королевство великобритании и северной ирландии|уэльс|шотландия|إنجلترا|المملكة المتحدة|المملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية|المملكة المتحدة لبريطانيا العظمى وايرلندا الشمالية|انجلترا|بريطانيا|بريطانيا العظمى|สกอตแลนด์|สหราชอาณาจักร|อังกฤษ|เวลส์|ไอร์แลนด์เหนือ|ສະຫະລາດຊະອະນາຈັກ|ອັງກິດ|ចក្រភពអង់គ្លេស|អង់គ្លេស|北爱尔兰|大不列颠及北爱尔兰联合王国|威尔士|联合王国|苏格兰|英国|英國|英格兰|蘇格蘭
GD:granada|grenada|grenade|state of grenada|гренада|غرينادا|เกรเนดา|ເກຣເນດາ|ហ្គ្រើណាដ|格林納達|格林纳达|格瑞那達
GE:georgia|georgie|georgien|jojia|republic of georgia|грузия|гуырдзыстон|қырҭтәыла|جورجيا|จอร์เจีย|ຈໍເຈຍ|საქართველო|ហ្សកហ្ស៊ី|喬治亞|格魯吉亞|格鲁吉亚
GF:frans guyana|franzosisch guayana|french guiana|guayana francesa|guiana francesa|guiana perancis|guiana thuoc phap|guiana ya ufaransa|guyana francese|guyana prancis|guyane|guyane francaise|французская гвиана|غويانا الفرنسية|เฟรนช์เกียนา|ເຟຣນຊ໌ ກຸຍອານາ|ហ្គីអាណា បារាំង|法属圭亚那|法屬圭亞那
GF GY:guayana|guiana
GG:bailiwick of guernsey|guernesey|guernsey|гернси|غيرنزي|เกิร์นซีย์|ເກີນຊີ|ហ្គេនស៊ី|根息|根西岛
GH:gaana|gana|ghana|ghana nutome|republic of ghana|republica de ghana|republique du ghana|гана|غانا|กานา|ການາ|ហ្គាណា|加納|加纳|迦納
GI:gibilterra|gibraltar|гибралтар|جبل طارق|ยิบรอลตาร์|ຈິບບຣອນທາ|ហ្ស៊ីប្រាល់តា|直布罗陀|直布羅陀
GL:greenland|groenland|groenlandia|gronelandia|gronland|kalaallit nunaat|гренландия|غرينلاند|กรีนแลนด์|ກຣີນແລນ|ហ្គ្រោអង់ឡង់|格陵兰|格陵蘭
GM:gambia|gambie|islamic republic of gambia|republic of gambia|republica de gambia|republica islamica de gambia|republique de gambie|republique de la gambie|republique islamique de gambie|гамбия|غامبيا|แกมเบีย|ສາທາລະນະລັດແກມເບຍ|ហ្គំប៊ី|冈比亚|岡比亞|甘比亞
GN:gine|guine|guine conacri|guine conakry|guinea|guinea conakri|guinea conakry|guinee|guinee conakry|republic of guinea|republica da guine|republica de guinea|republique de guinee|гвинея|غينيا|กินี|ກິນີ|ហ្គីណេ|几内亚|幾內亞
GP:guadalupa|guadalupe|guadeloupe|гваделупа|غوادلوب|กวาเดอลูป|ກົວດາລູບ|ហ្គោដឺឡុប|瓜地洛普|瓜德罗普
GQ:aquatorialguinea|eq guinea|equat guinea|equatoriaal guinea|equatorial guinea|guine equatorial|guinea ecuatorial|guinea ekuatorial|guinea equatorial|guinea equatoriale|guinea khatulistiwa|guinea xich dao|guinea ya ikweta|guinee equatoriale|republic of equatorial guinea|republica da guine equatorial|republica de guinea ecuatorial|republique de guinee equatoriale|экваториальная гвинея|غينيا الاستوائية|อิเควทอเรียลกินี|ເອຄົວໂທຣຽວ ກີນີ|ហ្គីណេអេក្វាទ័រ|赤道几内亚|赤道幾內亞
GR:grece|grecia|greece|gresya|griechenland|griekenland|hellas|hellenic republic|hy lap|republic of greece|republica helenica|republique hellenique|ugiriki|yunani|ελλάδα|греция|اليونان|กรีซ|ກຣີຊ|ក្រិក|希腊|希臘
GS:georgia del sud e sandwich australi|georgia del sur y las islas sandwich del sur|georgia selatan and kep sandwich selatan|georgie du sud et les iles sandwich du sud|ilhas georgia do sul e sandwich do sul|islas georgia del sur y sandwich del sur|kepulauan georgia selatan and sandwich selatan|nam georgia and quan dao nam sandwich|south georgia|south georgia and south sandwich islands|sudgeorgien und die sudlichen sandwichinseln|visiwa vya georgia kusini na sandwich kusini|zuid georgia en zuidelijke sandwicheilanden|южная георгия и южные сандвичевы о ва|جورجيا الجنوبية وجزر ساندويتش الجنوبية|เกาะเซาท์จอร์เจียและหมู่เกาะเซาท์แซนด์วิช|ຫມູ່ເກາະ ຈໍເຈຍຕອນໃຕ້ ແລະ ແຊນວິດຕອນໃຕ້|កោះហ្សកហ្ស៊ីខាងត្បូង និង សង់វិចខាងត្បូង|南乔治亚和南桑威奇群岛|南佐治亞島與南桑威奇群島|南喬治亞與南三明治群島
GT:guatemala|republic of guatemala|republica de guatemala|republique du guatemala|гватемала|غواتيمالا|กัวเตมาลา|ກົວເທມາລາ|ក្វាតេម៉ាឡា|危地馬拉|危地马拉|瓜地馬拉
GU:guam|guame|гуам|غوام|กวม|ກວາມ|ហ្គាំ|关岛|關島
GW:ginebisau|guine bissau|guinea bisau|guinea bissau|guinee bissao|guinee bissau|portuguese guinea|republic of guinea bissau|republica da guine bissau|republica de guinea bissau|republique de guinee bissau|гвинея бисау|غينيا بيساو|กินี บิสเซา|ກິນີ ບິສເຊົາ|ហ្គីណេប៊ីស្សូ|几内亚比绍|幾內亞比索|幾內亞比紹
GY:british guiana|co operative republic of guyana|cooperative republic of guyana|guyana|republic of guyana|republica cooperativa de guyana|republique cooperative du guyana|гайана|غيانا|กายอานา|ກາຍຢານາ|ហ្គីយ៉ាន|圭亚那|圭亞那|蓋亞那
HK:china hong kong|china hong kong sar|china hong kong special administrative region|china region administrativa especial de hong kong|chine hong kong|chine region administrative speciale de hong kong|dac khu hanh chinh hong kong trung quoc|hk sar|hksar|hong kong|hong kong china|hong kong chine|hong kong dak tiongkok|hong kong rae da china|hong kong sar|hong kong sar china|hong kong special administrative region|hong kong special administrative region china|hong kong special administrative region of china|hong kong special administrative region of peoples republic of china|hongkong|hongkong sar van china|rae de hong kong china|ras chinoise de hong kong|ras di hong kong|region administrativa especial de hong kong|region administrative speciale de hong kong|sonderverwaltungsregion hongkong|гонконг|гонконг сар|هونغ كونغ|هونغ كونغ الصينية منطقة إدارية خاصة|هونغ كونغ الصينية منطقة ادارية خاصة|ฮ่องกง|เขตปกครองพิเศษฮ่องกงแห่งสาธารณรัฐประชาชนจีน|ຮົງກົງ|ຮົງກົງ ເຂດປົກຄອງພິເສດ ຈີນ|ហុងកុង|ហុងកុង តំបន់រដ្ឋបាលពិសេសចិន|中国香港|中国香港特别行政区|中國香港|中國香港特別行政區|香港|香港 中国|香港特別行政區|香港特别行政区
HM:heard and mcdonald islands|heard en mcdonaldeilanden|heard island and mcdonald islands|heard und mcdonaldinseln|iles heard et macdonald|iles heard et mcdonald|ilhas heard e mcdonald|islas heard y mcdonald|isole heard e mcdonald|kepulauan heard and mcdonald|kisiwa cha heard na visiwa vya mcdonald|pulau heard dan kepulauan mcdonald|quan dao heard va mcdonald|о ва херд и макдональд|جزيرة هيرد وجزر ماكدونالد|เกาะเฮิร์ดและหมู่เกาะแมกดอนัลด์|ຫມູ່ເກາະເຮີດ and ແມັກໂດນອລ|កោះហឺដនិងម៉ាក់ដូណាល់|赫德岛和麦克唐纳群岛|赫德島及麥唐納群島
HN:honduras|republic of honduras|republica de honduras|republique du honduras|гондурас|هندوراس|ฮอนดูรัส|ຮອນດູຣັສ|ហុងឌូរ៉ាស|宏都拉斯|洪都拉斯
HR:croacia|croasia|croatia|croatie|croazia|hrvatska|kroasia|kroatie|kroatien|republic of croatia|republica de croacia|republique de croatie|хорватия|كرواتيا|โครเอเชีย|ໂຄຣເອເທຍ|ក្រូអាស៊ី|克罗地亚|克羅地亞|克羅埃西亞
HT:haiti|republic of haiti|republica de haiti|republique dhaiti|гаити|هايتي|เฮติ|ໄຮຕິ|ហៃទី|海地
HU:hongarije|hongrie|hungaria|hungary|hungria|magyarorszag|republic of hungary|ungarn|ungheria|венгрия|المجر|هنغاريا|ฮังการี|ຮັງກາຣີ|ហុងគ្រី|匈牙利
ID:in do ne xi a|indonesia|indonesie|indonesien|negara kesatuan republik indonesia|nkri|republic of indonesia|republica da indonesia|republica de indonesia|republik indonesia|republique dindonesie|индонезия|إندونيسيا|اندونيسيا|สาธารณรัฐอินโดนีเซีย|อินโดนีเซีย|ອິນໂດເນເຊຍ|ឥណ្ឌូណេស៊ី|印尼|印度尼西亚
IE:ayalandi|eire|ierland|ireland|ireland republic of|irish republic|irland|irlanda|irlande|irlandia|rep of ireland|republic of ireland|republica de irlanda|republique dirlande|southern ireland|ирландия|آيرلندا|أيرلندا|ايرلندا|ไอร์แลนด์|ໄອແລນ|អៀរឡង់|愛爾蘭|爱尔兰
IL:estado de israel|etat disrael|israel|israele|israeli|state of israel|израиль|ישראל|إسرائيل|اسرائيل|อิสราเอล|ອິສຣາເອວ|អ៊ីស្រាអែល|以色列
IM:dao man|ellan vannin|ile de man|ilha de man|insel man|isla de man|isle of man|isola di man|kisiwa cha man|pulau man|ов мэн|جزيرة مان|เกาะแมน|ເອວ ອອບ ແມນ|អែលអុហ្វមែន|曼島|馬恩島|马恩岛
IN:an do|bharat|inde|india|indien|republic of india|republica da india|republica de la india|republique de linde|индия|الهند|بھارت|ڀارت|ہندوستان|ہِندوستان|भारत|भारतः|ভারত|ভাৰত|ਭਾਰਤ|ભારત|ଭାରତ|இந்தியா|భారతదేశం|ಭಾರತ|ഇന്ത്യ|สาธารณรัฐอินเดีย|อินเดีย|ອິນເດຍ|ឥណ្ឌា|ᱤᱱᱰᱤᱭᱟ|印度
IO:biot|britisches territorium im indischen ozean|british indian ocean territory|brits indische oceaanterritorium|eneo la uingereza katika bahari hindi|lanh tho an do duong thuoc anh|territoire britannique de locean indien|territorio britanico del oceano indico|territorio britanico do oceano indico|territorio britannico delloceano indiano|wilayah inggris di samudra hindia|wilayah lautan hindi british|британская территория в индийском океане|الإقليم البريطاني في المحيط الهندي|الاقليم البريطاني في المحيط الهندي|บริติชอินเดียนโอเชียนเทร์ริทอรี|ເຂດແດນອັງກິດໃນມະຫາສະຫມຸດອິນເດຍ|ដែនដីអង់គ្លេសនៅមហាសមុទ្រឥណ្ឌា|英属印度洋领地|英屬印度洋領地
IQ:irak|iraki|iraq|iraque|republic of iraq|republica de irak|republica del iraq|republique dirak|republique diraq|ирак|العراق|جمهورية العراق|عێراق|อิรัก|ອີຣັກ|អ៊ីរ៉ាក់|伊拉克
IR:ir iran|ir of iran|ira|ira republica islamica do|iran|iran ir|iran islamic rep|iran islamic rep of|iran islamic republic of|iran rep islamique d|iran republica islamica de|iran republica islamica del|iran republique islamique d|irao|irao republica islamica do|islamic rep of iran|islamic republic of iran|persia|republica islamica de iran|republica islamica del iran|republica islamica do ira|republica islamica do irao|republik islam iran|republique islamique diran|иран|иран исламская республика|исламская республика иран|إيران|إيران جمهورية الإسلامية|ايران|ايران جمهورية الاسلامية|ایران|جمهورية إيران الإسلامية|جمهورية ايران الاسلامية|อิหร่าน|ອີຣານ|អ៊ីរ៉ង់|伊朗|伊朗 伊斯兰共和国|伊朗伊斯兰共和国
IS:aisilandi|iceland|ijsland|island|islanda|islande|islandia|republic of iceland|republica de islandia|republique dislande|исландия|آيسلندا|ايسلندا|ไอซ์แลนด์|ໄອສແລນ|អ៊ីស្លង់|冰岛|冰島
IT:itali|italia|italian republic|italie|italien|italy|italya|repubblica italiana|republic of italy|republica italiana|republique italienne|италия|إيطاليا|ايطاليا|อิตาลี|ອິຕາລີ|អ៊ីតាលី|意大利|義大利
JE:bailiwick of jersey|jersey|джерси|جيرسي|เจอร์ซีย์|ເຈີຊີ|ជើស៊ី|泽西岛|澤西島
JM:giamaica|jamaica|jamaika|jamaique|ямайка|جامايكا|จาเมกา|ຈາໄມຄາ|ហ្សាម៉ាអ៊ីក|牙买加|牙買加
JO:giordania|hashemite kingdom of jordan|jordan|jordania|jordanie|jordanien|kingdom of jordan|reino hachemita de jordania|royaume hachemite de jordanie|yordania|иордания|الأردن|الاردن|المملكة الأردنية الهاشمية|المملكة الاردنية الهاشمية|จอร์แดน|ຈໍແດນ|ហ៊្សកដានី|約旦|约旦
JP:giappone|hapon|japan|japani|japao|japon|jepang|jepun|negara jepun|nhat ban|state of japan|япония|اليابان|ญี่ปุ่น|ຍີ່ປຸ່ນ|ជប៉ុន|日本
KE:jamhuri ya kenya|kenia|kenya|quenia|republic of kenya|republica de kenia|republica de kenya|republique du kenya|кения|كينيا|เคนยา|ເຄນຢາ|កេនយ៉ា|肯亞|肯尼亚|肯尼亞
KG:kirghizia|kirghizie|kirghizistan|kirghizstan|kirgisistan|kirgizie|kirgizstan|kirguistan|kirguizistan|kirigizistani|kyrgyz rep|kyrgyz republic|kyrgyzstan|quirguistao|republica kirguisa|republique kirghize|киргизия|кыргызская республика|кыргызстан|قيرغيزستان|คีร์กีซสถาน|ຄຽກກິດສະຖານ|កៀហ្ស៊ីស៊ីស្ថាន|吉尔吉斯共和国|吉尔吉斯斯坦|吉爾吉斯
KH:cam pu chia|cambodge|cambodia|cambodia kingdom of|cambodja|cambogia|camboja|camboya|campuchia|democratic kampuchea|kambodia|kambodscha|kambodya|kamboja|kampuchea|kemboja|kerajaan kamboja|kingdom of cambodia|reino de camboya|royaume du cambodge|vuong quoc campuchia|камбоджа|كمبوديا|กัมพูชา|ราชอาณาจักรกัมพูชา|เขมร|ກໍາປູເຈຍ|កម្ពុជា|ប្រទេសកម្ពុជា|ព្រះរាជាណាចក្រកម្ពុជា|柬埔寨
KI:gilbert islands|independent and sovereign republic of kiribati|kiribati|quiribati|republic of kiribati|republica de kiribati|republique de kiribati|кирибати|كيريباتي|كيريباس|คิริบาส|ຄິຣິບາທິ|គិរីបាទី|吉里巴斯|基里巴斯
KM:comoras|comore|comoren|comores|comoro islands|comoros|comoros islands|iles comores|islas comoras|komoren|komoro|union de las comoras|union des comores|union of comoros|коморские острова|коморы|جزر القمر|جمهورية القمر المتحدة|คอโมโรส|ໂຄໂມໂຣສ|កូម័រ|科摩罗|科摩羅|葛摩
KN:federation of saint christopher and nevis|federation of saint kitts and nevis|saint christophe et nieves|saint christopher and nevis|saint kitts|saint kitts and nevis|saint kitts dan nevis|saint kitts e nevis|saint kitts en nevis|saint kitts et nevis|saint kitts y nevis|san cristobal y nieves|sao cristovao e neves|sao cristovao e nevis|st christopher and nevis|st kitts|st kitts and nevis|st kitts na nevis|st kitts nevis|st kitts und nevis|st kitts va nevis|сент китс и невис|سانت كيتس ونيفس|سانت كيتس ونيفيس|เซนต์คิตส์และเนวิส|ເຊນ ຄິດ ແລະ ເນວິສ|សាំងគីត និង ណេវីស|圣基茨和尼维斯|聖克里斯多福及尼維斯|聖基茨和尼維斯
KP:bac han|bac trieu tien|chdcnd trieu tien|cong hoa dan chu nhan dan trieu tien|corea del nord|corea del norte|corea del norte rpdc|corea republica popular democratica de|coree du nord|coree du nord rpdc|coree republique populaire democratique de|coreia do norte|dem peoples rep of korea|dem peoples republic of korea|democratic peoples republic of korea|democratic peoples republic of korea dprk|democratic peoples republic of korea north korea|demokratische volksrepublik korea|dpr korea|dpr of korea|dprk|dprk north korea|dvr korea|hilagang korea|korea dem peoples rep|korea dem peoples rep of|korea dem rep|korea democratic peoples republic of|korea dpr|korea dpro|korea kaskazini|korea north|korea utara|n korea|noord korea|nordkorea|north korea|north korea democratic peoples republic of korea|north korea dprk|rep pop dem de coree|repubblica popolare democratica di corea|republica democratica popular da coreia|republica popular democratica da coreia|republica popular democratica de corea|republik demokratik rakyat korea|republik rakyat demokratik korea|republique populaire democratique de coree|rpd de corea|rpd de coree|rpdc|trieu tien|кндр|корейская народно демократическая республика|северная корея|جمهورية كوريا الشعبية الديمقراطية|كوريا الشمالية|สาธารณรัฐประชาธิปไตยประชาชนเกาหลี|เกาหลีเหนือ|ເກົາຫລີເຫນືອ|ເກົາຫຼີເຫນືອ|កូរ៉េខាងជើង|សាធារណរដ្ឋប្រជាធិបតេយ្យប្រជាមានិតកូរ៉េ|北朝鮮|北朝鲜|北韓|北韩|朝鮮|朝鮮民主主義人民共和國|朝鲜|朝鲜民主主义人民共和国|북한
KR:cong hoa han quoc|corea del sud|corea del sur|corea republica de|corea sur|coree du sud|coree republique de|coree sud|coreia do sul|daehan minguk|dai han dan quoc|han quoc|korea kusini|korea rep|korea rep of|korea republic|korea republic of|korea rok|korea selatan|korea selatan republik korea|korea south|korean republic|nam han|r of korea|rep de corea|rep de coree|rep korea|rep of korea|repubblica di corea|republic korea|republic of korea|republic of korea rok|republic of korea south korea|republica da coreia|republica de corea|republik korea|republique de coree|ro korea|rok|s korea|south korea|south korea republic of korea|south korea rok|sudkorea|timog korea|zuid korea|республика корея|южная корея|جمهورية كوريا|كوريا الجنوبية|สาธารณรัฐเกาหลี|เกาหลีใต้|ສາທາລະນະລັດເກົາຫຼີ|ເກົາຫລີໃຕ້|ເກົາຫຼີໃຕ້|កូរ៉េខាងត្បូង|សាធារណរដ្ឋកូរ៉េ|南朝鲜|南韓|南韩|大韓民國|大韩民国|韓國|韩国|대한민국
KR KP:corea|coree|coreia|korea|корея|كوريا|เกาหลี|ເກົາຫລີ|ເກົາຫຼີ|កូរ៉េ
KW:estado de kuwait|etat du koweit|koeweit|koweit|kuwait|state of kuwait|кувейт|الكويت|دولة الكويت|คูเวต|ກູເວດ|កូវ៉ែត|科威特
KY:cayman is|cayman islands|caymans|iles caimanes|iles caimans|ilhas caimao|ilhas cayman|islas caiman|isole cayman|kaaimaneilanden|kaimaninseln|kepulauan cayman|quan dao cayman|visiwa vya cayman|каймановы острова|о ва кайман|جزر كايمان|หมู่เกาะเคย์แมน|ຫມູ່ເກາະ ເຄແມນ|កោះកៃម៉ង់|开曼群岛|開曼群島
KZ:cazaquistao|kasachstan|kazachstan|kazajistan|kazajstan|kazakhstan|kazakhstan republic|kazakistan|kazakistani|kazakstan|republic of kazakhstan|republica de kazajstan|republique du kazakhstan|казахстан|республика казахстан|қазақстан|كازاخستان|คาซัคสถาน|ຄາຊັກສະຖານ|កាហ្សាក់ស្ថាន|哈萨克斯坦|哈薩克
LA:chdcnd lao|cong hoa dan chu nhan dan lao|demokratische volksrepublik laos|lao|lao democratic peoples republic|lao pdr|lao pdr lao peoples democratic republic|lao pdr laos|lao people democratic republic|lao peoples dem rep|lao peoples dem republic|lao peoples democratic republic|lao peoples democratic republic lao pdr|lao peoples democratic republic laos|lao peoples republic|lao republica democratica popular|lao republique democratique populaire|laos|laos lao pdr|laos lao peoples democratic republic|laos pdr|laos peoples democratic republic|lpdr|pdr lao|rdp do laos|rdp lao|rdp laos|rdpl|rdr laos|rep dem pop lao|rep dem popular lao|repubblica democratica popolare del laos|republica democratica popular de laos|republica democratica popular do laos|republica democratica popular lao|republica democratica popular lau|republik demokratik rakyat laos|republique democratique populaire du laos|republique democratique populaire lao|лаос|лаосская народно демократическая республика|лндр|جمهورية لاو الديمقراطية الشعبية|لاوس|ลาว|สปป ลาว|สาธารณรัฐประชาธิปไตยประชาชนลาว|ປະເທດລາວ|ລາວ|ສປປ ລາວ|ສປປລາວ|ສາທາລະນະລັດ ປະຊາທິປະໄຕ ປະຊາຊົນລາວ|ឡាវ|寮國|老挝|老挝人民民主共和国|老撾
LB:lebanese republic|lebanon|li bang|liban|libano|libanon|lubnan|republic of lebanon|republica libanesa|republique libanaise|ливан|الجمهورية اللبنانية|لبنان|เลบานอน|ເລບານອນ|លីបង់|黎巴嫩
LC:saint lucia|sainte lucie|santa lucia|st lucia|сент люсия|سانت لوسيا|เซนต์ลูเซีย|ເຊນ ລູເຊຍ|សាំងលូស៊ី|圣卢西亚|聖盧西亞|聖露西亞
LI:liachteschtai|liechtenstein|listenstaine|principado de liechtenstein|principality of liechtenstein|principaute de liechtenstein|principaute du liechtenstein|лихтенштейн|ليختنشتاين|ลิกเตนสไตน์|ລິດເທນສະຕາຍ|លិចតិនស្ដាញ|列支敦士登|列支敦斯登
LK:ceylon|democratic socialist republic of sri lanka|republic of sri lanka|republica socialista democratica de sri lanka|republique socialiste democratique de sri lanka|sri lanca|sri lanka|srilanka|шри ланка|سري لانكا|سريلانكا|இலங்கை|ශ්රී ලංකාව|ศรีลังกา|ສີລັງກາ|ស្រីលង្កា|斯里兰卡|斯里蘭卡
LR:liberia|republic of liberia|republica de liberia|republique du liberia|либерия|ليبريا|ليبيريا|ไลบีเรีย|ລິເບີເຣຍ|លីបេរីយ៉ា|利比里亚|利比里亞|賴比瑞亞
LS:basutoland|kingdom of lesotho|lesotho|lesoto|reino de lesotho|royaume du lesotho|лесото|ليسوتو|เลโซโท|ເລໂຊໂທ|ឡេសូតូ|莱索托|萊索托|賴索托
LT:lietuva|litauen|lithuania|litouwen|lituania|lituanie|litva|republic of lithuania|republica de lituania|republique de lituanie|литва|ليتوانيا|ลิทัวเนีย|ລິທົວເນຍ|លីទុយអានី|立陶宛
LU:gran ducado de luxemburgo|grand duche de luxembourg|grand duchy of luxembourg|letzebuerg|luksemburg|lussemburgo|luxembourg|luxemburg|luxemburgo|люксембург|لكسمبرغ|لوكسمبورغ|ลักเซมเบิร์ก|ລຸກແຊມເບີກ|លុចសំបួ|卢森堡|盧森堡
LV:latvia|latvija|letland|letonia|lettland|lettonia|lettonie|republic of latvia|republica de letonia|republique de lettonie|латвия|لاتفيا|ลัตเวีย|ລັດເວຍ|ឡេតូនី|拉脫維亞|拉脱维亚
LY:estado de libia|etat de libye|great socialist peoples libyan arab jamahiriya|jamahiriya arabe libia|jamahiriya arabe libyenne|libia|libie|libya|libya state of|libyan arab jamahiriya|libyan arab jamahirya|libye|libyen|socialist peoples libyan arab jamahiriya|state of libya|ливия|دولة ليبيا|ليبيا|ลิเบีย|ລິເບຍ|លីប៊ី|利比亚|利比亞
MA:kingdom of morocco|ma roc|maghribi|maroc|marocco|marokko|maroko|marrocos|marruecos|merruk|morocco|reino de marruecos|royaume du maroc|марокко|المغرب|المملكة المغربية|โมร็อกโก|ໂມຣັອກໂຄ|ម៉ារ៉ុក|摩洛哥
MC:monaco|monako|principado de monaco|principality of monaco|principato di monaco|principaute de monaco|монако|موناكو|โมนาโก|ໂມນາໂຄ|ម៉ូណាកូ|摩納哥|摩纳哥
MD:moldavia|moldavie|moldawien|moldova|moldova rep of|moldova republic of|moldova republica de|moldova republique de|rep of moldova|republic of moldova|republica de moldavia|republica de moldova|republica moldova|republik moldau|republique de moldavie|republique de moldova|молдавия|молдова|республика молдова|جمهورية مولدوفا|مولدوفا|มอลโดวา|ໂມນໂດວາ|ម៉ុលដាវី|摩尔多瓦|摩尔多瓦共和国|摩爾多瓦
ME:crna gora|montenegro|republic of montenegro|republica de montenegro|republique du montenegro|черногория|الجبل الأسود|الجبل الاسود|มอนเตเนโกร|ມອນເຕເນໂກຣ|ម៉ុងតេណេហ្គ្រោ|蒙特內哥羅|黑山
MF:collectivity of saint martin|saint martin france|saint martin french|saint martin french part|saint martin partie francaise|san martin parte francesa|sao martinho saint martin|st martin french part|法属圣马丁|法屬聖馬丁
MF SX:saint martin|san martin|sao martinho|st maarten|st martin|сен мартен|سان مارتن|سانت مارتن|เซนต์มาร์ติน|ເຊນ ມາທິນ|សាំងម៉ាទីន
MG:madagascar|madagasikara|madagaska|madagaskar|malagasy republic|republic of madagascar|republica de madagascar|republique de madagascar|мадагаскар|مدغشقر|มาดากัสการ์|ມາດາກາສະກາ|ម៉ាដាហ្គាស្កា|馬達加斯加|马达加斯加
MH:iles marshall|ilhas marshall|islas marshall|isole marshall|kepulauan marshall|marshall is|marshall islands|marshalleilanden|marshallinseln|marshalls|quan dao marshall|republic of marshall islands|republic of marshall islands rmi|republica de las islas marshall|republique des iles marshall|rmi|visiwa vya marshall|маршалловы о ва|маршалловы острова|جزر مارشال|หมู่เกาะมาร์แชลล์|ຫມູ່ເກາະມາແຊວ|កោះម៉ាស់សល|馬紹爾群島|马绍尔群岛
MK:arym|bac macedonia|erym|ex republica yugoslava de macedonia|ex republique yougoslave de macedoine|former yugoslav republic of macedonia|fyr macedonia|fyr of macedonia|fyr of macedonia fyrom|fyrom|lex republique yougoslave de macedoine|macedoine|macedoine du nord|macedonia|macedonia del nord|macedonia del norte|macedonia do norte|macedonia former yugoslav republic of|macedonia fyr|macedonia fyrom|macedonia north|macedonia utara|macedonie|makedonia utara|maqedonia e veriut|masedonia ya kaskazini|mazedonien|n macedonia|noord macedonie|nordmazedonien|north macedonia|republic of macedonia|republic of north macedonia|republica de macedonia del norte|republique de macedoine du nord|tfyr macedonia|tfyr of macedonia|македония|северна македонија|северная македония|مقدونيا الشمالية|มาซิโดเนียเหนือ|ແມຊິໂດເນຍເຫນືອ|ម៉ាសេដ្វានខាងជើង|北馬其頓|北马其顿
ML:mali|republic of mali|republica de mali|republique du mali|мали|مالي|มาลี|ມາລີ|ម៉ាលី|馬利|馬里|马里
MM:birma|birmania|birmanie|burma|burma myanmar|mi an ma|mianma|mianmar|mianmar birmania|mien dien|myanma|myanmar|myanmar birma|myanmar birmania|myanmar birmanie|myanmar burma|myanmar mien dien|republic of myanmar|republic of union of myanmar|republica de la union de myanmar|republique de lunion du myanmar|union de myanmar|union du myanmar|union of burma|union of myanmar|бирма|мьянма|мьянма бирма|بورما|ميانمار|ميانمار بورما|พม่า|สาธารณรัฐแห่งสหภาพเมียนมา|เมียนมา|เมียนมา พม่า|เมียนมาร์|ພະມ້າ|ມຽນມາ|ມຽນມາ ເບີມາ|ມຽນມ້າ|ເບີມາ|မြန်မာ|ភូមា|មីយ៉ាន់ម៉ា|មីយ៉ាន់ម៉ា ភូមា|緬甸|缅甸|缅甸联邦共和国
MN:mong co|mongolei|mongolia|mongolian peoples republic|mongolie|republic of mongolia|монгол|монголия|منغوليا|มองโกเลีย|ມອງໂກເລຍ|ម៉ុងហ្គោលី|蒙古|蒙古国|蒙古國
MO:ao mon|china macao|china macao sar|china macao special administrative region|china macau|china macau sar|china region administrativa especial de macao|chine region administrative speciale de macao|dac khu hanh chinh macao trung quoc|ma cao|macao|macao china|macao chine|macao sar|macao sar china|macao special administrative region|macao special administrative region of china|macao special administrative region of peoples republic of china|macau|macau china|macau rae da china|macau sar|macau sar china|macau sar van china|macau special administrative region|makau dak tiongkok|makau sar china|rae de macao china|ras chinoise de macao|ras di macao|region administrativa especial de macao|region administrative speciale de macao|sonderverwaltungsregion macau|макао|макао сар|ماكاو|منطقة ماكاو الإدارية الخاصة|منطقة ماكاو الادارية الخاصة|มาเก๊า|เขตปกครองพิเศษมาเก๊าแห่งสาธารณรัฐประชาชนจีน|ມາກາວ|ມາກາວ ເຂດປົກຄອງພິເສດ ຈີນ|ម៉ាកាវ|ម៉ាកាវ តំបន់រដ្ឋបាលពិសេសចិន|中国澳门|中国澳门特别行政区|中國澳門|中國澳門特別行政區|澳門|澳門特別行政區|澳门|澳门特别行政区
MP:cnmi|commonwealth of northern mariana islands|iles mariannes du nord|ilhas marianas do norte|islas marianas del norte|islas marianas septentrionales|isole marianne settentrionali|kepulauan mariana utara|marianas setentrionais|mariannes du nord|noordelijke marianen|nordliche marianen|northern mariana is|northern mariana islands|northern marianas|quan dao bac mariana|visiwa vya mariana vya kaskazini|северные марианские о ва|جزر ماريانا الشمالية|หมู่เกาะนอร์เทิร์นมาเรียนา|ຫມູ່ເກາະມາເຣຍນາຕອນເຫນືອ|កោះម៉ារីណាខាងជើង|北馬利安納群島|北马里亚纳群岛
MQ:martinica|martinik|martinique|мартиника|جزر المارتينيك|มาร์ตินีก|ມາຕິນີກ|ម៉ាទីនីក|馬丁尼克|马提尼克
MR:islamic republic of mauritania|mauretanien|mauritania|mauritanie|moritania|republica islamica de mauritania|republique islamique de mauritanie|мавритания|الجمهورية الإسلامية الموريتانية|الجمهورية الاسلامية الموريتانية|موريتانيا|มอริเตเนีย|ມົວຣິເທເນຍ|ម៉ូរីតានី|毛里塔尼亚|毛里塔尼亞|茅利塔尼亞
MS:monserrate|montserrat|монтсеррат|مونتسرات|มอนต์เซอร์รัต|ມອນເຊີຣາດ|ម៉ុងស៊ែរ៉ា|蒙哲臘|蒙特塞拉特
MT:malta|malte|republic of malta|republica de malta|republique de malte|мальта|مالطا|مالطة|มอลตา|ມອນທາ|ម៉ាល់ត៍|馬爾他|馬耳他|马耳他
MU:ile maurice|isla mauricio|maurice|mauricia|mauricio|mauritius|morisi|republic of mauritius|republica de mauricio|republique de maurice|маврикий|موريشيوس|มอริเชียส|ມົວຣິຊຽສ|ម៉ូរីស|模里西斯|毛里求斯|毛里裘斯
MV:maladewa|maldivas|maldive|maldive islands|maldiven|maldives|maldives islands|maldivi|malediven|republic of maldives|republica de maldivas|republique des maldives|мальдивские острова|мальдивы|المالديف|جزر المالديف|ملديف|ދިވެހި ރާއްޖެ|มัลดีฟส์|ມັນດິຟ|ម៉ាល់ឌីវ|馬爾代夫|馬爾地夫|马尔代夫
MW:malaui|malawi|nyasaland|republic of malawi|republica de malawi|republique du malawi|малави|مالاوي|ملاوي|มาลาวี|ມາລາວີ|ម៉ាឡាវី|馬拉威|馬拉維|马拉维
MX:estados unidos mexicanos|etats unis du mexique|mehiko|mejico|meksiko|messico|mexico|mexiko|mexique|republica mexicana|united mexican states|мексика|المكسيك|เม็กซิโก|ເມັກຊິໂກ|ម៉ិកស៊ិក|墨西哥
MY:federation of malaysia|ma lai xi a|malaisie|malasia|malaysia|maleisie|malesia|persekutuan malaysia|малайзия|ماليزيا|มาเลเซีย|ມາເລເຊຍ|ម៉ាឡេស៊ី|馬來西亞|马来西亚
MZ:mocambique|mosambik|mozambico|mozambik|mozambique|msumbiji|republic of mozambique|republica de mocambique|republica de mozambique|republique du mozambique|мозамбик|موزامبيق|موزمبيق|โมซัมบิก|ໂມແຊມບິກ|ម៉ូសំប៊ិក|莫三比克|莫桑比克
NA:namibia|namibie|republic of namibia|republica de namibia|republique de namibie|намибия|ناميبيا|นามิเบีย|ນາມີເບຍ|ណាមីប៊ី|納米比亞|纳米比亚
NC:kaledonia baru|neukaledonien|new caledonia|nieuw caledonie|nouvelle caledonie|nova caledonia|nueva caledonia|nuova caledonia|новая каледония|كاليدونيا الجديدة|นิวแคลิโดเนีย|ນິວ ຄາເລໂດເນຍ|នូវែលកាឡេដូនី|新喀里多尼亚|新喀里多尼亞
NE:niger|niger republic|republic of niger|republica del niger|republique du niger|нигер|النيجر|ไนเจอร์|ນິເຈີ|នីហ្សេ|尼日|尼日尔|尼日爾
NF:dao norfolk|ile norfolk|ilha norfolk|isla norfolk|isola norfolk|kepulauan norfolk|kisiwa cha norfolk|norfolk|norfolk island|norfolkinsel|pulau norfolk|territory of norfolk island|ов норфолк|جزيرة نورفولك|เกาะนอร์ฟอล์ก|ເກາະນໍໂຟກ|កោះណ័រហ្វក់|諾福克島|诺福克岛
NG:federal republic of nigeria|naijiria|nigeria|republica federal de nigeria|republique federale du nigeria|нигерия|نيجيريا|ไนจีเรีย|ໄນຈີເຣຍ|នីហ្សេរីយ៉ា|奈及利亞|尼日利亚|尼日利亞
NI:nicaragua|nikaragua|nikaragwa|republic of nicaragua|republica de nicaragua|republique du nicaragua|никарагуа|نيكاراغوا|นิการากัว|ນິກຄາຣາກົວ|នីការ៉ាហ្គា|尼加拉瓜
NL:belanda|ha lan|holanda|holland|hollande|kerajaan belanda|kingdom of netherlands|koninkrijk der nederlanden|nederlan|nederland|netherland|netherlands|netherlands holland|netherlands kingdom of|niederlande|olanda|paesi bassi|paises baixos|paises bajos|paises bajos reino de|pays bas|pays bas royaume des|reino de los paises bajos|reino dos paises baixos|royaume des pays bas|uholanzi|голландия|нидерланды|هولندا|ฮอลแลนด์|เนเธอร์แลนด์|ເນເທີແລນ|ហូឡង់|荷兰|荷兰王国|荷蘭
NO:kingdom of norway|na uy|noorwegen|noreg|norga|norge|noruega|norvege|norvegia|norway|norwegen|norwegia|reino de noruega|royaume de norvege|норвегия|النرويج|นอร์เวย์|ນໍເວ|ន័រវែស|挪威
NP:federal democratic republic of nepal|kingdom of nepal|nepal|republica democratica federal de nepal|republique democratique federale du nepal|republique federale democratique du nepal|непал|نيبال|नेपाल|เนปาล|ເນປານ|នេប៉ាល់|尼泊尔|尼泊爾
NR:nauru|republic of nauru|republica de nauru|republique de nauru|науру|ناورو|นาอูรู|ນາອູຣູ|ណូរូ|瑙魯|瑙鲁|諾魯
NU:nioue|niue|ниуэ|نيوي|นีอูเอ|ນີອູເອ|ណៀ|紐埃島|纽埃
NZ:aotearoa|aotearoa new zealand|n zealand|neuseeland|new zealand|new zealand aotearoa|nieuw zeeland|nouvelle zelande|nova zelandia|nueva zelanda|nueva zelandia|nuova zelanda|nyuzilandi|nz|selandia baru|новая зеландия|نيوزيلندا|นิวซีแลนด์|ນິວຊີແລນ|នូវែលសេឡង់|新西兰|紐西蘭
OM:oma|oman|sultanat doman|sultanate of oman|sultanato de oman|sultania de oman|оман|سلطنة عمان|عمان|عُمان|โอมาน|ໂອມານ|អូម៉ង់|阿曼
PA:panama|republic of panama|republica de panama|republique du panama|панама|بنما|ปานามา|ພານາມາ|ប៉ាណាម៉ា|巴拿馬|巴拿马
PE:perou|peru|republic of peru|republica del peru|republica do peru|republique du perou|перу|بيرو|เปรู|ເປຣູ|ប៉េរូ|秘魯|秘鲁
PF:frans polynesie|franzosisch polynesien|french polynesia|polinesia francesa|polinesia francese|polinesia perancis|polinesia prancis|polynesia thuoc phap|polynesia ya ufaransa|polynesie francaise|французская полинезия|بولينيزيا الفرنسية|เฟรนช์โปลินีเซีย|ເຟຣນຊ໌ ໂພລິນີເຊຍ|ប៉ូលីណេស៊ីបារាំង|法属波利尼西亚|法屬波利尼西亞|法屬玻里尼西亞
PG:estado independiente de papua nueva guinea|etat independant de papouasie nouvelle guinee|independent state of papua new guinea|papoea nieuw guinea|papouasie nouvelle guinee|papua n guinea|papua neuguinea|papua new guinea|papua new guinea png|papua niugini|papua nova guine|papua nueva guinea|papua nugini|papua nuova guinea|png|png papua new guinea|папуа новая гвинея|بابوا غينيا الجديدة|ปาปัวนิวกินี|ປາປົວນິວກີນີ|ប៉ាពូអាស៊ីនូវែលហ្គីណេ|巴布亚新几内亚|巴布亞新畿內亞|巴布亞紐幾內亞
PH:filipijnen|filipina|filipinas|filippine|phi lip pin|philippine|philippine islands|philippine republic|philippinen|philippines|pilipinas|republic of philippines|republica das filipinas|republica de filipinas|republik filipina|republika ng pilipinas|republique des philippines|ufilipino|филиппины|الفلبين|ฟิลิปปินส์|สาธารณรัฐฟิลิปปินส์|ຟິລິບປິນ|ហ្វ៊ីលីពីន|菲律宾|菲律賓
PK:islamic republic of pakistan|pakistan|pakistani|paquistao|republica islamica del pakistan|republique islamique du pakistan|пакистан|باكستان|پاکستان|ปากีสถาน|ປາກິດສະຖານ|ប៉ាគីស្ថាន|巴基斯坦
PL:ba lan|lenkija|poland|polandia|polen|pologne|polonia|polska|republic of poland|republica de polonia|republique de pologne|польша|بولندا|โปแลนด์|ໂປແລນ|ប៉ូឡូញ|波兰|波蘭
PM:saint pierre and miquelon|saint pierre dan miquelon|saint pierre e miquelon|saint pierre en miquelon|saint pierre et miquelon|saint pierre va miquelon|san pedro y miquelon|santapierre na miquelon|sao pedro e miquelao|st pierre and miquelon|st pierre und miquelon|сен пьер и микелон|سان بيير ومكويلون|แซงปีแยร์และมีเกอลง|ເຊນ ປີແອ ມິເກວລອນ|សង់ព្យែរ និងមីគីឡុង|圣皮埃尔和密克隆群岛|聖皮埃與密克隆群島
PN:iles pitcairn|ilhas pitcairn|islas pitcairn|isole pitcairn|kepulauan pitcairn|pitcairn|pitcairn henderson ducie and oeno islands|pitcairn island|pitcairn islands|pitcairneilanden|pitcairninseln|quan dao pitcairn|visiwa vya pitcairn|о ва питкэрн|جزر بيتكيرن|หมู่เกาะพิตแคร์น|ຫມູ່ເກາະພິດແຄນ|កោះភីតកាន|皮特凯恩群岛|皮特凱恩島|皮特肯群島
PR:commonwealth of puerto rico|estado libre asociado de puerto rico|porto rico|portorico|puerto rico|puerto riko|пуэрто рико|بورتوريكو|เปอร์โตริโก|ເພືອໂຕ ຣິໂກ|ព័រតូរីកូ|波多黎各
PS:autoridad nacional palestina|autoridad palestina|autoridade palestina|autorite palestinienne|bande de gaza|cisjordania|cisjordania y gaza|cisjordanie|cisjordanie et bande de gaza|cisjordanie et gaza|estado da palestina|estado de palestina|etat de palestine|faixa de gaza|franja de gaza|gaza|gaza palestine|gaza strip|lanh tho palestine|maeneo ya palestina|negara palestin|negara palestina|occupied palestine|occupied palestinian territories|occupied palestinian territory|opt|opt palestine|palastina|palastinensische autonomiegebiete|palestijnse gebieden|palestin|palestina|palestina estado de|palestine|palestine etat de|palestine gaza|palestine opt|palestine state of|palestine west bank|palestinian authority|palestinian national authority|palestinian state|palestinian territories|palestinian territories occupied|palestinian territory|palestinian territory occupied|staat palastina|staat palestina|state of palestine|stato di palestina|territoire palestinien occupe|territoires palestiniens|territoires palestiniens occupes|territori palestinesi|territorio palestino ocupado|territorios palestinianos|territorios palestinos|territorios palestinos ocupados|tpo|west bank|west bank and gaza|west bank and gaza strip|west bank palestine|wilayah palestin|wilayah palestina|государство палестина|оккупированная палестинская территория|палестина|палестинские территории|الأراضي الفلسطينية|الأرض الفلسطينية المحتلة|الاراضي الفلسطينية|الارض الفلسطينية المحتلة|السلطة الفلسطينية|الضفة الغربية|دولة فلسطين|فلسطين|قطاع غزة|ดินแดนปาเลสไตน์|ปาเลสไตน์|รัฐปาเลสไตน์|ດິນແດນປາເລດສະຕິນ|ປາເລດສະຕິນ|ដែនដីប៉ាឡេស្ទីន|ប៉ាឡេស្ទីន|巴勒斯坦|巴勒斯坦国|巴勒斯坦自治區|巴勒斯坦被占领土|巴勒斯坦領土|巴勒斯坦领土
PT:bo dao nha|portogallo|portugal|portuguese republic|republic of portugal|republica portuguesa|republique portugaise|ureno|португалия|البرتغال|โปรตุเกส|ພອລທູໂກ|ព័រទុយហ្កាល់|葡萄牙
PW:belau|palaos|palaos palau|palau|republic of belau|republic of palau|republica de palau|republique de palau|republique des palaos|палау|بالاو|ปาเลา|ປາລາວ|ផៅឡូ|帕劳|帛琉
PY:paraguai|paraguay|republic of paraguay|republica del paraguay|republica do paraguai|republique du paraguay|парагвай|باراغواي|ปารากวัย|ພາຣາກວຍ|ប៉ារ៉ាហ្គាយ|巴拉圭
QA:catar|estado de qatar|etat du qatar|katar|qatar|state of qatar|катар|دولة قطر|قطر|กาตาร์|ກາຕາ|កាតា|卡塔尔|卡塔爾|卡達
RE:ile de la reunion|reuniao|reunion|reunion island|riunione|реюньон|روينيون|เรอูนียง|ເຣອູນິຍົງ|រេអុយញ៉ុង|留尼旺|留尼汪
RO:roemenie|romania|romenia|roumania|roumanie|rumania|rumanien|румыния|رومانيا|โรมาเนีย|ໂຣແມເນຍ|រូម៉ានី|罗马尼亚|羅馬尼亞
RS:republic of serbia|republica de serbia|republique de serbie|serbia|serbie|serbien|servia|servie|srbija|srbsko|szerbia|сербия|сербія|србија|صربيا|เซอร์เบีย|ເຊີເບຍ|សែប៊ី|塞尔维亚|塞爾維亞
RS ME:serbia and montenegro|serbia y montenegro|serbie et montenegro
RU:federacao da russia|federacao russa|federacion de rusia|federacion rusa|federasi rusia|federation de russie|federation russe|federazione russa|lien bang nga|nga|rusia|rusland|russia|russia russian federation|russian fed|russian federation|russian federation russia|russian republic|russie|russie federation de|russische federatie|russische foderation|russland|rusya|urusi|арассыыйа|росси|российская федерация|россия|рузонь мастор|русија|рф|الاتحاد الروسي|روسيا|รัสเซีย|สหพันธรัฐรัสเซีย|ຣັດເຊຍ|រុស្ស៊ី|俄国|俄罗斯|俄罗斯联邦|俄羅斯|俄羅斯聯邦
RW:republic of rwanda|republica de ruanda|republica de rwanda|republique du rwanda|republique rwandaise|ruanda|rwanda|rwandese republic|u rwanda|руанда|رواندا|รวันดา|ຣວັນດາ|រវ៉ាន់ដា|卢旺达|盧安達|盧旺達
SA:a rap xe ut|arab saudi|arabia saudi|arabia saudita|arabie saoudite|kingdom of saudi arabia|kingdom of saudi arabia ksa|ksa|ksa saudi arabia|reino da arabia saudita|reino de arabia saudita|reino de la arabia saudita|royaume darabie saoudite|saoedi arabie|saudi|saudi arabia|saudi arabia ksa|saudi arabien|saudia|saudia arabia|королевство саудовская аравия|саудовская аравия|السعودية|المملكة العربية السعودية|ซาอุดีอาระเบีย|ຊາອຸດິ ອາຣາເບຍ|អារ៉ាប៊ីសាអូឌីត|沙地阿拉伯|沙烏地阿拉伯|沙特阿拉伯
SB:iles salomon|ilhas salomao|islas salomon|isole salomone|kepulauan solomon|quan dao solomon|salomonen|salomonseilanden|solomon is|solomon islands|solomons|visiwa vya solomon|соломоновы о ва|соломоновы острова|جزر سليمان|หมู่เกาะโซโลมอน|ຫມູ່ເກາະໂຊໂລມອນ|កោះសូឡូម៉ុង|所罗门群岛|所羅門群島|索羅門群島
SC:republic of seychelles|republica de seychelles|republique des seychelles|seicheles|seychellen|seychelles|seychelles islands|ushelisheli|сейшельские о ва|сейшельские острова|سيشل|سيشيل|เซเชลส์|ເຊເຊວເລສ|សីស្ហែល|塞席爾|塞舌尔|塞舌爾
SD:republic of sudan|republica del sudan|republique du soudan|soedan|soudan|sudan|sudao|судан|السودان|جمهورية السودان|ซูดาน|ຊູດານ|ស៊ូដង់|苏丹|蘇丹
SE:kingdom of sweden|reino de suecia|royaume de suede|ruotsi|schweden|suecia|suede|sverige|svezia|sweden|swedia|thuy dien|uswidi|zweden|швеция|السويد|สวีเดน|ສະວີເດັນ|ស៊ុយអែត|瑞典
SG:cingapura|republic of singapore|republica de singapur|republik singapura|republique de singapour|singapore|singapour|singapur|singapura|xin ga po|xinh ga po|сингапур|سنغافورة|சிங்கப்பூர்|สาธารณรัฐสิงคโปร์|สิงคโปร์|ສິງກະໂປ|សិង្ហបុរី|新加坡|新加坡共和国
SH:ascension island|saint helena|saint helena ascension and tristan da cunha|sainte helene|sainte helene ascension et tristan da cunha|santa elena|santa elena ascension y tristan de acuna|santa helena|santelena|sint helena|st helena|st helena ascension and tristan da cunha|tristan da cunha|ов св елены|سانت هيلينا|เซนต์เฮเลนา|ເຊນ ເຮເລນາ|សង់ហេឡេណា|圣赫勒拿|聖赫勒拿島
SI:eslovenia|republic of slovenia|republica de eslovenia|republique de slovenie|slovenia|slovenie|slovenija|slowenien|zlovenia|словения|سلوفينيا|สโลวีเนีย|ສະໂລເວເນຍ|ស្លូវេនី|斯洛文尼亚|斯洛文尼亞|斯洛維尼亞
SJ:islas svalbard y jan mayen|kepulauan svalbard dan jan mayen|spitsbergen en jan mayen|spitzbergen und jan mayen|svalbard|svalbard and jan mayen|svalbard and jan mayen islands|svalbard dan jan mayen|svalbard e jan mayen|svalbard et jan mayen|svalbard na jan mayen|svalbard og jan mayen|svalbard va jan mayen|svalbard y jan mayen|шпицберген и ян майен|سفالبارد وجان ماين|สฟาลบาร์และยานไมเอน|ສະວາບາ ແລະ ແຢນ ມາເຢນ|ស្វាលបាដ និង ហ្សង់ម៉ាយេន|挪威屬斯瓦巴及尖棉|斯瓦尔巴和扬马延|斯瓦爾巴特群島及揚馬延島
SK:eslovaquia|republica eslovaca|republique slovaque|slovacchia|slovak rep|slovak republic|slovak republic slovakia|slovakia|slovakia slovak republic|slovaquie|slovensko|slowakei|slowakije|словакия|سلوفاكيا|สโลวะเกีย|ສະໂລວາເກຍ|ស្លូវ៉ាគី|斯洛伐克
SL:republic of sierra leone|republica de sierra leona|republique de sierra leone|serra leoa|siera leoni|sierra leon|sierra leona|sierra leone|сьерра леоне|سيراليون|เซียร์ราลีโอน|ເຊຍຣາ ລີໂອນ|សៀរ៉ាឡេអូន|塞拉利昂|獅子山
SM:most serene republic of san marino|republic of san marino|republica de san marino|republique de saint marin|saint marin|san marino|sao marinho|сан марино|سان مارينو|ซานมาริโน|ແຊນ ມາຣິໂນ|សានម៉ារីណូ|圣马力诺|聖馬利諾|聖馬力諾
SN:republic of senegal|republica del senegal|republique du senegal|senegaal|senegal|senegali|сенегал|السنغال|เซเนกัล|ເຊນີໂກລ|សេណេហ្គាល់|塞內加爾|塞内加尔
SO:federal republic of somalia|republica federal de somalia|republique federale de somalie|republique somalie|somali democratic republic|somali republic|somalia|somalie|soomaaliya|сомали|الصومال|جمهورية الصومال الفيدرالية|โซมาเลีย|ໂຊມາເລຍ|សូម៉ាលី|索馬利亞|索馬里|索马里
SR:dutch guiana|republic of suriname|republica de suriname|republique du suriname|surinam|suriname|суринам|سورينام|ซูรินาเม|ຊູຣິນາມ|សូរីណាម|苏里南|蘇利南|蘇里南
SS:nam sudan|republic of south sudan|republica de sudan del sur|republique du soudan du sud|s sudan|soudan du sud|south sudan|southern sudan|sud sudan|sudan del sud|sudan del sur|sudan kusini|sudan selatan|sudan south|sudao do sul|sudsudan|timog sudan|zuid soedan|южный судан|جنوب السودان|ซูดานใต้|ຊູດານໃຕ້|ស៊ូដង់ខាងត្បូង|南苏丹|南蘇丹
ST:democratic republic of sao tome and principe|republica democratica de santo tome y principe|republica democratica de sao tome e principe|republique democratique de sao tome et principe|santo tome y principe|sao tome|sao tome and principe|sao tome dan principe|sao tome e principe|sao tome en principe|sao tome et principe|sao tome na principe|sao tome und principe|sao tome va principe|st thomas and prince|сан томе и принсипи|سان تومي وبرينسيبي|ساو تومي وبرينسيبي|เซาตูเมและปรินซิปี|ເຊົາທູເມ ແລະ ພຣິນຊິບ|សៅតូម៉េ និង ប្រាំងស៊ីប|圣多美和普林西比|聖多美和普林西比|聖多美普林西比
SV:republic of el salvador|republica de el salvador|republique del salvador|salvador|сальвадор|السلفادور|เอลซัลวาดอร์|ເອວ ຊໍວາດໍ|អែលសាល់វ៉ាឌ័រ|萨尔瓦多|薩爾瓦多
SX:saint maarten|saint martin dutch part|saint martin partie neerlandaise|saint martin pays bas|san martin parte holandesa|san martin parte neerlandesa|sao martinho sint maarten|sint maarten|sint maarten dutch|sint maarten dutch part|st martin dutch part|синт мартен|ซินต์มาร์เทน|ຊິນ ມາເທັນ|សីងម៉ាធីន|荷属圣马丁|荷屬聖馬丁
SY:rep arabe siria|rep arabe syrienne|republica arabe da siria|republica arabe siria|republique arabe syrienne|siria|suriah|syria|syria syrian arab republic|syrian arab rep|syrian arab republic|syrian arab republic syria|syrian republic|syrie|syrie republique arabe syrienne|syrien|сирийская арабская республика|сирия|الجمهورية العربية السورية|سوريا|ซีเรีย|ຊີເຣຍ|ស៊ីរី|叙利亚|敘利亞|阿拉伯叙利亚共和国
SZ:e swatini|essuatini|esuatini|eswatini|eswatini former swaziland|eswatini formerly swaziland|eswatini swaziland|kingdom of eswatini|kingdom of swaziland|reino de eswatini|royaume deswatini|suazilandia|swasiland|swaziland|swaziland eswatini|swazilandia|свазиленд|эсватини|إسواتيني|اسواتيني|เอสวาตีนี|ເອສະວາຕິນີ|ស្វាស៊ីឡង់|史瓦帝尼|斯威士兰|斯威士蘭
TC:iles turques et caiques|ilhas turcas e caicos|ilhas turks e caicos|islas turcas y caicos|islas turks y caicos|isole turks e caicos|kepulauan turks dan caicos|quan dao turks va caicos|turks and caicos|turks and caicos islands|turks en caicoseilanden|turks und caicosinseln|visiwa vya turks na caicos|теркс и кайкос|тёркс и кайкос|جزر توركس وكايكوس|หมู่เกาะเติกส์และหมู่เกาะเคคอส|ຫມູ່ເກາະ ເທີກ ແລະ ໄຄໂຄສ|កោះទួគ និង កៃកូស|土克斯及開科斯群島|特克斯和凯科斯群岛|特克斯和凱科斯群島
TD:chad|chade|ciad|republic of chad|republica del chad|republique du tchad|tchad|tschad|tsjaad|чад|تشاد|ชาด|ຊາດ|ឆាដ|乍得|查德
TF:franse gebieden in de zuidelijke indische oceaan|franzosische sud und antarktisgebiete|french southern and antarctic lands|french southern territories|french southern territory|himaya za kusini za kifaranza|lanh tho phia nam thuoc phap|terre australi francesi|terres australes et antarctiques francaises|terres australes francaises|territorios austrais franceses|territorios australes franceses|territorios franceses do sul|tierras australes y antarticas francesas|wilayah selatan perancis|wilayah selatan prancis|французские южные территории|الأقاليم الجنوبية الفرنسية|الاقاليم الجنوبية الفرنسية|เฟรนช์เซาเทิร์นเทร์ริทอรีส์|ເຂດແດນທາງໃຕ້ຂອງຝຮັ່ງ|ដែនដីបារាំងនៅភាគខាងត្បូង|法属南部领地|法屬南部屬地|法屬南部領地
TG:republic of togo|republica togolesa|republique du togo|republique togolaise|togo|togolese republic|того|توغو|โตโก|ໂຕໂກ|តូហ្គោ|多哥
TH:kerajaan thailand|kingdom of thailand|reino da tailandia|reino de tailandia|royaume de thailande|siam|tailandi|tailandia|taylandiya|thai|thai lan|thailand|thailande|thailandia|таиланд|تايلاند|تايلند|ประเทศไทย|ราชอาณาจักรไทย|ไทย|ປະເທດໄທ|ໄທ|ថៃ|ប្រទេសថៃ|泰国|泰國|泰王国
TJ:republic of tajikistan|republica de tayikistan|republique du tadjikistan|tadjikistan|tadjiquistao|tadschikistan|tadzhikistan|tadzjikistan|tagikistan|tajikistan|tajikistani|tajiquistao|tayikistan|республика таджикистан|таджикистан|тоҷикистон|طاجيكستان|ทาจิกิสถาน|ທາຈິກິດສະຖານ|តាហ្ស៊ីគីស្ថាន|塔吉克|塔吉克斯坦
TK:tokelaou|tokelau|toquelau|токелау|توكيلاو|โตเกเลา|ໂຕເກເລົາ|តូខេឡៅ|托克劳|托克勞群島
TL:democratic republic of timor leste|dong ti mo|dong timor|dr timor leste|east timor|oost timor|osttimor|rdtl|republic of timor leste|republica democratica de timor leste|republik demokratik timor leste|republique democratique du timor leste|ti mo let xte|timor east|timor est|timor leste|timor leste east timor|timor leste tl|timor lorosae|timor oriental|timor timur|восточный тимор|тимор лешти|تيمور الشرقية|تيمور ليشتي|ติมอร์ เลสเต|ติมอร์ตะวันออก|ติมอร์เลสเต|ທິມໍ ເລສເຕ|ទីម័រលេស្តេ|东帝汶|东帝汶民主共和国|東帝汶
TM:turcomenistao|turkmenia|turkmenistan|turquemenistao|туркменистан|туркмения|تركمانستان|เติร์กเมนิสถาน|ເທີກເມນິສະຖານ|តួកម៉េនីស្ថាន|土库曼斯坦|土庫曼
TN:republic of tunisia|republica de tunez|republique tunisienne|tunesie|tunesien|tunez|tunisia|tunisian republic|tunisie|тунис|الجمهورية التونسية|تونس|ตูนิเซีย|ຕູນິເຊຍ|ទុយនីស៊ី|突尼斯|突尼西亞
TO:friendly islands|kingdom of tonga|reino de tonga|royaume des tonga|tonga|тонга|تونغا|ตองกา|ທອງກາ|តុងហ្គា|東加|汤加|湯加
TR:republic of turkey|republic of turkiye|republica da turkiye|republica da turquia|republica de turkiye|republica de turquia|republique de turkiye|republique de turquie|tho nhi ky|tuerkei|turchia|turkei|turkey|turkey turkiye|turki|turkije|turkiya|turkiye|turkiye turkey|turquia|turquie|uturuki|турция|تركيا|جمهورية تركيا|ตุรกี|ເທີຄີ|តួកគី|土耳其|土耳其共和国
TT:republic of trinidad and tobago|republica de trinidad y tabago|republique de trinite et tobago|t and t|tobago|trindade e tobago|trinidad|trinidad and tobago|trinidad and tobago republic of|trinidad dan tobago|trinidad e tobago|trinidad en tobago|trinidad et tobago|trinidad na tobago|trinidad tobago|trinidad und tobago|trinidad va tobago|trinidad y tabago|trinidad y tobago|trinidade e tobago|trinite et tobago|тринидад и тобаго|ترينيداد وتوباغو|ตรินิแดดและโตเบโก|ທຣິນິແດດ ແລະ ໂທແບໂກ|ទ្រីនីដាត និងតូបាហ្គោ|千里達及托巴哥|千里達和多巴哥|特立尼达和多巴哥
TV:ellice islands|tuvalu|тувалу|توفالو|ตูวาลู|ຕູວາລູ|ទូវ៉ាលូ|吐瓦魯|图瓦卢|圖瓦盧
TW:china taipei|china taiwan|china taiwan province|china taiwan province of|chinese taipei|dai loan|province chinoise de taiwan|province of taiwan|provincia china de taiwan|republic of china taiwan|roc taiwan|taipei china|taipei chinese|taipei chinois|taiwan|taiwan china|taiwan chine|taiwan province|taiwan province china|taiwan province de chine|taiwan province of china|taiwan provincia de china|taiwan republic of china|taiwan roc|тайвань|تايوان|ไต้หวัน|ໄຕ້ຫວັນ|តៃវ៉ាន់|中华台北|中国台湾|中国台湾省|中國台灣|中華台北|台湾|台湾省|台灣|臺灣
TZ:jamhuri ya muungano wa tanzania|rep unie de tanzanie|republic of tanzania|republica unida da tanzania|republica unida de tanzania|republique unie de tanzanie|tansania|tanzania|tanzania mainland|tanzania republica unida da|tanzania republica unida de|tanzania u rep of|tanzania united rep of|tanzania united republic of|tanzania uro|tanzania zanzibar|tanzanie|tanzanie republique unie de|united rep of tanzania|united republic of tanzania|ur of tanzania|ur tanzania|urt|zanzibar|zanzibar tanzania|объединенная республика танзания|танзания|تنزانيا|جمهورية تنزانيا المتحدة|แทนซาเนีย|ທານຊາເນຍ|តង់សានី|坦尚尼亞|坦桑尼亚|坦桑尼亚联合共和国|坦桑尼亞
UA:oekraine|republic of ukraine|ucraina|ucrania|ukraina|ukraine|украина|україна|أوكرانيا|اوكرانيا|ยูเครน|ຢູເຄຣນ|អ៊ុយក្រែន|乌克兰|烏克蘭
UG:jamhuri ya uganda|oeganda|ouganda|republic of uganda|republica de uganda|republique de louganda|republique douganda|uganda|уганда|أوغندا|اوغندا|ยูกันดา|ອູການດາ|អ៊ូហ្គង់ដា|乌干达|烏干達
UM:amerikanische uberseeinseln|cac tieu dao xa cua hoa ky|iles mineures eloignees des etats unis|ilhas menores afastadas dos eua|ilhas menores distantes dos eua|islas menores alejadas de ee uu|islas menores alejadas de estados unidos|islas ultramarinas de ee uu|isole minori esterne degli stati uniti|kepulauan terluar as|kepulauan terpencil as|kleine afgelegen eilanden van de verenigde staten|united states minor outlying is|united states minor outlying islands|us minor outlying islands|us outlying islands|visiwa vidogo vya nje vya marekani|внешние малые о ва сша|جزر الولايات المتحدة النائية|หมู่เกาะรอบนอกของสหรัฐอเมริกา|ຫມູ່ເກາະຮອບນອກຂອງສະຫະລັດຯ|កោះអៅឡាយីងអាមេរិក|美国本土外小岛屿|美國本土外小島嶼
US:amelika hui pu ia|america|america united states of|amerika serikat|amerika serikat as|amerika syarikat|ee uu|ee uu de america|eeuu|eeuu de america|estados unidos|estados unidos da america|estados unidos de america|estados unidos de norteamerica|estados unidos ee uu|etats unis|etats unis damerique|eua|hoa ky|hop chung quoc hoa ky|marekani|my|nuoc my|stati uniti|stati uniti damerica|united states|united states of america|united states of america usa|united states us|united states usa|us|us of america|usa|usa united states|usa united states of america|vereinigte staaten|vereinigte staaten von amerika|verenigde staten|verenigde staten van amerika|vs|соединенные штаты|соединенные штаты америки|сша|أمريكا|الولايات المتحدة|الولايات المتحدة الأمريكية|الولايات المتحدة الامريكية|امريكا|สหรัฐ|สหรัฐอเมริกา|สหรัฐฯ|อเมริกา|ສະຫະລັດ|ສະຫະລັດອາເມລິກາ|ອາເມລິກາ|សហរដ្ឋអាមេរិក|អាមេរិក|美利坚合众国|美利堅合眾國|美国|美國
UY:eastern republic of uruguay|oriental republic of uruguay|republic of uruguay|republica oriental del uruguay|republica oriental do uruguai|republique orientale de luruguay|uruguai|uruguay|уругвай|أورغواي|أوروغواي|الأوروغواي|الاوروغواي|اورغواي|اوروغواي|อุรุกวัย|ອູຣຸກວຍ|អ៊ុយរូហ្គាយ|乌拉圭|烏拉圭
UZ:oezbekistan|ouzbekistan|ozbekiston|republic of uzbekistan|republica de uzbekistan|republique douzbekistan|usbekistan|usbequistao|uzbekistan|uzbekistan republic|uzbequistao|uzibekistani|республика узбекистан|узбекистан|ўзбекистон|أوزبكستان|اوزبكستان|อุซเบกิสถาน|ອຸສເບກິສະຖານ|អ៊ូសបេគីស្ថាន|乌兹别克斯坦|烏茲別克
VA:cidade do vaticano|cite du vatican|citta del vaticano|ciudad del vaticano|estado de la ciudad del vaticano|etat de la cite du vatican|heilige stoel|heiliger stuhl|holy see|holy see vatican|holy see vatican city|holy see vatican city state|kota vatican|mji wa vatican|saint siege|santa se|santa sede|state of vatican city|thanh vatican|vaticaan|vaticaanstad|vatican|vatican city|vatican city holy see|vatican city state|vatican city state holy see|vatican holy see|vatican state|vaticano|vatikan|vatikanstadt|ватикан|святой престол|الفاتيكان|الكرسي الرسولي|นครวาติกัน|ນະຄອນ ວາຕິກັນ|បុរីវ៉ាទីកង់|教廷|梵蒂冈|梵蒂冈城国|梵蒂岡|罗马教廷
VC:saint vincent|saint vincent and grenadines|saint vincent dan grenadine|saint vincent dan grenadines|saint vincent e grenadine|saint vincent en de grenadines|saint vincent et les grenadines|san vicente y granadinas|san vicente y las granadinas|sao vicente e granadinas|sao vincente e granadinas|st vincent|st vincent and g|st vincent and grenadines|st vincent na grenadines|st vincent und die grenadinen|st vincent va grenadines|svg|сент винсент и гренадины|سانت فنسنت وجزر غرينادين|เซนต์วินเซนต์และเกรนาดีนส์|ເຊນ ວິນເຊນ ແລະ ເກຣເນດິນ|សាំងវ៉ាំងសង់ និង ហ្គ្រេណាឌីន|圣文森特和格林纳丁斯|聖文森及格瑞那丁|聖文森特和格林納丁斯
VE:bolivarian rep of venezuela|bolivarian republic of venezuela|rb de venezuela|republic of venezuela|republica bolivariana da venezuela|republica bolivariana de venezuela|republique bolivarienne du venezuela|venezuela|venezuela bolivarian rep of|venezuela bolivarian republic|venezuela bolivarian republic of|venezuela rb|venezuela republica bolivariana da|venezuela republica bolivariana de|venezuela republique bolivarienne du|боливарианская республика венесуэла|венесуэла|венесуэла боливарианская республика|جمهورية فنزويلا البوليفارية|فنزويلا|فنزويلا جمهورية البوليفارية|เวเนซุเอลา|ເວເນຊູເອລາ|វ៉េណេស៊ុយអេឡា|委內瑞拉|委内瑞拉|委内瑞拉 玻利瓦尔共和国|委内瑞拉玻利瓦尔共和国
VG:britische jungferninseln|british virgin is|british virgin islands|britse maagdeneilanden|bvi|iles vierges britanniques|ilhas virgens britanicas|islas virgenes britanicas|islas virgenes del reino unido|isole vergini britanniche|kepulauan virgin britania raya|kepulauan virgin british|quan dao virgin thuoc anh|uk virgin islands|virgin islands british|virgin islands uk|visiwa vya virgin uingereza|британские виргинские острова|виргинские о ва великобритания|جزر فيرجن البريطانية|หมู่เกาะบริติชเวอร์จิน|ຫມູ່ເກາະ ເວີຈິນຂອງອັງກິດ|កោះវឺជិនចក្រភពអង់គ្លេស|英属维尔京群岛|英屬維京群島|英屬維爾京群島
VG VI:iles vierges|ilhas virgens|islas virgenes|isole vergini|jungferninseln|kepulauan virgin|maagdeneilanden|virgin islands|виргинские острова|维尔京群岛
VI:american virgin islands|amerikaanse maagdeneilanden|amerikanische jungferninseln|iles vierges americaines|iles vierges des etats unis|ilhas virgens americanas|ilhas virgens dos estados unidos|ilhas virgens dos eua|islas virgenes de ee uu|islas virgenes de los estados unidos|isole vergini americane|kepulauan virgin amerika serikat|kepulauan virgin as|quan dao virgin thuoc hoa ky|united states virgin islands|us virgin islands|usvi|virgin islands of united states|virgin islands of us|virgin islands united states|virgin islands us|virgin islands usa|visiwa vya virgin marekani|американские виргинские острова|виргинские о ва сша|виргинские острова соединенных штатов|جزر فيرجن الأمريكية|جزر فيرجن الامريكية|หมู่เกาะเวอร์จินของสหรัฐอเมริกา|ຫມູ່ເກາະ ເວີຈິນ ຂອງສະຫະລັດ|កោះវឺជីនអាមេរិក|美属维尔京群岛|美屬維京群島|美屬維爾京群島
VN:biyetnam|chxhcn viet nam|cong hoa xa hoi chu nghia viet nam|republica socialista de viet nam|republica socialista de vietnam|republica socialista do vietna|republica socialista do vietname|republik sosialis vietnam|republique socialiste du viet nam|republique socialiste du vietnam|socialist rep of viet nam|socialist republic of viet nam|socialist republic of vietnam|sr of viet nam|sr viet nam|sr vietnam|viet nam|viet nam socialist republic of|viet nam vietnam|vietna|vietnam|vietnam socialist republic of|vietnam viet nam|vietname|vietnamu|вьетнам|социалистическая республика вьетнам|فيتنام|فييت نام|สาธารณรัฐสังคมนิยมเวียดนาม|เวียดนาม|ວຽດນາມ|ຫວຽດນາມ|ប្រទេសវៀតណាម|វៀតណាម|越南|越南社会主义共和国
VU:new hebrides|republic of vanuatu|republica de vanuatu|republique de vanuatu|vanuatu|вануату|فانواتو|วานูอาตู|ວານົວຕູ|វ៉ានូទូ|瓦努阿图|瓦努阿圖|萬那杜
WF:iles wallis et futuna|islas wallis y futuna|kepulauan wallis dan futuna|wallis and futuna|wallis and futuna islands|wallis dan futuna|wallis e futuna|wallis en futuna|wallis et futuna|wallis na futuna|wallis und futuna|wallis va futuna|wallis y futuna|уоллис и футуна|جزر والس وفوتونا|วาลลิสและฟุตูนา|ວາລລິສ ແລະ ຟູຕູນາ|វ៉ាលីស និងហ្វូទូណា|瓦利斯和富图纳|瓦利斯群島和富圖那群島
WS:estado independiente de samoa|etat independant du samoa|independent state of samoa|samoa|samoa occidental|western samoa|самоа|ساموا|ซามัว|ຊາມົວ|សាម័រ|萨摩亚|薩摩亞
XK:kosove|kosovo|kosovo s res 1244|kosovo s res 1244 1999|kosovo under un security council resolution 1244|kosovo under unsc 1244|kosovo under unsc resolution 1244|kosovo under unscr 1244|kosovo united nations administered territory under un security council resolution 1244|kosovo unmik|kosovo unscr 1244|kosovo unscr 1244 1999|republic of kosovo|republica de kosovo|republique du kosovo|un administered territory of kosovo|unmik kosovo|косово|республика косово|كوسوفو|โคโซโว|ໂຄໂຊໂວ|កូសូវ៉ូ|科索沃
YE:iemen|jemen|republic of yemen|republica del yemen|republique du yemen|yaman|yemen|yemen arab republic|yemen rep|yemen republic of|yemeni|yemeni republic|йемен|الجمهورية اليمنية|اليمن|เยเมน|ເຢເມນ|យេម៉ែន|也門|也门|葉門
YT:maiote|mayotte|майотта|مايوت|มายอต|ມາຢັອດ|ម៉ាយុត|馬約特|馬約特島|马约特
ZA:aforika borwa|africa do sul|afrika borwa|afrika kusini|afrika selatan|afrique du sud|emzantsi afrika|iningizimu afrika|nam phi|rep of south africa|republic of south africa|republica da africa do sul|republica de sudafrica|republik afrika selatan|republique dafrique du sud|republique sud africaine|rsa|s africa|south africa|sud africa|sudafrica|sudafrika|suid afrika|zuid afrika|юар|южная африка|южно африканская республика|جمهورية جنوب أفريقيا|جمهورية جنوب افريقيا|جنوب أفريقيا|جنوب افريقيا|แอฟริกาใต้|ອາຟຣິກາໃຕ້|អាហ្វ្រិកខាងត្បូង|南非|南非共和国
ZM:northern rhodesia|republic of zambia|republica de zambia|republique de zambie|sambia|zambia|zambie|замбия|زامبيا|แซมเบีย|ແຊມເບຍ|សំប៊ី|尚比亞|贊比亞|赞比亚
ZW:republic of zimbabwe|republica de zimbabwe|republique du zimbabwe|simbabwe|zimbabue|zimbabwe|зимбабве|زمبابوي|زيمبابوي|ซิมบับเว|ຊິມບັບເວ|ស៊ីមបាវ៉េ|津巴布韋|津巴布韦|辛巴威
african-union:african union|african union au|au african union|umoja wa afrika|uniao africana|union africaine|union africaine ua|union africana|африканский союз|الاتحاد الأفريقي|الاتحاد الافريقي|非洲联盟
arab-league:arab league|league of arab states|liga arabe|liga de los estados arabes|ligue arabe|ligue des etats arabes|جامعة الدول العربية
asean:anase|asean|asean association of southeast asian nations|association of south east asian nations|association of southeast asian nations|association of southeast asian nations asean|асеан|آسيان|اسيان|อาเซียน|ອາຊຽນ|អាស៊ាន|东盟|東協|東盟
caricom:caribbean community|caribbean community caricom|caricom|comunidad del caribe
commonwealth:commonwealth|commonwealth of nations
council-of-europe:conseil de leurope|consejo de europa|conselho da europa|council of europe|council of europe coe
ecowas:cedeao|communaute economique des etats de lafrique de louest|economic community of west african states|economic community of west african states ecowas|ecowas
european-union:eu|eu european union|europaische union|european union|european union eu|europese unie|kesatuan eropah|lien minh chau au|ue|umoja wa ulaya|uni eropa|uniao europeia|union europea|union europea ue|union europeenne|union europeenne ue|unione europea|европейский союз|الاتحاد الأوروبي|الاتحاد الاوروبي|สหภาพยุโรป|ສະຫະພາບຢູໂຣບ|សហភាពអឺរ៉ុប|欧盟|歐盟
global:dunia|gioi|global|global worldwide|monde|monde entier|mondial|mondo|mundial|mundo|welt|wereld|world|worldwide|worldwide global|весь мир|العالم|โลก|ໂລກ|ពិភពលោក|世界
international:antarabangsa|internacional|internasional|international|internationale|internazionale|intl|международный|国际
oas:oas|oea|organisation des etats americains|organisation of american states|organizacao dos estados americanos|organizacion de los estados americanos|organization of american states|organization of american states oas
pacific-islands-forum:pacific islands forum|pacific islands forum pif|pif
regional:regional|regionale
saarc:saarc|south asian association for regional cooperation
sadc:sadc|southern african development community|southern african development community sadc
stateless:apatrida|apatride|apolide|no nationality|staatenlos|staatloos|stateless|stateless person|без гражданства|лицо без гражданства|عديم الجنسية|คนไร้สัญชาติ|ไร้สัญชาติ
united-nations:bangsa bangsa bersatu|lien hop quoc|naciones unidas|naciones unidas onu|nacoes unidas|nations unies|nations unies onu|nazioni unite|onu|organisation des nations unies|organizacao das nacoes unidas|organizacion de las naciones unidas|pbb|perserikatan bangsa bangsa|umoja wa mataifa|un|united nations|united nations organization|united nations un|vereinte nationen|verenigde naties|оон|организация объединенных наций|الأمم المتحدة|الامم المتحدة|สหประชาชาติ|ສະຫະປະຊາຊາດ|អង្គការសហប្រជាជាតិ|联合国|聯合國
"""
